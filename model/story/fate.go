package story

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// Fate is what became of an expected event, as far as the story's articles tell.
type Fate string

// The fates. NoFate is that of events that were not expected.
const (
	NoFate          Fate = ""
	FateOpen        Fate = "open"        // no article is from after its time
	FateConfirmed   Fate = "confirmed"   // a later article reports it
	FateLapsed      Fate = "lapsed"      // a later article reports that it did not happen
	FateUnconfirmed Fate = "unconfirmed" // the story has gone past it in silence
)

// Outcome is the fate of one event.
type Outcome struct {
	Fate Fate
	Why  string        // a sentence
	By   model.EventID // the event that a later article tells; empty for none
}

// Fate returns what became of an event of the story; that of one that was not
// expected is the zero Outcome.
func (s *Story) Fate(e *model.Event) Outcome {
	if e.Status != model.Expected {
		return Outcome{}
	}
	for _, l := range e.Links {
		switch l.Kind {
		case model.ConfirmedBy:
			return Outcome{FateConfirmed, l.Why, l.To}
		case model.LapsedBy:
			return Outcome{FateLapsed, l.Why, l.To}
		}
	}
	if e.When.IsZero() {
		return Outcome{Fate: FateOpen, Why: "It has no date yet."}
	}
	latest := s.latest()
	_, to := expectedStretch(e.When)
	if latest.IsZero() || !latest.After(to) {
		return Outcome{Fate: FateOpen, Why: fmt.Sprintf("Expected %s; no article of the story is from after that.", expectedText(e.When))}
	}
	return Outcome{Fate: FateUnconfirmed, Why: fmt.Sprintf("The story goes on to %s, and no article reports that it happened or that it did not.", latest.Text())}
}

// expectedText says when, as it stands after "expected".
func expectedText(iv caldate.Interval) string {
	text := iv.Text()
	for _, own := range []string{"from ", "until ", "between ", "about ", "perhaps "} {
		if strings.HasPrefix(text, own) {
			return text
		}
	}
	return "for " + text
}

// latest is the day of the story's last dated publication: undated articles
// stand at the end.
func (s *Story) latest() (d caldate.Date) {
	n := sort.Search(len(s.Articles), func(i int) bool { return !s.Articles[i].Published.Known() })
	if n > 0 {
		d = s.Articles[n-1].Published.Date
	}
	return d
}

// What became of expected events.
const (
	fateLike = 0.42
	// A plan is often told in other words than the deed: the act counts most.
	sameThingBonus, sameActBonus, otherActMalus = 0.4, 0.25, 0.2
	// What happens by another name must be called alike for the rest.
	otherActContained = 0.6
	// In a month or a year much happens that is alike.
	coarseMalus = 0.35
	fateSlip    = 3   // days after the expected stretch that still fulfil it
	fateOpen    = 120 // days that "from then on" holds
	// lapseDays after it a report may still say that it did not happen.
	lapseDays = 30
)

// fates links what was expected to what a later article reports of it.
func (l *linker) fates(ctx context.Context) error {
	return l.all(ctx, func(c *cluster) bool {
		from, to := expectedStretch(c.event.When)
		if c.event.Status != model.Expected || c.event.When.OpenStart || c.event.When.Granularity > caldate.Year || !c.event.When.OpenEnd && c.event.When.Latest.Before(c.firstTold()) {
			return false // not expected, or told when its time was past
		}
		return l.changed.within(from, to.AddDays(lapseDays))
	}, func(fd *finder, i int) {
		c := l.clusters[i]
		c.fate = nil
		told := c.firstTold()
		from, to := expectedStretch(c.event.When)
		var best *cluster
		bestScore := 0.0
		kind := model.ConfirmedBy
		for _, j := range fd.near(i, from, to.AddDays(lapseDays), func(o *cluster) bool {
			r := o.members[0].reality()
			if r == 1 || o.event.Kind != c.event.Kind || o.event.Status == model.Alleged {
				return false
			}
			if r == 0 && start(o.event.When).After(to) {
				return false
			}
			if told.IsZero() {
				return true
			}
			// What was told before the plan, or before its own time, reports nothing.
			first, last, begin := o.firstTold(), o.lastTold(), start(o.event.When)
			return last.After(told) && !first.Before(told) && !begin.Before(told.AddDays(-1)) && (r != 0 || !last.Before(begin)) &&
				(!coarse(o.event.When) || last.After(o.event.When.Latest)) && (r != 0 || !c.sameSentence(o))
		}) {
			o := l.clusters[j]
			s, other := c.alike(o, likeWords)
			if other && c.members[0].foreignTo(o.members[0]) {
				continue
			}
			shared, _ := titlesShare(c.members[0], o.members[0])
			vague := c.event.When.OpenEnd || c.event.When.Approx || o.event.When.Approx
			switch {
			case shared == 0 && !c.sameThing(o), shared < 2 && vague && !c.sameThing(o):
				continue // the happening alone is of many
			case c.sameThing(o):
				s += sameThingBonus
			case c.members[0].light && !sharesMatter(c.members[0], o.members[0]):
				continue // "will release", "released": but not the same
			case c.sameAct(o):
				s += sameActBonus
			case titleContained(c.members[0], o.members[0]) < otherActContained:
				continue
			default:
				s -= otherActMalus
			}
			if coarse(c.event.When) || coarse(o.event.When) {
				s -= coarseMalus
			}
			if a, b := c.members[0].names, o.members[0].names; len(a) > 0 && len(b) > 0 && !share(a, b) {
				s -= strangeNames / 2
			}
			if s >= fateLike && s > bestScore {
				best, bestScore, kind = o, s, model.ConfirmedBy
				if o.members[0].reality() != 0 {
					kind = model.LapsedBy
				}
			}
		}
		if best == nil {
			return
		}
		verb := "reports it for"
		if kind == model.LapsedBy {
			verb = "reports that it did not happen,"
		}
		c.fate = append(c.fate, linked(kind, best, fmt.Sprintf("%s expected it: %s. %s %s %s. Both speak of: %s.",
			c.teller(), c.event.When.Text(), best.teller(), verb, best.event.When.Text(), sharedWords(c, best, l.w))))
	})
}

func expectedStretch(iv caldate.Interval) (from, to caldate.Date) {
	from, to = iv.Earliest, iv.Latest
	if from.IsZero() || iv.OpenStart {
		from = iv.Latest.AddDays(-fateOpen)
	}
	if to.IsZero() || iv.OpenEnd {
		to = from.AddDays(fateOpen)
	}
	if from == to {
		return from, to.AddDays(fateSlip)
	}
	return from.AddDays(-1), to.AddDays(fateSlip)
}
