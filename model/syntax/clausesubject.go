package syntax

// behindClause makes the question or that-clause which opens the sentence the subject of
// verb v behind it: "Who shot the judge in 1992 | remains unknown". It reports
// whether it is so.
func (d *Doc) behindClause(v, lo, first int) bool {
	x := &d.Verbs[v]
	if v == lo || !d.opensContentClause(lo, first) || x.Form != Finite || d.fold(first, "what") && d.Lemma(v) == "be" && x.Object >= 0 {
		return false
	}
	for u := lo; u < v; u++ {
		if y := &d.Verbs[u]; y.Kind == Main || y.Kind == Coordinate && u > lo {
			return false
		}
	}
	y := &d.Verbs[v-1]
	free := y.Object // the phrase that the clause before has without a preposition
	for i := y.Last; i < x.First; i++ {
		p := int(d.PhraseOf[i])
		switch {
		case p < 0:
			if t := d.Tags[i]; t != Prep && t != Adv && t != Adj && t != Not {
				return false
			}
		case d.Phrases[p].First != i, p == free, d.temporal(p), d.Tags[i-1] == Prep && d.PhraseOf[i-1] < 0:
		default:
			return false // a subject of its own
		}
	}
	x.Subject, x.Kind, x.Parent, x.Start, x.Marker = -1, Main, -1, x.First, -1
	return true
}

// behindGerund makes the gerund that opens the sentence, or stands behind what opens it and
// a comma, with its object the subject of verb v: "Closing the mine in May | cost 40
// jobs". It reports whether it is so.
func (d *Doc) behindGerund(v, lo, first int) bool {
	x := &d.Verbs[v]
	if v != lo+1 || x.Form != Finite || d.fold(x.First, "were") || d.fold(x.First, "are") || d.fold(x.First, "have") || !d.opensAsGerund(lo, first) {
		return false
	}
	y := &d.Verbs[lo]
	if y.Last >= x.First {
		return false
	}
	if y.Object >= 0 && !d.determined(y.Object) && d.Tags[d.Phrases[y.Object].Head] != Name && d.Tags[d.Phrases[y.Object].Head] != Obj {
		return false // "Falling prices hurt farmers"
	}
	for i := y.Last; i < x.First; i++ {
		p := int(d.PhraseOf[i])
		switch {
		case p < 0:
			if t := d.Tags[i]; t != Prep && t != Adv {
				return false
			}
		case d.Phrases[p].First != i, p == y.Object, d.Tags[i-1] == Prep && d.PhraseOf[i-1] < 0:
		case d.Tags[d.Phrases[p].Head] == Time, d.timePhrase(i, d.Phrases[p].Last):
		default:
			return false // a subject of its own
		}
	}
	x.Subject, x.Kind, x.Parent, x.Start, x.Marker = -1, Main, -1, x.First, -1
	return true
}

// opensAsGerund reports whether verb lo is a gerund that opens its sentence or stands behind
// a comma with nothing but a preposition and its noun before it.
func (d *Doc) opensAsGerund(lo, first int) bool {
	y := &d.Verbs[lo]
	if y.Form != Gerund || y.Passive || y.Perfect {
		return false
	}
	for first+1 < y.First && d.Tags[first] == Open {
		first++
	}
	if y.First == first {
		return true
	}
	k := y.First - 1
	return d.Tags[k] == Comma && k > first && d.Tags[first] == Prep && d.PhraseOf[k-1] >= 0 && d.Phrases[d.PhraseOf[k-1]].First == first+1
}

// opensContentClause reports whether verb lo is that of a question or that-clause which
// opens the sentence and hangs on nothing yet.
func (d *Doc) opensContentClause(lo, first int) bool {
	y := &d.Verbs[lo]
	if y.Form != Finite || y.Marker != first || y.Kind != Complement || y.Parent >= 0 || y.ParentPhrase >= 0 {
		return false
	}
	t := d.Tags[first]
	return t == Wh || t == Rel || t == That
}

// ClauseSubject reports whether the subject of verb v is the clause or the gerund that opens
// its sentence: "Whether the reactor leaked | was never settled", "Closing the mine |
// cost 40 jobs".
func (d *Doc) ClauseSubject(v int) bool {
	x := &d.Verbs[v]
	if x.Kind != Main || x.Subject >= 0 || x.Form != Finite || v == 0 {
		return false
	}
	s := d.SentenceAt(d.Tokens[x.Head].Start)
	if s < 0 {
		return false
	}
	lo, _ := d.VerbsOf(s)
	if lo >= v || !d.opensContentClause(lo, d.Sentences[s].First) && !(v == lo+1 && d.opensAsGerund(lo, d.Sentences[s].First)) {
		return false
	}
	for u := lo + 1; u < v; u++ {
		if d.Verbs[u].Kind == Main {
			return false
		}
	}
	return true
}
