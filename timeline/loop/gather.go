package loop

import (
	"sync"

	"fyne.io/fyne/v2"
)

// Gather keeps what is handed over until turn is called, which runs it, and what
// that hands over in turn, on the caller's goroutine. It is for tests: the
// toolkit's test driver runs a function on whichever goroutine asks, so that a
// timer would change a window that a test is looking at. release ends it.
func Gather() (turn, release func()) {
	var mu sync.Mutex
	var waits []func()
	handing.Lock()
	defer handing.Unlock()
	over.Store(false)
	hand = func(f func()) {
		mu.Lock()
		defer mu.Unlock()
		waits = append(waits, f)
	}
	next := func() func() {
		mu.Lock()
		defer mu.Unlock()
		if len(waits) == 0 {
			return nil
		}
		f := waits[0]
		waits = waits[1:]
		return f
	}
	turn = func() {
		for f := next(); f != nil; f = next() {
			f()
		}
	}
	release = func() {
		handing.Lock()
		defer handing.Unlock()
		over.Store(false)
		hand = fyne.Do
	}
	return turn, release
}
