package syntax

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

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
	if i > first+2 && i+2 < last && d.fold(i, "provided") && d.fold(i+1, "that") && d.Tags[i-1] != Adv && d.auxBefore(i, first) < 0 && d.finiteBetween(first, i) && d.finiteTo(i+2, last) {
		d.Tags[i], d.Tags[i+1] = Sub, Adv // "may sail, provided that the wind drops"
		return
	}
	if d.Tags[i] == Part && i > first && d.periodEnded(i) {
		return
	}
	if i+1 < last && d.fold(i, "helped") && d.Words[i+1].Is(lexicon.VerbBase) && (d.Tags[i+1] == Plain || d.Tags[i+1] == Base) && d.auxBefore(i, first) < 0 {
		d.Tags[i], d.Tags[i+1] = Past, Base // "helped win the case"
		return
	}
	if i > first && d.Words[i].Is(lexicon.VerbBase) && d.Tags[i-1].IsVerb() && d.LemmaOf(i-1) == "help" && d.Words[i].NeedsObject() > 0 && d.objectFollows(i, last) {
		d.Tags[i] = Base // "helped found the club"
		return
	}
	if i > first+3 && i+1 < last && d.Tags[i-1] == Noun && d.fold(i-2, "a") && (d.Tags[i-3] == Plural || d.Tags[i-3] == Num) && d.Tags[i+1] == Prep && d.Words[i].Is(lexicon.VerbPart) {
		d.Tags[i] = Part // "or 4 cents a unit reckoned at old prices"
		return
	}
	if d.clippedNoun(i, first, last) {
		d.Tags[i] = Noun
		return
	}
	if d.Words[i].Is(lexicon.VerbBase) && d.afterModal(i, first) {
		d.Tags[i] = Base
		return
	}
	if d.Words[i].Is(lexicon.VerbPast) && d.Words[i].Is(lexicon.VerbPart) || d.Words[i] == 0 {
		if d.Tags[i] = d.pastOrPart(i, first, last); d.Tags[i] == Past && d.surplus(i, first, last) {
			d.Tags[i] = Part
		}
		if d.Tags[i] == Part && d.fold(i, "left") && d.sureParticiple(i, first, last) && d.auxBefore(i, first) < 0 {
			d.Tags[i] = Adj // "with two laps left": nobody leaves
		} else if d.Tags[i] == Part && i > first && d.Tags[i-1].IsVerb() && staying.Has(d.LemmaOf(i-1)) && !(i+1 < last && d.fold(i+1, "by")) {
			d.Tags[i] = Adj // "will stay closed", "remained divided"
		} else if d.Tags[i] == Part && i > first && (d.Tags[i-1] == Comma || nominal.has(d.Tags[i-1])) && d.auxBefore(i, first) < 0 && d.owed(i, first, last) {
			d.Tags[i] = Past
		}
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
	if d.governedClitic(i, first, last) {
		d.Tags[i] = Genitive
		if d.Tags[i+1] == Det && i+2 < last && (d.Tags[i+2] == Adj || d.Tags[i+2] == Part) {
			d.Tags[i+1] = Adv
		}
	}
	// "was held at St Jude’s on Sunday": a church named for a saint, where the clause has
	// its verb.
	if k := i + 1; i > first+2 && k < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && d.Tags[i-1] == Name && (d.fold(i-2, "st") || d.fold(i-2, "st.") || d.fold(i-2, "saint")) && (d.Tags[k] == Prep || d.Tags[k] == Comma || d.Tags[k] == Stop || d.Tags[k] == Time || d.Tags[k] == Conj) && (i-2 == first || d.Tags[i-3] == Prep) {
		d.Tags[i] = Genitive
	}
	// "on Acme’s “Week in Tax,” Holm admitted": what a name in marks belongs to.
	if k := i + 1; i > first+1 && k+1 < last && d.Tokens[i].Shape.Is(segment.Clitic) && d.Tags[i-1] == Name && d.Tags[k] == Open && d.Tokens[k+1].Shape.Is(segment.Capital) && d.ownerBefore(i, first) {
		d.Tags[i] = Genitive
	}
	// "according to Lund Research’s polling average"
	if k := i + 1; i > first+1 && k+1 < last && d.Tokens[i].Shape.Is(segment.Clitic) && d.Tags[i-1] == Name && d.Tags[k] == Ger && (d.Tags[k+1] == Noun || d.Tags[k+1] == Plural) && d.ownerBefore(i, first) && d.finiteBetween(first, i) {
		d.Tags[i], d.Tags[k] = Genitive, Noun
	}
	// "ruled against Holm’s hiring of her son": what a preposition governs is no subject
	if k := i + 1; i > first+1 && k+1 < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && (d.Tags[i-1] == Name || d.Tags[i-1] == Noun) && d.Tags[k] == Ger && d.governedName(i, first) {
		d.Tags[i] = Genitive
		if t := d.Tags[k+1]; t == Stop || t == Comma || t == Prep && d.fold(k+1, "of") {
			d.Tags[k] = Noun
		}
	}
	// "to open the well’s underwater valve": the object of an infinitive is no subject
	if k := i + 1; i > first+2 && k+1 < last && d.Tokens[i].Shape.Is(segment.Clitic) && d.Tags[i] == BeFin && (d.fold(i, "’s") || d.fold(i, "'s")) && d.Tags[i-1] == Noun && (d.Tags[k] == Adj || d.Tags[k] == Noun) && (d.Tags[k+1] == Noun || d.Tags[k+1] == Plural) && d.infinitiveObject(i-1, first) {
		d.Tags[i] = Genitive
	}
	// "went on to hold the university’s most famous chair"
	if i > first+1 && i+2 < last && d.Tokens[i].Shape.Is(segment.Clitic) && d.Tags[i-1] == Noun && d.Tags[i-2] == Det && d.Words[i-1].NounField() != lexicon.NounTime && (d.fold(i+1, "most") || strings.HasSuffix(d.Text(i+1), "est") && d.Tags[i+1] == Adj) && d.finiteBetween(first, i) {
		d.Tags[i] = Genitive
	}
	// "He’s changed his tune": with an object the clitic is have.
	if k := i + 1; k+1 < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && i > first && d.Tags[i-1] == Pron && (d.Tags[k] == Part || d.Tags[k] == Past && d.Tags[k+1] == To && d.Words[k].Is(lexicon.VerbPart)) {
		n := k + 1
		if n+2 < last && d.Tags[n] == Prep && d.Tags[n+1] == Time {
			n += 2 // "she's worked since May to win them over"
		}
		switch next := d.Tags[k+1]; {
		case d.Tags[n] == To && (striving.Has(d.LemmaOf(k)) || d.fold(k, "worked")):
			d.Tags[i] = HaveFin
		case d.Words[k].NeedsObject() == 0 && (next == Prep || next == Stop || next == Comma):
			d.Tags[i] = HaveFin // "what he's benefited from"
		case next == Poss, next == Det, next == Obj, next == Pron && !d.fold(k+1, "that"):
			if !twoObjects.Has(d.LemmaOf(k)) && !spared.Has(d.LemmaOf(k)) || d.fold(k, "made") {
				d.Tags[i] = HaveFin
			}
		}
	}
}

