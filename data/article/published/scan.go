package published

import (
	"unicode"
	"unicode/utf8"

	"dateline/model/caldate"
)

// Hit is a date found inside a longer text.
type Hit struct {
	Stamp
	Start, End int // bytes of the text, half-open; the clock time is included
}

// piece is a run of letters or of digits, or one other character.
type piece struct {
	start, end int
	kind       pieceKind
	n          int // the number, for digits
}

type pieceKind uint8

const (
	number pieceKind = iota
	word
	mark
)

// maxScan bounds the pieces that Find looks at; a date line is short, and a
// page's text is looked at element by element.
const maxScan = 60_000

// Find returns the full dates written in text, in order: numeric ones, those
// with a month's name in any of the languages known, and "March 17" without a
// year (NoYear). Order decides between day and month where both are possible.
func Find(text string, o Order) []Hit {
	if !anyDigit(text) {
		return nil
	}
	p := split(text)
	var hits []Hit
	for i := 0; i < len(p); {
		st, next := dateAt(text, p, i, o)
		if next == i {
			i++
			continue
		}
		st.Minute, st.UTC, next = clockNear(text, p, i, next, st.Minute)
		hits = append(hits, Hit{Stamp: st, Start: p[i].start, End: p[next-1].end})
		i = next
	}
	return hits
}

func anyDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			return true
		}
	}
	return false
}

func split(text string) []piece {
	p := make([]piece, 0, 16+len(text)/6)
	for i := 0; i < len(text) && len(p) < maxScan; {
		c := text[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
		case c >= '0' && c <= '9':
			n := digitRun(text[i:])
			v := -1
			if n <= 8 {
				v = atoi(text[i : i+n])
			}
			p = append(p, piece{i, i + n, number, v})
			i += n
		default:
			r, w := utf8.DecodeRuneInString(text[i:])
			if r == 0xA0 || r == 0x202F || r == 0x2009 {
				i += w
				continue
			}
			if !unicode.IsLetter(r) || isCJK(r) {
				p = append(p, piece{i, i + w, mark, 0})
				i += w
				continue
			}
			j := i
			for j < len(text) {
				r, w := utf8.DecodeRuneInString(text[j:])
				if !unicode.IsLetter(r) && !unicode.IsMark(r) || isCJK(r) {
					break
				}
				j += w
			}
			p = append(p, piece{i, j, word, 0})
			i = j
		}
	}
	return p
}

func isCJK(r rune) bool { return r >= 0x2E80 && r <= 0x9FFF || r >= 0xAC00 && r <= 0xD7AF }

// dateAt reads the date that begins at piece i and returns the piece after it,
// i when there is none.
func dateAt(text string, p []piece, i int, o Order) (Stamp, int) {
	none := Stamp{Minute: caldate.NoMinute}
	switch p[i].kind {
	case number:
		width := p[i].end - p[i].start
		if i > 0 && p[i-1].end == p[i].start {
			// Part of a longer number or code: 1.2.2021 inside 10.1.2.2021.
			switch text[p[i-1].start] {
			case '.', '-', '/', ':', '#', '_', '+', '$':
				if i > 1 && p[i-2].kind == number && p[i-2].end == p[i-1].start {
					return none, i
				}
			}
		}
		if width == 4 {
			if st, next := yearFirst(text, p, i); next > i {
				return st, next
			}
		}
		if width == 8 {
			y, m, d := p[i].n/10000, p[i].n/100%100, p[i].n%100
			if date := caldate.Of(y, m, d); plausible(date) && y >= 1900 && alone(text, p, i) {
				return Stamp{Date: date, Minute: caldate.NoMinute}, i + 1
			}
		}
		if width <= 2 {
			if st, next := dayFirstName(text, p, i); next > i {
				return st, next
			}
			return threeNumbers(text, p, i, o)
		}
	case word:
		if m := monthOf(text[p[i].start:p[i].end]); m > 0 {
			return monthFirstName(text, p, i, m)
		}
	}
	return none, i
}

// alone reports whether nothing but white space or a bracket stands directly
// beside piece i.
func alone(text string, p []piece, i int) bool {
	glued := func(j int) bool {
		return p[j].kind != mark || text[p[j].start] == '-' || text[p[j].start] == '.' || text[p[j].start] == '='
	}
	if i > 0 && p[i-1].end == p[i].start && glued(i-1) {
		return false
	}
	return i+1 >= len(p) || p[i+1].start != p[i].end || !glued(i+1)
}

