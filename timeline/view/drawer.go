package view

import (
	"image"
	"image/color"

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
	ribbon *ribbon
	hold   hold
	words  [][3]float64 // of links, in this frame: middle and half of the width
}

// curveKey tells a link's curve: its colour and its two events.
type curveKey struct {
	ink      [4]uint8
	from, to int32
}

func newDrawer(p *Palette) *drawer {
	d := &drawer{palette: p, ribbon: newRibbon()}
	d.texts, d.boxes, d.fades = newPool(0, newText), newPool(64, newBox), newPool(0, newFade)
	d.curves = newPool(0, func(k curveKey) *canvas.BezierCurve {
		return &canvas.BezierCurve{StrokeColor: rgba(k.ink), StrokeWidth: 1.2}
	})
	d.glyphs = newPool(64, func(g glyph) *canvas.Raster {
		r := canvas.NewRaster(func(w, _ int) image.Image { return g.picture(w) })
		r.Resize(fyne.NewSize(glyphPx, glyphPx))
		return r
	})
	d.folds = newPool(0, d.newFold)
	return d
}

func key(c color.NRGBA) [4]uint8 { return [4]uint8{c.R, c.G, c.B, c.A} }

func rgba(k [4]uint8) color.NRGBA { return color.NRGBA{k[0], k[1], k[2], k[3]} }

// begin starts a frame.
func (d *drawer) begin() {
	clear(d.objects)
	d.objects = d.objects[:0]
	d.words = d.words[:0]
	d.texts.begin()
	d.boxes.begin()
	d.fades.begin()
	d.curves.begin()
	d.glyphs.begin()
	d.folds.begin()
	d.hold.begin()
}

func (d *drawer) text(s string, f face, c color.NRGBA, x, y float64) {
	if s == "" {
		return
	}
	k := textKey{s, f, key(c)}
	d.hold.warm[k] = struct{}{}
	t := d.texts.take(k)
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
	moving  bool // more frames follow: labels may come one after the other
}

// draw makes the objects of a scene.
func (d *drawer) draw(s *layout.Scene, o drawing) {
	p := d.palette
	if o.ease == nil {
		o.ease = func(int32) float64 { return 0 }
	}
	d.backdrop(s, o)
	d.bands(s)
	if strip := d.ribbon.show(s, p); strip != nil {
		d.objects = append(d.objects, strip)
	}
	for i := range s.Marks {
		if m := &s.Marks[i]; m.Selected {
			d.card(s, m, o.ease(m.Event))
		}
	}
	d.clearings(s, o)
	for i := range s.Arcs {
		d.arc(&s.Arcs[i], o)
	}
	d.haloes(s, o)
	for i := range s.Arcs {
		d.arcWord(s, &s.Arcs[i], o)
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
	var inks [len(l.Lines)]color.NRGBA
	for i := range l.N {
		inks[i] = second
		if l.Lines[i].Style == layout.Title {
			inks[i] = ink
		}
	}
	if o.moving && !d.admits(l, inks[:l.N]) {
		return
	}
	for i := range l.N {
		d.lineText(&l.Lines[i], dy, inks[i])
	}
}
