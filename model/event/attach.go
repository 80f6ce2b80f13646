package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
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

// actedOn reports whether phrase p is what its clause's verb acts on.
func (w *work) actedOn(p int) bool {
	d := &w.syn
	v := int(d.ClauseOf[d.Phrases[p].First])
	return v >= 0 && d.Verbs[v].Object == p && !in(copulas, d.Lemma(v))
}

// superlative reports whether the "since" at token i bounds a superlative or a
// first time of the words before it.
func (w *work) superlative(i, sentence int) bool {
	d := &w.syn
	for k := i - 1; k >= d.Sentences[sentence].First && k > i-9; k-- {
		switch {
		case d.Tags[k] == syntax.Comma || d.Tags[k].IsFinite() && d.VerbOf[k] >= 0:
			return false
		case (d.Tags[k] == syntax.Num || d.Tags[k] == syntax.Adj) && k > 0 && fold(d, k-1, "the") && isOrdinal(d.Text(k)):
			return true // "the third drowning in the county since May"
		case fold(d, k, "most"), fold(d, k, "least"), fold(d, k, "worst"), fold(d, k, "best"), fold(d, k, "only"), fold(d, k, "first") && !fold(d, k, "at"):
			return true
		case d.Words[k].Is(lexicon.Comparative) && strings.HasSuffix(d.Text(k), "est"):
			return true
		}
	}
	return false
}

// isOrdinal reports whether a word is "second", "third", "12th" or their like.
func isOrdinal(word string) bool {
	word = strings.ToLower(word)
	return word == "second" || word == "third" || len(word) > 3 && (strings.HasSuffix(word, "th") || '0' <= word[0] && word[0] <= '9' && (strings.HasSuffix(word, "nd") || strings.HasSuffix(word, "rd") || strings.HasSuffix(word, "st")))
}

// timedClause reports whether the clause of v has an expression of time before
// token first.
func (w *work) timedClause(v, first int) bool {
	d := &w.syn
	for i := d.Sentences[d.SentenceAt(d.Tokens[first].Start)].First; i < first; i++ {
		if w.timeOf[i] > 0 && int(d.ClauseOf[i]) == v {
			return true
		}
	}
	return false
}

// prospects say how sure something to come is.
var prospects = wordSet(`likely unlikely possible impossible certain uncertain inevitable probable`)

// nobody reports whether the clause of v says that something did not happen.
func (w *work) nobody(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	return y.Negated || y.Subject >= 0 && (fold(d, d.Phrases[y.Subject].First, "nobody") || fold(d, d.Phrases[y.Subject].First, "no") || fold(d, d.Phrases[y.Subject].First, "none"))
}

// datedOtherwise reports whether another day or month stands in the clause of
// expression t.
func (w *work) datedOtherwise(t, sentence int) bool {
	d := &w.syn
	c := d.ClauseOf[d.TokenAt(w.times[t].Start)]
	s := d.Sentences[sentence].Span
	for k := w.timeBefore(s.Start) + 1; k < len(w.times) && w.times[k].Start < s.End; k++ {
		if x := &w.times[k]; k != t && x.Dated() && d.ClauseOf[d.TokenAt(x.Start)] == c {
			return true
		}
	}
	return false
}

// puttingOff verbs move something to a later day.
var puttingOff = wordSet(`postpone delay adjourn defer reschedule extend suspend push shelve remand`)

