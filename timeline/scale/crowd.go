package scale

import (
	"math"
	"slices"
	"sort"
)

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
