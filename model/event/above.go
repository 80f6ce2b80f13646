package event

import "dateline/model/syntax"

// above returns who has a name and is the subject of the nearest clause that the clause
// of the subject pronoun at token i hangs on: "Flynn said Lund was right when he left"
// is about Lund. −1 where that clause opens the sentence's own, or its subject is nobody
// whom a pronoun of gender g can mean.
func (n *names) above(d *syntax.Doc, i int, g gender) int {
	v := int(d.ClauseOf[i])
	if g == thing || g == noGender || d.Tags[i] != syntax.Pron || v < 0 || d.Verbs[v].Subject != int(d.PhraseOf[i]) || d.Verbs[v].First < i {
		return -1
	}
	for steps := 0; steps < 4; steps++ {
		y := &d.Verbs[v]
		u := y.Parent
		if y.Kind == syntax.Relative && y.ParentPhrase >= 0 {
			if c := int(d.ClauseOf[d.Phrases[y.ParentPhrase].Head]); c != v && d.Phrases[y.ParentPhrase].Head < i {
				u = c
			}
		}
		if u < 0 || u == v || d.Verbs[u].First > i || y.Kind == syntax.Main || y.Kind == syntax.Coordinate {
			return -1
		}
		v = u
		x := &d.Verbs[v]
		if x.Form != syntax.Finite || x.Kind == syntax.Main || x.Subject < 0 || d.Phrases[x.Subject].Last > i {
			continue
		}
		h := d.Phrases[x.Subject].Head
		if e := n.mentioned(h); e >= 0 {
			if n.entities[e].fits(g) {
				return e
			}
			return -1
		}
		if d.Tags[h] == syntax.Pron && genderOf(d.Text(h)) == g {
			return n.pronoun(d, h)
		}
		return -1
	}
	return -1
}
