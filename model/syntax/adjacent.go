package syntax

import "dateline/model/lexicon"

// adjacent returns where the noun phrase that ends at token j begins, if it follows
// another right away and is the subject of a clause that tells more of that one,
// whose verb has its object there: "the law | the senate passed in May", "the plan |
// Lund presented". head is the verb's own token, k the token behind the verb and
// its adverbs. −1 for others.
func (d *Doc) adjacent(head, k, j, first, last int) int {
	if d.Words[head].NeedsObject() == 0 || !d.objectMissing(head, k, last) {
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
	for i := b; i >= f; i-- {
		if d.Tags[i] == Det || d.Tags[i] == Poss {
			f = i
		}
	}
	if named && (d.Words[b].Person() >= 2 || d.Tags[f] != Det && d.Tags[f] != Poss) {
		return -1 // "the singer Lund", "pop star Lund"
	}
	g := f - 1
	switch {
	case g == first && d.Tags[g] == Prep: // "In the second half the champions scored"
		return -1
	case g > first && d.Tags[g] == Prep && d.Tags[g-1] != Comma:
		return s
	case g >= first && d.Tags[g].IsVerb() && !twoObjects.Has(d.LemmaOf(g)) && !addressing.Has(d.LemmaOf(g)) && !sayers.Has(d.LemmaOf(g)):
		return s
	case g >= first && d.Tags[g].IsVerb() && (twoObjects.Has(d.LemmaOf(g)) || addressing.Has(d.LemmaOf(g))):
		return -1
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

// objectMissing reports whether no object stands at token k behind the verb at
// token head.
func (d *Doc) objectMissing(head, k, last int) bool {
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
	if x.Object >= 0 && d.Phrases[x.Object].First < len(d.Tags) && !d.temporal(x.Object) || x.Passive || x.Last >= len(d.Tags) {
		return false
	}
	last := d.Sentences[d.SentenceAt(d.Tokens[x.Head].Start)].Last
	k := x.Last
	for k < last && d.Tags[k] == Adv {
		k++
	}
	s := d.adjacent(x.Head, k, j, first, last)
	if s < 0 || d.PhraseOf[s] < 0 || d.PhraseOf[s-1] < 0 || d.PhraseOf[s-1] == d.PhraseOf[s] {
		return false
	}
	x.Subject, x.Object, x.Start = int(d.PhraseOf[s]), -1, s
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

// gappedPassive reports whether the verb form at i, behind the noun phrase that ends at
// j, shares the auxiliary of the passive before the conjunction: "two were held and a
// third questioned". k is the next token that counts.
func (d *Doc) gappedPassive(i, j, k, first, last int) bool {
	if d.Words[i].NeedsObject() < 2 || !d.Words[i].Is(lexicon.VerbPart) || ergative.Has(d.LemmaOf(i)) || !d.objectMissing(i, k, last) {
		return false
	}
	c := d.nounStart(j, first) - 1
	for c > first && roughly.Has(d.Text(c)) { // "and at least ten hurt"
		c--
	}
	if c <= first || d.Tags[c] != Conj || !d.fold(c, "and") && !d.fold(c, "or") && !d.fold(c, "but") {
		return false
	}
	const far = 10
	for m := c - 1; m > first && m > c-far; m-- {
		switch t := d.Tags[m]; {
		case t == Part:
			a := d.auxBefore(m, first)
			return a >= 0 && (d.Tags[a] == BeFin || d.Tags[a] == BePart)
		case t != Prep && t != Adv && t != Time && !nominal.has(t) && !premods.has(t):
			return false
		}
	}
	return false
}

// lastOfList reports whether the verb form at i tells more of the last member of a list,
// which ends at j: "found a door, a blade, and a boat labelled in red". k is the next
// token that counts.
func (d *Doc) lastOfList(i, j, k, first, last int) bool {
	if stating.Has(d.LemmaOf(i)) || d.Words[i].NeedsObject() < 2 || !d.Words[i].Is(lexicon.VerbPart) || ergative.Has(d.LemmaOf(i)) || !d.objectMissing(i, k, last) && !(k < last && d.fold(k, "by")) {
		return false
	}
	c := d.nounStart(j, first) - 1
	if c <= first+3 || d.Tags[c] != Conj || !d.fold(c, "and") && !d.fold(c, "or") {
		return false
	}
	m := c - 1
	if d.Tags[m] == Comma {
		m--
	}
	if !nominal.has(d.Tags[m]) || d.Tags[m] == Time {
		return false
	}
	m = d.nounStart(m, first) - 1
	return m > first && d.Tags[m] == Comma && nominal.has(d.Tags[m-1]) && d.Tags[m-1] != Time && d.finiteBetween(first, d.nounStart(m-1, first)) && !d.laterFinite(k-1, last)
}

// reportsBehindTime reports whether the verb form at i says or finds what a clause with
// a subject of its own tells behind nothing but a time: "found on Tuesday the bank had
// lied".
func (d *Doc) reportsBehindTime(i, first, last int) bool {
	switch d.Words[i].VerbField() {
	case lexicon.VerbCommunication, lexicon.VerbCognition:
	default:
		if !showing.Has(d.LemmaOf(i)) {
			return false
		}
	}
	if d.finiteBetween(first, i) {
		return false
	}
	k := i + 1
	for k < last && (d.Tags[k] == Adv || d.Tags[k] == Prep && k == i+1 || d.Tags[k] == Adj && (d.fold(k, "late") || d.fold(k, "early"))) {
		k++
	}
	from := k
	for k < last && (d.Tags[k] == Time || k > from && d.Tags[k] == Num) {
		k++
	}
	if k == from || k >= last {
		return false
	}
	switch d.Tags[k] {
	case Det, Poss, Name, Plural, Pron, Num:
	default:
		return false
	}
	for k++; k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.Tags[k] == Adv); k++ {
	}
	return k < last && (d.Tags[k].IsFinite() || d.Tags[k] == Modal)
}

// SharedPassive returns the passive verb whose auxiliary the participle v shares: "two
// were held and a third questioned". −1 for others.
func (d *Doc) SharedPassive(v int) int {
	x := &d.Verbs[v]
	if v < 1 || x.Form != Participle || x.Subject < 0 || d.Phrases[x.Subject].Last > x.First {
		return -1
	}
	u := &d.Verbs[v-1]
	c := d.Phrases[x.Subject].First - 1
	for c > u.Last && roughly.Has(d.Text(c)) {
		c--
	}
	if !u.Passive || u.Form != Finite || c < u.Last || d.Tags[c] != Conj || d.SentenceAt(d.Tokens[u.Head].Start) != d.SentenceAt(d.Tokens[x.Head].Start) {
		return -1
	}
	for i := u.Last; i < c; i++ {
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep && d.Tags[i] != Adv {
			return -1
		}
	}
	return v - 1
}
