package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// joinedOverAsides adds two people or things that are the subject of verb v together
// though commas with who or how old they are part them: "Anna Holm, 34, and Erik
// Berg, 36, both of Lund, were charged", "the founder, Ines Roth, and her lawyer,
// Paul Beck, quit". It reports whether subject p is such a one.
func (w *work) joinedOverAsides(l *line, p, v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	ph := d.Phrases[p]
	end := y.First
	for end > ph.Last && d.Tags[end-1] == syntax.Adv && d.PhraseOf[end-1] < 0 {
		end--
	}
	neither := ph.First > 0 && fold(d, ph.First-1, "neither")
	if y.Form != syntax.Finite || ph.Last >= end || end-ph.Last > 30 || !neither && (fold(d, y.First, "was") || fold(d, y.First, "is") || fold(d, y.First, "has") || d.Tags[y.First] == syntax.Third) {
		return false
	}
	from := ph.Last
	for from+1 < end && d.Tags[from] == syntax.Prep && w.phraseAt(from+1) >= 0 && w.timeOf[from+1] == 0 { // "The mayor of Lund, Erik Berg, and his deputy"
		from = d.Phrases[w.phraseAt(from+1)].Last
	}
	i := w.overAside(from, end)
	if i == from && d.Tags[i] == syntax.Comma || i+1 >= end || !fold(d, i, "and") && !(neither && fold(d, i, "nor")) {
		return false
	}
	q := w.phraseAt(i + 1)
	if q < 0 || w.timeOf[i+1] > 0 {
		return false
	}
	at := d.Phrases[q].Last
	j := w.overAside(at, end)
	if j < end && d.Tags[j] == syntax.Comma { // "both of Lund,"
		j = w.overAside(j, end)
	}
	if j != end || i == from && at == end || from > ph.Last && i == from {
		return false
	}
	if i == from && w.apposedName(q) == "" && d.Tags[d.Phrases[q].Head] != syntax.Name {
		return false // the aside may be of both
	}
	if neither {
		l.token(ph.First - 1)
	}
	w.apposedOrPhrase(l, p)
	l.token(i)
	if fold(d, i+1, "his") || fold(d, i+1, "her") || fold(d, i+1, "their") {
		w.phrase(l, q, false) // "Holm and her husband"
		return true
	}
	w.apposedOrPhrase(l, q)
	return true
}

// apposedOrPhrase adds the name that stands behind phrase p between commas, or the
// phrase.
func (w *work) apposedOrPhrase(l *line, p int) {
	if name := w.apposedName(p); name != "" {
		l.words(name)
		return
	}
	w.phrase(l, p, true)
}

// overAside returns the token behind what commas put in at token i without a verb, i
// itself where they put in nothing.
func (w *work) overAside(i, end int) int {
	d := &w.syn
	for steps := 0; steps < 2 && i < end && d.Tags[i] == syntax.Comma; steps++ {
		k := i + 1
		relative := k < end && d.Tags[k] == syntax.Rel
		for k < end && (d.Tags[k] != syntax.Comma || d.Tags[k-1] == syntax.Num && k+1 < end && d.Tags[k+1] == syntax.Num) && (relative || d.VerbOf[k] < 0 && (d.Tags[k] != syntax.Conj || d.Tags[k-1] == syntax.Num && k+1 < end && d.Tags[k+1] == syntax.Num) && d.Tags[k] != syntax.Rel) {
			k++
		}
		if k >= end || k == i+1 || d.Tags[k] != syntax.Comma {
			return i
		}
		if i = k + 1; k+1 >= end {
			return end
		}
		if d.Tags[i] == syntax.Conj {
			return i
		}
		i = k // "Holm, 34, of Lund, and"
	}
	return i
}

// secondBehind returns where the second object of verb t begins behind what commas put in
// behind its first, which the comma at token i ends: "gave the woman, 44, from Bonn, a
// fine". i itself without.
func (w *work) secondBehind(i, t, last int) int {
	d := &w.syn
	y := &d.Verbs[t]
	if y.Object < 0 || y.Passive || d.Phrases[y.Object].Last != i || !in(granting, d.Lemma(t)) || !w.isPerson(y.Object) && d.Words[d.Phrases[y.Object].Head].NounField() != lexicon.NounGroup && d.Words[d.Phrases[y.Object].Head].Person() < 2 {
		return i
	}
	for k, steps := i, 0; steps < 3; steps++ {
		c := k + 1
		for c < last && c < k+12 && d.Tags[c] != syntax.Comma && d.VerbOf[c] < 0 && d.Tags[c] != syntax.Stop && d.Tags[c] != syntax.Conj {
			c++
		}
		if c >= last || d.Tags[c] != syntax.Comma {
			return i
		}
		k = c
		if q := w.phraseAt(k + 1); q >= 0 && w.timeOf[k+1] == 0 && (d.Tags[k+1] == syntax.Det || d.Tags[k+1] == syntax.Num && d.Phrases[q].Last > k+2) {
			return k + 1
		}
	}
	return i
}
