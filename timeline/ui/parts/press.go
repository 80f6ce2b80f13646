// Package parts holds the small pieces that the window is put together from:
// things one can press, heads, rules, rows, and the layouts that set them on
// the 8 px grid.
//
// It knows the theme and the toolkit, nothing of stories. Everything runs on
// the window's goroutine; sizes are px.
package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"dateline/timeline/ui/theme"
)

// Press is anything one can press: its content, on a ground that answers to
// the pointer, with a ring while the keyboard is on it.
type Press struct {
	widget.BaseWidget
	// Name is what tests and the trace call it.
	Name string
	// Hint is a sentence shown beside the pointer.
	Hint string
	// OnTap is called on a click, Return or Space.
	OnTap func()
	// OnMenu is called on a click with the second button, with a place of the
	// canvas.
	OnMenu func(at fyne.Position)

	Content  fyne.CanvasObject
	PadX     float32 // px around the content
	PadY     float32
	Radius   float32
	Fill     color.Color // nil: none
	Stroke   color.Color // nil: none
	Disabled bool

	hovered, focused bool
	host             Host
}

// Host is what a pressed thing needs of its window: where hints are shown and
// who takes the keys that it has no use for.
type Host interface {
	ShowHint(text string, beside fyne.CanvasObject)
	HideHint(beside fyne.CanvasObject)
	Key(*fyne.KeyEvent)
}

var (
	_ fyne.Tappable          = (*Press)(nil)
	_ fyne.SecondaryTappable = (*Press)(nil)
	_ fyne.Focusable         = (*Press)(nil)
	_ desktop.Hoverable      = (*Press)(nil)
	_ desktop.Cursorable     = (*Press)(nil)
)

// NewPress returns content that can be pressed.
func NewPress(host Host, name string, content fyne.CanvasObject, onTap func()) *Press {
	p := &Press{Name: name, Content: content, OnTap: onTap, host: host, Radius: 6}
	p.ExtendBaseWidget(p)
	return p
}

// Padded sets the px around the content and returns p.
func (p *Press) Padded(x, y float32) *Press { p.PadX, p.PadY = x, y; return p }

// Hinted sets the hint and returns p.
func (p *Press) Hinted(hint string) *Press { p.Hint = hint; return p }

// Filled sets ground and edge and returns p.
func (p *Press) Filled(fill, stroke color.Color, radius float32) *Press {
	p.Fill, p.Stroke, p.Radius = fill, stroke, radius
	return p
}

// Tapped calls OnTap.
func (p *Press) Tapped(*fyne.PointEvent) { p.tap() }

// TappedSecondary calls OnMenu.
func (p *Press) TappedSecondary(e *fyne.PointEvent) {
	if p.OnMenu != nil {
		p.OnMenu(e.AbsolutePosition)
	}
}

func (p *Press) tap() {
	if p.host != nil {
		p.host.HideHint(p)
	}
	if p.OnTap != nil && !p.Disabled {
		p.OnTap()
	}
}

// FocusGained and FocusLost draw and remove the ring.
func (p *Press) FocusGained() { p.focused = true; p.Refresh() }
func (p *Press) FocusLost()   { p.focused = false; p.Refresh() }

// TypedRune does nothing.
func (p *Press) TypedRune(rune) {}

// TypedKey presses on Return and Space; other keys are the window's.
func (p *Press) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		p.tap()
	default:
		if p.host != nil {
			p.host.Key(e)
		}
	}
}

// MouseIn, MouseMoved and MouseOut answer to the pointer.
func (p *Press) MouseIn(*desktop.MouseEvent) {
	p.hovered = true
	p.Refresh()
	if p.host != nil && p.Hint != "" {
		p.host.ShowHint(p.Hint, p)
	}
}
func (p *Press) MouseMoved(*desktop.MouseEvent) {}
func (p *Press) MouseOut() {
	p.hovered = false
	p.Refresh()
	if p.host != nil {
		p.host.HideHint(p)
	}
}

// Cursor is a hand while p can be pressed.
func (p *Press) Cursor() desktop.Cursor {
	if p.Disabled || p.OnTap == nil {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// MinSize is the content's with the padding.
func (p *Press) MinSize() fyne.Size {
	m := p.Content.MinSize()
	return fyne.NewSize(m.Width+2*p.PadX, m.Height+2*p.PadY)
}

// CreateRenderer is the toolkit's.
func (p *Press) CreateRenderer() fyne.WidgetRenderer {
	r := &pressRenderer{press: p, ground: canvas.NewRectangle(color.Transparent), wash: canvas.NewRectangle(color.Transparent)}
	r.objects = []fyne.CanvasObject{r.ground, r.wash, p.Content}
	r.paint()
	return r
}

type pressRenderer struct {
	press        *Press
	ground, wash *canvas.Rectangle
	objects      []fyne.CanvasObject
}

func (r *pressRenderer) paint() {
	p, pal := r.press, theme.Now()
	r.ground.CornerRadius, r.wash.CornerRadius = p.Radius, p.Radius
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = color.Transparent, color.Transparent, 0
	if p.Fill != nil {
		r.ground.FillColor = p.Fill
	}
	if p.Stroke != nil {
		r.ground.StrokeColor, r.ground.StrokeWidth = p.Stroke, 1
	}
	r.wash.FillColor, r.wash.StrokeColor, r.wash.StrokeWidth = color.Transparent, color.Transparent, 0
	if p.hovered && !p.Disabled && p.OnTap != nil {
		r.wash.FillColor = theme.Alpha(pal.Ink, 0x0b)
	}
	if p.focused {
		r.wash.StrokeColor, r.wash.StrokeWidth = theme.Alpha(pal.Accent, 0xa0), 1.5
	}
}

func (r *pressRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.wash.Resize(size)
	p := r.press
	p.Content.Resize(fyne.NewSize(size.Width-2*p.PadX, size.Height-2*p.PadY))
	p.Content.Move(fyne.NewPos(p.PadX, p.PadY))
}
func (r *pressRenderer) MinSize() fyne.Size           { return r.press.MinSize() }
func (r *pressRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *pressRenderer) Destroy()                     {}
func (r *pressRenderer) Refresh() {
	r.paint()
	r.objects[2] = r.press.Content
	r.ground.Refresh()
	r.wash.Refresh()
	r.Layout(r.press.Size())
}
