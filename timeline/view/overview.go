package view

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"dateline/timeline/scale"
)

// Overview is the strip that shows the whole story's density, with a brush over
// the part that the timeline shows. The density is drawn once for each story
// and size; moving moves the brush alone.
type Overview struct {
	widget.BaseWidget
	timeline *Timeline
	dirty    bool

	ground  *canvas.Rectangle
	density *canvas.Raster
	brush   *canvas.Rectangle
	first   *canvas.Text
	last    *canvas.Text

	grab    grabbed
	grabT   float64 // time under the pointer at the start
	t0, t1  float64 // of the brush at the start
	pressed bool
	dragged bool
}

type grabbed uint8

const (
	grabNone grabbed = iota
	grabBrush
	grabLeft
	grabRight
	grabNew
)

var (
	_ fyne.Draggable     = (*Overview)(nil)
	_ desktop.Mouseable  = (*Overview)(nil)
	_ desktop.Cursorable = (*Overview)(nil)
)

func newOverview(t *Timeline) *Overview {
	o := &Overview{timeline: t, dirty: true}
	o.ground = canvas.NewRectangle(color.Transparent)
	o.ground.CornerRadius = 5
	o.density = canvas.NewRaster(o.draw)
	o.brush = canvas.NewRectangle(color.Transparent)
	o.brush.CornerRadius, o.brush.StrokeWidth = 5, 1.2
	o.first, o.last = canvas.NewText("", color.Black), canvas.NewText("", color.Black)
	for _, x := range []*canvas.Text{o.first, o.last} {
		x.TextSize, x.FontSource = 11, sans
	}
	o.ExtendBaseWidget(o)
	return o
}

// MinSize is constant.
func (o *Overview) MinSize() fyne.Size { return fyne.NewSize(200, 64) }

// CreateRenderer is the toolkit's.
func (o *Overview) CreateRenderer() fyne.WidgetRenderer {
	return &overviewRenderer{o, []fyne.CanvasObject{o.ground, o.density, o.brush, o.first, o.last}}
}

type overviewRenderer struct {
	o    *Overview
	list []fyne.CanvasObject
}

func (r *overviewRenderer) Objects() []fyne.CanvasObject { return r.list }
func (r *overviewRenderer) MinSize() fyne.Size           { return r.o.MinSize() }
func (r *overviewRenderer) Destroy()                     {}
func (r *overviewRenderer) IsClip()                      {}
func (r *overviewRenderer) Refresh()                     { r.o.dirty = true; r.o.follow() }
func (r *overviewRenderer) Layout(s fyne.Size) {
	r.o.ground.Resize(s)
	r.o.density.Resize(s)
	r.o.dirty = true
	r.o.follow()
}

// whole is the view of everything in the strip.
func (o *Overview) whole() scale.View {
	const inset = 10
	return scale.View{Scale: o.timeline.view.Scale, Width: float64(o.Size().Width), Margin: scale.Margins{Left: inset, Right: inset}}.FitAll()
}

// follow moves the brush to where the timeline is, and draws the density anew
// where the story or the colours have changed.
func (o *Overview) follow() {
	size := o.Size()
	if size.Width < 1 {
		return
	}
	p := o.timeline.palette
	if o.dirty {
		o.dirty = false
		o.ground.FillColor = p.Side
		t0, t1 := o.timeline.engine.Index().Extent()
		for i, x := range []*canvas.Text{o.first, o.last} {
			x.Color = p.Muted
			x.Text = ""
			if o.timeline.engine.Index().Len() > 0 {
				x.Text = scale.YearLabel(int64(scale.DateAt([]float64{t0, t1 - 0.5}[i]).Year))
			}
			x.Refresh()
		}
		if o.first.Text == o.last.Text {
			o.last.Text = ""
		}
		o.first.Move(fyne.NewPos(10, 4))
		o.last.Move(fyne.NewPos(size.Width-o.last.MinSize().Width-10, 4))
		o.ground.Refresh()
		o.density.Refresh()
	}
	// A brush over everything says nothing: it steps back.
	wash, edge := faded(p.Accent, 0.12), p.Accent
	if o.timeline.view.IsWhole() {
		wash, edge = color.NRGBA{}, color.NRGBA{}
	}
	if o.brush.FillColor != wash || o.brush.StrokeColor != edge {
		o.brush.FillColor, o.brush.StrokeColor = wash, edge
		o.brush.Refresh()
	}
	w := o.whole()
	t0, t1 := o.timeline.view.Visible()
	x0, x1 := max(w.ToPx(t0), 1), min(w.ToPx(t1), float64(size.Width)-1)
	if x1-x0 < 6 {
		mid := (x0 + x1) / 2
		x0, x1 = mid-3, mid+3
	}
	o.brush.Resize(fyne.NewSize(float32(x1-x0), size.Height-6))
	o.brush.Move(fyne.NewPos(float32(x0), 3))
}