// asideOf reports whether expression t, which begins at token first, dates only a
// thing that an after or before of the clause names, while another time dates the
// clause: "announced sanctions on Thursday, after a first set on Tuesday".
func (w *work) asideOf(t, first int) bool {
	d := &w.syn
	i := first - 1
	if i >= 0 && d.Tags[i] == syntax.Prep && d.PhraseOf[i] < 0 {
		i--
	}
	if t == 0 || !w.times[t-1].Dated() || i < 0 || d.PhraseOf[i] < 0 || w.timeOf[i] > 0 || w.happens(d.Phrases[d.PhraseOf[i]].Head) {
		return false
	}
	k := d.Phrases[d.PhraseOf[i]].First - 1
	if k < 0 || d.Tags[k] != syntax.Prep || !fold(d, k, "after") && !fold(d, k, "before") && !fold(d, k, "following") {
		return false
	}
	before := d.TokenAt(w.times[t-1].Start)
	return before >= 0 && d.ClauseOf[before] == d.ClauseOf[first] && d.SentenceAt(w.times[t-1].Start) == d.SentenceAt(w.times[t].Start)
}

// broughtOut returns the verb that "It was on Tuesday that he left" brings out, −1
// where v is no such "was" or something else stands behind the time.
func (w *work) broughtOut(v, last int) int {
	d := &w.syn
	y := d.Verbs[v]
	if d.Lemma(v) != "be" || y.Subject < 0 || !fold(d, d.Phrases[y.Subject].Head, "it") || last >= len(d.Tags) || !fold(d, last, "that") && !fold(d, last, "when") {
		return -1
	}
	if u := v + 1; u < len(d.Verbs) && d.Verbs[u].Start == last && d.Verbs[u].Form == syntax.Finite {
		return u
	}
	return -1
}

// fallsDue reports whether the expression only tells when a thing falls due:
// "bonds due Oct. 15", but not "the report due on Friday".
func (w *work) fallsDue(first int) bool {
	d := &w.syn
	i := first - 1
	for i > 0 && d.Tags[i] == syntax.Prep && d.PhraseOf[i] < 0 && !fold(d, i, "due") {
		i--
	}
	if i < 1 || !fold(d, i, "due") || d.PhraseOf[i-1] < 0 {
		return false
	}
	h := d.Phrases[d.PhraseOf[i-1]].Head
	return d.Words[h].NounField() == lexicon.NounPossession && !w.happens(h)
}

// opensSpan reports whether the expression only tells when what was decided takes
// effect: "banned travel for 30 days beginning on Friday".
func (w *work) opensSpan(first int) bool {
	d := &w.syn
	i := first - 1
	for i >= 0 && d.Tags[i] == syntax.Prep && d.PhraseOf[i] < 0 {
		i--
	}
	if i < 1 || !fold(d, i, "beginning") && !fold(d, i, "starting") && !fold(d, i, "effective") || d.VerbOf[i] < 0 && d.PhraseOf[i] >= 0 {
		return false
	}
	v := int(d.ClauseOf[first])
	if v >= 0 && d.Verbs[v].Head == i {
		v = d.Verbs[v].Parent
	}
	return v >= 0 && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Tense == syntax.PastTense && (d.PhraseOf[i-1] >= 0 && d.Words[i-1].NounField() == lexicon.NounTime || d.Tags[i-1] == syntax.Comma)
}

// onlyDay reports whether the copula v has nothing behind it but the expression
// that begins at first, and before it nothing that happens.
func (w *work) onlyDay(v, first int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Subject < 0 {
		return false
	}
	h := d.Phrases[y.Subject].Head
	for i := y.Last; i < first; i++ {
		if d.Tags[i] != syntax.Adv && d.Tags[i] != syntax.Det {
			return false
		}
	}
	return fold(d, h, "it") || fold(d, h, "this") || fold(d, h, "that") || d.Words[h].NounField() == lexicon.NounTime
}

// idle reports a clause that a vague "now" or "recently" makes no event of: said
// by and about I or you, about "this" or "it" alone, or a question put
// indirectly.
func (w *work) idle(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if w.firstPerson(v) || y.Marker >= 0 && d.Tags[y.Marker] == syntax.Wh {
		return true
	}
	lemma := d.Lemma(v)
	if in(copulas, lemma) && !y.Passive || lemma == "have" && !y.Perfect {
		if y.Subject < 0 {
			return true
		}
		h := d.Phrases[y.Subject].Head
		return d.Tags[h] == syntax.Pron || d.Tags[h] == syntax.Det || w.spoken(d.SentenceAt(d.Tokens[h].Start))
	}
	return y.Form == syntax.Finite && y.Subject < 0
}

