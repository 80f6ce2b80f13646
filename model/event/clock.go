package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// telling returns the found event of a sentence whose date the narrative goes
// on from: a happening of a clause, in the past; −1 for none. last is the one that
// it went on from so far.
func (w *work) telling(ids []int, last int) int {
	best, score := -1, 0
	for _, i := range ids {
		f := w.found[i]
		if f.time >= 0 && f.verb >= 0 && w.syn.Verbs[f.verb].Negated || f.time >= 0 && (w.times[f.time].When.OpenStart || w.times[f.time].When.OpenEnd) && w.times[f.time].When.Granularity >= caldateMonth {
			continue // "had never won before this year"
		}
		if f.how == byModifier || f.time < 0 || f.verb >= 0 && w.kindOf(f.verb) == model.Statement || w.future(&w.times[f.time]) || w.until[f.time] > 0 || w.times[f.time].Type == model.TimexDuration {
			continue
		}
		if f.verb < 0 && f.phrase >= 0 && w.amountOf(f.phrase) || f.verb >= 0 && w.figureWas(&f) {
			continue // "Net was $5 million a year earlier. Sales rose": the year that is told of
		}
		if x := &w.times[f.time]; !x.Dated() && !x.NeedsAnchor && last >= 0 {
			continue // "hours earlier": nothing goes on from there
		}
		if f.verb >= 0 && w.syn.Verbs[f.verb].Modal >= 0 {
			continue // "At dawn they would cross the border": not come there yet
		}
		if first, _ := w.tokensOf(w.times[f.time].Span); first < len(w.direct) && w.direct[first] {
			continue // the today of somebody's words
		}
		if f.verb >= 0 && last >= 0 && (w.recentNews(last) || f.sentence-w.lastSentence(last) <= 2) && w.syn.Verbs[f.verb].Kind == syntax.Relative {
			continue
		}
		if f.verb >= 0 && !w.recentNews(i) {
			if y := w.syn.Verbs[f.verb]; (y.Kind == syntax.Relative || y.Marker >= 0 && fold(&w.syn, y.Marker, "where")) && (len(ids) > 1 || last >= 0 || !w.history) || y.Perfect && y.Tense == syntax.PastTense {
				continue // an aside: the story does not go on from there
			}
		}
		n := 1
		if w.recentNews(i) {
			n += 2
		}
		if f.verb >= 0 && w.syn.Verbs[f.verb].Kind == syntax.Main {
			n++
		}
		if n > score {
			best, score = i, n
		}
	}
	return best
}

// reanchor counts "the following day" from what the text told last, where the
// tagger counted it from a date that only names something: "the November 27
// deal".
func (w *work) reanchor(t int) {
	x := &w.times[t]
	if w.history || w.entryHour(x) {
		return // it goes on from every day that it tells, and a log from none
	}
	if x.Anchor.Kind != model.AnchorMention || !x.Dated() || x.When.Granularity > caldate.Day || x.When.OpenStart || x.When.OpenEnd || x.When.Earliest != x.When.Latest {
		return
	}
	first, last := w.tokensOf(x.Span)
	counts, named := x.Type == model.TimexTime, false // "in the afternoon"
	for i := first; i < last; i++ {
		counts = counts || in(counting, w.syn.Text(i))
		named = named || w.syn.Tags[i] == syntax.Time
	}
	counts = counts && !named
	if !counts {
		return
	}
	if s := w.syn.SentenceAt(x.Start); s >= 0 && w.syn.Sentences[s].Contains(x.Anchor.Span) {
		return // "took a farm on Friday night and lost it the next morning"
	}
	to := -1
	for i := len(w.found) - 1; i >= 0; i-- { // they come in the order of their times
		f := &w.found[i]
		if f.time < 0 || f.time >= t {
			continue
		}
		y := &w.times[f.time]
		if y.Span == x.Anchor.Span && f.how != byModifier && !w.aside(f) {
			return // a clause told of that day
		}
		near := w.syn.SentenceAt(x.Start)-w.syn.SentenceAt(y.Start) <= 8
		if near && to < 0 && f.how == byClause && f.verb >= 0 && y.Dated() && y.When.Granularity == caldate.Day && !w.aside(f) {
			to = f.time
		}
		if !near && (to < 0 || y.Start < x.Anchor.Span.Start) {
			break
		}
	}
	if to < 0 || w.times[to].When.Earliest == x.Anchor.Date {
		return
	}
	day := w.times[to].When.Earliest.AddDays(x.When.Earliest.DaysSince(x.Anchor.Date))
	if v := int(w.syn.ClauseOf[first]); v >= 0 && w.syn.Verbs[v].Form == syntax.Finite && w.syn.Verbs[v].Tense == syntax.PastTense && w.future(&w.times[to]) {
		return // what is told did not go on from a day ahead
	}
	if w.published() && day.After(w.article.Published.Date) && !x.When.Earliest.After(w.article.Published.Date) {
		return
	}
	value := x.When.Earliest
	x.When.Earliest, x.When.Latest = day, day
	x.Value = strings.Replace(x.Value, caldate.OnDay(value).EDTF(), caldate.OnDay(day).EDTF(), 1)
	x.Anchor = model.Anchor{Kind: model.AnchorMention, Date: w.times[to].When.Earliest, Span: w.times[to].Span}
	x.Why = "“" + x.In(w.article.Body) + "” is counted from “" + w.times[to].In(w.article.Body) + "”, told before it: " + day.Text()
}

