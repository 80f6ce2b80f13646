package view

import (
	"math"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/scale"
)

// history is the views that a person has been at.
type history struct {
	back, ahead []span
}

type span struct{ t0, t1 float64 }

// remember keeps the view for Back. Small steps in a row are one.
func (t *Timeline) remember() {
	t0, t1 := t.aim().Visible()
	h := &t.history
	if n := len(h.back); n > 0 {
		w := h.back[n-1]
		if math.Abs(w.t0-t0)+math.Abs(w.t1-t1) < 0.02*(t1-t0) {
			return
		}
	}
	const kept = 60
	if len(h.back) == kept {
		h.back = h.back[1:]
	}
	h.back = append(h.back, span{t0, t1})
	h.ahead = h.ahead[:0]
}

// Back returns to the view before, and reports whether there was one.
func (t *Timeline) Back() bool { return t.travel(&t.history.back, &t.history.ahead) }

// Forward undoes Back.
func (t *Timeline) Forward() bool { return t.travel(&t.history.ahead, &t.history.back) }

func (t *Timeline) travel(from, to *[]span) bool {
	n := len(*from)
	if n == 0 {
		return false
	}
	w := (*from)[n-1]
	*from = (*from)[:n-1]
	t0, t1 := t.aim().Visible()
	*to = append(*to, span{t0, t1})
	t.goTo(t.aim().Fit(w.t0, w.t1, 0))
	return true
}

// FitAll shows everything.
func (t *Timeline) FitAll() {
	t.remember()
	t.goTo(t.view.FitAll())
}

// FitEvent shows an event with what is around it.
func (t *Timeline) FitEvent(id model.EventID) {
	e, known := t.engine.Index().Find(id)
	if !known {
		return
	}
	t0, t1, placed := t.engine.Index().Span(e)
	if !placed {
		return
	}
	t.remember()
	about := max((t1-t0)*0.35, 0.2)
	if t1-t0 <= 1.01 {
		about = 3.5
	}
	t.goTo(t.view.Fit(t0-about, t1+about, 0))
}

// GoTo shows a time, with some room about it.
func (t *Timeline) GoTo(iv caldate.Interval) {
	if iv.IsZero() {
		return
	}
	t.remember()
	t0, t1 := scale.Bounds(iv)
	about := max((t1-t0)*0.4, 1)
	t.goTo(t.view.Fit(t0-about, t1+about, 0))
}

// ShowSpan shows the times from t0 to t1, days since 1970-01-01.
func (t *Timeline) ShowSpan(t0, t1 float64) {
	t.remember()
	t.goTo(t.view.Fit(t0, t1, 0))
}

// ZoomBy multiplies the zoom about the chosen event, or the middle.
func (t *Timeline) ZoomBy(factor float64) {
	t.remember()
	v := t.aim()
	px := v.Width / 2
	if e := t.state.Selected; e >= 0 {
		if t0, t1, placed := t.engine.Index().Span(e); placed {
			if x := v.ToPx((t0 + t1) / 2); x > 0 && x < v.Width {
				px = x
			}
		}
	}
	t.goTo(v.ZoomAt(px, factor))
}

// PanBy moves by a share of the window: 0.5 goes half a window later.
func (t *Timeline) PanBy(share float64) {
	t.remember()
	v := t.aim()
	t.goTo(v.Pan(-share * v.Width))
}

// reveal brings an event into view and reports whether that moves anything.
func (t *Timeline) reveal(e int32) bool {
	t0, t1, placed := t.engine.Index().Span(e)
	if !placed || !t.sized {
		return false
	}
	v := t.aim()
	if v.ToPx(t1) > 40 && v.ToPx(t0) < v.Width-40 {
		if x := v.ToPx((t0 + t1) / 2); x > 8 && x < v.Width-8 || v.ToPx(t1)-v.ToPx(t0) > 80 {
			return false
		}
	}
	t.remember()
	t.goTo(v.Reveal((t0+t1)/2, min(v.Width*0.25, 260)))
	return true
}
