package event

import "dateline/model/syntax"

// ahead returns who has a name and is the subject of the clause that the one which opens
// the sentence depends on, for a pronoun in that: "As he shook hands, Lund said". −1
// where the sentence before is about somebody else whom the pronoun can mean.
func (n *names) ahead(d *syntax.Doc, i int, g gender) int {
	s := d.SentenceAt(d.Tokens[i].Start)
	p := subjectAhead(d, i, s)
	if g == thing || g == noGender || p < 0 || d.Tags[i] == syntax.Obj {
		return -1
	}
	e := n.mentioned(d.Phrases[p].Head)
	if e < 0 || n.entities[e].sort != person || !n.entities[e].fits(g) || n.namedBehind(d, i, e) {
		return -1
	}
	if s == 0 {
		return e
	}
	for v, last := d.VerbsOf(s - 1); v < last; v++ {
		q := d.Verbs[v].Subject
		if q < 0 || d.Verbs[v].Kind == syntax.Relative {
			continue
		}
		h := d.Phrases[q].Head
		if o := n.mentioned(h); o >= 0 && o != e && n.entities[o].sort == person && n.entities[o].fits(g) || d.Tags[h] == syntax.Pron && genderOf(d.Text(h)) == g && n.pronoun(d, h) != e || o < 0 && d.Tags[h] == syntax.Noun && d.Words[h].Person() >= 2 && unnamed(d.Text(h), g) {
			return -1
		}
	}
	return e
}

// subjectAhead returns the subject of the main clause of sentence s that token i, in a
// clause or participle that opens the sentence, stands before; −1 without.
func subjectAhead(d *syntax.Doc, i, s int) int {
	c := int(d.ClauseOf[i])
	first, last := d.VerbsOf(s)
	if c < first || c >= last || d.Verbs[c].Kind != syntax.Adverbial && d.Verbs[c].Kind != syntax.Participial {
		return -1
	}
	for v := first; v < last; v++ {
		y := &d.Verbs[v]
		if y.Kind == syntax.Relative || y.Form != syntax.Finite || y.Kind == syntax.Adverbial {
			continue
		}
		if y.Kind != syntax.Main || y.Subject < 0 || d.Phrases[y.Subject].First <= i || y.First < i || d.Phrases[y.Subject].First > y.First {
			return -1
		}
		for k := i; k < d.Phrases[y.Subject].First; k++ {
			if d.Tags[k] == syntax.Comma {
				return y.Subject
			}
		}
		return -1
	}
	return -1
}