// aside reports a happening that a relative clause or a past perfect tells by the
// way, and a state that lasts since then: the text does not go on from its day.
func (w *work) aside(f *found) bool {
	if f.verb < 0 {
		return f.how == byModifier
	}
	y := &w.syn.Verbs[f.verb]
	return y.Kind == syntax.Relative || y.Perfect || w.times[f.time].When.OpenEnd
}

// counting words reckon a day from another.
var counting = wordSet(`following next later earlier previous after before`)

// clocks gives events that only an hour dates the day of the happening before:
// "The fire broke out at 10:30" goes on from "on Thursday".
func (w *work) clocks(ids []int, last int) {
	for _, i := range ids {
		if k := w.deedBefore(i); k >= 0 {
			w.hourOn(i, k)
		}
		w.ofMention(&w.found[i])
		if v := w.found[i].verb; v >= 0 && w.found[i].time >= 0 && w.found[i].clock == 0 {
			if k := w.namedAgain(w.syn.Verbs[v].Subject, w.found[i].sentence); k >= 0 {
				w.hourOn(i, k)
			}
		}
	}
	w.sameDay(ids, last)
	if last < 0 || w.found[last].time < 0 {
		return
	}
	day := &w.times[w.found[last].time]
	if !day.Dated() || day.When.Granularity > caldate.Day || w.found[ids[0]].sentence-w.lastSentence(last) > 15 {
		return
	}
	for _, i := range ids {
		if w.found[i].time >= 0 {
			w.hourOn(i, last)
		}
	}
}

// before reports whether an undated past perfect goes on from f's day: it happened
// by then, nobody says how long before.
func (w *work) before(f *found) bool {
	if f.how != byNeighbour || f.verb < 0 || f.clock > 0 {
		return false
	}
	if f.looksBack {
		return true
	}
	y := &w.syn.Verbs[f.verb]
	return y.Perfect && y.Tense == syntax.PastTense && y.Form == syntax.Finite && y.Modal < 0
}

// sameDay gives an event that "hours later" dates the day of what it is counted
// from: the happening before it in its sentence, or the one told last.
func (w *work) sameDay(ids []int, last int) {
	for n, i := range ids {
		f := &w.found[i]
		if f.time < 0 || w.times[f.time].Dated() || !w.hours(&w.times[f.time]) {
			continue
		}
		k := last
		for _, j := range ids[:n] {
			if g := &w.found[j]; g.time >= 0 && w.times[g.time].Dated() {
				k = j
			}
		}
		if k < 0 || w.found[k].time < 0 {
			continue
		}
		if x := &w.times[w.found[k].time]; x.Dated() && x.When.Granularity <= caldate.Day && w.found[i].sentence-w.lastSentence(k) <= 3 {
			f.time = w.found[k].time
		}
	}
}

// hours reports whether an expression counts hours or less from something told:
// "minutes earlier", "hours later".
func (w *work) hours(x *model.TimeExpr) bool {
	first, last := w.tokensOf(x.Span)
	unit, way := false, false
	for i := first; i < last; i++ {
		unit = unit || in(shortUnits, w.syn.Text(i))
		way = way || fold(&w.syn, i, "later") || fold(&w.syn, i, "earlier") || fold(&w.syn, i, "afterwards") || fold(&w.syn, i, "beforehand")
	}
	return unit && way
}

var shortUnits = wordSet(`hour hours minute minutes moment moments second seconds`)

