package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// lackingVerb finds the verb of a sentence that seems to have none.
func (d *Doc) lackingVerb(first, last int) {
	if !d.finiteBetween(first, last) {
		d.findVerb(first, last)
	}
}

// patch corrects what a search over neighbouring tags cannot see: the finite
// verb a whole clause away.
func (d *Doc) patch(first, last int) {
	for i := first; i < last; i++ {
		if i > first && i+2 < last && (d.Tags[i] == Adv || d.Tags[i] == Adj || d.Tags[i] == Det) && d.Tags[i-1] == Comma && d.fold(i+1, "of") && (d.fold(i+2, "which") || d.fold(i+2, "whom")) && shares.Has(d.Text(i)) {
			d.Tags[i] = Pron // "coins, most of which were sold"
			continue
		}
		if d.nounHere(i, first, last) || d.verbHere(i, first, last) || d.adverbHere(i, first, last) {
			continue
		}
		switch d.Tags[i] {
		case Past, Part:
			if i > first && d.happensAlone(i, first, last) {
				d.Tags[i] = Past
				break
			}
			if d.verbOverAside(i, first) || d.verbBehindSemicolon(i, first, last) || d.joinedToFinite(i, first, last) {
				d.Tags[i] = Past
				break
			}
			d.patchPast(i, first, last)
		case BeFin:
			if i > first && d.Tags[i-1] == Num && d.fold(i, "am") {
				d.Tags[i] = Noun // "at 8 am"
				break
			}
			d.patchClitic(i, first, last)
		case Rel:
			// "said that was wrong": behind a verb the word stands for a noun.
			if i > first && d.Tags[i-1].IsVerb() && d.fold(i, "that") {
				d.Tags[i] = Pron
			}
			if i > first && d.Tags[i-1] == Prep && d.fold(i, "who") {
				d.Tags[i] = Wh // "asked on who could take over": of whom it would be "on whom"
			}
		case Prep:
			if d.fold(i, "given") && (d.auxBefore(i, first) >= 0 || d.givenTo(i, first, last)) {
				d.Tags[i] = Part
			} else if d.byTheTime(i, last) {
				d.Tags[i], d.Tags[i+1], d.Tags[i+2] = Adv, Adv, Sub
			} else if d.conjunctive(i) && !d.measure(i) && d.opensClause(i, first, last) {
				d.Tags[i] = Sub
			}
		case Third:
			d.patchThird(i, first, last)
		case Ger:
			if i > first && d.fold(i, "missing") && (nominal.has(d.Tags[i-1]) || d.Tags[i-1] == Obj) && d.objectMissing(i+1, last) {
				d.Tags[i] = Adj // "reported him missing"
				break
			}
			if i > first && i+1 < last && d.Tags[i-1] == Prep && d.Tags[i+1] == Plural && amidst.Has(d.Text(i-1)) {
				d.Tags[i] = Adj // "during closing arguments"
				break
			}
			if i > first && i+1 < last && d.Words[i].Is(lexicon.Noun) && d.Tags[i+1] == Prep && (d.Tags[i-1] == Num || d.Tags[i-1] == Symbol) && d.counted(i, first) {
				d.Tags[i] = Noun // "a £2m signing from Lens"
				break
			}
			if i > first+1 && i+1 < last && d.Tags[i-1] == Adv && d.Tags[i-2] == Past && d.fold(i-1, "most") && (d.Tags[i+1] == Prep || d.Tags[i+1] == Stop || d.Tags[i+1] == Comma) && d.Words[i-2].NeedsObject() >= 1 {
				d.Tags[i-1], d.Tags[i] = Adj, Noun // "banned most logging in 2018"
				break
			}
			d.patchGerund(i, first, last)
		case Adv:
			if i > first && i+1 < last && d.fold(i, "nearby") && (d.Tags[i-1] == Prep || d.Tags[i-1] == Det) && (nominal.has(d.Tags[i+1]) || d.Tags[i+1] == Adj) && d.Tags[i+1] != Time {
				d.Tags[i] = Adj // "the dyke at nearby Cedar Landing"
				break
			}
			if d.furtherOnes(i, first, last) {
				d.Tags[i] = Plural
				break
			}
			if i > first && d.Tags[i-1] == Det && d.standsAlone(i, first, last) {
				d.Tags[i] = Noun // "The first took place in May"
				break
			}
			if i > first && i+2 < last && d.fold(i, "more") && d.Tags[i-1] == Num && d.Tags[i+1] == Adj && (d.Tags[i+2] == Plural || d.Tags[i+2] == Noun) {
				d.Tags[i] = Adj // "five more large walls"
				break
			}
			if i > first && i+1 < last && d.fold(i, "well") && d.isWell(i, first) {
				d.Tags[i] = Noun
			}
		case Base:
			if i > first && d.Tags[i-1] == Det && (d.fold(i-1, "a") || d.fold(i-1, "an") || d.fold(i-1, "the")) {
				d.Tags[i] = Noun // "a podcast about the crew": known as a verb only
				break
			}
			if i > first+1 && d.Tags[i-1] == Not && d.Tags[i-2] == BeFin && d.Words[i].Is(lexicon.Adjective) {
				d.Tags[i] = Adj // "was not clear", "is not open"
				break
			}
			if d.patchBase(i, first, last); d.Tags[i] == Plain && d.pastForm(i, first) {
				d.Tags[i] = Past
			}
		case Plain:
			if d.fold(i, "close") && i > first && i+1 < last && d.fold(i+1, "to") && nominal.has(d.Tags[i-1]) && d.Tags[i-1] != Pron && d.freeFinites(i+1, last)+d.pastsBehind(i+1, last) > 0 {
				d.Tags[i] = Adj // "officials close to the talks told"
				break
			}
			if i > first && d.Tags[i-1].IsVerb() && d.LemmaOf(i-1) == "help" && d.Words[i].Is(lexicon.VerbBase) {
				d.Tags[i] = Base // "who helped organize a march"
				break
			}
			if i > first+1 && d.fold(i, "clear") && (d.Tags[i-1] == Obj || d.Tags[i-1] == Pron) && d.LemmaOf(i-2) == "make" {
				d.Tags[i] = Adj // "made it clear the plan was dead"
				break
			}
			if d.compoundObject(i, first) {
				d.Tags[i] = Noun
				break
			}
			if d.pastForm(i, first) {
				d.Tags[i] = Past
				break
			}
			if d.Words[i].Is(lexicon.Noun) && d.counted(i, first) {
				d.Tags[i] = Noun // "a 2% rise", "a police station"
				break
			}
			if d.afterInfinitive(i, first) {
				d.Tags[i] = Base
			}
		case Noun, Adj:
			if d.furtherOnes(i, first, last) {
				d.Tags[i] = Plural
				break
			}
			if d.Tags[i] == Noun && i > first && i+1 < last && (d.Tags[i+1] == Comma || d.Tags[i+1] == Conj) && d.Words[i].Is(lexicon.Adjective) && d.Words[i].AdjWeight() > 0 && (d.fold(i-1, "more") || d.fold(i-1, "most") || d.fold(i-1, "less") || d.fold(i-1, "very")) && d.describedOn(i+1, last) {
				d.Tags[i-1], d.Tags[i] = Adv, Adj // "a more cautious, sober answer"
				break
			}
			if d.Tags[i] == Noun && d.secondInfinitive(i, first, last) {
				d.Tags[i], d.Tags[i+1] = Base, Adj // "to clear the road and meet stranded drivers"
				break
			}
			if d.Tags[i] == Adj && d.promisedVerb(i, first, last) {
				d.Tags[i-1], d.Tags[i] = To, Base // "a promise to tame inflation"
				break
			}
			if d.Tags[i] == Adj && d.afterYear(i, first, last) {
				d.Tags[i] = Noun // "in the June 2026 primary,"
				break
			}
			if d.Tags[i] == Adj && d.describesNothing(i, first, last) {
				d.Tags[i] = Noun
				break
			}
			if i > first && (d.Tags[i-1] == Not || d.Tags[i-1] == Modal && d.completes(i, last)) && d.Words[i].Is(lexicon.VerbBase) && d.afterModal(i, first) {
				d.Tags[i] = Base
				break
			}
			if d.Tags[i] == Noun && d.Words[i].Is(lexicon.VerbThird) && i > first && d.Tags[i-1] == Conj && d.thirdNotPlural(i, first, last) {
				d.Tags[i] = Third // "in 1998 and works in Bari"
				break
			}
			if d.actsLikeGerund(i, first, last) {
				d.Tags[i] = Ger
				break
			}
			if d.Tags[i] == Noun && d.fold(i, "set") && i > first+1 && i+2 < last && (d.Tags[i-1] == Noun || d.Tags[i-1] == Plural) && (d.fold(i+1, "for") && (d.Tags[i+2] == Time || d.Tags[i+2] == Num) || d.Tags[i+1] == To && d.Tags[i+2] == Base) && d.finiteBetween(first, i) {
				d.Tags[i] = Part // "a ceremony set for Sunday"
				break
			}
			if d.Tags[i] == Noun && d.fold(i, "set") && i > first && i+2 < last && (d.Tags[i-1] == Noun || d.Tags[i-1] == Plural) && d.fold(i+1, "up") && (d.Tags[i+2] == Prep || d.Tags[i+2] == To || d.Tags[i+2] == Sub) {
				d.Tags[i] = Part // "a panel set up after the crash"
				break
			}
			if d.Tags[i] == Noun && i > first+3 && i+1 < last && d.Tags[i+1] == Prep && d.Tags[i-1] == Noun && d.Words[i].VerbWeight() >= d.Words[i].NounWeight()+3 && d.Words[i].Is(lexicon.VerbBase) && d.pluralHead(i, first) && !d.finiteBetween(first, i) {
				d.Tags[i] = Plain // "Voters in the region go to the polls"
				break
			}
			if d.Tags[i] == Noun && d.nextInRow(i, first, last) {
				d.Tags[i] = Plain // "which began on Monday and end on Friday"
				break
			}
			if d.Tags[i] == Noun && d.fold(i, "need") && i+2 < last && d.Tags[i+1] == Not && (d.Tags[i+2] == Base || d.Tags[i+2] == HaveBase || d.Tags[i+2] == BeBase) {
				d.Tags[i] = Modal // "need not have resigned"
				break
			}
			d.demandVerb(i, first, last)
		case Plural:
			if d.Words[i].Is(lexicon.VerbThird) && d.thirdNotPlural(i, first, last) {
				d.Tags[i] = Third
			}
		}
	}
}

