package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

const tableRow = 44

// eventTable is the timeline's twin: the same events as a list that the
// keyboard and a screen reader can walk, linked with the selection.
type eventTable struct {
	w       *Window
	object  *widget.List
	events  []*model.Event
	syncing bool
}

func newEventTable(w *Window) *eventTable {
	t := &eventTable{w: w}
	t.object = widget.NewList(
		func() int { return len(t.events) },
		func() fyne.CanvasObject { return newTableRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(t.events) {
				fillRow(o.(*fyne.Container), t.events[i])
			}
		})
	t.object.HideSeparators = true
	t.object.OnSelected = func(i widget.ListItemID) {
		if !t.syncing && i < len(t.events) {
			w.sess.Select(t.events[i].ID)
		}
	}
	return t
}

func newTableRow() *fyne.Container {
	when, title, quote, rule := canvas.NewText("", nil), canvas.NewText("", nil), canvas.NewText("", nil), canvas.NewRectangle(nil)
	when.TextSize, title.TextSize, quote.TextSize = theme.Small, theme.Body, theme.Small
	title.TextStyle.Bold = true
	quote.FontSource = theme.SerifItalic
	glyph := container.NewStack()
	c := container.New(parts.Place{Min: fyne.NewSize(200, tableRow), Parts: func(size fyne.Size) {
		w := min(190, size.Width*0.32)
		parts.Put(when, 16, (size.Height-18)/2, w, 18)
		parts.Put(glyph, 16+w+8, (size.Height-16)/2, 16, 16)
		parts.Put(title, 16+w+34, 4, size.Width-w-60, 19)
		parts.Put(quote, 16+w+34, 22, size.Width-w-60, 18)
		parts.Put(rule, 16, size.Height-1, size.Width-32, 1)
	}}, when, glyph, title, quote, rule)
	return c
}

func fillRow(c *fyne.Container, e *model.Event) {
	pal := theme.Now()
	when, glyph, title, quote, rule := c.Objects[0].(*canvas.Text), c.Objects[1].(*fyne.Container), c.Objects[2].(*canvas.Text), c.Objects[3].(*canvas.Text), c.Objects[4].(*canvas.Rectangle)
	width := c.Size().Width
	if width < 100 {
		width = 600
	}
	w := min(190, width*0.32)
	text := "waits for a date"
	when.Color = pal.Amber
	if !e.Floating() {
		text, when.Color = e.When.Text(), pal.Muted
		if e.When.Days() == 1 {
			text = shortDate(e.When.Earliest)
		}
	}
	when.Text, _ = parts.Fit(text, theme.Small, false, w)
	glyph.Objects = []fyne.CanvasObject{parts.Glyph(e.Kind, e.Status)}
	title.Text, _ = parts.Fit(e.Title, theme.Body, true, width-w-66)
	title.Color = pal.Ink
	quote.Text, quote.Color = "", pal.Muted
	if q := firstQuote(e); q != "" {
		quote.Text, _ = parts.FitFont("“"+flat(q)+"”", theme.Small, theme.SerifItalic, width-w-66)
	}
	rule.FillColor = pal.Hairline
	c.Refresh()
}

func (t *eventTable) show() {
	t.events = nil
	if s := t.w.sess; s != nil {
		v := s.View()
		t.events = append(append(t.events, v.Events...), v.Floating...)
	}
	t.object.Refresh()
	t.selected()
}

// selected marks the chosen event's row.
func (t *eventTable) selected() {
	if t.w.sess == nil || !t.object.Visible() {
		return
	}
	t.syncing = true
	defer func() { t.syncing = false }()
	ids := t.w.sess.Selected()
	t.object.UnselectAll()
	if len(ids) == 0 {
		return
	}
	for i, e := range t.events {
		if e.ID == ids[0] {
			t.object.Select(i)
			return
		}
	}
}
