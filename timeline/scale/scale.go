package scale

import "sort"

// FoldPx is the width in pixels of a closed fold, at every zoom.
const FoldPx = 26

// Segment is a stretch of time with a pace of its own. Within a segment a time
// lies at zoom·U + P, both of them linear: U grows with the zoom, P does not.
type Segment struct {
	T0, T1 float64 // days
	U0, U1 float64 // share of the world, 0–1 over the whole scale
	P0, P1 float64 // px that no zoom changes
	// Fold is true for a stretch in which nothing is reported; Open is how far
	// it is opened, 0 (a narrow band) to 1 (at its neighbours' pace).
	Fold  bool
	Open  float64
	Empty float64 // days between what is reported before a fold and after it
	// Finest is how long the shortest time that is reported in the stretch is,
	// in days; 0 where that is not known. An axis need not be finer.
	Finest float64
}

// Scale is a piecewise linear map from time to the world. The zero Scale is
// not usable; make one with Linear or Fold.
type Scale struct {
	segs []Segment
}

// Linear returns the scale on which every day has the same width; t0 < t1 are
// the ends of the world in days.
func Linear(t0, t1 float64) *Scale {
	if !(t1 > t0) {
		t1 = t0 + 1
	}
	return &Scale{segs: []Segment{{T0: t0, T1: t1, U1: 1}}}
}

// Segments returns the stretches in order of time. The caller must not change
// them.
func (s *Scale) Segments() []Segment { return s.segs }

// Domain returns the first and the last time of the world, in days.
func (s *Scale) Domain() (t0, t1 float64) { return s.segs[0].T0, s.segs[len(s.segs)-1].T1 }

// FixedPx returns the pixels that the closed folds take together.
func (s *Scale) FixedPx() float64 { return s.segs[len(s.segs)-1].P1 }

// SegmentAt returns the index of the segment that t lies in; times outside the
// world belong to the first or last one, which go on at their pace.
func (s *Scale) SegmentAt(t float64) int {
	if len(s.segs) == 1 {
		return 0
	}
	i := sort.Search(len(s.segs), func(i int) bool { return s.segs[i].T1 > t })
	return min(i, len(s.segs)-1)
}

// At returns t's share of the world and its fixed pixels.
func (s *Scale) At(t float64) (u, p float64) {
	g := &s.segs[s.SegmentAt(t)]
	k := (t - g.T0) / (g.T1 - g.T0)
	return g.U0 + k*(g.U1-g.U0), g.P0 + k*(g.P1-g.P0)
}

// X returns the world pixel of t at a zoom (px that the whole world would take
// without its folds).
func (s *Scale) X(t, zoom float64) float64 {
	u, p := s.At(t)
	return zoom*u + p
}

// T is the inverse of X.
func (s *Scale) T(x, zoom float64) float64 {
	i := 0
	if len(s.segs) > 1 {
		i = sort.Search(len(s.segs), func(i int) bool { return zoom*s.segs[i].U1+s.segs[i].P1 > x })
		i = min(i, len(s.segs)-1)
	}
	g := &s.segs[i]
	x0, x1 := zoom*g.U0+g.P0, zoom*g.U1+g.P1
	if x1 <= x0 {
		return g.T0
	}
	return g.T0 + (x-x0)/(x1-x0)*(g.T1-g.T0)
}

// PxPerDay returns the pace at t.
func (s *Scale) PxPerDay(t, zoom float64) float64 {
	return s.segs[s.SegmentAt(t)].PxPerDay(zoom)
}

// PxPerDay returns the segment's pace at a zoom.
func (g Segment) PxPerDay(zoom float64) float64 {
	return (zoom*(g.U1-g.U0) + g.P1 - g.P0) / (g.T1 - g.T0)
}

// FoldAt returns the index of the fold that t lies in, or false.
func (s *Scale) FoldAt(t float64) (int, bool) {
	t0, t1 := s.Domain()
	if t < t0 || t >= t1 {
		return 0, false
	}
	i := s.SegmentAt(t)
	return i, s.segs[i].Fold
}

