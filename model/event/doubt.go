package event

import (
	"strings"

	"dateline/model/syntax"
)

// doubters call into question what depends on them, or say that it is not so.
var doubters = wordSet(`doubt question wish pretend disbelieve imagine dispute deny refute rebut disprove debunk disavow`)

// beliefs are verbs that, denied, deny what they govern: "does not believe that".
var beliefs = wordSet(`think believe say confirm know expect suppose claim suggest prove show mean find imagine see feel agree accept establish guarantee assume`)

// proofs are nouns that, missing, leave open what they would be of: "no evidence that".
var proofs = wordSet(`evidence proof indication indications sign signs suggestion suggestions reason guarantee hint doubt assurance chance way truth confirmation record question claim notion idea`)

// untrue are adjectives and nouns that say of a clause that it is not, or may not be, so.
var untrue = wordSet(`untrue false unlikely impossible doubtful unclear uncertain wrong inconceivable unthinkable improbable implausible incorrect nonsense`)

// perhaps are adjectives that leave open whether what a clause tells of the past was so.
var perhaps = wordSet(`possible likely probable plausible conceivable arguable debatable`)

// nobodies as subjects deny what is said of them.
var nobodies = wordSet(`nobody no-one none few neither nothing no hardly little`)

// doubted returns the verb whose clause denies or doubts what verb v tells, −1 where
// none does: without that the title would say the contrary. "Lund does not believe
// that the firm sold it", "no evidence that he was there".
func (w *work) doubted(v int) int {
	d := &w.syn
	for steps := 0; steps < 5; steps++ {
		v = w.top(v)
		y := d.Verbs[v]
		told := y.Form == syntax.Participle && y.ParentPhrase >= 0 && y.Parent >= 0 && d.Verbs[y.Parent].Object == y.ParentPhrase && w.ownObject(v) // "believe the firm sold the mill"
		if u := w.neverCase(v); u >= 0 {
			return u
		}
		if !told && (y.Kind != syntax.Complement || y.Form != syntax.Finite) {
			return -1
		}
		u := y.Parent
		if y.ParentPhrase >= 0 {
			ph := d.Phrases[y.ParentPhrase]
			if c := int(d.ClauseOf[ph.Head]); c >= 0 && c != v {
				u = c
			}
			if u >= 0 && in(proofs, d.Text(ph.Head)) && (w.negates(ph.First) || d.Verbs[u].Negated) {
				return u
			}
		}
		if u < 0 || u == v || d.SentenceAt(d.Tokens[d.Verbs[u].Head].Start) != d.SentenceAt(d.Tokens[y.Head].Start) {
			return -1
		}
		if w.unsays(u, v) {
			return u
		}
		v = u
	}
	return -1
}

// neverCase returns the verb that says there was no case or time of what the clause of v
// tells: "there never has been a case when they overruled it". −1 without.
func (w *work) neverCase(v int) int {
	d := &w.syn
	y := d.Verbs[v]
	k := y.Marker
	if y.Form != syntax.Finite || k < 2 || !fold(d, k, "when") && !fold(d, k, "where") && !fold(d, k, "that") || d.PhraseOf[k-1] < 0 {
		return -1
	}
	p := int(d.PhraseOf[k-1])
	for u := v - 1; u >= 0 && u > v-3; u-- {
		x := d.Verbs[u]
		if x.Head >= k || x.Last > d.Phrases[p].First {
			continue
		}
		there, negated := false, x.Negated || w.negates(d.Phrases[p].First)
		for i := max(x.First-3, 0); i < x.Last; i++ {
			there, negated = there || fold(d, i, "there"), negated || fold(d, i, "never")
		}
		if there && negated && in(instances, d.Text(d.Phrases[p].Head)) {
			return u
		}
	}
	return -1
}

// instances are nouns for what a clause behind them tells.
var instances = wordSet(`case time day moment occasion instance example point year`)

