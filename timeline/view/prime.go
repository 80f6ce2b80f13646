package view

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/timeline/loop"
)

// Primer draws one of each kind of thing in a window's first picture, so that
// no later one has to wait until the graphics driver has made a program for its
// kind and the toolkit has read a font. Without a graphics card a kind takes 30
// to 100 ms, and textures whose sides are powers of two are kinds of their own.
// It belongs behind everything else and takes itself away.
type Primer struct {
	object  *fyne.Container
	painted bool
	then    []func()
}

// NewPrimer returns a primer that is to be put into one window.
func NewPrimer() *Primer {
	p := &Primer{object: container.NewWithoutLayout()}
	ink := color.NRGBA{A: 0xff}
	for _, side := range [][2]int{{3, 3}, {4, 3}, {3, 4}, {4, 4}} {
		img := image.NewRGBA(image.Rect(0, 0, side[0], side[1]))
		p.object.Add(canvas.NewRaster(func(int, int) image.Image { return img }))
	}
	round := canvas.NewRectangle(ink)
	round.StrokeColor, round.StrokeWidth, round.CornerRadius = ink, 1, 1
	p.object.Add(canvas.NewRectangle(ink))
	p.object.Add(round)
	p.object.Add(&canvas.BezierCurve{StrokeColor: ink, StrokeWidth: 1})
	for _, f := range faces {
		t := canvas.NewText("a", ink)
		t.TextSize, t.FontSource = f.size, f.resource
		p.object.Add(t)
	}
	p.object.Add(canvas.NewRaster(func(int, int) image.Image {
		if !p.painted {
			p.painted = true
			loop.Do(p.done) // when this picture is whole
		}
		return image.NewRGBA(image.Rect(0, 0, 1, 1))
	}))
	for _, o := range p.object.Objects {
		o.Resize(fyne.NewSize(3, 3))
	}
	return p
}

// Object is what the window draws, with its top left at 0,0.
func (p *Primer) Object() fyne.CanvasObject { return p.object }

// Then calls f once the window's first picture was drawn, which may have been
// already.
func (p *Primer) Then(f func()) {
	if p.object.Visible() {
		p.then = append(p.then, f)
	} else {
		f()
	}
}

func (p *Primer) done() {
	p.object.Hide()
	p.object.Objects = nil
	for _, f := range p.then {
		f()
	}
	p.then = nil
}
