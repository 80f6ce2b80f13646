package lexicon

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"io"
)

// table holds the unpacked forms: an open-addressed hash over one string.
type table struct {
	text   string
	starts []uint32 // len(words)+1
	words  []Word
	lemmas []uint32 // index of the lemma's form + 1, 0 for the form itself
	slots  []uint32 // index + 1
	mask   uint32
}

func (t *table) form(i int) string { return t.text[t.starts[i]:t.starts[i+1]] }

// find returns the index of form in lower case, or -1.
func (t *table) find(form string) int {
	if len(form) == 0 || len(form) > maxForm {
		return -1
	}
	for at := hash(form) & t.mask; ; at = (at + 1) & t.mask {
		s := t.slots[at]
		if s == 0 {
			return -1
		}
		if equalFold(t.form(int(s-1)), form) {
			return int(s - 1)
		}
	}
}

const maxForm = 40 // bytes; nothing longer is in the data

// hash is FNV-1a over the bytes in ASCII lower case.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(lower(s[i]))) * 16777619
	}
	return h ^ h>>15
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// unpack reads what generate wrote: a count, then for each form in byte order
// the length shared with the one before, the rest, its bits, and the lemma
// (0: itself, else its index + 1). The data is part of the binary, so damage
// is a fault of the build and panics.
func unpack(data []byte) *table {
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(data)))
	if err != nil {
		panic(fmt.Errorf("lexicon data: %w", err))
	}
	next := func() uint64 {
		v, n := binary.Uvarint(raw)
		if n <= 0 {
			panic(fmt.Errorf("lexicon data: truncated number"))
		}
		raw = raw[n:]
		return v
	}
	n, size := int(next()), int(next())
	t := &table{starts: make([]uint32, 1, n+1), words: make([]Word, n), lemmas: make([]uint32, n)}
	text := make([]byte, 0, size)
	for range n {
		shared, rest := int(raw[0]), int(raw[1])
		from := int(t.starts[len(t.starts)-1])
		if len(t.starts) > 1 {
			before := int(t.starts[len(t.starts)-2])
			text = append(text, text[before:before+shared]...)
		}
		text = append(text, raw[2:2+rest]...)
		raw = raw[2+rest:]
		t.starts = append(t.starts, uint32(from+shared+rest))
	}
	for i := range n { // kept apart from the forms: like beside like packs better
		t.words[i] = Word(next())
	}
	for i := range n {
		t.lemmas[i] = uint32(next())
	}
	t.text = string(text)
	slots := 1
	for slots < 2*n {
		slots *= 2
	}
	t.mask = uint32(slots - 1)
	t.slots = make([]uint32, slots)
	for i := range n {
		at := hash(t.form(i)) & t.mask
		for t.slots[at] != 0 {
			at = (at + 1) & t.mask
		}
		t.slots[at] = uint32(i + 1)
	}
	return t
}
