package scale

import (
	"math"
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
	// In a large story most events stand without a label of their own.
	largeStory = 300 // events
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
		segs = append(segs, Segment{T0: t0, T1: t1, Finest: finest(occ, r)})
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

// fewShare is the part of a larger story's events below which a stretch is aside
// of it, and asidePx what such a stretch is sure of.
const (
	fewShare = 0.1
	asidePx  = 56
)

// shareOut gives each stretch its part of the width: what it would like to
// have, in proportion, but never less than its widest label while that can be;
// of a larger story what is aside of it has less.
func shareOut(occ []Occupied, runs []stretch, width float64) []float64 {
	needs, _ := needsOf(occ, runs)
	least := make([]float64, len(runs))
	for i, r := range runs {
		for j := r.first; j <= r.last; j++ {
			least[i] = max(least[i], occ[j].NeedPx)
		}
		least[i] = min(least[i], 0.7*width/float64(len(runs)))
		if n := r.last - r.first + 1; len(occ) > largeStory && float64(n) < fewShare*float64(len(occ)) {
			least[i] = min(least[i], asidePx)
		}
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

// finest returns the shortest time of a run, in days; what has no label of its
// own does not count.
func finest(occ []Occupied, r stretch) float64 {
	least := math.Inf(1)
	for _, o := range occ[r.first : r.last+1] {
		if o.NeedPx > 0 {
			least = min(least, o.T1-o.T0)
		}
	}
	if math.IsInf(least, 1) {
		return 0
	}
	return least
}
