package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// found is one happening before it becomes an event.
type found struct {
	trigger   int // token of the head word
	verb      int // the trigger's verb group, −1 for a noun
	phrase    int // the trigger's noun phrase, −1 for a verb
	sentence  int
	time      int // index of the expression that dates it, −1 for none
	how       how
	clock     int // the expression that tells the hour of a neighbour’s day + 1
	status    model.Status
	kind      model.Kind
	more      []model.Span // further sentences that go on about it
	upTo      int          // the last of them, 0 for none
	speech    int          // attribution that the event states, −1
	plain     bool         // its title needs no tail
	term      bool         // its time is the last at which it may be done: "have until May to"
	until     bool         // its time tells only until when: "postponed until May"
	life      life         // the end of a life that dates behind a name give
	named     string       // whose
	atLast    bool         // "not until 1512": it happened then
	side      int          // on which side of its neighbour's time it lies: −1 before, 1 after
	also      []found      // the same happening, named again
	measure   int          // where its noun's duration begins that stands before "of", 0 without
	looksBack bool         // it goes on from what had been before its day
	gap       remnant      // what of its clause is another thing at this time
	reached   bool         // its time is one that the sentence only reaches back to
}

// how tells the ways in which an event gets its time.
type how uint8

const (
	byClause      how = iota // the expression belongs to the trigger's clause
	byModifier               // the expression modifies the noun: "the 2020 election"
	byPublication            // the text tells news as of its publication
	byNeighbour              // the story goes on from a dated sentence
)

// placed is an expression of time where it stands.
type placed struct {
	t           int
	x           *model.TimeExpr
	first, last int // its tokens
}

// attach finds the happening that expression t dates. reason is why there is
// none.
func (w *work) attach(t int) (f found, reason string) {
	x := &w.times[t]
	f = found{verb: -1, phrase: -1, time: t, speech: -1}
	at := placed{t: t, x: x}
	at.first, at.last = w.tokensOf(x.Span)
	if x.Type == model.TimexDuration && !x.Dated() && w.until[t] == 0 && at.first < at.last && !w.reckoned(t, at.last) {
		if f.sentence = w.syn.SentenceAt(x.Start); w.dates(t, at.first, at.last, &f) {
			return f, ""
		}
	}
	if reason = w.unfit(at); reason != "" {
		return f, reason
	}
	f.sentence = w.syn.SentenceAt(x.Start)
	if reason = w.misplaced(at, f.sentence); reason != "" {
		return f, reason
	}
	if p := w.appointment(x, at.first, f.sentence); p >= 0 && !w.boilerplate(f.sentence) {
		f.trigger, f.phrase = w.syn.Phrases[p].Head, p
		return f, ""
	}
	if reason = w.furniture(at, f.sentence); reason != "" {
		return f, reason
	}
	if reason, done := w.asModifier(at, &f); done {
		return f, reason
	}
	if u := w.thenWhen(at, f.sentence); u >= 0 {
		f.verb, f.trigger, f.reached = u, w.syn.Verbs[u].Head, true
		return f, ""
	}
	if reason, done := w.asLabel(at); done {
		return f, reason
	}
	if u := w.saidThere(at.first, at.last); u >= 0 {
		f.verb, f.trigger = u, w.syn.Verbs[u].Head // "said the plan was dead in an interview on Monday"
		return f, ""
	}
	if u := w.cleftAt(at, f.sentence); u >= 0 {
		f.verb, f.trigger = u, w.syn.Verbs[u].Head
		return f, w.empty(&f)
	}
	if reason, done := w.asBefore(at, &f); done {
		return f, reason
	}
	if w.behindNoun(at, &f) {
		return f, ""
	}
	if reason, done := w.asLimit(at, &f); done {
		return f, reason
	}
	if reason = w.byClauseOf(at, &f); reason == "" && f.verb >= 0 {
		w.withFirst(&f)
	}
	return f, reason
}

// withFirst gives the time of a participle that shares the auxiliary before it to the
// whole that the two tell: "six were killed and ten hurt on Friday".
func (w *work) withFirst(f *found) {
	d := &w.syn
	u := d.SharedPassive(f.verb)
	if u < 0 || d.Verbs[f.verb].Head != f.trigger || w.timedBetween(d.Verbs[u].Last, d.Phrases[d.Verbs[f.verb].Subject].First) {
		return
	}
	f.trigger, f.verb = d.Verbs[u].Head, u
}

