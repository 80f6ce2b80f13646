package event

import "dateline/model/syntax"

// farBehind bounds how far behind a pronoun its sentence is searched for a name.
const farBehind = 60

// namedBehind reports whether the grammar keeps the pronoun at token i, which is the
// subject, from standing for entity e, since e is named in what depends on its clause
// ("It owed Lenox Data money", "He will go if Holm wins") or in the same clause before
// it ("Like Holm before him, he"): the conditions B and C of binding (Chomsky, Lectures
// on Government and Binding, 1981).
func (n *names) namedBehind(d *syntax.Doc, i, e int) bool {
	v := int(d.ClauseOf[i])
	if d.Tags[i] != syntax.Pron || v < 0 || d.Verbs[v].Subject != int(d.PhraseOf[i]) || d.Verbs[v].First < i {
		return false
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[i].Start)]
	for k := d.Verbs[v].Last; k < s.Last && k < i+farBehind; k++ {
		if n.mentioned(k) == e && n.itself(d, k, e) && under(d, int(d.ClauseOf[k]), v) && !quoted(d, k) {
			return true
		}
	}
	if d.Verbs[v].Kind != syntax.Main {
		return false
	}
	for k := max(s.First, i-farBehind); k < i; k++ {
		if n.mentioned(k) == e && int(d.ClauseOf[k]) == v && n.itself(d, k, e) && d.Tags[k+1] != syntax.Genitive && n.mentioned(k+1) != e && !quoted(d, k) {
			return true
		}
	}
	return false
}

// itself reports whether the mention at token k is of entity e and does not only
// describe another thing: "the Holm case".
func (n *names) itself(d *syntax.Doc, k, e int) bool {
	p := d.PhraseOf[k]
	return p < 0 || d.Phrases[p].Head == k || n.mentioned(d.Phrases[p].Head) == e
}

// under reports whether clause c is clause v or depends on it.
func under(d *syntax.Doc, c, v int) bool {
	for range 6 {
		if c == v {
			return true
		}
		if c < v {
			return false
		}
		y := &d.Verbs[c]
		switch {
		case y.Kind == syntax.Main || y.Kind == syntax.Coordinate && y.Form == syntax.Finite:
			return false
		case y.Kind == syntax.Relative && y.ParentPhrase >= 0:
			c = int(d.ClauseOf[d.Phrases[y.ParentPhrase].Head])
		default:
			c = y.Parent
		}
	}
	return false
}

// quoted reports whether the name at token k says only whose words or view is given:
// "according to Holm".
func quoted(d *syntax.Doc, k int) bool {
	p := d.PhraseOf[k]
	return p >= 0 && d.Phrases[p].First > 1 && fold(d, d.Phrases[p].First-1, "to") && fold(d, d.Phrases[p].First-2, "according")
}
