package view

import (
	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
)

// Objects returns the number of canvas objects that are live.
func (t *Timeline) Objects() int { return len(t.drawer.objects) + 2 }

// frame lays out and draws the view as it is now.
func (t *Timeline) frame() {
	if !t.sized {
		return
	}
	size := t.Size()
	moving := t.motion.running() || t.lines.running()
	t.state.Rest = !moving && !t.pointer.dragged && !t.strip.dragged
	t.engine.Scene(t.view, float64(size.Height), t.state, &t.scene)
	t.state.Turned = t.scene.Turned
	t.drawer.begin()
	t.drawer.draw(&t.scene, drawing{
		ease: t.lines.offset, hover: t.pointer.hover, fold: t.pointer.fold,
		focused: t.focused, legend: t.Legend(), edges: !t.view.IsWhole(),
		moving: moving || t.trickle.drips(),
	})
	t.trickle.last = t.trickle.last && t.drawer.hold.owed
	t.drawOver()
	t.notice.Refresh()
	t.strip.follow()
}

// settle tells that nothing moves any more, unless something does.
func (t *Timeline) settle() {
	if !t.sized || t.motion.running() || t.lines.running() {
		return
	}
	if t.drawer.hold.owed && t.trickle.drips() {
		t.drip()
		return
	}
	if t.drawer.hold.owed || !t.state.Rest {
		t.frame()
	}
	if t.OnViewChanged != nil {
		t.OnViewChanged(t.view.Visible())
	}
	if t.OnSettled != nil {
		t.OnSettled()
	}
}

// MinSize is constant: it is asked for in every frame.
func (t *Timeline) MinSize() fyne.Size { return fyne.NewSize(320, 200) }

// Resize keeps what is in view.
func (t *Timeline) Resize(s fyne.Size) {
	if t.sized && s == t.Size() {
		return
	}
	t.BaseWidget.Resize(s)
	if s.Width < 1 || s.Height < 1 {
		return
	}
	first := !t.sized
	t.sized = true
	whole, home := t.view.IsWhole(), t.isHome()
	t.motion.stop()
	if w := float64(s.Width); w != t.view.Width {
		t.view = t.view.Resize(w)
		if whole || home || first {
			// What needs folding depends on the room there is.
			t.view.Scale = keepOpen(t.view.Scale, layout.Plan(t.engine.Index(), t.metrics, w, !t.linear))
			t.view = t.view.FitAll()
		}
		if home || first {
			t.homed = t.home()
			t.view = t.homed
		}
	}
	t.lines.forget()
	t.frame()
	t.settle()
}

// CreateRenderer is the toolkit's.
func (t *Timeline) CreateRenderer() fyne.WidgetRenderer { return &renderer{t: t} }

type renderer struct {
	t    *Timeline
	list []fyne.CanvasObject
}

// Objects returns the frame's objects in one slice that is used again.
func (r *renderer) Objects() []fyne.CanvasObject {
	r.list = append(r.list[:0], r.t.notice)
	r.list = append(r.list, r.t.drawer.objects...)
	return r.list
}

// Layout has nothing to do: the window's own ground is the paper.
func (r *renderer) Layout(fyne.Size) {}

func (r *renderer) MinSize() fyne.Size { return r.t.MinSize() }

func (r *renderer) Refresh() { r.t.frame() }

func (r *renderer) Destroy() {}

func (r *renderer) IsClip() {}
