package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// clause adds subject, verb and what belongs to it to a line.
func (w *work) clause(l *line, v int) {
	d := &w.syn
	t := w.top(v)
	y := &d.Verbs[t]
	subject := w.notedSubject(l, w.clauseSubject(t, v), t)
	subject = w.trueSubject(w.agreeing(w.apposed(w.defined(t, subject)), t), t)
	if y.Form == syntax.Participle && subject >= 0 && w.nobodyNamed(subject) {
		return // "half of those questioned in May said": those alone are nobody
	}
	from := y.First
	if y.Form == syntax.Finite && y.Subject >= 0 && y.Subject == subject && d.Phrases[subject].First >= y.First && !w.gap.subject {
		w.inverted(l, t, v)
		return
	}
	if w.planned(t) { // "a role in drafting the plan": nobody has drafted it yet
		w.predicate(l, t, v, from)
		return
	}
	if w.gap.subject {
		from = w.gappedSubject(l, from)
	} else if subject >= 0 || !w.clauseBefore(l, t) {
		w.subject(l, subject, t)
	}
	l.verb = y.Head + 1
	from, formed := w.auxiliary(l, t, subject, from)
	switch {
	case formed:
	case y.Form == syntax.Finite:
		w.findGap(l, t, v)
	case y.Form == syntax.Gerund:
		from = w.gerundAsPast(l, t, subject, from)
	}
	if k := y.First - 1; k > 0 && from == y.First && fold(d, k, "but") && fold(d, k-1, "all") && d.Tags[k] == syntax.Adv { // "all but sealed"
		l.token(k - 1)
		l.token(k)
	}
	if k := y.First - 1; k >= 0 && from == y.First && in(limiting, d.Text(k)) && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Not) && !(k > 0 && d.Tags[k-1] == syntax.Not) && !(len(l.pieces) > 0 && l.pieces[len(l.pieces)-1].token == k) { // "nearly collapsed", "never came"
		if k > 0 && d.Tags[k] == syntax.Not && d.Tags[k-1] == syntax.Adv && in(limiting, d.Text(k-1)) {
			l.token(k - 1) // "almost never came"
		}
		l.token(k)
	}
	w.predicate(l, t, v, from)
	if l.gapPrep > 0 && l.gap > 0 {
		l.token(l.gapPrep - 1)
		w.phrase(l, l.gap-1, false)
	}
}

// inverted adds a clause whose subject stands inside or behind its verb, in the order
// of other clauses: "Not until May did the firm admit it", "Among the dead was a nurse".
func (w *work) inverted(l *line, t, v int) {
	d := &w.syn
	y := &d.Verbs[t]
	ph := d.Phrases[y.Subject]
	w.subject(l, y.Subject, t)
	l.verb = y.Head + 1
	if ph.First >= y.Last { // "Among the dead was a nurse"
		if k := ph.Last; k+1 < len(d.Tags) && fold(d, k, "of") && w.phraseAt(k+1) >= 0 && w.timeOf[k+1] == 0 && !(len(l.pieces) > 0 && l.pieces[len(l.pieces)-1].token > k) {
			l.token(k) // "the son | of a judge"
			w.phrase(l, w.phraseAt(k+1), false)
		}
		l.token(y.Head)
		for i := y.Start; i < y.First; i++ {
			if w.timeOf[i] > 0 {
				continue
			}
			if i == y.Start {
				l.words(strings.ToLower(d.Text(i)))
			} else {
				l.token(i)
			}
		}
		w.soThat(l, y.Start, ph.Last)
		return
	}
	if w.atOnce(l, t) {
		return
	}
	end := ph.Last
	for end+1 < y.Last && fold(d, end, "of") && w.phraseAt(end+1) >= 0 { // "has a head | of the board been"
		l.token(end)
		w.phrase(l, w.phraseAt(end+1), false)
		end = d.Phrases[w.phraseAt(end+1)].Last
	}
	first := d.Sentences[d.SentenceAt(d.Tokens[y.First].Start)].First
	if past := lexicon.PastOf(d.Lemma(t)); fold(d, first, "not") && (fold(d, first+1, "since") || fold(d, first+1, "for") || fold(d, first+1, "in")) && past != "" { // "Not since 1974 has the valley flooded"
		l.token(y.First)
		l.words("not")
		w.predicate(l, t, v, end)
		return
	}
	switch {
	case d.Tags[first] == syntax.Prep: // "At no time in May did"
		l.words("never")
	case fold(d, first, "only"), fold(d, first, "so"), fold(d, first, "not"):
	case fold(d, first, "nor"), fold(d, first, "neither"):
		l.words("never")
	default:
		l.words(strings.ToLower(d.Text(first))) // never, rarely, hardly
	}
	from := end
	if d.Tags[y.First] != syntax.DoFin {
		l.token(y.First)
	} else if past := lexicon.PastOf(d.Lemma(t)); past != "" && fold(d, y.First, "did") {
		l.words(past)
		from = y.Last
	}
	w.predicate(l, t, v, from)
}

// clauseSubject returns the phrase that is the subject of verb t, whose clause is
// told for verb v: its own, the one that a time stands in the place of, or the one
// that an insertion parts it from. −1 without.
func (w *work) clauseSubject(t, v int) int {
	d := &w.syn
	y := &d.Verbs[t]
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
	return subject
}

