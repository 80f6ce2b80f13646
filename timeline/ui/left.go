package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// The left column shows at most so many of each; the rest is a click away.
const (
	mostArticles = 12 // a story of more shows fewArticles, to leave room for the rest
	fewArticles  = 7
	mostActors   = 10
	mostTags     = 10
)

// leftColumn answers "where from": articles, filters, people.
type leftColumn struct {
	w      *Window
	object *container.Scroll
	column *fyne.Container
	width  float32
	blank  bool // it says that there are no articles
}

func newLeftColumn(w *Window) *leftColumn {
	c := &leftColumn{w: w}
	c.column = container.New(parts.Column{})
	c.object = container.NewVScroll(c.column)
	return c
}

func (c *leftColumn) setWidth(width float32) {
	if width == c.width || width == 0 {
		return
	}
	c.width = width
	c.show()
}

// show brings the column up to date.
func (c *leftColumn) show() {
	if c.width == 0 {
		return
	}
	c.column.Layout = parts.Column{Width: c.width - 1}
	c.column.Objects = nil
	c.column.Add(parts.Gap(20))
	s := c.w.sess
	if s == nil {
		c.column.Refresh()
		return
	}
	snap := s.Snapshot()
	c.articles(snap)
	if snap.Counts.Events+snap.Counts.Floating > 0 {
		filter := s.Filter()
		c.statuses(snap, filter)
		f := snap.Facets()
		c.facets("People and bodies", "actor", f.Actors, mostActors, filter.Actors, func(g *session.Filter) *[]string { return &g.Actors })
		c.reviews(f, filter)
		if len(f.Sources) > 1 && len(snap.Articles) > 3 {
			c.facets("Sources", "source", f.Sources, mostTags, filter.Sources, func(g *session.Filter) *[]string { return &g.Sources })
		}
		c.facets("Tags", "tag", f.Tags, mostTags, filter.Tags, func(g *session.Filter) *[]string { return &g.Tags })
		c.facets("Colours", "colour", f.Colours, mostTags, filter.Colours, func(g *session.Filter) *[]string { return &g.Colours })
	}
	c.column.Add(parts.Gap(24))
	c.column.Refresh()
	c.object.Refresh()
}

func (c *leftColumn) head(text string) {
	c.column.Add(parts.Inset(parts.Head(text), 20, 0, 12, 8))
}

func (c *leftColumn) articles(snap *session.Snapshot) {
	c.head("Articles")
	c.blank = len(snap.Articles) == 0
	if c.blank {
		look := c.w.note("None yet. Drop files here, or import them.", c.width-40)
		c.column.Add(parts.Inset(look, 20, 0, 20, 20))
		return
	}
	order := make([]int, 0, len(snap.Articles))
	for i := range snap.Articles { // those that want a date first when not all can be shown
		if !snap.Articles[i].Published.Known() && len(snap.Articles) > mostArticles {
			order = append(order, i)
		}
	}
	for i := range snap.Articles {
		if snap.Articles[i].Published.Known() || len(snap.Articles) <= mostArticles {
			order = append(order, i)
		}
	}
	hues := c.w.hues()
	rows := len(order)
	if rows > mostArticles {
		rows = fewArticles
	}
	for _, i := range order[:rows] {
		c.column.Add(c.article(&snap.Articles[i], hues[snap.Articles[i].ID]))
	}
	if n := len(snap.Articles); n > mostArticles {
		c.column.Add(parts.Inset(parts.Line(0, parts.Link(c.w, "articles.all", "All "+number(n)+" articles…", func() { c.w.run("view.articles") })), 16, 4, 12, 0))
	}
	c.column.Add(parts.Gap(24))
}

