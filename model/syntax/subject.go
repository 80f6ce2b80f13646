package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// object finds the noun phrase directly after an active verb.
func (d *Doc) object(v, last int) {
	x := &d.Verbs[v]
	k := x.Last
	for k < last && (d.Tags[k] == Adv || d.Tags[k] == Open) {
		k++
	}
	if k == x.Last && k+1 < last && d.fold(k, "off") && d.Tags[k] == Prep && d.PhraseOf[k+1] >= 0 && offing.Has(d.Lemma(v)) {
		k++ // "called off a strike"
	}
	if k < last && d.PhraseOf[k] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k]].Head] != Time && !x.Passive {
		x.Object = int(d.PhraseOf[k])
	} else if k == x.Last && k < last && d.Tags[k] == Comma && !x.Passive && d.Words[x.Head].NeedsObject() >= 2 {
		x.Object = d.pastInsertion(k, last)
	}
}

// offing verbs have "off" as a particle before their object.
var offing = lexicon.Words(`call put lay pay ward fend stave write shake see fight`)

// pastInsertion returns the phrase behind what stands between the comma at token k,
// right behind a verb that needs its object, and the next: "killed, by some accounts,
// hundreds of sailors". −1 without.
func (d *Doc) pastInsertion(k, last int) int {
	const longest = 12
	if k+1 >= last || d.Tags[k+1] != Prep && d.Tags[k+1] != Adv && d.Tags[k+1] != Sub || d.fold(k+1, "including") {
		return -1
	}
	for i := k + 1; i < last && i < k+longest; i++ {
		switch t := d.Tags[i]; {
		case t == Stop, t == Colon, t == Rel, t == Conj, t.IsFinite() && d.Tags[k+1] != Sub:
			return -1
		case t != Comma:
			continue
		}
		for i++; i < last && d.PhraseOf[i] < 0 && (d.Tags[i] == Adv || roughly.Has(d.Text(i))); i++ {
		}
		if i >= last || d.PhraseOf[i] < 0 || d.temporal(int(d.PhraseOf[i])) && d.Tags[d.Phrases[d.PhraseOf[i]].Head] != Num && !d.fold(min(d.Phrases[d.PhraseOf[i]].Last, last-1), "of") {
			return -1
		}
		p := int(d.PhraseOf[i])
		if n := d.Phrases[p].Last; n < last && (d.Tags[n].IsFinite() || d.Tags[n] == Modal || d.Tags[n] == Comma) {
			return -1 // it has a verb of its own
		}
		return p
	}
	return -1
}

