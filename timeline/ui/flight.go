package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/session"
	"dateline/timeline/ui/theme"
)

const (
	flightTime = 520 * time.Millisecond
	mostFlying = 40
)

// flight lets events that have got their date fly from the tray to their place.
// It only draws: where they land is the timeline's business.
type flight struct {
	w       *Window
	object  *fyne.Container
	waiting map[model.EventID]bool
	from    fyne.Position
	running *fyne.Animation
}

func newFlight(w *Window) *flight { return &flight{w: w, object: container.NewWithoutLayout()} }

func (f *flight) flying() bool { return f.running != nil }

// prepare notes which events floated before and are dated now.
func (f *flight) prepare(before, now *session.Snapshot) {
	f.waiting = nil
	if before == nil || f.w.loading {
		return
	}
	floated := map[model.EventID]bool{}
	for _, e := range before.Floating {
		floated[e.ID] = true
	}
	for _, e := range now.Events {
		if floated[e.ID] && len(f.waiting) < mostFlying {
			if f.waiting == nil {
				f.waiting = map[model.EventID]bool{}
			}
			f.waiting[e.ID] = true
		}
	}
	if f.waiting != nil {
		tray := f.w.middle.tray.object
		f.from = fyne.CurrentApp().Driver().AbsolutePositionForObject(tray).AddXY(80, trayHeight/2)
	}
}

// land starts the flight once the timeline stands still.
func (f *flight) land() {
	if len(f.waiting) == 0 || f.running != nil {
		return
	}
	driver := fyne.CurrentApp().Driver()
	origin := driver.AbsolutePositionForObject(f.object)
	at := driver.AbsolutePositionForObject(f.w.middle.timeline).Subtract(origin)
	from := f.from.Subtract(origin)
	pal := theme.Now()
	type dot struct {
		c  *canvas.Circle
		to fyne.Position
	}
	var dots []dot
	f.object.Objects = nil
	for _, m := range f.w.middle.timeline.Marks() {
		if !f.waiting[m.Event] {
			continue
		}
		c := canvas.NewCircle(pal.Amber)
		c.Resize(fyne.NewSize(12, 12))
		c.Move(from)
		dots = append(dots, dot{c, fyne.NewPos(at.X+m.X-6, at.Y+m.Y-6)})
		f.object.Add(c)
	}
	f.waiting = nil
	if len(dots) == 0 {
		return
	}
	var a *fyne.Animation
	a = fyne.NewAnimation(flightTime, func(k float32) {
		if f.running != a {
			return
		}
		lift := 90 * k * (1 - k) * 4 // a bow, as thrown
		for _, d := range dots {
			d.c.Move(fyne.NewPos(from.X+(d.to.X-from.X)*k, from.Y+(d.to.Y-from.Y)*k-lift))
		}
		if k >= 1 {
			f.running = nil
			f.object.Objects = nil
			f.object.Refresh()
			f.w.settle("view", "")
		}
	})
	a.Curve = fyne.AnimationEaseInOut
	f.running = a
	f.object.Refresh()
	a.Start()
}
