package syntax

// noMain gives a sentence whose only clauses hang on each other the main one that it has
// to have: the clause right behind one that "when" or the like opens, "When the king fell in
// 1966 | he fled", or the verb behind a participle that tells more of its subject, "A study
// published in the journal Relic | argues that".
func (d *Doc) noMain(lo, hi, first int) {
	if d.hasMain(lo, hi) {
		return
	}
	for v := lo + 1; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Kind != Relative || x.Marker >= 0 || x.Subject < 0 || x.Parent < lo || x.Parent >= v {
			continue
		}
		u := &d.Verbs[x.Parent]
		switch p := d.Phrases[x.Subject]; {
		case d.Tags[first] == Sub && u.Kind == Adverbial && u.Marker == first && d.Tags[p.Head] == Pron && p.First > u.Last && p.Last <= x.First:
			x.Kind, x.Parent, x.ParentPhrase, x.Start = Main, -1, -1, p.First
			return
		case u.Form == Participle && u.Kind == Participial && u.ParentPhrase >= 0 && d.Phrases[u.ParentPhrase].First == first && d.Tags[p.Head] != Pron && d.singularVerb(x.First) && d.Tags[d.Phrases[u.ParentPhrase].Head] != Plural && d.behindPreposition(x.Subject):
			x.Kind, x.Subject, x.Parent, x.ParentPhrase, x.Start = Main, u.ParentPhrase, -1, -1, first
			return
		}
	}
}

// behindPreposition reports whether a preposition governs phrase p or the one right
// before it: "in Relic", "in the journal Relic".
func (d *Doc) behindPreposition(p int) bool {
	k := d.Phrases[p].First - 1
	if k > 0 && d.PhraseOf[k] >= 0 {
		k = d.Phrases[d.PhraseOf[k]].First - 1
	}
	return k > 0 && d.Tags[k] == Prep
}

// setApart gives a participle that commas put in between a subject that opens the
// sentence and its verb that subject, not the last noun of what tells more of it: "The tower
// above the port, built in 1903, burned".
func (d *Doc) setApart(lo, hi, first int) {
	for v := lo; v+1 < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Participle || x.Kind != Participial || !x.Passive || x.ParentPhrase < 0 || x.First <= first || d.Tags[x.First-1] != Comma || d.Phrases[x.ParentPhrase].Last != x.First-1 {
			continue
		}
		if d.Tags[d.Phrases[x.ParentPhrase].Head] == Name {
			continue // "A novel by Anna Berg, born in 1950, sold well"
		}
		m := v + 1
		y := &d.Verbs[m]
		if y.Form != Finite || y.Kind != Main || y.Subject < 0 || y.Subject == x.ParentPhrase || d.Phrases[y.Subject].First != first || d.Tags[y.First-1] != Comma || d.Phrases[y.Subject].Last >= x.First {
			continue
		}
		if h := d.Phrases[y.Subject].Head; d.Tags[h] != Noun && d.Tags[h] != Plural || d.commaBetween(d.Phrases[y.Subject].Last, x.First-1) || d.commaBetween(x.Last, y.First-1) || d.temporal(y.Subject) {
			continue
		}
		x.Subject, x.ParentPhrase = y.Subject, y.Subject
	}
}

// commaBetween reports whether a comma or a dash stands in tokens [from, to).
func (d *Doc) commaBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if d.Tags[i] == Comma || d.Tags[i] == Colon || d.Tags[i] == Rel || d.Tags[i] == Open {
			return true
		}
	}
	return false
}
