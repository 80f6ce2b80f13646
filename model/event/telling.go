package event

import (
	"strings"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// telling is a clause on its way into a line, token by token.
type telling struct {
	w           *work
	l           *line
	t, v        int // the verb whose clause it is, and the one that its infinitives lead to
	first, last int // the tokens of the sentence
	i           int // the next token
	depth       int // of quotation marks and brackets that are open
	at, stop    int // where the remnant of a gapped clause is put in, and where it ends
	again       alternative
}

// step says what became of the token at hand.
type step uint8

const (
	onward  step = iota // nothing yet: the next question is asked
	printed             // it is to be printed
	passed              // i has gone on
	ended               // the line ends before it
)

// predicate adds the tokens of verb t's clause from token from on, through the
// infinitives that lead to v, and leaves out what an editor would.
func (w *work) predicate(l *line, t, v, from int) {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start)]
	p := telling{w: w, l: l, t: t, v: v, first: s.First, last: s.Last, i: from, at: w.gap.at, stop: w.gap.stop}
	if from > s.First+1 && len(l.pieces) > 0 && d.Tags[from-1] == syntax.Open && doubleMark(d.Text(from-1)) { // the levy “is a tax on rain”
		l.token(from - 1)
		p.depth++
	}
	if w.gap == (remnant{}) {
		p.again = w.alternative(t, v, s.Last)
	}
	for p.i < p.last {
		switch p.next() {
		case ended:
			return
		case printed:
			p.print()
		}
	}
}

// next asks of the token at hand, in this order, what it is to the clause. Most
// tokens are words that only the questions for every token concern.
func (p *telling) next() step {
	if p.at > 0 || p.stop > 0 {
		if s := p.gapped(); s != onward {
			return s
		}
	}
	if p.again.parts() {
		if s := p.repeated(); s != onward {
			return s
		}
	}
	if s := p.outside(); s != onward {
		return s
	}
	if s := p.timed(); s != onward {
		return s
	}
	if end, u := p.w.sayingPlace(p.i); u >= 0 && p.depth == 0 { // "said it was dead | in an interview"
		p.i = end
		return passed
	}
	answer := onward
	switch p.w.syn.Tags[p.i] {
	case syntax.Stop, syntax.Colon, syntax.Open, syntax.Comma:
		answer = p.mark()
	case syntax.Close:
		if p.depth > 0 && p.w.syn.Text(p.i) == "]" {
			p.i++
			return passed
		}
	case syntax.Sub, syntax.Rel:
		answer = p.opener()
	case syntax.Conj: // "that he is ill and | that he will leave", where the first "that" is not printed
		if c := &p.w.syn.Verbs[p.t]; p.i+1 < p.last && p.i >= c.Last && c.Kind == syntax.Complement && p.w.syn.Tags[p.i+1] == syntax.That && fold(&p.w.syn, p.i+1, "that") && p.l.verb == c.Head+1 && p.depth == 0 {
			answer = ended
		}
	}
	if answer != onward {
		return answer
	}
	if s := p.shortObject(); s != onward {
		return s
	}
	if s := p.adverb(); s != onward {
		return s
	}
	if s := p.named(); s != onward {
		return s
	}
	switch p.w.syn.Tags[p.i] {
	case syntax.Poss, syntax.Pron, syntax.Obj:
		return p.pronoun()
	}
	return printed
}

// print adds the token at hand.
func (p *telling) print() {
	d, l, i := &p.w.syn, p.l, p.i
	switch d.Tags[i] {
	case syntax.Open:
		p.depth++
	case syntax.Close:
		p.depth--
	}
	if text := l.thirdPerson(i); text != "" {
		l.replace(i, text)
	} else if i == p.first && len(l.pieces) > 0 && d.Tags[i] != syntax.Name { // "Born in 1929, …"
		l.replace(i, strings.ToLower(d.Text(i)))
	} else if text := clitic(d, i); text != "" {
		if text == "is" && !l.third && (fold(d, i, "’m") || fold(d, i, "'m")) {
			text = "am"
		}
		l.replace(i, text)
	} else {
		l.token(i)
	}
	if i >= d.Verbs[p.t].Last {
		l.rest++
	}
	p.i++
}

