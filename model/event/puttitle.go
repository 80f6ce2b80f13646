package event

import (
	"unicode/utf8"

	"dateline/model/syntax"
)

// putTitle prints what somebody “put” or told so: "As Lund put it in July, the plan
// is dead". "" for other events.
func (w *work) putTitle(f *found) string {
	d := &w.syn
	y := d.Verbs[f.verb]
	if y.Kind != syntax.Adverbial || y.Marker < 0 || !fold(d, y.Marker, "as") || y.Parent < 0 || d.Verbs[y.Parent].Form != syntax.Finite {
		return ""
	}
	put := d.Lemma(f.verb) == "put" && y.Object >= 0 && fold(d, d.Phrases[y.Object].Head, "it")
	told := in(tellers, d.Lemma(f.verb)) && w.objectFree(f.verb) && w.content(f.verb) < 0 && !y.Passive // "As the paper reported on Friday, the mill closed"
	if put && w.aboutSpeaker(f.verb, y.Parent) {
		return ""
	}
	if _, quoted := w.quotation(f); !put && (!told || quoted || w.aboutSpeaker(f.verb, y.Parent)) {
		return ""
	}
	speaker := w.speakerOf(f)
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	words, _, g := w.fitClause(y.Parent, maxTitle-utf8.RuneCountInString(speaker)-2)
	if words == "" || g == broken {
		return ""
	}
	return speaker + ": " + w.lowerFirst(words, y.Parent)
}

// putSo returns the verb of the clause that somebody only words so: "works for everyone,
// as she put it". −1 where verb v words nothing.
func (w *work) putSo(v int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if d.Lemma(v) != "put" || y.Object < 0 || !fold(d, d.Phrases[y.Object].Head, "it") || y.Marker < 0 || !fold(d, y.Marker, "as") {
		return -1
	}
	u := w.mainVerb(d.SentenceAt(d.Tokens[y.Head].Start))
	if u == v {
		return -1
	}
	return u
}

// tellers are verbs that tell what the clause says that "as" joins them to.
var tellers = wordSet(`point say report note write observe argue explain state reveal announce warn predict suggest tweet`)
