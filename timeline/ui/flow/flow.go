package flow

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line is one line of a wrapped text.
type Line struct {
	Start, End int     // bytes of the text, half-open, without the space it breaks at
	Y          float32 // px from the top of the text to the top of the line
	Para       int     // index of its paragraph
}

// Text is a text and its lines at one width.
//
// Invariants (tested):
//  1. Lines are in order, none empty, none crosses a paragraph's end.
//  2. Every byte that is not white space lies in exactly one line.
//  3. No line is wider than the width it was wrapped to, unless a single rune is.
type Text struct {
	Body  string
	Lines []Line

	size, lead, gap float32 // px: of the type, from line to line, between paragraphs
	face            *Face
	paras           []para
	pieces          []piece
	width           float32
}

type para struct{ start, end, first, last int } // bytes; pieces[first:last]

// piece is what may not be broken, with the space that follows it.
type piece struct {
	start, end int32
	em, space  float32
}

// New measures a text once. size is the type size and lead the distance from
// line to line, gap the extra distance between paragraphs, all px.
func New(body string, face *Face, size, lead, gap float32) *Text {
	t := &Text{Body: body, face: face, size: size, lead: lead, gap: gap, width: -1}
	for start := 0; start < len(body); {
		end := len(body)
		if i := strings.IndexByte(body[start:], '\n'); i >= 0 {
			end = start + i
		}
		first := len(t.pieces)
		t.cut(start, end)
		if len(t.pieces) > first {
			t.paras = append(t.paras, para{start, end, first, len(t.pieces)})
		}
		start = end + 1
	}
	return t
}

// cut appends the pieces of one paragraph.
func (t *Text) cut(start, end int) {
	body := t.Body
	i := start
	var prev rune
	open := false
	flush := func() { open = false }
	for i < end {
		r, n := utf8.DecodeRuneInString(body[i:end])
		if unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' {
			if k := len(t.pieces); k > 0 && int(t.pieces[k-1].start) >= start {
				t.pieces[k-1].space += t.face.Advance(' ')
			}
			flush()
			i += n
			prev = r
			continue
		}
		if open && breaksBetween(prev, r) {
			flush()
		}
		if !open {
			t.pieces = append(t.pieces, piece{start: int32(i), end: int32(i)})
			open = true
		}
		p := &t.pieces[len(t.pieces)-1]
		p.end = int32(i + n)
		p.em += t.face.Advance(r)
		prev = r
		i += n
	}
}

// breaksBetween reports whether a line may end between two runes that no space
// parts: after a hyphen or a dash or a slash inside a word, and around the wide
// characters of scripts that are written without spaces (UAX #14, classes HY,
// B2, SY and ID, simplified).
func breaksBetween(a, b rune) bool {
	switch a {
	case '-', '\u2010', '\u2013', '\u2014', '/':
		return unicode.IsLetter(b)
	}
	if combining(b) || unicode.IsPunct(b) {
		return false
	}
	return wide(a) && !unicode.Is(unicode.Ps, a) || wide(b)
}

func combining(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) }

func wide(r rune) bool {
	return r >= 0x1100 && (r <= 0x115f || r >= 0x2e80 && r <= 0xa4cf || r >= 0xac00 && r <= 0xd7a3 ||
		r >= 0xf900 && r <= 0xfaff || r >= 0xfe30 && r <= 0xfe6f || r >= 0xff00 && r <= 0xff60 || r >= 0x20000 && r <= 0x3fffd)
}

