package syntax

import "dateline/model/lexicon"

// pastOrPart decides between "accused" the past and "accused" the participle.
func (d *Doc) pastOrPart(i, first, last int) Tag {
	if d.auxBefore(i, first) >= 0 {
		return Part
	}
	if d.sureParticiple(i, first, last) {
		return Part
	}
	if i > first && i+2 < last && d.fold(i+1, "by") && nominal.has(d.Tags[i-1]) && d.Tags[i-1] != Pron && (d.fold(i, "followed") || d.fold(i, "accompanied") || d.fold(i, "joined") || d.fold(i, "preceded")) {
		return Part // "a low note followed by a squeal"
	}
	j := i - 1
	for j >= first && (d.Tags[j] == Adv || d.quoteMark(j) || d.Tags[j] == Not && d.fold(j, "never")) { // "the board never approved it"
		j--
	}
	if j < first {
		return d.openingForm(i, last)
	}
	if j > first && d.Tags[j] == Det && (d.fold(j, "all") || d.fold(j, "both") || d.fold(j, "each")) && nominal.has(d.Tags[j-1]) {
		j-- // "the ministers all voted to"
	}
	if d.Tags[j] == Obj && d.someOf(j, first) && d.closedBefore(i, last) {
		return Part // "The soldiers, some of them wounded, crossed"
	}
	if d.fold(i, "aged") && i+1 < last && (d.Tags[i+1] == Num || d.fold(i+1, "between")) {
		return Part // "boys, aged between 11 and 16, and their coach"
	}
	if j == i-1 && i+1 < last && d.fold(i, "made") && (d.fold(i+1, "clear") || d.fold(i+1, "sure") || d.fold(i+1, "plain")) && nominal.has(d.Tags[j]) {
		return Past // "Ministers made clear on Monday"
	}
	if nominal.has(d.Tags[j]) && i+1 < last && d.Tags[i+1] == Prep && (d.fold(i, "based") || d.fold(i, "headquartered") || d.fold(i, "situated")) {
		return Part // "its teams based in Leeds, with others, are"
	}
	if nominal.has(d.Tags[j]) && i+1 < last && (d.fold(i+1, "of") && ofVerbs.Has(d.LemmaOf(i)) || d.fold(i+1, "with") && d.fold(i, "charged")) {
		return Part // "a man accused of theft"
	}
	if d.Tags[j] == Comma && d.apposed(j, first) && i+1 < last && (d.Tags[i+1] == To || d.Tags[i+1] == That || d.Tags[i+1] == Det || d.Tags[i+1] == Poss) {
		return Past // "The leader, Anna Lund, promised to"
	}
	if d.Tags[j] == Comma && d.closesParticiple(i, j, first, last) {
		return Past // "The mayor, backed by two parties, resigned; her deputy, Erik Holm, took over"
	}
	if d.Tags[j] == Comma && j > first && nominal.has(d.Tags[j-1]) && !d.finiteBetween(first, j) && !d.apposed(j, first) && d.closedBefore(i, last) {
		return Part // "The vote, agreed in May, followed"
	}
	if postures.Has(d.LemmaOf(i)) && nominal.has(d.Tags[j]) && i+1 < last && d.Tags[i+1] == Prep && d.foundSo(j, first) {
		return Part // "found the guard slumped over the desk"
	}
	if d.Words[i].Is(lexicon.VerbPast) && d.Words[i].NeedsObject() == 0 && !(doneTo.Has(d.LemmaOf(i)) && d.laterFinite(i, last)) && (d.Tags[j] == Comma || nominal.has(d.Tags[j])) && !(agreeing.Has(d.LemmaOf(i)) && d.Words[j].Person() < 2 && d.Tags[j] != Name && d.laterFinite(i, last)) && !(i+1 < last && d.fold(i+1, "by") && (d.agentThenPast(i+1, last) || d.byAgent(i, j, first, last))) && !d.byBehindTime(i, j, first, last) && !(d.fold(i, "ended") && i+1 < last && (d.Tags[i+1] == Time || d.Tags[i+1] == Num)) {
		return Past // "died" is never done to anybody
	}
	k := i + 1
	for k < last && (d.Tags[k] == Adv || d.quoteMark(k)) {
		k++
	}
	next := d.tagAt(k, last)
	switch prev := d.Tags[j]; {
	case prev == Rel && d.fold(j, "whose") && j == i-1 && (next == Noun || next == Plural):
		return Part // "whose terraced libraries"
	case prev == Pron && anybody.Has(d.Text(j)) && d.Words[i].NeedsObject() >= 2 && (next == Prep || next == Ger) && d.laterFinite(i, last):
		return Part // "Anyone caught in the park was fined"
	case prev == Pron && d.fold(j, "those") && (next.IsFinite() || next == Part && d.Words[k].Is(lexicon.VerbPast) || d.laterFinite(i, last)):
		return Part // "Those asked said"
	case prev == Pron || prev == Rel:
		return Past
	case prev == Modal: // "I'd never seen"
		return Part
	case prev == Obj && j > first && d.Tags[j-1] == Ger && !perceiving.Has(d.LemmaOf(j-1)) && !d.finiteBetween(first, j):
		return Past // "The plane carrying him landed"
	case prev == Det && j == i-1 && alone.Has(d.Text(j)) && (next == Det || next == Poss || next == Obj) && k == i+1 && !d.timePhrase(k, last):
		d.Tags[j] = Pron
		return Past // "and another scared him"
	case prev == Det || prev == Poss || prev == Adj || prev == Genitive || prev == Prep || prev == To || prev == BeGer:
		return Part
	case prev == Sub:
		return Part
	case prev == Num && (next == Noun || next == Plural), prev == Num && k == i+1 && next == Conj && d.Words[i].NeedsObject() >= 1 && d.describedOn(k, last):
		return Part
	case prev == Comma || prev == Open || prev == Colon:
		return d.behindMark(i, j, k, first, last)
	case prev == Conj:
		if j-1 > first && (d.Tags[j-1] == Part || d.Tags[j-1] == Adj) && premods.has(d.Tags[j-2]) && (next == Noun || next == Plural) {
			return Part // "the burned and broken door"
		}
		if d.finiteBetween(first, j) {
			return Past
		}
		return d.Tags[i]
	case prev == Close || prev == Stop:
		return Past
	}
	if verbal.has(d.Tags[j]) && j < i-1 && d.Tags[i-1] == Adv && (next == Plural || next == Noun) && d.Words[j].NeedsObject() >= 2 {
		return Part // "discussed recently released polls"
	}
	if j == i-1 && d.enters(j) && (next == Plural || next == Noun) && k == i+1 {
		return Part // "to enter damaged buildings"
	}
	if verbal.has(d.Tags[j]) && d.Words[i].Is(lexicon.VerbPast) {
		if becoming.Has(d.LemmaOf(j)) || d.Tags[j] == Part && finding.Has(d.LemmaOf(j)) {
			return Part // "has become caught up", "got arrested"
		}
		return Past // "the man who was arrested left"
	}
	if !nominal.has(d.Tags[j]) {
		return d.Tags[i]
	}
	return d.behindNoun(i, j, k, first, last)
}

