package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/model/story"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// mostQuotes is how many quotes a panel shows before it asks.
const mostQuotes = 12

// detail answers "says who": the chosen event with its date and why, its
// quotes with speaker and source, its links, and what the person made of it.
type detail struct {
	w      *Window
	object *container.Scroll
	column *fyne.Container
	width  float32
	shown  model.EventID
	quotes []string
	joined []string // why they are of one event
	note   *noteField
	all    bool // every quote is shown
}

const detailMargin = 24

func newDetail(w *Window) *detail {
	d := &detail{w: w}
	d.column = container.New(parts.Column{})
	d.object = container.NewVScroll(d.column)
	return d
}

func (d *detail) setWidth(width float32) {
	if width == d.width || width == 0 {
		return
	}
	d.width = width
	d.show()
}

func (d *detail) inner() float32 { return d.width - 2*detailMargin - 1 }

func (d *detail) add(o fyne.CanvasObject, gap float32) {
	d.column.Add(parts.Inset(o, detailMargin, 0, detailMargin, gap))
}

func (d *detail) rule() {
	d.column.Add(parts.Inset(parts.Rule(), detailMargin, 12, detailMargin, 14))
}

// show brings the panel up to date with the selection.
func (d *detail) show() {
	if d.width == 0 {
		return
	}
	if d.writing() {
		return // somebody writes a note: nothing moves under their hands
	}
	if d.note != nil {
		d.note.keep()
		d.note = nil
	}
	d.column.Layout = parts.Column{Width: d.width - 1}
	d.column.Objects = nil
	d.quotes, d.joined = nil, nil
	d.column.Add(parts.Gap(20))
	var id model.EventID
	if s := d.w.sess; s != nil {
		ids := s.Selected()
		switch len(ids) {
		case 0:
			d.overview()
		case 1:
			id = ids[0]
			if id != d.shown {
				d.all = false
			}
			d.event(s.Snapshot().Event(id))
		default:
			d.several(ids)
		}
	}
	d.column.Add(parts.Gap(32))
	d.column.Refresh()
	d.object.Refresh()
	if id != d.shown {
		d.shown = id
		d.object.ScrollToTop()
	}
}

// writing reports whether the note of the event that is still chosen has the
// keyboard; what changes meanwhile is shown when it loses it.
func (d *detail) writing() bool {
	if d.note == nil || d.w.win.Canvas().Focused() != fyne.Focusable(d.note.entry) {
		return false
	}
	ids := d.w.sess.Selected()
	return len(ids) == 1 && ids[0] == d.note.event
}

func (d *detail) event(e *model.Event) {
	if e == nil {
		return
	}
	kind, status := statusWords(e.Kind, e.Status)
	head := kind + " · " + status
	if e.Manual {
		head += " · added by you"
	}
	edit := parts.Link(d.w, "event.edit", "Edit", nil)
	edit.OnTap = func() { d.w.eventMenu(edit) }
	edit.Hint = "Change, merge, split, hide…"
	d.add(parts.Spread(8, 1, parts.Head(head), edit), 4)
	d.add(prose.NewBlock(e.Title, prose.TitleLook, d.inner()), 10)
	d.date(e)
	d.fate(e)
	d.quoteList(e)
	d.links(e)
	d.review(e)
}

// date is when, and the sentence that says why.
func (d *detail) date(e *model.Event) {
	pal := theme.Now()
	if e.Floating() {
		call := parts.Text("Waits for a date", theme.Body, true, pal.Amber)
		chip := parts.NewPress(d.w, "event.date", call, func() { d.w.run("event.date") }).Padded(8, 3).Filled(pal.AmberWash, nil, 8)
		d.add(parts.Line(0, chip), 6)
		if a := d.undated(e); a != nil {
			d.add(d.w.note("Its words are counted from the day “"+articleName(a)+"” was published, and that day is not known.", d.inner()), 2)
			id := a.ID
			d.add(parts.Line(0, shiftLeft(parts.Link(d.w, "event.published", "Set publication date…", func() { d.w.askPublished(id) }))), 0)
		} else if e.Why != "" {
			d.add(d.w.note(e.Why, d.inner()), 0)
		}
		return
	}
	when := parts.NewPress(d.w, "event.date", parts.Text(e.When.Text(), 14, true, pal.Ink), func() { d.w.run("event.date") }).Hinted("Change the date")
	if text, cut := parts.Fit(e.When.Text(), 14, true, d.inner()); cut {
		when.Content = parts.Text(text, 14, true, pal.Ink)
		when.Hint = e.When.Text()
	}
	d.add(parts.Line(0, when), 4)
	if e.Why != "" {
		d.add(d.w.note(e.Why, d.inner()), 0)
	}
}

