package syntax

import "dateline/model/lexicon"

// adjacent returns where the noun phrase that ends at token j begins, if it follows
// another right away and is the subject of a clause that tells more of that one,
// whose verb has its object there: "the law | the senate passed in May", "the plan |
// Lund presented". head is the verb's own token, k the token behind the verb and
// its adverbs. −1 for others.
func (d *Doc) adjacent(head, k, j, first, last int) int {
	if d.Words[head].NeedsObject() == 0 || !d.objectMissing(k, last) {
		return -1
	}
	s, named := d.actor(j, first)
	if s > first+1 && d.fold(s-1, "of") && nominal.has(d.Tags[s-2]) { // "the plan the head of the bank presented"
		s, named = d.actor(s-2, first)
	}
	if s < 0 {
		return -1
	}
	b := s - 1 // the last word of the noun that is told more of
	if b <= first || d.Tags[b] != Noun && d.Tags[b] != Plural || d.Words[b].NounField() == lexicon.NounTime || d.measured(b, s, first) {
		return -1
	}
	f := d.nounStart(b, first)
	if f > first+1 && d.Tags[f-1] == Part && (d.Tags[f-2] == Det || d.Tags[f-2] == Poss) { // "an updated timeline"
		f -= 2
	}
	for i := b; i >= f; i-- {
		if d.Tags[i] == Det || d.Tags[i] == Poss {
			f = i
		}
	}
	if named && (d.Words[b].Person() >= 2 || d.Tags[f] != Det && d.Tags[f] != Poss) {
		return -1 // "the singer Lund", "pop star Lund"
	}
	g := f - 1
	if g > first && d.Tags[g] == Adv && d.Tags[g-1].IsVerb() && particles.Has(d.Text(g)) { // "bought back the hall"
		g--
	}
	switch {
	case g == first && d.Tags[g] == Prep: // "In the second half the champions scored"
		return -1
	case g > first && d.Tags[g] == Prep && d.Tags[g-1] != Comma:
		return s
	case g >= first && d.Tags[g].IsVerb() && !twoObjects.Has(d.LemmaOf(g)) && !addressing.Has(d.LemmaOf(g)) && !sayers.Has(d.LemmaOf(g)):
		return s
	case g >= first && d.Tags[g].IsVerb() && twoObjects.Has(d.LemmaOf(g)) && d.Words[j].Person() >= 2 && d.Words[b].Person() < 2 && d.Words[b].NounField() != lexicon.NounGroup && d.Tags[s] == Poss:
		return s // "bought the hall their grandfather lost": a hall is given nobody
	case g >= first && d.Tags[g].IsVerb() && (twoObjects.Has(d.LemmaOf(g)) || addressing.Has(d.LemmaOf(g))):
		return -1
	}
	if g > first && d.Tags[g] == Comma && d.Tags[f] == Det && d.Words[head].NeedsObject() >= 2 && d.mainBetween(first, g) && d.Words[b].Person() < 2 && d.freeFinites(k, last) == 0 && (d.fold(f, "a") || d.fold(f, "an")) {
		return s // "was used in 2008, a step Lund could still copy"
	}
	if d.laterFinite(k-1, last) { // two subjects for two verbs: the second is the first's
		return s
	}
	return -1
}

// actor returns where the noun phrase that ends at token j begins, and whether it is
// a name alone; −1 where it is neither that nor opens with an article.
func (d *Doc) actor(j, first int) (s int, named bool) {
	if s = d.nameRun(j, first); s > first && (d.Tags[s-1] == Noun || d.Tags[s-1] == Plural) {
		return s, true
	}
	s = j
	for s > first && d.Tags[s] != Det && d.Tags[s] != Poss && (nominal.has(d.Tags[s-1]) && d.Tags[s-1] != Time || premods.has(d.Tags[s-1])) {
		s--
	}
	if d.Tags[s] == Det || d.Tags[s] == Poss {
		return s, false
	}
	return d.nameRun(j, first), true
}