// shares tell how many of what a relative clause goes on about.
var shares = lexicon.Words(`most many much few several half none both more fewer all some`)

// amidst are the prepositions that no gerund with an object follows.
var amidst = lexicon.Words(`during amid amidst throughout among amongst`)

// patchBase makes a verb that has a subject of a base without an auxiliary, and a noun
// of a word that hardly ever is a verb: "to power 41 years ago".
func (d *Doc) patchBase(i, first, last int) {
	if d.bareSubject(i, first) || i > first+1 && d.Tags[i-1] == Obj && !d.finiteBetween(first, last) && !bareObject.Has(d.LemmaOf(i-2)) {
		d.Tags[i] = Plain
		return
	}
	if k := d.Words[i]; i > first && d.Tags[i-1] == To && k.Is(lexicon.Noun) && (k.NounWeight() >= k.VerbWeight()+3 || k.NounWeight() > k.VerbWeight() && i > first+1 && d.Tags[i-2] == Part && handing.Has(d.LemmaOf(i-2))) && i+1 < last && (d.Tags[i+1] == Prep || d.Tags[i+1] == Num || d.Tags[i+1] == Time || d.Tags[i+1] == Stop || d.Tags[i+1] == Comma) {
		d.Tags[i-1], d.Tags[i] = Prep, Noun
	}
}

