package event

import (
	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// planned reports whether the gerund t tells what is only to be done: it hangs on a noun
// of what may come ("a role in drafting the plan"), or its own time is ahead. Told as a
// past it would be fact.
func (w *work) planned(t int) bool {
	d := &w.syn
	y := &d.Verbs[t]
	if y.Form != syntax.Gerund || y.Perfect || y.Passive || y.Head != y.First {
		return false
	}
	m := y.Marker
	if m < 1 || m != y.First-1 || d.Tags[m] != syntax.Prep {
		return false
	}
	if p := int(d.PhraseOf[m-1]); p >= 0 && in(outlooks, d.LemmaOf(d.Phrases[p].Head)) {
		return true
	}
	k := w.own - 1
	if k < 0 || d.Field(t) == lexicon.VerbCommunication || !w.published() || w.times[k].Type == model.TimexDuration {
		return false
	}
	x := &w.times[k].When
	return !x.Earliest.IsZero() && !x.OpenStart && w.article.Published.Date.Before(x.Earliest)
}

// outlooks are nouns of what may come to be done.
var outlooks = wordSet(`role share part say interest chance hope plan idea aim goal possibility prospect risk danger purpose task intention dream thought fear threat
option opportunity proposal right power odds talk view challenge difficulty`)
