package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// numbered makes plurals of what numbers count and what looks like a verb: "to make four
// releases this month". No number above one has a verb in the singular.
func (d *Doc) numbered(first, last int) {
	for i := first + 2; i < last; i++ {
		switch {
		case d.Tags[i] == Modal && d.Tags[i-1] == Num && d.Tokens[i-1].Len() <= 2 && d.Text(i) == "May" && (i+1 >= last || !d.afterModalOf(i)): // "the 20 May vote"
			if d.Tags[i] = Time; i+1 < last && d.Tags[i+1] == Base && d.Words[i+1].Is(lexicon.Noun) {
				d.Tags[i+1] = Noun
			}
		case d.Tags[i] == Third && d.fold(i, "states") && i+2 < last && d.Tags[i+1] == Name && d.Words[i+1].Is(lexicon.Place) && (d.Tags[i+2] == Comma || d.Tags[i+2] == Conj) && (d.Tags[i-1] == Noun || d.Tags[i-1] == Adj) && d.verbBehindNames(i+1, last):
			d.Tags[i] = Plural // "the farm states Ohio and Iowa backed him"
		case (d.Tags[i] == Base || d.Tags[i] == Plain) && d.Tags[i-1] == Adv && d.Tags[i-2] == Det && d.Words[i].Is(lexicon.Noun) && (d.fold(i-1, "earlier") || d.fold(i-1, "later") || d.fold(i-1, "then") || d.fold(i-1, "once")):
			d.Tags[i-1], d.Tags[i] = Adj, Noun // "an earlier account"
		case d.Tags[i] == Num && d.fold(i-1, "as") && i >= first+3 && d.fold(i-3, "as") && (d.fold(i-2, "many") || d.fold(i-2, "few") || d.fold(i-2, "much") || d.fold(i-2, "little")):
			d.Tags[i-3], d.Tags[i-2], d.Tags[i-1] = Adv, Adv, Adv // "As many as 40 people drowned"
		case d.fold(i, "whose") && d.Tags[i] == Poss && d.fold(i-1, "of") && i > first+2 && d.Tags[i-3] == Comma && (partOf.Has(d.Text(i-2)) || d.Tags[i-2] == Num):
			d.Tags[i] = Rel // "the firm, most of whose ships were sunk"
		case d.Tags[i] == Adv && d.Tags[i-1] == Det && (d.fold(i, "then") || d.fold(i, "now")) && i+1 < last && (d.Tags[i+1] == Noun || d.Tags[i+1] == Name || d.Tags[i+1] == Adj):
			d.Tags[i] = Adj // "the then minister"
		case d.Tags[i] == Noun && d.Tags[i-1] == Comma && d.fold(i, "thought") && i+1 < last && (d.Tags[i+1] == To || (d.Tags[i+1] == Past || d.Tags[i+1] == Part) && d.Words[i+1].Is(lexicon.VerbPart)): // "The ring, thought lost since 1944, turned up"
			if d.Tags[i] = Part; d.Tags[i+1] == Past {
				d.Tags[i+1] = Part
			}
		case d.Tags[i] == Noun && d.Tags[i-1] == Part && d.Words[i].Is(lexicon.VerbPast) && !d.Words[i].Is(lexicon.VerbPart|lexicon.VerbBase) && d.Words[i].VerbWeight() > 0:
			d.Tags[i] = Past // "A witness who asked not to be named spoke"
		case d.Tags[i] == Noun && d.Tags[i-1] == That && d.actedThat(i, last):
			d.Tags[i-1], d.Tags[i] = Rel, Past // "the towns that cast ballots have"
		case d.Tags[i] == Third && d.Tags[i-1] == Num && smallNumbers.Has(d.Text(i-1)) && d.Words[i].Is(lexicon.NounPlural) && d.governs(i-2):
			d.Tags[i] = Plural
		case d.Tags[i] == Plain && d.Words[i].Is(lexicon.Noun) && (d.fold(i-1, "data") || d.fold(i-1, "media")) && (d.Tags[i-2] == Det || d.Tags[i-2] == Adj || d.Tags[i-2] == Name) && i+1 < last && d.Tags[i+1] != Det && d.pastsBehind(i+1, last)+d.freeFinites(i+1, last) > 0:
			d.Tags[i-1], d.Tags[i] = Noun, Noun // "The data centre in Lund burned down"
		case d.Tags[i] == Ger && d.Tags[i-1] == Part && d.fold(i-1, "said") && (d.Tags[i-2] == Name || d.Tags[i-2] == Plural):
			d.Tags[i-1] = Past // "Holm said winning is harder"
		case d.Tags[i] == Third && d.Words[i].Is(lexicon.NounPlural) && i+1 < last && d.Tags[i+1] == Comma && d.inFront(i, first) && d.freeFinites(i+1, last) > 0:
			d.Tags[i] = Plural // "On the Sunday morning shows, Holm said"
		case (d.Tags[i] == Past || d.Tags[i] == Part) && d.Tags[i-1] == Comma && d.formerly(i, last):
			d.Tags[i] = Adj // "a new chief, retired Army general Bob Holm,"
		case d.Tags[i-1] == Prep && roughNumber.Has(d.Text(i-1)) && fractions.Has(d.Text(i)) && i+1 < last && d.fold(i+1, "of") && d.Tags[i-2].IsVerb() && d.finiteTo(i+1, last):
			d.Tags[i-1], d.Tags[i] = Adv, Num // "predicted about one-third of the votes will be cast"
		}
	}
}

