package syntax

import "dateline/model/lexicon"

// behindNoun decides for the verb form at i behind the noun at j; k is the next
// token that counts.
func (d *Doc) behindNoun(i, j, k, first, last int) Tag {
	next := d.tagAt(k, last)
	if a := d.nounStart(j, first) - 1; a >= first && (d.Tags[a] == HaveFin || d.Tags[a] == BeFin) && a > first && d.asksOrStresses(a, first) {
		return Part // "had two members stayed"
	}
	if a := d.nounStart(j, first) - 1; a > first && d.Tags[a] == HaveFin && d.Words[i].NeedsObject() >= 1 && (d.Tags[a+1] == Det || d.Tags[a+1] == Poss) && nominal.has(d.Tags[a-1]) && d.Tags[a-1] != Time && d.objectMissing(k, last) && !d.laterFinite(i, last) {
		return Part // "the king had the tower rebuilt"
	}
	if m := d.nounStart(j, first) - 1; m > first && d.fold(m, "where") && nominal.has(d.Tags[m-1]) && d.Words[i].Is(lexicon.VerbPast) && last-first < longSentence && !d.finiteBetween(first, i) && !(k < last && d.fold(k, "by")) && d.freeFinites(i+1, last) < 2 {
		return Past // "The hospital where the nurse worked until 2015 has opened"
	}
	if d.Words[i].Is(lexicon.VerbPast) && d.extraposed(j, first) && !(k < last && d.fold(k, "by")) {
		return Past // "It was clear the firm lied to its clients"
	}
	if d.onlyThen(i, j, first, last) {
		d.Tags[d.nounStart(j, first)-1] = Sub
		return Past // "Only after the war ended in 1945 did she learn"
	}
	if d.dayOf(i, j, first) {
		return Past // "Sunday was the day the army left the city"
	}
	if d.adjacent(i, k, j, first, last) >= 0 {
		return Past // "the law the senate passed in May"
	}
	if d.givenAway(i, j, first, last) {
		return Past // "a letter the union sent the board"
	}
	if d.verbBehindTime(i, k, last) {
		return Part // "An inquiry opened this week found that"
	}
	if next == Prep && j == i-1 && d.takesParticle(i, k, last) && !d.ownFinite(first, j) {
		return Past // "The union called off a strike planned for Monday"
	}
	if d.reportsBehindTime(i, first, last) {
		return Past // "found on Tuesday the bank had lied"
	}
	if d.claimedActs(i, j, k, first, last) {
		return Past // "alleging guards at the jail beat more than 30 inmates"
	}
	if d.gappedPassive(i, j, k, first, last) || d.lastOfList(i, j, k, first, last) {
		return Part // "were held and a third questioned"
	}
	// "In a letter sent on Friday, …": what a preposition governs at the head of
	// the sentence is no subject.
	k0, ended := j, false // ended: a time stands between the preposition and the noun, "In 2017 the agencies reported"
	for k0 > first && (nominal.has(d.Tags[k0]) || premods.has(d.Tags[k0])) {
		if k0 < j && nominal.has(d.Tags[k0]) && (d.Tags[k0+1] == Det || d.Tags[k0+1] == Poss || d.Words[k0].NounField() == lexicon.NounTime && d.Tags[k0+1] == Name) { // "On the fourth day the judge", "In Ashby the temperature"
			ended = true
			break
		}
		if k0 < j && (d.Tags[k0] == Time || d.Tags[k0] == Num && d.Tokens[k0].Len() == 4 && d.Tags[k0+1] != Noun) {
			ended = true
			break
		}
		k0--
	}
	if d.Tags[k0] == Adv && k0 == first+1 && d.Tags[first] == Prep { // "With nearly all votes counted"
		k0 = first
	}
	if !ended && next != That && k0 == first && d.Tags[k0] == Prep && d.Tags[j] != Time && d.Tags[j] != Num && !d.measure(k0) {
		return Part
	}
	if k0 > first+1 && d.Tags[k0] == Prep && (d.fold(k0-1, "according") || d.Tags[k0-1] == Comma && d.finiteBetween(first, k0)) && next == Prep && d.Tags[j] != Time {
		return Part // ", according to figures published on Tuesday"
	}
	if d.gapped(i, j, first, last) {
		return Past
	}
	if k := d.nounStart(j, first) - 1; k > first && d.Tags[k] == Rel && d.Tags[k-1] == Prep && !d.fold(k, "whose") && d.Words[i].Is(lexicon.VerbPast) && !(next == Prep && d.fold(i+1, "by")) {
		return Past // "letters in which Holm threatened to"
	}
	if k := d.nounStart(j, first) - 1; k > first && d.Tags[k] == Rel && (d.fold(k, "which") || d.fold(k, "whom") || d.fold(k, "who") || d.fold(k, "that") && nominal.has(d.Tags[k-1])) && d.Words[i].Is(lexicon.VerbPast) && d.carriesGap(i, last) {
		return Past // "a town, which rebels captured in May", "who witnesses said had"
	}
	if k := d.nounStart(j, first) - 1; k >= first && d.Tags[k] == Sub && d.Words[i].NeedsObject() < 3 && d.Words[i].Is(lexicon.VerbPast) && !(next == Prep && d.fold(i+1, "by")) {
		return Past // "died when a taxi exploded outside the hospital"
	}
	if c := d.phraseStart(j, first) - 1; c > first && d.Tags[c] == Conj && d.Words[i].NeedsObject() < 2 && d.Words[i].Is(lexicon.VerbPast) && next != Prep && next != To && d.finiteBetween(first, c) && !d.laterFinite(i, last) {
		return Past // "was cut and schools stayed shut"
	}
	if t := d.behindTime(k, last); t > k && t < last && d.fold(t, "by") && (d.laterFinite(i, last) || d.Words[i].Is(lexicon.VerbPart) && !d.intransitive(i) && d.ownFinite(first, j) && d.tagAt(t+1, last) != Num) {
		return Part // "A comet discovered last week by an amateur will pass"
	}
	// After a noun: by an agent means passive; otherwise the clause needs one
	// finite verb, and if another follows without a subject of its own, this is
	// not it.
	if next == Prep && d.fold(k, "by") && !(k+1 < last && (d.Tags[k+1] == Num || d.Tags[k+1] == Symbol)) && !d.intransitive(i) {
		if d.laterFinite(i, last) || d.ownFinite(first, j) || d.agentThenPast(k, last) {
			return Part
		}
		if d.Words[i].NeedsObject() == 3 && nominal.has(d.tagAt(k+2, last)) && (d.finiteBetween(first, i) || d.finiteBetween(k, last) || d.closedBefore(i, last)) {
			return Part // "reeling from cuts ordered by the board, the firm sold it"
		}
		return Past
	}
	if next == Pron || next == That {
		return Past
	}
	counted := next == Num && k+1 < last && (d.Tags[k+1] == Noun || d.Tags[k+1] == Plural) && !d.timePhrase(k, last) && d.Words[i].NeedsObject() == 3 && !twoObjects.Has(d.LemmaOf(i)) // "Police arrested three men"
	outcome := next == Adj && (d.tagAt(k+1, last) == Prep || d.tagAt(k+1, last) == Time)                                                                                               // "shot dead in Lund"
	if next == Det || next == Poss || next == Obj || next == Noun || next == Plural || next == Name || next == Adj && !outcome || counted {
		if !d.ownFinite(first, j) && !(next == Adj && d.behindTime(k, last) > k && d.Words[i].NeedsObject() >= 2 && d.laterFinite(i, last)) { // "A survey completed last week found"
			return Past
		}
		if next == Noun && d.fold(i, "paid") && (d.fold(k, "tribute") || d.fold(k, "attention")) {
			return Past
		}
		if (next == Det || next == Poss || next == Obj) && d.secondObject(k, last) {
			return Past // "the city paid the family $2 million"
		}
		// A participle takes no object: "shows no one from the state released part of it".
		if (next == Det || next == Poss || next == Obj || d.Words[i].NeedsObject() == 3 && (next == Noun || next == Plural)) && !twoObjects.Has(d.LemmaOf(i)) && !d.timePhrase(k, last) && !d.laterFinite(i, last) {
			return Past
		}
	}
	if next == To && believing.Has(d.LemmaOf(i)) {
		if k := d.nounStart(j, first) - 1; k >= first && (d.Tags[k] == Past || d.Tags[k] == Third || d.Tags[k] == Plain) && showing.Has(d.LemmaOf(k)) {
			return Past // "Minutes showed most members expected to cut"
		}
	}
	if next == Name && d.Tags[k] == Name && d.Words[i].Is(lexicon.VerbPast) && !twoObjects.Has(d.LemmaOf(i)) && !d.finiteBetween(first, i) && !d.laterFinite(i, last) {
		return Past // "A union representing pilots endorsed Ada Lund"
	}
	// Without its object the verb is a participle: "defended people accused of fraud".
	if next == Prep && d.Words[i].NeedsObject() == 3 && !ergative.Has(d.LemmaOf(i)) && d.objectBefore(first, j) {
		return Part
	}
	if d.laterFinite(i, last) {
		return Part
	}
	if d.ownFinite(first, j) && !d.subjectOnly(i, first) {
		return Part
	}
	return Past
}

