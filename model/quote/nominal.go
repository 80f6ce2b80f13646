package quote

import (
	"dateline/model/segment"
	"dateline/model/syntax"
)

// noun finds the content behind a noun of saying or thinking at token i:
// "allegations that …", "his decision to …", "criticism of …".
func (f *finder) noun(i, s int) {
	d := f.d
	fr := nounForms.Of(d.Text(i))
	if fr == 0 || d.Tags[i] == syntax.Name && d.Tokens[i].Shape&segment.Capital != 0 {
		return
	}
	last := d.Sentences[s].Last
	ph := d.PhraseOf[i]
	if ph >= 0 && d.Phrases[ph].Head != i {
		return
	}
	p := i + 1
	if p >= last || f.within[p] >= 0 {
		return
	}
	source, phrase := f.owner(i, s)
	cue := run{i, i + 1}
	// "criticism from rivals that", "a statement by the bank that"
	if f.is(p, "from", "by", "among") && p+1 < last && d.PhraseOf[p+1] >= 0 {
		end := f.phraseEnd(p+1, last)
		if end < last && (d.Tags[end] == syntax.That || d.Tags[end] == syntax.To) {
			source, phrase = run{p + 1, end}, int(d.PhraseOf[p+1])
			p = end
		}
	}
	if p+1 >= last {
		return
	}
	switch t := d.Tags[p]; {
	case t == syntax.That && fr&clause != 0:
	case d.VerbOf[p] >= 0 && d.Verbs[d.VerbOf[p]].Form == syntax.Infinitive && fr&toVerb != 0:
		if source.empty() {
			return
		}
	case t == syntax.Prep && fr&prepFrame(f, p) != 0:
		if source.empty() {
			return
		}
		p++
		cue.last = p
	default:
		return
	}
	end := f.contentEndBefore(p, min(f.limit(int(ph), p, s), f.ownVerb(p, s), f.mainBehind(p, s)), -1)
	f.add(finding{content: f.runs(run{p, end}), cue: cue, source: source, phrase: phrase, sentence: s})
}

// ownVerb returns where the main verb of a sentence stands whose subject is the
// noun with the content that begins at p: "the claim that he had met her was
// false". It is the second finite verb, with no new subject before it, where no
// finite verb stands before the noun; the end of the sentence otherwise.
func (f *finder) ownVerb(p, s int) int {
	d := f.d
	last := d.Sentences[s].Last
	lo, hi := d.VerbsOf(s)
	before := -1
	for u := lo; u < hi; u++ {
		x := d.Verbs[u]
		if x.Form != syntax.Finite {
			continue
		}
		if x.First < p {
			return last
		}
		if before >= 0 {
			free := x.Subject < 0 || x.Subject == d.Verbs[before].Object || x.Subject == d.Verbs[before].Subject || d.Tags[d.Phrases[x.Subject].Head] == syntax.Obj
			if prev := d.Tags[x.First-1]; free && prev != syntax.Conj && prev != syntax.Comma && prev != syntax.Rel && prev != syntax.Sub && prev != syntax.Wh {
				return x.First
			}
		}
		before = u
	}
	return last
}

// mainBehind returns the comma behind which the main clause begins that the noun with the
// content at p stands before: "Despite rumours that the mill would close, Holm hired ten".
// The end of the sentence where a finite verb stands before the noun, or no comma parts them.
func (f *finder) mainBehind(p, s int) int {
	d := f.d
	last := d.Sentences[s].Last
	lo, hi := d.VerbsOf(s)
	for u := lo; u < hi; u++ {
		x := d.Verbs[u]
		switch {
		case x.Form != syntax.Finite:
		case x.First < p:
			return last
		case x.Kind == syntax.Main && x.Subject >= 0 && d.Phrases[x.Subject].First > p+1:
			if k := d.Phrases[x.Subject].First - 1; d.Tags[k] == syntax.Comma && f.within[k] < 0 {
				return k
			}
		}
	}
	return last
}

