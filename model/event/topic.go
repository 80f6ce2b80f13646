package event

import (
	"dateline/model/syntax"
)

// topic returns the phrase that an "it" without any nearer meaning stands for in an
// entry or a history: what the article's first sentence is about. −1 where it is
// about a person, or the text is news.
func (w *work) topic(p, v int) int {
	d := &w.syn
	h := d.Phrases[p].Head
	if d.Tags[h] != syntax.Pron || !fold(d, h, "it") || !w.retrospect || w.empties(v) || w.inQuotation(v) {
		return -1
	}
	for s := range d.Sentences {
		if d.Sentences[s].Start >= d.Tokens[h].Start || s > 5 {
			return -1
		}
		u := w.mainVerb(s)
		if u < 0 || w.headline(s) {
			continue
		}
		q := d.Verbs[u].Subject
		if q < 0 {
			return -1
		}
		ph := d.Phrases[q]
		if e := w.names.mentioned(ph.Head); e >= 0 {
			if w.names.entities[e].fits(thing) {
				return q
			}
			return -1
		}
		if d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() < 2 && fold(d, ph.First, "the") {
			return q
		}
		return -1
	}
	return -1
}

// topicAgain returns the words of sentence s for what an entry is about, where the
// "it" that is the subject p of verb v follows them: "The army used the castle in
// the war. It passed to the state in 1950." −1 without.
func (w *work) topicAgain(p, v, s int) int {
	d := &w.syn
	k := w.topic(p, v)
	if k < 0 {
		return -1
	}
	head := d.Text(d.Phrases[k].Head)
	for i := d.Sentences[s].First + 1; i < d.Sentences[s].Last; i++ {
		if q := int(d.PhraseOf[i]); q >= 0 && d.Phrases[q].Head == i && d.Tags[i] == syntax.Noun && d.Text(i) == head && fold(d, d.Phrases[q].First, "the") {
			return q
		}
	}
	return -1
}

// empties reports whether the "it" before verb v stands for nothing: a passive
// only before what is said.
func (w *work) empties(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if !y.Passive {
		return w.expletive(v)
	}
	return w.content(v) >= 0 || w.infinitiveOf(v) >= 0 && !in(schedules, d.Lemma(v)) || y.Last < len(d.Tags) && d.Tags[y.Last] == syntax.That
}

// looksBack reports whether the article dates mostly what happened years before
// it was published.
func (w *work) looksBack() bool {
	if w.history {
		return true
	}
	far, all := 0, 0
	for t := range w.times {
		x := &w.times[t]
		if !x.Dated() || x.When.Latest.IsZero() {
			continue
		}
		all++
		if w.published() && x.When.Latest.AddDays(3*365).Before(w.article.Published.Date) {
			far++
		}
	}
	return far > 3 && far*3 > all*2
}
