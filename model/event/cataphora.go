package event

import "dateline/model/syntax"

// cataphor returns the subject of the main clause for the pronoun that is phrase p, the
// subject of the clause of verb v which opens the sentence: "Until it was sold in 2005,
// | the paper", "When he resigned in 2011, | Lund". −1 without.
func (w *work) cataphor(p, v int) int {
	d := &w.syn
	ph := d.Phrases[p]
	y := &d.Verbs[v]
	if d.Tags[ph.Head] != syntax.Pron || ph.Last != ph.First+1 || y.Kind != syntax.Adverbial || y.Form != syntax.Finite || y.Marker < 0 || ph.First != y.Marker+1 || fold(d, ph.Head, "it") && w.weather(ph.Head) {
		return -1
	}
	s := d.SentenceAt(d.Tokens[y.Head].Start)
	if y.Marker != d.Sentences[s].First {
		return -1
	}
	const near = 5
	_, last := d.VerbsOf(s)
	for u := v + 1; u < last && u < v+near; u++ {
		z := &d.Verbs[u]
		if z.Form != syntax.Finite || z.Kind != syntax.Main {
			continue
		}
		q := z.Subject
		if q < 0 || d.Phrases[q].First < y.Last || d.Tags[d.Phrases[q].First-1] != syntax.Comma {
			return -1
		}
		h := d.Phrases[q].Head
		if d.Tags[h] == syntax.Pron || w.timeOf[h] > 0 {
			return -1
		}
		many := fold(d, ph.Head, "they")
		if many != (d.Tags[h] == syntax.Plural) {
			return -1
		}
		if many || fold(d, ph.Head, "it") != w.isPerson(q) && (fold(d, ph.Head, "it") || fold(d, ph.Head, "he") || fold(d, ph.Head, "she")) {
			return q
		}
		return -1
	}
	return -1
}
