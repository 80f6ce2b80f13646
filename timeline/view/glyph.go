package view

import (
	"image"
	"image/color"
	"math"
	"sync"

	"dateline/timeline/layout"
)

// glyphPx is the side of a mark's square.
const glyphPx = 18

// glyph is a sign in a colour.
type glyph struct {
	kind glyphKind
	ink  color.NRGBA
}

// glyphKind names a sign; the first are the layout's shapes, in their order.
type glyphKind uint8

const (
	glyphSmall glyphKind = iota + 32
	glyphBracketOpen
	glyphBracketClose
	glyphTriangle
	glyphTriangles // several on a spot
	glyphPin
	glyphUnequal
)

// ink tells the share of ink at a point, px from the sign's middle.
type ink func(x, y float64) float64

func disc(r float64) ink {
	return func(x, y float64) float64 { return soft(r - math.Hypot(x, y)) }
}

func ring(r, w float64) ink {
	return func(x, y float64) float64 { return soft(w/2 - math.Abs(math.Hypot(x, y)-r)) }
}

// dashes is a ring of n dashes, share of each drawn.
func dashes(r, w float64, n int, share float64) ink {
	full := ring(r, w)
	return func(x, y float64) float64 {
		turn := math.Atan2(y, x)/(2*math.Pi)*float64(n) + 0.25
		turn -= math.Floor(turn)
		arc := (share/2 - math.Abs(turn-0.5)) * 2 * math.Pi * r / float64(n)
		return min(full(x, y), soft(arc))
	}
}

// stroke is a straight line.
func stroke(x0, y0, x1, y1, w float64) ink {
	dx, dy := x1-x0, y1-y0
	l := math.Hypot(dx, dy)
	return func(x, y float64) float64 {
		k := min(max(((x-x0)*dx+(y-y0)*dy)/(l*l), 0), 1)
		return soft(w/2 - math.Hypot(x-x0-k*dx, y-y0-k*dy))
	}
}

func both(a, b ink) ink    { return func(x, y float64) float64 { return max(a(x, y), b(x, y)) } }
func without(a, b ink) ink { return func(x, y float64) float64 { return min(a(x, y), 1-b(x, y)) } }

// soft turns a distance inside a shape into the share of a sample that it
// covers.
func soft(d float64) float64 { return min(max(d*3+0.5, 0), 1) }

// comma is one of the two strokes of a quotation mark.
func comma(x0 float64) ink {
	head := func(x, y float64) float64 { return soft(1.25 - math.Hypot(x-x0, y+0.2)) }
	return both(head, stroke(x0-0.55, 0.2, x0+0.75, -2.3, 1.1))
}

// inkOf returns the shape of a sign.
func inkOf(k glyphKind) ink {
	const r = 5.2
	switch k {
	case glyphSmall:
		return disc(2.6)
	case glyphBracketOpen:
		return both(stroke(-1.5, -7.4, -1.5, 7.4, 1.5), both(stroke(-1.5, -7.4, 2.6, -7.4, 1.5), stroke(-1.5, 7.4, 2.6, 7.4, 1.5)))
	case glyphBracketClose:
		return both(stroke(1.5, -7.4, 1.5, 7.4, 1.5), both(stroke(1.5, -7.4, -2.6, -7.4, 1.5), stroke(1.5, 7.4, -2.6, 7.4, 1.5)))
	case glyphTriangle:
		return func(x, y float64) float64 { return soft(min(y+4, (3.4-y)*0.55-math.Abs(x)*0.8)) }
	case glyphTriangles:
		return both(inkOf(glyphTriangle), func(x, y float64) float64 { return soft(min(y-4.6, 6.2-y, 3.2-math.Abs(x))) })
	case glyphUnequal:
		return both(both(stroke(-4, -1.8, 4, -1.8, 1.4), stroke(-4, 1.8, 4, 1.8, 1.4)), stroke(-2.4, 4.6, 2.4, -4.6, 1.3))
	case glyphPin:
		return both(disc(1.7), ring(3.3, 1))
	}
	switch layout.Shape(k) {
	case layout.Said:
		return without(disc(r+0.4), both(comma(-1.75), comma(1.75)))
	case layout.Alleged:
		half := func(x, y float64) float64 { return min(disc(r)(x, y), soft(-x)) }
		return both(ring(r-0.6, 1.3), half)
	case layout.Expected:
		return dashes(r-0.5, 1.6, 7, 0.6)
	case layout.Denied:
		return both(without(disc(r), stroke(-5, 5, 5, -5, 3.4)), stroke(-6, 6, 6, -6, 1.5))
	case layout.Conditional:
		return both(dashes(r-0.5, 1.6, 12, 0.45), disc(1.7))
	case layout.Cancelled:
		return both(ring(r-0.6, 1.3), stroke(-5.4, 5.4, 5.4, -5.4, 1.4))
	case layout.Going:
		return both(ring(r-0.6, 1.4), disc(2.2))
	}
	return disc(r)
}

var drawn sync.Map // glyphAt → *image.RGBA

type glyphAt struct {
	glyph
	size int
}

// picture returns the sign as an image of size device px; it is drawn once.
func (g glyph) picture(size int) image.Image {
	key := glyphAt{g, size}
	if img, done := drawn.Load(key); done {
		return img.(*image.RGBA)
	}
	const grid = 4 // samples a pixel and side
	img := image.NewRGBA(image.Rect(0, 0, size, size))
	f := inkOf(g.kind)
	px := glyphPx / float64(size)
	for y := range size {
		for x := range size {
			sum := 0.0
			for i := range grid * grid {
				ux := (float64(x)+(float64(i%grid)+0.5)/grid)*px - glyphPx/2
				uy := (float64(y)+(float64(i/grid)+0.5)/grid)*px - glyphPx/2
				sum += f(ux, uy)
			}
			if a := sum / (grid * grid); a > 0 {
				img.Set(x, y, faded(g.ink, a))
			}
		}
	}
	drawn.Store(key, img)
	return img
}
