package quote

import (
	"dateline/model/segment"
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
	if v >= 0 && d.Verbs[v].ParentPhrase >= 0 {
		last = f.limit(d.Verbs[v].ParentPhrase, d.Verbs[v].Last, s)
	}
	return f.contentEndBefore(p, last, v)
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
			// "…,” she said": what follows a quotation that ends with a comma
			// of its own is no part of it.
			continue
		}
		if f.covered[i] {
			return i
		}
		switch d.Tags[i] {
		case syntax.Colon:
			if t := d.Text(i); t == ";" {
				return i
			}
		case syntax.Comma:
			if f.leaves(i+1, last, v) {
				return i
			}
		case syntax.Conj:
			if i > p && f.returns(i, last, v) {
				return i
			}
		}
	}
	return last
}

// leaves reports whether what follows a comma, at token i, no longer belongs to
// the content before it.
func (f *finder) leaves(i, last, v int) bool {
	d := f.d
	if i >= last {
		return true
	}
	if f.is(i, "according") {
		return true
	}
	k := i
	if d.Tags[k] == syntax.Conj {
		k++
	}
	for k < last && d.Tags[k] == syntax.Adv && k < i+3 {
		k++
	}
	if k >= last {
		return true
	}
	// ", adding that …": the speaker goes on.
	if d.Tags[k] == syntax.Ger && d.VerbOf[k] >= 0 {
		var b [24]byte
		if fr := verbForms[string(f.word(k, &b))]; fr&(quotes|clause) != 0 {
			return true
		}
	}
	if d.Tags[i] == syntax.Conj {
		return f.returns(i, last, v)
	}
	return f.is(i, "while", "although", "though", "whereas") && d.Tags[i] == syntax.Sub && f.is(i, "whereas", "although", "though", "while")
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
		var b [24]byte
		w := d.Verbs[u]
		fr := verbForms[string(f.word(w.Head, &b))]
		return w.Form == syntax.Finite && d.Verbs[v].Form == syntax.Finite && w.Modal < 0 && w.Tense == d.Verbs[v].Tense && fr&(quotes|clause) != 0
	}
	// "…, but he added that": a subject and a verb of saying.
	if p := d.PhraseOf[k]; p >= 0 && d.Tags[i-1] == syntax.Comma {
		n := d.Phrases[p].Last
		for n < last && d.Tags[n] == syntax.Adv {
			n++
		}
		if n < last && d.VerbOf[n] >= 0 {
			var b [24]byte
			fr := verbForms[string(f.word(d.Verbs[d.VerbOf[n]].Head, &b))]
			return fr&quotes != 0
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

// isMark reports whether token i is a quotation mark.
func (f *finder) isMark(i int) bool { return f.d.Tokens[i].Kind == segment.Mark }
