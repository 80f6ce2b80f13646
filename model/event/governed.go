package event

import "dateline/model/syntax"

// ungoverned returns the phrase that opens the clause of the finite verb t in place of
// phrase p, found as its subject, where p cannot be it because a preposition, or a name
// that one governs, stands before it and nothing but what hangs on the opening phrase
// lies between: "Works here and in other towns | closed", "Holm’s attempts at a deal — a
// risk — for oil | caused it". p itself otherwise.
func (w *work) ungoverned(p, t int) int {
	d := &w.syn
	y := &d.Verbs[t]
	if p < 1 || y.Form != syntax.Finite || y.Kind == syntax.Relative || d.Phrases[p].First >= y.First {
		return p
	}
	if q := w.overRow(p, t); q >= 0 {
		return q
	}
	if !w.governed(p) {
		return p
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)]
	q := w.opener(s.First, d.Phrases[p].First)
	if q < 0 || q >= p || w.timeOf[d.Phrases[q].Head] > 0 || d.Tags[d.Phrases[q].Head] == syntax.Pron || d.Tags[d.Phrases[q].Head] == syntax.Obj || w.singular(t) && w.plural(d.Phrases[q].Head) && !w.plural(d.Phrases[p].Head) {
		return p
	}
	listed := false
	for i := d.Phrases[q].Last; i < d.Phrases[p].First; i++ {
		if d.PhraseOf[i] >= 0 {
			continue
		}
		v := int(d.VerbOf[i])
		switch tag := d.Tags[i]; {
		case v >= 0 && d.Verbs[v].Kind == syntax.Relative && d.Verbs[v].ParentPhrase == q:
		case v >= 0 && d.Verbs[v].Form == syntax.Gerund && d.Tags[d.Verbs[v].First-1] == syntax.Prep:
		case v >= 0:
			return p
		case tag == syntax.Comma && (listed || i == d.Phrases[q].Last && fold(d, i+1, "including")):
			listed = true
		case tag == syntax.Comma, tag == syntax.Stop, tag == syntax.Sub, tag == syntax.Wh, fold(d, i, ":"), fold(d, i, ";"):
			return p
		case (tag == syntax.That || tag == syntax.Rel) && d.PhraseOf[i-1] < 0:
			return p
		}
	}
	return q
}

// overRow returns the subject of verb t where phrase p, found as that, goes on with a row
// that a preposition governs: "The fight against drink, | smoke and dams won friends",
// "Ada Lund, whose fight against drink, | smoke and dams won friends, retired". −1 where p
// is in no such row.
func (w *work) overRow(p, t int) int {
	d := &w.syn
	ph := d.Phrases[p]
	s := d.Sentences[d.SentenceAt(d.Tokens[ph.First].Start)].First
	k := ph.First - 1
	if k-3 < s || d.Tags[k] != syntax.Comma || ph.Last >= len(d.Tags) || d.Tags[ph.Last] != syntax.Conj {
		return -1
	}
	prep := k - 2 // before a bare "smoking"
	if r := int(d.PhraseOf[k-1]); r >= 0 {
		prep = d.Phrases[r].First - 1
	}
	if prep-1 < s || d.Tags[prep] != syntax.Prep || fold(d, prep, "including") || d.PhraseOf[prep-1] < 0 {
		return -1
	}
	h := int(d.PhraseOf[prep-1])
	before := d.Phrases[h].First - 1
	switch {
	case d.Phrases[h].Last != prep || w.timeOf[prep-1] > 0:
		return -1
	case before < s:
		return h
	case fold(d, before, "whose") && before-2 >= s && d.Tags[before-1] == syntax.Comma:
		if first := d.Verbs[t].First; d.Tags[first-1] != syntax.Comma {
			return h
		}
		return int(d.PhraseOf[before-2])
	}
	return -1
}

// governed reports whether phrase p is surely no subject by what stands before it.
func (w *work) governed(p int) bool {
	d := &w.syn
	k := d.Phrases[p].First - 1
	if k < 1 || w.measureBefore(d.Phrases[p].First) <= k {
		return false // "over 30 people left"
	}
	for k > 0 && d.Tags[k] == syntax.Adv && d.PhraseOf[k] < 0 { // "of so many analysts"
		k--
	}
	switch d.Tags[k] {
	case syntax.Prep:
		return !fold(d, k, "than") && !fold(d, k, "like") && !fold(d, k-1, "close") && d.Tags[d.Phrases[p].First] != syntax.Num // "close to 900 members"
	case syntax.Conj: // "in Bonn and Graz"; what follows a list of "including"
		r := p - 1
		if d.Tags[d.Phrases[p].Head] != syntax.Name || d.Tags[d.Phrases[r].Head] != syntax.Name {
			return false
		}
		for i := d.Phrases[r].First - 1; i > 0 && i > k-24; i-- {
			if fold(d, i, "including") {
				return true
			}
			if d.Tags[i] == syntax.Stop || d.Tags[i].IsVerb() && d.PhraseOf[i] < 0 {
				return false
			}
		}
	}
	return false
}

// opener returns the phrase that opens the sentence from token first on, behind a
// conjunction, an adverb or a time set off by a comma. −1 where something else opens it.
func (w *work) opener(first, last int) int {
	d := &w.syn
	i := first
	if i < last && (d.Tags[i] == syntax.Conj || d.Tags[i] == syntax.Adv && d.PhraseOf[i] < 0) {
		i++
	}
	if i < last && d.Tags[i] == syntax.Prep {
		for k := i + 1; k < last && k < i+7; k++ {
			if d.VerbOf[k] >= 0 && d.PhraseOf[k] < 0 {
				return -1
			}
			if d.Tags[k] == syntax.Comma && w.timeOf[k-1] > 0 {
				return w.phraseAt(k + 1)
			}
		}
		return -1
	}
	return w.phraseAt(i)
}
