package view

import (
	"math"

	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
)

// FocusGained and FocusLost draw and remove the ring.
func (t *Timeline) FocusGained() { t.focused = true; t.frame() }

// FocusLost removes the ring.
func (t *Timeline) FocusLost() { t.focused = false; t.frame() }

// TypedRune: 0 fits all, + and - zoom, f folds or unfolds, l shows all links or
// the chosen event's.
func (t *Timeline) TypedRune(r rune) {
	switch r {
	case '0':
		t.FitAll()
	case '+', '=':
		t.ZoomBy(1.5)
	case '-':
		t.ZoomBy(1 / 1.5)
	case 'f':
		t.SetFolded(!t.Folded())
	case 'l':
		t.SetLinks(!t.Links())
	}
	if t.OnSwitched != nil && (r == 'f' || r == 'l') {
		t.OnSwitched()
	}
}

// TypedKey: ← → events in time, ↑ ↓ lines, Home and End the first and last,
// Page keys pan, Enter opens, Esc leaves.
func (t *Timeline) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyLeft:
		t.step(-1)
	case fyne.KeyRight:
		t.step(1)
	case fyne.KeyUp:
		t.climb(-1)
	case fyne.KeyDown:
		t.climb(1)
	case fyne.KeyHome:
		t.step(-len(t.events))
	case fyne.KeyEnd:
		t.step(len(t.events))
	case fyne.KeyPageUp:
		t.PanBy(-0.6)
	case fyne.KeyPageDown:
		t.PanBy(0.6)
	case fyne.KeyBackspace:
		t.Back()
	case fyne.KeyReturn, fyne.KeyEnter:
		if id := t.Selected(); id != "" && t.OnOpen != nil {
			t.OnOpen(id)
		}
	case fyne.KeyEscape:
		t.escape()
	default:
		if t.OnKey != nil {
			t.OnKey(e)
		}
	}
}

func (t *Timeline) escape() {
	switch {
	case t.pointer.span && t.pointer.dragged:
		t.pointer.span, t.pointer.dragged, t.pointer.down = false, false, false
		t.frame()
	case t.state.Selected != layout.None:
		t.choose(layout.None)
	case t.OnEscape != nil:
		t.OnEscape()
	}
}

// step chooses the next or previous event in time; with none chosen, the first
// one in view.
func (t *Timeline) step(by int) {
	ix := t.engine.Index()
	if t.state.Selected < 0 && (by == 1 || by == -1) {
		if e, seen := t.edgeMark(by); seen {
			t.choose(e)
			return
		}
	}
	if e, placed := ix.Step(t.state.Selected, by); placed {
		t.choose(e)
	}
}

// edgeMark returns the first (by 1) or last (by -1) event with a mark in view.
func (t *Timeline) edgeMark(by int) (int32, bool) {
	best, found := 0.0, false
	e := layout.None
	for i := range t.scene.Marks {
		m := &t.scene.Marks[i]
		if m.X < 0 || m.X > t.scene.Width {
			continue
		}
		if x := m.X * float64(by); !found || x < best {
			best, e, found = x, m.Event, true
		}
	}
	return e, found
}

// climb chooses the nearest mark on a line above or below.
func (t *Timeline) climb(by float64) {
	from := t.scene.MarkOf(t.state.Selected)
	if from == nil || t.state.Selected < 0 {
		t.step(1)
		return
	}
	best, e := math.Inf(1), layout.None
	for i := range t.scene.Marks {
		m := &t.scene.Marks[i]
		dy := (m.Y - from.Y) * by
		if dy < 1 || m.X < 0 || m.X > t.scene.Width {
			continue
		}
		if d := dy*3 + math.Abs(m.X-from.X); d < best {
			best, e = d, m.Event
		}
	}
	if e != layout.None {
		t.choose(e)
	}
}
