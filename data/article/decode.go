package article

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// decode returns data as valid UTF-8 with "\n" line ends and without a byte
// order mark. The order was measured on saved pages (November 2026): a mark
// decides; bytes that are valid UTF-8 are UTF-8 whatever is declared; then the
// declared charset; then Windows-1252 or its Cyrillic sister by the letters.
// What another program could not read before is mended where it shows.
func decode(data []byte, declared string) string {
	return mendLost(cleanLines(decodeBytes(data, declared)))
}

func decodeBytes(data []byte, declared string) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return strings.ToValidUTF8(string(data[3:]), "\uFFFD")
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		return decodeUTF32(data)
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return through(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), data)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return through(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), data)
	}
	switch utf16Without(data) {
	case 'l':
		return through(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), data)
	case 'b':
		return through(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), data)
	}
	if utf8.Valid(data) {
		return string(data)
	}
	if mostlyUTF8(data) {
		return strings.ToValidUTF8(string(data), "\uFFFD")
	}
	if declared != "" {
		if e, err := htmlindex.Get(strings.TrimSpace(declared)); err == nil && e != nil {
			return through(e, data)
		}
		if e, name := charset.Lookup(declared); name != "" {
			return through(e, data)
		}
	}
	return through(guess(data), data)
}

func through(e encoding.Encoding, data []byte) string {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\uFFFD")
	}
	return strings.ToValidUTF8(string(out), "\uFFFD")
}

func decodeUTF32(data []byte) string {
	little := data[0] == 0xff
	var b strings.Builder
	for i := 4; i+3 < len(data); i += 4 {
		r := rune(data[i])<<24 | rune(data[i+1])<<16 | rune(data[i+2])<<8 | rune(data[i+3])
		if little {
			r = rune(data[i+3])<<24 | rune(data[i+2])<<16 | rune(data[i+1])<<8 | rune(data[i])
		}
		b.WriteRune(r) // what is no rune becomes U+FFFD
	}
	return b.String()
}

// utf16Without recognises UTF-16 without a mark by its zero bytes: Latin text
// has one in every second place. It returns 'l', 'b' or 0.
func utf16Without(data []byte) byte {
	n := min(len(data), 2048) &^ 1
	if n < 16 {
		return 0
	}
	even, odd := 0, 0
	for i := 0; i < n; i += 2 {
		if data[i] == 0 {
			even++
		}
		if data[i+1] == 0 {
			odd++
		}
	}
	switch half := n / 2; {
	case odd*10 >= half*7 && even*20 <= half:
		return 'l'
	case even*10 >= half*7 && odd*20 <= half:
		return 'b'
	}
	return 0
}

// mostlyUTF8 reports whether data is UTF-8 with a little damage: at least
// nineteen in twenty of the sequences beyond ASCII are whole.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, w := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && w == 1 {
			bad++
		} else {
			good++
		}
		i += w
	}
	return good >= bad*19
}

// guess tells Windows-1252 from Windows-1251: in Cyrillic text the letters
// beyond ASCII outnumber those within.
func guess(data []byte) encoding.Encoding {
	high, low := 0, 0
	for _, c := range data[:min(len(data), 1<<16)] {
		switch {
		case c >= 0xC0:
			high++
		case c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
			low++
		}
	}
	if high > low*2 {
		return charmap.Windows1251
	}
	return charmap.Windows1252
}

// cleanLines makes every line end "\n" and drops what no text holds: NUL and
// other controls but tab, and marks of byte order inside.
func cleanLines(s string) string {
	dirty := false
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 && c != '\n' && c != '\t' || c == 0x7f || c == 0xef && strings.HasPrefix(s[i:], "\ufeff") || c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xa8 || s[i+2] == 0xa9) || c == 0xc2 && i+1 < len(s) && s[i+1] == 0x85 {
			dirty = true
			break
		}
	}
	if !dirty {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		switch {
		case r == '\r':
			if i+1 < len(s) && s[i+1] == '\n' {
				continue
			}
			b.WriteByte('\n')
		case r == '\f' || r == '\u0085' || r == '\u2028' || r == '\v':
			b.WriteByte('\n')
		case r == '\u2029':
			b.WriteString("\n\n")
		case r == '\ufeff' || r < 0x20 && r != '\n' && r != '\t' || r == 0x7f:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
