package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// title writes what an editor would print over the event, in the article's own
// words.
func (w *work) title(f *found) string {
	w.keepTimes(f)
	defer w.unkeepTimes()
	if f.life != noLife {
		return f.lifeTitle()
	}
	w.affirm, w.gap, w.own = f.atLast, f.gap, f.time+1
	defer func() { w.affirm, w.gap, w.own = false, remnant{}, 0 }()
	t := ""
	if f.verb < 0 {
		t = w.nounTitle(f)
	} else {
		t = w.verbTitle(f)
	}
	if claim := w.claimTitle(f); claim != "" {
		t = claim
	}
	if f.verb >= 0 && !strings.Contains(t, "“") && w.subjectless(f.verb) {
		if s := w.sentenceTitle(f.sentence); s != "" {
			t = s
		}
	}
	if q := w.quotedTitle(f, t); q != "" {
		t = q
	}
	if word, _, _ := strings.Cut(t, " "); t == "" || f.verb >= 0 && in(headless, word) { // nobody would know of whom
		if s := w.sentenceTitle(f.sentence); s != "" {
			t = s
		}
	}
	if utf8.RuneCountInString(t) > maxTitle {
		t = string([]rune(t)[:maxTitle])
	}
	return t
}

// quotedTitle titles a happening that somebody tells in a quotation of a thing or
// people whom its words alone do not name, with those words: *Lund: “It was
// different in 2012”*. "" where title t says who or what.
func (w *work) quotedTitle(f *found, t string) string {
	d := &w.syn
	if f.verb < 0 || t == "" || !w.direct[f.trigger] {
		return ""
	}
	word, _, _ := strings.Cut(t, " ")
	if !in(vague, word) {
		return ""
	}
	speaker := w.speakerAt(d.Tokens[f.trigger].Start)
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	speaker = trimName(speaker)
	s := d.Sentences[f.sentence]
	first, last := f.trigger, f.trigger+1
	for first > s.First && w.direct[first-1] {
		first--
	}
	for last < s.Last && w.direct[last] {
		last++
	}
	for first < last && (d.Tags[first] == syntax.Open || d.Tags[first] == syntax.Close) {
		first++
	}
	words, g := w.keySentence(first, first, last, maxTitle-utf8.RuneCountInString(speaker)-4)
	if words == "" || g == broken && !strings.HasSuffix(words, "…") {
		return ""
	}
	return speaker + ": “" + words + "”"
}

// headless titles begin with the verb of a subject that was not found.
var headless = wordSet(`had was were has have`)

// vague words begin a title that does not say who or what.
var vague = wordSet(`it it’s this that these those they he she we you i there`)

// verbTitle titles a happening that a verb tells.
func (w *work) verbTitle(f *found) string {
	if f.kind == model.Statement && (in(pureCues, w.syn.Lemma(f.verb)) || w.citing(f.verb)) {
		return w.statementTitle(f)
	}
	if t := w.chargeTitle(f); t != "" {
		return t
	}
	if t := w.putTitle(f); t != "" {
		return t
	}
	if t := w.spokenTitle(f); t != "" {
		return t
	}
	if t := w.amountTitle(f); t != "" {
		return t
	}
	t, _, g := w.fitClause(f.verb, maxTitle)
	if u := w.content(f.verb); g == broken && u > f.verb && (in(reports, w.syn.Lemma(f.verb)) || in(pureCues, w.syn.Lemma(f.verb))) { // "a poll shows that …"
		if words, _, ug := w.fitClause(u, maxTitle); words != "" && ug < g && !(w.syn.Verbs[u].Marker >= 0 && w.syn.Tags[w.syn.Verbs[u].Marker] == syntax.Wh) {
			return words
		}
	}
	if u := w.content(f.verb); (f.kind == model.Statement || in(rulers, w.syn.Lemma(f.verb)) || in(reports, w.syn.Lemma(f.verb))) && u >= 0 && u < f.verb && strings.Count(t, " ") < 4 { // "Lund has signed, the club announced"
		if speaker := w.speakerOf(f); speaker != "" && w.names.refer(&w.syn, w.syn.Verbs[f.verb].Subject) >= 0 {
			if words, _, ug := w.fitClause(u, maxTitle-utf8.RuneCountInString(speaker)-2); words != "" && ug != broken {
				return speaker + ": " + w.lowerFirst(words, u)
			}
		}
		if words, _, ug := w.fitClause(u, maxTitle); words != "" && ug != broken {
			return words
		}
	}
	if f.kind == model.Statement && strings.Count(t, " ") < 3 { // "Lund demanded": what matters is in the quotation
		if _, ok := w.quotation(f); ok {
			return w.statementTitle(f)
		}
	}
	return t
}

// putTitle prints what somebody “put” so: "As Lund put it in July, the plan is dead".
// "" for other events.
func (w *work) putTitle(f *found) string {
	d := &w.syn
	y := d.Verbs[f.verb]
	if d.Lemma(f.verb) != "put" || y.Kind != syntax.Adverbial || y.Object < 0 || !fold(d, d.Phrases[y.Object].Head, "it") || y.Marker < 0 || !fold(d, y.Marker, "as") || y.Parent < 0 || d.Verbs[y.Parent].Form != syntax.Finite {
		return ""
	}
	speaker := w.speakerOf(f)
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	words, _, g := w.fitClause(y.Parent, maxTitle-utf8.RuneCountInString(speaker)-2)
	if words == "" || g == broken {
		return ""
	}
	return speaker + ": " + w.lowerFirst(words, y.Parent)
}

