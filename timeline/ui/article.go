package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// slideTime is how long the article takes to slide over the detail.
const slideTime = 180 * time.Millisecond

// articleSheet is the whole text of an article, every quote marked, sliding
// over the right column.
type articleSheet struct {
	w      *Window
	object *fyne.Container
	ground *canvas.Rectangle
	edge   *canvas.Rectangle
	head   *fyne.Container
	rule   *canvas.Rectangle
	reader *prose.Reader

	open   bool
	id     model.ArticleID
	body   string
	found  []model.Span // places of a search, marked while it was opened from there
	width  float32
	window float32
	slide  *fyne.Animation
}

func newArticleSheet(w *Window) *articleSheet {
	a := &articleSheet{w: w, ground: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil), rule: parts.Rule(), reader: prose.NewReader()}
	a.head = container.New(parts.Column{})
	a.reader.OnMark = func(key string) { w.sess.Select(model.EventID(key)) }
	a.reader.OnKey = func(e *fyne.KeyEvent) {
		if e.Name == fyne.KeyEscape {
			w.run("article.close")
			return
		}
		w.Key(e)
	}
	a.reader.OnMenu = func(at fyne.Position) { w.readerMenu(at) }
	a.object = container.New(parts.Place{Parts: func(size fyne.Size) {
		parts.Put(a.ground, 0, 0, size.Width, size.Height)
		parts.Put(a.edge, 0, 0, 1, size.Height)
		h := a.head.MinSize().Height
		parts.Put(a.head, 0, 0, size.Width, h)
		parts.Put(a.rule, 0, h, size.Width, 1)
		parts.Put(a.reader, 1, h+1, size.Width-1, max(0, size.Height-h-1))
	}}, a.ground, a.edge, a.head, a.rule, a.reader)
	a.object.Hide()
	a.recolour()
	return a
}

func (a *articleSheet) recolour() {
	pal := theme.Now()
	a.ground.FillColor, a.edge.FillColor, a.rule.FillColor = pal.Sheet, pal.Hairline, pal.Hairline
	if a.open {
		a.heading()
		a.reader.Refresh()
	}
}

// place puts the sheet where it belongs while it is not sliding.
func (a *articleSheet) place(x, y, width, height, window float32) {
	a.window = window
	moved := width != a.width
	a.width = width
	if moved && a.open {
		a.heading()
	}
	parts.Put(a.object, x, y, width, height)
	if !a.open {
		a.object.Move(fyne.NewPos(window+8, y))
	}
}

// show opens an article and brings a span of it into sight. found are places of
// a search to be marked.
func (a *articleSheet) show(id model.ArticleID, at model.Span, found []model.Span) {
	article := a.w.sess.Snapshot().Article(id)
	if article == nil {
		return
	}
	was := a.open
	a.id, a.found, a.open = id, found, true
	if a.body != article.Body || !was {
		a.body = article.Body
		a.reader.SetText(article.Body)
	}
	a.object.Show()
	if !was {
		a.w.relayout()
	}
	a.heading()
	a.marks()
	a.reader.ScrollTo(at)
	if !was {
		a.run(a.window, a.window-a.width)
	}
}

// close slides the sheet away.
func (a *articleSheet) close() {
	if !a.open {
		return
	}
	a.open, a.id, a.found = false, "", nil
	if c := a.w.win.Canvas(); c.Focused() == fyne.Focusable(a.reader) {
		c.Unfocus()
	}
	a.run(a.window-a.width, a.window+8)
}

// run moves the sheet from one x to another.
func (a *articleSheet) run(from, to float32) {
	if a.slide != nil {
		a.slide.Stop()
	}
	y := a.object.Position().Y
	open := a.open
	anim := fyne.NewAnimation(slideTime, func(f float32) {
		a.object.Move(fyne.NewPos(from+(to-from)*f, y))
		if f == 1 && a.open == open {
			if !open {
				a.object.Hide()
				a.w.relayout()
			}
			a.w.settle("select", "")
		}
	})
	anim.Curve = fyne.AnimationEaseOut
	a.slide = anim
	anim.Start()
}

// sync follows the story and the selection.
func (a *articleSheet) sync() {
	if !a.open {
		return
	}
	article := a.w.sess.Snapshot().Article(a.id)
	if article == nil {
		a.close()
		return
	}
	a.heading()
	a.marks()
	selected := a.w.sess.Selected()
	if len(selected) != 1 {
		return
	}
	if e := a.w.sess.Snapshot().Event(selected[0]); e != nil {
		for _, q := range e.Quotes {
			if q.Article == a.id {
				a.reader.ScrollTo(q.Span)
				return
			}
		}
	}
}

