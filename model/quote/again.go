package quote

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// sameBefore returns where the text began to go on about the one whom a pronoun of
// gender g in the sentence of x means: the first of the sentences right before in which
// that pronoun is the subject of the main clause, and its sentence. −1 where the sentence
// before has another subject.
func (n *speakers) sameBefore(x *finding, g gender) (token, sentence int) {
	d := n.f.d
	token, sentence = -1, x.sentence
	const furthest = 6
	for s := x.sentence - 1; s >= 0 && s > x.sentence-furthest; s-- {
		k := -1
		for v, last := d.VerbsOf(s); v < last; v++ {
			if y := &d.Verbs[v]; y.Kind == syntax.Main && y.Form == syntax.Finite && y.Subject >= 0 && n.f.within[d.Phrases[y.Subject].Head] < 0 {
				k = d.Phrases[y.Subject].Head
				break
			}
		}
		if k < 0 || d.Tags[k] != syntax.Pron || !(g == male && n.f.is(k, "he") || g == female && n.f.is(k, "she")) {
			break
		}
		token, sentence = k, s
	}
	return token, sentence
}

// plainOpening reports whether a name begins with a common noun that nobody is called by:
// "Team Holm".
func plainOpening(name string) bool {
	first, _, several := strings.Cut(name, " ")
	w := lexicon.Look(first)
	return several && w.NounWeight() > 0 && !w.Is(lexicon.PersonName)
}
