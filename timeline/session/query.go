package session

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
	terms []term
}

// term is one word, or several in a row.
type term struct {
	words  []string // folded
	not    bool
	closed bool // the last word is whole
}

// ParseQuery understands what a person typed; there are no wrong queries.
func ParseQuery(typed string) Query {
	var q Query
	typed = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`).Replace(typed)
	for typed = strings.TrimSpace(typed); typed != ""; typed = strings.TrimSpace(typed) {
		var t term
		if len(typed) > 1 && typed[0] == '-' {
			t.not, typed = true, typed[1:]
		}
		var piece string
		if typed[0] == '"' {
			piece, typed, t.closed = strings.Cut(typed[1:], `"`)
		} else {
			end := strings.IndexFunc(typed, func(r rune) bool { return unicode.IsSpace(r) || r == '"' })
			if end < 0 {
				end = len(typed)
			}
			piece, typed = typed[:end], typed[end:]
		}
		for w := range words(piece) {
			t.words = append(t.words, fold(piece[w.Start:w.End]))
		}
		if len(t.words) > 0 {
			q.terms = append(q.terms, t)
		}
	}
	return q
}

// Empty reports whether the query asks for nothing.
func (q Query) Empty() bool {
	for _, t := range q.terms {
		if !t.not {
			return false
		}
	}
	return true
}

// words yields the spans of the words of a text: runs of letters, digits and
// marks.
func words(text string) func(yield func(model.Span) bool) {
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

// fold returns a word without case and accents.
func fold(word string) string {
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

// folded returns a text's folded words, each with a space before it and one
// after the last, so that " word" finds beginnings and " word " whole words.
func folded(texts ...string) string {
	var b strings.Builder
	for _, text := range texts {
		for w := range words(text) {
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
				b.WriteString(fold(word))
			}
		}
		b.WriteString(" \x00") // phrases do not reach over texts
	}
	return b.String()
}

// in reports whether a folded text has what the query asks for.
func (q Query) in(folded string) bool {
	for i := range q.terms {
		if strings.Contains(folded, q.terms[i].needle()) == q.terms[i].not {
			return false
		}
	}
	return true
}

func (t *term) needle() string {
	n := " " + strings.Join(t.words, " ")
	if t.closed {
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
	for w := range words(text) {
		spans = append(spans, w)
		folds = append(folds, fold(text[w.Start:w.End]))
	}
	for i := 0; i < len(spans); i++ {
		best := 0
		for k := range q.terms {
			if t := &q.terms[k]; !t.not && len(t.words) > best && t.at(folds[i:]) {
				best = len(t.words)
			}
		}
		if best > 0 {
			out = append(out, model.Span{Start: spans[i].Start, End: spans[i+best-1].End})
			i += best - 1
		}
	}
	return out
}

func (t *term) at(words []string) bool {
	if len(words) < len(t.words) {
		return false
	}
	for i, w := range t.words {
		last := i == len(t.words)-1 && !t.closed
		if w != words[i] && !(last && strings.HasPrefix(words[i], w)) {
			return false
		}
	}
	return true
}
