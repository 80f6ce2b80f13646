package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// patch corrects what a search over neighbouring tags cannot see: the finite
// verb a whole clause away.
func (d *Doc) patch(first, last int) {
	for i := first + 1; i < last; i++ { // "the quarter ended in May": a period's end, never the clause's verb
		if d.Tags[i] == Past && (d.Words[i-1].NounField() == lexicon.NounTime || d.fold(i-1, "quarter") || d.fold(i-1, "half") || d.fold(i-1, "period")) && nominal.has(d.Tags[i-1]) && d.fold(i, "ended") && i+1 < last && d.Tags[i+1] == Time {
			d.Tags[i] = Part
		}
	}
	for i := first + 1; i+1 < last; i++ { // "$100,000 or more", "18 or older"
		if d.Tags[i] == Conj && d.Tags[i-1] == Num && d.fold(i, "or") && (d.fold(i+1, "more") || d.fold(i+1, "less") || d.fold(i+1, "fewer") || d.fold(i+1, "older") || d.fold(i+1, "younger") || d.fold(i+1, "so")) {
			d.Tags[i], d.Tags[i+1] = Adv, Adv
		}
	}
	if first+1 < last && d.fold(first, "born") && (d.Tags[first+1] == Prep || d.Tags[first+1] == Time || d.Tags[first+1] == Num || d.Tags[first+1] == Name) { // "Born in 1929, she …"
		d.Tags[first] = Part
	}
	for i := first + 1; i+1 < last; i++ { // "got rid of": no participle
		if d.fold(i, "rid") && d.fold(i+1, "of") && d.Tags[i-1].IsVerb() {
			d.Tags[i] = Adj
		}
	}
	d.subjunctive(first, last)
	if !d.finiteBetween(first, last) {
		d.findVerb(first, last)
	}
	for i := first; i < last; i++ {
		switch d.Tags[i] {
		case Past, Part:
			if d.fold(i, "ended") && d.Tags[i] == Part && i > first && (d.Words[i-1].NounField() == lexicon.NounTime || d.fold(i-1, "quarter") || d.fold(i-1, "half") || d.fold(i-1, "period")) {
				break
			}
			if d.Words[i].Is(lexicon.VerbBase) && d.afterModal(i, first) {
				d.Tags[i] = Base
				break
			}
			if d.Words[i].Is(lexicon.VerbPast) && d.Words[i].Is(lexicon.VerbPart) || d.Words[i] == 0 {
				d.Tags[i] = d.pastOrPart(i, first, last)
			} else if d.Tags[i] == Past && d.Words[i].Is(lexicon.VerbPast) {
				if a := d.auxBefore(i, first); a >= 0 && d.Words[i].Is(lexicon.VerbPart) {
					d.Tags[i] = Part
				}
			}
		case BeFin:
			// "Norway’s frozen assets": before a participle and its noun the clitic is
			// a genitive.
			if i > first && i+2 < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && (d.Tags[i-1] == Name || d.Tags[i-1] == Noun) && d.Tags[i+1] == Part && (d.Tags[i+2] == Noun || d.Tags[i+2] == Plural ||
				i+4 < last && d.Tags[i+2] == Conj && d.Words[i+3].Is(lexicon.VerbPart|lexicon.Adjective) && (d.Tags[i+4] == Noun || d.Tags[i+4] == Plural)) {
				d.Tags[i] = Genitive
			}
			// "He’s changed his tune": with an object the clitic is have.
			if k := i + 1; k+1 < last && d.Tokens[i].Shape.Is(segment.Clitic) && (d.fold(i, "’s") || d.fold(i, "'s")) && i > first && d.Tags[i-1] == Pron && d.Tags[k] == Part {
				switch next := d.Tags[k+1]; {
				case next == Poss, next == Det, next == Obj, next == Pron && !d.fold(k+1, "that"):
					if !twoObjects.Has(d.LemmaOf(k)) || d.fold(k, "made") {
						d.Tags[i] = HaveFin
					}
				}
			}
		case Rel:
			// "said that was wrong": behind a verb the word stands for a noun.
			if i > first && d.Tags[i-1].IsVerb() && d.fold(i, "that") {
				d.Tags[i] = Pron
			}
		case Prep:
			if d.conjunctive(i) && d.opensClause(i, first, last) {
				d.Tags[i] = Sub
			}
		case Third:
			if i > first && (d.Words[i].Is(lexicon.NounPlural) || lexicon.Look(d.LemmaOf(i)).Is(lexicon.Noun)) && d.Tags[i-1] == Noun && d.ownFinite(first, i-1) { // "published the tax returns of"
				d.Tags[i] = Plural
				break
			}
			if i > first && d.Words[i].Is(lexicon.NounPlural) && d.auxBefore(i, first) >= 0 { // "there were also claims"
				d.Tags[i] = Plural
				break
			}
			// "the town's reports that came late", but "the mayor says Lund left".
			if d.Words[i].Is(lexicon.NounPlural) && i > first && nominal.has(d.Tags[i-1]) && d.Tags[i-1] != Pron &&
				!(i+1 < last && (d.Tags[i+1] == Name || d.Tags[i+1] == Pron || d.Tags[i+1] == There)) &&
				d.Words[i].VerbWeight() <= d.Words[i].NounWeight()+2 && d.laterFinite(i, last) {
				d.Tags[i] = Plural
			}
		case Ger:
			d.patchGerund(i, first, last)
		case Base:
			// "to power 41 years ago": a noun that is hardly ever a verb, without object.
			if k := d.Words[i]; i > first && d.Tags[i-1] == To && k.Is(lexicon.Noun) && k.NounWeight() >= k.VerbWeight()+3 && i+1 < last && (d.Tags[i+1] == Prep || d.Tags[i+1] == Num || d.Tags[i+1] == Time || d.Tags[i+1] == Stop || d.Tags[i+1] == Comma) {
				d.Tags[i-1], d.Tags[i] = Prep, Noun
			}
		case Plain:
			if d.afterInfinitive(i, first) {
				d.Tags[i] = Base
			}
		case Noun, Adj:
			if i > first && d.Tags[i-1] == Not && d.Words[i].Is(lexicon.VerbBase) && d.afterModal(i, first) {
				d.Tags[i] = Base
				break
			}
			d.demandVerb(i, first, last)
		}
	}
}

