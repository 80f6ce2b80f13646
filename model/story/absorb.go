package story

import (
	"context"
	"slices"

	"dateline/model"
	"dateline/model/caldate"
)

// absorbLike is how alike an event known to the month must be to one known to
// the day to be it; absorbLead how far it must be from the next.
const (
	absorbLike  = 0.55
	absorbLead  = 0.08
	absorbKnown = 4 // times as often told, an event is it though another is liker
)

// absorb finds what one article tells of a month or year and another of a day
// in it, where it is plainly the same event and only one fits: the event of the
// day takes the other in. The linker's events stand for the whole from then on;
// those of the blocks stay as they are.
func (l *linker) absorb(ctx context.Context, b *Builder) error {
	was := make([]bool, len(l.clusters))
	for i, c := range l.clusters {
		was[i], c.absorbed = c.absorbed, false
	}
	err := l.all(ctx, func(c *cluster) bool {
		iv := c.event.When
		if c.lead() {
			return l.changed.within(iv.Earliest.AddDays(-leadDays), iv.Latest)
		}
		return coarse(iv) && l.changed.within(iv.Earliest, iv.Latest)
	}, func(fd *finder, i int) {
		c := l.clusters[i]
		iv := c.event.When
		if c.lead() {
			if c.into = l.leadsWith(fd, i); c.into != nil {
				c.intoBy = c.into.bondWith(c, byLead)
			}
			return
		}
		var best, second *cluster
		bestScore, next := 0.0, 0.0
		for _, j := range fd.near(i, iv.Earliest, iv.Latest, func(o *cluster) bool {
			d, ok := singleDay(o.event.When)
			return ok && !d.After(iv.Latest) && o.event.Kind == c.event.Kind &&
				o.members[0].reality() == c.members[0].reality() && (c.sameAct(o) || !wide(iv) && c.sameDeed(o))
		}) {
			o := l.clusters[j]
			s, other := c.alikeAll(o)
			if !wide(iv) && c.sameDeed(o) {
				s = max(s, likelySame)
			}
			switch {
			case other || s < absorbLike:
			case s > bestScore:
				best, second, bestScore, next = o, best, s, bestScore
			case s > next:
				second, next = o, s
			}
		}
		if second != nil && absorbKnown*len(best.members) <= len(second.members) {
			best, second = second, best // of two days the one that the story is full of
		}
		if second != nil && absorbKnown*len(second.members) <= len(best.members) {
			bestScore, next = 1, 0
		}
		if best != nil && (bestScore-next < absorbLead || c.tellsApart(best)) {
			best = nil
		}
		if c.into = best; best != nil {
			c.intoBy = best.bondWith(c, byMonth)
		}
	})
	if err != nil {
		return err
	}
	parts := map[*cluster][]*cluster{}
	for _, c := range l.clusters {
		c.absorbed = c.into != nil && (coarse(c.event.When) || c.lead())
	}
	for i, c := range l.clusters {
		if c.absorbed {
			if whole := c.end(); whole != nil {
				parts[whole] = append(parts[whole], c)
			} else {
				c.absorbed = false
			}
		}
		if c.absorbed != was[i] {
			l.changed.add(start(c.event.When).Serial())
		}
	}
	wholes := make(map[*cluster]joined, len(parts))
	for i, c := range l.clusters {
		ps, old := parts[c], b.wholes[c]
		if len(ps) == 0 && old.whole == nil {
			continue
		}
		if !slices.Equal(ps, old.parts) {
			l.changed.add(start(c.event.When).Serial())
			old = joined{parts: ps}
			if len(ps) > 0 {
				old.whole = c.with(ps)
			}
		}
		if old.whole != nil {
			wholes[c] = old
			l.clusters[i] = old.whole
		}
	}
	b.wholes = wholes
	return nil
}

// end returns the event that c goes into where others between them go into one another: a
// month's into a day's lead, and that into the day's event. nil where they go round.
func (c *cluster) end() *cluster {
	const most = 8
	for o, n := c.into, 0; n < most; o, n = o.into, n+1 {
		if !o.absorbed {
			return o
		}
	}
	return nil
}

// sameDeed reports whether a telling of each likely tells of one deed.
func (c *cluster) sameDeed(o *cluster) bool {
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			if a.deed(b) >= likelySame {
				return true
			}
		}
	}
	return false
}

