package feast

import (
	"math"

	"dateline/model/caldate"
)

// Zones in hours ahead of universal time.
const (
	chinaZone = 8
	indiaZone = 5.5
	iranZone  = 3.5
	meccaZone = 3
)

// ChineseNewYear returns the first day of the Chinese year: the second new moon
// after the one on or before the winter solstice, days being China's; a month
// later where that would be before 21 January, since a leap month stands
// between (Helmer Aslaksen, "The Mathematics of the Chinese Calendar").
func ChineseNewYear(year int) caldate.Date {
	solstice, _ := sunReaches(270, at(caldate.Of(year-1, 12, 21))).on(chinaZone)
	k := newMoonAfter(at(solstice.AddDays(-32)))
	for {
		if d, _ := newMoon(k + 1).on(chinaZone); d.After(solstice) {
			break
		}
		k++
	}
	d, _ := newMoon(k + 2).on(chinaZone)
	if d.Before(caldate.Of(year, 1, 21)) {
		d, _ = newMoon(k + 3).on(chinaZone)
	}
	return d
}

// Diwali returns the main day of the Hindu festival of lights: the evening of
// the new moon at which the sun stands in sidereal Libra (Lahiri's zero). The
// lunar day ends with the new moon, so that the evening before has it unless it
// lasts past dusk.
func Diwali(year int) caldate.Date {
	k := newMoonAfter(at(caldate.Of(year, 10, 12)))
	for {
		m := newMoon(k)
		zero := 23.853 + (float64(m)-epoch2000)/365.25*50.29/3600
		if math.Mod(sunAt(m)-zero+360, 360) >= 180 {
			break
		}
		k++
	}
	const dusk = 18.33 // hours: sunset and the lunar hour after it
	d, hour := newMoon(k).on(indiaZone)
	if hour < dusk {
		d = d.AddDays(-1)
	}
	return d
}

// islamicEpoch numbers Muslim months by new moons: newMoon(islamicEpoch) opens
// Muharram 1421.
const islamicEpoch = 3

// islamicMonth returns the first day of a month of the Muslim calendar, months
// counted from Muharram 1421: the day after a new moon that comes before sunset
// in Mecca, else the second day after it (the rule of the Umm al-Qura calendar
// of 1999–2002 without its look at moonset; R. H. van Gent, "The Umm al-Qura
// Calendar of Saudi Arabia").
func islamicMonth(n int) caldate.Date {
	const sunset = 18.4
	d, hour := newMoon(islamicEpoch + n).on(meccaZone)
	if hour < sunset-1 {
		return d.AddDays(1)
	}
	return d.AddDays(2)
}

// islamic returns the first day in a Gregorian year that is the given month (1
// Muharram … 12) and day of the Muslim calendar.
func islamic(year, month, day int) caldate.Date {
	first := caldate.Of(year, 1, 1)
	years := int(math.Floor(float64(first.DaysSince(caldate.Of(2000, 4, 6))) / 354.367))
	for n := 12*(years-1) + month - 1; ; n += 12 {
		if d := islamicMonth(n).AddDays(day - 1); !d.Before(first) {
			return d
		}
	}
}

// Ramadan returns the first and last day of the month of fasting.
func Ramadan(year int) (first, last caldate.Date) {
	first = islamic(year, 9, 1)
	k := newMoonAfter(at(first.AddDays(-3)))
	return first, islamicMonth(k + 1 - islamicEpoch).AddDays(-1)
}

// EidAlFitr returns the feast after Ramadan.
func EidAlFitr(year int) caldate.Date { return islamic(year, 10, 1) }

// EidAlAdha returns the feast of the sacrifice.
func EidAlAdha(year int) caldate.Date { return islamic(year, 12, 10) }

// Ashura returns 10 Muharram.
func Ashura(year int) caldate.Date { return islamic(year, 1, 10) }

// Nowruz returns the Persian new year: the day of the spring equinox, the next
// one where it comes after noon in Iran (Reingold and Dershowitz, Calendrical
// Calculations, ch. "The Persian Calendar").
func Nowruz(year int) caldate.Date {
	d, hour := sunReaches(0, at(caldate.Of(year, 3, 20))).on(iranZone)
	if hour >= 12 {
		d = d.AddDays(1)
	}
	return d
}
