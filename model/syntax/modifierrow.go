package syntax

import "dateline/model/lexicon"

// modifierRow reports whether the comma or conjunction at i stands between two words that
// describe the noun behind both, in the phrase that begins at begin: "a more measured,
// sober reply", "a $2.2 million, two-year deficit", "200 uniformed and riot officers". head
// is the phrase's head so far, −1 without.
func (d *Doc) modifierRow(i, begin, head, first, last int) bool {
	if i <= begin {
		return false
	}
	joint := d.Tags[i] == Conj
	if joint && !d.fold(i, "and") && !d.fold(i, "or") {
		return false
	}
	open := d.Tags[begin] == Det || d.Tags[begin] == Poss || d.Tags[begin] == Genitive
	switch t := d.Tags[i-1]; {
	case head >= 0: // "its $2 million, two-year deficit": a sum of money is no head yet
		if joint || !open || head != i-1 || t != Num || d.Tags[d.sumStart(head, begin)] != Symbol {
			return false
		}
	case t == Adj || t == Part && (i-1 > begin || joint):
		if !open && !(joint && (d.Tags[begin] == Num || begin == first || d.Tags[begin-1] == Prep)) {
			return false
		}
		if joint && i-1 == begin+1 && d.Tags[begin] == Det && people.Has(d.Text(i-1)) {
			return false // "the poor and riot police"
		}
	default:
		return false
	}
	return d.leadsToNoun(i+1, last, joint)
}

// sumStart returns where the number that ends at token k begins, its sign included.
func (d *Doc) sumStart(k, begin int) int {
	for k > begin && (d.Tags[k-1] == Num || d.Tags[k-1] == Symbol) {
		k--
	}
	return k
}

// leadsToNoun reports whether the words from token k on describe a noun right behind them.
// Behind a conjunction a noun may do so: "uniformed and riot officers".
func (d *Doc) leadsToNoun(k, last int, joint bool) bool {
	const near = 7
	for from := k; k < last && k < from+near; k++ {
		switch t := d.Tags[k]; {
		case t == Adj, t == Part && k > from:
		case t == Conj && k > from && k+1 < last && (d.Tags[k-1] == Adj || d.Tags[k-1] == Part) && (d.Tags[k+1] == Adj || d.Tags[k+1] == Adv || d.Tags[k+1] == Part):
		case t == Adv && k+1 < last && (d.Tags[k+1] == Adj || d.Tags[k+1] == Part):
		case (t == Part || t == Ger) && k+1 < last && (d.Tags[k+1] == Noun || d.Tags[k+1] == Plural || d.Tags[k+1] == Adj):
		case t == Noun && k == from:
			return joint && k+1 < last && (d.Tags[k+1] == Noun || d.Tags[k+1] == Plural) && d.Words[k+1].NounField() != lexicon.NounTime
		case t == Noun, t == Plural:
			return k > from && d.Words[k].NounField() != lexicon.NounTime
		default:
			return false
		}
	}
	return false
}

// people are adjectives that stand for those they describe behind "the".
var people = lexicon.Words(`poor rich dead young old sick elderly homeless unemployed wounded injured disabled blind deaf wealthy weak strong living accused missing needy hungry powerful faithful`)
