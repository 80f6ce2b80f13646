package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/model/story"
)

// noteField is the person's note, kept when it loses the keyboard.
type noteField struct {
	w     *Window
	event model.EventID
	was   string
	entry *noteEntry
	box   fyne.CanvasObject
}

type noteEntry struct {
	widget.Entry
	left func()
}

// FocusLost keeps what was written.
func (e *noteEntry) FocusLost() {
	e.Entry.FocusLost()
	e.left()
}

func newNoteField(w *Window, e *model.Event) *noteField {
	n := &noteField{w: w, event: e.ID, was: e.Note, entry: &noteEntry{}}
	n.entry.MultiLine = true
	n.entry.Wrapping = fyne.TextWrapWord
	n.entry.ExtendBaseWidget(n.entry)
	n.entry.SetPlaceHolder("Add a note…")
	n.entry.SetMinRowsVisible(3)
	n.entry.SetText(e.Note)
	n.entry.left = n.keep
	n.box = n.entry
	return n
}

// keep writes the note down where it changed.
func (n *noteField) keep() {
	text := n.entry.Text
	if text == n.was {
		return
	}
	n.was = text
	n.w.do(story.SetNote(text, n.event))
}