// amountTitle titles the other side of a comparison with what it was then: "Sales
// were $5 million". "" where f is none.
func (w *work) amountTitle(f *found) string {
	d := &w.syn
	y := d.Verbs[f.verb]
	if y.Object >= 0 && !w.amount(d.Phrases[y.Object]) {
		return "" // "reported sales of $7 million, up from $5 million a year earlier"
	}
	if f.time < 0 || y.Form != syntax.Finite || y.Passive || y.Subject < 0 || d.Tags[d.Phrases[y.Subject].Head] == syntax.Pron {
		return ""
	}
	first, last := w.tokensOf(w.times[f.time].Span)
	if last <= first || last-first > 4 || !fold(d, last-1, "earlier") && !fold(d, last-1, "ago") && !fold(d, last-1, "before") {
		return ""
	}
	p := w.fromAmount(first)
	if p < 0 || d.Phrases[p].First < y.Last {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	w.subject(&l, y.Subject, f.verb)
	l.words(w.was(y.Subject))
	w.phrase(&l, p, false)
	t := l.text(maxTitle)
	w.cut = l.pieces[:0]
	return t
}

// rulers tell by what they are said to do: "the bridge must close, the court ruled".
var rulers = wordSet(`hear show reveal rule find hold conclude decide determine agree learn discover`)

// claimTitle keeps who claims or denies over an event that only a claim or a
// denial tells of: printed bare it would read as fact. "" where there is no such
// clause or no room.
func (w *work) claimTitle(f *found) string {
	d := &w.syn
	if f.verb < 0 || f.status != model.Alleged && f.status != model.Denied {
		return ""
	}
	y := d.Verbs[f.verb]
	if y.Kind != syntax.Complement || y.Form != syntax.Finite {
		return ""
	}
	if y.ParentPhrase >= 0 {
		h := d.Phrases[y.ParentPhrase].Head
		if !in(claimNouns, d.Text(h)) && !in(denyNouns, d.Text(h)) {
			return ""
		}
		g := found{trigger: h, phrase: y.ParentPhrase, verb: -1, time: f.time, sentence: f.sentence, how: byModifier}
		return w.nounWords(&g)
	}
	if y.Parent < 0 || !in(claims, d.Lemma(y.Parent)) && !in(denials, d.Lemma(y.Parent)) {
		return ""
	}
	if t, _, g := w.fitClause(y.Parent, maxTitle); g == whole {
		return t
	}
	if speaker := w.speakerOf(&found{verb: y.Parent, trigger: d.Verbs[y.Parent].Head, sentence: f.sentence, speech: -1}); speaker != "" && in(claims, d.Lemma(y.Parent)) {
		if t, _, g := w.fitClause(f.verb, maxTitle-utf8.RuneCountInString(speaker)-2); g != broken {
			return speaker + ": " + w.lowerFirst(t, f.verb)
		}
	}
	return ""
}

// top climbs from an infinitive or a participle to the finite verb whose clause
// can be printed.
func (w *work) top(v int) int {
	d := &w.syn
	for steps := 0; steps < 6; steps++ {
		y := d.Verbs[v]
		accused := y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Parent >= 0 && y.Parent < v && y.Marker >= 0 &&
			(fold(d, y.Marker, "of") || fold(d, y.Marker, "with") || fold(d, y.Marker, "from")) && d.Tags[d.Verbs[y.Parent].Head] != syntax.Ger // "accused of setting the fire"
		shown := y.Form == syntax.Participle && y.Kind == syntax.Adverbial && y.Parent >= 0                           // "as shown by"
		loose := y.Form != syntax.Finite && y.Subject < 0 && y.Parent >= 0 && y.Parent < v                            // ", beginning in May"
		complement := accused || shown || loose || y.Form == syntax.Gerund && y.Parent >= 0 && w.chained(y.Parent, v) // "avoided taking"
		if y.Form != syntax.Infinitive && !complement || y.Parent < 0 || d.SentenceAt(d.Tokens[d.Verbs[y.Parent].Head].Start) != d.SentenceAt(d.Tokens[y.Head].Start) {
			return v
		}
		v = y.Parent
	}
	return v
}

// chained reports whether the gerund v stands right behind verb u, or behind the
// particle that u has with gerunds: "gave up diving", "went on publishing".
func (w *work) chained(u, v int) bool {
	d := &w.syn
	k := d.Verbs[u].Last
	if k == d.Verbs[v].First {
		return true
	}
	return k+1 == d.Verbs[v].First && (fold(d, k, "up") || fold(d, k, "on")) && in(phrasal, d.Lemma(u)) && d.Verbs[u].Object < 0
}

// phrasal verbs take a gerund behind their particle.
var phrasal = wordSet(`give go keep carry end take`)

// clauseTitle prints the clause of verb v.
func (w *work) clauseTitle(v int) string {
	t, _ := w.clauseText(v)
	return t
}

// clauseText is clauseTitle and the length of the clause before it was cut.
func (w *work) clauseText(v int) (string, int) {
	t, n, _ := w.fitClause(v, maxTitle)
	return t, n
}

// fitClause prints the clause of verb v in at most limit characters. n is its
// length before anything was left out.
func (w *work) fitClause(v, limit int) (text string, n int, g grade) {
	left := false
	var last, could manner // of the build before: how, and what else would have changed it
	build := func(m manner) (string, int, int, grade) {
		l := line{w: w, pieces: w.cut[:0], manner: m}
		w.clause(&l, v)
		w.cut = l.pieces[:0]
		left = left || l.left
		last, could = m, l.could
		if len(l.pieces) == 0 {
			return "", 0, 0, broken
		}
		n := l.runes(max(limit, 50))
		t, g := l.fit(limit)
		return t, n, l.rest, g
	}
	text, n, rest, g := build(manner{})
	plain := could
	if left { // "remarks he made about her", not "remarks", where there is room
		for _, m := range [...]manner{{restrict: true}, {restrict: true, nameOnly: true, noAdverbs: true, noThat: true}} {
			if m.nameOnly && !m.tells(last, could) {
				break
			}
			if full, k, _, fg := build(m); full != "" && (fg == whole || fg == cutOff && !m.nameOnly && g <= cutOff && len(full) > len(text)+8 && strings.HasPrefix(full, text)) {
				return full, k, fg
			}
		}
	}
	if n > 0 && n <= limit && g == broken { // something is owed: the sentence goes on
		for _, m := range [...]manner{{onward: true, restrict: true}, {onward: true, restrict: true, nameOnly: true, noAdverbs: true, noThat: true}} {
			if m.nameOnly && !m.tells(last, could) {
				break
			}
			if more, k, _, mg := build(m); more != "" && mg < g {
				text, n, g = more, k, mg
			}
			if g == whole {
				return text, n, g
			}
		}
		if g == cutOff {
			return text, n, g
		}
	}
	switch {
	case n == 0:
		return "", 0, broken
	case rest < 2 && n < 50, rest < 1 && n < maxTitle-20 && in(arrivals, w.syn.Lemma(v)), n < 40 && w.light(v): // the clause alone says too little
		if loose, k, _, lg := build(manner{loose: true}); loose != "" && (lg <= g || limit == maxTitle) {
			return loose, k, lg
		}
	case n > limit:
		// What an editor leaves out first, until the rest fits or ends well.
		last, could = manner{}, plain
		for _, m := range [...]manner{
			{nameOnly: true, noAdverbs: true},
			{nameOnly: true, noAdverbs: true, noThat: true},
			{nameOnly: true, noAdverbs: true, shortSubject: true},
		} {
			if m.shortSubject && g != broken {
				break
			}
			if m.shortSubject && n <= limit+len("The ") { // the article goes before half of a name does
				limit += len("The ")
				bare, _, _, bg := build(manner{})
				limit -= len("The ")
				if rest, ok := strings.CutPrefix(bare, "The "); ok && bg == whole {
					return finish(rest), n, whole
				}
			}
			if !m.tells(last, could) {
				continue
			}
			short, _, _, sg := build(m)
			if short != "" && sg < g {
				text, g = short, sg
			}
			if g == whole {
				break
			}
		}
	}
	return text, n, g
}

// light reports whether verb v only says that something just told was said or done:
// "made the remarks", "made the pledge".
func (w *work) light(v int) bool {
	d := &w.syn
	o := d.Verbs[v].Object
	return o >= 0 && (d.Lemma(v) == "make" || d.Lemma(v) == "give") && fold(d, d.Phrases[o].First, "the") && d.Phrases[o].Last == d.Phrases[o].First+2 && (d.Words[d.Phrases[o].Head].NounField() == lexicon.NounCommunication || d.Words[d.Phrases[o].Head].Saying() > 0 || in(remarks, d.Text(d.Phrases[o].Head)))
}

// remarks are what is said, in words that mean other things too.
var remarks = wordSet(`reference comment comments remark remarks criticism pledge offer point case claim announcement statement`)

// arrivals say of an event only that it was, and the clause behind them what it was.
var arrivals = wordSet(`come happen occur`)

// manner says how a title is put together when the plain way is too short or
// too long.
type manner struct {
	loose        bool // keep the circumstances that are left out otherwise
	shortSubject bool // the subject without what modifies it
	nameOnly     bool // a person's name without office and title
	noAdverbs    bool // no adverbs of manner
	noThat       bool // no "that" behind a verb
	onward       bool // go on to the sentence's end
	restrict     bool // keep the clauses that tell which people or things are meant
}

// tells reports whether a line put together this way, which is last with more
// left out, may differ from that: could holds what would have changed it.
func (m manner) tells(last, could manner) bool {
	return m.shortSubject && !last.shortSubject && could.shortSubject ||
		m.nameOnly && !last.nameOnly && could.nameOnly ||
		m.noAdverbs && !last.noAdverbs && could.noAdverbs ||
		m.noThat && !last.noThat && could.noThat
}

// asked reports whether a manner is on, where it would change the line; if not,
// the line notes that it could be.
func asked(on bool, could *bool) bool {
	*could = *could || !on
	return on
}

// clause adds subject, verb and what belongs to it to a line.
func (w *work) clause(l *line, v int) {
	d := &w.syn
	t := w.top(v)
	y := d.Verbs[t]
	subject := y.Subject
	if subject < 0 && t != v {
		subject = d.Verbs[v].Subject
	}
	if subject < 0 && y.Form == syntax.Finite && !w.commanding(t) {
		subject = w.lostSubject(t)
	}
	if subject >= 0 && w.timeOf[d.Phrases[subject].Head] > 0 && y.Form == syntax.Finite { // "which months ago was losing money"
		if y.Kind == syntax.Relative && y.ParentPhrase >= 0 {
			subject = y.ParentPhrase
		} else if u := t - 1; u >= 0 && d.Tags[d.Verbs[u].Head] == syntax.HaveFin && d.Verbs[u].Subject >= 0 && d.Verbs[u].Last < d.Phrases[subject].First && d.SentenceAt(d.Tokens[d.Verbs[u].Head].Start) == d.SentenceAt(d.Tokens[y.Head].Start) {
			subject = d.Verbs[u].Subject // "has in the last year secured"
		} else if p := w.lostSubject(t); p >= 0 && w.timeOf[d.Phrases[p].Head] == 0 && (w.relativeBefore(t) || !w.timeActs(subject, t)) {
			subject = p
		}
	}
	if subject >= 0 && d.Phrases[subject].First >= y.Last && y.Form == syntax.Finite && subject == y.Subject && d.Field(t) != lexicon.VerbCommunication && w.there(t) == "" && y.Kind == syntax.Main && d.Phrases[subject].First == y.Last && d.Words[y.Head].NeedsObject() >= 2 {
		if subject = w.lostSubject(t); subject < 0 && d.Tags[d.Phrases[max(d.PhraseOf[d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].First], 0)].Head] == syntax.Name {
			subject = int(d.PhraseOf[d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].First])
		}
	}
	if there := w.there(t); there != "" {
		l.words(there)
		subject = -1
	}
	if p := w.aim(t); subject < 0 && p >= 0 {
		for i := d.Phrases[p].First; i < d.Phrases[p].Last; i++ {
			if w.timeOf[i] == 0 && !(len(l.pieces) == 0 && (d.Tags[i] == syntax.Det || d.Tags[i] == syntax.Poss)) {
				l.token(i)
			}
		}
	}
	subject = w.agreeing(w.apposed(w.defined(t, subject)), t)
	if w.gap.subject {
		for i := w.gap.from; i < w.gap.to; i++ {
			l.token(i)
		}
		if w.gap.noun >= 0 {
			l.token(w.gap.noun)
		}
	} else {
		w.subject(l, subject, t)
	}
	l.verb = y.Head + 1
	from := y.First
	if w.gap.subject && (fold(d, from, "were") || fold(d, from, "was")) { // "Two were held on Monday and a third on Tuesday"
		last := w.gap.to - 1
		if w.gap.noun >= 0 {
			last = w.gap.noun
		}
		if d.Tags[last] == syntax.Plural {
			l.words("were")
		} else {
			l.words("was")
		}
		from++
	}
	switch {
	case y.Form == syntax.Participle && y.Passive && subject >= 0: // the report released on Tuesday
		l.words(w.was(subject))
	case y.Form == syntax.Finite && y.Passive && subject >= 0 && y.Kind == syntax.Coordinate && y.First == y.Head && d.Tags[y.Head] == syntax.Part: // was proposed and approved
		l.words(w.shared(t, subject))
	case y.Form == syntax.Finite && y.Kind == syntax.Adverbial && y.Passive && y.Tense == syntax.PresentTense && !y.Perfect && d.Tags[y.First] == syntax.BeFin && !w.governsInfinitive(t) && y.Marker >= 0 && (fold(d, y.Marker, "when") || fold(d, y.Marker, "once") || fold(d, y.Marker, "until")): // when he is sentenced in May
		l.words("will be")
		from = y.First + 1
	case y.Form == syntax.Infinitive && y.Kind == syntax.Participial && y.Passive && subject >= 0: // a telescope, to be launched in May
		if w.was(subject) == "were" {
			l.words("are")
		} else {
			l.words("is")
		}
	case y.Kind == syntax.Relative && y.Form == syntax.Finite && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && y.Marker > 0 && d.Tags[y.Marker-1] == syntax.Prep && fold(d, y.Marker, "which") && d.PhraseOf[y.Marker-1] < 0 && !fold(d, y.Marker-1, "of") && d.Phrases[y.ParentPhrase].Last == y.Marker-1:
		l.gap, l.gapPrep, l.gapAt = y.ParentPhrase+1, y.Marker, len(d.Tags) // "the station on which they worked"
	case y.Kind == syntax.Relative && y.Form == syntax.Finite && !y.Passive && w.objectFree(t) && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && d.Words[y.Head].NeedsObject() >= 2 && !(y.Marker >= 0 && fold(d, y.Marker, "whose")) && w.objectless(t):
		l.gap = y.ParentPhrase + 1 // "the report that the office released"
	case y.Kind == syntax.Complement && y.Form == syntax.Finite && y.ParentPhrase >= 0 && y.Marker >= 0 && d.Tags[y.Marker] == syntax.That && !d.Verbs[v].Passive && w.objectFree(v) && d.Words[d.Verbs[v].Head].NeedsObject() >= 2 && w.objectless(v) && w.timeOf[d.Phrases[y.ParentPhrase].Head] == 0:
		l.gap = y.ParentPhrase + 1 // "the leases that the ministry sold"
	case w.thatObject(t) >= 0 && t == v:
		l.gap = w.thatObject(t) + 1 // "likes the network that the president formed"
	case y.Kind == syntax.Relative && y.Form == syntax.Finite && !y.Passive && y.Object < 0 && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && w.aimless(t) >= 0:
		l.gap, l.gapAt = y.ParentPhrase+1, d.Verbs[w.aimless(t)].Last // "the target it pledged to reach"
	case y.Kind == syntax.Relative && y.Form == syntax.Finite && y.Passive && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && in(granting, d.Lemma(t)) && w.objectless(t) && y.Subject >= 0:
		l.gap = y.ParentPhrase + 1 // "the bonus he was paid"
	case w.behindNumber(t) >= 0:
		l.gap = w.behindNumber(t) + 1 // "down from the $2 million it had promised"
	case y.Kind == syntax.Complement && y.Form == syntax.Finite && y.Marker < 0 && !y.Passive && y.Object < 0 && d.Words[y.Head].NeedsObject() >= 2 && w.objectless(t) && y.Parent >= 0 && d.Verbs[y.Parent].Kind == syntax.Relative && d.Verbs[y.Parent].ParentPhrase >= 0 && d.Verbs[y.Parent].ParentPhrase != d.Verbs[y.Parent].Subject:
		l.gap = d.Verbs[y.Parent].ParentPhrase + 1 // "the money he says he raised"
	case y.Form == syntax.Gerund && subject >= 0 && y.Perfect && fold(d, y.First, "having"): // , having missed it twice
		l.words("had")
		from = y.First + 1
	case y.Form == syntax.Gerund && subject >= 0 && !y.Perfect && !y.Passive: // after meeting the king
		switch p := lexicon.PastOf(d.Lemma(t)); {
		case y.Head == y.First && d.Lemma(t) == "be":
			l.words(w.was(subject))
			if y.Negated {
				l.words("not")
			}
			from = y.Last
		case y.Negated && y.Head == y.First: // "for not paying"
			l.words("did not " + d.Lemma(t))
			from = y.Last
		case p != "" && y.Head == y.First && !(fold(d, y.Head, "missing") && y.Object < 0):
			l.words(p)
			from = y.Last
		}
	}
	if k := y.First - 1; k >= 0 && from == y.First && in(limiting, d.Text(k)) && d.Tags[k] == syntax.Adv { // "nearly collapsed"
		l.token(k)
	}
	w.predicate(l, t, v, from)
	if l.gapPrep > 0 && l.gap > 0 {
		l.token(l.gapPrep - 1)
		w.phrase(l, l.gap-1, false)
	}
}

