package lexicon

import (
	"hash/maphash"
	"math/bits"
)

// Register keeps values for forms as a map does, and is emptied at the cost of
// what it holds, where a map costs all that it ever held. The zero Register is
// ready for use, by one goroutine. Case counts.
type Register[V any] struct {
	slots   []int32 // open-addressed: index of an entry + 1
	entries []registered[V]
	keys    []byte // the entries' forms
}

type registered[V any] struct {
	hash     uint64
	slot     int32
	from, to int32 // bytes of keys
	value    V
}

// seed is not to be foretold, so that no text is written to make all its names
// fall together.
var seed = maphash.String(maphash.MakeSeed(), "seed")

// hashOf is quick for what a register holds: names, which are short.
func hashOf(form string) uint64 {
	h := seed + uint64(len(form))
	for len(form) > maxEnds {
		h = mixed(h, u64(form, 0))
		form = form[8:]
	}
	low, high := ends(form)
	return mixed(mixed(h, low), high)
}

// mixed folds eight bytes into a hash: every bit of both bears on every bit.
func mixed(h, x uint64) uint64 {
	high, low := bits.Mul64(h^x, 0x9e3779b97f4a7c15)
	return high ^ low
}

// Reset forgets every form.
func (r *Register[V]) Reset() {
	for i := range r.entries {
		r.slots[r.entries[i].slot] = 0
	}
	clear(r.entries) // keeps nothing alive
	r.entries, r.keys = r.entries[:0], r.keys[:0]
}

// Of returns the value of a form, the zero value where it has none.
func (r *Register[V]) Of(form string) V {
	v, _ := r.Look(form)
	return v
}

// Look returns the value of a form and whether it has one.
func (r *Register[V]) Look(form string) (v V, known bool) {
	if len(r.entries) == 0 {
		return v, false
	}
	if at := r.find(form, hashOf(form)); r.slots[at] > 0 {
		return r.entries[r.slots[at]-1].value, true
	}
	return v, false
}

// Set gives a form a value.
func (r *Register[V]) Set(form string, v V) {
	if 2*len(r.entries) >= len(r.slots) {
		r.grow()
	}
	h := hashOf(form)
	at := r.find(form, h)
	if i := r.slots[at]; i > 0 {
		r.entries[i-1].value = v
		return
	}
	from := len(r.keys)
	r.keys = append(r.keys, form...)
	r.entries = append(r.entries, registered[V]{h, int32(at), int32(from), int32(len(r.keys)), v})
	r.slots[at] = int32(len(r.entries))
}

// find returns the slot of a form, or the free one where it would stand.
func (r *Register[V]) find(form string, h uint64) uint64 {
	mask := uint64(len(r.slots) - 1)
	at := h & mask
	for ; r.slots[at] > 0; at = (at + 1) & mask {
		if e := &r.entries[r.slots[at]-1]; e.hash == h && string(r.keys[e.from:e.to]) == form {
			break
		}
	}
	return at
}

func (r *Register[V]) grow() {
	r.slots = make([]int32, max(64, 2*len(r.slots)))
	mask := uint64(len(r.slots) - 1)
	for i := range r.entries {
		e := &r.entries[i]
		at := e.hash & mask
		for r.slots[at] > 0 {
			at = (at + 1) & mask
		}
		e.slot, r.slots[at] = int32(at), int32(i+1)
	}
}