// empty says why a clause tells no happening although it has a verb.
func (w *work) empty(f *found) string {
	d := &w.syn
	if f.verb < 0 {
		return ""
	}
	lemma := d.Lemma(f.verb)
	switch {
	case in(copulas, lemma) && (d.Tags[f.trigger] == syntax.Num || d.Words[f.trigger].NounField() == lexicon.NounQuantity || w.onlyNumber(f)):
		return "it only dates a figure"
	case lemma == "number" && d.Verbs[f.verb].Last < len(d.Tags) && d.Tags[d.Verbs[f.verb].Last] == syntax.Num: // "the victims numbered 213"
		return "it says no more than how things are"
	case lemma == "contribute" && w.ownArticle(f.verb):
		return "it is about the article itself"
	}
	return ""
}

// onlyNumber reports whether a copula says how many or how much something is: "was
// about $3 million", "is almost 148 million shares".
func (w *work) onlyNumber(f *found) bool {
	d := &w.syn
	i := d.Verbs[f.verb].Last
	for i < len(d.Tags)-1 && (d.Tags[i] == syntax.Adv || d.Tags[i] == syntax.Prep && (fold(d, i, "about") || fold(d, i, "around") || fold(d, i, "over") || fold(d, i, "under"))) {
		i++
	}
	p := w.phraseAt(i)
	if p < 0 || w.timeOf[i] > 0 {
		return false
	}
	ph := d.Phrases[p]
	if !(d.Tags[i] == syntax.Num || d.Tags[i] == syntax.Symbol || d.Tags[i] == syntax.Adv && i+1 < ph.Last && d.Tags[i+1] == syntax.Num) {
		return false
	}
	return f.trigger == d.Verbs[f.verb].Head || f.trigger == ph.Head && !w.happens(ph.Head) && d.Words[ph.Head].Person() == 0 && !(isOrdinal(d.Text(i)) || fold(d, i, "first") || fold(d, i, "one"))
}

// ownArticle reports whether the words behind verb v name the article itself
// ("contributed to this report").
func (w *work) ownArticle(v int) bool {
	d := &w.syn
	for i := d.Verbs[v].Last; i+1 < len(d.Tokens) && i < d.Verbs[v].Last+3; i++ {
		if fold(d, i, "this") && (fold(d, i+1, "article") || fold(d, i+1, "report") || fold(d, i+1, "story")) {
			return true
		}
	}
	return false
}

// undatable says why an expression can date nothing.
func (w *work) undatable(x *model.TimeExpr) string {
	if x.Dated() || x.NeedsAnchor {
		return ""
	}
	switch x.Type {
	case model.TimexDuration:
		if w.published() {
			return "" // attach looks at the clause
		}
		return "it tells how long, not when"
	case model.TimexSet:
		return "it tells how often, not when"
	}
	if w.vague(x) {
		return ""
	}
	return "it names no place on the calendar"
}

// ownDate reports whether the expression is the date that stands over or under
// the article, in a line of its own or in the dateline.
func (w *work) ownDate(t, first, last, sentence int) bool {
	d := &w.syn
	s := d.Sentences[sentence]
	if v, end := d.VerbsOf(sentence); v == end {
		words := 0
		for i := s.First; i < s.Last; i++ {
			if i >= first && i < last || d.Tags[i] == syntax.Comma || d.Tags[i] == syntax.Stop || d.Tags[i] == syntax.Num || d.Tags[i] == syntax.Colon {
				continue
			}
			words++
		}
		return words <= 4 && w.nounNear(first, sentence) < 0
	}
	// "LONDON, March 17 (Reuters) —": before a dash, capitals first.
	if first-s.First <= 6 && d.Tokens[s.First].Shape&2 != 0 {
		for i := last; i < s.Last && i < last+6; i++ {
			switch text := d.Text(i); {
			case text == "—" || text == "–" || text == "--" || text == "_" || text == "-":
				return true
			case d.Tags[i].IsVerb():
				return false
			}
		}
	}
	return false
}

