package syntax

import "dateline/model/lexicon"

// auxBefore returns the form of be or have that governs the verb at i over
// adverbs between, −1 for none.
func (d *Doc) auxBefore(i, first int) int { return d.auxOver(i, first, 6) }

// auxOver is auxBefore over at most hops participles that share the auxiliary.
func (d *Doc) auxOver(i, first, hops int) int {
	if hops == 0 {
		return -1
	}
	for j := i - 1; j >= first; j-- {
		switch t := d.Tags[j]; {
		case beForms.has(t) || haveForms.has(t) || t == Ger && d.fold(j, "having"):
			return j
		case t == Adv || t == Not || d.quoteMark(j):
		case t == Conj && j > first && d.Words[i].NeedsObject() == 0 && !doneTo.Has(d.LemmaOf(i)):
			return -1 // "was wounded and died"
		case t == Conj && j > first && d.Tags[j-1] == Part: // was released and published
			return d.auxOver(j-1, first, hops-1)
		case (t == Conj || t == Comma) && j > first:
			return d.sharedAux(i, j, first, hops-1)
		default:
			return -1
		}
	}
	return -1
}

// sharedAux returns the form of be that a participle before the conjunction or
// comma at j has and the verb at i shares over what stands between: "was promoted
// in May and sent home", "was tried in April, sentenced and shot". −1 where the
// verb at i can be a predicate of its own.
func (d *Doc) sharedAux(i, j, first, hops int) int {
	k := d.Words[i]
	sure := k.NeedsObject() >= 3 || doneTo.Has(d.LemmaOf(i)) || k.NeedsObject() == 2 && !ergative.Has(d.LemmaOf(i)) && k.VerbField() == lexicon.VerbCommunication
	if !k.Is(lexicon.VerbPart) || !sure && !d.underModal(j, first) || ownPredicates.Has(d.LemmaOf(i)) && !d.underModal(j, first) || i+1 < len(d.Tags) && !d.objectless(i+1) || d.Tags[j] == Comma && !d.inSeries(i) {
		return -1
	}
	for n := j - 1; n >= first && n > j-40; n-- {
		switch t := d.Tags[n]; {
		case t == Part:
			if a := d.auxOver(n, first, hops); a >= 0 && beForms.has(d.Tags[a]) {
				return a
			}
			if n > first && d.Tags[n-1] == Comma && d.objectless(n+1) && d.Words[n].NeedsObject() > 0 {
				continue // "was taken by France in 1810, returned in 1815 | and sold"
			}
			return -1
		case t == Comma && d.Tags[n+1] == Part && n < j-1:
		case nominal.has(t) && t != Pron, premods.has(t), t == Prep, t == Adv, t == Genitive:
		default:
			return -1
		}
	}
	return -1
}

// underModal reports whether a "be" that a modal governs stands before the conjunction at
// j with its participle: no past is joined to "could be passed in April".
func (d *Doc) underModal(j, first int) bool {
	if d.Tags[j] != Conj {
		return false
	}
	for n := j - 1; n > first+1 && n > j-12; n-- {
		switch t := d.Tags[n]; {
		case t == BeBase:
			return d.Tags[n+1] == Part && (d.Tags[n-1] == Modal || d.Tags[n-1] == Not && d.Tags[n-2] == Modal || d.Tags[n-1] == Adv && d.Tags[n-2] == Modal || d.Tags[n-1] == To)
		case t == Part, t == Prep, t == Adv, nominal.has(t) && t != Pron, premods.has(t):
		default:
			return false
		}
	}
	return false
}

// objectless reports whether what begins at token k is no object of the verb
// before it.
func (d *Doc) objectless(k int) bool {
	switch t := d.Tags[k]; t {
	case Prep, Time, Adv, Stop, Comma, Conj, Colon, Close, To:
		return true
	case Noun:
		return d.fold(k, "home")
	default:
		return d.timePhrase(k, min(k+4, len(d.Tags)))
	}
}

