package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// news decides whether an undated main clause tells a happening, and what dates
// it: the clause of verb v in sentence s, behind the event last and the statement
// said, −1 for none.
func (w *work) news(s, v, last, said int) (f found, ok bool) {
	d := &w.syn
	y := &d.Verbs[v]
	f = found{trigger: y.Head, verb: v, phrase: -1, sentence: s, time: -1, speech: w.speechAt(y.Head), how: byPublication}
	lead := w.isLead(s)
	if w.kindOf(v) == model.Statement {
		ok = w.statementNews(&f, lead, last, said)
		return f, ok
	}
	if !lead && w.inQuotation(v) {
		return f, false // somebody's words are their statement
	}
	if w.unforthcoming(v) || w.inItsCourse(v) {
		return f, false
	}
	lemma := d.Lemma(v)
	if lemma == "use" && y.Tense == syntax.PastTense && y.Last < len(d.Tags) && d.Tags[y.Last] == syntax.To && !y.Passive {
		return f, false // "used to work there": nobody says when
	}
	// "The army is reported to have left": what is reported is the news.
	if u := w.infinitiveOf(v); u >= 0 && d.Verbs[u].Perfect && y.Passive && !y.Negated && y.Subject >= 0 && (in(reports, lemma) || in(claims, lemma)) {
		f.verb, f.trigger = u, d.Verbs[u].Head
		return f, y.Tense == syntax.PresentTense && s < 25
	}
	if !w.tellsHappening(&f, v) {
		return f, false
	}
	if lead {
		ok = w.leadNews(s, v)
	} else {
		ok = w.onwardNews(&f, v, last)
	}
	return f, ok
}

// statementNews decides whether the undated statement f is worth telling, and dates
// it by the same speaker's next words, the statement said before, or in a text of
// the past the event last.
func (w *work) statementNews(f *found, lead bool, last, said int) bool {
	d := &w.syn
	s, v := f.sentence, f.verb
	y := &d.Verbs[v]
	if i := w.summary(s, v); lead && i >= 0 {
		w.join(i, s)
		return false
	}
	if !lead && y.Tense == syntax.PastTense && !y.Perfect && (w.inOffice(s, v) || w.boundedByDate(s, v)) {
		return false // "In his second term, he called for a ban"
	}
	if !w.isNamedSubject(v) || y.Object >= 0 && fold(d, d.Phrases[y.Object].Head, "you") {
		return false
	}
	next := w.saidNext(s, v)
	switch {
	case next >= 0:
		f.how, f.time = byNeighbour, w.found[next].time
	case said >= 0 && s-w.lastSentence(said) <= 3 && w.aboutPublication(said):
		f.how, f.time = byNeighbour, w.found[said].time
	case w.history: // nothing in it is told as of the publication
		if last < 0 || w.setApart(s, v) || !w.leadsOn(last, s) {
			return false
		}
		f.how, f.time = byNeighbour, w.found[last].time
	}
	if (in(pureCues, d.Lemma(v)) || d.Lemma(v) == "report") && y.Object < 0 && !w.quoted(s) && w.content(v) < 0 {
		return false // "The paper reports:"
	}
	return lead || w.quoted(s) || !in(pureCues, d.Lemma(v))
}

// tellsHappening reports whether the clause of v tells that something happened, and
// not what is so or might be. Where a noun behind "there was" tells it, that is
// what f is triggered by.
func (w *work) tellsHappening(f *found, v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	lemma := d.Lemma(v)
	switch {
	case y.Negated, y.Modal >= 0, y.Subject < 0, w.counted(v), w.unreal(v):
		return false
	case in(copulas, lemma) && !y.Passive && y.Start < len(d.Tags) && w.existential(v) && w.happens(d.Phrases[y.Subject].Head):
		// "There was a second attack at the station."
		f.trigger, f.phrase, f.verb = d.Phrases[y.Subject].Head, y.Subject, -1
	case in(copulas, lemma) && !y.Passive && y.Perfect && w.existential(v) && w.caseOf(y.Subject) >= 0:
		// "There have been cases of violence."
		f.phrase, f.verb = w.caseOf(y.Subject), -1
		f.trigger = d.Phrases[f.phrase].Head
	case in(statives, lemma) && !y.Passive && !y.Progressive && !(y.Object >= 0 && w.happens(d.Phrases[y.Object].Head) && fold(d, y.Head, "held")):
		return false
	}
	return true
}

