package story

import (
	"slices"
	"sort"

	"dateline/model/caldate"
)

// alike is how alike the tellings of two events are, the best pair of their
// exemplars; other is true when some name different actors.
func (c *cluster) alike(o *cluster, like func(a, b *mention) float64) (score float64, other bool) {
	for _, a := range c.members[:min(len(c.members), 3)] {
		for _, b := range o.members[:min(len(o.members), 3)] {
			other = other || a.strangerTo(b)
			score = max(score, like(a, b))
		}
	}
	return score, other
}

// sameThing reports whether both make the same thing happen, named by a noun
// ("announce sanctions", "impose sanctions").
func (c *cluster) sameThing(o *cluster) bool {
	a, b := c.members[0], o.members[0]
	for _, h := range a.acts {
		if _, ok := slices.BinarySearch(b.acts, h); ok && (h != a.trigger || h != b.trigger) {
			return true
		}
	}
	return false
}

func (c *cluster) sameAct(o *cluster) bool {
	for _, m := range o.members[:min(len(o.members), exemplars)] {
		if share(c.members[0].acts, m.acts) {
			return true
		}
	}
	return false
}

// sharesMatter reports whether the two have a plain word in common, names, numbers
// and head words apart.
func sharesMatter(a, b *mention) bool {
	return sharesWord(a, b, func(x, y wordClass) bool { return x == plainWord && y == plainWord })
}

// sharesWord reports whether the two have a word in common of whose classes counts
// holds. Features lie in the order of their hashes.
func sharesWord(a, b *mention, counts func(x, y wordClass) bool) bool {
	for i, j := 0, 0; i < len(a.feats) && j < len(b.feats); {
		switch x, y := a.feats[i], b.feats[j]; {
		case x.hash < y.hash:
			i++
		case x.hash > y.hash:
			j++
		case counts(x.class, y.class):
			return true
		default:
			i++
			j++
		}
	}
	return false
}

// firstTold and lastTold are the publication days of the event's tellings, zero
// when none is known. Tellings stand in order of publication, undated ones last.
func (c *cluster) firstTold() caldate.Date { return c.members[0].article.Published.Date }

func (c *cluster) lastTold() (d caldate.Date) {
	n := sort.Search(len(c.members), func(i int) bool { return !c.members[i].article.Published.Known() })
	if n > 0 {
		d = c.members[n-1].article.Published.Date
	}
	return d
}

// tellsWith reports whether an article tells of both events.
func (c *cluster) tellsWith(o *cluster) bool {
	if len(c.members) > len(o.members) {
		c, o = o, c
	}
	for _, m := range c.members {
		i := sort.Search(len(o.members), func(i int) bool { return !articleLess(o.members[i].article, m.article) })
		if i < len(o.members) && o.members[i].article.ID == m.article.ID {
			return true
		}
	}
	return false
}
