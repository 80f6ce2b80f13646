package view

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/layout"
)

// Sign returns the timeline's sign of a kind and a status, for lists and
// legends: size px square.
func Sign(kind model.Kind, status model.Status, ink color.NRGBA, size float32) fyne.CanvasObject {
	g := glyph{glyphKind(layout.ShapeOf(kind, status)), ink}
	r := canvas.NewRaster(func(w, _ int) image.Image { return g.picture(w) })
	r.SetMinSize(fyne.NewSize(size, size))
	r.Resize(fyne.NewSize(size, size))
	return r
}

// Specimen returns a mark as the timeline draws it, in a box of width × height
// px, to be explained: the mark's X, X0 and X1 are px of the box, its Y is the
// middle.
func Specimen(p *Palette, m layout.Mark, width, height float32) fyne.CanvasObject {
	d := newDrawer(p)
	d.begin()
	m.Y = float64(height) / 2
	o := drawing{ease: func(int32) float64 { return 0 }, hover: layout.None, fold: -1}
	d.bar(&m, 0, float64(width))
	d.mark(&m, o)
	return container.NewWithoutLayout(d.objects...)
}
