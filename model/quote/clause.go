package quote

import (
	"dateline/model/syntax"
)

// limit returns where the noun phrase that holds the cue meets its own verb:
// "the aide who said so left", "his refusal to testify cost him the vote". ph is
// the phrase, from the token behind the cue.
func (f *finder) limit(ph, from, s int) int {
	d := f.d
	last := d.Sentences[s].Last
	if ph < 0 {
		return last
	}
	_, hi := d.VerbsOf(s)
	for u := hi - 1; u >= 0 && d.Verbs[u].First > from; u-- {
		x := d.Verbs[u]
		if x.Subject == ph && x.Form == syntax.Finite && x.Kind != syntax.Relative && d.Phrases[ph].First < from {
			last = x.First
		}
	}
	return last
}

// contentEnd returns where a content that begins at token p in sentence s ends,
// given the verb v of its cue (−1 for another sort of cue). A quotation that
// begins within it is passed whole, over the end of the sentence if need be.
func (f *finder) contentEnd(p, s, v int) int {
	d := f.d
	last := d.Sentences[s].Last
	if v >= 0 {
		x := d.Verbs[v]
		if x.ParentPhrase >= 0 {
			last = f.limit(x.ParentPhrase, x.Last, s)
		}
		if x.Kind == syntax.Adverbial || x.Kind == syntax.Participial && x.ParentPhrase < 0 {
			last = min(last, f.mainClause(v, p, last))
		}
	}
	return f.contentEndBefore(p, last, v)
}

// mainClause returns the comma behind which the main clause begins that the
// adverbial clause of verb v opens: "although he says so, others doubt it".
func (f *finder) mainClause(v, p, last int) int {
	d := f.d
	for u := v + 1; u < len(d.Verbs) && d.Verbs[u].First < last; u++ {
		if x := d.Verbs[u]; x.Kind == syntax.Main && x.Form == syntax.Finite {
			begin := x.First
			if x.Subject >= 0 {
				begin = min(begin, d.Phrases[x.Subject].First)
			}
			for i := begin - 1; i > p && i > begin-12; i-- {
				if d.Tags[i] == syntax.Comma && f.within[i] < 0 {
					return i
				}
			}
		}
	}
	return last
}

// contentEndBefore is contentEnd up to token last.
func (f *finder) contentEndBefore(p, last, v int) int {
	d := f.d
	for i := p; i < last; i++ {
		if w := f.within[i]; w >= 0 {
			st := f.pairs.out[w]
			if st.last > i+1 {
				i = st.last - 1
			}
			if st.last >= last {
				return st.last
			}
			continue
		}
		if f.covered[i] {
			return i
		}
		switch d.Tags[i] {
		case syntax.Colon:
			if i > p && f.breaks(i, last) {
				return i
			}
		case syntax.Comma:
			if i > p && f.leaves(i+1, last, v) {
				return i
			}
		case syntax.Conj:
			if i > p && f.returns(i, last, v) {
				return i
			}
		case syntax.Sub, syntax.Prep:
			// "before adding that …", "while calling it …"
			if i > p && f.saysOn(i+1, last) {
				return i
			}
		}
	}
	return last
}

// breaks reports whether the semicolon, colon or dash at token i ends a content.
// A pair of dashes only brackets what stands between.
func (f *finder) breaks(i, last int) bool {
	d := f.d
	mark := d.Text(i)
	switch mark {
	case ";", ":":
		return i+1 < last && f.within[i+1] < 0
	case "—", "–", "-", "--":
		for j := i + 1; j < last; j++ {
			if d.Tags[j] == syntax.Colon && d.Text(j) == mark {
				return false
			}
		}
		for j := i - 1; j >= 0 && j > i-40 && d.Tags[j] != syntax.Stop; j-- {
			if d.Tags[j] == syntax.Colon && d.Text(j) == mark {
				return false
			}
		}
		return true
	}
	return false
}

// saysOn reports whether the speaker goes on at token k with an -ing form that
// attributes.
func (f *finder) saysOn(k, last int) bool {
	d := f.d
	for k < last && d.Tags[k] == syntax.Adv {
		k++
	}
	if k >= last || d.Tags[k] != syntax.Ger || d.VerbOf[k] < 0 {
		return false
	}
	return verbForms.Of(d.Text(k))&(quotes|clause) != 0
}

