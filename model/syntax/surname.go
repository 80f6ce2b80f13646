package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// commonWord is every class of words that is no name.
const commonWord = lexicon.Noun | lexicon.NounPlural | lexicon.Adjective | lexicon.AnyVerb

// maxBorne bounds the surnames kept of one text.
const maxBorne = 64

// bear keeps token i where it is the surname of somebody named there and an ordinary
// word as well: "Bernie Sanders", "Mr. Brown".
func (d *Doc) bear(i int) {
	before := d.Words[i-1]
	if len(d.borne) == maxBorne || !given(d.Text(i-1), before) && !addressed.Has(d.Text(i-1)) {
		return
	}
	if !d.isBorne(i) {
		d.borne = append(d.borne, int32(i))
	}
}

// given reports whether word, of which the lexicon knows w, may be a given name.
func given(word string, w lexicon.Word) bool {
	return w == 0 || lexicon.MensNames.Has(word) || lexicon.WomensNames.Has(word) || w.Is(lexicon.PersonName) && !w.Is(lexicon.Place|lexicon.Organisation)
}

// isBorne reports whether the word at token i, which has a capital, is the surname of
// somebody whom the text names in full elsewhere: "Sanders said" opens a sentence.
func (d *Doc) isBorne(i int) bool {
	t := &d.Tokens[i]
	if t.Shape.Is(segment.AllCapital) {
		return false
	}
	for _, k := range d.borne {
		if x := &d.Tokens[k]; x.Len() == t.Len() && d.Body[x.Start:x.End] == d.Body[t.Start:t.End] {
			return true
		}
	}
	return false
}

// addressed stand before a surname.
var addressed = lexicon.Words(`mr mr. mrs mrs. ms ms. dr dr. sen sen. gov gov. rep rep. prof prof. sir lady`)
