package event

import (
	"strings"

	"dateline/model"
)

// deaths are verbs and nouns of one killing: the text that says how somebody was shot goes
// on to speak of the murder, the slaying or his death.
var deaths = wordSet(`kill killing slay slaying murder shoot shooting assassinate assassination stab stabbing lynch lynching behead beheading strangle strangling death homicide gun`)

// onlyDeath returns the expression that dates the one killing that the text dates, for a
// word of another that stands for it: "was shot on 3 May … in the days before the
// murder". −1 where word is none, or where two are dated.
func (w *work) onlyDeath(word string) int {
	if !in(deaths, strings.ToLower(word)) {
		return -1
	}
	const near = 256 // events of a text are found near each other
	t := -1
	for i := max(0, len(w.found)-near); i < len(w.found); i++ {
		f := &w.found[i]
		if f.time < 0 || f.how == byNeighbour || !in(deaths, strings.ToLower(w.syn.LemmaOf(f.trigger))) || f.verb >= 0 && w.syn.Verbs[f.verb].Negated {
			continue
		}
		x := &w.times[f.time]
		if !x.Dated() || x.Type == model.TimexDuration || x.Type == model.TimexSet || x.When.OpenStart || x.When.OpenEnd {
			continue
		}
		switch {
		case t < 0:
			t = f.time
		case w.times[t].When.Latest.Before(x.When.Earliest) || x.When.Latest.Before(w.times[t].When.Earliest):
			return -1
		case x.When.Granularity < w.times[t].When.Granularity:
			t = f.time // "last spring", and on which day of it
		}
	}
	return t
}