// onwardNews decides whether the clause of verb v behind the lead goes on with news,
// and dates f by the event last or the publication.
func (w *work) onwardNews(f *found, v, last int) bool {
	s, y := f.sentence, &w.syn.Verbs[v]
	if w.bareDemonstrative(y.Subject) && w.causedAt(v) < 0 { // "This made it hard": it says more of what was told
		if i := w.carriedBy(s - 1); i >= 0 && w.sameParagraph(s-1, s) {
			w.join(i, s)
		}
		return false
	}
	if last >= 0 && !w.recentNews(last) && (w.history && (w.setApart(s, v) || !w.leadsOn(last, s)) || w.born(last)) {
		return false
	}
	if last >= 0 && w.names.lived.who >= 0 && !w.recentNews(last) && w.found[last].time >= 0 && w.times[w.found[last].time].When.Granularity > caldate.Day {
		return false // a life goes on from year to year
	}
	if w.ofDeed(s, v) || w.vagueStretch(s) || w.habit(s) || w.background(s, v) || w.elsewhen(s, v, last) {
		return false
	}
	near := last >= 0 && (w.recentNews(last) && s-w.lastSentence(last) <= 20 || s-w.lastSentence(last) <= 2)
	switch lemma := w.syn.Lemma(v); {
	case y.Perfect && y.Tense == syntax.PresentTense:
		// "has been shut down": as of the news, at no hour of its day but right behind that.
		if near && w.aboutPublication(last) && !w.dayBefore(last) && (w.wholeDay(w.found[last].time) || s-w.lastSentence(last) <= 1) {
			f.how, f.time = byNeighbour, w.found[last].time
		} else if t := w.today(); t >= 0 {
			f.how, f.time = byNeighbour, t
		}
		return s < 25
	case y.Tense == syntax.PresentTense && (y.Progressive && lemma != "stay" || y.Passive && !in(standing, lemma)) && s < 15 && !in(schedules, lemma):
		return last >= 0 && w.aboutPublication(last)
	case y.Tense == syntax.PastTense && near:
		// The narrative goes on: the past tense after a dated event.
		f.how, f.time, f.looksBack = byNeighbour, w.found[last].time, w.lookedBackIn(s)
		if t, side := w.besideNamed(s, v, last); t >= 0 {
			f.time, f.side = t, side
		}
		return true
	}
	return false
}

// vagueStretch reports whether sentence s begins with a stretch that nobody counted:
// "For many months, he was ill" is not of the day told last.
func (w *work) vagueStretch(s int) bool {
	d := &w.syn
	first := d.Sentences[s].First
	k := w.timeBefore(d.Sentences[s].Start) + 1
	if k >= len(w.times) || !fold(d, first, "for") {
		return false
	}
	x := &w.times[k]
	at, _ := w.tokensOf(x.Span)
	return at == first+1 && x.Type == model.TimexDuration && !x.Dated() && strings.HasPrefix(x.Value, "PX")
}

// unforthcoming reports whether the clause of v only says that somebody said
// nothing: "declined to comment".
func (w *work) unforthcoming(v int) bool {
	d := &w.syn
	switch d.Lemma(v) {
	case "decline", "refuse":
		u := w.infinitiveOf(v)
		return u >= 0 && (d.Lemma(u) == "comment" || d.Lemma(u) == "say" || d.Lemma(u) == "discuss" || d.Lemma(u) == "elaborate")
	case "respond", "reply", "return":
		return d.Verbs[v].Negated
	}
	return false
}

// statives say what is so, not what happened.
var statives = wordSet(`be seem appear remain have include contain consist belong own need want like love know believe think hope expect live stay face represent feature
lack mean cost depend resemble exist feel concern involve require deserve tend hold stand lie look sound constitute comprise account range measure weigh boast enjoy fear
hate prefer wish wonder suppose consider understand remember forget reflect suit matter refer number total`)

// standing passives say what is so: "is based in", "is known as".
var standing = wordSet(`base locate situate headquarter value own call name know consider market list divide make design intend associate relate link allow aim surround`)

// counted reports whether the clause of v counts its time from something else:
// "the day after the vote", "years later".
func (w *work) counted(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := s.First; i+1 < s.Last; i++ {
		if int(d.ClauseOf[i]) != v || w.timeOf[i] != 0 || !in(calendarUnits, d.Text(i)) || !(fold(d, i+1, "after") || fold(d, i+1, "before") || fold(d, i+1, "later") || fold(d, i+1, "earlier")) {
			continue
		}
		if i > d.Verbs[v].Last && w.setOff(i, d.Verbs[v].Last) {
			continue // "has resigned, just weeks before a vote": only what it came before
		}
		return true
	}
	return false
}

