package syntax

import "dateline/model/lexicon"

// overAgents gives a verb in the singular the noun right before it as its subject, not
// the two that "and" seems to join: the first stands behind a preposition of the clause
// before. "The tool was raised by a ship and a change was made."
func (d *Doc) overAgents(lo, hi int) {
	for v := lo + 1; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Subject < 0 || x.Subject+1 >= len(d.Phrases) || !d.singularVerb(x.First) {
			continue
		}
		p, q := d.Phrases[x.Subject], d.Phrases[x.Subject+1]
		k := p.Last
		if p.First < 1 || d.Tags[p.First-1] != Prep || d.fold(p.First-1, "between") || k >= len(d.Tags) || d.Tags[k] != Conj || !d.fold(k, "and") || q.First != k+1 || q.Last > x.First || d.Tags[q.Head] == Pron {
			continue
		}
		if q.Last < x.First && d.Tags[q.Last] != Adv {
			continue
		}
		u := v - 1
		for u > lo && d.Verbs[u].Form != Finite {
			u--
		}
		if y := d.Verbs[u]; y.Form != Finite || y.Subject < 0 || y.Last > p.First-1 || d.Phrases[y.Subject].First >= p.First || y.Kind == Relative && y.First > p.First {
			continue
		}
		if d.Tags[q.First] != Det && d.Tags[q.First] != Poss && d.Tags[q.Head] != Plural && d.Tags[q.Head] != Name {
			continue
		}
		x.Subject, x.Start, x.Marker, x.Kind, x.Parent, x.ParentPhrase = x.Subject+1, k, k, Coordinate, u, -1
		if d.Verbs[u].Kind == Complement {
			x.Kind, x.Parent, x.ParentPhrase = Complement, d.Verbs[u].Parent, d.Verbs[u].ParentPhrase
		}
	}
}

// singularVerb reports whether the verb group that begins at token i is in the singular.
func (d *Doc) singularVerb(i int) bool {
	switch d.Tags[i] {
	case Third:
		return true
	case BeFin, HaveFin, DoFin:
		return d.fold(i, "was") || d.fold(i, "is") || d.fold(i, "has") || d.fold(i, "does")
	}
	return false
}

// overLater gives a verb that "and" joins, with nothing but a stretch of time before it, the
// subject of the clause before: "He was freed in 2010 and two years later became mayor."
func (d *Doc) overLater(lo, hi int) {
	for v := lo + 1; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Subject < 0 {
			continue
		}
		p := d.Phrases[x.Subject]
		if p.First < 1 || d.Tags[p.First-1] != Conj || d.Words[p.Head].NounField() != lexicon.NounTime || p.Last >= x.First || !laterWords.Has(d.Text(p.Last)) || x.First > p.Last+2 {
			continue
		}
		for u := v - 1; u >= lo; u-- {
			if y := d.Verbs[u]; y.Form == Finite && y.Subject >= 0 && y.Kind != Relative {
				x.Subject, x.Kind, x.Parent, x.ParentPhrase, x.Marker, x.Start = y.Subject, Coordinate, u, -1, p.First-1, p.First-1
				break
			}
		}
	}
}

var laterWords = lexicon.Words(`later earlier before after afterwards thereafter on`)
