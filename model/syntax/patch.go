package syntax

import (
	"strings"

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
		switch d.Tags[i] {
		case Past, Part:
			d.patchPast(i, first, last)
		case BeFin:
			d.patchClitic(i, first, last)
		case Rel:
			// "said that was wrong": behind a verb the word stands for a noun.
			if i > first && d.Tags[i-1].IsVerb() && d.fold(i, "that") {
				d.Tags[i] = Pron
			}
		case Prep:
			if d.fold(i, "given") && d.auxBefore(i, first) >= 0 {
				d.Tags[i] = Part
			} else if d.conjunctive(i) && !d.measure(i) && d.opensClause(i, first, last) {
				d.Tags[i] = Sub
			}
		case Third:
			d.patchThird(i, first, last)
		case Ger:
			d.patchGerund(i, first, last)
		case Adv:
			if i > first && i+1 < last && d.Tags[i-1] == Det && d.fold(i, "well") && d.Tags[i+1] != Part && d.Tags[i+1] != Adj && d.Tags[i+1] != Past {
				d.Tags[i] = Noun // "the well was sealed"
			}
			if i > first+1 && i+1 < last && d.fold(i, "well") && (d.Tags[i-1] == Ger || d.Tags[i-1] == Adj) && d.Tags[i-2] == Det && (d.Tags[i+1] == Prep || d.Tags[i+1] == Stop || d.Tags[i+1] == Comma || d.Tags[i+1] == Time || d.Tags[i+1].IsFinite()) {
				d.Tags[i] = Noun // "the leaking well on Monday"
			}
		case Base:
			// "to power 41 years ago": a noun that is hardly ever a verb, without object.
			if d.bareSubject(i, first) || i > first+1 && d.Tags[i-1] == Obj && !d.finiteBetween(first, last) && !bareObject.Has(d.LemmaOf(i-2)) {
				d.Tags[i] = Plain
				break
			}
			if k := d.Words[i]; i > first && d.Tags[i-1] == To && k.Is(lexicon.Noun) && k.NounWeight() >= k.VerbWeight()+3 && i+1 < last && (d.Tags[i+1] == Prep || d.Tags[i+1] == Num || d.Tags[i+1] == Time || d.Tags[i+1] == Stop || d.Tags[i+1] == Comma) {
				d.Tags[i-1], d.Tags[i] = Prep, Noun
			}
		case Plain:
			if d.Words[i].Is(lexicon.Noun) && d.counted(i, first) {
				d.Tags[i] = Noun // "a 2% rise", "a police station"
				break
			}
			if d.afterInfinitive(i, first) {
				d.Tags[i] = Base
			}
		case Noun, Adj:
			if d.Tags[i] == Adj && d.standsAlone(i, first, last) {
				d.Tags[i] = Noun
				break
			}
			owned := i > first && (d.Tags[i-1] == Genitive || d.Tags[i-1] == Num && d.Tokens[i-1].Len() == 4 && i-1 > first && d.Tags[i-2] == Det)
			if d.Tags[i] == Adj && i > first && i+1 < last && (d.Tags[i-1] == Noun || d.Tags[i-1] == Plural) && d.Words[i].Is(lexicon.Noun) && d.Words[i].Person() >= 2 && (d.Tags[i+1] == Prep && d.fold(i+1, "of") || d.Tags[i+1] == Comma || d.Tags[i+1] == BeFin || d.Tags[i+1] == HaveFin) {
				d.Tags[i] = Noun // "the police chief of Lund"
				break
			}
			if d.Tags[i] == Adj && i > first+1 && d.Tags[i-1] == Num && d.pricedNoun(i, first, last) {
				d.Tags[i] = Noun // "an £18 million fine"
				break
			}
			if d.Tags[i] == Adj && owned && d.Words[i].Is(lexicon.Noun) && (i+1 >= last || d.Tags[i+1] == Prep || d.Tags[i+1] == Modal || d.Tags[i+1] == BeFin || d.Tags[i+1] == Comma || d.Tags[i+1] == Stop || d.Tags[i+1] == Conj || d.Tags[i+1] == HaveFin || d.Tags[i+1] == Close) {
				d.Tags[i] = Noun // "the men’s final between", "the 2021 final"
				break
			}
			if i > first && (d.Tags[i-1] == Not || d.Tags[i-1] == Modal && d.completes(i, last)) && d.Words[i].Is(lexicon.VerbBase) && d.afterModal(i, first) {
				d.Tags[i] = Base
				break
			}
			d.demandVerb(i, first, last)
		case Plural:
			if i > first+2 && i+1 < last && d.Tags[i-1] == Conj && (d.Tags[i-2] == Time || d.Tags[i-2] == Num && d.Tags[i-3] == Time) && d.Words[i].Is(lexicon.VerbThird) && d.Tags[i+1] == Prep && d.finiteBetween(first, i-2) && !d.finiteBetween(i+1, last) {
				d.Tags[i] = Third // "rises on Thursday and returns on Monday"
				break
			}
			if i > first+1 && d.Tags[i-1] == Noun && d.fold(i-2, "whose") && d.Words[i].Is(lexicon.VerbThird) && i+1 < last && !d.finiteTo(i+1, last) {
				d.Tags[i-2], d.Tags[i] = Rel, Third // "whose term ends in May"
				break
			}
			if d.lonelyThird(i, first, last) || i > first && i+1 < last && d.Tags[i-1] == Rel && !d.fold(i-1, "whose") && d.Words[i].Is(lexicon.VerbThird) && (d.Tags[i+1] == Prep || d.Tags[i+1] == To || d.Tags[i+1] == Det) {
				d.Tags[i] = Third // "the building, which dates from 1903"
			}
		}
	}
}