// setOff reports whether a comma behind token from opens the words that end at token i:
// ", just weeks".
func (w *work) setOff(i, from int) bool {
	d := &w.syn
	k := i - 1
	for k > from && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Num || d.Tags[k] == syntax.Det) {
		k--
	}
	return k >= from && d.Tags[k] == syntax.Comma
}

var calendarUnits = wordSet(`hour hours day days week weeks month months year years decade decades morning night`)

// caseOf returns the phrase of happening behind "cases of" in phrase p, −1
// without.
func (w *work) caseOf(p int) int {
	d := &w.syn
	ph := d.Phrases[p]
	if !in(cases, d.Text(ph.Head)) || !fold(d, ph.Last, "of") {
		return -1
	}
	if q := w.phraseAt(ph.Last + 1); q >= 0 && w.happens(d.Phrases[q].Head) {
		return q
	}
	return -1
}

var cases = wordSet(`case cases act acts incident incidents instance instances wave series spate number string reports outbreaks bouts`)

// existential reports whether verb v stands behind "there".
func (w *work) existential(v int) bool {
	k := w.syn.Verbs[v].First - 1
	return k >= 0 && w.syn.Tags[k] == syntax.There
}

// recentNews reports whether event i lies within a week of the publication.
func (w *work) recentNews(i int) bool {
	t := w.found[i].time
	if t < 0 {
		return true
	}
	x := &w.times[t]
	if !x.Dated() || !w.published() {
		return x.NeedsAnchor && x.Offset >= -7 && x.Offset <= 0
	}
	n := w.article.Published.Date.DaysSince(x.When.Earliest)
	return n >= 0 && n <= 7 && x.When.Granularity <= caldate.Day
}

// aboutPublication reports whether event i lies within a day of the publication.
func (w *work) aboutPublication(i int) bool {
	t := w.found[i].time
	if t < 0 {
		return true
	}
	x := &w.times[t]
	if !x.Dated() || !w.published() {
		return x.NeedsAnchor && x.Offset > -2 && x.Offset <= 0
	}
	return abs(x.When.Latest.DaysSince(w.article.Published.Date)) <= 1 && x.When.Granularity <= caldate.Day
}

// wholeDay reports whether expression t, −1 for the publication, means a day and no part
// of it.
func (w *work) wholeDay(t int) bool {
	return t < 0 || !w.times[t].Dated() || w.times[t].When.Granularity == caldate.Day && w.times[t].Type != model.TimexTime
}

// dayBefore reports whether event i lies before the day of publication: what "has
// been found" was not found by then.
func (w *work) dayBefore(i int) bool {
	t := w.found[i].time
	return t >= 0 && w.published() && w.times[t].Dated() && w.times[t].When.Latest.Before(w.article.Published.Date)
}

func (w *work) isNamedSubject(v int) bool {
	p := w.syn.Verbs[v].Subject
	if p < 0 {
		return false
	}
	for i := w.syn.Phrases[p].First; i < w.syn.Verbs[v].First; i++ {
		if w.syn.Tags[i] == syntax.Name {
			return true
		}
	}
	if h := w.syn.Phrases[p].Head; w.syn.Tags[h] == syntax.Pron && !w.firstPerson(v) && w.pronounName(h) != "" {
		return true
	}
	return w.names.refer(&w.syn, p) >= 0
}

// quoted reports whether sentence s holds words in quotation marks.
func (w *work) quoted(s int) bool {
	_, ok := w.quotation(&found{sentence: s, verb: -1})
	return ok
}

// lastSentence returns the last sentence that belongs to event i.
func (w *work) lastSentence(i int) int {
	return max(w.found[i].sentence, w.found[i].upTo)
}

// saidNext returns the statement of the next sentence of the paragraph whose speaker
// is that of the undated verb v in sentence s and that has its day: "Holm called on
// him to go. “He lied,” she said on Monday." −1 without.
func (w *work) saidNext(s, v int) int {
	d := &w.syn
	if s+1 >= len(d.Sentences) || !w.sameParagraph(s, s+1) || d.Verbs[v].Subject < 0 {
		return -1
	}
	e := w.names.refer(d, d.Verbs[v].Subject)
	for i := range w.foundBetween(s+1, s+2) {
		f := &w.found[i]
		if e < 0 || f.verb < 0 || f.time < 0 || f.how != byClause || w.kindOf(f.verb) != model.Statement || !w.aboutPublication(i) || !w.times[f.time].Dated() {
			continue
		}
		if q := d.Verbs[f.verb].Subject; q >= 0 && w.names.refer(d, q) == e {
			return i
		}
	}
	return -1
}
