package scale

import (
	"math"
	"slices"
	"sort"
)

// Occupied is a stretch of time in which something is reported, with the pixels
// that its label would like to have.
type Occupied struct {
	T0, T1 float64 // days, T0 ≤ T1
	NeedPx float64
}

// The rules of folding. A gap is folded where that pulls crowded marks apart,
// or where it is a great part of its stretch and nothing happens in it for most
// of a year.
const (
	// crowdPx is how near two different dates may stand before they crowd.
	crowdPx = 28
	// A fold must lessen the crowding by this much, and by this share of the
	// number of different dates. Two dates crowd by the times that their distance
	// must be doubled.
	lessCrowd      = 1.5
	lessCrowdShare = 0.2
	// It must be this many times as long as the dates beside it are apart: a
	// week among days is no empty stretch.
	steepGap = 5
	// An empty stretch folds by itself from emptyDays on, if it takes emptyShare
	// of its stretch and emptyPx of the picture.
	emptyDays  = 300
	emptyShare = 0.35
	emptyPx    = 2.2 * FoldPx
	// A small story may fold often; a larger one only where much is won.
	smallStory = 60 // dates
	maxFolds   = 7
	manyFolds  = 6 // for a larger story
)

// stretch is a run of occupied times, [first, last] in the sorted slice.
type stretch struct {
	first, last int
	t0, t1      float64
}

// Fold returns the scale on which the stretches where something is reported get
// the width that their labels need, and long gaps between them become folds.
// occ is sorted by T0 and may overlap; width is the px that the whole has when
// fitted. Where nothing crowds, or nothing would be won, the scale is linear.
// The cost is O(n) a fold.
func Fold(occ []Occupied, width float64) *Scale {
	if len(occ) == 0 {
		return Linear(0, 1)
	}
	whole := stretch{0, len(occ) - 1, occ[0].T0, 0}
	for _, o := range occ {
		whole.t1 = max(whole.t1, o.T1)
	}
	if math.IsNaN(whole.t1) || whole.t1 <= whole.t0 {
		whole.t1 = whole.t0 + 1
	}
	runs := []stretch{whole}
	places := placesOf(occ)
	folds := maxFolds
	if len(places) > smallStory {
		folds = manyFolds
	}
	for len(runs)-1 < folds {
		next := relieve(occ, places, runs, width)
		if next == nil {
			next = foldEmpty(occ, places, runs, width)
		}
		if next == nil {
			break
		}
		runs = next
	}
	if len(runs) == 1 {
		return Linear(pad(whole, 1))
	}
	needs := shareOut(occ, runs, width-FoldPx*float64(len(runs)-1))
	segs := make([]Segment, 0, 2*len(runs)-1)
	weights := make([]float64, 0, 2*len(runs)-1)
	for i, r := range runs {
		t0, t1 := pad(r, stepOf(occ, r))
		if i > 0 {
			// What is empty belongs to the fold but for a little at each side.
			end := runs[i-1].t1
			gap := r.t0 - end
			most := max(0.12*gap, min(0.5, gap/2))
			t0 = max(t0, r.t0-most)
			prev := &segs[len(segs)-1]
			prev.T1 = min(prev.T1, end+most)
			segs = append(segs, Segment{T0: prev.T1, T1: t0, Fold: true, Empty: gap})
			weights = append(weights, 0)
			if t0 <= prev.T1 { // the gap has gone into the padding
				segs = segs[:len(segs)-1]
				weights = weights[:len(weights)-1]
			}
		}
		segs = append(segs, Segment{T0: t0, T1: t1})
		weights = append(weights, needs[i])
	}
	return build(segs, weights, make([]float64, len(segs)))
}

// pad widens a stretch by a step at both ends, so that no mark stands on an
// edge; a stretch that is a long period itself needs less.
func pad(r stretch, step float64) (t0, t1 float64) {
	p := min(step, max((r.t1-r.t0)*0.35, 1))
	return r.t0 - p, r.t1 + p
}

