package layout

import (
	"math"

	"dateline/model"
)

// choose sees to it that a chosen event has a mark and a label whatever stands
// about: in a free place where there is one, else in the place of the labels
// that are in the way.
func (e *Engine) choose(event int32, st State, out *Scene) {
	if event < 0 || int(event) >= len(e.index.at) || e.index.at[event] < 0 {
		return
	}
	p := e.index.at[event]
	if m := out.MarkOf(event); m != nil && m.Labelled {
		return
	}
	v := e.view
	t0, t1 := e.index.t0[p], e.index.t1[p]
	if v.ToPx(t1) < 0 || v.ToPx(t0) > out.Width {
		return
	}
	g := e.geometryOf(p)
	it := item{pos: p, bar: g.bar || v.ToPx(t1)-v.ToPx(t0) > reachPx && t1-t0 > 1.01}
	home := e.homeOf(p)
	if m := out.MarkOf(event); m != nil {
		home = int((m.Y - e.top()) / slotPx)
	}
	best, found := item{}, false
	for d := min(detailOf(out.InView), tight); d <= tight && !found; d++ {
		for _, variant := range variants[d] {
			c := it
			var height int
			c.lines, c.n, c.w, height = e.lines(e.index.Event(event), variant)
			c.height = int8(height)
			if best, found = e.cheapest(c, home, out); found {
				break
			}
		}
	}
	if !found {
		return
	}
	m, cg := e.mark(&best)
	l := e.setLabel(&best, cg, m)
	m.Selected, m.Labelled, l.Selected = true, true, true
	kept := out.Labels[:0]
	for _, o := range out.Labels {
		om := out.MarkOf(o.Event)
		if o.Overlaps(&l) || o.overlapsMark(&m) || om != nil && m.covers(om) {
			if om != nil {
				om.Labelled = false
			}
			continue
		}
		kept = append(kept, o)
	}
	out.Labels = append(kept, l)
	marks := out.Marks[:0]
	for _, o := range out.Marks {
		if o.Event == event || m.covers(&o) || l.overlapsMark(&o) && !o.Labelled && o.X1-o.X0 < 1 {
			continue
		}
		marks = append(marks, o)
	}
	out.Marks = append(marks, m)
}

// cheapest finds the place for a chosen item that hides least and stands
// nearest to home; false where its lines have no room at all.
func (e *Engine) cheapest(it item, home int, out *Scene) (best item, found bool) {
	bestCost, height := math.Inf(1), int(it.height)
	if it.n == 0 {
		return it, false
	}
	for slot := range e.level.slots {
		for _, sd := range [3]side{rightOf, leftOf, above} {
			if it.bar != (sd == above) || sd == above && slot < height || sd != above && slot+height > e.level.slots {
				continue
			}
			c := it
			c.slot, c.side = int16(slot), sd
			m, g := e.mark(&c)
			l := e.setLabel(&c, g, m)
			cost := math.Abs(float64(slot-home)) * 0.01
			cost += max(-l.X+4, 0) + max(l.X+l.W+4-out.Width, 0)
			for i := range out.Labels {
				if out.Labels[i].Overlaps(&l) || out.Labels[i].overlapsMark(&m) {
					cost += 5
				}
			}
			for i := range out.Marks {
				if out.Marks[i].Event == m.Event {
					continue
				}
				if l.overlapsMark(&out.Marks[i]) {
					cost++
				}
				if m.covers(&out.Marks[i]) {
					cost += 5
				}
			}
			if cost < bestCost {
				best, bestCost, found = c, cost, true
			}
		}
	}
	return best, found
}

// covers reports whether a mark's sign lies on another's.
func (m *Mark) covers(o *Mark) bool { return math.Hypot(m.X-o.X, m.Y-o.Y) < 2*markPx }

// overlapsMark reports whether a label covers a mark's sign or bar.
func (l *Label) overlapsMark(m *Mark) bool {
	x0, x1 := min(m.X0, m.X-markPx), max(m.X1, m.X+markPx)
	return l.X < x1 && x0 < l.X+l.W && l.Y < m.Y+markPx && m.Y-markPx < l.Y+l.H
}