// is reports whether piece i is the one-character mark c.
func is(text string, p []piece, i int, c string) bool {
	return i < len(p) && p[i].kind == mark && text[p[i].start:p[i].end] == c
}

func num(p []piece, i int) (n, width int) {
	if i >= len(p) || p[i].kind != number {
		return -1, 0
	}
	return p[i].n, p[i].end - p[i].start
}

// yearFirst reads 2021-03-17, 2021/3/17, 2021.03.17, 2021年3月17日, 2021. 3. 17.
func yearFirst(text string, p []piece, i int) (Stamp, int) {
	st := Stamp{Minute: caldate.NoMinute}
	year := p[i].n
	if i+2 >= len(p) || p[i+1].kind != mark && p[i+1].kind != word {
		return st, i
	}
	sep := text[p[i+1].start:p[i+1].end]
	switch sep {
	case "-", "/", ".", "‐", "–", "年", "년":
	default:
		// 2021 March 17; 2021 m. kovo 17 is left to the metadata.
		m := monthOf(sep)
		if d, w := num(p, i+2); m > 0 && w > 0 && w <= 2 {
			st.Date = caldate.Of(year, m, d)
			if plausible(st.Date) {
				return st, i + 3
			}
		}
		return st, i
	}
	m, w := num(p, i+2)
	month := m
	if w == 0 && sep == "-" { // 2021-Mar-17
		month = monthOf(text[p[i+2].start:p[i+2].end])
	} else if w > 2 {
		return st, i
	}
	if !is(text, p, i+3, sep) && !is(text, p, i+3, "月") && !is(text, p, i+3, "월") {
		return st, i
	}
	d, w := num(p, i+4)
	if w == 0 || w > 2 {
		return st, i
	}
	st.Date = caldate.Of(year, month, d)
	if month > 12 || !plausible(st.Date) {
		return st, i
	}
	next := i + 5
	if is(text, p, next, "日") || is(text, p, next, "일") {
		next++
	}
	return st, next
}

// ordinals follow a day's number in some languages.
var ordinals = map[string]bool{"st": true, "nd": true, "rd": true, "th": true, "er": true, "e": true, "ro": true, "º": true, "ª": true, "th.": true, "й": true, "го": true}

// small words that stand between day, month and year: "17 de marzo de 2021",
// "the 17th of March".
var between = map[string]bool{"de": true, "of": true, "del": true, "d": true, "di": true, "do": true, "da": true, "den": true}

// dayFirstName reads 17 March 2021, 17. März 2021, 17 de marzo de 2021,
// 17th of March, 2021, 17-Mar-2021.
func dayFirstName(text string, p []piece, i int) (Stamp, int) {
	st := Stamp{Minute: caldate.NoMinute}
	day := p[i].n
	j := i + 1
	if j < len(p) && p[j].kind == word && p[j].start == p[i].end && ordinals[text[p[j].start:p[j].end]] {
		j++
	}
	for k := 0; k < 2 && j < len(p); k++ {
		if c := text[p[j].start:p[j].end]; c == "." || c == "-" || c == "/" || c == "º" || between[c] {
			j++
		}
	}
	if j >= len(p) || p[j].kind != word {
		return st, i
	}
	month := monthOf(text[p[j].start:p[j].end])
	if month == 0 {
		return st, i
	}
	next := j + 1
	j = next
	for k := 0; k < 2 && j < len(p); k++ {
		if c := text[p[j].start:p[j].end]; c == "." || c == "," || c == "-" || c == "/" || c == "'" || c == "’" || between[c] {
			j++
		}
	}
	if y, w := num(p, j); w == 4 || w == 2 && j > 0 && (is(text, p, j-1, "'") || is(text, p, j-1, "’") || is(text, p, j-1, "-")) {
		if w == 2 {
			y = shortYear(y)
		}
		st.Date = caldate.Of(y, month, day)
		if plausible(st.Date) {
			return st, j + 1
		}
	}
	return noYear(month, day, next, i)
}

