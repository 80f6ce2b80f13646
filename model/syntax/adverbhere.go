package syntax

import "dateline/model/lexicon"

// adverbHere makes adverbs of words that are more often something else, and verbs of
// those that with the next are nothing else, and reports whether token i is such a word.
func (d *Doc) adverbHere(i, first, last int) bool {
	if i == first || i+1 >= last {
		return false
	}
	if d.Tags[i] == Plural && d.fold(i, "takes") && d.fold(i+1, "place") {
		d.Tags[i], d.Tags[i+1] = Third, Noun
		return true
	}
	if d.Tags[i] == Plural && d.fold(i, "helps") && (d.Tags[i+1] == Plain || d.Tags[i+1] == Base) && d.Words[i+1].Is(lexicon.VerbBase) && (d.Tags[i-1] == Adv || d.Tags[i-1] == Name || d.Tags[i-1] == Noun) {
		d.Tags[i], d.Tags[i+1] = Third, Base // "Holm now helps lead the choir"
		return true
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