// someOf reports whether the pronoun at j ends a count of those just named that a comma
// opens: ", some of them", ", 12 of them".
func (d *Doc) someOf(j, first int) bool {
	return j > first+3 && d.fold(j, "them") && d.fold(j-1, "of") && (partOf.Has(d.Text(j-2)) || d.Tags[j-2] == Num) && (d.Tags[j-3] == Comma || j > first+5 && d.Tags[j-5] == Comma && d.fold(j-4, "at")) && nominal.has(d.Tags[j-4])
}

// agreeing is done to a deal though its verb has no object: "a truce agreed on Sunday was".
var agreeing = lexicon.Words(`agree`)

// openingForm decides for the verb form at i that opens its sentence: one that is its
// own base before an object bids somebody to do something, "Let them speak".
func (d *Doc) openingForm(i, last int) Tag {
	next := d.tagAt(i+1, last)
	if d.Words[i].Is(lexicon.VerbBase) && d.Words[i].NeedsObject() >= 1 && (next == Det || next == Poss || next == Obj) && !d.timePhrase(i+1, last) {
		return Base
	}
	return Part
}

// anybody are pronouns that a participle may tell more of.
var anybody = lexicon.Words(`anyone anybody everyone everybody someone somebody nobody something anything everything nothing`)

// alone are words before nouns that stand for one as well.
var alone = lexicon.Words(`another each both all some many few several most others`)

