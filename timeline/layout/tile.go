package layout

import (
	"math"
	"slices"
)

// The measures of the picture, px.
const (
	tilePx    = 1024.0
	reachPx   = 500.0 // how far beyond its tile an item may reach
	slotPx    = 22.0
	colPx     = 8.0  // a column of the density ribbon
	markPx    = 7.0  // half of a mark
	gapPx     = 6.0  // between a mark and its label
	apartPx   = 10.0 // between two labels on one line
	dayDotPx  = 140.0
	longDotPx = 14.0
	openPx    = 46.0 // the fade of an open end
	aboveMin  = 120.0
)

// side says where a label stands.
type side uint8

const (
	noLabel side = iota
	rightOf
	leftOf
	above
)

// item is one event as laid out at a level: everything but its x, which grows
// with the zoom.
type item struct {
	pos    int32
	slot   int16 // line of the mark
	top    int16 // first line of the label
	height int8  // lines of the label
	side   side
	bar    bool
	small  bool
	lines  [maxLines]Line // X unused: left or right aligned by side
	n      int8
	w      float64 // of the label
	count  int32   // further events that it stands for
}

// rect is a range of world px on one line.
type rect struct{ x0, x1 float64 }

// rows keep what is taken, line by line.
type rows [][]rect

func (r rows) free(top, height int, x0, x1 float64) bool {
	if top < 0 || top+height > len(r) {
		return false
	}
	for s := top; s < top+height; s++ {
		for _, o := range r[s] {
			if x0 < o.x1 && o.x0 < x1 {
				return false
			}
		}
	}
	return true
}

func (r rows) take(top, height int, x0, x1 float64) {
	for s := max(top, 0); s < min(top+height, len(r)); s++ {
		r[s] = append(r[s], rect{x0, x1})
	}
}

// drop undoes a take.
func (r rows) drop(top, height int, x0, x1 float64) {
	for s := max(top, 0); s < min(top+height, len(r)); s++ {
		if i := slices.Index(r[s], rect{x0, x1}); i >= 0 {
			r[s] = slices.Delete(r[s], i, i+1)
		}
	}
}

// tile is a laid-out piece of the world at a level.
type tile struct {
	items   []item
	rows    rows // what its own items take
	first   int  // positions [first, last)
	last    int
	columns []int32 // events a column
	dense   bool
}

// detail is how much is shown, by the number of events about a tile.
type detail uint8

const (
	cards  detail = iota // two lines, with the quote's opening
	titles               // every label
	tight                // every label, on single lines
	some                 // marks, with the labels that fit
	crowd                // top labels and a density ribbon
)

// dustFrom is the number of events in view from which points say nothing that
// the ribbon does not say better.
const dustFrom = 2000

func detailOf(inView int) detail {
	switch {
	case inView <= 12:
		return cards
	case inView <= 60:
		return titles
	case inView <= 300:
		return some
	}
	return crowd
}

// candidates returns the positions of a tile that may be shown, best first.
func (e *Engine) candidates(first, last int, d detail, x0 float64) []int32 {
	e.pick = e.pick[:0]
	if d != crowd || last-first <= 200 {
		for p := first; p < last; p++ {
			e.pick = append(e.pick, int32(p))
		}
	} else {
		at := first
		for c := 1; c <= int(tilePx/colPx); c++ {
			end := last
			if c < int(tilePx/colPx) {
				end = e.index.first(e.view.Scale.T(x0+float64(c)*colPx, e.level.zoom))
				end = min(max(end, at), last)
			}
			if end > at {
				e.pick = append(e.pick, e.index.bestIn(at, end))
			}
			at = end
		}
		for _, list := range [2][]int32{e.index.pinned, e.matched} {
			lo, _ := slices.BinarySearch(list, int32(first))
			const most = 64
			for i := lo; i < len(list) && list[i] < int32(last) && i < lo+most; i++ {
				if !slices.Contains(e.pick, list[i]) {
					e.pick = append(e.pick, list[i])
				}
			}
		}
	}
	slices.SortFunc(e.pick, func(a, b int32) int {
		pa, pb := e.priority(a), e.priority(b)
		switch {
		case pa > pb:
			return -1
		case pa < pb:
			return 1
		}
		return int(a - b)
	})
	return e.pick
}

