package view

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
)

// bend is the course of a link: a cubic curve by its four points.
type bend struct{ x0, y0, c0, c1, x1, y1 float64 } // c0, c1: y of the controls, above the ends

// bendOf returns the course of an arc. Its ends stand beside the signs, not on
// them. It keeps below its upper mark for most of the height, out of the words
// beside it; between marks on one line it goes above.
func bendOf(a *layout.Arc, o drawing) bend {
	const off = 9
	b := bend{x0: a.X0, y0: a.Y0 + o.ease(a.From), x1: a.X1, y1: a.Y1 + o.ease(a.To)}
	if math.Abs(b.y1-b.y0) < 2*off+4 {
		b.y0, b.y1 = b.y0-off, b.y1-off
		up := min(34, 8+math.Abs(b.x1-b.x0)*0.2)
		b.c0, b.c1 = b.y0-up, b.y1-up
		return b
	}
	way := math.Copysign(off, b.y1-b.y0)
	b.y0, b.y1 = b.y0+way, b.y1-way
	k0, k1 := 0.95, 0.3
	if way < 0 {
		k0, k1 = k1, k0
	}
	b.c0, b.c1 = b.y0+(b.y1-b.y0)*k0, b.y1-(b.y1-b.y0)*k1
	return b
}

// at returns the point of the curve at k, from 0 to 1.
func (b bend) at(k float64) (x, y float64) {
	q := 1 - k
	x = q*q*(q+3*k)*b.x0 + k*k*(k+3*q)*b.x1
	y = q*q*q*b.y0 + 3*q*q*k*b.c0 + 3*q*k*k*b.c1 + k*k*k*b.y1
	return x, y
}

func (d *drawer) arcInk(a *layout.Arc) color.NRGBA {
	if a.Quiet {
		return mix(d.palette.Paper, d.palette.Ink, 0.45)
	}
	return d.palette.Accent
}

// arc draws a link as one thin curve.
func (d *drawer) arc(a *layout.Arc, o drawing) {
	b := bendOf(a, o)
	left, top := min(b.x0, b.x1)-2, min(b.y0, b.y1, b.c0, b.c1)-2
	right, bottom := max(b.x0, b.x1)+2, max(b.y0, b.y1, b.c0, b.c1)+2
	at := func(x, y float64) fyne.Position { return fyne.NewPos(float32(x-left), float32(y-top)) }
	curve := d.curves.take(curveKey{key(d.arcInk(a)), a.From, a.To})
	size := fyne.NewSize(float32(right-left), float32(bottom-top))
	points := [4]fyne.Position{at(b.x0, b.y0), at(b.x0, b.c0), at(b.x1, b.c1), at(b.x1, b.y1)}
	if curve.StartPoint != points[0] || curve.EndPoint != points[3] || curve.Size() != size {
		curve.StartPoint, curve.EndPoint = points[0], points[3]
		curve.ControlPoints = append(curve.ControlPoints[:0], points[1], points[2])
		curve.Resize(size)
		curve.Refresh()
	}
	curve.Move(fyne.NewPos(float32(left), float32(top)))
	d.objects = append(d.objects, curve)
}

// haloes keep links out of the words that they run behind.
func (d *drawer) haloes(s *layout.Scene, o drawing) {
	if len(s.Arcs) == 0 {
		return
	}
	const around = 2
	for i := range s.Labels {
		l := &s.Labels[i]
		dy := o.ease(l.Event)
		if l.Selected || !crossed(s, o, l.X-around, l.Y+dy, l.W+2*around, l.H) {
			continue
		}
		for j := range l.N {
			ln := &l.Lines[j]
			d.fill(ln.X-around, ln.Y+dy+1, ln.W+2*around, 17, d.palette.Paper)
		}
	}
}

// crossed reports whether a link runs through a rectangle.
func crossed(s *layout.Scene, o drawing, x, y, w, h float64) bool {
	for i := range s.Arcs {
		b := bendOf(&s.Arcs[i], o)
		const steps = 24
		for k := range steps + 1 {
			if px, py := b.at(float64(k) / steps); px > x-4 && px < x+w+4 && py > y && py < y+h {
				return true
			}
		}
	}
	return false
}

// arcWord says what a link is, on its curve, nearest to the middle where no
// label and no mark is.
func (d *drawer) arcWord(s *layout.Scene, a *layout.Arc, o drawing) {
	p := d.palette
	b := bendOf(a, o)
	f := face{sans, 11}
	half := wordsWidth(a.Kind, 11)/2 + 4
	if a.Kind == "≠" {
		half = 8
	}
	const places = 40 // on the curve, and then a little to its left
	for i := range places {
		step := float64(i%(places/2)/2+i%2) / (places / 2)
		mx, my := b.at(0.5 + step*0.8*float64(1-2*(i%2)))
		if i >= places/2 {
			mx -= 12
		}
		if covered(s, mx-half, my-8, 2*half, 16) || d.wordAt(mx, my, half) {
			continue
		}
		d.words = append(d.words, [3]float64{mx, my, half})
		d.box(mx-half, my-8, 2*half, 16, boxKey{fill: key(p.Paper), radius: 7})
		if a.Kind == "≠" {
			d.glyph(glyphUnequal, p.Amber, mx, my)
		} else {
			d.text(a.Kind, f, d.arcInk(a), mx-half+4, my-float64(f.size)*lineHeight/2)
		}
		return
	}
}

// wordAt reports whether another link's word stands where one is to stand.
func (d *drawer) wordAt(x, y, half float64) bool {
	for _, w := range d.words {
		if math.Abs(w[0]-x) < w[2]+half+2 && math.Abs(w[1]-y) < 17 {
			return true
		}
	}
	return false
}

// covered reports whether a label or a mark stands in a rectangle.
func covered(s *layout.Scene, x, y, w, h float64) bool {
	for i := range s.Labels {
		if l := &s.Labels[i]; l.X < x+w && x < l.X+l.W && l.Y < y+h && y < l.Y+l.H {
			return true
		}
	}
	for i := range s.Marks {
		m := &s.Marks[i]
		if min(m.X0, m.X-7) < x+w && x < max(m.X1, m.X+7) && m.Y-7 < y+h && y < m.Y+7 {
			return true
		}
	}
	return false
}
