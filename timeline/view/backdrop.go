package view

import (
	"math"

	"dateline/timeline/layout"
)

// backdrop draws gridlines and folds.
func (d *drawer) backdrop(s *layout.Scene, o drawing) {
	p := d.palette
	for i := range s.Ticks {
		t := &s.Ticks[i]
		if math.IsNaN(t.X) {
			continue
		}
		c := p.Hairline
		if t.Edge {
			c = mix(p.Paper, p.Hairline, 0.75)
		}
		d.fill(math.Round(t.X), 0, 1, s.AxisY, c)
	}
	for i := range s.Folds {
		f := &s.Folds[i]
		if f.Open > 0 {
			d.fill(f.X0, 0, f.X1-f.X0, s.AxisY, faded(p.Side, 0.55))
			continue
		}
		d.fold(s, f, o)
	}
}

// clearings keeps the zigzag of a fold out of the labels that must cross it.
func (d *drawer) clearings(s *layout.Scene, o drawing) {
	for i := range s.Folds {
		f := &s.Folds[i]
		if f.Open > 0 {
			continue
		}
		for j := range s.Labels {
			l := &s.Labels[j]
			if l.Selected || l.X >= f.X1 || l.X+l.W <= f.X0 {
				continue
			}
			x0, x1 := max(l.X-3, f.X0), min(l.X+l.W+3, f.X1)
			d.fill(x0, l.Y+o.ease(l.Event), x1-x0, l.H, d.palette.Paper)
		}
	}
}

// bands draws the lanes' names and the rules between them.
func (d *drawer) bands(s *layout.Scene) {
	p := d.palette
	for i := range s.Bands {
		b := &s.Bands[i]
		if i > 0 {
			d.fill(0, math.Round(b.Y0)-1, s.Width, 1, p.Hairline)
		}
		c := p.Muted
		if b.Hue >= 0 {
			c = p.hue(b.Hue)
		}
		d.text(b.Name, face{sansBold, 11}, c, 12, b.Y0+2)
	}
}

// axis draws what lies under the picture: the line, both rows, the triangles.
func (d *drawer) axis(s *layout.Scene, o drawing) {
	p := d.palette
	if o.edges {
		clear := faded(p.Paper, 0)
		d.fade(0, 0, 20, float32(s.AxisY), p.Paper, clear)
		d.fade(s.Width-20, 0, 20, float32(s.AxisY), clear, p.Paper)
	}
	d.fill(0, s.AxisY, s.Width, s.Height-s.AxisY, p.Paper)
	d.fill(0, s.AxisY, s.Width, 1, p.Ink)
	for i := range s.Triangles {
		t := &s.Triangles[i]
		k := glyphTriangle
		if t.Count > 1 {
			k = glyphTriangles
		}
		c := p.Muted
		if t.Hue >= 0 {
			c = p.hue(t.Hue)
		}
		d.glyph(k, c, t.X, s.AxisY+5)
	}
	for i := range s.Ticks {
		if t := &s.Ticks[i]; t.Text != "" {
			d.text(t.Text, faces[layout.Tick], p.Ink, t.TextX, s.AxisY+9)
		}
	}
	for i := range s.Contexts {
		c := &s.Contexts[i]
		d.text(c.Text, faces[layout.Large], p.Muted, c.X, s.AxisY+27)
	}
	d.legend(s, o.legend)
	if o.focused {
		d.box(1, 1, s.Width-2, s.Height-2, boxKey{line: key(faded(p.Accent, 0.4)), width: 1.5, radius: 4})
	}
}

// legend says what the hues stand for, in a strip of its own.
func (d *drawer) legend(s *layout.Scene, entries []layout.Entry) {
	if len(entries) == 0 {
		return
	}
	p := d.palette
	d.fill(0, 0, s.Width, s.LegendH, p.Paper)
	x := 14.0
	for i := range entries {
		e := &entries[i]
		w := wordsWidth(e.Name, 11)
		if x+14+w > s.Width-8 {
			return
		}
		d.glyph(glyphSmall, p.hue(e.Hue), x+4, s.LegendH/2+2)
		d.text(e.Name, face{sans, 11}, p.Muted, x+12, s.LegendH/2-5.5)
		x += 14 + w + 18
	}
}