// unsays reports whether verb u denies or doubts the clause of v that it governs.
func (w *work) unsays(u, v int) bool {
	d := &w.syn
	x, lemma := d.Verbs[u], d.Lemma(u)
	m := d.Verbs[v].Marker
	question := m >= 0 && (d.Tags[m] == syntax.Wh || fold(d, m, "whether"))
	switch {
	case in(doubters, lemma):
		return !x.Negated || lemma == "wish"
	case lemma == "rule" && x.Last < len(d.Tags) && fold(d, x.Last, "out"):
		return !x.Negated
	case question && !fold(d, d.Verbs[v].Marker, "whether"):
		return false
	case question:
		return true // whether it was so is left open
	case x.Negated && in(beliefs, lemma):
		return true
	case x.Form == syntax.Gerund && x.First > 1 && fold(d, x.First-1, "of") && fold(d, x.First-2, "short"): // "stopped short of saying"
		return true
	case x.Subject >= 0 && (w.negates(d.Phrases[x.Subject].First) || in(nobodies, d.Text(d.Phrases[x.Subject].Head))) && in(beliefs, lemma):
		return true
	case lemma == "be", lemma == "seem", lemma == "appear", lemma == "look":
		for k := x.Last; k < len(d.Tags) && k < x.Last+4; k++ {
			if in(untrue, d.Text(k)) {
				return !x.Negated
			}
			if y := d.Verbs[v]; in(perhaps, d.Text(k)) && y.Tense == syntax.PastTense && y.Modal < 0 {
				return true
			}
			if fold(d, k, "true") || fold(d, k, "likely") || fold(d, k, "certain") || fold(d, k, "clear") || fold(d, k, "sure") {
				return x.Negated
			}
			if d.Tags[k] != syntax.Adv && d.Tags[k] != syntax.Not && d.Tags[k] != syntax.Det {
				break
			}
		}
	}
	return false
}

// hadIt returns the verb of the clause that would be so had v been, where that opens
// with its auxiliary: "Had the mayor signed it, the bridge would have opened". −1
// elsewhere.
func (w *work) hadIt(v int) int {
	d := &w.syn
	if v < 1 || v+1 >= len(d.Verbs) {
		return -1
	}
	y, x := d.Verbs[v], d.Verbs[v-1]
	s := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)]
	if !fold(d, x.First, "had") || x.First != s.First || x.Object < 0 || x.Object != y.Subject || y.Form == syntax.Infinitive || d.Text(s.Last-1) == "?" {
		return -1
	}
	for u := v + 1; u < len(d.Verbs) && d.Verbs[u].Head < s.Last; u++ {
		if d.Verbs[u].Modal >= 0 && fold(d, d.Verbs[u].Modal, "would") {
			return u
		}
	}
	return -1
}

// negates reports whether token i says that there is none: "no evidence".
func (w *work) negates(i int) bool {
	d := &w.syn
	return fold(d, i, "no") || fold(d, i, "little") || fold(d, i, "neither") || fold(d, i, "few") || fold(d, i, "any") && i > 0 && d.Tags[i-1] == syntax.Not
}

// doubtTitle titles an event that is told only as doubted or denied, with t as its title
// without that, with the clause that doubts it. "" for other events, or where that
// cannot be printed whole.
func (w *work) doubtTitle(f *found, t string) string {
	v := f.verb
	if c := int(w.syn.ClauseOf[f.trigger]); v < 0 && c >= 0 && strings.Contains(t, " "+w.syn.Text(w.syn.Verbs[c].Head)+" ") {
		v = c // a noun told by its clause: "overruled the vote"
	}
	if v < 0 {
		return ""
	}
	u := w.doubted(v)
	if u < 0 {
		u = w.hadIt(v)
	}
	if u < 0 {
		return ""
	}
	if w.neverCase(v) == u {
		return w.neverTitle(v, u)
	}
	if t, _, g := w.fitClause(u, maxTitle); g != broken && !w.beheaded(u, t) {
		return t
	}
	return ""
}

// neverTitle prints the clause of v behind that of u, which says there was no case of it.
func (w *work) neverTitle(v, u int) string {
	d := &w.syn
	l := line{w: w, pieces: w.cut[:0]}
	l.words("There")
	for i := max(d.Verbs[u].First-3, 0); i <= d.Verbs[v].Marker; i++ {
		if i >= d.Verbs[u].First || fold(d, i, "never") {
			l.token(i)
		}
	}
	w.clause(&l, v)
	return w.unbroken(&l)
}

// calledFalse reports whether the clause that phrase p is the subject of calls it untrue
// or says that it was denied: "The reports that the mayor had left | were false". v is
// the verb of what it tells.
func (w *work) calledFalse(p, v int) bool {
	d := &w.syn
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].First].Start))
	for u := v + 1; u < last; u++ {
		y := &d.Verbs[u]
		if y.Subject != p || y.Form != syntax.Finite || y.Kind != syntax.Main || y.Negated {
			continue
		}
		if y.Passive {
			return in(denials, d.Lemma(u))
		}
		for k := y.Last; d.Lemma(u) == "be" && k < len(d.Tags) && k < y.Last+3; k++ {
			if in(falsehoods, d.Text(k)) {
				return true
			}
		}
	}
	return false
}

// falsehoods are what is said of a claim that is not believed.
var falsehoods = wordSet(`false untrue wrong incorrect baseless unfounded groundless nonsense fabricated fake bogus`)
