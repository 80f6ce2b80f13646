package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// trueSubject returns the subject of the finite verb t instead of phrase p where p
// cannot be it: a time behind the subject, a pronoun in the object's form, a noun
// that a preposition governs, or an apposition between commas. p itself otherwise.
func (w *work) trueSubject(p, t int) int {
	d := &w.syn
	if p < 0 || d.Verbs[t].Form != syntax.Finite || d.Phrases[p].First >= d.Verbs[t].First {
		return p
	}
	for steps := 0; steps < 4; steps++ {
		q := w.leftOf(p, t)
		if q < 0 {
			break
		}
		p = q
	}
	return w.explained(w.ungoverned(w.headOf(p, t), t), t)
}

// headOf returns the noun that the list ending on phrase p hangs on with "of", before a
// verb in the plural or after a comma: "a group of writers, actors and scientists",
// "leaders of the Welfare and Development Party". p itself otherwise.
func (w *work) headOf(p, t int) int {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Phrases[p].First].Start)].First
	if k := d.Phrases[p].First - 1; k > s && fold(d, k, "and") && d.Verbs[t].Kind != syntax.Relative {
		for j := k - 1; j > s && d.VerbOf[j] < 0 && d.Tags[j] != syntax.Stop; j-- {
			if r := int(d.PhraseOf[j-1]); fold(d, j, "between") && r >= 0 && d.Phrases[r].Last == j && w.timeOf[j-1] == 0 {
				return r // "The row between the owner, Ann Holm, and the mayor has"
			}
		}
	}
	q, listed := p, false
	for q > 0 {
		k := d.Phrases[q].First - 1
		if k < 1 || d.PhraseOf[k-1] != int32(q-1) || d.Tags[k] != syntax.Conj && d.Tags[k] != syntax.Comma || w.timeOf[k-1] > 0 {
			break
		}
		if last := d.Phrases[p].Last; q == p && d.Tags[k] != syntax.Conj && !(last < len(d.Tags) && d.Tags[last] == syntax.Conj) {
			return p
		}
		listed = listed || d.Tags[k] == syntax.Comma
		q--
	}
	k := d.Phrases[q].First - 1
	if q == p || k < 1 || d.Tags[k] != syntax.Prep || d.PhraseOf[k-1] < 0 {
		return p
	}
	r := int(d.PhraseOf[k-1])
	if h := d.Tags[d.Phrases[r].Head]; listed && (h == syntax.Noun || h == syntax.Plural) && d.Tags[d.Phrases[p].Head] == syntax.Name && d.Tags[d.Phrases[q].Head] == syntax.Name && w.timeOf[d.Phrases[r].Head] == 0 && d.Phrases[r].First == d.Sentences[d.SentenceAt(d.Tokens[d.Phrases[r].First].Start)].First {
		return r // "Her wins in Lund, Bergen and Oslo will help"
	}
	if !fold(d, k, "of") {
		return p
	}
	if d.Tags[d.Phrases[r].Head] == syntax.Plural && w.severalActs(t) && d.Tags[d.Phrases[p].Head] != syntax.Plural || listed && in(groups, d.Text(d.Phrases[r].Head)) {
		return r
	}
	return p
}

// colonBetween reports whether a colon parts phrase p from verb t behind it: "No. 9
// Arden at No. 8 Lund, 6 p.m.: Don’t miss it".
func (w *work) colonBetween(p, t int) bool {
	d := &w.syn
	for i := d.Phrases[p].Last; i < d.Verbs[t].First; i++ {
		if fold(d, i, ":") && i+1 < len(d.Tags) && d.Tokens[i+1].Start > d.Tokens[i].End { // no clock, no score
			return true
		}
	}
	return false
}

