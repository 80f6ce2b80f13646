package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

func wordSet(list string) lexicon.Set { return lexicon.Words(list) }

// in looks a word up in a set of lower-case words, without regard to ASCII
// case.
func in(set lexicon.Set, word string) bool { return set.Has(word) }

// fold reports whether token i is the lower-case word w, whatever its case.
func fold(d *syntax.Doc, i int, w string) bool {
	if uint(i) >= uint(len(d.Tokens)) {
		return false
	}
	t := &d.Tokens[i]
	return t.End-t.Start == len(w) && lexicon.Same(d.Body[t.Start:t.End], w)
}

func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/8)
	}
	return s[:n]
}
