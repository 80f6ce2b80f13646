package syntax

import "dateline/model/lexicon"

// givenAway reports whether the verb form at i, behind the noun phrase that ends at j, is
// that of a clause which tells more of the noun before that phrase and names who got it:
// "a letter | the union sent the board", "the account | the chief gave lawmakers".
func (d *Doc) givenAway(i, j, first, last int) bool {
	if !giving.Has(d.LemmaOf(i)) || !d.Words[i].Is(lexicon.VerbPast) {
		return false
	}
	k := d.behindRecipient(i+1, last)
	return k > i+1 && d.adjacent(i, k, j, first, last) >= 0
}

// behindRecipient returns the token behind the noun phrase at token k that can name
// somebody, k itself without one.
func (d *Doc) behindRecipient(k, last int) int {
	i := k
	if i < last && d.Tags[i] == Obj {
		return i + 1
	}
	for i < last && (nominal.has(d.Tags[i]) && d.Tags[i] != Time && d.Tags[i] != Num && d.Tags[i] != Pron || premods.has(d.Tags[i])) && !(i > k && (d.Tags[i] == Det || d.Tags[i] == Poss)) {
		i++
	}
	if i == k || d.timePhrase(k, i) {
		return k
	}
	switch h := d.Words[i-1]; {
	case d.Tags[i-1] == Name, d.Tags[i-1] == Plural, h.Person() >= 2, h.NounField() == lexicon.NounGroup, d.Tags[k] == Det, d.Tags[k] == Poss:
		return i
	}
	return k
}

// giving verbs have who gets something right behind them and what he gets behind that, or
// before all in a clause that tells more of it.
var giving = lexicon.Words(`give send offer lend pay grant award hand sell owe promise deny bring write show teach mail email wire feed make`)
