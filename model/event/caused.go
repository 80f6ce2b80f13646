package event

import "dateline/model/syntax"

// causedTitle titles what a "this" or "that" led to with the thing itself: "This led to
// long delays". "" for other events, as nobody knows what the pronoun means.
func (w *work) causedTitle(f *found) string {
	k := w.causedAt(f.verb)
	if k < 0 {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	w.predicate(&l, f.verb, f.verb, k)
	t, g := l.fit(maxTitle)
	if g == broken {
		return ""
	}
	return t
}

// causedAt returns the token from which on the clause of verb v names what its subject, a
// bare "this" or "that", brought about; −1 where it is no such clause.
func (w *work) causedAt(v int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Passive || y.Negated || y.Modal >= 0 || !w.bareDemonstrative(y.Subject) || y.Last+1 >= len(d.Tags) {
		return -1
	}
	k := y.Last
	switch lemma := d.Lemma(v); {
	case lemma == "lead" && fold(d, k, "to"), lemma == "result" && fold(d, k, "in"):
		k++
	case !in(causers, lemma):
		return -1
	}
	if d.PhraseOf[k] < 0 || w.timeOf[k] > 0 || d.Tags[k] == syntax.Pron || d.Tags[k] == syntax.Obj {
		return -1
	}
	return k
}

// causers are verbs that say only that their object came about.
var causers = wordSet(`cause spark trigger prompt provoke`)

// bareDemonstrative reports whether phrase p is a "this" or "that" alone.
func (w *work) bareDemonstrative(p int) bool {
	if p >= 0 && (fold(&w.syn, w.syn.Phrases[p].First, "those") || fold(&w.syn, w.syn.Phrases[p].First, "these")) && w.syn.Phrases[p].Last < len(w.syn.Tags) && w.syn.Tags[w.syn.Phrases[p].Last] == syntax.Rel {
		return false // "those who lost their jobs"
	}
	return p >= 0 && w.syn.Phrases[p].Last == w.syn.Phrases[p].First+1 && w.demonstrative(p)
}
