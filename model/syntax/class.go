package syntax

import "dateline/model/lexicon"

// classes are the readings of the forms met so far, as they stand in lower
// case: the many forms that closed lists and lexicon say the same of share one
// class.
type classes struct {
	readings []candidate
	ends     []uint32 // by class: where its readings end; class 0 has none
	at       map[classKey]uint16
}

// classKey is all that the readings of a form in lower case depend on.
type classKey struct {
	closed uint16
	word   lexicon.Word
}

// maxClasses bounds what a doc remembers; no text needs a fifth of it.
const maxClasses = 1 << 15

// of returns the readings of a class.
func (c *classes) of(class uint16) []candidate {
	return c.readings[c.ends[class-1]:c.ends[class]]
}

// classOf returns the class of the form of which k is known, 0 for one whose
// readings are guessed from its letters.
func (d *Doc) classOf(k *known, form string) uint16 {
	c := &d.classes
	if c.at == nil {
		c.at, c.ends = map[classKey]uint16{}, []uint32{0}
	}
	key := classKey{k.closed, k.word.Grammar()}
	if class, ok := c.at[key]; ok || len(c.ends) == maxClasses {
		return class
	}
	begin := len(d.lattice)
	shift, closed := 0, d.listed(k.closed, form, false, false)
	if closed {
		shift = rareOpen
	}
	d.open(k.word, shift, closed)
	c.readings = append(c.readings, d.lattice[begin:]...)
	class := uint16(0)
	if len(d.lattice) > begin {
		class = uint16(len(c.ends))
		c.ends = append(c.ends, uint32(len(c.readings)))
	}
	d.lattice = d.lattice[:begin]
	c.at[key] = class
	return class
}
