package event

import (
	"dateline/model/syntax"
)

// guessed reports whether nothing vouches for it that the clause of the participle or gerund
// v happened, or that what grammar has as its subject did it: it is only thought of, feared or
// pointed to ("signs of Holm leaving", "pictured it going well"), or that subject is a time, a
// measure or what another gerund makes. The clause that it belongs to is told instead.
func (w *work) guessed(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Gerund && y.Form != syntax.Participle || y.Parent < 0 || y.Parent >= v {
		return false
	}
	if y.Form == syntax.Gerund && (w.opensTime(v) || w.leansOn(v)) {
		return true
	}
	p := y.Subject
	if p < 0 {
		return false
	}
	ph := d.Phrases[p]
	switch {
	case y.Form == syntax.Gerund && y.ParentPhrase == p && ph.Last == y.First && d.Verbs[y.Parent].Object == p && d.Verbs[y.Parent].Form == syntax.Finite && !d.Verbs[y.Parent].Passive && !w.meansPeople(p) && !w.happens(ph.Head) && !in(sensing, d.Lemma(y.Parent)) && (y.Object >= 0 || d.Words[y.Head].NounWeight() < 2):
		return true // "made his name prosecuting smugglers", "gave the speech outlining her plan"
	case (w.timeOf[ph.Head] > 0 && !w.timeActs(p, v) || in(spans, d.Text(ph.Head)) && !in(ofTimes, d.Lemma(v))) && d.Verbs[y.Parent].Subject >= 0 && p != d.Verbs[y.Parent].Subject:
		return true // "in exile for ten years, then obtained a visa"
	case y.Form == syntax.Gerund && y.ParentPhrase == p && ph.Last == y.First:
		return w.onlyThought(p)
	}
	return false
}

// opensTime reports whether the gerund v only says from or to when what its clause hangs on
// lasts: "a habit that took root | beginning in 1951".
func (w *work) opensTime(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if l := d.Lemma(v); l != "start" && l != "begin" && l != "end" || y.First != y.Head || y.Last >= len(d.Tags) {
		return false
	}
	k := y.Last
	if d.Tags[k] == syntax.Prep || d.Tags[k] == syntax.Adv {
		k++
	}
	return k < len(d.Tags) && w.timeOf[k] > 0 && !(y.ParentPhrase >= 0 && w.meansPeople(y.ParentPhrase))
}

// leansOn reports whether the gerund v only says of what, or in comparison with what, its
// clause is something: "is avid about voting", "is key to winning", "costs more than mending it".
func (w *work) leansOn(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Kind != syntax.Adverbial || y.Marker < 1 {
		return false
	}
	m := y.Marker
	if fold(d, m, "than") {
		return true
	}
	if q := int(d.PhraseOf[m-1]); q >= 0 && (fold(d, m, "on") || fold(d, m, "against") || fold(d, m, "about") || fold(d, m, "of")) && d.Phrases[q].First >= d.Verbs[y.Parent].Last && w.timeOf[m-1] == 0 && !w.meansPeople(q) {
		return true // "voided the ban | on dancing", "took the step | of selling it"
	}
	if !fold(d, m, "about") && !fold(d, m, "to") && !fold(d, m, "at") && !fold(d, m, "for") && !fold(d, m, "on") {
		return false
	}
	u := &d.Verbs[y.Parent]
	return in(copulas, d.Lemma(y.Parent)) && !u.Passive && (d.Tags[m-1] == syntax.Adj && d.PhraseOf[m-1] < 0 || fold(d, m, "to") && u.Object >= 0 && d.Phrases[u.Object].Last == m)
}

// onlyThought reports whether what phrase p is said to be doing by a gerund right behind it
// is only what somebody imagines, wants or wards off.
func (w *work) onlyThought(p int) bool {
	d := &w.syn
	k := d.Phrases[p].First - 1
	if k < 1 {
		return false
	}
	if u := int(d.VerbOf[k]); u >= 0 {
		return d.Verbs[u].Last == k+1 && in(imagining, d.Lemma(u))
	}
	if d.Tags[k] != syntax.Prep {
		return false
	}
	switch {
	case fold(d, k, "to"), fold(d, k, "against"), fold(d, k, "about"):
		return true
	case fold(d, k, "of"), fold(d, k, "for"):
		return d.PhraseOf[k-1] >= 0 && in(thoughtOf, d.Text(d.Phrases[d.PhraseOf[k-1]].Head)) || d.VerbOf[k-1] >= 0 && in(imagining, d.Lemma(int(d.VerbOf[k-1])))
	case fold(d, k, "with"):
		return d.VerbOf[k-1] >= 0 && d.Lemma(int(d.VerbOf[k-1])) == "do"
	}
	return false
}

// spans are how long things take.
var spans = wordSet(`year years month months week weeks day days hour hours minute minutes decade decades century centuries quarter quarters season seasons`)

var (
	// imagining verbs have behind them what may never be so.
	imagining = wordSet(`imagine expect anticipate envision envisage picture foresee predict fear oppose favor favour support risk prevent stop avoid mind consider discuss dread
resist tolerate welcome like want approve dream think conceive hear contemplate propose suggest recommend rule`)
	// thoughtOf are nouns of what may never be so.
	thoughtOf = wordSet(`idea prospect prospects possibility chance chances risk risks danger dangers threat hope hopes fear fears likelihood odds talk dream dreams notion vision question
case plan plans scenario sign signs thought probability rumor rumors rumour rumours suspicion hint hints worry worries concern concerns way price opponent opponents supporter supporters`)
)
