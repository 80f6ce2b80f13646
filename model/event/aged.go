package event

import (
	"strings"
	"unicode"

	"dateline/model"
	"dateline/model/syntax"
)

// aged returns who phrase p means that tells nothing of somebody but an age and
// perhaps a home or a job, "the 51-year-old", "the 47-year-old Dane": the one person
// named in the sentences right before it. "" where several are, or nobody.
func (w *work) aged(p int) string {
	d := &w.syn
	ph := d.Phrases[p]
	if ph.Last-ph.First > 4 || ph.Last-ph.First < 2 || !fold(d, ph.First, "the") || !strings.HasSuffix(strings.ToLower(d.Text(ph.First+1)), "-year-old") || !unicode.IsDigit(rune(d.Text(ph.First + 1)[0])) {
		return ""
	}
	s := d.SentenceAt(d.Tokens[ph.First].Start)
	for back := 1; back <= 3 && s-back >= 0; back++ {
		x := d.Sentences[s-back]
		one, several := -1, false
		for i := x.First; i < x.Last; i++ {
			if e := w.names.mentioned(i); e >= 0 && w.names.entities[e].sort == person {
				several = several || one >= 0 && one != e
				if one < 0 {
					one = e
				}
			}
		}
		if several { // the one that the sentence is about
			one = w.subjectPerson(s - back)
		}
		if one >= 0 {
			return w.names.called(one)
		}
		if several {
			return ""
		}
	}
	return ""
}

// subjectPerson returns the person who is the subject of the main clause of sentence
// s, −1 without.
func (w *work) subjectPerson(s int) int {
	v := w.mainVerb(s)
	if v < 0 || w.syn.Verbs[v].Subject < 0 || w.kindOf(v) == model.Statement {
		return -1
	}
	h := w.syn.Phrases[w.syn.Verbs[v].Subject].Head
	if w.syn.Tags[h] != syntax.Name {
		return -1
	}
	if e := w.names.mentioned(h); e >= 0 && w.names.entities[e].sort == person {
		return e
	}
	return -1
}
