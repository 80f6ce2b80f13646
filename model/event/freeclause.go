package event

import "dateline/model/syntax"

// freeSubject returns the tokens [first, last) of the clause with "what" that opens the
// sentence and that verb v has as its subject: "What angered voters in May was the
// rise", "What is unclear, the study says, is whether they will move".
func (w *work) freeSubject(v int) (first, last int, ok bool) {
	d := &w.syn
	if d.Verbs[v].Form != syntax.Finite || !in(copulas, d.Lemma(v)) || d.Verbs[v].Passive {
		return 0, 0, false
	}
	s := d.SentenceAt(d.Tokens[d.Verbs[v].First].Start)
	first = d.Sentences[s].First
	for first < d.Verbs[v].First && (d.Tags[first] == syntax.Conj || d.Tags[first] == syntax.Adv || d.Tags[first] == syntax.Comma || d.Tags[first] == syntax.Open) {
		first++
	}
	u, end := d.VerbsOf(s)
	if !fold(d, first, "what") || u >= end || u >= v || d.Verbs[u].Form != syntax.Finite {
		return 0, 0, false
	}
	finites := 0 // the verbs of the clause, what is put in aside
	for x := u; x < v; x++ {
		if d.Verbs[x].Form == syntax.Finite {
			finites++
		}
	}
	for last = d.Verbs[u].Last; last < d.Verbs[v].First; last++ {
		if d.Tags[last] == syntax.Comma {
			return first, last, d.Tags[d.Verbs[v].First-1] == syntax.Comma && finites == 2
		}
	}
	return first, last, finites == 1
}

// gerundSubject returns where the gerund begins that stands as subject before verb v
// with nothing behind it but the time that phrase p is: "Winning in 2016 is harder". −1
// without.
func (w *work) gerundSubject(p, v int) int {
	d := &w.syn
	ph := d.Phrases[p]
	k := ph.First - 1
	if w.timeOf[ph.Head] == 0 || ph.Last != d.Verbs[v].First || k < 1 || d.Tags[k] != syntax.Prep || d.Tags[k-1] != syntax.Ger || d.PhraseOf[k-1] >= 0 {
		return -1
	}
	return k - 1
}