// notedSubject adds what stands where the subject of verb t is expected and is none,
// a "there" or what an infinitive is aimed at, and returns the subject that is
// left to print, −1 for none.
func (w *work) notedSubject(l *line, subject, t int) int {
	d := &w.syn
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
	return subject
}

// gappedSubject adds the number that is all there is of a subject, with the noun
// it counts and the auxiliary that agrees with that: "Two were held on Monday and a
// third on Tuesday". It returns where the rest of the verb begins.
func (w *work) gappedSubject(l *line, from int) int {
	d := &w.syn
	end := w.gap.to
	if w.gap.mid > 0 {
		end = w.gap.mid
	}
	for i := w.gap.from; i < end; i++ {
		l.token(i)
	}
	if w.gap.noun >= 0 && w.gap.mid == 0 {
		l.token(w.gap.noun)
	}
	if !fold(d, from, "were") && !fold(d, from, "was") {
		return from
	}
	last := end - 1
	if w.gap.noun >= 0 {
		last = w.gap.noun
	}
	if d.Tags[last] == syntax.Plural || d.Tags[last] == syntax.Num && !fold(d, last, "one") {
		l.words("were")
	} else {
		l.words("was")
	}
	return from + 1
}

// auxiliary adds the form of "be" that a title gives the verb t and that the text
// leaves out or has in another tense. It returns where the rest of the verb begins
// and whether the verb's form is settled.
func (w *work) auxiliary(l *line, t, subject, from int) (rest int, formed bool) {
	d := &w.syn
	y := &d.Verbs[t]
	switch {
	case y.Form == syntax.Participle && y.Passive && subject >= 0 && !(y.Kind == syntax.Adverbial && w.ownHappening(t)) && (w.ownObject(t) || w.tellsItself(t, subject)): // "does not believe the firm sold the mill"
	case y.Form == syntax.Participle && y.Passive && subject >= 0, w.reduced(t, subject): // the report released on Tuesday
		l.words(w.was(subject))
	case y.Form == syntax.Finite && y.Passive && subject >= 0 && y.Kind == syntax.Coordinate && y.First == y.Head && d.Tags[y.Head] == syntax.Part: // was proposed and approved
		l.words(w.shared(t, subject))
	case y.Form == syntax.Finite && y.Kind == syntax.Adverbial && y.Passive && y.Tense == syntax.PresentTense && !y.Perfect && d.Tags[y.First] == syntax.BeFin && !w.governsInfinitive(t) && y.Marker >= 0 && (fold(d, y.Marker, "when") || fold(d, y.Marker, "once") || fold(d, y.Marker, "until")): // when he is sentenced in May
		l.words("will be")
		return y.First + 1, true
	case y.Form == syntax.Infinitive && y.Kind == syntax.Participial && y.Passive && subject >= 0: // a telescope, to be launched in May
		if w.was(subject) == "were" {
			l.words("are")
		} else {
			l.words("is")
		}
	default:
		return from, false
	}
	return from, true
}

// gerundAsPast adds the past of the gerund t whose subject a title names: "after
// meeting the king" tells that he met him. It returns where the rest begins.
func (w *work) gerundAsPast(l *line, t, subject, from int) int {
	d := &w.syn
	y := &d.Verbs[t]
	switch {
	case subject >= 0 && y.Kind == syntax.Adverbial && y.Passive && !y.Perfect && fold(d, y.First, "being") && y.First+1 < y.Last: // before being sent off
		l.words(w.was(subject))
		return y.First + 1
	case subject >= 0 && y.Perfect && fold(d, y.First, "having"): // , having missed it twice
		l.words("had")
		return y.First + 1
	case w.gerundNoun(t, subject): // "a mass shooting"
	case subject >= 0 && !y.Perfect && !y.Passive: // after meeting the king
		p := lexicon.PastOf(d.Lemma(t))
		if p == "" && (y.Object >= 0 || y.Marker >= 0 && d.Tags[y.Marker] == syntax.Sub) {
			p = regularPast(strings.ToLower(d.Text(y.Head)))
		}
		switch {
		case y.Head == y.First && d.Lemma(t) == "be":
			l.words(w.was(subject))
			if y.Negated {
				l.words("not")
			}
			return y.Last
		case y.Negated && y.Head == y.First: // "for not paying"
			l.words("did not " + d.Lemma(t))
			return y.Last
		case p != "" && y.Head == y.First && !(fold(d, y.Head, "missing") && y.Object < 0):
			l.words(p)
			return y.Last
		}
	}
	return from
}

// regularPast returns the past of the regular verb that gerund is the form of: "paving"
// gives "paved". Verbs of which the dictionary gives none are rare, and regular.
func regularPast(gerund string) string {
	stem, ok := strings.CutSuffix(gerund, "ing")
	n := len(stem)
	switch {
	case !ok || n < 3:
		return ""
	case stem[n-1] == 'y' && strings.IndexByte("aeiou", stem[n-2]) < 0:
		return stem[:n-1] + "ied"
	}
	return stem + "ed"
}

// promises are verbs whose subject is to do what the infinitive behind them tells.
var promises = wordSet(`pledge vow promise agree decide hope offer threaten try attempt intend plan propose want`)

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

// nobodyNamed reports whether phrase p is a "those" that says nothing without what
// follows it.
func (w *work) nobodyNamed(p int) bool {
	ph := w.syn.Phrases[p]
	return ph.Last == ph.First+1 && (fold(&w.syn, ph.First, "those") || fold(&w.syn, ph.First, "these"))
}
