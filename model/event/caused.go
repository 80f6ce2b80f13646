package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// causedTitle titles what a "this" or "that" led to with the thing itself: "This led to
// long delays". "" for other events, as nobody knows what the pronoun means.
func (w *work) causedTitle(f *found) string {
	if t := w.movedTitle(f); t != "" {
		return t
	}
	k := w.causedAt(f.verb)
	if k < 0 {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	w.predicate(&l, f.verb, f.verb, k)
	t, g := l.fit(maxTitle)
	if g == broken {
		return ""
	}
	return t
}

// movedTitle titles what a "this" or "that" made somebody do with him as its subject:
// "That forced the mayor to close a school" is "The mayor was forced to close a school".
// "" for other events.
func (w *work) movedTitle(f *found) string {
	d := &w.syn
	v := w.top(f.verb)
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Passive || y.Negated || y.Head != y.First || d.Tags[y.Head] != syntax.Past || y.Object < 0 || !w.bareDemonstrative(y.Subject) || !in(movers, d.Lemma(v)) && !in(causers, d.Lemma(v)) || in(loose, d.Lemma(v)) && d.Lemma(v) != "lead" || !d.Words[y.Head].Is(lexicon.VerbPart) || v+1 >= len(d.Verbs) {
		return ""
	}
	o, u := d.Phrases[y.Object], &d.Verbs[v+1]
	if u.Form != syntax.Infinitive || d.Tags[u.First] != syntax.To || u.First < o.Last || !w.untimedTo(o.Last, u.First) || d.Tags[o.Head] == syntax.Pron || d.Tags[o.Head] == syntax.Obj || o.First < y.Last {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	w.phrase(&l, y.Object, true)
	l.words(w.was(y.Object))
	l.words(strings.ToLower(d.Text(y.Head)))
	w.predicate(&l, v, f.verb, u.First)
	t, g := l.fit(maxTitle)
	if g == broken {
		return ""
	}
	return t
}

// untimedTo reports whether nothing but times and their prepositions stands among tokens
// [from, to).
func (w *work) untimedTo(from, to int) bool {
	for i := from; i < to; i++ {
		if w.timeOf[i] == 0 && !(w.syn.Tags[i] == syntax.Prep && w.timeOf[i+1] > 0) {
			return false
		}
	}
	return true
}

// causedAt returns the token from which on the clause of verb v names what its subject, a
// bare "this" or "that", brought about; −1 where it is no such clause.
func (w *work) causedAt(v int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Passive || y.Negated || y.Modal >= 0 || !w.bareDemonstrative(y.Subject) || y.Last+1 >= len(d.Tags) {
		return -1
	}
	k := y.Last
	switch lemma := d.Lemma(v); {
	case lemma == "lead" && fold(d, k, "to"), lemma == "result" && fold(d, k, "in"):
		k++
	case !in(causers, lemma):
		return -1
	}
	if d.PhraseOf[k] < 0 || w.timeOf[k] > 0 || d.Tags[k] == syntax.Pron || d.Tags[k] == syntax.Obj {
		return -1
	}
	return k
}

// causers are verbs that say only that their object came about.
var causers = wordSet(`cause spark trigger prompt provoke`)

// bareDemonstrative reports whether phrase p is a "this" or "that" alone.
func (w *work) bareDemonstrative(p int) bool {
	if p >= 0 && (fold(&w.syn, w.syn.Phrases[p].First, "those") || fold(&w.syn, w.syn.Phrases[p].First, "these")) && w.syn.Phrases[p].Last < len(w.syn.Tags) && w.syn.Tags[w.syn.Phrases[p].Last] == syntax.Rel {
		return false // "those who lost their jobs"
	}
	return p >= 0 && w.syn.Phrases[p].Last == w.syn.Phrases[p].First+1 && w.demonstrative(p)
}
