package syntax

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// owed reports whether the clauses of the sentence still lack a finite verb that
// only the verb form at i can be: "The navy, which left in 2014, carried out two
// raids", "A van carrying guests plunged into a lake, police said".
func (d *Doc) owed(i, first, last int) bool {
	if last-first > longSentence || d.sureParticiple(i, first, last) || i+1 < last && d.fold(i+1, "by") || !d.Words[i].Is(lexicon.VerbPast) {
		return false
	}
	if d.Tags[first] == Prep && d.nounStart(i-1, first) <= first+1 || d.Tags[first] == Prep && d.Tags[i-1] == Comma && d.nounStart(i-2, first) <= first+1 {
		return false // "In his memoirs, published in 1928, he"
	}
	need := 1
	for k := first; k < i; k++ {
		switch t := d.Tags[k]; {
		case t.IsFinite() && k > first+1 && d.Tags[k-1] == Conj && d.Tags[k-2] != Comma && need > 0: // "that hit the coast and killed two": one clause
		case t.IsFinite():
			need--
			if sayers.Has(d.LemmaOf(k)) && k+1 < i && k > first && d.Tags[k-1] != Close && d.Tags[k-1] != Comma && (premods.has(d.Tags[k+1]) || nominal.has(d.Tags[k+1])) && d.Tags[k+1] != Time {
				need++ // "said a van carrying guests plunged"
			}
		case t == Rel, t == That && d.fold(k, "that") && d.Tags[k+1] != Comma, t == Sub && d.finiteTo(k+1, i):
			need++
		case t == Close && d.Tokens[k].Kind == segment.Mark && k > first && d.Tags[k-1] == Comma:
			need = 1 // "“It is hard,” Ann Lund, D-Ohio, explained"
		case t == Open && k == first:
		case k == first && (t == Wh || t == Rel):
			need++ // "Whether the reactor leaked was never settled"
		case t == Wh && d.finiteTo(k+1, i):
			need++ // "to find out how much it has cost"
		case t == Wh, t == Colon, t == Open, t == Conj && k > first && d.Tags[k-1] == Comma:
			if k = d.closedQuotation(k, i, first); k < 0 {
				return false // what it joins cannot be told from here
			}
			need = 1
		}
	}
	if need < 1 {
		return false
	}
	free := d.freeFinites(i+1, last)
	if free > 0 && d.contentBehindTime(i, last) && (d.saying(i) || d.Words[i].VerbField() == lexicon.VerbCognition || showing.Has(d.LemmaOf(i))) {
		free-- // ", found on Thursday the rate was higher"
	}
	return free < need
}

// longSentence keeps a sentence without end linear.
const longSentence = 120

// freeFinites counts the finite verbs in [from, last) that no marker in it owes, but
// for who says so at the end: ", police said".
func (d *Doc) freeFinites(from, last int) int {
	free, open := 0, 0
	for k := from; k < last; k++ {
		switch t := d.Tags[k]; {
		case t == Rel, t == Wh, t == That && d.fold(k, "that"), t == Sub && !(k+1 < last && d.fold(k+1, "of")):
			open++
		case t == Pron && k > from && d.Tags[k-1] != Comma && d.Tags[k-1] != Conj:
			open++ // "the day he left"
		case t.IsFinite() && open > 0:
			open--
		case t.IsFinite() && d.closingSaying(k, from, last):
		case t.IsFinite(), t == Part && d.Words[k].Is(lexicon.VerbPast) && d.Tags[k-1] == Comma && d.closesWell(k, last):
			free++
		}
	}
	return free
}

// closesWell reports whether what follows the verb form at k lets it be the verb of
// a clause rather than say more of the noun before.
func (d *Doc) closesWell(k, last int) bool {
	next := d.tagAt(k+1, last)
	return !(next == Prep && (d.fold(k+1, "by") || d.fold(k, "compared")))
}

