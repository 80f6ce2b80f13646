package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// offices makes nouns of what an office before a name is of: "Secretary of State Jane
// Holm" is Jane Holm and no state. A stroke that joins names parts no clauses: "the Acme
// News/Lund Journal poll".
func (d *Doc) offices(first, last int) {
	for i := first + 1; i+2 < last; i++ {
		if d.Tags[i-1] == Name && d.Text(i) == "‘s" && d.Tokens[i].Start == d.Tokens[i-1].End {
			d.Tags[i] = Genitive // a mark turned the wrong way
		}
		if d.Tags[i] == Colon && d.Tags[i-1] == Name && d.Tags[i+1] == Name && d.Text(i) == "/" {
			d.Tags[i] = Symbol
		}
		if d.Tags[i] != Prep || !d.fold(i, "of") || !heads.Has(d.Text(i-1)) {
			continue
		}
		k := i + 1
		for k < last && k < i+4 && departments.Has(d.Text(k)) && d.Tokens[k].Shape.Is(segment.Capital) {
			k++
		}
		if k == i+1 || k >= last || d.Tags[k] != Name || d.Tokens[k].Kind != segment.Word || !(d.Words[k].Is(lexicon.PersonName) || d.Words[k] == 0 || k+1 < last && d.Tags[k+1] == Name) {
			continue
		}
		for j := i + 1; j < k; j++ {
			d.Tags[j] = Noun
		}
	}
}

// officeOf reports whether the preposition at i parts an office from what it is of, with
// the name of who holds it behind that.
func (d *Doc) officeOf(i, last int) bool {
	if i == 0 || !d.fold(i, "of") {
		return false
	}
	if !heads.Has(d.Text(i-1)) || i+1 < last && !d.Tokens[i+1].Shape.Is(segment.Capital) {
		return d.roleOf(i, last)
	}
	k := i + 1
	for k < last && d.Tags[k] == Noun && departments.Has(d.Text(k)) && d.Tokens[k].Shape.Is(segment.Capital) {
		k++
	}
	return k > i+1 && k < last && d.Tags[k] == Name
}

// beforeBracket returns the phrase before the bracket that closes at token k, −1 where none
// closes there.
func (d *Doc) beforeBracket(k, floor int) int {
	if d.Text(k) != ")" {
		return -1
	}
	for j := k - 1; j > floor && j > k-8; j-- {
		if d.Text(j) == "(" {
			return int(d.PhraseOf[j-1])
		}
	}
	return -1
}

// roleOf reports whether the preposition at i parts a role from what it is of, a noun
// alone, with somebody's name behind that: "master of ceremonies Jan Holm".
func (d *Doc) roleOf(i, last int) bool {
	if d.Tags[i-1] != Noun || d.Words[i-1].Person() < 2 {
		return false
	}
	k := i + 1
	for ; k < last && k < i+3 && (d.Tags[k] == Noun || d.Tags[k] == Plural); k++ {
		if w := d.Words[k]; w.Person() >= 2 || w.NounField() == lexicon.NounGroup && !departments.Has(d.Text(k)) {
			return false
		}
	}
	return k > i+1 && k+1 < last && d.Tags[k] == Name && d.Tags[k+1] == Name && d.Tokens[k].Kind == segment.Word && (d.Words[k].Is(lexicon.PersonName) || d.Words[k] == 0) && !d.Words[k+1].Is(lexicon.Place|lexicon.Organisation)
}

var (
	heads       = lexicon.Words(`secretary undersecretary minister chief director commissioner`)
	departments = lexicon.Words(`state staff defense defence labor labour commerce agriculture energy education health homeland security treasury interior transportation transport
parliament congress finance justice war housing trade police operations communications`)
)
