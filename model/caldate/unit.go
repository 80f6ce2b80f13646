package caldate

// unitAt returns the whole unit of granularity g that d lies in; a day for
// everything as fine as a day.
func UnitAt(d Date, g Granularity) Interval {
	y, m := int(d.Year), int(d.Month)
	switch g {
	case Weekend:
		return InWeekend(d)
	case Week:
		return InWeek(d)
	case Month:
		return InMonth(y, m)
	case Season:
		year, season := y, m/3
		if season == 0 {
			year, season = y-1, 4
		}
		return InSeason(year, season)
	case Quarter:
		return InQuarter(y, (m+2)/3)
	case Half:
		return InHalf(y, (m+5)/6)
	case Year:
		return InYear(y)
	case Decade:
		return InDecade(y)
	case Century:
		return InCentury(y)
	case Millennium:
		return InMillennium(y)
	}
	return OnDay(d)
}

// isUnit reports whether iv is one whole unit of its granularity.
func (iv Interval) isUnit() bool {
	if iv.Earliest.IsZero() || iv.Latest.IsZero() {
		return false
	}
	u := UnitAt(iv.Earliest, iv.Granularity)
	return u.Earliest == iv.Earliest && u.Latest == iv.Latest
}

// startsUnit and endsUnit report whether d is the first or last day of a unit.
func startsUnit(d Date, g Granularity) bool { return UnitAt(d, g).Earliest == d }
func endsUnit(d Date, g Granularity) bool   { return UnitAt(d, g).Latest == d }
