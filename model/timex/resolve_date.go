package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// swapped is the reason of a numeric date's other reading.
const swapped = "day and month may stand the other way round"

// date resolves calendar fields: what stands above the coarsest one given comes
// from the anchor.
func (v *resolver) date(r *grammar.Reading) result {
	if r.NumA > 0 && v.dayFirst {
		r.Day, r.Month = r.NumA, r.NumB
		if r.Month > 12 {
			r.Day, r.Month = r.NumB, r.NumA
		}
	}
	if r.NumA > 0 && r.HasYear && !v.ordered && !v.dct.IsZero() {
		a, b := caldate.Of(v.fullYear(r), int(r.Month), int(r.Day)), caldate.Of(v.fullYear(r), int(r.Day), int(r.Month))
		near := func(d caldate.Date) bool { return d.Valid() && v.dct.DaysSince(d) >= 0 && v.dct.DaysSince(d) <= 10 }
		if near(b) && !near(a) {
			r.Month, r.Day = r.Day, r.Month // "log 36 of 2/11/23", published on 3 November
		}
	}
	if r.Informal && r.NumA > 0 && !r.HasYear && !v.dct.IsZero() {
		// an appointment lies ahead: the order that gives the nearer day
		a := caldate.Of(int(v.dct.Year), int(r.Month), int(r.Day))
		b := caldate.Of(int(v.dct.Year), int(r.Day), int(r.Month))
		if b.Valid() && !b.Before(v.dct) && (a.Before(v.dct) || b.Before(a)) {
			r.Month, r.Day = r.Day, r.Month
		}
	}
	if r.NumA > 0 && r.NumB > 0 && r.NumA != r.NumB && r.HasYear {
		alt := caldate.OnDay(caldate.Of(v.fullYear(r), int(r.Day), int(r.Month)))
		if alt.Earliest.Valid() {
			r.Candidates = append(r.Candidates, model.TimeCandidate{Value: alt.EDTF(), When: alt, Reason: swapped})
		}
	}
	if r.Ancient && r.Year < 1000 && !r.BC {
		// a bare "in 415" has the era of the year before it
		r.BC = v.before
		if m := v.last; m.known() {
			r.BC = m.when.Latest.Year <= 0
			base := anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: inThatEra}
			return v.inYear(r, v.fullYear(r), base)
		}
	}
	if r.HasYear && r.Year < 1000 && (r.Month > 0 || r.Season > 0) && !r.BC && !r.TwoDigit && v.before && v.last.known() && v.last.date().Year <= 0 {
		r.BC = true // "By 431 BC …. In March 421"
	}
	if r.HasYear {
		return v.inYear(r, v.fullYear(r), anchored{})
	}
	if r.Day > 0 && r.Month == 0 {
		return v.dayOfMonth(r)
	}
	if r.Weekday > 0 && r.Month == 0 && r.Holiday == 0 && r.Nth == 0 {
		return v.weekday(r)
	}
	year, base := v.yearFor(r)
	if base.missing {
		return v.floating(r, base)
	}
	return v.inYear(r, year, base)
}

// fullYear returns the astronomical year of a reading that has one; two digits
// are completed to the year nearest below ten years ahead.
func (v *resolver) fullYear(r *grammar.Reading) int {
	y := r.Year
	switch {
	case r.BC && r.YearUnit == grammar.NoUnit:
		return 1 - y
	case r.TwoDigit:
		now := 2030
		if !v.dct.IsZero() {
			now = int(v.dct.Year) + 10
		}
		if v.narrative && v.last.known() && r.YearUnit == grammar.NoUnit && v.last.date().Year > 1000 {
			now = int(v.last.date().Year) + 50 // "in the December of 1886 …. In the spring of '87"
		}
		if r.YearUnit == grammar.Decade {
			now -= 10 // "the '20s" of 2016 are the 1920s
		}
		if at := int(v.last.date().Year); v.narrative && v.last.known() && r.YearUnit == grammar.Decade && at > 1000 {
			if y += at / 100 * 100; y+9 < at {
				y += 100 // "In 1871 …, in the eighties": the next ones
			}
			if y <= now {
				return y
			}
			y = r.Year
		}
		y += now / 100 * 100
		if y > now {
			y -= 100
		}
	}
	return y
}