// objectFree reports whether verb t has no object but a time.
func (w *work) objectFree(t int) bool {
	o := w.syn.Verbs[t].Object
	return o < 0 || w.timeOf[w.syn.Phrases[o].Head] > 0 && !in(spenders, w.syn.Lemma(t))
}

// thatObject returns the object of the verb before that the clause of t, read as its
// content, only tells more of: it lacks its own object. −1 otherwise.
func (w *work) thatObject(t int) int {
	d := &w.syn
	y := d.Verbs[t]
	if y.Kind != syntax.Complement || y.Form != syntax.Finite || y.ParentPhrase >= 0 || y.Parent < 0 || y.Marker < 1 || d.Tags[y.Marker] != syntax.That || y.Passive || !w.objectFree(t) || d.Words[y.Head].NeedsObject() < 2 || !w.objectless(t) || d.Lemma(t) == "do" || d.Field(y.Parent) == lexicon.VerbCommunication || in(movers, d.Lemma(y.Parent)) {
		return -1
	}
	p := int(d.PhraseOf[y.Marker-1])
	if p < 0 || d.Phrases[p].Last != y.Marker || d.Verbs[y.Parent].Object != p || w.timeOf[d.Phrases[p].Head] > 0 || d.Tags[d.Phrases[p].Head] == syntax.Pron || d.Tags[d.Phrases[p].Head] == syntax.Obj {
		return -1
	}
	return p
}