// plannedThing returns the happening that the participle t sets for a time, where
// somebody stands between: "a joint rally with Berg slated for Wednesday". −1 without.
func (w *work) plannedThing(p, t int) int {
	d := &w.syn
	if y := d.Verbs[t]; p < 0 || y.Form != syntax.Participle || !in(schedules, d.Lemma(t)) && d.Lemma(t) != "slate" && d.Lemma(t) != "hold" {
		return -1
	}
	k := d.Phrases[p].First - 1
	if k < 1 || d.Tags[k] != syntax.Prep || d.PhraseOf[k-1] < 0 || w.happens(d.Phrases[p].Head) || !w.happens(d.Phrases[d.PhraseOf[k-1]].Head) {
		return -1
	}
	return int(d.PhraseOf[k-1])
}

// leftOf returns the phrase left of p that is the subject of verb t in place of p, −1
// where p may be it.
func (w *work) leftOf(p, t int) int {
	d := &w.syn
	ph := d.Phrases[p]
	s := d.Sentences[d.SentenceAt(d.Tokens[ph.First].Start)]
	k := ph.First - 1
	if k < s.First {
		return -1
	}
	q := int(d.PhraseOf[k])
	switch {
	case w.timeOf[ph.Head] > 0 && !w.timeActs(p, t): // "many in the crowd these days oppose"
		if q < 0 { // "none of the experts I asked last week thought"
			q = w.contact(k)
		} else if d.Phrases[q].Last != ph.First {
			return -1
		}
		for q >= 0 && w.timeOf[d.Phrases[q].Head] == 0 {
			j := d.Phrases[q].First - 2
			if j < s.First || d.Tags[j+1] != syntax.Prep || d.PhraseOf[j] < 0 || d.Verbs[t].Marker > j {
				return q
			}
			q = int(d.PhraseOf[j])
		}
	case d.Tags[ph.Head] == syntax.Obj && ph.Last == ph.First+1:
		if q >= 0 && d.Phrases[q].Last == ph.First { // "the campaign itself"
			return q
		}
		if r := w.opening(p, t); r != p { // "Lund, without naming him, accused"
			return r
		}
	case w.whoBehind(p, t): // "a friend of the Nile, who drowned"
		return w.someoneLeft(p)
	case d.Tags[k] == syntax.Prep && k-1 >= s.First && d.PhraseOf[k-1] >= 0 && w.severalActs(t) && !w.manifold(p): // "some of the towns in the country include"
		return int(d.PhraseOf[k-1])
	case d.Verbs[t].Kind != syntax.Relative && d.Tags[k] == syntax.Prep && k-1 >= s.First && w.severalActs(t) && !w.manifold(p): // "the towns that were worst in the country include"
		for u, _ := d.VerbsOf(d.SentenceAt(d.Tokens[ph.First].Start)); u < t; u++ {
			if y := d.Verbs[u]; y.Kind == syntax.Relative && y.ParentPhrase >= 0 && y.First < k && y.Marker >= 0 && w.manifold(y.ParentPhrase) {
				r := y.ParentPhrase
				if f := d.Phrases[r].First; f-2 >= s.First && fold(d, f-1, "of") && d.PhraseOf[f-2] >= 0 {
					r = int(d.PhraseOf[f-2])
				}
				return r
			}
		}
	}
	return -1
}

// whoBehind reports whether the relative clause of verb t tells by its "who" of
// somebody, and phrase p before it is nobody.
func (w *work) whoBehind(p, t int) bool {
	d := &w.syn
	y := d.Verbs[t]
	return y.Kind == syntax.Relative && y.ParentPhrase == p && y.Marker >= 0 && fold(d, y.Marker, "who") && !w.meansPeople(p) && w.someoneLeft(p) >= 0
}

// meansPeople reports whether phrase p can mean people.
func (w *work) meansPeople(p int) bool {
	d := &w.syn
	h := d.Phrases[p].Head
	if e := w.names.mentioned(h); e >= 0 {
		k := d.Phrases[p].First - 1 // "the village of Arden"
		return w.names.entities[e].sort == person || w.names.entities[e].sort == unknownName && !d.Words[h].Is(lexicon.Place) && !(k > 0 && d.PhraseOf[k-1] >= 0 && (fold(d, k, "of") || fold(d, k, "in") || fold(d, k, "near")))
	}
	switch d.Tags[h] {
	case syntax.Pron, syntax.Obj, syntax.Num, syntax.Adj, syntax.Part:
		return true
	case syntax.Name:
		return !d.Words[h].Is(lexicon.Place)
	}
	return d.Words[h].Person() >= 1 || in(groups, d.Text(h)) || d.Words[h] == 0
}

