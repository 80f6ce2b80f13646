package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// toldByWitnesses finds what those who know of the news told of it: "Police said on
// Friday that the driver left the road" is of the day of the crash, not of
// Friday.
func (w *work) toldByWitnesses() {
	d := &w.syn
	main := w.mainNews()
	if main < 0 {
		return
	}
	told := len(w.found)
	for v := range d.Verbs {
		y := &d.Verbs[v]
		if y.Kind != syntax.Complement || y.Form != syntax.Finite || y.Parent < 0 || y.Tense != syntax.PastTense || y.Perfect || y.Progressive || y.Modal >= 0 || y.Negated || y.Subject < 0 || w.inQuotation(v) || w.firstPerson(v) || w.timed(v) {
			continue
		}
		lemma := d.Lemma(v)
		if in(statives, lemma) && !y.Progressive || w.saying(v) || d.Field(v) == lexicon.VerbCognition || y.ParentPhrase >= 0 || w.counted(v) || y.Marker >= 0 && d.Tags[y.Marker] == syntax.Wh {
			continue
		}
		s := d.SentenceAt(d.Tokens[y.Head].Start)
		if m := w.found[main].sentence; s <= m || s-m > 12 || w.headline(s) || !w.witness(y.Parent, v) || w.tells(v, told) {
			continue
		}
		if in(claims, d.Lemma(y.Parent)) || w.kindOf(y.Parent) != model.Statement || !w.reportsOf(w.top(y.Parent), main, s) {
			continue
		}
		w.found = append(w.found, found{trigger: y.Head, verb: v, phrase: -1, sentence: s, time: w.found[main].time, how: byNeighbour, speech: -1})
	}
}

// mainNews returns the happening that the article reports: the first of its
// clauses dated to a day of the week before the publication. −1 without.
func (w *work) mainNews() int {
	best := -1
	for i := range w.found {
		f := &w.found[i]
		if f.how != byClause || f.time < 0 || f.verb >= 0 && (w.kindOf(f.verb) == model.Statement || w.syn.Verbs[f.verb].Kind == syntax.Relative) || !w.recentNews(i) || w.headline(f.sentence) || w.future(&w.times[f.time]) {
			continue
		}
		if best < 0 || f.sentence < w.found[best].sentence {
			best = i
		}
	}
	if best >= 0 && w.found[best].sentence > 3 {
		return -1
	}
	return best
}

// timed reports whether the clause of v has an expression of time of its own.
func (w *work) timed(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := s.First; i < s.Last; i++ {
		if w.timeOf[i] > 0 && int(d.ClauseOf[i]) == v {
			return true
		}
	}
	return false
}

// tells reports whether one of the first n found events is already verb v's.
func (w *work) tells(v, n int) bool {
	for i := range n {
		if w.found[i].verb == v {
			return true
		}
	}
	return false
}

// reportsOf reports whether the statement of verb r in sentence s was made when
// the main event had happened, and not long after.
func (w *work) reportsOf(r, main, s int) bool {
	if w.kindOf(r) != model.Statement {
		return false
	}
	day := w.times[w.found[main].time].When.Earliest
	for i := range w.found {
		f := &w.found[i]
		if f.verb != r || f.time < 0 {
			continue
		}
		x := &w.times[f.time]
		if !x.Dated() || x.When.Granularity > caldate.Day {
			return false
		}
		if n := x.When.Earliest.DaysSince(day); n < 0 || n > 7 {
			return false
		}
	}
	return true
}

// witness reports whether somebody who knows of what happened speaks in verb r,
// or is spoken to: police, officials, those who were there. What v tells of the
// speaker himself is of the news only where he was asked.
func (w *work) witness(r, v int) bool {
	d := &w.syn
	y := d.Verbs[r]
	if y.Kind == syntax.Complement && y.Parent >= 0 && w.saying(y.Parent) && w.witness(y.Parent, v) {
		return true // "Police said the man told them he went home"
	}
	for k, p := range [...]int{y.Object, y.Subject} {
		if p < 0 || k == 1 && w.sameSubjects(r, v) {
			continue
		}
		for i := d.Phrases[p].First; i < d.Phrases[p].Last; i++ {
			if in(witnesses, d.Text(i)) {
				return true
			}
		}
	}
	return false
}

// sameSubjects reports whether v's subject is a pronoun that can stand for r's.
func (w *work) sameSubjects(r, v int) bool {
	d := &w.syn
	p, q := d.Verbs[r].Subject, d.Verbs[v].Subject
	if d.Tags[d.Phrases[q].Head] != syntax.Pron {
		return false
	}
	if h := d.Phrases[q].Head; d.Tags[d.Phrases[p].Head] == syntax.Plural && (fold(d, h, "he") || fold(d, h, "she")) {
		return false // "Police said he went home"
	}
	e := w.names.refer(d, q)
	return e < 0 || e == w.names.refer(d, p)
}

var witnesses = wordSet(`police policeman policewoman officer officers detective detectives sheriff constable gendarmes coastguard guard firefighter firefighters fire
official officials authority authorities investigator investigators prosecutor prosecutors witness witnesses resident residents rescuer rescuers paramedic paramedics
survivor survivors passenger passengers neighbour neighbours neighbor neighbors agency ministry department service spokesman spokeswoman spokesperson army military navy
hospital doctors driver villagers eyewitness eyewitnesses medics bystanders`)