// governedName reports whether the name or noun before token i stands behind a
// preposition, with nothing but its own words between.
func (d *Doc) governedName(i, first int) bool {
	k := i - 1
	for k > first && (nominal.has(d.Tags[k]) && d.Tags[k] != Pron || premods.has(d.Tags[k])) {
		k--
	}
	if k <= first || d.Tags[k] != Prep || d.fold(k, "as") || d.fold(k, "like") || d.fold(k, "than") || d.fold(k, "for") && d.fold(i-1, "time") {
		return false
	}
	return d.finiteBetween(first, k)
}

// infinitiveObject reports whether the noun at token i, with its article, stands right
// behind an infinitive that takes no clause: "to open the well".
func (d *Doc) infinitiveObject(i, first int) bool {
	k := i - 1
	for k > first && premods.has(d.Tags[k]) || k > first && d.Tags[k] == Noun {
		k--
	}
	if k <= first || d.Tags[k] != Base || d.Tags[k-1] != To || d.Tags[k+1] != Det && d.Tags[k+1] != Poss {
		return false
	}
	f := d.Words[k].VerbField()
	return f != lexicon.VerbCommunication && f != lexicon.VerbCognition && f != lexicon.VerbPerception && !ensuring.Has(d.LemmaOf(k))
}

// ensuring verbs take a clause without "that".
var ensuring = lexicon.Words(`ensure prove hope wish say see know mean make let help show feel hear`)