// unfit says why the expression can date nothing wherever it stands.
func (w *work) unfit(at placed) string {
	d, x := &w.syn, at.x
	if reason := w.undatable(x); reason != "" && w.until[at.t] == 0 {
		return reason
	}
	if at.first >= at.last {
		return "it stands on no word"
	}
	if w.spokenOf(at) {
		return "it names what is spoken of"
	}
	if w.coversPeriod(at) {
		return "it tells what a report covers"
	}
	if x.Value == "PRESENT_REF" && at.last+1 < len(d.Tags) && d.Tags[at.last] == syntax.Num && d.Tokens[at.last].Len() <= 3 && (d.Tags[at.last+1] == syntax.Comma || d.Tags[at.last+1] == syntax.Stop) {
		return "it tells an age" // "Doyle, now 84, will"
	}
	if x.Type == model.TimexDuration && !x.Dated() && w.until[at.t] == 0 && !w.stretches(x, at.first) {
		return "it tells how long, not when"
	}
	return ""
}

// misplaced says why nothing in its sentence can be dated.
func (w *work) misplaced(at placed, sentence int) string {
	d := &w.syn
	if sentence < 0 {
		return "it stands in no sentence"
	}
	if s := d.Sentences[sentence]; d.Text(s.Last-1) == "?" || d.Tags[s.Last-1] == syntax.Close && s.Last-s.First > 1 && d.Text(s.Last-2) == "?" {
		return "it stands in a question"
	}
	return ""
}

// furniture says why an expression that belongs to the page dates nothing in the
// story.
func (w *work) furniture(at placed, sentence int) string {
	if w.ownDate(at.t, at.first, at.last, sentence) {
		return "it is the article's own date line"
	}
	if s := w.syn.Sentences[sentence]; fold(&w.syn, s.First, "here") && s.First+1 < s.Last && w.syn.Tags[s.First+1] == syntax.BeFin {
		return "its line tells of the page, not of the story" // "Here are five things to watch tonight"
	}
	if reason := w.refers(at, sentence); reason != "" {
		return reason
	}
	if w.onYearBefore(at.first, at.last) {
		return "it is only compared with"
	}
	if w.forWhich(at, sentence) {
		return "it tells for which year"
	}
	if reason := w.ofAnother(at, sentence); reason != "" {
		return reason
	}
	if w.usualHour(at, sentence) {
		return "it tells the hour of what was done for long"
	}
	if w.pageStamp(at, sentence) {
		return "its line tells of the page, not of the story"
	}
	if s := w.syn.Sentences[sentence]; at.first < w.stamp(s.First, s.Last) || w.boilerplate(sentence) {
		return "its line tells of the page, not of the story"
	}
	return ""
}

