package export

import (
	"strconv"
	"unicode/utf8"
)

// AppendJSON appends the annotation as json.Marshal without HTML escapes would
// write it. Batches print little else, and reflection cost a tenth of them.
func (a *Annotation) AppendJSON(b []byte) []byte {
	b = appendString(append(b, `{"doc":`...), a.Doc)
	b = appendList(append(b, `,"timexes":`...), a.Timexes, appendTime)
	b = appendList(append(b, `,"events":`...), a.Events, appendEvent)
	b = appendList(append(b, `,"quotes":`...), a.Quotes, appendQuote)
	return append(b, '}')
}

func appendTime(b []byte, t *AnnotatedTime) []byte {
	b = appendInt(append(b, `{"start":`...), t.Start)
	b = appendInt(append(b, `,"end":`...), t.End)
	b = appendString(append(b, `,"type":`...), string(t.Type))
	b = appendString(append(b, `,"value":`...), t.Value)
	if t.Mod != "" {
		b = appendString(append(b, `,"mod":`...), t.Mod)
	}
	return append(b, '}')
}

func appendEvent(b []byte, e *AnnotatedEvent) []byte {
	b = appendPair(append(b, `{"trigger":`...), &e.Trigger)
	b = append(b, `,"time":`...)
	if e.Time == nil {
		b = append(b, `null`...)
	} else {
		b = appendPair(b, e.Time)
	}
	b = appendString(append(b, `,"value":`...), e.Value)
	b = appendString(append(b, `,"title":`...), e.Title)
	b = appendString(append(b, `,"kind":`...), string(e.Kind))
	b = appendString(append(b, `,"status":`...), string(e.Status))
	b = appendString(append(b, `,"edtf":`...), e.EDTF)
	return append(appendPair(append(b, `,"quote":`...), &e.Quote), '}')
}

func appendQuote(b []byte, q *AnnotatedQuote) []byte {
	b = appendList(append(b, `{"content":`...), q.Content, appendPair)
	b = appendList(append(b, `,"cue":`...), q.Cue, appendPair)
	b = appendList(append(b, `,"source":`...), q.Source, appendPair)
	return append(strconv.AppendBool(append(b, `,"direct":`...), q.Direct), '}')
}

func appendPair(b []byte, p *[2]int) []byte {
	b = appendInt(append(b, '['), p[0])
	b = appendInt(append(b, ','), p[1])
	return append(b, ']')
}

// appendInt appends an offset: few have more than five digits.
func appendInt(b []byte, n int) []byte {
	if uint(n) >= 100_000 {
		return strconv.AppendInt(b, int64(n), 10)
	}
	var digits [5]byte
	at := len(digits)
	for {
		at--
		digits[at] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return append(b, digits[at:]...)
		}
	}
}

func appendList[T any](b []byte, list []T, one func([]byte, *T) []byte) []byte {
	if list == nil {
		return append(b, `null`...)
	}
	b = append(b, '[')
	for i := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = one(b, &list[i])
	}
	return append(b, ']')
}

// ordinary reports whether eight bytes stand for themselves in a JSON string.
func ordinary(s string) bool {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	quote, slash := x^ones*'"', x^ones*'\\'
	return (x|(x-ones*' ')|(quote-ones)|(slash-ones))&highs == 0
}

// appendString appends s as a JSON string. What is not UTF-8 becomes U+FFFD,
// and the line separators of JavaScript are escaped, as by encoding/json.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); {
		if i+8 <= len(s) && ordinary(s[i:i+8]) {
			i += 8
			continue
		}
		c := s[i]
		if ' ' <= c && c < utf8.RuneSelf && c != '"' && c != '\\' {
			i++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
			if !(r == utf8.RuneError && n == 1) && r != '\u2028' && r != '\u2029' {
				i += n
				continue
			}
		}
		b = append(b, s[from:i]...)
		switch r {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\b':
			b = append(b, `\b`...)
		case '\f':
			b = append(b, `\f`...)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		case utf8.RuneError:
			b = append(b, `\ufffd`...)
		case '\u2028', '\u2029':
			b = append(b, `\u202`...)
			b = append(b, hex[r&15])
		default:
			b = append(b, `\u00`...)
			b = append(b, hex[c>>4], hex[c&15])
		}
		i += n
		from = i
	}
	return append(append(b, s[from:]...), '"')
}
