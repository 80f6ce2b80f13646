package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// asksFor returns the main verb whose subject is the question that verb v tells, or the
// gerund v: "Who shot the judge in 1992 | remains unknown". −1 for others.
func (w *work) asksFor(v, sentence int) int {
	d := &w.syn
	m := d.Verbs[v].Marker
	if d.Verbs[v].Form == syntax.Gerund && v+1 < len(d.Verbs) && d.ClauseSubject(v+1) && d.Tokens[d.Verbs[v+1].Head].Start < d.Sentences[sentence].End {
		return v + 1 // "Closing the mine in May | cost 40 jobs"
	}
	if m < 0 || m != d.Sentences[sentence].First || d.Tags[m] != syntax.Wh && d.Tags[m] != syntax.Rel {
		return -1
	}
	const near = 5
	_, last := d.VerbsOf(sentence)
	for u := v + 1; u < last && u < v+near; u++ {
		if d.ClauseSubject(u) {
			return u
		}
	}
	return -1
}

// clauseBefore adds the clause that is the subject of verb t and reports whether one is.
func (w *work) clauseBefore(l *line, t int) bool {
	d := &w.syn
	if !d.ClauseSubject(t) {
		return false
	}
	y := &d.Verbs[t]
	from := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].First
	if t > 0 && d.Verbs[t-1].Form == syntax.Gerund && d.Verbs[t-1].First > from {
		from = d.Verbs[t-1].First // "For us, | marking the day meant"
	}
	w.untimed(l, from, y.First)
	return true
}

// atOnce adds what is told with "hardly" or "no sooner" to have just been when something
// else was: "Hardly had the vote closed when" tells that it closed. It reports whether
// verb t, whose subject is in the line already, is told so.
func (w *work) atOnce(l *line, t int) bool {
	d := &w.syn
	y := &d.Verbs[t]
	s := d.Sentences[d.SentenceAt(d.Tokens[y.First].Start)]
	if !fold(d, y.First, "had") || y.Passive || !in(barely, d.Text(s.First)) && !(fold(d, s.First, "no") && fold(d, s.First+1, "sooner")) {
		return false
	}
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[y.First].Start))
	u := t + 1
	for u < last && (d.Verbs[u].Marker < 0 || !fold(d, d.Verbs[u].Marker, "when") && !fold(d, d.Verbs[u].Marker, "than") && !fold(d, d.Verbs[u].Marker, "before")) {
		u++
	}
	past := lexicon.PastOf(d.Lemma(t))
	if u >= last || past == "" {
		return false
	}
	l.words(past)
	w.untimed(l, y.Last, d.Verbs[u].Marker)
	return true
}

// barely are adverbs of what had just been.
var barely = wordSet(`hardly scarcely barely`)

// soThat adds the "that" behind a "so" or "such" which token from opens the sentence with,
// as far as the clause goes: "was so strong | that walls fell".
func (w *work) soThat(l *line, from, behind int) {
	d := &w.syn
	if !fold(d, from, "so") && !fold(d, from, "such") {
		return
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[from].Start)]
	k := behind
	for k < s.Last && (w.timeOf[k] > 0 || d.Tags[k] == syntax.Prep || d.PhraseOf[k] >= 0 && d.Tags[k] != syntax.That) {
		k++
	}
	if k >= s.Last || !strings.EqualFold(d.Text(k), "that") {
		return
	}
	end := k
	for end < s.Last && d.Tags[end] != syntax.Comma && d.Tags[end] != syntax.Stop && d.Tags[end] != syntax.Colon {
		end++
	}
	w.untimed(l, k, end)
}
