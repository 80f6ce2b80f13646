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
}

// Days returns the gap's length.
func (g Gap) Days() int { return g.To.DaysSince(g.From) + 1 }

// Gaps returns the stretches that stand out as empty, in order of time: at
// least a week, and five times as long as the story usually goes without an
// event. Events known no better than to the season are left out: "in 2016" is
// no proof that every month of it was told.
func (s *Story) Gaps() []Gap {
	var all []Gap
	var usual []int
	var reach caldate.Date
	var before model.EventID
	for i := range s.Events {
		e := &s.Events[i]
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
			out = append(out, g)
		}
	}
	return out
}
