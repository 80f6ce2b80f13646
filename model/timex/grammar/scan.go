package grammar

import (
	"math/bits"
	"strings"
)

// Byte classes of the scanner.
const (
	cSpace = iota
	cLetter
	cDigit
	cMark
	cLine
	cHigh // the first byte of a multi-byte character, or a stray one
)

var byteClass = func() (t [256]uint8) {
	for i := range t {
		switch b := byte(i); {
		case b == '\n':
			t[i] = cLine
		case b <= ' ' || b == 0x7f:
			t[i] = cSpace
		case 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z':
			t[i] = cLetter
		case '0' <= b && b <= '9':
			t[i] = cDigit
		case b >= 0x80:
			t[i] = cHigh
		default:
			t[i] = cMark
		}
	}
	return t
}()

// Scan reads the tokens of the paragraphs from Body[from:] on, until about limit
// bytes are read, and returns the offset where the next call begins. Tokens and
// Triggers are replaced. Paragraphs without a trigger are passed over; one that
// is longer than four times the limit is cut at white space.
func (t *Text) Scan(from, limit int) int {
	t.Base, t.Triggers = from, t.Triggers[:0]
	tokens := t.Tokens[:0]
	i := from
	for i < len(t.Body) && i-from <= limit {
		end := paragraphEnd(t.Body, i, limit)
		if t.Informal || !t.quiet(i, end) {
			tokens = t.scan(i, end, tokens)
		}
		i = end
	}
	t.Tokens = tokens
	return i
}

// paragraphEnd returns where the paragraph that begins at i ends, the first
// line break of the blank line after it included.
func paragraphEnd(body string, i, limit int) int {
	for at := i; ; {
		n := strings.IndexByte(body[at:min(len(body), i+4*limit)], '\n')
		if n < 0 {
			break
		}
		if at += n + 1; blankLine(body, at) {
			return at
		}
	}
	for at := i + 4*limit; at < len(body); at++ {
		if c := byteClass[body[at]]; c == cSpace || c == cLine || at-i > 8*limit && body[at]&0xc0 != 0x80 {
			return at // nothing else to stop at: text without white space
		}
	}
	return len(body)
}

// scan appends the tokens of Body[i:to], a paragraph, to those of the stretch.
// They are in a local variable: storing the slice's header for every token would
// cost a third of the time.
func (t *Text) scan(i, to int, tokens []Token) []Token {
	from := t.Base
	body := t.Body[:to]
	lex := t.Lang.Lexicon
	triggers := Trigger
	if t.Informal {
		triggers |= Cardinal // "at seven"
	}
	glued, broken := false, true
	for i < len(body) {
		b := body[i]
		switch byteClass[b] {
		case cSpace, cLine:
			glued = false
			i++
		case cLetter:
			start := i
			var k key
			if i+8 <= len(body) { // most words end within eight bytes
				s := body[i : i+8]
				x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
				n := lettersIn(x)
				k.head = bits.ReverseBytes64(x|0x20*ones) >> (64 - 8*n)
				i += int(n)
			}
			if n := i - start; n == 0 || n == 8 {
				for i < len(body) && byteClass[body[i]] == cLetter {
					k.head = k.head<<8 | uint64(body[i]|0x20)
					i++
				}
			}
			if i < len(body) && body[i] >= 0x80 && letterAt(body, i) > 0 {
				i = wordEnd(body, i)
				tokens = append(tokens, Token{Start: int32(start - from), End: int32(i - from), Kind: WordToken, Glued: glued, Broken: broken, Upper: b < 'a'})
				glued, broken = true, false
				continue
			}
			var w *Word
			if n := i - start; n <= maxWord {
				if n > 8 {
					k = pack(body[start:i])
				}
				if lex.slots[k.hash(lex.shift)] != 0 {
					if w = lex.find(k); w != nil && w.Class&triggers != 0 {
						t.Triggers = append(t.Triggers, int32(len(tokens)))
					}
				}
			}
			tokens = append(tokens, Token{Word: w, Start: int32(start - from), End: int32(i - from), Kind: WordToken, Glued: glued, Broken: broken, Upper: b < 'a'})
			glued, broken = true, false
		case cDigit:
			start := i
			n := int32(0)
			for i < len(body) && byteClass[body[i]] == cDigit {
				if i-start < 9 {
					n = n*10 + int32(body[i]-'0')
				}
				i++
			}
			if i-start > 9 {
				n = -1
			}
			if t.Informal || numberTriggers(body, start, i) {
				t.Triggers = append(t.Triggers, int32(len(tokens)))
			}
			tokens = append(tokens, Token{Start: int32(start - from), End: int32(i - from), Num: n, Kind: NumberToken, Glued: glued, Broken: broken})
			glued, broken = true, false
		case cMark:
			if b == '`' {
				b = Apostrophe
			}
			tokens = append(tokens, Token{Start: int32(i - from), End: int32(i - from + 1), Num: int32(b), Kind: MarkToken, Glued: glued, Broken: broken})
			glued, broken = true, false
			i++
		default: // cHigh
			if n := letterAt(body, i); n > 0 {
				start := i
				i = wordEnd(body, i)
				tokens = append(tokens, Token{Start: int32(start - from), End: int32(i - from), Kind: WordToken, Glued: glued, Broken: broken})
				glued, broken = true, false
				continue
			}
			mark, n := markAt(body, i)
			if mark == ' ' {
				glued = false
				i += n
				continue
			}
			tokens = append(tokens, Token{Start: int32(i - from), End: int32(i - from + n), Num: int32(mark), Kind: MarkToken, Glued: glued, Broken: broken})
			glued, broken = true, false
			i += n
		}
	}
	return tokens
}