// article is one row: hue, title, and the date or the call for it.
func (c *leftColumn) article(a *model.Article, hue int) fyne.CanvasObject {
	pal := theme.Now()
	bar := canvas.NewRectangle(pal.Source(hue))
	bar.CornerRadius = 2
	full := articleName(a)
	title, cut := parts.Fit(full, theme.Body, true, c.width-24-14-22)
	name := parts.Bold(title)
	var second fyne.CanvasObject = parts.Second(shortDate(a.Published.Date))
	id := a.ID
	known := a.Published.Known()
	if !known {
		call := parts.Text("Set publication date", theme.Small, true, pal.Amber)
		second = parts.NewPress(c.w, "article.date."+string(id), call, func() { c.w.askPublished(id) }).
			Padded(7, 1).Filled(pal.AmberWash, nil, 8).
			Hinted("Words like “Tuesday” wait in this article until its date is known")
	}
	row := container.New(parts.Place{Min: fyne.NewSize(0, 43), Parts: func(size fyne.Size) {
		parts.Put(bar, 0, 4, 4, size.Height-8)
		m := name.MinSize()
		parts.Put(name, 14, 2, m.Width, m.Height)
		s := second.MinSize()
		x := float32(14)
		if !known {
			x = 12
		}
		parts.Put(second, x, size.Height-s.Height-1, s.Width, s.Height)
	}}, bar, name, second)
	p := parts.NewPress(c.w, "article."+string(id), row, func() { c.w.openArticle(id, "") }).Padded(8, 8)
	p.OnMenu = func(at fyne.Position) { c.w.articleMenu(id, at) }
	hint := ""
	if cut {
		hint = full
	}
	if known {
		if hint != "" {
			hint += " · "
		}
		hint += "Date " + provenanceWords(a.Published)
	}
	p.Hint = hint
	if c.w.article.open && c.w.article.id == id {
		p.Filled(pal.Sheet, pal.Hairline, 8)
	}
	return parts.Inset(p, 12, 0, 12, 4)
}

// statusRow is one line of "Show".
type statusRow struct {
	name     string
	kind     model.Kind
	statuses []model.Status
}

var statusRows = []statusRow{
	{"Happened", model.Happening, []model.Status{model.Occurred, model.Ongoing}},
	{"Said", model.Statement, nil},
	{"Alleged", model.Happening, []model.Status{model.Alleged}},
	{"Expected", model.Happening, []model.Status{model.Expected, model.Conditional}},
	{"Denied", model.Happening, []model.Status{model.Denied, model.Cancelled}},
}

func (r statusRow) holds(t session.Telling) bool {
	if t.Kind == model.Statement || r.kind == model.Statement {
		return t.Kind == r.kind
	}
	return slices.Contains(r.statuses, t.Status)
}

// on reports whether the filter shows this row and not all.
func (r statusRow) on(f session.Filter) bool {
	if r.kind == model.Statement {
		return slices.Contains(f.Kinds, model.Statement)
	}
	return slices.Contains(f.Kinds, model.Happening) && slices.Contains(f.Statuses, r.statuses[0])
}

// toggle returns the filter with this row switched. Statements are a kind, the
// others statuses of happenings, so "Said" stands alone.
func (r statusRow) toggle(f session.Filter) session.Filter {
	on := r.on(f)
	if r.kind == model.Statement || slices.Contains(f.Kinds, model.Statement) {
		f.Kinds, f.Statuses = nil, nil
	}
	switch {
	case on && r.kind == model.Happening:
		f.Statuses = slices.DeleteFunc(slices.Clone(f.Statuses), func(s model.Status) bool { return slices.Contains(r.statuses, s) })
		if len(f.Statuses) == 0 {
			f.Kinds = nil
		}
	case on:
	case r.kind == model.Statement:
		f.Kinds = []model.Kind{model.Statement}
	default:
		f.Kinds = []model.Kind{model.Happening}
		f.Statuses = append(slices.Clone(f.Statuses), r.statuses...)
	}
	return f
}

func (c *leftColumn) statuses(snap *session.Snapshot, filter session.Filter) {
	c.head("Show")
	counts := make([]int, len(statusRows))
	for t, n := range snap.Facets().Told {
		for i, r := range statusRows {
			if r.holds(t) {
				counts[i] += n
			}
		}
	}
	for i, r := range statusRows {
		if counts[i] == 0 {
			continue
		}
		status := model.Occurred
		if len(r.statuses) > 0 {
			status = r.statuses[0]
		}
		c.row("show."+r.name, parts.Glyph(r.kind, status), r.name, counts[i], r.on(filter), func() { c.w.sess.SetFilter(r.toggle(c.w.sess.Filter())) })
	}
	more := []struct {
		name string
		sign string
		n    int
		on   bool
		flip func(*session.Filter)
	}{
		{"With two dates", "≠", snap.Counts.Conflicts, filter.Conflict, func(f *session.Filter) { f.Conflict = !f.Conflict }},
		{"Waiting for a date", "?", snap.Counts.Floating, filter.Floating, func(f *session.Filter) { f.Floating = !f.Floating }},
		{"With a note", "✎", snap.Counts.Noted, filter.Noted, func(f *session.Filter) { f.Noted = !f.Noted }},
		{"Added by you", "+", snap.Counts.Manual, filter.Manual, func(f *session.Filter) { f.Manual = !f.Manual }},
		{"Kept in sight", "!", snap.Counts.Pinned, filter.Pinned, func(f *session.Filter) { f.Pinned = !f.Pinned }},
		{"Hidden by you", "–", snap.Counts.Hidden, slices.Contains(filter.Reviews, model.Hidden), func(f *session.Filter) { f.Reviews = flipped(f.Reviews, model.Hidden) }},
	}
	for _, m := range more {
		if m.n > 0 {
			c.row("show."+m.name, sign(m.sign), m.name, m.n, m.on, func() {
				f := c.w.sess.Filter()
				m.flip(&f)
				c.w.sess.SetFilter(f)
			})
		}
	}
	c.column.Add(parts.Gap(20))
}

