package syntax

import "dateline/model/lexicon"

// describedOn reports whether the comma or conjunction at token k goes on with a row of
// adjectives that leads to a noun: "more measured | , substantive contrast", "political
// | and business leaders".
func (d *Doc) describedOn(k, last int) bool {
	if k >= last || d.Tags[k] != Comma && d.Tags[k] != Conj {
		return false
	}
	joined, described := d.Tags[k] == Conj, false
	for n := 1; k+n < last && n < 7; n++ {
		i := k + n
		switch d.Tags[i] {
		case Adj, Part:
			described = true
		case Ger: // "a slow, limping walk"
			if i+1 >= last || d.Tags[i+1] != Noun && d.Tags[i+1] != Plural || joined {
				return false
			}
			described = true
		case Adv:
		case Det:
			if described || !d.fold(i, "most") && !d.fold(i, "more") && !d.fold(i, "less") && !d.fold(i, "least") {
				return false
			}
		case Comma, Conj:
			if !described || d.Tags[i-1] != Adj && d.Tags[i-1] != Part {
				return false
			}
		case Noun:
			return described || joined && i+1 < last && (d.Tags[i+1] == Noun || d.Tags[i+1] == Plural)
		case Plural:
			return described
		default:
			return false
		}
	}
	return false
}

// rowOf reports whether the adjective or participle before token k, in a phrase from
// begin on without a noun so far, is the first of a row that goes on at k. Only what an
// article, a possessive, a number or a governing word opens is surely such a row: "were
// quiet and police officers left" is none, nor is "the poor and police officers".
func (d *Doc) rowOf(begin, k, last int) bool {
	if !d.describedOn(k, last) {
		return false
	}
	switch d.Tags[begin] {
	case Det:
		return !(begin+2 == k && d.fold(begin, "the") && peopleBy.Has(d.Text(k-1)))
	case Poss, Num, Symbol:
		return true
	case Adj, Part, Adv:
		if begin == 0 {
			return false
		}
		t := d.Tags[begin-1]
		return t == Prep || (t == Past || t == Third || t == Base || t == Ger) && d.Words[begin-1].NeedsObject() >= 2
	}
	for i := begin; i < k; i++ { // "the city’s political and business leaders"
		if d.Tags[i] == Genitive {
			return true
		}
	}
	return false
}

// peopleBy are adjectives that stand for the people who are so behind "the".
var peopleBy = lexicon.Words(`poor rich young old elderly sick dead wounded injured disabled unemployed homeless blind deaf wealthy living missing faithful accused`)