// gapped puts the remnant of a gapped clause in its place.
func (p *telling) gapped() step {
	w := p.w
	switch {
	case p.at > 0 && p.i >= p.at: // what is another thing at this time
		p.i, p.at, p.stop = max(w.gap.from, w.gap.mid), 0, w.gap.to
	case p.stop > 0 && p.i >= p.stop:
		if p.stop == w.gap.to && w.gap.noun >= 0 && (!w.gap.subject || w.gap.mid > 0) {
			p.l.token(w.gap.noun)
		}
		return ended
	}
	return onward
}

// repeated keeps of two alternatives of one verb the one that is meant.
func (p *telling) repeated() step {
	w, d := p.w, &p.w.syn
	switch {
	case p.i == p.again.from && p.again.second:
		i := p.again.conj + 1
		for i < p.last && (d.Tags[i] == syntax.Comma || w.timeOf[i] > 0 || i+1 < p.last && w.timeOf[i+1] > 0 && (d.Tags[i] == syntax.Prep || d.Tags[i] == syntax.Adv) && !fold(d, i, "again")) {
			i++
		}
		p.i, p.again = i, alternative{}
		return passed
	case p.i == p.again.conj && !p.again.second:
		return ended
	}
	return onward
}

// outside ends the line where another clause begins, and puts what a relative
// clause left behind in its place.
func (p *telling) outside() step {
	w, l, d, i := p.w, p.l, &p.w.syn, p.i
	c := int(d.ClauseOf[i])
	behind := d.Verbs[p.v].Last
	if l.gapNow {
		behind = d.Verbs[p.t].Last
	}
	if l.gap > 0 && i == behind && d.Tags[i] == syntax.Not && d.Tokens[i].Shape.Is(segment.Clitic) {
		l.gap = 0 // "softening sales it isn't": the auxiliary alone has no object
	}
	if l.gap > 0 && i >= max(behind, l.gapAt) && !(i == behind && d.Tags[i] == syntax.Prep && (in(particles, d.Text(i)) && !(fold(d, i, "off") && i+1 < p.last && d.Tags[i+1] == syntax.Name) || i+1 < p.last && d.PhraseOf[i+1] < 0 && w.timeOf[i+1] == 0 && (d.Tags[i+1] == syntax.Prep || d.Tags[i+1] == syntax.Comma || d.Tags[i+1] == syntax.Stop))) {
		w.quotedFront(l, l.gap-1)
		w.phrase(l, l.gap-1, false)
		l.rest += 2 // it says enough
		l.gap = 0
	}
	loose := l.loose && c >= 0 && d.Verbs[c].Kind != syntax.Main && d.Verbs[c].Kind != syntax.Coordinate && !w.coordinate(c, p.t) && !w.resumesOver(c, p.t) && !(d.Tags[i] == syntax.Conj && i == d.Verbs[c].Start && w.ownTime(c, p.last)) // but "built in 1880 | and restored in 1990"
	if i >= d.Verbs[p.t].Last && !w.belongs(c, p.t, p.v) && !(d.Tags[i] == syntax.Rel && l.allow == 0 && p.behindLightHead()) && !w.under(c, l.allow-1) && !l.onward && !w.printsRestriction(l, i, c, p.t, p.v) && !loose {
		if j := w.closesBack(i, p.t, p.last); j > i {
			p.i = j
			return passed
		}
		if d.Tags[i] == syntax.Sub && l.allow == 0 && i >= d.Verbs[p.v].Last && p.hangsOn(i, c) {
			l.allow = c + 1
			return onward
		}
		if d.Tags[i] == syntax.Sub || fold(d, i, "since") || fold(d, i, "after") || fold(d, i, "before") {
			w.dropSpan(l)
		}
		return ended
	}
	if l.onward && i > d.Verbs[p.v].Last && c > p.t && (d.Verbs[c].Form == syntax.Finite || d.Verbs[c].Form == syntax.Participle) && d.Tags[i] == syntax.Conj && i == d.Verbs[c].Start && w.ownTime(c, p.last) {
		return ended // "opened in 2019 | and closed in 2020"
	}
	if l.onward && c > p.t && d.Verbs[c].Kind == syntax.Main && i == d.Verbs[c].First {
		if q := d.Verbs[c].Subject; q >= 0 && d.Phrases[q].First > i && d.Phrases[q].First < d.Verbs[c].Last {
			return ended // "Only after the war ended | did she learn it"
		}
	}
	if m := d.Verbs[p.t].Marker; l.onward && c >= 0 && c != p.t && (d.Verbs[p.t].Kind == syntax.Relative || m >= 0 && fold(d, m, "where")) && d.Verbs[c].Kind == syntax.Main && i >= d.Verbs[c].Start && d.Verbs[c].First > d.Verbs[p.t].Last {
		return ended // "Talks that were to resume on Sunday | collapsed"
	}
	if q := d.Verbs[p.t].Subject; q >= 0 && i == d.Phrases[q].First && i == d.Verbs[p.t].Last && len(l.pieces) > 1 && w.turned(p.t) && in(pureCues, d.Lemma(p.t)) { // "said Lund": it stands before the verb now
		p.i = d.Phrases[q].Last
		return passed
	}
	return onward
}

