package parts

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// Column stacks things from the top, each as high as it needs and all of one
// width, with nothing between them but what Gap adds.
type Column struct{ Width float32 }

// Layout is the toolkit's.
func (c Column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	var y float32
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		h := o.MinSize().Height
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, h))
		y += h
	}
}

// MinSize is Width and the sum of the heights.
func (c Column) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var y float32
	for _, o := range objects {
		if o.Visible() {
			y += o.MinSize().Height
		}
	}
	return fyne.NewSize(c.Width, y)
}

// Place lays things out by hand: each of its functions is told the size and
// moves one thing.
type Place struct {
	Min   fyne.Size
	Parts func(size fyne.Size)
}

// Layout is the toolkit's.
func (p Place) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	if p.Parts != nil {
		p.Parts(size)
	}
}

// MinSize is Min.
func (p Place) MinSize([]fyne.CanvasObject) fyne.Size { return p.Min }

// Put moves and resizes a thing.
func Put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// Ground returns an opaque area of one colour, for the large ones: without a
// graphics card a rectangle costs twice as much a pixel, whose edges and shadow
// are thought of at each, and the window's three grounds were half of a frame.
func Ground(c color.Color) *canvas.Raster {
	return canvas.NewRaster(func(int, int) image.Image { return image.NewUniform(c) })
}

// Inset returns a thing with px of room around it.
func Inset(o fyne.CanvasObject, left, top, right, bottom float32) *fyne.Container {
	return container.New(inset{left, top, right, bottom}, o)
}

type inset struct{ left, top, right, bottom float32 }

func (i inset) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		Put(o, i.left, i.top, size.Width-i.left-i.right, size.Height-i.top-i.bottom)
	}
}

func (i inset) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var m fyne.Size
	for _, o := range objects {
		m = m.Max(o.MinSize())
	}
	return fyne.NewSize(m.Width+i.left+i.right, m.Height+i.top+i.bottom)
}

// Line puts things in a row, middle on middle, gap px apart; the rest of the
// width stays free after the last of them.
func Line(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(line{gap: gap, spring: -1}, objects...)
}

// Spread is Line with the free room before the object of index spring.
func Spread(gap float32, spring int, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(line{gap: gap, spring: spring}, objects...)
}

type line struct {
	gap    float32
	spring int
}

func (l line) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	free := size.Width - l.MinSize(objects).Width
	var x float32
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		if i == l.spring && free > 0 {
			x += free
		}
		m := o.MinSize()
		Put(o, x, (size.Height-m.Height)/2, m.Width, m.Height)
		x += m.Width + l.gap
	}
}

func (l line) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w, h float32
	n := 0
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		w += m.Width
		h = max(h, m.Height)
		n++
	}
	return fyne.NewSize(w+l.gap*float32(max(0, n-1)), h)
}

// Wrap puts things in as many rows as the width asks for.
func Wrap(width, gapX, gapY float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(wrap{width, gapX, gapY}, objects...)
}

type wrap struct{ width, gapX, gapY float32 }

func (w wrap) Layout(objects []fyne.CanvasObject, _ fyne.Size) { w.walk(objects, true) }

func (w wrap) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(w.width, w.walk(objects, false))
}

func (w wrap) walk(objects []fyne.CanvasObject, place bool) float32 {
	var x, y, row float32
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		if x > 0 && x+m.Width > w.width {
			x, y, row = 0, y+row+w.gapY, 0
		}
		if place {
			Put(o, x, y, m.Width, m.Height)
		}
		x += m.Width + w.gapX
		row = max(row, m.Height)
	}
	return y + row
}
