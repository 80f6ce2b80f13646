package event

import (
	"slices"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// tellsHistory reports whether all that the article dates lies well before its
// publication, or, where that is unknown, whether nothing in it waits for it;
// where many speak it is news with a look back.
func (w *work) tellsHistory() bool {
	dated := 0
	for t := range w.times {
		x := &w.times[t]
		switch {
		case x.NeedsAnchor:
			return false
		case !x.Dated(), w.published() && x.When.OpenEnd && x.When.Earliest.AddDays(60).Before(w.article.Published.Date): // "as early as 1925", "since 1833"
		case w.published() && (x.When.Latest.IsZero() || !x.When.Latest.AddDays(60).Before(w.article.Published.Date)):
			return false
		default:
			dated++
		}
	}
	return dated > 2 && dated > 2*len(w.speech)
}

// leadsOn reports whether an undated clause of sentence s may go on from event i
// of a time long past: one told to the month or finer, right before, that is no
// birth or death.
func (w *work) leadsOn(i, s int) bool {
	f := &w.found[i]
	if f.time < 0 || s-w.lastSentence(i) > 1 || w.born(i) {
		return false
	}
	x := &w.times[f.time]
	return !x.Dated() || x.When.Granularity <= caldate.Month
}

// born reports whether event i begins or ends a life.
func (w *work) born(i int) bool {
	return w.found[i].verb >= 0 && in(lifeVerbs, w.syn.Lemma(w.found[i].verb))
}

// lifeVerbs begin and end what a life's story tells.
var lifeVerbs = wordSet(`bear die`)

// setApart reports whether the clause of v says itself when it was, in words
// that are no date: "During the war, …", "After his release, …".
func (w *work) setApart(s, v int) bool {
	d := &w.syn
	x := d.Sentences[s]
	first := x.First
	for first < x.Last && (d.Tags[first] == syntax.Conj || d.Tags[first] == syntax.Comma || d.Tags[first] == syntax.Open) {
		first++
	}
	return first < d.Verbs[v].First && first < x.Last && in(apart, d.Text(first))
}

// apart are the words that open another time than the one told of before.
var apart = wordSet(`during after before throughout following until since under within once originally previously formerly earlier historically traditionally`)

// habit reports whether sentence s tells how often something is done.
func (w *work) habit(s int) bool {
	x := w.syn.Sentences[s]
	t, _ := slices.BinarySearchFunc(w.times, x.Start, func(e model.TimeExpr, at int) int { return e.Start - at })
	for ; t < len(w.times) && w.times[t].Start < x.End; t++ {
		if w.times[t].Type == model.TimexSet {
			return true
		}
	}
	return false
}
