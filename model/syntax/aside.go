package syntax

import "dateline/model/lexicon"

// lastingLeft returns the happening in the chain of nouns that ends with p which the
// relative clause at k says goes on, begins or ends, where p is none: "a strike at its
// plant in Lund that ended in May". −1 without.
func (d *Doc) lastingLeft(p, k, first int) int {
	if !d.fold(k, "that") && !d.fold(k, "which") {
		return -1
	}
	i := k + 1
	for i < len(d.Tags) && (d.Tags[i] == Adv || d.Tags[i] == HaveFin || d.Tags[i] == Modal) {
		i++
	}
	if i >= len(d.Tags) || !lasting.Has(d.LemmaOf(i)) || d.happens(p) {
		return -1
	}
	for steps := 0; steps < 3; steps++ {
		f := d.Phrases[p].First - 1
		if f <= first || d.Tags[f] != Prep || d.PhraseOf[f-1] < 0 {
			return -1
		}
		p = int(d.PhraseOf[f-1])
		if d.happens(p) && !d.temporal(p) {
			return p
		}
	}
	return -1
}

// happens reports whether phrase p names what happens.
func (d *Doc) happens(p int) bool {
	w := d.Words[d.Phrases[p].Head]
	switch w.NounField() {
	case lexicon.NounAct, lexicon.NounEvent, lexicon.NounState, lexicon.NounPhenomenon, lexicon.NounProcess:
		return true
	}
	return w.Happening() >= 2
}

// lasting verbs tell of a happening that it begins, goes on or is over.
var lasting = lexicon.Words(`end begin start last continue happen occur erupt ensue resume drag`)

// printedWork reports whether verb v tells how a work came about or came out, and phrase
// q means such a work while p, what the work is of, does not: "a report on the fire at
// the mill, published in May".
func (d *Doc) printedWork(q, p, v int) bool {
	return published.Has(d.Lemma(v)) && d.work(q) && !d.work(p)
}

// work reports whether phrase p means what somebody writes, draws or records.
func (d *Doc) work(p int) bool {
	h := d.Phrases[p].Head
	return (d.Tags[h] == Noun || d.Tags[h] == Plural) && (d.Words[h].NounField() == lexicon.NounCommunication || works.Has(d.LemmaOf(h)))
}

var (
	published = lexicon.Words(`take publish print write film record release issue broadcast draw paint compile commission post leak submit file upload circulate shoot conduct carry`)
	works     = lexicon.Words(`picture photograph photo image portrait painting drawing map book film video footage recording study survey review report letter poll analysis biography memoir audit inquiry`)
)

// pastAside returns the verb of the main clause that goes on with verb v behind a clause
// set off by commas whose tense is another: "The team was given a ship, which was built in
// 1990, and will sail it". −1 where v goes on with u, the verb before.
func (d *Doc) pastAside(v, u, lo, k int) int {
	x, y := &d.Verbs[v], &d.Verbs[u]
	m := y.Marker
	if k < 1 || d.Tags[k-1] != Comma || y.Kind != Relative || m < 1 || d.Tags[m] != Rel || d.Tags[m-1] != Comma || x.Tense == y.Tense || x.Modal < 0 && !x.Perfect {
		return -1
	}
	for w := u - 1; w >= lo; w-- {
		if z := &d.Verbs[w]; z.Form == Finite && z.Kind == Main && z.Subject >= 0 && z.Last <= m {
			return w
		}
	}
	return -1
}

// closesParticiple reports whether the comma at j, right before the verb form at i, ends
// what a participle behind the subject says of it, so that the clause, which runs to
// a semicolon or the end, has no other verb than that at i.
func (d *Doc) closesParticiple(i, j, first, last int) bool {
	if !d.Words[i].Is(lexicon.VerbPast) || d.fold(min(i+1, last-1), "by") {
		return false
	}
	c := j - 1
	for ; c > first && d.Tags[c] != Comma; c-- {
		if d.Tags[c].IsFinite() || markers.has(d.Tags[c]) || d.Tags[c] == Conj || d.Tags[c] == Colon {
			return false
		}
	}
	if c <= first || d.Tags[c+1] != Part || !nominal.has(d.Tags[c-1]) || d.nounStart(c-1, first) != first {
		return false
	}
	for k := i + 1; k < last; k++ {
		switch t := d.Tags[k]; {
		case t == Colon && d.Text(k) == ";":
			return true
		case t == Comma, t.IsFinite(), t == Open:
			return false
		}
	}
	return true
}

