package view

import (
	"time"

	"fyne.io/fyne/v2"
)

// trickle lets new labels come in a few a frame while a story grows, as they do
// in a movement: an import brings a window full of them again and again, and the
// window must answer all the while.
type trickle struct {
	on    bool
	waits bool // a frame is on its way
}

// dripStep is the time between two frames that bring a few labels each.
const dripStep = 40 * time.Millisecond

// SetGrowing says whether the story grows by itself, as in an import. Labels
// then come in one after the other; when it ends, all that are left do.
func (t *Timeline) SetGrowing(on bool) {
	if t.trickle.on == on {
		return
	}
	t.trickle.on = on
	if !on && t.drawer.hold.owed {
		t.frame()
		t.settle()
	}
}

// drip draws a frame soon, with some of the labels that were kept back.
func (t *Timeline) drip() {
	if t.trickle.waits {
		return
	}
	t.trickle.waits = true
	time.AfterFunc(dripStep, func() {
		fyne.Do(func() {
			t.trickle.waits = false
			if t.drawer.hold.owed {
				t.frame()
				t.settle()
			}
		})
	})
}
