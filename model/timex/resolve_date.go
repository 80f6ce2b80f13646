package timex

import (
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
	if r.HasYear {
		return v.inYear(r, v.fullYear(r), anchored{})
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
	case r.Holiday > 0:
		m, d := v.lang.Holiday(r.Holiday, year)
		res.when = caldate.OnDay(caldate.Of(year, m, d))
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
// that the month's 1st, 8th, 15th … lie in; the last is its last day's.
func nthOf(r *grammar.Reading, year int) (caldate.Interval, bool) {
	month := caldate.InMonth(year, int(r.Month))
	n := int(r.Nth)
	var d caldate.Date
	switch {
	case r.Weekday > 0 && n > 0:
		d = month.Earliest.AddDays((int(r.Weekday)-int(month.Earliest.Weekday())+7)%7 + 7*(n-1))
	case r.Weekday > 0:
		d = month.Latest.AddDays(-((int(month.Latest.Weekday()) - int(r.Weekday) + 7) % 7))
	case n < 0:
		d = month.Latest
	case r.Unit == grammar.Day:
		d = month.Earliest.AddDays(n - 1)
	default:
		d = month.Earliest.AddDays(7 * (n - 1))
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
		return v.lang.Holiday(r.Holiday, year)
	case r.Month > 0:
		return int(r.Month), int(max(r.Day, 1))
	case r.Quarter > 0:
		return int(r.Quarter)*3 - 2, 1
	case r.Half2 > 0:
		return int(r.Half2)*6 - 5, 1
	}
	return int(r.Season) * 3, 1
}

// yearFor chooses the year of a month, day, quarter, season or holiday.
func (v *resolver) yearFor(r *grammar.Reading) (int, anchored) {
	if r.HasYearShift || r.OfYear {
		a := v.anchorFor(r.Dir == grammar.DirBefore || r.Dir == grammar.DirAfter || r.Dir == grammar.DirSame || r.OfYear && v.narrative)
		return int(a.date.Year) + r.YearShift, a
	}
	if v.narrative && v.last.known() || (r.Dir == grammar.DirBefore || r.Dir == grammar.DirAfter || r.Dir == grammar.DirSame) && v.last.known() {
		return v.yearInStory(r)
	}
	if v.dct.IsZero() {
		return 0, anchored{missing: true}
	}
	return v.yearNear(r), anchored{kind: model.AnchorDCT, date: v.dct, reason: v.side(r)}
}

// Days within which a bare date is taken to lie ahead: people leave the year
// out for dates that are near, and write it, or "last", for the far ones.
const (
	nearAhead      = 92  // a month and day, whatever the tense
	nearAheadMonth = 31  // a bare month, whatever the tense
	farAhead       = 300 // the most that an announcing verb may bridge
)

// candidates returns the last year in which a yearless reading has begun by the
// publication date, and how many days lie between that date and the reading's
// next coming.
func (v *resolver) candidates(r *grammar.Reading) (year, ahead int) {
	year = int(v.dct.Year)
	begin := func(year int) caldate.Date {
		m, d := v.fieldMonth(r, year)
		return caldate.Of(year, m, min(d, caldate.DaysIn(year, m)))
	}
	if begin(year).After(v.dct) {
		year--
	}
	return year, begin(year + 1).DaysSince(v.dct)
}

// length returns the months that a yearless reading covers, 0 for a day.
func length(r *grammar.Reading) int {
	switch {
	case r.Quarter > 0 || r.Season > 0:
		return 3
	case r.Half2 > 0:
		return 6
	case r.Day == 0 && r.Month > 0:
		return 1
	}
	return 0
}

// yearNear chooses the year of a yearless reading by its direction, tense and
// nearness to the publication date.
func (v *resolver) yearNear(r *grammar.Reading) int {
	past, ahead := v.candidates(r)
	m, d := v.fieldMonth(r, past)
	start := caldate.Of(past, m, min(d, caldate.DaysIn(past, m)))
	over := v.dct
	if n := length(r); n > 0 {
		over = start.AddMonths(n).AddDays(-1)
	} else {
		over = start
	}
	within := length(r) > 0 && !over.Before(v.dct)
	if r.Weekday > 0 && r.Day > 0 {
		best := past
		for _, y := range [4]int{past, past + 1, past - 1, past + 2} {
			if d := caldate.Of(y, int(r.Month), int(r.Day)); d.Valid() && d.Weekday() == caldate.Weekday(r.Weekday) {
				best = y
				break
			}
		}
		return best
	}
	switch r.Dir {
	case grammar.DirLast:
		if within || length(r) == 1 && v.dct.DaysSince(over) <= 31 {
			return past - 1
		}
		return past
	case grammar.DirNext:
		return past + 1
	case grammar.DirThis:
		switch {
		case within || r.Season > 0 && v.dct.DaysSince(over) <= 60 && r.Tense != grammar.FutureTense:
			return past
		case r.Season == 4 || ahead > 300:
			return past
		}
		return v.calendarYear(r, past)
	}
	future := r.Tense == grammar.FutureTense || (r.Bound == grammar.Until || r.Bound == grammar.By || r.Bound == grammar.AsSoon) && r.Tense != grammar.PastTense
	gone := v.dct.DaysSince(over)
	if (r.Bound == grammar.Until || r.Bound == grammar.Through || r.Bound == grammar.By) && ahead < gone && !within {
		return past + 1 // what lasts until a month lasts until the nearer one
	}
	switch {
	case within:
		return past
	case r.Quarter > 0:
		if future && !r.Attribute && ahead <= 100 || r.Tense != grammar.PastTense && ahead <= 31 && gone > 120 {
			return past + 1
		}
	case r.Half2 > 0 || r.Season > 0:
		if future && ahead <= farAhead || r.Tense != grammar.PastTense && ahead < gone && ahead <= 92 {
			return past + 1
		}
	case r.Day > 0 || r.Holiday > 0:
		if start == v.dct {
			return past
		}
		if ahead <= nearAhead && gone > nearAhead || (future || r.Bound == grammar.For) && ahead <= farAhead {
			return past + 1
		}
	case future && ahead <= farAhead || ahead <= nearAheadMonth || ahead <= 120 && ahead < gone && r.Tense != grammar.PastTense:
		return past + 1
	}
	return past
}

// calendarYear is the publication's own year for "this March".
func (v *resolver) calendarYear(r *grammar.Reading, past int) int {
	if r.Tense == grammar.FutureTense || past < int(v.dct.Year) {
		return past + 1
	}
	return past
}

// side says on which side of the publication date yearNear has looked.
func (v *resolver) side(r *grammar.Reading) reason {
	if past, _ := v.candidates(r); v.yearNear(r) > past {
		return onOrAfter
	}
	return onOrBefore
}

// yearInStory takes the year from the last mention: stories go forward, so a
// month much earlier in the calendar than the last one is the next year's.
func (v *resolver) yearInStory(r *grammar.Reading) (int, anchored) {
	at := v.last.date()
	base := anchored{kind: model.AnchorMention, date: at, span: v.last.span, reason: inThatYear}
	year := int(at.Year)
	m, _ := v.fieldMonth(r, year)
	switch r.Dir {
	case grammar.DirBefore, grammar.DirLast:
		if m >= int(at.Month) {
			year--
		}
	case grammar.DirAfter, grammar.DirNext:
		if m <= int(at.Month) {
			year++
		}
	default:
		if v.last.when.Granularity <= caldate.Month && int(at.Month)-m >= 7 {
			year++
		}
	}
	return year, base
}

// weekday resolves a day of the week.
func (v *resolver) weekday(r *grammar.Reading) result {
	mentioned := r.Dir == grammar.DirBefore || r.Dir == grammar.DirAfter || r.Dir == grammar.DirSame
	a := v.anchorFor(mentioned || v.narrative)
	if a.missing {
		return v.floating(r, a)
	}
	day := int(r.Weekday) - int(a.date.Weekday()) // within the anchor's week
	var n int
	switch {
	case r.HasWeekShift:
		n = day + 7*r.WeekShift
	case r.Dir == grammar.DirLast || r.Dir == grammar.DirBefore:
		n = -((7 - day) % 7)
		if n == 0 {
			n = -7
		}
		a.reason = onOrBefore
	case r.Dir == grammar.DirNext || r.Dir == grammar.DirAfter:
		if n = (day + 7) % 7; n == 0 {
			n = 7
		}
		a.reason = onOrAfter
	case r.Dir == grammar.DirThis:
		n = day
		if day < 0 && r.Tense != grammar.PastTense {
			n += 7
		}
	case a.kind == model.AnchorMention && v.narrative:
		n = (day + 7) % 7
		a.reason = onOrAfter
	case day == 0 && r.DayShift == 0:
		n = 0
		a.reason = onOrBefore
	case r.Informal && r.Tense != grammar.PastTense || r.Tense == grammar.FutureTense || (r.Bound == grammar.Until || r.Bound == grammar.By) && r.Tense != grammar.PastTense || r.DayShift > 0:
		n = (day + 7) % 7
		a.reason = onOrAfter
	default:
		n = -((7 - day) % 7)
		a.reason = onOrBefore
	}
	d := a.date.AddDays(n + r.DayShift)
	v.weekdayCandidates(r, a, n)
	if r.HasHour || r.Part != grammar.NoPart {
		return v.clockOn(r, d, a)
	}
	return result{value: d.String(), when: caldate.OnDay(d), base: a}
}

// weekdayCandidates keeps the other days that a weekday may mean: on the other
// side of the anchor, a week before for the anchor's own day, a week after for
// "next Friday" said early in its week.
func (v *resolver) weekdayCandidates(r *grammar.Reading, a anchored, n int) {
	other, why := 0, ""
	switch {
	case r.Dir == grammar.DirNext && n <= 6 && int(a.date.Weekday())+n <= 7:
		other, why = n+7, "“next” may mean the day of the coming week"
	case r.Dir == grammar.DirLast && n > -7 && int(a.date.Weekday())+n >= 1:
		other, why = n-7, "“last” may mean the day of the week before"
	case r.Dir != grammar.Bare || a.kind != model.AnchorDCT || r.DayShift > 0 || r.HasWeekShift:
		return
	case n == 0:
		other, why = -7, "the day may be the one of the week before"
	case n < 0:
		other, why = n+7, "the day may lie ahead"
	default:
		other, why = n-7, "the day may have passed"
	}
	iv := caldate.OnDay(a.date.AddDays(other))
	r.Candidates = append(r.Candidates, model.TimeCandidate{Value: valueOf(iv), When: iv, Reason: why})
}

// anchorFor returns the last mention or the publication date as an anchor.
func (v *resolver) anchorFor(mentioned bool) anchored {
	if m := v.last; mentioned && m.known() {
		return anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}
	}
	if v.dct.IsZero() {
		return anchored{missing: true}
	}
	return anchored{kind: model.AnchorDCT, date: v.dct, reason: sinceNow}
}
