package view

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"dateline/timeline/layout"
)

// foldKey is what a closed fold's band, or its caption, looks like.
type foldKey struct {
	text string // of the caption, "" for the band
	h    float32
	dark bool
	lit  bool // under the pointer
}

func (d *drawer) newFold(k foldKey) *canvas.Raster {
	p := d.palette
	return canvas.NewRaster(func(w, h int) image.Image {
		line, ink := p.Faint, p.Muted
		if k.lit {
			line, ink = p.Accent, p.Accent
		}
		if k.text != "" {
			return captionPicture(w, h, k.text, captionSize*float64(h)/float64(k.h), p.Side, ink)
		}
		return zigzagPicture(w, h, float64(h)/float64(k.h), p.Side, line)
	})
}

// The size of a caption's words, and the band kept free before and after them.
const (
	captionSize = 11.0
	captionPad  = 12.0
)

// fold draws a closed fold: the band, and how long it is, in the lowest part of
// the band that nothing crosses.
func (d *drawer) fold(s *layout.Scene, f *layout.Fold, o drawing) {
	lit := f.Segment == o.fold
	x, w := float32(f.X0+2), float32(f.X1-f.X0-4)
	put := func(k foldKey, y float64) {
		r := d.folds.take(k)
		r.Resize(fyne.NewSize(w, k.h))
		r.Move(fyne.NewPos(x, float32(y)))
		d.objects = append(d.objects, r)
	}
	put(foldKey{h: float32(s.AxisY), dark: d.palette.Dark, lit: lit}, 0)
	h := math.Ceil(wordsWidth(f.Text, captionSize)) + 2*captionPad
	if y, free := captionPlace(s, f, o, h); free {
		put(foldKey{f.Text, float32(h), d.palette.Dark, lit}, y)
	}
}

// captionPlace returns the top of the lowest free piece of a fold's band that
// is h px high.
func captionPlace(s *layout.Scene, f *layout.Fold, o drawing, h float64) (y float64, free bool) {
	y = s.AxisY - h
	for moved := true; moved && y >= 0; {
		moved = false
		below := func(top, bottom float64) { // what stands there must stay above or below
			if top < y+h && y < bottom {
				y, moved = top-h, true
			}
		}
		for i := range s.Labels {
			if l := &s.Labels[i]; l.X < f.X1 && f.X0 < l.X+l.W {
				dy := o.ease(l.Event)
				below(l.Y+dy-2, l.Y+l.H+dy+2)
			}
		}
		for i := range s.Marks {
			if m := &s.Marks[i]; min(m.X0, m.X-layoutMark) < f.X1 && f.X0 < max(m.X1, m.X+layoutMark) {
				dy := o.ease(m.Event)
				below(m.Y+dy-layoutMark-2, m.Y+dy+layoutMark+2)
			}
		}
	}
	return y, y >= 0
}

// captionPicture sets the words on the band, from bottom to top; size in device
// px.
func captionPicture(w, h int, text string, size float64, band, ink color.NRGBA) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := 0; i < len(img.Pix); i += 4 {
		img.Pix[i], img.Pix[i+1], img.Pix[i+2], img.Pix[i+3] = band.R, band.G, band.B, band.A
	}
	words := upright(text, size, ink)
	x0, y0 := (w-words.Rect.Dx())/2, (h-words.Rect.Dy())/2
	for y := range words.Rect.Dy() {
		for x := range words.Rect.Dx() {
			at := image.Pt(x0+x, y0+y)
			if c := words.RGBAAt(x, y); c.A > 0 && at.In(img.Rect) {
				img.Set(at.X, at.Y, mix(band, ink, float64(c.A)/255))
			}
		}
	}
	return img
}

// zigzagPicture draws the band and its zigzag; w and h are device px, scale
// device px a px.
func zigzagPicture(w, h int, scale float64, band, line color.NRGBA) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := 0; i < len(img.Pix); i += 4 {
		img.Pix[i], img.Pix[i+1], img.Pix[i+2], img.Pix[i+3] = band.R, band.G, band.B, band.A
	}
	const period, reach = 16.0, 3.2
	mid := float64(w) / 2
	for y := range h {
		phase := math.Mod(float64(y)/scale, period) / period
		at := mid + (math.Abs(phase-0.5)*4-1)*reach*scale
		for x := max(int(at-3*scale), 0); x < min(int(at+3*scale)+1, w); x++ {
			// The line leans, so its distance is less than the horizontal one.
			d := math.Abs(float64(x)+0.5-at) * 0.78
			if k := min(max(0.5*scale+0.3-d, 0), 1); k > 0 {
				img.Set(x, y, mix(band, line, k))
			}
		}
	}
	return img
}
