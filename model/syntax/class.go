package syntax

import (
	"slices"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// classes are the readings of the forms met so far, as they stand in lower
// case: the many forms that closed lists and lexicon say the same of share one
// class.
type classes struct {
	readings [][]candidate // by class; class 0 has none
	at       map[classKey]uint16
}

// classKey is all that the readings of a form in lower case depend on.
type classKey struct {
	closed uint16
	word   lexicon.Word
}

// maxClasses bounds what a doc remembers; no text needs a fifth of it.
const maxClasses = 1 << 15

// begin makes the classes that are there from the start.
func (c *classes) begin() {
	c.at, c.readings = map[classKey]uint16{}, [][]candidate{nil}
	c.add(candidate{tag: Close}, candidate{tag: Genitive, score: 2})
	for t := range tagCount {
		c.add(candidate{tag: t})
	}
}

// of returns the readings of a class.
func (c *classes) of(class uint16) []candidate { return c.readings[class] }

// classOf returns the class of the form of which k is known, 0 for one whose
// readings are guessed from its letters.
func (d *Doc) classOf(k *known, form string) uint16 {
	c := &d.classes
	key := classKey{k.closed % (1 << listBits), k.word.Grammar()}
	if class, ok := c.at[key]; ok || len(c.readings) == maxClasses {
		return class
	}
	d.fresh = d.fresh[:0]
	shift, closed := 0, d.listed(k.closed, form, false, false)
	if closed {
		shift = rareOpen
	}
	d.open(k.word, shift, closed)
	class := uint16(0)
	if len(d.fresh) > 0 {
		class = c.add(d.fresh...)
	}
	c.at[key] = class
	return class
}

// add makes a class of the readings.
func (c *classes) add(readings ...candidate) uint16 {
	c.readings = append(c.readings, slices.Clone(readings))
	return uint16(len(c.readings) - 1)
}

// classOfMark returns the class of a token that is no word.
func (d *Doc) classOfMark(t *segment.Token) uint16 {
	tag := Symbol
	switch t.Kind {
	case segment.Mark:
		return markClass
	case segment.Number:
		tag = Num
	case segment.Punct:
		tag = punctTag(d.Body[t.Start:t.End])
	case segment.Symbol:
		if d.Body[t.Start:t.End] == "%" {
			tag = Num
		}
	}
	return oneClass + uint16(tag)
}

// Classes that are there from the start.
const (
	markClass = 1 + iota // of a free apostrophe
	oneClass             // and those behind it: the tag and no other, by tag
)
