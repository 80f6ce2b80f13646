package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/syntax"
)

// tellsView reports whether the happening f, told inside a direct quotation, is the
// speaker's view rather than something done: what is, has been, will or might be so, or
// what his own "us" and "your" are in. In a title of its own it would be the article's
// word; t is that title.
func (w *work) tellsView(f *found, t string) bool {
	y := &w.syn.Verbs[f.verb]
	if x := &w.syn.Verbs[w.top(f.verb)]; x.Subject >= 0 && (x.Kind == syntax.Main || x.Kind == syntax.Complement && x.Parent >= 0 && !w.direct[w.syn.Verbs[x.Parent].Head]) && fold(&w.syn, w.syn.Phrases[x.Subject].Head, "i") {
		return hasPersonal(t) // what he says of himself can be told of him
	}
	return f.status != model.Occurred || y.Tense != syntax.PastTense && y.Form == syntax.Finite || hasPersonal(t)
}

// hasPersonal reports whether title t has a word that means whoever speaks or listens.
func hasPersonal(t string) bool {
	for _, word := range strings.FieldsFunc(t, func(r rune) bool { return r == ' ' || r == ',' }) {
		if in(personal, word) {
			return true
		}
	}
	return false
}

// personal are the words by which a speaker means himself and whom he speaks to.
var personal = wordSet(`me my mine we us our ours you your yours myself ourselves yourself`)

// viewTitle titles the view f with the words of the speaker that tell it, from the
// beginning of its sentence or of its clause. "" where these are not found whole enough to
// hold what is told.
func (w *work) viewTitle(f *found) string {
	d := &w.syn
	told := func(t string) bool {
		_, words, _ := strings.Cut(t, "“")
		return strings.Contains(words, d.Text(f.trigger))
	}
	if t := w.spokenWords(f); told(t) {
		return t
	}
	speaker := trimName(w.speakerAt(d.Tokens[f.trigger].Start))
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	y := &d.Verbs[f.verb]
	first, last := y.Start, f.trigger+1
	for last < d.Sentences[f.sentence].Last && w.direct[last] {
		last++
	}
	if first < 1 || first > f.trigger || !w.direct[first] || y.Form != syntax.Finite || y.Kind == syntax.Relative || d.Tags[first] == syntax.Sub {
		return ""
	}
	words, g := w.keySentence(first, first, last, maxTitle-utf8.RuneCountInString(speaker)-4)
	if t := speaker + ": “" + words + "”"; words != "" && g != wordless && told(t) {
		return t
	}
	return ""
}
