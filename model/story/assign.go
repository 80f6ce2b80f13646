package story

import (
	"math"
	"slices"
)

// How likely two tellings of a day must be one event to be joined, when the others that
// each may be are weighed as well: longer articles tell more than their events.
const (
	besideSure     = 0.42
	besideSureLong = 0.56
)

// unrelated is the log odds of what shares nothing but people and places.
const unrelated = -5

// besideMost is how many tellings of one day are weighed each against each.
const besideMost = 240

// uniteBeside joins what several articles about one matter tell of a day in other
// words. An article tells each event once, so its events of the day are matched to
// those of another one by one, the surest first.
func (bl *block) uniteBeside() {
	if len(bl.clusters) < 2 || len(bl.mentions) > besideMost {
		return
	}
	if _, ok := dayOrNight(bl.mentions[0].ev.When); !ok {
		return
	}
	gone := false
	for _, gs := range bl.gists() {
		if len(gs) > 1 && gs[0].siblings < len(gs) {
			gone = newMatching(bl, gs).run() || gone
		}
	}
	if gone {
		bl.clusters = slices.DeleteFunc(bl.clusters, func(c *cluster) bool { return len(c.members) == 0 })
	}
}

// matching is the events that articles of one matter tell of one day, with the log odds
// of each two to be one.
type matching struct {
	events []*cluster
	of     [][]*gist
	odds   [][]float64 // between events; -Inf where they cannot be one
	pairs  map[[2]*gist]float64
}

func newMatching(bl *block, gs []*gist) *matching {
	x := &matching{pairs: map[[2]*gist]float64{}}
	by := make(map[*mention]*gist, len(gs))
	for _, g := range gs {
		by[g.m] = g
	}
	for _, c := range bl.clusters {
		var of []*gist
		for _, m := range c.members {
			if g := by[m]; g != nil {
				of = append(of, g)
			}
		}
		if len(of) > 0 {
			x.events, x.of = append(x.events, c), append(x.of, of)
		}
	}
	x.odds = make([][]float64, len(x.events))
	for i := range x.odds {
		x.odds[i] = make([]float64, len(x.events))
	}
	for i := range x.odds {
		for k := range i {
			x.weigh(i, k)
		}
	}
	return x
}

// weigh sets the log odds of two events to be one.
func (x *matching) weigh(i, k int) {
	s := x.oddsOf(x.of[i], x.of[k])
	x.odds[i][k], x.odds[k][i] = s, s
}

func (x *matching) oddsOf(as, bs []*gist) float64 {
	if len(as) == 0 || len(bs) == 0 {
		return math.Inf(-1)
	}
	best, sum := math.Inf(-1), 0.0
	for _, a := range as {
		for _, b := range bs {
			if a.m.article.ID == b.m.article.ID || contrary(a, b) {
				return math.Inf(-1) // one article tells them apart
			}
			key := [2]*gist{a, b}
			s, ok := x.pairs[key]
			if !ok {
				if sig := signalsOf(a, b); sig.related {
					s = sig.odds()
				} else {
					s = unrelated
				}
				x.pairs[key] = s
			}
			best, sum = max(best, s), sum+s
		}
	}
	return (best + sum/float64(len(as)*len(bs))) / 2
}

func (s *signals) odds() (odds float64) {
	for i, v := range s.of {
		odds += v * signalWeights[i]
	}
	return odds
}

// run joins events while two are likely to be one, and reports whether any were.
func (x *matching) run() (joined bool) {
	for {
		bestI, bestK, best := -1, -1, 0.0
		for i := range x.events {
			for k := range i {
				if p := x.chance(i, k); p > best && p > x.least(i, k) {
					bestI, bestK, best = k, i, p
				}
			}
		}
		if bestI < 0 {
			return joined
		}
		x.join(bestI, bestK, best)
		joined = true
	}
}

// least is how likely the two must be one.
func (x *matching) least(i, k int) float64 {
	for _, a := range x.of[i] {
		for _, b := range x.of[k] {
			if !bothLong(a.m, b.m) {
				return besideSure
			}
		}
	}
	return besideSureLong
}

// chance is how likely two events are one: their odds against those of being none of
// the other's, and of what else each may be in the other's articles.
func (x *matching) chance(i, k int) float64 {
	s := x.odds[i][k]
	if math.IsInf(s, -1) {
		return 0
	}
	return min(x.among(i, k, s), x.among(k, i, s))
}

func (x *matching) among(i, k int, s float64) float64 {
	all := 1 + math.Exp(s)
	for j := range x.events {
		if j != i && j != k && x.odds[i][j] > -5 && math.IsInf(x.odds[k][j], -1) {
			all += math.Exp(x.odds[i][j])
		}
	}
	return math.Exp(s) / all
}

// join puts the second event, so likely the same, into the first.
func (x *matching) join(i, k int, chance float64) {
	to, from := x.events[i], x.events[k]
	why, most := bond{by: byWeighing, chance: chance}, math.Inf(-1)
	for _, a := range x.of[i] {
		for _, b := range x.of[k] {
			if s := x.oddsOf([]*gist{a}, []*gist{b}); s > most {
				why.a, why.b, most = a.m, b.m, s
			}
		}
	}
	to.take(from, why)
	to.putInOrder()
	from.members, from.bonds = nil, nil
	x.of[i], x.of[k] = append(x.of[i], x.of[k]...), nil
	for j := range x.events {
		if j != i {
			x.weigh(i, j)
		}
		if j != k {
			x.weigh(k, j)
		}
	}
}