// byClauseOf lets an expression date what the verb of its clause tells. reason is
// why it does not.
func (w *work) byClauseOf(at placed, f *found) (reason string) {
	d, x, first, last := &w.syn, at.x, at.first, at.last
	v := w.verbAt(at)
	if v >= 0 {
		if y := d.Verbs[v]; y.Kind == syntax.Participial && y.Form == syntax.Participle && y.ParentPhrase >= 0 && (w.happens(d.Phrases[y.ParentPhrase].Head) && in(made, d.Lemma(v)) || in(schedules, d.Lemma(v)) && y.Parent >= 0 && d.Verbs[y.Parent].Object == y.ParentPhrase && (in(cancelling, d.Lemma(y.Parent)) || w.putsOff(y.Parent))) {
			f.phrase = y.ParentPhrase
			f.trigger = d.Phrases[f.phrase].Head
			return ""
		}
	}
	if v >= 0 && d.Lemma(v) == "lead" && d.Verbs[v].Form == syntax.Gerund && d.Verbs[v].ParentPhrase >= 0 && d.Words[d.Phrases[d.Verbs[v].ParentPhrase].Head].NounField() == lexicon.NounTime {
		if n := w.nounBefore(first); n >= 0 { // "in the hours leading up to the fire on Monday"
			f.trigger, f.phrase = n, int(d.PhraseOf[n])
			return ""
		}
		return "it tells only until when"
	}
	if v < 0 {
		if n := w.nounNear(first, f.sentence); n >= 0 {
			f.trigger, f.phrase = n, int(d.PhraseOf[n])
			return ""
		}
		return "no happening stands with it"
	}
	if w.compared(first, last) {
		return "it is only compared with"
	}
	if k := first - 1; k > 2 && d.Tags[k] == syntax.Prep && d.Tags[k-1] == syntax.Not && (d.Tags[k-2] == syntax.Conj || d.Tags[k-2] == syntax.Comma) {
		return "it tells when it was not so" // "rose in May but not in June"
	}
	if reason := w.apartFrom(at, v, f.sentence); reason != "" {
		return reason
	}
	if u := w.asksFor(v, f.sentence); u >= 0 {
		f.verb, f.trigger = u, d.Verbs[u].Head // "Who shot the judge in 1992 remains unknown"
		return ""
	}
	if w.askedWhether(v) && !w.thisWeek(x) {
		return "it stands in a question"
	}
	if m := d.Verbs[v].Marker; m >= 0 && d.Tags[m] == syntax.Wh && (fold(d, m, "what") || fold(d, m, "how") || fold(d, m, "whether") || fold(d, m, "why")) {
		p := d.Verbs[v].Parent
		if p < 0 || d.SentenceAt(d.Tokens[d.Verbs[p].Head].Start) != f.sentence {
			return "it stands in a question"
		}
		v = p
	}
	if y := d.Verbs[v]; y.Form == syntax.Gerund && y.Marker >= 0 && fold(d, y.Marker, "for") && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Finite && (in(statives, d.Lemma(v)) || y.Negated) && x.When.Granularity < caldateYear {
		v = y.Parent // "criticised him for not being helpful last month": the criticism was last month
	}
	if y := d.Verbs[v]; y.Kind == syntax.Adverbial && y.Form == syntax.Finite && y.Perfect && y.Tense == syntax.PresentTense && y.Marker >= 0 && (fold(d, y.Marker, "until") || fold(d, y.Marker, "till")) && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Finite {
		v = y.Parent // "will stay shut until a survey has been done next week"
	}
	if y := d.Verbs[v]; y.Kind == syntax.Adverbial && y.Form == syntax.Finite && y.Subject >= 0 && y.Parent >= 0 && d.Phrases[y.Subject].First >= first && d.Phrases[y.Subject].Last <= last && y.Object < 0 && !y.Passive {
		return "it only names a day" // "sang as Carnival week began"
	}
	if w.datingBack(v, x, f) {
		return ""
	}
	if reason := w.unsure(v); reason != "" {
		return reason
	}
	if u := w.broughtOut(v, last); u >= 0 {
		v = u
	}
	if reason, done := w.lookedTo(v, first, f); done {
		return reason
	}
	if v = w.report(v, x, first); v < 0 {
		return "it is only compared with"
	}
	if w.onlySince(v, first) {
		return "it only tells since when"
	}
	if !x.Dated() && !x.NeedsAnchor && w.idle(v) {
		return "it says no more than how things are"
	}
	if u := w.dayWhen(v, first); u >= 0 {
		f.verb, f.trigger = u, d.Verbs[u].Head // "Sunday was the day the army left"
		return ""
	}
	if p := w.promised(v, first); p >= 0 {
		f.trigger, f.phrase = d.Phrases[p].Head, p
		return ""
	}
	if w.proverbial(v) {
		return "it is only compared with" // "higher than it had in 2002"
	}
	if w.namesItself(v, first) {
		return "it only names a day" // "Wednesday is a great day for the town"
	}
	if y := d.Verbs[v]; x.Value == "PRESENT_REF" && d.Lemma(v) == "be" && !y.Passive && y.Subject >= 0 && w.happens(d.Phrases[y.Subject].Head) && w.predicateOf(v) >= 0 && d.Tags[w.predicateOf(v)] == syntax.Adj {
		return "it says no more than how things are" // "Big changes now are dangerous"
	}
	if y := d.Verbs[v]; w.existential(v) && y.Subject >= 0 && !y.Passive && d.Words[d.Phrases[y.Subject].Head].Person() >= 2 && !w.happens(d.Phrases[y.Subject].Head) && !in(struck, d.Text(d.Phrases[y.Subject].Head)) {
		return "it says no more than how things are" // "There were eight players in the squad on Sunday"
	}
	w.byVerb(f, v, first)
	if f.verb >= 0 && f.trigger == d.Verbs[v].Head && in(copulas, d.Lemma(f.verb)) && d.Lemma(f.verb) == "be" {
		switch {
		case !x.Dated() && !x.NeedsAnchor:
			return "it says no more than how things are" // "is now at its highest level"
		case w.onlyDay(f.verb, first):
			return "it only names a day" // "The record date is Nov. 9", "It's the second day"
		}
	}
	return w.empty(f)
}

// struck are people named by what happened to them.
var struck = wordSet(`victim victims casualty casualties`)

// verbAt returns the verb of the clause that the expression stands in, −1 for
// none.
func (w *work) verbAt(at placed) int {
	d := &w.syn
	v := int(d.ClauseOf[at.first])
	if v > 0 && d.Verbs[v].First == at.last && d.Verbs[v].Form == syntax.Finite && d.Tags[max(at.first-1, 0)] == syntax.Prep {
		if y := d.Verbs[v-1]; y.Last == at.first-1 && d.SentenceAt(d.Tokens[y.Head].Start) == d.SentenceAt(at.x.Start) && y.Form == syntax.Finite && d.Tags[y.Head] != syntax.HaveFin && d.Tags[y.Head] != syntax.BeFin && d.Tags[y.Head] != syntax.DoFin {
			v-- // "the jobs he has held over the past decade were": the verb before it
		}
	}
	if u := w.heads(at, v); u >= 0 {
		v = u
	}
	if u := w.openedBy(at.first); u >= 0 {
		v = u
	}
	if u := w.opensNext(at, v); u >= 0 {
		v = u
	}
	if u := w.behindRelative(v, at.first); u >= 0 {
		v = u
	}
	if v >= 0 && w.timeOf[d.Verbs[v].Head] == int32(at.t+1) { // "in the coming months" read as a verb
		v = d.Verbs[v].Parent
	}
	return v
}