// appointment returns the phrase that a short note names an appointment with,
// without a verb: "Exam on Monday at 9", "Dentist Tuesday 14:30". −1 for none.
func (w *work) appointment(x *model.TimeExpr, first, sentence int) int {
	const note, line = 60, 14 // tokens
	d := &w.syn
	s := d.Sentences[sentence]
	if v, end := d.VerbsOf(sentence); v != end || len(d.Tokens) > note || s.Last-s.First > line || !x.Dated() || x.When.Granularity > caldate.Day || first == s.First {
		return -1
	}
	for i := first; i < s.Last && w.inTime(i); i++ {
		if d.Tags[i] == syntax.Num && d.Tokens[i].Len() == 4 && !x.When.HasClock() {
			return -1 // "The Herald, 3 May 2021"
		}
	}
	for p, end := d.PhrasesOf(sentence); p < end; p++ {
		ph := d.Phrases[p]
		h := d.Tags[ph.Head]
		if ph.Last > first {
			break
		}
		k := ph.Last
		for k < first && (d.Tags[k] == syntax.Prep || d.Tags[k] == syntax.Adv || d.PhraseOf[k] >= 0) {
			k++
		}
		if k < first || in(bylines, d.Text(ph.Head)) {
			return -1
		}
		if h == syntax.Noun || h == syntax.Plural || h == syntax.Name && x.When.HasClock() {
			return p
		}
	}
	return -1
}

// bylines are what stands beside the date of a text.
var bylines = wordSet(`news herald times post gazette photo picture edition issue page volume update date day`)

// compared reports whether the expression is only the other side of a
// comparison: "than in 1995", "up from a year earlier".
func (w *work) compared(first, last int) bool {
	d := &w.syn
	i := first - 1
	for i >= 0 && (fold(d, i, "in") || fold(d, i, "the")) {
		i--
	}
	if i >= 0 && fold(d, i, "than") {
		return true
	}
	if i == first-1 && i >= 0 && fold(d, i, "from") && last > first && (fold(d, last-1, "earlier") || fold(d, last-1, "ago") || fold(d, last-1, "before")) {
		return true // "rose 3 percent from a year earlier"
	}
	// "up from 3.2 percent in February"
	if i < first-1 || i < 1 || d.Tags[i] != syntax.Prep && w.timeOf[i] == 0 {
		k := first - 1
		if k > 0 && fold(d, k, "in") && d.PhraseOf[k-1] >= 0 {
			p := d.Phrases[d.PhraseOf[k-1]]
			return p.First > 0 && fold(d, p.First-1, "from") && w.amount(p) && p.First > 1 && (d.PhraseOf[p.First-2] >= 0 && w.amount(d.Phrases[d.PhraseOf[p.First-2]]) || fold(d, p.First-2, "up") || fold(d, p.First-2, "down"))
		}
	}
	return false
}

// fromAmount returns the phrase of the amount, behind "from" or "with", that the
// time at token first dates as the other side of a comparison: "fell to $4 million
// from $5 million, or 9 cents a share, a year earlier". −1 without.
func (w *work) fromAmount(first int) int {
	d := &w.syn
	for k := first - 1; k > 0 && first-k < 16; k-- {
		switch t := d.Tags[k]; {
		case t == syntax.Prep && (fold(d, k, "from") || fold(d, k, "with")):
			if p := int(d.PhraseOf[k+1]); p >= 0 && w.amount(d.Phrases[p]) {
				return p
			}
			return -1
		case d.PhraseOf[k] >= 0, t == syntax.Comma, t == syntax.Prep, t == syntax.Symbol, t == syntax.Conj && fold(d, k, "or"):
		default:
			return -1
		}
	}
	return -1
}

