package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/syntax"
)

// findHeadings notes the expressions of time that stand alone in their lines as the
// headings of a chronology: two at least, each with text beneath it.
//
//	3 May 2014
//	The mill opens.
func (w *work) findHeadings() {
	w.headings = w.headings[:0]
	d, body := &w.syn, w.article.Body
	for t := range w.times {
		x := &w.times[t]
		if !x.Dated() || x.Type != model.TimexDate || x.When.HasClock() || x.When.OpenStart || x.When.OpenEnd {
			continue
		}
		from := strings.LastIndexByte(body[:x.Start], '\n') + 1
		to := len(body)
		if n := strings.IndexByte(body[x.End:], '\n'); n >= 0 {
			to = x.End + n
		}
		s := d.SentenceAt(x.Start)
		if strings.Trim(body[from:x.Start], " \t#*•–-") != "" || strings.Trim(body[x.End:to], " \t:.*") != "" || s < 0 || s+1 >= len(d.Sentences) || d.Sentences[s+1].Start < to {
			continue
		}
		if next := d.Sentences[s+1]; d.Tags[next.Last-1] != syntax.Stop { // a date beneath what it belongs to
			w.headings = w.headings[:0]
			return
		}
		w.headings = append(w.headings, t)
	}
	if len(w.headings) < 2 || w.times[w.headings[0]].When == w.times[w.headings[len(w.headings)-1]].When {
		w.headings = w.headings[:0]
	}
}

// headed returns the heading under which sentence s stands, −1 for none.
func (w *work) headed(s int) int {
	at := w.syn.Sentences[s].Start
	n, _ := slices.BinarySearchFunc(w.headings, at, func(t, at int) int { return w.times[t].Start - at })
	if n == 0 || w.times[w.headings[n-1]].End > at {
		return -1
	}
	return w.headings[n-1]
}

// underHeading takes up what the undated sentence s tells beneath heading t.
func (w *work) underHeading(s, t int) {
	d := &w.syn
	x := d.Sentences[s]
	if v := w.mainVerb(s); v >= 0 && d.Text(x.Last-1) != "?" && !w.spoken(s) && utf8.RuneCountInString(x.In(d.Body)) > 8 {
		for _, u := range w.mains(s, v) {
			f := found{trigger: d.Verbs[u].Head, verb: u, phrase: -1, sentence: s, time: t, speech: w.speechAt(d.Verbs[u].Head), how: byNeighbour}
			if w.tellsHappening(&f, u) && !w.unforthcoming(u) {
				w.found = append(w.found, f)
			}
		}
	}
}