// Wrap breaks the text into lines of at most width px and reports whether the
// lines changed. The same width again costs nothing.
func (t *Text) Wrap(width float32) bool {
	if width == t.width {
		return false
	}
	t.width = width
	t.Lines = t.Lines[:0]
	limit := width / t.size
	y := float32(0)
	emit := func(start, end, para int) {
		t.Lines = append(t.Lines, Line{Start: start, End: end, Y: y, Para: para})
		y += t.lead
	}
	for pi, p := range t.paras {
		if pi > 0 {
			y += t.gap
		}
		lineStart, lineEnd := -1, 0
		var used float32
		for _, w := range t.pieces[p.first:p.last] {
			if lineStart >= 0 && used+w.em > limit {
				emit(lineStart, lineEnd, pi)
				lineStart = -1
			}
			if lineStart < 0 {
				lineStart, used = int(w.start), 0
				if w.em > limit { // a link or a word longer than the line
					lineStart, used = t.chop(w, limit, func(a, b int) { emit(a, b, pi) })
					lineEnd = int(w.end)
					used += w.space
					continue
				}
			}
			lineEnd = int(w.end)
			used += w.em + w.space
		}
		if lineStart >= 0 {
			emit(lineStart, lineEnd, pi)
		}
	}
	return true
}

// chop cuts a piece that is wider than a line; what remains of it begins the
// next line, at the returned offset and width.
func (t *Text) chop(w piece, limit float32, emit func(a, b int)) (start int, used float32) {
	start = int(w.start)
	for i := start; i < int(w.end); {
		r, n := utf8.DecodeRuneInString(t.Body[i:])
		em := t.face.Advance(r)
		if used+em > limit && i > start && em > 0 {
			emit(start, i)
			start, used = i, 0
		}
		used += em
		i += n
	}
	return start, used
}

// Height returns the height of the wrapped text, px.
func (t *Text) Height() float32 {
	if len(t.Lines) == 0 {
		return 0
	}
	return t.Lines[len(t.Lines)-1].Y + t.lead
}

// Lead returns the distance from line to line, px.
func (t *Text) Lead() float32 { return t.lead }

// Size returns the type size, px.
func (t *Text) Size() float32 { return t.size }

// LineAt returns the index of the line at y px, the nearest one outside; -1
// only for a text without lines.
func (t *Text) LineAt(y float32) int {
	i := sort.Search(len(t.Lines), func(i int) bool { return t.Lines[i].Y > y })
	if i == 0 {
		return min(0, len(t.Lines)-1)
	}
	return i - 1
}

// LineOf returns the index of the line that holds the byte offset; an offset
// in the space between two lines belongs to the earlier one.
func (t *Text) LineOf(offset int) int {
	i := sort.Search(len(t.Lines), func(i int) bool { return t.Lines[i].Start > offset })
	if i == 0 {
		return min(0, len(t.Lines)-1)
	}
	return i - 1
}

// Paragraph returns the byte span of the paragraph that holds the offset.
func (t *Text) Paragraph(offset int) (start, end int) {
	if len(t.Lines) == 0 {
		return 0, 0
	}
	p := t.paras[t.Lines[t.LineOf(offset)].Para]
	return p.start, p.end
}

// Word returns the byte span of the word at the offset: letters, digits and
// the marks inside words; a single rune where there is no word.
func (t *Text) Word(offset int) (start, end int) {
	offset = max(0, min(offset, len(t.Body)))
	start, end = offset, offset
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(t.Body[:start])
		if !wordRune(r) {
			break
		}
		start -= n
	}
	for end < len(t.Body) {
		r, n := utf8.DecodeRuneInString(t.Body[end:])
		if !wordRune(r) {
			break
		}
		end += n
	}
	if start == end && end < len(t.Body) {
		_, n := utf8.DecodeRuneInString(t.Body[end:])
		end += n
	}
	return start, end
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || combining(r) || r == '\'' || r == '’' || r == '-'
}

// Next returns the offset one character after the given one, Previous one
// before; combining marks stay with their letter.
func (t *Text) Next(offset int) int {
	for first := true; offset < len(t.Body); first = false {
		r, n := utf8.DecodeRuneInString(t.Body[offset:])
		if !first && !combining(r) {
			break
		}
		offset += n
	}
	return offset
}

// Previous is the inverse of Next.
func (t *Text) Previous(offset int) int {
	for offset > 0 {
		r, n := utf8.DecodeLastRuneInString(t.Body[:offset])
		offset -= n
		if !combining(r) {
			break
		}
	}
	return offset
}
