package timex

import (
	"strconv"

	"dateline/model/timex/grammar"
)

// floating gives a reading that waits for an anchor its underspecified value
// and its place among the others that wait.
func (v *resolver) floating(r *grammar.Reading, a anchored) result {
	a.missing = true
	clock := ""
	switch {
	case r.HasHour:
		clock = "T" + twoDigits(int(r.Hour)) + ":" + twoDigits(int(r.Minute)) + r.Zone
	case r.Part != grammar.NoPart:
		clock = partLetters[r.Part]
	}
	value := ""
	switch {
	case r.Form == grammar.FormClock:
		value = "XXXX-XX-XX" + clock
	case r.Form != grammar.FormDate:
		value = floatingUnit(r.Unit) + clock
	case r.Weekday > 0 && r.Month == 0:
		value = "XXXX-WXX-" + strconv.Itoa(int(r.Weekday)) + clock
		if a.offset == 0 {
			a.offset = weekdayOffset(r)
		}
	case r.Holiday > 0:
		m, d, _ := v.lang.Holiday(r.Holiday, 2000)
		if m2, d2, _ := v.lang.Holiday(r.Holiday, 2001); m != m2 || d != d2 {
			value = "XXXX-XX-XX" + clock // a movable feast
			break
		}
		value = "XXXX-" + twoDigits(m) + "-" + twoDigits(d) + clock
	case r.Day > 0 && r.Month == 0:
		value = "XXXX-XX-" + twoDigits(int(r.Day)) + clock
	case r.Day > 0:
		value = "XXXX-" + twoDigits(int(r.Month)) + "-" + twoDigits(int(r.Day)) + clock
	case r.Month > 0:
		value = "XXXX-" + twoDigits(int(r.Month))
	case r.Quarter > 0:
		value = "XXXX-Q" + strconv.Itoa(int(r.Quarter))
	case r.Half2 > 0:
		value = "XXXX-H" + strconv.Itoa(int(r.Half2))
	case r.Season > 0:
		value = "XXXX-" + [5]string{"", "SP", "SU", "FA", "WI"}[r.Season]
	}
	if r.Form == grammar.FormDate && r.Weekday == 0 && a.offset == 0 {
		a.offset = -1
		if r.Tense == grammar.FutureTense || r.Dir == grammar.DirNext {
			a.offset = 30
		} else if r.Dir == grammar.DirLast {
			a.offset = -200
		}
	}
	return result{value: value, base: a}
}

func floatingUnit(u grammar.Unit) string {
	switch u {
	case grammar.Week, grammar.Fortnight:
		return "XXXX-WXX"
	case grammar.Weekend:
		return "XXXX-WXX-WE"
	case grammar.MonthUnit:
		return "XXXX-XX"
	case grammar.SeasonUnit:
		return "XXXX-XX"
	case grammar.Quarter:
		return "XXXX-QX"
	case grammar.HalfYear:
		return "XXXX-HX"
	case grammar.Year:
		return "XXXX"
	case grammar.Decade:
		return "XXX"
	case grammar.CenturyUnit:
		return "XX"
	}
	return "XXXX-XX-XX"
}

// weekdayOffset places a bare weekday: a past one in the seven days before the
// unknown publication, in the week's order, a future one in the seven after.
func weekdayOffset(r *grammar.Reading) int {
	switch {
	case r.HasWeekShift:
		return 7*r.WeekShift + int(r.Weekday) - 4
	case r.Tense == grammar.FutureTense || r.Dir == grammar.DirNext || r.Dir == grammar.DirThis:
		return int(r.Weekday)
	}
	return int(r.Weekday) - 8
}
