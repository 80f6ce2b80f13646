package story

import (
	"sort"

	"dateline/model"
	"dateline/model/caldate"
)

// Day is one day of a story with how telling it is.
type Day struct {
	Date   caldate.Date
	Score  float64         // 0–1, the story's most telling day has 1
	Events []model.EventID // the events of that day, the most salient first
}

// Digest returns the k most telling days of the story, the most telling first.
func (s *Story) Digest(k int) []Day {
	if k < 0 {
		k = 0
	}
	return append([]Day(nil), s.days[:min(k, len(s.days))]...)
}

// scoreDays ranks the days on which something dated to the day happens.
func (s *Story) scoreDays() {
	at := map[caldate.Date]int{}
	for i := range s.Events {
		e := &s.Events[i]
		day, ok := singleDay(e.When)
		if !ok {
			continue
		}
		j, ok := at[day]
		if !ok {
			j = len(s.days)
			at[day] = j
			s.days = append(s.days, Day{Date: day})
		}
		s.days[j].Events = append(s.days[j].Events, e.ID)
		s.days[j].Score += e.Salience
	}
	top := 0.0
	for i := range s.days {
		top = max(top, s.days[i].Score)
		events := s.days[i].Events
		sort.SliceStable(events, func(a, b int) bool {
			return s.Events[s.place[events[a]]].Salience > s.Events[s.place[events[b]]].Salience
		})
	}
	sort.Slice(s.days, func(i, j int) bool {
		if s.days[i].Score != s.days[j].Score {
			return s.days[i].Score > s.days[j].Score
		}
		return s.days[i].Date.Before(s.days[j].Date)
	})
	for i := range s.days {
		if top > 0 {
			s.days[i].Score /= top
		}
	}
}
