package view

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"dateline/timeline/layout"
)

// drawer copies scenes into canvas objects, from the back to the front.
type drawer struct {
	palette *Palette
	objects []fyne.CanvasObject

	texts  *pool[textKey, *canvas.Text]
	boxes  *pool[boxKey, *canvas.Rectangle]
	fades  *pool[fadeKey, *canvas.LinearGradient]
	glyphs *pool[glyph, *canvas.Raster]
	folds  *pool[foldKey, *canvas.Raster]
	curves *pool[curveKey, *canvas.BezierCurve]
}

// curveKey tells a link's curve: its colour and its two events.
type curveKey struct {
	ink      [4]uint8
	from, to int32
}

// foldKey is what a closed fold looks like.
type foldKey struct {
	text string
	h    float32
	dark bool
	lit  bool // under the pointer
}

func newDrawer(p *Palette) *drawer {
	d := &drawer{palette: p}
	d.texts, d.boxes, d.fades = newPool(newText), newPool(newBox), newPool(newFade)
	d.curves = newPool(func(k curveKey) *canvas.BezierCurve {
		return &canvas.BezierCurve{StrokeColor: rgba(k.ink), StrokeWidth: 1.2}
	})
	d.glyphs = newPool(func(g glyph) *canvas.Raster {
		r := canvas.NewRaster(func(w, _ int) image.Image { return g.picture(w) })
		r.Resize(fyne.NewSize(glyphPx, glyphPx))
		return r
	})
	d.folds = newPool(func(k foldKey) *canvas.Raster {
		p := d.palette
		return canvas.NewRaster(func(w, h int) image.Image {
			line, ink := p.Faint, p.Muted
			if k.lit {
				line, ink = p.Accent, p.Accent
			}
			return foldPicture(w, h, float64(h)/float64(k.h), k.text, p.Side, line, ink)
		})
	})
	return d
}

func key(c color.NRGBA) [4]uint8  { return [4]uint8{c.R, c.G, c.B, c.A} }
func rgba(k [4]uint8) color.NRGBA { return color.NRGBA{k[0], k[1], k[2], k[3]} }

// begin starts a frame.
func (d *drawer) begin() {
	clear(d.objects)
	d.objects = d.objects[:0]
	d.texts.begin()
	d.boxes.begin()
	d.fades.begin()
	d.curves.begin()
	d.glyphs.begin()
	d.folds.begin()
}

func (d *drawer) text(s string, f face, c color.NRGBA, x, y float64) {
	if s == "" {
		return
	}
	t := d.texts.take(textKey{s, f, key(c)})
	t.Move(fyne.NewPos(float32(x), float32(y)))
	d.objects = append(d.objects, t)
}

// lineText sets a line of a label in its 19 px.
func (d *drawer) lineText(l *layout.Line, dy float64, c color.NRGBA) {
	f := faces[l.Style]
	d.text(l.Text, f, c, l.X, l.Y+dy+(19-float64(f.size)*lineHeight)/2)
}

func (d *drawer) box(x, y, w, h float64, k boxKey) {
	if w <= 0 || h <= 0 {
		return
	}
	r := d.boxes.take(k)
	r.Resize(fyne.NewSize(float32(w), float32(h)))
	r.Move(fyne.NewPos(float32(x), float32(y)))
	d.objects = append(d.objects, r)
}

func (d *drawer) fill(x, y, w, h float64, c color.NRGBA) {
	d.box(x, y, w, h, boxKey{fill: key(c)})
}

func (d *drawer) fade(x, y float64, w, h float32, from, to color.NRGBA) {
	g := d.fades.take(fadeKey{key(from), key(to), w, h})
	g.Move(fyne.NewPos(float32(x), float32(y)))
	d.objects = append(d.objects, g)
}

func (d *drawer) glyph(k glyphKind, c color.NRGBA, x, y float64) {
	r := d.glyphs.take(glyph{k, c})
	r.Move(fyne.NewPos(float32(x-glyphPx/2), float32(y-glyphPx/2)))
	d.objects = append(d.objects, r)
}

