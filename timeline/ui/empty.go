package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// emptyState tells what to do where there is nothing to show yet.
type emptyState struct {
	w      *Window
	object *fyne.Container
}

func newEmptyState(w *Window) *emptyState {
	return &emptyState{w: w, object: container.New(parts.Place{})}
}

func (e *emptyState) show() {
	e.object.Objects = nil
	e.object.Hide()
	s := e.w.sess
	if s == nil || e.w.loading {
		return
	}
	c, view := s.Snapshot().Counts, s.View()
	var title, text string
	var actions []string
	switch {
	case c.Articles == 0 && c.Events == 0:
		title = "Bring in the articles"
		text = "Drop files or folders on this window, or import them: saved web pages, PDFs, Word files, mails, feeds, plain text. Every event found in them leads to the words that carry it."
		actions = []string{"file.import", "file.importFolder", "file.paste", "file.sample"}
	case c.Events+c.Floating == 0:
		title = "No events found"
		text = "The articles of this story tell of nothing that has a date. Add an event by hand, or import more articles."
		actions = []string{"file.import", "event.add"}
	case len(view.Events)+len(view.Floating) == 0:
		title = "Nothing fits the filter"
		text = "All " + number(c.Events+c.Floating) + " events are still there."
		actions = []string{"filter.clear"}
	case len(view.Events) == 0:
		title = "Everything waits for a date"
		text = "These articles speak of “Tuesday” or “next week”, and nobody knows yet when they were published. Say when, and the events take their places."
		actions = []string{"article.published"}
	default:
		return
	}
	const width = 420
	look := prose.PlainLook
	look.Ink = prose.Grey
	column := container.New(parts.Column{Width: width})
	column.Add(prose.NewBlock(title, prose.TitleLook, width))
	column.Add(parts.Gap(8))
	column.Add(prose.NewBlock(text, look, width))
	column.Add(parts.Gap(16))
	pal := theme.Now()
	var buttons []fyne.CanvasObject
	for i, id := range actions {
		p := e.w.pill(id)
		p.Name = "empty." + id
		if i == 0 {
			p.Content = parts.Text(e.w.commands.named(id).short(), theme.Small, true, pal.OnAccent)
			p.Filled(pal.Accent, nil, 13)
		}
		buttons = append(buttons, p)
	}
	column.Add(parts.Wrap(width, 8, 8, buttons...))
	e.object.Add(column)
	e.object.Layout = parts.Place{Parts: func(size fyne.Size) {
		h := column.MinSize().Height
		w := min(width, size.Width-32)
		parts.Put(column, (size.Width-w)/2, max(16, (size.Height-h)*0.38), w, h)
	}}
	e.object.Show()
	e.object.Refresh()
}
