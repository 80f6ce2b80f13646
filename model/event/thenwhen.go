package event

import (
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// thenWhen returns the verb of what happened at a time that the clause before it only
// reaches back to: "goes back to 2017, when | the zone was widened", "the worst since
// 1988, when | a slide buried the camp". −1 for others. The time is then that of the
// happening, not all that followed.
func (w *work) thenWhen(at placed, sentence int) int {
	d, k := &w.syn, at.last
	if k < len(d.Tags) && d.Tags[k] == syntax.Comma {
		k++
	}
	if k >= len(d.Tags) || !fold(d, k, "when") || at.first < 1 || !at.x.Dated() {
		return -1
	}
	lo, hi := d.VerbsOf(sentence)
	u := lo
	for u < hi && d.Verbs[u].Marker != k {
		u++
	}
	if u == lo || u == hi || d.Verbs[u].Form != syntax.Finite || d.Verbs[u].Tense != syntax.PastTense || d.Verbs[u].Modal >= 0 {
		return -1
	}
	y := d.Verbs[u-1]
	switch {
	case fold(d, at.first-1, "since"):
		if y.Form == syntax.Finite && y.Perfect && !w.superlative(at.first-1, sentence) {
			return -1 // "has been shut since 2019, when": both began then
		}
	case fold(d, at.first-1, "to"):
		if !in(reachBack, d.Lemma(u-1)) {
			return -1
		}
	default:
		return -1
	}
	if at.x.When.OpenEnd {
		day := at.x.When.Earliest
		switch at.x.When.Granularity {
		case caldate.Day:
			at.x.When = caldate.OnDay(day)
		case caldate.Month:
			at.x.When = caldate.InMonth(int(day.Year), int(day.Month))
		case caldate.Year:
			at.x.When = caldate.InYear(int(day.Year))
		default:
			return -1
		}
	}
	return u
}

// reachBack are verbs that tell from when something is.
var reachBack = wordSet(`go date reach stretch trace hark extend`)
