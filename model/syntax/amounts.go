package syntax

// overAmounts gives a verb that "and" joins, and that tells how much, to the clause that
// told how much before it, not to one put between: "The rate was at 7 percent when she took
// office and peaked at 10 percent."
func (d *Doc) overAmounts(lo, hi int) {
	for v := lo + 2; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Kind != Coordinate && x.Kind != Adverbial || x.Marker < 0 || d.Tags[x.Marker] != Conj || x.First-x.Marker > 2 || !d.tellsAmount(v) {
			continue
		}
		for u := v - 1; u >= lo && u >= v-2; u-- {
			y := d.Verbs[u]
			if y.Form != Finite || y.Subject < 0 || x.Subject != y.Subject || d.tellsAmount(u) {
				continue
			}
			for m := u - 1; m >= lo; m-- {
				if z := d.Verbs[m]; z.Form == Finite && z.Kind == Main && z.Subject >= 0 && z.Subject != y.Subject && z.Last <= y.Start && d.tellsAmount(m) {
					x.Subject, x.Parent, x.Kind = z.Subject, m, Coordinate
					break
				}
			}
			break
		}
	}
}

// tellsAmount reports whether verb v is followed by a number, a preposition or a sign of
// money between: "was at 7 percent", "fell to $9".
func (d *Doc) tellsAmount(v int) bool {
	k := d.Verbs[v].Last
	for steps := 0; steps < 4 && k < len(d.Tags); steps, k = steps+1, k+1 {
		switch d.Tags[k] {
		case Num:
			return true
		case Prep, Adv, Symbol:
			if d.fold(k, "in") || d.fold(k, "since") || d.fold(k, "until") || d.fold(k, "from") {
				return false // "left in 2011"
			}
		default:
			return d.Tokens[k].Len() == 1 && d.Text(k) == "$"
		}
	}
	return false
}
