package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// grammatical number, as far as a form shows it.
type number uint8

const (
	anyNumber number = iota
	one
	many
)

// verbNumber returns the number that the form of the finite verb t wants its subject
// to have.
func (w *work) verbNumber(t int) number {
	d := &w.syn
	i := d.Verbs[t].First
	switch {
	case d.Verbs[t].Form != syntax.Finite:
	case w.severalActs(t):
		return many
	case d.Tags[i] == syntax.Third, fold(d, i, "is"), fold(d, i, "was"), fold(d, i, "has"), fold(d, i, "does"):
		return one
	}
	return anyNumber
}

// phraseNumber returns the number of phrase p by its own words.
func (w *work) phraseNumber(p int) number {
	d := &w.syn
	ph := d.Phrases[p]
	if in(groups, d.Text(ph.Head)) || in(collective, d.Text(ph.Head)) || w.measured(ph) || w.timeOf[ph.Head] > 0 {
		return anyNumber
	}
	switch {
	case w.plural(ph.Head) && d.Words[ph.Head].Is(lexicon.NounPlural) && !d.Words[ph.Head].Is(lexicon.PersonName):
		return many
	case d.Tags[ph.Head] == syntax.Noun && !w.plural(ph.Head) && d.Words[ph.Head].NounField() != lexicon.NounGroup && !d.Words[ph.Head].Is(lexicon.NounPlural) && !fold(d, ph.Head, "people"):
		return one
	}
	return anyNumber
}

// stretch returns where the words begin that are together the subject of the finite
// verb t, where phrase p alone cannot be it: their numbers disagree. They run from a
// noun phrase that nothing governs and that agrees, or to which p is joined, up to the
// verb: "car chases for the | film | were shot", "Her campaign, and the talk of it,
// have". joined is the token that joins the second part to the first, −1 without. from
// is −1 where p may be the subject or nothing better stands before it.
func (w *work) stretch(p, t int) (from, joined int) {
	d := &w.syn
	y := d.Verbs[t]
	want := w.verbNumber(t)
	if want == anyNumber || y.Kind == syntax.Relative || d.Phrases[p].Last > y.First || w.listBefore(p, t) < d.Phrases[p].First {
		return -1, -1
	}
	body := want == many && d.Tags[d.Phrases[p].Head] == syntax.Noun && d.Words[d.Phrases[p].Head].NounField() == lexicon.NounGroup && d.Phrases[p].Last < y.First && d.Tags[d.Phrases[p].Last] == syntax.Comma
	if have := w.phraseNumber(p); have == anyNumber && !body || have == want {
		return -1, -1
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)]
	if k := d.Phrases[p].First - 1; want == many && k > s.First && fold(d, k, "and") {
		j := k - 1
		if d.Tags[j] == syntax.Comma {
			j--
		}
		if q := int(d.PhraseOf[max(j, 0)]); j >= s.First && q >= 0 && w.timeOf[d.Phrases[q].Head] == 0 && w.freeStart(d.Phrases[q].First, s.First) {
			return d.Phrases[q].First, k
		}
	}
	if k := w.joins(d.Phrases[p].Last, y.First); want == many && k >= 0 && w.freeStart(d.Phrases[p].First, s.First) && !w.ownVerbBetween(d.Phrases[p].Last, t) {
		return d.Phrases[p].First, k
	}
	for q := p - 1; !body && q >= 0 && d.Phrases[q].First >= s.First; q-- {
		ph := d.Phrases[q]
		if w.ownVerbBetween(ph.Last, t) {
			break
		}
		if n := w.phraseNumber(q); (n == want || n == anyNumber && w.measured(ph) && d.Tags[ph.Head] == syntax.Plural) && w.freeStart(ph.First, s.First) && w.timeOf[ph.First] == 0 {
			return ph.First, -1
		}
	}
	return -1, -1
}

// wholeSubject adds the subject that begins at token from and ends before verb t, its
// second part joined by token k, −1 for one part.
func (w *work) wholeSubject(l *line, from, k, t int) {
	d := &w.syn
	p := int(d.PhraseOf[from])
	w.phrase(l, p, true)
	if w.excludes(d.Phrases[p]) || !asked(l.shortSubject, &l.could.shortSubject) {
		w.untimed(l, d.Phrases[p].Last, d.Verbs[t].First)
		return
	}
	if k < 0 {
		return
	}
	l.token(k)
	q := w.phraseAt(k + 1)
	w.phrase(l, q, false)
	if o := d.Phrases[q].Last; o+1 < d.Verbs[t].First && fold(d, o, "of") && w.phraseAt(o+1) >= 0 {
		l.token(o)
		w.phrase(l, w.phraseAt(o+1), false)
	}
}

// freeStart reports whether the noun phrase that begins at token i is governed by nothing:
// its clause begins there.
func (w *work) freeStart(i, first int) bool {
	d := &w.syn
	if i == first || w.timeOf[i-1] > 0 {
		return true
	}
	switch d.Tags[i-1] {
	case syntax.Comma, syntax.Conj, syntax.That, syntax.Sub, syntax.Colon:
		return true
	}
	return false
}

// joins returns the first conjunction among tokens [from, to) that joins another noun
// phrase to what stands before it, −1 without.
func (w *work) joins(from, to int) int {
	for i := from; i < to; i++ {
		if fold(&w.syn, i, "and") && w.phraseAt(i+1) >= 0 && !fold(&w.syn, max(from, i-3), "between") {
			return i
		}
	}
	return -1
}

// ownVerbBetween reports whether the sentence has a finite verb between token from and
// verb t, but one that only tells more of what ends there.
func (w *work) ownVerbBetween(from, t int) bool {
	d := &w.syn
	for u := t - 1; u >= 0 && d.Verbs[u].First >= from; u-- {
		if y := d.Verbs[u]; y.Form == syntax.Finite && !(y.Kind == syntax.Relative && y.ParentPhrase >= 0 && d.Phrases[y.ParentPhrase].Last <= from) {
			return true
		}
	}
	return false
}
