package terms

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dateline/model"
)

// Query is what a person typed to search, understood: words that all have to
// occur, each as the beginning of a word; "words in quotation marks" in this
// order; -words that must not occur. Case and accents do not matter.
type Query struct {
	Terms []Term
}

// Term is one word, or several in a row.
type Term struct {
	Words  []string // folded
	Not    bool     // must not occur
	Closed bool     // the last word is whole
}

// Parse understands what a person typed; there are no wrong queries.
func Parse(typed string) Query {
	var q Query
	typed = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`).Replace(typed)
	for typed = strings.TrimSpace(typed); typed != ""; typed = strings.TrimSpace(typed) {
		var t Term
		if len(typed) > 1 && typed[0] == '-' {
			t.Not, typed = true, typed[1:]
		}
		var piece string
		if typed[0] == '"' {
			piece, typed, t.Closed = strings.Cut(typed[1:], `"`)
		} else {
			end := strings.IndexFunc(typed, func(r rune) bool { return unicode.IsSpace(r) || r == '"' })
			if end < 0 {
				end = len(typed)
			}
			piece, typed = typed[:end], typed[end:]
		}
		for w := range Words(piece) {
			t.Words = append(t.Words, Fold(piece[w.Start:w.End]))
		}
		if len(t.Words) > 0 {
			q.Terms = append(q.Terms, t)
		}
	}
	return q
}

// Empty reports whether the query asks for nothing.
func (q Query) Empty() bool {
	for _, t := range q.Terms {
		if !t.Not {
			return false
		}
	}
	return true
}

