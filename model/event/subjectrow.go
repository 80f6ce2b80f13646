package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// rowOf returns the tokens [from, to) of the row of names or nouns that verb v, which is
// in the plural, has as its subject where phrase p, found as that, is one alone: "Ada
// Lund of Norway, Erik Holm and Petra Quill, who are retiring, were honoured". ok is
// false where there is none.
func (w *work) rowOf(p, v int) (from, to int, ok bool) {
	if v < 0 || !w.pluralVerb(v) && !w.bracketed(p) {
		return 0, 0, false
	}
	return w.rowAround(p, v)
}

// rowAround is rowOf whatever the form of the verb says of its number.
func (w *work) rowAround(p, v int) (from, to int, ok bool) {
	d := &w.syn
	ph := d.Phrases[p]
	if v < 0 || d.Tags[ph.Head] != syntax.Name && d.Tags[ph.Head] != syntax.Noun || in(groups, d.Text(ph.Head)) || in(collective, d.Text(ph.Head)) || w.plural(ph.Head) || ph.First > d.Verbs[v].First {
		return 0, 0, false
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[ph.First].Start)]
	from, to = ph.First, ph.Last
	joined, commas := false, 0
	for from > s.First {
		k := w.overBrackets(from-1, s.First)
		if k <= s.First || d.Tags[k] != syntax.Conj && d.Tags[k] != syntax.Comma && !(d.Tags[k] == syntax.Prep && in(ofPlace, d.Text(k))) {
			break
		}
		j := k
		if d.Tags[k] == syntax.Conj && k > s.First && d.Tags[k-1] == syntax.Comma {
			j--
		}
		if j == s.First { // ", and Prosecutors in Graz"
			break
		}
		q := int(d.PhraseOf[w.overBrackets(j-1, s.First)])
		if q < 0 || w.timeOf[d.Phrases[q].Head] > 0 || d.Tags[d.Phrases[q].Head] == syntax.Pron || d.Verbs[v].Marker >= d.Phrases[q].Last {
			break
		}
		switch d.Tags[k] {
		case syntax.Conj:
			joined = joined || fold(d, k, "and")
		case syntax.Comma:
			commas++
		}
		from = d.Phrases[q].First
	}
	for open := to; to+1 < d.Verbs[v].First; {
		k := to
		if d.Tags[k] == syntax.Comma && d.Tags[k+1] == syntax.Conj {
			k++
		}
		q := w.phraseAt(k + 1)
		if d.Tags[k] != syntax.Conj && d.Tags[k] != syntax.Comma && !(d.Tags[k] == syntax.Prep && in(ofPlace, d.Text(k))) || q < 0 || w.timeOf[d.Phrases[q].Head] > 0 || d.Phrases[q].Last > d.Verbs[v].First {
			break
		}
		if d.Tags[k] == syntax.Comma && joined {
			break // an apposition
		}
		to = d.Phrases[q].Last
		if joined = joined || d.Tags[k] == syntax.Conj && fold(d, k, "and"); joined || d.Tags[k] == syntax.Prep && open == k {
			open = to
		}
		if to = d.Phrases[q].Last; !joined && d.Verbs[v].First == to {
			to = open
			break
		}
	}
	headline := !joined && commas == 1 && from == s.First && to == d.Verbs[v].First && d.Tags[d.Verbs[v].First] == syntax.Plain && d.Tags[ph.Head] == syntax.Name && to-from <= 5
	if !joined && !headline || from > s.First && (d.Tags[from-1] == syntax.Prep || d.Tags[from-1].IsVerb()) {
		return 0, 0, false
	}
	if commas > 0 && d.Tags[ph.Head] == syntax.Name && strings.HasSuffix(d.Text(ph.Head), "s") && !w.isPerson(p) && !d.Words[ph.Head].Is(lexicon.Place) {
		return 0, 0, false // "two Republicans, Erik Holm and Ada Lund": who they are
	}
	return from, to, true
}

