package english

import "dateline/model/caldate"

// holidayDate returns the month and day of a named day in a year and how many
// days it is kept. A leap day outside leap years is the last of February.
func holidayDate(index uint8, year int) (month, day, days int) {
	h := Holidays[index]
	var d caldate.Date
	days = 1
	switch {
	case h.Span != nil:
		first, last := h.Span(year)
		d, days = first, last.DaysSince(first)+1
	case h.Feast != nil:
		d = h.Feast(year)
	case h.Nth > 0:
		first := caldate.Of(year, h.Month, 1)
		d = first.AddDays((h.Weekday-int(first.Weekday())+7)%7 + 7*(h.Nth-1))
	case h.Nth < 0:
		last := caldate.Of(year, h.Month, caldate.DaysIn(year, h.Month))
		d = last.AddDays(-((int(last.Weekday()) - h.Weekday + 7) % 7))
	default:
		d = caldate.Of(year, h.Month, min(h.Day, caldate.DaysIn(year, h.Month)))
	}
	d = d.AddDays(h.Plus)
	return int(d.Month), int(d.Day), days
}
