package english

import "dateline/model/caldate"

// holidayDate returns the month and day of a named day in a year.
func holidayDate(index uint8, year int) (month, day int) {
	h := Holidays[index]
	var d caldate.Date
	switch {
	case h.Easter:
		d = easter(year)
	case h.Nth > 0:
		first := caldate.Of(year, h.Month, 1)
		d = first.AddDays((h.Weekday-int(first.Weekday())+7)%7 + 7*(h.Nth-1))
	case h.Nth < 0:
		last := caldate.Of(year, h.Month, caldate.DaysIn(year, h.Month))
		d = last.AddDays(-((int(last.Weekday()) - h.Weekday + 7) % 7))
	default:
		d = caldate.Of(year, h.Month, h.Day)
	}
	d = d.AddDays(h.Plus)
	return int(d.Month), int(d.Day)
}

// easter returns Easter Sunday of the Gregorian calendar (the "anonymous"
// algorithm; Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8).
func easter(year int) caldate.Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return caldate.Of(year, n/31, n%31+1)
}
