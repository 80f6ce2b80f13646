package lexicon

import (
	_ "embed"
	"sort"
)

// The data file is laid out so that it is asked as it lies in the binary:
// nothing is unpacked at the start, no heap holds it, and only the pages that
// are asked for are ever read. All numbers are little endian:
//
//	5 × uint32     how many forms, bytes of text, distinct words, buckets, pasts
//	uint32         for each bucket the first form in it, and one more
//	uint64         for each distinct word its bits
//	uint64         for each form: where its text begins (21 bits), the text's
//	               length (6), its word (16), its lemma (18; 0 itself, else form + 1)
//	2 × uint32     for each verb with a common past the lemma and the past, by lemma
//	byte           for each form the highest byte of its hash
//	byte           the text
//
// Forms stand in the order of their buckets, which are the lowest bits of their
// hashes. The file is part of the binary, so damage is a fault of the build.
//
//go:embed words.bin
var packed string

// table is the data file, cut into its parts.
type table struct {
	buckets, words, forms, pasts, prints, text string
	mask                                       uint32
}

var data = cut(packed)

func cut(file string) table {
	forms, text, words, buckets, pasts := u32(file, 0), u32(file, 1), u32(file, 2), u32(file, 3), u32(file, 4)
	t := table{mask: buckets - 1}
	rest := file[5*4:]
	take := func(n uint32) (part string) {
		part, rest = rest[:n], rest[n:]
		return part
	}
	t.buckets = take(4 * (buckets + 1))
	t.words = take(8 * words)
	t.forms = take(8 * forms)
	t.pasts = take(8 * pasts)
	t.prints = take(forms)
	t.text = take(text)
	return t
}

func u32(s string, i uint32) uint32 {
	s = s[4*i : 4*i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func u64(s string, i uint32) uint64 {
	s = s[8*i : 8*i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Form is a form that the lexicon knows, NoForm any other. It is the same number
// for every spelling in ASCII upper and lower case.
type Form int32

// NoForm is a form that the lexicon does not know.
const NoForm Form = -1

// Find returns the lexicon's form.
func Find(form string) Form {
	h := hash(form)
	bucket := h & data.mask
	last := u32(data.buckets, bucket+1)
	for i := u32(data.buckets, bucket); i < last; i++ {
		if data.prints[i] == byte(h>>24) && equalFold(Form(i).String(), form) {
			return Form(i)
		}
	}
	return NoForm
}

func (f Form) entry() uint64 { return u64(data.forms, uint32(f)) }

// String returns the form in lower case, "" for NoForm.
func (f Form) String() string {
	if f < 0 {
		return ""
	}
	e := f.entry()
	return data.text[e&(1<<21-1):][:e>>21&63]
}

// Word returns what is known of the form, 0 for NoForm.
func (f Form) Word() Word {
	if f < 0 {
		return 0
	}
	return Word(u64(data.words, uint32(f.entry()>>27&(1<<16-1))))
}

// Lemma returns the form's lemma: itself where it is its own.
func (f Form) Lemma() Form {
	if f < 0 {
		return f
	}
	if l := f.entry() >> 43; l != 0 {
		return Form(l - 1)
	}
	return f
}

// Past returns the simple past of a verb's lemma, NoForm for a verb that is
// rare.
func (f Form) Past() Form {
	n := len(data.pasts) / 8
	i := sort.Search(n, func(i int) bool { return u32(data.pasts, uint32(2*i)) >= uint32(f) })
	if f < 0 || i == n || u32(data.pasts, uint32(2*i)) != uint32(f) {
		return NoForm
	}
	return Form(u32(data.pasts, uint32(2*i+1)))
}

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
