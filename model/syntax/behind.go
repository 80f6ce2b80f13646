package syntax

import "dateline/model/lexicon"

// behindRelative makes a finite verb of a noun right behind a relative clause
// between commas where the sentence has none otherwise: "The firm, which has
// three mills, plans to sell one".
func (d *Doc) behindRelative(first, last int) {
	for i := first + 4; i+1 < last; i++ {
		if d.Tags[i-1] != Comma || d.Tags[i] != Plural && d.Tags[i] != Noun || !d.Words[i].Is(lexicon.VerbThird|lexicon.VerbBase) {
			continue
		}
		if next := d.Tags[i+1]; next != To && next != Det && next != Poss && next != Name && !(next == Prep && d.Words[i].NeedsObject() < 3) {
			continue
		}
		r := i - 2
		for r > first && d.Tags[r] != Comma && d.Tags[r] != Rel {
			r--
		}
		if r <= first+1 || d.Tags[r] != Rel || d.Tags[r-1] != Comma || !nominal.has(d.Tags[r-2]) || d.finiteBetween(first, r) || !d.finiteBetween(r, i) || d.finiteBetween(i+1, last) {
			continue
		}
		if d.Tags[i] = Plain; d.Words[i].Is(lexicon.VerbThird) {
			d.Tags[i] = Third
		}
		return
	}
}

// behindInserted makes the verb finite that goes on behind who says so: "The plan, Berg
// said on Monday, failed".
func (d *Doc) behindInserted(first, last int) {
	c := first
	for c < last && (nominal.has(d.Tags[c]) || premods.has(d.Tags[c]) || d.Tags[c] == Prep || d.Tags[c] == Genitive) {
		c++
	}
	j := c + 1
	for j < last && (nominal.has(d.Tags[j]) || premods.has(d.Tags[j])) {
		j++
	}
	if c == first || j+2 >= last || d.Tags[c] != Comma || j == c+1 || d.Tags[j] != Past && d.Tags[j] != Third || !d.saying(j) && !d.fold(j, "wrote") {
		return
	}
	k := j + 1
	for k < last && (d.Tags[k] == Time || d.Tags[k] == Num || d.Tags[k] == Prep) {
		k++
	}
	if k+2 < last && d.Tags[k] == Comma && d.Tags[k+1] == Part && d.Words[k+1].Is(lexicon.VerbPast) && !d.finiteBetween(k+2, last) {
		d.Tags[k+1] = Past
	}
}