// resumesOver reports whether the finite clause of verb c began before verb t, which
// only tells more of its subject: "that the letters sent in May | were forged".
func (w *work) resumesOver(c, t int) bool {
	d := &w.syn
	y := d.Verbs[c]
	return y.Form == syntax.Finite && y.Subject >= 0 && y.First > d.Verbs[t].First && d.Phrases[y.Subject].First < d.Verbs[t].First && d.Verbs[t].Form != syntax.Finite
}

// behindLightHead reports whether a noun that says nothing without what follows it
// stands before the token at hand: "the one who began it".
func (p *telling) behindLightHead() bool {
	d, i := &p.w.syn, p.i
	return i > 0 && d.PhraseOf[i-1] >= 0 && in(lightHeads, d.Text(d.Phrases[d.PhraseOf[i-1]].Head))
}

// mark reads stops, colons, dashes, brackets and commas.
func (p *telling) mark() step {
	w, d, i := p.w, &p.w.syn, p.i
	switch d.Tags[i] {
	case syntax.Stop:
		if i == p.last-1 || p.depth == 0 && i > d.Verbs[p.t].Last && d.Tokens[i].Len() == 1 {
			return ended
		}
	case syntax.Colon:
		if j := w.dashed(i, p.t, p.last); dash(d, i) && j > i {
			p.i = j
			return passed
		}
		if hyphenHangs(d, i) {
			return printed
		}
		if fold(d, i, ":") || fold(d, i, ";") || fold(d, i, "-") || dash(d, i) {
			return ended
		}
	case syntax.Open:
		if p.depth > 0 && d.Text(i) == "[" { // put into somebody's words to be understood
			p.i++
			return passed
		}
		if text := d.Text(i); text == "(" || text == "[" {
			p.i = overBracket(d, i, p.last)
			return passed
		}
	case syntax.Comma:
		return p.comma()
	}
	return onward
}