// owner returns who holds the noun i: its possessor, or the subject of the verb
// that it is the object of ("made the claim that").
func (f *finder) owner(i, s int) (run, int) {
	d := f.d
	ph := d.PhraseOf[i]
	if ph < 0 {
		return run{}, -1
	}
	first := d.Phrases[ph].First
	for k := i - 1; k >= first; k-- {
		if d.Tags[k] == syntax.Genitive {
			return run{first, k + 1}, -1
		}
		if d.Tags[k] == syntax.Poss {
			return run{k, k + 1}, -1
		}
	}
	// The object of a verb: the verb's subject speaks.
	lo, hi := d.VerbsOf(s)
	for v := hi - 1; v >= lo; v-- {
		if x := d.Verbs[v]; x.Object == int(ph) && !x.Passive {
			return f.source(v, s)
		}
	}
	return run{}, -1
}

// adjective finds the content behind an adjective that attributes a state of
// mind: "is confident that …", "were worried about …". It reports whether there
// is one.
func (f *finder) adjective(i, s int) bool {
	d := f.d
	fr := adjectiveForms.Of(d.Text(i))
	if fr == 0 {
		return false
	}
	sent := d.Sentences[s]
	// A form of be, feel or remain before it.
	k := i - 1
	for k > sent.First && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Not) {
		k--
	}
	if k < sent.First || d.VerbOf[k] < 0 {
		return false
	}
	v := int(d.VerbOf[k])
	if !f.is(d.Verbs[v].Head, "is", "are", "was", "were", "be", "been", "being", "am", "’m", "'m", "’re", "'re", "’s", "'s", "remain", "remains", "remained", "feel", "feels", "felt") && d.Verbs[v].Head != i {
		return false
	}
	p := i + 1
	if p+1 >= sent.Last || f.within[p] >= 0 {
		return false
	}
	cue := run{d.Verbs[v].First, i + 1}
	switch t := d.Tags[p]; {
	case t == syntax.That && fr&clause != 0:
	case (t == syntax.Pron || t == syntax.Det || t == syntax.Name) && fr&clause != 0 && f.opensClause(p, sent.Last):
	case d.VerbOf[p] >= 0 && d.Verbs[d.VerbOf[p]].Form == syntax.Infinitive && fr&toVerb != 0:
	case (t == syntax.Wh || f.is(p, "if", "whether")) && fr&whClause != 0:
	case t == syntax.Prep && fr&prepFrame(f, p) != 0:
		p++
		cue.last = p
	default:
		return false
	}
	source, phrase := f.source(v, s)
	f.add(finding{content: f.runs(run{p, f.contentEnd(p, s, v)}), cue: cue, source: source, phrase: phrase, sentence: s})
	return true
}

// opensClause reports whether the phrase at p is the subject of a finite verb.
func (f *finder) opensClause(p, last int) bool {
	q := f.phraseEnd(p, last)
	for q < last && f.d.Tags[q] == syntax.Adv {
		q++
	}
	return q < last && f.d.VerbOf[q] >= 0 && f.d.Verbs[f.d.VerbOf[q]].Form == syntax.Finite
}

// preposition finds "according to X", which attributes the clause it stands in.
func (f *finder) preposition(i, s int) {
	d := f.d
	sent := d.Sentences[s]
	if !f.is(i, "according") || i+2 >= sent.Last || !f.is(i+1, "to") {
		return
	}
	end := f.nounExtent(i+2, sent.Last)
	if end == i+2 {
		end = i + 3
	}
	// "people who know its books"
	if end < sent.Last && d.Tags[end] == syntax.Rel {
		for end < sent.Last && d.Tags[end] != syntax.Comma && d.Tags[end] != syntax.Stop && d.Tags[end] != syntax.Colon && f.within[end] < 0 {
			end++
		}
	}
	x := finding{cue: run{i, i + 2}, source: run{i + 2, end}, phrase: int(d.PhraseOf[i+2]), sentence: s}
	if i == sent.First || i == sent.First+1 && !f.clausal(run{sent.First, i}, -1) {
		p := end
		for p < sent.Last && d.Tags[p] == syntax.Comma {
			p++
		}
		if p < sent.Last {
			x.content = f.runs(run{p, f.contentEnd(p, s, -1)})
		}
	} else {
		begin := i
		if d.Tags[begin-1] == syntax.Comma {
			begin--
		}
		x.content = []run{f.before(max(begin, sent.First+1), sent.First)}
		if end+1 < sent.Last && d.Tags[end] == syntax.Comma && d.Tags[end+1] != syntax.Rel && d.Tags[end+1] != syntax.Conj {
			x.content = append(x.content, run{end + 1, f.contentEnd(end+1, s, -1)})
		}
	}
	f.add(x)
}
