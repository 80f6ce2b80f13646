// Package quote finds who said what in an article: quotations direct, indirect
// and mixed, with the words that attribute them (cue) and the speaker (source).
//
// It owns the pairing of quotation marks, the lexicon of cues with what each can
// be followed by, the extent of contents and sources, and the speaker's name
// within the article. It imports model, model/segment and model/syntax. All
// positions are bytes of the body. Find may be called from many goroutines; the
// documents it is given are only read.
//
// Attributions are flat: where one content holds another attribution ("the aide
// said that he thought …"), the outer one is given alone.
//
// Invariants (TestInvariants, FuzzFind):
//
//  1. Every span lies in the body, is not empty, and starts and ends at token
//     edges; the contents of different attributions do not overlap.
//  2. A quotation mark that nothing answers costs its paragraph at most.
//  3. Time and memory are linear in the body.
package quote

import (
	"slices"
	"sync"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// Find returns the attributions of a document in the order of their contents.
func Find(d *syntax.Doc) []model.Attribution {
	f := finders.Get().(*finder)
	defer func() {
		f.forget()
		finders.Put(f)
	}()
	f.read(d)
	return f.result()
}

// finders keeps the memory of finders that are done for the next document.
var finders = sync.Pool{New: func() any { return new(finder) }}

// read finds the attributions of d.
func (f *finder) read(d *syntax.Doc) {
	f.d = d
	f.pairs.run(d.Doc)
	n := len(d.Tokens)
	f.covered = slices.Grow(f.covered[:0], n)[:n]
	clear(f.covered)
	f.within = slices.Grow(f.within[:0], n)[:n]
	for i := range f.within {
		f.within[i] = -1
	}
	for k, s := range f.pairs.out {
		for i := s.first; i < s.last; i++ {
			f.within[i] = int32(k)
		}
	}
	f.used = slices.Grow(f.used[:0], len(f.pairs.out))[:len(f.pairs.out)]
	clear(f.used)
	f.frames = slices.Grow(f.frames[:0], len(d.Verbs))[:len(d.Verbs)]
	for v := range f.frames {
		f.frames[v] = f.frameOfForm(d.Verbs[v].Head)
	}
	for s := range d.Sentences {
		f.sentence(s)
	}
	f.link()
}

// frameOfForm looks up what the verb at token i attributes. Verbs repeat so much
// that most are met among the few looked up last.
func (f *finder) frameOfForm(i int) frame {
	form := f.d.FormOf(i)
	if form < 0 {
		return verbForms.Of(f.d.Text(i))
	}
	k := &f.lately[uint(form)%uint(len(f.lately))]
	if k.form != form+1 {
		k.form, k.frame = form+1, verbForms.Of(f.d.Text(i))
	}
	return k.frame
}

// forget lets go of the document, so that a resting finder keeps no text alive,
// and of memory that only a huge one needed.
func (f *finder) forget() {
	const huge = 1 << 20 // tokens
	if cap(f.within) > huge {
		*f = finder{}
		return
	}
	f.d, f.pairs.d = nil, nil
	clear(f.found)
	clear(f.linked)
	f.found, f.linked, f.arena = f.found[:0], f.linked[:0], f.arena[:0]
	f.names.forget()
}

// run is a half-open range of tokens.
type run struct{ first, last int }

func (r run) empty() bool { return r.last <= r.first }

// finding is an attribution in tokens.
type finding struct {
	content  []run
	cue      run
	source   run // empty where nobody is named
	phrase   int // the source's head phrase, −1 where unknown
	sentence int
	quoted   bool // a whole quotation belongs to the content
}

// finder holds what is known of one document while it is read.
type finder struct {
	d      *syntax.Doc
	pairs  pairing
	within []int32 // for each token the stretch it stands in, −1 for none
	frames []frame // for each verb what it attributes, 0 for nothing
	lately [1024]struct {
		form  lexicon.Form // + 1
		frame frame
	}
	used    []bool // for each stretch whether a finding holds it
	covered []bool // for each token whether it is content of a finding
	found   []finding
	linked  []finding // found with the quotations that link adds
	arena   []run     // what contents are cut from
	names   speakers
}

// runs returns its arguments as a slice of the arena.
func (f *finder) runs(r ...run) []run {
	begin := len(f.arena)
	f.arena = append(f.arena, r...)
	return f.arena[begin:len(f.arena):len(f.arena)]
}

// add records a finding and takes its content's tokens.
func (f *finder) add(x finding) {
	kept := x.content[:0]
	for _, c := range x.content {
		c = f.trim(c)
		if c.empty() || f.covered[c.first] {
			continue
		}
		for i := c.first; i < c.last; i++ {
			if f.covered[i] {
				c.last = i
				break
			}
			f.covered[i] = true
			if w := f.within[i]; w >= 0 {
				f.used[w] = true
				if s := f.pairs.out[w]; s.first == i && s.last <= c.last && i == c.first {
					x.quoted = true
				}
			}
		}
		kept = append(kept, c)
	}
	x.content = kept
	for !x.source.empty() && f.d.Tags[x.source.last-1] == syntax.Comma {
		x.source.last--
	}
	if len(kept) > 0 {
		f.found = append(f.found, x)
	}
}

// trim takes commas, stops and lone marks off the ends of a content; marks that
// belong to a quotation within stay.
func (f *finder) trim(c run) run {
	d := f.d
	for c.first < c.last && f.within[c.first] < 0 {
		if t := d.Tags[c.first]; t != syntax.Comma && t != syntax.Colon && t != syntax.Stop && t != syntax.Close {
			break
		}
		c.first++
	}
	for c.first < c.last && f.within[c.last-1] < 0 {
		if t := d.Tags[c.last-1]; t != syntax.Comma && t != syntax.Colon && t != syntax.Stop && t != syntax.Open {
			break
		}
		if d.Tokens[c.last-1].Shape&segment.Dotted != 0 {
			break
		}
		c.last--
	}
	return c
}

// word returns token i's form in lower case for a look-up, without allocating.
func (f *finder) word(i int, b *[24]byte) []byte {
	s := f.d.Text(i)
	if len(s) > len(b) {
		return nil
	}
	for k := 0; k < len(s); k++ {
		c := s[k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b[k] = c
	}
	return b[:len(s)]
}

// is reports whether token i is the lower-case word w, whatever its case.
func (f *finder) is(i int, words ...string) bool {
	if i < 0 || i >= len(f.d.Tokens) {
		return false
	}
	form := f.d.Text(i)
	for _, w := range words {
		if lexicon.Same(form, w) {
			return true
		}
	}
	return false
}

// result turns the findings into attributions.
func (f *finder) result() []model.Attribution {
	f.names.f = f
	out := make([]model.Attribution, 0, len(f.found))
	spans := 0
	for k := range f.found {
		spans += len(f.found[k].content) + 2
	}
	// All spans stand in one array; each attribution has its part of it.
	all := make([]model.Span, 0, spans)
	cut := func(runs ...run) []model.Span {
		begin := len(all)
		for _, r := range runs {
			if !r.empty() {
				all = append(all, f.span(r))
			}
		}
		return all[begin:len(all):len(all)]
	}
	for k := range f.found {
		x := &f.found[k]
		a := model.Attribution{Speaker: f.names.name(x), Direct: f.direct(x), Content: cut(x.content...)}
		if !x.cue.empty() {
			a.Cue = cut(x.cue)
		}
		if !x.source.empty() {
			a.Source = cut(x.source)
		}
		out = append(out, a)
	}
	return out
}

func (f *finder) span(r run) model.Span {
	return model.Span{Start: f.d.Tokens[r.first].Start, End: f.d.Tokens[r.last-1].End}
}

// direct reports whether all of a content stands in quotation marks.
func (f *finder) direct(x *finding) bool {
	for _, c := range x.content {
		for i := c.first; i < c.last; i++ {
			if f.within[i] < 0 {
				return false
			}
		}
	}
	return true
}
