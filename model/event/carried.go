package event

import (
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// trust is how far the date that an undated clause takes from another can be relied on.
type trust uint8

const (
	firmly  trust = iota // it stands in the sentence, or the clause goes right on from it
	byThen               // the clause only says that it has happened by then
	faintly              // the text has moved on from the sentence that the date stands in
)

// carries reports whether f has its date from a clause that is not its own.
func (f *found) carries() bool {
	return f.how == byNeighbour && f.verb >= 0 && f.clock == 0 && f.time >= 0
}

// trust says how far the carried date of f can be relied on. Labelled by hand on 24
// November 2026: within three sentences nearly all of 30 carried dates of news were right;
// behind, 18 of 25 where a person acts, as those of whom the news tells do, and one of
// seven where a thing does, as in what the reader is told to understand the news.
func (w *work) trust(f *found) trust {
	d := &w.syn
	y, t := &d.Verbs[f.verb], &w.times[f.time]
	s := d.SentenceAt(t.Start)
	switch {
	case s == f.sentence, w.names.lived.who >= 0 && w.diesIn(f, w.names.lived.who): // the one day of that death
		return firmly
	case y.Form == syntax.Finite && y.Perfect && y.Tense == syntax.PresentTense:
		return byThen
	case t.When.Granularity >= caldate.Season && !t.When.OpenStart && !t.When.OpenEnd:
		return faintly
	case w.afterAll(f.verb):
		return faintly
	case y.Kind == syntax.Complement || s >= 0 && abs(f.sentence-s) <= nearby || y.Subject >= 0 && w.personal(y.Subject):
		return firmly
	}
	return faintly
}

// afterAll reports whether an adverb of verb v says that time went by before: "eventually
// backed down".
func (w *work) afterAll(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	for i := max(0, y.First-2); i < min(len(d.Tags), y.Last+1); i++ {
		if d.Tags[i] == syntax.Adv && in(atLength, d.Text(i)) {
			return true
		}
	}
	return false
}

// atLength says that something took its time.
var atLength = wordSet(`eventually ultimately gradually increasingly steadily subsequently`)

// nearby is how many sentences a text goes on about a day that it has named.
const nearby = 3

// carriedTo makes what f's date is to f of the time that it takes from another clause: the
// hour is that clause's own, and so is what was over or began by then.
func (w *work) carriedTo(f *found, iv caldate.Interval) caldate.Interval {
	if iv.IsZero() || !f.carries() {
		return iv
	}
	trust := w.trust(f)
	if w.syn.SentenceAt(w.times[f.time].Start) == f.sentence {
		return iv
	}
	if iv.Granularity < caldate.PartOfDay {
		day := iv.Earliest
		if day.IsZero() {
			day = iv.Latest
		}
		if iv.Granularity = caldate.Day; !iv.OpenStart && !iv.OpenEnd {
			iv = caldate.OnDay(day)
		}
	}
	if iv.Granularity <= caldate.Day && iv.OpenStart != iv.OpenEnd && !w.before(f) { // "By dawn the barn was ablaze. Two horses died."
		day := iv.Latest
		if iv.OpenEnd {
			day = iv.Earliest
		}
		iv = caldate.OnDay(day)
		iv.Approx = true
	}
	iv.Approx = iv.Approx || trust != firmly && !w.before(f)
	return iv
}

// whyCarried says how the date of another clause came to f.
func (w *work) whyCarried(f *found, trigger string) string {
	name := "“" + trigger + "”"
	switch {
	case w.before(f):
		return name + " is undated and told as over by then."
	case w.trust(f) == byThen:
		return name + " is undated and has happened by then, so about that time."
	case w.trust(f) == faintly:
		return name + " is undated and told some way from it, so about that time."
	}
	return name + " is undated and goes on from there."
}