// stepOf is the calendar step that a stretch's dates are apart: a day, for a
// year-long stretch a month.
func stepOf(occ []Occupied, r stretch) float64 {
	span := r.t1 - r.t0
	switch {
	case span <= 60:
		return 1
	case r.first == r.last:
		return span * 0.04
	default:
		return max(span*0.04, 1)
	}
}

// columnOf is about how many labels a picture of usual height has room for, one
// under the other.
const columnOf = 11

// needsOf returns the px that each stretch would like to have.
func needsOf(occ []Occupied, runs []stretch) (needs []float64, total float64) {
	needs = make([]float64, len(runs))
	for i, r := range runs {
		label, places, minGap, lastT := 0.0, 0, math.Inf(1), math.Inf(-1)
		for j := r.first; j <= r.last; j++ {
			o := occ[j]
			label = max(label, o.NeedPx)
			if gap := o.T0 - lastT; gap > 0.2 {
				places++
				if !math.IsInf(gap, 1) {
					minGap = min(minGap, gap)
				}
				lastT = o.T0
			}
		}
		// Room for the widest label, for the dates to stand apart within reason,
		// and for the labels one under the other, columnOf to a column.
		need := label
		if places > 1 {
			apart := min((r.t1-r.t0)/minGap*48, 96*float64(places))
			stacked := float64(r.last-r.first+1) / columnOf * label
			need = max(need, label/2+apart/2+1.2*stacked)
		}
		needs[i] = max(need, 48)
		total += needs[i]
	}
	return needs, total
}

// shareOut gives each stretch its part of the width: what it would like to
// have, in proportion, but never less than its widest label while that can be.
func shareOut(occ []Occupied, runs []stretch, width float64) []float64 {
	needs, _ := needsOf(occ, runs)
	least := make([]float64, len(runs))
	for i, r := range runs {
		for j := r.first; j <= r.last; j++ {
			least[i] = max(least[i], occ[j].NeedPx)
		}
		least[i] = min(least[i], 0.7*width/float64(len(runs)))
	}
	fixed := make([]bool, len(runs))
	for range runs {
		room, open := width, 0.0
		for i := range runs {
			if fixed[i] {
				room -= least[i]
			} else {
				open += needs[i]
			}
		}
		changed := false
		for i := range runs {
			if !fixed[i] && needs[i]/open*room < least[i] {
				fixed[i], changed = true, true
			}
		}
		if changed {
			continue
		}
		for i := range runs {
			if fixed[i] {
				needs[i] = least[i]
			} else {
				needs[i] *= room / open
			}
		}
		return needs
	}
	return least
}

// place is one of the different dates at which something begins.
type place struct {
	first int     // in occ
	t     float64 // days
	edge  float64 // where all that began before has ended
}

func placesOf(occ []Occupied) []place {
	out := make([]place, 0, min(len(occ), 1<<14))
	edge, last := math.Inf(-1), math.Inf(-1)
	for i, o := range occ {
		if o.T0-last > 0.2 {
			out = append(out, place{i, o.T0, edge})
			last = o.T0
		}
		edge = max(edge, o.T1)
	}
	return out
}

// in returns the places of a stretch, as a range of places.
func (r stretch) in(places []place) (from, to int) {
	from = sort.Search(len(places), func(i int) bool { return places[i].first >= r.first })
	to = sort.Search(len(places), func(i int) bool { return places[i].first > r.last })
	return from, to
}

// splitAt returns the runs with run i split before a place.
func splitAt(places []place, runs []stretch, i, at int) []stretch {
	r, p := runs[i], places[at]
	out := make([]stretch, 0, len(runs)+1)
	out = append(out, runs[:i]...)
	out = append(out, stretch{r.first, p.first - 1, r.t0, p.edge}, stretch{p.first, r.last, p.t, r.t1})
	return append(out, runs[i+1:]...)
}