// closingSaying reports whether the finite verb at k says who tells the sentence, at
// its end behind a comma: ", the fire service said on Friday".
func (d *Doc) closingSaying(k, from, last int) bool {
	if !d.saying(k) && !d.fold(k, "wrote") {
		return false
	}
	if next := d.tagAt(k+1, last); !(next == Stop || next == Comma || next == Time || next == Prep || next == Adv || next == Close || next == Name && d.fold(k, "told")) {
		return false
	}
	for j := k + 1; j < last; j++ {
		switch t := d.Tags[j]; {
		case t == Comma:
			j = last
		case t == Stop, t == Close, t == Prep, t == Adv, t == Genitive, nominal.has(t), premods.has(t):
		default:
			return false
		}
	}
	j := k - 1
	for j >= from && (nominal.has(d.Tags[j]) || premods.has(d.Tags[j]) || d.Tags[j] == Prep || d.Tags[j] == Adv) {
		j--
	}
	return j >= from && j < k-1 && d.Tags[j] == Comma
}

// sureParticiple reports whether the verb form at i stands where no finite verb can:
// ", compared with a loss", "with two laps left", "was declared extinct".
func (d *Doc) sureParticiple(i, first, last int) bool {
	if i == first || !d.Words[i].Is(lexicon.VerbPart) {
		return false
	}
	switch {
	case d.fold(i, "compared"):
		return d.Tags[i-1] == Comma && i+1 < last && (d.fold(i+1, "with") || d.fold(i+1, "to"))
	case d.fold(i, "left"):
		k := d.nounStart(i-1, first) - 1
		return k >= first && k < i-2 && d.fold(k, "with") && d.remains(i, last)
	case d.Tags[i-1] == Part && i > first+1 && d.Tags[i-2] == Comma && deeming.Has(d.Text(i-1)):
		return true // "The ring, thought lost since 1944, turned up"
	case d.Tags[i-1] == Part:
		return pronouncing.Has(d.LemmaOf(i-1)) && d.auxBefore(i-1, first) >= 0
	}
	return false
}

// remains reports whether nothing behind the "left" at i lets it be a verb that
// somebody does.
func (d *Doc) remains(i, last int) bool {
	switch next := d.tagAt(i+1, last); next {
	case Comma, Stop, Prep, To, Conj, None, Close, Time:
		return true
	}
	return false
}

// staying verbs have how somebody or something goes on to be behind them.
var staying = lexicon.Words(`stay remain`)

// givenTo makes a participle of the "given" in "money given to schools".
func (d *Doc) givenTo(i, first, last int) bool {
	return i > first && i+1 < last && d.fold(i, "given") && nominal.has(d.Tags[i-1]) && d.Tags[i-1] != Time && (d.fold(i+1, "to") || d.fold(i+1, "by"))
}

// pronouncing verbs in the passive have what somebody or something is said to be
// behind them: "was declared extinct", "was presumed drowned".
var pronouncing = lexicon.Words(`declare pronounce presume deem consider certify rule judge believe think confirm`)

// saidBetween returns the relative word whose clause verb v is of where only who says
// so stands between: "who witnesses said | had been drinking". −1 without.
func (d *Doc) saidBetween(v, lo, first int) int {
	u := v - 1
	if u < lo || d.Verbs[u].Last != d.Verbs[v].First && !d.onlyTemporal(d.Verbs[u].Last, d.Verbs[v].First) || d.Verbs[u].Form != Finite || d.Verbs[u].Passive || d.Verbs[u].Subject < 0 || !d.takesClause(u) {
		return -1
	}
	if last := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].First].Start)].Last; d.Verbs[u].Last != d.Verbs[v].First && !d.hasMain(lo, v) && d.freeFinites(d.Verbs[v].Last, last)+d.pastsBehind(d.Verbs[v].Last, last) == 0 {
		return -1 // "The rally that he had promised for Friday | did not take place"
	}
	p := d.Phrases[d.Verbs[u].Subject]
	m := p.First - 1
	if m <= first || p.Last != d.Verbs[u].First || d.Tags[m] != Rel && !(d.Tags[m] == That && d.fold(m, "that")) || d.antecedent(m, first) < 0 {
		return -1
	}
	return m
}

