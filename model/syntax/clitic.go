package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// cliticOf reads the "'s" at i, taken for "is", as "has" where the participle behind it has no
// passive or has an object of its own, and as a genitive where what stands behind it is the
// noun that it owns: "she's spoken out", "with whom he's crossed paths", "until the club's
// nominating congress", "the bureau's over three hour search".
func (d *Doc) cliticOf(i, first, last int) {
	if i == first || i+2 >= last || !d.Tokens[i].Shape.Is(segment.Clitic) || !d.fold(i, "’s") && !d.fold(i, "'s") {
		return
	}
	k := i + 1
	for k+1 < last && d.Tags[k] == Adv {
		k++
	}
	if d.Tags[i] == Genitive {
		if d.Tags[k] == Part && k > i+1 && doing.Has(d.LemmaOf(k)) && !d.finiteBetween(first, i) {
			d.Tags[i] = HaveFin // "Holm's even gone back"
		}
		if n := d.tagAt(k+1, last); k == i+1 && d.Tags[k] == Part && (n == Det || n == Poss || n == Obj) && !d.finiteBetween(first, i) && !twoObjects.Has(d.LemmaOf(k)) && !d.timePhrase(k+1, last) {
			d.Tags[i] = HaveFin // "Indiana’s killed the bill"
		}
		return
	}
	next := d.tagAt(k+1, last)
	owner := d.Tags[i-1] == Noun || d.Tags[i-1] == Name || d.Tags[i-1] == Plural
	switch t := d.Tags[k]; {
	case t == Part && (d.Tags[i-1] == Pron || owner) && !d.fold(min(k+1, last-1), "by"):
		lemma := d.LemmaOf(k)
		b := k + 1
		if next == Adv {
			b++
		}
		n := d.tagAt(b, last)
		object := (n == Plural || n == Noun || n == Name && d.Tags[i-1] == Pron || n == Det || n == Poss || n == Obj) && !d.timePhrase(b, last)
		if doing.Has(lemma) || d.Words[k].NeedsObject() == 0 || object && !spared.Has(lemma) && (!twoObjects.Has(lemma) || d.fold(k, "left") && n != Noun) && d.Words[k].NeedsObject() >= 1 && (n == Plural || d.Words[k].AdjWeight() < 4) {
			d.Tags[i] = HaveFin
		}
	case owner && k == i+1 && t == Ger && next == Noun && !d.fold(k, "being") && d.Words[k+1].NounField() != lexicon.NounTime && d.Words[k].NeedsObject() >= 1 && d.ownedThing(i, k, first, last):
		d.Tags[i], d.Tags[k] = Genitive, Adj
	case owner && t == Prep && k == i+1 && next == Num && roughly.Has(d.Text(k)) && (d.tagAt(k+2, last) == Noun || d.tagAt(k+2, last) == Plural):
		d.Tags[i] = Genitive
	}
}

// ownedThing reports whether the gerund at k behind the clitic at i describes the noun behind
// it, which its owner has: a preposition governs them, or a verb follows that they are the
// subject of.
func (d *Doc) ownedThing(i, k, first, last int) bool {
	j := d.nounStart(i-1, first) - 1
	if j >= first && d.Tags[j] == Sub && (d.fold(j, "until") || d.fold(j, "after") || d.fold(j, "before")) {
		return true
	}
	if j >= first && d.Tags[j] == Prep && !d.fold(j, "as") && !d.fold(j, "since") && d.finiteBetween(first, j) {
		return true
	}
	n := d.tagAt(k+2, last)
	return n == BeFin || n == HaveFin || n == Modal || n == Third || n == Past
}

// spared verbs have in the passive what somebody gets: "he's guaranteed a seat".
var spared = lexicon.Words(`guarantee assure spare refuse accord allot assign vouchsafe forgive`)

// doing verbs have no passive, or hardly ever one.
var doing = lexicon.Words(`go come become get speak look seem appear be happen occur arise emerge fall rise grow travel arrive die live stay remain begin agree belong
benefit campaign work talk respond react insist apologise apologize shy veer evolve tack`)