// granting verbs have who gets something as the subject of their passive, and then
// what he gets.
var granting = wordSet(`pay give award offer grant lend owe send hand promise fine`)

// limiting adverbs turn what a verb says into something else.
var limiting = wordSet(`nearly almost narrowly barely hardly never virtually practically`)

// agreeing returns the subject of verb t instead of phrase p where p only explains
// it: a plural between commas before a verb in the singular ("The heart of the
// plan, rules for power plants, faces a test"), or words between dashes.
func (w *work) agreeing(p, t int) int {
	d := &w.syn
	if p < 1 {
		return p
	}
	y := d.Verbs[t]
	ph := d.Phrases[p]
	s := d.Sentences[d.SentenceAt(d.Tokens[ph.First].Start)]
	if dash(d, y.First-1) && y.First-1 > ph.First {
		for k := s.First + 1; k < ph.First; k++ {
			if !dash(d, k) {
				continue
			}
			j := k - 1
			if d.Tags[j] == syntax.Num && j > s.First+1 && d.Tags[j-1] == syntax.Comma { // "Lund, 40 — a father —"
				j -= 2
			}
			if q := int(d.PhraseOf[j]); q >= 0 && q != p && d.Phrases[q].First == s.First {
				return q
			}
			break
		}
		return p
	}
	first := d.Tags[y.First]
	if d.Tags[ph.Head] != syntax.Plural || !(first == syntax.Third || first == syntax.BeFin && (fold(d, y.First, "is") || fold(d, y.First, "was")) || first == syntax.HaveFin && fold(d, y.First, "has")) || in(collective, d.Text(ph.Head)) {
		return p
	}
	if k := ph.First - 1; k <= s.First || d.Tags[k] != syntax.Comma {
		return p
	}
	for q, last := d.PhrasesOf(d.SentenceAt(d.Tokens[ph.First].Start)); q < last && q < p; q++ {
		x := d.Phrases[q]
		if x.First == s.First && (d.Tags[x.Head] == syntax.Noun || d.Tags[x.Head] == syntax.Name) && w.timeOf[x.Head] == 0 {
			return q
		}
	}
	return p
}

// collective nouns have the form of a plural and the verb of a singular.
var collective = wordSet(`united news politics economics mathematics physics police media data series states nations emirates netherlands`)

func dash(d *syntax.Doc, i int) bool {
	if i < 0 || i >= len(d.Tags) {
		return false
	}
	switch d.Text(i) {
	case "—", "–", "―", "--":
		return true
	}
	return false
}

// apposed returns the name that the subject p only explains: "Ada Lund, 57, of
// Bergen, admitted it", "Ada Lund, the writer who left, died". p itself otherwise.
func (w *work) apposed(p int) int {
	d := &w.syn
	if p < 1 {
		return p
	}
	ph := d.Phrases[p]
	if e := w.names.mentioned(ph.Head); e >= 0 && w.names.entities[e].sort == organisation { // "the Bank of England": its name began before
		k := ph.First
		for k > 0 && w.names.mentioned(k-1) == e {
			k--
		}
		if q := int(d.PhraseOf[k]); q >= 0 && q < p {
			return q
		}
	}
	q := p - 1
	name := d.Phrases[q]
	if name.Last+1 != ph.First || d.Tags[name.Last] != syntax.Comma || d.Tags[name.Head] != syntax.Name || d.SentenceAt(d.Tokens[name.First].Start) != d.SentenceAt(d.Tokens[ph.First].Start) {
		return p
	}
	age := ph.Last == ph.First+1 && d.Tags[ph.First] == syntax.Num && d.Tokens[ph.First].Len() <= 3
	role := d.Tags[ph.First] == syntax.Det && !fold(d, ph.First, "some") && d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() >= 2
	e := w.names.mentioned(name.Head)
	if !age && !(role && e >= 0 && w.names.entities[e].sort == person) {
		return p
	}
	if k := name.First - 1; k >= 0 && (d.Tags[k] == syntax.Prep || d.Tags[k].IsVerb() || d.Tags[k] == syntax.Conj) {
		return p
	}
	return q
}

// behindNumber returns the phrase that verb t with its pronoun subject modifies
// without any word between ("from the $2 million | it had promised"), −1 without.
func (w *work) behindNumber(t int) int {
	d := &w.syn
	y := d.Verbs[t]
	if y.Kind != syntax.Main || y.Form != syntax.Finite || y.Passive || y.Object >= 0 || y.Subject < 1 || d.Words[y.Head].NeedsObject() < 2 || !w.objectless(t) {
		return -1
	}
	s := d.Phrases[y.Subject]
	q := d.Phrases[y.Subject-1]
	if d.Tags[s.Head] != syntax.Pron || q.Last != s.First || q.First == 0 || d.Tags[q.First-1] != syntax.Prep || w.timeOf[q.Head] > 0 {
		return -1
	}
	return y.Subject - 1
}

