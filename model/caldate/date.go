// Package caldate is civil-calendar arithmetic: dates without clocks or zones,
// stretches of them at a granularity, and the EDTF text that stands for both.
//
// It owns the proleptic Gregorian calendar with astronomical years (year 0 is
// 1 BCE), weeks as ISO 8601 counts them, and nothing else. It imports only the
// standard library, never reads the clock, and all its values are plain and
// comparable, so any goroutine may use them.
package caldate

import (
	"fmt"
	"strconv"
)

// Date is a day of the proleptic Gregorian calendar. The zero Date means "no
// date" and is before every other in no sense: test it with IsZero.
type Date struct {
	Year  int32 // astronomical: 0 is 1 BCE, -1 is 2 BCE
	Month uint8 // 1–12
	Day   uint8 // 1–31
}

// Weekday counts as ISO 8601 does: 1 = Monday … 7 = Sunday.
type Weekday uint8

// The days of the week.
const (
	Monday Weekday = iota + 1
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

// Of returns the date of year, month and day as given, unchecked; Valid tells
// whether such a day exists.
func Of(year, month, day int) Date {
	return Date{Year: int32(year), Month: uint8(month), Day: uint8(day)}
}

// IsZero reports whether d is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether d is a day that the calendar has.
func (d Date) Valid() bool {
	return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && int(d.Day) <= DaysIn(int(d.Year), int(d.Month))
}

// IsLeap reports whether year has a 29 February.
func IsLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

var monthDays = [13]int{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// DaysIn returns the number of days of a month, 0 for a month that is none.
func DaysIn(year, month int) int {
	switch {
	case month < 1 || month > 12:
		return 0
	case month == 2 && IsLeap(year):
		return 29
	}
	return monthDays[month]
}

// Serial returns the days from 1970-01-01 to d, negative before it.
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
func (d Date) Serial() int64 {
	y, m := int64(d.Year), int64(d.Month)
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + int64(d.Day) - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

// FromSerial returns the date that lies n days after 1970-01-01; it is the
// inverse of Serial (same source, civil_from_days).
func FromSerial(n int64) Date {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day := doy - (153*mp+2)/5 + 1
	month := mp + 3
	if month > 12 {
		month -= 12
	}
	year := yoe + era*400
	if month <= 2 {
		year++
	}
	return Date{Year: int32(year), Month: uint8(month), Day: uint8(day)}
}

// Weekday returns the day of the week of d.
func (d Date) Weekday() Weekday {
	return Weekday(floorMod(d.Serial()+3, 7) + 1) // 1970-01-01 was a Thursday
}

// AddDays returns the date n days later, earlier when n is negative.
func (d Date) AddDays(n int) Date { return FromSerial(d.Serial() + int64(n)) }

// AddMonths returns the date n months later; a day that the month does not
// have becomes the month's last (31 January plus one month is 28 February).
func (d Date) AddMonths(n int) Date {
	m := int64(d.Year)*12 + int64(d.Month) - 1 + int64(n)
	year, month := floorDiv(m, 12), int(floorMod(m, 12))+1
	return Date{Year: int32(year), Month: uint8(month), Day: uint8(min(int(d.Day), DaysIn(int(year), month)))}
}

// AddYears returns the date n years later; 29 February becomes the 28th where
// the year has none.
func (d Date) AddYears(n int) Date { return d.AddMonths(12 * n) }

// DaysSince returns the days from e to d.
func (d Date) DaysSince(e Date) int { return int(d.Serial() - e.Serial()) }

// Compare returns -1, 0 or +1 as d is before, at or after e.
func (d Date) Compare(e Date) int {
	a, b := d.Key(), e.Key()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Key orders dates as numbers without arithmetic on the calendar.
func (d Date) Key() int64 { return int64(d.Year)<<16 | int64(d.Month)<<8 | int64(d.Day) }

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.Key() < e.Key() }

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.Key() > e.Key() }

// ISOWeek returns the ISO 8601 week of d and the year that week belongs to.
func (d Date) ISOWeek() (year, week int) {
	thursday := d.AddDays(4 - int(d.Weekday()))
	first := Date{Year: thursday.Year, Month: 1, Day: 1}
	return int(thursday.Year), thursday.DaysSince(first)/7 + 1
}

// String writes d as ISO 8601 does (2021-03-17), the empty string for no
// date. Years outside 0000–9999 follow EDTF level 1 (Y-12000, -0044).
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	if d.Year < 0 || d.Year > 9999 {
		return yearText(int(d.Year)) + "-" + pad2(int(d.Month)) + "-" + pad2(int(d.Day))
	}
	b := [...]byte{4: '-', 7: '-', 9: 0}
	copy(b[0:], pad2(int(d.Year)/100))
	copy(b[2:], pad2(int(d.Year)%100))
	copy(b[5:], pad2(int(d.Month)))
	copy(b[8:], pad2(int(d.Day)))
	return string(b[:])
}

// pad2 writes a number below 100 with two digits, without fmt: dates are
// written for every event and every explanation.
func pad2(n int) string {
	if n < 0 || n > 99 {
		return strconv.Itoa(n)
	}
	return twoDigits[2*n : 2*n+2]
}

const twoDigits = "00010203040506070809" + "10111213141516171819" + "20212223242526272829" + "30313233343536373839" + "40414243444546474849" +
	"50515253545556575859" + "60616263646566676869" + "70717273747576777879" + "80818283848586878889" + "90919293949596979899"

func yearText(y int) string {
	switch {
	case y > 9999 || y < -9999:
		return fmt.Sprintf("Y%d", y)
	case y < 0:
		return fmt.Sprintf("-%04d", -y)
	case y >= 1000:
		return strconv.Itoa(y)
	}
	return fmt.Sprintf("%04d", y)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }
