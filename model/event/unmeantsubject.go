package event

import (
	"strings"

	"dateline/model/syntax"
)

// heldByContext titles f with the article's own connected words from where its sentence
// begins, where its title t opens with a pronoun of which nobody can tell what it means
// but the words before it may: "A fifth of the clerks said they had left". "" where the
// sentence opens with it or is too long.
func (w *work) heldByContext(f *found, t string) string {
	word, _, _ := strings.Cut(t, " ")
	if f.verb < 0 || !in(openPronouns, word) {
		return ""
	}
	d := &w.syn
	v := w.top(f.verb)
	y := &d.Verbs[v]
	if y.Subject < 0 || !strings.EqualFold(d.Text(d.Phrases[y.Subject].First), word) || w.inQuotation(v) || strings.EqualFold(word, "it") && (w.expletive(v) || w.unmeant(v)) {
		return ""
	}
	if y.Kind != syntax.Complement && y.Kind != syntax.Adverbial || y.Parent < 0 || d.Verbs[y.Parent].First > y.First {
		return ""
	}
	s := d.Sentences[f.sentence]
	first := w.partBegins(s.First, f.trigger)
	at := d.Phrases[y.Subject].First
	if at <= first || y.Marker == first || d.Tags[first] == syntax.Pron || w.runesOf(first, f.trigger+1) >= maxTitle-1 {
		return ""
	}
	for k := first; k < f.trigger; k++ { // nothing but the one clause before it
		if t := d.Tags[k]; t == syntax.Open || t == syntax.Close || t == syntax.Colon {
			return ""
		}
	}
	return w.stretched(first, w.sentenceStops(s), false)
}

// openPronouns open a title that leaves open who or what is meant.
var openPronouns = wordSet(`he she it they his her its their`)
