package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// dropSpan takes back a stretch of time that a clause behind it was to bound: "in
// the days since he left".
func (w *work) dropSpan(l *line) {
	d := &w.syn
	n := len(l.pieces)
	for n > 2 && l.pieces[n-1].token >= 0 && l.pieces[n-1].text == "" && d.PhraseOf[l.pieces[n-1].token] < 0 && d.VerbOf[l.pieces[n-1].token] < 0 && in(nearness, d.Text(l.pieces[n-1].token)) { // "emptied | long before the end came"
		n--
		l.pieces = l.pieces[:n]
	}
	if n < 3 || l.pieces[n-1].token < 0 {
		return
	}
	p := d.PhraseOf[l.pieces[n-1].token]
	if p < 0 || d.Words[d.Phrases[p].Head].NounField() != lexicon.NounTime || d.Phrases[p].Head != l.pieces[n-1].token {
		return
	}
	for n > 0 && l.pieces[n-1].token >= d.Phrases[p].First {
		n--
	}
	switch i := d.Phrases[p].Last; {
	case n > 2 && l.pieces[n-1].token >= 0 && d.Tags[l.pieces[n-1].token] == syntax.Prep:
		l.pieces = l.pieces[:n-1]
	case n > 1 && (d.Tags[d.Phrases[p].First] == syntax.Num || d.Phrases[p].First == d.Phrases[p].Head) && (fold(d, i, "after") || fold(d, i, "before")): // "vanished 20 minutes | after taking off", "left days | before"
		l.pieces = l.pieces[:n]
	}
}

// nearness is how soon before or after something a clause puts what is told.
var nearness = wordSet(`well long just shortly soon right immediately even only not moments directly ever`)

// dropPrep takes back a preposition that lost its time.
func (w *work) dropPrep(l *line) {
	d := &w.syn
	for n := len(l.pieces); n > 0; n = len(l.pieces) {
		p := l.pieces[n-1]
		if p.token < 0 || p.text != "" {
			return
		}
		switch d.Tags[p.token] {
		case syntax.Prep, syntax.Adv, syntax.Comma, syntax.Sub:
			if in(edges, d.Text(p.token)) {
				if k := p.token - 1; fold(d, p.token, "effective") && k >= 0 && d.VerbOf[k] >= 0 && in(copulas, d.LemmaOf(k)) {
					return // "will be effective in May"
				}
				l.pieces = l.pieces[:n-1]
				continue
			}
			if n > 1 && d.Tags[p.token] == syntax.Prep && l.pieces[n-2].token >= 0 && in(edges, d.Text(l.pieces[n-2].token)) { // "beginning in"
				l.pieces = l.pieces[:n-2]
				continue
			}
			if d.PhraseOf[p.token] >= 0 || d.Tags[p.token] == syntax.Adv && !in(timeAdverbs, d.Text(p.token)) || w.toDo(p.token) {
				return
			}
			if n > 1 && fold(d, p.token, "back") && l.pieces[n-2].token >= 0 && in(comingBack, d.LemmaOf(l.pieces[n-2].token)) {
				return // "is expected back in May"
			}
			if n > 1 && fold(d, p.token, "back") && l.pieces[n-2].token >= 0 && d.VerbOf[l.pieces[n-2].token] >= 0 && (d.Field(int(d.VerbOf[l.pieces[n-2].token])) == lexicon.VerbMotion || in(rebounds, d.LemmaOf(l.pieces[n-2].token))) {
				return // "has roared back"
			}
			if n > 1 && in(particles, d.Text(p.token)) && l.pieces[n-2].token >= 0 && d.VerbOf[l.pieces[n-2].token] >= 0 {
				return // "went down on Thursday"
			}
			if n > 1 && d.Tags[p.token] == syntax.Prep && l.pieces[n-2].token >= 0 && d.Tags[l.pieces[n-2].token] == syntax.Prep && !fold(d, l.pieces[n-2].token, "until") && !fold(d, l.pieces[n-2].token, "by") && !fold(d, l.pieces[n-2].token, "as") {
				l.pieces = l.pieces[:n-1] // "got up at": the particle stays
				return
			}
			l.pieces = l.pieces[:n-1]
			if fold(d, p.token, "of") {
				if k := len(l.pieces) - 1; k > 0 && l.pieces[k].token == p.token-1 && fold(d, p.token-1, "as") { // "as of 2005"
					l.pieces = l.pieces[:k]
				}
				w.dropShare(l)
			}
		case syntax.Poss: // "in its last weeks"
			if q := d.PhraseOf[p.token]; q < 0 || w.timeOf[d.Phrases[q].Head] == 0 {
				return
			}
			l.pieces = l.pieces[:n-1]
		case syntax.Det:
			l.pieces = l.pieces[:n-1]
		case syntax.Adj: // "as early as June"
			if q := d.PhraseOf[p.token]; q >= 0 && p.token == d.Phrases[q].First && (fold(d, p.token, "last") || fold(d, p.token, "next")) && p.token+1 < len(d.Tags) && w.timeOf[p.token+1] > 0 && w.timeOf[d.Phrases[q].Head] > 0 {
				l.pieces = l.pieces[:n-1] // "was shot last | Oct. 23"
				continue
			}
			if d.PhraseOf[p.token] >= 0 || !fold(d, p.token, "early") && !fold(d, p.token, "late") && !fold(d, p.token, "recent") {
				return
			}
			l.pieces = l.pieces[:n-1]
		case syntax.Ger: // "…, beginning in May"
			if !in(edges, d.Text(p.token)) || d.PhraseOf[p.token] >= 0 {
				return
			}
			l.pieces = l.pieces[:n-1]
		default:
			return
		}
	}
}