// behindMark decides for the verb form at i behind a mark at j; k is the next
// token that counts.
func (d *Doc) behindMark(i, j, k, first, last int) Tag {
	prev, next := d.Tags[j], d.tagAt(k, last)
	if prev == Colon && d.opensPair(j, first) >= 0 && !(k < last && d.fold(k, "by")) {
		return Past // "The festival – its budget cut twice – opened"
	}
	// ", released Tuesday," hangs on the noun before; ", ate and left" goes on.
	if next == Prep && prev == Comma && i == j+1 && d.saying(i) && d.apposed(j, first) && !d.fold(k, "by") && !d.fold(k, "in") && !d.laterFinite(i, last) {
		return Past // "Ada Lund, the leader of the union, announced to her members"
	}
	if next == Prep && prev == Comma && d.saying(i) && d.byMeans(k, last) && i == j+1 {
		return Past // "Erik Holm, the head of the school, said by telephone"
	}
	if next == Prep && d.fold(k, "by") && !(k+1 < last && d.Tags[k+1] == Num) || next == Part || next == Ger {
		return Part
	}
	if prev == Comma && d.finiteBetween(first, j) && (next == Det || next == Name || next == Poss || next == That || next == Obj || next == Noun || next == Plural || next == Num) {
		return Past
	}
	if prev == Comma && next == Num && d.tagAt(k+1, last) == Plural && d.Words[i].NeedsObject() >= 2 && !d.timePhrase(k, last) && d.Words[k+1].NounField() != lexicon.NounTime {
		return Past // "police in Lund, off the coast, raided two homes"
	}
	if prev == Comma && d.behindTime(k, last) > k && d.Words[i].NeedsObject() >= 2 && d.laterFinite(i, last) {
		return Part // "The fund, set up that same year, has paid"
	}
	if next == Det || next == Poss || next == That || next == Obj || next == Pron {
		return Past
	}
	if prev == Comma && next == Prep && d.apposed(j, first) && d.Words[i].NeedsObject() > 0 && particles.Has(d.Text(k)) && !d.fold(k, "on") && !d.fold(k, "over") && (d.tagAt(k+1, last) == Name || d.tagAt(k+1, last) == Det || d.tagAt(k+1, last) == Poss) {
		return Past // "a director, Erik Orr, tipped off Berg"
	}
	if prev == Comma && j == i-2 && next == Prep && d.Words[i].Is(lexicon.VerbPart) && d.Words[i].NeedsObject() > 0 && (d.fold(i-1, "originally") || d.fold(i-1, "initially") || d.fold(i-1, "previously") || d.fold(i-1, "jointly")) {
		return Part // "the treaty, originally signed in 1996"
	}
	if prev == Comma && j == i-1 && j > first && (d.Tags[j-1] == Time || d.Tags[j-1] == Num && d.Tokens[j-1].Len() == 4) && next == Prep && d.mainBetween(first, j) && !d.finiteAsideBetween(first, j) && d.goesOnFinite(i, last) {
		return Past // "joined the guards in 1943, landed in Lund in 1944 and was wounded"
	}
	if prev == Comma && d.closesRelative(j, first) && d.goesOnFinite(i, last) {
		return Past // "Halden, the chain that once fed kings, filed for protection and said it"
	}
	if prev == Comma && d.closesRelative(j, first) && (d.Words[i].NeedsObject() < 3 || next == Adj || nominal.has(next)) {
		return Past // "The mayor, who was elected in 2019, resigned on Monday"
	}
	if prev == Comma && d.laterFinite(i, last) {
		return Part
	}
	if prev == Comma && (next == Prep || next == Time || d.timePhrase(k, last)) && d.Words[i].NeedsObject() == 3 && d.mainBetween(first, j) && !d.fold(i, "said") && !d.fold(i, "added") {
		return Part // "the scheme, introduced last May"
	}
	if prev == Comma && d.Tags[first] == Prep && d.Words[i].NeedsObject() == 3 && !d.finiteBetween(first, j) && (next == Prep || d.behindTime(k, last) > k) && !d.saying(i) {
		return Part // "In his memoirs, published three years earlier, he": no subject stands before
	}
	if d.saying(i) || prev == Comma && !d.finiteBetween(first, j) && j-1 > first && !d.laterFinite(i, last) {
		return Past
	}
	return Part
}

// enters reports whether token j is an active verb whose object is still to come.
func (d *Doc) enters(j int) bool {
	switch d.Tags[j] {
	case Base, Ger:
		return !d.fold(j, "having") && d.Words[j].NeedsObject() >= 1 && !becoming.Has(d.LemmaOf(j))
	case Past, Third, Plain:
		return d.Words[j].NeedsObject() == 3 && !becoming.Has(d.LemmaOf(j))
	}
	return false
}