// SetOpen returns the scale with one fold opened as far as open says, 0 to 1.
// An open fold runs at the slower of its neighbours' paces, but is never wider
// than half of what the other stretches take, nor narrower than a twentieth.
func (s *Scale) SetOpen(i int, open float64) *Scale {
	if i < 0 || i >= len(s.segs) || !s.segs[i].Fold {
		return s
	}
	// Weights of all segments, in the stretches' common unit.
	weights := make([]float64, len(s.segs))
	opens := make([]float64, len(s.segs))
	for j, g := range s.segs {
		opens[j] = g.Open
		weights[j] = g.U1 - g.U0
	}
	opens[i] = open
	return build(s.segs, weights, opens)
}

// build lays the segments out anew: weights of stretches are taken as they
// are, folds get theirs from their neighbours; then all is made to sum to 1.
func build(segs []Segment, weights, opens []float64) *Scale {
	out := make([]Segment, len(segs))
	copy(out, segs)
	total := 0.0
	for j, g := range out {
		if !g.Fold {
			total += weights[j]
		}
	}
	for j, g := range out {
		if !g.Fold {
			continue
		}
		pace := 0.0
		for _, k := range [2]int{j - 1, j + 1} {
			if k < 0 || k >= len(out) || out[k].Fold {
				continue
			}
			if p := weights[k] / (out[k].T1 - out[k].T0); pace == 0 || p < pace {
				pace = p
			}
		}
		full := min(max(pace*(g.T1-g.T0), total/20), total/2)
		weights[j] = full * opens[j]
	}
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	u, p := 0.0, 0.0
	for j := range out {
		g := &out[j]
		g.U0 = u / sum
		u += weights[j]
		g.U1 = u / sum
		g.P0 = p
		if g.Fold {
			g.Open = opens[j]
			p += FoldPx * (1 - opens[j])
		}
		g.P1 = p
	}
	return &Scale{segs: out}
}

// Blend returns the scale that is part of the way from a to b (k from 0 to 1),
// for a change of scales to be drawn as a movement.
func Blend(a, b *Scale, k float64) *Scale {
	if k <= 0 {
		return a
	}
	if k >= 1 {
		return b
	}
	knots := make([]float64, 0, 2*(len(a.segs)+len(b.segs)))
	for _, s := range [2]*Scale{a, b} {
		for _, g := range s.segs {
			knots = append(knots, g.T0, g.T1)
		}
	}
	sort.Float64s(knots)
	out := &Scale{}
	for i := 1; i < len(knots); i++ {
		t0, t1 := knots[i-1], knots[i]
		if t1 <= t0 {
			continue
		}
		mid := (t0 + t1) / 2
		ga, gb := a.segs[a.SegmentAt(mid)], b.segs[b.SegmentAt(mid)]
		g := Segment{T0: t0, T1: t1, Fold: ga.Fold || gb.Fold, Empty: max(ga.Empty, gb.Empty), Finest: min(ga.Finest, gb.Finest)}
		ua0, pa0 := ga.at(t0)
		ub0, pb0 := gb.at(t0)
		ua1, pa1 := ga.at(t1)
		ub1, pb1 := gb.at(t1)
		g.U0, g.U1 = ua0+k*(ub0-ua0), ua1+k*(ub1-ua1)
		g.P0, g.P1 = pa0+k*(pb0-pa0), pa1+k*(pb1-pa1)
		g.Open = 1 - (g.P1-g.P0)/FoldPx
		out.segs = append(out.segs, g)
	}
	if len(out.segs) == 0 {
		return b
	}
	return out
}

func (g *Segment) at(t float64) (u, p float64) {
	k := (t - g.T0) / (g.T1 - g.T0)
	return g.U0 + k*(g.U1-g.U0), g.P0 + k*(g.P1-g.P0)
}