// leaves reports whether what follows a comma, at token i, no longer belongs to
// the content before it.
func (f *finder) leaves(i, last, v int) bool {
	d := f.d
	if i >= last {
		return true
	}
	switch d.Tags[i] {
	case syntax.Conj:
		return f.is(i, "but") || f.returns(i, last, v)
	case syntax.Rel:
		return f.is(i, "which")
	case syntax.Sub:
		return f.is(i, "while", "although", "though", "whereas")
	case syntax.Prep:
		// ", with others saying …", ", according to …"
		if f.is(i, "according") {
			return true
		}
		if f.is(i, "with") && i+1 < last && d.PhraseOf[i+1] >= 0 {
			return f.saysOn(f.phraseEnd(i+1, last), last)
		}
	}
	if f.is(i, "according", "however") {
		return true
	}
	if d.Tags[i] == syntax.Det && d.PhraseOf[i] >= 0 {
		// "…, an admission that …"
		if ph := d.Phrases[d.PhraseOf[i]]; ph.Last < last && (d.Tags[ph.Last] == syntax.That || d.Tags[ph.Last] == syntax.Rel) {
			return nounForms.Of(d.Text(ph.Head))&clause != 0
		}
	}
	k := i
	for k < last && d.Tags[k] == syntax.Adv && k < i+3 {
		k++
	}
	if k >= last {
		return true
	}
	if d.Tags[k] == syntax.Ger && d.VerbOf[k] >= 0 && d.PhraseOf[k] < 0 {
		return true // ", adding that …"
	}
	// ", called it a lie and left": the speaker does more.
	if u := d.VerbOf[k]; u >= 0 && v >= 0 && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Tense == d.Verbs[v].Tense {
		return f.frames[u]&(quotes|clause) != 0
	}
	return false
}

// returns reports whether a conjunction at token i leads back from a content to
// the clause of its cue v: "said that he was sorry and left the room".
func (f *finder) returns(i, last, v int) bool {
	d := f.d
	if v < 0 || i+1 >= last {
		return false
	}
	k := i + 1
	for k < last && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Not) && k < i+4 {
		k++
	}
	if k >= last {
		return false
	}
	if u := d.VerbOf[k]; u >= 0 {
		w := d.Verbs[u]
		fr := verbForms.Of(d.Text(w.Head))
		if w.Form == syntax.Gerund {
			return fr != 0 && d.Verbs[v].Form == syntax.Gerund && d.PhraseOf[k] < 0 // "dismissing … and calling …"
		}
		if w.Form != syntax.Finite || w.Modal >= 0 {
			return false
		}
		if !f.finiteIn(d.Verbs[v].Last, i) {
			return true // a content without a finite verb cannot go on with one
		}
		if d.Verbs[v].Form != syntax.Finite {
			return false
		}
		return w.Tense == d.Verbs[v].Tense && fr&(quotes|clause) != 0
	}
	// "…, but he added that": a subject and a verb of saying.
	if p := d.PhraseOf[k]; p >= 0 && d.Tags[i-1] == syntax.Comma {
		n := d.Phrases[p].Last
		for n < last && d.Tags[n] == syntax.Adv {
			n++
		}
		if n < last && d.VerbOf[n] >= 0 {
			fr := f.frames[d.VerbOf[n]]
			return fr&quotes != 0
		}
	}
	return false
}

// finiteIn reports whether a finite verb stands in [from, to).
func (f *finder) finiteIn(from, to int) bool {
	for i := from; i < to; i++ {
		if f.d.Tags[i].IsFinite() {
			return true
		}
	}
	return false
}

// skipAdjuncts passes over adverbs, times and prepositional phrases that stand
// between a cue and its content ("said in a statement on Monday that").
func (f *finder) skipAdjuncts(p, last int) int {
	d := f.d
	for p < last && f.within[p] < 0 {
		switch t := d.Tags[p]; {
		case t == syntax.Adv:
			p++
		case t == syntax.Time || d.PhraseOf[p] >= 0 && d.Tags[d.Phrases[d.PhraseOf[p]].Head] == syntax.Time:
			if ph := d.PhraseOf[p]; ph >= 0 {
				p = max(d.Phrases[ph].Last, p+1)
			} else {
				p++
			}
		case t == syntax.Prep && p+1 < last:
			q := p + 1
			if ph := d.PhraseOf[q]; ph >= 0 {
				p = max(d.Phrases[ph].Last, q+1)
			} else if d.Tags[q] == syntax.Ger && d.VerbOf[q] >= 0 && d.Verbs[d.VerbOf[q]].Object >= 0 {
				p = d.Phrases[d.Verbs[d.VerbOf[q]].Object].Last
			} else if d.Tags[q] == syntax.Prep {
				p = q
			} else {
				return p
			}
		default:
			return p
		}
	}
	return p
}

// phraseEnd returns where the noun phrase that begins at token p ends with the
// prepositional phrases of "of" behind it.
func (f *finder) phraseEnd(p, last int) int {
	d := f.d
	for p < last {
		ph := d.PhraseOf[p]
		if ph < 0 {
			return p
		}
		p = d.Phrases[ph].Last
		if p+1 < last && (f.is(p, "of") || d.Tags[p] == syntax.Conj && d.Tags[p+1] != syntax.Pron) && d.PhraseOf[p+1] >= 0 {
			p++
			continue
		}
		return p
	}
	return p
}

// stretchAt returns the stretch that begins at token i, −1 for none.
func (f *finder) stretchAt(i int) int {
	if i < len(f.within) {
		if w := f.within[i]; w >= 0 && f.pairs.out[w].first == i {
			return int(w)
		}
	}
	return -1
}
