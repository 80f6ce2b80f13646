package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// background reports whether the undated clause of verb v in sentence s says itself
// that it tells of no day: of how things were or went for long, of somebody's early
// life, of what is always done. Such a clause goes on with no news.
func (w *work) background(s, v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Tense == syntax.PastTense && y.Perfect {
		return false // it lies before what is told, and is bounded by that
	}
	return w.framed(s, v) || w.oftenDone(v) || w.earlyLife(v)
}

// framed reports whether sentence s opens with another time than the news's that no
// calendar knows: "For four years she led it", "As a child he sang".
func (w *work) framed(s, v int) bool {
	d := &w.syn
	x := d.Sentences[s]
	k := x.First
	for k < x.Last && (d.Tags[k] == syntax.Conj || d.Tags[k] == syntax.Open || d.Tags[k] == syntax.Comma) {
		k++
	}
	if k+2 >= x.Last || k >= d.Verbs[v].First {
		return false
	}
	if in(frames, d.Text(k)) {
		return true
	}
	p := w.phraseAt(k + 1)
	if p < 0 {
		return fold(d, k, "over") && fold(d, k+1, "time")
	}
	ph := d.Phrases[p]
	switch strings.ToLower(d.Text(k)) {
	case "for", "over", "through":
		t := w.timeBefore(d.Tokens[k].End) + 1
		if t >= len(w.times) || w.times[t].Start > d.Tokens[k+1].End+1 {
			return false
		}
		return w.times[t].Type == model.TimexDuration && !w.times[t].Dated() && longUnit(w.times[t].Value)
	case "as":
		return in(ages, d.Text(ph.Head)) && (fold(d, ph.First, "a") || fold(d, ph.First, "an"))
	case "in":
		return in(ages, d.Text(ph.Head)) || in(pasts, d.Text(ph.Head))
	}
	return false
}

// usualHour reports whether the expression only tells the hour at which something was
// done for months or years: "came in at four in the morning for 25 years".
func (w *work) usualHour(at placed, sentence int) bool {
	d := &w.syn
	if !at.x.When.HasClock() || w.dayInClause(at.t, sentence) {
		return false
	}
	for i := at.first; i < at.last; i++ {
		if d.Tags[i] == syntax.Time && !in(dayparts, d.Text(i)) {
			return false // "on Monday morning"
		}
	}
	s := d.Sentences[sentence].Span
	for t := w.timeBefore(s.Start) + 1; t < len(w.times) && w.times[t].Start < s.End; t++ {
		x := &w.times[t]
		if x.Type != model.TimexDuration || !longUnit(x.Value) {
			continue
		}
		if k, _ := w.tokensOf(x.Span); k > 0 && fold(d, k-1, "for") && d.ClauseOf[k] == d.ClauseOf[at.first] {
			return true
		}
	}
	return false
}

// forWhich reports whether the expression only tells for which year or season something is
// done by another date: "has until 15 August to register for next year".
func (w *work) forWhich(at placed, sentence int) bool {
	d := &w.syn
	if !at.x.Dated() || at.x.When.Granularity < caldate.Season || at.first < 2 || !fold(d, at.first-1, "for") || d.VerbOf[at.first-2] < 0 {
		return false
	}
	if v := d.Verbs[d.VerbOf[at.first-2]]; v.Form != syntax.Infinitive {
		return false
	}
	s := d.Sentences[sentence].Span
	for t := w.timeBefore(s.Start) + 1; t < at.t && w.times[t].Start < s.End; t++ {
		if x := &w.times[t]; x.Dated() && x.When.Granularity < caldate.Season {
			return true
		}
	}
	return false
}

// dayparts are no days.
var dayparts = wordSet(`morning afternoon evening night noon midnight dawn dusk am pm`)

// longUnit reports whether a duration counts months or more.
func longUnit(value string) bool {
	if len(value) < 3 || value[0] != 'P' || strings.HasPrefix(value, "PT") {
		return false
	}
	switch value[len(value)-1] {
	case 'M', 'Y', 'E', 'C':
		return true
	}
	return false
}

// oftenDone reports whether an adverb of the clause of v says that it was so for long or
// happened again and again: "has long banned drilling", "once worked there".
func (w *work) oftenDone(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	from := y.First
	for from > 0 && d.Tags[from-1] == syntax.Adv && w.timeOf[from-1] == 0 {
		from--
	}
	for i := from; i < y.Head; i++ {
		if d.Tags[i] == syntax.Adv && in(often, d.Text(i)) && !(i > 0 && d.Tags[i-1] == syntax.Not) {
			return true
		}
	}
	return false
}

// earlyLife reports whether the clause of v tells of somebody's birth or youth.
func (w *work) earlyLife(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if w.history || y.Tense != syntax.PastTense || y.Subject < 0 {
		return false
	}
	lemma := d.Lemma(v)
	switch {
	case lemma == "grow":
		return y.Last < len(d.Tags) && fold(d, y.Last, "up") && w.personal(y.Subject)
	case y.Passive:
		return in(upbringing, lemma) && w.personal(y.Subject)
	case lemma == "begin" || lemma == "start":
		return y.Object >= 0 && fold(d, d.Phrases[y.Object].Head, "career")
	}
	return false
}

// personal reports whether phrase p is a person, named or called he, she or they.
func (w *work) personal(p int) bool {
	d := &w.syn
	h := d.Phrases[p].Head
	switch d.Tags[h] {
	case syntax.Name:
		return true
	case syntax.Pron:
		return fold(d, h, "he") || fold(d, h, "she") || fold(d, h, "they")
	}
	return d.Words[h].Person() >= 2
}

var (
	// frames open a sentence about another time.
	frames = wordSet(`once originally previously formerly historically traditionally`)
	// ages are times of a life.
	ages = wordSet(`child boy girl teenager youth student pupil undergraduate baby toddler childhood boyhood girlhood youngster`)
	// pasts are times gone by that nobody counts.
	pasts = wordSet(`past youth heyday`)
	// often says how many times or how long.
	often = wordSet(`long always often frequently routinely regularly consistently periodically historically traditionally usually generally typically sometimes
occasionally habitually customarily invariably perennially once formerly`)
	// upbringing is what is done to the young.
	upbringing = wordSet(`bear raise christen baptize baptise educate rear school`)
)
