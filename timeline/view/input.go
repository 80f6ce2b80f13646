package view

import (
	"math"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"dateline/timeline/layout"
)

// pointer is what the mouse is doing.
type pointer struct {
	at       fyne.Position
	inside   bool
	hover    int32 // event under it
	fold     int   // segment of the fold under it
	axis     bool  // it is on the axis
	down     bool
	dragged  bool
	span     bool // shift was held: a stretch is being chosen
	from     fyne.Position
	fromView float64 // X0 at the start
	last     time.Time
	lastX    float32
	speed    float64 // px a second
	clicked  time.Time
	clickAt  fyne.Position
	wheel    time.Time
	card     *hoverCard
}

var (
	_ fyne.Scrollable    = (*Timeline)(nil)
	_ fyne.Draggable     = (*Timeline)(nil)
	_ fyne.Focusable     = (*Timeline)(nil)
	_ desktop.Mouseable  = (*Timeline)(nil)
	_ desktop.Hoverable  = (*Timeline)(nil)
	_ desktop.Cursorable = (*Timeline)(nil)
)

const doubleClick = 400 * time.Millisecond

// Scrolled zooms at the pointer; a sideways wheel, or shift, pans.
func (t *Timeline) Scrolled(e *fyne.ScrollEvent) {
	dx, dy := float64(e.Scrolled.DX), float64(e.Scrolled.DY)
	if math.Abs(dx) > math.Abs(dy) {
		dy = 0
	}
	if time.Since(t.pointer.wheel) > time.Second {
		t.remember()
	}
	t.pointer.wheel = time.Now()
	t.hideCard()
	switch {
	case dy == 0:
		t.rollBy(damp(dx) * rollPx)
	case modifiers()&fyne.KeyModifierShift != 0:
		t.rollBy(damp(dy) * rollPx)
	default:
		// A notch is a quarter more or less; a fast wheel counts by its log.
		t.rollZoom(float64(e.Position.X), math.Exp(damp(dy)*0.22))
	}
}

// rollPx is how far a notch of the wheel pans, px.
const rollPx = 60

// damp turns the toolkit's wheel, 25 a notch and strongly accelerated, into
// notches, the many ones by their logarithm.
func damp(d float64) float64 {
	n := math.Abs(d) / 25
	if n > 1 {
		n = 1 + math.Log(n)
	}
	return math.Copysign(min(n, 3), d)
}

