package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// halfOnly reports whether a title that ends before piece k says only the first half of
// "not only … but", or loses what "only", "so … as" or "so … that" leads to.
func (l *line) halfOnly(k int) bool {
	d := &l.w.syn
	next := l.pieces[k].token
	if next < 0 {
		return false
	}
	if fold(d, next, "only") && next+1 < len(d.Tags) {
		switch d.Tags[next+1] {
		case syntax.Sub, syntax.Prep, syntax.To:
			return true // "can leave | only if they pay"
		}
	}
	for j := k - 1; j > 0 && k-j < 16; j-- {
		i := l.pieces[j].token
		if i < 1 {
			continue
		}
		if d.Tags[i] == syntax.Conj && fold(d, i, "but") || d.Tags[i] == syntax.Stop {
			return false
		}
		if in(limits, d.Text(i)) && (d.Tags[i-1] == syntax.Not || fold(d, i-1, "not")) {
			for m := next; m < len(d.Tags) && d.Tags[m] != syntax.Stop; m++ {
				if fold(d, m, "but") {
					return true
				}
			}
			return false
		}
	}
	return false
}

// onlyCut reports whether the first n pieces hold an "only" that a clause follows: cut
// before it they would say more than the article.
func (l *line) onlyCut(n int) bool {
	d := &l.w.syn
	for k := 1; k < n && !l.spoken; k++ {
		if i := l.pieces[k].token; i >= 0 && i+1 < len(d.Tags) && fold(d, i, "only") && d.Tags[i+1] == syntax.Sub {
			return true
		}
	}
	return false
}

// limits are adverbs that a "not" before them turns into "more than this".
var limits = wordSet(`only just merely simply solely`)

// hyphenHangs reports whether token i is a hyphen behind the first half of a word whose
// other half is still to come: "short- and long-term", "U.S.- Canada".
func hyphenHangs(d *syntax.Doc, i int) bool {
	if i < 1 || i+1 >= len(d.Tags) || d.Text(i) != "-" || !d.Tokens[i].Shape.Is(segment.Glued) || d.Tokens[i+1].Shape.Is(segment.Glued) {
		return false
	}
	if d.Tags[i+1] == syntax.Name && d.Tags[i-1] == syntax.Name && d.Tokens[i-1].Shape.Is(segment.Dotted) {
		return true
	}
	if d.Tags[i+1] != syntax.Conj {
		return false
	}
	for k := i + 2; k < len(d.Tags) && k < i+5 && d.Tokens[k].Kind == segment.Word; k++ {
		if strings.Contains(d.Text(k), "-") {
			return true
		}
	}
	return false
}

// onlySuch reports whether phrase p names the first, last or only one of its kind, which
// says nothing without what it was the first to be or do: "the first woman | to fly".
func (w *work) onlySuch(p int) bool {
	if p < 0 || w.syn.Words[w.syn.Phrases[p].Head].NounField() == lexicon.NounTime {
		return false // "for a second day"
	}
	for i := w.syn.Phrases[p].First; i < w.syn.Phrases[p].Head; i++ {
		if w.timeOf[i] == 0 && in(singlers, w.syn.Text(i)) {
			return true
		}
	}
	return false
}

// singlers single out one of a kind by its place in a row.
var singlers = wordSet(`first second third fourth fifth last only sole next latest youngest oldest`)
