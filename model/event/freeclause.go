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

// gerundActs returns where the gerund begins that is the subject of verb v inside its
// sentence, phrase p being only what it acts on or where: "hopes that | winning a seat will
// help", "thinks | closing the mine will hurt the town". −1 without.
func (w *work) gerundActs(p, v int) int {
	d := &w.syn
	u := v - 1
	first, _ := d.VerbsOf(d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start))
	for u > first && d.Verbs[u].Form == syntax.Infinitive && d.Verbs[u].Parent == u-1 {
		u--
	}
	if u < first || d.Verbs[v].Form != syntax.Finite || d.Verbs[v].Marker >= d.Verbs[u].Last {
		return -1
	}
	y := &d.Verbs[u]
	if y.Form != syntax.Gerund || y.First < 1 || d.Phrases[p].First < y.Last || d.Phrases[p].Last > d.Verbs[v].First || !w.opensContentAt(y.First, u) {
		return -1
	}
	if d.Verbs[v].First-y.First > longestActing || fold(d, d.Verbs[v].First, "are") || fold(d, d.Verbs[v].First, "were") || fold(d, d.Verbs[v].First, "have") {
		return -1
	}
	free := 0
	for i := d.Verbs[v-1].Last; i < d.Verbs[v].First; i++ {
		q := int(d.PhraseOf[i])
		switch {
		case q < 0:
			if t := d.Tags[i]; t != syntax.Prep && t != syntax.Adv {
				return -1
			}
		case d.Phrases[q].First != i, d.Tags[i-1] == syntax.Prep && d.PhraseOf[i-1] < 0, w.timeOf[d.Phrases[q].Head] > 0:
		default:
			if free++; free > 1 {
				return -1 // a subject of its own
			}
		}
	}
	return y.First
}

// longestActing is how many words a subject may have.
const longestActing = 14

// opensContentAt reports whether what somebody says or thinks begins at token i, with the
// gerund u.
func (w *work) opensContentAt(i, u int) bool {
	d := &w.syn
	if d.Tags[i-1] == syntax.That && fold(d, i-1, "that") {
		return true
	}
	k := int(d.VerbOf[i-1])
	return k >= 0 && k < u && d.Verbs[k].Last == i && (in(pureCues, d.Lemma(k)) || in(thoughts, d.Lemma(k)) && !fold(d, d.Verbs[k].Head, "imagine"))
}