// subject walks from the phrase next to the verb to the head of the whole
// subject over "of", other prepositions and "and", and returns where it begins.
func (d *Doc) subject(v, p, lo, first int) int {
	floor := first
	if v > lo {
		floor = d.Verbs[v-1].Last
	}
	begin := d.Phrases[p].First
	x := &d.Verbs[v]
	x.Subject = p
	for begin-1 >= floor {
		k := begin - 1
		if d.Tags[k] == Adv && d.Tags[begin] == Num && k-1 >= floor && d.Tags[k-1] == Prep && d.PhraseOf[k] < 0 {
			k-- // "teams from nearly 30 countries"
		}
		if j := d.beforeMeasure(k, begin, floor); j >= 0 {
			k = j // "winds of up to 140 kph"
		}
		switch t := d.Tags[k]; {
		case t == Prep && k-1 >= floor && d.PhraseOf[k-1] >= 0 && (d.fold(k, "after") || d.fold(k, "before") || d.fold(k, "as")) && (d.temporal(int(d.PhraseOf[k-1])) || d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] == Num):
			return begin // "22 hours after the first man was freed"
		case t == Prep && k-1 >= floor && d.PhraseOf[k-1] >= 0 && d.Tags[begin] == Num && roughly.Has(d.Text(k)) && !d.fold(k, "to") && d.temporal(int(d.PhraseOf[k-1])):
			return begin // "On 9 May 1843 about sixty men left"
		case t == Prep && k-2 >= floor && d.fold(k-1, "due") && d.PhraseOf[k-1] < 0 && d.PhraseOf[k-2] >= 0 && x.Subject == p && d.temporal(p): // "a vote due on 2 May was put off"
			x.Subject = int(d.PhraseOf[k-2])
			begin = d.Phrases[x.Subject].First
		case t == Prep && d.fold(k, "of") && d.beforeDay(k, floor) >= 0: // "the collapse on Sunday of a bridge killed"
			x.Subject = d.beforeDay(k, floor)
			begin = d.Phrases[x.Subject].First
		case t == Prep && k-1 > floor && d.Tags[d.Phrases[x.Subject].Head] == Time && d.beforeBracket(k-1, floor) >= 0: // "Ann Holm (R-Iowa) on Monday left"
			x.Subject = d.beforeBracket(k-1, floor)
			begin = d.Phrases[x.Subject].First
		case t == Prep && d.secondPlace(k, floor) >= 0: // "festivals here and in other towns took"
			x.Subject = d.secondPlace(k, floor)
			begin = d.Phrases[x.Subject].First
		case t == Prep && k-1 > floor && d.dash(k-1) && d.overDashes(k-1, floor) >= 0: // "efforts to court Lund—a rival—for its oil caused"
			x.Subject = d.overDashes(k-1, floor)
			begin = d.Phrases[x.Subject].First
		case t == Prep && k-1 >= floor && d.PhraseOf[k-1] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] != Time:
			x.Subject = int(d.PhraseOf[k-1])
			begin = d.Phrases[x.Subject].First
		case t == Prep && k-2 >= floor && d.Tags[k-1] == Adj && !d.fold(k, "of") && d.PhraseOf[k-1] < 0 && d.PhraseOf[k-2] >= 0 && !d.temporal(int(d.PhraseOf[k-2])): // "people familiar with the matter told"
			x.Subject = int(d.PhraseOf[k-2])
			begin = d.Phrases[x.Subject].First
		case t == Prep && k-2 >= floor && d.quotedTitle(k-1, floor) >= 0: // "“The Lute Player” by Jan Holm was"
			begin = d.quotedTitle(k-1, floor)
			x.Subject = int(d.PhraseOf[k-2])
			return begin
		case t == Prep && k-2 >= floor && d.fold(k, "of") && d.PhraseOf[k-1] < 0 && (d.fold(k-1, "out") || d.fold(k-1, "outside") || d.fold(k-1, "inside")) && d.PhraseOf[k-2] >= 0 && !d.temporal(int(d.PhraseOf[k-2])): // "the number of people out of work rose"
			x.Subject = int(d.PhraseOf[k-2])
			begin = d.Phrases[x.Subject].First
		case t == Comma && k-1 >= floor && d.placeChain(k, begin):
			x.Subject = int(d.PhraseOf[k-1])
			begin = d.Phrases[x.Subject].First
		case t == Conj && v > lo && k-1 >= floor && d.PhraseOf[k-1] >= 0 && d.temporal(int(d.PhraseOf[k-1])) && !d.temporal(x.Subject) && (d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] != Num || d.Tokens[d.Phrases[d.PhraseOf[k-1]].Head].Len() == 4) && d.Phrases[d.PhraseOf[k-1]].First > floor && d.Tags[d.Phrases[d.PhraseOf[k-1]].First-1] == Prep:
			return begin // "died over the weekend and samples were sent"
		case t == Conj && k-1 >= floor && d.PhraseOf[k-1] >= 0 && !d.governed(int(d.PhraseOf[k-1]), floor) && !d.governedOver(int(d.PhraseOf[k-1]), v, lo) && !d.complete(v, lo, k) && !d.clauseAfter(k):
			x.Subject = int(d.PhraseOf[k-1])
			begin = d.Phrases[x.Subject].First
		case d.PhraseOf[k] >= 0 && d.PhraseOf[k] == d.PhraseOf[begin]-1 && x.Subject == int(d.PhraseOf[begin]) && d.Tags[d.Phrases[x.Subject].Head] == Name && d.Tags[k] == Plural && d.Words[k].Person() >= 2 && d.Phrases[d.PhraseOf[k]].First-2 >= floor && d.fold(d.Phrases[d.PhraseOf[k]].First-1, "of") && d.PhraseOf[d.Phrases[d.PhraseOf[k]].First-2] >= 0: // "the son of former mayors | Jan Holm and Erik Lund left"
			x.Subject = int(d.PhraseOf[k])
			begin = d.Phrases[x.Subject].First
		case d.PhraseOf[k] >= 0 && d.PhraseOf[k] == d.PhraseOf[begin]-1 && (d.fold(begin, "a") || d.fold(begin, "an")) && d.counts(int(d.PhraseOf[k])): // "50 cents a share"
			x.Subject = int(d.PhraseOf[k])
			begin = d.Phrases[x.Subject].First
		case d.Tags[d.Phrases[x.Subject].Head] == Time && d.PhraseOf[k] >= 0:
			x.Subject = int(d.PhraseOf[k])
			begin = d.Phrases[x.Subject].First
		default:
			return begin
		}
	}
	return begin
}

