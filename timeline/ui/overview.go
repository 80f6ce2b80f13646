package ui

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// mostBrief is how many events a story's brief names, and a large story's.
const (
	mostBrief      = 7
	mostBriefLarge = 10
	briefLargeFrom = 60 // events
)

// overview is what the right column says while no event is chosen: the story
// in brief, and what to do.
func (d *detail) overview() {
	snap := d.w.sess.Snapshot()
	pal := theme.Now()
	if len(snap.Events)+len(snap.Floating) == 0 {
		d.add(parts.Head("Quotes"), 8)
		d.add(d.w.note("Once there are events, the words that carry them stand here.", d.inner()), 0)
		return
	}
	d.add(parts.Head("The story in brief"), 8)
	d.add(d.w.note("Choose an event to read its quotes.", d.inner()), 14)
	most := mostBrief
	if len(snap.Events) > briefLargeFrom {
		most = mostBriefLarge
	}
	for _, e := range brief(snap.Events, most) {
		id := e.ID
		look := prose.PlainLook
		title := prose.NewBlock(e.Title, look, d.inner())
		title.OnTapped = func() { d.w.sess.Select(id); d.w.middle.reveal(id) }
		when, _ := parts.Fit(shortWhen(e), theme.Small, false, d.inner())
		d.add(parts.Second(when), 1)
		d.add(title, 12)
	}
	if n := snap.Counts.Conflicts; n > 0 {
		d.rule()
		d.add(parts.Text(count(n, "event has", "events have")+" two dates", theme.Small, true, pal.Ink), 2)
		d.add(d.w.note("The articles disagree; both places are shown.", d.inner()), 0)
	}
}

// brief returns the weightiest events, in order of time. Of one day the second
// must weigh more than the first of another day by as much as secondOfDay says:
// a brief goes through a story, and does not stay where most is told.
func brief(events []*model.Event, most int) []*model.Event {
	if len(events) <= most {
		return events
	}
	byWeight := slices.Clone(events)
	slices.SortStableFunc(byWeight, func(a, b *model.Event) int { return cmp.Compare(b.Salience, a.Salience) })
	type weighed struct {
		event  *model.Event
		weight float64
	}
	var all []weighed
	told := map[caldate.Date]int{}
	for _, e := range byWeight {
		day := e.When.Earliest
		all = append(all, weighed{e, e.Salience * math.Pow(secondOfDay, float64(told[day]))})
		told[day]++
	}
	slices.SortStableFunc(all, func(a, b weighed) int { return cmp.Compare(b.weight, a.weight) })
	chosen := map[*model.Event]bool{}
	for _, w := range all[:most] {
		chosen[w.event] = true
	}
	return slices.DeleteFunc(slices.Clone(events), func(e *model.Event) bool { return !chosen[e] })
}

// secondOfDay is what an event's weight is multiplied by for each weightier one
// of its day.
const secondOfDay = 0.5

// sentence begins with a capital and ends with a full stop, as people expect of
// a message.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	s = string(unicode.ToUpper(r)) + s[n:]
	if last, _ := utf8.DecodeLastRuneInString(s); unicode.IsLetter(last) || unicode.IsDigit(last) {
		s += "."
	}
	return s
}

func isUndo(message string) bool { return strings.HasPrefix(message, "Undone: ") }

// flat puts a quote on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// inOrderOfID returns the articles in an order that no date changes, so that a
// source keeps its hue whatever is dated anew.
func inOrderOfID(articles []model.Article) []model.Article {
	out := slices.Clone(articles)
	slices.SortFunc(out, func(a, b model.Article) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return out
}

// hues gives each article the number of its source's hue: articles of one
// publisher share it. The timeline counts the hues in the same way.
func (w *Window) hues() map[model.ArticleID]int {
	if w.hueOf == nil {
		w.hueOf = huesOf(inOrderOfID(w.sess.Snapshot().Articles))
	}
	return w.hueOf
}

func huesOf(articles []model.Article) map[model.ArticleID]int {
	hues := make(map[model.ArticleID]int, len(articles))
	of := map[string]int{}
	for i := range articles {
		a := &articles[i]
		name := a.Publisher
		if name == "" {
			name = a.Title
		}
		if _, ok := of[name]; !ok {
			of[name] = len(of) % 6
		}
		hues[a.ID] = of[name]
	}
	return hues
}

func (w *Window) forgetHues() { w.hueOf = nil }

// selectEvents chooses every event that the filter lets through, up to what a
// person could mean.
func (w *Window) selectEvents() {
	v := w.sess.View()
	var ids []model.EventID
	for _, e := range v.Events {
		ids = append(ids, e.ID)
	}
	for _, e := range v.Floating {
		ids = append(ids, e.ID)
	}
	w.sess.Select(ids...)
}
