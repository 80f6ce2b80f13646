package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/syntax"
)

// partTitle prints the clause that a quotation is only a part of, where its subject,
// its "not" or what it depends on stands outside the marks: *Lund: the board “has always
// run a lean shop”*, not *Lund: “always run a lean shop”*. What does not fit is cut off
// the clause, in the worst case the quoted words. "" where the quotation says its own
// clause, or none can be printed.
func (w *work) partTitle(f *found, q [2]int, speaker string) string {
	if f.verb < 0 || !w.midClause(f, q) {
		return ""
	}
	d := &w.syn
	u := w.content(f.verb)
	if u >= 0 && d.Verbs[u].Marker >= 0 && d.Tags[d.Verbs[u].Marker] == syntax.Wh {
		u = -1
	}
	if k := q[0] - 2; u < 0 && d.Tags[k] == syntax.Sub && k > d.Verbs[f.verb].Head { // "warned that while “…,” the river “may …”"
		_, end := d.VerbsOf(f.sentence)
		for v := f.verb + 1; v < end && u < 0; v++ {
			if d.Verbs[v].Kind == syntax.Main && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Start >= q[1] && d.Verbs[v].Subject >= 0 {
				u = v
			}
		}
	}
	if u < 0 {
		y := &d.Verbs[f.verb]
		if t, _, g := w.fitClause(f.verb, maxTitle); g != broken && !in(pureCues, d.Lemma(f.verb)) && (y.Object >= 0 || strings.Count(t, " ") > 4) && y.Form == syntax.Finite && w.quotesTruly(t) {
			return t
		}
		return ""
	}
	if x := w.content(u); x > u && w.aboutSpeaker(f.verb, u) && in(opinions, d.Lemma(u)) && d.Verbs[x].Subject >= 0 { // "said she thinks the clerks “are right”"
		u = x
	}
	t, g := "", broken
	switch p := d.Verbs[u].Subject; {
	case w.aboutSpeaker(f.verb, u):
		t, g = w.reported(f.verb, u, speaker)
	case p >= 0 && d.Tags[d.Phrases[p].Head] == syntax.Pron:
		return "" // whom it means is not sure enough
	default:
		t, _, g = w.fitClause(u, maxTitle-utf8.RuneCountInString(speaker)-2)
		if opening, _, _ := strings.Cut(t, " "); strings.HasSuffix(speaker, strings.TrimSuffix(opening, "’s")) {
			return ""
		}
		t = speaker + ": " + w.lowerFirst(w.ownAgain(f, u, t, speaker), u)
	}
	if g == broken || !strings.Contains(t, d.Text(d.Verbs[u].Head)) || !w.quotesTruly(t) || w.owesQuoted(t, q[0]) {
		t = ""
		if dots := w.dottedWithin(u, maxTitle-utf8.RuneCountInString(speaker)-2); d.Verbs[u].Subject >= 0 && (w.deniedBefore(f.verb, q[0]) || w.subjectOutside(u, q[0]) && !w.aboutSpeaker(f.verb, u)) && strings.HasSuffix(strings.TrimSuffix(dots, "”"), "…") && w.quotesTruly(dots) {
			_, quoted, _ := strings.Cut(dots, "“")
			if dots = w.pronounAgain(u, w.ownAgain(f, u, dots, speaker), speaker); !strings.Contains(dots, speaker) && (w.deniedBefore(f.verb, q[0]) || strings.Count(quoted, " ") > 2) {
				t = speaker + ": " + w.lowerFirst(dots, u)
			}
		}
	}
	return t
}

// subjectOutside reports whether the quotation at token q begins with verb u or what leads
// up to it, whose subject or helping verb stands before the mark: "must “look again”".
func (w *work) subjectOutside(u, q int) bool {
	d := &w.syn
	y := &d.Verbs[u]
	return y.Subject >= 0 && d.Phrases[y.Subject].Last < q && y.Head >= q && !(y.Head == q && linking(d.Tags[q])) && (y.First <= q || int(d.VerbOf[q]) == u || d.Tags[q] == syntax.Adv)
}

// deniedBefore reports whether a word that denies stands between verb v and the quotation
// at token q: alone the quoted words might say the contrary.
func (w *work) deniedBefore(v, q int) bool {
	d := &w.syn
	for i := d.Verbs[v].Last; i < q; i++ {
		if d.Tags[i] == syntax.Not || in(deniers, d.Text(i)) {
			return true
		}
	}
	return false
}

// deniers are words that deny what follows them.
var deniers = wordSet(`no not never nor neither nobody nothing none without hardly scarcely cannot`)

// owesQuoted reports whether title t ends right before the quotation at token q, which
// its last words need: "he holds Lund | “responsible”", "made it the new | “capital”".
func (w *work) owesQuoted(t string, q int) bool {
	d := &w.syn
	switch d.Tags[q] {
	case syntax.Prep, syntax.Conj, syntax.Comma, syntax.Sub:
		return false
	}
	return strings.HasSuffix(t, " "+d.Text(q-2))
}

// quotesTruly reports whether the words that title t has in quotation marks stand so in
// the article, nothing left out or put in another's place.
func (w *work) quotesTruly(t string) bool {
	for {
		_, rest, ok := strings.Cut(t, "“")
		if !ok {
			return true
		}
		words, after, closed := strings.Cut(rest, "”")
		if !closed || !strings.Contains(w.article.Body, strings.TrimSuffix(words, "…")) {
			return false
		}
		t = after
	}
}

// midClause reports whether the quotation [q0, q1) stands in the middle of a clause that
// began before it, or in one that depends on another.
func (w *work) midClause(f *found, q [2]int) bool {
	d := &w.syn
	k := q[0] - 2
	if k < d.Sentences[d.SentenceAt(d.Tokens[q[0]].Start)].First || d.SentenceAt(d.Tokens[q[0]].Start) != f.sentence {
		return false
	}
	for k > d.Verbs[f.verb].Head && (w.timeOf[k] > 0 || d.Tags[k] == syntax.Prep && w.timeOf[k+1] > 0) { // "said on Monday “let’s wait”"
		k--
	}
	if d.Tags[q[0]] == syntax.Conj && d.Tags[k] == syntax.Comma { // "asked to wait, “and even to call it off”"
		return true
	}
	switch d.Tags[k] {
	case syntax.Comma, syntax.Colon, syntax.Stop, syntax.Close, syntax.Open:
		return false
	}
	if v := int(d.VerbOf[k]); v == f.verb && d.Tags[k] != syntax.To && d.Verbs[v].Last == k+1 {
		return false // "cautioned “let’s not run ahead”"
	}
	v, end := d.VerbsOf(f.sentence)
	for ; v < end; v++ {
		y := &d.Verbs[v]
		if y.Form != syntax.Finite || y.Head < q[0] || y.Head >= q[1] || y.Kind == syntax.Relative {
			continue
		}
		if y.Subject >= 0 && d.Phrases[y.Subject].First >= q[0]-2 && y.First > d.Phrases[y.Subject].First {
			return d.Tags[k] == syntax.Sub && !fold(d, k, "that")
		}
		return true
	}
	return true
}
