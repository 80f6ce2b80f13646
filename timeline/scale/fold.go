package scale

import "math"

// Occupied is a stretch of time in which something is reported, with the pixels
// that its label would like to have.
type Occupied struct {
	T0, T1 float64 // days, T0 ≤ T1
	NeedPx float64
}

// The rules of folding. A gap is folded only where the picture would otherwise
// be unreadable: marks crowd, and the gap takes room that they could use.
const (
	// A small story may fold often; a larger one only where much is won.
	smallStory = 12 // events
	maxFolds   = 7
	manyFolds  = 4 // for a larger story
	// crowdPx is how near two different dates may stand before they crowd.
	crowdPx = 26
	// A gap is worth folding when it takes more room than foldWorthPx and is
	// outlierGap times as long as the mean of the other gaps around it, or a
	// third of its group.
	foldWorthPx    = 2.2 * FoldPx
	foldWorthShare = 0.07 // of the whole width
	foldWorthMany  = 0.15 // the same for a larger story
	outlierGap     = 6
	// crowdShare is the share of neighbours that must crowd.
	crowdShare = 0.25
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
	folds, worth := maxFolds, max(foldWorthPx, foldWorthShare*width)
	if len(occ) > smallStory {
		folds, worth = manyFolds, max(foldWorthPx, foldWorthMany*width)
	}
	for len(runs)-1 < folds {
		needs, total := needsOf(occ, runs)
		best, bestGain := -1, 0.0
		var left, right stretch
		for i, r := range runs {
			px := width * needs[i] / total
			l, rr, gain := split(occ, r, px, worth)
			if gain > bestGain {
				best, bestGain, left, right = i, gain, l, rr
			}
		}
		if best < 0 {
			break
		}
		runs = append(runs[:best], append([]stretch{left, right}, runs[best+1:]...)...)
	}
	if len(runs) == 1 {
		return Linear(pad(whole, 1))
	}
	needs := shareOut(occ, runs, width-FoldPx*float64(len(runs)-1))
	segs := make([]Segment, 0, 2*len(runs)-1)
	weights := make([]float64, 0, 2*len(runs)-1)
	for i, r := range runs {
		t0, t1 := pad(r, stepOf(occ, r))
		if i > 0 { // never pad beyond half of the gap
			mid := (runs[i-1].t1 + r.t0) / 2
			t0 = max(t0, mid)
			prev := &segs[len(segs)-1]
			prev.T1 = min(prev.T1, mid)
			segs = append(segs, Segment{T0: prev.T1, T1: t0, Fold: true})
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
		need := label
		if places > 1 {
			// Wide enough that the nearest dates stand apart, within reason.
			apart := (r.t1 - r.t0) / minGap * 48
			need = max(need, min(apart, 96*float64(places))+label/2)
		}
		needs[i] = min(max(need, 48), 2400)
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

// split finds the gap of r that is best folded when r has px pixels and a fold
// must win worth of them, and says how many pixels it wins; 0 where nothing should be folded.
func split(occ []Occupied, r stretch, px, worth float64) (left, right stretch, gain float64) {
	span := r.t1 - r.t0
	if r.first == r.last || span <= 0 {
		return left, right, 0
	}
	pace := px / span
	crowded, places, gaps, sum := 0, 0, 0, 0.0
	at, widest := -1, 0.0
	edge, lastStart, leftEnd := occ[r.first].T1, occ[r.first].T0, 0.0
	for j := r.first + 1; j <= r.last; j++ {
		o := occ[j]
		if d := o.T0 - lastStart; d > 0.2 {
			places++
			if d*pace < crowdPx {
				crowded++
			}
			lastStart = o.T0
		}
		if gap := o.T0 - edge; gap > 0 {
			gaps++
			sum += gap
			if gap > widest {
				widest, at, leftEnd = gap, j, edge
			}
		}
		edge = max(edge, o.T1)
	}
	if float64(crowded) < crowdShare*float64(places) || crowded == 0 || at < 0 {
		return left, right, 0
	}
	if widest*pace < worth || widest < 2 {
		return left, right, 0
	}
	mean := 0.0
	if gaps > 1 {
		mean = (sum - widest) / float64(gaps-1)
	}
	if widest < outlierGap*mean && widest < span/3 {
		return left, right, 0
	}
	left = stretch{r.first, at - 1, r.t0, leftEnd}
	right = stretch{at, r.last, occ[at].T0, r.t1}
	return left, right, widest*pace - FoldPx
}
