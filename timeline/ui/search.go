package ui

import (
	"image/color"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/timeline/loop"
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
	layer   *fyne.Container // over the window, where the list opens
	rows    []func()        // what each row of the list does
	presses []*parts.Press
	row     int // the chosen row, -1 none
	turn    int
}

// searchEntry adds the keys that a search wants.
type searchEntry struct {
	widget.Entry
	field *searchField
}

// lingering is how long the list stays when the field loses the keyboard, so
// that a click on one of its rows still finds it.
const lingering = 250 * time.Millisecond

// FocusLost lets the list go.
func (e *searchEntry) FocusLost() {
	e.Entry.FocusLost()
	f := e.field
	time.AfterFunc(lingering, func() {
		loop.Do(func() {
			if !f.focused() {
				f.hide()
			}
		})
	})
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
	f := &searchField{w: w, row: -1, layer: container.NewWithoutLayout()}
	f.entry = &searchEntry{field: f}
	f.entry.ExtendBaseWidget(f.entry)
	f.entry.SetPlaceHolder("Search events, quotes, people…")
	f.entry.OnChanged = f.typed
	pal := theme.Now()
	ground := canvas.NewRectangle(pal.Sheet)
	ground.StrokeColor, ground.StrokeWidth, ground.CornerRadius = pal.Outline, 1, 15
	bare := container.NewThemeOverride(f.entry, bareTheme{theme.Paper{Palette: pal}})
	f.object = container.NewStack(ground, parts.Inset(bare, 10, 0, 10, 0))
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
		loop.Do(func() {
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
	ground := canvas.NewRectangle(pal.Sheet)
	ground.StrokeColor, ground.StrokeWidth, ground.CornerRadius = pal.Outline, 1, 10
	driver := fyne.CurrentApp().Driver()
	at := driver.AbsolutePositionForObject(f.object).Subtract(driver.AbsolutePositionForObject(f.layer))
	x, y := at.X+(f.object.Size().Width-width)/2, at.Y+f.object.Size().Height+6
	x = max(8, min(x, f.w.size.Width-width-8))
	height := column.MinSize().Height
	parts.Put(ground, x, y, width, height)
	parts.Put(column, x, y, width, height)
	f.layer.Objects = []fyne.CanvasObject{ground, column}
	f.layer.Refresh()
	f.w.settle("filter", "")
}

// opened reports whether the list is there.
func (f *searchField) opened() bool { return len(f.layer.Objects) > 0 }

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

// hide takes the list away.
func (f *searchField) hide() {
	if f.opened() {
		f.layer.Objects = nil
		f.layer.Refresh()
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
	if len(f.rows) == 0 || !f.opened() {
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
	if !f.opened() {
		f.search(f.entry.Text)
	}
	if len(f.rows) == 0 {
		return
	}
	f.rows[max(0, f.row)]()
}

// bareTheme takes a field's own ground and edge away: its pill is drawn behind.
type bareTheme struct{ theme.Paper }

// Color is the paper's, without the field's ground and edge.
func (t bareTheme) Color(name fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	switch name {
	case "inputBackground", "inputBorder", "hover", "primary", "focus":
		return color.Transparent
	}
	return t.Paper.Color(name, v)
}

// Size is the paper's, with less room around the words.
func (t bareTheme) Size(name fyne.ThemeSizeName) float32 {
	if name == "innerPadding" {
		return 5
	}
	return t.Paper.Size(name)
}
