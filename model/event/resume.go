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
	if at.last < 0 || w.recentNews(at.last) || s-w.lastSentence(at.last) > near || y.Tense != syntax.PastTense || y.Perfect {
		return false
	}
	if i := at.main; i >= 0 && w.namesOf(i, s) {
		return false
	}
	return true
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
