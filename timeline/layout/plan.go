package layout

import (
	"slices"

	"dateline/timeline/scale"
)

// Plan returns the scale for the events: folded where folding is wanted and
// helps, linear otherwise. Width is the px that the whole has when fitted.
// Long periods that other events lie in do not keep what is empty in them from
// folding. The cost is O(n) a fold.
func Plan(ix *Index, m Metrics, width float64, folded bool) *scale.Scale {
	n := ix.Len()
	if n == 0 {
		return scale.Linear(0, 1)
	}
	t0, t1 := ix.Extent()
	if t1-t0 < 1 {
		mid := (t0 + t1) / 2
		t0, t1 = mid-0.5, mid+0.5
	}
	inset := max((t1-t0)*0.015, 0.5)
	linear := scale.Linear(t0-inset, t1+inset)
	if !folded {
		return linear
	}
	text := newMeasurer(m)
	occ := make([]scale.Occupied, 0, n)
	for p := range n {
		a, b := ix.t0[p], ix.t1[p]
		need := 120.0
		if n <= 60 {
			w := text.width(ix.Event(ix.order[p]).Title, Title)
			if n <= 12 { // it may take two lines or three
				w = min(w, max(w/2+24, 150), max(w/3+24, 170))
			}
			need = min(max(w, 90), 230) + apartPx
			if b-a <= 1.01 {
				need += 2*markPx + gapPx
			}
		}
		if b-a > 1.01 && ix.holdsFiner(p) {
			// Only its ends count: what is empty within may fold.
			occ = append(occ, scale.Occupied{T0: a, T1: a}, scale.Occupied{T0: b, T1: b})
			continue
		}
		occ = append(occ, scale.Occupied{T0: a, T1: b, NeedPx: need})
	}
	slices.SortStableFunc(occ, func(a, b scale.Occupied) int {
		switch {
		case a.T0 < b.T0:
			return -1
		case a.T0 > b.T0:
			return 1
		}
		return 0
	})
	s := scale.Fold(occ, max(width-Margins.Left-Margins.Right, 200))
	if len(s.Segments()) == 1 {
		return linear
	}
	return s
}

// holdsFiner reports whether another event of less than half its length lies
// within p.
func (ix *Index) holdsFiner(p int) bool {
	a, b := ix.t0[p], ix.t1[p]
	const looked = 64
	for q, k := ix.first(a), 0; q < ix.Len() && k < looked; q, k = q+1, k+1 {
		if ix.key[q] >= b {
			return false
		}
		if q != p && ix.t1[q] <= b && (ix.t1[q]-ix.t0[q])*2 < b-a {
			return true
		}
	}
	return false
}
