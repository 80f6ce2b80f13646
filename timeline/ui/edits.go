package ui

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/model/story"
	"dateline/model/timex"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

func (w *Window) askTitle() {
	e := w.chosen()
	if e == nil {
		return
	}
	w.ask("title", "What happened?", "", e.Title, "A title in a few words", "Keep", func(text string) error {
		text = strings.TrimSpace(text)
		if text == "" {
			return errors.New("a title needs words")
		}
		if text != e.Title {
			w.do(story.Retitle(text, e.ID))
		}
		return nil
	})
}

func (w *Window) askTags() {
	ids := w.sess.Selected()
	if len(ids) == 0 {
		return
	}
	w.ask("tags", "Add tags", "", "", "One, or several with commas between them", "Add", func(text string) error {
		var tags []string
		for _, t := range strings.Split(text, ",") {
			if t = strings.TrimSpace(t); t != "" {
				tags = append(tags, t)
			}
		}
		if len(tags) == 0 {
			return errors.New("a tag needs a word")
		}
		w.do(story.Tag(tags, ids...))
		return nil
	})
}

// askNote writes one note to every chosen event.
func (w *Window) askNote() {
	ids := w.sess.Selected()
	value := ""
	if e := w.chosen(); e != nil {
		value = e.Note
	}
	var s *sheet
	var e *dialogEntry
	title := "Your note"
	if len(ids) > 1 {
		title = "A note to " + count(len(ids), "event", "events")
	}
	s = w.newSheet("note", title, 480,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: "Keep", main: true, do: func() bool {
			w.do(story.SetNote(strings.TrimSpace(e.Text), ids...))
			return true
		}})
	e = s.area("text", value, "What you make of it", 5)
	s.open(e)
}

// askActors says who acts in the chosen events.
func (w *Window) askActors() {
	ids := w.sess.Selected()
	value := ""
	if e := w.chosen(); e != nil {
		value = strings.Join(e.Actors, ", ")
	}
	w.ask("actors", "Who is in it?", "", value, "Names with commas between them", "Keep", func(text string) error {
		var names []string
		for _, n := range strings.Split(text, ",") {
			if n = strings.TrimSpace(n); n != "" {
				names = append(names, n)
			}
		}
		w.do(story.SetActors(names, ids...))
		return nil
	})
}

// newID makes an ID for an event of a person's own.
func newID() model.EventID {
	var b [8]byte
	rand.Read(b[:])
	return model.EventID("own-" + hex.EncodeToString(b[:]))
}

// askEventFromSelection makes an event of words selected in the open article.
func (w *Window) askEventFromSelection() {
	article := w.sess.Snapshot().Article(w.article.id)
	span, words := w.article.reader.Selection()
	if article == nil || span.Empty() {
		return
	}
	trimmed := strings.TrimSpace(words)
	span.Start += strings.Index(words, trimmed)
	span.End = span.Start + len(trimmed)
	q := model.Quote{Article: article.ID, Span: span, Exact: trimmed,
		Prefix: around(article.Body, span.Start, -32), Suffix: around(article.Body, span.End, 32)}
	w.askNewEvent("Add an event", trimmed, []model.Quote{q})
}

func (w *Window) askEventByHand() { w.askNewEvent("Add an event by hand", "", nil) }

// around returns up to n code points before (n negative) or after an offset.
func around(body string, at, n int) string {
	if n < 0 {
		r := []rune(body[max(0, at+4*n):at])
		return strings.ToValidUTF8(string(r[max(0, len(r)+n):]), "")
	}
	r := []rune(body[at:min(len(body), at+4*n)])
	return strings.ToValidUTF8(string(r[:min(len(r), n)]), "")
}