// handing verbs have whom something goes to behind "to": "an email sent to staff".
var handing = lexicon.Words(`send give offer hand pay sell show lend award grant deliver distribute circulate issue leak submit lose`)

// describesNothing reports whether token i, an adjective by its look, is a noun: no
// noun follows that it could describe.
func (d *Doc) describesNothing(i, first, last int) bool {
	if d.standsAlone(i, first, last) {
		return true
	}
	if i > first && i+2 < last && d.Words[i].Is(lexicon.Noun) && (d.Tags[i-1] == Det || d.Tags[i-1] == Poss) && d.Tags[i+1] == Adj && (d.Tags[i+2] == Time || d.Words[i+2].NounField() == lexicon.NounTime) && dayish.Has(d.Text(i+1)) {
		return true // "an attack on the base last August"
	}
	if i == first || !d.Words[i].Is(lexicon.Noun) {
		return false
	}
	if i+1 < last && d.fold(i, "fine") && (d.Tags[i-1] == Det || d.Tags[i-1] == Poss) && (d.Tags[i+1] == Prep || d.Tags[i+1] == Time || d.Tags[i+1].IsFinite()) {
		return true // "to pay the fine in 2015"
	}
	if i+2 < last && d.Tags[i-1] == Det && d.Tags[i+1] == Comma && d.Tags[i+2] == Rel {
		return true // "the fair, which opens on Friday"
	}
	switch prev := d.Tags[i-1]; {
	case prev == Noun || prev == Plural: // "the police chief of Lund"
		return i+1 < last && d.Words[i].Person() >= 2 && (d.Tags[i+1] == Prep && d.fold(i+1, "of") || d.Tags[i+1] == Comma || d.Tags[i+1] == BeFin || d.Tags[i+1] == HaveFin)
	case prev == Num && i > first+1 && d.pricedNoun(i, first, last): // "an £18 million fine"
		return true
	case prev == Genitive || prev == Num && d.Tokens[i-1].Len() == 4 && i-1 > first && d.Tags[i-2] == Det: // "the men’s final between", "the 2021 final"
		if i+1 >= last {
			return true
		}
		switch d.Tags[i+1] {
		case Prep, Modal, BeFin, Comma, Stop, Conj, HaveFin, Close:
			return true
		}
	}
	return false
}