// someoneLeft returns the nearest phrase left of p, over prepositions alone, that
// means people; −1 without.
func (w *work) someoneLeft(p int) int {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Phrases[p].First].Start)]
	for steps := 0; steps < 4; steps++ {
		k := d.Phrases[p].First - 1
		if k <= s.First || d.Tags[k] != syntax.Prep && !(d.Tags[k] == syntax.Comma && d.Tags[d.Phrases[p].Head] == syntax.Name) {
			return -1
		}
		for k--; k > s.First && d.Tags[k] == syntax.Adj; k-- { // "Democrats close to the mayor"
		}
		if d.PhraseOf[k] < 0 {
			return -1
		}
		p = int(d.PhraseOf[k])
		if w.meansPeople(p) {
			return p
		}
	}
	return -1
}

// contact returns the phrase that the clause of the verb ending at token k tells more
// of without a pronoun between: "the experts I asked". −1 without.
func (w *work) contact(k int) int {
	d := &w.syn
	v := int(d.VerbOf[k])
	if v < 0 || d.Verbs[v].Form != syntax.Finite || d.Verbs[v].Subject < 0 || d.Verbs[v].Object >= 0 && w.timeOf[d.Phrases[d.Verbs[v].Object].Head] == 0 {
		return -1
	}
	p := d.Verbs[v].Subject
	if j := d.Phrases[p].First - 1; j >= 0 && d.PhraseOf[j] >= 0 && d.Phrases[d.PhraseOf[j]].Last == j+1 {
		return int(d.PhraseOf[j])
	}
	return -1
}

// reduced reports whether verb t, read as a past, is the participle that tells more
// of the phrase p before it: a preposition governs that, so that it is no subject.
func (w *work) reduced(t, p int) bool {
	d := &w.syn
	y := d.Verbs[t]
	if p >= 0 && p == y.Subject && y.Form == syntax.Finite && !y.Passive && y.First == y.Head && d.Tags[y.Head] == syntax.Past && d.Phrases[p].Last == y.First && w.agent(t) && y.Object < 0 && y.Marker == d.Phrases[p].First-1 && y.Marker >= 0 && d.Words[y.Head].NeedsObject() >= 2 && d.Words[y.Head].Is(lexicon.VerbPart) && (fold(d, y.Marker, "since") || fold(d, y.Marker, "before") || fold(d, y.Marker, "after") || fold(d, y.Marker, "until")) {
		return true // "the best since the court led by Lund"
	}
	if p < 0 || p != y.Subject || y.Form != syntax.Finite || y.Passive || y.First != y.Head || d.Tags[y.Head] != syntax.Past || d.Phrases[p].Last != y.First || !w.objectFree(t) || d.Words[y.Head].NeedsObject() < 2 || y.Marker >= 0 || d.Lemma(t) == "have" {
		return false
	}
	k := d.Phrases[p].First - 1
	if k > 0 && d.Text(k) == "/" && d.PhraseOf[k-1] >= 0 { // "in a Gazette/Radio Lund poll"
		k = d.Phrases[d.PhraseOf[k-1]].First - 1
	}
	if k < 0 || !d.Words[y.Head].Is(lexicon.VerbPart) || w.measureBefore(d.Phrases[p].First) < d.Phrases[p].First { // "About 30 people took over the branch"
		return false
	}
	if d.Tags[k] != syntax.Prep || in(pureCues, d.Lemma(t)) && y.Last < len(d.Tags) && d.Tags[y.Last] == syntax.Adv { // but "after most said so"
		return false
	}
	if k > 0 && d.PhraseOf[k-1] >= 0 { // "the friends of the bank voted"
		return false
	}
	return lexicon.PastOf(d.Lemma(t)) == strings.ToLower(d.Text(y.Head))
}

