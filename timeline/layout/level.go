package layout

import (
	"math"
	"slices"

	"dateline/timeline/scale"
)

// level is the layout of the world at one quantised zoom.
type level struct {
	number int
	zoom   float64 // the smallest of the level, at which it is laid out
	slots  int
	lanes  []laneRange
	tiles  map[int64]*tile

	long     map[int32]bool // periods wider than a tile can hold
	longTile *tile
	longRows rows
	peak     float64 // events a column at which the ribbon is full
	tight    []bool  // by segment: it cannot give two lines to every event
	stairs   []stair // by segment, where one lane has few events
}

// stair is how the events of a stretch between two folds go down the lines,
// once and in their order, so that reading down goes along time.
type stair struct {
	first int     // position of the first event
	even  float64 // lines from one event to the next, 0: by the lane
}

const (
	cardLines = 3   // lines of a whole label
	evenMost  = 5.0 // lines between two of few events
)

// laneRange is the lines [first, last) of a lane, and how its events spread
// over them.
type laneRange struct {
	head        int // the line of the lane's name
	first, last int
	pitch       int
	cycle       int
	even        float64 // lines from one event to the next, 0: by pitch and cycle
}

// levelSteps is how many levels a doubling of the zoom has.
const levelSteps = 2

func levelOf(v scale.View) int {
	return int(math.Floor(levelSteps*math.Log2(v.Zoom/v.FitZoom()) + 1e-6))
}

func (lv *level) isLong(p int32) bool { return lv.long[p] }

func (lv *level) laneOf(l uint8) laneRange { return lv.lanes[min(int(l), len(lv.lanes)-1)] }

// home returns the line at which the n-th event of a lane is looked for a place
// first: one after the other down the lane, so that neighbours in time stand on
// different lines. Few events go down it once, evenly; many in steps that leave
// room for a second line, again and again.
func (lv *level) home(n int32, lane laneRange) int {
	if lane.even > 0 {
		return lane.first + int(math.Round(float64(n)*lane.even))
	}
	i := int(n) % (lane.cycle * lane.pitch)
	return min(lane.first+(i%lane.cycle)*lane.pitch+i/lane.cycle, lane.last-1)
}

// newLevel lays out what belongs to the level as a whole.
func (e *Engine) newLevel(number int) *level {
	lv := &level{number: number, tiles: make(map[int64]*tile), long: make(map[int32]bool)}
	lv.zoom = e.view.FitZoom() * math.Pow(2, float64(number)/levelSteps)
	lv.slots = max(int((e.plotHeight()-e.top())/slotPx), 3)
	lv.lanes = laneRanges(e.index.lanes, lv.slots)
	lv.peak = e.peak(lv.zoom)
	lv.tight = e.tightness(lv)
	lv.stairs = e.stairs(lv)
	e.level = lv
	e.layLong()
	return lv
}

// peak returns the number of events in the fullest column of the ribbon, or an
// estimate of it where there are many columns.
func (e *Engine) peak(zoom float64) float64 {
	const counted, least = 600, 8
	s := e.view.Scale
	t0, t1 := s.Domain()
	x0, x1 := s.X(t0, zoom), s.X(t1, zoom)
	columns := math.Ceil((x1 - x0) / colPx)
	n := min(columns, counted)
	most, at := 0, e.index.first(t0)
	for c := 1.0; c <= n; c++ {
		end := e.index.first(s.T(x0+(x1-x0)*c/n, zoom))
		most = max(most, end-at)
		at = end
	}
	// A finer column holds less, though what is bunched stays so.
	return max(float64(most)*math.Pow(n/columns, 0.7), least)
}

// tightness tells of each segment whether it has fewer lines than two for each
// of its events.
func (e *Engine) tightness(lv *level) []bool {
	segs := e.view.Scale.Segments()
	out := make([]bool, len(segs))
	for i, g := range segs {
		const column = 190
		wide := g.PxPerDay(lv.zoom) * (g.T1 - g.T0)
		lines := float64(lv.slots) * max(wide/column, 1)
		out[i] = 2*float64(e.index.Count(g.T0, g.T1)) > lines
	}
	return out
}