// thirdNotPlural reports whether token i, the plural of a noun by its look, is the
// verb that its clause lacks.
func (d *Doc) thirdNotPlural(i, first, last int) bool {
	if i > first+2 && i+1 < last && d.Tags[i-1] == Conj && (d.Tags[i-2] == Time || d.Tags[i-2] == Num && (d.Tags[i-3] == Time || d.Tags[i-3] == Prep && d.Tokens[i-2].Len() == 4)) && d.Tags[i+1] == Prep && d.finiteBetween(first, i-2) && !d.finiteTo(i+1, last) {
		return true // "rises on Thursday and returns on Monday"
	}
	if i > first+1 && d.Tags[i-1] == Noun && d.fold(i-2, "whose") && i+1 < last && !d.finiteTo(i+1, last) {
		d.Tags[i-2] = Rel // "whose term ends in May"
		return true
	}
	return d.lonelyThird(i, first, last) || i > first && i+1 < last && d.Tags[i-1] == Rel && !d.fold(i-1, "whose") && (d.Tags[i+1] == Prep || d.Tags[i+1] == To || d.Tags[i+1] == Det) // "the building, which dates from 1903"
}

// nextInRow reports whether token i, a noun by its look, is the verb of the plural subject
// whose clause a time and a conjunction close: "who came in May and leave in June".
func (d *Doc) nextInRow(i, first, last int) bool {
	if i < first+4 || i+2 >= last || d.Tags[i-1] != Conj || !d.Words[i].Is(lexicon.VerbBase) || d.Tags[i+1] != Prep || d.Tags[i+2] != Time && d.Tags[i+2] != Num {
		return false
	}
	if t := d.Tags[i-2]; t != Time && !(t == Num && (d.Tags[i-3] == Time || d.Tags[i-3] == Prep && d.Tokens[i-2].Len() == 4)) {
		return false
	}
	if d.Tags[i-3] == Prep && d.fold(i-3, "between") {
		return false
	}
	for k := i + 2; k < last && d.Tags[k] != Comma && d.Tags[k] != Stop; k++ {
		if d.Tags[k].IsFinite() {
			return false
		}
	}
	for k := i - 3; k > first && k > i-20; k-- {
		switch t := d.Tags[k]; {
		case t == Rel, t == That:
			for k--; k > first && d.Tags[k] == Comma; k-- {
			}
			return d.Tags[k] == Plural || d.Words[k].Is(lexicon.NounPlural)
		case t.IsFinite() && (d.Tags[k-1] == Plural || d.Tags[k-1] == Pron && d.fold(k-1, "they")):
			return true
		}
	}
	return false
}

