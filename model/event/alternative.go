package event

import (
	"dateline/model/syntax"
)

// alternative is how one verb is told of two times: "won the title in 1990 and the
// cup in 1992", "opened twice in May and again in June", "was made head in 1962
// and, eight years later, manager". What stands at from is replaced, in the second
// telling, by what follows the conjunction.
type alternative struct {
	from, conj int
	second     bool // the event at hand is the second
}

func (a alternative) parts() bool { return a.conj > 0 }

// alternative returns the two tellings of verb t in whose clause the time of the
// event at hand stands, none where one telling is all.
func (w *work) alternative(t, v, last int) alternative {
	d := &w.syn
	if w.own == 0 || t != v {
		return alternative{}
	}
	own := w.own - 1
	y := d.Verbs[t]
	conj, before, first := -1, -1, -1                                                    // the conjunction, the last time before it, where that began
	for i := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].First; i < y.First; i++ { // "In 1962 she was made head and, in 1970, manager"
		if w.timeOf[i] > 0 && int(d.ClauseOf[i]) == t {
			before, first = int(w.timeOf[i])-1, y.Last
		}
	}
	for i := y.Last; i < last; i++ {
		switch {
		case w.timeOf[i] > 0:
			if conj < 0 {
				if before = int(w.timeOf[i]) - 1; first <= y.Last {
					first = i
				}
				continue
			}
			at := int(w.timeOf[i]) - 1
			if before < 0 || fold(d, i-1, "of") || own != at && own != before || !w.differ(before, at) && !w.floats(before, at) {
				return alternative{}
			}
			from := w.replaced(t, conj, first)
			if from < 0 {
				return alternative{}
			}
			return alternative{from: from, conj: conj, second: own == at}
		case int(d.ClauseOf[i]) != t || d.Tags[i].IsVerb() && d.PhraseOf[i] < 0:
			return alternative{}
		case d.Tags[i] == syntax.Conj && fold(d, i, "and"):
			if conj >= 0 && !w.timedBetween(first, conj) {
				return alternative{}
			}
			if before >= 0 && conj < 0 && !(i+1 < last && w.timeOf[i+1] > 0) {
				conj = i
			} else if before >= 0 && conj < 0 {
				k := i + 1 // "and, eight years later, manager", not "in 1990 and 1992"
				for k < last && w.timeOf[k] > 0 {
					k++
				}
				if k+1 >= last || d.Tags[k] != syntax.Comma && d.PhraseOf[k] < 0 || d.Tags[k] == syntax.Comma && d.PhraseOf[k+1] < 0 {
					return alternative{}
				}
				conj = i
			}
		}
	}
	return alternative{}
}

// replaced returns the token from which on the words behind the conjunction take
// the place of those before it, −1 where they do not stand side by side. The first
// time before the conjunction begins at token first.
func (w *work) replaced(t, conj, first int) int {
	d := &w.syn
	k := conj + 1
	for k < len(d.Tags) && (d.Tags[k] == syntax.Comma || w.timeOf[k] > 0 || (d.Tags[k] == syntax.Prep || d.Tags[k] == syntax.Adv && !fold(d, k, "again")) && k+1 < len(d.Tags) && w.timeOf[k+1] > 0) {
		k++
	}
	if k >= len(d.Tags) {
		return -1
	}
	last := d.Verbs[t].Last
	switch {
	case fold(d, k, "again"):
		for i := last; i < first; i++ { // how often is told of the first alone
			if fold(d, i, "twice") || fold(d, i, "once") || fold(d, i, "thrice") {
				return i
			}
		}
		if d.Tags[first-1] == syntax.Prep && w.timeOf[first-1] == 0 {
			return first - 1
		}
		return first
	case d.Tags[k] == syntax.Prep:
		for i := last; i < first; i++ {
			if d.Tags[i] == syntax.Prep && w.timeOf[i+1] == 0 && d.Text(i) == d.Text(k) {
				return i
			}
		}
	case w.amountFor(t, k) >= 0:
		return w.amountFor(t, k)
	case d.Tags[min(conj+1, len(d.Tags)-1)] == syntax.Comma && w.phraseAt(k) >= 0 && w.timeOf[k] == 0 && w.timeOf[d.Phrases[w.phraseAt(k)].Head] == 0 && d.Tags[k] != syntax.Pron && !in(stretches, d.Text(d.Phrases[w.phraseAt(k)].Head)):
		if p := d.PhraseOf[min(last, len(d.Tags)-1)]; p >= 0 && w.timeOf[last] == 0 {
			return last
		}
	}
	return -1
}

// floats reports whether one of two different expressions has no place on the
// calendar yet.
func (w *work) floats(a, b int) bool {
	return a != b && (w.times[a].When.IsZero() || w.times[b].When.IsZero())
}

// amountFor returns where the amount begins that verb t has as its object and that the
// number alone at token k takes the place of: "had 900 members in May and | 1,200 in
// June". −1 otherwise.
func (w *work) amountFor(t, k int) int {
	d := &w.syn
	o, p := d.Verbs[t].Object, w.phraseAt(k)
	if o < 0 || p < 0 || d.Tags[k] != syntax.Num || w.timeOf[k] > 0 || d.Phrases[p].Last != k+1 || d.Tags[d.Phrases[o].First] != syntax.Num || d.Phrases[o].First < d.Verbs[t].Last {
		return -1
	}
	return d.Phrases[o].First
}
