package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/model/story"
	"dateline/timeline/loop"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// showHistory lists everything that was ever done to the story, as sentences,
// the latest first. A click goes back, or forward again, to that moment.
func (w *Window) showHistory() {
	sess := w.sess
	go func() { // a command under way would make it wait
		lines := sess.History()
		loop.Do(func() {
			if w.sess == sess {
				w.listHistory(lines)
			}
		})
	}()
}

func (w *Window) listHistory(lines []session.Command) {
	s := w.newSheet("history", "History", 760, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	if len(lines) == 0 {
		s.text("Nothing was done to this story yet.", 0)
		s.open(s.primary)
		return
	}
	s.text("A click takes the story to the moment after that line. Nothing is lost by it.", 8)
	list := widget.NewList(func() int { return len(lines) + 1 }, func() fyne.CanvasObject {
		a, b := canvas.NewText("", nil), canvas.NewText("", nil)
		a.TextSize, b.TextSize = theme.Body, theme.Small
		return container.New(parts.Place{Min: fyne.NewSize(100, 28), Parts: func(size fyne.Size) {
			m := b.MinSize()
			parts.Put(a, 8, (size.Height-18)/2, size.Width-120, 18)
			parts.Put(b, size.Width-m.Width-16, (size.Height-m.Height)/2, m.Width, m.Height)
		}}, a, b)
	}, func(i widget.ListItemID, o fyne.CanvasObject) {
		pal, row := theme.Now(), o.(*fyne.Container)
		a, b := row.Objects[0].(*canvas.Text), row.Objects[1].(*canvas.Text)
		text, when, ink := "The beginning", "", pal.Muted
		if i < len(lines) {
			l := lines[len(lines)-1-i]
			text, when = sentence(l.Text), l.At.Local().Format("2 Jan, 15:04")
			switch l.State {
			case story.Done:
				ink = pal.Ink
			case story.Dropped:
				text = "(overtaken) " + text
			default:
				text = "(undone) " + text
			}
		}
		a.Color, b.Color, b.Text = ink, pal.Muted, when
		a.Text, _ = parts.Fit(text, theme.Body, false, s.inner()-32-parts.Width(when, theme.Small, false))
		row.Refresh()
		row.Layout.Layout(row.Objects, row.Size())
	})
	list.HideSeparators = true
	list.OnSelected = func(i widget.ListItemID) {
		list.UnselectAll()
		var seq int64
		if i < len(lines) {
			l := lines[len(lines)-1-i]
			if l.State == story.Dropped {
				w.snack.say("That was overtaken by what was done later; it cannot be reached again", "")
				return
			}
			seq = l.Seq
		}
		sess := w.sess
		w.background(func() error {
			err := sess.GoTo(seq)
			now := sess.History()
			loop.Do(func() { lines = now; list.Refresh() })
			return err
		})
	}
	room := canvas.NewRectangle(nil)
	room.SetMinSize(fyne.NewSize(100, max(160, min(380, w.size.Height-260, float32(len(lines)+1)*32+8))))
	s.add(container.NewStack(room, list), 0)
	s.open(s.primary)
}