// asideSubject returns the subject of a verb whose own seems to be the end of what
// commas put in behind it: "The men, aged 24, 31 and 46, were", "The case, before
// three judges sitting in Lund, is". −1 without.
func (d *Doc) asideSubject(x *Verb, first int) int {
	p := d.Phrases[x.Subject]
	if p.First <= first+1 || p.Last > x.First {
		return -1
	}
	k := p.First - 1
	if q := d.joinedBefore(x, first); q >= 0 {
		return q
	}
	if d.Tags[k] == Comma && d.Tags[x.First-1] == Comma && p.Last+1 < x.First && partOf.Has(d.Text(p.Head)) && d.fold(p.Last, "of") && (d.fold(p.Last+1, "them") || d.fold(p.Last+1, "these")) && d.PhraseOf[k-1] >= 0 && !d.temporal(int(d.PhraseOf[k-1])) {
		return d.chainHead(int(d.PhraseOf[k-1]), 0, 0, first) // "Fifteen states, all of them led by Reds, have"
	}
	for d.Tags[p.Head] == Num && k > first+1 && (d.Tags[k] == Comma || d.Tags[k] == Conj || d.PhraseOf[k] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k]].Head] == Num) {
		k--
	}
	switch {
	case d.Tags[p.Head] == Num && (d.fold(k, "aged") || d.fold(k, "ages")):
	case d.Tags[k] == Prep && k == p.First-1 && d.Tags[x.First-1] == Comma && !d.fold(k, "of"):
		if d.PhraseOf[k-1] >= 0 || d.Tags[k-1] != Comma || d.PhraseOf[k-2] < 0 || d.Phrases[d.chainHead(int(d.PhraseOf[k-2]), 0, 0, first)].First != first || d.temporal(int(d.PhraseOf[k-2])) {
			return -1
		}
	default:
		return -1
	}
	if k-1 <= first || d.Tags[k-1] != Comma || d.PhraseOf[k-2] < 0 || d.temporal(int(d.PhraseOf[k-2])) {
		return -1
	}
	return d.chainHead(int(d.PhraseOf[k-2]), 0, 0, first)
}

// joinedBefore returns the first of two subjects of the plural verb x where who that is
// stands between commas: "The mayor, Luc Petit, and his deputy | were". −1 without.
func (d *Doc) joinedBefore(x *Verb, first int) int {
	p := d.Phrases[x.Subject]
	c := p.First - 1
	if c > first+2 && d.fold(c, "nor") && d.fold(first, "neither") && d.PhraseOf[first+1] >= 0 && p.Last <= x.First {
		x.Kind, x.Parent, x.Marker, x.ParentPhrase = Main, -1, -1, -1 // "Neither the mayor, who was ill, nor his deputy came"
		return int(d.PhraseOf[first+1])
	}
	if !d.fold(x.First, "were") && !d.fold(x.First, "are") && !d.fold(x.First, "have") || d.Tags[p.Head] != Noun && d.Tags[p.Head] != Name || c-4 <= first || !d.fold(c, "and") || d.Tags[c-1] != Comma || d.PhraseOf[c-2] < 0 || p.Last > x.First {
		return -1
	}
	k := c - 2
	for k > first && k > c-12 && (d.Tags[k] != Comma || d.Tags[k-1] == Num && d.Tags[k+1] == Num) && d.VerbOf[k] < 0 && !markers.has(d.Tags[k]) { // "Two men, aged 23 and 31, and a girl"
		k--
	}
	if k <= first || d.Tags[k] != Comma || d.PhraseOf[k-1] < 0 || d.temporal(int(d.PhraseOf[k-1])) {
		return -1
	}
	return d.chainHead(int(d.PhraseOf[k-1]), 0, 0, first)
}

// marks reports whether one of verbs [lo, v) has its marker at token m.
func (d *Doc) marks(m, lo, v int) bool {
	for u := lo; u < v; u++ {
		if d.Verbs[u].Marker == m {
			return true
		}
	}
	return false
}