// closesRelative reports whether the comma at j closes a relative clause behind
// the subject of a sentence that has no verb of its own yet.
func (d *Doc) closesRelative(j, first int) bool {
	finite := false
	for k := j - 1; k > first; k-- {
		switch t := d.Tags[k]; {
		case t.IsFinite():
			finite = true
		case t == Rel:
			return finite && (d.Tags[k-1] == Comma || nominal.has(d.Tags[k-1]) && d.opensApposition(k-1, first)) && !d.finiteBetween(first, k)
		case t == That && d.fold(k, "that") && nominal.has(d.Tags[k-1]): // "Halden, the chain that once fed kings, filed"
			return finite && d.opensApposition(k-1, first) && !d.finiteBetween(first, k)
		case t == Comma:
			return false
		}
	}
	return false
}

// opensPair returns the dash behind the subject of the sentence, its verb still to
// come, that the dash at j closes, −1 without.
func (d *Doc) opensPair(j, first int) int {
	for m := first + 1; m < j-1; m++ {
		if d.Tags[m] == Colon && d.Text(m) == d.Text(j) && !d.fold(m, ":") && !d.fold(m, ";") {
			if nominal.has(d.Tags[m-1]) && !d.finiteBetween(first, m) {
				return m
			}
			return -1
		}
	}
	return -1
}

// nounStart returns where the noun phrase that ends at j begins.
func (d *Doc) nounStart(j, first int) int {
	for j > first && (nominal.has(d.Tags[j-1]) || premods.has(d.Tags[j-1])) {
		j--
	}
	return j
}

// showing verbs have a clause behind them as often as an object, believing verbs
// an infinitive of what is believed.
var (
	showing   = lexicon.Words(`show reveal suggest indicate mean find`)
	believing = lexicon.Words(`expect want hope intend plan prefer`)
)

// phraseStart returns where the noun phrase that ends at j begins.
func (d *Doc) phraseStart(j, first int) int {
	for j > first && (nominal.has(d.Tags[j-1]) || premods.has(d.Tags[j-1])) {
		j--
	}
	return j
}

// tagAt returns the tag of token k, None at the sentence's end.
func (d *Doc) tagAt(k, last int) Tag {
	if k >= last {
		return None
	}
	return d.Tags[k]
}

// ofVerbs take an object before their "of": without one they are participles.
var ofVerbs = lexicon.Words(`accuse suspect convict acquit deprive rob strip cure`)

// gapped reports whether the verb at i is that of a relative clause behind the
// subject, whose noun is its object: "The report that the office released on
// Tuesday runs to 15 pages". j is the end of the noun phrase before it.
func (d *Doc) gapped(i, j, first, last int) bool {
	m := j
	for m > first && !markers.has(d.Tags[m]) && d.Tags[m] != Rel {
		if d.Tags[m].IsVerb() || d.Tags[m] == Comma || d.Tags[m] == Stop || d.Tags[m] == Pron {
			return false
		}
		m--
	}
	if m == first || !(d.Tags[m] == That && d.fold(m, "that") || d.Tags[m] == Rel) || !nominal.has(d.Tags[m-1]) || d.finiteBetween(first, m) {
		return false
	}
	later := 0
	for k := i + 1; k < last && d.Tags[k] != Comma; k++ {
		if d.Tags[k].IsFinite() {
			later++
			if k+1 < last && d.Tags[k+1] == Conj {
				break
			}
		}
		if d.Tags[k] == Conj || markers.has(d.Tags[k]) {
			break
		}
	}
	return later == 1 && d.Words[i].NeedsObject() >= 2
}

// twoObjects are verbs whose participle still takes a noun phrase: "the man named
// Lund", "the town given a grant".
var twoObjects = lexicon.Words(`call name dub give offer pay grant award teach show tell ask deny promise send hand appoint elect consider deem declare title entitle charge
fine cost owe lend allow leave make find render bring buy render term label rate price value estimate worth`)

// ergative verbs need an object by the lexicon and yet often do without one.
var ergative = lexicon.Words(`lead launch lose sell trade add reach cut improve develop gather call pull test file register win pay open close move raise reject`)

// timePhrase reports whether the noun phrase that begins at k tells when: "last
// week", "the same year".
func (d *Doc) timePhrase(k, last int) bool {
	for ; k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])); k++ {
		if d.Tags[k] == Time || d.Words[k].NounField() == lexicon.NounTime {
			return true
		}
	}
	return false
}

