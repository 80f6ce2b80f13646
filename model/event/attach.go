package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// found is one happening before it becomes an event.
type found struct {
	trigger  int // token of the head word
	verb     int // the trigger's verb group, −1 for a noun
	phrase   int // the trigger's noun phrase, −1 for a verb
	sentence int
	time     int // index of the expression that dates it, −1 for none
	how      how
	clock    int // the expression that tells the hour of a neighbour’s day + 1
	status   model.Status
	kind     model.Kind
	more     []model.Span // further sentences that go on about it
	upTo     int          // the last of them, 0 for none
	speech   int          // attribution that the event states, −1
	plain    bool         // its title needs no tail
	until    bool         // its time tells only until when: "postponed until May"
	life     life         // the end of a life that dates behind a name give
	named    string       // whose
	atLast   bool         // "not until 1512": it happened then
	also     []found      // the same happening, named again
	measure  int          // where its noun's duration begins that stands before "of", 0 without
	gap      remnant      // what of its clause is another thing at this time
}

// how tells the ways in which an event gets its time.
type how uint8

const (
	byClause      how = iota // the expression belongs to the trigger's clause
	byModifier               // the expression modifies the noun: "the 2020 election"
	byPublication            // the text tells news as of its publication
	byNeighbour              // the story goes on from a dated sentence
)

