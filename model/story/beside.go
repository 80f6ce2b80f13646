package story

import (
	"math"
	"slices"

	"dateline/model"
	"dateline/model/lexicon"
)

// signals are what speaks for or against two tellings being one event.
type signals struct {
	of [signalCount]float64
	// related says that what happens in the two, or what it happens with, is related
	// at all: the same people or places on one day are not enough.
	related bool
}

const (
	sigBias = iota
	sigSense
	sigOften
	sigKin
	sigKinHigh
	sigKind
	sigSaid
	sigReality
	sigCore
	sigAgent
	sigOneUnnamed
	sigElsewhere
	sigContained
	sigRare
	sigRareName
	sigCover
	sigCoverBoth
	sigCounted
	sigOtherCounts
	sigMany
	sigObject
	sigCrossed
	sigOrder
	sigApprox
	sigApproxBoth
	sigOngoing
	sigScene
	sigSceneAny
	sigThings
	sigActsApart
	sigObjectsApart
	signalCount
)

func is(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// signalsOf holds two tellings of one day by two articles against each other.
func signalsOf(a, b *gist) (out signals) {
	s := &out.of
	m, o := a.m, b.m
	s[sigBias] = 1
	shared, repeats := sharedSense(m.senses, o.senses)
	if shared != 0 && shared&nounSense == 0 && senseMarks[lineOf(shared)]&vague == 0 {
		s[sigOften], s[sigSense] = is(repeats), is(!repeats)
	}
	s[sigKin] = nearest(a.acts, b.acts)
	s[sigKinHigh] = is(s[sigKin] > kinHigh)
	said, saidToo := m.ev.Kind == model.Statement, o.ev.Kind == model.Statement
	s[sigKind], s[sigSaid] = is(said != saidToo), is(said && saidToo)
	s[sigReality] = is(m.reality() != o.reality() && !(undoing[shared] && m.done() && o.done()))
	mc, oc := m.roles.core(), o.roles.core()
	s[sigCore] = rarest(a, mc, oc)
	s[sigAgent] = rarest(a, m.roles.agent, o.roles.agent)
	s[sigOneUnnamed] = is((len(mc) == 0) != (len(oc) == 0))
	s[sigElsewhere] = is(a.elsewhere(b))
	s[sigContained] = titleContained(m, o)
	rare, rareName := rareShared(a, b)
	s[sigRare], s[sigRareName] = min(rare, 3)/3, min(rareName, 2)/2
	x, y := cover(a, b), cover(b, a)
	s[sigCover], s[sigCoverBoth] = max(x, y), min(x, y)
	s[sigCounted] = is(m.roles.counted(&o.roles))
	s[sigOtherCounts] = is(m.roles.otherCounts(&o.roles))
	s[sigMany] = math.Log(float64(a.siblings*b.siblings)) / 2
	s[sigObject] = a.object.Near(b.object)
	s[sigCrossed] = max(a.subject.Near(b.object), a.object.Near(b.subject))
	s[sigOrder] = math.Abs(float64(a.place)/float64(a.siblings) - float64(b.place)/float64(b.siblings))
	s[sigApprox] = is(m.ev.When.Approx != o.ev.When.Approx)
	s[sigApproxBoth] = is(m.ev.When.Approx && o.ev.When.Approx)
	s[sigOngoing] = is(m.ev.Status == model.Ongoing || o.ev.Status == model.Ongoing)
	s[sigScene] = sharedScene(a.scenes, b.scenes)
	s[sigSceneAny] = max(actedIn(a, b), actedIn(b, a))
	s[sigThings] = min(otherThings(a, b), 2) / 2
	named := m.trigger == o.trigger || share(m.acts, o.acts)
	s[sigActsApart] = is(len(a.scenes) > 0 && len(b.scenes) > 0 && s[sigScene]+s[sigSceneAny] == 0 && s[sigKin] < kinLeast && shared == 0 && !named)
	s[sigObjectsApart] = is(a.object != "" && b.object != "" && s[sigObject] < 0.1 && s[sigThings] == 0 && s[sigRare] == 0)
	out.related = shared != 0 || named || s[sigCounted] > 0 || max(s[sigScene], s[sigSceneAny]) > sceneLeast ||
		s[sigKin] > kinLeast || m.matter(o)-castWords(a, b) >= 1 || s[sigThings] > 0.3 || deedShared(a, b) > 0.9
	return out
}

// rarest is how rare the rarest name of the day's tellings is that both lists have, 0
// where they share none.
func rarest(g *gist, a, b []uint64) (most float64) {
	for _, h := range a {
		if _, ok := slices.BinarySearch(b, h); !ok {
			continue
		}
		most = max(most, 0.15) // one that the title writes in another way
		for _, x := range g.things {
			if x.stem == h {
				most = max(most, x.rare)
			}
		}
	}
	return most
}

// castShared is how much of the cast of the shorter article the other has too.
func castShared(m, o *mention) float64 {
	least := min(len(m.cast), len(o.cast))
	if least == 0 {
		return 0
	}
	return float64(overlap(m.cast, o.cast)) / float64(least)
}

func sharedScene(a, b [][]uint16) (most float64) {
	for _, x := range a {
		for _, y := range b {
			most = max(most, actScenes.shared(x, y))
		}
	}
	return most
}

// actedIn is how far what happens in a stands among the other words of b, those that
// both have left out: what both speak of is not what happens.
func actedIn(a, b *gist) (most float64) {
	for _, y := range b.things {
		if slices.ContainsFunc(a.things, func(x notion) bool { return x.stem == y.stem }) {
			continue
		}
		for _, x := range a.scenes {
			most = max(most, actScenes.shared(x, y.acts))
		}
	}
	return most
}

// otherThings sums how far the two speak of one thing by two words.
func otherThings(a, b *gist) (sum float64) {
	for _, x := range a.things {
		best := 0.0
		for _, y := range b.things {
			if x.stem != y.stem {
				best = max(best, thingScenes.shared(x.scenes, y.scenes))
			}
		}
		sum += best * (0.4 + 0.6*x.rare)
	}
	return sum
}

func nearest(a, b []lexicon.Kinds) (best float64) {
	for _, x := range a {
		for _, y := range b {
			best = max(best, x.Near(y))
		}
	}
	return best
}

// rareShared sums how rare the words are that both titles have.
func rareShared(a, b *gist) (plain, names float64) {
	for _, x := range a.things {
		for _, y := range b.things {
			if x.stem != y.stem {
				continue
			}
			if x.name || y.name {
				names += min(x.rare, y.rare)
			} else {
				plain += min(x.rare, y.rare)
			}
			break
		}
	}
	return plain, names
}

// sceneLeast is how much of a scene two deeds share at least that may be one: rescuers
// search, save, clear and leave.
const sceneLeast = 0.34

// deedShared sums how rare the words are that both titles have for what is done, names and
// those who take part left out: one and the same does many things a day.
func deedShared(a, b *gist) (sum float64) {
	for _, x := range a.things {
		for _, y := range b.things {
			if x.stem == y.stem && !x.name && !y.name && !takesPart(&x, &y) {
				sum += min(x.rare, y.rare)
				break
			}
		}
	}
	return sum
}

// castWords counts the plain words that both titles have for those who take part.
func castWords(a, b *gist) (n float64) {
	for _, x := range a.things {
		for _, y := range b.things {
			if x.stem == y.stem && !x.name && !y.name && takesPart(&x, &y) {
				n++
				break
			}
		}
	}
	return n
}

// takesPart reports whether a word of two titles tells who does something in both, or a
// person, a body or a place in either.
func takesPart(x, y *notion) bool { return x.doer && y.doer || x.actor || y.actor }

// cover is how much of what a's title says b's says too, in the same or in other
// words.
func cover(a, b *gist) float64 {
	all, both := 1.0, nearest(a.acts, b.acts)
	if a.m.trigger == b.m.trigger {
		both = 1
	}
	for _, y := range b.things {
		for _, k := range a.acts {
			if y.kinds != "" {
				both = max(both, k.Near(y.kinds))
			}
		}
	}
	for _, x := range a.things {
		w := 0.3 + 0.7*x.rare
		best := 0.0
		for _, y := range b.things {
			if x.stem == y.stem {
				best = 1
				break
			}
			if x.kinds != "" && y.kinds != "" {
				best = max(best, x.kinds.Near(y.kinds))
			}
		}
		if x.kinds != "" && best < 1 {
			for _, k := range b.acts {
				best = max(best, k.Near(x.kinds))
			}
		}
		all += w
		both += w * best
	}
	return both / all
}

// gists takes the tellings of a block apart that stand in articles of one matter, by
// that matter.
func (bl *block) gists() map[int][]*gist {
	of := map[int][]*gist{}
	for _, m := range bl.mentions {
		if m.about != 0 {
			of[m.about] = append(of[m.about], gistOf(m))
		}
	}
	for _, gs := range of {
		siblings := map[*model.Article]int{}
		having := map[uint64]int{}
		for _, g := range gs {
			g.place = siblings[g.m.article]
			siblings[g.m.article]++
			seen := map[uint64]bool{}
			for _, x := range g.things {
				if !seen[x.stem] {
					seen[x.stem] = true
					having[x.stem]++
				}
			}
		}
		for _, g := range gs {
			g.siblings = siblings[g.m.article]
			for i := range g.things {
				// One in the other article may have it and tell the same.
				g.things[i].rare = 1 / math.Max(1, float64(having[g.things[i].stem]-1))
			}
		}
	}
	return of
}
