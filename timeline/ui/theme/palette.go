// Package theme is how the program looks: paper and ink.
//
// It owns the palette (one ink, one accent for what is selected or can be
// pressed, amber only where a date is wanted, one muted hue a source), the two
// families of type and the sizes on an 8 px grid, and makes from them the
// toolkit's theme. It imports nothing of the program but assets. The values are
// read-only; the theme's own methods may be called by any goroutine.
package theme

import "image/color"

// Palette is every colour of the window. Text colours reach a contrast of
// 4.5:1 on each ground they stand on (WCAG 2.1, 1.4.3; tested).
type Palette struct {
	Dark bool

	Paper color.NRGBA // behind the timeline
	Side  color.NRGBA // behind the toolbar and the left column
	Sheet color.NRGBA // behind the detail, the article, fields and dialogs

	Ink      color.NRGBA // text
	Muted    color.NRGBA // second lines, counts, heads
	Faint    color.NRGBA // placeholders and what is switched off; no text that must be read
	Hairline color.NRGBA // rules between things
	Outline  color.NRGBA // around fields and pills

	Accent     color.NRGBA // what can be pressed
	AccentWash color.NRGBA // behind what is selected
	OnAccent   color.NRGBA // text on a filled accent

	Amber     color.NRGBA // a date is wanted
	AmberWash color.NRGBA

	Mark   color.NRGBA // behind a quote in the article
	Lit    color.NRGBA // behind the chosen quote
	Time   color.NRGBA // behind the words that date it
	Select color.NRGBA // behind selected text
	Error  color.NRGBA

	Sources [6]color.NRGBA // hues of the articles, in order
}

func rgb(r, g, b uint8) color.NRGBA { return color.NRGBA{r, g, b, 0xff} }

// Light is ink on paper.
var Light = Palette{
	Paper: rgb(251, 250, 247), Side: rgb(244, 242, 237), Sheet: rgb(255, 255, 255),
	Ink: rgb(29, 33, 38), Muted: rgb(98, 100, 104), Faint: rgb(158, 158, 154), Hairline: rgb(227, 223, 214), Outline: rgb(212, 210, 204),
	Accent: rgb(37, 95, 170), AccentWash: rgb(231, 238, 248), OnAccent: rgb(255, 255, 255),
	Amber: rgb(150, 84, 0), AmberWash: rgb(251, 239, 217),
	Mark: rgb(238, 242, 248), Lit: rgb(219, 231, 247), Time: rgb(255, 241, 184), Select: rgb(186, 209, 240), Error: rgb(176, 42, 42),
	Sources: [6]color.NRGBA{rgb(30, 106, 156), rgb(181, 84, 43), rgb(76, 122, 52), rgb(122, 79, 158), rgb(153, 110, 16), rgb(47, 124, 120)},
}

// Dark is the same page at night.
var Dark = Palette{
	Dark:  true,
	Paper: rgb(22, 24, 27), Side: rgb(28, 31, 35), Sheet: rgb(31, 35, 40),
	Ink: rgb(232, 230, 225), Muted: rgb(160, 162, 166), Faint: rgb(108, 111, 116), Hairline: rgb(44, 48, 54), Outline: rgb(61, 66, 73),
	Accent: rgb(124, 172, 235), AccentWash: rgb(32, 48, 74), OnAccent: rgb(20, 24, 30),
	Amber: rgb(230, 179, 90), AmberWash: rgb(58, 46, 23),
	Mark: rgb(38, 46, 58), Lit: rgb(40, 62, 98), Time: rgb(90, 75, 22), Select: rgb(54, 84, 130), Error: rgb(238, 128, 120),
	Sources: [6]color.NRGBA{rgb(109, 182, 227), rgb(227, 148, 104), rgb(148, 194, 117), rgb(186, 152, 222), rgb(214, 180, 92), rgb(110, 194, 188)},
}

// Source returns the hue of the i-th article; they repeat after six.
func (p *Palette) Source(i int) color.NRGBA { return p.Sources[((i%6)+6)%6] }
