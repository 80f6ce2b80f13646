package feast

import "dateline/model/caldate"

// The Hebrew calendar is Reingold and Dershowitz's (Calendrical Calculations,
// ch. "The Hebrew Calendar"): mean conjunctions of 29 days 12 hours and 793
// parts, and the four postponements of the new year.

// newYear returns 1 Tishri of a Hebrew year as a day number.
func newYear(year int) int {
	months := (235*year - 234) / 19
	parts := 12084 + 13753*months
	day := 29*months + parts/25920
	if 3*(day+1)%7 < 3 {
		day++
	}
	return day
}

// hebrewEpoch is the day before 1 Tishri 1 by newYear's count: it makes newYear
// numbers of caldate's serials.
var hebrewEpoch = caldate.Of(2000, 9, 30).Serial() - int64(delayed(5761))

// delayed is newYear with the two postponements that hang on the lengths of the
// years around it.
func delayed(year int) int {
	before, at, after := newYear(year-1), newYear(year), newYear(year+1)
	switch {
	case after-at == 356:
		return at + 2
	case at-before == 382:
		return at + 1
	}
	return at
}

// RoshHashanah returns 1 Tishri of the Hebrew year that begins in a Gregorian
// one.
func RoshHashanah(year int) caldate.Date {
	return caldate.FromSerial(hebrewEpoch + int64(delayed(year+3761)))
}

// Passover returns 15 Nisan. From it to the next new year there are always 163
// days.
func Passover(year int) caldate.Date { return RoshHashanah(year).AddDays(-163) }

// Hanukkah returns 25 Kislev, the first of eight days.
func Hanukkah(year int) caldate.Date {
	// Tishri has 30 days; Heshvan has a thirtieth in complete years only.
	heshvan := 29
	if n := delayed(year+3762) - delayed(year+3761); n == 355 || n == 385 {
		heshvan = 30
	}
	return RoshHashanah(year).AddDays(30 + heshvan + 24)
}
