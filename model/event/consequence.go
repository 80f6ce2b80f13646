package event

import (
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// consequence returns the verb of the clause that tells more surely than the gerund
// behind its comma, which f tells of, what happened: a state that forces somebody to
// something is not what its subject did ("Both are in a tie, forcing her to hurry"), and
// what is to be done by something ordered or planned has not been ("was ordered to make
// four releases, ending the dispute"). −1 for other events.
func (w *work) consequence(f *found) int {
	d := &w.syn
	y := d.Verbs[f.verb]
	if u := y.Parent; y.Form == syntax.Infinitive && u >= 0 && u < f.verb && d.Verbs[u].Form == syntax.Gerund { // "forcing her to avert a loss"
		y = d.Verbs[u]
		if y.Form == syntax.Infinitive && y.Parent >= 0 {
			y = d.Verbs[y.Parent]
		}
	}
	for steps := 0; y.Form == syntax.Infinitive && y.Parent >= 0 && steps < 3; steps++ {
		y = d.Verbs[y.Parent]
	}
	if y.Form != syntax.Gerund || y.Kind != syntax.Participial || y.Parent < 0 || y.First < 2 || y.Perfect {
		return -1
	}
	k := y.First - 1
	for k > 0 && d.Tags[k] == syntax.Adv {
		k--
	}
	p := d.Verbs[y.Parent]
	if d.Tags[k] != syntax.Comma || p.First > y.First {
		return -1
	}
	unsure := f.status == model.Expected || f.status == model.Conditional
	u := y.Parent
	for steps := 0; steps < 4 && d.Verbs[u].Form != syntax.Finite && d.Verbs[u].Parent >= 0 && d.Verbs[u].Parent < u; steps++ {
		u = d.Verbs[u].Parent
	}
	top := d.Verbs[u]
	if top.Form != syntax.Finite || top.Kind == syntax.Relative {
		return -1
	}
	state := in(copulas, d.Lemma(u)) && !top.Passive && in(bringers, d.LemmaOf(y.Head))
	ahead := unsure && (u != y.Parent || top.Modal >= 0 || top.Tense == syntax.FutureTense)
	if !state && !ahead {
		return -1
	}
	return u
}

// bringers are verbs of what a state of things brings about.
var bringers = wordSet(`force leave make prompt allow cause spark bring raise push give send lead put mean spur drive keep turn set help compel require lift cut drag reduce increase boost`)

// ofSelf returns the verb before that has the subject of verb v as its object, where that
// is no more than "themselves": "found themselves targeted". −1 for others.
func (w *work) ofSelf(v int) int {
	d := &w.syn
	p := d.Verbs[v].Subject
	if p < 0 || v == 0 || d.Tags[d.Phrases[p].Head] != syntax.Obj || !in(selves, d.Text(d.Phrases[p].Head)) {
		return -1
	}
	for u := v - 1; u >= 0 && u > v-3; u-- {
		if d.Verbs[u].Object == p && d.Verbs[u].Form == syntax.Finite {
			return u
		}
	}
	return -1
}

var selves = wordSet(`himself herself itself themselves myself yourself ourselves`)

// onesOnly returns the verb of the clause that a relative clause hangs on where that tells
// more of "ones" or "those" alone: "His words are like ones he used in May", "the worst frost the
// town had seen". −1 for others.
func (w *work) onesOnly(v int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Kind != syntax.Relative || y.ParentPhrase < 0 {
		return -1
	}
	ph := d.Phrases[y.ParentPhrase]
	bare := ph.Last == ph.First+1 && (fold(d, ph.Head, "ones") || fold(d, ph.Head, "those"))
	if !bare && !(ph.Last == ph.First+2 && fold(d, ph.First, "the") && (fold(d, ph.Head, "ones") || fold(d, ph.Head, "one"))) && !(y.Subject != y.ParentPhrase && w.singledOut(ph)) {
		return -1
	}
	u := int(d.ClauseOf[ph.Head])
	if u < 0 || u == v || d.Verbs[u].Form != syntax.Finite {
		return -1
	}
	return u
}

// singledOut reports whether phrase ph tells one of many by what the clause behind it says:
// "the worst frost | the town had seen" does not say that the town had seen the worst.
func (w *work) singledOut(ph syntax.Phrase) bool {
	d := &w.syn
	for i := ph.First; i < ph.Head; i++ {
		if d.Tags[i] == syntax.Adj && (d.Words[i].Is(lexicon.Comparative) && strings.HasSuffix(d.Text(i), "st") || fold(d, i, "first") || fold(d, i, "last") || fold(d, i, "only") || fold(d, i, "worst") || fold(d, i, "best")) ||
			fold(d, i, "most") && i+1 < ph.Head && d.Tags[i+1] == syntax.Adj {
			return true
		}
	}
	return false
}

// likenedTo reports whether the clause of verb v, read behind "like" or "as", lacks the
// object it must have: it only tells which thing another is like.
func (w *work) likenedTo(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Kind != syntax.Adverbial || y.Form != syntax.Finite || y.Passive || y.Marker < 0 || y.Subject < 0 || !fold(d, y.Marker, "like") && !fold(d, y.Marker, "as") {
		return false
	}
	k := d.Phrases[y.Subject].First - 1
	return k >= 0 && (fold(d, k, "those") || fold(d, k, "ones")) && d.Words[y.Head].NeedsObject() == 3 && w.objectFree(v) && w.content(v) < 0
}