// stairs returns the stair of each segment: none where lanes part the lines, or
// where so many events stand in a stretch that they need its lines twice.
func (e *Engine) stairs(lv *level) []stair {
	if len(lv.lanes) != 1 || lv.lanes[0].even > 0 {
		return nil
	}
	lane := lv.lanes[0]
	segs := e.view.Scale.Segments()
	out := make([]stair, len(segs))
	size := lane.last - lane.first
	for i, g := range segs {
		out[i].first = e.index.first(g.T0)
		count := e.index.first(g.T1) - out[i].first
		switch {
		case size < 2*cardLines || 2*count > 3*size:
		case count <= (size-cardLines)/2:
			out[i].even = min(float64(size-cardLines)/float64(max(count-1, 1)), evenMost)
		default:
			out[i].even = float64(size-1) / float64(count-1)
		}
	}
	return out
}

// laneRanges shares the lines out among the lanes, by the root of their number
// of events, at least two lines each.
func laneRanges(lanes []Entry, slots int) []laneRange {
	out := make([]laneRange, len(lanes))
	if len(lanes) == 0 {
		return []laneRange{spread(0, slots, 1)}
	}
	total := 0.0
	for _, l := range lanes {
		total += math.Sqrt(float64(l.Count))
	}
	at, sum := 0, 0.0
	for i, l := range lanes {
		sum += math.Sqrt(float64(l.Count))
		end := int(math.Round(sum / total * float64(slots)))
		end = max(end, at+min(2, max(slots/len(lanes), 1)))
		end = min(end, slots-(len(lanes)-1-i))
		end = max(end, at+1)
		first := at
		if l.Name != "" && end-at >= 3 {
			first++ // the lane's name stands there
		}
		out[i] = spread(first, end, l.Count)
		out[i].head = at
		at = min(end, slots-1)
	}
	return out
}

// spread chooses how a lane's events go down its lines.
func spread(first, last, count int) laneRange {
	l := laneRange{first: first, last: last, pitch: 1}
	size := last - first
	if size >= 2*cardLines && count <= (size-cardLines)/2 {
		l.even = min(float64(size-cardLines)/float64(max(count-1, 1)), evenMost)
	}
	if size >= 2*cardLines {
		l.pitch = cardLines
	}
	l.cycle = max(size/l.pitch, 1)
	return l
}

// layLong puts the periods that are wider than a tile can hold on lines, before
// anything else: the level's lines are theirs first, but never more than half.
func (e *Engine) layLong() {
	lv, ix := e.level, e.index
	s := e.view.Scale
	lv.longRows = make(rows, lv.slots)
	lv.longTile = &tile{rows: lv.longRows}
	var list []int32
	for c, positions := range ix.long {
		// The widest that a duration of this class can be anywhere.
		if math.Pow(2, float64(c))*e.pace()*lv.zoom <= reachPx {
			continue
		}
		for _, p := range positions {
			if s.X(ix.t1[p], lv.zoom)-s.X(ix.t0[p], lv.zoom) > reachPx {
				list = append(list, p)
			}
		}
	}
	slices.SortFunc(list, func(a, b int32) int {
		pa, pb := e.priority(a), e.priority(b)
		switch {
		case pa > pb:
			return -1
		case pa < pb:
			return 1
		}
		return int(a - b)
	})
	const most = 400
	if len(list) > most {
		list = list[:most]
	}
	d := titles
	if ix.Len() <= 12 {
		d = cards
	}
	pl := placing{e: e, t: lv.longTile, detail: d}
	used := make(map[int]bool)
	share := max(lv.slots/2, 3)
	switch n := ix.Len(); {
	case n <= 12:
		share = lv.slots
	case n > ribbonFrom:
		share = max(lv.slots/6, 3) // a large story's years are not what it tells
	}
	for _, p := range list {
		if len(used) >= share {
			break // the rest is left to the ribbon
		}
		if !pl.label(p) {
			continue
		}
		lv.long[p] = true
		it := &lv.longTile.items[len(lv.longTile.items)-1]
		for i := range int(it.height) + 1 {
			used[int(it.top)+i] = true
		}
	}
}

// reachable reports whether a tile may place p: what is wider than its reach
// is the level's business.
func (e *Engine) reachable(p int32) bool {
	ix, s := e.index, e.view.Scale
	if ix.t1[p]-ix.t0[p] <= 1.01 {
		return true
	}
	return s.X(ix.t1[p], e.level.zoom)-s.X(ix.t0[p], e.level.zoom) <= reachPx
}

// pace returns the fastest pace of any stretch, in shares of the world a day.
func (e *Engine) pace() float64 {
	most := 0.0
	for _, g := range e.view.Scale.Segments() {
		most = max(most, (g.U1-g.U0)/(g.T1-g.T0))
	}
	return most
}
