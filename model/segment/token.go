package segment

import (
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

// class is what a character does in a token.
type class uint8

const (
	space class = iota
	letter
	digit
	punct
	mark   // quotation marks and apostrophes
	symbol // everything else
	extend // combining marks, joiners: part of whatever they follow
	ideo   // a letter that is a word by itself
	high   // first byte of a character beyond ASCII, to be decoded
)

// ascii classes the first 128 characters; the rest is high.
var ascii = func() (t [256]class) {
	for i := range t {
		switch c := byte(i); {
		case c >= utf8.RuneSelf:
			t[i] = high
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			t[i] = letter
		case c >= '0' && c <= '9':
			t[i] = digit
		case c == '"' || c == '\'' || c == '`':
			t[i] = mark
		case c <= ' ' || c == 0x7f:
			t[i] = space
		case c == '$' || c == '%' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '|' || c == '~' || c == '#' || c == '@':
			t[i] = symbol
		default:
			t[i] = punct
		}
	}
	return t
}()

// classOf decodes the character at i and classes it.
func classOf(s string, i int) (class, rune, int) {
	c := s[i]
	if k := ascii[c]; k != high {
		return k, rune(c), 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return classOfRune(r, n), r, n
}

func classOfRune(r rune, n int) class {
	switch r {
	case '‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」', '『', '』', '＂':
		return mark
	case '\u00ad', '\u200c', '\u200d', '\u2060':
		return extend
	case '\u200b', '\ufeff', '\u200e', '\u200f', '\u0085', '\u180e':
		return space
	case utf8.RuneError:
		return symbol
	}
	switch {
	case r >= 0x2e80 && r < 0xa000 && unicode.IsLetter(r), r >= 0x20000 && r < 0x40000:
		return ideo
	case unicode.IsLetter(r):
		return letter
	case unicode.IsMark(r):
		return extend
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r):
		return space
	case unicode.IsPunct(r):
		return punct
	case unicode.IsControl(r):
		return space
	}
	return symbol
}

// tokenise appends the tokens of p.
func (d *Doc) tokenise(p model.Span) {
	s := d.Body[:p.End]
	glued := Shape(0)
	for i := p.Start; i < len(s); {
		switch ascii[s[i]] { // nearly all of most texts
		case space:
			glued = 0
			i++
			continue
		case letter:
			if end, shape := letters(s, i); end > i {
				d.add(i, end, Word, shape|glued)
				glued, i = Glued, end
				continue
			}
		}
		k, r, n := classOf(s, i)
		start := i
		switch k {
		case space:
			glued = 0
			i += n
			continue
		case letter, digit:
			i = d.word(s, i, glued)
		case ideo:
			d.add(start, i+n, Word, glued)
			i += n
		case extend:
			// A joiner or an accent with nothing to join.
			i += n
			d.add(start, i, Symbol, glued)
		case mark:
			i += n
			// Two single marks are a double one (`` and '').
			if (r == '\'' || r == '`') && i < len(s) && s[i] == byte(r) {
				i++
			}
			d.add(start, i, Mark, glued)
		case punct:
			i += n
			if r == '.' || r == '-' || r == '_' || r == '*' || r == '!' || r == '?' {
				for i < len(s) && s[i] == byte(r) {
					i++
				}
			}
			d.add(start, i, Punct, glued)
		default:
			i += n
			if (r == '@' || r == '#') && i < len(s) && glued == 0 {
				if next, _, _ := classOf(s, i); next == letter || s[i] == '_' {
					i = d.handle(s, start, i)
					glued = Glued
					continue
				}
			}
			d.add(start, i, Symbol, glued)
		}
		glued = Glued
	}
}