// alikeAll is alike with the tellings that speak for the two among them: those
// that came first of many often say least.
func (c *cluster) alikeAll(o *cluster) (score float64, other bool) {
	score, other = c.alike(o, likeEvents)
	if len(o.members) < settledSize {
		return score, other
	}
	if other = strangers(o, c); other {
		return 0, true
	}
	for _, m := range c.members[:min(len(c.members), exemplars)] {
		score = max(score, likeEvents(m, o.best))
	}
	return score, false
}

// tellsApart reports whether articles tell of both as of two events. Of what a
// whole story speaks, one article may well speak twice.
func (c *cluster) tellsApart(o *cluster) bool {
	if !c.tellsWith(o) {
		return false
	}
	both := 0
	in := map[model.ArticleID]bool{}
	for _, m := range o.members {
		in[m.article.ID] = true
	}
	for _, m := range c.members {
		if in[m.article.ID] {
			both++
		}
	}
	return o.articles() < heartVoices || 2*both > len(c.members)
}

// leadDays is how many days before its publication what a report leads with
// without a date may lie.
const leadDays = 3

// lead reports whether the event has no day but that of the reports that tell it
// as news.
func (c *cluster) lead() bool {
	day, ok := singleDay(c.event.When)
	if !ok || !c.event.When.Approx || c.event.Kind != model.Happening || len(c.members[0].senses) == 0 {
		return false
	}
	for _, m := range c.members {
		if m.stated || !m.ev.When.Approx || m.article.Published.Date != day {
			return false
		}
	}
	return true
}

// leadsWith returns the one event of the days before that event i, a lead, plainly
// is; nil where there is none or more than one.
func (l *linker) leadsWith(fd *finder, i int) *cluster {
	c := l.clusters[i]
	day := c.event.When.Earliest
	var only *cluster
	for _, j := range fd.near(i, day.AddDays(-leadDays), day, func(o *cluster) bool {
		_, ok := singleDay(o.event.When)
		return ok && !o.lead() && !o.event.When.Approx && o.event.Kind == c.event.Kind && o.members[0].reality() == c.members[0].reality()
	}) {
		o := l.clusters[j]
		best := 0.0
		for _, a := range c.members[:min(len(c.members), exemplars)] {
			for _, b := range o.members[:min(len(o.members), exemplars)] {
				if a.article.ID == b.article.ID || a.besides(b) {
					best = -1
				} else if best >= 0 {
					best = max(best, a.deed(b))
				}
			}
		}
		if best < surelySame {
			continue
		}
		if only != nil {
			return nil
		}
		only = o
	}
	return only
}

// joined is an event of a day with what it has taken in.
type joined struct {
	parts []*cluster
	whole *cluster
}

// coarse reports whether an event so dated may turn out to be one of a day.
func coarse(iv caldate.Interval) bool {
	return iv.Granularity > caldate.Day && iv.Granularity <= caldate.Year && !iv.OpenStart && !iv.OpenEnd && iv.Days() > 1
}

// with returns the event joined with others, dated and found as c is.
func (c *cluster) with(others []*cluster) *cluster {
	whole := &cluster{members: slices.Clone(c.members), bonds: slices.Clone(c.bonds), keys: c.keys}
	for _, o := range others {
		whole.take(o, o.intoBy)
	}
	whole.putInOrder()
	whole.merge()
	whole.event.When, whole.event.Why, whole.begin = c.event.When, c.event.Why, c.begin
	return whole
}

// caution orders statuses by how much they claim, the least first: where
// tellings differ evenly the story claims the least.
var caution = map[model.Status]int{
	model.Denied: 0, model.Alleged: 1, model.Conditional: 2, model.Expected: 3,
	model.Cancelled: 4, model.Ongoing: 5, model.Occurred: 6,
}

// status is what most tellings say of the event.
func (c *cluster) status() model.Status {
	n := map[model.Status]int{}
	for _, m := range c.members {
		n[m.ev.Status]++
	}
	var best model.Status
	for s, k := range n {
		if best == "" || k > n[best] || k == n[best] && caution[s] < caution[best] {
			best = s
		}
	}
	return best
}
