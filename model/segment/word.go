package segment

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

func (d *Doc) add(start, end int, k TokenKind, sh Shape) {
	d.Tokens = append(d.Tokens, Token{Span: model.Span{Start: start, End: end}, Kind: k, Shape: sh})
}

// wordScan gathers what a word looks like while it is read.
type wordScan struct {
	letters, upper, lower, digits int
	part                          int  // where the part behind the last hyphen or full stop begins
	partLetters                   int  // letters in it
	dots                          int  // full stops within
	longPart                      bool // a part before a full stop had more than one letter
	shape                         Shape
}

// word appends the word or number that begins at i (a letter or a digit) and
// its clitic, and returns where they end. Words that letters reads it reads to
// the same end.
func (d *Doc) word(s string, i int, glued Shape) int {
	start := i
	w := wordScan{part: i}
	if first, _ := utf8.DecodeRuneInString(s[i:]); unicode.IsUpper(first) || unicode.IsTitle(first) {
		w.shape |= Capital
	}
	clitic := 0 // where a clitic begins
	class := abbrNone
scan:
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			switch ascii[c] {
			case letter:
				w.letters++
				w.partLetters++
				if c >= 'a' {
					w.lower++
				} else {
					w.upper++
				}
				i++
				continue
			case digit:
				w.digits++
				i++
				continue
			}
		}
		switch c {
		case '.':
			join, end, k := w.stop(s, start, i)
			if end && k == abbrAcronym && i+1 < len(s) && s[i+1] == '-' && isAlnum(s, i+2) {
				join = true // "U.S.-led"
			} else if end {
				i++
				class, w.shape = k, w.shape|Dotted
				break scan
			}
			if !join {
				break scan
			}
			if w.partLetters > 1 {
				w.longPart = true
			}
			w.dots++
			i++
			w.part, w.partLetters = i, 0
			continue
		case ',', ':', '/':
			if c == ':' && strings.HasPrefix(s[i:], "://") || c == '/' && w.dots > 0 && w.lower > 0 {
				i = addressEnd(s, i)
				break scan
			}
			if w.digits > 0 && isDigit(s, i-1) && isDigit(s, i+1) {
				i++
				continue
			}
			break scan
		case '-':
			if isAlnum(s, i+1) {
				w.shape |= Hyphened
				i++
				w.part, w.partLetters = i, 0
				continue
			}
			break scan
		case '&':
			if w.lower == 0 && w.upper > 0 && i+1 < len(s) && s[i+1] >= 'A' && s[i+1] <= 'Z' {
				i++
				continue
			}
			break scan
		case '_', '@':
			if isAlnum(s, i+1) {
				i++
				continue
			}
			break scan
		case '\'':
			if n := cliticAt(s, i, 1); n > 0 {
				clitic = i
				if n < 0 {
					clitic = i - 1
				}
				break scan
			}
			if k, _, _ := classAt(s, i+1); k == letter {
				if isNot(s, start, i, i+1) {
					clitic = i - 1
					break scan
				}
				i++
				continue
			}
			break scan
		}
		if c < utf8.RuneSelf {
			break
		}
		k, r, n := classOf(s, i)
		switch {
		case k == letter:
			w.letters++
			w.partLetters++
			if unicode.IsLower(r) {
				w.lower++
			} else if unicode.IsUpper(r) {
				w.upper++
			}
			i += n
		case k == digit:
			w.digits++
			i += n
		case k == extend:
			i += n
		case r == '‐' || r == '‑':
			if !isAlnum(s, i+n) {
				break scan
			}
			w.shape |= Hyphened
			i += n
			w.part, w.partLetters = i, 0
		case r == '’' || r == '‘' || r == 'ʼ':
			if cliticAt(s, i, n) > 0 {
				clitic = i
				break scan
			}
			if k, _, _ := classAt(s, i+n); k != letter || r == '‘' {
				break scan
			}
			if isNot(s, start, i, i+n) {
				clitic = i - 1
				break scan
			}
			i += n
		default:
			break scan
		}
	}
	if clitic > start {
		i = clitic
	}
	if w.digits > 0 {
		w.shape |= Digits
	}
	if w.upper >= 2 && w.lower == 0 {
		w.shape |= AllCapital
	}
	kind := Word
	if w.letters == 0 {
		kind = Number
	}
	d.Tokens = append(d.Tokens, Token{Span: model.Span{Start: start, End: i}, Kind: kind, Shape: w.shape | glued, abbr: class})
	if clitic > start {
		end := i
		if s[end] == 'n' || s[end] == 'N' {
			end++
		}
		_, n := utf8.DecodeRuneInString(s[end:])
		for end += n; end < len(s) && ascii[s[end]] == letter; {
			end++
		}
		d.add(i, end, Word, Glued|Clitic)
		i = end
	}
	return i
}

// letters reads the word at i if nothing but ASCII letters is in it, as in most;
// it returns i where a longer look is needed.
func letters(s string, i int) (end int, shape Shape) {
	small := uint64(0) // the bits of all letters, eight at a time
	for end = i; ; end += 8 {
		if end+8 > len(s) {
			for ; end < len(s) && ascii[s[end]] == letter; end++ {
				small |= uint64(s[end])
			}
			break
		}
		x := eight(s[end:])
		n := lettersIn(x)
		small |= x & (1<<(8*n) - 1)
		if n < 8 {
			end += int(n)
			break
		}
	}
	if end == i || end < len(s) && !ends[s[end]] {
		return i, 0
	}
	if s[i] < 'a' {
		shape = Capital
		if small&(0x20*ones) == 0 && end-i > 1 {
			shape |= AllCapital
		}
	}
	return end, shape
}

