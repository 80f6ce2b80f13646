package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

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
		l, drafted := line{}, false
		if m == (manner{}) {
			l, drafted = w.takeDraft(v)
		}
		if !drafted {
			l = line{w: w, pieces: w.cut[:0], manner: m}
			w.clause(&l, v)
			w.cut = l.pieces[:0]
		}
		w.bareParticiple(&l, v)
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

// bareParticiple takes off the end of a line the participle that has lost its time:
// "as part of an inquiry opened [on April 10]".
func (w *work) bareParticiple(l *line, v int) {
	d := &w.syn
	n := len(l.pieces)
	if n < 4 || l.pieces[n-1].token < 1 {
		return
	}
	i := l.pieces[n-1].token
	u := int(d.VerbOf[i])
	if u < 0 || u == v || d.Verbs[u].Form != syntax.Participle || d.Verbs[u].ParentPhrase < 0 || d.Verbs[u].Head != i || d.PhraseOf[i-1] < 0 || l.pieces[n-2].token != i-1 {
		return
	}
	k := i + 1
	for k < len(d.Tags) && d.Tags[k] == syntax.Prep && d.PhraseOf[k] < 0 {
		k++
	}
	if k < len(d.Tags) && w.timeOf[k] > 0 {
		l.pieces = l.pieces[:n-1]
	}
}

// light reports whether verb v only says that something just told was said or done:
// "made the remarks", "made the pledge".
func (w *work) light(v int) bool {
	d := &w.syn
	o := d.Verbs[v].Object
	return o >= 0 && (d.Lemma(v) == "make" || d.Lemma(v) == "give") && fold(d, d.Phrases[o].First, "the") && d.Phrases[o].Last == d.Phrases[o].First+2 && (d.Words[d.Phrases[o].Head].NounField() == lexicon.NounCommunication || d.Words[d.Phrases[o].Head].Saying() > 0 || in(remarks, d.Text(d.Phrases[o].Head)))
}

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
	if subject >= 0 && d.Phrases[subject].First >= y.Last && y.Form == syntax.Finite && subject == y.Subject && (d.Field(t) != lexicon.VerbCommunication || !in(pureCues, d.Lemma(t)) && !w.behindWords(t)) && w.there(t) == "" && y.Kind == syntax.Main && d.Phrases[subject].First == y.Last && d.Words[y.Head].NeedsObject() >= 2 {
		if subject = w.lostSubject(t); subject < 0 && d.Tags[d.Phrases[max(d.PhraseOf[d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].First], 0)].Head] == syntax.Name {
			subject = int(d.PhraseOf[d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].First])
		}
	}
	if w.ofNext(subject, t) {
		subject = w.lostSubject(t)
	}
	if there := w.there(t); there != "" {
		if len(l.pieces) > 0 {
			there = "there"
		}
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
	if subject >= 0 && w.colonBetween(subject, t) {
		subject = -1
	}
	if h := w.plannedThing(subject, t); h >= 0 {
		subject = h
	}
	subject = w.trueSubject(w.agreeing(w.apposed(w.defined(t, subject)), t), t)
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
	case y.Form == syntax.Participle && y.Passive && subject >= 0 && (w.ownObject(t) || w.tellsItself(t, subject)): // "does not believe the firm sold the mill"
	case y.Form == syntax.Participle && y.Passive && subject >= 0, w.reduced(t, subject): // the report released on Tuesday
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
	case y.Form == syntax.Gerund && w.gerundNoun(t, subject): // "a mass shooting"
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
	if k := y.First - 1; k >= 0 && from == y.First && in(limiting, d.Text(k)) && d.Tags[k] == syntax.Adv && !(k > 0 && d.Tags[k-1] == syntax.Not) { // "nearly collapsed"
		l.token(k)
	}
	w.predicate(l, t, v, from)
	if l.gapPrep > 0 && l.gap > 0 {
		l.token(l.gapPrep - 1)
		w.phrase(l, l.gap-1, false)
	}
}

// promises are verbs whose subject is to do what the infinitive behind them tells.
var promises = wordSet(`pledge vow promise agree decide hope offer threaten try attempt intend plan propose want`)

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
