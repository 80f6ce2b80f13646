package lexicon

import (
	"math/bits"
	"strings"
)

// Table gives the values of a few forms, listed in lower case, without regard
// to ASCII case. Most words of a text are in none of the tables that are asked
// for them, so a miss is told from the first and last letter and the length,
// nearly always without reading the rest. It is read-only once made.
type Table[V any] struct {
	filter [32]uint32 // by first letter: a bit for each last letter and length
	slots  []slot     // open-addressed
	forms  []string
	values []V
}

// slot is a listed form's place.
type slot struct {
	low, high uint64 // the form's ends
	size      uint32
	index     uint32 // into forms and values + 1; 0 for an empty slot
}

// NewTable makes a table of forms in lower case.
func NewTable[V any](values map[string]V) *Table[V] {
	t := &Table[V]{forms: make([]string, 0, len(values)), values: make([]V, 0, len(values))}
	size := 4
	for size < 2*len(values) {
		size *= 2
	}
	t.slots = make([]slot, size)
	for form, v := range values {
		if form == "" {
			continue
		}
		low, high := ends(form)
		at := place(low, high) & uint64(size-1)
		for t.slots[at].index != 0 {
			at = (at + 1) & uint64(size-1)
		}
		t.forms, t.values = append(t.forms, form), append(t.values, v)
		t.slots[at] = slot{low, high, uint32(len(form)), uint32(len(t.forms))}
		row, bit := outline(form)
		t.filter[row] |= bit
	}
	return t
}

// Set is a table that only tells whether a form is listed.
type Set = *Table[struct{}]

// Words makes a set of the words of a list, parted by white space.
func Words(list string) Set {
	m := map[string]struct{}{}
	for _, w := range strings.Fields(list) {
		m[w] = struct{}{}
	}
	return NewTable(m)
}

// Look returns the value of a form and whether it is listed.
func (t *Table[V]) Look(form string) (v V, listed bool) {
	if len(form) == 0 {
		return v, false
	}
	if row, bit := outline(form); t.filter[row]&bit == 0 {
		return v, false
	}
	low, high := ends(form)
	low, high = lower8(low), lower8(high)
	mask := uint64(len(t.slots) - 1)
	for at := place(low, high) & mask; ; at = (at + 1) & mask {
		s := &t.slots[at&uint64(len(t.slots)-1)]
		if s.low == low && s.high == high && s.size == uint32(len(form)) && (len(form) <= maxEnds || equalFold(t.forms[s.index-1], form)) {
			return t.values[s.index-1], true
		}
		if s.index == 0 {
			return v, false
		}
	}
}

// Of returns the value of a form, the zero value where it is not listed.
func (t *Table[V]) Of(form string) V {
	v, _ := t.Look(form)
	return v
}

// Has reports whether a form is listed.
func (t *Table[V]) Has(form string) bool {
	_, listed := t.Look(form)
	return listed
}

// outline sums up a form by its length and its ends: letters of either case fall
// together, and what else does is told apart by the comparison.
func outline(form string) (row int, bit uint32) {
	n := len(form)
	return int(form[0] & 31), 1 << ((uint(form[n-1]) + 5*uint(n)) & 31)
}

// ends returns the first and the last eight bytes of a form. In a form of fewer
// than sixteen they overlap, in one of fewer than eight all stand in low; with
// its length they are the whole of a form of up to maxEnds.
func ends(form string) (low, high uint64) {
	switch n := len(form); {
	case n >= 8:
		return u64(form, 0), u64(form[n-8:], 0)
	case n >= 4:
		return uint64(u32(form, 0)) | uint64(u32(form[n-4:], 0))<<32, 0
	case n > 0:
		return uint64(form[0]) | uint64(form[n>>1])<<8 | uint64(form[n-1])<<16, 0
	}
	return 0, 0
}

const maxEnds = 16

// lower8 sets eight bytes in ASCII lower case.
func lower8(x uint64) uint64 {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	low := x &^ highs
	capital := ((low + (0x80-'A')*ones) &^ (low + (0x7f-'Z')*ones)) &^ x & highs
	return x | capital>>2
}

// place is where a form with these ends is looked for first.
func place(low, high uint64) uint64 {
	return (low ^ bits.RotateLeft64(high, 27)*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd >> 32
}
