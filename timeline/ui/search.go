package ui

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// The list under the field shows at most so many of each.
const (
	mostEventHits   = 7
	mostArticleHits = 4
	searchPause     = 60 * time.Millisecond
)

// searchField is the field in the toolbar and the list under it: events and
// articles that hold the words, as one types. The timeline shows only the
// events found for as long as words stand there.
type searchField struct {
	w       *Window
	object  *fyne.Container
	entry   *searchEntry
	list    *widget.PopUp
	rows    []func() // what each row of the list does
	presses []*parts.Press
	row     int // the chosen row, -1 none
	turn    int
}

// searchEntry adds the keys that a search wants.
type searchEntry struct {
	widget.Entry
	field *searchField
}

// TypedKey moves in the list, chooses, or gives up.
func (e *searchEntry) TypedKey(k *fyne.KeyEvent) {
	f := e.field
	switch k.Name {
	case fyne.KeyEscape:
		f.clear()
		f.w.win.Canvas().Unfocus()
		f.w.middle.focus()
	case fyne.KeyDown:
		f.move(1)
	case fyne.KeyUp:
		f.move(-1)
	case fyne.KeyReturn, fyne.KeyEnter:
		f.choose()
	default:
		e.Entry.TypedKey(k)
	}
}

func newSearchField(w *Window) *searchField {
	f := &searchField{w: w, row: -1}
	f.entry = &searchEntry{field: f}
	f.entry.ExtendBaseWidget(f.entry)
	f.entry.SetPlaceHolder("Search events, quotes, people…")
	f.entry.OnChanged = f.typed
	round := container.NewThemeOverride(f.entry, pillTheme{theme.Paper{Palette: theme.Now()}})
	f.object = container.NewStack(round)
	if w.sess != nil {
		f.entry.Text = w.sess.Filter().Text
	}
	return f
}

// typed searches a moment after the last key.
func (f *searchField) typed(text string) {
	f.turn++
	turn := f.turn
	time.AfterFunc(searchPause, func() {
		fyne.Do(func() {
			if f.turn == turn {
				f.search(text)
			}
		})
	})
}

func (f *searchField) search(text string) {
	s := f.w.sess
	if s == nil {
		return
	}
	filter := s.Filter()
	if filter.Text != strings.TrimSpace(text) {
		filter.Text = strings.TrimSpace(text)
		s.SetFilter(filter)
	}
	f.hide()
	if filter.Text == "" || !f.focused() {
		return
	}
	f.open(s.Search(text, max(mostEventHits, mostArticleHits)))
}

func (f *searchField) focused() bool {
	return f.w.win.Canvas().Focused() == fyne.Focusable(f.entry)
}

