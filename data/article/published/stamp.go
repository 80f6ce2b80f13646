package published

import (
	"strings"
	"time"

	"dateline/model/caldate"

	"github.com/araddon/dateparse"
)

// Stamp is a date as it was found written.
type Stamp struct {
	Date   caldate.Date
	Minute int16 // after midnight as written, caldate.NoMinute when no clock time is given
	// UTC is true when the clock time is given in Greenwich time by a machine
	// ("…Z"): the civil date at the place of publication may be the next.
	UTC bool
	// Swapped is the other reading of a numeric date whose day and month could
	// be exchanged, zero for others; Ambiguous is true when the language does
	// not decide between them.
	Ambiguous bool
	Swapped   caldate.Date
	// NoYear is true when only month and day are written; Date.Year is 0 then.
	NoYear bool
}

// The years in which something can have been published and still be read as a
// file: Relation aller Fürnemmen und gedenckwürdigen Historien, the first
// newspaper, appeared in 1605.
const (
	firstYear = 1605
	lastYear  = 2199
)

// Parse reads a string that is a date as a whole, such as a header or a
// metadata field. It refuses what does not name a day: "2021" and "March 2021"
// are no dates of publication.
func Parse(s string) (Stamp, bool) { return parseOrdered(s, OrderUnknown) }

// ParseIn is Parse for a text in the language given (BCP 47), which decides
// whether 3/4/2021 is in March or in April.
func ParseIn(s, language string) (Stamp, bool) { return parseOrdered(s, OrderOf(language)) }

func parseOrdered(s string, o Order) (Stamp, bool) {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 200 {
		return Stamp{}, false
	}
	if st, ok := parseEpoch(s); ok {
		return st, true
	}
	if st, ok := parseCompact(s); ok {
		return st, true
	}
	if hits := Find(s, o); len(hits) > 0 {
		for _, h := range hits {
			if !h.NoYear {
				return h.Stamp, true
			}
		}
		return Stamp{}, false
	}
	return parseLoose(s)
}

// parseLoose asks dateparse, which knows many layouts, and refuses its guesses:
// the string must itself name the year and hold enough digits for a day.
func parseLoose(s string) (st Stamp, ok bool) {
	digits, groups, letters := 0, 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
			if i == 0 || s[i-1] < '0' || s[i-1] > '9' {
				groups++
			}
		case c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
			letters++
		}
	}
	if digits < 5 || digits > 24 || groups < 3 && (groups < 2 || letters < 3) {
		return Stamp{}, false
	}
	defer func() { // dateparse can panic on odd input
		if recover() != nil {
			st, ok = Stamp{}, false
		}
	}()
	t, err := dateparse.ParseStrict(s)
	if err != nil || !strings.Contains(s, t.Format("2006")) {
		return Stamp{}, false
	}
	return fromTime(t, t.Hour() != 0 || t.Minute() != 0)
}

// fromTime keeps the civil date that t is written with.
func fromTime(t time.Time, clock bool) (Stamp, bool) {
	y, m, d := t.Date()
	st := Stamp{Date: caldate.Of(y, int(m), d), Minute: caldate.NoMinute}
	if clock {
		st.Minute = int16(t.Hour()*60 + t.Minute())
	}
	return st, plausible(st.Date)
}

// plausible reports whether something can have been published on d.
func plausible(d caldate.Date) bool {
	return d.Valid() && d.Year >= firstYear && d.Year <= lastYear
}

// parseEpoch reads seconds or milliseconds since 1970 as machines write them.
func parseEpoch(s string) (Stamp, bool) {
	if len(s) != 10 && len(s) != 13 {
		return Stamp{}, false
	}
	var n int64
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return Stamp{}, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	if len(s) == 13 {
		n /= 1000
	}
	if n < 631152000 || n > 4102444800 { // 1990 to 2100
		return Stamp{}, false
	}
	st, ok := fromTime(time.Unix(n, 0).UTC(), true)
	st.UTC = true
	return st, ok
}

// parseCompact reads ISO 8601's basic form: 20210317, 20210317T091200Z and
// PDF's D:20210317091200+01'00'.
func parseCompact(s string) (Stamp, bool) {
	s = strings.TrimPrefix(s, "D:")
	if len(s) < 8 {
		return Stamp{}, false
	}
	n := digitRun(s)
	if n != 8 && n != 12 && n != 14 {
		return Stamp{}, false
	}
	st := Stamp{Date: caldate.Of(atoi(s[:4]), atoi(s[4:6]), atoi(s[6:8])), Minute: caldate.NoMinute}
	clock, rest := s[8:n], s[n:]
	if n == 8 && len(rest) > 4 && (rest[0] == 'T' || rest[0] == ' ') && digitRun(rest[1:]) >= 4 {
		clock, rest = rest[1:5], strings.TrimLeft(rest[1:], "0123456789")
	}
	if len(clock) >= 4 {
		if h, m := atoi(clock[:2]), atoi(clock[2:4]); h < 24 && m < 60 {
			st.Minute = int16(h*60 + m)
		}
	}
	st.UTC = rest == "Z"
	return st, plausible(st.Date)
}

func digitRun(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

func atoi(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
