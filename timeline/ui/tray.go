package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

const (
	trayHeight = 30
	trayGap    = 16
)

// tray holds the events that wait for a date, says which words wait, and has
// the one button that ends the wait. Opened, it lists them.
type tray struct {
	w      *Window
	object *fyne.Container
	on     bool
	open   bool
	rows   float32
}

func newTray(w *Window) *tray { return &tray{w: w, object: container.NewWithoutLayout()} }

func (t *tray) height() float32 {
	if !t.on {
		return 0
	}
	return trayHeight + t.rows + trayGap
}

// waiting returns the article to ask about first: the one that most events wait
// for.
func (t *tray) waiting() (id model.ArticleID, events []*model.Event, articles int) {
	snap := t.w.sess.Snapshot()
	most := 0
	for i := range snap.Articles {
		a := &snap.Articles[i]
		if a.Published.Known() {
			continue
		}
		n := 0
		for _, e := range snap.Of(a.ID) {
			if e.Floating() {
				n++
			}
		}
		if n > 0 {
			articles++
		}
		if n > most {
			id, most = a.ID, n
		}
	}
	return id, t.w.sess.View().Floating, articles
}

func (t *tray) show() {
	t.object.Objects = nil
	t.on = false
	if t.w.sess == nil {
		return
	}
	id, events, articles := t.waiting()
	t.on = len(events) > 0
	if !t.on {
		t.open, t.rows = false, 0
		t.object.Refresh()
		return
	}
	pal := theme.Now()
	ground := canvas.NewRectangle(pal.AmberWash)
	ground.CornerRadius = 8
	words := count(len(events), "event waits", "events wait") + " for a date"
	if len(events) == 1 {
		words = "1 event waits for a date"
	}
	head := parts.NewPress(t.w, "tray.open", parts.Text(words, theme.Small, true, pal.Amber), func() { t.open = !t.open; t.w.middle.show(); t.w.settle("view", "") }).
		Padded(6, 4).Hinted("Show which")
	what := waitingWords(events, 4)
	if id != "" {
		a := t.w.sess.Snapshot().Article(id)
		what += " from " + articleName(a)
		if articles > 1 {
			what += " and " + count(articles-1, "other", "others")
		}
	}
	text := parts.Second("")
	var call *parts.Press
	if id != "" {
		call = parts.NewPress(t.w, "tray.date", parts.Text("Set publication date", theme.Small, true, pal.Accent), func() { t.w.askPublished(id) }).Padded(6, 4)
	} else {
		call = parts.NewPress(t.w, "tray.date", parts.Text("Set its date…", theme.Small, true, pal.Accent), func() {
			t.w.sess.Select(events[0].ID)
			t.w.run("event.date")
		}).Padded(6, 4)
	}
	t.rows = 0
	var rows []fyne.CanvasObject
	if t.open {
		for _, e := range events[:min(len(events), 6)] {
			rows = append(rows, t.row(e))
		}
		t.rows = float32(len(rows))*26 + 8
	}
	bar := container.New(parts.Place{Parts: func(size fyne.Size) {
		parts.Put(ground, 0, 0, size.Width, size.Height)
		m := head.MinSize()
		top := size.Height - trayHeight
		parts.Put(head, 8, top+(trayHeight-m.Height)/2, m.Width, m.Height)
		c := call.MinSize()
		parts.Put(call, size.Width-8-c.Width, top+(trayHeight-c.Height)/2, c.Width, c.Height)
		left := 8 + m.Width + 6
		fit, _ := parts.Fit(what, theme.Small, false, size.Width-left-c.Width-20)
		if size.Width-left-c.Width < 60 {
			fit = ""
		}
		if text.Text != fit {
			text.Text = fit
			text.Refresh()
		}
		s := text.MinSize()
		parts.Put(text, left, top+(trayHeight-s.Height)/2, s.Width, s.Height)
		for i, r := range rows {
			parts.Put(r, 6, 4+float32(i)*26, size.Width-12, 26)
		}
	}}, append([]fyne.CanvasObject{ground, head, text, call}, rows...)...)
	t.object.Layout = parts.Place{Parts: func(size fyne.Size) { parts.Put(bar, 0, 0, size.Width, trayHeight+t.rows) }}
	t.object.Add(bar)
	t.object.Refresh()
}

// row is one waiting event, in the order that the text gives it.
func (t *tray) row(e *model.Event) fyne.CanvasObject {
	title := parts.Text("", theme.Body, true, theme.Now().Ink)
	words := parts.Second(waitingWords([]*model.Event{e}, 1))
	line := container.New(parts.Place{Min: fyne.NewSize(40, 26), Parts: func(size fyne.Size) {
		w := words.MinSize()
		fit, _ := parts.Fit(e.Title, theme.Body, true, size.Width-w.Width-32)
		if title.Text != fit {
			title.Text = fit
			title.Refresh()
		}
		m := title.MinSize()
		parts.Put(title, 8, (size.Height-m.Height)/2, m.Width, m.Height)
		parts.Put(words, m.Width+18, (size.Height-w.Height)/2, w.Width, w.Height)
	}}, title, words)
	return parts.NewPress(t.w, "floating."+string(e.ID), line, func() { t.w.sess.Select(e.ID) })
}
