package event

import (
	"strings"

	"dateline/model/syntax"
)

// hopeTitle keeps who only hopes or fears what f tells. "" for other events, and where
// there is no room.
func (w *work) hopeTitle(f *found) string {
	d := &w.syn
	if f.verb < 0 || w.direct[f.trigger] {
		return ""
	}
	y := d.Verbs[f.verb]
	if y.Kind == syntax.Complement && y.Form == syntax.Finite && y.ParentPhrase >= 0 && in(hopes, d.Text(d.Phrases[y.ParentPhrase].Head)) {
		return w.hopeOf(f, y.ParentPhrase)
	}
	if y.Kind != syntax.Complement || y.Form != syntax.Finite || y.Parent < 0 || y.ParentPhrase >= 0 || !in(hopers, d.Lemma(y.Parent)) || d.Verbs[y.Parent].Form != syntax.Finite || d.Verbs[y.Parent].Kind == syntax.Relative {
		return ""
	}
	if p := d.Verbs[y.Parent].Subject; p < 0 || d.Tags[d.Phrases[p].Head] == syntax.Pron && w.pronounName(d.Phrases[p].Head) == "" {
		return ""
	}
	if t, _, g := w.fitClause(y.Parent, maxTitle); g != broken && strings.Contains(t, d.Text(y.Head)) {
		return t
	}
	return ""
}

// hopeOf titles what is only claimed, hoped or feared of f with the noun that says so, phrase p:
// "Hopes that the ferry would sail". "" where that leaves out what it is of.
func (w *work) hopeOf(f *found, p int) string {
	d := &w.syn
	y := d.Verbs[f.verb]
	h := d.Phrases[p].Head
	t := w.nounWords(&found{trigger: h, phrase: p, verb: -1, time: f.time, sentence: f.sentence, how: byModifier})
	if !strings.Contains(t, d.Text(y.Head)) {
		return ""
	}
	return t
}

// hopes are nouns of what may come, or not.
var hopes = wordSet(`hope hopes fear fears worry worries concern concerns expectation expectations dream dreams prospect danger risk threat`)

var hopers = wordSet(`hope fear wish pray dread worry want`)

// troubled reports whether the gerund v tells in what somebody has trouble, or luck:
// "would have trouble winning".
func (w *work) troubled(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form != syntax.Gerund || y.First == 0 || y.Parent < 0 || y.Parent >= v {
		return false
	}
	o := d.Verbs[y.Parent].Object
	return o >= 0 && d.Phrases[o].Last == y.First && in(troubles, d.Text(d.Phrases[o].Head))
}

var troubles = wordSet(`trouble difficulty difficulties problem problems luck success fun experience time qualms regrets interest business`)