// hasBracket reports whether a bracket opens among tokens [from, to).
func (w *work) hasBracket(from, to int) bool {
	for i := from; i < to; i++ {
		if w.syn.Tags[i] == syntax.Open && w.syn.Text(i) == "(" {
			return true
		}
	}
	return false
}

// putBehind reports whether something put in between commas stands at token i, before
// the verb at token end: ", who are retiring,", ", the two biggest buyers,".
func (w *work) putBehind(i, end int) bool {
	d := &w.syn
	if i+2 >= end || d.Tags[i] != syntax.Comma || d.Tags[end-1] != syntax.Comma {
		return false
	}
	switch d.Tags[i+1] {
	case syntax.Rel, syntax.Det, syntax.Num, syntax.Part, syntax.Ger, syntax.Poss, syntax.Plural:
		return true
	}
	return false
}

// rowText returns the row [from, to) by its names, "" where it is long.
func (w *work) rowText(from, to int) string {
	l := line{w: w, manner: manner{nameOnly: true}}
	w.row(&l, from, to)
	const room = 50
	if len(l.pieces) == 0 || l.runes(room) > room {
		return ""
	}
	t, g := l.fit(maxTitle)
	if g != whole {
		return ""
	}
	return lowerThe(t)
}

// verbOf returns the first verb that phrase p is the subject of, −1 without.
func (w *work) verbOf(p int) int {
	d := &w.syn
	v, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].Head].Start))
	for ; v < last; v++ {
		if d.Verbs[v].Subject == p && d.Verbs[v].Form == syntax.Finite {
			return v
		}
	}
	return -1
}

// rowShown is rowOf where a title does not have the row as it stands in the text
// already: where commas, brackets or what is put in part it from its verb.
func (w *work) rowShown(p, v int) (from, to int, ok bool) {
	from, to, ok = w.rowOf(p, v)
	if !ok || w.otherHalf(p, v) >= 0 || w.rowBefore(p, v) < w.syn.Phrases[p].First {
		return 0, 0, false
	}
	end := w.syn.Verbs[v].First
	for i := from; i < to; i++ {
		if w.syn.Tags[i] == syntax.Comma {
			return from, to, true
		}
	}
	return from, to, w.hasBracket(from, end) || w.putBehind(to, end)
}

// pluralVerb reports whether the form of verb v says that several act.
func (w *work) pluralVerb(v int) bool {
	d := &w.syn
	first := d.Verbs[v].First
	return d.Verbs[v].Form == syntax.Finite && (fold(d, first, "are") || fold(d, first, "were") || fold(d, first, "have") || d.Tags[first] == syntax.Plain)
}

// bracketed reports whether phrase p is a name that a conjunction joins to one with
// brackets behind it: "Ann Lund (D-Ohio) and Erik Holm".
func (w *work) bracketed(p int) bool {
	d := &w.syn
	k := d.Phrases[p].First - 1
	return k > 1 && fold(d, k, "and") && d.Text(k-1) == ")" && d.Tags[d.Phrases[p].Head] == syntax.Name
}

// overBrackets returns the token before the bracket that closes at k, k itself where
// none does.
func (w *work) overBrackets(k, first int) int {
	d := &w.syn
	if k <= first || d.Tags[k] != syntax.Close || d.Text(k) != ")" {
		return k
	}
	for j := k - 1; j > first && j > k-6; j-- {
		if d.Tags[j] == syntax.Open {
			return j - 1
		}
	}
	return k
}

// row adds the row of names and nouns [from, to) without what brackets hold.
func (w *work) row(l *line, from, to int) {
	d := &w.syn
	for i := from; i < to; i++ {
		switch q := w.phraseAt(i); {
		case d.Tags[i] == syntax.Open && d.Text(i) == "(":
			for i+1 < to && d.Tags[i] != syntax.Close {
				i++
			}
		case d.Tags[i] == syntax.Comma && d.Tags[i+1] == syntax.Conj:
		case q >= 0:
			w.phrase(l, q, i == from)
			i = d.Phrases[q].Last - 1
		default:
			l.token(i)
		}
	}
}

// ofPlace are prepositions that tell of a name in a row where it belongs.
var ofPlace = wordSet(`of from in`)
