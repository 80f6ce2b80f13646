package view

import (
	"fmt"
	"image"
	"image/color"
	"sync"

	"fyne.io/fyne/v2"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"dateline/assets"
	"dateline/timeline/layout"
)

// face is the font and size of a style of text.
type face struct {
	resource *fyne.StaticResource
	size     float32
}

var (
	sans        = fyne.NewStaticResource("NotoSans-Regular.ttf", assets.SansRegular)
	sansBold    = fyne.NewStaticResource("NotoSans-Bold.ttf", assets.SansBold)
	serifItalic = fyne.NewStaticResource("NotoSerif-Italic.ttf", assets.SerifItalic)

	faces = [layout.Styles]face{
		layout.Title: {sansBold, 13},
		layout.Quote: {serifItalic, 13},
		layout.Note:  {sans, 12},
		layout.Tick:  {sans, 12},
		layout.Large: {sansBold, 12},
	}
)

// lineHeight is the height of a line of Noto for a size of 1.
const lineHeight = 1.362

// Metrics measures the timeline's text by the fonts' own advances. It is for
// one goroutine.
type Metrics struct {
	fonts [layout.Styles]*sfnt.Font
	buf   sfnt.Buffer
}

var parsed = sync.OnceValues(func() (map[*fyne.StaticResource]*sfnt.Font, error) {
	out := make(map[*fyne.StaticResource]*sfnt.Font)
	for _, r := range []*fyne.StaticResource{sans, sansBold, serifItalic} {
		f, err := opentype.Parse(r.StaticContent)
		if err != nil {
			return nil, fmt.Errorf("parse font %s: %w", r.StaticName, err)
		}
		out[r] = f
	}
	return out, nil
})

// NewMetrics returns the measures of the timeline's fonts.
func NewMetrics() *Metrics {
	fonts, err := parsed()
	if err != nil {
		panic(err) // the fonts are part of the binary and tested
	}
	m := new(Metrics)
	for s, f := range faces {
		m.fonts[s] = fonts[f.resource]
	}
	return m
}

// Advance returns the width of a rune in px.
func (m *Metrics) Advance(r rune, s layout.Style) float64 {
	f, size := m.fonts[s], faces[s].size
	// 26.6 fixed numbers at ten times the size keep the fraction.
	ppem := fixed.Int26_6(size * 64 * 10)
	g, err := f.GlyphIndex(&m.buf, r)
	if err == nil && g != 0 {
		if a, err := f.GlyphAdvance(&m.buf, g, ppem, font.HintingNone); err == nil {
			return float64(a) / 640
		}
	}
	// The toolkit falls back on another font; wide scripts are as wide as high.
	if r >= 0x2E80 {
		return float64(size) * 1.05
	}
	return float64(size) * 0.65
}

// upright draws text that reads from bottom to top; size in device px.
func upright(text string, size float64, ink color.Color) *image.RGBA {
	fonts, err := parsed()
	if err != nil {
		panic(err)
	}
	f, err := opentype.NewFace(fonts[sans], &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		return image.NewRGBA(image.Rect(0, 0, 1, 1))
	}
	w := font.MeasureString(f, text).Ceil() + 2
	m := f.Metrics()
	h := (m.Ascent + m.Descent).Ceil()
	flat := image.NewRGBA(image.Rect(0, 0, w, h))
	d := font.Drawer{Dst: flat, Src: image.NewUniform(ink), Face: f, Dot: fixed.Point26_6{X: fixed.I(1), Y: m.Ascent}}
	d.DrawString(text)
	out := image.NewRGBA(image.Rect(0, 0, h, w))
	for y := range h {
		for x := range w {
			out.SetRGBA(y, w-1-x, flat.RGBAAt(x, y))
		}
	}
	return out
}

// wordsWidth returns the width of words of the small sans, px.
func wordsWidth(text string, size float64) float64 {
	m := NewMetrics()
	w := 0.0
	for _, r := range text {
		w += m.Advance(r, layout.Note)
	}
	return w / float64(faces[layout.Note].size) * size
}
