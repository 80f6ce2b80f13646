package quote

import (
	"slices"

	"dateline/model/syntax"
)

// link gives the quotations that no cue of their own sentence holds to the
// sentence that announces them, to the attribution they continue, or to whom the
// sentence before is about. Findings and stretches both run in the order of the
// text, so that one pass over both suffices.
func (f *finder) link() {
	slices.SortStableFunc(f.found, func(a, b finding) int { return a.content[0].first - b.content[0].first })
	sorted := f.found
	more := 0
	for k := range f.pairs.out {
		if !f.used[k] {
			more++
		}
	}
	f.found = slices.Grow(f.linked[:0], len(sorted)+more) // never moves, so that before stays valid
	f.linked = sorted
	var before *finding // the last one that holds a quotation
	n := 0
	take := func(x finding) {
		f.found = append(f.found, x)
		if last := &f.found[len(f.found)-1]; last.quoted {
			before = last
		}
	}
	for k, s := range f.pairs.out {
		for ; n < len(sorted) && sorted[n].content[0].first <= s.first; n++ {
			take(sorted[n])
		}
		if f.used[k] || !s.continues && !f.statement(s) || f.coveredIn(s) {
			continue
		}
		if x, ok := f.announced(s); ok {
			f.append(&x, k)
			take(x)
		} else if before != nil && f.resumes(before, s) {
			f.append(before, k)
		} else if x, ok := f.implied(s); ok {
			f.append(&x, k)
			take(x)
		}
	}
	for ; n < len(sorted); n++ {
		take(sorted[n])
	}
}

// coveredIn reports whether part of a stretch is content already.
func (f *finder) coveredIn(s stretch) bool {
	return f.covered[s.first] || f.covered[s.last-1]
}

// announced looks for the cue in the sentence before a quotation: "The minister
// went on:" or "… said in a statement.", with nothing of its own to say.
func (f *finder) announced(s stretch) (finding, bool) {
	d := f.d
	n := d.SentenceAt(d.Tokens[s.first].Start) - 1
	if n < -1 || n >= 0 && d.Sentences[n].Paragraph < s.paragraph-1 {
		return finding{}, false
	}
	sent := d.Sentences[max(n, 0)]
	colon := n >= 0 && d.Text(sent.Last-1) == ":"
	if n+1 < len(d.Sentences) && d.Sentences[n+1].First < s.first {
		// The stretch opens within its own sentence, behind a colon.
		n++
		sent = d.Sentences[n]
		sent.Last = s.first
		colon = d.Text(s.first-1) == ":"
	}
	if n < 0 || !colon && d.Tags[sent.Last-1] != syntax.Stop {
		return finding{}, false
	}
	lo, hi := d.VerbsOf(n)
	if hi-lo > maxSentence/4 {
		return finding{}, false // no prose; and the work stays linear
	}
	for v := hi - 1; v >= lo; v-- {
		x := d.Verbs[v]
		if x.Last > sent.Last {
			continue
		}
		if f.frameOf(v)&quotes == 0 && !(colon && x.Form == syntax.Finite && x.Subject >= 0) || x.Passive || f.covered[x.Head] || f.within[x.Head] >= 0 {
			continue
		}
		if !colon && (f.skipAdjuncts(x.Last, sent.Last) < sent.Last-1 || f.cued(x.Head)) {
			return finding{}, false
		}
		source, phrase := f.source(v, n)
		if source.empty() && x.First > sent.First {
			source, phrase = f.inverted(x.Last, sent.Last), -1
		}
		cue := run{x.First, x.Last}
		if f.is(cue.last, "on", "out", "up") {
			cue.last++
		}
		return finding{cue: cue, source: source, phrase: phrase, sentence: n, quoted: true}, true
	}
	return finding{}, false
}

// implied gives a quotation that stands alone behind a sentence to whom that
// sentence is about: "Quill shrugged. “It is only money.”"
func (f *finder) implied(s stretch) (finding, bool) {
	d := f.d
	n := d.SentenceAt(d.Tokens[s.first].Start) - 1
	if !s.closed || n < 0 || d.Sentences[n].Paragraph != s.paragraph {
		return finding{}, false
	}
	lo, hi := d.VerbsOf(n)
	for v := lo; v < hi; v++ {
		x := d.Verbs[v]
		if x.Form != syntax.Finite || x.Kind != syntax.Main || x.Subject < 0 || f.within[x.Head] >= 0 {
			continue
		}
		h := d.Phrases[x.Subject].Head
		if d.Tags[h] != syntax.Name && d.Tags[h] != syntax.Pron && d.Words[h].Person() < 2 {
			return finding{}, false
		}
		source, phrase := f.source(v, n)
		return finding{source: source, phrase: phrase, sentence: n, quoted: true}, true
	}
	return finding{}, false
}

// statement reports whether a stretch is a sentence or more, not a title or a
// word held at arm's length.
func (f *finder) statement(s stretch) bool {
	d := f.d
	sent := d.Sentences[d.SentenceAt(d.Tokens[s.first].Start)]
	if s.last-s.first <= 4 {
		return false
	}
	return sent.First == s.first || d.Text(s.first-1) == ":"
}

// resumes reports whether the quotation s goes on with x: in the same paragraph,
// or opening the next one.
func (f *finder) resumes(x *finding, s stretch) bool {
	d := f.d
	if len(x.content) == 0 {
		return false
	}
	end := x.content[len(x.content)-1].last
	if end > s.first {
		return false
	}
	par := d.Sentences[d.SentenceAt(d.Tokens[end-1].Start)].Paragraph
	if at := d.Sentences[x.sentence].Paragraph; par < at && at <= s.paragraph {
		par = at
	}
	return par == s.paragraph || par == s.paragraph-1 && s.first == d.Sentences[d.Paragraphs[s.paragraph].First].First
}

// append adds stretch k to a finding.
func (f *finder) append(x *finding, k int) {
	s := f.pairs.out[k]
	f.used[k] = true
	for i := s.first; i < s.last; i++ {
		if f.covered[i] {
			return
		}
	}
	for i := s.first; i < s.last; i++ {
		f.covered[i] = true
	}
	x.content = append(x.content, run{s.first, s.last})
}