// reviews offers a person's judgements once there is one.
func (c *leftColumn) reviews(f session.Facets, filter session.Filter) {
	judged := false
	for _, r := range f.Reviews {
		judged = judged || r.Value != string(model.Unreviewed) && r.Value != string(model.Hidden)
	}
	if !judged {
		return
	}
	c.head("Your review")
	for _, r := range f.Reviews {
		v := model.Review(r.Value)
		if v == model.Hidden {
			continue // above
		}
		c.row("reviewed."+r.Value, nil, reviewName(v), r.Events, slices.Contains(filter.Reviews, v), func() {
			g := c.w.sess.Filter()
			g.Reviews = flipped(g.Reviews, v)
			c.w.sess.SetFilter(g)
		})
	}
	c.column.Add(parts.Gap(20))
}

// sign is a character where other rows have a mark.
func sign(s string) fyne.CanvasObject {
	t := parts.Text(s, theme.Body, true, theme.Now().Muted)
	return container.New(parts.Place{Min: fyne.NewSize(16, 16), Parts: func(size fyne.Size) {
		m := t.MinSize()
		parts.Put(t, (size.Width-m.Width)/2, (size.Height-m.Height)/2, m.Width, m.Height)
	}}, t)
}

func flipped[T comparable](list []T, v T) []T {
	if i := slices.Index(list, v); i >= 0 {
		return slices.Delete(slices.Clone(list), i, i+1)
	}
	return append(slices.Clone(list), v)
}

func (c *leftColumn) facets(head, name string, list []session.Facet, most int, on []string, at func(*session.Filter) *[]string) {
	if len(list) == 0 {
		return
	}
	c.head(head)
	flip := func(value string) {
		f := c.w.sess.Filter()
		*at(&f) = flipped(*at(&f), value)
		c.w.sess.SetFilter(f)
	}
	for i, f := range list {
		if i >= most && !slices.Contains(on, f.Value) {
			continue
		}
		c.row(name+"."+f.Value, nil, f.Value, f.Events, slices.Contains(on, f.Value), func() { flip(f.Value) })
	}
	if len(list) > most {
		p := parts.Link(c.w, name+".all", "All "+number(len(list))+"…", nil)
		p.OnTap = func() { c.w.chooseFacet(head, list, flip) }
		c.column.Add(parts.Inset(parts.Line(0, p), 16, 2, 12, 0))
	}
	c.column.Add(parts.Gap(20))
}

// row is a line one can switch: mark, words, count.
func (c *leftColumn) row(name string, glyph fyne.CanvasObject, words string, n int, on bool, flip func()) {
	pal := theme.Now()
	ink := pal.Ink
	if on {
		ink = pal.Accent
	}
	left := float32(8)
	if glyph != nil {
		left = 32
	}
	tally := parts.Text(number(n), theme.Body, on, pal.Muted)
	room := c.width - 24 - left - 8 - tally.MinSize().Width - 12
	text, cut := parts.Fit(words, theme.Body, on, room)
	label := parts.Text(text, theme.Body, on, ink)
	objects := []fyne.CanvasObject{label, tally}
	if glyph != nil {
		objects = append(objects, glyph)
	}
	line := container.New(parts.Place{Min: fyne.NewSize(0, 26), Parts: func(size fyne.Size) {
		m := label.MinSize()
		parts.Put(label, left, (size.Height-m.Height)/2, m.Width, m.Height)
		m = tally.MinSize()
		parts.Put(tally, size.Width-8-m.Width, (size.Height-m.Height)/2, m.Width, m.Height)
		if glyph != nil {
			parts.Put(glyph, 8, (size.Height-16)/2, 16, 16)
		}
	}}, objects...)
	p := parts.NewPress(c.w, name, line, flip)
	p.Hint = "Show only these"
	if on {
		p.Filled(pal.AccentWash, nil, 6)
		p.Hint = "Show all again"
	}
	if cut {
		p.Hint = words + ": " + p.Hint
	}
	c.column.Add(parts.Inset(p, 12, 0, 8, 0))
}
