package syntax

import "dateline/model/lexicon"

// gappedPassive reports whether the verb form at i, behind the noun phrase that ends at
// j, shares the auxiliary of the passive before the conjunction: "two were held and a
// third questioned". k is the next token that counts.
func (d *Doc) gappedPassive(i, j, k, first, last int) bool {
	if d.Words[i].NeedsObject() < 2 || !d.Words[i].Is(lexicon.VerbPart) || ergative.Has(d.LemmaOf(i)) || !d.objectMissing(k, last) {
		return false
	}
	c := d.nounStart(j, first) - 1
	for c > first && roughly.Has(d.Text(c)) { // "and at least ten hurt"
		c--
	}
	if c <= first || d.Tags[c] != Conj || !d.fold(c, "and") && !d.fold(c, "or") && !d.fold(c, "but") {
		return false
	}
	const far = 10
	for m := c - 1; m > first && m > c-far; m-- {
		switch t := d.Tags[m]; {
		case t == Part:
			a := d.auxBefore(m, first)
			return a >= 0 && (d.Tags[a] == BeFin || d.Tags[a] == BePart)
		case t != Prep && t != Adv && t != Time && !nominal.has(t) && !premods.has(t):
			return false
		}
	}
	return false
}

// SharedPassive returns the passive verb whose auxiliary the participle v shares: "two
// were held and a third questioned". −1 for others.
func (d *Doc) SharedPassive(v int) int {
	x := &d.Verbs[v]
	if v < 1 || x.Form != Participle || x.Subject < 0 || d.Phrases[x.Subject].Last > x.First {
		return -1
	}
	u := &d.Verbs[v-1]
	c := d.Phrases[x.Subject].First - 1
	for c > u.Last && roughly.Has(d.Text(c)) {
		c--
	}
	if !u.Passive || u.Form != Finite || c < u.Last || d.Tags[c] != Conj || d.SentenceAt(d.Tokens[u.Head].Start) != d.SentenceAt(d.Tokens[x.Head].Start) {
		return -1
	}
	for i := u.Last; i < c; i++ {
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep && d.Tags[i] != Adv {
			return -1
		}
	}
	return v - 1
}
