// Package loop hands functions to the window's goroutine, for as long as there
// is one. It stands between the program and the toolkit's own fyne.Do, which
// near the program's end runs a function on whichever goroutine asked for it,
// or panics: by then the window is gone, and nothing is to be shown any more.
//
// Invariants: (1) after End nothing that was handed over is run, what waited
// included; (2) nobody is inside fyne.Do once End has returned (both
// TestNothingRunsAfterTheEnd). (3) Only this package calls fyne.Do
// (TestNobodyElseAsksTheToolkit).
package loop

import (
	"sync"
	"sync/atomic"

	"fyne.io/fyne/v2"
)

var (
	over atomic.Bool
	// handing is held for reading while something is handed over: any number of
	// goroutines may do so at once, but none while End begins.
	handing sync.RWMutex
	hand    = fyne.Do
)

// Do has f run on the window's goroutine, soon, after what was handed over
// before; near the program's end it does nothing. It may be called from any
// goroutine.
func Do(f func()) {
	handing.RLock()
	defer handing.RUnlock()
	if over.Load() {
		return
	}
	hand(func() {
		if !over.Load() {
			f()
		}
	})
}

// End lets nothing be handed over any more, and nothing run that was: the window
// is going, or gone.
func End() {
	handing.Lock() // whoever is about to hand something over does so first
	defer handing.Unlock()
	over.Store(true)
}

// Settle has the toolkit end without a last word: it hands what it does when it
// has stopped, the keeping of preferences that nobody here uses, to its loop
// while that closes, and on a busy machine panics over it.
func Settle(a fyne.App) {
	if l, ok := a.Lifecycle().(interface{ SetOnStoppedHookExecuted(f func()) }); ok {
		l.SetOnStoppedHookExecuted(nil)
	}
}
