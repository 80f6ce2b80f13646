package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/syntax"
)

// inserted reports whether the clause of verb v is put, between commas, into the next
// one: "The plan, Berg said on Monday, failed".
func (w *work) inserted(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if v+1 >= len(d.Verbs) || y.Object >= 0 && w.timeOf[d.Phrases[y.Object].Head] == 0 || y.Subject < 0 || y.Form != syntax.Finite || d.Phrases[y.Subject].First == 0 || fold(d, d.Phrases[y.Subject].Head, "it") {
		return false
	}
	x := d.Verbs[v+1]
	return x.Form == syntax.Finite && x.Subject >= 0 && x.First > 1 && (d.Tags[x.First-1] == syntax.Comma || d.Tags[x.First-2] == syntax.Comma) && d.Phrases[x.Subject].Last < d.Phrases[y.Subject].First && d.Tags[d.Phrases[y.Subject].First-1] == syntax.Comma && x.Subject != y.Subject &&
		d.SentenceAt(d.Tokens[x.Head].Start) == d.SentenceAt(d.Tokens[y.Head].Start)
}

// between reports whether commas part the clause of verb v, which has no object, from
// what stands before and behind it: "In 2015, aides said, the board knew".
func (w *work) between(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	return y.Object < 0 && y.Subject >= 0 && d.Phrases[y.Subject].First > 0 && d.Tags[d.Phrases[y.Subject].First-1] == syntax.Comma && y.Last < len(d.Tags) && d.Tags[y.Last] == syntax.Comma && in(pureCues, d.Lemma(v))
}

// insertedTitle prints what somebody says or thinks in a clause that theirs is put into,
// behind who does: *Berg: the plan has failed*. "" for other events.
func (w *work) insertedTitle(f *found) string {
	d := &w.syn
	v := f.verb
	put, amid := w.inserted(v), w.between(v)
	if !put && !amid || w.inMarks(f) {
		return ""
	}
	u := w.content(v)
	if u <= v || d.Verbs[u].Subject < 0 {
		return ""
	}
	who := ""
	if e := w.names.refer(d, d.Verbs[v].Subject); e >= 0 {
		who = w.speakerOf(f)
	}
	if who == "" || pronounWord(who) {
		l := line{w: w, pieces: w.cut[:0]}
		w.subject(&l, d.Verbs[v].Subject, v)
		for i := d.Verbs[v].First; i < d.Verbs[v].Last; i++ {
			l.token(i)
		}
		who = l.text(maxTitle / 2)
		w.cut = l.pieces[:0]
	}
	if word, _, _ := strings.Cut(who, " "); who == "" || pronounWord(word) {
		return ""
	}
	words, _, g := w.fitClause(u, maxTitle-utf8.RuneCountInString(who)-2)
	if words == "" || g == broken || strings.HasPrefix(words, who) {
		return ""
	}
	return who + ": " + w.lowerFirst(words, u)
}
