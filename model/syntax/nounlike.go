package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// nounHere makes a noun of a word that is read as something else and can be nothing else
// where it stands. It reports whether it did.
func (d *Doc) nounHere(i, first, last int) bool {
	w := d.Words[i]
	switch t := d.Tags[i]; t {
	case Base, Plain:
		if i > first && i+1 < last && d.Tags[i-1] == Comma && d.Tags[i+1] == Det && (d.fold(i, "double") || d.fold(i, "triple")) && i > first+1 && d.Tags[i-2] == Num && d.finiteBetween(first, i) {
			d.Tags[i] = Adv // "was $60 million, double the level of May"
			return true
		}
		if i > first+1 && w.Is(lexicon.Noun) && d.Tags[i-1] == Adv && d.fold(i-1, "only") && d.Tags[i-2] == Det {
			d.Tags[i-1], d.Tags[i] = Adj, Noun // "the only witness who saw him"
			return true
		}
	case Third:
		if w.Is(lexicon.NounPlural) && w.NounWeight()+1 >= w.VerbWeight() && d.countedBefore(i, first) && d.finiteBetween(first, i) {
			d.Tags[i] = Plural // "gave its staff 4,200 Kolb shares for nothing"
			return true
		}
	case Time:
		if i+1 < last && d.Tags[i+1] == Name && d.fold(i, "may") && d.fold(i+1, "day") {
			d.Tags[i] = Name // "the May Day parade"
			return true
		}
	case Part:
		if i > first && d.Tags[i-1] == Det && w.Is(lexicon.Noun) && w.NeedsObject() > 0 && d.standsBare(i, last) {
			d.Tags[i] = Noun // "after the broadcast this evening"
			return true
		}
		if i > first && i+1 < last && d.fold(i-1, "the") && d.Tags[i-1] == Det && suffered.Has(d.Text(i)) && (i-1 == first || d.Tags[i-2] != Conj) {
			if next := d.Tags[i+1]; next == Prep && !d.fold(i+1, "by") || next == Comma || next == Stop || next == Conj || next.IsFinite() {
				d.Tags[i] = Plural // "visited the injured in hospital"
				return true
			}
		}
	case Ger:
		if i+1 >= last {
			return false
		}
		next := d.Tags[i+1]
		if i == first && next == Noun && d.Words[i+1].Person() >= 1 && i+2 < last && d.Tags[i+2] == Name && inOffice.Has(d.Text(i)) {
			d.Tags[i] = Adj // "Defending champion Erik Holm was banned"
			return true
		}
		if (next == BeFin || next == Modal || next == HaveFin) && (i == first || d.fold(i-1, ";")) {
			d.Tags[i] = Noun // "; sentencing is set for May"
			return true
		}
		if i > first+1 && (next == Prep || next == Stop || next == Comma) && d.Tags[i-1] == Noun && d.Tags[i-2].IsVerb() && outlawing.Has(d.LemmaOf(i-2)) && d.Words[i-1].Person() < 2 {
			d.Tags[i] = Noun // "banned bottom trawling off the coast"
			return true
		}
	case Adj:
		if i == first && i+3 < last && d.Tags[i+1] == Conj && d.fold(i+1, "and") && d.Tags[i+2] == Name && (d.Tags[i+3].IsFinite() || d.Tags[i+3] == Modal) && w.AdjWeight() > 0 && !d.Words[i+2].Is(lexicon.Place) {
			d.Tags[i] = Name // "Bright and Holm will be tried"
			return true
		}
	}
	return false
}

