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

// callsIt reports whether phrase ph says which thing its noun means, and not only how
// somebody finds it: "the general election debate", no "very unfair debate".
func (w *work) callsIt(ph syntax.Phrase) bool {
	d := &w.syn
	told := false
	for i := ph.First; i < ph.Head; i++ {
		switch t := d.Tags[i]; {
		case t == syntax.Adv, in(verdicts, d.Text(i)):
			return false
		case t == syntax.Name, t == syntax.Noun, t == syntax.Num, t == syntax.Adj:
			told = true
		}
	}
	if told {
		return true
	}
	k := ph.Last
	return k+1 < len(d.Tags) && d.Tags[k] == syntax.Prep && w.phraseAt(k+1) >= 0 && (d.Tags[d.Phrases[w.phraseAt(k+1)].Head] == syntax.Name || d.Tags[k+1] == syntax.Det)
}

// verdicts are what somebody finds of a thing.
var verdicts = wordSet(`unfair fair great big huge good bad important heated fierce bruising bitter contentious wild ugly nasty tough rough intense violent rare dramatic disastrous
successful terrible wonderful strong weak real true fake major critical crucial day-long lengthy long short brief`)