// secondPlace returns the phrase that a first place stands behind where the preposition at
// k opens a second: "marches here and in | three towns". −1 without.
func (d *Doc) secondPlace(k, floor int) int {
	if k-3 < floor || d.Tags[k-1] != Conj || !d.fold(k-1, "and") {
		return -1
	}
	m := k - 2
	if d.Tags[m] == Adv && (d.fold(m, "here") || d.fold(m, "there") || d.fold(m, "elsewhere") || d.fold(m, "abroad") || d.fold(m, "nearby")) {
		m--
		if d.PhraseOf[m] < 0 || !d.nounHead(int(d.PhraseOf[m])) {
			return -1
		}
		return int(d.PhraseOf[m])
	}
	if d.PhraseOf[m] < 0 || !d.nounHead(int(d.PhraseOf[m])) {
		return -1
	}
	f := d.Phrases[d.PhraseOf[m]].First - 1
	if f-1 < floor || d.Tags[f] != Prep || d.Text(f) != d.Text(k) || d.PhraseOf[f-1] < 0 || !d.nounHead(int(d.PhraseOf[f-1])) {
		return -1
	}
	return int(d.PhraseOf[f-1])
}

// nounHead reports whether a noun or a name heads phrase p.
func (d *Doc) nounHead(p int) bool {
	t := d.Tags[d.Phrases[p].Head]
	return t == Noun || t == Plural || t == Name
}

// overDashes returns the phrase before the dash that the one at k closes, with no verb
// between them; −1 without.
func (d *Doc) overDashes(k, floor int) int {
	const near = 14
	for j := k - 1; j > floor && j > k-near; j-- {
		switch {
		case d.VerbOf[j] >= 0, d.Tags[j] == Stop:
			return -1
		case d.Tags[j] == Colon && d.Text(j) == d.Text(k):
			if d.PhraseOf[j-1] >= 0 && !d.temporal(int(d.PhraseOf[j-1])) {
				return int(d.PhraseOf[j-1])
			}
			return -1
		}
	}
	return -1
}

// beforeDay returns the noun that the "of" at k adds to over when it happened, "the
// arrest on Friday | of a priest". −1 without.
func (d *Doc) beforeDay(k, floor int) int {
	if k-3 < floor || d.PhraseOf[k-1] < 0 {
		return -1
	}
	ph := d.Phrases[d.PhraseOf[k-1]]
	f := ph.First - 1
	if d.Tags[ph.Head] != Time && !(d.Tags[ph.Head] == Num && d.Tokens[ph.Head].Len() == 4) || f-1 < floor || d.Tags[f] != Prep || d.PhraseOf[f-1] < 0 || d.temporal(int(d.PhraseOf[f-1])) {
		return -1
	}
	return int(d.PhraseOf[f-1])
}

// beforeMeasure returns the preposition before the words that make the number at
// begin a rough one, "of up to 140", "with more than 30"; −1 where none stand there.
func (d *Doc) beforeMeasure(k, begin, floor int) int {
	if d.Tags[begin] != Num && d.Tags[begin] != Symbol {
		return -1
	}
	j := k
	for j > k-3 && j > floor && d.PhraseOf[j] < 0 && roughly.Has(d.Text(j)) {
		j--
	}
	if j == k || j <= floor || d.Tags[j] != Prep || d.PhraseOf[j-1] < 0 || roughly.Has(d.Text(j)) {
		return -1
	}
	return j
}

