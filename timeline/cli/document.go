package cli

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math/bits"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// document is one line of annotate's input; other keys are ignored.
type document struct {
	Doc  string `json:"doc"`
	DCT  string `json:"dct"`
	Text string `json:"text"`
}

// readDocument reads one line as json.Unmarshal does. Lines as programs write
// them are read in one pass over their bytes; at anything out of the ordinary
// (another case of a key, a null, bytes that are not UTF-8, a fault) the
// standard decoder has its say.
func readDocument(line []byte) (document, error) {
	var d document
	if s := (jsonScan{line}); utf8.Valid(line) && s.document(&d) {
		return d, nil
	}
	d = document{}
	err := json.Unmarshal(line, &d)
	return d, err
}

// jsonScan is what is left of a line. Its methods take a value off its front
// and report whether they could read it.
type jsonScan struct{ rest []byte }

func (s *jsonScan) document(d *document) bool {
	known := true
	ok := s.object(0, func(key []byte) bool {
		var into *string
		switch string(key) {
		case "doc":
			into = &d.Doc
		case "dct":
			into = &d.DCT
		case "text":
			into = &d.Text
		default:
			for _, k := range [...]string{"doc", "dct", "text"} {
				known = known && !strings.EqualFold(string(key), k)
			}
			return known && s.skip(1)
		}
		raw, escapes, ok := s.quoted()
		if !ok {
			return false
		}
		if !escapes {
			*into = string(raw)
			return true
		}
		*into, ok = unescape(raw)
		return ok
	})
	s.space()
	return ok && known && len(s.rest) == 0
}

// object reads an object; value is called with each key to read what belongs
// to it.
func (s *jsonScan) object(depth int, value func(key []byte) bool) bool {
	if !s.is('{') || depth > 64 {
		return false
	}
	if s.is('}') {
		return true
	}
	for {
		s.space()
		key, escapes, ok := s.quoted()
		if !ok || escapes || !s.is(':') {
			return false
		}
		s.space()
		if !value(key) {
			return false
		}
		if s.is('}') {
			return true
		}
		if !s.is(',') {
			return false
		}
	}
}

// skip reads any value.
func (s *jsonScan) skip(depth int) bool {
	s.space()
	if len(s.rest) == 0 || depth > 64 {
		return false
	}
	switch c := s.rest[0]; {
	case c == '"':
		raw, escapes, ok := s.quoted()
		if ok && escapes {
			_, ok = unescape(raw)
		}
		return ok
	case c == '{':
		return s.object(depth, func([]byte) bool { return s.skip(depth + 1) })
	case c == '[':
		s.rest = s.rest[1:]
		if s.is(']') {
			return true
		}
		for s.skip(depth + 1) {
			if s.is(']') {
				return true
			}
			if !s.is(',') {
				return false
			}
		}
		return false
	case c == '-' || '0' <= c && c <= '9':
		return s.number()
	}
	for _, word := range [...]string{"true", "false", "null"} {
		if bytes.HasPrefix(s.rest, []byte(word)) {
			s.rest = s.rest[len(word):]
			return true
		}
	}
	return false
}

func (s *jsonScan) space() {
	for len(s.rest) > 0 && (s.rest[0] == ' ' || s.rest[0] == '\t' || s.rest[0] == '\n' || s.rest[0] == '\r') {
		s.rest = s.rest[1:]
	}
}

// is takes one character, after white space, if it is c.
func (s *jsonScan) is(c byte) bool {
	s.space()
	if len(s.rest) == 0 || s.rest[0] != c {
		return false
	}
	s.rest = s.rest[1:]
	return true
}

func (s *jsonScan) digits() (n int) {
	for n < len(s.rest) && '0' <= s.rest[n] && s.rest[n] <= '9' {
		n++
	}
	s.rest = s.rest[n:]
	return n
}

func (s *jsonScan) number() bool {
	take := func(set string) bool {
		if len(s.rest) == 0 || strings.IndexByte(set, s.rest[0]) < 0 {
			return false
		}
		s.rest = s.rest[1:]
		return true
	}
	take("-")
	if !take("0") && s.digits() == 0 {
		return false
	}
	if take(".") && s.digits() == 0 {
		return false
	}
	if take("eE") {
		take("+-")
		return s.digits() > 0
	}
	return true
}

// quoted reads a string and returns what stands between its quotation marks.
func (s *jsonScan) quoted() (raw []byte, escapes, ok bool) {
	if len(s.rest) == 0 || s.rest[0] != '"' {
		return nil, false, false
	}
	b := s.rest[1:]
	for n := 0; ; {
		n += plain(b[n:])
		switch {
		case n == len(b) || b[n] < ' ':
			return nil, false, false
		case b[n] == '"':
			s.rest = b[n+1:]
			return b[:n], escapes, true
		}
		escapes = true
		if n += 2; n > len(b) {
			return nil, false, false
		}
	}
}

// plain returns how many bytes at the front of b are no quotation mark, no
// backslash and no control character, eight at a time.
func plain(b []byte) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	n := 0
	for ; n+8 <= len(b); n += 8 {
		x := binary.LittleEndian.Uint64(b[n:])
		quote, slash := x^ones*'"', x^ones*'\\'
		hit := ((x - ones*' ') | (quote - ones) | (slash - ones)) & highs
		// A byte beyond ASCII is none of them, but its own bit may be set.
		if hit &^= x & highs; hit != 0 {
			// Borrows reach only higher bytes: the lowest hit is true.
			return n + bits.TrailingZeros64(hit)/8
		}
	}
	for n < len(b) && b[n] >= ' ' && b[n] != '"' && b[n] != '\\' {
		n++
	}
	return n
}

// unescape resolves the escapes of a string; half a surrogate pair becomes
// U+FFFD.
func unescape(raw []byte) (string, bool) {
	var out strings.Builder
	out.Grow(len(raw))
	for {
		n := bytes.IndexByte(raw, '\\')
		if n < 0 {
			out.Write(raw)
			return out.String(), true
		}
		out.Write(raw[:n])
		c := raw[n+1]
		raw = raw[n+2:]
		switch c {
		case '"', '\\', '/':
			out.WriteByte(c)
		case 'b':
			out.WriteByte('\b')
		case 'f':
			out.WriteByte('\f')
		case 'n':
			out.WriteByte('\n')
		case 'r':
			out.WriteByte('\r')
		case 't':
			out.WriteByte('\t')
		case 'u':
			r, ok := hex4(raw)
			if !ok {
				return "", false
			}
			raw = raw[4:]
			if utf16.IsSurrogate(r) {
				pair := rune(utf8.RuneError)
				if len(raw) > 1 && raw[0] == '\\' && raw[1] == 'u' {
					if low, ok := hex4(raw[2:]); ok {
						pair = utf16.DecodeRune(r, low)
					}
				}
				if r = pair; r != utf8.RuneError {
					raw = raw[6:]
				}
			}
			out.WriteRune(r)
		default:
			return "", false
		}
	}
}

func hex4(b []byte) (r rune, ok bool) {
	if len(b) < 4 {
		return 0, false
	}
	for _, c := range b[:4] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}
