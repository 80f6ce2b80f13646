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
	words   []word // of the text that was split last
	text    string
	style   Style
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

// word is a word of a text: its bytes and its width, px.
type word struct {
	start, end int
	w          float64
}

// split measures the words of text, once for the settings that are tried in a
// row.
func (t *measurer) split(text string, s Style) []word {
	if text == t.text && s == t.style && len(t.words) > 0 {
		return t.words
	}
	t.words, t.text, t.style = t.words[:0], text, s
	for at := 0; at < len(text); {
		if text[at] == ' ' {
			at++
			continue
		}
		w := word{start: at}
		for i, r := range text[at:] {
			if r == ' ' {
				break
			}
			w.w += t.advance(r, s)
			w.end = at + i + utf8.RuneLen(r)
		}
		w.end = min(max(w.end, at+1), len(text))
		t.words = append(t.words, w)
		at = w.end
	}
	return t.words
}

// wrap breaks text into at most len(out) lines of at most room px, as few as
// the words allow and as even as can be, and returns how many; whole is false
// where the last line had to be cut.
func (t *measurer) wrap(text string, s Style, room float64, out []Line) (n int, whole bool) {
	words := t.split(text, s)
	space := t.advance(' ', s)
	n, whole = fill(words, space, room, len(out))
	if !whole {
		return t.cut(text, words, s, room, out)
	}
	if n > 1 {
		// The narrowest lines that are not more make the most even ones.
		narrow, wide := 0.0, room
		for _, w := range words {
			narrow = max(narrow, w.w)
		}
		for wide-narrow > 3 {
			mid := (narrow + wide) / 2
			if _, fits := fill(words, space, mid, n); fits {
				wide = mid
			} else {
				narrow = mid
			}
		}
		room = wide
	}
	first := 0
	for i := range n {
		next, w := lineFrom(words, first, space, room)
		out[i] = Line{Style: s, W: w}
		if next > first {
			out[i].Text = text[words[first].start:words[next-1].end]
		}
		first = next
	}
	return n, true
}

// lineFrom returns the word after the last that stands on a line of room px with
// word first, and the line's width with half a px against rounding.
func lineFrom(words []word, first int, space, room float64) (next int, w float64) {
	w = 0.5
	for next = first; next < len(words); next++ {
		more := words[next].w
		if next > first {
			more += space
		}
		if w+more > room {
			break
		}
		w += more
	}
	return next, w
}

// fill returns how many lines of room px the words take, and whether they stand
// on most of them.
func fill(words []word, space, room float64, most int) (n int, whole bool) {
	for first := 0; ; n++ {
		if first == len(words) {
			return max(n, 1), true
		}
		if n == most {
			return n, false
		}
		next, _ := lineFrom(words, first, space, room)
		if next == first {
			return n, false // a word longer than a line
		}
		first = next
	}
}

// cut is wrap for a text that does not stand in its lines: they are as full as
// they go, and the last ends with an ellipsis.
func (t *measurer) cut(text string, words []word, s Style, room float64, out []Line) (n int, whole bool) {
	first := 0
	for n < len(out)-1 {
		next, w := lineFrom(words, first, t.advance(' ', s), room)
		if next == first {
			break
		}
		out[n] = Line{Text: text[words[first].start:words[next-1].end], Style: s, W: w}
		n++
		first = next
	}
	rest, w := t.fit(text[words[first].start:], s, room)
	if rest == "" {
		return n, false
	}
	out[n] = Line{Text: rest, Style: s, W: w}
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
