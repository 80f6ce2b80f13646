package parts

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"dateline/timeline/ui/theme"
)

// Text returns one line of the program's words.
func Text(text string, size float32, bold bool, c color.Color) *canvas.Text {
	t := canvas.NewText(text, c)
	t.TextSize, t.TextStyle.Bold = size, bold
	return t
}

// Words returns ordinary text in ink.
func Words(text string) *canvas.Text { return Text(text, theme.Body, false, theme.Now().Ink) }

// Bold returns strong text in ink.
func Bold(text string) *canvas.Text { return Text(text, theme.Body, true, theme.Now().Ink) }

// Second returns a second line: small and grey.
func Second(text string) *canvas.Text { return Text(text, theme.Small, false, theme.Now().Muted) }

// Head returns a section's head, in spaced capitals.
func Head(text string) *canvas.Text {
	return Text(Spaced(strings.ToUpper(text)), theme.Head, true, theme.Now().Muted)
}

// Spaced puts a hair space between the letters, as capitals want.
func Spaced(s string) string {
	var b strings.Builder
	for i, r := range s {
		if i > 0 {
			b.WriteRune('\u200a')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Fit shortens text to a width in px, ending it with "…", and reports whether
// it had to. The estimate by advances is never too narrow, so that the text is
// shaped only once, when it is drawn.
func Fit(text string, size float32, bold bool, width float32) (string, bool) {
	return FitFont(text, size, fontOf(bold), width)
}

// FitFont is Fit for any of the theme's fonts.
func FitFont(text string, size float32, font *fyne.StaticResource, width float32) (string, bool) {
	face := theme.Face(font)
	limit := width / size
	if face.Width(text) <= limit {
		return text, false
	}
	limit -= face.Advance('…')
	var used float32
	for i, r := range text {
		used += face.Advance(r)
		if used > limit {
			return strings.TrimRight(text[:i], " ,;:-–—") + "…", true
		}
	}
	return text, false
}

// Width returns the width of text in px, by advances.
func Width(text string, size float32, bold bool) float32 {
	return theme.Face(fontOf(bold)).Width(text) * size
}

func fontOf(bold bool) *fyne.StaticResource {
	if bold {
		return theme.SansBold
	}
	return theme.Sans
}

// Rule returns a hairline.
func Rule() *canvas.Rectangle {
	r := canvas.NewRectangle(theme.Now().Hairline)
	r.SetMinSize(fyne.NewSize(1, 1))
	return r
}

// Gap returns empty room of h px.
func Gap(h float32) *canvas.Rectangle {
	r := canvas.NewRectangle(color.Transparent)
	r.SetMinSize(fyne.NewSize(1, h))
	return r
}

// Link returns words of the accent colour that can be pressed.
func Link(host Host, name, text string, onTap func()) *Press {
	p := NewPress(host, name, Text(text, theme.Small, false, theme.Now().Accent), onTap).Padded(4, 2)
	p.Radius = 4
	return p
}
