package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// opensApposition reports whether the noun phrase that ends at j stands behind a comma
// behind a noun: "Lund, a trader | whose firm grew, left".
func (d *Doc) opensApposition(j, first int) bool {
	c := d.nounStart(j, first) - 1
	return c > first && d.Tags[c] == Comma && (nominal.has(d.Tags[c-1]) || d.Tags[c-1] == Close)
}

// furtherOnes reports whether the "more" at token i stands for people or things of the
// kind just named: "and many more have been hurt".
func (d *Doc) furtherOnes(i, first, last int) bool {
	if i == first || !d.fold(i, "more") || !uncounted.Has(d.Text(i-1)) && (d.Tags[i-1] != Num || d.Tokens[i-1].Kind != segment.Word) {
		return false
	}
	switch next := d.tagAt(i+1, last); next {
	case BeFin, HaveFin, DoFin, Modal, Past, Part, Comma, Stop, Time, None:
		return true
	case Prep:
		return !d.fold(i+1, "than")
	}
	return false
}

// uncounted words tell of a number without naming it.
var uncounted = lexicon.Words(`many several dozens hundreds thousands scores countless`)

// behindShortForm reports whether the word at i ends a noun phrase that what it is called
// for short stands inside: "resulted in exclusive fishing zone (EFZ) | claims".
func (d *Doc) behindShortForm(i, first int) bool {
	if i < first+4 || d.Text(i-1) != ")" || d.Text(i-3) != "(" || !d.Tokens[i-2].Shape.Is(segment.AllCapital) || d.Tags[i-4] != Noun {
		return false
	}
	k := d.nounStart(i-4, first) - 1
	return k >= first && (d.Tags[k] == Prep || d.Tags[k] == Ger || d.Tags[k] == Base)
}

// givenName reports whether the word at i, a month by its look, is the given name of the
// person whose office stands before it.
func (d *Doc) givenName(i int) bool {
	return (d.fold(i, "jan") || d.fold(i, "april") || d.fold(i, "june") || d.fold(i, "may") || d.fold(i, "august")) && (d.Tags[i-1] == Noun || d.Tags[i-1] == Name) && d.Words[i-1].Person() >= 2 &&
		d.Tokens[i+1].Shape.Is(segment.Capital)
}

// foundSo reports whether the noun phrase that ends at j is what a verb of finding or
// leaving right before it acts on.
func (d *Doc) foundSo(j, first int) bool {
	k := d.nounStart(j, first) - 1
	return k >= first && d.Tags[k].IsVerb() && finding.Has(d.LemmaOf(k))
}

// postures are verbs whose past tells how somebody is found.
var postures = lexicon.Words(`sprawl slump huddle crouch perch collapse hunch curl drown trap strand`)

// beforeWhen returns the token before the expressions of time, with their prepositions,
// that end at token j.
func (d *Doc) beforeWhen(j, floor int) int {
	for j > floor && d.PhraseOf[j] >= 0 && d.temporal(int(d.PhraseOf[j])) && d.Phrases[d.PhraseOf[j]].First > floor {
		if j = d.Phrases[d.PhraseOf[j]].First - 1; d.Tags[j] == Prep && j > floor {
			j--
		}
	}
	return j
}

// selves behind a noun stress it.
var selves = lexicon.Words(`himself herself itself themselves`)