// comma tells whether the clause goes on behind the comma at hand.
func (p *telling) comma() step {
	w, d, i := p.w, &p.w.syn, p.i
	switch {
	case p.depth > 0 && i+1 < p.last && d.Tags[i+1] != syntax.Close: // inside quotation marks
		return printed
	case p.depth > 0 && i+1 < p.last && doubleMark(d.Text(i+1)): // “… the Muppets,” a show
		p.l.token(i + 1)
		p.depth--
		if !w.list(i+1, p.last) {
			return ended
		}
		p.i += 2
		return passed
	case p.l.onward && (p.l.unverbed(i-1) || i+1 < p.last && d.Tags[i+1] == syntax.Close):
		return printed
	case i < d.Verbs[p.v].Last: // a parenthesis inside the verb's own words
		p.i++
		return passed
	case i == d.Verbs[p.t].Last && d.Verbs[p.t].Object >= 0 && d.Phrases[d.Verbs[p.t].Object].First > i && int(d.ClauseOf[d.Phrases[d.Verbs[p.t].Object].First]) != p.t: // "found, and later blew up, a bomb"
		for k := w.measureBefore(d.Phrases[d.Verbs[p.t].Object].First); k < d.Phrases[d.Verbs[p.t].Object].First; k++ {
			p.l.token(k)
		}
		w.phrase(p.l, d.Verbs[p.t].Object, false)
		p.l.rest += 2
		return ended
	case i == d.Verbs[p.t].Last && d.Verbs[p.t].Object >= 0 && d.Phrases[d.Verbs[p.t].Object].First > i: // "killed, by some accounts, hundreds"
		p.i = w.measureBefore(d.Phrases[d.Verbs[p.t].Object].First)
		return passed
	}
	if c := w.result(p.t); c > i && d.Verbs[p.t].Object >= 0 && d.Phrases[d.Verbs[p.t].Object].Last == i { // "hold the firm, as well as its owner, accountable"
		p.i = c
		return passed
	}
	if w.opensMain(i, p.t) {
		return ended
	}
	if j := w.secondBehind(i, p.t, p.last); j > i { // "gave the woman, 44, from Bonn, a suspended sentence"
		p.i = j
		return passed
	}
	j := w.asideAt(i, p.last)
	if w.list(i, p.last) && j <= 0 {
		if i > d.Verbs[p.v].Last && w.memberTimed(i+1, p.last) { // "won titles in 2014, | a cup in 2015"
			return ended
		}
		return printed
	}
	if j > i && i > d.Verbs[p.t].Last { // "turned one firm, Acme, into a giant"
		p.i = j
		return passed
	}
	if j := w.resumes(i, p.t, p.v); j > i { // "forced Lund, who was ill, to resign"
		p.i = j
		return passed
	}
	return ended
}

// opener tells whether the clause that the token at hand opens is printed too.
func (p *telling) opener() step {
	w, l, d, i := p.w, p.l, &p.w.syn, p.i
	tag, c := d.Tags[i], int(d.ClauseOf[i])
	behind := i >= d.Verbs[p.v].Last
	switch {
	case tag == syntax.Rel && behind && l.allow == 0 && p.behindLightHead() && c >= 0 && d.Verbs[c].Kind == syntax.Relative:
		l.allow = c + 1 // "was the one who began it"
		return printed
	case tag == syntax.Rel && behind && w.printsRestriction(l, i, c, p.t, p.v):
		return printed
	case l.onward || tag == syntax.Sub && i > d.Verbs[p.v].First && fold(d, i-1, "only"): // "only if sales fall"
		return printed
	case tag == syntax.Sub && behind && c >= 0 && c == l.allow-1 && d.Verbs[c].Marker == i: // "could double if the firm is found guilty"
		return printed
	case behind && !(l.loose && tag == syntax.Sub && l.rest < 3):
		if tag == syntax.Sub {
			w.dropSpan(l)
		}
		return ended
	}
	return onward
}

// belongs reports whether the small word at hand cannot be parted from the next: "earlier
// than planned", "just the same", "instead of Lund", "thus far".
func (p *telling) belongs() bool {
	d, i := &p.w.syn, p.i
	if fold(d, i, "further") && i > 0 && d.VerbOf[i-1] >= 0 && d.PhraseOf[i-1] < 0 && !d.Tags[min(i+1, len(d.Tags)-1)].IsVerb() { // "went further"
		return true
	}
	return i+1 < p.last && (fold(d, i+1, "than") || fold(d, i+1, "of") || fold(d, i, "thus") && fold(d, i+1, "far") || fold(d, i, "just") && (fold(d, i+1, "as") || fold(d, i+1, "the") && i+2 < p.last && fold(d, i+2, "same")))
}

