package syntax

import "dateline/model/lexicon"

// opensApposition reports whether the noun phrase that ends at j stands behind a comma
// behind a noun: "Lund, a trader | whose firm grew, left".
func (d *Doc) opensApposition(j, first int) bool {
	c := d.nounStart(j, first) - 1
	return c > first && d.Tags[c] == Comma && (nominal.has(d.Tags[c-1]) || d.Tags[c-1] == Close)
}

// furtherOnes reports whether the "more" at token i stands for people or things of the
// kind just named: "and many more have been hurt".
func (d *Doc) furtherOnes(i, first, last int) bool {
	if i == first || !d.fold(i, "more") || !uncounted.Has(d.Text(i-1)) {
		return false
	}
	switch next := d.tagAt(i+1, last); next {
	case BeFin, HaveFin, DoFin, Modal, Past, Part, Comma, Stop, Time, None:
		return true
	case Prep:
		return !d.fold(i+1, "than")
	}
	return false
}

// uncounted words tell of a number without naming it.
var uncounted = lexicon.Words(`many several dozens hundreds thousands scores countless`)