// amount reports whether a phrase counts: "3.2 percent", "$5 million".
func (w *work) amount(p syntax.Phrase) bool {
	for i := p.First; i < p.Last; i++ {
		if w.syn.Tags[i] == syntax.Num {
			return true
		}
	}
	return false
}

// relating participles tie a noun to another; nothing happens in them.
var relating = wordSet(`call name dub entitle nickname relate associate involve result total tie link base value locate include reflect stem concern regard`)

// onlyTimes reports whether tokens [from, to) are prepositions or adverbs only.
func (w *work) onlyTimes(from, to int) bool {
	for i := from; i < to; i++ {
		if t := w.syn.Tags[i]; t != syntax.Prep && t != syntax.Adv {
			return false
		}
	}
	return from <= to
}

// aspects are verbs whose time is that of what they begin or end.
var aspects = wordSet(`begin start continue resume cease finish`)

// verbOfSubject returns the finite verb that phrase p is the subject of, when it
// tells what the subject did; −1 without.
func (w *work) verbOfSubject(p int) int {
	d := &w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].First].Start))
	for v := first; v < last; v++ {
		if y := d.Verbs[v]; y.Subject == p && y.Form == syntax.Finite && y.Kind != syntax.Relative && !in(copulas, d.Lemma(v)) {
			return v
		}
	}
	return -1
}

var copulas = wordSet(`be seem appear remain`)

// speakingVerbs introduce the circumstance of a statement, not a happening of
// their own: "speaking on Tuesday, he said".
var speakingVerbs = wordSet(`speak talk address write appear testify`)