// toDo reports whether the "to" at token i leads over a time to the infinitive behind it:
// "the only one to recently | endorse her".
func (w *work) toDo(i int) bool {
	d := &w.syn
	if !fold(d, i, "to") {
		return false
	}
	k := i + 1
	for k < len(d.Tags) && w.timeOf[k] > 0 {
		k++
	}
	return k < len(d.Tags) && (d.Tags[k] == syntax.Base || d.Tags[k] == syntax.Plain)
}

// zones stand behind a time of the clock.
var zones = wordSet(`eastern pacific central mountain et est edt pt pst pdt ct cst cdt gmt bst utc cet local time standard daylight`)

// dropShare takes back the words that say how much of a time was meant: "for much
// of" that summer.
func (w *work) dropShare(l *line) {
	d := &w.syn
	n := len(l.pieces)
	if n < 2 || l.pieces[n-1].token < 0 || !in(stretches, d.Text(l.pieces[n-1].token)) {
		return
	}
	p := d.PhraseOf[l.pieces[n-1].token]
	for n > 1 && l.pieces[n-1].token >= 0 && p >= 0 && d.PhraseOf[l.pieces[n-1].token] == p {
		n--
	}
	if p < 0 {
		n--
	}
	l.pieces = l.pieces[:n]
}

// stretches are parts of a time.
var stretches = wordSet(`much most part all half some rest remainder course end start beginning middle bulk eve afternoon morning evening night day early latter`)

// spentOn reports whether the time at token i is what its verb acts on: "spent
// Tuesday with troops", "spent part of the day",
// "set Monday as the deadline".
func (w *work) spentOn(i int) bool {
	d := &w.syn
	k, end := i, i
	for k > 0 && w.timeOf[k-1] == w.timeOf[i] {
		k--
	}
	for end < len(d.Tags) && w.timeOf[end] == w.timeOf[i] {
		end++
	}
	if w.chosen(k, end) {
		return true
	}
	for k--; k > 0 && (d.Tags[k] == syntax.Det || d.Tags[k] == syntax.Adv || fold(d, k, "of") || in(stretches, d.Text(k))); k-- {
	}
	return k >= 0 && d.VerbOf[k] >= 0 && d.Verbs[d.VerbOf[k]].Head == k && in(spenders, d.LemmaOf(k)) && !d.Verbs[d.VerbOf[k]].Passive
}

// spenders take a time as their object.
var spenders = wordSet(`spend use waste devote mark celebrate seize commemorate dread relive`)

// cutShort reports whether the pronoun at token i begins a clause that a dash or a
// comma breaks off: "since we began in June we — and I mean we — have".
func (w *work) cutShort(i int) bool {
	d := &w.syn
	if !fold(d, i, "i") && !fold(d, i, "we") && !fold(d, i, "he") && !fold(d, i, "she") && !fold(d, i, "they") || i+1 >= len(d.Tags) {
		return false
	}
	switch d.Tags[i+1] {
	case syntax.Colon, syntax.Comma, syntax.Open, syntax.Stop:
		return true
	}
	return false
}