// demanding verbs have a bare verb in their that-clause.
var demanding = lexicon.Words(`demand insist recommend request propose require suggest urge ask order`)

// subjunctive finds the verb of a demanded clause that was read as a noun: "is
// demanding that the campaign stop using it".
func (d *Doc) subjunctive(first, last int) {
	for i := first + 1; i+3 < last; i++ {
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

// describing gerunds stand before a noun as adjectives do.
var describing = lexicon.Words(`operating coming remaining existing ongoing upcoming outstanding underlying incoming outgoing leading sitting surviving`)

// patchGerund makes an adjective or a noun of a gerund that is no verb: "in
// coming months", "In London trading on Friday,".
func (d *Doc) patchGerund(i, first, last int) {
	if i == first || i+1 >= last {
		return
	}
	prev, next := d.Tags[i-1], d.Tags[i+1]
	if next == Noun && nominal.has(prev) && (d.fold(i, "holding") || d.fold(i, "operating")) && d.fold(i+1, "company") { // "a bank holding company"
		d.Tags[i] = Adj
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
func (d *Doc) auxBefore(i, first int) int {
	for j := i - 1; j >= first; j-- {
		switch t := d.Tags[j]; {
		case beForms.has(t) || haveForms.has(t) || t == Ger && d.fold(j, "having"):
			return j
		case t == Adv || t == Not || d.quoteMark(j):
		case t == Conj && j > first && d.Tags[j-1] == Part: // was released and published
			return d.auxBefore(j-1, first)
		default:
			return -1
		}
	}
	return -1
}

// quoteMark reports whether token j is a quotation mark that parts nothing:
// no comma or full stop stands before it.
func (d *Doc) quoteMark(j int) bool {
	return (d.Tags[j] == Open || d.Tags[j] == Close) && d.Tokens[j].Kind == segment.Mark &&
		!(j > 0 && (d.Tags[j-1] == Comma || d.Tags[j-1] == Stop || d.Tags[j-1] == Colon))
}

// pastOrPart decides between "accused" the past and "accused" the participle.
func (d *Doc) pastOrPart(i, first, last int) Tag {
	if d.auxBefore(i, first) >= 0 {
		return Part
	}
	j := i - 1
	for j >= first && (d.Tags[j] == Adv || d.quoteMark(j)) {
		j--
	}
	if j < first {
		return Part
	}
	if nominal.has(d.Tags[j]) && i+1 < last && (d.fold(i+1, "of") && ofVerbs.Has(d.LemmaOf(i)) || d.fold(i+1, "with") && d.fold(i, "charged")) {
		return Part // "a man accused of theft"
	}
	if d.Words[i].Is(lexicon.VerbPast) && d.Words[i].NeedsObject() == 0 && (d.Tags[j] == Comma || nominal.has(d.Tags[j])) && !(d.fold(i, "ended") && i+1 < last && (d.Tags[i+1] == Time || d.Tags[i+1] == Num)) {
		return Past // "died" is never done to anybody
	}
	next := None
	k := i + 1
	for k < last && (d.Tags[k] == Adv || d.quoteMark(k)) {
		k++
	}
	if k < last {
		next = d.Tags[k]
	}
	switch prev := d.Tags[j]; {
	case prev == Pron || prev == Rel:
		return Past
	case prev == Det || prev == Poss || prev == Adj || prev == Genitive || prev == Prep || prev == To || prev == BeGer:
		return Part
	case prev == Sub:
		return Part
	case prev == Num && (next == Noun || next == Plural):
		return Part
	case prev == Comma || prev == Open || prev == Colon:
		// ", released Tuesday," hangs on the noun before; ", ate and left" goes on.
		if next == Prep && d.fold(k, "by") || next == Part || next == Ger {
			return Part
		}
		if prev == Comma && d.finiteBetween(first, j) && (next == Det || next == Name || next == Poss || next == That || next == Obj || next == Noun || next == Plural || next == Num) {
			return Past
		}
		if next == Det || next == Poss || next == That || next == Obj || next == Pron {
			return Past
		}
		if prev == Comma && d.laterFinite(i, last) {
			return Part
		}
		if d.saying(i) || prev == Comma && !d.finiteBetween(first, j) && j-1 > first && !d.laterFinite(i, last) {
			return Past
		}
		return Part
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
	if verbal.has(d.Tags[j]) && d.Words[i].Is(lexicon.VerbPast) {
		if becoming.Has(d.LemmaOf(j)) || d.Tags[j] == Part && finding.Has(d.LemmaOf(j)) {
			return Part // "has become caught up", "got arrested"
		}
		return Past // "the man who was arrested left"
	}
	if !nominal.has(d.Tags[j]) {
		return d.Tags[i]
	}
	// "In a letter sent on Friday, …": what a preposition governs at the head of
	// the sentence is no subject.
	k0, ended := j, false // ended: a time stands between the preposition and the noun, "In 2017 the agencies reported"
	for k0 > first && (nominal.has(d.Tags[k0]) || premods.has(d.Tags[k0])) {
		if k0 < j && (d.Tags[k0] == Time || d.Tags[k0] == Num && d.Tokens[k0].Len() == 4 && d.Tags[k0+1] != Noun) {
			ended = true
			break
		}
		k0--
	}
	if !ended && next != That && k0 == first && d.Tags[k0] == Prep && d.Tags[j] != Time && d.Tags[j] != Num {
		return Part
	}
	if k0 > first+1 && d.Tags[k0] == Prep && (d.fold(k0-1, "according") || d.Tags[k0-1] == Comma && d.finiteBetween(first, k0)) && next == Prep && d.Tags[j] != Time {
		return Part // ", according to figures published on Tuesday"
	}
	if d.gapped(i, j, first, last) {
		return Past
	}
	// After a noun: by an agent means passive; otherwise the clause needs one
	// finite verb, and if another follows without a subject of its own, this is
	// not it.
	if next == Prep && d.fold(k, "by") && !(k+1 < last && (d.Tags[k+1] == Num || d.Tags[k+1] == Symbol)) && !d.intransitive(i) {
		if d.laterFinite(i, last) || d.ownFinite(first, j) {
			return Part
		}
		return Past
	}
	if next == Pron || next == That {
		return Past
	}
	counted := next == Num && k+1 < last && (d.Tags[k+1] == Noun || d.Tags[k+1] == Plural) && !d.timePhrase(k, last) && d.Words[i].NeedsObject() == 3 && !twoObjects.Has(d.LemmaOf(i)) // "Police arrested three men"
	if next == Det || next == Poss || next == Obj || next == Noun || next == Plural || next == Name || next == Adj || counted {
		if !d.ownFinite(first, j) {
			return Past
		}
		// A participle takes no object: "shows no one from the state released part of it".
		if (next == Det || next == Poss || next == Obj || d.Words[i].NeedsObject() == 3 && (next == Noun || next == Plural)) && !twoObjects.Has(d.LemmaOf(i)) && !d.timePhrase(k, last) && !d.laterFinite(i, last) {
			return Past
		}
	}
	// Without its object the verb is a participle: "defended people accused of fraud".
	if next == Prep && d.Words[i].NeedsObject() == 3 && !ergative.Has(d.LemmaOf(i)) && d.objectBefore(first, j) {
		return Part
	}
	if d.laterFinite(i, last) {
		return Part
	}
	if d.ownFinite(first, j) {
		return Part
	}
	return Past
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

// objectBefore reports whether the noun phrase that ends at j is what a verb
// right before it acts on.
func (d *Doc) objectBefore(first, j int) bool {
	k := j
	for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.quoteMark(k)) {
		k--
	}
	return d.Tags[k].IsVerb() && d.Words[k].NeedsObject() >= 2 && d.Words[k].VerbField() != lexicon.VerbCognition
}

// becoming verbs take a participle as a predicate.
var becoming = lexicon.Words(`become get remain feel look seem appear stay leave keep`)

// finding verbs in the passive take a participle: "was found abandoned".
var finding = lexicon.Words(`find catch see spot discover leave keep report`)

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

// finiteBetween reports whether a finite verb stands in [from, to).
func (d *Doc) finiteBetween(from, to int) bool {
	for j := from; j < to; j++ {
		if d.Tags[j].IsFinite() {
			return true
		}
	}
	return false
}

// ownFinite reports whether the noun phrase that ends at j stands behind a
// finite verb of the same clause, as its object: "ministers visited the town
// hit by floods" – yes for town; "said the man died" – no, since a verb of
// saying opens a clause.
func (d *Doc) ownFinite(first, j int) bool {
	crossed := false
	k := j
	for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.quoteMark(k)) {
		k--
	}
	inside := d.Tags[k] == Prep && d.Tags[j] != Time // "charged with a crime related to", "said in a note left behind"
	for ; j >= first; j-- {
		switch t := d.Tags[j]; {
		case t.IsFinite() && d.owesMain(j, first):
			return false
		case inside && t.IsFinite():
			return true
		case inside && t.IsVerb():
		case t.IsFinite():
			if crossed {
				return false
			}
			return !d.saying(j) && d.Words[j].VerbField() != lexicon.VerbCognition
		case t == Part && d.auxBefore(j, first) >= 0: // its auxiliary decides
		case t == Base || t == Ger || t == Part:
			if crossed {
				return false
			}
			return t != Part && !d.saying(j)
		case markers.has(t) || t == Comma || t == Colon || t == Open || t == Close || t == Stop:
			return false
		case t == Conj:
			if !(j > first && nominal.has(d.Tags[j-1])) {
				return false
			}
		case t == Prep:
		}
	}
	return false
}

// owesMain reports whether the finite verb at j only belongs to a relative
// clause behind the subject, so that the sentence still owes its main verb.
func (d *Doc) owesMain(j, first int) bool {
	r := j - 1
	for r > first && (d.Tags[r] == Adv || d.Tags[r].IsVerb()) {
		r--
	}
	return r > first && d.Tags[r] == Rel && nominal.has(d.Tags[r-1]) && !d.finiteBetween(first, r)
}

// laterFinite reports whether another finite verb follows i in the same clause
// without a subject of its own: then i only modifies a noun.
func (d *Doc) laterFinite(i, last int) bool {
	loose := d.Words[i].NeedsObject() < 3                                       // i can be a whole predicate without an object
	depth := 0                                                                  // noun phrases passed that no preposition governs
	governed := !d.saying(i) && d.Words[i].VerbField() != lexicon.VerbCognition // the verb at i governs the first; after "found" it opens a clause
	for j := i + 1; j < last; j++ {
		switch t := d.Tags[j]; {
		case t == Past && d.Words[j].Is(lexicon.VerbPart) && j > 0 && (d.Tags[j-1] == Det || d.Tags[j-1] == Adj || d.Tags[j-1] == Prep):
			governed = true
		case loose && t == Past && d.Words[j].Is(lexicon.VerbPart) && nominal.has(d.Tags[j-1]) && d.Words[j].NeedsObject() == 3 && !(j+1 < last && (d.Tags[j+1] == Det || d.Tags[j+1] == Poss || d.Tags[j+1] == That || d.Tags[j+1] == Name)):
			return false // "exports rose in the months named in the survey"
		case t.IsFinite():
			return depth == 0
		case t == Comma:
			// "The plan, announced on Monday, failed": look past a comma only when one
			// stood before i too.
			if !(i > 0 && d.Tags[i-1] == Comma) {
				return false
			}
			return j+1 < last && (d.Tags[j+1].IsFinite() || d.Words[j+1].Is(lexicon.VerbPast) && d.Tags[j+1] == Part || d.Tags[j+1] == Adv && j+2 < last && d.Tags[j+2].IsFinite())
		case t == Prep && j > i+1 && (d.fold(j, "before") || d.fold(j, "after") || d.fold(j, "since") || d.fold(j, "until")):
			return false // it may open a clause with a verb of its own
		case t == Prep || t == To || t == Ger || t == Base:
			governed = true
		case markers.has(t) || t == Colon || t == Stop || t == Close:
			return false
		case t == Conj:
			governed = true
			n := j + 1
			if n+1 < last && d.Tags[n] == Prep && d.Tags[n+1] == Time { // "and on Friday left"
				for n++; n < last && (d.Tags[n] == Time || d.Tags[n] == Num); n++ {
				}
			}
			if n < last && (d.Tags[n].IsFinite() || d.Tags[n] == Pron) {
				return false
			}
		case t == Pron:
			depth++
		case t == Time || t == Num:
			if t == Time && d.saying(i) && j+1 < last && premods.has(d.Tags[j+1]) {
				governed = false // "said on Monday the owners agreed"
			}
		case nominal.has(t):
			if !governed && !(nominal.has(d.Tags[j-1]) || d.Tags[j-1] == Genitive) {
				depth++
			}
			if j+1 >= last || !nominal.has(d.Tags[j+1]) && d.Tags[j+1] != Genitive {
				governed = false
			}
		case t == Det || t == Poss || t == Adj:
			if j == i+1 {
				depth++ // a direct object: i is an active verb
			}
		}
	}
	return false
}

func (d *Doc) conjunctive(i int) bool {
	return conjunctive[closedWords.Of(d.Text(i))]
}

// opensClause reports whether the preposition at i has a whole clause behind it
// ("after the fire broke out,") while the sentence has another finite verb.
func (d *Doc) opensClause(i, first, last int) bool {
	verb := -1
	timed := true // nothing but an expression of time up to the verb
scan:
	for j := i + 1; j < last; j++ {
		timed = timed && (d.Tags[j] == Time || d.Tags[j] == Num || d.Tags[j].IsFinite())
		switch t := d.Tags[j]; {
		case t.IsFinite():
			verb = j
			break scan
		case nominal.has(t) || premods.has(t) || t == Adv || d.quoteMark(j):
		case t == Prep && d.fold(j, "of"):
		default:
			return false
		}
	}
	if verb < 0 || verb == i+1 || timed {
		return false // "those who came before 1 March will be paid"
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

// findVerb makes a finite verb of a noun where the sentence has none otherwise:
// "The firm plans to sell the mill".
func (d *Doc) findVerb(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		prev, next := d.Tags[i-1], d.Tags[i+1]
		opens := next == To || next == Det || next == Poss || next == That || next == Name || next == Prep || next == Obj
		switch {
		case d.Tags[i] == Plural && d.Words[i].Is(lexicon.VerbThird) && (prev == Noun || prev == Name) && opens,
			d.Tags[i] == Noun && d.Words[i].Is(lexicon.VerbThird) && prev == Name && opens:
			d.Tags[i] = Third
			return
		case d.Tags[i] == Noun && d.Words[i].Is(lexicon.VerbBase) && prev == Plural && opens:
			d.Tags[i] = Plain
			return
		}
	}
}

// demandVerb turns a noun into a plain verb where a clause has a subject and no
// verb at all otherwise. The tagger's transitions do nearly all of this.
func (d *Doc) demandVerb(i, first, last int) {
	if i == first || i+1 >= last || !d.Words[i].Is(lexicon.VerbBase|lexicon.VerbThird) {
		return
	}
	if d.Tags[i-1] == Plural && d.Words[i].Is(lexicon.VerbBase) && d.Tags[i] == Noun && (d.Tags[i+1] == Det || d.Tags[i+1] == Obj || d.Tags[i+1] == Poss || d.Tags[i+1] == That) {
		d.Tags[i] = Plain
	}
}