// report moves the time from a reported clause to the verb that reports it
// where only that can be meant: "said it would close the plant Tuesday".
func (w *work) report(v int, x *model.TimeExpr, first, last int) int {
	d := &w.syn
	y := d.Verbs[v]
	// "the quarter ended Sept. 30", "compared with a loss a year ago": a date of
	// a period's end, or of the other side of a comparison.
	if y.Kind == syntax.Participial && first > y.Head {
		switch lemma := d.Lemma(v); {
		case lemma == "compare":
			return -1
		case y.Form == syntax.Gerund && (lemma == "begin" || lemma == "start") && y.Object < 0 && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Finite && w.onlyTimes(y.Last, first) && (y.First == d.Sentences[d.SentenceAt(x.Start)].First || y.First > 1 && d.Tags[y.First-1] == syntax.Comma && !w.inTime(y.First-2)):
			return w.report(y.Parent, x, first, last) // "Starting in July, the firm will charge"
		case lemma == "end" || lemma == "begin" || lemma == "start":
			if p := y.First - 1; p >= 0 && (w.timeOf[p] > 0 || d.Words[p].NounField() == lexicon.NounTime || d.Tags[p] == syntax.Comma && p > 0 && w.timeOf[p-1] > 0) {
				if y.Parent >= 0 {
					return w.report(y.Parent, x, first, last)
				}
				s := d.SentenceAt(x.Start)
				if m := w.mainVerb(s); m >= 0 && m != v {
					return m
				}
			}
		}
	}
	if y.Kind == syntax.Participial && y.Form == syntax.Participle && d.Lemma(v) == "date" { // "By a letter dated 12 January the claimant asked"
		if m := w.mainVerb(d.SentenceAt(x.Start)); m >= 0 && m != v {
			return m
		}
	}
	// "In trading Friday, shares fell": only the setting of the main clause.
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(d, y.Marker, "in") && y.Parent > v {
		return y.Parent
	}
	// "was fined for speeding on Tuesday": the news, not what it was about.
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && (fold(d, y.Marker, "for") || fold(d, y.Marker, "to")) && y.Parent >= 0 && y.Parent < v && d.Verbs[y.Parent].Form == syntax.Finite && d.Verbs[y.Parent].Tense == syntax.PastTense && w.thisWeek(x) {
		return w.report(y.Parent, x, first, last)
	}
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(d, y.Marker, "without") && y.Parent >= 0 && y.Parent < v {
		return y.Parent // "left without paying in 1907"
	}
	if y.Kind == syntax.Participial && y.Form == syntax.Gerund && y.Parent >= 0 && in(speakingVerbs, d.Lemma(v)) {
		return y.Parent
	}
	if y.Kind == syntax.Participial && y.Parent >= 0 && d.Verbs[y.Parent].Last == y.First && (y.Form == syntax.Participle || d.Verbs[y.Parent].Passive) {
		return y.Parent // "was found abandoned in May", "was found clinging to a buoy"
	}
	if y.Kind == syntax.Participial && y.Parent >= 0 && in(relating, d.Lemma(v)) && y.Parent < v {
		return w.report(y.Parent, x, first, last) // "took a charge related to the sale in the third quarter"
	}
	if y.Kind == syntax.Adverbial && y.Form == syntax.Finite && y.Tense == syntax.PastTense && !y.Perfect && y.Parent >= 0 && !w.nobody(y.Parent) && y.Parent < v && y.Marker >= 0 && (fold(d, y.Marker, "as") || fold(d, y.Marker, "when") && (d.Verbs[y.Parent].Object >= 0 || d.Verbs[y.Parent].Passive)) && y.Modal < 0 {
		if up := d.Verbs[y.Parent]; up.Form == syntax.Finite && up.Tense == syntax.PastTense && !up.Perfect && !in(copulas, d.Lemma(y.Parent)) && (up.Kind == syntax.Main || up.Kind == syntax.Complement) && !w.saying(y.Parent) && !w.timedClause(y.Parent, first) {
			return y.Parent // "stabbed her as she left on Monday"
		}
	}
	if y.Parent < 0 || y.Kind != syntax.Complement && y.Kind != syntax.InfinitiveClause {
		if y.Form == syntax.Gerund && y.Parent >= 0 && (d.Verbs[y.Parent].Last == y.First && in(aspects, d.Lemma(y.Parent)) || d.Verbs[y.Parent].Last < y.First && w.chained(y.Parent, v)) {
			return y.Parent // "began raising its stake in July"
		}
		return v
	}
	if y.Kind == syntax.InfinitiveClause && d.Verbs[y.Parent].Form == syntax.Finite && y.Parent == v-1 {
		switch up := d.Verbs[y.Parent]; {
		case in(copulas, d.Lemma(y.Parent)) && !w.future(x) && y.First > 0 && (fold(d, y.First-1, "available") || fold(d, y.First-1, "able") || fold(d, y.First-1, "unable")):
			return y.Parent // "were not available to comment yesterday"
		case in(aspects, d.Lemma(y.Parent)):
			return y.Parent // "began to fall apart in 1996"
		case up.Passive && in(schedules, d.Lemma(y.Parent)):
			return v // "had been scheduled to expire on Friday"
		case up.Tense == syntax.PastTense && up.Modal < 0 && (in(plans, d.Lemma(y.Parent)) || y.ParentPhrase >= 0 && up.Object == y.ParentPhrase) && x.Dated() && w.published() && x.When.Latest.Before(w.article.Published.Date.AddDays(1)) && x.When.Granularity <= caldate.Month:
			return y.Parent // "voted to back the plan on Friday": what was decided came later
		case y.Marker >= 0 && (up.Tense == syntax.PastTense || up.Perfect) && up.Modal < 0 && y.ParentPhrase < 0 && !in(plans, d.Lemma(y.Parent)) && !in(factives, d.Lemma(y.Parent)) && !in(failures, d.Lemma(y.Parent)) && !in(copulas, d.Lemma(y.Parent)) && !in(claims, d.Lemma(y.Parent)) && !in(reports, d.Lemma(y.Parent)) && !w.vague(x) && !w.future(x) && !w.timedClause(y.Parent, first):
			return y.Parent // "changed the law to allow strikes in 1971": what it was for
		}
	}
	if y.Form == syntax.Finite && y.Kind == syntax.Complement && (y.Modal >= 0 && y.Tense == syntax.FutureTense) && !w.future(x) && x.Dated() && w.published() && x.When.Latest.Before(w.article.Published.Date.AddDays(1)) && d.Field(y.Parent) == lexicon.VerbCommunication {
		return y.Parent
	}
	return v
}

