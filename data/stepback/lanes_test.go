package stepback

import (
	"runtime"
	"testing"
)

// TestLanes: with work on every core and the collector's quarter at it too,
// there is a turn left for the window.
func TestLanes(t *testing.T) {
	for cores := 1; cores <= 128; cores++ {
		n := lanes(cores)
		if free := n - cores - (n+3)/4; free < 1 {
			t.Errorf("of %d turns on %d cores, %d are left", n, cores, free)
		}
	}
	t.Setenv("GOMAXPROCS", "")
	before := Cores()
	defer func() { cores.Store(0); runtime.GOMAXPROCS(before) }()
	takeTurns()
	if Cores() != before || runtime.GOMAXPROCS(0) != lanes(before) {
		t.Errorf("%d goroutines and %d turns for %d cores", Cores(), runtime.GOMAXPROCS(0), before)
	}
	takeTurns()
	if Cores() != before || runtime.GOMAXPROCS(0) != lanes(before) {
		t.Errorf("the second time: %d goroutines and %d turns for %d cores", Cores(), runtime.GOMAXPROCS(0), before)
	}
	cores.Store(0)
	t.Setenv("GOMAXPROCS", "3")
	runtime.GOMAXPROCS(3)
	if takeTurns(); Cores() != 3 || runtime.GOMAXPROCS(0) != 3 {
		t.Errorf("%d goroutines and %d turns where somebody said 3", Cores(), runtime.GOMAXPROCS(0))
	}
}
