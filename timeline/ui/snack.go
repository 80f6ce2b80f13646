package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/timeline/loop"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// snackTime is how long a message stays.
const snackTime = 6 * time.Second

// snack tells what was just done, at the foot of the timeline, for a moment,
// with at most one thing to press.
type snack struct {
	w           *Window
	object      *fyne.Container
	timer       *time.Timer
	turn        int
	left, right float32
	bottom      float32
}

func newSnack(w *Window) *snack { return &snack{w: w, object: container.NewWithoutLayout()} }

// say shows a message; action, which may be empty, is a command that can be
// pressed beside it.
func (s *snack) say(message, action string) {
	pal := theme.Now()
	s.turn++
	turn := s.turn
	if s.timer != nil {
		s.timer.Stop()
	}
	s.timer = time.AfterFunc(snackTime, func() {
		loop.Do(func() {
			if s.turn == turn {
				s.clear()
			}
		})
	})
	text := parts.Text("", theme.Body, false, pal.Paper)
	ground := canvas.NewRectangle(pal.Ink)
	ground.CornerRadius = 8
	text.Text, _ = parts.Fit(message, theme.Body, false, max(120, s.right-s.left-160))
	s.object.Objects = []fyne.CanvasObject{ground, text}
	if c := s.w.commands.named(action); c != nil {
		link := parts.Text(c.short(), theme.Body, true, pal.Paper)
		s.object.Add(parts.NewPress(s.w, "snack."+action, link, func() { s.w.run(action) }).Padded(6, 3))
	}
	s.arrange()
	s.object.Refresh()
}

func (s *snack) clear() {
	s.object.Objects = nil
	s.object.Refresh()
}

func (s *snack) place(left, right, bottom float32) {
	s.left, s.right, s.bottom = left, right, bottom
	parts.Put(s.object, 0, 0, s.w.size.Width, s.w.size.Height)
	s.arrange()
}

func (s *snack) arrange() {
	if len(s.object.Objects) == 0 {
		return
	}
	text := s.object.Objects[1].MinSize()
	width := text.Width + 32
	var action fyne.Size
	if len(s.object.Objects) > 2 {
		action = s.object.Objects[2].MinSize()
		width += action.Width + 8
	}
	x := (s.left + s.right - width) / 2
	const height = 36
	y := s.bottom - height
	parts.Put(s.object.Objects[0], x, y, width, height)
	parts.Put(s.object.Objects[1], x+16, y+(height-text.Height)/2, text.Width, text.Height)
	if len(s.object.Objects) > 2 {
		parts.Put(s.object.Objects[2], x+width-action.Width-10, y+(height-action.Height)/2, action.Width, action.Height)
	}
}
