package layout

import (
	"math"
)

// placing puts the events of one tile, or the long periods of a level, on
// lines.
type placing struct {
	e      *Engine
	t      *tile
	detail detail
	around [3]rows // taken by others
}

// geometry is where an event stands at the level's smallest zoom.
type geometry struct {
	x0, x1 float64 // world px of its whole time
	mid    float64
	bar    bool
	// padL, padR is the room that fades and brackets take beyond the mark.
	padL, padR float64
}

func (e *Engine) geometryOf(p int32) geometry {
	ix, z := e.index, e.level.zoom
	s := e.view.Scale
	g := geometry{x0: s.X(ix.t0[p], z), x1: s.X(ix.t1[p], z)}
	g.mid = (g.x0 + g.x1) / 2
	g.bar = isBar(ix.t1[p]-ix.t0[p], g.x1-g.x0)
	if !g.bar {
		g.x0, g.x1 = g.mid, g.mid
	}
	g.padL, g.padR = e.pads(p, g.bar)
	return g
}

// homeOf returns the line at which an event is looked for a place first.
func (e *Engine) homeOf(p int32) int {
	lane := e.level.laneOf(e.index.lane[p])
	if e.level.stairs != nil {
		if st := e.level.stairs[e.view.Scale.SegmentAt(e.index.key[p])]; st.even > 0 {
			line := int(math.Round(float64(int(p)-st.first) * st.even))
			return lane.first + min(max(line, 0), lane.last-lane.first-1)
		}
	}
	return e.level.home(e.index.home[p], lane)
}

// pads returns the room beside a dot or a bar that its fades and brackets take.
func (e *Engine) pads(p int32, bar bool) (left, right float64) {
	if !bar {
		left, right = markPx, markPx
	}
	if e.index.options.Clock != EventTime {
		return left, right
	}
	w := &e.index.Event(e.index.order[p]).When
	const bracket = 12
	if w.Between || w.OpenEnd {
		left = bracket
	}
	if w.Between || w.OpenStart {
		right = bracket
	}
	if w.OpenEnd {
		right = openPx + 4
	}
	if w.OpenStart {
		left = openPx + 4
	}
	if w.Approx && !bar {
		left, right = max(left, 20), max(right, 20)
	}
	return left, right
}

// isBar reports whether a time is wide enough to be drawn as a bar. A day is a
// dot until the axis shows its hours; a longer time is a bar as soon as the bar
// is longer than the dot.
func isBar(days, px float64) bool {
	if days <= 1.01 {
		return px > dayDotPx && px < reachPx
	}
	return px > longDotPx
}

// label tries to give an event a sign and a label, and reports whether it did.
func (pl *placing) label(p int32) bool {
	e := pl.e
	ev := e.index.Event(e.index.order[p])
	if ev.Title == "" {
		return false
	}
	g := e.geometryOf(p)
	lo, hi := e.limits(g, 0)
	lane := e.level.laneOf(e.index.lane[p])
	home := e.homeOf(p)
	for pass := range 2 {
		// The second pass lets a label cross a fold: better than none.
		if pass == 1 {
			switch pl.detail {
			case cards, titles, tight:
				lo, hi = e.worldLimits()
			case some:
				return false
			case crowd:
				lo, hi = e.limits(g, overFold)
			}
		}
		for i, v := range e.settings(pl.setting(p), hi-lo) {
			if long := g.x1 - g.x0 - 2*apartPx; i == 0 && g.bar && long > v.room {
				v.room = min(long, 420) // a long bar has room for a long name
			}
			lines, n, w, height := e.lines(ev, v)
			if n == 0 {
				continue
			}
			it := item{pos: p, bar: g.bar, lines: lines, n: n, w: w}
			if pl.fitIn(&it, g, lane, home, 2*(lane.last-lane.first), height, lo, hi) {
				pl.t.items = append(pl.t.items, it)
				return true
			}
		}
	}
	return false
}

// setting is the detail that an event's label is set in: single lines where its
// stretch could not hold two for everybody.
func (pl *placing) setting(p int32) detail {
	if pl.detail == titles && pl.e.level.tight[pl.e.view.Scale.SegmentAt(pl.e.index.key[p])] {
		return tight
	}
	return pl.detail
}

