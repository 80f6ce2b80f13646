package quote

import "slices"

// link gives the quotations that no cue of their own sentence holds to the
// attribution they continue. Findings and stretches both run in the order of the
// text, so that one pass over both suffices.
func (f *finder) link() {
	slices.SortStableFunc(f.found, func(a, b finding) int { return a.content[0].first - b.content[0].first })
	n, before := 0, -1 // findings that begin before the stretch; the last that holds a quotation
	for k := range f.pairs.out {
		s := f.pairs.out[k]
		for ; n < len(f.found) && f.found[n].content[0].first <= s.first; n++ {
			if f.found[n].quoted {
				before = n
			}
		}
		if f.used[k] || before < 0 || !s.continues && !f.statement(s) {
			continue
		}
		if x := &f.found[before]; f.resumes(x, s) {
			f.append(x, k)
		}
	}
}

// statement reports whether a stretch is a sentence or more, not a title or a
// word held at arm's length.
func (f *finder) statement(s stretch) bool {
	d := f.d
	sent := d.Sentences[d.SentenceAt(d.Tokens[s.first].Start)]
	return sent.First == s.first && s.last-s.first > 4
}

// resumes reports whether the quotation s goes on with x: in the same paragraph,
// or opening the next one.
func (f *finder) resumes(x *finding, s stretch) bool {
	d := f.d
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
