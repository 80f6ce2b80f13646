package caldate

import "fmt"

// ParseDay reads an ISO 8601 calendar date, YYYY-MM-DD, of the years 0000–9999
// and nothing else. Time expressions and looser forms are read elsewhere.
func ParseDay(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, fmt.Errorf("%q is not a date of the form 2021-03-17", s)
	}
	number := func(from, to int) int {
		n := 0
		for _, c := range []byte(s[from:to]) {
			if c < '0' || c > '9' {
				return -1
			}
			n = n*10 + int(c-'0')
		}
		return n
	}
	y, m, d := number(0, 4), number(5, 7), number(8, 10)
	if y < 0 || m < 1 || d < 1 || !Of(y, m, d).Valid() {
		return Date{}, fmt.Errorf("%q is not a day of the calendar", s)
	}
	return Of(y, m, d), nil
}
