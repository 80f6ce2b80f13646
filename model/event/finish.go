package event

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// finished is finish of bytes that may be written over.
func finished(b []byte) string {
	if !plain(b) {
		return finish(string(b))
	}
	if lower(b[0]) && !(len(b) > 1 && 'A' <= b[1] && b[1] <= 'Z') {
		b[0] -= 'a' - 'A'
	}
	return string(b)
}

func lower(c byte) bool { return 'a' <= c && c <= 'z' }

// plain reports whether finish has nothing to do on b but give it a capital, as
// on most titles: letters and digits at the ends, words parted by single spaces,
// no bracket and of the quotation marks none but the apostrophe.
func plain(b []byte) bool {
	if len(b) == 0 || !inner[b[0]] || !inner[b[len(b)-1]] {
		return false
	}
	for i := 1; i < len(b); i++ {
		switch c := b[i]; {
		case inner[c]:
		case c == ' ' || c == '\'':
			if b[i-1] == c {
				return false
			}
		case c == 0xe2 && i+2 < len(b) && b[i+1] == 0x80 && b[i+2] == 0x99: // ’
			i += 2
		case c != '-' && c != ',' && c != '.' && c != '$' && c != '%' && c != ':' && c != '/' && c != '&':
			return false
		}
	}
	return true
}

// inner holds letters and digits.
var inner = func() (t [256]bool) {
	for c := range t {
		t[c] = lower(byte(c)) || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
	}
	return t
}()

// finish trims a title's ends and gives it its capital.
func finish(s string) string {
	s = strings.ToValidUTF8(s, "")
	if !evenly(s) {
		s = strings.Join(strings.Fields(s), " ")
	}
	s = strings.TrimLeft(s, " ,;:.-–—)]}”’»")
	s = strings.TrimRight(s, " ,;:-–—([{“‘«`")
	if strings.HasSuffix(s, ".") && (strings.HasSuffix(s, "..") || !abbreviated(s)) {
		s = strings.TrimRight(s, ". ")
	}
	for _, m := range [...]string{"”", "’", `"`} { // “deplorables.”
		if rest, ok := strings.CutSuffix(s, m); ok && (strings.HasSuffix(rest, ".") || strings.HasSuffix(rest, ",")) && !abbreviated(rest) {
			s = strings.TrimRight(rest, ".,") + m
		}
	}
	s = strings.ReplaceAll(strings.ReplaceAll(curled(balance(s)), " “”", ""), "“, ", "“")
	if strings.Contains(s, "  ") { // around a mark that was dropped
		s = strings.Join(strings.Fields(s), " ")
	}
	r, n := utf8.DecodeRuneInString(s)
	if n > 0 && unicode.IsLower(r) && !(len(s) > n && s[n] >= 'A' && s[n] <= 'Z') { // iPhone stays
		s = string(unicode.ToUpper(r)) + s[n:]
	}
	return s
}

// curled gives straight and doubled quotation marks the form that titles have.
func curled(s string) string {
	if !strings.ContainsAny(s, "\"`") && !strings.Contains(s, "''") {
		return s
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "``", "\""), "''", "\"")
	if n := strings.Count(s, "\""); n == 0 || n%2 != 0 {
		return s
	}
	var b strings.Builder
	open := false
	for _, r := range s {
		if r != '"' {
			b.WriteRune(r)
			continue
		}
		if open = !open; open {
			b.WriteString("“")
		} else {
			b.WriteString("”")
		}
	}
	return b.String()
}

// evenly reports whether the words of s are surely parted by single spaces, with
// nothing at the ends.
func evenly(s string) bool {
	space := true // before the first
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c > ' ' && c != 0xc2 && c != 0xe1 && c != 0xe2 && c != 0xe3: // those may begin a space of Unicode
			space = false
		case c == ' ' && !space:
			space = true
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x90 && s[i+2] < 0xa8: // dashes and quotation marks
			space = false
		default:
			return false
		}
	}
	return !space
}

// abbreviated reports whether a final full stop belongs to the last word.
func abbreviated(s string) bool {
	w := s[strings.LastIndexByte(s, ' ')+1:]
	return strings.Count(w, ".") > 1 || in(dottedEnds, w)
}

var dottedEnds = wordSet(`inc. corp. co. ltd. jr. sr. bros. st.`)

// marked reports whether s may hold a quotation mark or bracket.
func marked(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"', c == '\'', c == '(', c == ')', c == '[', c == ']', c == '`', c >= 0x80:
			return true
		}
	}
	return false
}

// balance drops quotation marks and brackets that lost their partner.
func balance(s string) string {
	if !marked(s) {
		return strings.TrimSpace(s)
	}
	for _, pair := range [...][2]string{{"“", "”"}, {"(", ")"}, {"[", "]"}, {"«", "»"}, {"‘", ""}} {
		open, closed := strings.Count(s, pair[0]), 0
		if pair[1] == "" {
			if open > 0 {
				s = upright(s)
			}
			if strings.Count(s, pair[0]) > strings.Count(s, "’") {
				s = strings.ReplaceAll(s, pair[0], "")
			}
			continue
		}
		closed = strings.Count(s, pair[1])
		if open != closed {
			s = strings.ReplaceAll(strings.ReplaceAll(s, pair[0], ""), pair[1], "")
		}
	}
	for _, m := range [...]string{`"`, "``", "''"} {
		if strings.Count(s, m)%2 != 0 {
			s = strings.ReplaceAll(s, m, "")
		}
	}
	return strings.TrimSpace(s)
}

// upright turns an opening mark within a word, where it can only be an apostrophe
// that was typed the wrong way round: "the party‘s leader".
func upright(s string) string {
	const mark = "‘"
	for i := strings.Index(s, mark); i >= 0; {
		end := i + len(mark)
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[end:])
		if unicode.IsLetter(before) && unicode.IsLetter(after) {
			s = s[:i] + "’" + s[end:]
		}
		next := strings.Index(s[end:], mark)
		if next < 0 {
			break
		}
		i = end + next
	}
	return s
}
