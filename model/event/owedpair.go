package event

import "dateline/model/syntax"

// isObject reports whether the noun at token i ends the object of a verb that says enough
// with that, so that an adjective behind it tells which.
func (l *line) isObject(i int) bool {
	d := &l.w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
	for v := first; v < last; v++ {
		if o := d.Verbs[v].Object; o >= 0 && d.Phrases[o].Last == i+1 {
			return !in(namers, d.Lemma(v)) && !in(lets, d.Lemma(v)) && !in(finders, d.Lemma(v))
		}
	}
	return false
}

// halfBetween reports whether the words before piece k have only one of the two that
// something is between.
func (l *line) halfBetween(k int) bool {
	d := &l.w.syn
	for m := k - 1; m > 0 && k-m < 9; m-- {
		i := l.pieces[m].token
		if i < 0 || d.Tags[i] == syntax.Conj || l.pieces[m].text != "" {
			return false
		}
		if fold(d, i, "between") {
			p := int(d.PhraseOf[min(i+1, len(d.Tags)-1)])
			return p >= 0 && d.Tags[d.Phrases[p].Head] != syntax.Plural
		}
	}
	return false
}

// turners make one thing of another.
var turners = wordSet(`turn make transform convert translate divide split merge fold cut shape mould mold force talk lure pour put bring take`)
