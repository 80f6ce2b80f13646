package event

import (
	"strings"

	"dateline/model/syntax"
)

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// in looks a word up in a set of lower-case words, without regard to ASCII
// case and without allocating.
func in(set map[string]bool, word string) bool {
	var b [24]byte
	if len(word) > len(b) {
		return false
	}
	for i := 0; i < len(word); i++ {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b[i] = c
	}
	return set[string(b[:len(word)])]
}

// fold reports whether token i is the lower-case word w, whatever its case.
func fold(d *syntax.Doc, i int, w string) bool {
	return i >= 0 && i < len(d.Tokens) && d.Tokens[i].Len() == len(w) && strings.EqualFold(d.Text(i), w)
}

func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/8)
	}
	return s[:n]
}
