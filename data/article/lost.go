package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lost is the mark that a program left where it could not read a letter, when a
// text was saved with it: the letter itself is gone.
const lost = "\uFFFD"

// lostEndings follow an apostrophe in English, whose loss they show.
var lostEndings = map[string]bool{"t": true, "s": true, "re": true, "ll": true, "ve": true, "d": true, "m": true}

// wholeWords are so short and frequent that a text whose spaces were lost has
// them beside the gaps, where one that lost accented letters has pieces of words.
var wholeWords = map[string]bool{"a": true, "an": true, "the": true, "of": true, "to": true, "in": true, "on": true, "at": true, "by": true, "for": true,
	"from": true, "with": true, "and": true, "or": true, "but": true, "that": true, "this": true, "is": true, "was": true, "are": true, "were": true,
	"has": true, "have": true, "had": true, "will": true, "would": true, "he": true, "she": true, "it": true, "they": true, "his": true, "her": true,
	"their": true, "its": true, "after": true, "before": true, "as": true, "not": true, "who": true, "which": true}

// mendLost puts back what the gaps of a damaged text show by what stands beside
// them: an apostrophe within an English word, and spaces (a no-break space is
// what is lost most), where gaps stand beside whole words. Any other gap stays.
func mendLost(s string) string {
	if !strings.Contains(s, lost) {
		return s
	}
	spaces := lostSpaces(s)
	var b strings.Builder
	b.Grow(len(s))
	for {
		i := strings.Index(s, lost)
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		rest := strings.TrimLeft(s[i:], lost)
		n := (len(s) - i - len(rest)) / len(lost)
		before, after := wordEnding(s[:i]), wordBeginning(rest)
		switch {
		case n == 1 && before != "" && lostEndings[after] && (spaces || after != "s"):
			b.WriteString("’")
		case !spaces:
			b.WriteString(s[i : len(s)-len(rest)])
		case n == 3 && before != "" && after != "": // the three bytes of a dash
			b.WriteString(" – ")
		case i > 0 && !endsInSpace(s[:i]) && rest != "" && !beginsWithSpace(rest):
			b.WriteString(" ")
		}
		s = rest
	}
}

// lostSpaces reports that the gaps of a text are where spaces were.
func lostSpaces(s string) bool {
	gaps, whole := 0, 0
	for {
		i := strings.Index(s, lost)
		if i < 0 {
			return whole >= 2 && whole*4 >= gaps
		}
		rest := strings.TrimLeft(s[i:], lost)
		if before, after := wordEnding(s[:i]), wordBeginning(rest); before != "" && after != "" {
			gaps++
			if wholeWords[strings.ToLower(before)] || wholeWords[strings.ToLower(after)] {
				whole++
			}
		}
		s = rest
	}
}

// wordEnding is the word that s ends in, empty where it ends in no letter.
func wordEnding(s string) string {
	i := len(s)
	for i > 0 {
		r, w := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= w
	}
	return s[i:]
}

// wordBeginning is the word that s begins with.
func wordBeginning(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

func endsInSpace(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(r)
}

func beginsWithSpace(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r)
}