// drawing is what a frame needs besides the scene.
type drawing struct {
	ease    func(event int32) float64 // px that an event's line is off its place
	hover   int32                     // event under the pointer, or layout.None
	fold    int                       // segment of the fold under the pointer, or -1
	focused bool
	legend  []layout.Entry
	edges   bool // soft edges, for what is cut by the window
}

// draw makes the objects of a scene.
func (d *drawer) draw(s *layout.Scene, o drawing) {
	p := d.palette
	if o.ease == nil {
		o.ease = func(int32) float64 { return 0 }
	}
	d.backdrop(s, o)
	d.bands(s)
	for i := range s.Ribbon {
		c := &s.Ribbon[i]
		d.fill(c.X0+0.5, s.AxisY-c.H, max(c.X1-c.X0-1, 1), c.H, mix(p.Paper, p.Ink, 0.22))
	}
	for i := range s.Marks {
		if m := &s.Marks[i]; m.Selected {
			d.card(s, m, o.ease(m.Event))
		}
	}
	d.clearings(s, o)
	for i := range s.Arcs {
		d.arc(s, &s.Arcs[i], o)
	}
	for i := range s.Marks {
		d.bar(&s.Marks[i], o.ease(s.Marks[i].Event), s.Width)
	}
	for i := range s.Marks {
		d.mark(&s.Marks[i], o)
	}
	for i := range s.Labels {
		d.label(&s.Labels[i], o)
	}
	d.axis(s, o)
}

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
		r := d.folds.take(foldKey{f.Text, float32(s.AxisY), p.Dark, f.Segment == o.fold})
		r.Resize(fyne.NewSize(float32(f.X1-f.X0-4), float32(s.AxisY)))
		r.Move(fyne.NewPos(float32(f.X0+2), 0))
		d.objects = append(d.objects, r)
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

// card draws the wash behind the chosen event.
func (d *drawer) card(s *layout.Scene, m *layout.Mark, dy float64) {
	p := d.palette
	x0, x1 := m.X-layoutMark-6, m.X+layoutMark+6
	y0, y1 := m.Y-13.0, m.Y+13.0
	if m.X1 > m.X0 {
		x0, x1 = max(m.X0-6, -10), min(m.X1+6, s.Width+10)
	}
	for i := range s.Labels {
		if l := &s.Labels[i]; l.Event == m.Event {
			x0, x1 = min(x0, l.X-8), max(x1, l.X+l.W+8)
			y0, y1 = min(y0, l.Y-4), max(y1, l.Y+l.H+4)
		}
	}
	d.box(x0, y0+dy, x1-x0, y1-y0, boxKey{fill: key(p.AccentWash), radius: 7})
}

// layoutMark is half of a mark.
const layoutMark = 7

// colours returns the ink of a mark and of its label.
func (d *drawer) colours(hue int8, selected, dim, ghost bool) (mark, text color.NRGBA) {
	p := d.palette
	mark, text = p.hue(hue), p.Ink
	if selected {
		mark, text = p.Accent, p.Accent
	}
	if ghost && !selected {
		mark = mix(p.Paper, mark, 0.62)
	}
	if dim && !selected {
		mark, text = mix(p.Paper, mark, 0.38), mix(p.Paper, text, 0.5)
	}
	return mark, text
}