// pastsBehind counts the words from token from to the next comma that can be a past.
func (d *Doc) pastsBehind(from, last int) int {
	n := 0
	for k := from; k < last && d.Tags[k] != Comma && d.Tags[k] != Stop && !markers.has(d.Tags[k]); k++ {
		if d.Words[k].Is(lexicon.VerbPast) && (d.Tags[k] == Part || d.Tags[k] == Past) {
			n++
		}
	}
	return n
}

// surplus reports whether the verb form at i, right behind the subject, only says more of
// it, as the clause has its verb behind what commas put in: "Fighters allied to the
// council, who had come by sea, halted them".
func (d *Doc) surplus(i, first, last int) bool {
	if d.tagAt(i+1, last) != Prep || d.fold(i+1, "on") || !nominal.has(d.Tags[i-1]) || d.Tags[i-1] == Pron || d.Words[i].NeedsObject() < 2 || last-first > longSentence || d.finiteBetween(first, i) {
		return false
	}
	c := i + 1
	for c+1 < last && d.Tags[c] != Comma {
		if d.Tags[c].IsFinite() || markers.has(d.Tags[c]) || d.Tags[c] == Conj {
			return false
		}
		c++
	}
	if c+1 >= last || d.Tags[c+1] != Rel || d.fold(c+1, "which") {
		return false
	}
	for k := c + 2; k+1 < last; k++ {
		if d.Tags[k] == Comma {
			return d.finiteBetween(c+1, k) && (d.Tags[k+1].IsFinite() || d.Words[k+1].Is(lexicon.VerbPast) && d.tagAt(k+2, last) != Prep)
		}
	}
	return false
}

// compoundObject reports whether the noun that looks like a verb at i ends the object of
// an infinitive: "to sell the vaccines arm".
func (d *Doc) compoundObject(i, first int) bool {
	if i > first+2 && d.fold(i-1, "police") && d.Words[i].Is(lexicon.Noun) && (d.Tags[i-2] == Det || d.Tags[i-2] == Poss) && (d.Tags[i-3].IsVerb() || d.Tags[i-3] == Prep) {
		return true // "doubled the police budget"
	}
	return i > first+3 && d.Words[i].Is(lexicon.Noun) && d.Tags[i-1] == Plural && (d.Tags[i-2] == Det || d.Tags[i-2] == Poss) && d.Tags[i-3] == Base &&
		d.Words[i-3].NeedsObject() >= 2 && !bareObject.Has(d.LemmaOf(i-3)) && !stating.Has(d.LemmaOf(i-3))
}

// clippedNoun reports whether the verb form at i, which is a noun too, ends what a
// preposition and "a" open: "the case for a rate cut in June".
func (d *Doc) clippedNoun(i, first, last int) bool {
	if !d.Words[i].Is(lexicon.Noun) || d.LemmaOf(i) != strings.ToLower(d.Text(i)) || i < first+3 || d.Tags[i-1] != Noun || d.auxBefore(i, first) >= 0 {
		return false
	}
	switch next := d.tagAt(i+1, last); next {
	case Prep, Comma, Stop, Time:
	default:
		return false
	}
	k := d.nounStart(i-1, first)
	return k > first && (d.fold(k, "a") || d.fold(k, "an") || d.fold(k, "another")) && d.Tags[k-1] == Prep && !(k > first+1 && d.fold(k-1, "off") && offing.Has(d.LemmaOf(k-2)))
}

// byTheTime reports whether the "by the time" at i opens a clause: "By the time the fire
// was out".
func (d *Doc) byTheTime(i, last int) bool {
	if i+4 >= last || !d.fold(i, "by") || !d.fold(i+1, "the") || !d.fold(i+2, "time") {
		return false
	}
	next := d.Tags[i+3]
	return next == Pron || next == Det || next == Poss || next == Plural || next == Name || next == Noun
}

// pastForm reports whether the verb at i behind one thing or person can only be the past
// that it looks like: "An effort to stop him fell short".
func (d *Doc) pastForm(i, first int) bool {
	return d.Words[i].Is(lexicon.VerbPast) && i > first && (d.Tags[i-1] == Obj || d.Tags[i-1] == Noun || d.Tags[i-1] == Name) && d.auxBefore(i, first) < 0
}

