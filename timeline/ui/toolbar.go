package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// toolbar is the strip at the top: the story's name, search, and the few
// commands that are wanted all the time.
type toolbar struct {
	w      *Window
	object *fyne.Container
	name   *canvas.Text
	sum    *canvas.Text
	field  *searchField
	full   string
	nameTo *parts.Press
}

func newToolbar(w *Window) *toolbar {
	pal := theme.Now()
	t := &toolbar{w: w, name: parts.Text("", theme.Strong, true, pal.Ink), sum: parts.Second("")}
	t.field = newSearchField(w)
	t.nameTo = parts.NewPress(w, "toolbar.history", t.name, func() { w.run("edit.history") }).Padded(4, 4)
	button := func(id string, strong bool, hint string) *parts.Press {
		c := w.commands.named(id)
		ink := pal.Muted
		if strong {
			ink = pal.Accent
		}
		p := parts.NewPress(w, "toolbar."+id, parts.Text(c.short(), theme.Body, strong, ink), func() { w.run(id) }).Padded(10, 6)
		if k := c.keys(); k != "" {
			hint += " (" + k + ")"
		}
		p.OnMenu = nil
		return p.Hinted(hint)
	}
	imp := button("file.import", true, "Bring in articles: files, folders, archives")
	fit := button("view.fit", false, "Show the whole story")
	table := button("view.table", false, "The same events as a list")
	export := button("toolbar.export", false, "Picture, JSON, table, Markdown or text")
	export.OnTap = func() { w.exportMenu(export) }
	shade := parts.NewPress(w, "toolbar.theme", halfMoon(), func() { w.run("view.theme") }).Padded(8, 7).Hinted("Light or dark")
	buttons := []*parts.Press{imp, fit, table, export, shade}
	objects := []fyne.CanvasObject{t.nameTo, t.sum, t.field.object}
	for _, b := range buttons {
		objects = append(objects, b)
	}
	t.object = container.New(parts.Place{Min: fyne.NewSize(400, toolbarHeight), Parts: func(size fyne.Size) {
		x := size.Width - 16
		for i := len(buttons) - 1; i >= 0; i-- {
			m := buttons[i].MinSize()
			x -= m.Width
			parts.Put(buttons[i], x, (size.Height-m.Height)/2, m.Width, m.Height)
			if i > 0 {
				x -= 6
			}
		}
		width := min(360, max(140, size.Width*0.28))
		left := (size.Width - width) / 2
		if left+width > x-16 {
			left = x - 16 - width
		}
		parts.Put(t.field.object, left, (size.Height-30)/2, width, 30)
		t.arrangeName(left - 16)
	}}, objects...)
	t.show()
	return t
}

// arrangeName gives the name and the counts the room up to right.
func (t *toolbar) arrangeName(right float32) {
	sum := t.sum.MinSize()
	room := right - 16 - 12
	t.sum.Hidden = room-sum.Width < 120
	if !t.sum.Hidden {
		room -= sum.Width + 12
	}
	text, cut := parts.Fit(t.full, theme.Strong, true, room-8)
	if t.name.Text != text {
		t.name.Text = text
		t.name.Refresh()
	}
	t.nameTo.Hint = "What was done to this story"
	if cut {
		t.nameTo.Hint = t.full
	}
	m := t.nameTo.MinSize()
	parts.Put(t.nameTo, 16, (toolbarHeight-m.Height)/2, m.Width, m.Height)
	parts.Put(t.sum, 16+m.Width+10, (toolbarHeight-sum.Height)/2+1, sum.Width, sum.Height)
}

// show brings name and counts up to date.
func (t *toolbar) show() {
	s := t.w.sess
	t.full, t.sum.Text = "Dateline", ""
	if s != nil {
		t.full = t.w.storyName()
		c := s.Snapshot().Counts
		if c.Articles > 0 {
			t.sum.Text = count(c.Articles, "article", "articles") + " · " + count(c.Events+c.Floating, "event", "events")
		}
		if _, ro := s.ReadOnly(); ro {
			t.sum.Text += " · read-only"
		}
	}
	t.w.win.SetTitle(t.full + " – Dateline")
	t.sum.Refresh()
	t.object.Layout.Layout(t.object.Objects, t.object.Size())
}

// halfMoon is the sign of the theme's switch, drawn, since few fonts have it.
func halfMoon() fyne.CanvasObject {
	pal := theme.Now()
	ring := canvas.NewCircle(nil)
	ring.StrokeColor, ring.StrokeWidth = pal.Muted, 1.5
	half := canvas.NewArc(0, 180, 0, pal.Muted)
	return container.New(parts.Place{Min: fyne.NewSize(14, 14), Parts: func(size fyne.Size) {
		parts.Put(ring, (size.Width-13)/2, (size.Height-13)/2, 13, 13)
		parts.Put(half, (size.Width-13)/2, (size.Height-13)/2, 13, 13)
	}}, ring, half)
}