// crowding returns how much the dates crowd when the runs share the width: for
// each two neighbours the times that their distance must be doubled to be
// crowdPx, and for each label the part that its stretch is too narrow for it.
func crowding(occ []Occupied, places []place, runs []stretch, width float64) float64 {
	px := shareOut(occ, runs, width-FoldPx*float64(len(runs)-1))
	sum := 0.0
	for i, r := range runs {
		t0, t1 := pad(r, stepOf(occ, r))
		pace := px[i] / (t1 - t0)
		from, to := r.in(places)
		widest := 0.0
		for j := r.first; j <= r.last; j++ {
			widest = max(widest, occ[j].NeedPx)
		}
		if widest > 0 {
			sum += float64(r.last-r.first+1) * max(1-px[i]/widest, 0)
		}
		for k := from + 1; k < to; k++ {
			if d := (places[k].t - places[k-1].t) * pace; d < crowdPx {
				sum += math.Log2(crowdPx / d)
			}
		}
	}
	return sum
}

// relieve folds the gap that lessens the crowding most; nil where none lessens
// it enough.
func relieve(occ []Occupied, places []place, runs []stretch, width float64) []stretch {
	now := crowding(occ, places, runs, width)
	enough := max(lessCrowd, lessCrowdShare*float64(len(places)))
	if now < enough {
		return nil
	}
	var best []stretch
	tries := 6
	if len(places) > 2000 {
		tries = 1
	}
	for i, r := range runs {
		for _, at := range candidates(places, r, tries) {
			next := splitAt(places, runs, i, at)
			if less := now - crowding(occ, places, next, width); less >= enough {
				best, enough = next, less+1e-9
			}
		}
	}
	return best
}

// candidates returns the gaps of a run that stand out: the longest, and those
// that are longest beside what is dense next to them.
func candidates(places []place, r stretch, most int) []int {
	const least, around = 2.0, 4 // days; dates on each side
	type scored struct {
		at    int
		score float64
	}
	var long, steep []scored
	keep := func(list []scored, s scored) []scored {
		i := sort.Search(len(list), func(i int) bool { return list[i].score < s.score })
		if i == most {
			return list
		}
		list = append(list, scored{})
		copy(list[i+1:], list[i:])
		list[i] = s
		return list[:min(len(list), most)]
	}
	from, to := r.in(places)
	for k := from + 1; k < to; k++ {
		gap := places[k].t - places[k].edge
		if gap < least {
			continue
		}
		spacing := math.Inf(1)
		if n := min(around, to-1-k); n > 0 {
			spacing = (places[k+n].t - places[k].t) / float64(n)
		}
		if n := min(around, k-1-from); n > 0 {
			spacing = min(spacing, (places[k-1].t-places[k-1-n].t)/float64(n))
		}
		if gap < steepGap*max(spacing, 1) && !math.IsInf(spacing, 1) {
			continue
		}
		long = keep(long, scored{k, gap})
		steep = keep(steep, scored{k, gap / max(spacing, 0.5)})
	}
	out := make([]int, 0, 2*most)
	for _, s := range append(long, steep...) {
		if !slices.Contains(out, s.at) {
			out = append(out, s.at)
		}
	}
	return out
}

// foldEmpty folds the longest gap that is empty enough to be folded by itself.
func foldEmpty(occ []Occupied, places []place, runs []stretch, width float64) []stretch {
	px := shareOut(occ, runs, width-FoldPx*float64(len(runs)-1))
	var best []stretch
	longest := 0.0
	for i, r := range runs {
		span := r.t1 - r.t0
		from, to := r.in(places)
		for k := from + 1; k < to; k++ {
			gap := places[k].t - places[k].edge
			if gap >= emptyDays && gap >= emptyShare*span && gap/span*px[i] >= emptyPx && gap > longest {
				longest = gap
				best = splitAt(places, runs, i, k)
			}
		}
	}
	return best
}