// apposed reports whether the comma at j closes an apposition: nothing but one
// noun phrase stands between it and another comma behind a noun.
func (d *Doc) apposed(j, first int) bool {
	k := j - 1
	for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.Tags[k] == Prep && d.fold(k, "of")) {
		k--
	}
	return k > first && k < j-1 && d.Tags[k] == Comma && nominal.has(d.Tags[k-1])
}

// closedBefore reports whether a comma with a finite verb right behind it closes
// what the verb form at i opens.
func (d *Doc) closedBefore(i, last int) bool {
	commas := 0
	for k := i + 1; k+1 < last && k < i+24; k++ {
		switch {
		case d.Tags[k] == Comma:
			if d.Tags[k+1].IsFinite() || d.Words[k+1].Is(lexicon.VerbPast) {
				return true
			}
			if commas++; commas > 2 || d.fold(k+1, "and") || d.fold(k+1, "but") { // ", identified as Jan Holm, 34, of Lund, was"
				return false
			}
		case markers.has(d.Tags[k]) && (d.Tags[k] != Wh || d.tagAt(i+1, last) == To) && commas == 0 && d.tagAt(i+1, last) != Det && d.tagAt(i+1, last) != Poss:
			for k++; k+1 < last && d.Tags[k+1] != Comma; k++ { // "announced after an inquiry that took a year, cost"
			}
		case d.Tags[k].IsFinite() || markers.has(d.Tags[k]) || d.Tags[k] == Pron || d.Tags[k] == Conj:
			return false
		}
	}
	return false
}

// behindTime returns the token behind the noun phrase that begins at k where that
// tells when, k otherwise.
func (d *Doc) behindTime(k, last int) int {
	i, timed := k, false
	for i < last && d.Tags[i] == Adv {
		i++
	}
	for from := i; i < last && (nominal.has(d.Tags[i]) || premods.has(d.Tags[i])) && !(i > from && (d.Tags[i] == Det || d.Tags[i] == Poss || d.Tags[i] == Pron)); i++ {
		timed = d.Tags[i] == Time || d.Words[i].NounField() == lexicon.NounTime || timed && d.Tags[i] == Num
	}
	if !timed {
		return k
	}
	for i < last && d.Tags[i] == Adv {
		i++
	}
	return i
}

// secondObject reports whether a noun phrase with a number follows the one that
// begins at k: "the family $2 million", "the firm 40 days".
func (d *Doc) secondObject(k, last int) bool {
	head := -1
	for ; k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.Tags[k] == Symbol); k++ {
		if head >= 0 && (d.Tags[k] == Symbol || d.Tags[k] == Num) {
			return d.Tags[head] != Time && d.Words[head].NounField() != lexicon.NounTime
		}
		if d.Tags[k] == Noun || d.Tags[k] == Plural || d.Tags[k] == Name || d.Tags[k] == Time {
			head = k
		}
	}
	return false
}

// measure reports whether the preposition at k only makes a number a rough one:
// "about 200", "more than 40", "at least two".
func (d *Doc) measure(k int) bool {
	if k+2 >= len(d.Tags) {
		return false
	}
	switch {
	case d.Tags[k+1] == Num:
		return d.fold(k, "about") || d.fold(k, "around") || d.fold(k, "over") || d.fold(k, "under") || d.fold(k, "than")
	case d.fold(k, "at"):
		return (d.fold(k+1, "least") || d.fold(k+1, "most")) && d.Tags[k+2] == Num
	case d.fold(k, "up"):
		return d.fold(k+1, "to") && d.Tags[k+2] == Num
	}
	return false
}

// perceiving verbs have a participle behind their object: "seeing him arrested".
var perceiving = lexicon.Words(`see hear watch find have get want leave keep make feel catch`)

// becoming verbs take a participle as a predicate.
var becoming = lexicon.Words(`become get remain feel look seem appear stay leave keep`)

// finding verbs in the passive take a participle: "was found abandoned".
var finding = lexicon.Words(`find found catch see spot discover leave keep report`)

func (d *Doc) saying(i int) bool { return d.Words[i].VerbField() == lexicon.VerbCommunication }

// intransitive guesses verbs of movement and change that take "by" with a
// measure ("rose by a third").
func (d *Doc) intransitive(i int) bool {
	switch d.Words[i].VerbField() {
	case lexicon.VerbMotion:
		return true
	}
	return false
}
