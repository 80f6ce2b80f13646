package quote

import (
	"dateline/model/segment"
	"dateline/model/syntax"
)

// maxSentence is the longest run of tokens that is read as a sentence; what is
// longer is a list or no prose at all. It keeps the work linear.
const maxSentence = 800

// sentence finds the attributions whose cue stands in sentence s.
func (f *finder) sentence(s int) {
	d := f.d
	sent := d.Sentences[s]
	lo, hi := d.VerbsOf(s)
	if sent.Last-sent.First > maxSentence {
		return
	}
	f.headline(s)
	for v := lo; v < hi; v++ {
		if h := d.Verbs[v].Head; f.within[h] < 0 && !f.covered[h] && (f.frameOf(v)&quotes != 0 || f.afterQuote(v, sent.First)) {
			f.behind(v, s)
		}
	}
	for i := sent.First; i < sent.Last; i++ {
		if f.covered[i] || f.within[i] >= 0 && f.pairs.out[f.within[i]].closed {
			continue
		}
		if v := d.VerbOf[i]; v >= 0 && d.Verbs[v].Head == i {
			if f.cued(i) {
				continue
			}
			// "is opposed to", "were worried about" look like passives.
			if d.Verbs[v].Passive && f.adjective(i, s) {
				continue
			}
			f.verb(int(v), s)
			continue
		}
		switch d.Tags[i] {
		case syntax.Noun, syntax.Plural, syntax.Name:
			f.noun(i, s)
		case syntax.Adj, syntax.Part:
			f.adjective(i, s)
		case syntax.Prep, syntax.Ger, syntax.Adv, syntax.Sub:
			f.preposition(i, s)
		}
	}
}

// cued reports whether token i is cue or source of one of the latest findings.
func (f *finder) cued(i int) bool {
	for k := len(f.found) - 1; k >= 0 && k >= len(f.found)-4; k-- {
		if c := f.found[k].cue; c.first <= i && i < c.last {
			return true
		}
		if c := f.found[k].source; c.first <= i && i < c.last {
			return true
		}
	}
	return false
}

// frameOf returns the frame of verb v, 0 where it does not attribute.
func (f *finder) frameOf(v int) frame {
	return f.frames[v]
}

// verb finds the content behind the cue verb v.
func (f *finder) verb(v, s int) {
	d := f.d
	fr := f.frameOf(v)
	if fr == 0 {
		f.madeClear(v, s)
		return
	}
	x := d.Verbs[v]
	if x.Passive && x.Form != syntax.Gerund && !f.takenForPassive(v, s, fr) {
		f.passive(v, s, fr)
		return
	}
	p, cueEnd := f.complement(v, s, fr)
	if p < 0 {
		p, cueEnd = f.prefaced(v, s, fr)
	}
	if p < 0 {
		f.extracted(v, s, fr)
		return
	}
	// The grammar may set in behind the mark that opens the content.
	if w := f.within[p]; w >= 0 && f.pairs.out[w].first == p-1 && p-1 >= x.Last {
		p--
	}
	end := f.contentEnd(p, s, v)
	if k := x.First - 1; x.Form == syntax.Gerund && k >= 0 && (d.Tags[k] == syntax.Genitive || d.Tags[k] == syntax.Poss) {
		end = min(end, f.ownVerb(p, s)) // "the bank's warning that …" is a noun
	}
	content := f.runs(run{p, end})
	source, phrase := f.source(v, s)
	if source.first >= p && source.first < end {
		source, phrase = f.phraseBefore(x.First, s) // an object taken for a subject
	}
	source, phrase = f.sharedSource(v, s, source, phrase)
	cue := run{x.First, cueEnd}
	if fr&raising != 0 && !source.empty() {
		content = append([]run{source}, content...)
		source, phrase = run{}, -1
	}
	f.add(finding{content: content, cue: cue, source: source, phrase: phrase, sentence: s})
}

