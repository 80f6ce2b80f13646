package quote

import (
	"dateline/model/syntax"
)

// passive reads "is expected to win", "was accused of theft", "was denounced by
// critics": the subject belongs to the content, an agent is the source.
func (f *finder) passive(v, s int, fr frame) {
	d := f.d
	x := d.Verbs[v]
	last := d.Sentences[s].Last
	subject := run{}
	if x.Kind != syntax.Participial {
		subject, _ = f.source(v, s)
	} else if x.Kind == syntax.Participial && f.is(x.First, "asked") {
		if p, end := f.complement(v, s, fr|about); p >= 0 {
			f.add(finding{content: f.runs(run{p, f.contentEnd(p, s, v)}), cue: run{x.First, end}, phrase: -1, sentence: s})
		}
		return
	}
	p := x.Last
	for p < last && d.Tags[p] == syntax.Adv && f.within[p] < 0 {
		p++
	}
	content := []run{}
	if !subject.empty() {
		content = append(content, subject)
	}
	if p+1 < last && f.is(p, "by") && d.PhraseOf[p+1] >= 0 {
		if f.share(int(d.PhraseOf[p+1])) {
			return // "approved by 61 percent of members": a count of votes says nothing
		}
		end := f.nounExtent(p+1, last)
		rest := run{end, f.contentEnd(end, s, -1)}
		if end < last && (d.Tags[end] == syntax.Prep || d.Tags[end] == syntax.To || d.Tags[end] == syntax.That || d.Tags[end] == syntax.Wh || f.is(end, "if", "whether") || f.stretchAt(end) >= 0) {
			content = append(content, rest)
		}
		if len(content) > 0 {
			f.add(finding{content: content, cue: run{x.First, x.Last}, source: run{p + 1, end}, phrase: int(d.PhraseOf[p+1]), sentence: s})
		}
		return
	}
	if x.Kind == syntax.Participial || !passiveRaising.Has(d.Text(x.Head)) && fr&(quotes|clause) == 0 || p >= last {
		return
	}
	if d.Tags[p] == syntax.Comma && p+1 < last && f.stretchAt(p+1) >= 0 {
		p++ // "was asked, “…”"
	}
	switch t := d.Tags[p]; {
	case t == syntax.To, t == syntax.That, f.stretchAt(p) >= 0, t == syntax.Wh, f.is(p, "if", "whether"), t == syntax.Adj,
		d.VerbOf[p] >= 0 && d.Verbs[d.VerbOf[p]].Form == syntax.Infinitive,
		t == syntax.Prep && fr&prepFrame(f, p) != 0,
		f.is(p, "as", "for", "of"),
		d.PhraseOf[p] >= 0 && d.Tags[p] != syntax.Time && fr&nominal != 0:
		content = append(content, run{p, f.contentEnd(p, s, -1)})
	default:
		return
	}
	f.add(finding{content: content, cue: run{x.First, x.Last}, phrase: -1, sentence: s})
}

// share reports whether phrase p is a part of a hundred.
func (f *finder) share(p int) bool {
	ph := f.d.Phrases[p]
	return f.d.Tags[ph.First] == syntax.Num && (f.is(ph.Last-1, "percent", "%") || ph.Last < len(f.d.Tags) && f.is(ph.Last, "percent", "%"))
}
