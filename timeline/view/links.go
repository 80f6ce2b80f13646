package view

import (
	"math"

	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
)

// arc draws a link as one thin curve with its word in the middle.
func (d *drawer) arc(s *layout.Scene, a *layout.Arc, o drawing) {
	p := d.palette
	c := p.Accent
	if a.Quiet {
		c = mix(p.Paper, p.Ink, 0.45)
	}
	x0, y0 := a.X0, a.Y0+o.ease(a.From)
	x1, y1 := a.X1, a.Y1+o.ease(a.To)
	// The ends stand beside the signs, not on them; between marks on one line
	// the curve goes above.
	const off = 9
	var bend0, bend1 float64
	if math.Abs(y1-y0) < 2*off+4 {
		y0, y1 = y0-off, y1-off
		bend0 = -min(34, 8+math.Abs(x1-x0)*0.2)
		bend1 = bend0
	} else {
		way := math.Copysign(off, y1-y0)
		y0, y1 = y0+way, y1-way
		bend0, bend1 = (y1-y0)*0.6, -(y1-y0)*0.6
	}
	left, top := min(x0, x1)-2, min(y0, y1, y0+bend0, y1+bend1)-2
	right, bottom := max(x0, x1)+2, max(y0, y1, y0+bend0, y1+bend1)+2
	at := func(x, y float64) fyne.Position { return fyne.NewPos(float32(x-left), float32(y-top)) }
	curve := d.curves.take(curveKey{key(c), a.From, a.To})
	size := fyne.NewSize(float32(right-left), float32(bottom-top))
	points := [4]fyne.Position{at(x0, y0), at(x0, y0+bend0), at(x1, y1+bend1), at(x1, y1)}
	if curve.StartPoint != points[0] || curve.EndPoint != points[3] || curve.Size() != size {
		curve.StartPoint, curve.EndPoint = points[0], points[3]
		curve.ControlPoints = append(curve.ControlPoints[:0], points[1], points[2])
		curve.Resize(size)
		curve.Refresh()
	}
	curve.Move(fyne.NewPos(float32(left), float32(top)))
	d.objects = append(d.objects, curve)

	// The word stands on the curve, nearest to its middle, where no label is.
	f := face{sans, 11}
	half := 5.9*float64(len(a.Kind))/2 + 3
	if a.Kind == "≠" {
		half = 8
	}
	for _, k := range [...]float64{0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2} {
		q := 1 - k
		mx := q*q*(q+3*k)*x0 + k*k*(k+3*q)*x1
		my := q*q*q*y0 + 3*q*q*k*(y0+bend0) + 3*q*k*k*(y1+bend1) + k*k*k*y1
		if covered(s, mx-half, my-8, 2*half, 16) {
			continue
		}
		d.box(mx-half, my-8, 2*half, 16, boxKey{fill: key(p.Paper), radius: 7})
		if a.Kind == "≠" {
			d.glyph(glyphUnequal, p.Amber, mx, my)
		} else {
			d.text(a.Kind, f, c, mx-half+3, my-float64(f.size)*lineHeight/2)
		}
		return
	}
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
