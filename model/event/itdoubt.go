package event

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// doubtedThing reports whether the "it" or "its" at token i may mean something else than
// entity e, a body or a thing with a name that the rules take for it. It surely means e
// only where nothing nearer is what a clause is about: where e is the subject of a clause
// before in its sentence, or of the last sentence that is not only spoken on ("Halden Steel
// closed the mill. It"), and no other thing is behind.
func (w *work) doubtedThing(i, e int) bool {
	d := &w.syn
	c := int(d.ClauseOf[i])
	s := d.SentenceAt(d.Tokens[i].Start)
	if about, ok := w.aboutIn(s, i, c, e); ok {
		return !about
	}
	if acted := w.lastActedOn(s, i); acted >= 0 { // "Holm backed the Arden Treaty before it lapsed"
		return !w.subjectMeans(acted, e)
	}
	for back := 1; back < 4 && s-back >= 0; back++ {
		if about, ok := w.aboutIn(s-back, i, -1, e); ok {
			return !about
		}
		if !w.quoted(s - back) { // nobody and nothing is its subject
			return !w.sentenceNames(s-back, e)
		}
	}
	return true
}

// aboutIn reports whether the clauses of sentence s before token i, that of verb c apart,
// are last about entity e; ok is false where they are about no single thing.
func (w *work) aboutIn(s, i, c, e int) (about, ok bool) {
	d := &w.syn
	first, last := d.VerbsOf(s)
	const near = 24
	for v := min(last, first+2*near) - 1; v >= first; v-- {
		y := &d.Verbs[v]
		if y.Subject < 0 || y.Form != syntax.Finite || y.Kind == syntax.Relative || d.Phrases[y.Subject].First >= i || v == c && d.Tags[i] != syntax.Poss {
			continue
		}
		ph := d.Phrases[y.Subject]
		if ph.First <= i && i < ph.Last || w.timeOf[ph.Head] > 0 || w.direct[i] != w.direct[ph.Head] {
			continue
		}
		if w.subjectMeans(y.Subject, e) {
			return true, true
		}
		if w.singleThing(y.Subject) {
			return false, true
		}
	}
	return false, false
}

// aboutThing reports whether a clause of sentence s before token i has a single thing as
// its subject, other than that of phrase p.
func (w *work) aboutThing(s, i, p int) bool {
	d := &w.syn
	for v, last := d.VerbsOf(s); v < last && d.Verbs[v].First < i; v++ {
		if y := &d.Verbs[v]; y.Subject >= 0 && y.Subject != p && y.Form == syntax.Finite && y.Kind != syntax.Relative && d.Phrases[y.Subject].Last <= i && w.timeOf[d.Phrases[y.Subject].Head] == 0 && w.singleThing(y.Subject) {
			return true
		}
	}
	return false
}

// namesBody reports whether sentence s names an organisation.
func (w *work) namesBody(s int) bool {
	d := &w.syn
	const near = 80
	for t := d.Sentences[s].First; t < min(d.Sentences[s].Last, d.Sentences[s].First+near); t++ {
		if e := w.names.mentioned(t); e >= 0 && w.names.entities[e].sort == organisation {
			return true
		}
	}
	return false
}

// lastActedOn returns the single thing that a clause of sentence s before token i last acts on,
// −1 without.
func (w *work) lastActedOn(s, i int) int {
	d := &w.syn
	last := -1
	for v, end := d.VerbsOf(s); v < end && d.Verbs[v].First < i; v++ {
		if o := d.Verbs[v].Object; o >= 0 && d.Phrases[o].Last <= i && w.singleThing(o) && w.direct[i] == w.direct[d.Phrases[o].Head] {
			last = o
		}
	}
	return last
}

// subjectMeans reports whether phrase p is entity e, or what belongs to it.
func (w *work) subjectMeans(p, e int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	if w.names.refer(d, p) == e {
		return true
	}
	for t := ph.First; t < ph.Last; t++ {
		if w.names.mentioned(t) == e && (t+1 < len(d.Tags) && d.Tags[t+1] == syntax.Genitive) || d.Tags[t] == syntax.Poss && w.names.pronoun(d, t) == e {
			return true
		}
	}
	return false
}

// singleThing reports whether phrase p means one thing or body, with a name or without.
func (w *work) singleThing(p int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	switch d.Tags[ph.Head] {
	case syntax.Name:
		e := w.names.refer(d, p)
		return e < 0 || w.names.entities[e].sort != person
	case syntax.Noun:
		return d.Words[ph.Head].Person() < 2 && !w.plural(ph.Head) && d.Words[ph.Head].NounField() != lexicon.NounTime
	case syntax.Pron:
		return fold(d, ph.Head, "it") && w.names.pronoun(d, ph.Head) >= 0
	}
	return false
}

// sentenceNames reports whether entity e, and no other body or thing, is named in sentence s.
func (w *work) sentenceNames(s, e int) bool {
	d := &w.syn
	found := false
	const near = 80
	for t := d.Sentences[s].First; t < min(d.Sentences[s].Last, d.Sentences[s].First+near); t++ {
		o := w.names.mentioned(t)
		if o == e {
			found = true
		} else if o >= 0 && w.names.entities[o].sort != person && d.Tokens[t].Shape.Is(segment.Capital) {
			return false
		}
	}
	return found
}