// striving verbs have no passive before an infinitive.
var striving = lexicon.Words(`work try come go fight campaign struggle seek want hope attempt strive vow return travel agree decline refuse pledge promise`)

// governedClitic reports whether the clitic at i is a genitive for what stands around
// it: a superlative behind it, or before it a name that a preposition governs and that
// is no subject, "to Lund’s newer plant".
func (d *Doc) governedClitic(i, first, last int) bool {
	if !d.Tokens[i].Shape.Is(segment.Clitic) || i < first+1 || i+2 >= last || !d.fold(i, "’s") && !d.fold(i, "'s") {
		return false
	}
	if t := d.Tags[i-1]; (t == Noun || t == Plural || t == Name) && (d.fold(i+1, "most") || d.fold(i+1, "least")) && (d.Tags[i+2] == Adj || d.Tags[i+2] == Part) {
		return true // "the firm’s most important plant"
	}
	if i < first+2 || d.Tags[i-1] != Name {
		return false
	}
	if t := d.Tags[i+1]; !nominal.has(t) && !premods.has(t) && t != Adv {
		return false
	}
	k := i - 1
	for k > first && d.Tags[k] == Name {
		k--
	}
	switch {
	case d.Tags[k] != Prep || d.conjunctive(k), d.fold(k, "than"), d.fold(k, "like"), d.fold(k, "as"):
		return false
	}
	return k == first || !d.Tags[k-1].IsVerb() || d.finiteBetween(i+1, last) || d.finiteBetween(first, k)
}

// ownerBefore reports whether a preposition or a verb governs the name that ends before
// the clitic at i, so that this is no "is".
func (d *Doc) ownerBefore(i, first int) bool {
	k := i - 1
	for k > first && (d.Tags[k] == Name || d.Tags[k] == Det || d.Tags[k] == Adj) {
		k--
	}
	return d.Tags[k] == Prep || d.Tags[k].IsVerb() && k < i-1
}

// particles belong to the verb before them.
var particles = lexicon.Words(`out up off down away back over on`)

