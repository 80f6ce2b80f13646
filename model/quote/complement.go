package quote

import (
	"dateline/model/segment"
	"dateline/model/syntax"
)

// complement returns the token where the content of verb v begins, −1 where it
// has none, and where its cue ends.
func (f *finder) complement(v, s int, fr frame) (p, cueEnd int) {
	d := f.d
	x := d.Verbs[v]
	last := d.Sentences[s].Last
	cueEnd = x.Last
	p = x.Last
	if fr&out != 0 && f.is(p, "out", "on", "it", "forth") || fr&back != 0 && f.is(p, "back", "up", "off", "forward") {
		p++
		cueEnd = p
	}
	for p < last && f.within[p] < 0 && (d.Tags[p] == syntax.Adv || d.Tags[p] == syntax.Not) && !f.is(p, "how", "why") {
		p++
	}
	if p >= last {
		return -1, 0
	}
	if k := f.stretchAt(p); k >= 0 {
		if fr&nominal == 0 && f.title(f.pairs.out[k]) {
			return -1, 0 // "sang “Ode to Joy”"
		}
		return p, cueEnd
	}
	if fr&(clause|whClause) != 0 {
		if q := f.clauseBehind(v, p, last, fr); q >= 0 {
			return q, cueEnd
		}
	}
	if fr&quotes != 0 {
		if q := f.quotedBehind(v, p, last, fr); q >= 0 {
			return q, cueEnd
		}
	}
	return f.phraseBehind(v, p, last, cueEnd, fr)
}

// clauseBehind returns where the clause begins that verb v has as its content behind
// token p: one that the grammar hangs on it, or one that a "that" or a question
// word opens behind who is told. −1 without.
func (f *finder) clauseBehind(v, p, last int, fr frame) int {
	d := f.d
	x := d.Verbs[v]
	for u := v + 1; u < len(d.Verbs) && d.Verbs[u].First < last; u++ {
		if y := d.Verbs[u]; y.Kind == syntax.Complement && y.Parent == v && y.Start >= x.Last {
			if f.startsPhrase(p, y.Start) {
				return p
			}
			return y.Start
		}
	}
	if q := f.skipAdjuncts(p, last); q < last {
		if fr&listener != 0 && d.PhraseOf[q] >= 0 {
			q = f.skipAdjuncts(f.phraseEnd(q, last), last)
		}
		if q < last && d.Tags[q] == syntax.Comma {
			q = f.overAside(q, last)
		}
		if q < last && d.Tags[q] == syntax.That && fr&clause != 0 {
			return q
		}
		if q < last && (d.Tags[q] == syntax.Wh || f.is(q, "if", "whether", "when", "where")) && fr&whClause != 0 {
			return q
		}
	}
	return -1
}

// quotedBehind returns where the words begin that verb v quotes behind token p, over
// who is told and where; or the clause that a comma or a colon parts from it. −1
// without.
func (f *finder) quotedBehind(v, p, last int, fr frame) int {
	d := f.d
	x := d.Verbs[v]
	q := p
	if fr&listener != 0 && d.PhraseOf[q] >= 0 && f.within[q] < 0 {
		q = f.phraseEnd(q, last)
	}
	q = f.skipAdjuncts(q, last)
	for q < last && (d.Tags[q] == syntax.Comma || d.Tags[q] == syntax.Colon && d.Text(q) == ":") && f.within[q] < 0 {
		q++
	}
	if q < last && f.stretchAt(q) >= 0 {
		return q
	}
	// "said in a statement, the port would close"
	if q > x.Last+1 && q < last && d.Tags[q-1] == syntax.Comma && d.PhraseOf[q] >= 0 && f.opensClause(q, last) {
		return q
	}
	if q > 0 && q < last && d.Text(q-1) == ":" && q == f.skipAdjuncts(x.Last, last)+1 {
		return q
	}
	return f.quoteAhead(p, last)
}

