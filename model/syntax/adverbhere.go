package syntax

import "dateline/model/lexicon"

// adverbHere makes adverbs of words that are more often something else, and reports
// whether the word at token i is one.
func (d *Doc) adverbHere(i, first, last int) bool {
	if i == first || i+1 >= last {
		return false
	}
	switch d.Tags[i] {
	case Pron, Det: // "was all but agreed"
		if k := i + 2; k < last && d.fold(i, "all") && d.fold(i+1, "but") && d.Words[k].Is(lexicon.VerbPart|lexicon.Adjective|lexicon.Adverb) && d.Tags[k] != Noun && d.Tags[k] != Plural {
			d.Tags[i], d.Tags[i+1] = Adv, Adv
			if d.Tags[k] == Past && d.Words[k].Is(lexicon.VerbPart) && (beForms.has(d.Tags[i-1]) || haveForms.has(d.Tags[i-1])) {
				d.Tags[k] = Part
			}
			return true
		}
	case Adj: // "built in 1962 and last inspected in 2015"
		if (d.fold(i, "last") || d.fold(i, "first") || d.fold(i, "next")) && d.Tags[i-1] == Conj && (d.Tags[i+1] == Part || d.Tags[i+1] == Past) && (d.tagAt(i+2, last) == Prep || d.tagAt(i+2, last) == Time || d.tagAt(i+2, last) == Num) {
			d.Tags[i] = Adv
			return true
		}
	case Noun, Plural, Prep: // "the villages below were asleep"
		if (d.fold(i, "below") || d.fold(i, "above")) && nominal.has(d.Tags[i-1]) && (d.Tags[i] != Prep || d.Tags[i+1].IsFinite()) {
			d.Tags[i] = Adv
			return true
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
	for k = i + 1; k < last && d.Tags[k] != Stop && !(d.Tags[k] == Colon && d.Text(k) == ";"); k++ {
		if markers.has(d.Tags[k]) || d.Tags[k] == Prep && d.conjunctive(k) {
			return true
		}
		if d.Tags[k].IsFinite() {
			return false
		}
	}
	return true
}