// inSeries reports whether a conjunction with a verb follows the verb at i, as in
// "tried, sentenced and shot".
func (d *Doc) inSeries(i int) bool {
	for n := i + 1; n+1 < len(d.Tags) && n < i+10; n++ {
		switch t := d.Tags[n]; {
		case t == Conj:
			return d.Words[n+1].Is(lexicon.VerbPart)
		case t == Comma && n+1 < len(d.Tags) && d.Tags[n+1] == Conj, nominal.has(t), premods.has(t), t == Prep, t == Adv:
		default:
			return false
		}
	}
	return false
}

// doneTo are verbs that the lexicon knows without an object and that behind a
// passive are one too.
var doneTo = lexicon.Words(`shoot rebuild convert transfer translate rename renovate approve dissolve complete withdraw acquit bury ordain reissue reprint disband
select target debate dislike word affiliate broker revile photograph harm`)

// ownPredicates are verbs whose past often stands without its object behind a
// conjunction: "was wounded and left in May".
var ownPredicates = lexicon.Words(`leave win lose join retire serve study teach play sing write publish lead run begin start move settle stay spend reach enter open close`)

// floating makes adverbs of "all" and "both" between an auxiliary and its verb: "The
// ministers have all resigned". "Starting Tuesday" at the head of a sentence is a verb.
func (d *Doc) floating(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		if (d.Tags[i] == Pron || d.Tags[i] == Det || d.Tags[i] == Conj || d.Tags[i] == Obj) && d.Tags[i-1] == Name && (d.fold(i, "all") || d.fold(i, "both") || d.fold(i, "each")) && (d.Tags[i+1].IsFinite() || d.Words[i+1].Is(lexicon.VerbPast)) {
			if d.Tags[i] = Adv; d.Tags[i+1] == Part {
				d.Tags[i+1] = Past // "Indiana, Ohio and Iowa all backed him"
			}
			continue
		}
		if d.Tags[i-1] != HaveFin && d.Tags[i-1] != BeFin && d.Tags[i-1] != Modal {
			continue
		}
		if d.Tags[i] == Sub && d.Tags[i-1] == HaveFin { // "has since left"
			d.sinceThen(i, last)
			continue
		}
		if n := d.Tokens[i].Len(); n < 3 || n > 4 || !d.fold(i, "all") && !d.fold(i, "both") && !d.fold(i, "each") {
			continue
		}
		switch next := d.Tags[i+1]; {
		case next == Part, next == Ger && d.Tags[i-1] == BeFin, next == Base && d.Tags[i-1] == Modal:
			d.Tags[i] = Adv
		case (next == Past || d.Tags[i-1] == HaveFin && (next == Noun || next == Adj || next == Adv) && d.tagAt(i+2, last) != Noun && d.tagAt(i+2, last) != Plural) && d.Words[i+1].Is(lexicon.VerbPart) && d.Tags[i-1] != Modal:
			d.Tags[i], d.Tags[i+1] = Adv, Part
		}
	}
	if first+1 < last && d.Tags[first+1] == Time && d.Tags[first] != Ger && (d.fold(first, "starting") || d.fold(first, "beginning")) {
		d.Tags[first] = Ger
	}
}

// sinceThen makes adverbs of "since" and "until now" between have at i-1 and its
// participle.
func (d *Doc) sinceThen(i, last int) {
	k := i
	if d.fold(i, "until") && (d.fold(i+1, "now") || d.fold(i+1, "then") || d.fold(i+1, "recently")) {
		k++
	} else if !d.fold(i, "since") {
		return
	}
	n := k + 1
	for n < last && d.Tags[n] == Adv {
		n++
	}
	if n >= last || !(d.Tags[n] == Part || d.Tags[n] == BePart || d.Tags[n] == Past && d.Words[n].Is(lexicon.VerbPart)) {
		return
	}
	if d.Tags[n] == Past {
		d.Tags[n] = Part
	}
	for ; k >= i; k-- {
		d.Tags[k] = Adv
	}
}