// hourOn gives event i, which only an hour dates, the day of event k.
func (w *work) hourOn(i, k int) {
	f := &w.found[i]
	t := &w.times[f.time]
	if w.past(f) && w.future(&w.times[w.found[k].time]) {
		return // "The next meeting is on Tuesday. The last one closed at 9"
	}
	if w.entryHour(t) && w.published() {
		return
	}
	if t.Type == model.TimexTime && t.Anchor.Kind != model.AnchorNone && t.When.HasClock() && f.clock == 0 && !w.namesDay(t) {
		f.clock, f.time, f.how = f.time+1, w.found[k].time, byNeighbour
	}
}

// past reports whether f is told in the past tense.
func (w *work) past(f *found) bool {
	v := f.verb
	if v < 0 {
		if v = int(w.syn.ClauseOf[f.trigger]); v < 0 {
			return false
		}
	}
	y := &w.syn.Verbs[v]
	return y.Form == syntax.Finite && y.Tense == syntax.PastTense && y.Modal < 0
}

// ofMention lets the day that a sentence names before an hour date the event:
// "On Thursday it broke out at 10:30".
func (w *work) ofMention(f *found) {
	if f.time < 0 {
		return
	}
	t := &w.times[f.time]
	if t.Type != model.TimexTime || t.Anchor.Kind != model.AnchorMention || !t.When.HasClock() || w.namesDay(t) {
		return
	}
	for k := f.time - 1; k >= 0; k-- {
		x := &w.times[k]
		if w.syn.SentenceAt(x.Start) != f.sentence {
			return
		}
		if x.Type == model.TimexDate && x.Dated() && x.When.Granularity == caldate.Day && x.When.Earliest == t.When.Earliest {
			f.clock, f.time = f.time+1, k
			return
		}
	}
}

// today returns the expression that names the day of publication first, or in the lead
// a part of it, −1 without: news told as of now has its date from there.
func (w *work) today() int {
	if !w.published() {
		return -1
	}
	for t := range min(len(w.times), enough) {
		x := &w.times[t]
		if x.Dated() && (w.wholeDay(t) || x.When.Granularity <= caldate.PartOfDay && w.isLead(w.syn.SentenceAt(x.Start))) && x.When.Earliest == w.article.Published.Date && x.Anchor.Kind == model.AnchorDCT && !w.entryHour(x) && !x.When.OpenEnd && !x.When.OpenStart {
			return t
		}
	}
	return -1
}

// entryHour reports whether a time of the clock heads a paragraph, as in a log of
// what goes on: "09:02 The minister has quit".
func (w *work) entryHour(x *model.TimeExpr) bool {
	if x.Type != model.TimexTime || !x.When.HasClock() {
		return false
	}
	s := w.syn.SentenceAt(x.Start)
	return s >= 0 && w.syn.Sentences[s].Start == x.Start && w.syn.Paragraphs[w.syn.Sentences[s].Paragraph].First == s
}

// entryDay gives the hour t that heads an entry of a log the day of the publication where
// it was counted from a day that another entry only speaks of.
func (w *work) entryDay(t int) {
	x := &w.times[t]
	if x.Anchor.Kind != model.AnchorMention || !w.published() || !x.Dated() || !w.entryHour(x) {
		return
	}
	s := w.syn.SentenceAt(x.Anchor.Span.Start)
	if s < 0 {
		return
	}
	first := w.syn.Paragraphs[w.syn.Sentences[s].Paragraph].First
	k := w.timeBefore(w.syn.Sentences[first].Start + 1)
	if k < 0 || k == t || !w.entryHour(&w.times[k]) || w.syn.SentenceAt(w.times[k].Start) != first {
		return // the day heads what follows
	}
	iv, old := x.When, x.When.Earliest
	iv.Earliest, iv.Latest = w.article.Published.Date, w.article.Published.Date
	w.place(t, iv, model.Span{}, w.article.Published.Date, "heads an entry of a log published on "+w.article.Published.Date.Text())
	x.Value = strings.Replace(x.Value, caldate.OnDay(old).EDTF(), caldate.OnDay(iv.Earliest).EDTF(), 1)
}

// namesDay reports whether the words of a clock time say the day too.
func (w *work) namesDay(t *model.TimeExpr) bool {
	first, last := w.tokensOf(t.Span)
	for i := first; i < last; i++ {
		if w.syn.Tokens[i].Shape.Is(segment.AllCapital) { // "1430 UTC"
			continue
		}
		if w.syn.Tags[i] == syntax.Time || w.syn.Words[i].NounField() == lexicon.NounTime && !fold(&w.syn, i, "time") && !fold(&w.syn, i, "hour") && !fold(&w.syn, i, "hours") || fold(&w.syn, i, "this") || fold(&w.syn, i, "last") {
			return true
		}
	}
	return false
}
