package syntax

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// joinsNames reports whether the sign at token i makes one name of the words beside
// it: "the Gazette/Radio Lund poll", "Holm & Berg".
func (d *Doc) joinsNames(i int) bool {
	c := d.Body[d.Tokens[i].Start]
	if c != '/' && c != '&' || i == 0 || i+1 >= len(d.Tokens) {
		return false
	}
	l, r := &d.Tokens[i-1], &d.Tokens[i+1]
	if i > 1 && strings.EqualFold(d.Body[l.Start:l.End], "today") {
		return false // "USA Today/Holm University"
	}
	if l.Kind != segment.Word || r.Kind != segment.Word || !l.Shape.Is(segment.Capital) || !r.Shape.Is(segment.Capital) {
		return false
	}
	return c == '&' || l.End == d.Tokens[i].Start && r.Start == d.Tokens[i].End
}

// newNamesakes makes part of a name of the "New" before a place: "the New York Times".
func (d *Doc) newNamesakes(first, last int) {
	for _, i := range d.spots {
		if i > first && i+1 < last && d.Tags[i] == Adj && d.Tags[i+1] == Name && d.Tokens[i].Shape.Is(segment.Capital) && d.fold(i, "new") && newPlaces.Has(d.Text(i+1)) {
			d.Tags[i] = Name
		}
	}
}

// ampersands makes one name of two words that only "&" joins, "Marks & Lowe", and a
// conjunction of the "&" between the names of two people, "Ada Lund & Erik Berg".
func (d *Doc) ampersands(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		if d.Tags[i] != Colon || !d.fold(i, "&") || !d.Tokens[i-1].Shape.Is(segment.Capital) || !d.Tokens[i+1].Shape.Is(segment.Capital) || d.Tags[i-1] != Name && d.Tags[i+1] != Name {
			continue
		}
		short := (i-1 == first || d.Tags[i-2] != Name) && (i+2 == last || d.Tags[i+2] != Name || firmEnds.Has(d.Text(i+2)))
		if !short && !partners.Has(d.Text(i+1)) {
			d.Tags[i] = Conj
			continue
		}
		d.Tags[i-1], d.Tags[i], d.Tags[i+1] = Name, Name, Name
	}
}

// partners follow the "&" in the name of a firm.
var partners = lexicon.Words(`co co. company sons son daughters brothers bros bros. partners associates trust`)

// newPlaces are the places that "New" begins the names of.
var newPlaces = lexicon.Words(`york jersey hampshire zealand mexico delhi orleans england guinea caledonia haven brunswick forest`)

// namedLikeMonths makes names of the months that people are called: "Jan Novak
// voted", but "In June Novak voted".
func (d *Doc) namedLikeMonths(first, last int) {
	for i := first; i+2 < last; i++ {
		if d.Tags[i] == Time && d.Tags[i+1] == Name && monthNames.Has(d.Text(i)) && d.Tokens[i].Shape.Is(segment.Capital) && (i == first || d.Tags[i-1] == Conj || d.Tags[i-1] == Name || d.Tags[i-1] == Adv || d.Tags[i-1] == Comma) && d.Tokens[i+1].Kind == segment.Word {
			d.Tags[i] = Name
		}
	}
}

// monthNames are months that people are named too.
var monthNames = lexicon.Words(`jan april may june august`)

// nobility makes parts of a name of the small words before a surname: "Ursula von
// der Leyen", "Bill de Blasio".
func (d *Doc) nobility(first, last int) {
	for i := first; i+1 < last; i++ {
		if n := d.Tokens[i].Len(); n > 5 || d.Tags[i] == Name || d.Tokens[i].Kind != segment.Word || !(d.Tokens[i+1].Shape.Is(segment.Capital) || n < 5 && d.Tokens[i+1].Len() < 5) || !noble.Has(d.Text(i)) {
			continue
		}
		k := i + 1
		for k < last && k < i+3 && noble.Has(d.Text(k)) {
			k++
		}
		if k >= last || !d.Tokens[k].Shape.Is(segment.Capital) || d.Tags[k] == Time || d.Tokens[k].Kind != segment.Word {
			continue
		}
		known := i > first && d.Tokens[i-1].Shape.Is(segment.Capital) && d.Tokens[i-1].Kind == segment.Word
		if !known && !surnaming.Has(d.Text(i)) {
			continue
		}
		if known && d.Tags[i-1] == Time { // "Jan van der Berg" is no month
			d.Tags[i-1] = Name
		}
		for ; i <= k; i++ {
			d.Tags[i] = Name
		}
		i--
	}
}

// arabic reports whether word is a name behind the Arabic article: "al-Masri",
// "el-Baradei", "ul-Haq".
func arabic(word string) bool {
	k := strings.IndexByte(word, '-')
	if k < 2 || k > 3 || k+1 >= len(word) {
		return false
	}
	c := word[k+1]
	return c >= 'A' && c <= 'Z' && articles.Has(word[:k])
}

// articles are those of Arabic as they are joined to names.
var articles = lexicon.Words(`al el ul as ar az ad an at ash`)

const nobleWords = `von van der den de del della di da dos das du zu zur ten ter af bin bint ibn ben la las los le`

// noble words stand before surnames, in small letters; surnaming ones even without
// a given name before them.
var (
	noble     = lexicon.Words(nobleWords)
	surnaming = lexicon.Words(`von van de di da del bin`)
)
