package syntax

import "dateline/model/lexicon"

// lastOfList reports whether the verb form at i tells more of the last member of a list,
// which ends at j: "found a door, a blade, and a boat labelled in red". k is the next
// token that counts.
func (d *Doc) lastOfList(i, j, k, first, last int) bool {
	if stating.Has(d.LemmaOf(i)) || d.Words[i].NeedsObject() < 2 || !d.Words[i].Is(lexicon.VerbPart) || ergative.Has(d.LemmaOf(i)) || !d.objectMissing(k, last) && !(k < last && d.fold(k, "by")) {
		return false
	}
	c := d.nounStart(j, first) - 1
	if c <= first+3 || d.Tags[c] != Conj || !d.fold(c, "and") && !d.fold(c, "or") {
		return false
	}
	m := c - 1
	if d.Tags[m] == Comma {
		m--
	}
	if !nominal.has(d.Tags[m]) || d.Tags[m] == Time {
		return false
	}
	m = d.nounStart(m, first) - 1
	return m > first && d.Tags[m] == Comma && nominal.has(d.Tags[m-1]) && d.Tags[m-1] != Time && d.finiteBetween(first, d.nounStart(m-1, first)) && !d.laterFinite(k-1, last)
}

// reportsBehindTime reports whether the verb form at i says or finds what a clause with
// a subject of its own tells behind nothing but a time: "found on Tuesday the bank had
// lied".
func (d *Doc) reportsBehindTime(i, first, last int) bool {
	switch d.Words[i].VerbField() {
	case lexicon.VerbCommunication, lexicon.VerbCognition:
	default:
		if !showing.Has(d.LemmaOf(i)) {
			return false
		}
	}
	if k := d.nounStart(i-1, first) - 1; d.finiteBetween(first, i) || k == first && d.Tags[k] == Prep {
		return false
	}
	return d.contentBehindTime(i, last)
}

// contentBehindTime reports whether a time alone stands between the verb form at i and a
// clause with a subject and a verb of its own.
func (d *Doc) contentBehindTime(i, last int) bool {
	k := i + 1
	for k < last && (d.Tags[k] == Adv || d.Tags[k] == Prep && k == i+1 || d.Tags[k] == Adj && (d.fold(k, "late") || d.fold(k, "early"))) {
		k++
	}
	from := k
	for k < last && (d.Tags[k] == Time || k > from && d.Tags[k] == Num) {
		k++
	}
	if k == from || k >= last {
		return false
	}
	switch d.Tags[k] {
	case Det, Poss, Name, Plural, Pron, Num:
	default:
		return false
	}
	for k++; k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.Tags[k] == Adv); k++ {
	}
	return k < last && (d.Tags[k].IsFinite() || d.Tags[k] == Modal)
}