// aimless returns the transitive infinitive right behind verb t that has no object,
// −1 without.
func (w *work) aimless(t int) int {
	d := &w.syn
	u := t + 1
	if u >= len(d.Verbs) {
		return -1
	}
	if y := d.Verbs[u]; y.Form != syntax.Infinitive || y.First != d.Verbs[t].Last || y.Passive || y.Object >= 0 || d.Words[y.Head].NeedsObject() < 2 || !w.objectless(u) {
		return -1
	}
	return u
}

// objectless reports whether nothing that could be an object follows verb t.
func (w *work) objectless(t int) bool {
	d := &w.syn
	k := d.Verbs[t].Last
	if k >= len(d.Tags) {
		return true
	}
	switch d.Tags[k] {
	case syntax.That, syntax.Open, syntax.To, syntax.Wh, syntax.Rel:
		return false
	}
	return d.PhraseOf[k] < 0 || w.timeOf[k] > 0
}

// there returns the “there” of verb t, in "there was a fire", "" for other verbs.
func (w *work) there(t int) string {
	d := &w.syn
	for k := d.Verbs[t].First - 1; k >= 0 && k >= d.Verbs[t].First-3; k-- {
		switch {
		case d.Tags[k] == syntax.There:
			return "There"
		case d.Tags[k] != syntax.Adv:
			return ""
		}
	}
	return ""
}

// defined returns the subject of the sentence that says what it is, for the verb t
// of a relative clause behind that: "The Orme War was a conflict between two towns
// that lasted ten years". Otherwise phrase p itself.
func (w *work) defined(t, p int) int {
	d := &w.syn
	y := d.Verbs[t]
	if y.Kind != syntax.Relative || p < 0 || p != y.ParentPhrase || y.Marker < 0 {
		return p
	}
	s := d.SentenceAt(d.Tokens[y.Head].Start)
	v := w.mainVerb(s)
	if v < 0 || v >= t || d.Lemma(v) != "be" || d.Verbs[v].Passive || d.Verbs[v].Object < 0 || d.Verbs[v].Subject < 0 || d.Tags[d.Phrases[d.Verbs[v].Subject].Head] == syntax.Pron {
		return p
	}
	if o := d.Phrases[d.Verbs[v].Object]; !fold(d, o.First, "a") && !fold(d, o.First, "an") || o.First > y.Marker {
		return p
	}
	for u := v + 1; u < t; u++ { // nothing but the noun and its prepositions between
		if d.Verbs[u].Last <= y.Marker && d.Verbs[u].Last > d.Verbs[v].Last {
			return p
		}
	}
	for i := d.Verbs[v].Last; i < y.Marker; i++ {
		if d.Tags[i] == syntax.Comma && i != y.Marker-1 {
			return p
		}
	}
	return d.Verbs[v].Subject
}

// was returns the form of be that fits a subject.
func (w *work) was(p int) string {
	d := &w.syn
	if h := d.Phrases[p].Head; d.Tags[h] == syntax.Plural {
		return "were"
	}
	return "was"
}

// shared returns the auxiliary that verb t shares with the one before it, as that
// has it; without, what fits the subject.
func (w *work) shared(t, subject int) string {
	d := &w.syn
	for u := t - 1; u >= 0 && u > t-6 && d.SentenceAt(d.Tokens[d.Verbs[u].Head].Start) == d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start); u-- {
		y := d.Verbs[u]
		if y.Subject != d.Verbs[t].Subject {
			continue
		}
		if fold(d, y.First, "was") || fold(d, y.First, "were") {
			return strings.ToLower(d.Text(y.First))
		}
	}
	return w.was(subject)
}

// subject adds the subject phrase with what modifies it, pronouns resolved.
func (w *work) subject(l *line, p, v int) {
	if p < 0 {
		return
	}
	d := &w.syn
	ph := d.Phrases[p]
	if q := w.ownSpeaker(p, v); q >= 0 {
		w.phrase(l, q, true)
		return
	}
	if q := w.earlierThing(p, v); q >= 0 {
		w.phrase(l, q, true)
		if k := d.Phrases[q].Last; k+1 < len(d.Tags) && fold(d, k, "of") && w.phraseAt(k+1) >= 0 && w.timeOf[k+1] == 0 {
			l.token(k)
			w.phrase(l, w.phraseAt(k+1), false)
		}
		return
	}
	if name := w.pronounName(ph.Head); name != "" && ph.Last == ph.First+1 && !(fold(d, ph.Head, "it") && w.unmeant(v)) {
		l.words(name)
		l.third = fold(d, ph.Head, "i") || fold(d, ph.Head, "we")
		if k := ph.Last; k < d.Verbs[v].First && d.Tags[k] == syntax.Conj { // "She and her counterpart met"
			w.modifiers(l, k, d.Verbs[v].First, v)
		}
		return
	}
	if q := w.topic(p, v); q >= 0 {
		w.phrase(l, q, true)
		return
	}
	if first, last, ok := w.someone(ph.Head); ok && ph.Last == ph.First+1 {
		if d.Tags[first] == syntax.Det { // "a woman" is the woman now
			first++
			l.words("The")
		}
		for i := first; i < last; i++ {
			if name := w.pronounName(i); i == first && d.Tags[i] == syntax.Poss && name != "" {
				l.words(possessive(name)) // "Her eldest son"
				continue
			}
			l.token(i)
		}
		return
	}
	if w.timeOf[ph.Head] > 0 && w.timeOf[ph.Head] == w.timeOf[ph.First] && w.timeActs(p, v) { // "October brought rain"
		for i := ph.First; i < ph.Last; i++ {
			l.token(i)
		}
		return
	}
	if owner := w.whose(p, v); owner != "" && len(l.pieces) == 0 {
		l.words(owner)
	}
	for i := w.listBefore(p, v); i < ph.First; i++ { // "Poland, Hungary and Latvia joined"
		l.token(i)
	}
	at := len(l.pieces)
	if ph.Last > ph.First+1 && d.Tags[ph.First] == syntax.Det && (fold(d, ph.First, "that") || fold(d, ph.First, "this")) && d.Tags[ph.Head] == syntax.Noun && w.timeOf[ph.Head] == 0 && w.timeOf[ph.First] == 0 && len(l.pieces) == 0 {
		l.words("The") // "That trial"
		for i := ph.First + 1; i < ph.Last; i++ {
			l.token(i)
		}
		w.modifiers(l, ph.Last, d.Verbs[v].First, v)
		return
	}
	if from := w.shareBefore(ph.First); from < ph.First {
		for i := from; i < ph.First; i++ { // "most of the voters"
			l.token(i)
		}
		at = len(l.pieces)
	}
	if w.timeOf[ph.Head] > 0 && (d.Tags[ph.Head] == syntax.Time || d.Tags[ph.Head] == syntax.Num) && in(copulas, d.Lemma(v)) { // "June was the hottest on record"
		for i := ph.First; i < ph.Last; i++ {
			l.token(i)
		}
		return
	}
	for i := w.measureBefore(ph.First); i < ph.First; i++ { // "at least twelve miners"
		l.token(i)
		at++
	}
	w.phrase(l, p, true)
	if u := w.restriction(p, v); u >= 0 { // "those who lost their jobs"
		for i := ph.Last; i < d.Verbs[v].First && !(d.Tags[i] == syntax.Comma); i++ {
			if w.timeOf[i] > 0 {
				w.dropPrep(l)
				continue
			}
			l.token(i)
		}
		return
	}
	if (in(lightHeads, d.Text(ph.Head)) || !w.timedBetween(ph.Last, d.Verbs[v].First)) && w.restrictedSubject(ph.Last, d.Verbs[v].First) {
		l.left = true
		if l.restrict {
			for i := ph.Last; i < d.Verbs[v].First; i++ {
				if w.timeOf[i] > 0 {
					w.dropPrep(l)
					continue
				}
				l.token(i)
			}
			return
		}
	}
	k := w.joinedSubject(ph.Last, d.Verbs[v].First)
	if k >= 0 {
		asked(l.shortSubject, &l.could.shortSubject)
	}
	if l.shortSubject && k >= 0 && ph.Last < len(d.Tags) && d.Tags[ph.Last] != syntax.Conj && !w.countsTogether(p, w.phraseAt(k+1), v) {
		return
	} else if l.shortSubject && k >= 0 { // "A director of … and two of his sons"
		for q := w.phraseAt(k + 1); k < d.Phrases[q].Last; k++ {
			l.token(k)
		}
		if k+1 < d.Verbs[v].First && fold(d, k, "of") && w.phraseAt(k+1) >= 0 {
			l.token(k)
			w.phrase(l, w.phraseAt(k+1), false)
		}
		return
	}
	if words := len(l.pieces) - at; words < 2 && d.Tags[ph.Head] != syntax.Name || !asked(l.shortSubject, &l.could.shortSubject) {
		w.modifiers(l, ph.Last, d.Verbs[v].First, v)
	} else if i := ph.Last; i < d.Verbs[v].First && d.Tags[i] == syntax.Conj { // "Lund and Berg"
		w.modifiers(l, i, d.Verbs[v].First, v)
	}
}

