package caldate

import (
	"errors"
	"fmt"
	"strings"
)

// errEDTF is what every refusal of ParseEDTF wraps.
var errEDTF = errors.New("not an EDTF date")

// maxYear bounds years after "Y", so that arithmetic on them stays exact.
const maxYear = 99_999_999

// ParseEDTF reads a date, a date with a clock time, a season or an interval as
// the Extended Date/Time Format writes it (Library of Congress, 2019; ISO
// 8601-2), levels 0 and 1, and of level 2 quarters and halves (2021-33 …
// 2021-41), "1XXX" and "one of" a range ("[2021-05-03..2021-05-09]", Between).
//
// What Interval cannot hold is read as what it says about the calendar: a zone
// is dropped, since times here are civil; "2004-XX" is the year 2004; an
// unknown end ("2004/") is an open one.
func ParseEDTF(s string) (Interval, error) {
	iv, err := parseEDTF(s)
	if err != nil {
		return Interval{}, fmt.Errorf("read %q: %w", s, err)
	}
	return iv, nil
}

func parseEDTF(s string) (Interval, error) {
	if len(s) > 2 && s[0] == '[' && s[len(s)-1] == ']' {
		return parseOneOf(s[1 : len(s)-1])
	}
	from, to, isRange := strings.Cut(s, "/")
	if !isRange {
		return parsePoint(s)
	}
	return parseRange(from, to, false)
}

func parseOneOf(s string) (Interval, error) {
	from, to, ok := strings.Cut(s, "..")
	if !ok || from == "" || to == "" {
		return Interval{}, errEDTF
	}
	iv, err := parseRange(from, to, true)
	iv.Between = true
	return iv, err
}

func parseRange(from, to string, closed bool) (Interval, error) {
	openFrom, openTo := from == "" || from == "..", to == "" || to == ".."
	if openFrom && openTo || closed && (openFrom || openTo) {
		return Interval{}, errEDTF
	}
	var a, b Interval
	var err error
	if !openFrom {
		if a, err = parsePoint(from); err != nil {
			return Interval{}, err
		}
	}
	if !openTo {
		if b, err = parsePoint(to); err != nil {
			return Interval{}, err
		}
	}
	switch {
	case openFrom:
		b.OpenStart, b.Earliest, b.EarliestMinute, b.Granularity = true, Date{}, NoMinute, edgeGranularity(b.Granularity)
		return b, nil
	case openTo:
		a.OpenEnd, a.Latest, a.LatestMinute, a.Granularity = true, Date{}, NoMinute, edgeGranularity(a.Granularity)
		return a, nil
	}
	iv := Interval{
		Earliest: a.Earliest, EarliestMinute: a.EarliestMinute,
		Latest: b.Latest, LatestMinute: b.LatestMinute,
		Granularity: edgeGranularity(min(a.Granularity, b.Granularity)),
		Approx:      a.Approx || b.Approx, Uncertain: a.Uncertain || b.Uncertain,
	}
	if iv.Latest.Before(iv.Earliest) || iv.Latest == iv.Earliest && iv.LatestMinute < iv.EarliestMinute && iv.LatestMinute != NoMinute {
		return Interval{}, fmt.Errorf("%w: it ends before it begins", errEDTF)
	}
	return iv, nil
}

// edgeGranularity is how finely an end of a stretch is known: EDTF writes ends
// as years, months, days and clock times, and a season's end is a month's.
func edgeGranularity(g Granularity) Granularity {
	switch {
	case g > Year:
		return Year
	case g > Month && g < Year:
		return Month
	}
	return g
}

// parsePoint reads what stands on one side of a slash.
func parsePoint(s string) (Interval, error) {
	var approx, uncertain bool
	if n := len(s); n > 0 {
		switch s[n-1] {
		case '~':
			approx, s = true, s[:n-1]
		case '?':
			uncertain, s = true, s[:n-1]
		case '%':
			approx, uncertain, s = true, true, s[:n-1]
		}
	}
	day, clock, hasClock := strings.Cut(s, "T")
	iv, err := parseDay(day)
	if err != nil {
		return Interval{}, err
	}
	if hasClock {
		if iv.Granularity != Day {
			return Interval{}, errEDTF
		}
		minute, err := parseClock(clock)
		if err != nil {
			return Interval{}, err
		}
		iv.EarliestMinute, iv.LatestMinute, iv.Granularity = minute, minute, Minute
	}
	iv.Approx, iv.Uncertain = approx, uncertain
	return iv, nil
}

