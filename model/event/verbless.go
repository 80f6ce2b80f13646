package event

import "dateline/model/syntax"

// verbless reports whether the words before piece k end in a clause that a conjunction
// or a question word opened and that has no verb yet: "doubts about whether the mayor".
func (l *line) verbless(k int) bool {
	d := &l.w.syn
	for m := k - 1; m > 0; m-- {
		i := l.pieces[m].token
		if i < 0 || l.pieces[m].text != "" {
			if i >= 0 && d.VerbOf[i] >= 0 {
				return false
			}
			continue
		}
		if d.VerbOf[i] >= 0 && d.PhraseOf[i] < 0 {
			return false
		}
		switch t := d.Tags[i]; {
		case t == syntax.That && fold(d, i, "that") && l.opensClause(i), t == syntax.Sub && in(conjoining, d.Text(i)), t == syntax.Wh && in(asking, d.Text(i)):
			return m < k-1
		case t == syntax.Stop:
			return false
		}
	}
	return false
}

// opensClause reports whether some verb's clause begins with token i.
func (l *line) opensClause(i int) bool {
	d := &l.w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
	for v := first; v < last; v++ {
		if d.Verbs[v].Marker == i && d.Verbs[v].First > i {
			return true
		}
	}
	return false
}

// conjoining words open a clause and nothing else.
var conjoining = wordSet(`whether because although though unless if while whereas`)

// asking words open a question that has a verb.
var asking = wordSet(`whether how why what where who`)