// standsAlone reports an ordinal or the name of a state that is a subject by
// itself: "a third was hurt", "the second opened in 2001", "the injured were".
func (d *Doc) standsAlone(i, first, last int) bool {
	if i == first || i+1 >= last || d.Tags[i-1] != Det {
		return false
	}
	if d.fold(i, "final") || d.fold(i, "semifinal") || d.fold(i, "semi-final") || d.fold(i, "quarter-final") || d.fold(i, "quarterfinal") {
		switch d.Tags[i+1] {
		case Prep, Stop, Comma, Time, Conj, BeFin, HaveFin, Modal:
			return true // "for the final in Lund"
		}
	}
	if !counting.Has(d.Text(i)) {
		return false
	}
	switch d.Tags[i+1] {
	case BeFin, HaveFin, DoFin, Modal, Third:
		return true
	case Comma: // "The third, Erik, was"
		return i+3 < last && d.Tokens[i+2].Shape.Is(segment.Capital) && (d.Tags[i+3] == Comma || d.Tags[i+3] == Name && i+4 < last && d.Tags[i+4] == Comma)
	case Past, Part: // no noun for it to describe behind it: "the first opened bridge"
		return i+2 >= last || d.Tags[i+1] == Past && !d.Words[i+1].Is(lexicon.VerbPart) || d.Tags[i+2] != Noun && d.Tags[i+2] != Plural && d.Tags[i+2] != Name && d.Tags[i+2] != Adj
	}
	return false
}

var counting = lexicon.Words(`first second third fourth fifth sixth seventh eighth ninth tenth latter former other another
accused injured wounded dead deceased missing elderly homeless unemployed`)

// counted reports whether token i closes a noun phrase in the singular: behind "a"
// no verb in the plural follows.
func (d *Doc) counted(i, first int) bool {
	k := i - 1
	for k > first && (d.Tags[k] == Plural || d.Tags[k] == Num || d.Tags[k] == Noun || d.Tags[k] == Adj || d.Tags[k] == Symbol) {
		k--
	}
	if k == i-1 || k < first || !(d.fold(k, "a") || d.fold(k, "an")) {
		return false
	}
	// Nothing that "a" stands right before is in the plural but half of a compound:
	// "a data breach", "a sports club".
	return d.Tags[k+1] == Num || d.Tags[k+1] == Symbol || d.fold(i-1, "police") || d.Tags[k+1] == Plural && k == i-2
}

