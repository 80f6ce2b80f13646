package story

import "slices"

const (
	// heartVoices articles must tell of a calamity before a day is known for it,
	heartVoices = 6
	// so many times as many as tell of any other of its sort that day,
	heartLead = 3
	// and so many of its tellings have a name for the name to be its own.
	heartName = 2
)

// heart is the calamity that a day is known for.
type heart struct {
	c      *cluster
	senses map[sense]bool
	names  map[uint64]int // how many tellings have each
}

// gather joins to the one calamity that a day is known for what calls it by another
// word: "the blowout", "the accident", "the crisis began when the rig exploded".
func (bl *block) gather() {
	h := bl.heart()
	if h == nil {
		return
	}
	gone := map[*cluster]bool{}
	for _, c := range bl.clusters {
		if c != h.c && h.isTold(c) {
			gone[c] = true
		}
	}
	if len(gone) == 0 {
		return
	}
	for _, c := range bl.clusters {
		if gone[c] {
			h.c.take(c, h.c.bondWith(c, byHeart))
		}
	}
	h.c.putInOrder()
	bl.clusters = slices.DeleteFunc(bl.clusters, func(c *cluster) bool { return gone[c] })
}

// heart returns the calamity that the block's day is known for, nil for none.
func (bl *block) heart() *heart {
	if len(bl.mentions) < heartVoices {
		return nil
	}
	var most *cluster
	voices := 0
	for _, c := range bl.clusters {
		if len(c.members) < heartVoices || len(calamitiesOf(c)) == 0 {
			continue
		}
		if n := c.articles(); n > voices {
			most, voices = c, n
		}
	}
	if voices < heartVoices {
		return nil
	}
	if _, ok := singleDay(most.members[0].ev.When); !ok {
		return nil
	}
	h := &heart{c: most, senses: calamitiesOf(most), names: map[uint64]int{}}
	for _, c := range bl.clusters {
		if c != most && heartLead*c.articles() > voices && slices.ContainsFunc(c.members[0].senses, func(s sense) bool { return h.senses[lineOf(s)] }) {
			return nil // two of a sort
		}
	}
	for _, m := range most.members {
		for _, f := range m.feats {
			if f.class == nameWord || f.class == openingWord {
				h.names[f.hash]++
			}
		}
	}
	return h
}

// calamitiesOf returns the sorts of calamity that at least every fourth telling
// makes of the event: not that people died in it, who die in others too.
func calamitiesOf(c *cluster) map[sense]bool {
	n := map[sense]int{}
	for _, m := range c.members {
		for _, s := range m.senses {
			if disasters[s] && !harms[s] {
				n[s]++
			}
		}
	}
	of := map[sense]bool{}
	for s, k := range n {
		if 4*k >= len(c.members) {
			of[s] = true
		}
	}
	return of
}

// isTold reports whether most tellings of c call the heart by another word and
// hardly one of them speaks against it.
func (h *heart) isTold(c *cluster) bool {
	if heartLead*len(c.members) > len(h.c.members) {
		return false
	}
	calls, against := 0, 0
	for _, m := range c.members {
		if m.roles.another || m.ev.Kind != h.c.members[0].ev.Kind || m.reality() != h.c.members[0].reality() {
			return false
		}
		if m.trigger == genericAct || m.grave || slices.ContainsFunc(m.senses, func(s sense) bool { return h.senses[s] }) {
			calls++
		}
		if h.against(m) {
			against++
		}
	}
	return 2*calls >= len(c.members) && 3*against <= len(c.members)
}

// against reports whether the mention tells of something at another hour, of other
// people or elsewhere.
func (h *heart) against(m *mention) bool {
	for _, n := range m.roles.all() {
		if h.names[n] < heartName {
			return true
		}
	}
	apart := 0
	ms := h.c.members[:min(len(h.c.members), exemplars)]
	for _, o := range ms {
		if otherHour(m.ev.When, o.ev.When) {
			return true
		}
		if m.roles.apart(&o.roles, false) || m.roles.otherCounts(&o.roles) {
			apart++
		}
	}
	return 2*apart > len(ms)
}

// articles counts the articles that tell of the event.
func (c *cluster) articles() (n int) {
	for i, m := range c.members {
		if i == 0 || m.article.ID != c.members[i-1].article.ID {
			n++
		}
	}
	return n
}
