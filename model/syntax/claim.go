package syntax

import "dateline/model/lexicon"

// claimedActs reports whether the verb form at i, behind the noun phrase that ends at j,
// is the past of what somebody claims: its object follows at token k, and nothing but
// nouns and their prepositions parts it from a verb of claiming, "alleging guards and
// nurses at the home in Lund robbed at least 30 patients".
func (d *Doc) claimedActs(i, j, k, first, last int) bool {
	if !d.Words[i].Is(lexicon.VerbPast) || d.Words[i].NeedsObject() < 2 || twoObjects.Has(d.LemmaOf(i)) || !d.actedOn(k, last) {
		return false
	}
	const near = 24 // keeps a row of nouns linear
	g := j
	for ; g > first && g > j-near; g-- {
		if t := d.Tags[g]; !(nominal.has(t) && (t != Pron || d.fold(g, "others")) || premods.has(t) || t == Prep || t == Conj || t == Adv || t == Genitive) {
			break
		}
	}
	return g < j && d.Tags[g].IsVerb() && sayers.Has(d.LemmaOf(g)) && !d.laterFinite(i, last)
}

// actedOn reports whether an object that is no time begins at token k, over the words
// that make a number a rough one: "more than 40 children", "the gate".
func (d *Doc) actedOn(k, last int) bool {
	if k < last && d.Tags[k] == Prep && d.measure(k) {
		for k < last && d.Tags[k] != Num {
			k++
		}
	}
	switch d.tagAt(k, last) {
	case Det, Poss, Obj, Name, Noun, Plural, Num:
		return !d.timePhrase(k, last) && !(d.Tags[k] == Num && d.tagAt(k+1, last) != Noun && d.tagAt(k+1, last) != Plural && d.tagAt(k+1, last) != Adj && !(k+1 < last && d.fold(k+1, "of")))
	}
	return false
}

// claimsThat reports whether what stands right behind verb u, a gerund of claiming, up
// to the verb is the subject of what is claimed, as the sentence has its verb before:
// "filed a suit claiming guards at the jail beat him".
func (d *Doc) claimsThat(u, lo, begin int) bool {
	return d.Verbs[u].Form == Gerund && sayers.Has(d.Lemma(u)) && begin == d.Verbs[u].Last && d.hasMain(lo, u)
}

// governedOver reports whether phrase p, with the prepositions that lead to it, is the
// object of the finite verb before v, so that a conjunction behind it opens the clause
// of v: "has cut the train to Leeds | and the ferry line has stopped".
func (d *Doc) governedOver(p, v, lo int) bool {
	if v == lo {
		return false
	}
	y := &d.Verbs[v-1]
	if y.Form != Finite || y.Kind == Relative || y.Passive || y.Object < 0 || sayers.Has(d.Lemma(v-1)) || d.takesClause(v-1) || d.Words[y.Head].NeedsObject() < 2 {
		return false
	}
	if !d.fold(d.Phrases[p].Last, "and") {
		return false
	}
	n := d.Phrases[p].Last + 1 // what a new clause begins with
	opens := n < len(d.Tags) && (d.Tags[n] == Det || d.Tags[n] == Poss || d.PhraseOf[n] >= 0 && d.Tags[d.Phrases[d.PhraseOf[n]].Head] == Name)
	for q := p; q > y.Object; q-- { // nothing but prepositions and "and" in between
		k := d.Phrases[q].First - 1
		if d.fold(k, "than") || d.fold(k, "as") || d.fold(k, "like") || d.Phrases[q-1].Last != k || d.Tags[k] != Prep && !(opens && d.fold(k, "and")) {
			return false // "more than Holm or Berg have"
		}
	}
	return p > y.Object
}

// saidOf reports whether the pronoun from token begin on, right behind verb u, can only
// be the subject of what u says: "The mayor, who said | she was tired, left".
func (d *Doc) saidOf(u, begin int) bool {
	if begin != d.Verbs[u].Last || d.Tags[begin] != Pron || !d.takesClause(u) {
		return false
	}
	return d.fold(begin, "he") || d.fold(begin, "she") || d.fold(begin, "they") || d.fold(begin, "we") || d.fold(begin, "i") || sayers.Has(d.Lemma(u))
}
