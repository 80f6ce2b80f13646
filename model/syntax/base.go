package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// demanding verbs have a bare verb in their that-clause.
var demanding = lexicon.Words(`demand insist recommend request propose require suggest urge ask order`)

// subjunctive finds the verb of a demanded clause that was read as a noun: "is
// demanding that the campaign stop using it".
func (d *Doc) subjunctive(first, last int) {
	for i := first + 1; i+3 < last; i++ {
		if (d.Tags[i] == Pron || d.Tags[i] == Rel) && d.Tags[i+1] == Third && d.Tags[i+2] == BeBase && d.fold(i, "that") && d.Tags[i-1].IsVerb() && demanding.Has(d.LemmaOf(i-1)) {
			d.Tags[i], d.Tags[i+1] = That, Plural // "demand that permits be issued"
		}
		if d.Tags[i] != That || !d.fold(i, "that") {
			continue
		}
		k := i - 1
		for k > first && d.Tags[k] == Time {
			k--
		}
		if !d.Tags[k].IsVerb() || !demanding.Has(d.LemmaOf(k)) {
			continue
		}
		for j := i + 2; j+1 < last; j++ {
			t, next := d.Tags[j], d.Tags[j+1]
			if t.IsVerb() || t == Comma || t == Stop || t == That || t == Prep {
				break
			}
			if (t == Noun || t == Plural) && d.Words[j].Is(lexicon.VerbBase) && nominal.has(d.Tags[j-1]) && (next == Ger || next == Det || next == Poss || next == To || next == Obj) {
				d.Tags[j] = Plain
				break
			}
		}
	}
}

// afterModal reports whether the verb at i stands behind a modal, to or do,
// over adverbs, or is joined to an infinitive ("put", "come" and their like are
// base and participle in one).
func (d *Doc) afterModal(i, first int) bool {
	for j := i - 1; j >= first; j-- {
		switch t := d.Tags[j]; {
		case t == Modal || t == To || t == DoFin:
			return true
		case t == Adv || t == Not || d.quoteMark(j):
		case t == Conj:
			return d.afterInfinitive(i, first)
		default:
			return false
		}
	}
	return false
}

// denies makes a base of the word behind "do not" from token k on that was taken for
// another: nothing but a verb is denied so ("clothes she doesn't like", "a share it does
// not yet own"). It reports whether it did.
func (d *Doc) denies(k, last int) bool {
	for k+1 < last && d.Tags[k] == Adv {
		k++
	}
	if t := d.Tags[k]; t != Adj && t != Prep && t != Noun || !lexicon.Look(d.Text(k)).Is(lexicon.VerbBase) {
		return false
	}
	if k+1 < last && (d.Tags[k+1] == Base || d.Tags[k+1] == BeBase || d.Tags[k+1] == HaveBase) {
		return false
	}
	d.Tags[k] = Base
	return true
}

// afterInfinitive reports whether the verb at i is joined by a conjunction to
// an infinitive without a subject of its own ("to lie and blame others").
func (d *Doc) afterInfinitive(i, first int) bool {
	j := i - 1
	for j >= first && (d.Tags[j] == Adv || d.quoteMark(j)) {
		j--
	}
	if j < first || d.Tags[j] != Conj {
		return false
	}
	for j--; j >= first; j-- {
		switch t := d.Tags[j]; {
		case t == Base:
			return true
		case t.IsVerb() || markers.has(t) || t == Stop || t == Colon || t == Pron:
			return false
		}
	}
	return false
}

// bareObject verbs have a bare infinitive behind their object.
var bareObject = lexicon.Words(`let make help see hear have watch feel notice`)

// bareBehind reports whether the bare verb at i stands behind the object of a verb that
// has an infinitive without to: "helped the committee complete its report", "let the
// games begin".
func (d *Doc) bareBehind(i, first int) bool {
	if i >= first+2 && d.Tags[i-1] == Pron && (d.Tags[i-2] == DoFin || d.Tags[i-2] == Modal) && i-2 > first && d.asksOrStresses(i-2, first) {
		return true // "Only then did she learn"
	}
	if t := d.Tags[i-min(i, 1)]; i < first+2 || !nominal.has(t) || t == Time || t == Pron && d.Tags[i-2] != Base {
		return false
	}
	k := d.nounStart(i-1, first) - 1
	if k >= first && (d.Tags[k] == DoFin || d.Tags[k] == Modal) && d.asksOrStresses(k, first) {
		return true // "Not until Monday did the firm admit it"
	}
	return k >= first && d.Tags[k].IsVerb() && d.Tags[k] != HaveFin && bareObject.Has(d.LemmaOf(k))
}