// inYear completes a reading whose year is known.
func (v *resolver) inYear(r *grammar.Reading, year int, base anchored) result {
	res := result{base: base}
	switch {
	case r.Unit == grammar.Week && r.N > 0: // an ISO week
		week := caldate.UnitAt(caldate.Of(year, 1, 4), caldate.Week).Earliest.AddDays(7 * (r.N - 1))
		if y, _ := week.ISOWeek(); y != year {
			return result{}
		}
		res.when = caldate.UnitAt(week, caldate.Week)
		if r.Weekday > 0 {
			res.when = caldate.OnDay(week.AddDays(int(r.Weekday) - 1))
			res.value = valueOf(res.when)
			return res
		}
	case r.Holiday > 0 && year < 1960 && strings.EqualFold(v.body[r.Start:r.End], "black friday"):
		return result{} // not yet the day of sales, but one that something else made black
	case r.Holiday > 0:
		m, d, days := v.lang.Holiday(r.Holiday, year)
		first := caldate.Of(year, m, d)
		if res.when = caldate.OnDay(first); days > 1 && r.Bound != grammar.On && r.Bound != grammar.For {
			break // a feast of many days begins on its first
		} else if days > 1 {
			res.when = caldate.Stretch(first, first.AddDays(days-1), caldate.Day)
			res.value = first.String()
			return res
		}
	case r.Nth != 0:
		iv, ok := nthOf(r, year)
		if !ok {
			return result{}
		}
		res.when = iv
	case r.Day > 0:
		d := caldate.Of(year, int(r.Month), int(r.Day))
		if !d.Valid() {
			return result{}
		}
		res.when = caldate.OnDay(d)
	case r.Month > 0:
		res.when = caldate.InMonth(year, int(r.Month))
	case r.Quarter > 0:
		res.when = caldate.InQuarter(year, int(r.Quarter))
	case r.Half2 > 0:
		res.when = caldate.InHalf(year, int(r.Half2))
	case r.Season > 0:
		res.when = caldate.InSeason(year, int(r.Season))
	case r.YearUnit != grammar.NoUnit:
		return v.era(r, year)
	default:
		res.when = caldate.InYear(year)
	}
	if res.when.Granularity == caldate.Day && (r.HasHour || r.Part != grammar.NoPart) {
		return v.clockOn(r, res.when.Earliest, res.base)
	}
	res.value = valueOf(res.when)
	return res
}

// nthOf returns the nth day, week, weekend or weekday of a month. Weeks are those
// that have most of the month's first, second … or last seven days.
func nthOf(r *grammar.Reading, year int) (caldate.Interval, bool) {
	month := caldate.InMonth(year, int(r.Month))
	n := int(r.Nth)
	var d caldate.Date
	switch {
	case r.Weekday > 0 && n > 0:
		d = month.Earliest.AddDays((int(r.Weekday)-int(month.Earliest.Weekday())+7)%7 + 7*(n-1))
	case r.Weekday > 0:
		d = month.Latest.AddDays(-((int(month.Latest.Weekday()) - int(r.Weekday) + 7) % 7))
	case r.Unit == grammar.Day && n < 0:
		d = month.Latest
	case r.Unit == grammar.Day:
		d = month.Earliest.AddDays(n - 1)
	case n < 0:
		d = month.Latest.AddDays(-3) // the week that has most of the last seven days
	default:
		d = month.Earliest.AddDays(7*(n-1) + 3)
	}
	if d.Month != month.Earliest.Month {
		return caldate.Interval{}, false
	}
	g := caldate.Day
	if r.Unit == grammar.Week || r.Unit == grammar.Weekend {
		g = granularities[r.Unit]
	}
	return caldate.UnitAt(d, g), true
}

// era resolves decades, centuries and millennia.
func (v *resolver) era(r *grammar.Reading, year int) result {
	res := result{}
	switch {
	case r.BC && r.YearUnit == grammar.CenturyUnit: // the 5th century BC: 500 to 401 BC
		n := r.Year
		res.when = caldate.Stretch(caldate.Of(1-100*n, 1, 1), caldate.Of(100-100*n, 12, 31), caldate.Century)
		res.value = "BC" + twoDigits(n-1)
	case r.BC && r.YearUnit == grammar.Decade: // the 90s BC: 99 to 90 BC
		n := r.Year / 10
		res.when = caldate.Stretch(caldate.Of(-8-10*n, 1, 1), caldate.Of(1-10*n, 12, 31), caldate.Decade)
		res.value = "BC" + string(rune('0'+n/100%10)) + twoDigits(n%100)
	case r.BC:
		n := r.Year
		res.when = caldate.Stretch(caldate.Of(1-1000*n, 1, 1), caldate.Of(1000-1000*n, 12, 31), caldate.Millennium)
		res.value = "BC" + string(rune('0'+(n-1)%10))
	case r.YearUnit == grammar.Decade:
		res.when = caldate.InDecade(year)
		res.value = valueOf(res.when)
	case r.YearUnit == grammar.CenturyUnit:
		res.when = caldate.InCentury(year)
		res.value = valueOf(res.when)
	default:
		res.when = caldate.InMillennium(year)
		res.value = valueOf(res.when)
	}
	return res
}

// fieldMonth returns the first month that a yearless reading covers.
func (v *resolver) fieldMonth(r *grammar.Reading, year int) (first, day int) {
	switch {
	case r.Holiday > 0:
		first, day, _ = v.lang.Holiday(r.Holiday, year)
		return first, day
	case r.Month > 0:
		return int(r.Month), int(max(r.Day, 1))
	case r.Quarter > 0:
		return int(r.Quarter)*3 - 2, 1
	case r.Half2 > 0:
		return int(r.Half2)*6 - 5, 1
	}
	return int(r.Season) * 3, 1
}