// open shows what was found.
func (f *searchField) open(found session.Found) {
	pal := theme.Now()
	width := max(360, f.object.Size().Width+80)
	column := container.New(parts.Column{Width: width})
	f.rows, f.presses, f.row = nil, nil, -1
	head := func(text string) { column.Add(parts.Inset(parts.Head(text), 14, 10, 14, 4)) }
	row := func(name string, title fyne.CanvasObject, below fyne.CanvasObject, do func()) {
		content := container.New(parts.Column{Width: width - 12}, title)
		if below != nil {
			content.Add(below)
		}
		p := parts.NewPress(nil, name, content, do).Padded(8, 5)
		f.rows, f.presses = append(f.rows, do), append(f.presses, p)
		column.Add(parts.Inset(p, 6, 0, 6, 0))
	}
	if len(found.Events) > 0 {
		head(count(found.TotalEvents, "event", "events"))
	}
	for i, h := range found.Events[:min(len(found.Events), mostEventHits)] {
		title, _ := parts.Fit(h.Event.Title, theme.Body, true, width-44)
		var below fyne.CanvasObject
		when := "waits for a date"
		if !h.Event.Floating() {
			when = shortWhen(h.Event)
		}
		below = parts.Second(when)
		if h.Quote >= 0 && len(h.Exact) > 0 {
			below = f.snippet(h.Event.Quotes[h.Quote].Exact, h.Exact, width-44)
		}
		id := h.Event.ID
		row("found.event."+number(i), parts.Bold(title), below, func() {
			f.hide()
			f.w.sess.Select(id)
			f.w.middle.reveal(id)
		})
	}
	if len(found.Articles) > 0 {
		head(count(found.TotalArticles, "article", "articles"))
	}
	for i, h := range found.Articles[:min(len(found.Articles), mostArticleHits)] {
		title, _ := parts.Fit(h.Title, theme.Body, true, width-44)
		var below fyne.CanvasObject
		a := f.w.sess.Snapshot().Article(h.Article)
		if a != nil && !h.Snippet.Empty() {
			var spans []model.Span
			for _, s := range h.Body {
				if h.Snippet.Contains(s) {
					spans = append(spans, model.Span{Start: s.Start - h.Snippet.Start, End: s.End - h.Snippet.Start})
				}
			}
			below = f.snippet(h.Snippet.In(a.Body), spans, width-44)
		}
		row("found.article."+number(i), parts.Bold(title), below, func() {
			f.hide()
			at := h.Snippet
			if len(h.Body) > 0 {
				at = h.Body[0]
			}
			f.w.article.show(h.Article, at, h.Body)
			f.w.left.show()
			f.w.settle("select", "")
		})
	}
	if len(f.rows) == 0 {
		column.Add(parts.Inset(parts.Second("Nothing in this story has these words."), 14, 12, 14, 4))
	}
	column.Add(parts.Gap(8))
	f.list = widget.NewPopUp(container.NewStack(canvas.NewRectangle(pal.Sheet), column), f.w.win.Canvas())
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(f.object)
	f.list.ShowAtPosition(at.AddXY((f.object.Size().Width-width)/2-4, f.object.Size().Height+4))
	f.list.Resize(fyne.NewSize(width, column.MinSize().Height))
	f.w.win.Canvas().Focus(f.entry)
}

// snippet is a line of an article's words with what was searched for marked.
func (f *searchField) snippet(text string, spans []model.Span, width float32) fyne.CanvasObject {
	look := prose.Look{Font: theme.Serif, Size: theme.Body, Lead: 18, Ink: prose.Grey}
	start := 0
	if len(spans) > 0 { // begin a few words before the first place
		start = max(0, spans[0].Start-28)
		for start > 0 && text[start] != ' ' && text[start] != '\n' {
			start--
		}
	}
	text = strings.ReplaceAll(text[start:], "\n", " ")
	trimmed := strings.TrimLeft(text, " ")
	start += len(text) - len(trimmed)
	lead := ""
	if start > 0 {
		lead = "…"
	}
	line, _ := parts.FitFont(lead+trimmed, look.Size, look.Font, width)
	var marks []prose.Mark
	for _, s := range spans {
		m := model.Span{Start: s.Start - start + len(lead), End: s.End - start + len(lead)}
		if m.Start >= 0 && m.End <= len(strings.TrimSuffix(line, "…")) {
			marks = append(marks, prose.Mark{Span: m, Role: prose.Found})
		}
	}
	return prose.NewBlock(line, look, width+4, marks...)
}

func (f *searchField) hide() {
	if f.list != nil {
		f.list.Hide()
		f.list = nil
	}
}

// clear empties the field and shows everything again.
func (f *searchField) clear() {
	f.turn++
	f.hide()
	f.entry.SetText("")
	f.turn++
	f.search("")
}

// sync shows the filter's words where the filter was changed elsewhere.
func (f *searchField) sync() {
	if text := f.w.sess.Filter().Text; !f.focused() && strings.TrimSpace(f.entry.Text) != text {
		f.turn++
		f.entry.Text = text
		f.entry.Refresh()
	}
}

func (f *searchField) move(by int) {
	if len(f.rows) == 0 || f.list == nil {
		return
	}
	if f.row >= 0 {
		f.presses[f.row].FocusLost()
	}
	f.row = (f.row + by + len(f.rows)) % len(f.rows)
	f.presses[f.row].FocusGained()
}

// choose takes the chosen row, the first where none is.
func (f *searchField) choose() {
	if f.list == nil {
		f.search(f.entry.Text)
	}
	if len(f.rows) == 0 {
		return
	}
	f.rows[max(0, f.row)]()
}

// pillTheme rounds a field's corners.
type pillTheme struct{ theme.Paper }

// Size is the paper's, with rounder fields.
func (t pillTheme) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case "inputRadius":
		return 15
	case "innerPadding":
		return 6
	}
	return t.Paper.Size(name)
}