// phraseBehind returns where the phrase at token p begins as the content of verb v, by
// what the verb can have: an infinitive, a preposition's noun, a gerund, a noun. −1
// without. cueEnd is where the cue ends so far.
func (f *finder) phraseBehind(v, p, last, cueEnd int, fr frame) (begin, end int) {
	d := f.d
	x := d.Verbs[v]
	switch t := d.Tags[p]; {
	case t == syntax.To && fr&toVerb != 0 && p+1 < last && d.Tags[p+1].IsVerb():
		return p, cueEnd
	case d.VerbOf[p] >= 0 && d.Verbs[d.VerbOf[p]].Form == syntax.Infinitive && fr&toVerb != 0:
		return p, cueEnd
	case t == syntax.Prep || t == syntax.To:
		if fr&prepFrame(f, p) != 0 && p+1 < last && d.Tags[p+1] != syntax.Comma && d.Tags[p+1] != syntax.Conj {
			return p + 1, p + 1
		}
		return -1, 0
	case t == syntax.Ger && d.PhraseOf[p] < 0 && fr&gerund != 0:
		return p, cueEnd
	case (t == syntax.Wh || t == syntax.Rel) && fr&(whClause|nominal) != 0:
		return p, cueEnd
	case d.PhraseOf[p] >= 0 && d.Tags[d.Phrases[d.PhraseOf[p]].Head] != syntax.Time:
		if q := f.nounExtent(p, last); (f.is(q, "home", "back", "off", "in", "up") || f.is(q-1, "home")) && f.is(x.Head, "call", "calls", "called", "calling", "name", "named") {
			return -1, 0 // "called its envoy home"
		}
		if fr&nominal != 0 || fr&clause != 0 && fr&listener == 0 && f.finiteIn(p, last) {
			return p, cueEnd
		}
		// "asked him to leave", "told them about it"
		if fr&listener != 0 {
			q := f.phraseEnd(p, last)
			if q+1 < last {
				if fr&toVerb != 0 && d.VerbOf[q] >= 0 && d.Verbs[d.VerbOf[q]].Form == syntax.Infinitive {
					return q, cueEnd
				}
				if d.Tags[q] == syntax.Prep && fr&prepFrame(f, q) != 0 {
					return q + 1, cueEnd
				}
			}
		}
	case (t == syntax.Adj || t == syntax.Part) && fr&(bare|asPhrase) != 0:
		return p, cueEnd
	}
	return -1, 0
}

// startsPhrase reports whether nothing but the front of a noun phrase stands in
// [p, q).
func (f *finder) startsPhrase(p, q int) bool {
	for i := p; i < q; i++ {
		switch f.d.Tags[i] {
		case syntax.Det, syntax.Poss, syntax.Adj, syntax.Open:
		default:
			return false
		}
	}
	return p < q
}

// title reports whether a stretch is set as a title is: capitals on its words
// and no punctuation at its end.
func (f *finder) title(s stretch) bool {
	d := f.d
	if s.last-s.first > 12 || s.last-s.first < 4 || !s.closed || d.Tokens[s.last-2].Kind == segment.Punct {
		return false
	}
	for i := s.first + 1; i < s.last-1; i++ {
		t := d.Tokens[i]
		if t.Kind == segment.Word && (t.Len() > 3 || i == s.first+1) && t.Shape&segment.Capital == 0 {
			return false
		}
	}
	return true
}

// overAside returns the token behind what two commas bracket, if a "that" stands
// there; the comma itself otherwise.
func (f *finder) overAside(comma, last int) int {
	d := f.d
	for q := comma + 1; q+1 < last && q < comma+24; q++ {
		if f.within[q] >= 0 || d.Tags[q] == syntax.That {
			break
		}
		if d.Tags[q] == syntax.Comma && d.Tags[q+1] == syntax.That {
			return q + 1
		}
	}
	return comma
}

// quoteAhead returns the quotation that stands behind a comma or a colon further
// on, with nothing between that says anything else: "told the aides who had
// come with him, “…”".
func (f *finder) quoteAhead(p, last int) int {
	d := f.d
	for q := p; q < last && q < p+24; q++ {
		if k := f.stretchAt(q); k >= 0 {
			if q > p && (d.Tags[q-1] == syntax.Comma || d.Text(q-1) == ":") && f.pairs.out[k].last-q > 3 {
				return q
			}
			return -1
		}
		if u := d.VerbOf[q]; u >= 0 && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Kind != syntax.Relative {
			return -1
		}
	}
	return -1
}

// prepFrame names the preposition at token p.
func prepFrame(f *finder, p int) frame {
	switch {
	case f.is(p, "about"):
		return about
	case f.is(p, "of"):
		return ofPhrase
	case f.is(p, "for"):
		return forPhrase
	case f.is(p, "against"):
		return against
	case f.is(p, "to"):
		return toPhrase
	case f.is(p, "on", "upon"):
		return onPhrase
	case f.is(p, "with"):
		return withNP
	case f.is(p, "over"):
		return overNP
	case f.is(p, "at"):
		return atNP
	case f.is(p, "in"):
		return inNP
	case f.is(p, "as", "like"):
		return asPhrase
	}
	return 0
}
