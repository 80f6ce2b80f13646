package story

import (
	"slices"

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
	for i, j := 0, 0; i < len(a.feats) && j < len(b.feats); {
		switch x, y := a.feats[i], b.feats[j]; {
		case x.hash < y.hash:
			i++
		case x.hash > y.hash:
			j++
		case x.class == plainWord && y.class == plainWord:
			return true
		default:
			i++
			j++
		}
	}
	return false
}

// firstTold and lastTold are the publication days of the event's tellings, zero
// when none is known.
func (c *cluster) firstTold() (d caldate.Date) {
	for _, m := range c.members {
		if p := m.article.Published.Date; !p.IsZero() && (d.IsZero() || p.Before(d)) {
			d = p
		}
	}
	return d
}

func (c *cluster) lastTold() (d caldate.Date) {
	for _, m := range c.members {
		if p := m.article.Published.Date; !p.IsZero() && (d.IsZero() || p.After(d)) {
			d = p
		}
	}
	return d
}

func (c *cluster) tellsWith(o *cluster) bool {
	for _, m := range c.members {
		for _, n := range o.members {
			if m.article.ID == n.article.ID {
				return true
			}
		}
	}
	return false
}