// severalActs reports whether the form of verb t shows that its subject is more
// than one: "include", "were", "have".
func (w *work) severalActs(t int) bool {
	d := &w.syn
	first := d.Verbs[t].First
	return d.Tags[first] == syntax.Plain && first == d.Verbs[t].Head || fold(d, first, "were") || fold(d, first, "are") || fold(d, first, "have")
}

// manifold reports whether phrase p may take a verb in the plural by its own form.
func (w *work) manifold(p int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	if last := ph.Last; last < len(d.Tags) && d.Tags[last] == syntax.Conj || ph.First > 0 && d.Tags[ph.First-1] == syntax.Conj {
		return true
	}
	return d.Tags[ph.Head] != syntax.Noun || in(groups, d.Text(ph.Head)) || in(collective, d.Text(ph.Head)) || w.measured(ph)
}

// measured reports whether a number stands in a phrase: "70 percent believe".
func (w *work) measured(ph syntax.Phrase) bool {
	for i := ph.First; i < ph.Last; i++ {
		if w.syn.Tags[i] == syntax.Num || in(fractions, w.syn.Text(i)) {
			return true
		}
	}
	return false
}

// opening returns the phrase that opens the sentence of verb t, or stands behind
// what a comma sets off before it, where nothing governs it; p without.
func (w *work) opening(p, t int) int {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start)
	for q, last := d.PhrasesOf(s); q < last && q < p; q++ {
		ph := d.Phrases[q]
		if w.timeOf[ph.Head] > 0 || d.Tags[ph.Head] == syntax.Obj {
			continue
		}
		if ph.First == d.Sentences[s].First || d.Tags[ph.First-1] == syntax.Comma && ph.Last < len(d.Tags) && d.Tags[ph.Last] == syntax.Comma {
			return q
		}
	}
	return p
}

// explained returns the phrase before p where p, with an article and between commas,
// only says what that is: "The Holm family, a dynasty that ruled for decades,
// clashed". p itself otherwise.
func (w *work) explained(p, t int) int {
	d := &w.syn
	if p < 1 {
		return p
	}
	ph, q := d.Phrases[p], d.Phrases[p-1]
	s := d.Sentences[d.SentenceAt(d.Tokens[ph.First].Start)]
	article := d.Tags[ph.First] == syntax.Det && (fold(d, ph.First, "a") || fold(d, ph.First, "an") || fold(d, ph.First, "the"))
	bare := d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() >= 2 && d.Tags[q.Head] == syntax.Name // "Ada Holm, chief executive of Acme, left"
	if !article && !bare || q.Last != ph.First-1 || d.Tags[q.Last] != syntax.Comma || q.First < s.First || w.timeOf[q.Head] > 0 {
		return p
	}
	if k := q.First - 1; k >= s.First { // free-standing: nothing governs it
		switch {
		case d.Tags[k] == syntax.Conj && k == s.First, d.Tags[k] == syntax.That, d.Tags[k] == syntax.Comma && k < s.First+4, d.Tags[k] == syntax.Open, d.Tags[k] == syntax.Close:
		default:
			return p
		}
	}
	if d.Tags[q.Head] == syntax.Pron || d.Tags[q.Head] == syntax.Num {
		return p
	}
	end := d.Verbs[t].First - 1
	for end > ph.Last && (w.timeOf[end] > 0 || d.Tags[end] == syntax.Adv || d.Tags[end] == syntax.Prep && w.timeOf[end+1] > 0) {
		end--
	}
	if end < ph.Last || d.Tags[end] != syntax.Comma {
		return p
	}
	for i := ph.Last; i < end; i++ { // a list has its conjunction behind a comma
		if d.Tags[i] == syntax.Conj && (d.Tags[i-1] == syntax.Comma || d.PhraseOf[i-1] == int32(p)) || d.Tags[i] == syntax.Stop {
			return p
		}
	}
	return p - 1
}
