package syntax

// behindWhere makes the place that a clause with "where" tells more of the subject of verb
// v behind that clause: "The hospital where she worked until 2015 | has opened". It
// reports whether it is so.
func (d *Doc) behindWhere(v, lo, first int) bool {
	x := &d.Verbs[v]
	if v == lo || x.Form != Finite || d.hasMain(lo, v) {
		return false
	}
	y := &d.Verbs[v-1]
	m := y.Marker
	if y.Form != Finite || m <= first || !d.fold(m, "where") || d.PhraseOf[m-1] < 0 || d.temporal(int(d.PhraseOf[m-1])) || y.Last > x.First {
		return false
	}
	for i := y.Last; i < x.First; i++ {
		p := int(d.PhraseOf[i])
		switch {
		case p < 0:
			if t := d.Tags[i]; t != Prep && t != Adv && t != Adj {
				return false
			}
		case d.Phrases[p].First != i, p == y.Object, d.temporal(p), d.Tags[i-1] == Prep && d.PhraseOf[i-1] < 0:
		default:
			return false // a subject of its own
		}
	}
	x.Subject, x.Kind, x.Parent, x.Start = d.chainHead(int(d.PhraseOf[m-1]), lo, lo, first), Main, -1, x.First
	return true
}
