package event

import (
	"dateline/model"
	"dateline/model/syntax"
)

// oneSided reports whether only a party to a quarrel tells what verb v says that
// somebody else did: "Prosecutors said the clerk had hidden the letters", "The suit
// says the firm knew". What was done to somebody, and what nobody does on purpose,
// is told as it is.
func (w *work) oneSided(v int) bool {
	d := &w.syn
	for steps := 0; steps < 4 && d.Verbs[v].Form == syntax.Infinitive && d.Verbs[v].Parent >= 0; steps++ { // "had pressed the board to sign"
		v = d.Verbs[v].Parent
	}
	y := &d.Verbs[v]
	if y.Passive || y.Form != syntax.Finite || y.Tense != syntax.PastTense || y.Modal >= 0 || y.Negated || y.Subject < 0 || y.Kind != syntax.Complement && y.Kind != syntax.Coordinate && y.Kind != syntax.Main || d.Words[y.Head].NeedsObject() == 0 || in(courtly, d.Lemma(v)) {
		return false
	}
	head := d.Phrases[y.Subject].Head
	if d.Tags[head] == syntax.Pron && y.Kind == syntax.Complement && y.Parent >= 0 && d.Verbs[y.Parent].Subject >= 0 && pluralWord(d, head) == (d.Tags[d.Phrases[d.Verbs[y.Parent].Subject].Head] == syntax.Plural) {
		return false // "The plaintiffs said they moved": their own doing
	}
	if in(litigants, d.Text(head)) || in(authorities, d.Text(head)) || in(firstPersons, d.Text(head)) {
		return false
	}
	at := d.Tokens[y.Head].Span
	for _, k := range w.speechIn(d.SentenceAt(at.Start)) {
		a := &w.speech[k]
		if !touches(a.Content, at) || touches(a.Source, d.Tokens[head].Span) {
			continue
		}
		for _, s := range a.Source {
			for i := max(0, d.TokenAt(s.Start)); i < len(d.Tokens) && d.Tokens[i].Start < s.End; i++ {
				if in(litigants, d.Text(i)) {
					return true
				}
			}
		}
	}
	return false
}

var (
	// litigants and other parties to a quarrel tell their own side of it.
	litigants = wordSet(`prosecutor prosecutors prosecution plaintiff plaintiffs accuser accusers complainant complainants claimant claimants lawsuit
lawsuits suit complaint complaints indictment petition petitioners critics opponents detractors rivals`)
	// authorities do in public what their prosecutors tell of them.
	authorities = wordSet(`police officers investigators detectives court judge jury authorities agents prosecutors`)
	// courtly verbs are what is done in open court, or what befalls somebody.
	courtly      = wordSet(`be have die plead appear testify confess admit cooperate agree face lose receive win suffer get sustain survive appeal surrender remain live become`)
	firstPersons = wordSet(`i we`)
)

// endsAhead reports whether x bounds something that lies ahead: "by the end of the year".
func (w *work) endsAhead(x *model.TimeExpr) bool {
	return w.published() && x.Dated() && x.When.OpenStart && x.When.Latest.After(w.article.Published.Date)
}

// onlyAsked reports whether the clause that found i tells is only asked about, while the
// verb that asks has a time of its own: "an inquiry on Monday into whether they hid
// money in 2012".
func (w *work) onlyAsked(i int) bool {
	f := &w.found[i]
	if f.verb < 0 || f.how != byClause || f.time < 0 {
		return false
	}
	d := &w.syn
	first, _ := w.tokensOf(w.times[f.time].Span)
	for u, steps := int(d.ClauseOf[first]), 0; u >= 0 && steps < 5; steps++ {
		y := &d.Verbs[u]
		if y.Kind == syntax.Complement && y.Marker >= 0 && fold(d, y.Marker, "whether") {
			const near = 40 // happenings of one sentence are found near each other
			for k := max(0, i-near); k < min(len(w.found), i+near); k++ {
				if g := &w.found[k]; k != i && g.verb >= 0 && g.time >= 0 && g.time != f.time && g.sentence == f.sentence && !w.under(g.verb, u) {
					return true
				}
			}
			return false
		}
		if y.Kind == syntax.Main || y.Kind == syntax.Relative {
			return false
		}
		u = y.Parent
	}
	return false
}

// under reports whether verb v hangs on verb u.
func (w *work) under(v, u int) bool {
	for steps := 0; v >= 0 && steps < 6; steps++ {
		if v == u {
			return true
		}
		v = w.syn.Verbs[v].Parent
	}
	return false
}

// pluralWord reports whether the pronoun at token i is "they".
func pluralWord(d *syntax.Doc, i int) bool { return fold(d, i, "they") }
