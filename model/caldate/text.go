package caldate

import (
	"fmt"
	"strconv"
	"strings"
)

var monthNames = [13]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

var weekdayNames = [8]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

var ordinalNames = [5]string{"", "first", "second", "third", "fourth"}

// MonthName returns a month's English name, "" for a month that is none.
func MonthName(m int) string {
	if m < 1 || m > 12 {
		return ""
	}
	return monthNames[m]
}

func (w Weekday) String() string {
	if w < 1 || w > 7 {
		return ""
	}
	return weekdayNames[w]
}

// gregorian is the first day that has its weekday by this calendar's reckoning:
// texts give older ones by the Julian calendar.
var gregorian = Of(1582, 10, 15)

// Text writes the day as a British reader would: "Wednesday 17 March 2021",
// before the calendar's reform without a weekday: "1 April 1401".
func (d Date) Text() string {
	return string(d.AppendText(make([]byte, 0, 32)))
}

// AppendText appends Text to b.
func (d Date) AppendText(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	if !d.Before(gregorian) {
		b = append(append(b, d.Weekday().String()...), ' ')
	}
	b = append(strconv.AppendInt(b, int64(d.Day), 10), ' ')
	b = append(append(b, MonthName(int(d.Month))...), ' ')
	return appendYear(b, int(d.Year))
}

func appendYear(b []byte, y int) []byte {
	if y <= 0 {
		return append(strconv.AppendInt(b, int64(1-y), 10), " BC"...)
	}
	return strconv.AppendInt(b, int64(y), 10)
}

// AppendText appends Text to b; for a plain day, month or year without making
// a string.
func (iv Interval) AppendText(b []byte) []byte {
	if !iv.OpenStart && !iv.OpenEnd && !iv.Approx && !iv.Uncertain && !iv.HasClock() && iv.isUnit() {
		d := iv.Earliest
		switch iv.Granularity {
		case Day:
			return d.AppendText(b)
		case Month:
			return appendYear(append(append(b, MonthName(int(d.Month))...), ' '), int(d.Year))
		case Year:
			return appendYear(b, int(d.Year))
		}
	}
	return append(b, iv.Text()...)
}

// yearWords writes a year as people do: 44 BC for -43.
func yearWords(y int) string {
	if y <= 0 {
		return strconv.Itoa(1-y) + " BC"
	}
	return strconv.Itoa(y)
}

// Text writes the interval for people: "Wednesday 17 March 2021", "about 2016",
// "from Monday 22 March 2021 on", "between 3 May and 9 May 2021". The empty
// string stands for no time.
func (iv Interval) Text() string {
	if iv.IsZero() {
		return ""
	}
	pre := ""
	if iv.Uncertain {
		pre = "perhaps "
	}
	if iv.Approx {
		pre += "about "
	}
	switch {
	case iv.OpenStart:
		return "until " + pre + iv.edgeText(iv.Latest, iv.LatestMinute, endsUnit, true)
	case iv.OpenEnd:
		return "from " + pre + iv.edgeText(iv.Earliest, iv.EarliestMinute, startsUnit, true) + " on"
	case iv.Granularity == PartOfDay && iv.EarliestMinute >= 0 && iv.Latest.DaysSince(iv.Earliest) <= 1:
		return pre + iv.Earliest.Text() + ", " + partText(iv.EarliestMinute)
	case iv.isUnit() && (!iv.HasClock() || iv.EarliestMinute == iv.LatestMinute || iv.Granularity == Hour):
		return pre + unitText(iv)
	}
	if unit, t := iv.third(); t > 0 {
		return pre + thirdText(unit, t)
	}
	if iv.Between && iv.Granularity >= Week && iv.Granularity <= Year && (iv.cut(Year) || iv.cut(Month)) {
		if iv.Granularity = Month; iv.cut(Month) {
			iv.Granularity = Day
		}
	}
	sameYear := iv.Earliest.Year == iv.Latest.Year
	a := iv.edgeText(iv.Earliest, iv.EarliestMinute, startsUnit, !sameYear)
	b := iv.edgeText(iv.Latest, iv.LatestMinute, endsUnit, true)
	if iv.HasClock() && iv.Earliest == iv.Latest && iv.EarliestMinute >= 0 && iv.LatestMinute >= 0 {
		a, b = iv.Earliest.Text()+", "+clockText(iv.EarliestMinute), clockText(iv.LatestMinute)
	}
	if iv.Between {
		return pre + "between " + a + " and " + b
	}
	return "from " + pre + a + " to " + b
}

