package event

import (
	"strings"
	"unicode/utf8"
)

// bareReport prints what f reports of the words before it, as far as there is room, where
// title t says no more than that somebody reported: “The Gazette reported”. "" otherwise.
func (w *work) bareReport(f *found, t string) string {
	d := &w.syn
	u := w.content(f.verb)
	if cue := d.Lemma(f.verb); !in(pureCues, cue) && !in(reports, cue) || u < 0 || u >= f.verb || strings.Count(t, " ") > 5 || !strings.HasSuffix(t, " "+d.Text(d.Verbs[f.verb].Head)) {
		return ""
	}
	speaker := w.speakerOf(f)
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	dots := w.dottedWithin(u, maxTitle-utf8.RuneCountInString(speaker)-2)
	if dots == "" {
		return ""
	}
	return speaker + ": " + w.lowerFirst(dots, u)
}

// dottedWithin prints as much of the clause of verb u as limit leaves room for, and dots;
// "" where that holds its verb not.
func (w *work) dottedWithin(u, limit int) string {
	l := line{w: w, pieces: w.cut[:0]}
	w.clause(&l, u)
	t := l.dotted(limit)
	w.cut = l.pieces[:0]
	if strings.Count(t, " ") < 3 {
		l = line{w: w, pieces: w.cut[:0], manner: manner{onward: true, restrict: true}}
		w.clause(&l, u)
		t = l.dotted(limit)
		w.cut = l.pieces[:0]
	}
	if !strings.Contains(t, w.syn.Text(w.syn.Verbs[u].Head)) {
		return ""
	}
	return t
}