// arcs adds the links of the selected event, and the conflicts while few events
// are in view.
func (e *Engine) arcs(st State, out *Scene) {
	if !e.anyLinks(st, out) {
		return
	}
	place := make(map[model.EventID]int, len(out.Marks))
	for i := range out.Marks {
		place[e.index.Event(out.Marks[i].Event).ID] = i
	}
	const most = 24
	seen := make(map[[2]int32]bool)
	for i := range out.Marks {
		a := &out.Marks[i]
		for _, link := range e.index.Event(a.Event).Links {
			j, shown := place[link.To]
			if !shown || j == i || len(out.Arcs) >= most {
				continue
			}
			b := &out.Marks[j]
			chosen := st.Links || st.chosen(a.Event) || st.chosen(b.Event)
			quiet := link.Kind == model.Conflicts && !chosen
			if !chosen && (!quiet || out.InView > 60) {
				continue
			}
			pair := [2]int32{min(a.Event, b.Event), max(a.Event, b.Event)}
			if seen[pair] {
				continue
			}
			seen[pair] = true
			out.Arcs = append(out.Arcs, Arc{From: a.Event, To: b.Event, X0: a.X, Y0: a.Y, X1: b.X, Y1: b.Y, Kind: linkWords(link.Kind), Quiet: quiet})
		}
	}
}

// anyLinks reports whether a scene can have arcs at all.
func (e *Engine) anyLinks(st State, out *Scene) bool {
	if st.Selected < 0 && !st.Links && out.InView > 60 {
		return false
	}
	for i := range out.Marks {
		if len(e.index.Event(out.Marks[i].Event).Links) > 0 {
			return true
		}
	}
	return false
}

func linkWords(k model.LinkKind) string {
	switch k {
	case model.RepliesTo:
		return "replies to"
	case model.ConfirmedBy:
		return "confirmed by"
	case model.LapsedBy:
		return "did not come"
	case model.Conflicts:
		return "≠"
	}
	return string(k)
}

// Cost returns how many objects a mark takes to draw.
func (m *Mark) cost() int {
	n := 1
	if m.X1 > m.X0 {
		n++
	}
	for _, f := range [4]bool{m.FadeStart, m.FadeEnd, m.BracketStart, m.BracketEnd} {
		if f {
			n++
		}
	}
	return n
}

// arcObjects is how many objects an arc takes: its curve, its word and what is
// behind that.
const arcObjects = 3

// Objects returns how many objects the scene takes to draw.
func (s *Scene) Objects() int {
	n := 2*len(s.Ticks) + len(s.Contexts) + 2*len(s.Folds) + min(len(s.Ribbon), 1) + arcObjects*len(s.Arcs) + len(s.Triangles) + 2*len(s.Bands)
	for i := range s.Marks {
		n += s.Marks[i].cost()
	}
	for i := range s.Labels {
		n += s.Labels[i].N
		if s.Labels[i].Selected {
			n++
		}
	}
	return n
}

// thin leaves out what matters least where the scene would take too many
// objects: points of dense stretches from the end, quiet arcs.
func thin(out *Scene) {
	const reserve = 70 // axis triangles, frame
	over := out.Objects() - (Budget - reserve)
	for len(out.Arcs) > 0 && over > 0 && out.Arcs[len(out.Arcs)-1].Quiet {
		out.Arcs = out.Arcs[:len(out.Arcs)-1]
		over -= arcObjects
	}
	if over <= 0 {
		return
	}
	// Every k-th point goes, so that what stays is spread evenly.
	points := 0
	for i := range out.Marks {
		if out.Marks[i].Small {
			points++
		}
	}
	if points == 0 {
		return
	}
	kept, seen, drop := out.Marks[:0], 0, min(over, points)
	for _, m := range out.Marks {
		if m.Small {
			seen++
			if seen*drop/points != (seen-1)*drop/points {
				continue
			}
		}
		kept = append(kept, m)
	}
	out.Marks = kept
}
