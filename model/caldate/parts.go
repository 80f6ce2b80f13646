package caldate

// InSeason returns a meteorological season of the northern hemisphere: 1 spring
// (March to May), 2 summer, 3 autumn, 4 winter, which begins in the December of
// its year, as TIMEX3 taggers count ("this winter" said in January 2021 is
// 2020-WI).
func InSeason(year, season int) Interval {
	first := Of(year, season*3, 1)
	last := first.AddMonths(2)
	last.Day = uint8(DaysIn(int(last.Year), int(last.Month)))
	return stretch(first, last, Season)
}

// InQuarter returns quarter 1 to 4 of a calendar year.
func InQuarter(year, quarter int) Interval { return inMonths(year, quarter*3-2, 3, Quarter) }

// InHalf returns the first or second half of a calendar year.
func InHalf(year, half int) Interval { return inMonths(year, half*6-5, 6, Half) }

// InWeekend returns the Saturday and Sunday of the ISO week that d lies in.
func InWeekend(d Date) Interval {
	saturday := d.AddDays(6 - int(d.Weekday()))
	return stretch(saturday, saturday.AddDays(1), Weekend)
}

// InDecade returns the ten years that begin with a year divisible by ten, as
// "the 1990s" does.
func InDecade(year int) Interval {
	first := int(floorDiv(int64(year), 10)) * 10
	return stretch(Of(first, 1, 1), Of(first+9, 12, 31), Decade)
}

// InCentury returns the hundred years whose numbers begin alike (1900 to 1999),
// TIMEX3's and EDTF's reading of "the 20th century".
func InCentury(year int) Interval {
	first := int(floorDiv(int64(year), 100)) * 100
	return stretch(Of(first, 1, 1), Of(first+99, 12, 31), Century)
}

// InMillennium returns the thousand years whose numbers begin alike.
func InMillennium(year int) Interval {
	first := int(floorDiv(int64(year), 1000)) * 1000
	return stretch(Of(first, 1, 1), Of(first+999, 12, 31), Millennium)
}

// At returns one minute of a day, 0 to 1439 after midnight.
func At(d Date, minute int16) Interval {
	iv := stretch(d, d, Minute)
	iv.EarliestMinute, iv.LatestMinute = minute, minute
	return iv
}

// The parts of a day begin at these minutes after midnight. A night runs into
// the next day's morning. The bounds are the common ones of English usage; a
// source seldom means them to the minute, which is what Granularity says.
const (
	MorningStart   int16 = 5 * 60
	AfternoonStart int16 = 12 * 60
	EveningStart   int16 = 18 * 60
	NightStart     int16 = 20 * 60
)

// InPartOfDay returns the part of day d that begins at one of the constants
// above.
func InPartOfDay(d Date, start int16) Interval {
	iv := stretch(d, d, PartOfDay)
	iv.EarliestMinute = start
	switch start {
	case MorningStart:
		iv.LatestMinute = AfternoonStart - 1
	case AfternoonStart:
		iv.LatestMinute = EveningStart - 1
	case EveningStart:
		iv.LatestMinute = 24*60 - 1
	case NightStart:
		iv.Latest, iv.LatestMinute = d.AddDays(1), MorningStart-1
	default:
		iv.LatestMinute = 24*60 - 1
	}
	return iv
}

func inMonths(year, month, n int, g Granularity) Interval {
	last := month + n - 1
	return stretch(Of(year, month, 1), Of(year, last, DaysIn(year, last)), g)
}
