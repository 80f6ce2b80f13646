package layout

import (
	"dateline/model"
)

// place adds an item to the scene, if any of it is in the window.
func (e *Engine) place(it *item, st State, out *Scene) {
	v := e.view
	m, g := e.mark(it)
	left, right := g.x0-g.padL, g.x1+g.padR
	var l Label
	if it.side != noLabel {
		l = e.setLabel(it, g, m)
		left, right = min(left, l.X), max(right, l.X+l.W)
	}
	if right < 0 || left > out.Width {
		return
	}
	m.Labelled = it.side != noLabel
	if gone := m.X < -markPx || m.X > v.Width+markPx; gone || it.side == above && l.X < 0 {
		m.Labelled = false // a name without its mark, or half of one, tells nothing
	}
	m.Selected = st.chosen(m.Event)
	if m.Labelled {
		l.Selected, l.Dim = m.Selected, m.Dim
		if e.wantsTurn(&st, &l, &m, it, out.Width) {
			e.turning = append(e.turning, turning{it, len(out.Labels)})
		}
		out.Labels = append(out.Labels, l)
	}
	out.Marks = append(out.Marks, m)
	e.seen[it.pos] = true
}

// mark returns an item's mark at the view's zoom, and its geometry in px of the
// window.
func (e *Engine) mark(it *item) (Mark, geometry) {
	ix, v := e.index, e.view
	ev := ix.Event(ix.order[it.pos])
	g := geometry{x0: v.ToPx(ix.t0[it.pos]), x1: v.ToPx(ix.t1[it.pos])}
	g.mid = (g.x0 + g.x1) / 2
	if !it.bar {
		g.x0, g.x1 = g.mid, g.mid
	}
	g.padL, g.padR = e.pads(it.pos, it.bar)
	m := Mark{
		Event: ix.order[it.pos], X: g.mid, Y: e.line(int(it.slot)), X0: g.x0, X1: g.x1, Shape: ShapeOf(ev.Kind, ev.Status),
		Hue: ix.hue(ix.order[it.pos]), Small: it.small && it.side == noLabel, Count: int(it.count), Pinned: ev.Pinned,
	}
	m.Dim = e.matches != nil && !e.matches[it.pos]
	m.Ghost = ev.Review == model.Disputed
	if ix.options.Clock == EventTime && !m.Small {
		w := ev.When
		m.FadeStart, m.FadeEnd = w.OpenStart || w.Approx, w.OpenEnd || w.Approx
		m.BracketStart, m.BracketEnd = w.OpenEnd && !w.OpenStart, w.OpenStart && !w.OpenEnd
		if w.Between {
			m.BracketStart, m.BracketEnd, m.Pale = true, true, true
		}
	}
	for _, link := range ev.Links {
		m.Ghost = m.Ghost || link.Kind == model.Conflicts
	}
	if m.Small {
		m.X0, m.X1 = m.X, m.X
	}
	if it.bar {
		// The sign stays in the part of the bar that is in view.
		a, b := max(g.x0, 0)+2*markPx, min(g.x1, v.Width)-2*markPx
		if a <= b {
			m.X = min(max(g.mid, a), b)
		} else {
			m.X = min(max(g.mid, g.x0), g.x1)
		}
	}
	return m, g
}

// ShapeOf returns the shape that tells a kind and a status.
func ShapeOf(kind model.Kind, status model.Status) Shape {
	switch status {
	case model.Alleged:
		return Alleged
	case model.Expected:
		return Expected
	case model.Denied:
		return Denied
	case model.Conditional:
		return Conditional
	case model.Cancelled:
		return Cancelled
	case model.Ongoing:
		return Going
	}
	if kind == model.Statement {
		return Said
	}
	return Happened
}

// setLabel places an item's lines in the window.
func (e *Engine) setLabel(it *item, g geometry, m Mark) Label {
	l := Label{Event: m.Event, W: it.w, N: int(it.n), Lines: it.lines}
	rows := float64(it.height)
	l.H = rows * linePx
	switch it.side {
	case rightOf:
		l.X, l.Y = g.x1+g.padR+gapPx, m.Y-linePx/2
	case leftOf:
		l.X, l.Y = g.x0-g.padL-gapPx-it.w, m.Y-linePx/2
	case above:
		l.X, l.Y = g.x0, m.Y-slotPx/2-rows*linePx
		// A period that comes in from the left keeps its name in view.
		const edge = 22 // beyond the soft edge of the window
		if l.X < edge {
			l.X = max(min(edge, g.x1-it.w), l.X)
		}
	}
	setLines(&l, it.side == leftOf)
	return l
}

// setLines gives each line its place: left or right aligned, a note on the line
// of the title that it follows.
func setLines(l *Label, rightAligned bool) {
	row := -1.0
	for i := range l.N {
		ln := &l.Lines[i]
		if ln.Style == Note {
			// A note follows the last line of the title.
			at := i - 1
			for at > 0 && l.Lines[at].Style != Title {
				at--
			}
			t := &l.Lines[at]
			if rightAligned {
				t.X -= ln.W + 5
			}
			ln.X, ln.Y = t.X+t.W+5, t.Y
			continue
		}
		row++
		ln.X, ln.Y = l.X, l.Y+row*linePx
		if rightAligned {
			ln.X = l.X + l.W - ln.W
		}
	}
}
