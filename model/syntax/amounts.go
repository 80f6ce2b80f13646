package syntax

import "dateline/model/lexicon"

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

// likened returns the phrase right before phrase p where that only tells how large what
// it means is: "a crater | the width of a field". −1 without.
func (d *Doc) likened(p, first int) int {
	ph := d.Phrases[p]
	if ph.First <= first || !d.fold(ph.First, "the") || ph.Last >= len(d.Tags) || !d.fold(ph.Last, "of") || !dimensions.Has(d.Text(ph.Head)) || ph.Last != ph.First+2 {
		return -1
	}
	q := int(d.PhraseOf[ph.First-1])
	if q < 0 || d.Phrases[q].Last != ph.First || d.temporal(q) || d.Tags[d.Phrases[q].Head] == Name || d.Tags[d.Phrases[q].Head] == Pron {
		return -1
	}
	return q
}

// dimensions are what one thing is likened to another by.
var dimensions = lexicon.Words(`size width length height weight shape depth thickness colour color`)
