package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// chainTitle titles what a participle or a gerund tells of a noun that an "of" hangs on
// another, in the words of the text: it may be either of the two that was released or left,
// "poll of 400 nurses released on Monday", and no title says more than the text does. "" for
// other clauses, where the noun is only counted or parted ("one of four men killed"), and
// without room.
func (w *work) chainTitle(v int) string {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Participle && y.Form != syntax.Gerund || y.Kind != syntax.Participial || y.ParentPhrase < 0 || y.Subject != y.ParentPhrase {
		return ""
	}
	p := y.Subject
	if d.Phrases[p].Last != y.First || w.timeOf[d.Phrases[p].Head] > 0 || d.Tags[d.Phrases[p].Head] == syntax.Name && d.Words[d.Phrases[p].Head].Person() >= 2 {
		return ""
	}
	q := w.hungOn(p)
	if t := d.Tags[d.Phrases[p].First]; q < 0 || t == syntax.Det || t == syntax.Poss { // "the expansion of a plan launched in May": the plan was
		return ""
	}
	for steps := 0; steps < 2; steps++ {
		r := w.hungOn(q)
		if r < 0 {
			break
		}
		q = r
	}
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	from := d.Phrases[q].First
	if t := d.Tags[from]; (t == syntax.Det || t == syntax.Poss) && !fold(d, from, "no") {
		if t == syntax.Poss {
			if name := w.pronounName(from); name != "" {
				l.words(possessive(name))
			}
		}
		from++
	}
	for i := from; i < d.Phrases[p].Last; i++ {
		if w.timeOf[i] > 0 {
			return "" // another time tells of the first noun
		}
		l.token(i)
	}
	l.verb = y.Head + 1
	w.predicate(&l, v, v, y.First)
	t, g := l.fit(maxTitle)
	if g == broken {
		return ""
	}
	return t
}

// hungOn returns the noun that an "of" right before phrase p, or before what p is joined to,
// hangs it on; −1 where there is none, or where that only counts or parts what p names.
func (w *work) hungOn(p int) int {
	d := &w.syn
	k := d.Phrases[p].First - 1
	for steps := 0; steps < 2 && k > 1 && fold(d, k, "and") && d.PhraseOf[k-1] >= 0 && d.Phrases[d.PhraseOf[k-1]].Last == k; steps++ {
		k = d.Phrases[d.PhraseOf[k-1]].First - 1
	}
	if k < 1 || d.PhraseOf[k-1] < 0 {
		return -1
	}
	q := int(d.PhraseOf[k-1])
	if about := fold(d, k, "about") || fold(d, k, "on") || fold(d, k, "into"); !fold(d, k, "of") && !(about && d.Words[d.Phrases[q].Head].NounField() == lexicon.NounCommunication) {
		return -1
	}
	h := d.Phrases[q].Head
	if t := d.Tags[h]; t != syntax.Noun && t != syntax.Plural || in(groups, d.Text(h)) || in(sharesOf, d.Text(h)) || w.timeOf[h] > 0 {
		return -1
	}
	return q
}

// sharesOf only say how much or many, or of what sort, what the "of" behind them names is.
var sharesOf = wordSet(`part parts half most much many some all none rest bulk share percent percentage kind kinds sort sorts type types form forms member members dozens
hundreds thousands millions scores tens series set sets bunch host list lot lots number numbers amount tons piece pieces total row string result results majority time times day days
year years month months week weeks city town state county village university college department ministry house office president governor mayor head leader chairman chief director secretary`)
