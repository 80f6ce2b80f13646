package prose

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"dateline/model"
	"dateline/timeline/ui/flow"
	"dateline/timeline/ui/theme"
)

// print holds the canvas objects of the lines in sight. A line keeps its object
// for as long as it is in sight, so that scrolling only moves things.
type print struct {
	grounds []*canvas.Rectangle
	lines   []*canvas.Text
	slots   []int // the line that lines[i] shows, -1 for none
	version int
	objects []fyne.CanvasObject
}

// draw lays out the lines that lie between offset and offset+height px of the
// text, with the text's top left at origin when offset is 0.
func (p *print) draw(s *sheet, origin fyne.Position, offset, height float32) {
	pal := theme.Now()
	if p.version != s.version {
		for i := range p.slots {
			p.slots[i] = -1
		}
		p.version = s.version
	}
	first, last := 0, -1
	if len(s.text.Lines) > 0 {
		first = max(0, s.text.LineAt(offset-s.look.Lead))
		last = s.text.LineAt(offset + height)
	}
	p.grow(last - first + 1)
	used := 0
	ground := func(x, y, w, h float32, c color.Color, radius float32) {
		if used == len(p.grounds) {
			p.grounds = append(p.grounds, canvas.NewRectangle(c))
		}
		r := p.grounds[used]
		used++
		if r.FillColor != c || r.CornerRadius != radius {
			r.FillColor, r.CornerRadius = c, radius
			r.Refresh()
		}
		r.Resize(fyne.NewSize(w, h))
		r.Move(fyne.NewPos(x, y))
		r.Show()
	}
	if last >= first {
		p.marks(s, pal, first, last, func(l flow.Line, span model.Span, c color.Color, inset, radius float32) {
			a, b := max(span.Start, l.Start), min(span.End, l.End)
			x0, x1 := s.xAt(l, a), s.xAt(l, b)
			ground(origin.X+x0-2, origin.Y+l.Y-offset+inset, x1-x0+4, s.look.Lead-2*inset, c, radius)
		})
	}
	ink := s.look.Ink.of(pal)
	shown := 0
	for i := first; i <= last; i++ {
		k := i % len(p.lines)
		t, l := p.lines[k], s.text.Lines[i]
		if p.slots[k] != i {
			p.slots[k] = i
			t.Text, t.TextSize, t.FontSource, t.Color = s.text.Body[l.Start:l.End], s.look.Size, s.look.Font, ink
			t.Refresh()
			t.Resize(t.MinSize())
		}
		size := t.Size()
		t.Move(fyne.NewPos(origin.X, origin.Y+l.Y-offset+(s.look.Lead-size.Height)/2))
		t.Show()
		shown++
	}
	p.objects = p.objects[:0]
	for i, g := range p.grounds {
		if i >= used {
			g.Hide()
			continue
		}
		p.objects = append(p.objects, g)
	}
	for k, t := range p.lines {
		if p.slots[k] < first || p.slots[k] > last {
			t.Hide()
			continue
		}
		p.objects = append(p.objects, t)
	}
}

// grow makes room for n lines; what was shown is then shown anew.
func (p *print) grow(n int) {
	if n <= len(p.lines) {
		return
	}
	for len(p.lines) < n+4 {
		p.lines = append(p.lines, canvas.NewText("", color.Black))
		p.slots = append(p.slots, -1)
	}
	for i := range p.slots {
		p.slots[i] = -1
	}
}

// marks calls paint for each piece of a mark or of the selection that lies in
// one of the lines first … last, the ones below first.
func (p *print) marks(s *sheet, pal *theme.Palette, first, last int, paint func(flow.Line, model.Span, color.Color, float32, float32)) {
	from, to := s.text.Lines[first].Start, s.text.Lines[last].End
	each := func(span model.Span, c color.Color, inset, radius float32) {
		if span.Empty() || span.End <= from || span.Start >= to {
			return
		}
		for i := max(first, s.text.LineOf(max(span.Start, from))); i <= last; i++ {
			l := s.text.Lines[i]
			if l.Start >= span.End {
				return
			}
			if span.Start < l.End && l.Start < span.End {
				paint(l, span, c, inset, radius)
			}
		}
	}
	for _, m := range s.marks {
		switch m.Role {
		case Quoted:
			each(m.Span, pal.Mark, 1, 3)
		case Lit:
			each(m.Span, pal.Lit, 0, 0)
		case Timed:
			each(m.Span, pal.Time, 2, 3)
		case Found:
			each(m.Span, pal.Time, 1, 3)
		}
	}
	each(s.selection(), pal.Select, 0, 0)
}
