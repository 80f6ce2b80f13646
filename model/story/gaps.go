package story

import (
	"sort"

	"dateline/model"
	"dateline/model/caldate"
)

// Gap is a stretch of days, both ends included, in which nothing of the story
// happens though things happen before and after it.
type Gap struct {
	From, To caldate.Date
	// Before and After are the events between which the gap lies.
	Before, After model.EventID
	// Loose is the number of events that lie within the gap as far as is known,
	// and are known no better than to the season.
	Loose int
}

// Days returns the gap's length.
func (g Gap) Days() int { return g.To.DaysSince(g.From) + 1 }

// Gaps returns the stretches that stand out as empty, in order of time: at
// least a week, and five times as long as the story usually goes without an
// event. Events known no better than to the season are left out: "in 2016" is
// no proof that every month of it was told.
func (s *Story) Gaps() []Gap {
	all := make([]*model.Event, len(s.Events))
	for i := range s.Events {
		all[i] = &s.Events[i]
	}
	return gaps(all)
}

// Gaps returns the gaps of the story as a person edited it.
func (l *Edited) Gaps() []Gap { return gaps(l.Events) }

func gaps(events []*model.Event) []Gap {
	var all []Gap
	var usual []int
	var reach caldate.Date
	var before model.EventID
	for _, e := range events {
		iv := e.When
		if iv.Granularity > caldate.Month || iv.OpenStart || iv.OpenEnd || e.Status == model.Cancelled || e.Review == model.Hidden {
			continue
		}
		if before != "" {
			g := Gap{From: reach.AddDays(1), To: iv.Earliest.AddDays(-1), Before: before, After: e.ID}
			if n := g.Days(); n >= 0 && iv.Earliest.After(reach) {
				usual = append(usual, n+1)
				if n >= 7 {
					all = append(all, g)
				}
			}
		}
		if before == "" || iv.Latest.After(reach) {
			reach, before = iv.Latest, e.ID
		}
	}
	if len(all) == 0 {
		return nil
	}
	sort.Ints(usual)
	least := 5 * usual[len(usual)/2]
	out := all[:0]
	for _, g := range all {
		if g.Days() >= least || len(usual) <= 3 {
			for _, e := range events {
				if iv := e.When; iv.Granularity > caldate.Month && !iv.OpenStart && !iv.OpenEnd && e.Review != model.Hidden &&
					!iv.Earliest.After(g.To) && !iv.Latest.Before(g.From) {
					g.Loose++
				}
			}
			out = append(out, g)
		}
	}
	return out
}