// timeActs reports whether the time that phrase p names is itself what verb v
// tells of: "October brought rain", "2024 may break the record".
func (w *work) timeActs(p, v int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	return in(ofTimes, d.Lemma(v)) || ph.Last == ph.First+1 && d.Tags[ph.Head] == syntax.Num && d.Tokens[ph.Head].Len() == 4 && ph.Last == d.Verbs[v].First
}

// joinedSubject returns the conjunction among tokens [from, to), behind the first
// noun of a subject, that joins another to it; −1 without.
func (w *work) joinedSubject(from, to int) int {
	for i := to - 2; i >= from; i-- {
		if w.syn.Tags[i] == syntax.Conj && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0 {
			return i
		}
	}
	return -1
}

// countsTogether reports whether phrases p and q are surely both subjects of verb v,
// and q no part of what modifies p: by the verb's number, or because both are people.
func (w *work) countsTogether(p, q, v int) bool {
	d := &w.syn
	first := d.Verbs[v].First
	if plural := fold(d, first, "are") || fold(d, first, "were") || fold(d, first, "have") || d.Tags[first] == syntax.Plain; plural && d.Tags[d.Phrases[p].Head] != syntax.Plural && !in(groups, d.Text(d.Phrases[p].Head)) {
		return true
	}
	return d.Tags[d.Phrases[p].Head] != syntax.Plural && w.isPerson(p) && w.isPerson(q) && fold(d, d.Phrases[p].Last, "of")
}

// groups have a plural verb where those in them are meant.
var groups = wordSet(`coalition majority minority number group team handful couple pair dozen hundred crowd series range variety half third quarter lot host party police staff`)

// whose returns who owns the subject p of a relative clause, as a genitive: "Ada
// Lund, whose resignation began the crisis". "" for others.
func (w *work) whose(p, v int) string {
	d := &w.syn
	y := d.Verbs[v]
	if y.Kind != syntax.Relative || y.Marker < 0 || !fold(d, y.Marker, "whose") || y.ParentPhrase < 0 || d.Phrases[p].First != y.Marker+1 {
		return ""
	}
	if e := w.names.refer(d, y.ParentPhrase); e >= 0 {
		return possessive(w.names.entities[e].name)
	}
	ph := d.Phrases[y.ParentPhrase]
	if d.Tags[ph.Head] == syntax.Pron || ph.Last-ph.First > 4 {
		return ""
	}
	text := w.inside(y.ParentPhrase)
	if rest, ok := strings.CutPrefix(text, "a "); ok {
		text = "the " + rest
	} else if rest, ok := strings.CutPrefix(text, "an "); ok {
		text = "the " + rest
	}
	return possessive(text)
}

// ofTimes are verbs that a time can be the subject of.
var ofTimes = wordSet(`be become bring mark see prove provide come begin start end give offer witness produce`)

// listBefore returns where the list of names begins that the subject p of verb v
// ends or goes on with; the phrase's own first token without.
func (w *work) listBefore(p, v int) int {
	d := &w.syn
	k := d.Phrases[p].First
	if d.Tags[d.Phrases[p].Head] != syntax.Name {
		return k
	}
	several := false // a conjunction was met: the names before a comma are of the list
	if last := d.Phrases[p].Last; last < len(d.Tags) && d.Tags[last] == syntax.Conj && last < d.Verbs[v].First {
		several = true
	}
	for k > 1 {
		q := int(d.PhraseOf[k-2])
		if q < 0 || d.Phrases[q].Last != k-1 || d.Tags[d.Phrases[q].Head] != syntax.Name || w.timeOf[k-2] > 0 {
			break
		}
		first := d.Verbs[v].First
		switch {
		case d.Tags[k-1] == syntax.Conj && (fold(d, first, "were") || fold(d, first, "are") || fold(d, first, "have")):
			several = true
		case d.Tags[k-1] == syntax.Comma && several:
		default:
			return w.listed(p, k)
		}
		k = d.Phrases[q].First
	}
	return w.listed(p, k)
}

// listed returns k where the list that begins there stands free, the first token
// of phrase p where a preposition governs it.
func (w *work) listed(p, k int) int {
	if k > 0 && (w.syn.Tags[k-1] == syntax.Prep || w.syn.Tags[k-1].IsVerb() || w.syn.Tags[k-1] == syntax.Comma) {
		return w.syn.Phrases[p].First
	}
	return k
}

// measureBefore returns where the words begin that bound the number which opens
// at token i: "at least", "more than"; i itself without.
func (w *work) measureBefore(i int) int {
	d := &w.syn
	if i < 1 || i >= len(d.Tags) || d.Tags[i] != syntax.Num && !in(wholes, d.Text(i)) && !(d.Tags[i] == syntax.Det && i+1 < len(d.Tags) && in(fractions, d.Text(i+1))) {
		return i
	}
	if in(about, d.Text(i-1)) {
		return i - 1
	}
	if i > 1 && (fold(d, i-1, "least") || fold(d, i-1, "most")) && fold(d, i-2, "at") ||
		i > 1 && fold(d, i-1, "than") && (fold(d, i-2, "more") || fold(d, i-2, "less") || fold(d, i-2, "fewer")) ||
		i > 1 && fold(d, i-1, "to") && fold(d, i-2, "up") {
		return i - 2
	}
	return i
}

