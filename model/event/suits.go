package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// suited returns phrase q, taken for what the subject "it" of verb v stands for, where
// that can be said of it; what else the same clause speaks of where only that can; −1
// where the pronoun may as well mean something newer: "The audit showed that a lift had
// failed. It was built in 1970".
func (w *work) suited(q, v int) int {
	if q < 0 {
		return -1
	}
	d := &w.syn
	fresh := w.freshThing(q, v)
	switch {
	case !w.suits(q, v):
		if fresh >= 0 && w.suits(fresh, v) && w.onlyThing(fresh, q) {
			return fresh
		}
		return -1
	case fresh >= 0 && w.suits(fresh, v) && w.onlyUndergoes(v) && d.Verbs[v].Kind != syntax.Complement:
		return -1
	}
	return q
}

// suits reports whether what verb v tells can be told of the thing that phrase q means.
func (w *work) suits(q, v int) bool {
	d := &w.syn
	h := d.Phrases[q].Head
	if in(fewPeople, d.Text(h)) {
		return false // "the couple" are they
	}
	y := &d.Verbs[v]
	lemma := d.Lemma(v)
	k := d.Words[h]
	body := w.bodyOf(q)
	immaterial := k.Happening() >= 3 || k.NounField() == lexicon.NounAct || k.NounField() == lexicon.NounEvent || k.NounField() == lexicon.NounCognition
	switch {
	case y.Passive && in(madeByHand, lemma):
		return !body && !immaterial
	case y.Passive && in(drawnUp, lemma):
		return !body
	case !y.Passive && y.Object >= 0 && in(employs, lemma):
		return !immaterial
	case !y.Passive && in(bodiesOnly, lemma) && y.Form == syntax.Finite:
		return body || !immaterial && k.NounField() != lexicon.NounCommunication && k.NounField() != lexicon.NounPossession
	}
	return true
}

// rivalled reports whether another thing without a name is what sentence s goes on about
// behind the clause of verb u, whose subject is phrase q, so that an “it” behind it may be
// either: "The firm built a bridge, and the tunnel was let. Its roof fell in".
func (w *work) rivalled(q, u, s int) bool {
	d := &w.syn
	_, last := d.VerbsOf(s)
	for v := u + 1; v < last; v++ {
		y := &d.Verbs[v]
		if y.Form != syntax.Finite || y.Kind != syntax.Main && y.Kind != syntax.Coordinate || y.Subject < 0 || y.Subject == q || w.inQuotation(v) {
			continue
		}
		if p := w.thingOf(v); p >= 0 && p != q && !strings.EqualFold(d.Text(d.Phrases[p].Head), d.Text(d.Phrases[q].Head)) {
			return true
		}
	}
	return false
}

// onlyUndergoes reports whether verb v tells what was done to its subject, or what
// befell it, so that no doer is asked for.
func (w *work) onlyUndergoes(v int) bool {
	y := &w.syn.Verbs[v]
	return y.Passive || (y.Object < 0 || w.timeOf[w.syn.Phrases[y.Object].Head] > 0) && in(befalling, w.syn.Lemma(v))
}

// onlyThing reports whether nothing else than phrase fresh is acted on in the sentence
// whose subject is phrase q.
func (w *work) onlyThing(fresh, q int) bool {
	d := &w.syn
	for u, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[q].Head].Start)); u < last; u++ {
		if p := d.Verbs[u].Object; p >= 0 && p != fresh && d.Tags[d.Phrases[p].Head] == syntax.Noun && w.timeOf[d.Phrases[p].Head] == 0 {
			return false
		}
	}
	return true
}

// freshThing returns the thing without a name which the sentence whose subject is phrase q
// speaks of for the first time, as the subject of what somebody finds or says, or as
// what is acted on: "that a bridge had cracked", "bought a mill". −1 without.
func (w *work) freshThing(q, v int) int {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[d.Phrases[q].Head].Start)
	for u, last := d.VerbsOf(s); u < last && u < v; u++ {
		y := &d.Verbs[u]
		for _, p := range [...]int{y.Subject, y.Object} {
			if p < 0 || p == q || p == y.Subject && y.Kind != syntax.Complement || d.Phrases[p].First <= d.Phrases[q].Head {
				continue
			}
			ph := d.Phrases[p]
			if d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() < 2 && w.timeOf[ph.Head] == 0 && (fold(d, ph.First, "a") || fold(d, ph.First, "an")) && ph.Last > ph.First+1 && d.Words[ph.Head].NounField() != lexicon.NounTime && d.Words[ph.Head].NounField() != lexicon.NounQuantity {
				return p
			}
		}
	}
	return -1
}

// fewPeople are counted persons, who are never "it".
var fewPeople = wordSet(`couple pair duo trio quartet twins newlyweds`)

// madeByHand is done to what has a body only.
var madeByHand = wordSet(`build rebuild demolish paint repaint repair restore renovate refurbish construct install weld dig excavate bulldoze dismantle unload park steer fly sail drive tow wash eat drink wear`)

// drawnUp is done to a thing or a work, not to those who decide.
var drawnUp = wordSet(`draw draft write publish print film record sign pass adopt veto repeal postpone schedule unveil deliver mail post hang bury carve`)

// employs is what no happening does.
var employs = wordSet(`employ own hire`)

// bodiesOnly is done by those who decide, not by an offer or a vote.
var bodiesOnly = wordSet(`wait ask urge accuse blame thank negotiate walk bid refuse decline decide buy sell pay appeal apologise apologize complain withdraw resume promise vow plan seek try hope want intend agree choose`)

// befalling verbs tell without an object what becomes of a thing.
var befalling = wordSet(`collapse open reopen close crash sink burn explode shut crack break fail leak stop disappear vanish`)

// ordinals tell apart one of several that were named together.
var ordinals = wordSet(`first second third fourth fifth sixth other latter former last`)
