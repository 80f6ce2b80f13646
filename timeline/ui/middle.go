package ui

import (
	"errors"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
)

// middle answers "when": the timeline or its twin, the table; above it the
// filter's chips, below it the tray of what waits for a date.
type middle struct {
	w       *Window
	object  *fyne.Container
	chips   *chipBar
	tray    *tray
	table   *eventTable
	empty   *emptyState
	tableOn bool
}

func newMiddle(w *Window) *middle {
	m := &middle{w: w}
	m.chips = newChipBar(w)
	m.tray = newTray(w)
	m.table = newEventTable(w)
	m.empty = newEmptyState(w)
	m.object = container.New(parts.Place{Parts: m.layout}, m.chips.object, m.table.object, m.tray.object, m.empty.object)
	return m
}

func (m *middle) layout(size fyne.Size) {
	top := m.chips.height()
	parts.Put(m.chips.object, 0, 0, size.Width, top)
	tray := m.tray.height()
	parts.Put(m.tray.object, 16, size.Height-tray, size.Width-32, tray)
	h := size.Height - top - tray
	parts.Put(m.table.object, 0, top, size.Width, h)
	parts.Put(m.empty.object, 0, top, size.Width, h)
}

func (m *middle) show() {
	m.chips.show()
	m.tray.show()
	m.table.show()
	m.empty.show()
	m.layout(m.object.Size())
}

func (m *middle) recolour()            { m.show() }
func (m *middle) selected()            { m.table.selected() }
func (m *middle) reveal(model.EventID) {}
func (m *middle) focus()               {}
func (m *middle) key(e *fyne.KeyEvent) {
	if e.Name == fyne.KeyEscape {
		m.w.escape()
	}
}
func (m *middle) moving() bool          { return false }
func (m *middle) marks() []traceMark    { return nil }
func (m *middle) fit()                  {}
func (m *middle) fitEvent()             {}
func (m *middle) zoom(float32)          {}
func (m *middle) back()                 {}
func (m *middle) forward()              {}
func (m *middle) goTo(caldate.Interval) {}
func (m *middle) picture(*session.View, bool) (image.Image, error) {
	return nil, errors.New("no picture")
}

func (w *Window) pictureCommands() []*command { return nil }

// escape goes one step back: the article, then the selection.
func (w *Window) escape() {
	switch {
	case w.article.open:
		w.run("article.close")
	case len(w.sess.Selected()) > 0:
		w.sess.Select()
	}
}
