package story

import (
	"context"
	"fmt"

	"dateline/model"
	"dateline/model/caldate"
)

// Differing dates of plainly one event.
const (
	conflictDays = 9 // further apart two dates are two events, an anniversary or a series
	conflictLike = 0.6
)

// conflicts links events that are plainly one but for their date. A series of
// like events (daily talks, weekly marches) is none: an article that tells of
// two of them, tellings from before the later day, and a likeness to events of
// more than two days show that.
func (l *linker) conflicts(ctx context.Context) error {
	err := l.all(ctx, func(c *cluster) bool {
		day, ok := singleDay(c.event.When)
		return ok && !c.event.When.Approx && c.stated() && c.members[0].reality() == 0 && c.event.Kind == model.Happening && (c.members[0].trigger != 0 || len(c.members[0].senses) > 0) &&
			l.changed.within(day.AddDays(-conflictDays), day.AddDays(conflictDays))
	}, func(fd *finder, i int) {
		c := l.clusters[i]
		day := c.event.When.Earliest
		c.rivals = nil
		for _, j := range fd.near(i, day.AddDays(-conflictDays), day.AddDays(conflictDays), func(o *cluster) bool {
			d, ok := singleDay(o.event.When)
			if !ok || d == day || o.event.When.Approx || o.event.Kind != c.event.Kind || o.members[0].reality() != 0 {
				return false
			}
			once := c.sameOnce(o) || c.misdated(o)
			if !once && !c.tellsSameAct(o) {
				return false
			}
			later := day
			if d.After(later) {
				later = d
			}
			if !o.stated() || toldBefore(c, later) || toldBefore(o, later) || c.tellsWith(o) && (!onceOnly(c, o) || min(len(c.members), len(o.members)) < settledSize) || c.weekApart(o) || inStep(c, o) && !onceOnly(c, o) || c.printedAgain(o) {
				return false
			}
			if words, figures := titlesShare(c.members[0], o.members[0]); words == 0 && !once || figures || otherNumbers(c.members[0], o.members[0]) {
				return false
			}
			if once {
				return true
			}
			s, other := c.alike(o, likeEvents)
			return !other && s >= conflictLike
		}) {
			c.rivals = append(c.rivals, l.clusters[j])
		}
	})
	for _, c := range l.clusters {
		if c.absorbed || len(c.rivals) > 2 {
			continue
		}
		for _, o := range c.rivals {
			if len(o.rivals) > 2 {
				continue
			}
			c.links = append(c.links, linked(model.Conflicts, o, fmt.Sprintf("%s puts it on %s (%s); %s puts it on %s (%s). %s",
				c.teller(), c.event.When.Text(), c.phrase(), o.teller(), o.event.When.Text(), o.phrase(), alikeIn("Otherwise the words are alike", c, o, l.w))))
		}
	}
	return err
}

// otherNumbers reports whether both tellings give numbers and none is the same:
// shares that fell by six percent and by three fell twice.
func otherNumbers(a, b *mention) bool {
	var na, nb, same bool
	for i, j := 0, 0; i < len(a.feats) || j < len(b.feats); {
		switch {
		case j == len(b.feats) || i < len(a.feats) && a.feats[i].hash < b.feats[j].hash:
			na = na || a.feats[i].class == numberWord
			i++
		case i == len(a.feats) || b.feats[j].hash < a.feats[i].hash:
			nb = nb || b.feats[j].class == numberWord
			j++
		default:
			same = same || a.feats[i].class == numberWord
			i++
			j++
		}
	}
	return na && nb && !same
}

// onceActs happen to one and the same but once: two days told for one are never
// a series.
var onceActs = stems(`die death sink collapse resign resignation crash marry wedding burn destroy derail elect convict
conviction sentence explode explosion assassinate assassination execute drown retire inaugurate found`)

// onceOnly reports whether both tell of an act that happens once, and of the
// same by name.
func onceOnly(c, o *cluster) bool {
	a, b := c.members[0], o.members[0]
	return a.once && b.once && share(a.names, b.names)
}

// weekApart reports whether the two stand a week apart by the same word: which
// Friday "Friday" was is a question of reading, not of what papers say.
func (c *cluster) weekApart(o *cluster) bool {
	away := c.event.When.Earliest.DaysSince(o.event.When.Earliest)
	if away != 7 && away != -7 {
		return false
	}
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			if a.relative != 0 && a.relative == b.relative {
				return true
			}
		}
	}
	return false
}

// inStep reports whether each of the two is news of its own day, the later one
// told later: that is a series, not one event dated twice.
func inStep(c, o *cluster) bool {
	a, b := c.firstTold(), o.firstTold()
	if a.IsZero() || b.IsZero() || a == b {
		return false
	}
	lag, other := a.DaysSince(c.event.When.Earliest), b.DaysSince(o.event.When.Earliest)
	return lag >= 0 && lag <= 2 && other >= 0 && other <= 2 && a.Before(b) == c.event.When.Earliest.Before(o.event.When.Earliest)
}

// toldBefore reports whether every dated telling of the event came before the
// day: whoever wrote then cannot have meant what happened later.
func toldBefore(c *cluster, day caldate.Date) bool {
	last := c.lastTold()
	return !last.IsZero() && last.Before(day)
}