// heads returns the main verb of the sentence that the expression opens before a
// comma, where the clause at its side is none of a finite verb: "In May, driven by
// hunger, they fled". −1 otherwise.
func (w *work) heads(at placed, v int) int {
	d := &w.syn
	s := d.SentenceAt(at.x.Start)
	if v < 0 || s < 0 || at.last+1 >= len(d.Tags) || d.Tags[at.last] != syntax.Comma || d.Verbs[v].Form == syntax.Finite && d.Tags[at.last+1] != syntax.Part {
		return -1
	}
	if first := d.Sentences[s].First; at.first != first && !(at.first == first+1 && d.Tags[first] == syntax.Prep) {
		return -1
	}
	if u := w.mainVerb(s); u > v && d.Verbs[v].First > at.last {
		return u
	}
	return -1
}

// openedBy returns the verb of the reported clause that begins with the expression
// at token first: "said that from May to July 2014, prices rose". −1 for none.
func (w *work) openedBy(first int) int {
	d := &w.syn
	k := first - 1
	for k > 0 && d.Tags[k] == syntax.Prep && d.PhraseOf[k] < 0 {
		k--
	}
	if k < 0 || d.Tags[k] != syntax.That {
		return -1
	}
	for v := int(d.ClauseOf[k]); v >= 0 && v < len(d.Verbs) && v < int(d.ClauseOf[k])+3; v++ {
		if d.Verbs[v].Marker == k && d.Verbs[v].Form == syntax.Finite {
			return v
		}
	}
	return -1
}

// behindRelative returns the verb that a relative clause between commas, that of
// verb v, parts from the expression at token first: "visited the camp at Dorn, where
// two were killed, on Tuesday". −1 without.
func (w *work) behindRelative(v, first int) int {
	d := &w.syn
	if v < 1 || d.Verbs[v].Form != syntax.Finite || first < 2 {
		return -1
	}
	m, k := d.Verbs[v].Marker, first-1
	for k > 0 && d.Tags[k] == syntax.Prep && d.PhraseOf[k] < 0 {
		k--
	}
	if m < 1 || d.Tags[m] != syntax.Rel && d.Tags[m] != syntax.Wh && !fold(d, m, "where") || d.Tags[m-1] != syntax.Comma || d.Tags[k] != syntax.Comma || k == first-1 || k < d.Verbs[v].Last || d.Verbs[v].First < m {
		return -1
	}
	for i := m; i < k; i++ {
		if d.Tags[i] == syntax.Comma || d.Tags[i] == syntax.Stop || d.VerbOf[i] >= 0 && int(d.VerbOf[i]) != v || w.timeOf[i] > 0 {
			return -1
		}
	}
	for u := v - 1; u >= 0 && u > v-3 && d.SentenceAt(d.Tokens[d.Verbs[u].Head].Start) == d.SentenceAt(d.Tokens[first].Start); u-- {
		if y := d.Verbs[u]; y.Form == syntax.Finite && y.Last < m && (y.Kind == syntax.Main || y.Kind == syntax.Complement || y.Kind == syntax.Coordinate) {
			return u
		}
	}
	return -1
}

// future reports whether the expression lies after the publication.
func (w *work) future(x *model.TimeExpr) bool {
	if !x.Dated() {
		return x.NeedsAnchor && x.Offset > 0
	}
	return w.published() && x.When.Earliest.After(w.article.Published.Date)
}

// thisWeek reports whether the expression names a day of the week before the
// publication.
func (w *work) thisWeek(x *model.TimeExpr) bool {
	if !x.Dated() || !w.published() {
		return x.NeedsAnchor && x.Offset >= -7 && x.Offset <= 0 && x.Type == model.TimexDate
	}
	n := w.article.Published.Date.DaysSince(x.When.Earliest)
	return n >= 0 && n <= 7 && x.When.Granularity <= caldate.Day
}

// onOrAfter reports whether the expression lies on the day of publication or
// after it.
func (w *work) onOrAfter(x *model.TimeExpr) bool {
	return x.Dated() && w.published() && !x.When.Earliest.IsZero() && !x.When.Earliest.Before(w.article.Published.Date)
}

func (w *work) published() bool { return w.article.Published.Known() }

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
