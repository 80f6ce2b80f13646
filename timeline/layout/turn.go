package layout

// Turn is how a label stands otherwise than its line has it: on another side
// of its mark, or set whole.
type Turn struct {
	side side
	set  int8 // one of grown, from 1; 0: as it was
}

// turning is a label that the window's edge or its room cuts, or that was
// turned before.
type turning struct {
	it    *item
	label int // in the scene
}

// wantsTurn reports whether a label beside a mark in the window may have to
// stand otherwise.
func (e *Engine) wantsTurn(st *State, l *Label, m *Mark, it *item, width float64) bool {
	if m.X < 0 || m.X > width {
		return false
	}
	_, turned := st.Turned[l.Event]
	return turned || st.Rest && (cut(l, width) && it.side != above || it.count == 0 && e.isCut(it))
}

func cut(l *Label, width float64) bool { return l.X < 0 || l.X+l.W > width }

// turn sets labels that the window's edge cuts on the other side of their
// marks, and cut titles whole, where what is in view leaves room. While the
// picture moves none is turned anew and none is turned back, so that all moves
// as one.
func (e *Engine) turn(st State, out *Scene) {
	for _, t := range e.turning {
		l := &out.Labels[t.label]
		was, turned := st.Turned[l.Event]
		switch {
		case turned && !st.Rest:
			e.turnTo(t, was, out)
		case turned && was.set > 0 && e.turnTo(t, was, out):
		case t.it.count == 0 && e.isCut(t.it) && e.whole(t, out):
		case cut(l, out.Width) && t.it.side != above:
			e.turnTo(t, Turn{side: rightOf + leftOf - t.it.side}, out)
		}
	}
}

// whole sets a title whole where there is room, on its own side or the other.
func (e *Engine) whole(t turning, out *Scene) bool {
	for i := range grown {
		if e.turnTo(t, Turn{t.it.side, int8(i) + 1}, out) {
			return true
		}
	}
	if t.it.side == above {
		return false
	}
	for i := range grown {
		if e.turnTo(t, Turn{rightOf + leftOf - t.it.side, int8(i) + 1}, out) {
			return true
		}
	}
	return false
}

// turnTo sets a label so, if it then stands within the window and apart from
// everything else.
func (e *Engine) turnTo(t turning, to Turn, out *Scene) bool {
	l := &out.Labels[t.label]
	c := *t.it
	c.side = to.side
	if to.set > 0 {
		v := grown[to.set-1]
		ev := e.index.Event(l.Event)
		if e.text.width(ev.Title, Title) > v.room*float64(max(v.rows, 1)) {
			return false
		}
		v.quote = c.lines[c.n-1].Style == Quote
		var height int
		c.lines, c.n, c.w, height = e.lines(ev, v)
		c.height = int8(height)
		lane := e.level.laneOf(e.index.lane[c.pos])
		if c.n == 0 || c.side != above && int(c.slot)+height > lane.last || c.side == above && int(c.slot)-height < lane.first {
			return false
		}
	}
	m, g := e.mark(&c)
	o := e.setLabel(&c, g, m)
	if cut(&o, out.Width) || to.set > 0 && crosses(&o, out) || !clearFor(&o, t.label, out) {
		return false
	}
	o.Selected, o.Dim = l.Selected, l.Dim
	out.Labels[t.label] = o
	if out.Turned == nil {
		out.Turned = make(map[int32]Turn)
	}
	out.Turned[o.Event] = to
	return true
}

// crosses reports whether a label lies on a closed fold.
func crosses(l *Label, out *Scene) bool {
	for i := range out.Folds {
		if f := &out.Folds[i]; f.Open < 1 && l.X < f.X1 && f.X0 < l.X+l.W {
			return true
		}
	}
	return false
}

// clearFor reports whether a label would stand apart from all others but number
// i, and from all marks.
func clearFor(l *Label, i int, out *Scene) bool {
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
	return true
}
