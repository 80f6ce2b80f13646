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
