package session

import (
	"dateline/data/export"
	"dateline/model"
	"dateline/model/story"
)

// Timeline gathers what a writer of files is given: these events of a story,
// dated and floating, with all that the story says about them.
func Timeline(e *story.Edited, dated, floating []*model.Event) export.Timeline {
	t := export.Timeline{Articles: e.Base.Articles, Fates: map[model.EventID]export.Fate{}, Gaps: []export.Gap{}, Unused: []export.Unused{}}
	shown := make(map[model.EventID]bool, len(dated))
	take := func(list []*model.Event) []model.Event {
		var out []model.Event
		for _, ev := range list {
			out = append(out, *ev)
			shown[ev.ID] = true
			if o := e.Base.Fate(ev); o.Fate != story.NoFate {
				t.Fates[ev.ID] = export.Fate{Outcome: string(o.Fate), Why: o.Why, By: o.By}
			}
		}
		return out
	}
	t.Events, t.Floating = take(dated), take(floating)
	for _, g := range e.Gaps() {
		if shown[g.Before] && shown[g.After] { // a filter may have left them out
			t.Gaps = append(t.Gaps, export.Gap{From: g.From, To: g.To, Before: g.Before, After: g.After, Loose: g.Loose})
		}
	}
	for _, u := range e.Base.Unused {
		t.Unused = append(t.Unused, export.Unused{Article: u.Article, Time: u.Time, Reason: u.Reason})
	}
	return t
}