// shareBefore returns where the words begin that say how much is meant of the
// noun phrase that opens at token i: "most of", "two of"; i itself without.
func (w *work) shareBefore(i int) int {
	d := &w.syn
	if i < 2 || !fold(d, i-1, "of") || d.Tags[i] != syntax.Det && d.Tags[i] != syntax.Poss {
		return i
	}
	k := i - 2
	if !in(shares, d.Text(k)) && d.Tags[k] != syntax.Num {
		return i
	}
	if p := int(d.PhraseOf[k]); p >= 0 {
		k = d.Phrases[p].First
	}
	return w.measureBefore(k)
}

// shares are the words that take part of what "of" names.
var shares = wordSet(`most some many all none half both each several few much part any neither either one percent majority number dozens hundreds thousands`)

// about are the words that make a number a rough one.
var about = wordSet(`about nearly almost around some over roughly approximately only just virtually practically barely hardly scarcely under well not`)

// wholes and fractions are counts without a figure: "almost all", "not every",
// "more than half", "nearly a third".
var (
	wholes    = wordSet(`all every everyone everybody everything half both any none no double twice two-thirds three-quarters one-third one-quarter`)
	fractions = wordSet(`single third quarter fifth tenth half dozen hundred thousand million billion tonne ton decade century`)
)

// restriction returns the relative clause that says which of the people or
// things that subject p names are meant ("a cashier who steals"), −1 where the
// subject can stand without one.
func (w *work) restriction(p, v int) int {
	d := &w.syn
	ph := d.Phrases[p]
	generic := in(lightHeads, d.Text(ph.Head)) || fold(d, ph.First, "a") || fold(d, ph.First, "an") || d.Tags[ph.Head] == syntax.Plural && ph.First == ph.Head || fold(d, ph.First, "those")
	if !generic || ph.Last >= len(d.Tags) || d.Tags[ph.Last] != syntax.Rel || d.Verbs[v].First-ph.Last > 10 || d.Verbs[v].First < ph.Last {
		return -1
	}
	if !in(lightHeads, d.Text(ph.Head)) && w.timedBetween(ph.Last, d.Verbs[v].First) { // "a hurricane that formed on Monday": what is dated apart is told apart
		return -1
	}
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[ph.Head].Start))
	for u := first; u < last && u < v; u++ {
		if d.Verbs[u].Kind == syntax.Relative && d.Verbs[u].Marker == ph.Last {
			return u
		}
	}
	return -1
}

// timedBetween reports whether an expression of time stands among tokens [from, to).
func (w *work) timedBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if w.timeOf[i] > 0 {
			return true
		}
	}
	return false
}

// modifiers adds the prepositional phrases and joined phrases that follow a
// noun phrase, up to token end.
func (w *work) modifiers(l *line, from, end, v int) {
	d := &w.syn
	for i := from; i < end; {
		switch {
		case d.Tags[i] == syntax.Prep && i+1 < end && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0 && !(d.Verbs[v].Kind == syntax.Relative && w.wasTime(i+1)) && w.timeOf[i] == 0:
			l.token(i)
			p := w.phraseAt(i + 1)
			if name := w.modifierName(p); name != "" { // "Support for him has grown"
				l.replace(i+1, name)
			} else {
				w.phrase(l, p, false)
			}
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Prep && i+2 < end && d.Tags[i+1] == syntax.Adv && d.Tags[i+2] == syntax.Num && w.phraseAt(i+2) >= 0 && w.timeOf[i+2] == 0: // "from nearly 30 countries"
			l.token(i)
			l.token(i + 1)
			p := w.phraseAt(i + 2)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Conj && i+1 < end && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0:
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Comma && i > from && i+1 < end && d.Tags[i-1] == syntax.Name && d.Tags[i+1] == syntax.Name && w.phraseAt(i+1) >= 0 && d.Words[i+1].Is(lexicon.Place): // "in Split, Croatia,"
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			if i = d.Phrases[p].Last; i+1 == end && d.Tags[i] == syntax.Comma {
				l.token(i)
				return
			}
		default:
			return
		}
	}
}

// modifierName returns the name for phrase p behind a preposition in a subject where
// that is nothing but "him", "her" or "them".
func (w *work) modifierName(p int) string {
	d := &w.syn
	ph := d.Phrases[p]
	if ph.Last != ph.First+1 || d.Tags[ph.Head] != syntax.Obj && d.Tags[ph.Head] != syntax.Poss {
		return ""
	}
	switch strings.ToLower(d.Text(ph.Head)) {
	case "him", "her":
		if e := w.names.pronoun(d, ph.Head); e >= 0 {
			first := d.Sentences[d.SentenceAt(d.Tokens[ph.Head].Start)].First
			for i := ph.Head - 1; i >= first && (d.PhraseOf[i] >= 0 || d.Tags[i] == syntax.Prep); i-- {
				if w.names.mentioned(i) == e { // "Lund’s attacks on him": somebody else
					return ""
				}
			}
		}
		return w.pronounName(ph.Head)
	case "them":
		if name := w.pronounName(ph.Head); !fold(d, ph.First-1, "of") {
			return name
		}
	}
	return ""
}

// phraseAt returns the phrase that begins at token i, −1 without.
func (w *work) phraseAt(i int) int {
	if i < len(w.syn.PhraseOf) {
		if p := int(w.syn.PhraseOf[i]); p >= 0 && w.syn.Phrases[p].First == i {
			return p
		}
	}
	return -1
}

// phrase adds a noun phrase without the expressions of time in it; possessive
// pronouns become names.
func (w *work) phrase(l *line, p int, subject bool) {
	d := &w.syn
	ph := d.Phrases[p]
	from := l.nameStart(p)
	for i := from; i < ph.Last; i++ {
		if w.timeOf[i] > 0 && !w.keepTime(i, ph) {
			if i+1 < ph.Last && d.Tags[i+1] == syntax.Genitive {
				i++
				w.definite(l, ph, i+1)
			}
			continue
		}
		if subject && ph.Last-from > 3 && i <= from+1 && i < ph.Head && d.Tags[i] == syntax.Adj && d.PhraseOf[i] >= 0 && !d.Tokens[i].Shape.Is(segment.Capital) && d.Words[i].NounWeight() == 0 && d.Tags[ph.Head] != syntax.Name && asked(l.shortSubject, &l.could.shortSubject) {
			continue // "a memorable advertisement"
		}
		if d.Tags[i] == syntax.Poss && subject && len(l.pieces) == 0 && i == ph.First && fold(d, i, "its") {
			if q := w.earlierOwner(i); q >= 0 { // "Its workers went on strike"
				for k := d.Phrases[q].First; k < d.Phrases[q].Last; k++ {
					l.token(k)
				}
				n := len(l.pieces) - 1
				l.replaceLast(possessive(d.Text(l.pieces[n].token)))
				continue
			}
		}
		if d.Tags[i] == syntax.Poss && subject {
			if name := w.pronounName(i); name != "" {
				l.replace(i, possessive(name))
				continue
			}
			if first, last, ok := w.someone(i); ok && i == ph.First && len(l.pieces) == 0 { // "Her campaign", the former secretary’s
				for k := first; k < last; k++ {
					l.token(k)
				}
				l.replaceLast(possessive(d.Text(last - 1)))
				continue
			}
		}
		l.token(i)
	}
}

// definite puts the article before a noun that lost "Saturday’s" before it: "miss
// Saturday’s match".
func (w *work) definite(l *line, ph syntax.Phrase, i int) {
	d := &w.syn
	if i < ph.Last && (d.Tags[ph.First] != syntax.Det || w.timeOf[ph.First] > 0) && d.Tags[ph.Head] != syntax.Name && len(l.pieces) > 0 && (d.Tags[i] == syntax.Noun || d.Tags[i] == syntax.Adj || d.Tags[i] == syntax.Num || d.Tags[i] == syntax.Part || d.Tags[i] == syntax.Plural) {
		l.words("the")
	}
}

