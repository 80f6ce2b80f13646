package terms

import (
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
// after the last, so that " word" finds beginnings and " word " whole words.
func Folded(texts ...string) string {
	var b strings.Builder
	for _, text := range texts {
		for w := range Words(text) {
			b.WriteByte(' ')
			word := text[w.Start:w.End]
			lower := true
			for i := range len(word) {
				if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
					lower = false
					break
				}
			}
			if lower {
				b.WriteString(word)
			} else {
				b.WriteString(Fold(word))
			}
		}
		b.WriteString(" \x00") // phrases do not reach over texts
	}
	return b.String()
}

// In reports whether a folded text has what the query asks for.
func (q Query) In(folded string) bool {
	for i := range q.Terms {
		if strings.Contains(folded, q.Terms[i].needle()) == q.Terms[i].Not {
			return false
		}
	}
	return true
}

func (t *Term) needle() string {
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
	var spans []model.Span
	var folds []string
	for w := range Words(text) {
		spans = append(spans, w)
		folds = append(folds, Fold(text[w.Start:w.End]))
	}
	for i := 0; i < len(spans); i++ {
		best := 0
		for k := range q.Terms {
			if t := &q.Terms[k]; !t.Not && len(t.Words) > best && t.at(folds[i:]) {
				best = len(t.Words)
			}
		}
		if best > 0 {
			out = append(out, model.Span{Start: spans[i].Start, End: spans[i+best-1].End})
			i += best - 1
		}
	}
	return out
}

func (t *Term) at(words []string) bool {
	if len(words) < len(t.Words) {
		return false
	}
	for i, w := range t.Words {
		last := i == len(t.Words)-1 && !t.Closed
		if w != words[i] && !(last && strings.HasPrefix(words[i], w)) {
			return false
		}
	}
	return true
}