// subjectOnly reports whether nothing but a subject stands before the verb form at i, with
// what it is to do or does: "Efforts to save the mill | failed, as lenders balked".
func (d *Doc) subjectOnly(i, first int) bool {
	if !d.Words[i].Is(lexicon.VerbPast) || d.finiteBetween(first, i) || !nominal.has(d.Tags[first]) && !premods.has(d.Tags[first]) {
		return false
	}
	k := first
	for k < i && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
		k++
	}
	return d.Tags[k] == To && d.tagAt(k+1, i) == Base
}

// takesParticle reports whether token k, behind the verb form at i, is that verb's particle
// and its object follows.
func (d *Doc) takesParticle(i, k, last int) bool {
	if !d.fold(k, "off") || !offing.Has(d.LemmaOf(i)) {
		return false
	}
	switch next := d.tagAt(k+1, last); next {
	case Det, Poss, Plural:
		return !d.fold(k+1, "the") || d.tagAt(k+2, last) != Name && !d.fold(min(k+2, last-1), "coast")
	}
	return false
}

// onlyThen reports whether the verb form at i, behind the noun that ends at j, is that of the
// clause which puts an auxiliary before its subject behind it: "Only when the firm failed
// did he pay".
func (d *Doc) onlyThen(i, j, first, last int) bool {
	m := d.nounStart(j, first) - 1
	if m != first+1 || !d.fold(first, "only") && !d.fold(first, "not") || !d.Words[i].Is(lexicon.VerbPast) || d.Tags[m] != Prep && d.Tags[m] != Sub || !d.conjunctive(m) {
		return false
	}
	const near = 16
	for k := i + 1; k+1 < last && k < i+near && d.Tags[k] != Comma; k++ {
		if t := d.Tags[k]; t == DoFin || t == HaveFin || t == Modal {
			next := d.Tags[k+1]
			return next == Pron || next == Det || next == Name || next == Poss || next == Plural
		}
	}
	return false
}

