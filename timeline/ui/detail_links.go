package ui

import (
	"strings"

	"dateline/model"
	"dateline/model/story"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// mostLinks is how many links a panel names.
const mostLinks = 8

// fate is what became of an expected event, why, and the words that tell it.
func (d *detail) fate(e *model.Event) {
	snap := d.w.sess.Snapshot()
	o := snap.Story.Base.Fate(e)
	if o.Fate == story.NoFate {
		return
	}
	pal := theme.Now()
	words, ink, wash := fateWords(o.Fate), pal.Amber, pal.AmberWash
	if o.Fate == story.FateConfirmed {
		ink, wash = pal.Accent, pal.AccentWash
	}
	to := snap.Event(o.By)
	press := func() {}
	if to != nil {
		press = func() { d.w.sess.Select(to.ID) }
	}
	chip := parts.NewPress(d.w, "fate", parts.Text(words, theme.Small, true, ink), press).Padded(8, 3).Filled(wash, nil, 8)
	d.column.Add(parts.Gap(8))
	d.add(parts.Line(0, chip), 4)
	d.add(d.w.note(o.Why, d.inner()), 0)
	if to != nil {
		d.add(parts.Gap(4), 0)
		d.otherEvent("fate.event", "reported:", to)
	}
}

// fateWords names what became of an expected event.
func fateWords(f story.Fate) string {
	switch f {
	case story.FateConfirmed:
		return "Expected, and confirmed"
	case story.FateLapsed:
		return "Expected, and did not happen"
	case story.FateUnconfirmed:
		return "Expected, never confirmed"
	}
	return "Expected, still open"
}

// otherEvent is a line that leads to another event, with its words beneath.
func (d *detail) otherEvent(name, how string, to *model.Event) {
	d.linkLine(name, how, to)
	if len(to.Quotes) == 0 {
		return
	}
	q := to.Quotes[0]
	text, _ := cutWords(q.Exact, 240)
	if !strings.HasPrefix(text, "“") {
		text = "“" + text + "”"
	}
	block := prose.NewBlock(text, prose.NoteLook, d.inner()-14)
	id := to.ID
	block.OnTapped = func() { d.w.showQuote(id, 0) }
	d.column.Add(parts.Inset(block, detailMargin+14, 0, detailMargin, 4))
}

// cutWords shortens a text at a space.
func cutWords(s string, n int) (string, bool) {
	if len(s) <= n {
		return s, false
	}
	for n > 0 && s[n] != ' ' {
		n--
	}
	return s[:n] + " …", true
}

// links are the events that this one stands to, from either side, each with the
// sentence that says why.
func (d *detail) links(e *model.Event) {
	snap := d.w.sess.Snapshot()
	seen := map[model.EventID]bool{e.ID: true}
	if o := snap.Story.Base.Fate(e); o.By != "" {
		seen[o.By] = true // shown above
	}
	n := 0
	add := func(kind model.LinkKind, how string, to *model.Event, why string) {
		if to == nil || seen[to.ID] || n == mostLinks {
			return
		}
		seen[to.ID] = true
		if n == 0 {
			d.rule()
			d.add(parts.Head("Links"), 8)
		}
		n++
		name := "link." + string(to.ID)
		if kind == model.RepliesTo {
			d.linkLine(name, how, to)
		} else {
			d.otherEvent(name, how, to) // to be held against each other
		}
		if why != "" {
			d.column.Add(parts.Inset(prose.NewBlock(why, prose.NoteLook, d.inner()-14), detailMargin+14, 0, detailMargin, 8))
		}
	}
	for _, l := range e.Links {
		add(l.Kind, linkWords(l.Kind), snap.Event(l.To), l.Why)
	}
	for _, b := range snap.LinksTo(e.ID) {
		add(b.Kind, backWords(b.Kind), b.From, b.Why)
	}
}

func (d *detail) linkLine(name, words string, to *model.Event) {
	how := parts.Second(words)
	title := to.Title
	if !to.Floating() {
		title += ", " + shortWhen(to)
	}
	text, cut := parts.Fit(title, theme.Small, false, d.inner()-how.MinSize().Width-14)
	id := to.ID
	p := parts.NewPress(d.w, name, parts.Text(text, theme.Small, false, theme.Now().Accent), func() { d.w.sess.Select(id) }).Padded(4, 2)
	if cut {
		p.Hint = title
	}
	d.add(parts.Line(6, how, p), 2)
}

// voices says how many independent sources tell the event, where that is less
// than the number of articles that do.
func voices(e *model.Event) string {
	articles := map[model.ArticleID]bool{}
	for _, q := range e.Quotes {
		articles[q.Article] = true
	}
	if e.Manual || e.Sources < 1 || len(articles) < 2 {
		return ""
	}
	return " · " + count(e.Sources, "independent source", "independent sources")
}