// namedNear reports whether entity e is named in the sentence of token i before it
// or in the sentence before.
func (w *work) namedNear(e, i int) bool {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	for k := d.Sentences[max(s-1, 0)].First; k < i; k++ {
		if e >= 0 && w.names.mentioned(k) == e {
			return true
		}
	}
	return false
}

// rebounds go on with "back" whatever the time.
var rebounds = wordSet(`roar bounce fire strike fight pull cut scale roll push set hold turn look shoot hit snap claw win buy pay give take`)

var comingBack = wordSet(`expect come go bring send welcome get call`)

// edges only say that a time begins or ends something.
var edges = wordSet(`beginning starting ending dating effective lasting`)

// timeAdverbs belong to the expression of time behind them.
var timeAdverbs = wordSet(`early late earlier later just only about around shortly soon almost nearly exactly back as well ever right not until already least earliest anytime`)

// thingsOnly reports whether phrase p names things or several people, whom "he" and
// "she" cannot mean.
func (w *work) thingsOnly(p int) bool {
	if p < 0 {
		return false
	}
	h := w.syn.Phrases[p].Head
	return w.syn.Tags[h] == syntax.Plural || w.syn.Tags[h] == syntax.Noun && w.syn.Words[h].Person() == 0 && (!w.syn.Tokens[h].Shape.Is(segment.Capital) || h > w.syn.Phrases[p].First)
}

// namedBefore reports whether the subject of verb t names e too: "Lund’s team said
// he would stay".
func (w *work) namedBefore(e, t int) bool {
	d := &w.syn
	from := d.Verbs[t].Start
	if p := d.Verbs[t].Subject; p >= 0 {
		from = min(from, d.Phrases[p].First)
	}
	for i := from; i < d.Verbs[t].First; i++ {
		if w.names.mentioned(i) == e || (d.Tags[i] == syntax.Poss || d.Tags[i] == syntax.Pron) && w.names.pronoun(d, i) == e {
			return true
		}
	}
	return false
}

// otherName returns the name for a pronoun in the predicate when it means
// somebody else than the subject.
func (w *work) otherName(l *line, i, t int) string {
	d := &w.syn
	subject := -1
	if p := d.Verbs[t].Subject; p >= 0 {
		subject = w.names.refer(d, p)
	}
	if subject >= 0 && d.Tags[i] == syntax.Poss && w.names.entities[subject].sort == unknownName {
		if first, _, two := strings.Cut(w.names.entities[subject].name, " "); two && lexicon.Look(first).Is(lexicon.PersonName) {
			return "" // "Warren Holm sold his stake": a person after all
		}
	}
	if subject >= 0 && d.Tags[i] == syntax.Poss && !strings.Contains(w.names.entities[subject].name, " ") && (w.names.entities[subject].sort == unknownName || w.names.entities[subject].sort == place) {
		return "" // a surname alone is somebody's as well
	}
	if d.PhraseOf[i] >= 0 && d.Tags[i] == syntax.Poss || d.Tags[i] == syntax.Obj {
		switch strings.ToLower(d.Text(i)) {
		case "himself", "herself", "itself", "themselves", "myself":
			return ""
		case "them":
			return w.them(i, t)
		case "its", "their", "it", "my", "our", "your", "you", "me", "us":
			return ""
		}
		e := w.names.pronoun(d, i)
		if p := d.Verbs[t].Subject; e < 0 && d.Tags[i] == syntax.Poss && p >= 0 && d.Tags[d.Phrases[p].Head] == syntax.Plural { // "The police searched his home"
			if first, last, ok := w.someone(i); ok && last-first < 3 && first+1 < last && d.Tags[first] == syntax.Det {
				return "the " + possessive(d.Body[d.Tokens[first+1].Start:d.Tokens[last-1].End])
			}
		}
		if e < 0 || e == subject || subject < 0 && !w.firstPerson(t) && !(w.thingsOnly(d.Verbs[t].Subject) && !w.namedBefore(e, t)) {
			return ""
		}
		name := w.names.entities[e].name
		if l.says(name) {
			return "" // who is meant stands there already
		}
		if d.Tags[i] == syntax.Poss {
			if subject >= 0 && w.names.entities[subject].fits(genderOf(d.Text(i))) && !in(copulas, d.Lemma(t)) {
				return "" // "Lund will take her case to court": the subject’s own
			}
			return possessive(name)
		}
		return name
	}
	return ""
}
