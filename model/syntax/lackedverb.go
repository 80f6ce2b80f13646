package syntax

import "dateline/model/lexicon"

// happensAlone reports whether the participle at token i is the past of what nobody does
// to the thing before it: "after the | boiler exploded on 3 May".
func (d *Doc) happensAlone(i, first, last int) bool {
	t := d.Tags[i-1]
	if t != Noun && t != Plural && t != Name || !d.Words[i].Is(lexicon.VerbPast) || !unaccusative.Has(d.LemmaOf(i)) || i+1 < last && d.fold(i+1, "by") {
		return false
	}
	return d.auxBefore(i, first) < 0
}

// unaccusative verbs tell what happens to their subject by itself, though some have an
// object now and then (Perlmutter 1978).
var unaccusative = lexicon.Words(`explode erupt crash capsize derail collapse plunge plummet soar surge tumble crumble vanish disappear occur happen emerge expire perish subside`)

// verbOverAside reports whether the participle at token i, behind a comma, is the verb
// that the clause of a conjunction still lacks: "after the barge Alma, owned by Berg
// Lines, sank on Monday".
func (d *Doc) verbOverAside(i, first int) bool {
	if i <= first+3 || d.Tags[i] != Part || d.Tags[i-1] != Comma || !d.Words[i].Is(lexicon.VerbPast) || d.Words[i].NeedsObject() == 3 {
		return false
	}
	const near = 28
	aside := false
	for k := i - 2; k > first && k > i-near; k-- {
		switch t := d.Tags[k]; {
		case t.IsFinite() || t == Stop || t == Colon:
			return false
		case t == Comma:
			if aside || d.Tags[k+1] != Part && d.Tags[k+1] != Ger {
				return false
			}
			aside = true
		case t == Sub:
			return aside
		}
	}
	return false
}

// verbBehindSemicolon reports whether the participle at token i is the verb that what
// stands behind a semicolon would lack without it: "…; in May a guard drowned after".
func (d *Doc) verbBehindSemicolon(i, first, last int) bool {
	if t := d.Tags[i-min(i, 1)]; i == first || !d.Words[i].Is(lexicon.VerbPast) || t != Noun && t != Plural && t != Name || i+1 < last && d.fold(i+1, "by") {
		return false
	}
	const near = 24
	k := i - 1
	for ; k > first && k > i-near && !(d.Tags[k] == Colon && d.Text(k) == ";"); k-- {
		if d.Tags[k].IsVerb() || markers.has(d.Tags[k]) {
			return false
		}
	}
	if d.Tags[k] != Colon {
		return false
	}
	for k = i + 1; k < min(last, i+clauseReach) && d.Tags[k] != Stop && !(d.Tags[k] == Colon && d.Text(k) == ";"); k++ {
		if markers.has(d.Tags[k]) || d.Tags[k] == Prep && d.conjunctive(k) {
			return true
		}
		if d.Tags[k].IsFinite() {
			return false
		}
	}
	return true
}

// clauseReach is how many tokens away a clause is looked for, which keeps endless
// sentences linear.
const clauseReach = 60

// joinedToFinite reports whether the participle at token i, behind what a relative
// pronoun tells of the subject, is a past that "and" joins to a finite verb: "Berg, who
// drove him to Leeds, admitted it in March and will be tried".
func (d *Doc) joinedToFinite(i, first, last int) bool {
	if i <= first+3 || d.Tags[i-1] != Comma || !d.Words[i].Is(lexicon.VerbPast) || i+1 < last && d.fold(i+1, "by") {
		return false
	}
	rel := i - 2
	for rel > first && rel > i-clauseReach && d.Tags[rel] != Rel {
		rel--
	}
	if rel == first || d.Tags[rel] != Rel || d.Tags[rel-1] != Comma || d.finiteBetween(first, rel) || !d.finiteBetween(rel, i) {
		return false
	}
	for k := i + 1; k+1 < min(last, i+clauseReach) && !markers.has(d.Tags[k]) && d.Tags[k] != Stop; k++ {
		if d.Tags[k] == Conj && d.Tags[k+1].IsFinite() {
			return true
		}
		if d.Tags[k].IsFinite() {
			return false
		}
	}
	return false
}