// blankLine reports whether the line that begins at i holds only white space
// (or nothing is left).
func blankLine(body string, i int) bool {
	for ; i < len(body); i++ {
		switch byteClass[body[i]] {
		case cLine:
			return true
		case cSpace:
		default:
			return false
		}
	}
	return true
}

// numberTriggers reports whether rules are tried at the number body[a:b]: it
// has the four digits of a year, eight digits of a date, or a mark or letter
// at its edge that dates and clock times have.
func numberTriggers(body string, a, b int) bool {
	switch b - a {
	case 4, 8:
		return true
	case 1, 2, 3:
	default:
		return false
	}
	if b < len(body) {
		switch c := body[b]; {
		case c == ':' || c == '/' || c == '-' || c == 0xe2:
			if b+1 < len(body) && (byteClass[body[b+1]] == cDigit || c == 0xe2) {
				return true
			}
		case c == '.':
			if pointTriggers(body, b+1) || a > 3 && body[a-3:a] == "at " {
				return true
			}
		case byteClass[c] == cLetter:
			return true
		}
	}
	if b-a > 1 && a > 5 && body[a-1] == ' ' && eraTriggers(body[a-6:a-1], b-a) {
		return true
	}
	if b-a <= 2 && a > 4 && body[a-3:a] == "at " && byteClass[body[a-4]] == cSpace && byteClass[body[a-5]] == cLetter {
		return true // Sunday at 6
	}
	if b+3 < len(body) && body[b] == ' ' && body[b+2] == '.' && (body[b+3]|0x20) == 'm' {
		return true // 5 p.m.
	}
	if b+2 < len(body) && body[b] == ' ' && (body[b+1] == 'B' || body[b+1] == 'A' || body[b+1] == 'C') && (body[b+2] == 'C' || body[b+2] == 'D' || body[b+2] == 'E' || body[b+2] == '.') {
		return true // 44 BC
	}
	if a > 2 && body[a-1] == ' ' && body[a-2] == 'D' && body[a-3] == 'A' {
		return true // AD 70
	}
	if a > 0 && (body[a-1] == '\'' || body[a-1] == 0x99 || body[a-1] == 0x98) {
		return true
	}
	return false
}