var roughly = lexicon.Words(`up to about around nearly almost over more than at least most roughly approximately`)

// quotedTitle returns the mark that opens the quotation which the mark at k closes
// where that holds one noun phrase and nothing else, as a work's title; −1 otherwise.
func (d *Doc) quotedTitle(k, floor int) int {
	if d.Tags[k] != Close || d.Tokens[k].Kind != segment.Mark || k < 2 || d.PhraseOf[k-1] < 0 {
		return -1
	}
	p := d.Phrases[d.PhraseOf[k-1]]
	if o := p.First - 1; o >= floor && d.Tags[o] == Open && d.Tokens[p.First].Shape.Is(segment.Capital) {
		return o
	}
	return -1
}

// inHappening reports whether the preposition at f only says what a happening named
// before it is of: "the rise in fuel tax" for phrase p.
func (d *Doc) inHappening(f, p, first int) bool {
	if f <= first || d.Tags[f] != Prep || !d.fold(f, "in") && !d.fold(f, "by") || d.PhraseOf[f-1] < 0 || d.Tags[d.Phrases[p].Head] == Name {
		return false
	}
	return d.Words[d.Phrases[d.PhraseOf[f-1]].Head].Happening() >= 2 && d.Words[d.Phrases[p].Head].Happening() < 2
}

// counts reports whether phrase p begins with a number or a sign before one.
func (d *Doc) counts(p int) bool {
	f := d.Phrases[p].First
	if d.Tags[f] == Num && d.Tokens[f].Len() == 4 && d.Phrases[p].Last == f+1 && f > 0 && d.Tags[f-1] == Prep {
		return false // "In 1923 a stone was put up"
	}
	return d.Tags[f] == Num || d.Tags[f] == Symbol
}