// objectMissing reports whether no object stands at token k, behind a verb.
func (d *Doc) objectMissing(k, last int) bool {
	if k >= last {
		return true
	}
	switch t := d.Tags[k]; {
	case t == Stop, t == Comma, t == Time, t == Close, t == Conj, t.IsFinite(), t == Modal:
		return true
	case t == Prep:
		return !d.fold(k, "by") || d.behindTime(k, last) > k
	case nominal.has(t) || premods.has(t):
		return d.behindTime(k, last) > k
	}
	return false
}

// nameRun returns where the name that ends at token j begins, −1 where that is no
// name.
func (d *Doc) nameRun(j, first int) int {
	if d.Tags[j] != Name {
		return -1
	}
	for j > first && d.Tags[j-1] == Name {
		j--
	}
	return j
}

// measured reports whether the phrase at token s tells what the number before token b
// counts for: "50 cents a share".
func (d *Doc) measured(b, s, first int) bool {
	return (d.fold(s, "a") || d.fold(s, "an")) && b > first && (d.Tags[b-1] == Num || d.Tags[b] == Symbol)
}

// adjacentClause makes the clause of the finite verb v, behind the noun phrase that
// ends at token j, tell more of the noun before that, where it does, and reports
// whether it does.
func (d *Doc) adjacentClause(v, lo, j, first int) bool {
	x := &d.Verbs[v]
	given := x.Object >= 0 && giving.Has(d.Lemma(v)) && x.Head == x.Last-1 && d.Tags[x.Head] == Past
	if x.Object >= 0 && !d.temporal(x.Object) && !given || x.Passive || x.Last >= len(d.Tags) {
		return false
	}
	last := d.Sentences[d.SentenceAt(d.Tokens[x.Head].Start)].Last
	k := x.Last
	for k < last && d.Tags[k] == Adv {
		k++
	}
	if given && !d.temporal(x.Object) { // "the account the chief gave lawmakers"
		if k = d.behindRecipient(x.Last, last); k == x.Last {
			return false
		}
	}
	s := d.adjacent(x.Head, k, j, first, last)
	if s < 0 || d.PhraseOf[s] < 0 || d.PhraseOf[s-1] < 0 || d.PhraseOf[s-1] == d.PhraseOf[s] {
		return false
	}
	if x.Subject, x.Start = int(d.PhraseOf[s]), s; !given || d.temporal(x.Object) {
		x.Object = -1
	}
	x.Kind, x.ParentPhrase, x.Parent = Relative, int(d.PhraseOf[s-1]), v-1
	if v == lo {
		x.Parent = -1
		return true
	}
	if u := v - 1; d.takesClause(u) && d.Verbs[u].Object == x.ParentPhrase && d.laterFinite(k-1, last) { // "say the law the senate passed is void"
		d.Verbs[u].Object = -1
	}
	return true
}

// Contact reports whether the clause of verb v tells more of the noun right before
// its subject, without a word between: "the law | the senate passed".
func (d *Doc) Contact(v int) bool {
	x := &d.Verbs[v]
	return x.Kind == Relative && x.Marker < 0 && x.Subject >= 0 && x.ParentPhrase >= 0 && d.Phrases[x.ParentPhrase].Last == d.Phrases[x.Subject].First
}

// adjacentName reports whether the name from token i on is the subject of a clause that
// tells more of the noun before it: "the bill | Congress passed in 2010 has".
func (d *Doc) adjacentName(i, first, last int) bool {
	j := i
	for j+1 < last && d.Tags[j+1] == Name {
		j++
	}
	head := j + 1
	for head < last && (d.Tags[head] == Adv || haveForms.has(d.Tags[head]) || beForms.has(d.Tags[head])) {
		head++
	}
	if head >= last || d.Tags[head] != Past && d.Tags[head] != Part && d.Tags[head] != Plain && d.Tags[head] != Third {
		return false
	}
	k := head + 1
	for k < last && d.Tags[k] == Adv {
		k++
	}
	return d.laterFinite(k-1, last) && d.adjacent(head, k, j, first, last) == i
}
