package event

import (
	"strconv"
	"unicode/utf8"

	"dateline/model"
)

// id hashes what stays the same when the article is read again: the article,
// the trigger and the words of its sentence.
func (w *work) id(f *found, seen map[model.EventID]int) model.EventID {
	h := hashLetters(fnvOffset, string(w.article.ID))
	h = hashLetters(h, w.syn.Text(f.trigger))
	h = hashLetters(h, w.syn.Sentences[f.sentence].In(w.article.Body))
	b := [...]byte{0: 'e', 16: 0}
	for i := 16; i > 0; i-- {
		b[i] = "0123456789abcdef"[h&15]
		h >>= 4
	}
	id := model.EventID(b[:])
	n := seen[id]
	seen[id]++
	if n > 0 {
		id += model.EventID("-" + strconv.Itoa(n+1))
	}
	return id
}

// hashLetters goes on with a hash over the letters and digits of s, in ASCII
// lower case, and a zero byte.
func hashLetters(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		if c := hashed[s[i]]; c != 0 {
			h = (h ^ uint64(c)) * fnvPrime
		}
	}
	return h * fnvPrime
}

// hashed gives the byte that a byte is hashed as, 0 for those left out.
var hashed = func() (t [256]byte) {
	for i := range t {
		switch c := byte(i); {
		case 'A' <= c && c <= 'Z':
			t[i] = c + 'a' - 'A'
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c >= utf8.RuneSelf:
			t[i] = c
		}
	}
	return t
}()