// draw paints the density: a column every four px, its height by the root of
// the number of events.
func (o *Overview) draw(w, h int) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	size := o.Size()
	ix := o.timeline.engine.Index()
	if ix.Len() == 0 || size.Width < 1 {
		return img
	}
	v := o.whole()
	device := float64(w) / float64(size.Width)
	const column, gap, foot = 4.0, 1.0, 8.0
	n := int(float64(size.Width) / column)
	counts := make([]float64, n)
	most := 4.0
	for i := range counts {
		counts[i] = float64(ix.Count(v.Invert(float64(i)*column), v.Invert(float64(i+1)*column)))
		most = max(most, counts[i])
	}
	p := o.timeline.palette
	for i := range v.Scale.Segments() {
		g := v.Scale.Segments()[i]
		if g.Fold && g.Open == 0 {
			x := int((v.ToPx(g.T0) + v.ToPx(g.T1)) / 2 * device)
			for y := int(18 * device); y < h-int(foot*device); y++ {
				if int(float64(y)/(3*device))%2 == 0 {
					img.Set(x, y, p.Line)
				}
			}
		}
	}
	ink := mix(p.Side, p.Ink, 0.42)
	room := float64(size.Height) - foot - 20
	for i, c := range counts {
		if c == 0 {
			continue
		}
		height := max(room*math.Sqrt(c/most), 2)
		x0, x1 := int(float64(i)*column*device), int((float64(i+1)*column-gap)*device)
		y1 := h - int(foot*device)
		for y := y1 - int(height*device); y < y1; y++ {
			for x := x0; x < x1 && x < w; x++ {
				img.Set(x, y, ink)
			}
		}
	}
	return img
}

// MouseDown takes hold of the brush, of one of its edges, or begins a new one.
func (o *Overview) MouseDown(e *desktop.MouseEvent) {
	x := e.Position.X
	l, r := o.brush.Position().X, o.brush.Position().X+o.brush.Size().Width
	o.t0, o.t1 = o.timeline.view.Visible()
	o.grabT = o.whole().Invert(float64(x))
	const edge = 6
	switch {
	case x > l-edge && x < l+edge && r-l > 3*edge:
		o.grab = grabLeft
	case x > r-edge && x < r+edge && r-l > 3*edge:
		o.grab = grabRight
	case x >= l && x <= r:
		o.grab = grabBrush
	default:
		o.grab = grabNew
	}
	o.pressed = true
	o.timeline.remember()
	o.timeline.halt()
}

// MouseUp without a drag centres the timeline on the place.
func (o *Overview) MouseUp(e *desktop.MouseEvent) {
	if o.pressed {
		t := o.timeline
		t.goTo(t.view.CenterOn(o.whole().Invert(float64(e.Position.X))))
	}
	o.pressed, o.grab = false, grabNone
}

// Dragged moves the brush.
func (o *Overview) Dragged(e *fyne.DragEvent) {
	t := o.timeline
	if o.grab == grabNone {
		return
	}
	o.pressed, o.dragged = false, true
	w := o.whole()
	at := w.Invert(float64(e.Position.X))
	switch o.grab {
	case grabBrush:
		shift := w.ToPx(at) - w.ToPx(o.grabT)
		t.setView(t.view.CenterOn(w.Invert((w.ToPx(o.t0)+w.ToPx(o.t1))/2 + shift)))
	case grabLeft:
		t.setView(t.view.Fit(min(at, o.t1-1), o.t1, 0))
	case grabRight:
		t.setView(t.view.Fit(o.t0, max(at, o.t0+1), 0))
	case grabNew:
		if a, b := min(at, o.grabT), max(at, o.grabT); w.ToPx(b)-w.ToPx(a) > 4 {
			t.setView(t.view.Fit(a, b, 0))
		}
	}
}

// DragEnd settles.
func (o *Overview) DragEnd() {
	o.grab, o.pressed, o.dragged = grabNone, false, false
	o.timeline.settle()
}

// Cursor shows what a drag would do.
func (o *Overview) Cursor() desktop.Cursor { return desktop.PointerCursor }
