package event

import (
	"strings"

	"dateline/model"
	"dateline/model/syntax"
)

// chargeTitle prints what somebody is accused of where its own time dates it:
// "Taking bribes" for "charged him with taking bribes in 2016". "" for other
// events.
func (w *work) chargeTitle(f *found) string {
	d := &w.syn
	y := d.Verbs[f.verb]
	convicted := f.verb >= 0 && f.how == byClause && w.convictedOf(f.verb)
	if f.status != model.Alleged && !convicted || f.how != byClause || y.Form != syntax.Gerund || y.Kind != syntax.Adverbial || y.Parent < 0 || y.Marker < 0 || !fold(d, y.Marker, "of") && !fold(d, y.Marker, "with") {
		return ""
	}
	if up := d.Verbs[y.Parent]; !convicted && (up.Passive || up.Object < 0 || up.Form != syntax.Finite) {
		return "" // "is accused of taking bribes" reads well as it is
	}
	l := line{w: w, pieces: w.cut[:0]}
	w.predicate(&l, f.verb, f.verb, y.First)
	t, g := l.fit(maxTitle)
	w.cut = l.pieces[:0]
	if g == broken || strings.Count(t, " ") < 1 {
		return ""
	}
	return t
}

// spokenTitle prints what somebody says outright of another time as their words,
// where the subject is one that only the speaker and the hearer understand:
// "Lund: “It will be harder”". "" for other events.
func (w *work) spokenTitle(f *found) string {
	d := &w.syn
	y := d.Verbs[f.verb]
	if !w.inQuotation(f.verb) || w.ownSubject(y) && !w.toldOfToday(f) {
		return ""
	}
	speaker := w.speakerAt(d.Tokens[y.Head].Start)
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	q, ok := w.quotation(&found{sentence: f.sentence, verb: -1})
	if !ok || y.Head < q[0] || y.Head >= q[1] {
		return ""
	}
	speaker = trimName(speaker)
	words, _ := w.keyWords(q, maxTitle-len([]rune(speaker))-4)
	if words == "" {
		return ""
	}
	return speaker + ": “" + words + "”"
}

// ownSubject reports whether the subject of a verb inside a quotation can be told
// outside it.
func (w *work) ownSubject(y syntax.Verb) bool {
	d := &w.syn
	if y.Subject < 0 {
		return false
	}
	h := d.Phrases[y.Subject].Head
	return d.Tags[h] != syntax.Pron && d.Tags[h] != syntax.Det || fold(d, h, "i") || fold(d, h, "he") || fold(d, h, "she")
}

// toldOfToday reports whether only the day of speaking dates f: "Today the world
// knows the truth".
func (w *work) toldOfToday(f *found) bool {
	d := &w.syn
	if f.time < 0 {
		return false
	}
	i := d.TokenAt(w.times[f.time].Start)
	return i >= 0 && (fold(d, i, "today") || fold(d, i, "tonight") || fold(d, i, "now"))
}
