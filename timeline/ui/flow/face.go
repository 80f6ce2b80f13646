// Package flow breaks long texts into lines.
//
// It owns paragraphs, line breaking and the way from a point to a place in the
// text and back; it knows nothing of windows and imports no toolkit, so that a
// book of thousands of paragraphs wraps in milliseconds and is tested without a
// display. Widths and heights are px at scale 1, offsets are bytes of the text.
// A Face may be shared by goroutines once made; a Text belongs to one.
package flow

import (
	"fmt"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Face measures runes of one font file.
//
// Kerning is left out: Noto's pairs only ever tighten a word by a fraction of a
// px, so that a line never comes out wider than it was measured.
type Face struct {
	font     *sfnt.Font
	perEm    float32
	advances [1024]float32    // em; the Latin, Greek and Cyrillic blocks
	rare     map[rune]float32 // em; General Punctuation, filled at construction
	fallback float32          // em, for runes the font lacks: other fonts will draw them
}

// NewFace reads a TrueType or OpenType font. The error says what is wrong with
// the file.
func NewFace(ttf []byte) (*Face, error) {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		return nil, fmt.Errorf("read font: %w", err)
	}
	face := &Face{font: f, perEm: float32(f.UnitsPerEm()), fallback: 1, rare: make(map[rune]float32, 128)}
	var buf sfnt.Buffer
	ppem := fixed.I(int(f.UnitsPerEm()))
	measure := func(r rune) float32 {
		g, err := f.GlyphIndex(&buf, r)
		if err != nil || g == 0 {
			return face.fallback
		}
		adv, err := f.GlyphAdvance(&buf, g, ppem, 0)
		if err != nil {
			return face.fallback
		}
		return float32(adv) / 64 / face.perEm
	}
	for r := range face.advances {
		if r < ' ' {
			continue
		}
		face.advances[r] = measure(rune(r))
	}
	for r := rune(0x1E00); r < 0x2000; r++ { // Latin Extended Additional, Greek Extended
		face.rare[r] = measure(r)
	}
	for r := rune(0x2000); r < 0x2200; r++ { // General Punctuation … Number Forms
		face.rare[r] = measure(r)
	}
	return face, nil
}

// Advance returns the width of r in em.
func (f *Face) Advance(r rune) float32 {
	if r >= 0 && int(r) < len(f.advances) {
		return f.advances[r]
	}
	if w, ok := f.rare[r]; ok {
		return w
	}
	if combining(r) {
		return 0
	}
	if wide(r) {
		return 1
	}
	return 0.6
}

// Width returns the width of s in em.
func (f *Face) Width(s string) float32 {
	var w float32
	for _, r := range s {
		w += f.Advance(r)
	}
	return w
}
