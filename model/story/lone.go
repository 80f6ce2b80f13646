package story

import "slices"

// uniteLone joins what perhaps is one event where only one event of the day comes
// into question: "The two sides struck a deal" is the agreement of that day when
// the story knows of no other.
func (bl *block) uniteLone() {
	bySense := map[sense][]*cluster{}
	for _, c := range bl.clusters {
		for _, s := range c.members[0].senses {
			bySense[s] = append(bySense[s], c)
		}
	}
	gone := map[*cluster]bool{}
	for _, c := range bl.clusters {
		if gone[c] {
			continue
		}
		with, busy := c.lone(bySense, gone)
		if busy || len(with) == 0 {
			continue
		}
		for _, o := range with {
			c.take(o, c.bondWith(o, byLone))
			gone[o] = true
		}
		c.putInOrder()
	}
	if len(gone) > 0 {
		bl.clusters = slices.DeleteFunc(bl.clusters, func(c *cluster) bool { return gone[c] })
	}
}

// lone returns the events that perhaps are c, which all may be one; busy is true
// where they cannot, so that nothing says which of them it is, or are too many.
func (c *cluster) lone(bySense map[sense][]*cluster, gone map[*cluster]bool) (with []*cluster, busy bool) {
	for _, s := range c.members[0].senses {
		if len(bySense[s]) > sensePeers {
			return nil, true
		}
		for _, o := range bySense[s] {
			if o != c && !gone[o] && !slices.Contains(with, o) && c.perhaps(o) {
				with = append(with, o)
			}
		}
	}
	for i, a := range with {
		for _, b := range with[i+1:] {
			if !a.perhaps(b) {
				return nil, true
			}
		}
	}
	return with, false
}

// perhaps reports whether the two may be one event: a telling of each fits one of
// the other, and none speaks against it.
func (c *cluster) perhaps(o *cluster) bool {
	fits := false
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			d := a.deed(b)
			if a.article.ID == b.article.ID && d == 0 {
				return false
			}
			s, repeats := sharedSense(a.senses, b.senses)
			if a.roles.apart(&b.roles, senseMarks[lineOf(s)]&patient != 0) || repeats && a.roles.otherCounts(&b.roles) {
				return false
			}
			fits = fits || d >= perhapsSame
		}
	}
	return fits
}