// nearAntecedent returns the phrase that ends before token k, over a comma, or what that
// belongs to.
func (d *Doc) nearAntecedent(k, first int) int {
	if d.fold(k, "whose") && k > first+3 && d.fold(k-1, "of") && d.Tags[k-3] == Comma && (partOf.Has(d.Text(k-2)) || d.Tags[k-2] == Num) {
		return d.antecedent(k-2, first) // "the firm, most of whose ships"
	}
	j := k - 1
	comma := false
	for j >= first && (d.Tags[j] == Comma || d.Tags[j] == Prep || d.Tags[j] == Close || j == k-1 && (d.dash(j) || d.Text(j) == "(")) {
		comma = comma || d.Tags[j] == Comma || j == k-1 && (d.Tags[j] == Colon || d.Tags[j] == Open)
		j--
	}
	// "an assessment, released on March 15, which found": over what was put in.
	if j > first && comma && d.PhraseOf[j] >= 0 && d.temporal(int(d.PhraseOf[j])) {
		i := d.Phrases[d.PhraseOf[j]].First - 1
		for i > first && (d.Tags[i] == Prep || d.Tags[i] == Adv || d.Tags[i] == Part && d.PhraseOf[i] < 0 || d.PhraseOf[i] >= 0 && d.temporal(int(d.PhraseOf[i]))) {
			i--
		}
		if i > first && d.Tags[i] == Comma && d.PhraseOf[i-1] >= 0 {
			j = i - 1
		}
	}
	if b := k - 1; b > first && d.Tags[b] == Comma && d.Text(b-1) == ")" { // "Ann Holm (R-Iowa), whom"
		if open := d.openingBracket(b-1, first); open > first && d.PhraseOf[open-1] >= 0 {
			j = open - 1
		}
	}
	if j < first || d.PhraseOf[j] < 0 {
		return -1
	}
	p := int(d.PhraseOf[j])
	// "a probe called Catcher in 2028, which could": when is no thing.
	if f := d.Phrases[p].First - 1; comma && d.temporal(p) && f > first && d.Tags[f] == Prep && d.PhraseOf[f-1] >= 0 && !d.fold(k+1, "was") && !d.fold(k+1, "is") {
		p = int(d.PhraseOf[f-1])
	}
	if q := d.overWhen(p, k, first); !comma && q >= 0 {
		return q
	}
	// "a motion of no confidence, which": nothing is put to a vote.
	if f := d.Phrases[p].First - 1; comma && d.fold(f+1, "no") && f > first && d.fold(f, "of") && d.PhraseOf[f-1] >= 0 {
		return int(d.PhraseOf[f-1])
	}
	if q := d.bodyAt(p, k, first); comma && q >= 0 {
		return q
	}
	if q := d.lastingLeft(p, k, first); q >= 0 {
		return q
	}
	// "The rise in fuel tax, which took effect": what happened did.
	if f := d.Phrases[p].First - 1; comma && d.fold(k, "which") && d.inHappening(f, p, first) {
		return int(d.PhraseOf[f-1])
	}
	if q := d.happenedThere(p, k, first); comma && q >= 0 {
		return q
	}
	// "One near Cole Creek, which": where something is, is not what it is.
	if f := d.Phrases[p].First - 1; comma && d.fold(k, "which") && d.PhraseOf[k+1] < 0 && f > first && d.Tags[f] == Prep && d.PhraseOf[f-1] >= 0 && d.Tags[d.Phrases[p].Head] == Name && !(d.Tags[d.Phrases[d.PhraseOf[f-1]].Head] == Name && d.Tags[k+1] == Modal) && (d.fold(f, "near") || d.fold(f, "in") || d.fold(f, "at") || d.fold(f, "outside") || d.fold(f, "off")) && !(d.Tags[k+1] == Third && d.fold(f, "in")) { // but "a win in Texas, which votes in March"
		return int(d.PhraseOf[f-1])
	}
	if q := d.ofAddress(p, k, first); comma && q >= 0 {
		return q
	}
	if q := d.titledWork(p, k, first); q >= 0 {
		return q
	}
	if q := d.whoseRole(p, k, first, comma); q >= 0 {
		return q
	}
	if q := d.overPlace(p, k, first); comma && q >= 0 && d.Tags[d.Phrases[q].Head] != Name {
		return q
	}
	// "Ann Lund, R-Boston, whose": what stands in apposition is no person.
	if f := d.Phrases[p].First - 1; comma && f > first && d.Tags[f] == Comma && d.PhraseOf[f-1] >= 0 && (d.fold(k, "who") || d.fold(k, "whom") || d.fold(k, "whose")) && d.Tags[d.Phrases[p].Head] == Name && d.Phrases[p].Last == k-1 {
		q := int(d.PhraseOf[f-1])
		if b := d.Phrases[q].First - 1; b >= first && d.Tags[b] == Prep && d.Phrases[p].Last-d.Phrases[p].First >= 2 {
			return p // "The leader of the Greens, Ada Lund, who"
		}
		if !d.Words[d.Phrases[p].First].Is(lexicon.PersonName) && d.Words[d.Phrases[p].Head].Person() < 2 && d.Tags[d.Phrases[q].Head] == Name && d.namesPerson(q) {
			return q
		}
	}
	// "the mayor of Hallstead, who": a place is nobody.
	if f := d.Phrases[p].First - 1; comma && f > first && d.fold(f, "for") && d.Tags[d.Phrases[p].Head] == Name && d.PhraseOf[f-1] >= 0 && deputes.Has(d.Text(f-1)) && d.fold(k, "who") {
		return p // "Lawyers for Holm, who left in 2018"
	}
	if f := d.Phrases[p].First - 1; f > first && (d.fold(k, "who") || d.fold(k, "whom") || d.fold(k, "whose")) && d.Tags[f] == Prep && d.PhraseOf[f-1] >= 0 && (d.Tags[d.Phrases[p].Head] == Name || d.Tags[d.Phrases[p].Head] == Num || d.Tags[d.Phrases[p].Head] == Noun && comma && d.Words[d.Phrases[p].Head].Person() < 2) &&
		!d.Words[d.Phrases[p].Head].Is(lexicon.PersonName) && d.Words[d.Phrases[d.PhraseOf[f-1]].Head].Person() >= 2 && (d.fold(f, "of") || d.fold(f, "to") || d.fold(f, "from") || d.fold(f, "in") || d.fold(f, "at") || d.fold(f, "for")) {
		return int(d.PhraseOf[f-1])
	}
	// "Aiko Tanaka of Kyoto University, who": nor is a body.
	if f := d.Phrases[p].First - 1; f > first && (d.fold(k, "who") || d.fold(k, "whose")) && d.Tags[f] == Prep && (d.fold(f, "of") || d.fold(f, "from") || d.fold(f, "at")) && d.PhraseOf[f-1] >= 0 && d.Tags[d.Phrases[d.PhraseOf[f-1]].Head] == Name &&
		(bodies.Has(d.Text(d.Phrases[p].Head)) || d.Words[d.Phrases[p].Head].Is(lexicon.Organisation)) {
		return int(d.PhraseOf[f-1])
	}
	// "a visit to Brussels that was planned": a name needs no clause to say which.
	if f := d.Phrases[p].First - 1; !comma && d.fold(k, "that") && d.Tags[d.Phrases[p].Head] == Name && f > first && d.Tags[f] == Prep && d.PhraseOf[f-1] >= 0 {
		return int(d.PhraseOf[f-1])
	}
	return d.agreeingAntecedent(p, k, first)
}

