package view

import (
	"math"

	"dateline/timeline/scale"
)

// Home shows the story as it is opened: all of it, or, where what is told
// beside the story takes most of the picture, the time that most of it happens
// in. The rest lies left and right of it, and the overview shows where.
func (t *Timeline) Home() {
	t.remember()
	t.homed = t.home()
	t.goTo(t.homed)
}

// heartMost is the share of the picture from which the heart of a story is as
// well shown by all of it.
const heartMost = 0.6

// home returns the view that a story opens with.
func (t *Timeline) home() scale.View {
	whole := t.view.FitAll()
	t0, t1, ok := t.engine.Index().Heart()
	if !ok || whole.ToPx(t1)-whole.ToPx(t0) > heartMost*whole.Width {
		return whole
	}
	const pad = 48
	return whole.Fit(t0, t1+1, pad)
}

// isHome reports whether the view is still the one that Home showed.
func (t *Timeline) isHome() bool {
	a, b := t.aim(), t.homed
	return a.Scale == b.Scale && math.Abs(a.Zoom-b.Zoom) < 1e-6*b.Zoom && math.Abs(a.X0-b.X0) < 0.5
}