// marks sets a mark on every quote of the article, the chosen event's lit.
func (a *articleSheet) marks() {
	snap := a.w.sess.Snapshot()
	selected := map[model.EventID]bool{}
	for _, id := range a.w.sess.Selected() {
		selected[id] = true
	}
	var marks []prose.Mark
	for _, e := range snap.Of(a.id) {
		for _, q := range e.Quotes {
			if q.Article != a.id {
				continue
			}
			role := prose.Quoted
			if selected[e.ID] {
				role = prose.Lit
				if q.Time != nil && q.Contains(q.Time.Span) {
					marks = append(marks, prose.Mark{Span: q.Time.Span, Role: prose.Timed})
				}
			}
			marks = append(marks, prose.Mark{Span: q.Span, Role: role, Key: string(e.ID)})
		}
	}
	for _, s := range a.found {
		marks = append(marks, prose.Mark{Span: s, Role: prose.Found})
	}
	a.reader.SetMarks(marks)
}

// heading says which article this is, by whom and of when.
func (a *articleSheet) heading() {
	article := a.w.sess.Snapshot().Article(a.id)
	if article == nil || a.width < 2*detailMargin {
		return
	}
	pal := theme.Now()
	inner := a.width - 2*detailMargin
	add := func(o fyne.CanvasObject, gap float32) {
		a.head.Add(parts.Inset(o, detailMargin, 0, detailMargin, gap))
	}
	a.head.Layout = parts.Column{Width: a.width}
	a.head.Objects = nil
	a.head.Add(parts.Gap(14))
	back := shiftLeft(parts.Link(a.w, "article.close", "‹ Back", func() { a.w.run("article.close") }).Hinted("Esc"))
	n := len(a.w.sess.Snapshot().Of(a.id))
	more := parts.Link(a.w, "article.more", "Article…", nil)
	id := a.id
	more.OnTap = func() {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(more)
		a.w.articleMenu(id, at.AddXY(0, more.Size().Height))
	}
	add(parts.Spread(8, 1, back, more), 8)
	look := prose.TitleLook
	if a.width < 340 {
		look.Size, look.Lead = 17, 22
	}
	add(prose.NewBlock(articleName(article), look, inner), 6)
	by := article.Publisher
	if article.Author != "" {
		if by != "" {
			by += " · "
		}
		by += article.Author
	}
	if by != "" {
		text, _ := parts.Fit(by, theme.Small, false, inner)
		add(parts.Second(text), 2)
	}
	if article.Published.Known() {
		when := parts.Text(article.Published.Date.Text(), theme.Small, true, pal.Ink)
		how, _ := parts.Fit(provenanceWords(article.Published), theme.Small, false, inner-when.MinSize().Width-8)
		date := parts.NewPress(a.w, "article.published", parts.Line(6, when, parts.Second(how)), func() { a.w.askPublished(id) })
		add(parts.Line(0, date.Hinted("Correct the date of publication")), 2)
	} else {
		call := parts.Text("Set publication date", theme.Small, true, pal.Amber)
		add(parts.Line(0, parts.NewPress(a.w, "article.published", call, func() { a.w.askPublished(id) }).Padded(7, 2).Filled(pal.AmberWash, nil, 8)), 2)
	}
	if of, copied := a.w.sess.Snapshot().Story.Base.CopyOf(id); copied {
		if first := a.w.sess.Snapshot().Article(of); first != nil {
			text := "The text of “" + articleName(first) + "”"
			if first.Publisher != "" {
				text += ", " + first.Publisher
			}
			line, _ := parts.Fit(text, theme.Small, false, inner-8)
			p := parts.NewPress(a.w, "article.copy", parts.Text(line, theme.Small, false, pal.Accent), func() { a.show(of, model.Span{}, nil) }).Padded(4, 2)
			p.Hint = text + "; the two count as one source"
			add(parts.Line(0, shiftLeft(p)), 2)
		}
	}
	add(parts.Second(count(n, "event", "events")+" marked below"), 12)
	a.head.Refresh()
	a.object.Layout.Layout(a.object.Objects, a.object.Size())
}

// openArticle opens the whole text; at an event's first quote where one is
// named.
func (w *Window) openArticle(id model.ArticleID, event model.EventID) {
	if w.article.open && w.article.id == id && event == "" {
		w.article.close()
		w.left.show()
		return
	}
	var at model.Span
	if e := w.sess.Snapshot().Event(event); e != nil {
		for _, q := range e.Quotes {
			if q.Article == id {
				at = q.Span
				break
			}
		}
	}
	w.article.show(id, at, nil)
	w.left.show()
	w.settle("select", "")
}

// showQuote opens the article of an event's i-th quote at that quote.
func (w *Window) showQuote(id model.EventID, i int) {
	e := w.sess.Snapshot().Event(id)
	if e == nil || i >= len(e.Quotes) {
		return
	}
	w.sess.Select(e.ID)
	w.article.show(e.Quotes[i].Article, e.Quotes[i].Span, nil)
	w.left.show()
	w.settle("select", "")
}

// readerMenu is what the second button offers over the text.
func (w *Window) readerMenu(at fyne.Position) {
	menu := fyne.NewMenu("")
	for _, id := range []string{"edit.copy", "edit.all", "event.fromSelection", "article.published"} {
		c := w.commands.named(id)
		item := fyne.NewMenuItem(c.title, func() { w.run(id) })
		item.Disabled = c.can != nil && !c.can()
		menu.Items = append(menu.Items, item)
	}
	widget.ShowPopUpMenuAtPosition(menu, w.win.Canvas(), at)
}
