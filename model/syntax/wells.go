package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// isWell reports whether the "well" at token i is the one that water comes from.
func (d *Doc) isWell(i, first int) bool {
	next := d.Tags[i+1]
	if d.Tags[i-1] == Det { // "the well was sealed"
		if next == Part || next == Past { // "the well leaked for weeks", "the well began leaking"
			switch d.tagAt(i+2, len(d.Tags)) {
			case Noun, Plural, Name, Adj, Part, Past: // "the well known man"
				return false
			}
			return true
		}
		return next != Adj
	}
	if d.Tags[i-1] == Noun { // "its gas well", "the relief well was"
		if wells.Has(d.Text(i - 1)) {
			return next != Part && next != Adj
		}
		return i > first+1 && d.Tags[i-2] == Det && (next == BeFin || next == HaveFin || next == Modal)
	}
	// "the leaking well on Monday", "its new well is dry", "the firm's burst well leaked"
	k := i - 1
	for k > first && (d.Tags[k] == Adj || d.Tags[k] == Part || d.Tags[k] == Past || d.Tags[k] == Ger) {
		k--
	}
	opened := k == i-2 && d.Tags[k] == Det || k < i-1 && (d.Tags[k] == Poss || d.Tags[k] == Genitive) || d.ownedWell(k, i, first)
	switch next {
	case Prep, Stop, Comma, Time, Conj, To:
		return opened
	case Part, Past:
		t := d.tagAt(i+2, len(d.Tags))
		return opened && t != Noun && t != Plural && t != Name && t != Adj
	}
	return opened && next.IsFinite()
}

// ownedWell reports whether the clitic at token k makes what stands before it the owner
// of the well at token i, "seal the firm's burst well on Monday", and makes it so: the
// clause has its verb.
func (d *Doc) ownedWell(k, i, first int) bool {
	if k >= i-1 || k <= first+1 || d.Tags[k] != BeFin || !d.Tokens[k].Shape.Is(segment.Clitic) || d.Tags[k-1] != Noun && d.Tags[k-1] != Name {
		return false
	}
	g := d.nounStart(k-1, first) - 1
	if g <= first || d.Tags[g] != Prep && !d.Tags[g].IsVerb() || !d.finiteBetween(first, g+1) {
		return false
	}
	d.Tags[k] = Genitive
	return true
}

// wells are the kinds that are called by what they are drilled for.
var wells = lexicon.Words(`oil gas water salt brine steam relief test exploration discovery appraisal production injection disposal monitoring deepwater offshore wildcat pilot irrigation`)
