package syntax

import "dateline/model/lexicon"

// Unsure reports whether the clause of the finite verb v was read by a guess: nothing is its
// subject; its subject is the noun that a preposition before it governs; or it runs into
// the clause before it with no mark, conjunction or opening word between, though that is
// none that takes it as its content. What is told in the article's own words around it
// is safer than a sentence made of such a clause.
func (d *Doc) Unsure(v int) bool {
	x := &d.Verbs[v]
	if x.Form != Finite {
		return false
	}
	s := d.SentenceAt(d.Tokens[x.Head].Start)
	if s < 0 {
		return false
	}
	lo, _ := d.VerbsOf(s)
	if x.Subject < 0 {
		return !d.ClauseSubject(v) && d.Tags[x.First] != Base && x.First > d.Sentences[s].First
	}
	p := d.Phrases[x.Subject]
	if k := p.First - 1; x.Kind != Relative && k >= d.Sentences[s].First && d.Tags[k] == Prep && d.PhraseOf[k] < 0 && p.Last <= x.First && !parting.Has(d.Text(k)) && !d.timedFront(k, p.Last) {
		return true
	}
	return d.runsOn(v, lo)
}

// parting prepositions stand before a subject that they only measure or count out of more.
var parting = lexicon.Words(`of than about around over under up to like including besides except but unlike near nearly`)

// timedFront reports whether a time stands between the preposition at k and the end of the
// phrase behind it, at token end: "On Monday the voters left".
func (d *Doc) timedFront(k, end int) bool {
	for i := k; i < end; i++ {
		if d.Tags[i] == Time {
			return true
		}
	}
	return false
}

// runsOn reports whether the finite verb before v in its sentence has a clause of its own
// that nothing parts from the clause of v.
func (d *Doc) runsOn(v, lo int) bool {
	x := &d.Verbs[v]
	if x.Marker >= 0 || x.Kind == Complement || x.Kind == Relative {
		return false
	}
	u := v - 1
	for u >= lo && d.Verbs[u].Form != Finite {
		u--
	}
	if u < lo {
		return false
	}
	y := &d.Verbs[u]
	if y.Kind == Relative || y.Kind == Adverbial || d.ClauseSubject(v) {
		return false
	}
	for k := y.Last; k < x.First; k++ {
		switch t := d.Tags[k]; {
		case t == Comma, t == Conj, t == Colon, t == Open, t == Close, markers.has(t):
			return false
		}
	}
	return true
}
