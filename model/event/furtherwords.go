package event

import (
	"dateline/model/segment"
	"dateline/model/syntax"
)

// furtherWords prints a sentence that stands by itself out of what the speaker of f goes
// on to say behind the quotation q, "" where there is none.
func (w *work) furtherWords(f *found, q [2]int, room int) string {
	d := &w.syn
	last := d.SentenceAt(d.Tokens[q[1]-1].Start)
	for _, m := range f.more {
		last = max(last, d.SentenceAt(m.Start))
	}
	if f.speech >= 0 {
		for _, m := range w.speech[f.speech].Content {
			last = max(last, d.SentenceAt(m.Start))
		}
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[q[0]].Start)]
	end := min(d.Sentences[last].Last, q[1]+200)
	for i := q[1] + 1; i < end; i++ {
		if i >= s.Last {
			s = d.Sentences[d.SentenceAt(d.Tokens[i].Start)]
		}
		if !w.direct[i] || d.Tokens[i].Kind == segment.Mark || w.direct[i-1] && d.Tags[i-1] != syntax.Open && d.Tags[i-1] != syntax.Stop && i != s.First {
			continue
		}
		to := i
		for to < s.Last && w.direct[to] && !(d.Tags[to] == syntax.Stop && d.Tokens[to].Len() <= 2) && d.Tags[to] != syntax.Close {
			to++
		}
		if to < len(d.Tags) && (d.Tags[to] == syntax.Stop || to >= s.Last) && w.standsAlone(i, to) && !w.somebodyElses(f, i) {
			if t, g := w.keySentence(i, i, to, room); g == entire {
				return t
			}
		}
		i = max(i, to-1)
	}
	return ""
}

// standsAlone reports whether the sentence [first, last) of a quotation says something
// without what was said before it: it has a verb and a subject that is named or is
// the speaker, and asks nothing.
func (w *work) standsAlone(first, last int) bool {
	d := &w.syn
	if last-first < 5 || last < len(d.Tags) && d.Text(last) == "?" {
		return false
	}
	switch d.Tags[first] {
	case syntax.Conj, syntax.Sub, syntax.Prep, syntax.Adv, syntax.Wh, syntax.Rel:
		return false
	}
	v := w.mainVerbIn(first, last)
	if v < 0 || d.Verbs[v].Subject < 0 || d.Phrases[d.Verbs[v].Subject].First != first {
		return false
	}
	if _, hollow := w.opinion(first, last); hollow {
		return false
	}
	told, named := false, false
	for i := first; i < last; i++ { // "it", "that" and "they" point back
		t := d.Tags[i]
		if (t == syntax.Pron || t == syntax.Obj || t == syntax.Poss || t == syntax.Num || t == syntax.Det && d.PhraseOf[i] >= 0 && d.Phrases[d.PhraseOf[i]].Head == i) && in(pointing, d.Text(i)) {
			if within := t == syntax.Poss || int(d.ClauseOf[i]) > v; !within || !named || t == syntax.Det || t == syntax.Num {
				return false
			}
		}
		named = named || d.PhraseOf[i] >= 0 && d.Phrases[d.PhraseOf[i]].Head == i && (t == syntax.Noun || t == syntax.Plural || t == syntax.Name)
		told = told || i > first && d.PhraseOf[i] >= 0 && d.Phrases[d.PhraseOf[i]].Head == i && (t == syntax.Noun || t == syntax.Plural || t == syntax.Name)
	}
	return told && !d.Tags[last-1].IsFinite() && d.Tags[last-1] != syntax.Not && d.Tokens[last-1].End-d.Tokens[first].Start >= 25
}

// pointing words mean something that was told before.
var pointing = wordSet(`it its he she him her his hers they them their theirs this that these those one ones so such both neither either another others some many few most all none much more`)