// standsAlone reports an ordinal or the name of a state that is a subject by
// itself: "a third was hurt", "the second opened in 2001", "the injured were".
func (d *Doc) standsAlone(i, first, last int) bool {
	if i == first || i+1 >= last || d.Tags[i-1] != Det || !counting.Has(d.Text(i)) {
		return false
	}
	switch d.Tags[i+1] {
	case BeFin, HaveFin, DoFin, Modal, Third:
		return true
	case Past, Part: // no noun for it to describe behind it: "the first opened bridge"
		return i+2 >= last || d.Tags[i+2] != Noun && d.Tags[i+2] != Plural && d.Tags[i+2] != Name && d.Tags[i+2] != Adj
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
	return d.Tags[k+1] == Num || d.Tags[k+1] == Symbol || d.fold(k+1, "police") || d.Tags[k+1] == Plural && k == i-2
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

// bareObject verbs have a bare infinitive behind their object.
var bareObject = lexicon.Words(`let make help see hear have watch feel notice`)

// neverVerbs makes plurals of third persons that are hardly ever verbs, behind a
// name in a sentence that has a verb before it: "a handful of Japanese companies",
// "planned to apply for American visas". "Pan Am" is a name.
func (d *Doc) neverVerbs(first, last int) {
	verb := false
	for i, t := range d.Tags[first:last] {
		if !t.IsVerb() {
			continue
		}
		i += first
		switch k := d.Words[i]; {
		case t == Third && verb && d.Tags[i-1] == Name && k.Is(lexicon.NounPlural) && k.VerbWeight() == 0:
			d.Tags[i] = Plural
		case t == BeFin && i > first && d.Tags[i-1] == Name && d.fold(i, "am") && d.Tokens[i].Shape.Is(segment.Capital):
			d.Tags[i] = Name
		case t == DoFin && d.fold(i, "do") && d.afterModal(i, first):
			d.Tags[i] = Base // "would now do"
		default:
			verb = true
		}
	}
}

// fixedPhrases settles the tags of phrases whose words say nothing of them one
// by one: "the quarter ended in May", "18 or older", "Born in 1929", "got rid of".
func (d *Doc) fixedPhrases(first, last int) {
	asked, spots := uint8(0), d.spots[:0] // the tokens whose words a rule asks for
	for k := range d.met[first:last] {
		if a := d.met[first+k].asked; a != 0 {
			asked |= a
			spots = append(spots, first+k)
		}
	}
	d.spots = spots
	if asked&askedName != 0 {
		d.nobility(first, last)
		for _, i := range spots { // "the New York Times"
			if i > first && i+1 < last && d.Tags[i] == Adj && d.Tags[i+1] == Name && d.Tokens[i].Shape.Is(segment.Capital) && d.fold(i, "new") && newPlaces.Has(d.Text(i+1)) {
				d.Tags[i] = Name
			}
		}
	}
	has := tagsOf(d.Tags[first:last]) // of what no rule here adds
	if has.has(Time) {
		for i := first + 1; i < last; i++ { // "the quarter ended in May": a period's end, never the clause's verb
			if d.Tags[i] == Past && d.periodEnded(i) && nominal.has(d.Tags[i-1]) && i+1 < last && d.Tags[i+1] == Time {
				d.Tags[i] = Part
			}
		}
	}
	if asked&askedTo != 0 {
		for _, i := range spots { // "for the bank to lower interest rates"
			if i < first+2 || i+2 >= last {
				continue
			}
			if d.Tags[i] == Prep && d.fold(i, "to") && (d.Tags[i+1] == Adj || d.Tags[i+1] == Noun) && d.Words[i+1].Is(lexicon.VerbBase) && (d.Tags[i+2] == Noun || d.Tags[i+2] == Plural || d.Tags[i+2] == Det || d.Tags[i+2] == Poss) && nominal.has(d.Tags[i-1]) {
				if k := d.phraseStart(i-1, first) - 1; k >= first && d.fold(k, "for") {
					d.Tags[i], d.Tags[i+1] = To, Base
				}
			}
		}
	}
	if asked&askedTo != 0 {
		for _, i := range spots { // "went on to hold the chair"
			if i == first || i+2 >= last {
				continue
			}
			if d.Tags[i] == Prep && d.fold(i, "to") && d.Tags[i+1] == Noun && d.Words[i+1].Is(lexicon.VerbBase) && d.Words[i+1].VerbWeight() >= d.Words[i+1].NounWeight() && (d.Tags[i+2] == Det || d.Tags[i+2] == Poss) && (d.Tags[i-1].IsVerb() || d.fold(i-1, "on")) {
				d.Tags[i], d.Tags[i+1] = To, Base
			}
		}
	}
	if asked&askedSeldom != 0 {
		for _, i := range spots { // "the year ending in August"
			if i == first || i+1 >= last {
				continue
			}
			if d.Tags[i] == Noun && d.fold(i, "ending") && d.Words[i-1].NounField() == lexicon.NounTime && (d.Tags[i+1] == Prep || d.Tags[i+1] == Time) {
				d.Tags[i] = Ger
			}
			d.opensTime(i, first, last)
			d.showsThat(i, first, last)
		}
	}
	if has.has(Num) && has.has(Conj) {
		for i := first + 1; i+1 < last; i++ { // "$100,000 or more", "18 or older"
			if d.Tags[i] == Conj && d.Tags[i-1] == Num && d.fold(i, "or") && (d.fold(i+1, "more") || d.fold(i+1, "less") || d.fold(i+1, "fewer") || d.fold(i+1, "older") || d.fold(i+1, "younger") || d.fold(i+1, "so")) {
				d.Tags[i], d.Tags[i+1] = Adv, Adv
			}
		}
	}
	if asked&(askedThat|askedSeldom) != 0 {
		for _, i := range spots { // "found that none of them"
			if i+1 >= last {
				continue
			}
			if d.Tags[i] == Det && d.Tags[i+1] == Pron && d.fold(i, "that") && i > first && d.Tags[i-1].IsVerb() {
				d.Tags[i] = That
			}
			if d.Tags[i] == Adv && (d.Tags[i+1] == Det || d.Tags[i+1] == Poss) && placing.Has(d.Text(i)) { // "beneath the desert"
				d.Tags[i] = Prep
			}
		}
	}
	if asked&askedAs != 0 {
		for _, i := range spots {
			if i == first || i+3 >= last {
				continue
			}
			if (d.Tags[i] == Plain || d.Tags[i] == Base) && d.fold(i, "free") && d.fold(i+1, "of") && d.Tags[i-1] != To { // "replaced free of charge"
				d.Tags[i] = Adj
			}
			if d.Tags[i] == Prep && d.fold(i, "as") && d.Tags[i+1] == Name && (d.Tags[i-1] == Adv || d.Tags[i-1].IsVerb() || d.Tags[i-1] == Comma) { // "scored twice as Ghana beat Mali"
				j := i + 2
				for j < last && d.Tags[j] == Name {
					j++
				}
				if j+1 < last && d.Tags[j] == Past && (d.Tags[j+1] == Name || d.Tags[j+1] == Det || d.Tags[j+1] == Poss) {
					d.Tags[i] = Sub
				}
			}
		}
	}
	if asked&askedSide != 0 {
		for _, i := range spots { // "the radical left party"
			if i < first+2 || i+1 >= last {
				continue
			}
			if (d.Tags[i-1] == Noun || d.Tags[i-1] == Adj) && (d.Tags[i-2] == Det || d.Tags[i-2] == Poss) && d.Tags[i] != Prep && (d.fold(i, "left") || d.fold(i, "right")) && wings.Has(d.Text(i+1)) {
				d.Tags[i-1], d.Tags[i] = Adj, Adj
			}
		}
	}
	if has.has(Num) {
		for i := first + 1; i+2 < last; i++ { // "was 30 percent contained"
			if d.Tags[i] == Num && beForms.has(d.Tags[i-1]) && (d.Tags[i+2] == Part || d.Tags[i+2] == Past) && (d.fold(i+1, "percent") || d.Tags[i+1] == Num || d.Tags[i+1] == Symbol) {
				d.Tags[i], d.Tags[i+1], d.Tags[i+2] = Adv, Adv, Part
			}
		}
	}
	if asked&askedLast != 0 {
		for _, i := range spots { // "was last seen"
			if i == first || i+1 >= last {
				continue
			}
			if d.Tags[i] == Adj && (d.fold(i, "last") || d.fold(i, "first")) && d.Words[i+1].Is(lexicon.VerbPast) && d.Words[i+1].NounWeight() == 0 && d.Words[i+1].NeedsObject() >= 2 && i+2 < last && (d.Tags[i+2] == Det || d.Tags[i+2] == Poss) && (d.Tags[i-1] == Comma || d.Tags[i-1] == Name || d.Tags[i-1] == Pron) { // "Lund, who lost it, last lifted the cup in May"
				d.Tags[i], d.Tags[i+1] = Adv, Past
			}
			if d.Tags[i] == Adj && d.fold(i, "last") && beForms.has(d.Tags[i-1]) && d.Words[i+1].Is(lexicon.VerbPart) && d.Tags[i+1] != Part {
				d.Tags[i+1] = Part
			}
			if d.Tags[i] == Adj && d.Tags[i+1] == Part && (beForms.has(d.Tags[i-1]) || haveForms.has(d.Tags[i-1])) && (d.fold(i, "last") || d.fold(i, "first") || d.fold(i, "next")) {
				d.Tags[i] = Adv
			}
		}
	}
	if has.has(Time) {
		for i := first; i+2 < last; i++ { // "Jan Novak voted", but "In June Novak voted"
			if d.Tags[i] == Time && d.Tags[i+1] == Name && monthNames.Has(d.Text(i)) && d.Tokens[i].Shape.Is(segment.Capital) && (i == first || d.Tags[i-1] == Conj || d.Tags[i-1] == Name || d.Tags[i-1] == Adv || d.Tags[i-1] == Comma) && d.Tokens[i+1].Kind == segment.Word {
				d.Tags[i] = Name
			}
		}
	}
	if first+1 < last && d.fold(first, "born") && (d.Tags[first+1] == Prep || d.Tags[first+1] == Time || d.Tags[first+1] == Num || d.Tags[first+1] == Name) { // "Born in 1929, she …"
		d.Tags[first] = Part
	}
	if asked&(askedThat|askedSeldom) != 0 || has.has(That) {
		for i := first; i+1 < last; i++ {
			switch {
			case d.Tags[i] == That && i > first && d.Tags[i-1] == Adv && (d.fold(i-1, "later") || d.fold(i-1, "earlier")) && d.Words[i+1].NounField() == lexicon.NounTime: // "An inquiry later that year blamed"
				d.Tags[i] = Det
			case d.Tags[i+1] == Ger && d.fold(i+1, "running") && d.Words[i].NounField() == lexicon.NounTime && i > first && (d.Tags[i-1] == Adj || d.Tags[i-1] == Num): // "for the third day running"
				d.Tags[i+1] = Adv
			case d.Tags[i] == That && (d.fold(i+1, "same") || i+2 < last && d.Words[i+1].NounField() == lexicon.NounTime && (d.Tags[i+2] == Comma || d.Tags[i+2] == Stop || d.Tags[i+2] == Prep)): // "set up that same year"
				d.Tags[i] = Det
			case d.Tags[i+1] == Noun && d.fold(i+1, "home") && d.Tags[i].IsVerb() && homeward.Has(d.LemmaOf(i)): // "was sent home"
				d.Tags[i+1] = Adv
			case d.Tags[i] == Prep && d.fold(i, "at") && d.fold(i+1, "once"): // "at once ordered an attack"
				d.Tags[i], d.Tags[i+1] = Adv, Adv
			}
		}
	}
	if asked&askedSeldom != 0 {
		for _, i := range spots { // "got rid of": no participle
			if i == first || i+1 >= last {
				continue
			}
			if d.Tags[i-1].IsVerb() && d.fold(i, "rid") && d.fold(i+1, "of") {
				d.Tags[i] = Adj
			}
		}
	}
}

// newPlaces are the places that "New" begins the names of.
var newPlaces = lexicon.Words(`york jersey hampshire zealand mexico delhi orleans england guinea caledonia haven brunswick forest`)

// floating makes adverbs of "all" and "both" between an auxiliary and its verb: "The
// ministers have all resigned". "Starting Tuesday" at the head of a sentence is a verb.
func (d *Doc) floating(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		if n := d.Tokens[i].Len(); n < 3 || n > 4 || d.Tags[i-1] != HaveFin && d.Tags[i-1] != BeFin && d.Tags[i-1] != Modal || !d.fold(i, "all") && !d.fold(i, "both") && !d.fold(i, "each") {
			continue
		}
		switch next := d.Tags[i+1]; {
		case next == Part, next == Ger && d.Tags[i-1] == BeFin, next == Base && d.Tags[i-1] == Modal:
			d.Tags[i] = Adv
		case next == Past && d.Words[i+1].Is(lexicon.VerbPart) && d.Tags[i-1] != Modal:
			d.Tags[i], d.Tags[i+1] = Adv, Part
		}
	}
	if first+1 < last && d.Tags[first+1] == Time && d.Tags[first] != Ger && (d.fold(first, "starting") || d.fold(first, "beginning")) {
		d.Tags[first] = Ger
	}
}

// behindInserted makes the verb finite that goes on behind who says so: "The plan, Berg
// said on Monday, failed".
func (d *Doc) behindInserted(first, last int) {
	c := first
	for c < last && (nominal.has(d.Tags[c]) || premods.has(d.Tags[c]) || d.Tags[c] == Prep || d.Tags[c] == Genitive) {
		c++
	}
	j := c + 1
	for j < last && (nominal.has(d.Tags[j]) || premods.has(d.Tags[j])) {
		j++
	}
	if c == first || j+2 >= last || d.Tags[c] != Comma || j == c+1 || d.Tags[j] != Past && d.Tags[j] != Third || !d.saying(j) && !d.fold(j, "wrote") {
		return
	}
	k := j + 1
	for k < last && (d.Tags[k] == Time || d.Tags[k] == Num || d.Tags[k] == Prep) {
		k++
	}
	if k+2 < last && d.Tags[k] == Comma && d.Tags[k+1] == Part && d.Words[k+1].Is(lexicon.VerbPast) && !d.finiteBetween(k+2, last) {
		d.Tags[k+1] = Past
	}
}

// nobility makes parts of a name of the small words before a surname: "Ursula von
// der Leyen", "Bill de Blasio".
func (d *Doc) nobility(first, last int) {
	for i := first; i+1 < last; i++ {
		if n := d.Tokens[i].Len(); n > 5 || d.Tags[i] == Name || d.Tokens[i].Kind != segment.Word || !(d.Tokens[i+1].Shape.Is(segment.Capital) || n < 5 && d.Tokens[i+1].Len() < 5) || !noble.Has(d.Text(i)) {
			continue
		}
		k := i + 1
		for k < last && k < i+3 && noble.Has(d.Text(k)) {
			k++
		}
		if k >= last || !d.Tokens[k].Shape.Is(segment.Capital) || d.Tags[k] == Time || d.Tokens[k].Kind != segment.Word {
			continue
		}
		known := i > first && d.Tokens[i-1].Shape.Is(segment.Capital) && d.Tokens[i-1].Kind == segment.Word
		if !known && !surnaming.Has(d.Text(i)) {
			continue
		}
		if known && d.Tags[i-1] == Time { // "Jan van der Berg" is no month
			d.Tags[i-1] = Name
		}
		for ; i <= k; i++ {
			d.Tags[i] = Name
		}
		i--
	}
}

const nobleWords = `von van der den de del della di da dos das du zu zur ten ter af bin ibn ben`

// noble words stand before surnames, in small letters; surnaming ones even without
// a given name before them.
var (
	noble     = lexicon.Words(nobleWords)
	surnaming = lexicon.Words(`von van de di da del bin`)
)

// opensTime makes a verb of "beginning" and "starting" before a time, "the season
// beginning in August", and a preposition of them and of "effective" behind the
// object of a clause that has its verb: "caps withdrawals beginning in 2025".
func (d *Doc) opensTime(i, first, last int) {
	if t := d.Tags[i]; t != Noun && t != Ger && t != Adj || !nominal.has(d.Tags[i-1]) {
		return
	}
	begins := d.fold(i, "beginning") || d.fold(i, "starting")
	timed := d.Tags[i+1] == Time || d.Tags[i+1] == Prep && i+2 < last && (d.Tags[i+2] == Time || d.Tags[i+2] == Num)
	if !timed || !begins && !(d.fold(i, "effective") && d.Tags[i+1] == Time) {
		return
	}
	if begins {
		d.Tags[i] = Ger
	}
	if d.finiteBetween(first, i) && d.Words[i-1].NounField() != lexicon.NounTime && d.Words[i-1].Happening() < 2 {
		d.Tags[i] = Prep
	}
}

// showsThat makes the verb of a "show" behind a noun whose clause has no other:
// "Emails obtained under the law show that the surgeon".
func (d *Doc) showsThat(i, first, last int) {
	if t := d.Tags[i]; t != Noun && t != Plural || !d.fold(i, "show") && !d.fold(i, "shows") && !d.fold(i, "record") {
		return
	}
	if d.Tags[i+1] != That || !d.fold(i+1, "that") || i+2 >= last || d.Tags[i+2].IsVerb() || d.Tags[i+2] == Pron || !nominal.has(d.Tags[i-1]) || d.Tags[i-1] == Pron {
		return
	}
	if k := d.nounStart(i-1, first); (d.Tags[k] == Det || d.Tags[k] == Poss) && (k == first || d.Tags[k-1] != Prep || d.surelyFinite(first, k)) {
		return // "the show that people watched"
	}
	if d.Tags[i] = Plain; d.fold(i, "shows") {
		d.Tags[i] = Third
	}
}

// homeward verbs take "home" as the way.
var homeward = lexicon.Words(`send go come return bring drive take walk fly head get arrive sail carry run`)

// behindRelative makes a finite verb of a noun right behind a relative clause
// between commas where the sentence has none otherwise: "The firm, which has
// three mills, plans to sell one".
func (d *Doc) behindRelative(first, last int) {
	for i := first + 4; i+1 < last; i++ {
		if d.Tags[i-1] != Comma || d.Tags[i] != Plural && d.Tags[i] != Noun || !d.Words[i].Is(lexicon.VerbThird|lexicon.VerbBase) {
			continue
		}
		if next := d.Tags[i+1]; next != To && next != Det && next != Poss && next != Name && !(next == Prep && d.Words[i].NeedsObject() < 3) {
			continue
		}
		r := i - 2
		for r > first && d.Tags[r] != Comma && d.Tags[r] != Rel {
			r--
		}
		if r <= first+1 || d.Tags[r] != Rel || d.Tags[r-1] != Comma || !nominal.has(d.Tags[r-2]) || d.finiteBetween(first, r) || !d.finiteBetween(r, i) || d.finiteBetween(i+1, last) {
			continue
		}
		if d.Tags[i] = Plain; d.Words[i].Is(lexicon.VerbThird) {
			d.Tags[i] = Third
		}
		return
	}
}

// stating verbs have a clause behind them without "that".
var stating = lexicon.Words(`say think believe know hope fear report admit deny claim allege suspect add insist assume feel warn announce confirm suggest argue reveal`)

const placingWords = `beneath above below inside outside near along across behind beyond alongside opposite underneath`

// placing words are prepositions before a noun phrase, wings parts of politics.
var (
	placing = lexicon.Words(placingWords)
	wings   = lexicon.Words(`party parties wing bloc alliance movement politician politicians group coalition`)
)

// monthNames are months that people are named too.
var monthNames = lexicon.Words(`jan april may june august`)

// periodEnded reports whether token i is the "ended" of a period of time.
func (d *Doc) periodEnded(i int) bool {
	return d.fold(i, "ended") && (d.Words[i-1].NounField() == lexicon.NounTime || d.fold(i-1, "quarter") || d.fold(i-1, "half") || d.fold(i-1, "period"))
}

// patchPast decides between the past and the participle, or the base where a
// modal governs a word that is both ("could put").
func (d *Doc) patchPast(i, first, last int) {
	if d.fold(i, "aged") && i > first && i+1 < last && d.Tags[i+1] == Num && d.Tokens[i+1].Len() < 4 && !beForms.has(d.Tags[i-1]) && !haveForms.has(d.Tags[i-1]) {
		d.Tags[i] = Prep // "died aged 91"
		return
	}
	if k := d.Words[i]; d.Tags[i] == Part && k.Is(lexicon.VerbBase) && !k.Is(lexicon.VerbPast) && i > first && (d.Tags[i-1] == Plural || d.Tags[i-1] == Pron) && d.auxBefore(i, first) < 0 && !d.finiteBetween(first, i) {
		d.Tags[i] = Plain // "The prices come from a poll"
		return
	}
	if d.Tags[i] == Part && i > first && d.periodEnded(i) {
		return
	}
	if d.Words[i].Is(lexicon.VerbBase) && d.afterModal(i, first) {
		d.Tags[i] = Base
		return
	}
	if d.Words[i].Is(lexicon.VerbPast) && d.Words[i].Is(lexicon.VerbPart) || d.Words[i] == 0 {
		d.Tags[i] = d.pastOrPart(i, first, last)
		if d.fold(i, "forecast") && d.Tags[i] == Part && i > first && d.Tags[i-1] == Noun && d.auxBefore(i, first) < 0 {
			d.Tags[i] = Noun // "cut its profit forecast for"
		}
	} else if d.Tags[i] == Past && d.Words[i].Is(lexicon.VerbPast) {
		if a := d.auxBefore(i, first); a >= 0 && d.Words[i].Is(lexicon.VerbPart) {
			d.Tags[i] = Part
		}
	}
}

// patchClitic decides what "'s" before a participle is: the genitive, have or be.
func (d *Doc) patchClitic(i, first, last int) {
	// "Norway’s frozen assets": before a participle and its noun the clitic is
	// a genitive.
	if i > first && i+2 < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && (d.Tags[i-1] == Name || d.Tags[i-1] == Noun) && d.Tags[i+1] == Part && (d.Tags[i+2] == Noun || d.Tags[i+2] == Plural ||
		i+4 < last && d.Tags[i+2] == Conj && d.Words[i+3].Is(lexicon.VerbPart|lexicon.Adjective) && (d.Tags[i+4] == Noun || d.Tags[i+4] == Plural)) {
		d.Tags[i] = Genitive
	}
	// "The bell of Saint Brendan’s has not rung": no two finite verbs in a row.
	if k := i + 1; i > first && k < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && d.Tags[i-1] == Name && (d.Tags[k] == HaveFin || d.Tags[k] == BeFin || d.Tags[k] == Modal || d.Tags[k] == DoFin) {
		d.Tags[i] = Genitive
	}
	// "at Sylvia’s in Lund": a shop or a home, where the clause has its verb.
	if k := i + 1; i > first+2 && k < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && d.Tags[i-1] == Name && d.Tags[i-2] == Prep && d.Tags[k] == Prep && d.fold(i-2, "at") {
		d.Tags[i] = Genitive
	}
	// "went on to hold the university’s most famous chair"
	if i > first+1 && i+2 < last && d.Tokens[i].Shape.Is(segment.Clitic) && d.Tags[i-1] == Noun && d.Tags[i-2] == Det && d.Words[i-1].NounField() != lexicon.NounTime && (d.fold(i+1, "most") || strings.HasSuffix(d.Text(i+1), "est") && d.Tags[i+1] == Adj) && d.finiteBetween(first, i) {
		d.Tags[i] = Genitive
	}
	// "He’s changed his tune": with an object the clitic is have.
	if k := i + 1; k+1 < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && i > first && d.Tags[i-1] == Pron && d.Tags[k] == Part {
		switch next := d.Tags[k+1]; {
		case d.Words[k].NeedsObject() == 0 && (next == Prep || next == Stop || next == Comma):
			d.Tags[i] = HaveFin // "what he's benefited from"
		case next == Poss, next == Det, next == Obj, next == Pron && !d.fold(k+1, "that"):
			if !twoObjects.Has(d.LemmaOf(k)) || d.fold(k, "made") {
				d.Tags[i] = HaveFin
			}
		}
	}
}

// particles belong to the verb before them.
var particles = lexicon.Words(`out up off down away back over on`)

// patchThird makes a plural of a third person where the clause has its verb
// elsewhere.
func (d *Doc) patchThird(i, first, last int) {
	if d.lonelyThird(i, first, last) {
		return
	}
	if d.Words[i].Is(lexicon.NounPlural) && i > first+1 && d.Tags[i-1] == Adv && particles.Has(d.Text(i-1)) && d.Tags[i-2].IsVerb() && d.Words[i-2].NeedsObject() >= 2 { // "carrying out attempts to"
		d.Tags[i] = Plural
		return
	}
	if d.Words[i].Is(lexicon.NounPlural) && (i == first || d.Tags[i-1] == Colon && d.fold(i-1, ";")) && i+1 < last && d.Tags[i+1] == Prep && d.laterFinite(i, last) { // "; cuts in New York began"
		d.Tags[i] = Plural
		return
	}
	if d.Words[i].Is(lexicon.NounPlural) && i > first+1 && d.Tags[i-1] == Name {
		if k := d.nounStart(i-1, first) - 1; k >= first && (d.Tags[k] == Ger || d.Tags[k] == Base) && d.Words[k].NeedsObject() >= 2 && !stating.Has(d.LemmaOf(k)) && d.Words[k].VerbField() != lexicon.VerbCommunication {
			d.Tags[i] = Plural // "accused of selling Halden shares"
			return
		}
	}
	named := i > first+1 && d.Tags[i-1] == Name && d.Tags[i-2] == Det                                                                                                 // "won the Iowa caucuses"
	if i > first && (d.Words[i].Is(lexicon.NounPlural) || lexicon.Look(d.LemmaOf(i)).Is(lexicon.Noun)) && (d.Tags[i-1] == Noun || named) && d.ownFinite(first, i-1) { // "published the tax returns of"
		d.Tags[i] = Plural
		return
	}
	if i > first && d.Words[i].Is(lexicon.NounPlural) && d.auxBefore(i, first) >= 0 { // "there were also claims"
		d.Tags[i] = Plural
		return
	}
	if d.Words[i].Is(lexicon.NounPlural) && i > first && i+2 < last && nominal.has(d.Tags[i-1]) && d.Tags[i-1] != Pron && d.Tags[i+1] == Comma && d.Tags[i+2] == Rel && d.fold(i+2, "which") {
		d.Tags[i] = Plural // "Halden shares, which had doubled, fell"
		return
	}
	if d.Words[i].Is(lexicon.NounPlural) && i > first+1 && d.Tags[i-1] == Conj && d.Tags[i-2] == Comma && i+1 < last && d.Tags[i+1] == Prep && d.finiteBetween(first, i) && d.laterFinite(i, last) {
		d.Tags[i] = Plural // ", and talks over pay broke off"
		return
	}
	if d.Words[i].Is(lexicon.NounPlural) && i > first && d.Tags[i-1] == Noun && i+1 < last && d.Tags[i+1] == Prep && d.happensLater(i+1, last) {
		d.Tags[i] = Plural // "after wage talks with the owner collapsed"
		return
	}
	// "the town's reports that came late", but "the mayor says Lund left".
	if d.Words[i].Is(lexicon.NounPlural) && i > first && nominal.has(d.Tags[i-1]) && d.Tags[i-1] != Pron &&
		!(i+1 < last && (d.Tags[i+1] == Name || d.Tags[i+1] == Pron || d.Tags[i+1] == There)) &&
		d.Words[i].VerbWeight() <= d.Words[i].NounWeight()+2 && d.laterFinite(i, last) {
		d.Tags[i] = Plural
	}
}

// describing gerunds stand before a noun as adjectives do.
var describing = lexicon.Words(`operating coming remaining existing ongoing upcoming outstanding underlying incoming outgoing leading sitting surviving`)

// patchGerund makes an adjective or a noun of a gerund that is no verb: "in
// coming months", "In London trading on Friday,".
func (d *Doc) patchGerund(i, first, last int) {
	if i == first || i+1 >= last {
		return
	}
	prev, next := d.Tags[i-1], d.Tags[i+1]
	if prev == BeFin && i > first+1 && d.Words[i].Is(lexicon.Noun) && d.Words[i].NounWeight() >= 1 && (next == Prep || next == Stop || next == Comma) && d.Tokens[i-1].Shape.Is(segment.Clitic) && (d.Tags[i-2] == Noun || d.Tags[i-2] == Name) {
		if k := d.nounStart(i-2, first) - 1; k >= first && d.Tags[k].IsVerb() && !beForms.has(d.Tags[k]) && d.Words[k].NeedsObject() == 3 && !stating.Has(d.LemmaOf(k)) { // "criticised the firm's spending"
			d.Tags[i-1], d.Tags[i] = Genitive, Noun
			return
		}
	}
	if prev == Open && next == Close && i > first+1 && nominal.has(d.Tags[i-2]) {
		d.Tags[i] = Adj // called the cuts “devastating”
		return
	}
	if next == Noun && nominal.has(prev) && (d.fold(i, "holding") || d.fold(i, "operating")) && d.fold(i+1, "company") { // "a bank holding company"
		d.Tags[i] = Adj
		return
	}
	if (prev == Num || prev == Adj) && i-2 >= first && (d.Tags[i-2] == Det || d.Tags[i-2] == Poss) && next != Det && next != Poss && next != Obj && next != Noun && next != Plural {
		d.Tags[i] = Noun // "the third drowning in the county"
		return
	}
	if prev == Time && i-2 >= first && (d.Tags[i-2] == Det || d.Tags[i-2] == Poss) && next != Det && next != Poss && next != Obj && next != Noun && next != Plural && next != Name && d.Words[i].Is(lexicon.Noun) {
		d.Tags[i] = Noun // "a Tuesday ruling that barred her"
		if next == Pron && d.fold(i+1, "that") && i+2 < last && d.Tags[i+2].IsVerb() {
			d.Tags[i+1] = Rel
		}
		return
	}
	if (next == Noun || next == Plural) && (prev == Prep || d.Tags[i-1].IsVerb() || prev == Comma) && describing.Has(d.Text(i)) && (!d.fold(i, "leading") && !d.fold(i, "surviving") || next == Plural && prev == Prep) {
		d.Tags[i] = Adj
		return
	}
	if nominal.has(prev) && (next == Time || next == Comma || next == Prep && d.fold(i+1, "on")) && d.Words[i].Happening() >= 2 && d.Words[i].NounWeight() >= 2 {
		k := i - 1
		for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
			k--
		}
		if d.Tags[k] == Prep && (d.fold(k, "in") || d.fold(k, "during") || d.fold(k, "after") || d.fold(k, "before") || d.fold(k, "at") || d.fold(k, "of")) {
			d.Tags[i] = Noun
		}
	}
}

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
	if !k.Is(lexicon.VerbPart) || k.NeedsObject() < 3 && !doneTo.Has(d.LemmaOf(i)) || ownPredicates.Has(d.LemmaOf(i)) || i+1 < len(d.Tags) && !d.objectless(i+1) || d.Tags[j] == Comma && !d.inSeries(i) {
		return -1
	}
	for n := j - 1; n >= first && n > j-40; n-- {
		switch t := d.Tags[n]; {
		case t == Part:
			if a := d.auxOver(n, first, hops); a >= 0 && beForms.has(d.Tags[a]) {
				return a
			}
			return -1
		case nominal.has(t) && t != Pron, premods.has(t), t == Prep, t == Adv, t == Genitive:
		default:
			return -1
		}
	}
	return -1
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
var doneTo = lexicon.Words(`shoot rebuild convert transfer translate rename renovate approve dissolve complete withdraw acquit bury ordain reissue reprint disband`)

