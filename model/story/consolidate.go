package story

import (
	"slices"
	"sort"

	"dateline/model"
)

const (
	// settledSize tellings make an event known well enough to take in others by
	// what most of them say.
	settledSize = 3
	// containedCore is how much of the lesser event's common words the greater
	// one must have.
	containedCore = 0.66
	profileMost   = 60 // tellings that a profile is made of
)

// profile is what the tellings of an event have in common: feature → share of
// the tellings that have it.
type profile map[uint64]float32

func (c *cluster) profile() profile {
	p := make(profile, 32)
	ms := c.members[:min(len(c.members), profileMost)]
	one := 1 / float32(len(ms))
	for _, m := range ms {
		for _, f := range m.feats {
			p[f.hash] += one
		}
	}
	return p
}

// core returns what the titles say: the words that at least every fourth has,
// with their weights times the share of titles that have them.
func (c *cluster) core() map[uint64]float32 {
	core, share := make(map[uint64]float32, 16), make(map[uint64]float32, 16)
	ms := c.members[:min(len(c.members), profileMost)]
	one := 1 / float32(len(ms))
	for _, m := range ms {
		for _, f := range m.feats {
			if f.title {
				core[f.hash] += f.heavy * one
				share[f.hash] += one
			}
		}
	}
	for h, n := range share {
		if n < 0.25 {
			delete(core, h)
		}
	}
	return core
}

// consolidate joins events of one stretch of time that grew apart because their
// first tellings were worded differently: the lesser goes into the greater when
// the same act happens and what its titles say is what the greater's tellings
// say.
func (bl *block) consolidate() {
	type settled struct {
		c *cluster
		p profile
	}
	order := slices.Clone(bl.clusters)
	sort.SliceStable(order, func(i, j int) bool { return len(order[i].members) > len(order[j].members) })
	if len(order) < 2 || len(order[0].members) < settledSize {
		return
	}
	byAct := map[uint64][]*settled{}
	var all []*settled
	gone := map[*cluster]bool{}
	for _, c := range order {
		first := c.members[0]
		if first.ev.Kind != model.Happening || first.trigger == 0 {
			continue
		}
		act := c.act()
		var best *settled
		bestScore := float32(containedCore)
		if coarse(first.ev.When) {
			bestScore += withinMonth
		}
		core := c.core()
		among := slices.Concat(byAct[act], byAct[genericAct])
		if act == genericAct {
			among = all
		}
		for _, k := range among {
			if k.c.members[0].reality() != first.reality() || k.c.members[0].roles.another != first.roles.another || strangers(k.c, c) || otherHour(k.c.members[0].ev.When, first.ev.When) {
				continue
			}
			var in, weight float32
			for h, v := range core {
				weight += v
				if h == genericAct {
					in += v // "the disaster" may be any
				} else if known := k.p[h]; known > 0 {
					in += v * min(1, 4*known)
				}
			}
			if weight > 0 && in/weight > bestScore {
				best, bestScore = k, in/weight
			}
		}
		switch {
		case best != nil:
			best.c.take(c, best.c.bondWith(c, byCore))
			gone[c] = true
		case len(c.members) >= settledSize:
			k := &settled{c, c.profile()}
			byAct[act] = append(byAct[act], k)
			all = append(all, k)
		}
	}
	if len(gone) == 0 {
		return
	}
	bl.clusters = slices.DeleteFunc(bl.clusters, func(c *cluster) bool { return gone[c] })
	for _, c := range bl.clusters {
		c.putInOrder()
	}
}

// genericAct is the class of nouns that call any grave happening by its gravity.
var genericAct = hash("class disaster")

// act is the class of head word that most tellings have.
func (c *cluster) act() uint64 {
	n := map[uint64]int{}
	var best uint64
	for _, m := range c.members {
		n[m.trigger]++
		if k := n[m.trigger]; k > n[best] || k == n[best] && m.trigger < best {
			best = m.trigger
		}
	}
	return best
}

// strangers reports whether most of the first tellings of the two name other
// actors.
func strangers(a, b *cluster) bool {
	n, other := 0, 0
	for _, m := range a.members[:min(len(a.members), exemplars)] {
		for _, o := range b.members[:min(len(b.members), exemplars)] {
			n++
			if m.strangerTo(o) {
				other++
			}
		}
	}
	return 2*other > n
}
