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
		items = append(items, pickItem{title: "Nothing: " + shortDate(g.From) + " – " + shortDate(g.To), second: gapWords(g), far: len(items)})
		lead = append(lead, func() {
			w.middle.goTo(caldate.Interval{Earliest: g.From, Latest: g.To, Granularity: caldate.Day, EarliestMinute: caldate.NoMinute, LatestMinute: caldate.NoMinute})
		})
	}
	for _, u := range snap.Story.Base.Unused {
		a := snap.Article(u.Article)
		if a == nil || u.Time.End > len(a.Body) {
			continue
		}
		id, at := u.Article, u.Time
		before := around(a.Body, at.Start, -20)
		if _, words, ok := strings.Cut(before, " "); ok { // from the beginning of a word
			before = words
		}
		text := before + "[" + at.In(a.Body) + "]" + around(a.Body, at.End, 24)
		items = append(items, pickItem{title: strings.Join(strings.Fields(text), " "), second: u.Reason, far: len(items)})
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
	w.choose("coverage", "What is left out", items, true, func(i int) { lead[i]() })
}

func gapWords(g story.Gap) string {
	words := count(g.Days(), "day", "days")
	if g.Loose > 0 {
		words += ", and " + number(g.Loose) + " known to the year only"
	}
	return words
}
