package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

// maxWrap is the widest column at which text is taken to be wrapped by hand or
// by a mailer; beyond it a line is a paragraph.
const maxWrap = 100

// minWrap is the narrowest.
const minWrap = 40

// lines walks over a body's lines and joins those that are one paragraph
// wrapped over several lines.
type lines struct {
	body    string
	newline byte
	at      int // where the next line begins
	// wrap is the column at which this body wraps its lines, 0 where each line
	// is a paragraph.
	wrap int
}

// measure finds out whether the body is wrapped, and where: in wrapped text most
// of the lines that another line follows reach nearly to the same column.
func (l *lines) measure(body string) {
	l.body, l.newline, l.at, l.wrap = body, '\n', 0, 0
	if strings.IndexByte(body, '\n') < 0 && strings.IndexByte(body, '\r') >= 0 {
		l.newline = '\r'
	}
	var columns [maxWrap + 1]int // lines that another one follows, by length
	long, followed, prev := 0, 0, 0
	for at := 0; at < len(body); {
		s, e, next := l.line(at)
		at = next
		n := columnsOf(body[s:e])
		if prev > 0 && n > 0 {
			if prev > maxWrap {
				long++
			} else {
				columns[prev]++
			}
			followed++
		}
		prev = n
	}
	if followed < 2 || long*5 > followed {
		return
	}
	// The column is the longest length that is not an outlier.
	widest, over := maxWrap, 0
	for ; widest > minWrap; widest-- {
		if over += columns[widest]; over*50 > followed {
			break
		}
	}
	near := 0
	for c := max(widest-14, minWrap); c <= maxWrap; c++ {
		near += columns[c]
	}
	if widest > minWrap && near*2 > followed {
		l.wrap = widest
	}
}

// line returns the span of the line at offset at without its white space, and
// where the next line begins.
func (l *lines) line(at int) (start, end, next int) {
	next = len(l.body)
	end = next
	if i := strings.IndexByte(l.body[at:], l.newline); i >= 0 {
		end, next = at+i, at+i+1
	}
	start = at
	for start < end && isSpaceByte(l.body[start]) {
		start++
	}
	for start < end && isSpaceByte(l.body[end-1]) {
		end--
	}
	return start, end, next
}

func isSpaceByte(c byte) bool { return c == ' ' || (c >= '\t' && c <= '\r') }

// columnsOf counts the columns of a line, at most maxWrap+1.
func columnsOf(s string) int {
	if len(s) > 2*maxWrap {
		return maxWrap + 1
	}
	n := len(s)
	if n > minWrap {
		n = utf8.RuneCountInString(s)
	}
	return min(n, maxWrap+1)
}

// next returns the next paragraph's span; ok is false at the end of the body.
func (l *lines) next() (p model.Span, ok bool) {
	for l.at < len(l.body) {
		s, e, next := l.line(l.at)
		indent := s - l.at
		if !ok {
			l.at = next
			if s < e {
				p, ok = model.Span{Start: s, End: e}, true
				if e-s > 2*maxWrap && l.wrap == 0 && !l.lowerAhead() {
					return p, true
				}
				lastStart, lastIndent := s, indent
				for l.at < len(l.body) {
					s, e, next = l.line(l.at)
					if s >= e || !l.joins(model.Span{Start: lastStart, End: p.End}, model.Span{Start: s, End: e}, s-l.at-lastIndent) {
						return p, true
					}
					lastStart, lastIndent = s, s-l.at
					p.End, l.at = e, next
				}
			}
		}
	}
	return p, ok
}

// lowerAhead reports whether the line at l.at begins with a lower-case letter,
// the only ground on which a long line is continued.
func (l *lines) lowerAhead() bool {
	for i := l.at; i < len(l.body); i++ {
		if c := l.body[i]; !isSpaceByte(c) {
			return c >= 'a' && c <= 'z' || c >= utf8.RuneSelf
		} else if c == l.newline {
			return false
		}
	}
	return false
}

// joins reports whether line b continues the paragraph that line a belongs to.
// deeper is how much further than a's b is indented.
func (l *lines) joins(a, b model.Span, deeper int) bool {
	next := l.body[b.Start:b.End]
	if isBullet(next) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(next)
	if unicode.IsLower(r) && !endsSentence(l.body[a.Start:a.End]) {
		return true
	}
	last := l.body[a.End-1]
	if l.wrap == 0 {
		return last == ','
	}
	if deeper >= 2 {
		return false // the first line of a paragraph set in
	}
	first := strings.IndexAny(next, " \t")
	if first < 0 {
		first = len(next)
	}
	// A wrapped line is full: the next line's first word had no room. Two
	// columns of grace for text whose width wavers.
	if columnsOf(l.body[a.Start:a.End])+1+columnsOf(next[:first]) > l.wrap-2 {
		return true
	}
	// Not full: the paragraph goes on only if the sentence plainly does.
	return last == ',' || unicode.IsLower(r)
}

// endsSentence reports whether a line's last mark closes a sentence.
func endsSentence(s string) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '!', '?', ':', '…', '。', '！', '？':
			return true
		case '"', '\'', '”', '’', '»', ')', ']':
			s = s[:len(s)-n]
		default:
			return false
		}
	}
	return false
}

// isBullet reports whether a line begins as an item of a list does: a bullet, a
// dash or an asterisk with a space behind it, "1." or "(a)".
func isBullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	rest := s[n:]
	space := rest == "" || isSpaceByte(rest[0])
	switch {
	case strings.ContainsRune("•‣◦⁃∙●○■□▪▫►▸", r):
		return true
	case r == '-' || r == '*' || r == '+' || r == '–' || r == '—' || r == '·' || r == '#':
		return space
	case r >= '0' && r <= '9':
		i := 0
		for i < len(s) && i < 3 && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		return i+1 < len(s) && (s[i] == '.' || s[i] == ')') && isSpaceByte(s[i+1])
	case r == '(':
		return len(s) > 3 && s[2] == ')' && isSpaceByte(s[3])
	}
	return false
}