// pricedNoun reports whether token i, an adjective by its look, is the noun that a sum
// of money between an article and it tells the size of.
func (d *Doc) pricedNoun(i, first, last int) bool {
	if !d.Words[i].Is(lexicon.Noun) || i+1 < last && (nominal.has(d.Tags[i+1]) || premods.has(d.Tags[i+1])) {
		return false
	}
	k := i - 1
	for k > first && d.Tags[k] == Num {
		k--
	}
	return k > first && d.Tags[k] == Symbol && (d.Tags[k-1] == Det || d.Tags[k-1] == Poss || d.Tags[k-1] == Genitive)
}

// happensLater reports whether the past of a verb that nothing is done by follows
// token i with only nouns and prepositions between: it is the clause's own.
func (d *Doc) happensLater(i, last int) bool {
	const near = 20 // keeps a row of nouns linear
	for last = min(last, i+near); i < last; i++ {
		switch t := d.Tags[i]; {
		case t == Past || t == Part:
			return d.Words[i].Is(lexicon.VerbPast) && d.Words[i].NeedsObject() == 0 && d.Words[i].VerbWeight() > 0 && !(i+1 < last && d.fold(i+1, "by"))
		case t == Prep || t == Genitive || nominal.has(t) && t != Pron || premods.has(t):
		default:
			return false
		}
	}
	return false
}

// neverVerbs makes plurals of third persons that are hardly ever verbs, behind a
// name in a sentence that has a verb before it: "a handful of Japanese companies",
// "planned to apply for American visas". "Pan Am" is a name. Infinitives without to
// are settled here, before anybody asks where the clause has its verb.
func (d *Doc) neverVerbs(first, last int) {
	verb := false
	for i, t := range d.Tags[first:last] {
		if !t.IsVerb() {
			if i += first; t == Time && i > first && i+1 < last && d.Tags[i+1] == Name && d.givenName(i) {
				d.Tags[i] = Name // "Governor Jan Holm"
			}
			continue
		}
		i += first
		switch k := d.Words[i]; {
		case t == Third && verb && d.Tags[i-1] == Name && k.Is(lexicon.NounPlural) && k.VerbWeight() == 0:
			d.Tags[i] = Plural
		case t == Third && verb && k.Is(lexicon.NounPlural) && d.behindShortForm(i, first):
			d.Tags[i] = Plural
		case t == BeFin && i > first && d.Tags[i-1] == Name && d.fold(i, "am") && d.Tokens[i].Shape.Is(segment.Capital):
			d.Tags[i] = Name
		case t == DoFin && d.fold(i, "do") && d.afterModal(i, first):
			d.Tags[i] = Base // "would now do"
		case t == DoFin && i+2 < last && d.Tags[i+1] == Not && i > first && d.denies(i+2, last):
			verb = true
		case t == Past && i > first && i+1 < last && d.Tags[i+1] == Prep && (d.Tags[i-1] == Comma || d.Tags[i-1] == Time || d.Words[i-1].NounField() == lexicon.NounTime || d.Tags[i-1] == Num || d.fold(i-1, "percent")) && d.fold(i, "compared") && verb && (d.fold(i+1, "with") || d.fold(i+1, "to")):
			d.Tags[i] = Part // "fell 3 percent last week compared with May"
		case t == Plain && d.bareBehind(i, first) && !(k.Is(lexicon.Noun) && d.counted(i, first)):
			d.Tags[i] = Base
		default:
			verb = true
		}
	}
}

// quoteMark reports whether token j is a quotation mark that parts nothing:
// no comma or full stop stands before it.
func (d *Doc) quoteMark(j int) bool {
	return (d.Tags[j] == Open || d.Tags[j] == Close) && d.Tokens[j].Kind == segment.Mark &&
		!(j > 0 && (d.Tags[j-1] == Comma || d.Tags[j-1] == Stop || d.Tags[j-1] == Colon))
}

// fold reports whether token i is the lower-case word w, whatever its case.
func (d *Doc) fold(i int, w string) bool {
	t := d.Tokens[i]
	if t.Len() != len(w) {
		return false
	}
	for k := 0; k < len(w); k++ {
		c := d.Body[t.Start+k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != w[k] {
			return false
		}
	}
	return true
}