// nameStart returns where the line begins with phrase p.
func (l *line) nameStart(p int) int {
	if l.nameOnly {
		return l.w.nameStart(p)
	}
	l.could.nameOnly = l.could.nameOnly || l.w.titledName(p)
	return l.w.syn.Phrases[p].First
}

// titledName reports whether nameStart may find a name behind the first token of
// phrase p.
func (w *work) titledName(p int) bool {
	ph := w.syn.Phrases[p]
	if ph.Last == ph.First+1 {
		return false
	}
	for i := ph.First; i < ph.Last; i++ {
		if e := w.names.mentioned(i); e < 0 || w.names.entities[e].sort != person {
			continue
		}
		if i > ph.First {
			return true
		}
		for k := i; k < ph.Last; k++ {
			if in(honorifics, w.syn.Text(k)) {
				return true
			}
		}
		return false
	}
	return false
}

// nameStart returns where a person's name begins in phrase p behind the office
// and the titles before it, the phrase's first token where no such words can go.
func (w *work) nameStart(p int) int {
	d := &w.syn
	ph := d.Phrases[p]
	start := ph.First
	for i := ph.First; i < ph.Last; i++ {
		e := w.names.mentioned(i)
		if e >= 0 && in(honorifics, d.Text(i)) && (i+1 >= ph.Last || w.names.mentioned(i+1) != e) {
			e = -1 // the role alone
		}
		if e >= 0 && (w.names.entities[e].sort != person || w.names.mentioned(ph.Head) != e && !w.owner(i, ph)) || (fold(d, i, "miss") || fold(d, i, "lady")) && i+2 >= ph.Last || fold(d, ph.First, "a") || fold(d, ph.First, "an") {
			return ph.First
		}
		switch t := d.Tags[i]; {
		case in(honorifics, d.Text(i)) && !(e >= 0 && i+2 >= ph.Last && (fold(d, i, "miss") || fold(d, i, "lady"))): // "Miss Universe" is no name with a title
			start = i + 1
		case e >= 0:
			for k := i; k < ph.Last; k++ { // an office may still come: "New Jersey Gov. Chris Christie"
				if in(honorifics, d.Text(k)) && k+1 < ph.Last && w.names.mentioned(k+1) == e && !(k+2 >= ph.Last && (fold(d, k, "miss") || fold(d, k, "lady"))) {
					start = k + 1
				}
			}
			return start
		case t == syntax.Adj && !d.Tokens[i].Shape.Is(segment.Capital), fold(d, i, "the"), fold(d, i, "a"), fold(d, i, "an"):
			start = i + 1
		case t == syntax.Poss: // the name says whose
			start = i + 1
		case t == syntax.Adj, t == syntax.Noun, t == syntax.Name, t == syntax.Ger, t == syntax.Part:
		default:
			return ph.First
		}
	}
	return ph.First
}

// owner reports whether the name that token i is of owns the rest of its phrase:
// "candidate Gary Holm’s doctor".
func (w *work) owner(i int, ph syntax.Phrase) bool {
	e := w.names.mentioned(i)
	for i < ph.Last && w.names.mentioned(i) == e {
		i++
	}
	return i < ph.Last && w.syn.Tags[i] == syntax.Genitive
}

// clockBefore reports whether token i tells the hour that names a thing: "a 3
// a.m. call".
func (w *work) clockBefore(i int, ph syntax.Phrase) bool {
	t := int(w.timeOf[i]) - 1
	if t < 0 || w.times[t].Type != model.TimexTime || !w.times[t].When.HasClock() || w.syn.Tags[ph.First] != syntax.Det {
		return false
	}
	_, last := w.tokensOf(w.times[t].Span)
	return last <= ph.Head && w.syn.Tags[last-1] != syntax.Genitive && !fold(&w.syn, last, "’s") && !fold(&w.syn, last, "'s")
}

// keepTime keeps a bare year before its noun: "2020 election" is a name.
func (w *work) keepTime(i int, ph syntax.Phrase) bool {
	if w.seasonBefore(i, ph) || w.dateBefore(i, ph) {
		return true
	}
	if w.syn.Tags[i] == syntax.Adv && (i > ph.First || i < ph.Head && w.timeOf[i+1] != w.timeOf[i]) || i < ph.Head && w.clockBefore(i, ph) {
		return true // "the recently released polls", "a 3 a.m. call"
	}
	return w.syn.Tags[i] == syntax.Num && i < ph.Head && w.syn.Tokens[i].Len() == 4 && w.syn.Tags[ph.Head] != syntax.Name &&
		(i == 0 || w.timeOf[i-1] != w.timeOf[i]) && w.timeOf[i+1] != w.timeOf[i]
}

// dateBefore reports whether the expression of time at token i is a month, a date
// or a century that tells which thing phrase ph means: "the November games", "the
// Sept. 11 attacks", "an 18th-century church". A weekday would be read from today.
func (w *work) dateBefore(i int, ph syntax.Phrase) bool {
	d := &w.syn
	t := int(w.timeOf[i]) - 1
	if t < 0 || i >= ph.Head || w.timeOf[ph.Head] > 0 {
		return false
	}
	x := &w.times[t]
	first, last := w.tokensOf(x.Span)
	if last > ph.Head || first < ph.First || d.Tags[last] == syntax.Genitive || x.Type != model.TimexDate || d.Tags[ph.Head] == syntax.Name || first > 0 && d.Tags[first-1] == syntax.Genitive {
		return false
	}
	if d.Tags[last] != syntax.Noun && d.Tags[last] != syntax.Plural && d.Tags[last] != syntax.Adj {
		return false
	}
	if first+1 == last && strings.HasSuffix(d.Text(first), "century") {
		return true
	}
	for k := first; k < last; k++ {
		if d.Tags[k] != syntax.Num && d.Tags[k] != syntax.Comma && !in(monthWords, d.Text(k)) {
			return false
		}
	}
	return in(monthWords, d.Text(first)) || in(monthWords, d.Text(last-1))
}

// monthWords are months by their names and what they are cut to.
var monthWords = wordSet(`january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`)

// seasonBefore reports whether the expression of time at token i is a season
// without a year that names what phrase ph is about: "the autumn offensive".
func (w *work) seasonBefore(i int, ph syntax.Phrase) bool {
	t := int(w.timeOf[i]) - 1
	if t < 0 || i >= ph.Head || w.timeOf[ph.Head] > 0 || w.times[t].When.Granularity != caldate.Season {
		return false
	}
	text := w.times[t].In(w.article.Body)
	_, last := w.tokensOf(w.times[t].Span)
	return last <= ph.Head && !strings.ContainsAny(text, "0123456789") && w.syn.Tags[last] != syntax.Genitive && (strings.Count(text, " ") == 0 || strings.HasPrefix(text, "the ")) && strings.Count(text, " ") < 2
}

// sentenceTitle is the last resort: the sentence's first phrases.
func (w *work) sentenceTitle(s int) string {
	d := &w.syn
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
		if len(l.pieces) == 0 && (d.Tags[i] == syntax.Conj || d.Tags[i] == syntax.Comma || d.Tags[i] == syntax.Adv && in(idleAdverbs, d.Text(i))) {
			continue
		}
		l.token(i)
	}
	return l.text(maxTitle)
}