// asksOrStresses reports whether the auxiliary at k stands before its subject: it opens
// the sentence, a question or what "only" or "never" puts first.
func (d *Doc) asksOrStresses(k, first int) bool {
	if k == first || d.Tags[k-1] == Wh || d.Tags[k-1] == Open || d.turned(k, first) || d.supposing(k, first) {
		return true
	}
	return stressed.Has(d.Text(first)) && d.Tags[k-1] != Pron && (d.Tags[k-1] == Time || d.Tags[k-1] == Adv || d.Tags[k-1] == Num || d.Tags[k-1] == Not || d.Words[k-1].NounField() == lexicon.NounTime || k == first+1)
}

// stressed words put an auxiliary before its subject where they open a sentence.
var stressed = lexicon.Words(`not only never nor neither rarely seldom little hardly scarcely barely so nowhere`)

// noSubject reports whether what stands before token i can be no subject of a verb in the
// third person: "less than buses", "the second most votes", "ties together promises".
func (d *Doc) noSubject(i, first, last int) bool {
	switch d.tagAt(i+1, last) {
	case Obj, Det, Poss, Pron, That, To:
		return false
	}
	j := i - 1
	for j >= first && d.Tags[j] == Adv {
		j--
	}
	if j < first {
		return false
	}
	switch t := d.Tags[j]; {
	case t == Poss, t == Genitive, t == Base, t == Sub && d.fold(j, "than"):
		return true
	case t == Adj:
		return j < i-1 || j > first && (premods.has(d.Tags[j-1]) || d.Tags[j-1] == Prep)
	case t == Prep, t == Det:
		return j == i-1
	case t == Third, t == Past, t == Plain:
		return d.Words[j].NeedsObject() >= 2 && !stating.Has(d.LemmaOf(j)) && !d.saying(j)
	}
	return false
}

// bareSubject reports whether the bare verb at i stands behind a plural subject
// and an adverb, governed by nothing: "Economists now expect a recession".
func (d *Doc) bareSubject(i, first int) bool {
	j := i - 1
	for j >= first && (d.Tags[j] == Adv || d.Tags[j] == Not && d.fold(j, "never")) {
		j--
	}
	if j < first || j == i-1 || d.Tags[j] != Plural && d.Tags[j] != Pron && !(d.Tags[j] == Name && d.joinedNames(j, first)) {
		return false
	}
	for j--; j >= first; j-- {
		switch t := d.Tags[j]; {
		case t.IsVerb():
			return d.saying(j)
		case t == Comma || t == Conj || t == Stop || markers.has(t):
			return true
		}
	}
	return true
}

// joinedNames reports whether the name that ends at token j is the second of two.
func (d *Doc) joinedNames(j, first int) bool {
	for j > first && d.Tags[j] == Name {
		j--
	}
	return d.Tags[j] == Conj && j > first && (nominal.has(d.Tags[j-1]) || d.Tags[j-1] == Comma)
}

// completes reports whether what stands behind token i can complete a verb: its
// object, a preposition, a time, the sentence's end.
func (d *Doc) completes(i, last int) bool {
	switch d.tagAt(i+1, last) {
	case Det, Poss, Obj, Pron, Name, Num, Prep, Time, To, That, None, Stop:
		return true
	}
	return false
}

// lonelyThird reports whether the third person or plural at i is the verb of a joined clause that
// has none otherwise: "and the trial begins Thursday".
func (d *Doc) lonelyThird(i, first, last int) bool {
	k := d.Words[i]
	if i == first || d.Tags[i-1] != Noun && d.Tags[i-1] != Name || !k.Is(lexicon.VerbThird) || k.Is(lexicon.NounPlural) && k.VerbWeight() < k.NounWeight()+4 && !(d.fold(i, "plans") && i+2 < last && d.Tags[i+1] == To && d.Tags[i+2] == Base && d.Words[i-1].NounField() != lexicon.NounCommunication) {
		return false
	}
	switch d.tagAt(i+1, last) {
	case Time, Det, Poss, To, That, Prep, Stop, Num, Noun, Plural, Name:
	default:
		return false
	}
	j := i - 1
	for j > first && (nominal.has(d.Tags[j]) || premods.has(d.Tags[j])) {
		j--
	}
	if d.Tags[j] != Conj && j > first && d.Tags[j] != Sub || d.Tags[j] == Conj && (d.Tags[j+1] != Det && d.Tags[j+1] != Poss && d.Tags[j+1] != Name) {
		return false
	}
	if d.fold(i, "plans") && j == first {
		return true // "The agency plans to launch a probe called Catcher"
	}
	for n := i + 1; n < last && d.Tags[n] != Comma && d.Tags[n] != Conj && !markers.has(d.Tags[n]); n++ {
		if d.Tags[n].IsFinite() {
			return false
		}
	}
	return true
}