// attach finds the happening that expression t dates. reason is why there is
// none.
func (w *work) attach(t int) (f found, reason string) {
	x := &w.times[t]
	f = found{verb: -1, phrase: -1, time: t, speech: -1}
	d := &w.syn
	first, last := w.tokensOf(x.Span)
	if x.Type == model.TimexDuration && !x.Dated() && w.until[t] == 0 && first < last && !w.reckoned(t, last) {
		if f.sentence = d.SentenceAt(x.Start); w.dates(t, first, last, &f) {
			return f, ""
		}
	}
	if reason = w.undatable(x); reason != "" && w.until[t] == 0 {
		return f, reason
	}
	if first >= last {
		return f, "it stands on no word"
	}
	if x.Value == "PRESENT_REF" && last+1 < len(d.Tags) && d.Tags[last] == syntax.Num && d.Tokens[last].Len() <= 3 && (d.Tags[last+1] == syntax.Comma || d.Tags[last+1] == syntax.Stop) {
		return f, "it tells an age" // "Doyle, now 84, will"
	}
	if x.Type == model.TimexDuration && !x.Dated() && w.until[t] == 0 && !w.stretches(x, first) {
		return f, "it tells how long, not when"
	}
	f.sentence = d.SentenceAt(x.Start)
	if f.sentence < 0 {
		return f, "it stands in no sentence"
	}
	if s := d.Sentences[f.sentence]; d.Text(s.Last-1) == "?" || d.Tags[s.Last-1] == syntax.Close && s.Last-s.First > 1 && d.Text(s.Last-2) == "?" {
		return f, "it stands in a question"
	}
	if p := w.appointment(x, first, f.sentence); p >= 0 {
		f.trigger, f.phrase = w.syn.Phrases[p].Head, p
		return f, ""
	}
	if w.ownDate(t, first, last, f.sentence) {
		return f, "it is the article's own date line"
	}
	if x := d.Sentences[f.sentence]; first < w.stamp(x.First, x.Last) || w.boilerplate(f.sentence) {
		return f, "its line tells of the page, not of the story"
	}
	// 1. A modifier of a noun: "the 2020 election", "Tuesday’s attack".
	if p := d.PhraseOf[last-1]; p >= 0 {
		ph := d.Phrases[p]
		if ph.Head >= last && ph.First <= first {
			head := ph.Head
			switch {
			case in(figures, d.Text(head)) && w.verbOfSubject(int(p)) >= 0: // "third-quarter income rose"
				w.byVerb(&f, w.verbOfSubject(int(p)), first)
				return f, ""
			case in(figures, d.Text(head)) && ph.First > 0 && d.PhraseOf[ph.First-1] < 0 && w.nounBefore(ph.First) >= 0: // "a drop in third-quarter income"
				f.trigger = w.nounBefore(ph.First)
				f.phrase = int(d.PhraseOf[f.trigger])
				return f, ""
			case in(figures, d.Text(head)) && !x.Dated(), in(figures, d.Text(head)) && w.actedOn(int(p)):
				for i := first; i < last; i++ {
					w.timeOf[i] = 0 // it stays in the title
				}
				return f, "it only tells which " + d.Text(head) + " are meant" // "reported lower third-quarter earnings"
			case x.Value == "PRESENT_REF" && d.Words[head].Happening() < 3:
				return f, "it says no more than how things are" // "up from the current four flights"
			case w.happens(head) || in(figures, d.Text(head)):
				f.trigger, f.phrase, f.how = head, int(p), byModifier
				return f, ""
			case w.happensWithin(last, head) >= 0:
				f.trigger, f.phrase, f.how = w.happensWithin(last, head), int(p), byModifier
				return f, ""
			case last < ph.Last && d.Tags[last] == syntax.Genitive && d.Tags[max(ph.First-1, 0)] == syntax.Prep && w.datedOtherwise(t, f.sentence):
				return f, "it only tells which " + d.Text(head) + " is meant"
			case x.Anchor.Kind == model.AnchorDCT && d.Tags[first] != syntax.Num && last <= head && d.Tags[last] != syntax.Genitive && ph.First < first && w.datedOtherwise(t, f.sentence):
				for i := first; i < last; i++ {
					w.timeOf[i] = 0 // it stays in the title
				}
				return f, "it only tells which " + d.Text(head) + " is meant" // "a Christmas update on 8 January"
			case last-first == 1 && d.Tags[first] == syntax.Num && w.nameOrLaw(ph, head):
				return f, "it only tells which " + d.Text(head) + " is meant"
			}
		}
	}
	if last < len(d.Tags) && d.PhraseOf[last] >= 0 && d.Tags[last] == syntax.Part && !x.Dated() {
		return f, "it only tells which " + d.Text(d.Phrases[d.PhraseOf[last]].Head) + " is meant"
	}
	if first > 1 && fold(d, first-1, "since") && w.superlative(first-1, f.sentence) {
		return f, "it only tells since when" // "the highest of any vote since 1918"
	}
	if k := first - 2; k >= 0 && x.Dated() && x.When.Granularity == caldateYear && fold(d, first-1, "of") && d.PhraseOf[k] >= 0 && d.Tags[k] == syntax.Noun && d.Phrases[d.PhraseOf[k]].Head == k && in(named, d.Text(k)) {
		return f, "it only tells which " + d.Text(k) + " is meant"
	}
	// 2. Right behind a noun of happening.
	if n := w.nounBefore(first); n >= 0 {
		if v := d.ClauseOf[first]; v >= 0 && w.existential(int(v)) && d.Verbs[v].Subject >= 0 && w.happens(d.Phrases[d.Verbs[v].Subject].Head) {
			n = d.Phrases[d.Verbs[v].Subject].Head // "there was a rise in the growth of crime last year"
		}
		if w.nounWins(n, first, last, x) {
			f.trigger, f.phrase = n, int(d.PhraseOf[n])
			if x.Dated() && x.When.Granularity <= caldateMonth && fold(d, first-1, "of") && int(d.PhraseOf[n]) == int(d.PhraseOf[max(first-2, 0)]) {
				f.how = byModifier // "your order of 2 May has not reached you"
			}
			return f, ""
		}
	}
	if v := int(d.ClauseOf[first]); v >= 0 && first > 0 && w.published() && x.Dated() && x.When.Latest.After(w.article.Published.Date) && (fold(d, first-1, "until") || fold(d, first-1, "till")) && in(puttingOff, d.Lemma(v)) && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Modal < 0 {
		for i := first; i < last; i++ {
			w.timeOf[i] = 0 // it stays in the title
		}
		f.verb, f.trigger, f.until = v, d.Verbs[v].Head, true
		return f, ""
	}
	if w.fallsDue(first) {
		return f, "it tells when something falls due"
	}
	if w.opensSpan(first) {
		return f, "it tells from when something holds"
	}
	if w.asideOf(t, first) {
		return f, "it dates what stands behind “after”, which is no happening"
	}
	// 3. The verb of the clause.
	v := int(d.ClauseOf[first])
	if v > 0 && d.Verbs[v].First == last && d.Verbs[v].Form == syntax.Finite && d.Tags[max(first-1, 0)] == syntax.Prep && d.Verbs[v-1].Last == first-1 && d.Verbs[v-1].Form == syntax.Finite && d.Tags[d.Verbs[v-1].Head] != syntax.HaveFin && d.Tags[d.Verbs[v-1].Head] != syntax.BeFin && d.Tags[d.Verbs[v-1].Head] != syntax.DoFin {
		v-- // "the jobs he has held over the past decade were": the verb before it
	}
	if v >= 0 && w.timeOf[d.Verbs[v].Head] == int32(t+1) { // "in the coming months" read as a verb
		v = d.Verbs[v].Parent
	}
	if v >= 0 {
		if y := d.Verbs[v]; y.Kind == syntax.Participial && y.Form == syntax.Participle && y.ParentPhrase >= 0 && in(made, d.Lemma(v)) && w.happens(d.Phrases[y.ParentPhrase].Head) {
			f.phrase = y.ParentPhrase
			f.trigger = d.Phrases[f.phrase].Head
			return f, ""
		}
	}
	if v < 0 {
		if n := w.nounNear(first, f.sentence); n >= 0 {
			f.trigger, f.phrase = n, int(d.PhraseOf[n])
			return f, ""
		}
		return f, "no happening stands with it"
	}
	if w.compared(first, last) {
		return f, "it is only compared with"
	}
	if m := d.Verbs[v].Marker; m >= 0 && d.Tags[m] == syntax.Wh && (fold(d, m, "what") || fold(d, m, "how") || fold(d, m, "whether") || fold(d, m, "why")) {
		p := d.Verbs[v].Parent
		if p < 0 || d.SentenceAt(d.Tokens[d.Verbs[p].Head].Start) != f.sentence {
			return f, "it stands in a question"
		}
		v = p
	}
	if y := d.Verbs[v]; y.Form == syntax.Gerund && y.Marker >= 0 && fold(d, y.Marker, "for") && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Finite && (in(statives, d.Lemma(v)) || y.Negated) && w.times[t].When.Granularity < caldateYear {
		v = y.Parent // "criticised him for not being helpful last month": the criticism was last month
	}
	if fold(d, d.Verbs[v].Head, "dating") && d.Verbs[v].Kind == syntax.Participial {
		return f, "it tells how old something is" // "a custom dating from 1990"
	}
	if m := d.Verbs[v].Marker; m >= 0 && d.Verbs[v].Negated && (fold(d, m, "if") || fold(d, m, "unless")) {
		return f, "it is only supposed" // "If the goods do not arrive by then"
	}
	if w.firstPerson(v) && fold(d, d.Phrases[d.Verbs[v].Subject].Head, "i") && w.speakerAt(d.Tokens[d.Verbs[v].Head].Start) == "" && !w.authors(d.Verbs[v].Head) {
		return f, "who tells it is not said"
	}
	if u := w.broughtOut(v, last); u >= 0 {
		v = u
	}
	v = w.report(v, x, first, last)
	if v < 0 {
		return f, "it is only compared with"
	}
	if first > 1 && fold(d, first-1, "since") && d.Tags[first-2] == syntax.Adj && d.PhraseOf[first-2] < 0 && first-2 > 0 && d.Tags[first-3] == syntax.Comma {
		return f, "it only tells since when" // "City, unbeaten since April, host Rovers"
	}
	if y := d.Verbs[v]; first > 0 && fold(d, first-1, "since") && y.Form == syntax.Infinitive && y.ParentPhrase >= 0 {
		return f, "it only tells since when" // "the fourth mayor to be killed since January"
	}
	if y := d.Verbs[v]; first > 0 && fold(d, first-1, "since") && y.Form == syntax.Finite && y.Tense == syntax.PastTense && !y.Perfect && y.First < first {
		return f, "it only tells since when" // "the first time since 2018"
	}
	if !x.Dated() && !x.NeedsAnchor && w.idle(v) {
		return f, "it says no more than how things are"
	}
	w.byVerb(&f, v, first)
	if f.verb >= 0 && f.trigger == d.Verbs[v].Head && in(copulas, d.Lemma(f.verb)) && d.Lemma(f.verb) == "be" {
		switch {
		case !x.Dated() && !x.NeedsAnchor:
			return f, "it says no more than how things are" // "is now at its highest level"
		case w.onlyDay(f.verb, first):
			return f, "it only names a day" // "The record date is Nov. 9", "It's the second day"
		}
	}
	if reason := w.empty(&f); reason != "" {
		return f, reason
	}
	return f, ""
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