// parseDay reads a year, year and month, or year, month and day.
func parseDay(s string) (Interval, error) {
	first, last, g, rest, err := parseYear(s)
	if err != nil {
		return Interval{}, err
	}
	if rest == "" {
		return stretch(Of(first, 1, 1), Of(last, 12, 31), g), nil
	}
	month, day, hasDay := strings.Cut(rest, "-")
	if g != Year || len(month) != 2 || hasDay && len(day) != 2 {
		return Interval{}, errEDTF
	}
	if month == "XX" {
		if hasDay && day != "XX" {
			return Interval{}, errEDTF
		}
		return InYear(first), nil
	}
	m, ok := digits(month)
	if !ok {
		return Interval{}, errEDTF
	}
	if !hasDay {
		return inPart(first, m)
	}
	if m < 1 || m > 12 {
		return Interval{}, errEDTF
	}
	if day == "XX" {
		return InMonth(first, m), nil
	}
	d, ok := digits(day)
	if date := Of(first, m, d); ok && date.Valid() {
		return OnDay(date), nil
	}
	return Interval{}, fmt.Errorf("%w: the calendar has no such day", errEDTF)
}

// inPart returns the month, season (21–24), quarter (33–36) or half (40, 41)
// that EDTF writes in the month's place.
func inPart(year, m int) (Interval, error) {
	switch {
	case m >= 1 && m <= 12:
		return InMonth(year, m), nil
	case m >= 21 && m <= 24:
		return InSeason(year, m-20), nil
	case m >= 33 && m <= 36:
		return InQuarter(year, m-32), nil
	case m == 40 || m == 41:
		return InHalf(year, m-39), nil
	}
	return Interval{}, errEDTF
}

// parseYear reads the year at the front of s, its last digits possibly X, and
// returns the first and last year it may be and what follows the hyphen.
func parseYear(s string) (first, last int, g Granularity, rest string, err error) {
	long := strings.HasPrefix(s, "Y")
	t := strings.TrimPrefix(s, "Y")
	negative := strings.HasPrefix(t, "-")
	t = strings.TrimPrefix(t, "-")
	t, rest, hyphen := strings.Cut(t, "-")
	if hyphen && rest == "" {
		return 0, 0, None, "", errEDTF
	}
	if long {
		y, ok := digits(t)
		if !ok || len(t) < 5 || len(t) > 8 || t[0] == '0' || y > maxYear {
			return 0, 0, None, "", errEDTF
		}
		if negative {
			y = -y
		}
		return y, y, Year, rest, nil
	}
	if len(t) != 4 {
		return 0, 0, None, "", errEDTF
	}
	known := strings.TrimRight(t, "X")
	y, ok := digits(known)
	if !ok {
		return 0, 0, None, "", errEDTF
	}
	first, last, g = y, y, Year
	for range 4 - len(known) {
		first, last = first*10, last*10+9
	}
	switch len(known) {
	case 3:
		g = Decade
	case 2:
		g = Century
	case 1:
		g = Millennium
	}
	if negative {
		if known == "0000" {
			return 0, 0, None, "", errEDTF
		}
		first, last = -last, -first
		if g != Year {
			g = Year // counted away from zero, so no decade or century of ours
		}
	}
	return first, last, g, rest, nil
}

// parseClock reads hh:mm:ss with an optional zone and returns the minute of the
// day; 24:00:00 is the last minute, so that the day stays the one written.
func parseClock(s string) (int16, error) {
	if len(s) < 8 || s[2] != ':' || s[5] != ':' {
		return 0, errEDTF
	}
	h, ok1 := digits(s[0:2])
	m, ok2 := digits(s[3:5])
	sec, ok3 := digits(s[6:8])
	if !ok1 || !ok2 || !ok3 || h > 24 || m > 59 || sec > 59 || h == 24 && (m > 0 || sec > 0) || !validZone(s[8:]) {
		return 0, errEDTF
	}
	return int16(min(h*60+m, 24*60-1)), nil
}

func validZone(z string) bool {
	switch {
	case z == "" || z == "Z":
		return true
	case z[0] != '+' && z[0] != '-' || len(z) != 3 && len(z) != 6:
		return false
	}
	h, ok := digits(z[1:3])
	if !ok || h > 14 {
		return false
	}
	if len(z) == 6 {
		m, ok := digits(z[4:])
		return ok && z[3] == ':' && m < 60
	}
	return true
}

// digits reads a number that is written in ASCII digits only.
func digits(s string) (int, bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
