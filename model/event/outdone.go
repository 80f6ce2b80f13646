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
	body := d.Tags[d.Phrases[q].Head] == syntax.Name && !w.plural(d.Phrases[q].Head)
	if w.animate(q, 2) && !body {
		return false
	}
	for k := d.Phrases[q].First; k+1 < d.Phrases[q].Last && !body; k++ { // "the rebels’ finest hours"
		if d.Tags[k+1] == syntax.Genitive && w.plural(k) && d.Words[k].Person() >= 2 {
			return true
		}
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
		for k := d.Phrases[p].First; k+1 < d.Phrases[p].Last && d.Phrases[p].First >= from && d.Phrases[p].Last <= i; k++ { // "the scorn of the groups’ members"
			if d.Tags[k+1] == syntax.Genitive && w.plural(k) && (d.Words[k].NounField() == lexicon.NounGroup || in(crowds, d.LemmaOf(k)) || in(bodies, d.LemmaOf(k))) {
				return true
			}
		}
	}
}

// actedOnToo reports whether verb v, whose subject is the people or the body of phrase q, acts on
// other people, so that a “they” behind may be either: "Guards beat six boys. They".
func (w *work) actedOnToo(q, v int) bool {
	d := &w.syn
	o := d.Verbs[v].Object
	return o >= 0 && o != q && w.plural(d.Phrases[o].Head) && d.Tags[d.Phrases[o].Head] == syntax.Plural && d.Words[d.Phrases[o].Head].Person() >= 3 && w.timeOf[d.Phrases[o].Head] == 0
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
