package event

import (
	"strings"

	"dateline/model/syntax"
)

// joinedSubject returns the conjunction among tokens [from, to), behind the first
// noun of a subject, that joins another to it; −1 without.
func (w *work) joinedSubject(from, to int) int {
	for i := to - 2; i >= from; i-- {
		if w.syn.Tags[i] == syntax.Conj && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0 {
			return i
		}
	}
	return -1
}

// countsTogether reports whether phrases p and q are surely both subjects of verb v,
// and q no part of what modifies p: by the verb's number, or because both are people.
func (w *work) countsTogether(p, q, v int) bool {
	d := &w.syn
	first := d.Verbs[v].First
	if plural := fold(d, first, "are") || fold(d, first, "were") || fold(d, first, "have") || d.Tags[first] == syntax.Plain; plural && d.Tags[d.Phrases[p].Head] != syntax.Plural && !in(groups, d.Text(d.Phrases[p].Head)) {
		return true
	}
	return d.Tags[d.Phrases[p].Head] != syntax.Plural && w.isPerson(p) && w.isPerson(q) && fold(d, d.Phrases[p].Last, "of")
}

// whose returns who owns the subject p of a relative clause, as a genitive: "Ada
// Lund, whose resignation began the crisis". "" for others.
func (w *work) whose(p, v int) string {
	d := &w.syn
	y := d.Verbs[v]
	if f := d.Phrases[p].First; y.Kind != syntax.Relative || y.ParentPhrase < 0 || f == 0 || !fold(d, f-1, "whose") || d.Verbs[v].First < f || !w.ofWhose(v) {
		return ""
	}
	if e := w.names.refer(d, y.ParentPhrase); e >= 0 {
		return possessive(w.names.entities[e].name)
	}
	ph := d.Phrases[y.ParentPhrase]
	if d.Tags[ph.Head] == syntax.Pron || ph.Last-ph.First > 4 {
		return ""
	}
	text := w.inside(y.ParentPhrase)
	if rest, ok := strings.CutPrefix(text, "a "); ok {
		text = "the " + rest
	} else if rest, ok := strings.CutPrefix(text, "an "); ok {
		text = "the " + rest
	}
	return possessive(text)
}

// listBefore returns where the list of names begins that the subject p of verb v
// ends or goes on with; the phrase's own first token without.
func (w *work) listBefore(p, v int) int {
	d := &w.syn
	k := d.Phrases[p].First
	if d.Tags[d.Phrases[p].Head] != syntax.Name {
		return w.nounsBefore(p, v)
	}
	several := false // a conjunction was met: the names before a comma are of the list
	if last := d.Phrases[p].Last; last < len(d.Tags) && d.Tags[last] == syntax.Conj && last < d.Verbs[v].First {
		several = true
	}
	for k > 1 {
		q := int(d.PhraseOf[k-2])
		if q < 0 || d.Phrases[q].Last != k-1 || d.Tags[d.Phrases[q].Head] != syntax.Name || w.timeOf[k-2] > 0 {
			break
		}
		first := d.Verbs[v].First
		switch {
		case d.Tags[k-1] == syntax.Conj && (fold(d, first, "were") || fold(d, first, "are") || fold(d, first, "have") || fold(d, k-1, "and") && d.Phrases[q].First == d.Sentences[d.SentenceAt(d.Tokens[k].Start)].First && d.Tags[first] == syntax.Past && w.isPerson(q) && w.isPerson(p)):
			several = true
		case d.Tags[k-1] == syntax.Comma && several:
		default:
			return w.listed(p, k)
		}
		k = d.Phrases[q].First
	}
	return w.listed(p, k)
}

// nounsBefore returns where the list of nouns begins that opens the sentence and that
// the subject p of verb v goes on with: "Weeds, crabgrass and ferns covered it". The
// phrase's own first token without.
func (w *work) nounsBefore(p, v int) int {
	d := &w.syn
	first := d.Phrases[p].First
	if last := d.Phrases[p].Last; last >= len(d.Tags) || d.Tags[last] != syntax.Conj || last+1 >= d.Verbs[v].First || d.PhraseOf[last+1] < 0 || d.Phrases[d.PhraseOf[last+1]].Last != d.Verbs[v].First {
		return first
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[first].Start)]
	k := first
	for k-1 > s.First && d.Tags[k-1] == syntax.Comma && d.PhraseOf[k-2] >= 0 && w.timeOf[k-2] == 0 && d.Tags[k-2] != syntax.Name {
		k = d.Phrases[d.PhraseOf[k-2]].First
	}
	if k != s.First {
		return first
	}
	return k
}

// listed returns k where the list that begins there stands free, the first token
// of phrase p where a preposition governs it.
func (w *work) listed(p, k int) int {
	if k > 0 && (w.syn.Tags[k-1] == syntax.Prep || w.syn.Tags[k-1].IsVerb() || w.syn.Tags[k-1] == syntax.Comma) {
		return w.syn.Phrases[p].First
	}
	return k
}
