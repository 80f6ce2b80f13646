package view

import (
	"image"
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"dateline/timeline/layout"
)

// ribbon is the density above the axis: one low strip, painted anew when its
// columns have moved, since a hundred and more rectangles cost a frame far more
// than the strip's few pixels.
type ribbon struct {
	raster  *canvas.Raster
	columns []layout.Column
	height  float64 // px, of the highest column
	palette *Palette
	width   float64 // px
}

func newRibbon() *ribbon {
	r := new(ribbon)
	r.raster = canvas.NewRaster(r.paint)
	return r
}

// show takes the columns of a scene and returns the strip, nil for none.
func (r *ribbon) show(s *layout.Scene, p *Palette) fyne.CanvasObject {
	if len(s.Ribbon) == 0 {
		return nil
	}
	height := 1.0
	for i := range s.Ribbon {
		height = max(height, s.Ribbon[i].H)
	}
	height = math.Ceil(height)
	if p != r.palette || height != r.height || s.Width != r.width || !slices.Equal(r.columns, s.Ribbon) {
		r.columns = append(r.columns[:0], s.Ribbon...)
		r.palette, r.height, r.width = p, height, s.Width
		r.raster.Resize(fyne.NewSize(float32(s.Width), float32(height)))
		r.raster.Refresh()
	}
	r.raster.Move(fyne.NewPos(0, float32(s.AxisY-height)))
	return r.raster
}

// paint draws the columns with soft edges, so that they move by less than a
// pixel; w and h are device px.
func (r *ribbon) paint(w, h int) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	if r.palette == nil {
		return img
	}
	ink := mix(r.palette.Paper, r.palette.Ink, 0.22)
	scale := float64(w) / r.width
	for i := range r.columns {
		c := &r.columns[i]
		x0, x1 := max((c.X0+0.5)*scale, 0), min(max(c.X1-0.5, c.X0+1)*scale, float64(w))
		first, last := int(x0), min(int(math.Ceil(x1)), w)
		top := float64(h) - c.H*scale
		for x := first; x < last; x++ {
			cover := min(x1, float64(x+1)) - max(x0, float64(x))
			for y := max(int(top), 0); y < h; y++ {
				k := cover * min(1, float64(y+1)-top)
				if k <= 0 {
					continue
				}
				// Premultiplied, and added: two columns may share a pixel.
				p := img.Pix[y*img.Stride+4*x:]
				p[0] = uint8(min(float64(p[0])+float64(ink.R)*k, 255))
				p[1] = uint8(min(float64(p[1])+float64(ink.G)*k, 255))
				p[2] = uint8(min(float64(p[2])+float64(ink.B)*k, 255))
				p[3] = uint8(min(float64(p[3])+255*k, 255))
			}
		}
	}
	return img
}
