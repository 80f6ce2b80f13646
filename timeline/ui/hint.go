package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/timeline/loop"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// hintDelay is how long the pointer rests before it is told anything.
const hintDelay = 450 * time.Millisecond

// hint is the sentence shown beside what the pointer rests on. Its layer has no
// part that takes clicks.
type hint struct {
	object *fyne.Container
	beside fyne.CanvasObject
	timer  *time.Timer
}

func newHint() *hint { return &hint{object: container.NewWithoutLayout()} }

func (h *hint) show(text string, beside fyne.CanvasObject, window fyne.Size) {
	h.hide(nil)
	h.beside = beside
	h.timer = time.AfterFunc(hintDelay, func() {
		loop.Do(func() {
			if h.beside == beside {
				h.open(text, beside, window)
			}
		})
	})
}

func (h *hint) open(text string, beside fyne.CanvasObject, window fyne.Size) {
	pal := theme.Now()
	width := min(280, parts.Width(text, theme.Small, false)+2)
	look := prose.NoteLook
	look.Ink = prose.Black
	block := prose.NewBlock(text, look, width)
	ground := canvas.NewRectangle(pal.Sheet)
	ground.StrokeColor, ground.StrokeWidth, ground.CornerRadius = pal.Outline, 1, 6
	m := block.MinSize()
	box := fyne.NewSize(m.Width+20, m.Height+12)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(beside).Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(h.object))
	at.Y += beside.Size().Height + 4
	if at.Y+box.Height > window.Height-4 {
		at.Y -= beside.Size().Height + 8 + box.Height
	}
	at.X = max(4, min(at.X, window.Width-box.Width-4))
	parts.Put(ground, at.X, at.Y, box.Width, box.Height)
	parts.Put(block, at.X+10, at.Y+6, m.Width, m.Height)
	h.object.Objects = []fyne.CanvasObject{ground, block}
	h.object.Refresh()
}

// hide takes the hint away; nil hides whichever there is.
func (h *hint) hide(beside fyne.CanvasObject) {
	if beside != nil && h.beside != beside {
		return
	}
	h.beside = nil
	if h.timer != nil {
		h.timer.Stop()
	}
	if len(h.object.Objects) > 0 {
		h.object.Objects = nil
		h.object.Refresh()
	}
}