func (e *Engine) priority(p int32) float32 {
	pr := e.index.prio[p]
	if e.matches != nil && e.matches[p] {
		pr += 4
	}
	return pr
}

// tile returns the tile k of the level, laying it out where that has not been
// done; an odd tile needs both of its neighbours first.
func (e *Engine) tile(k int64) *tile {
	if t, done := e.level.tiles[k]; done {
		return t
	}
	var left, right *tile
	if k&1 != 0 {
		left, right = e.tile(k-1), e.tile(k+1)
	}
	t := e.layTile(k, left, right)
	if len(e.level.tiles) >= tilesKept {
		clear(e.level.tiles) // a tile is a function of the level: losing one costs time only
		if left != nil {
			e.level.tiles[k-1], e.level.tiles[k+1] = left, right
		}
	}
	e.level.tiles[k] = t
	return t
}

const tilesKept = 256

func (e *Engine) layTile(k int64, left, right *tile) *tile {
	ix, lv := e.index, e.level
	x0 := float64(k) * tilePx
	s := e.view.Scale
	t := &tile{rows: make(rows, lv.slots)}
	t.first, t.last = ix.first(s.T(x0, lv.zoom)), ix.first(s.T(x0+tilePx, lv.zoom))
	if t.last <= t.first {
		return t
	}
	span := max(e.view.Width, tilePx)
	// The window about the tile, as far as a window can lie within the world.
	a, b := ix.Extent()
	mid := x0 + tilePx/2
	if wa, wb := s.X(a, lv.zoom)+span/2, s.X(b, lv.zoom)-span/2; wa < wb {
		mid = min(max(mid, wa), wb)
	} else {
		mid = (wa + wb) / 2
	}
	about := ix.Count(s.T(mid-span/2, lv.zoom), s.T(mid+span/2, lv.zoom))
	d := detailOf(about)
	t.dense = d == crowd
	if ix.Len() > ribbonFrom {
		t.columns = make([]int32, int(tilePx/colPx))
		at := t.first
		for c := range t.columns {
			end := t.last
			if c < len(t.columns)-1 {
				end = min(max(ix.first(s.T(x0+float64(c+1)*colPx, lv.zoom)), at), t.last)
			}
			t.columns[c] = int32(end - at)
			at = end
		}
	}
	placer := placing{e: e, t: t, detail: d}
	placer.around = [3]rows{lv.longRows, nil, nil}
	if left != nil {
		placer.around[1], placer.around[2] = left.rows, right.rows
	}
	// Shares of a tile: what is most telling everywhere, not all of it in one
	// place.
	const shares = 4
	var labelled, points [shares]int
	mostLabels, mostPoints := 400, 400
	switch d {
	case crowd:
		mostLabels, mostPoints = 7, 8
		if about > dustFrom {
			mostPoints = 0
		}
	case some:
		mostLabels, mostPoints = 16, 40
	}
	for _, p := range e.candidates(t.first, t.last, d, x0) {
		if lv.isLong(p) {
			continue
		}
		if !e.reachable(p) {
			continue
		}
		at := int((s.X(ix.key[p], lv.zoom) - x0) / tilePx * shares)
		at = min(max(at, 0), shares-1)
		switch {
		case labelled[at] < mostLabels && placer.label(p):
			labelled[at]++
		case points[at] < mostPoints && placer.point(p):
			points[at]++
		}
	}
	placer.grow()
	slices.SortFunc(t.items, func(a, b item) int { return int(a.pos - b.pos) })
	missing := t.last - t.first - len(t.items)
	for p, r := range lv.long {
		if int(p) >= t.first && int(p) < t.last && r {
			missing--
		}
	}
	if missing > 0 {
		placer.absorb()
	}
	return t
}

func tileOf(x float64) int64 { return int64(math.Floor(x / tilePx)) }