func modifiers() fyne.KeyModifier {
	if d, is := fyne.CurrentApp().Driver().(desktop.Driver); is {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// MouseDown takes the focus and notes where a drag would begin.
func (t *Timeline) MouseDown(e *desktop.MouseEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(t); c != nil {
		c.Focus(t)
	}
	t.halt()
	t.hideCard()
	p := &t.pointer
	p.at, p.from, p.fromView = e.Position, e.Position, t.view.X0
	p.down, p.dragged, p.speed = e.Button == desktop.MouseButtonPrimary, false, 0
	p.span = e.Modifier&fyne.KeyModifierShift != 0
	p.last, p.lastX = time.Now(), e.Position.X
}

// MouseUp is a click, unless it ends a drag.
func (t *Timeline) MouseUp(e *desktop.MouseEvent) {
	p := &t.pointer
	wasDown := p.down
	p.down = false
	if p.dragged {
		return // DragEnd follows
	}
	hit := t.scene.At(float64(e.Position.X), float64(e.Position.Y))
	if e.Button == desktop.MouseButtonSecondary {
		if hit != nil {
			t.choose(hit.Event)
		}
		if t.OnMenu != nil {
			id := t.Selected()
			if hit == nil {
				id = ""
			}
			t.OnMenu(id, e.AbsolutePosition)
		}
		return
	}
	if !wasDown {
		return
	}
	again := time.Since(p.clicked) < doubleClick && near(p.clickAt, e.Position)
	p.clicked, p.clickAt = time.Now(), e.Position
	switch {
	case hit != nil && again:
		p.clicked = time.Time{}
		if hit.Count > 0 {
			t.openCluster(hit)
			return
		}
		t.FitEvent(t.engine.Index().Event(hit.Event).ID)
	case hit != nil:
		t.choose(hit.Event)
	case t.foldAt(e.Position) >= 0:
		t.openFold(t.foldAt(e.Position))
	case again:
		t.remember()
		t.goTo(t.view.ZoomAt(float64(e.Position.X), 2))
	default:
		t.choose(layout.None)
	}
}

// openCluster zooms to what a cluster stands for.
func (t *Timeline) openCluster(m *layout.Mark) {
	t.remember()
	t.goTo(t.view.ZoomAt(m.X, 4))
}

func near(a, b fyne.Position) bool { return math.Hypot(float64(a.X-b.X), float64(a.Y-b.Y)) < 6 }

// foldAt returns the segment of the fold at a position, or -1. A closed fold is
// hit anywhere in its band, an open one in the strip at its top.
func (t *Timeline) foldAt(p fyne.Position) int {
	if float64(p.Y) >= t.scene.AxisY {
		return -1
	}
	for i := range t.scene.Folds {
		f := &t.scene.Folds[i]
		if x := float64(p.X); x >= f.X0 && x <= f.X1 && (f.Open == 0 || float64(p.Y) < t.scene.LegendH+foldStrip) {
			return f.Segment
		}
	}
	return -1
}

// foldStrip is the height of the strip by which an open fold is closed, px.
const foldStrip = 20

// Dragged pans, or with shift marks a stretch to zoom to.
func (t *Timeline) Dragged(e *fyne.DragEvent) {
	p := &t.pointer
	if !p.down && !p.dragged {
		return
	}
	if !p.dragged && !p.span {
		t.remember()
	}
	p.dragged = true
	p.at = e.Position
	if p.span {
		t.frame()
		return
	}
	now := time.Now()
	if dt := now.Sub(p.last).Seconds(); dt > 0.004 {
		v := float64(e.Position.X-p.lastX) / dt
		p.speed = 0.5*p.speed + 0.5*v
		p.last, p.lastX = now, e.Position.X
	}
	w := t.view
	w.X0 = p.fromView
	t.setView(w.Pan(float64(e.Position.X - p.from.X)))
}

// DragEnd lets the view glide on, or zooms to the stretch.
func (t *Timeline) DragEnd() {
	p := &t.pointer
	if !p.dragged {
		return
	}
	p.dragged, p.down = false, false
	if p.span {
		p.span = false
		a, b := t.view.Invert(float64(min(p.from.X, p.at.X))), t.view.Invert(float64(max(p.from.X, p.at.X)))
		if math.Abs(float64(p.at.X-p.from.X)) > 8 {
			t.ShowSpan(a, b)
			return
		}
		t.frame()
		t.settle()
		return
	}
	if time.Since(p.last) > 90*time.Millisecond {
		p.speed = 0
	}
	t.glide(p.speed)
}

// MouseIn, MouseMoved and MouseOut light what is under the pointer.
func (t *Timeline) MouseIn(e *desktop.MouseEvent) { t.MouseMoved(e) }

// MouseMoved lights the mark or fold under the pointer.
func (t *Timeline) MouseMoved(e *desktop.MouseEvent) {
	p := &t.pointer
	p.at, p.inside = e.Position, true
	if p.down {
		return
	}
	hover, fold := layout.None, -1
	if m := t.scene.At(float64(e.Position.X), float64(e.Position.Y)); m != nil {
		hover = m.Event
	} else {
		fold = t.foldAt(e.Position)
	}
	axis := float64(e.Position.Y) >= t.scene.AxisY
	if hover == p.hover && fold == p.fold && axis == p.axis {
		if axis {
			t.frame() // the date follows the pointer
		}
		return
	}
	p.hover, p.fold, p.axis = hover, fold, axis
	t.hideCard()
	if hover != layout.None {
		t.askCard(hover)
	}
	t.frame()
}

// MouseOut puts everything out.
func (t *Timeline) MouseOut() {
	p := &t.pointer
	p.inside = false
	if p.hover == layout.None && p.fold < 0 && !p.axis {
		return
	}
	p.hover, p.fold, p.axis = layout.None, -1, false
	t.hideCard()
	t.frame()
}

// Cursor shows a hand over what can be clicked.
func (t *Timeline) Cursor() desktop.Cursor {
	if t.pointer.hover != layout.None || t.pointer.fold >= 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
