package view

import (
	"time"

	"dateline/timeline/loop"
)

// trickle lets new labels come in a few a frame while a story grows, as they do
// in a movement: an import brings a window full of them again and again, and the
// window must answer all the while.
type trickle struct {
	on    bool
	last  bool // the story has grown, its last labels come in yet
	waits bool // a frame is on its way
}

func (k *trickle) drips() bool { return k.on || k.last }

// dripStep is the time between two frames that bring a few labels each.
const dripStep = 40 * time.Millisecond

// SetGrowing says whether the story grows by itself, as in an import. Labels
// then come in one after the other, those that are left at its end too.
func (t *Timeline) SetGrowing(on bool) {
	if t.trickle.on == on {
		return
	}
	t.trickle.on, t.trickle.last = on, !on && t.drawer.hold.owed
	if t.trickle.last {
		t.drip()
	}
}

// drip draws a frame soon, with some of the labels that were kept back.
func (t *Timeline) drip() {
	if t.trickle.waits {
		return
	}
	t.trickle.waits = true
	time.AfterFunc(dripStep, func() {
		loop.Do(func() {
			t.trickle.waits = false
			if t.drawer.hold.owed {
				t.frame()
				t.settle()
			}
		})
	})
}