func (w *Window) askNewEvent(title, quote string, quotes []model.Quote) {
	var s *sheet
	var name, when *dialogEntry
	anchor := w.anchor(quotes)
	note := newProblemLine()
	s = w.newSheet("add", title, 520,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: "Add", main: true, do: func() bool {
			e := story.NewEvent{ID: newID(), Title: strings.TrimSpace(name.Text), Kind: model.Happening, Status: model.Occurred, Quotes: quotes}
			err := error(nil)
			if e.Title == "" {
				err = errors.New("an event needs a title")
			}
			if text := strings.TrimSpace(when.Text); err == nil && text != "" {
				e.When, err = timex.Parse(text, anchor)
				e.Why = "The date was set by hand: “" + text + "”."
			}
			if err != nil {
				note.say(sentence(err.Error()), s.inner())
				s.fit()
				return false
			}
			sess := w.sess
			w.background(func() error {
				if err := sess.Do(story.AddEvent(e)); err != nil {
					return err
				}
				sess.Select(e.ID)
				return nil
			})
			return true
		}})
	if quote != "" {
		look := prose.QuoteLook
		text := quote
		if len(text) > 400 {
			text = strings.ToValidUTF8(text[:400], "") + "…"
		}
		s.add(prose.NewBlock(text, look, s.inner()), 12)
	}
	name = s.field("title", "What happened", "", "A title in a few words")
	when = s.field("when", "When (may stay empty)", "", "17 March 2021, mid-2016, last Tuesday…")
	preview := container.New(parts.Column{Width: s.inner()})
	s.add(preview, 0)
	when.OnChanged = func(text string) {
		_, line := readWhen(strings.TrimSpace(text), anchor, s.inner())
		preview.Objects = []fyne.CanvasObject{line}
		preview.Refresh()
		s.fit()
	}
	s.add(note.object, 0)
	s.open(name)
}

// askSplit takes quotes out of an event into one of its own.
func (w *Window) askSplit() {
	e := w.chosen()
	if e == nil || len(e.Quotes) < 2 {
		return
	}
	chosen := make([]bool, len(e.Quotes))
	s := w.newSheet("split", "Which quotes belong to another event?", 560,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: "Split", main: true, do: func() bool {
			var places []story.Place
			for i, on := range chosen {
				if on {
					places = append(places, story.QuotePlace(e.Quotes[i]))
				}
			}
			id, sess := newID(), w.sess
			w.background(func() error {
				if err := sess.Do(story.Split(e.ID, id, "", places...)); err != nil {
					return err
				}
				sess.Select(id)
				return nil
			})
			return true
		}})
	for i, q := range e.Quotes {
		box := widget.NewCheck("", nil)
		text := strings.Join(strings.Fields(q.Exact), " ")
		block := prose.NewBlock(text, prose.QuoteLook, s.inner()-40)
		box.OnChanged = func(on bool) {
			chosen[i] = on
			n := 0
			for _, c := range chosen {
				if c {
					n++
				}
			}
			s.enable(n > 0 && n < len(chosen))
		}
		block.OnTapped = func() { box.SetChecked(!box.Checked) }
		m := block.MinSize()
		s.add(container.New(parts.Place{Min: fyne.NewSize(s.inner(), max(m.Height, 28)), Parts: func(fyne.Size) {
			parts.Put(box, 0, 0, 28, 28)
			parts.Put(block, 36, 2, m.Width, m.Height)
		}}, box, block), 8)
	}
	s.enable(false)
	s.open(nil)
}

// askMergeWith asks which event is the same as the chosen one; the nearest in
// time come first.
func (w *Window) askMergeWith(id model.EventID) {
	e := w.sess.Snapshot().Event(id)
	if e == nil {
		return
	}
	var near []*model.Event
	for o := range w.sess.Snapshot().All() {
		if o.ID != e.ID {
			near = append(near, o)
		}
	}
	items := make([]pickItem, len(near))
	for i, o := range near {
		when := "waits for a date"
		if !o.Floating() {
			when = shortWhen(o)
		}
		items[i] = pickItem{title: o.Title, second: when, far: distance(e, o)}
	}
	w.choose("merge", "Which event is the same as “"+e.Title+"”?", items, true, func(i int) {
		w.do(story.Merge(e.ID, near[i].ID))
	})
}

// distance is the number of days between two events; what floats is far.
func distance(a, b *model.Event) int {
	if a.Floating() || b.Floating() {
		return 1 << 20
	}
	d := a.When.Earliest.DaysSince(b.When.Earliest)
	return max(d, -d)
}

