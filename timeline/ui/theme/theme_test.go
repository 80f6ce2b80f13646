package theme

import (
	"image/color"
	"math"
	"testing"
)

// luminance is WCAG 2.1's relative luminance.
func luminance(c color.NRGBA) float64 {
	lin := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*lin(c.R) + 0.7152*lin(c.G) + 0.0722*lin(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	la, lb := luminance(a), luminance(b)
	if la < lb {
		la, lb = lb, la
	}
	return (la + 0.05) / (lb + 0.05)
}

func TestTextCanBeReadOnEveryGround(t *testing.T) {
	for _, p := range []Palette{Light, Dark} {
		grounds := map[string]color.NRGBA{"paper": p.Paper, "side": p.Side, "sheet": p.Sheet}
		texts := map[string]color.NRGBA{"ink": p.Ink, "muted": p.Muted, "accent": p.Accent, "amber": p.Amber, "error": p.Error}
		for i, s := range p.Sources {
			texts["source "+string(rune('0'+i))] = s
		}
		for gn, g := range grounds {
			for tn, c := range texts {
				min := 4.5
				if tn[0] == 's' && gn != "sheet" { // rules, not text, outside the sheet
					min = 3
				}
				if got := contrast(c, g); got < min {
					t.Errorf("dark %v: %s on %s has contrast %.2f, want %.1f", p.Dark, tn, gn, got, min)
				}
			}
		}
		for name, pair := range map[string][2]color.NRGBA{
			"ink on mark": {p.Ink, p.Mark}, "ink on lit": {p.Ink, p.Lit}, "ink on time": {p.Ink, p.Time},
			"ink on select": {p.Ink, p.Select}, "amber on its wash": {p.Amber, p.AmberWash},
			"accent on its wash": {p.Accent, p.AccentWash}, "on accent": {p.OnAccent, p.Accent}, "accent on amber": {p.Accent, p.AmberWash},
		} {
			if got := contrast(pair[0], pair[1]); got < 4.5 {
				t.Errorf("dark %v: %s has contrast %.2f", p.Dark, name, got)
			}
		}
	}
}