const ones, highs = 0x0101010101010101, 0x8080808080808080

// eight returns the first eight bytes of s, the first lowest.
func eight(s string) uint64 {
	s = s[:8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// lettersIn returns how many ASCII letters stand at the front of eight bytes.
func lettersIn(x uint64) uint {
	low := x&^highs | 0x20*ones
	other := ^((low + (0x80-'a')*ones) &^ (low + (0x7f-'z')*ones) &^ x) & highs
	return uint(bits.TrailingZeros64(other)) / 8
}

// ends holds the bytes that end a word of letters wherever they stand.
var ends = func() (t [256]bool) {
	for c, k := range ascii {
		t[c] = k == space
	}
	for _, c := range ",;!?()[]{}\"" {
		t[c] = true
	}
	return t
}()

// stop decides on the full stop at i: whether the word goes on behind it
// ("U.S", "3.5", "example.com"), or ends with it as an abbreviation does.
func (w *wordScan) stop(s string, start, i int) (join, end bool, class abbrClass) {
	part := s[w.part:i]
	k, r, _ := classAt(s, i+1)
	switch k {
	case digit:
		if isDigit(s, i-1) {
			return true, false, abbrNone
		}
		class = abbreviation(part)
		return false, class != abbrNone, class
	case letter:
		switch {
		case w.partLetters == 1 && len(part) == 1:
			return true, false, abbrNone
		case unicode.IsLower(r):
			return true, false, abbrNone
		case w.dots == 0 && i+2 < len(s) && s[i+2] == '.' && w.partLetters < 3:
			return true, false, abbrNone // Ph.D.
		}
		class = abbreviation(part)
		return false, class == abbrTitle, class
	}
	if r == '.' {
		return false, false, abbrNone // an ellipsis
	}
	switch {
	case w.dots > 0 && !w.longPart && w.digits == 0:
		if strings.EqualFold(s[start:i], "a.m") || strings.EqualFold(s[start:i], "p.m") {
			return false, true, abbrClock
		}
		if s[start:i] == "e.g" || s[start:i] == "i.e" {
			return false, true, abbrNever
		}
		return false, true, abbrAcronym
	case w.dots > 0 && s[start:i] == "Ph.D":
		return false, true, abbrAcronym
	case w.partLetters == 1 && len(part) == 1 && w.upper > 0 && part[0] >= 'A' && part[0] <= 'Z':
		return false, true, abbrInitial
	case w.partLetters == 1 && len(part) == 2 && w.upper == 1 && w.lower == 0 && part[0] >= 0xc3:
		return false, true, abbrInitial // Á.
	}
	class = abbreviation(part)
	if class == abbrNumbered && !numberAhead(s, i+1) {
		return false, false, abbrNone
	}
	return false, class != abbrNone, class
}

// numberAhead reports whether a number stands behind white space.
func numberAhead(s string, i int) bool {
	for i < len(s) && isSpaceByte(s[i]) {
		i++
	}
	return isDigit(s, i)
}

func classAt(s string, i int) (class, rune, int) {
	if i >= len(s) {
		return space, 0, 0
	}
	return classOf(s, i)
}

func isDigit(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

func isAlnum(s string, i int) bool {
	k, _, _ := classAt(s, i)
	return k == letter || k == digit
}

// cliticAt reports whether the apostrophe of n bytes at i begins one of 's 'm
// 'd 'll 're 've, ending the word.
func cliticAt(s string, i, n int) int {
	j := i + n
	for j < len(s) && j < i+n+3 && ascii[s[j]] == letter {
		j++
	}
	if k, _, _ := classAt(s, j); k == letter || k == digit {
		return 0
	}
	switch t := s[i+n : j]; len(t) {
	case 1:
		if c := t[0] | 0x20; c == 's' || c == 'm' || c == 'd' {
			return 1
		}
	case 2:
		if strings.EqualFold(t, "ll") || strings.EqualFold(t, "re") || strings.EqualFold(t, "ve") {
			return 1
		}
	}
	return 0
}

// isNot reports whether the apostrophe at i stands in an "n't" that ends the
// word begun at start; behind is the byte after the apostrophe.
func isNot(s string, start, i, behind int) bool {
	return i-1 > start && s[i-1]|0x20 == 'n' && behind < len(s) && s[behind]|0x20 == 't' && !isAlnum(s, behind+1)
}

// addressEnd returns where the web address that i lies in ends.
func addressEnd(s string, i int) int {
	for i < len(s) {
		k, r, n := classOf(s, i)
		if k == space || k == mark || k == ideo || r == '<' || r == '>' || r == ')' || r == ']' {
			break
		}
		i += n
	}
	for i > 0 && strings.IndexByte(".,;:!?", s[i-1]) >= 0 {
		i--
	}
	return i
}

// handle appends "@name" or "#topic", which begins at start; i is behind its
// sign.
func (d *Doc) handle(s string, start, i int) int {
	sh := Shape(0)
	for i < len(s) {
		k, _, n := classOf(s, i)
		if k == digit {
			sh |= Digits
		} else if k != letter && k != extend && s[i] != '_' {
			break
		}
		i += n
	}
	d.add(start, i, Word, sh)
	return i
}