// Words yields the spans of the words of a text: runs of letters, digits and
// marks.
func Words(text string) func(yield func(model.Span) bool) {
	return func(yield func(model.Span) bool) {
		start := -1
		for i := 0; i <= len(text); {
			r, size := rune(' '), 1
			if i < len(text) {
				if r = rune(text[i]); r >= utf8.RuneSelf {
					r, size = utf8.DecodeRuneInString(text[i:])
				}
			}
			switch in := wordRune(r); {
			case in && start < 0:
				start = i
			case !in && start >= 0:
				if !yield(model.Span{Start: start, End: i}) {
					return
				}
				start = -1
			}
			i += size
		}
	}
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	if r >= 0x2000 && r < 0x2040 { // spaces, dashes and quotation marks
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// Fold returns a word without case and accents.
func Fold(word string) string {
	ascii := true
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return strings.ToLower(word)
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(word) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// Folded returns a text's folded words, each with a space before it and one
// after the last, so that " word" finds beginnings and " word " whole words. A
// zero byte ends each of several texts, so that no phrase reaches over them.
func Folded(texts ...string) string {
	n := 0
	for _, t := range texts {
		n += len(t) + 3
	}
	return string(AppendFolded(make([]byte, 0, n), texts...))
}

// AppendFolded appends what Folded returns.
func AppendFolded(b []byte, texts ...string) []byte {
	for _, text := range texts {
		b = slices.Grow(b, len(text)+room)
		for i := 0; i < len(text); {
			if asciiFold[text[i]] == 0 {
				i++
				continue
			}
			end := i
			for end < len(text) && asciiFold[text[end]] > foreign {
				end++
			}
			whole := end
			if end < len(text) && asciiFold[text[end]] == foreign {
				whole = wordEnd(text, end)
			}
			switch {
			case whole > end: // with other letters than ASCII's
				b = append(append(b, ' '), Fold(text[i:whole])...)
				b = slices.Grow(b, len(text)-whole+room) // what was folded may have grown
				i = whole
				continue
			case end > i:
				b = appendLower(b, text[i:end])
				i = end
				continue
			}
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
		}
		b = append(b, ' ', 0)
	}
	return b
}

// room is what folding adds to the length of a text in ASCII at most: a space
// before the first word, and its end.
const room = 3

// appendLower appends a word in ASCII, for which there is room.
func appendLower(b []byte, word string) []byte {
	n := len(b)
	b = b[:n+1+len(word)]
	b[n] = ' '
	to := b[n+1:]
	to = to[:len(word)]
	for i := range to {
		to[i] = asciiFold[word[i]]
	}
	return b
}

// foreign marks bytes that are not ASCII in asciiFold, which has 0 for ASCII
// that is no part of a word.
const foreign = 1

var asciiFold = func() (t [256]byte) {
	for c := range 256 {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = foreign
		case 'A' <= c && c <= 'Z':
			t[c] = byte(c) + 'a' - 'A'
		case wordRune(rune(c)):
			t[c] = byte(c)
		}
	}
	return t
}()

// wordEnd returns where the word that text[i:] goes on with ends.
func wordEnd(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !wordRune(r) {
			break
		}
		i += size
	}
	return i
}

// In reports whether a folded text has what the query asks for.
func (q Query) In(folded string) bool {
	for i := range q.Terms {
		if strings.Contains(folded, q.Terms[i].Needle()) == q.Terms[i].Not {
			return false
		}
	}
	return true
}

// Holds is In for texts as they are written, without folding them as a whole:
// a word may stand in one of them and another in the next.
func (q Query) Holds(texts ...string) bool {
	for i := range q.Terms {
		t := &q.Terms[i]
		in := false
		for _, text := range texts {
			in = in || t.in(text)
		}
		if in == t.Not {
			return false
		}
	}
	return true
}

// in reports whether the term stands in the text. Only words that begin like it
// are looked at.
func (t *Term) in(text string) bool {
	first := t.Words[0][0]
	for i := 0; i < len(text); i++ {
		c := asciiFold[text[i]]
		if c != first && c != foreign {
			continue
		}
		if i > 0 { // only at the beginning of a word
			switch before := asciiFold[text[i-1]]; {
			case before > foreign:
				continue
			case before == foreign:
				if r, _ := utf8.DecodeLastRuneInString(text[:i]); wordRune(r) {
					continue
				}
			}
		}
		end := wordEnd(text, i)
		if end == i { // a quotation mark, a dash
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size - 1
			continue
		}
		if t.at(text, model.Span{Start: i, End: end}) > 0 {
			return true
		}
	}
	return false
}

// InBytes is In for a text that AppendFolded made.
func (q Query) InBytes(folded []byte) bool {
	for i := range q.Terms {
		if bytes.Contains(folded, []byte(q.Terms[i].Needle())) == q.Terms[i].Not {
			return false
		}
	}
	return true
}

// Needle returns what a folded text has where the term stands.
func (t *Term) Needle() string {
	n := " " + strings.Join(t.Words, " ")
	if t.Closed {
		n += " "
	}
	return n
}

// Highlights returns the spans of a text that the query found, in order, not
// overlapping.
func (q Query) Highlights(text string) []model.Span {
	var out []model.Span
	end := 0
	for w := range Words(text) {
		if w.Start < end {
			continue
		}
		best := 0
		for k := range q.Terms {
			if t := &q.Terms[k]; !t.Not {
				if e := t.at(text, w); e > best {
					best = e
				}
			}
		}
		if best > 0 {
			out = append(out, model.Span{Start: w.Start, End: best})
			end = best
		}
	}
	return out
}

// at returns where the term ends if it stands in the text from the word w on, 0
// if it does not.
func (t *Term) at(text string, w model.Span) int {
	last := len(t.Words) - 1
	if !same(text[w.Start:w.End], t.Words[0], last == 0 && !t.Closed) {
		return 0
	}
	for i := 1; i <= last; i++ {
		start := w.End
		for start < len(text) {
			r, size := utf8.DecodeRuneInString(text[start:])
			if wordRune(r) {
				break
			}
			start += size
		}
		w = model.Span{Start: start, End: wordEnd(text, start)}
		if !same(text[w.Start:w.End], t.Words[i], i == last && !t.Closed) {
			return 0
		}
	}
	return w.End
}

// same reports whether a word, folded, is the wanted one or begins with it.
func same(word, want string, prefix bool) bool {
	for i := range len(word) {
		if c := asciiFold[word[i]]; c == foreign {
			word = Fold(word)
			return word == want || prefix && strings.HasPrefix(word, want)
		} else if i < len(want) && c != want[i] {
			return false // ASCII's letters fold by themselves, whatever follows
		}
	}
	return len(word) >= len(want) && (len(word) == len(want) || prefix)
}
