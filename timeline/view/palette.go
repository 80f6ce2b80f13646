package view

import (
	"image/color"

	"dateline/timeline/layout"
)

// Palette is the colours of the timeline. Text colours have a contrast of at
// least 4.5:1 on Paper, the hues too (WCAG 2.1, 1.4.3; tested).
type Palette struct {
	Dark               bool
	Paper, Side        color.NRGBA // behind the timeline; behind folds and the overview
	Ink, Muted, Faint  color.NRGBA // text; second lines; signs of folds
	Hairline, Line     color.NRGBA // gridlines; borders of bars
	Accent, AccentWash color.NRGBA // what is chosen; behind it
	Amber              color.NRGBA // conflicts
	Sources            [layout.Hues]color.NRGBA
}

func rgb(r, g, b uint8) color.NRGBA { return color.NRGBA{r, g, b, 0xff} }

// Light is ink on paper.
var Light = Palette{
	Paper: rgb(251, 250, 247), Side: rgb(241, 239, 233),
	Ink: rgb(29, 33, 38), Muted: rgb(98, 100, 104), Faint: rgb(158, 158, 154),
	Hairline: rgb(229, 226, 218), Line: rgb(168, 168, 164),
	Accent: rgb(37, 95, 170), AccentWash: rgb(231, 238, 248), Amber: rgb(150, 84, 0),
	Sources: [layout.Hues]color.NRGBA{rgb(30, 106, 156), rgb(178, 80, 40), rgb(76, 122, 52), rgb(122, 79, 158), rgb(146, 104, 12), rgb(40, 117, 113)},
}

// Dark is the same page at night.
var Dark = Palette{
	Dark:  true,
	Paper: rgb(22, 24, 27), Side: rgb(32, 35, 39),
	Ink: rgb(232, 230, 225), Muted: rgb(160, 162, 166), Faint: rgb(108, 111, 116),
	Hairline: rgb(42, 45, 50), Line: rgb(104, 107, 112),
	Accent: rgb(124, 172, 235), AccentWash: rgb(32, 48, 74), Amber: rgb(230, 179, 90),
	Sources: [layout.Hues]color.NRGBA{rgb(109, 182, 227), rgb(227, 148, 104), rgb(148, 194, 117), rgb(186, 152, 222), rgb(214, 180, 92), rgb(110, 194, 188)},
}

// hue returns a hue's colour, or ink.
func (p *Palette) hue(h int8) color.NRGBA {
	if h < 0 {
		return p.Ink
	}
	return p.Sources[int(h)%len(p.Sources)]
}

// mix returns a colour part of the way from a to b.
func mix(a, b color.NRGBA, k float64) color.NRGBA {
	m := func(x, y uint8) uint8 { return uint8(float64(x) + k*(float64(y)-float64(x)) + 0.5) }
	return color.NRGBA{m(a.R, b.R), m(a.G, b.G), m(a.B, b.B), m(a.A, b.A)}
}

// faded returns a colour with its alpha multiplied by k.
func faded(c color.NRGBA, k float64) color.NRGBA {
	c.A = uint8(float64(c.A)*k + 0.5)
	return c
}