// verbHere makes a verb of an adjective, and an adverb of a preposition, that can be
// nothing else behind the verb before it. It reports whether it did.
func (d *Doc) verbHere(i, first, last int) bool {
	if i+1 >= last || i <= first+1 {
		return false
	}
	switch d.Tags[i] {
	case Past:
		if (d.fold(i, "named") || d.fold(i, "called") || d.fold(i, "nicknamed")) && (d.Tags[i+1] == Name || d.Tokens[i+1].Shape.Is(segment.Capital)) && nominal.has(d.Tags[i-1]) {
			if f := d.nounStart(i-1, first); (d.fold(f, "a") || d.fold(f, "an")) && f > first && d.Tags[f-1] == Comma {
				d.Tags[i] = Part // "One of them, a sailor named Erik Holm, proposed"
				return true
			}
		}
		if d.Words[i].Is(lexicon.VerbPart) && d.Words[i].NeedsObject() > 0 && d.fold(i+1, "by") && nominal.has(d.Tags[i-1]) && d.Tags[i-1] != Pron && d.Tags[i-1] != Time && d.resumesLater(i+2, last) && !d.finiteBetween(first, i) {
			d.Tags[i] = Part // "A petition started by Ann Lund, whose sons go there, had been signed"
			return true
		}
	case Adj:
		if d.Tags[i-1] == Conj && d.Words[i].Is(lexicon.VerbBase) && d.Tags[i+1] == Prep && i+2 < last && (d.Tags[i+2] == Time || d.Tags[i+2] == Num) && (d.Tags[i-2] == Time || d.Tags[i-2] == Num) && d.plainBefore(i-2, first) {
			d.Tags[i] = Plain // "The lists open on 5 May and close on 9 June"
			return true
		}
	case Prep:
		if d.fold(i, "over") && d.Tags[i-1].IsVerb() && d.LemmaOf(i-1) == "take" && i+3 < last && d.fold(i+1, "the") && dayish.Has(d.Text(i+2)) && d.Words[i+3].NounField() == lexicon.NounTime && (i+4 >= last || d.Tags[i+4] == Stop || d.Tags[i+4] == Comma || d.Tags[i+4] == Conj) {
			d.Tags[i] = Adv // "her deputy took over the next day"
			return true
		}
	}
	return false
}

// resumesLater reports whether a verb with its auxiliary right behind a comma goes on with
// a subject that stands before token i.
func (d *Doc) resumesLater(i, last int) bool {
	for ; i+2 < last; i++ {
		if d.Tags[i] == Comma && (d.Tags[i+1] == HaveFin || d.Tags[i+1] == BeFin || d.Tags[i+1] == Modal) {
			return true
		}
	}
	return false
}

// plainBefore reports whether the nearest verb before token i is one in the present that
// has no auxiliary.
func (d *Doc) plainBefore(i, first int) bool {
	for ; i > first; i-- {
		if d.Tags[i].IsVerb() {
			return d.Tags[i] == Plain
		}
	}
	return false
}

// suffered are what people are called by whom something befell.
var suffered = lexicon.Words(`injured wounded accused deceased missing unemployed displaced bereaved disabled homeless retired condemned besieged starving dying`)

// inOffice words say how somebody holds what the noun behind them names.
var inOffice = lexicon.Words(`defending reigning sitting acting leading outgoing incoming founding managing serving retiring presiding surviving winning`)

// outlawing verbs have what nobody may do, or goes on with, behind them.
var outlawing = lexicon.Words(`ban prohibit outlaw forbid halt stop suspend allow permit legalise legalize restrict curb oppose end resume criminalise criminalize`)

// standsBare reports whether nothing behind token i can be the noun that an article before
// it belongs to: a time, a mark, or the end of what is told.
func (d *Doc) standsBare(i, last int) bool {
	if i+1 >= last {
		return true
	}
	switch d.Tags[i+1] {
	case Comma, Stop, Time, Conj:
		return true
	case Det, Adj:
		return i+2 < last && dayish.Has(d.Text(i+1)) && (d.Tags[i+2] == Time || d.Words[i+2].NounField() == lexicon.NounTime)
	}
	return false
}

// countedBefore reports whether a number that is no day or year counts what the word at i
// names, with at most one name or noun between.
func (d *Doc) countedBefore(i, first int) bool {
	k := i - 1
	if k > first && (d.Tags[k] == Name || d.Tags[k] == Noun) {
		k--
	}
	return k > first && d.Tags[k] == Num && d.Tags[k-1] != Time && d.Tags[k-1] != Name && d.Tags[k-1] != Noun && d.Tags[k-1] != Comma && !d.fold(k, "one") && !(d.Tokens[k].Len() == 4 && d.Tags[k-1] == Prep)
}

// secondInfinitive reports whether the noun at token i is a second verb behind "to",
// with an object that a participle opens: "to clear the road and meet stranded drivers".
func (d *Doc) secondInfinitive(i, first, last int) bool {
	if i <= first+3 || i+2 >= last || d.Tags[i-1] != Conj || !d.Words[i].Is(lexicon.VerbBase) || d.Words[i].VerbWeight() <= d.Words[i].NounWeight() {
		return false
	}
	if t := d.Tags[i+1]; t != Past && t != Part && t != Adj || !d.Words[i+1].Is(lexicon.VerbPart|lexicon.Adjective) || d.Tags[i+2] != Plural {
		return false
	}
	const near = 12
	for k := i - 2; k > first && k > i-near; k-- {
		switch t := d.Tags[k]; {
		case t == Base:
			return d.Tags[k-1] == To
		case t.IsVerb() || t == Comma || t == Stop || t == Colon:
			return false
		}
	}
	return false
}
