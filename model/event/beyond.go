package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// A clause without a date of its own may say of what happened, and when, it was before or
// behind: then it goes on from that, and not from what the text told last.

// besideNamed returns the expression that dates what the undated clause of verb v in
// sentence s says it was before (side −1) or after (1): "fled after the killing", told
// weeks before, "relied on sonar before the hull was raised in 2011". t is −1 where that
// is no other time than that of the happening last.
func (w *work) besideNamed(s, v, last int) (t, side int) {
	d := &w.syn
	for i := range w.foundBetween(s, s+1) {
		f := &w.found[i]
		if f.verb < 0 || f.time < 0 || f.how != byClause || !w.longBefore(f.time, last) {
			continue
		}
		y := &d.Verbs[f.verb]
		if y.Kind != syntax.Adverbial || y.Form != syntax.Finite || y.Marker < 0 || y.Parent < 0 || y.Parent != v && (d.Verbs[y.Parent].Form == syntax.Finite || d.Verbs[y.Parent].Parent != v) {
			continue
		}
		if side = sideOfWord(d.Text(y.Marker)); side != 0 {
			return f.time, side
		}
	}
	x := d.Sentences[s]
	for k := d.Verbs[v].Last; k+1 < x.Last && (d.VerbOf[k] < 0 || int(d.VerbOf[k]) == v); k++ {
		if d.Tags[k] == syntax.Comma || d.Tags[k] == syntax.Conj {
			break
		}
		p := w.phraseAt(k + 1)
		if side = sideOfWord(d.Text(k)); side == 0 || p < 0 || !fold(d, k+1, "the") && !fold(d, k+1, "that") {
			continue
		}
		if h := d.Phrases[p].Head; w.happens(h) && d.Words[h].Happening() >= 2 {
			if t = w.toldOf(strings.ToLower(d.LemmaOf(h)), s); t >= 0 && w.longBefore(t, last) {
				return t, side
			}
			if t = w.onlyDeath(d.LemmaOf(h)); t >= 0 && w.longBefore(t, last) {
				return t, side
			}
		}
	}
	return -1, 0
}

// toldOf returns the expression that dates the happening like noun that the text told
// last before sentence s, −1 for none.
func (w *work) toldOf(noun string, s int) int {
	const near = 256 // events of a text are found near each other
	best, at := -1, -1
	for i := max(0, len(w.found)-near); i < len(w.found); i++ {
		if f := &w.found[i]; f.sentence < s && f.sentence > at && w.alike(noun, f) {
			best, at = i, f.sentence
		}
	}
	if best < 0 || w.found[best].time < 0 || w.found[best].how == byNeighbour {
		return -1
	}
	x := &w.times[w.found[best].time]
	if !x.Dated() || x.Type == model.TimexDuration || x.When.OpenStart || x.When.OpenEnd || x.When.Granularity > caldate.Year {
		return -1
	}
	return w.found[best].time
}

// longBefore reports whether expression t lies a month and more before the day of the
// happening last.
func (w *work) longBefore(t, last int) bool {
	x := &w.times[t]
	if last < 0 || !x.Dated() || x.When.Latest.IsZero() {
		return false
	}
	day := w.article.Published.Date
	if u := w.found[last].time; u >= 0 {
		if day = w.times[u].When.Earliest; !w.times[u].Dated() {
			return false
		}
	}
	const month = 31 // days
	return !day.IsZero() && day.DaysSince(x.When.Latest) > month
}

// sideOfWord returns on which side of what follows it a preposition puts a clause.
func sideOfWord(word string) int {
	switch strings.ToLower(word) {
	case "before", "until":
		return -1
	case "after", "following", "since":
		return 1
	}
	return 0
}