// monthFirstName reads March 17, 2021, Mar. 17th 2021, Mar 17 09:12:00 2021.
func monthFirstName(text string, p []piece, i, month int) (Stamp, int) {
	st := Stamp{Minute: caldate.NoMinute}
	j := i + 1
	if is(text, p, j, ".") || is(text, p, j, "-") {
		j++
	}
	if j < len(p) && p[j].kind == word && text[p[j].start:p[j].end] == "the" {
		j++
	}
	day, w := num(p, j)
	if w == 0 || w > 2 {
		return st, i
	}
	if c := text[p[i].start]; c >= 'a' && c <= 'z' && w == 2 && p[i].end-p[i].start == 3 && month == 5 {
		return st, i // the verb: "may 12"
	}
	j++
	if j < len(p) && p[j].kind == word && p[j].start == p[j-1].end && ordinals[text[p[j].start:p[j].end]] {
		j++
	}
	next := j
	for k := 0; k < 2 && j < len(p); k++ {
		if c := text[p[j].start:p[j].end]; c == "," || c == "." || c == "-" || c == "of" || c == "'" || c == "’" {
			j++
		}
	}
	if y, w := num(p, j); w == 4 && !is(text, p, j+1, ":") {
		st.Date = caldate.Of(y, month, day)
		if plausible(st.Date) {
			return st, j + 1
		}
	}
	// Unix and RFC 850 style: the clock stands between day and year.
	if h, hw := num(p, j); hw == 2 && h < 24 && is(text, p, j+1, ":") {
		for k := j + 2; k < j+9 && k < len(p); k++ {
			if y, w := num(p, k); w == 4 && p[k].start > p[k-1].end {
				st.Date = caldate.Of(y, month, day)
				if m, mw := num(p, j+2); mw == 2 && m < 60 {
					st.Minute = int16(h*60 + m)
				}
				if plausible(st.Date) {
					return st, k + 1
				}
			}
		}
	}
	return noYear(month, day, next, i)
}

func noYear(month, day, next, i int) (Stamp, int) {
	st := Stamp{Date: caldate.Of(0, month, day), Minute: caldate.NoMinute, NoYear: true}
	if day < 1 || day > caldate.DaysIn(2020, month) {
		return st, i
	}
	return st, next
}

// threeNumbers reads 17.03.2021, 17/3/2021, 3/17/2021, 17-03-2021, 17.3.21.
func threeNumbers(text string, p []piece, i int, o Order) (Stamp, int) {
	st := Stamp{Minute: caldate.NoMinute}
	if i+4 >= len(p) || p[i+1].kind != mark || p[i+3].kind != mark {
		return st, i
	}
	sep := text[p[i+1].start:p[i+1].end]
	if sep != "." && sep != "/" && sep != "-" && sep != "∕" && sep != "|" || text[p[i+3].start:p[i+3].end] != sep {
		return st, i
	}
	// Glued but for the dot, which German sets with spaces too.
	if sep != "." && sep != "|" && (p[i+1].start != p[i].end || p[i+2].start != p[i+1].end || p[i+4].start != p[i+3].end) {
		return st, i
	}
	a, _ := num(p, i)
	b, bw := num(p, i+2)
	y, yw := num(p, i+4)
	if bw == 0 || bw > 2 || yw != 4 && (yw != 2 || sep == "|") {
		return st, i
	}
	if is(text, p, i+5, sep) && p[i+5].start == p[i+4].end {
		if _, w := num(p, i+6); w > 0 && p[i+6].start == p[i+5].end {
			return st, i // an address or a version: 1.2.20.4
		}
	}
	if yw == 2 {
		if p[i+1].start != p[i].end || p[i+4].start != p[i+3].end {
			return st, i
		}
		y = shortYear(y)
	}
	dmy, mdy := caldate.Of(y, b, a), caldate.Of(y, a, b)
	monthFirst := o == MonthFirst || o == OrderUnknown && sep == "/"
	if sep == "." {
		monthFirst = false
	}
	switch okD, okM := plausible(dmy), plausible(mdy); {
	case okD && okM && a != b:
		st.Date, st.Swapped = dmy, mdy
		if monthFirst {
			st.Date, st.Swapped = mdy, dmy
		}
		st.Ambiguous = o == OrderUnknown && sep != "."
		if sep == "." {
			st.Swapped = caldate.Date{}
		}
	case okD:
		st.Date = dmy
	case okM && sep != ".":
		st.Date = mdy
	default:
		return st, i
	}
	return st, i + 5
}

// shortYear completes a two-digit year: newspapers' sites wrote 98 and 21.
func shortYear(y int) int {
	if y >= 70 {
		return 1900 + y
	}
	return 2000 + y
}
