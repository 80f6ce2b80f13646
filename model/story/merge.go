package story

import (
	"math"
	"slices"
	"sort"

	"dateline/model"
)

// merge makes the event of a cluster: ID of the first to tell it, title and
// first quote of the best, all quotes, the actors that most tellings name first.
func (c *cluster) merge() {
	c.best = c.pick()
	if only := c.best.ev; len(c.members) == 1 && distinct(only.Quotes, keyOfQuote) && distinct(only.Actors, func(a string) string { return a }) {
		c.settle(only) // as most events are, told once
		return
	}
	ev := new(model.Event)
	*ev = *c.best.ev
	ev.ID = c.members[0].ev.ID
	ev.Status = c.status()
	ev.Quotes, ev.Actors, ev.Links = nil, nil, nil
	quotes := 0
	for _, m := range c.members {
		quotes += len(m.ev.Quotes)
	}
	ev.Quotes = make([]model.Quote, 0, quotes)
	seen := map[quoteKey]bool{}
	named := map[string]int{}
	bonds := c.bondsFrom(c.best)
	take := func(m *mention) {
		ev.Links = append(ev.Links, m.ev.Links...)
		k, joined := bonds[m]
		for _, q := range m.ev.Quotes {
			if at := keyOfQuote(q); !seen[at] {
				seen[at] = true
				if joined {
					q.Joined, joined = &model.Joined{With: k.to.article.ID, Why: k.why(m)}, false
				}
				ev.Quotes = append(ev.Quotes, q)
			}
		}
		for _, a := range m.ev.Actors {
			if named[a]++; named[a] == 1 {
				ev.Actors = append(ev.Actors, a)
			}
		}
	}
	take(c.best)
	for _, m := range c.members {
		if m != c.best {
			take(m)
		}
	}
	sort.SliceStable(ev.Actors, func(i, j int) bool { return named[ev.Actors[i]] > named[ev.Actors[j]] })
	least := (len(c.members) + seldomNamed - 1) / seldomNamed
	ev.Actors = slices.DeleteFunc(ev.Actors, func(a string) bool { return named[a] < least })
	c.settle(ev)
}

// settle makes ev the cluster's event.
func (c *cluster) settle(ev *model.Event) {
	c.event = ev
	if !ev.Floating() {
		c.begin = start(ev.When).Serial()
	}
}

func keyOfQuote(q model.Quote) quoteKey { return quoteKey{q.Article, q.Span} }

// distinct reports whether a list is short and no two of it have the same key.
func distinct[T any, K comparable](list []T, key func(T) K) bool {
	const short = 12
	if len(list) > short {
		return false // it may be, but this is no way to find out
	}
	for i := range list {
		for k := range i {
			if key(list[i]) == key(list[k]) {
				return false
			}
		}
	}
	return true
}

// seldomNamed: an actor that fewer than one in so many tellings name is none of
// the event's.
const seldomNamed = 6

// pick returns the telling that speaks for the event: well placed and worded
// (rank), and as near as can be to what all of them say.
func (c *cluster) pick() *mention {
	best := c.members[0]
	if len(c.members) == 1 {
		return best
	}
	having := map[uint64]int{}
	acts := map[uint64]int{}
	subjects := map[[2]uint64]int{} // what happens, of what
	for _, m := range c.members {
		acts[m.trigger]++
		subjects[[2]uint64{m.trigger, m.actor}]++
		for _, f := range m.feats {
			having[f.hash]++
		}
	}
	n := float64(len(c.members))
	bestScore := math.Inf(-1)
	for _, m := range c.members {
		var typical, all float64
		words := 0
		for _, f := range m.feats {
			if f.title {
				typical += float64(f.heavy) * float64(having[f.hash]) / n
				all += float64(f.heavy)
				words++
			}
		}
		s := rank(m) + 2*float64(acts[m.trigger])/n
		if all > 0 {
			s += 3 * typical / all
		}
		if m.actor != 0 && acts[m.trigger] > 1 {
			s += 2 * float64(subjects[[2]uint64{m.trigger, m.actor}]-1) / float64(acts[m.trigger]-1)
		}
		if m.ev.Kind == model.Happening {
			s++ // where some tell it as said
		}
		if words < 3 && m.actor == 0 {
			s -= 1.5 // "Explosion" is no title
		}
		if s > bestScore {
			best, bestScore = m, s
		}
	}
	return best
}

type quoteKey struct {
	article model.ArticleID
	span    model.Span
}

// rank says how well a telling is placed and worded: with a title, an actor and
// the expression that dates it, from near the day, in a sentence of its own.
func rank(m *mention) float64 {
	r := 0.0
	if m.ev.Title != "" {
		r += 4
	}
	if pointing(m.ev.Title) {
		r -= 2
	}
	if len(m.agents) > 0 {
		r++
	}
	if len(m.ev.Quotes) > 0 {
		q := m.ev.Quotes[0]
		if q.Time != nil {
			r++
		}
		switch n := len(q.Exact); {
		case n < 40:
			r--
		case n < 260:
			r++
		}
	}
	if day, ok := singleDay(m.ev.When); ok && m.article.Published.Known() {
		switch away := m.article.Published.Date.DaysSince(day); {
		case away >= 0 && away <= 2:
			r += 1.5
		case away >= -2 && away <= 14:
			r += 0.5
		}
	}
	return r
}