// thirdText writes "mid-March 2021", "the late 1980s", "early 2019".
func thirdText(unit Interval, t Third) string {
	name := unitText(unit)
	bare, the := strings.CutPrefix(name, "the ")
	article := ""
	if the {
		article = "the "
	}
	switch g := unit.Granularity; {
	case g == Week || g == Quarter || g == Half:
		return [4]string{"", "the beginning of ", "the middle of ", "the end of "}[t] + name
	case t == Mid:
		return article + "mid-" + bare
	}
	return article + [4]string{"", "early ", "", "late "}[t] + bare
}

// unitText writes one whole unit.
func unitText(iv Interval) string {
	d, year := iv.Earliest, yearWords(int(iv.Earliest.Year))
	switch iv.Granularity {
	case Weekend:
		return "the weekend of " + d.Text()
	case Week:
		return "the week of " + d.Text()
	case Month:
		return MonthName(int(d.Month)) + " " + year
	case Season:
		if d.Month == 12 {
			return fmt.Sprintf("winter %s–%02d", year, floorMod(int64(d.Year)+1, 100))
		}
		return [4]string{"", "spring", "summer", "autumn"}[d.Month/3] + " " + year
	case Quarter:
		return "the " + ordinalNames[(d.Month+2)/3] + " quarter of " + year
	case Half:
		return "the " + ordinalNames[(d.Month+5)/6] + " half of " + year
	case Year:
		return year
	case Decade:
		if d.Year >= 0 {
			return fmt.Sprintf("the %ds", d.Year)
		}
		return fmt.Sprintf("%s to %s", year, yearWords(int(iv.Latest.Year)))
	case Century:
		if d.Year >= 0 {
			return "the " + ordinal(int(d.Year)/100+1) + " century"
		}
		return fmt.Sprintf("%s to %s", year, yearWords(int(iv.Latest.Year)))
	case Millennium:
		return fmt.Sprintf("%s to %s", year, yearWords(int(iv.Latest.Year)))
	case Minute, Hour:
		if iv.EarliestMinute >= 0 {
			return d.Text() + ", " + clockText(iv.EarliestMinute)
		}
	}
	return d.Text()
}

func (iv Interval) edgeText(d Date, minute int16, atEdge func(Date, Granularity) bool, withYear bool) string {
	if iv.HasClock() && minute >= 0 {
		return d.Text() + ", " + clockText(minute)
	}
	switch g := iv.Granularity; {
	case g >= Year && atEdge(d, Year):
		return yearWords(int(d.Year))
	case g >= Month && atEdge(d, Month):
		if !withYear {
			return MonthName(int(d.Month))
		}
		return MonthName(int(d.Month)) + " " + yearWords(int(d.Year))
	case !withYear && d.Before(gregorian):
		return fmt.Sprintf("%d %s", d.Day, MonthName(int(d.Month)))
	case !withYear:
		return fmt.Sprintf("%s %d %s", d.Weekday(), d.Day, MonthName(int(d.Month)))
	}
	return d.Text()
}

func clockText(minute int16) string { return fmt.Sprintf("%02d:%02d", minute/60, minute%60) }

func partText(start int16) string {
	switch {
	case start >= NightStart:
		return "night"
	case start >= EveningStart:
		return "evening"
	case start >= AfternoonStart:
		return "afternoon"
	case start >= MorningStart:
		return "morning"
	}
	return "night"
}

// ordinal writes 1st, 2nd, 3rd, 11th.
func ordinal(n int) string {
	suffix := "th"
	if n%100/10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return fmt.Sprintf("%d%s", n, suffix)
}
