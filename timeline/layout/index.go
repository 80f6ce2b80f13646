package layout

import (
	"cmp"
	"hash/maphash"
	"math"
	"math/bits"
	"slices"
	"sort"

	"dateline/model"
	"dateline/timeline/scale"
)

// Index is the events in order of time, with what makes the best of any range
// findable in O(log n). It is never changed once built.
type Index struct {
	events  []Event
	options Options

	// By position, that is in order of anchor.
	order []int32   // position → event
	key   []float64 // the anchor, days: the middle of a day, the start of more
	t0    []float64 // days
	t1    []float64
	prio  []float32
	lane  []uint8
	home  []int32 // number within its lane
	best  []int32 // winner tree over positions

	at     []int32 // event → position, -1 where it has no time
	slots  []int32 // open addressing: hash of ID → event + 1
	seed   maphash.Seed
	long   [][]int32 // by class of duration: the most telling positions
	pinned []int32
	lanes  []Entry
	hues   []Entry // legend
	hueOf  []int8  // by event
	minT0  float64
	maxT1  float64
}

// longMost is how many periods of one class of duration are kept for the views
// in which they are wider than a tile.
const longMost = 300

// NewIndex sorts and indexes events, which must not be changed afterwards.
// progress, where not nil, is told the share done, from 0 to 1, on the calling
// goroutine.
func NewIndex(events []Event, o Options, progress func(float64)) *Index {
	tell := func(f float64) {
		if progress != nil {
			progress(f)
		}
	}
	ix := &Index{events: events, options: o}
	entries := make([]entry, 0, len(events))
	for i := range events {
		if t0, t1, ok := span(&events[i], o.Clock); ok {
			entries = append(entries, entry{anchor(t0, t1), t0, t1, int32(i)})
		}
	}
	tell(0.2)
	ix.sort(entries)
	tell(0.6)
	ix.fill(entries, tell)
	return ix
}

// fill makes everything that follows from the order.
func (ix *Index) fill(entries []entry, tell func(float64)) {
	n, events := len(ix.events), ix.events
	m := len(entries)
	ix.order, ix.key = make([]int32, m), make([]float64, m)
	ix.t0, ix.t1 = make([]float64, m), make([]float64, m)
	ix.prio = make([]float32, m)
	ix.at = make([]int32, n)
	for i := range ix.at {
		ix.at[i] = -1
	}
	ix.minT0, ix.maxT1 = math.Inf(1), math.Inf(-1)
	for p, e := range entries {
		ix.order[p], ix.key[p], ix.t0[p], ix.t1[p] = e.event, e.key, e.t0, e.t1
		ix.at[e.event] = int32(p)
		ix.minT0, ix.maxT1 = min(ix.minT0, e.t0), max(ix.maxT1, e.t1)
		ev := &events[e.event]
		ix.prio[p] = float32(ev.Salience)
		if ev.Pinned {
			ix.prio[p] += 2
			ix.pinned = append(ix.pinned, int32(p))
		}
	}
	tell(0.7)
	ix.group()
	ix.tree()
	tell(0.85)
	ix.classes()
	ix.hash()
	tell(1)
}

// span returns the time that an event is drawn at.
func span(e *Event, c Clock) (t0, t1 float64, ok bool) {
	if c == ReportedTime {
		if e.Reported.IsZero() {
			return 0, 0, false
		}
		t := float64(e.Reported.Serial())
		return t, t + 1, true
	}
	if e.When.IsZero() {
		return 0, 0, false
	}
	t0, t1 = scale.Bounds(e.When)
	return t0, t1, true
}

// Len returns the number of events that have a place.
func (ix *Index) Len() int { return len(ix.order) }

// Event returns an event by its number.
func (ix *Index) Event(i int32) *Event { return &ix.events[i] }

// Options returns what the index was built by.
func (ix *Index) Options() Options { return ix.options }

// Legend returns the hues in use with what they stand for; none where the names
// of the lanes are a legend already.
func (ix *Index) Legend() []Entry {
	if ix.options.Lanes == ix.options.Colours {
		return nil
	}
	return ix.hues
}

