package event

import (
	"unicode/utf8"

	"dateline/model/syntax"
)

// dottedClause prints as much of the clause of verb v as has room, and dots: what is cut
// where something is owed must not look as if it were whole. "" where all of it has room,
// or where the title cut, as it is printed without dots, leaves out only where to or what
// for.
func (w *work) dottedClause(v int, cut string) string {
	l := line{w: w, pieces: w.cut[:0]}
	w.clause(&l, v)
	w.bareParticiple(&l, v)
	defer func() { w.cut = l.pieces[:0] }()
	if len(l.pieces) == 0 || l.runes(maxTitle) <= maxTitle || l.onlyAim(cut) {
		return ""
	}
	t := l.dotted(maxTitle)
	if utf8.RuneCountInString(t) < maxTitle/2 {
		return ""
	}
	return t
}

// onlyAim reports whether what the line has behind the words of title t begins with an
// infinitive or a preposition behind a noun phrase or a verb that asks for no object: "a
// plan | to merge them", "ordered them to move | to the hills".
func (l *line) onlyAim(t string) bool {
	l.fit(maxTitle)
	d := &l.w.syn
	for k := 1; k < len(l.pieces) && int(l.pieces[k].at) <= len(t); k++ {
		i, last := l.pieces[k].token, l.pieces[k-1].token
		if int(l.pieces[k].at) != len(t) || i < 0 || last < 0 {
			continue
		}
		ended := d.PhraseOf[last] >= 0 && d.PhraseOf[last] != d.PhraseOf[i] || d.VerbOf[last] >= 0 && (d.Words[last].NeedsObject() < 2 || d.Verbs[d.VerbOf[last]].Form == syntax.Infinitive)
		return ended && (d.Tags[i] == syntax.To || d.Tags[i] == syntax.Prep && !fold(d, i, "of"))
	}
	return false
}