// findVerb makes a finite verb of a noun where the sentence has none otherwise:
// "The firm plans to sell the mill".
func (d *Doc) findVerb(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		prev, next := d.Tags[i-1], d.Tags[i+1]
		opens := next == To || next == Det || next == Poss || next == That || next == Name || next == Prep || next == Obj
		switch {
		case d.Tags[i] == Plural && d.Words[i].Is(lexicon.VerbThird) && prev == Adj && next == To && i > first+1 && d.Tags[i-2] == Det && d.Words[i-1].Is(lexicon.Noun) && i+2 < last && d.Tags[i+2] == Base:
			d.Tags[i-1], d.Tags[i] = Noun, Third // "The firm plans to close the mill"
			return
		case d.Tags[i] == Plural && d.Words[i].Is(lexicon.VerbThird) && (prev == Noun || prev == Name) && opens,
			d.Tags[i] == Noun && d.Words[i].Is(lexicon.VerbThird) && prev == Name && opens:
			d.Tags[i] = Third
			return
		case d.Tags[i] == Noun && d.Words[i].Is(lexicon.VerbBase) && prev == Plural && opens,
			d.Tags[i] == Noun && d.Words[i].Is(lexicon.VerbBase) && prev == Comma && (next == Det || next == Name || next == Poss || next == Obj) && d.parted(i-1, first): // "City, unbeaten since April, host Rovers"
			d.Tags[i] = Plain
			return
		case d.Tags[i] == Noun && i <= first+3 && d.Words[i].Is(lexicon.VerbBase) && d.teamBefore(i, first) && (next == Name || next == Det || next == Prep && i+2 < last && d.Tags[i+2] == Name) && d.Tags[last-1] == Stop:
			for j := first; j < i; j++ {
				d.Tags[j] = Name
			}
			d.Tags[i] = Plain // "Arsenal host Chelsea on Sunday."
			return
		case d.Tags[i] == Noun && d.Words[i].Is(lexicon.VerbBase) && d.Words[i].VerbWeight() > d.Words[i].NounWeight() && (prev == Num || prev == Name) && next == Prep && d.Words[first].Is(lexicon.NounPlural) && d.Tags[last-1] == Stop:
			d.Tags[i] = Plain // "Leaders of the Group of 20 meet in Rome."
			return
		case d.Tags[i] == Noun && d.Words[i].VerbWeight() > d.Words[i].NounWeight() && next == Prep && prev == Noun && d.pluralHead(i, first) && d.Tags[last-1] == Stop:
			d.Tags[i] = Plain // "Profits from the sale go to a school."
			return
		case d.Tags[i] == Part && d.Tags[last-1] == Stop && d.carriesClause(i, first, last):
			d.Tags[i] = Past // "A plane carrying the body landed in Lund."
			return
		}
	}
}

// stillLacking makes a past of the last participle of a sentence which has no finite verb and
// whose noun another participle tells more of: "A man thought to be ill walked into
// the bank."
func (d *Doc) stillLacking(first, last int) {
	if last-first < 5 || d.Tags[last-1] != Stop || last-first > longSentence || d.finiteBetween(first, last) {
		return
	}
	if t := d.Tags[first]; t != Det && t != Poss && t != Name && t != Num && t != Plural && t != Adj {
		return
	}
	at, n := -1, 0
	for i := first + 1; i < last; i++ {
		switch t := d.Tags[i]; {
		case t == Part && (premods.has(d.Tags[i-1]) && i+1 < last && (nominal.has(d.Tags[i+1]) || d.Tags[i+1] == Adj) || n > 0 && i+1 < last && d.fold(i+1, "by")):
			// "a survey of 900 retired teachers", "a shop followed by police"
		case t == Part:
			at, n = i, n+1
		case t == Colon, t == Open, t == Comma && n == 0, t == Conj && n > 0:
			return
		}
	}
	if n == 2 && nominal.has(d.Tags[at-1]) && d.carriesClause(at, first, last) {
		d.Tags[at] = Past
	}
}

