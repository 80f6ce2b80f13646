package session

import (
	"runtime/debug"
	"testing"
)

func TestHeapPercent(t *testing.T) {
	for _, c := range []struct {
		liveMB uint64
		want   int
	}{{0, 100}, {20, 100}, {155, 100}, {220, 40}, {300, 28}, {4000, 28}} {
		if got := heapPercent(c.liveMB << 20); got != c.want {
			t.Errorf("%d MB: %d percent, want %d", c.liveMB, got, c.want)
		}
	}
}

// What a job sets is as before when the last one has ended.
func TestHoldHeapGivesBack(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	was := debug.SetGCPercent(170)
	defer debug.SetGCPercent(was)
	one, two := holdHeap(), holdHeap()
	fitHeap()
	one()
	one()
	if now := debug.SetGCPercent(100); now > 100 {
		t.Errorf("%d percent while a job runs", now)
	}
	two()
	if now := debug.SetGCPercent(170); now != 170 {
		t.Errorf("%d percent afterwards, want 170", now)
	}
}

// A small story leaves the collector as it was; a large one does not take twice
// its room once its import is over.
func TestRestPercent(t *testing.T) {
	for _, c := range []struct {
		was  int
		live uint64
		want int
	}{{170, 0, 170}, {170, 60 << 20, 170}, {100, 150 << 20, 100}, {100, 400 << 20, restAir}, {100, 4 << 30, restAir}, {20, 400 << 20, 20}} {
		if got := restPercent(c.was, c.live); got != c.want {
			t.Errorf("restPercent(%d, %d MB) = %d, want %d", c.was, c.live>>20, got, c.want)
		}
	}
}
