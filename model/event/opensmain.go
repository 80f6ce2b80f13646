package event

import "dateline/model/syntax"

// opensMain reports whether the comma at token i closes the clause of verb t that opens
// its sentence, so that the main clause's subject begins behind it, alone or as a list:
// "Once he was elected, agents, editors and writers called".
func (w *work) opensMain(i, t int) bool {
	d := &w.syn
	y := &d.Verbs[t]
	if y.Kind != syntax.Adverbial || y.Parent <= t || i < y.Last {
		return false
	}
	p := d.Verbs[y.Parent].Subject
	if p < 0 || d.Phrases[p].First <= i {
		return false
	}
	for k := i + 1; k < d.Phrases[p].First; k++ { // nothing but a list stands before that subject
		if d.PhraseOf[k] < 0 && d.Tags[k] != syntax.Comma && d.Tags[k] != syntax.Conj {
			return false
		}
	}
	return true
}

// stretchOf reports whether the time at token i, which a preposition governs, is part of
// something that "of" names behind it: "looked forward to the next months of the race".
func (w *work) stretchOf(i int) bool {
	d := &w.syn
	first, last := i, i
	for first > 0 && w.timeOf[first-1] == w.timeOf[i] {
		first--
	}
	for last < len(d.Tags) && w.timeOf[last] == w.timeOf[i] {
		last++
	}
	if first < 2 || last+1 >= len(d.Tags) || !fold(d, last, "of") || d.PhraseOf[last+1] < 0 || w.timeOf[last+1] > 0 {
		return false
	}
	return fold(d, first-1, "to") && d.Tags[first-2] == syntax.Adv
}
