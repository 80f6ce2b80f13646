package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// occasion returns the finite verb whose clause tells more than the noun of f, where that
// names only on what somebody appeared ("on Sunday news shows") or no happening at all
// ("should move to clean energy by 2030"). −1 for other nouns.
func (w *work) occasion(f *found) int {
	d := &w.syn
	if f.phrase < 0 {
		return -1
	}
	ph := d.Phrases[f.phrase]
	k := ph.First - 1
	if k < 0 || d.Tags[k] != syntax.Prep && d.Tags[k] != syntax.Conj {
		return -1
	}
	show := false
	if fold(d, f.trigger, "show") || fold(d, f.trigger, "shows") {
		for i := ph.First; i < f.trigger; i++ {
			show = show || in(broadcasts, d.Text(i)) || w.timeOf[i] > 0
		}
	}
	word := d.Words[f.trigger]
	counted := d.Tags[ph.First] == syntax.Num && ph.Last == ph.First+2 && w.timeOf[ph.First] == 0 && f.how != byModifier // "for three debates now"
	if !show && !counted && (word.Happening() > 0 || w.happens(f.trigger) || word.NounField() == lexicon.NounTime || fold(d, f.trigger, "deadline") || word.Saying() > 0 || f.how == byModifier || word.NounField() == lexicon.NounAct || word.NounField() == lexicon.NounEvent || d.Tags[f.trigger] == syntax.Name) {
		return -1
	}
	v := int(d.ClauseOf[f.trigger])
	for steps := 0; v >= 0 && d.Verbs[v].Form != syntax.Finite && steps < 4; steps++ {
		v = d.Verbs[v].Parent
	}
	if v < 0 || d.Verbs[v].Subject < 0 || d.Verbs[v].Kind == syntax.Relative {
		return -1
	}
	return v
}

var broadcasts = wordSet(`news talk morning evening television tv radio chat game late-night daytime cable breakfast political`)