// verbBehindNames reports whether a form that can be a past stands behind the names in a
// row from token k on.
func (d *Doc) verbBehindNames(k, last int) bool {
	for k < last && (d.Tags[k] == Name || d.Tags[k] == Comma || d.Tags[k] == Conj || d.fold(k, "all") || d.fold(k, "both") || d.Tags[k] == Adv) {
		k++
	}
	return k < last && (d.Tags[k].IsFinite() || d.Words[k].Is(lexicon.VerbPast))
}

// afterModalOf reports whether the "May" at i, behind a number, is the verb: a base that
// is no noun follows.
func (d *Doc) afterModalOf(i int) bool {
	t := d.Tags[i+1]
	return t == BeBase || t == HaveBase || t == Not || t == Base && !d.Words[i+1].Is(lexicon.Noun)
}

// actedThat reports whether the noun at i is a past behind the "that" of a relative clause:
// behind that clause its noun has a verb of its own, and none else stands in the clause.
func (d *Doc) actedThat(i, last int) bool {
	if !d.fold(i-1, "that") || i < 2 || d.Tags[i-2] != Plural && d.Tags[i-2] != Noun || !d.Words[i].Is(lexicon.VerbPast) || d.Words[i].VerbWeight() == 0 || d.Words[i].NeedsObject() == 0 {
		return false
	}
	switch d.tagAt(i+1, last) {
	case Plural, Det, Poss, Obj, Name:
	default:
		return false
	}
	return d.laterFinite(i-1, last) || d.freeFinites(i+1, last) > 0
}

// inFront reports whether token i closes a noun phrase of the words that open a
// sentence, a preposition or a gerund: no verb has its subject there.
func (d *Doc) inFront(i, first int) bool {
	if d.Tags[first] != Prep && d.Tags[first] != Ger {
		return false
	}
	k := i - 1
	for k > first && (d.Tags[k] == Noun || d.Tags[k] == Adj || d.Tags[k] == Time || d.Tags[k] == Name) {
		k--
	}
	return k > first && k < i-1 && d.Tags[k] == Det && (d.Tags[k-1] == Prep || d.Tags[k-1] == Ger)
}

// formerly reports whether token i tells what somebody was who is named behind it,
// between commas: "retired Army general Bob Holm,".
func (d *Doc) formerly(i, last int) bool {
	if !onceSo.Has(d.Text(i)) {
		return false
	}
	role, k := false, i+1
	for ; k < last && (d.Tags[k] == Name || d.Tags[k] == Noun || d.Tags[k] == Adj); k++ {
		role = role || d.Words[k].Person() >= 2
	}
	return role && d.Tags[k-1] == Name && k < last && (d.Tags[k] == Comma || d.Tags[k] == Stop || d.Tags[k] == Prep || d.Tags[k] == Conj)
}

// judged makes a participle of what something is held to be: "64 emails now deemed
// classified".
func (d *Doc) judged(first, last int) {
	for i := first + 2; i < last; i++ {
		if d.Tags[i] == Past && d.Tags[i-1] == Part && d.Words[i].Is(lexicon.VerbPart) && deeming.Has(d.Text(i-1)) {
			d.Tags[i] = Part
		}
		if d.Tags[i] == Part && d.fold(i, "said") && (d.behindQuote(i, first) || i+1 < last && nominal.has(d.Tags[i-1]) && (d.fold(i+1, "so") || d.fold(i+1, "yes") || d.fold(i+1, "no"))) {
			d.Tags[i] = Past // "“It will pass,” Holm said on Acme’s “Week in Tax”"
		}
	}
}

// behindQuote reports whether nothing but a noun phrase stands between the mark that
// closes a quotation and token i.
func (d *Doc) behindQuote(i, first int) bool {
	k := i - 1
	for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
		k--
	}
	return k > first && k < i-1 && d.Tags[k] == Close && d.Tokens[k].Kind == segment.Mark && (d.Tags[k-1] == Comma || d.Tags[k-1] == Stop)
}

// twoSorts reports whether the conjunction at i joins two adjectives with capitals before
// the noun that both describe, in the phrase that begins at begin.
func (d *Doc) twoSorts(begin, i int) bool {
	if d.Tags[i-1] != Name || d.Tags[i+1] != Name || d.Tags[i+2] != Noun && d.Tags[i+2] != Plural || !d.Words[i-1].Is(lexicon.Adjective) || !d.Words[i+1].Is(lexicon.Adjective) {
		return false
	}
	for k := begin; k < i-1; k++ {
		if d.Tags[k] == Name || d.Tags[k] == Noun {
			return false
		}
	}
	return true
}

// describes reports whether what begins at token k, behind a number and an adjective,
// leads to the noun that they count: "1.8 million new | California voters", "12 former
// | senior aides".
func (d *Doc) describes(k, last int) bool {
	for n := 0; k < last && n < 3; n++ {
		switch d.Tags[k] {
		case Adj, Name, Part:
			k++
		case Plural:
			return n > 0
		case Noun:
			k++
		default:
			return false
		}
	}
	return false
}

// governs reports whether token i governs the noun phrase behind it.
func (d *Doc) governs(i int) bool {
	return d.Tags[i] == Prep || d.Tags[i] == Base || d.Tags[i] == Past || d.Tags[i] == Ger || d.Tags[i] == Third || d.Tags[i] == Plain || d.Tags[i] == Det || d.Tags[i] == Poss
}

var (
	onceSo       = lexicon.Words(`retired disgraced convicted accused celebrated ousted disbarred exiled impeached jailed`)
	smallNumbers = lexicon.Words(`two three four five six seven eight nine ten eleven twelve dozen several`)
	deeming      = lexicon.Words(`deemed considered declared believed thought found reported judged ruled pronounced presumed`)
	roughNumber  = lexicon.Words(`about around`)
	fractions    = lexicon.Words(`half one-third two-thirds one-quarter three-quarters one-fifth one-half one-tenth`)
)
