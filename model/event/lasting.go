package event

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// lasting lets the durations of clauses that a neighbour dates say how long these
// happenings took: "was launched on 26 May 1980. He spent six days aboard." The
// stretch begins with the neighbour, or ends with it where the neighbour is told
// behind it.
func (w *work) lasting() {
	d := &w.syn
	if !slices.ContainsFunc(w.unused, func(u model.UnusedTime) bool {
		t := w.timeBefore(u.Time.Start + 1)
		return t >= 0 && w.times[t].Type == model.TimexDuration && !w.times[t].Dated()
	}) {
		return
	}
	at := map[int]int{}  // verb → event that a neighbour dates
	day := map[int]int{} // verb → event of a day, or about the publication
	for i := range w.found {
		f := &w.found[i]
		if f.verb < 0 {
			continue
		}
		if f.time < 0 {
			day[f.verb] = i // about the publication
			continue
		}
		if f.how == byNeighbour && f.clock == 0 {
			at[f.verb] = i
		}
		if x := &w.times[f.time]; x.Dated() && x.When.Granularity <= caldate.Day && !x.When.OpenStart && !x.When.OpenEnd && x.Type != model.TimexDuration {
			day[f.verb] = i
		}
	}
	kept := w.unused[:0]
	for _, u := range w.unused {
		t := w.timeBefore(u.Time.Start + 1)
		if t < 0 || w.times[t].Span != u.Time || w.times[t].Type != model.TimexDuration || w.times[t].Dated() {
			kept = append(kept, u)
			continue
		}
		first, _ := w.tokensOf(u.Time)
		beside := -1
		if v := int(d.ClauseOf[first]); v >= 0 {
			if i, ok := day[v]; ok {
				beside = i
			} else if i, ok := day[d.Verbs[v].Parent]; ok && d.Verbs[v].Form == syntax.Gerund { // "The minister, ending a two-day visit, said"
				beside = i
			}
		}
		if f, ok := w.longEvent(t, first, beside); ok {
			w.found = append(w.found, f)
			continue
		}
		later := w.comesAfter(t)
		if !later && !w.lasts(t) {
			kept = append(kept, u)
			continue
		}
		i, ok := at[int(d.ClauseOf[first])]
		if !ok || later && !w.laterThan(t, &w.found[i]) || !later && !w.lastsFrom(t, &w.found[i]) {
			kept = append(kept, u)
			continue
		}
		w.found[i].time, w.found[i].how = t, byClause
	}
	w.unused = kept
}

// lasts reports whether duration t tells how long its clause's happening took, in
// the past: "for two days", "within an hour", "spent six days".
func (w *work) lasts(t int) bool {
	d := &w.syn
	first, last := w.tokensOf(w.times[t].Span)
	if first == 0 || first >= last {
		return false
	}
	v := int(d.ClauseOf[first])
	if v < 0 || first < d.Verbs[v].Last {
		return false
	}
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Tense != syntax.PastTense || y.Perfect || y.Modal >= 0 || y.Negated {
		return false
	}
	k := first
	for k > y.Last && (d.Tags[k-1] == syntax.Adv || fold(d, k-1, "about") || fold(d, k-1, "around") || fold(d, k-1, "almost") || fold(d, k-1, "nearly")) {
		k--
	}
	if in(spenders, d.Lemma(v)) || d.Lemma(v) == "last" {
		return k == y.Last
	}
	return in(throughout, d.Text(first)) || in(throughout, d.Text(k-1))
}

// throughout are the prepositions of how long something went on or took.
var throughout = wordSet(`for within`)

