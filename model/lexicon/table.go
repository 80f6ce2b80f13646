package lexicon

import "strings"

// Table gives the values of a few forms, listed in lower case, without regard
// to ASCII case. Most words of a text are in none of the tables that are asked
// for them, so a miss is told from the first and last letter and the length,
// nearly always without reading the rest. It is read-only once made.
type Table[V any] struct {
	filter [32]uint32 // by first letter: a bit for each last letter and length
	slots  []uint16   // open-addressed: index + 1
	forms  []string
	values []V
}

// Set is a table that only tells whether a form is listed.
type Set = *Table[struct{}]

// NewTable makes a table of forms in lower case.
func NewTable[V any](values map[string]V) *Table[V] {
	t := &Table[V]{forms: make([]string, 0, len(values)), values: make([]V, 0, len(values))}
	size := 4
	for size < 2*len(values) {
		size *= 2
	}
	t.slots = make([]uint16, size)
	for form, v := range values {
		if form == "" {
			continue
		}
		at := hash(form) & uint32(size-1)
		for t.slots[at] != 0 {
			at = (at + 1) & uint32(size-1)
		}
		t.forms, t.values = append(t.forms, form), append(t.values, v)
		t.slots[at] = uint16(len(t.forms))
		row, bit := ends(form)
		t.filter[row] |= bit
	}
	return t
}

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
	if row, bit := ends(form); t.filter[row]&bit == 0 {
		return v, false
	}
	mask := uint32(len(t.slots) - 1)
	for at := hash(form) & mask; ; at = (at + 1) & mask {
		i := t.slots[at]
		if i == 0 {
			return v, false
		}
		if equalFold(t.forms[i-1], form) {
			return t.values[i-1], true
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

// ends sums up a form by its length and its ends: letters of either case fall
// together, and what else does is told apart by the comparison.
func ends(form string) (row int, bit uint32) {
	n := len(form)
	return int(form[0] & 31), 1 << ((uint(form[n-1]) + 5*uint(n)) & 31)
}
