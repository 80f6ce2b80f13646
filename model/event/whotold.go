package event

import (
	"strings"

	"dateline/model/syntax"
)

// whoTold titles the telling f at a sentence's end, which has a time of its own, with who
// told it: what was told has another date and its own event. "The bank lost $3m in May,
// records showed on Monday" is *Records showed the bank lost $3m* for the Monday.
// "" for others.
func (w *work) whoTold(f *found, title string) string {
	d := &w.syn
	if f.verb < 0 || f.time < 0 || f.how != byClause || strings.Contains(title, "“") || !in(showing, d.Lemma(f.verb)) {
		return ""
	}
	y := &d.Verbs[f.verb]
	first, _ := d.VerbsOf(f.sentence)
	if f.verb == first || y.Kind != syntax.Main || y.Form != syntax.Finite || y.Passive || y.Subject < 0 || d.Phrases[y.Subject].Last > y.First || y.Start < 1 || d.Tags[y.Start-1] != syntax.Comma {
		return ""
	}
	u := w.content(f.verb)
	if u < 0 || u > f.verb || d.Tags[d.Phrases[y.Subject].Head] == syntax.Pron {
		return ""
	}
	p := d.Verbs[u].Subject
	if p < 0 || w.inQuotation(u) {
		return ""
	}
	other := false
	for i := range w.foundBetween(f.sentence, f.sentence+1) {
		g := &w.found[i]
		other = other || g.verb >= 0 && g.verb < f.verb && g.time >= 0 && g.time != f.time && g.how == byClause
	}
	if !other {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	w.phrase(&l, y.Subject, true)
	l.words(d.Text(y.Head))
	w.clause(&l, u)
	return w.unbroken(&l)
}

// showing verbs tell what papers and figures say.
var showing = wordSet(`show reveal indicate suggest disclose`)
