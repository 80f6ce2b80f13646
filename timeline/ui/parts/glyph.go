package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/ui/theme"
)

// glyphSize is the side of a status mark in a list, px.
const glyphSize = 16

// Glyph draws the mark that the timeline gives a kind and a status, for lists:
// filled = happened, with a quotation mark = said, half = alleged, dashed ring
// = expected, struck = denied or cancelled.
func Glyph(kind model.Kind, status model.Status) fyne.CanvasObject {
	pal := theme.Now()
	ring := func(width float32, fill color.Color) *canvas.Circle {
		c := canvas.NewCircle(fill)
		c.StrokeColor, c.StrokeWidth = pal.Ink, width
		return c
	}
	var objects []fyne.CanvasObject
	switch {
	case status == model.Expected || status == model.Conditional:
		for i := range 6 {
			a := canvas.NewArc(float32(i)*60, float32(i)*60+36, 0.68, pal.Ink)
			objects = append(objects, a)
		}
	case status == model.Alleged:
		half := canvas.NewArc(180, 360, 0, pal.Ink)
		objects = append(objects, half, ring(1.5, color.Transparent))
	case status == model.Denied || status == model.Cancelled:
		strike := canvas.NewLine(pal.Ink)
		strike.StrokeWidth = 1.5
		objects = append(objects, ring(1.5, color.Transparent), strike)
	default:
		objects = append(objects, ring(0, pal.Ink))
		if kind == model.Statement {
			q := canvas.NewText("”", pal.Paper)
			q.TextSize, q.FontSource = 14, theme.SerifBold
			objects = append(objects, q)
		}
	}
	place := Place{Min: fyne.NewSize(glyphSize, glyphSize), Parts: func(size fyne.Size) {
		const d = 11
		x, y := (size.Width-d)/2, (size.Height-d)/2
		for _, o := range objects {
			switch o := o.(type) {
			case *canvas.Line:
				o.Position1, o.Position2 = fyne.NewPos(x-1, y+d+1), fyne.NewPos(x+d+1, y-1)
			case *canvas.Text:
				m := o.MinSize()
				Put(o, x+(d-m.Width)/2, y-2.5, m.Width, m.Height)
			default:
				Put(o, x, y, d, d)
			}
		}
	}}
	return container.New(place, objects...)
}