// eventMenu is what can be done to the chosen event.
func (w *Window) eventMenu(beside fyne.CanvasObject) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(beside).AddXY(0, beside.Size().Height+2)
	menu := fyne.NewMenu("")
	sub := map[string]*fyne.MenuItem{}
	for _, c := range w.commands.list {
		if c.group != "Event" || strings.HasPrefix(c.id, "article.") || c.id == "event.add" || c.id == "event.fromSelection" || c.can != nil && !c.can() {
			continue
		}
		item := fyne.NewMenuItem(c.title, func() { w.run(c.id) })
		item.Checked = c.checked != nil && c.checked()
		if c.under == "" {
			menu.Items = append(menu.Items, item)
			continue
		}
		s := sub[c.under]
		if s == nil {
			s = fyne.NewMenuItem(c.under, nil)
			s.ChildMenu = fyne.NewMenu(c.under)
			sub[c.under] = s
			menu.Items = append(menu.Items, s)
		}
		s.ChildMenu.Items = append(s.ChildMenu.Items, item)
	}
	widget.ShowPopUpMenuAtPosition(menu, w.win.Canvas(), at)
}

// articleMenu is what can be done to an article.
func (w *Window) articleMenu(id model.ArticleID, at fyne.Position) {
	a := w.sess.Snapshot().Article(id)
	if a == nil {
		return
	}
	items := []*fyne.MenuItem{
		fyne.NewMenuItem("Read it", func() {
			if !w.article.open || w.article.id != id {
				w.openArticle(id, "")
			}
		}),
		fyne.NewMenuItem("Set publication date…", func() { w.askPublished(id) }),
		fyne.NewMenuItem("Show only its events", func() {
			f := w.sess.Filter()
			f.Articles = []model.ArticleID{id}
			w.sess.SetFilter(f)
		}),
		fyne.NewMenuItem("Details…", func() { w.askDetails(id) }),
	}
	if a.Path != "" {
		items = append(items, fyne.NewMenuItem("Open the file", func() { w.openOutside(a.Path) }))
	}
	items = append(items, fyne.NewMenuItemSeparator(), fyne.NewMenuItem("Remove from the story…", func() { w.askRemove(id) }))
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), w.win.Canvas(), at)
}

// askDetails corrects an article's title, publisher, author and link.
func (w *Window) askDetails(id model.ArticleID) {
	a := w.sess.Snapshot().Article(id)
	if a == nil {
		return
	}
	var s *sheet
	var title, publisher, author, link *dialogEntry
	s = w.newSheet("details", "About this article", 520,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: "Keep", main: true, do: func() bool {
			var f story.ArticleFields
			set := func(to **string, e *dialogEntry, was string) {
				if text := strings.TrimSpace(e.Text); text != was {
					*to = &text
				}
			}
			set(&f.Title, title, a.Title)
			set(&f.Publisher, publisher, a.Publisher)
			set(&f.Author, author, a.Author)
			set(&f.URL, link, a.URL)
			if f != (story.ArticleFields{}) {
				w.do(story.Describe(f, id))
			}
			return true
		}})
	title = s.field("title", "Title", a.Title, "")
	publisher = s.field("publisher", "Publisher", a.Publisher, "")
	author = s.field("author", "Author", a.Author, "")
	link = s.field("url", "Link", a.URL, "https://…")
	if a.Path != "" {
		path, _ := parts.Fit(a.Path, theme.Small, false, s.inner())
		s.add(parts.Second(path), 0)
	}
	s.open(title)
}

// askRemove takes an article out of the story after asking.
func (w *Window) askRemove(id model.ArticleID) {
	a := w.sess.Snapshot().Article(id)
	if a == nil {
		return
	}
	n, only := 0, 0
	for _, e := range w.sess.Snapshot().Of(id) {
		n++
		alone := true
		for _, q := range e.Quotes {
			alone = alone && q.Article == id
		}
		if alone {
			only++
		}
	}
	text := "“" + articleName(a) + "” carries " + count(n, "event", "events") + "; " + number(only) + " of them stand in no other article and go with it. It can be undone."
	w.confirm("remove", "Remove this article?", text, "Remove", func() {
		w.article.close()
		w.do(story.RemoveArticles(id))
	})
}