// adverb leaves out adverbs and small words that a title can do without.
func (p *telling) adverb() step {
	l, d, i := p.l, &p.w.syn, p.i
	tag := d.Tags[i]
	switch {
	case tag == syntax.Adv && d.PhraseOf[i] < 0 && in(idleAdverbs, d.Text(i)) && !(i > 0 && d.Tags[i-1] == syntax.Not) && !p.belongs():
	case p.depth == 0 && tag == syntax.Adv && d.PhraseOf[i] < 0 && i+1 < p.last && (d.Tags[i+1].IsVerb() || d.Tags[i+1] == syntax.To && l.endsOnVerb()) && ofManner(d.Text(i)) && asked(l.noAdverbs, &l.could.noAdverbs):
	case tag != syntax.Stop && d.Text(i) == "―":
		return ended
	case tag == syntax.That && l.endsOnVerb() && fold(d, i, "that") && asked(l.noThat, &l.could.noThat):
	default:
		return onward
	}
	p.i++
	return passed
}

// named leaves out offices before names, where there is no room, and what prepositions
// add that an editor leaves out.
func (p *telling) named() step {
	w, d, i := p.w, &p.w.syn, p.i
	switch {
	case w.phraseAt(i) >= 0 && p.l.nameStart(w.phraseAt(i)) > i:
		p.i = w.nameStart(w.phraseAt(i))
		return passed
	case d.Tags[i] == syntax.Prep && in(idlePrepositions, d.Text(i)) && i >= d.Verbs[p.v].Last:
		return ended
	}
	return onward
}

// pronoun prints the name or the thing that a pronoun stands for, where that is not
// plain from the line.
func (p *telling) pronoun() step {
	w, l, d, i := p.w, p.l, &p.w.syn, p.i
	tag := d.Tags[i]
	if p.depth > 0 { // what stands in quotation marks stays word for word
		return printed
	}
	if text := l.ownPossessive(i); text != "" {
		return p.put(text)
	}
	subject := d.Verbs[p.t].Subject
	if tag == syntax.Pron && fold(d, i, "they") && i > d.Verbs[p.t].Last && w.single(subject) { // "regretted that they would …"
		if name := w.they(i); name != "" && !l.says(name) {
			return p.put(name)
		}
	}
	if tag == syntax.Pron && i > d.Verbs[p.v].Last && w.cutShort(i) {
		return ended
	}
	if name := p.heAgain(subject); name != "" {
		return p.put(name)
	}
	if name := w.otherName(l, i, p.t); name != "" {
		return p.put(name)
	}
	if fold(d, i, "it") && i >= d.Verbs[p.v].Last && (d.VerbOf[i-1] >= 0 || d.Tags[i-1] == syntax.Prep) {
		if q := w.objectThing(i, p.t); q >= 0 && w.names.pronoun(d, i) < 0 { // "The museum had bought it"
			w.phrase(l, q, false)
			l.rest++
			p.i++
			return passed
		}
	}
	return printed
}

// heAgain returns who "he" or "she" behind the verb means where the subject is nobody
// that it could be: "The paper reports that he took money". "" otherwise.
func (p *telling) heAgain(subject int) string {
	w, l, d, i := p.w, p.l, &p.w.syn, p.i
	if subject < 0 || d.Tags[i] != syntax.Pron || !fold(d, i, "he") && !fold(d, i, "she") {
		return ""
	}
	if i > d.Verbs[p.t].Last {
		whose := w.names.refer(d, subject)
		if e := w.certain(i); e >= 0 && !w.namedBefore(e, p.t) && !l.says(w.names.entities[e].name) && (whose >= 0 && whose != e && w.names.entities[whose].sort == organisation || d.Tags[d.Phrases[subject].Head] == syntax.Plural) {
			return w.names.entities[e].name
		}
	}
	if i > d.Verbs[p.v].Last && !w.isPerson(subject) && d.Tags[d.Phrases[subject].Head] != syntax.Pron { // "The row began when he had left"
		if name := w.pronounName(i); name != "" && !l.says(name) && w.namedNear(w.names.pronoun(d, i), i) {
			return name
		}
	}
	return ""
}

// put prints words in the place of the token at hand.
func (p *telling) put(words string) step {
	p.l.replace(p.i, words)
	p.i++
	return passed
}