// agreeingAntecedent returns the phrase of the chain that ends with p whose
// number suits the verb behind the relative word k: "the changes to the valve,
// which were made". Where the number settles nothing it is p.
func (d *Doc) agreeingAntecedent(p, k, first int) int {
	i := k + 1
	for i < len(d.Tags) && d.Tags[i] == Adv {
		i++
	}
	plural := d.fold(i, "were") || d.fold(i, "are") || d.fold(i, "have")
	if !plural && !d.fold(i, "was") && !d.fold(i, "is") && !d.fold(i, "has") {
		return p
	}
	suits, other := Noun, Plural
	if plural {
		suits, other = Plural, Noun
	}
	if d.Tags[d.Phrases[p].Head] != other && !(plural && d.Tags[d.Phrases[p].Head] == Name && d.Words[d.Phrases[p].Head].Is(lexicon.Place)) {
		return p
	}
	for q, steps := p, 0; steps < 3; steps++ {
		f := d.Phrases[q].First - 1
		if f <= first || d.Tags[f] != Prep || d.PhraseOf[f-1] < 0 {
			return p
		}
		q = int(d.PhraseOf[f-1])
		if d.Tags[d.Phrases[q].Head] == suits && !d.temporal(q) {
			return q
		}
	}
	return p
}

// namesPerson reports whether phrase p seems to name somebody: a first name, an
// office, or two words of a name.
func (d *Doc) namesPerson(p int) bool {
	n := 0
	for i := d.Phrases[p].First; i < d.Phrases[p].Last; i++ {
		if d.Words[i].Is(lexicon.PersonName) || d.Words[i].Person() >= 2 {
			return true
		}
		if d.Tags[i] == Name && !d.Words[i].Is(lexicon.Place|lexicon.Organisation) {
			n++
		}
	}
	return n >= 2
}

// bodies are what people belong to.
var bodies = lexicon.Words(`university college institute school ministry department agency council hospital museum laboratory observatory bank company union party association society foundation centre center`)

// temporal reports whether phrase p tells when.
func (d *Doc) temporal(p int) bool {
	h := d.Phrases[p].Head
	return d.Tags[h] == Time || d.Words[h].NounField() == lexicon.NounTime || d.Tags[h] == Num && h > 0 && d.Tokens[h].Len() <= 4
}

// clauseAfter reports whether the conjunction at k begins a clause and joins no
// phrases: "but", or any before a pronoun that can only be a subject.
func (d *Doc) clauseAfter(k int) bool {
	if d.fold(k, "but") {
		return true
	}
	n := k + 1
	return n < len(d.Tags) && d.Tags[n] == Pron && (d.fold(n, "he") || d.fold(n, "she") || d.fold(n, "it") || d.fold(n, "they") || d.fold(n, "we"))
}