// byVerb makes verb v the trigger, or what an empty verb only frames.
func (w *work) byVerb(f *found, v, first int) {
	d := &w.syn
	y := d.Verbs[v]
	f.verb, f.trigger = v, y.Head
	lemma := d.Lemma(v)
	// "There were allegations", "the hearing is on Tuesday".
	if in(copulas, lemma) && d.Tags[y.Head] != syntax.Part {
		if k := y.Last; y.Subject >= 0 && !w.existential(v) && k < len(d.Tags) && (in(prospects, d.Text(k)) || k+1 < len(d.Tags) && d.Tags[k] == syntax.Adv && in(prospects, d.Text(k+1))) {
			f.trigger = k // "a decision is unlikely before May"
			return
		}
		if y.Subject >= 0 && (w.existential(v) || w.happens(d.Phrases[y.Subject].Head)) {
			f.trigger, f.phrase, f.verb = d.Phrases[y.Subject].Head, y.Subject, -1
		} else if y.Object >= 0 && w.happens(d.Phrases[y.Object].Head) {
			f.trigger, f.phrase, f.verb = d.Phrases[y.Object].Head, y.Object, -1
		} else if k := w.dueAt(v, first); k >= 0 { // "The deadline was 30 September"
			f.trigger, f.phrase, f.verb = d.Phrases[k].Head, k, -1
		} else if k := w.predicateOf(v); k >= 0 {
			f.trigger = k // "was available", "is president": the clause is still the verb's
		}
		return
	}
	// "reported a loss for the third quarter": the loss was then.
	if in(publishing, lemma) && y.Object >= 0 && in(losses, d.Text(d.Phrases[y.Object].Head)) && w.span(f.time).Granularity >= caldate.Quarter && first > d.Phrases[y.Object].Head {
		f.trigger = d.Phrases[y.Object].Head
	}
	// "is scheduled for Tuesday", "is due on Friday": the subject happens then.
	if y.Passive && in(schedules, lemma) && y.Subject >= 0 && w.happens(d.Phrases[y.Subject].Head) && first > y.Head && !w.governsInfinitive(v) {
		f.trigger, f.phrase, f.verb = d.Phrases[y.Subject].Head, y.Subject, -1
		return
	}
	// "a trip that he had planned for May": the trip.
	if y.Kind == syntax.Relative && !y.Passive && y.Object < 0 && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && in(schedules, lemma) && w.happens(d.Phrases[y.ParentPhrase].Head) {
		f.trigger, f.phrase, f.verb = d.Phrases[y.ParentPhrase].Head, y.ParentPhrase, -1
		return
	}
	// "the launch of its plane, which had been scheduled for May"
	if y.Kind == syntax.Relative && y.Passive && in(schedules, lemma) && y.ParentPhrase >= 0 && !w.governsInfinitive(v) {
		if k := d.Phrases[y.ParentPhrase].First - 1; k > 0 && fold(d, k, "of") && d.PhraseOf[k-1] >= 0 && w.happens(d.Phrases[d.PhraseOf[k-1]].Head) {
			f.phrase, f.verb = int(d.PhraseOf[k-1]), -1
			f.trigger = d.Phrases[f.phrase].Head
			return
		}
	}
	// "was expected to leave": what is meant to happen, if the time comes before it.
	if y.Passive && in(schedules, lemma) {
		if u := w.infinitiveOf(v); u >= 0 && (w.future(&w.times[f.time]) || y.Tense == syntax.PresentTense && !y.Perfect && lemma == "expect" && w.onOrAfter(&w.times[f.time])) {
			f.verb, f.trigger = u, d.Verbs[u].Head
		}
	}
}

