package event

import (
	"strings"

	"dateline/model/syntax"
)

// lookedBack reports whether the text has just told, in a clause of its own, of a time
// well before the news, so that the past tense of verb v in sentence s may go on with
// that: "He won the seat in 2006. … His party changed its course." What takes the news
// up again names something of it.
func (w *work) lookedBack(s, v int, at *thread) bool {
	const near = 3 // sentences that a look back reaches on
	y := &w.syn.Verbs[v]
	if at.last < 0 || w.recentNews(at.last) || s-w.lastSentence(at.last) > near || y.Tense != syntax.PastTense {
		return false
	}
	if i := at.main; i >= 0 && w.namesOf(i, s) {
		return false
	}
	return true
}

// strayed reports whether a long text has gone on for some paragraphs from the day of its
// news, and last without it, so that the past tense of verb v in sentence s may tell of any
// time.
func (w *work) strayed(s, v int, at *thread) bool {
	const long, away = 30, 1 // sentences, paragraphs
	d := &w.syn
	y := &d.Verbs[v]
	if len(d.Sentences) <= long || at.main < 0 || at.last < 0 || w.history || y.Tense != syntax.PastTense || w.found[at.main].time < 0 {
		return false
	}
	if !w.ranging() {
		return false
	}
	told := w.found[at.main].sentence
	if w.found[at.last].time == w.found[at.main].time {
		told = w.lastSentence(at.last)
	}
	from := d.SentenceAt(w.times[w.found[at.main].time].Start)
	return from >= 0 && d.Sentences[s].Paragraph-d.Sentences[from].Paragraph > away && s-told > 1 && !w.namesOf(at.main, s)
}

// ranging reports whether the article tells of other times as much as of the days about
// its publication: no report, but a portrait or an analysis.
func (w *work) ranging() bool {
	recent, older := 0, 0
	for i := range min(len(w.found), enough) {
		f := &w.found[i]
		switch {
		case f.how != byClause || f.time < 0 || !w.times[f.time].Dated() || w.future(&w.times[f.time]):
		case w.recentNews(i):
			recent++
		default:
			older++
		}
	}
	return older > 1 && 2*older >= recent
}

// namesOf reports whether sentence s names again, as known, a thing that the sentence of
// the happening i was about: "the parade", "that city’s parade".
func (w *work) namesOf(i, s int) bool {
	d := &w.syn
	if i < 0 {
		return false
	}
	for p, last := d.PhrasesOf(s); p < last; p++ {
		ph := d.Phrases[p]
		if t := d.Tags[ph.Head]; t != syntax.Noun && t != syntax.Plural || w.timeOf[ph.Head] > 0 || !w.known(ph) {
			continue
		}
		word := d.LemmaOf(ph.Head)
		for q, end := d.PhrasesOf(w.found[i].sentence); q < end; q++ {
			if h := d.Phrases[q].Head; d.Tags[h] != syntax.Name && strings.EqualFold(d.LemmaOf(h), word) {
				return true
			}
		}
	}
	return false
}

// known reports whether a noun phrase means what the reader has met: it begins with the,
// this, that or whose it is, or with a name.
func (w *work) known(ph syntax.Phrase) bool {
	d := &w.syn
	switch d.Tags[ph.First] {
	case syntax.Poss, syntax.Name:
		return true
	case syntax.Det:
		return !fold(d, ph.First, "a") && !fold(d, ph.First, "an") && !fold(d, ph.First, "another") && !fold(d, ph.First, "no") && !fold(d, ph.First, "any")
	}
	return false
}