// lastsFrom places duration t on the calendar by the neighbour that dates f.
func (w *work) lastsFrom(t int, f *found) bool {
	x, day := &w.times[t], &w.times[f.time]
	if !day.Dated() || day.When.OpenStart || day.When.OpenEnd || w.until[f.time] > 0 || day.Type == model.TimexDuration || day.When.HasClock() {
		return false
	}
	side := 1
	if first, _ := w.tokensOf(day.Span); first > f.trigger && w.syn.SentenceAt(day.Start) == f.sentence {
		side = -1
	}
	far, g, ok := shifted(day.When.Earliest, x.Value, side)
	if !ok || g < caldate.Day || day.When.Granularity > g && g > caldate.Day {
		return false
	}
	iv := day.When
	switch {
	case strings.HasPrefix(x.Value, "PT"):
	case day.When.Granularity > g:
		return false
	default:
		switch unit := max(day.When.Granularity, caldate.Day); {
		case side > 0 && unit >= caldate.Year:
			far.Month, far.Day = 12, 31
		case side > 0 && unit >= caldate.Month:
			far = caldate.Date{Year: far.Year, Month: far.Month, Day: 1}.AddMonths(1).AddDays(-1)
		}
		iv = caldate.Stretch(day.When.Earliest, far, max(day.When.Granularity, caldate.Day))
		iv.Approx = g > caldate.Day
	}
	if w.published() && iv.Latest.After(w.article.Published.Date) {
		return false
	}
	w.place(t, iv, day.Span, day.When.Earliest, "is told with “"+day.In(w.article.Body)+"”")
	return true
}

// longEvent makes the event of a happening that duration t, which begins at token
// first, measures, up to the event of the same clause, whose index is beside, or to
// the publication where that is −1: "After a two-hour meeting with the king, he
// said on Thursday", "The deal follows months of talks".
func (w *work) longEvent(t, first, beside int) (f found, ok bool) {
	d := &w.syn
	_, last := w.tokensOf(w.times[t].Span)
	p, v := int(d.PhraseOf[first]), int(d.ClauseOf[first])
	start := first // of the noun that is measured, its duration included
	if p >= 0 {
		start = d.Phrases[p].First
	}
	if q := w.phraseAt(last + 1); q >= 0 && fold(d, last, "of") { // "months of talks"
		p = q
	}
	if last+2 < len(d.Tags) && p >= 0 && fold(d, last, "of") && d.Tags[last+1] == syntax.Ger && d.PhraseOf[last+1] < 0 && d.Words[last+1].Is(lexicon.Noun) && d.PhraseOf[last+2] < 0 { // "three days of fighting"
		return w.longDoing(t, first, last, beside)
	}
	if p < 0 || v < 0 || start == 0 || beside >= 0 && w.found[beside].time >= 0 && w.until[w.found[beside].time] > 0 {
		return f, false
	}
	ph, y := d.Phrases[p], &d.Verbs[v]
	if ph.Head < last || !w.happens(ph.Head) || d.Words[ph.Head].Happening() < 2 || y.Modal >= 0 || y.Negated || ph.First == start && d.Tags[ph.Head] == syntax.Plural {
		return f, false
	}
	k := start - 1
	before := fold(d, k, "after") || fold(d, k, "following") || fold(d, k, "during") || fold(d, k, "through") || fold(d, k, "amid")
	ends := k == y.Last-1 && in(closers, d.Lemma(v)) && !strings.HasPrefix(w.times[t].Value, "PT")
	when, span := caldate.OnDay(w.article.Published.Date), model.Span{}
	switch {
	case !before && !ends && !fold(d, k, "on") && !fold(d, k, "for"):
		return f, false
	case beside >= 0 && w.found[beside].time < 0:
		if !w.published() || !before && !ends {
			return f, false
		}
	case beside >= 0:
		when, span = w.times[w.found[beside].time].When, w.times[w.found[beside].time].Span
		if y.Form == syntax.Finite && y.Tense != syntax.PastTense && !y.Perfect && !ends {
			return f, false
		}
	case !w.published() || w.history || !(before || ends) || y.Form != syntax.Finite || y.Tense != syntax.PresentTense:
		return f, false
	}
	iv, ok := measured(when, w.times[t].Value, before || ends)
	if !ok || w.published() && iv.Latest.After(w.article.Published.Date) {
		return f, false
	}
	told := "the publication"
	if span.End > 0 {
		told = "“" + span.In(w.article.Body) + "”"
	}
	w.place(t, iv, span, when.Earliest, "is told with "+told)
	f = found{trigger: ph.Head, verb: -1, phrase: p, sentence: d.SentenceAt(w.times[t].Start), time: t, speech: -1, how: byClause}
	if start < ph.First {
		f.measure = first
		for f.measure < ph.First && d.Tags[f.measure] == syntax.Det {
			f.measure++
		}
	}
	return f, true
}

