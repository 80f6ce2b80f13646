package layout

import "strings"

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

// wrap2 breaks text into two lines of at most room px, as even as words allow,
// and cuts the second where it must.
func (t *measurer) wrap2(text string, s Style, room float64) (a, b string, aw, bw float64) {
	total := t.width(text, s)
	half := total / 2
	w, at := 0.0, -1
	nearest := total
	for i, r := range text {
		if r == ' ' && w <= room {
			if d := w - half; d*d < nearest*nearest || at < 0 {
				nearest, at = d, i
			}
		}
		w += t.advance(r, s)
	}
	if at < 0 {
		a, aw = t.fit(text, s, room)
		return a, "", aw, 0
	}
	// A text too long for two lines fills the first one.
	if total > 1.8*room {
		w = 0
		for i, r := range text {
			if r == ' ' && w <= room {
				at = i
			}
			w += t.advance(r, s)
		}
	}
	a, aw = t.fit(text[:at], s, room)
	b, bw = t.fit(text[at+1:], s, room)
	return a, b, aw, bw
}

// head returns the words of text that fill a line of room px, and the rest;
// false where the first word is too long or nothing is left over.
func (t *measurer) head(text string, s Style, room float64) (first, rest string, ok bool) {
	w, at := 0.0, -1
	for i, r := range text {
		if r == ' ' && w <= room {
			at = i
		}
		w += t.advance(r, s)
	}
	if at <= 0 || w <= room {
		return "", "", false
	}
	return text[:at], text[at+1:], true
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
