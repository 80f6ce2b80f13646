package event

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// placeBehind reports whether remnant r names a place, and stands for the one that a
// preposition puts right behind the verb v.
func (w *work) placeBehind(r *remnant, v *syntax.Verb, end int) bool {
	d := &w.syn
	k := v.Last
	if k+1 >= end || d.Tags[k] != syntax.Prep || !fold(d, k, "in") && !fold(d, k, "at") && !fold(d, k, "to") && !fold(d, k, "from") {
		return false
	}
	p := w.phraseAt(k + 1)
	if p < 0 || !d.Tokens[d.Phrases[p].Head].Shape.Is(segment.Capital) || !d.Tokens[r.to-1].Shape.Is(segment.Capital) || w.timeOf[k+1] > 0 {
		return false
	}
	if v.Subject >= 0 {
		ph := d.Phrases[v.Subject]
		if e := w.names.mentioned(ph.Head); e >= 0 && w.names.entities[e].sort != person && (ph.Last == ph.First+1 || w.names.entities[e].sort == organisation) {
			return false // "Sweden played in Lund in 2018 and Norway in 2021"
		}
	}
	if e := w.names.mentioned(r.to - 1); e >= 0 && w.names.entities[e].sort == person && !d.Words[r.to-1].Is(lexicon.Place) {
		return false
	}
	r.at = k + 1
	return true
}
