package event

import "dateline/model/syntax"

// result returns the token that what verb v makes, finds or calls its object begins
// with, behind all that belongs to the object: "found the mayor of Lund and two
// aides | not guilty". −1 where the verb is none of these or nothing of the kind
// follows.
func (w *work) result(v int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Object < 0 || y.Passive || !in(namers, d.Lemma(v)) && d.Lemma(v) != "hold" {
		return -1
	}
	j := d.Phrases[y.Object].Last
	last := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].Last
	for j < last {
		switch t := d.Tags[j]; {
		case t == syntax.Not && j+1 < last && d.Tags[j+1] == syntax.Adj, t == syntax.Adj && d.PhraseOf[j] < 0, fold(d, j, "as"):
			return j
		case t == syntax.Comma: // "hold the firm, as well as its owner, | accountable"
			k := j + 1
			for k < last && k < j+9 && d.Tags[k] != syntax.Comma && !d.Tags[k].IsFinite() {
				k++
			}
			if k+1 < last && k > j+1 && d.Tags[k] == syntax.Comma && d.Tags[k+1] == syntax.Adj && d.PhraseOf[k+1] < 0 {
				return k + 1
			}
			return -1
		case (t == syntax.Prep || t == syntax.Conj) && j+1 < last && w.phraseAt(j+1) >= 0 && w.timeOf[j+1] == 0:
			j = d.Phrases[w.phraseAt(j+1)].Last
		case w.phraseAt(j) >= 0 && w.timeOf[j] == 0 && j > d.Phrases[y.Object].Last && (t == syntax.Det || d.Words[d.Phrases[w.phraseAt(j)].Head].Person() >= 2): // "made the square in the old town | a market"
			return j
		default:
			return -1
		}
	}
	return -1
}

// owesResult reports whether a line that ends with token i tells what was judged or
// made, and not yet what it was found to be.
func (l *line) owesResult(i int) bool {
	d := &l.w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
	for v := first; v < last && d.Verbs[v].Last <= i; v++ {
		if o := d.Verbs[v].Object; o >= 0 && d.Phrases[o].First <= i && (in(namers, d.Lemma(v)) || d.Lemma(v) == "hold") && l.prints(d.Verbs[v].Head) {
			if c := l.w.result(v); c > i {
				return true
			}
		}
	}
	return false
}

// shortObject passes, where there is no room, over what modifies the object of a verb to
// what that is found to be: "deemed the takeover [of the chain by a rival] unlawful". What
// is joined to the object stays.
func (p *telling) shortObject() step {
	w, d, i := p.w, &p.w.syn, p.i
	if d.Tags[i] != syntax.Prep {
		return onward
	}
	v := p.v
	if !in(namers, d.Lemma(v)) { // "found them guilty of taking bribes"
		v = p.t
	}
	if o := d.Verbs[v].Object; o < 0 || i < d.Phrases[o].Last || !in(namers, d.Lemma(v)) {
		return onward
	}
	c := w.result(v)
	if c <= i || fold(d, i, "of") && d.Tags[i-1] == syntax.Num || !asked(p.l.shortObject, &p.l.could.shortObject) {
		return onward
	}
	for p.i < c && !(d.Tags[p.i] == syntax.Conj && d.PhraseOf[p.i] < 0) {
		p.i++
	}
	return passed
}
