package event

import (
	"strings"
	"unicode"

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
	if ph.Last < len(d.Tags) && d.Tags[ph.Last] == syntax.Rel {
		return "" // "the 40-year-old who found him"
	}
	s := d.SentenceAt(d.Tokens[ph.First].Start)
	for back := 1; back <= 3 && s-back >= 0; back++ {
		x := d.Sentences[s-back]
		one, several := -1, false
		for i := x.First; i < x.Last; i++ {
			if e := w.names.mentioned(i); e >= 0 && w.names.entities[e].sort == person && (w.names.entities[e].male || w.names.entities[e].female) { // a club has no first name
				several = several || one >= 0 && one != e
				if one < 0 {
					one = e
				}
			}
		}
		if several {
			return ""
		}
		if one >= 0 {
			if !w.sameJob(p, one) {
				return ""
			}
			return w.names.called(one)
		}
	}
	return ""
}

// sameJob reports whether the job that phrase p tells, if any, is not known to be another's
// than that of entity e: "the 51-year-old doctor" where somebody else is the doctor.
func (w *work) sameJob(p, e int) bool {
	k, ok := w.names.roles.Look(strings.ToLower(w.syn.Text(w.syn.Phrases[p].Head)))
	return !ok || k == e
}