// bar draws the time that an event takes: a lozenge over the whole of it,
// fading where an end is open or about, with brackets at known bounds.
func (d *drawer) bar(m *layout.Mark, dy, width float64) {
	p := d.palette
	ink, _ := d.colours(m.Hue, m.Selected, m.Dim, m.Ghost)
	y := m.Y + dy
	strength := 0.2
	if m.Pale {
		strength = 0.1
	}
	tone := mix(p.Paper, ink, strength)
	line := mix(p.Paper, ink, 0.42)
	const h = 11.0
	if m.X1 > m.X0 {
		x0, x1 := max(m.X0, -30), min(m.X1, width+30)
		fade := min(24, (x1-x0)*0.45)
		k := boxKey{fill: key(tone), line: key(line), width: 1, radius: h / 2}
		if m.Pale {
			k.line, k.width, k.radius = [4]uint8{}, 0, 1
		}
		a, b := x0, x1
		if m.FadeStart && m.X0 > -30 {
			a += fade
		}
		if m.FadeEnd && m.X1 < width+30 {
			b -= fade
		}
		if a != x0 || b != x1 {
			k.line, k.width, k.radius = [4]uint8{}, 0, 0
			k.fill = key(mix(p.Paper, ink, 0.26))
		}
		d.box(a, y-h/2, b-a, h, k)
		if a != x0 {
			d.fade(x0, y-h/2, float32(fade), h, faded(rgba(k.fill), 0), rgba(k.fill))
		}
		if b != x1 {
			d.fade(b, y-h/2, float32(fade), h, rgba(k.fill), faded(rgba(k.fill), 0))
		}
		if m.BracketStart {
			d.glyph(glyphBracketOpen, ink, m.X0-4, y)
		}
		if m.BracketEnd {
			d.glyph(glyphBracketClose, ink, m.X1+4, y)
		}
		return
	}
	const open, about = 44, 18
	strong, none := mix(p.Paper, ink, 0.34), faded(mix(p.Paper, ink, 0.34), 0)
	switch {
	case m.FadeStart && m.FadeEnd && !m.BracketStart && !m.BracketEnd: // about
		d.fade(m.X-about, y-h/2, about, h, none, strong)
		d.fade(m.X, y-h/2, about, h, strong, none)
	case m.FadeEnd && m.BracketStart:
		d.fade(m.X+3, y-h/2, open, h, strong, none)
	case m.FadeStart && m.BracketEnd:
		d.fade(m.X-3-open, y-h/2, open, h, none, strong)
	}
	if m.BracketStart {
		d.glyph(glyphBracketOpen, ink, m.X-8, y)
	}
	if m.BracketEnd {
		d.glyph(glyphBracketClose, ink, m.X+8, y)
	}
}

func (d *drawer) mark(m *layout.Mark, o drawing) {
	ink, _ := d.colours(m.Hue, m.Selected, m.Dim, m.Ghost)
	if m.Event == o.hover && !m.Selected {
		ink = d.palette.Accent
	}
	y := m.Y + o.ease(m.Event)
	if m.Small {
		d.glyph(glyphSmall, mix(d.palette.Paper, ink, 0.6), m.X, y)
		return
	}
	d.glyph(glyphKind(m.Shape), ink, m.X, y)
	if m.Pinned {
		d.glyph(glyphPin, d.palette.Accent, m.X+6, y-6)
	}
}

func (d *drawer) label(l *layout.Label, o drawing) {
	p := d.palette
	_, ink := d.colours(layout.NoHue, l.Selected, l.Dim, false)
	if l.Event == o.hover {
		ink = p.Accent
	}
	second := p.Muted
	if l.Dim {
		second = mix(p.Paper, second, 0.5)
	}
	dy := o.ease(l.Event)
	for i := range l.N {
		c := second
		if l.Lines[i].Style == layout.Title {
			c = ink
		}
		d.lineText(&l.Lines[i], dy, c)
	}
}

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
	x := 14.0
	for i := range o.legend {
		e := &o.legend[i]
		d.glyph(glyphSmall, p.hue(e.Hue), x+4, 9)
		d.text(e.Name, face{sans, 11}, p.Muted, x+12, 1)
		x += 12 + 6.4*float64(len([]rune(e.Name))) + 20
	}
	if o.focused {
		d.box(1, 1, s.Width-2, s.Height-2, boxKey{line: key(faded(p.Accent, 0.55)), width: 1.5, radius: 4})
	}
}
