package syntax

import (
	"math/bits"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// known is what lexicon and closed classes say of one form. Two of them fit a
// line of the processor's cache.
type known struct {
	form   packed
	word   lexicon.Word
	lex    lexicon.Form
	closed uint16 // what closedWords says
	class  uint16 // index into Doc.classes; 0 where the form's readings are not kept
}

// cacheSize is the number of forms remembered; news repeats its words so much
// that most are met here, which spares the walk through memory that the whole
// lexicon costs. Longer forms than maxCached are looked up each time.
const (
	cacheSize = 1 << 15
	maxCached = 16
)

// packed is a form of at most maxCached bytes in ASCII lower case, with zeros
// behind its end. No token holds a zero.
type packed struct{ low, high uint64 }

// pack packs Body[start:end], at most maxCached bytes, and reports whether it
// was in lower case already.
func pack(body string, start, end int) (p packed, small bool) {
	n := uint(end - start)
	if start+maxCached <= len(body) {
		b := body[start : start+maxCached]
		// A shift by 64 or more gives zero, so that each half keeps what is its own.
		p.low = eight(b[:8]) & (1<<(8*n) - 1)
		if n > 8 {
			p.high = eight(b[8:]) & (1<<(8*n-64) - 1)
		}
	} else { // too near the end to read beyond the form
		for i := start; i < end; i++ {
			if at := 8 * uint(i-start); at < 64 {
				p.low |= uint64(body[i]) << at
			} else {
				p.high |= uint64(body[i]) << (at - 64)
			}
		}
	}
	low, high := capitals(p.low), capitals(p.high)
	p.low |= low >> 2
	p.high |= high >> 2
	return p, low|high == 0
}

// eight returns the first eight bytes of s, the first lowest.
func eight(s string) uint64 {
	s = s[:8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// capitals returns the highest bit of each byte of x that is an ASCII capital.
func capitals(x uint64) uint64 {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	low := x &^ highs
	return ((low + (0x80-'A')*ones) &^ (low + (0x7f-'Z')*ones)) &^ x & highs
}

// place returns where in the cache the form stands, or in the slot behind, which
// lies in the same line of the processor's cache.
func (p packed) place() uint64 {
	h := (p.low ^ bits.RotateLeft64(p.high, 31)*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd
	return h >> 32 % cacheSize &^ 1
}

// met is what the tagger needs to know of one token.
type met struct {
	closed uint16 // index into closedLists; 0 for open words
	class  uint16 // index into Doc.classes; 0 where the readings depend on more than the form
	asked  uint8  // the rules of patch.go that ask for the word
}

// ahead is how many tokens meet runs ahead.
const ahead = 64

// spelled is the form of a token as the cache is asked for it.
type spelled struct {
	form  packed
	place uint32
	small bool // written without a capital
}

// meet looks up every word. What the cache holds of some tokens is touched before
// it is asked, so that the processor waits for all of it at once and not for
// each by itself.
func (d *Doc) meet() {
	var forms [ahead]spelled
	for first := 0; first < len(d.Tokens); first += ahead {
		some := d.Tokens[first:min(first+ahead, len(d.Tokens))]
		for i := range some {
			if t := &some[i]; t.Kind == segment.Word && t.Len() <= maxCached {
				p, small := pack(d.Body, t.Start, t.End)
				forms[i] = spelled{p, uint32(p.place()), small}
			}
		}
		touched := uint16(0)
		for i := range some { // nothing else, so that many wait at once
			touched += d.cache[forms[i].place%cacheSize].closed
		}
		d.touched = touched // so that it is done at all
		for i := range some {
			d.meetOne(first+i, &some[i], &forms[i])
		}
	}
}

// meetOne notes what is known of token i.
func (d *Doc) meetOne(i int, t *segment.Token, s *spelled) {
	if t.Kind != segment.Word {
		class := d.classOfMark(t)
		if t.Len() == 1 && d.joinsNames(i) {
			class = oneClass + uint16(Name)
		}
		d.Words[i], d.forms[i], d.met[i] = 0, unasked, met{class: class}
		return
	}
	var k *known
	if t.Len() > maxCached {
		d.long = d.ask(d.Body[t.Start:t.End])
		k = &d.long
	} else {
		k = d.recall(t, s.form, uint64(s.place))
	}
	m := met{closed: k.closed % (1 << listBits), asked: uint8(k.closed >> listBits)}
	if s.small && !t.Shape.Is(segment.Capital) {
		m.class = k.class // 0 of a long form
	}
	d.Words[i], d.forms[i], d.met[i] = k.word, k.lex, m
	if i > 0 && t.Shape.Is(segment.Capital) && k.word.Is(commonWord) && d.Tokens[i-1].Shape.Is(segment.Capital) {
		d.bear(i)
	}
}

// recall returns what is known of a token's form, which has its place at at. The
// cache outlives the text, so it holds nothing of it.
func (d *Doc) recall(t *segment.Token, p packed, at uint64) *known {
	pair := d.cache[at : at+2 : at+2]
	switch p {
	case pair[0].form:
	case pair[1].form:
		return &pair[1]
	default: // the older of the two is forgotten
		form := d.Body[t.Start:t.End]
		pair[1] = pair[0]
		pair[0] = d.ask(form)
		pair[0].form, pair[0].class = p, d.classOf(&pair[0], form)
	}
	return &pair[0]
}

// ask asks the lexicon and the closed classes for a form.
func (d *Doc) ask(form string) known {
	f := lexicon.Find(form)
	return known{word: f.Word(), lex: f, closed: closedWords.Of(form)}
}
