package ui

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
)

// showCoverage lists what the timeline leaves out: stretches of which the story
// tells nothing, and times in the texts that gave no event, with the reason. A
// choice leads there.
func (w *Window) showCoverage() {
	snap := w.sess.Snapshot()
	var items []pickItem
	var lead []func()
	for _, g := range snap.Story.Gaps() {
		items = append(items, pickItem{title: "Nothing from " + g.From.Text() + " to " + g.To.Text(), second: gapWords(g), far: len(items)})
		lead = append(lead, func() {
			w.middle.goTo(caldate.Interval{Earliest: g.From, Latest: g.To, Granularity: caldate.Day, EarliestMinute: caldate.NoMinute, LatestMinute: caldate.NoMinute})
		})
	}
	gaps := len(items)
	for _, u := range snap.Story.Base.Unused {
		a := snap.Article(u.Article)
		if a == nil || u.Time.End > len(a.Body) {
			continue
		}
		id, at := u.Article, u.Time
		items = append(items, pickItem{title: around(a.Body, at.Start, -24) + "[" + at.In(a.Body) + "]" + around(a.Body, at.End, 24), second: u.Reason, far: len(items)})
		items[len(items)-1].title = strings.Join(strings.Fields(items[len(items)-1].title), " ")
		lead = append(lead, func() {
			w.article.show(id, at, []model.Span{at})
			w.left.show()
			w.settle("select", "")
		})
	}
	if len(items) == 0 {
		w.snack.say("No stretch stands out as empty, and every time in the texts gave an event", "")
		return
	}
	title := count(gaps, "stretch without news", "stretches without news") + ", " + count(len(items)-gaps, "time that gave no event", "times that gave no event")
	w.choose("coverage", title, items, true, func(i int) { lead[i]() })
}

func gapWords(g story.Gap) string {
	words := count(g.Days(), "day", "days")
	if g.Loose > 0 {
		words += "; " + count(g.Loose, "event", "events") + " known to the year or season only"
	}
	return words
}