// closedQuotation returns the mark behind token k and before i that closes the quotation
// which opens the sentence, −1 where none does.
func (d *Doc) closedQuotation(k, i, first int) int {
	if d.Tags[first] != Open {
		return -1
	}
	for k++; k < i; k++ {
		if d.Tags[k] == Close && d.Tokens[k].Kind == segment.Mark && d.Tags[k-1] == Comma {
			return k
		}
	}
	return -1
}

// objectFollows reports whether a noun phrase begins right behind token i.
func (d *Doc) objectFollows(i, last int) bool {
	next := d.tagAt(i+1, last)
	return next == Det || next == Poss || next == Obj || next == Name || next == Num || next == Adj || next == Noun || next == Plural
}

// partOf words count some of those just named.
var partOf = lexicon.Words(`all most many some several both none half few each two three four five dozens hundreds`)

// verbBehindTime reports whether nothing but a time stands between the verb form at i,
// which wants an object, and the verb that the clause has instead: "letters sent this
// week told". k is the next token that counts behind i.
func (d *Doc) verbBehindTime(i, k, last int) bool {
	needs := d.Words[i].NeedsObject()
	if needs < 1 || d.fold(i, "said") || d.behindOpener(i) {
		return false
	}
	t := k
	for t < last && t < k+4 && d.Tags[t] != Time && d.Words[t].NounField() != lexicon.NounTime && (premods.has(d.Tags[t]) || d.Tags[t] == Adv) {
		t++
	}
	if t >= last || d.Tags[t] != Time && d.Words[t].NounField() != lexicon.NounTime {
		return false
	}
	if t++; t+1 >= last {
		return false
	}
	switch d.Tags[t] {
	case BeFin, HaveFin, DoFin, Modal:
		return true
	case Past, Part:
		tells := showing.Has(d.LemmaOf(t)) || d.saying(t)
		if !d.Words[t].Is(lexicon.VerbPast) || needs < 2 && !tells || d.timePhrase(t+1, last) {
			return false
		}
		switch next := d.Tags[t+1]; next {
		case Det, Poss, Obj, That, Pron, Name, Wh:
			d.Tags[t] = Past
			return true
		case Adj, Noun, Plural, Num:
			if tells {
				d.Tags[t] = Past
			}
			return tells
		}
	case Third:
		return d.Words[t].VerbWeight() > 0 && d.objectFollows(t, last)
	case Noun, Plural:
		if d.Words[t].Is(lexicon.VerbThird) && d.objectFollows(t, last) && !d.finiteBetween(t+1, last) {
			d.Tags[t] = Third // "a law passed this year bans the trade"
			return true
		}
	}
	return false
}

// actsLikeGerund reports whether the word at i, read as the last of a compound, is the
// gerund of a verb whose object follows: "a web page listing some of them".
func (d *Doc) actsLikeGerund(i, first, last int) bool {
	k := d.Words[i]
	if d.Tags[i] == Noun && d.fold(i, "dating") && i > first && i+2 < last && nominal.has(d.Tags[i-1]) && (d.fold(i+1, "to") || d.fold(i+1, "from") || d.fold(i+1, "back")) {
		return true // "thefts in Norway dating to 2004"
	}
	if d.Tags[i] != Noun || i < first+2 || i+1 >= last || !k.Is(lexicon.VerbGerund) || d.Tags[i-1] != Noun || k.NounWeight() > k.VerbWeight() || k.NeedsObject() < 2 {
		return false
	}
	switch d.Tags[i+1] {
	case Det, Poss, Obj, Name:
		return !d.timePhrase(i+1, last)
	case Pron:
		return d.fold(i+1, "some") || d.fold(i+1, "all") || d.fold(i+1, "it")
	}
	return false
}

// behindOpener reports whether the noun phrase before token i stands behind the word
// that opens a clause, whose subject it then is: "the plan that Berg said last week".
func (d *Doc) behindOpener(i int) bool {
	k := i - 1
	for k > 0 && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
		k--
	}
	switch d.Tags[k] {
	case Rel, That, Wh:
		return true
	}
	return false
}
