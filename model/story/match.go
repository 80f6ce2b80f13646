package story

import "math"

// exemplars is how many members speak for an event when another is held
// against it.
const exemplars = 6

// likeness returns how alike m is to the event, 0 when it is another one.
func (c *cluster) likeness(m *mention) float64 {
	best := 0.0
	for _, o := range c.members[:min(len(c.members), exemplars)] {
		s, other := same(o, m)
		if other {
			return 0
		}
		best = max(best, s)
	}
	return best
}

// same scores two mentions of one time, 0 when they are not alike enough to be
// one event; other is true when something speaks against it outright.
func same(a, b *mention) (score float64, other bool) {
	if a.text != 0 && a.text == b.text && a.trigger == b.trigger {
		return 1, false
	}
	if a.ev.Kind != b.ev.Kind {
		return 0, false
	}
	if len(a.agents) > 0 && len(b.agents) > 0 && !share(a.agents, b.names) && !share(b.agents, a.names) {
		return 0, true
	}
	s := dice(a.feats, b.feats)
	least := 0.5
	if a.trigger != 0 && a.trigger == b.trigger {
		least = 0.32
	}
	if a.article.ID == b.article.ID {
		least += 0.15
	}
	if s < least {
		return 0, false
	}
	return s, false
}

// dice is twice the weight of what both have over the weight of all.
func dice(a, b []feature) float64 {
	var both, all float64
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && a[i].hash < b[j].hash:
			all += weight(a[i])
			i++
		case i == len(a) || b[j].hash < a[i].hash:
			all += weight(b[j])
			j++
		default:
			w := math.Max(weight(a[i]), weight(b[j]))
			both += 2 * w
			all += 2 * w
			i++
			j++
		}
	}
	if all == 0 {
		return 0
	}
	return both / all
}

func weight(f feature) float64 {
	w := float64(f.share)
	if f.class == nameWord || f.class == numberWord {
		w *= 1.5
	}
	return w
}