// dayOf reports whether the verb form at i tells what happened at the time named right before
// its subject, which ends at j: "the day | the army left", "the year | Holm died".
func (d *Doc) dayOf(i, j, first int) bool {
	s, _ := d.actor(j, first)
	if s < first+2 || !d.Words[i].Is(lexicon.VerbPast) || d.Words[s-1].NounField() != lexicon.NounTime || !d.fold(s-2, "the") {
		return false
	}
	return s-3 < first || d.Tags[s-3] != Prep || d.fold(s-3, "on") || d.fold(s-3, "from") || d.fold(s-3, "until") || d.fold(s-3, "since")
}

// byAgent reports whether the verb form at i, of a verb that is too rare for the
// lexicon to know whether it has an object, stands before its agent in a clause
// that has a verb: "agreed to a truce brokered by Qatar".
func (d *Doc) byAgent(i, j, first, last int) bool {
	if d.Words[i].VerbWeight() > 0 || !d.Words[i].Is(lexicon.VerbPart) || i+2 >= last || !d.ownFinite(first, j) {
		return false
	}
	next := d.Tags[i+2]
	return next == Name || next == Det || next == Noun || next == Plural || next == Poss
}

// byBehindTime reports whether a time and then its agent stand behind the verb form at i, which
// is of a verb too rare for the lexicon to know whether it has an object, in a clause
// that has a verb: "the deal brokered last week by Qatar".
func (d *Doc) byBehindTime(i, j, first, last int) bool {
	if d.Words[i].VerbWeight() > 0 || !d.Words[i].Is(lexicon.VerbPart) || d.intransitive(i) {
		return false
	}
	t := d.behindTime(i+1, last)
	return t > i+1 && t+1 < last && d.fold(t, "by") && d.Tags[t+1] != Num && d.ownFinite(first, j)
}

// agentThenPast reports whether the noun phrase behind the "by" at k is followed by
// a word that can be the clause's verb: "Talks brokered by Turkey collapsed".
func (d *Doc) agentThenPast(k, last int) bool {
	i := k + 1
	for i < last && (nominal.has(d.Tags[i]) && d.Tags[i] != Time || premods.has(d.Tags[i]) || d.fold(i, "of")) {
		i++
	}
	if i == k+1 || i >= last || !nominal.has(d.Tags[i-1]) || !d.Words[i].Is(lexicon.VerbPast) || d.Tags[i] != Past && d.Tags[i] != Part {
		return false
	}
	if !d.Words[i].Is(lexicon.VerbPart) {
		return true
	}
	switch next := d.tagAt(i+1, last); next {
	case Prep, Time, Adv, Stop:
		return !d.fold(i+1, "by") && d.Words[i].NeedsObject() < 3
	case Det, Poss, Obj, Num, Name, To:
		return true
	}
	return false
}

// carriesGap reports whether the verb form at i, behind the subject of a relative
// clause, is that clause's verb: it has neither an agent nor an object, or it tells
// what somebody says of the noun before.
func (d *Doc) carriesGap(i, last int) bool {
	next := d.tagAt(i+1, last)
	if stating.Has(d.LemmaOf(i)) && (next.IsFinite() || d.finiteBehindTime(i+1, last)) {
		return true // "a poll that observers said on Monday was rigged"
	}
	if d.Words[i].NeedsObject() < 2 || i+1 < last && d.fold(i+1, "by") {
		return false
	}
	for k := i + 1; k < last; k++ {
		switch t := d.Tags[k]; {
		case t == Comma, t == Stop, t == Conj, t == Close, t == Colon:
			return k > i
		case t.IsFinite(), markers.has(t):
			return false
		}
	}
	return true
}

// finiteBehindTime reports whether a finite verb stands behind the time that begins at
// token k, with nothing else between.
func (d *Doc) finiteBehindTime(k, last int) bool {
	if k < last && d.Tags[k] == Prep {
		k++
	}
	t := d.behindTime(k, last)
	return t > k && d.tagAt(t, last).IsFinite()
}
