package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// timed leaves out the expressions of time that tell when it happened and keeps those
// that tell which thing is meant.
func (p *telling) timed() step {
	w, d, i := p.w, &p.w.syn, p.i
	tag := d.Tags[i]
	switch {
	case w.affirm && tag == syntax.Not && i < d.Verbs[p.t].Last:
		p.i++
		return passed
	case tag == syntax.Conj && i+3 < p.last && d.Tags[i+1] == syntax.Not && d.Tags[i+2] == syntax.Prep && w.timeOf[i+3] > 0: // "rose in May | but not in June"
		return ended
	case tag == syntax.Conj && i+1 < p.last && fold(d, i+1, "whose"): // "who took office in 2020 and whose term ends"
		return ended
	case w.timeOf[i] == 0:
		return onward
	case fold(d, i, "now") && i+1 < p.last && fold(d, i+1, "that") && w.timeOf[i+1] == 0 && i >= d.Verbs[p.t].Last && (i > d.Verbs[p.t].Last || d.Field(p.t) != lexicon.VerbCommunication && d.Field(p.t) != lexicon.VerbCognition): // "is at a loss | now that it has closed"
		return ended
	case w.boundsComparison(i, d.Verbs[p.t].Last), w.spentOn(i) || w.sharesNoun(i) || p.reaches() || w.stretchOf(i):
		return printed
	case tag == syntax.Adv && i+1 < p.last && w.timeOf[i+1] == 0 && w.phraseAt(i+1) >= 0 && (d.Tags[i+1] == syntax.Part || d.Tags[i+1] == syntax.Adj): // "recently released polls"
		return printed
	}
	q := d.PhraseOf[i]
	inside := q >= 0 && w.timeOf[d.Phrases[q].Head] == 0 && i > d.Phrases[q].First // "a 3 a.m. call", "the 2020 election"
	if q >= 0 && (inside && w.keepTime(i, d.Phrases[q]) || w.seasonBefore(i, d.Phrases[q]) || w.dateBefore(i, d.Phrases[q])) {
		return printed
	}
	if last := w.timeEnds(i); last+1 < p.last && d.Tags[last] == syntax.Genitive && d.Tags[last+1] == syntax.Open { // "is on Wednesday’s “Late Show”"
		p.i = last + 1
		return passed
	}
	if !inside && !(q >= 0 && w.timeOf[d.Phrases[q].Head] == 0) {
		w.dropPrep(p.l)
	}
	p.dropTime(int(q))
	if p.i < p.last && d.VerbOf[p.i] >= 0 && d.Verbs[d.VerbOf[p.i]].Form == syntax.Finite && d.Verbs[d.VerbOf[p.i]].First == p.i { // "said the wards closed | in May | had been clean"
		if u := w.endsOnParticiple(p.l); u >= 0 && u != p.t && d.Verbs[u].ParentPhrase >= 0 && len(p.l.pieces) > 2 {
			p.l.pieces = p.l.pieces[:len(p.l.pieces)-1]
		}
	}
	if v := p.boundedBy(int(q)); v >= 0 {
		p.i = d.Verbs[v].Last
		return passed
	}
	if n := p.i; n > i && n+1 < p.last && fold(d, n, "of") && w.phraseAt(n+1) >= 0 && w.timeOf[n+1] == 0 {
		if t := d.PhraseOf[n-1]; t >= 0 && d.Phrases[t].Last == n && fold(d, d.Phrases[t].First, "the") && d.Words[d.Phrases[t].Head].NounField() == lexicon.NounTime {
			p.i = d.Phrases[w.phraseAt(n+1)].Last // "for the last few minutes of a lunch"
		}
	}
	return passed
}

// boundedBy returns the participle at hand that tells when the time in phrase q, which was
// left out, ended or began: "earned more in the quarter | ended May 31". −1 without.
func (p *telling) boundedBy(q int) int {
	w, d := p.w, &p.w.syn
	if q < 0 || p.i+1 >= p.last || d.VerbOf[p.i] < 0 || d.Phrases[q].Last != p.i {
		return -1
	}
	v := int(d.VerbOf[p.i])
	y := &d.Verbs[v]
	if y.Form == syntax.Finite || y.First != p.i || !in(bounding, d.Lemma(v)) {
		return -1
	}
	k := y.Last
	for k < p.last-1 && d.Tags[k] == syntax.Prep {
		k++
	}
	if w.timeOf[k] == 0 {
		return -1
	}
	return v
}

// bounding verbs tell when a stretch of time ended or began.
var bounding = wordSet(`end begin start`)

// reaches reports whether the year or date at hand is all that a verb of lasting is told
// with: "The lease runs | until 2040".
func (p *telling) reaches() bool {
	w, d, i := p.w, &p.w.syn, p.i
	if p.l.rest > 2 || !in(reaching, d.Lemma(p.t)) || i <= d.Verbs[p.t].Last || d.PhraseOf[i] < 0 || d.Tags[i] != syntax.Num && !in(monthWords, d.Text(i)) {
		return false
	}
	k := i - 1
	for k > d.Verbs[p.t].Last && w.timeOf[k] == w.timeOf[i] && d.PhraseOf[k] >= 0 {
		k--
	}
	return fold(d, k, "until") || fold(d, k, "till") || fold(d, k, "to") || fold(d, k, "through")
}

// reaching verbs say little without how far.
var reaching = wordSet(`run last extend reach stretch continue go remain`)

// dropTime passes over the expressions of time from the token at hand on, of which the
// first stands in phrase q.
func (p *telling) dropTime(q int) {
	w, d, i := p.w, &p.w.syn, p.i
	for i < p.last && (w.timeOf[i] > 0 || i+1 < p.last && w.timeOf[i+1] > 0 && !d.Tags[i].IsVerb() && d.PhraseOf[i] < 0) {
		if r := d.PhraseOf[min(i+1, p.last-1)]; w.timeOf[i] == 0 && r >= 0 && (w.seasonBefore(i+1, d.Phrases[r]) || w.dateBefore(i+1, d.Phrases[r])) {
			break
		}
		i++
	}
	for i < p.last && in(zones, d.Text(i)) { // "9 a.m. Eastern"
		i++
	}
	if i < p.last && d.Tags[i] == syntax.Genitive {
		if r := int(d.PhraseOf[i]); r >= 0 && q != r && w.timeOf[d.Phrases[r].First] > 0 { // "on the day after Monday’s debate"
			p.i = d.Phrases[r].Last
			return
		}
		i++
		if q >= 0 {
			w.definite(p.l, d.Phrases[q], i)
		}
	}
	if n := len(p.l.pieces); i < p.last && n > 0 && d.Tags[i] == syntax.Comma && p.l.pieces[n-1].token >= 0 && d.Tags[p.l.pieces[n-1].token] == syntax.Det {
		i++ // "the Sept. 3, 2001, march"
	}
	p.i = i
}

// overBracket returns the token behind the bracket that closes what the one at token i
// opens, over what else is opened and closed inside: "(“sit on it” in their words)".
func overBracket(d *syntax.Doc, i, last int) int {
	end := ")"
	if d.Text(i) == "[" {
		end = "]"
	}
	for k := i + 1; k < last && k < i+60; k++ {
		if d.Text(k) == end {
			return k + 1
		}
	}
	for i < last && d.Tags[i] != syntax.Close {
		i++
	}
	return i + 1
}

// timeEnds returns the token behind the expression of time that token i is of.
func (w *work) timeEnds(i int) int {
	k := i
	for k < len(w.timeOf) && w.timeOf[k] == w.timeOf[i] {
		k++
	}
	return k
}
