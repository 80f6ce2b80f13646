package layout

import (
	"strings"
	"unicode/utf8"
)

// measurer measures text by a table of advances, asked from Metrics once a
// rune.
type measurer struct {
	metrics Metrics
	low     [Styles][256]float64
	high    [Styles]map[rune]float64
}

func newMeasurer(m Metrics) *measurer {
	t := &measurer{metrics: m}
	for s := range t.low {
		for r := range t.low[s] {
			t.low[s][r] = -1
		}
		t.high[s] = make(map[rune]float64)
	}
	return t
}

func (t *measurer) advance(r rune, s Style) float64 {
	if r < 256 {
		w := t.low[s][r]
		if w < 0 {
			w = t.metrics.Advance(r, s)
			t.low[s][r] = w
		}
		return w
	}
	w, known := t.high[s][r]
	if !known {
		w = t.metrics.Advance(r, s)
		t.high[s][r] = w
	}
	return w
}

// width returns the width of text in px, with a half px against rounding.
func (t *measurer) width(text string, s Style) float64 {
	w := 0.0
	for _, r := range text {
		w += t.advance(r, s)
	}
	return w + 0.5
}

const ellipsis = "…"

// fit returns text cut to at most room px, at a word where one ends near
// enough, with an ellipsis where anything was left out, and its width.
func (t *measurer) fit(text string, s Style, room float64) (string, float64) {
	dots := t.advance('…', s)
	w, cut, word := 0.5, -1, -1
	for i, r := range text {
		if cut < 0 && w+dots > room {
			cut = lastStart(text, i)
		}
		if r == ' ' && cut < 0 {
			word = i
		}
		w += t.advance(r, s)
		if w > room {
			if cut < 0 {
				cut = i
			}
			if word > 0 && word*10 >= cut*5 {
				cut = word
			}
			short := strings.TrimRight(text[:cut], " ,;:.–—-(“\"")
			if short == "" {
				return "", 0
			}
			short += ellipsis
			return short, t.width(short, s)
		}
	}
	return text, w
}

// lastStart returns the byte offset of the rune before offset i, so that the
// text before it leaves room for the ellipsis.
func lastStart(text string, i int) int {
	for i--; i > 0 && text[i]&0xC0 == 0x80; i-- {
	}
	return max(i, 0)
}

// wrap breaks text into at most len(out) lines of at most room px, as few as
// the words allow and as even as can be, and returns how many; whole is false
// where the last line had to be cut.
func (t *measurer) wrap(text string, s Style, room float64, out []Line) (n int, whole bool) {
	n, whole = t.fill(text, s, room, out)
	if !whole || n == 1 {
		return n, whole
	}
	// The narrowest lines that are not more make the most even ones.
	narrow, wide := t.width(text, s)/float64(n), room
	for wide-narrow > 3 {
		mid := (narrow + wide) / 2
		if k, fits := t.fill(text, s, mid, out); fits && k == n {
			wide = mid
		} else {
			narrow = mid
		}
	}
	return t.fill(text, s, wide, out)
}

// fill is wrap with each line as full as it goes.
func (t *measurer) fill(text string, s Style, room float64, out []Line) (n int, whole bool) {
	space := t.advance(' ', s)
	start, end := 0, 0 // of the line so far; end after its last whole word
	w, wordW, endW := 0.0, 0.0, 0.0
	wordAt := 0
	for i := 0; i <= len(text); {
		r, size := ' ', 1
		if i < len(text) {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if r != ' ' {
			wordW += t.advance(r, s)
			i += size
			continue
		}
		if need := w + wordW; need+0.5 > room && end > start { // the word goes to the next line
			if n == len(out)-1 {
				break
			}
			out[n] = Line{Text: text[start:end], Style: s, W: endW + 0.5}
			n++
			start, w = wordAt, 0
		}
		w += wordW
		end, endW = i, w
		if w+0.5 > room {
			break // a word longer than a line
		}
		w += space
		wordW = 0
		i += size
		wordAt = i
		if i > len(text) {
			break
		}
	}
	rest := text[start:]
	if end == len(text) && endW+0.5 <= room {
		out[n] = Line{Text: rest, Style: s, W: endW + 0.5}
		return n + 1, true
	}
	cut, cw := t.fit(rest, s, room)
	if cut == "" {
		return n, false
	}
	out[n] = Line{Text: cut, Style: s, W: cw}
	return n + 1, false
}

// quoted sets a quote's opening in quotation marks. What carries its own marks
// keeps them.
func quoted(q string) string {
	if q == "" {
		return ""
	}
	if strings.HasPrefix(q, "“") || strings.HasPrefix(q, "\"") {
		return q
	}
	return "“" + q + "”"
}
