package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// outdone reports whether phrase q, things taken for what the “they” at token i stands
// for, may not be meant, as people are spoken of behind it: "The attacks have alarmed
// her supporters. They are listening".
func (w *work) outdone(q, i int) bool {
	d := &w.syn
	if w.animate(q, 2) {
		return false
	}
	from := d.Phrases[q].Last
	for p, last := d.PhrasesOf(d.SentenceAt(d.Tokens[from-1].Start)); ; p++ {
		if p >= last {
			if p >= len(d.Phrases) || d.Phrases[p].First >= i {
				return false
			}
			last = p + 1
		}
		if ph := d.Phrases[p]; ph.First >= from && ph.Last <= i && w.plural(ph.Head) && w.animate(p, 1) && w.timeOf[ph.Head] == 0 {
			return true
		}
	}
}

// animate reports whether phrase p means people, or what people form: a noun does of
// whose senses at least so many quarters are people.
func (w *work) animate(p, quarters int) bool {
	d := &w.syn
	h := d.Phrases[p].Head
	if d.Tags[h] == syntax.Name {
		e := w.names.mentioned(h)
		return e < 0 || w.names.entities[e].sort != unknownName
	}
	return d.Words[h].Person() >= quarters || d.Words[h].NounField() == lexicon.NounGroup || in(crowds, d.Text(h)) || in(bodies, d.Text(h)) || in(parties, d.Text(h))
}
