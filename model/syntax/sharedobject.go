package syntax

// sharedObjects gives verbs that a conjunction joins the object which stands behind the
// last of them, parted from it by a comma: "The police found, and on Thursday
// destroyed, | a bomb".
func (d *Doc) sharedObjects(lo, hi, last int) {
	for v := lo + 1; v < hi; v++ {
		x, y := &d.Verbs[v], &d.Verbs[v-1]
		k := x.Last
		if x.Form != Finite || y.Form != Finite || x.Passive || y.Passive || x.Object >= 0 || y.Object >= 0 || k+1 >= last || d.Tags[k] != Comma || d.PhraseOf[k+1] < 0 || d.Tags[k+1] == Pron {
			continue
		}
		c := y.Last
		if c >= last || d.Tags[c] != Comma || c+1 >= x.First || d.Tags[c+1] != Conj {
			continue
		}
		p := int(d.PhraseOf[k+1])
		if d.temporal(p) || d.Words[x.Head].NeedsObject() == 0 || v+1 < hi && d.Verbs[v+1].Form == Finite && d.Verbs[v+1].Subject == p && d.Verbs[v+1].Marker < 0 {
			continue
		}
		x.Object, y.Object = p, p
	}
}
