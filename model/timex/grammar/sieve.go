package grammar

import "math/bits"

// A sieve knows a lexicon's triggers by length, first and last letter: enough to
// pass over most words of a text without looking them up.
type sieve [32 * 32]uint32 // the lengths of triggers, a bit each, by first and last letter

func (s *sieve) add(word string) {
	s[sieveAt(word[0], word[len(word)-1])] |= 1 << len(word)
}

func sieveAt(first, last byte) uint { return uint(first&31)<<5 | uint(last&31) }

// Eight bytes are looked at as one number.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// between returns a bit for each of the eight bytes of w, the first byte's
// lowest, that lies from lo to hi, all below 0x80.
func between(w uint64, lo, hi byte) uint64 {
	low := w &^ highs
	in := (low + uint64(0x80-int(lo))*ones) &^ (low + uint64(0x7f-int(hi))*ones) &^ w & highs
	return (in >> 7) * 0x0102040810204080 >> 56
}

// lettersIn returns how many ASCII letters stand at the front of eight bytes.
func lettersIn(x uint64) uint {
	low := x&^highs | 0x20*ones
	other := ^((low + (0x80-'a')*ones) &^ (low + (0x7f-'z')*ones) &^ x) & highs
	return uint(bits.TrailingZeros64(other)) / 8
}

// masks returns which of the 64 bytes from body[i] on are letters and which are
// digits.
func masks(body string, i int) (letters, digits uint64) {
	for j := 0; j < 64; j += 8 {
		s := body[i+j : i+j+8]
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		letters |= between(w|0x20*ones, 'a', 'z') << j
		digits |= between(w, '0', '9') << j
	}
	return letters, digits
}

// quiet reports whether body[from:to] surely holds no trigger. Its edges must
// not cut a word or a number.
func (t *Text) quiet(from, to int) bool {
	body := t.Body[:to]
	start := -1 // of the word that the last block left open
	i := from
	for ; i+64 <= to; i += 64 {
		letters, digits := masks(body, i)
		if digits != 0 && t.numbered(i, digits) {
			return false
		}
		carry := uint64(0)
		if start >= 0 {
			carry = 1
		}
		// where the kind of byte changes, words begin and end in turn
		for edges := letters ^ (letters<<1 | carry); edges != 0; edges &= edges - 1 {
			at := i + bits.TrailingZeros64(edges)
			if start < 0 {
				start = at
				continue
			}
			if t.triggers(start, at) {
				return false
			}
			start = -1
		}
	}
	if start < 0 {
		start = i
	}
	return !t.scanned(start, to)
}

// numbered reports whether one of the numbers that begin in the block at i is a
// trigger.
func (t *Text) numbered(i int, digits uint64) bool {
	for ; digits != 0; digits &= digits + digits&-digits { // without its lowest run of ones
		at := i + bits.TrailingZeros64(digits)
		if at > 0 && byteClass[t.Body[at-1]] == cDigit {
			continue // it began in the block before
		}
		end := at + 1
		for end < len(t.Body) && end-at <= 8 && byteClass[t.Body[end]] == cDigit {
			end++
		}
		if end-at <= 8 && numberTriggers(t.Body, at, end) {
			return true
		}
	}
	return false
}

// triggers reports whether the word body[start:end] is one.
func (t *Text) triggers(start, end int) bool {
	n := end - start
	if n > maxWord || t.Lang.Lexicon.sieve[sieveAt(t.Body[start], t.Body[end-1])]>>n&1 == 0 {
		return false
	}
	w := t.Lang.Lexicon.find(pack(t.Body[start:end]))
	return w != nil && w.Class&Trigger != 0
}

// scanned looks for triggers byte by byte.
func (t *Text) scanned(i, to int) bool {
	for i < to {
		class := byteClass[t.Body[i]]
		if class != cLetter && class != cDigit {
			i++
			continue
		}
		start := i
		for i < to && byteClass[t.Body[i]] == class {
			i++
		}
		if class == cLetter && t.triggers(start, i) || class == cDigit && (start == 0 || byteClass[t.Body[start-1]] != cDigit) && numberTriggers(t.Body, start, i) {
			return true
		}
	}
	return false
}