// fitIn looks for a free place, from the event's home line outwards, at most
// reach lines of them: to the right of its mark, to its left, above a bar.
func (pl *placing) fitIn(it *item, g geometry, lane laneRange, home, reach, height int, lo, hi float64) bool {
	sides := []side{rightOf, leftOf}
	switch {
	case g.bar && (g.x1-g.x0 >= aboveMin || height > 1):
		sides = []side{above}
	case g.bar:
		sides = []side{rightOf, leftOf, above}
	}
	for d := range reach {
		slot := home + (d+1)/2
		if d&1 == 0 {
			slot = home - d/2
		}
		if slot < lane.first || slot >= lane.last {
			continue
		}
		for _, sd := range sides {
			x0, x1, top, h := footprint(g, sd, it.w, slot, height)
			if top < lane.first || top+h > lane.last {
				continue
			}
			// The label keeps within its limits; a fade may run out of them.
			switch {
			case sd == rightOf && x1 > hi, sd == leftOf && x0 < lo, sd == above && g.x0+it.w > hi:
				continue
			}
			if !pl.free(top, h, x0-apartPx/2, x1+apartPx/2) {
				continue
			}
			it.slot, it.side, it.height = int16(slot), sd, int8(height)
			it.top = int16(slot)
			if sd == above {
				it.top = int16(slot - height)
			}
			pl.t.rows.take(top, h, x0-apartPx/2, x1+apartPx/2)
			return true
		}
	}
	return false
}

// footprint returns what an item takes: world px and lines.
func footprint(g geometry, sd side, w float64, slot, height int) (x0, x1 float64, top, h int) {
	a, b := g.x0-g.padL, g.x1+g.padR
	switch sd {
	case rightOf:
		return a, b + gapPx + w, slot, height
	case leftOf:
		return a - gapPx - w, b, slot, height
	case above:
		return a, max(b, g.x0+w), slot - height, height + 1
	}
	return a, b, slot, 1
}

func (pl *placing) free(top, height int, x0, x1 float64) bool {
	if !pl.t.rows.free(top, height, x0, x1) {
		return false
	}
	for _, r := range pl.around {
		if r != nil && !r.free(top, height, x0, x1) {
			return false
		}
	}
	return true
}

// point tries to give an event a sign without a label.
func (pl *placing) point(p int32) bool {
	e := pl.e
	g := e.geometryOf(p)
	lane := e.level.laneOf(e.index.lane[p])
	home := e.homeOf(p)
	size := lane.last - lane.first
	if pl.detail == crowd {
		size = min(size, 6) // near home or not at all: what is dense is told by the ribbon
	}
	for d := range 2 * size {
		slot := home + (d+1)/2
		if d&1 == 0 {
			slot = home - d/2
		}
		if slot < lane.first || slot >= lane.last {
			continue
		}
		x0, x1, top, h := footprint(g, noLabel, 0, slot, 1)
		if !pl.free(top, h, x0-1, x1+1) {
			continue
		}
		pl.t.rows.take(top, h, x0-1, x1+1)
		pl.t.items = append(pl.t.items, item{pos: p, slot: int16(slot), bar: g.bar, small: pl.detail >= some})
		return true
	}
	return false
}

// limits returns the world px that a label may use: the stretch of its mark,
// from fold to fold, and with beyond > 0 the folds too and so many px of what
// lies beyond them.
func (e *Engine) limits(g geometry, beyond float64) (lo, hi float64) {
	lo, hi = e.worldLimits()
	segs := e.view.Scale.Segments()
	if len(segs) == 1 {
		return lo, hi
	}
	z := e.level.zoom
	for i, s := range segs {
		if !s.Fold || s.Open > 0.5 {
			continue
		}
		a, b := z*s.U0+s.P0, z*s.U1+s.P1
		near, far := b, a
		if beyond > 0 {
			near, far = a-beyond, b+beyond
		}
		if i > 0 && b <= g.x0+0.5 {
			lo = max(lo, near)
		}
		if a >= g.x1-0.5 {
			hi = min(hi, far)
		}
	}
	return lo, hi
}

// worldLimits keeps every label inside the picture of the whole.
func (e *Engine) worldLimits() (lo, hi float64) {
	s := e.view.Scale
	t0, t1 := s.Domain()
	z := e.level.zoom
	// Labels may use the margins but for a last bit of paper.
	const paper = 8
	lo, hi = s.X(t0, z)-e.view.Margin.Left+paper, s.X(t1, z)+e.view.Margin.Right-paper
	if math.IsNaN(lo) || math.IsNaN(hi) {
		return math.Inf(-1), math.Inf(1)
	}
	return lo, hi
}