// patchThird makes a plural of a third person where the clause has its verb
// elsewhere.
func (d *Doc) patchThird(i, first, last int) {
	if i > first && d.Tags[i-1] == Base && (d.Words[i].Is(lexicon.NounPlural) || lexicon.Look(d.LemmaOf(i)).Is(lexicon.Noun)) {
		d.Tags[i] = Plural // "will require buses to carry belts"
		return
	}
	if d.lonelyThird(i, first, last) {
		return
	}
	if (d.Words[i].Is(lexicon.NounPlural) || lexicon.Look(d.LemmaOf(i)).Is(lexicon.Noun)) && d.noSubject(i, first, last) {
		d.Tags[i] = Plural
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
	if d.herOwn(i, first) { // "will change her standing"
		d.Tags[i-1], d.Tags[i] = Poss, Noun
		return
	}
	if prev == BeFin && i > first+2 && d.Tokens[i-1].Shape.Is(segment.Clitic) && (d.Tags[i-2] == Noun || d.Tags[i-2] == Name) && (next == Prep || next == Stop || next == Comma || next == To || next == Conj) && d.fold(i-1, "'s") != d.fold(i-1, "’s") {
		if k := d.nounStart(i-2, first) - 1; k > first && d.Tags[k] == Prep && d.Tags[k-1].IsVerb() && d.finiteBetween(first, k) { // "relies on Ms. Holm's fund-raising"
			d.Tags[i-1], d.Tags[i] = Genitive, Noun
			return
		}
	}
	if prev == BeFin && i > first+1 && d.Words[i].Is(lexicon.Noun) && d.Words[i].NounWeight() >= 1 && (next == Prep || next == Stop || next == Comma) && d.Tokens[i-1].Shape.Is(segment.Clitic) && (d.Tags[i-2] == Noun || d.Tags[i-2] == Name) {
		if k := d.nounStart(i-2, first) - 1; k >= first && d.Tags[k].IsVerb() && !beForms.has(d.Tags[k]) && d.Words[k].NeedsObject() == 3 && !stating.Has(d.LemmaOf(k)) { // "criticised the firm's spending"
			d.Tags[i-1], d.Tags[i] = Genitive, Noun
			return
		}
	}
	if prev == Prep && (next == Prep || next == Comma || next == Stop || next == Time) && d.Words[i].Happening() >= 2 && d.Words[i].NounWeight() >= 1 && d.Words[i].NeedsObject() < 3 && (d.fold(i-1, "in") || d.fold(i-1, "during") || d.fold(i-1, "amid") || d.fold(i-1, "despite")) && !d.fold(i+1, "to") {
		d.Tags[i] = Noun // "was destroyed in fighting in 2014"
		return
	}
	if prev == Prep && d.fold(i-1, "of") && (next == Prep || next == Comma || next == Stop || next == Time) && i > first+2 && d.Words[i].NeedsObject() < 3 && !d.fold(i+1, "to") && (d.Words[i-2].NounField() == lexicon.NounTime || d.Words[i-2].NounField() == lexicon.NounGroup || waves.Has(d.Text(i-2))) {
		d.Tags[i] = Noun // "After a night of looting on Saturday"
		return
	}
	if prev == Prep && d.fold(i-1, "in") && (next == Prep || next == Comma || next == Stop || next == Time) && i > first+2 && d.Words[i].Is(lexicon.Noun) && d.Words[i].NounWeight() > 0 && changes.Has(d.LemmaOf(i-2)) {
		d.Tags[i] = Noun // "if he drops in standing", "a rise in lending"
		return
	}
	if prev == Open && next == Close && i > first+1 && nominal.has(d.Tags[i-2]) {
		d.Tags[i] = Adj // called the cuts “devastating”
		return
	}
	if next == Prep && d.fold(i+1, "of") && (prev == Noun || prev == Plural || prev == Name) && d.Words[i].Happening() >= 2 && d.Words[i].Is(lexicon.Noun) && d.Tags[d.nounStart(i-1, first)] == Det && !d.fold(i, "speaking") {
		d.Tags[i] = Noun // "the police shooting of a boy"
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
	if (d.fold(i-1, "press") || d.fold(i-1, "news") || d.fold(i-1, "media")) && i > first+1 && (premods.has(d.Tags[i-2]) || d.Tags[i-2] == Prep) && d.Words[i].Is(lexicon.Noun) && next != Det && next != Poss {
		d.Tags[i] = Noun // "at a press briefing last week"
		return
	}
	if nominal.has(prev) && (next == Time || next == Adj && dayish.Has(d.Text(i+1)) && d.timePhrase(i+1, last) || next == Comma || next == Prep && d.fold(i+1, "on")) && d.Words[i].Happening() >= 2 && d.Words[i].NounWeight() >= 2 {
		k := i - 1
		for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
			k--
		}
		if d.Tags[k] == Prep && (d.fold(k, "in") || d.fold(k, "during") || d.fold(k, "after") || d.fold(k, "before") || d.fold(k, "at") || d.fold(k, "of")) {
			d.Tags[i] = Noun
		}
	}
}

// herOwn reports whether the gerund at i behind "her" is a noun of what is hers: nobody is
// seen or kept doing it.
func (d *Doc) herOwn(i, first int) bool {
	if i < first+2 || !d.fold(i-1, "her") || d.Tags[i-1] != Obj || !d.Words[i].Is(lexicon.Noun) || d.Words[i].NounWeight() == 0 {
		return false
	}
	switch next := d.Tags[i+1]; {
	case next == Det, next == Poss, next == Obj, next == To, next == Adv, next == Name, next == That, next == Pron, next == Plural, next == Noun, next == Adj && !dayish.Has(d.Text(i+1)):
		return false
	}
	k := i - 2
	if d.Tags[k] == Prep {
		return d.fold(i+1, "of") || d.fold(i+1, "in") || d.fold(i+1, "with") || d.Tags[i+1] != Prep
	}
	return d.Tags[k].IsVerb() && !perceiving.Has(d.LemmaOf(k)) && !bareObject.Has(d.LemmaOf(k)) && !catenative.Has(d.LemmaOf(k)) && d.LemmaOf(k) != "stop" && d.LemmaOf(k) != "send"
}

// changes are verbs and nouns of more or less, which have behind "in" what there is more or
// less of.
var changes = lexicon.Words(`rise fall drop increase decrease decline gain grow growth cut jump slump surge slip climb dip reduction change shift differ vary advance improve improvement`)

// waves are much of what is done again and again.
var waves = lexicon.Words(`wave spate spree bout round campaign outbreak outburst spell surge string`)

// stating verbs have a clause behind them without "that".
var stating = lexicon.Words(`say think believe know hope fear report admit deny claim allege suspect add insist assume feel warn announce confirm suggest argue reveal`)
