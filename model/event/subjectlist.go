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
	if k := d.Phrases[q].First - 1; p+1 < q && k > 0 && d.Tags[d.Phrases[q].Head] == syntax.Name && d.Tags[d.Phrases[q-1].Head] == syntax.Name && d.Phrases[q-1].Last == k && d.Tags[d.Phrases[q-1].First-1] == syntax.Prep {
		return false // "polls in Bonn and Graz"
	}
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
	if y.Form == syntax.Participle && y.ParentPhrase == p { // "a painter whose picture of the king, taken in 1961, hangs"
		for u := v + 1; u < len(d.Verbs) && u < v+4; u++ {
			if x := d.Verbs[u]; x.Kind == syntax.Relative && x.Marker >= 0 && x.Marker+1 == d.Phrases[p].First {
				y, v = x, u
			}
		}
	}
	if f := d.Phrases[p].First; y.Kind != syntax.Relative || y.ParentPhrase < 0 || f == 0 || !fold(d, f-1, "whose") || y.First < f || !w.ofWhose(v) {
		return ""
	}
	share := ""
	if k := d.Phrases[p].First - 2; k > 1 && fold(d, k, "of") && d.Tags[k-2] == syntax.Comma { // "most | of whose ships"
		share = d.Text(k-1) + " of "
		share = strings.ToUpper(share[:1]) + share[1:]
	}
	if e := w.names.refer(d, y.ParentPhrase); e >= 0 {
		return share + possessive(w.names.entities[e].name)
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
	if rest, ok := strings.CutPrefix(text, "The "); ok && share != "" {
		text = "the " + rest
	}
	return share + possessive(text)
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
			return min(w.listed(p, k), w.rowBefore(p, v))
		}
		k = d.Phrases[q].First
	}
	return min(w.listed(p, k), w.rowBefore(p, v))
}

// nounsBefore returns where the list of nouns begins that opens the sentence and that
// the subject p of verb v goes on with: "Weeds, crabgrass and ferns covered it". The
// phrase's own first token without.
func (w *work) nounsBefore(p, v int) int {
	d := &w.syn
	first := d.Phrases[p].First
	if d.Phrases[p].Last <= d.Verbs[v].First {
		if k := w.rowBefore(p, v); k < first {
			return k
		}
	}
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

// rowBefore returns where the row of nouns begins that opens its clause and that the
// subject p of verb v belongs to: "Bankers, teachers, | and union leaders are", "Police
// said the mayor, | the head of the bank and a driver were". The phrase's own first
// token without.
func (w *work) rowBefore(p, v int) int {
	d := &w.syn
	first := d.Phrases[p].First
	y := &d.Verbs[v]
	s := d.Sentences[d.SentenceAt(d.Tokens[first].Start)].First
	if y.Form != syntax.Finite || w.singular(v) || first <= s+1 {
		return first
	}
	joins := fold(d, first-1, "and")
	for i := d.Phrases[p].Last; i < y.First; i++ {
		switch {
		case d.Tags[i] == syntax.Comma:
			return first // what it closes stands in apposition
		case fold(d, i, "and") && d.PhraseOf[i+1] >= 0:
			joins = true
		}
	}
	if !joins {
		return first
	}
	k, commas := first, 0
	if fold(d, k-1, "and") {
		k--
	}
	for k > s {
		comma := d.Tags[k-1] == syntax.Comma
		if !comma && d.Tags[k] != syntax.Conj || comma && k-1 == s {
			break
		}
		q := k - 1
		if comma {
			q--
		}
		p := int(d.PhraseOf[q])
		if p < 0 || d.Phrases[p].Last != q+1 {
			return first
		}
		if w.timeOf[d.Phrases[p].Head] > 0 && commas > 0 { // "On Monday, farmers, teachers and"
			return k
		}
		if d.Tags[d.Phrases[p].Head] == syntax.Pron || w.timeOf[d.Phrases[p].Head] > 0 {
			return first
		}
		before := k
		k = d.Phrases[p].First
		if k > s+1 && fold(d, k-1, "of") && d.PhraseOf[k-2] >= 0 && d.Phrases[d.PhraseOf[k-2]].Last == k-1 && w.timeOf[k-2] == 0 { // "the head of the bank, …"
			k = d.Phrases[d.PhraseOf[k-2]].First
		}
		if comma && commas > 0 && k == s+1 && d.Tags[s] == syntax.Prep { // "In Lund, the mayor, the bishop and"
			return before
		}
		if comma {
			commas++
		}
	}
	if d.Tokens[first].Start-d.Tokens[k].Start > maxTitle/2 {
		return first // no room for what they did
	}
	if commas == 0 && (k > s || d.Tags[d.Phrases[p].Head] == syntax.Name) || k > s && !(d.VerbOf[k-1] >= 0 && in(pureCues, d.Lemma(int(d.VerbOf[k-1])))) {
		return first
	}
	return k
}

// singular reports whether verb v can only have one person or thing as its subject.
func (w *work) singular(v int) bool {
	d := &w.syn
	first := d.Verbs[v].First
	return d.Tags[first] == syntax.Third || fold(d, first, "is") || fold(d, first, "was") || fold(d, first, "has") || fold(d, first, "does")
}

// otherHalf returns the phrase that an "and" joins to the single subject p of verb v,
// which is in the plural, over what commas put in between: "Norway, the planned site,
// and Sweden, which has none, were". −1 without.
func (w *work) otherHalf(p, v int) int {
	d := &w.syn
	ph, y := d.Phrases[p], d.Verbs[v]
	if !(fold(d, y.First, "are") || fold(d, y.First, "were") || fold(d, y.First, "have")) || y.Form != syntax.Finite || !w.single(p) || in(groups, d.Text(ph.Head)) || ph.Last >= len(d.Tags) || d.Tags[ph.Last] != syntax.Comma {
		return -1
	}
	for i := ph.Last + 1; i+1 < y.First; i++ {
		if t := d.Tags[i]; t.IsVerb() && d.PhraseOf[i] < 0 {
			return -1
		}
		if q := w.phraseAt(i + 1); fold(d, i, "and") && d.Tags[i-1] == syntax.Comma && q >= 0 && w.timeOf[i+1] == 0 {
			return q
		}
	}
	return -1
}
