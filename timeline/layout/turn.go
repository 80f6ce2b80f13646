package layout

// turning is a label that the window's edge cuts, or that was turned before.
type turning struct {
	it    *item
	label int // in the scene
}

// wantsTurn reports whether a label beside a mark in the window may have to
// stand on the mark's other side.
func (st *State) wantsTurn(l *Label, m *Mark, sd side, width float64) bool {
	if sd == above || m.X < 0 || m.X > width {
		return false
	}
	_, turned := st.Turned[l.Event]
	return turned || st.Rest && cut(l, width)
}

func cut(l *Label, width float64) bool { return l.X < 0 || l.X+l.W > width }

// turn sets labels that the window's edge cuts on the other side of their
// marks, where that is free. While the picture moves none is turned anew and
// none is turned back, so that all moves as one.
func (e *Engine) turn(st State, out *Scene) {
	for _, t := range e.turning {
		l := &out.Labels[t.label]
		own := t.it.side
		to := rightOf + leftOf - own
		if was, turned := st.Turned[l.Event]; turned && was != to || turned && st.Rest && !cut(l, out.Width) {
			continue // it stands there anyway, or fits again where it belongs
		}
		c := *t.it
		c.side = to
		m, g := e.mark(&c)
		o := e.setLabel(&c, g, m)
		if cut(&o, out.Width) || !e.clearFor(&o, t.label, out) {
			continue
		}
		o.Selected, o.Dim = l.Selected, l.Dim
		out.Labels[t.label] = o
		if out.Turned == nil {
			out.Turned = make(map[int32]side)
		}
		out.Turned[o.Event] = to
	}
}

// clearFor reports whether a label would stand apart from all others but number
// i, from all marks, and from closed folds.
func (e *Engine) clearFor(l *Label, i int, out *Scene) bool {
	wide := *l
	wide.X, wide.W = l.X-apartPx/2, l.W+apartPx
	for j := range out.Labels {
		if j != i && out.Labels[j].Overlaps(&wide) {
			return false
		}
	}
	for j := range out.Marks {
		if m := &out.Marks[j]; m.Event != l.Event && wide.overlapsMark(m) {
			return false
		}
	}
	for j := range out.Folds {
		if f := &out.Folds[j]; f.Open < 1 && l.X < f.X1 && f.X0 < l.X+l.W {
			return false
		}
	}
	return true
}
