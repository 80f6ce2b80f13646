package prose

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"dateline/timeline/ui/theme"
)

type readerRenderer struct {
	reader  *Reader
	print   print
	bar     *canvas.Rectangle
	ring    *canvas.Rectangle // shows that the keyboard is here
	objects []fyne.CanvasObject
}

// renderer returns the reader's renderer where it has one.
func (r *Reader) renderer() *readerRenderer { return r.drawn }

func (d *readerRenderer) Layout(size fyne.Size) {
	r := d.reader
	pal := theme.Now()
	d.print.draw(&r.sheet, fyne.NewPos(readerMargin, readerMargin/2), r.offset, size.Height)
	top, height := r.bar()
	thumb := color.Color(color.NRGBA{pal.Ink.R, pal.Ink.G, pal.Ink.B, 0x48})
	if d.bar.FillColor != thumb {
		d.bar.FillColor = thumb
		d.bar.Refresh()
	}
	d.bar.Resize(fyne.NewSize(barWidth, height))
	d.bar.Move(fyne.NewPos(size.Width-barWidth-3, top))
	ring := color.Color(color.Transparent)
	if r.focused {
		ring = color.NRGBA{pal.Accent.R, pal.Accent.G, pal.Accent.B, 0x60}
	}
	if d.ring.StrokeColor != ring {
		d.ring.StrokeColor = ring
		d.ring.Refresh()
	}
	d.ring.Resize(size)
	d.objects = append(append(d.objects[:0], d.print.objects...), d.bar, d.ring)
}

func (d *readerRenderer) MinSize() fyne.Size           { return d.reader.MinSize() }
func (d *readerRenderer) Objects() []fyne.CanvasObject { return d.objects }
func (d *readerRenderer) Refresh() {
	d.Layout(d.reader.Size())
	canvas.Refresh(d.bar)
}
func (d *readerRenderer) Destroy() {
	if d.reader.drawn == d {
		d.reader.drawn = nil
	}
}
