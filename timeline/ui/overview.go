package ui

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// mostBrief is how many events a story's brief names.
const mostBrief = 7

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
	for _, e := range brief(snap.Events, mostBrief) {
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

// brief returns the weightiest events, in order of time.
func brief(events []*model.Event, most int) []*model.Event {
	if len(events) <= most {
		return events
	}
	least := kthSalience(events, most)
	var out []*model.Event
	for _, e := range events {
		if e.Salience >= least && len(out) < most {
			out = append(out, e)
		}
	}
	return out
}

// kthSalience returns the salience of the k-th weightiest event.
func kthSalience(events []*model.Event, k int) float64 {
	top := make([]float64, 0, k+1) // ascending, at most k
	for _, e := range events {
		if len(top) == k && e.Salience <= top[0] {
			continue
		}
		i := 0
		for i < len(top) && top[i] < e.Salience {
			i++
		}
		top = append(top, 0)
		copy(top[i+1:], top[i:])
		top[i] = e.Salience
		if len(top) > k {
			top = top[1:]
		}
	}
	return top[0]
}

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