// placeChain reports whether the comma at k parts a town from its country
// inside a prepositional phrase: "a judge in Paris, France".
func (d *Doc) placeChain(k, begin int) bool {
	if d.PhraseOf[k-1] < 0 || d.Tags[begin] != Name || d.Tags[k-1] != Name {
		return false
	}
	f := d.Phrases[d.PhraseOf[k-1]].First
	return f > 0 && d.Tags[f-1] == Prep && d.Tags[f] == Name && !d.fold(f-1, "with") && d.Words[d.Phrases[d.PhraseOf[begin]].Head].Is(lexicon.Place)
}

// governed reports whether a phrase is the object of a verb that ends right
// before it, and no part of a clause that the verb reports.
func (d *Doc) governed(p, floor int) bool {
	k := d.Phrases[p].First - 1
	return k >= 0 && k == floor-1 && d.Tags[k].IsVerb() && !sayers.Has(d.LemmaOf(k))
}

// sayers hardly take anything but a clause: "said unions and employers agree".
var sayers = lexicon.Words(`say think believe claim argue insist suggest hope concede estimate predict allege contend assert guess reckon bet suppose imagine complain`)

func (d *Doc) isObjectBefore(p, lo, u int) bool {
	for w := lo; w < u; w++ {
		if d.Verbs[w].Object == p {
			return true
		}
	}
	return false
}

func (d *Doc) freeBefore(j, floor int) bool {
	for i := floor; i < j; i++ {
		if d.Tags[i] == Comma || d.Tags[i] == Conj || markers.has(d.Tags[i]) {
			return true
		}
	}
	return false
}

// chainHead walks from phrase q left over prepositions to the head of the whole
// noun phrase.
func (d *Doc) chainHead(q, lo, u, first int) int {
	floor := first
	if u > lo {
		floor = d.Verbs[u-1].Last
	}
	for {
		k := d.Phrases[q].First - 1
		if j := d.beforeMeasure(k, k+1, floor); j >= 0 {
			k = j // "a ban on travel of more than 10 miles"
		}
		if k-2 >= floor && d.Tags[k] == Prep && d.Tags[k-1] == Adj && d.PhraseOf[k-1] < 0 && !d.fold(k, "of") && d.PhraseOf[k-2] >= 0 && !d.temporal(int(d.PhraseOf[k-2])) {
			q = int(d.PhraseOf[k-2]) // "forces loyal to Holm, who"
			continue
		}
		if k-1 < floor || d.Tags[k] != Prep || d.PhraseOf[k-1] < 0 || d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] == Time {
			return q
		}
		q = int(d.PhraseOf[k-1])
	}
}

// stoodBy reports whether verb v only tells where what stands behind it is, or who is
// among those before it: "On the hill stood a castle", "Among the dead was a nurse".
func (d *Doc) stoodBy(v, lo, first int) bool {
	x := &d.Verbs[v]
	if d.Tags[first] != Prep || x.Passive || x.Modal >= 0 || x.Head != x.First || d.Phrases[x.Object].First != x.Last {
		return false
	}
	if d.fold(first, "among") && d.Lemma(v) == "be" && !d.finiteBetween(first, x.First) { // "Among the dead was a nurse"
		return true
	}
	p := d.Phrases[x.Subject]
	for i := first; i < p.First; i++ {
		if d.Tags[i] != Prep && d.Tags[i] != Adv {
			return false
		}
	}
	for i := p.Last; i < x.First; i++ {
		if t := d.Tags[i]; t == Comma || t.IsFinite() {
			return false
		}
	}
	o := d.Phrases[x.Object]
	switch t := d.Tags[o.First]; {
	case t == Pron || t == Obj:
		return false
	case d.Lemma(v) == "be":
		return d.fold(first, "among") || t == Num || t == Name || d.fold(o.First, "a") || d.fold(o.First, "an") || d.Tags[p.First] == Det && !d.fold(o.First, "the")
	}
	return standing.Has(d.Lemma(v)) && d.Words[o.Head].NounField() != lexicon.NounTime
}

// standing verbs tell where something is before they name it.
var standing = lexicon.Words(`stand lie lay sit hang come lurk loom follow emerge run`)
