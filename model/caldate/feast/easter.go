package feast

import "dateline/model/caldate"

// Easter returns Easter Sunday of the Gregorian calendar (the "anonymous"
// algorithm; Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8);
// before 1583 that of the Julian, with the day as the time itself dated it.
func Easter(year int) caldate.Date {
	if year < 1583 {
		return julianEaster(year)
	}
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

// OrthodoxEaster returns Easter Sunday as the Julian calendar reckons it, as a
// Gregorian date (Meeus, Astronomical Algorithms, ch. 8).
func OrthodoxEaster(year int) caldate.Date {
	ahead := year/100 - year/400 - 2 // days that the Julian calendar lies behind
	return julianEaster(year).AddDays(ahead)
}

// julianEaster returns Easter Sunday with its date in the Julian calendar.
func julianEaster(year int) caldate.Date {
	d := (19*(year%19) + 15) % 30
	e := (2*(year%4) + 4*(year%7) - d + 34) % 7
	n := d + e + 114
	return caldate.Of(year, n/31, n%31+1)
}