// ownPredicates are verbs whose past often stands without its object behind a
// conjunction: "was wounded and left in May".
var ownPredicates = lexicon.Words(`leave win lose join retire serve study teach play sing write publish lead run begin start move settle stay spend reach enter open close`)

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

// between are prepositions that join a noun to the noun before it.
var between = lexicon.Words(`with between over by for among about`)

// appositionTo returns the comma that closes the apposition which the comma at j
// opens, where a finite verb follows it, j itself without.
func (d *Doc) appositionTo(j, last int) int {
	k := j + 1
	for k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.fold(k, "of")) {
		k++
	}
	if k > j+1 && k+1 < last && d.Tags[k] == Comma && d.Tags[k-1] != Time && (d.Tags[k+1].IsFinite() || d.Words[k+1].Is(lexicon.VerbPast) && !d.saying(k+1)) {
		return k
	}
	return j
}

func (d *Doc) conjunctive(i int) bool {
	return conjunctive[d.met[i].closed]
}

// opensClause reports whether the preposition at i has a whole clause behind it
// ("after the fire broke out,") while the sentence has another finite verb.
func (d *Doc) opensClause(i, first, last int) bool {
	verb := -1
	timed := true    // nothing but an expression of time up to the verb
	crossed := false // a preposition that may belong to the noun before it
scan:
	for j := i + 1; j < last; j++ {
		timed = timed && (d.Tags[j] == Time || d.Tags[j] == Num || d.Words[j].NounField() == lexicon.NounTime || d.Tags[j].IsFinite())
		switch t := d.Tags[j]; {
		case t.IsFinite():
			if crossed && d.Words[j].Is(lexicon.VerbPart) && d.Words[j].NeedsObject() > 0 && !(j+1 < last && (d.Tags[j+1] == Det || d.Tags[j+1] == Poss || d.Tags[j+1] == Obj || d.Tags[j+1] == Noun && d.Words[j].NeedsObject() >= 2)) {
				return false
			}
			verb = j
			break scan
		case t == Prep && j > i+1 && nominal.has(d.Tags[j-1]) && d.Tags[j-1] != Time && between.Has(d.Text(j)) && (d.fold(i, "after") || d.fold(i, "before") || d.fold(i, "since")) && d.finiteBetween(first, i):
			crossed = true
		case nominal.has(t) || premods.has(t) || t == Adv || d.quoteMark(j):
		case t == Conj && j > i+1 && j+1 < last && d.Tags[j-1] == Name && d.Tags[j+1] == Name && (d.fold(i, "after") || d.fold(i, "before")): // "after Berg and Holm left"
		case t == Prep && (d.fold(j, "of") || d.fold(i, "as") && (d.fold(j, "in") || d.fold(j, "across") || d.fold(j, "from") || d.fold(j, "near"))):
		case t == Comma && j > i+1 && !timed && d.appositionTo(j, last) > j && d.finiteBetween(first, i) && (d.fold(i, "after") || d.fold(i, "before") || d.fold(i, "since")):
			verb = d.appositionTo(j, last) + 1 // "after Ann Lund, a nurse, complained"
			break scan
		default:
			return false
		}
	}
	if verb < 0 || verb == i+1 || timed || d.fold(i, "as") && d.fold(i+1, "part") {
		return false // "as part of an inquiry opened in May"; // "those who came before 1 March will be paid"
	}
	if d.finiteBetween(first, i) && (i == first || d.Tags[i-1] != Comma) {
		return true
	}
	comma := false
	for j := verb + 1; j < last; j++ {
		switch {
		case d.Tags[j] == Comma:
			comma = true
		case d.Tags[j].IsFinite() && comma:
			return true
		}
	}
	return false
}

// finiteTo reports whether a finite verb stands between token i and the next comma,
// or the end.
func (d *Doc) finiteTo(i, last int) bool {
	const near = 40
	for end := min(last, i+near); i < end && d.Tags[i] != Comma && d.Tags[i] != Stop && d.Tags[i] != Colon; i++ {
		if d.Tags[i].IsFinite() {
			return true
		}
	}
	return false
}