// dueAt returns the subject of the copula v where the expression at token first
// is all that it says of it, −1 otherwise.
func (w *work) dueAt(v, first int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Subject < 0 || y.Form != syntax.Finite || d.Lemma(v) != "be" || y.Negated {
		return -1
	}
	ph := d.Phrases[y.Subject]
	if h := d.Tags[ph.Head]; h != syntax.Noun && h != syntax.Plural || ph.Last-ph.First < 2 || ph.Head > y.First || d.Words[ph.Head].Person() >= 2 || w.timeOf[ph.Head] > 0 || fold(d, ph.Head, "date") {
		return -1 // a date is no happening
	}
	if first < y.Last {
		return -1
	}
	i := y.Last
	for i < first && (d.Tags[i] == syntax.Prep || d.Tags[i] == syntax.Adv) {
		i++
	}
	if i < first {
		return -1
	}
	for i < len(d.Tags) && w.timeOf[i] > 0 {
		i++
	}
	if i < len(d.Tags) && d.Tags[i] != syntax.Stop && d.Tags[i] != syntax.Comma && d.Tags[i] != syntax.Conj {
		return -1
	}
	return y.Subject
}

// named things are told apart by their year: "a treaty of 1961".
var named = wordSet(`treaty law act constitution agreement convention statute charter code accord pact edition version class vintage film novel book painting song census map`)

// publishing verbs make figures known after the stretch that they count.
var publishing = wordSet(`report post announce record register disclose reveal`)

var schedules = wordSet(`schedule expect set plan slate due book fix believe think anticipate poise suppose`)

func (w *work) governsInfinitive(v int) bool { return w.infinitiveOf(v) >= 0 }

func (w *work) infinitiveOf(v int) int {
	d := &w.syn
	if v+1 < len(d.Verbs) && d.Verbs[v+1].Parent == v && d.Verbs[v+1].Form == syntax.Infinitive {
		return v + 1
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

// standings are adverbs that say as much as an adjective behind a copula.
var standings = wordSet(`up down off over out back away ahead`)

// predicateOf returns the adjective or noun that a copula ascribes, −1 without.
func (w *work) predicateOf(v int) int {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := d.Verbs[v].Last; i < s.Last; i++ {
		switch t := d.Tags[i]; {
		case in(standings, d.Text(i)) && d.PhraseOf[i] < 0: // "was down 6%", "is over"
			return i
		case t == syntax.Adv || t == syntax.Not || t == syntax.Open, t == syntax.Det && d.PhraseOf[i] < 0:
		case d.PhraseOf[i] >= 0 && w.timeOf[i] == 0 && i == d.Phrases[d.PhraseOf[i]].First:
			h := d.Phrases[d.PhraseOf[i]].Head
			for h > i && (w.timeOf[h] > 0 || d.Tags[h] == syntax.Time) { // "were much calmer Friday"
				h--
			}
			return h
		case t == syntax.Adj:
			return i
		case t == syntax.Prep && i+1 < s.Last && d.PhraseOf[i+1] >= 0 && w.happens(d.Phrases[d.PhraseOf[i+1]].Head) && w.timeOf[d.Phrases[d.PhraseOf[i+1]].Head] == 0:
			return d.Phrases[d.PhraseOf[i+1]].Head // "has been on patrol"
		default:
			return -1
		}
	}
	return -1
}