// closers are verbs of what ends or comes behind something that took its time.
var closers = wordSet(`follow cap end conclude crown`)

// measured returns the stretch of a TIMEX3 duration that ends on a day, or begins
// there.
func measured(day caldate.Interval, value string, ends bool) (caldate.Interval, bool) {
	iv := caldate.OnDay(day.Earliest)
	if strings.HasPrefix(value, "PT") {
		return iv, true
	}
	if strings.HasPrefix(value, "PX") && ends {
		iv.Earliest, iv.OpenStart = caldate.Date{}, true
		return iv, true
	}
	side := 1
	if ends {
		side = -1
	}
	far, _, ok := shifted(day.Earliest, value, side)
	if !ok || !ends && far.DaysSince(day.Earliest) > 31 {
		return iv, false
	}
	if iv = caldate.Stretch(day.Earliest, far.AddDays(-side), caldate.Day); iv.Earliest != iv.Latest {
		iv.Approx = true
	}
	return iv, true
}

// longDoing is longEvent for a gerund behind the duration, which ends before token
// last: "after three days of fighting".
func (w *work) longDoing(t, first, last, beside int) (f found, ok bool) {
	d := &w.syn
	start := d.Phrases[d.PhraseOf[first]].First
	if beside < 0 || w.found[beside].time < 0 || start == 0 || !fold(d, start-1, "after") && !fold(d, start-1, "following") && !fold(d, start-1, "during") {
		return f, false
	}
	day := &w.times[w.found[beside].time]
	iv, ok := measured(day.When, w.times[t].Value, true)
	if !ok {
		return f, false
	}
	w.place(t, iv, day.Span, day.When.Earliest, "is told with “"+day.In(w.article.Body)+"”")
	return found{trigger: last + 1, verb: -1, phrase: -1, sentence: d.SentenceAt(w.times[t].Start), time: t, speech: -1, how: byClause, measure: first}, true
}

// comesAfter reports whether duration t stands alone behind "after" in the past:
// "The inquiry was closed after eleven months."
func (w *work) comesAfter(t int) bool {
	d := &w.syn
	first, last := w.tokensOf(w.times[t].Span)
	if first == 0 || last >= len(d.Tags) || !fold(d, first-1, "after") && !fold(d, first, "after") || !w.closesPhrase(last) {
		return false
	}
	v := int(d.ClauseOf[first])
	if v < 0 {
		return false
	}
	y := &d.Verbs[v]
	return y.Form == syntax.Finite && y.Tense == syntax.PastTense && !y.Perfect && y.Modal < 0 && !y.Negated
}

// laterThan places f by duration t after the neighbour that dates it.
func (w *work) laterThan(t int, f *found) bool {
	day := &w.times[f.time]
	if !day.Dated() || day.When.OpenStart || day.When.OpenEnd || w.until[f.time] > 0 || day.Type == model.TimexDuration || w.syn.SentenceAt(day.Start) == f.sentence && day.Start > w.times[t].Start {
		return false
	}
	iv, ok := counted(day.When, w.times[t].Value, 1)
	if !ok || iv.OpenEnd || w.published() && iv.Earliest.After(w.article.Published.Date) {
		return false
	}
	if iv.Granularity < caldate.Day {
		iv = caldate.OnDay(iv.Earliest)
	}
	iv.Approx = true
	w.place(t, iv, day.Span, day.When.Earliest, "is counted from “"+day.In(w.article.Body)+"”, told before it")
	return true
}
