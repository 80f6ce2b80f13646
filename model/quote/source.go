package quote

import (
	"dateline/model/syntax"
)

// nounExtent returns where the noun phrase at p ends with its prepositional
// phrases and appositions.
func (f *finder) nounExtent(p, last int) int {
	d := f.d
	end := p
	for p < last && f.within[p] < 0 {
		ph := d.PhraseOf[p]
		if ph < 0 || d.Tags[d.Phrases[ph].Head] == syntax.Time {
			return end
		}
		p = d.Phrases[ph].Last
		end = p
		if p+1 >= last {
			return end
		}
		if d.Tags[p-1] == syntax.Num && d.PhraseOf[p] >= 0 {
			continue // "one Oslo shopkeeper"
		}
		switch t := d.Tags[p]; {
		case (t == syntax.Prep && !f.is(p, "during", "after", "before", "on") || t == syntax.Conj) && d.PhraseOf[p+1] >= 0 && f.within[p] < 0:
			p++
		case t == syntax.Comma && d.PhraseOf[p+1] >= 0 && f.within[p+1] < 0 && d.Tags[p+1] != syntax.Pron:
			// An apposition: only if no verb makes it a clause.
			q := f.nounExtent(p+1, last)
			if q < last && d.VerbOf[q] >= 0 && d.Verbs[d.VerbOf[q]].Form == syntax.Finite {
				return end
			}
			return q
		case t == syntax.Open && f.within[p] < 0 && d.Body[d.Tokens[p].Start] == '(':
			for p < last && d.Tags[p] != syntax.Close {
				p++
			}
			if p < last {
				end = p + 1
			}
			return end
		default:
			return end
		}
	}
	return end
}

// source returns the subject of verb v as it is written, with what hangs on it,
// and its head phrase.
func (f *finder) source(v, s int) (run, int) {
	d := f.d
	x := d.Verbs[v]
	sub := x.Subject
	if x.Kind == syntax.Relative && x.Marker >= 0 {
		return run{x.Marker, x.Marker + 1}, sub
	}
	for u := v; sub < 0 && d.Verbs[u].Parent >= 0 && d.Verbs[u].Parent < u; {
		u = d.Verbs[u].Parent
		sub = d.Verbs[u].Subject
	}
	if sub < 0 {
		sub = f.mainSubject(v, s)
	}
	if sub < 0 {
		return run{}, -1
	}
	ph := d.Phrases[sub]
	// "Acme, the maker of pumps, said": the apposition is not the speaker.
	if k := ph.First - 1; k > d.Sentences[s].First && d.Tags[k] == syntax.Comma && d.PhraseOf[k-1] >= 0 && d.Tags[ph.First] == syntax.Det && ph.Last < x.First {
		if first := d.Phrases[d.PhraseOf[k-1]]; f.commaIn(ph.Last, x.First) && (first.First == d.Sentences[s].First || d.Tags[first.First-1] == syntax.Comma || d.Tags[first.First-1] == syntax.Conj || d.Tags[first.First-1] == syntax.Sub) {
			sub = int(d.PhraseOf[k-1])
			ph = first
		}
	}
	if k := ph.First - 1; k > d.Sentences[s].First && d.Text(k) == "(" && d.PhraseOf[k-1] >= 0 {
		sub = int(d.PhraseOf[k-1]) // "Ada Quill (D)"
		ph = d.Phrases[sub]
	}
	r := run{ph.First, ph.Last}
	// The subject runs up to its verb where nothing but what hangs on it stands
	// between.
	if (x.Subject == sub || ph.Last < d.Phrases[max(x.Subject, 0)].First) && ph.Last <= x.First && x.Kind != syntax.Coordinate {
		end := x.First
		for end > ph.Last && (d.Tags[end-1] == syntax.Adv || d.Tags[end-1] == syntax.Not) {
			end--
		}
		if end-ph.First < 30 && !f.crosses(ph.Last, end) {
			r.last = end
		}
	} else if e := f.nounExtent(ph.First, d.Sentences[s].Last); e > r.last && e <= x.First {
		r.last = e
	}
	return r, sub
}

// phraseBefore returns the noun phrase nearest before token i of sentence s.
func (f *finder) phraseBefore(i, s int) (run, int) {
	d := f.d
	for k := i - 1; k >= d.Sentences[s].First && k > i-12; k-- {
		if f.within[k] >= 0 || d.Tags[k] == syntax.Comma {
			break
		}
		if ph := d.PhraseOf[k]; ph >= 0 {
			return run{d.Phrases[ph].First, i}, int(ph)
		}
	}
	return run{}, -1
}

// sharedSource gives a form without a subject next to it its speaker: a
// possessor before it, or whoever spoke just before in the sentence ("said …,
// adding …", "said … and added …").
func (f *finder) sharedSource(v, s int, source run, phrase int) (run, int) {
	d := f.d
	k := d.Verbs[v].First - 1
	for k >= 0 && d.Tags[k] == syntax.Adv {
		k--
	}
	if k < d.Sentences[s].First {
		return source, phrase
	}
	gerund := d.Verbs[v].Form == syntax.Gerund
	switch t := d.Tags[k]; {
	case t == syntax.Genitive && gerund:
		begin := k
		for begin > d.Sentences[s].First && d.Tags[begin-1] != syntax.Prep && (d.Tags[begin-1].IsNominal() || d.Tags[begin-1] == syntax.Adj) {
			begin--
		}
		if begin > d.Sentences[s].First && d.Tags[begin-1] == syntax.Det {
			begin--
		}
		if begin < k {
			return run{begin, k + 1}, -1
		}
	case t == syntax.Poss && gerund:
		return run{k, k + 1}, -1
	case t == syntax.Comma && gerund, t == syntax.Conj:
		if n := len(f.found) - 1; n >= 0 && f.found[n].sentence == s && !f.found[n].source.empty() {
			if c := f.found[n].content; c[len(c)-1].last <= k+1 && c[len(c)-1].last >= k-1 {
				return f.found[n].source, f.found[n].phrase
			}
		}
	}
	return source, phrase
}

// mainSubject returns the subject of the main clause that verb v stands in or
// next to, for a form that has none of its own; −1 without.
func (f *finder) mainSubject(v, s int) int {
	d := f.d
	lo, hi := d.VerbsOf(s)
	for u := v - 1; u >= lo; u-- {
		if x := d.Verbs[u]; x.Form == syntax.Finite && x.Subject >= 0 && (x.Kind == syntax.Main || x.Kind == syntax.Coordinate) {
			return x.Subject
		}
	}
	for u := v + 1; u < hi; u++ {
		if x := d.Verbs[u]; x.Form == syntax.Finite && x.Subject >= 0 && x.Kind == syntax.Main && d.Verbs[v].Kind != syntax.Main {
			return x.Subject
		}
	}
	return -1
}

// commaIn reports whether a comma stands in [from, to).
func (f *finder) commaIn(from, to int) bool {
	for i := from; i < to; i++ {
		if f.d.Tags[i] == syntax.Comma {
			return true
		}
	}
	return false
}

// crosses reports whether a finite verb, a quotation or a time stands in
// [from, to), so that it is more than one noun phrase.
func (f *finder) crosses(from, to int) bool {
	for i := from; i < to; i++ {
		if f.within[i] >= 0 || f.d.Tags[i] == syntax.Time {
			return true
		}
		if u := f.d.VerbOf[i]; u >= 0 && f.d.Verbs[u].Form == syntax.Finite && f.d.Verbs[u].Kind != syntax.Relative {
			return true
		}
	}
	return false
}