// pointTriggers reports whether what follows a number's point, at i, makes it a
// clock time or a date ("10.30 pm", "17.05.2019") and no decimal.
func pointTriggers(body string, i int) bool {
	j := i
	for j < len(body) && byteClass[body[j]] == cDigit {
		j++
	}
	if n := j - i; n == 0 || n > 2 || j == len(body) {
		return false
	}
	if body[j] == '.' {
		return j+1 < len(body) && byteClass[body[j+1]] == cDigit
	}
	if body[j] == ' ' && j+1 < len(body) {
		j++
	}
	c := body[j]
	return j-i >= 2 && (c == 'a' || c == 'p' || c == 'h' || c == 'l' || 'A' <= c && c <= 'Z')
}

// eraTriggers reports whether the letters before a number of two or three
// digits are of a word that years stand after: "in 410", "from 336 to 323",
// "the year 69".
func eraTriggers(before string, digits int) bool {
	if before[1:] == "year" {
		return true
	}
	if digits != 3 {
		return false
	}
	switch before[3:] {
	case "in", "In", "By":
		return before[2] <= ' ' || before[2] >= 0x80
	case "to":
		return before[2] == ' '
	case "te", "ly":
		return before == " late" || before == "early"
	case "ay", "er", "ve":
		return before == "s Day" || before == "aster" || before == "s Eve" // "Christmas Day 967", "Easter 981"
	case "om", "il", "ce":
		return before == " from" || before == " From" || before == "until" || before == "since" || before == "Since"
	}
	return false
}

// letterAt returns the length of the letter at body[i], a byte ≥ 0x80, and 0
// when it is a mark, a space or no character at all. Everything beyond the
// punctuation blocks counts as a letter: a word in another script must only not
// be taken for one of ours.
func letterAt(body string, i int) int {
	b := body[i]
	switch {
	case b < 0xc2 || b > 0xf4:
		return 0
	case b < 0xe0:
		if i+1 >= len(body) || b == 0xc2 && body[i+1] != 0xaa && body[i+1] != 0xb5 && body[i+1] != 0xba {
			return 0 // U+0080–U+00BF: marks
		}
		return 2
	case b < 0xf0:
		if i+2 >= len(body) || b == 0xe2 && (body[i+1] == 0x80 || body[i+1] == 0x81 || body[i+1] == 0x88) || b == 0xe3 && body[i+1] == 0x80 || b == 0xef && body[i+1] == 0xbb {
			return 0 // general punctuation, minus, ideographic marks, BOM
		}
		return 3
	}
	if i+3 >= len(body) {
		return 0
	}
	return 4
}

func wordEnd(body string, i int) int {
	for i < len(body) {
		b := body[i]
		if byteClass[b] == cLetter {
			i++
			continue
		}
		if b < 0x80 {
			return i
		}
		n := letterAt(body, i)
		if n == 0 {
			return i
		}
		i += n
	}
	return i
}

// markAt returns the mark at body[i], in the spelling that tokens use, and its
// length; ' ' for the many kinds of space and for invisible characters.
func markAt(body string, i int) (byte, int) {
	if body[i] == 0xc2 && i+1 < len(body) {
		switch body[i+1] {
		case 0xa0, 0xad: // no-break space, soft hyphen
			return ' ', 2
		case 0xab, 0xbb:
			return QuoteMark, 2
		}
		return 1, 2
	}
	if i+2 < len(body) && body[i] == 0xe2 {
		switch c := body[i+2]; body[i+1] {
		case 0x80:
			switch {
			case c >= 0x90 && c <= 0x93:
				return Hyphen, 3
			case c == 0x94 || c == 0x95:
				return Dash, 3
			case c == 0x98 || c == 0x99 || c == 0x9b || c == 0xb2:
				return Apostrophe, 3
			case c == 0x9c || c == 0x9d || c == 0x9e || c == 0xb3:
				return QuoteMark, 3
			case c <= 0x8f || c == 0xa8 || c == 0xa9 || c == 0xaf:
				return ' ', 3
			}
			return 1, 3
		case 0x88:
			if c == 0x92 {
				return Hyphen, 3
			}
			return 1, 3
		case 0x81:
			return ' ', 3
		}
	}
	if i+2 < len(body) && (body[i] == 0xe3 || body[i] == 0xef) {
		return ' ', 3
	}
	return 1, 1
}