// Find returns the number of the event with an ID.
func (ix *Index) Find(id model.EventID) (int32, bool) {
	if len(ix.slots) == 0 {
		return 0, false
	}
	mask := uint64(len(ix.slots) - 1)
	for h := maphash.String(ix.seed, string(id)) & mask; ; h = (h + 1) & mask {
		switch e := ix.slots[h]; {
		case e == 0:
			return 0, false
		case ix.events[e-1].ID == id:
			return e - 1, true
		}
	}
}

// Span returns the time of an event in days, false where it has no place.
func (ix *Index) Span(event int32) (t0, t1 float64, ok bool) {
	if p := ix.at[event]; p >= 0 {
		return ix.t0[p], ix.t1[p], true
	}
	return 0, 0, false
}

// Extent returns the first and last time of all events.
func (ix *Index) Extent() (t0, t1 float64) {
	if ix.Len() == 0 {
		return 0, 1
	}
	return ix.minT0, ix.maxT1
}

// Step returns the event that comes by events after another in time, stopping
// at the first and the last; with from < 0 it starts before the first.
func (ix *Index) Step(from int32, by int) (int32, bool) {
	if ix.Len() == 0 {
		return 0, false
	}
	p := -1
	if by < 0 {
		p = ix.Len()
	}
	if from >= 0 && ix.at[from] >= 0 {
		p = int(ix.at[from])
	}
	p = min(max(p+by, 0), ix.Len()-1)
	return ix.order[p], true
}

// anchor is where an event is filed: what lasts a day or less in its middle,
// so that its dot lies there at any zoom, what lasts longer at its start.
func anchor(t0, t1 float64) float64 {
	if t1-t0 <= 1.01 {
		return (t0 + t1) / 2
	}
	return t0
}

// first returns the position of the first event whose anchor is t or later.
func (ix *Index) first(t float64) int { return sort.SearchFloat64s(ix.key, t) }

// Count returns how many events have their anchor from t0 on and before t1.
func (ix *Index) Count(t0, t1 float64) int { return ix.first(t1) - ix.first(t0) }

// tree builds the winner tree: node i's winner is the better of 2i and 2i+1.
func (ix *Index) tree() {
	n := ix.Len()
	ix.best = make([]int32, 2*n)
	for p := range n {
		ix.best[n+p] = int32(p)
	}
	for i := n - 1; i > 0; i-- {
		ix.best[i] = ix.better(ix.best[2*i], ix.best[2*i+1])
	}
}

func (ix *Index) better(a, b int32) int32 {
	if pa, pb := ix.prio[a], ix.prio[b]; pb > pa || pb == pa && b < a {
		return b
	}
	return a
}

// bestIn returns the most telling position of [a, b), which must not be empty.
func (ix *Index) bestIn(a, b int) int32 {
	n := ix.Len()
	win := int32(a)
	for l, r := a+n, b+n; l < r; l, r = l>>1, r>>1 {
		if l&1 == 1 {
			win = ix.better(win, ix.best[l])
			l++
		}
		if r&1 == 1 {
			r--
			win = ix.better(win, ix.best[r])
		}
	}
	return win
}

// class sorts durations by powers of two of days; a day and less is class 0.
func class(days float64) int {
	if days <= 1.01 {
		return 0
	}
	return bits.Len64(uint64(days))
}

func (ix *Index) classes() {
	for p := range ix.order {
		c := class(ix.t1[p] - ix.t0[p])
		if c == 0 {
			continue
		}
		for len(ix.long) <= c {
			ix.long = append(ix.long, nil)
		}
		ix.long[c] = append(ix.long[c], int32(p))
	}
	for c, list := range ix.long {
		if len(list) > longMost {
			slices.SortFunc(list, func(a, b int32) int {
				if ix.prio[a] != ix.prio[b] {
					return cmp.Compare(ix.prio[b], ix.prio[a])
				}
				return cmp.Compare(a, b)
			})
			ix.long[c] = slices.Clone(list[:longMost])
		}
	}
}

func (ix *Index) hash() {
	if len(ix.events) == 0 {
		return
	}
	size := 1 << bits.Len(uint(len(ix.events)+len(ix.events)/2))
	ix.slots = make([]int32, size)
	ix.seed = maphash.MakeSeed()
	mask := uint64(size - 1)
	for i := range ix.events {
		h := maphash.String(ix.seed, string(ix.events[i].ID)) & mask
		for ix.slots[h] != 0 {
			h = (h + 1) & mask
		}
		ix.slots[h] = int32(i) + 1
	}
}