// pluralHead reports whether the sentence opens with a noun in the plural and what a
// preposition adds to it, up to token i.
func (d *Doc) pluralHead(i, first int) bool {
	k := first
	for k < i && premods.has(d.Tags[k]) {
		k++
	}
	return k+1 < i && d.Words[k].Is(lexicon.NounPlural) && d.Tags[k+1] == Prep
}

// carriesClause reports whether the participle at i can be the past that a sentence
// without a verb wants: it has what it needs behind it and a noun before it.
func (d *Doc) carriesClause(i, first, last int) bool {
	if !d.Words[i].Is(lexicon.VerbPast) || d.auxBefore(i, first) >= 0 {
		return false
	}
	if t := d.Tags[d.behindFront(i, first)]; !(nominal.has(t) || premods.has(t)) || t == Time {
		return false
	}
	j := i - 1
	for j > first && d.Tags[j] == Adv {
		j--
	}
	if !nominal.has(d.Tags[j]) {
		return false
	}
	switch next := d.tagAt(i+1, last); next {
	case Det, Poss, Obj, Name:
		return d.Words[i].NeedsObject() >= 1
	case Adj: // "found little support", but "died alone"
		if n := d.tagAt(i+2, last); d.Words[i].NeedsObject() == 3 && (n == Noun || n == Plural) && d.Words[i+2].NounField() != lexicon.NounTime {
			return true
		}
		return d.Words[i].NeedsObject() < 3 && d.Words[i].VerbWeight() > 0
	case Prep, Ger, Stop, Adv, Time:
		return (d.Words[i].NeedsObject() < 3 || next == Prep && d.Tags[j] == Name) && !d.fold(i+1, "by") && d.Words[i].VerbWeight() > 0
	}
	return false
}

// behindFront returns where the clause of token i begins behind the time, or what a
// preposition adds, that a comma parts from it: "On Monday, | a plane landed".
func (d *Doc) behindFront(i, first int) int {
	if t := d.Tags[first]; t != Prep && t != Time && t != Adv && d.Words[first].NounField() != lexicon.NounTime {
		return first
	}
	for k := i - 1; k > first; k-- {
		if d.Tags[k] == Comma {
			return k + 1
		}
	}
	return first
}

// teamBefore reports whether the words of the sentence before token i are a
// name alone, as of a team that takes a verb in the plural.
func (d *Doc) teamBefore(i, first int) bool {
	for j := first; j < i; j++ {
		if !d.Tokens[j].Shape.Is(segment.Capital) || d.Tags[j] != Name && d.Tags[j] != Noun && d.Tags[j] != Adj && d.Tags[j] != Part {
			return false
		}
	}
	return i > first
}

// parted reports whether the comma at k closes what another comma opened behind
// the first noun of the sentence.
func (d *Doc) parted(k, first int) bool {
	for j := k - 1; j > first; j-- {
		if d.Tags[j] == Comma {
			return nominal.has(d.Tags[j-1])
		}
	}
	return false
}

// demandVerb turns a noun into a plain verb where a clause has a subject and no
// verb at all otherwise. The tagger's transitions do nearly all of this.
func (d *Doc) demandVerb(i, first, last int) {
	if i == first || i+1 >= last || !d.Words[i].Is(lexicon.VerbBase|lexicon.VerbThird) {
		return
	}
	if d.Tags[i-1] == Plural && d.Words[i].Is(lexicon.VerbBase) && d.Tags[i] == Noun && (d.Tags[i+1] == Det || d.Tags[i+1] == Obj || d.Tags[i+1] == Poss || d.Tags[i+1] == That) {
		d.Tags[i] = Plain
		return
	}
	if i < first+2 || d.Tags[i] != Noun || !nominal.has(d.Tags[i-1]) || !d.Words[i].Is(lexicon.VerbBase) {
		return
	}
	switch d.Tags[i+1] {
	case Det, Poss, Obj: // "helped the choir record a song"
	case Stop, Prep, Adv: // "let the band play"
		if k := d.nounStart(i-1, first) - 1; k < first || !d.fold(k, "let") {
			return
		}
	default:
		return
	}
	if d.bareBehind(i, first) {
		d.Tags[i] = Base
	}
}
