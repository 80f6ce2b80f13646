package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The rule of lead: of so many words at the beginning of a clause no more than
// this share may be the title's.
const (
	leadWords = 7
	leadShare = 0.34
	leadLeast = 5 // words that are to follow
)

// lead returns the part of a quote that a label shows under a title: the quote
// from its beginning or, where that says what the title says already, from the
// first clause that adds to it, after "…".
func lead(quote, title string) string {
	known := make(map[string]bool)
	for _, w := range strings.FieldsFunc(title, notLetter) {
		known[strings.ToLower(w)] = true
	}
	best, least := 0, 2.0
	for at := 0; at >= 0; at = nextClause(quote, at) {
		share, enough := overlap(quote[at:], known)
		if enough && share < least-0.1 {
			best, least = at, share
		}
		if least <= leadShare {
			break
		}
	}
	if best == 0 {
		return quote
	}
	return ellipsis + quote[best:]
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// overlap returns which share of the telling words at the beginning of text are
// known; false where there are too few to judge. Who told it is no news.
func overlap(text string, known map[string]bool) (share float64, enough bool) {
	n, told, same := 0, 0, 0
	for w := range strings.FieldsFuncSeq(text, notLetter) {
		if n++; n > leadWords {
			break
		}
		if n > 1 && (w == "said" || w == "told" || w == "says") {
			return 1, true
		}
		if utf8.RuneCountInString(w) < 4 {
			continue
		}
		told++
		if known[strings.ToLower(w)] {
			same++
		}
	}
	return float64(same) / float64(max(told, 1)), told >= 2 && n >= leadLeast
}

// nextClause returns the byte offset of the next clause of text after at: after
// a comma or the like, or before a word that opens one; -1 where there is none.
func nextClause(text string, at int) int {
	for i := at + 1; i < len(text); i++ {
		if text[i-1] != ' ' {
			continue
		}
		before := strings.TrimRight(text[at:i], " ”’\"")
		if before == "" {
			continue
		}
		switch last, _ := utf8.DecodeLastRuneInString(before); last {
		case ',', ';', ':', '—', '–':
			return i
		}
		word, _, _ := strings.Cut(text[i:], " ")
		switch word {
		case "that", "which", "who", "after", "because", "while", "saying", "where":
			return i
		}
	}
	return -1
}