// namedApart returns the phrase that begins a clause of its own behind a semicolon or an
// "and", where a name between commas, the last of them at k, parts it from verb v: "he
// left; his deputy, Erik Holm, took over". −1 without.
func (d *Doc) namedApart(v, lo, k, first int) int {
	if v == lo || d.Tags[k] != Comma || k != d.Verbs[v].First-1 || d.PhraseOf[k-1] < 0 || d.Tags[k-1] != Name && d.Tags[k-1] != Num {
		return -1
	}
	c := d.Phrases[d.PhraseOf[k-1]].First - 1
	if d.Tags[k-1] == Num { // "his deputy, Erik Holm, 52, took over"
		if c <= first || d.Tags[c] != Comma || d.PhraseOf[c-1] < 0 || d.Tags[c-1] != Name {
			return -1
		}
		c = d.Phrases[d.PhraseOf[c-1]].First - 1
	}
	if c <= first || d.Tags[c] != Comma || d.PhraseOf[c-1] < 0 || d.Tags[d.Phrases[d.PhraseOf[c-1]].Head] == Name {
		return -1
	}
	p := int(d.PhraseOf[c-1])
	b := d.Phrases[p].First - 1
	if b <= first || b < d.Verbs[v-1].Last || d.temporal(p) {
		return -1
	}
	switch {
	case d.Text(b) == ";":
		return p
	case d.Tags[b] == Sub && d.Words[d.Phrases[p].Head].Person() >= 2: // "was wavering after the premier, Ilse Brandt, lost"
		return p
	case d.Tags[b] == Conj && (d.fold(b, "and") || d.fold(b, "but")) && d.hasMain(lo, v) && d.Words[d.Phrases[p].Head].Person() >= 2:
		for i := d.Verbs[v-1].Last; i < b; i++ {
			if d.Tags[i] == Comma && i < b-1 {
				return -1 // a row of people
			}
		}
		if o := d.Verbs[v-1].Object; o >= 0 && d.Phrases[o].Last == b { // "met the mayor and his deputy, Erik Holm, left"
			return -1
		}
		return p
	}
	return -1
}

// dueLeft returns the phrase left of what is due or bound to happen, the subject of the
// finite verb v behind that: "Talks due to start on Friday have been put off". −1 without.
func (d *Doc) dueLeft(v, lo, first int) int {
	u := v - 1
	if u < lo || d.Verbs[u].Form != Infinitive || d.hasMain(lo, v) {
		return -1
	}
	t := d.Verbs[u].First - 1
	if t > first && d.Tags[t] != To {
		t = d.Verbs[u].First
	}
	if t-2 < first || d.Tags[t] != To || d.Tags[t-1] != Adj || d.PhraseOf[t-1] >= 0 || d.PhraseOf[t-2] < 0 || d.temporal(int(d.PhraseOf[t-2])) {
		return -1
	}
	for i := d.Verbs[u].Last; i < d.Verbs[v].First; i++ {
		if d.Tags[i] != Prep && d.Tags[i] != Adv && d.PhraseOf[i] < 0 {
			return -1
		}
	}
	p := d.chainHead(int(d.PhraseOf[t-2]), lo, lo, first)
	if f := d.Phrases[p].First; f > first && markers.has(d.Tags[f-1]) {
		return -1
	}
	return p
}

// somebodyNew reports whether the words between the verb form at i and the comma at j
// end with an "and" and one person who has not been named yet.
func (d *Doc) somebodyNew(i, j int) bool {
	k := j - 1
	if k <= i || d.Tags[k] != Noun || d.Words[k].Person() < 2 {
		return false
	}
	for k--; k > i && (d.Tags[k] == Adj || d.Tags[k] == Noun); k-- {
	}
	return k-1 > i && (d.Tags[k] == Det || d.Tags[k] == Poss) && d.Tags[k-1] == Conj
}