// takenForPassive reports whether a participle without an auxiliary is the past
// of a verb of saying after all: "those asked said that …".
func (f *finder) takenForPassive(v, s int, fr frame) bool {
	x := f.d.Verbs[v]
	if x.Form != syntax.Participle || x.First != x.Head || fr&quotes == 0 || fr&clause == 0 || x.Head == f.d.Sentences[s].First {
		return false
	}
	p, _ := f.complement(v, s, fr&(quotes|clause|listener))
	return p >= 0
}

// madeClear reads "made it clear that …", "made plain how …".
func (f *finder) madeClear(v, s int) {
	d := f.d
	x := d.Verbs[v]
	if !f.is(x.Head, "make", "makes", "made", "making") || x.Passive {
		return
	}
	last := d.Sentences[s].Last
	p := x.Last
	for p < last && (f.is(p, "it") || d.Tags[p] == syntax.Adv) {
		p++
	}
	if p+1 >= last || !f.is(p, "clear", "plain", "known", "public") {
		return
	}
	cue := run{x.First, p + 1}
	p = f.skipAdjuncts(p+1, last)
	if p < last && (d.Tags[p] == syntax.That || d.Tags[p] == syntax.Wh || d.Tags[p] == syntax.Pron || f.is(p, "that")) {
		source, phrase := f.source(v, s)
		f.add(finding{content: f.runs(run{p, f.contentEnd(p, s, v)}), cue: cue, source: source, phrase: phrase, sentence: s})
	}
}

// prefaced reads "As the minister put it, …": the main clause is the content.
func (f *finder) prefaced(v, s int, fr frame) (p, cueEnd int) {
	d := f.d
	x := d.Verbs[v]
	sent := d.Sentences[s]
	if fr&quotes == 0 || x.Form != syntax.Finite || !f.is(sent.First, "as") || x.Subject < 0 || d.Phrases[x.Subject].First != sent.First+1 {
		return -1, 0
	}
	p = x.Last
	for p < sent.Last && f.is(p, "it", "out") {
		p++
	}
	cueEnd = p
	p = f.skipAdjuncts(p, sent.Last)
	if p+1 < sent.Last && (d.Tags[p] == syntax.Comma || d.Text(p) == ":") {
		return p + 1, cueEnd
	}
	return -1, 0
}

// extracted reads a relative clause out of a content: "which the agency said
// were covered up": both "which" and what follows the cue were said.
func (f *finder) extracted(v, s int, fr frame) {
	d := f.d
	x := d.Verbs[v]
	last := d.Sentences[s].Last
	if fr&clause == 0 || x.Last >= last || d.VerbOf[x.Last] < 0 || d.Verbs[d.VerbOf[x.Last]].Form != syntax.Finite || f.within[x.Last] >= 0 {
		return
	}
	k := x.First - 1
	if k < 0 || d.PhraseOf[k] < 0 {
		return
	}
	ph := d.Phrases[d.PhraseOf[k]]
	m := ph.First - 1
	if m < d.Sentences[s].First || d.Tags[m] != syntax.Rel && d.Tags[m] != syntax.Wh && d.Tags[m] != syntax.That {
		return
	}
	f.add(finding{content: f.runs(run{m, m + 1}, run{x.Last, f.contentEnd(x.Last, s, -1)}), cue: run{x.First, x.Last}, source: run{ph.First, ph.Last}, phrase: int(d.PhraseOf[k]), sentence: s})
}

// headline reads "Minister: Bridge to close" in a title line.
func (f *finder) headline(s int) {
	d := f.d
	sent := d.Sentences[s]
	if s > 0 || sent.Last-sent.First < 4 {
		return
	}
	for i := sent.First + 1; i < sent.Last-1 && i < sent.First+8; i++ {
		if f.within[i] >= 0 || d.VerbOf[i] >= 0 {
			return
		}
		if d.Text(i) == ":" && d.Tokens[i+1].Shape&segment.Glued == 0 {
			if d.Tokens[i-1].Kind == segment.Word {
				f.add(finding{content: f.runs(run{i + 1, f.contentEnd(i+1, s, -1)}), cue: run{i, i + 1}, source: run{sent.First, i}, phrase: int(d.PhraseOf[i-1]), sentence: s})
			}
			return
		}
	}
}