// undated returns the article whose missing date an event waits for.
func (d *detail) undated(e *model.Event) *model.Article {
	for _, q := range e.Quotes {
		if a := d.w.sess.Snapshot().Article(q.Article); a != nil && !a.Published.Known() {
			return a
		}
	}
	return nil
}

func shiftLeft(p *parts.Press) *fyne.Container { return parts.Inset(p, -4, 0, 0, 0) }

func (d *detail) quoteList(e *model.Event) {
	d.rule()
	if len(e.Quotes) == 0 {
		d.add(parts.Head("No quote"), 6)
		d.add(d.w.note("You added this event by hand.", d.inner()), 0)
		return
	}
	head := count(len(e.Quotes), "quote", "quotes")
	if whole := parts.Head(head + voices(e)); whole.MinSize().Width <= d.inner() {
		d.add(whole, 10)
	} else {
		d.add(parts.Head(head), 2)
		d.add(parts.Head(strings.TrimPrefix(voices(e), " · ")), 10)
	}
	shown := e.Quotes
	if len(shown) > mostQuotes && !d.all {
		shown = shown[:mostQuotes]
	}
	hues := d.w.hues()
	for i := range shown {
		d.quotes = append(d.quotes, shown[i].Exact)
		d.quote(e, i, hues[shown[i].Article])
	}
	if len(shown) < len(e.Quotes) {
		d.add(parts.Line(0, shiftLeft(parts.Link(d.w, "event.quotes.all", "All "+number(len(e.Quotes))+" quotes", func() { d.all = true; d.show() }))), 4)
	}
}

// quote is one quote: its words in serif behind the source's hue, the words
// that date it lit, who said it and where it stands, and why it tells of this event
// where another does too.
func (d *detail) quote(e *model.Event, i int, hue int) {
	pal := theme.Now()
	q := e.Quotes[i]
	var marks []prose.Mark
	if q.Time != nil {
		if s := (model.Span{Start: q.Time.Start - q.Start, End: q.Time.End - q.Start}); s.Start >= 0 && s.End <= len(q.Exact) && !s.Empty() {
			marks = append(marks, prose.Mark{Span: s, Role: prose.Timed})
		}
	}
	width := d.inner() - 15
	id, article := e.ID, q.Article
	open := func() { d.w.showQuote(id, i) }
	text := prose.NewBlock(q.Exact, prose.QuoteLook, width, marks...)
	text.OnTapped = open
	bar := canvas.NewRectangle(pal.Source(hue))
	bar.CornerRadius = 1.5
	m := text.MinSize()
	body := container.New(parts.Place{Min: fyne.NewSize(d.inner(), m.Height), Parts: func(size fyne.Size) {
		parts.Put(bar, 0, 1, 3, size.Height-2)
		parts.Put(text, 14, 0, m.Width, m.Height)
	}}, bar, text)
	d.add(body, 4)
	a := d.w.sess.Snapshot().Article(article)
	if q.Speaker != "" {
		speaker, _ := parts.Fit(q.Speaker, theme.Small, true, width)
		d.column.Add(parts.Inset(parts.Text(speaker, theme.Small, true, pal.Ink), detailMargin+14, 0, detailMargin, 0))
	}
	link := parts.Link(d.w, "quote."+number(i)+".show", "Show in article", open)
	source := ""
	if a != nil {
		source = a.Publisher
		if source == "" {
			source = articleName(a)
		}
	}
	name, cut := parts.Fit(source, theme.Small, false, width-link.MinSize().Width-8)
	from := parts.NewPress(d.w, "", parts.Second(name), nil)
	if a != nil {
		from.Hint = articleName(a)
		if cut {
			from.Hint = source + " · " + from.Hint
		}
	}
	if q.Joined == nil {
		d.column.Add(parts.Inset(parts.Spread(8, 1, from, link), detailMargin+14, 0, detailMargin-4, 14))
		return
	}
	d.column.Add(parts.Inset(parts.Spread(8, 1, from, link), detailMargin+14, 0, detailMargin-4, 2))
	d.joined = append(d.joined, q.Joined.Why)
	d.column.Add(parts.Inset(prose.NewBlock(q.Joined.Why, prose.NoteLook, width), detailMargin+14, 0, detailMargin, 14))
}

