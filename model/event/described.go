package event

import (
	"strings"

	"dateline/model/syntax"
)

// described returns the verb of the relative clause that tells what the
// happening f did ("a May 6 storm that tore off the roof"), −1
// without.
func (w *work) described(f *found) int {
	d := &w.syn
	if f.phrase < 0 || f.how != byModifier {
		return -1
	}
	ph := d.Phrases[f.phrase]
	if ph.Last >= len(d.Tags) || d.Tags[ph.Last] != syntax.Rel || ph.Head != f.trigger {
		return -1
	}
	_, last := d.VerbsOf(f.sentence)
	for u := last - 1; u >= 0 && d.Verbs[u].First > ph.Last; u-- {
		y := d.Verbs[u]
		if y.Marker == ph.Last && y.Kind == syntax.Relative && y.First == ph.Last+1 && y.Form == syntax.Finite && y.Tense == syntax.PastTense && !in(copulas, d.Lemma(u)) {
			return u
		}
	}
	return -1
}

// asClause prints phrase p as the subject of its relative clause u.
func (w *work) asClause(p, u int) string {
	l := line{w: w, pieces: w.cut[:0]}
	w.phrase(&l, p, true)
	w.predicate(&l, u, u, w.syn.Verbs[u].First)
	text := l.text(maxTitle)
	w.cut = l.pieces[:0]
	return text
}

// timedNoun prints a noun that says too little alone with the time before it:
// "Sunday’s vote", "Feb. 6 quake". "" where no time stands in its phrase.
func (w *work) timedNoun(f *found) string {
	d := &w.syn
	ph := d.Phrases[f.phrase]
	from := ph.First
	for from < ph.Head && (d.Tags[from] == syntax.Det || fold(d, from, "last") || fold(d, from, "this")) {
		from++
	}
	if from >= ph.Head || w.timeOf[from] == 0 || in(relative, d.Text(from)) || from > ph.First && w.timeOf[from-1] == w.timeOf[from] {
		return ""
	}
	return finish(strings.Join(strings.Fields(d.Body[d.Tokens[from].Start:d.Tokens[ph.Head].End]), " "))
}

// laterTime reports whether a time stands behind verb v in its sentence.
func (w *work) laterTime(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := d.Verbs[v].Last; i < s.Last; i++ {
		if w.timeOf[i] > 0 {
			return true
		}
	}
	return false
}

// gathered returns the verb of what was done at the gathering that f names, −1
// where the gathering itself is told.
func (w *work) gathered(f *found) int {
	d := &w.syn
	if f.phrase < 0 || f.how != byClause || !in(gatherings, d.Text(f.trigger)) {
		return -1
	}
	ph := d.Phrases[f.phrase]
	k := ph.First - 1
	if k < 0 || !fold(d, k, "at") && !fold(d, k, "during") {
		return -1
	}
	v := int(d.ClauseOf[f.trigger])
	if v < 0 || d.Verbs[v].Form != syntax.Finite || d.Verbs[v].Kind == syntax.Relative || d.Verbs[v].Subject < 0 {
		return -1
	}
	return v
}