func shortWhen(e *model.Event) string {
	if e.When.Days() == 1 {
		return shortDate(e.When.Earliest)
	}
	return e.When.Text()
}

// review is what the person makes of the event.
func (d *detail) review(e *model.Event) {
	d.rule()
	d.add(parts.Head("Your review"), 10)
	d.reviewPills([]model.EventID{e.ID}, e.Review)
	if len(e.Tags) > 0 {
		var chips []fyne.CanvasObject
		for _, tag := range e.Tags {
			chips = append(chips, d.w.chip("tag."+tag, tag, "Take this tag off", func() { d.w.do(story.Untag([]string{tag}, e.ID)) }))
		}
		d.add(parts.Wrap(d.inner(), 6, 6, chips...), 10)
	}
	d.note = newNoteField(d.w, e)
	d.add(d.note.box, 4)
	d.add(parts.Line(4,
		shiftLeft(parts.Link(d.w, "event.tags", "Add tag…", func() { d.w.run("event.tags") })),
		parts.Link(d.w, "event.pin", pinWords(e), func() { d.w.run("event.pin") })), 0)
}

func pinWords(e *model.Event) string {
	if e.Pinned {
		return "Unpin"
	}
	return "Keep its label in sight"
}

func (d *detail) reviewPills(ids []model.EventID, now model.Review) {
	pal := theme.Now()
	if now == "" {
		now = model.Unreviewed
	}
	var pills []fyne.CanvasObject
	for _, r := range []model.Review{model.Unreviewed, model.Confirmed, model.Disputed, model.Hidden} {
		ink, fill, edge := pal.Muted, pal.Sheet, pal.Outline
		if r == now {
			ink, fill, edge = pal.Accent, pal.AccentWash, pal.Accent
		}
		pad := float32(10)
		if d.inner() < 300 {
			pad = 6
		}
		p := parts.NewPress(d.w, "review."+string(r), parts.Text(reviewName(r), theme.Small, r == now, ink), func() { d.w.setReview(r, ids) }).
			Padded(pad, 5).Filled(fill, edge, 13)
		pills = append(pills, p)
	}
	d.add(parts.Wrap(d.inner(), 6, 6, pills...), 14)
}

// several is the panel of a multiple selection.
func (d *detail) several(ids []model.EventID) {
	snap := d.w.sess.Snapshot()
	d.add(parts.Head(number(len(ids))+" events chosen"), 10)
	for i, id := range ids {
		if i == 12 {
			d.add(parts.Second("and "+number(len(ids)-12)+" more"), 4)
			break
		}
		e := snap.Event(id)
		if e == nil {
			continue
		}
		d.quotes = append(d.quotes, firstQuote(e))
		text, _ := parts.Fit(e.Title, theme.Body, true, d.inner())
		d.add(parts.Bold(text), 0)
		when := "waits for a date"
		if !e.Floating() {
			when = e.When.Text()
		}
		d.add(parts.Second(when), 8)
	}
	d.rule()
	var actions []fyne.CanvasObject
	for _, name := range []string{"event.merge", "event.date", "event.tags", "event.note", "event.actors", "event.hide"} {
		actions = append(actions, d.w.pill(name))
	}
	d.add(parts.Wrap(d.inner(), 6, 6, actions...), 14)
	d.add(parts.Head("Your review"), 10)
	d.reviewPills(ids, "-")
}

func firstQuote(e *model.Event) string {
	if len(e.Quotes) == 0 {
		return ""
	}
	return e.Quotes[0].Exact
}

// note is a paragraph of explanation.
func (w *Window) note(text string, width float32) fyne.CanvasObject {
	return prose.NewBlock(text, prose.NoteLook, width)
}

// pill is a command as a button.
func (w *Window) pill(id string) *parts.Press {
	pal := theme.Now()
	c := w.commands.named(id)
	p := parts.NewPress(w, id, parts.Text(c.short(), theme.Small, false, pal.Ink), func() { w.run(id) }).Padded(10, 5).Filled(pal.Sheet, pal.Outline, 13)
	p.Hint = c.keys()
	return p
}

// chip is a condition that a press takes away.
func (w *Window) chip(name, text, hint string, drop func()) *parts.Press {
	pal := theme.Now()
	short, cut := parts.Fit(text, theme.Small, false, 200)
	if cut {
		hint = text + ": " + hint
	}
	return parts.NewPress(w, name, parts.Text(short+"  ×", theme.Small, false, pal.Accent), drop).Padded(9, 4).Filled(pal.AccentWash, nil, 12).Hinted(hint)
}
