package timex

import (
	"fmt"
	"strconv"

	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// valueOf writes an interval of one unit as TIMEX3 does.
func valueOf(iv caldate.Interval) string {
	d := iv.Earliest
	y := yearValue(int(d.Year))
	if d.Year == 0 && iv.Granularity >= caldate.Decade {
		y = "0000" // the first century's number begins before its first year
	}
	switch iv.Granularity {
	case caldate.Weekend:
		wy, w := d.ISOWeek()
		return yearValue(wy) + "-W" + twoDigits(w) + "-WE"
	case caldate.Week:
		wy, w := d.ISOWeek()
		return yearValue(wy) + "-W" + twoDigits(w)
	case caldate.Month:
		return y + "-" + twoDigits(int(d.Month))
	case caldate.Season:
		return y + "-" + [5]string{"", "SP", "SU", "FA", "WI"}[d.Month/3]
	case caldate.Quarter:
		return y + "-Q" + strconv.Itoa(int(d.Month+2)/3)
	case caldate.Half:
		return y + "-H" + strconv.Itoa(int(d.Month+5)/6)
	case caldate.Year:
		return y
	case caldate.Decade:
		return y[:len(y)-1]
	case caldate.Century:
		return y[:len(y)-2]
	case caldate.Millennium:
		return y[:len(y)-3]
	}
	return y + dayText[d.Month-1][d.Day-1]
}

// dayText holds "-01-01" to "-12-31": most values end in one.
var dayText = func() (t [12][31]string) {
	for m := range t {
		for d := range t[m] {
			t[m][d] = "-" + twoDigits(m+1) + "-" + twoDigits(d+1)
		}
	}
	return t
}()

// yearValue writes an astronomical year: four digits, BC0044 for 44 BC.
func yearValue(y int) string {
	if y <= 0 {
		return fmt.Sprintf("BC%04d", 1-y)
	}
	if y < 1000 {
		return fmt.Sprintf("%04d", y)
	}
	return strconv.Itoa(y)
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// unitLetters are TIMEX3's, with T before those of the clock.
var unitLetters = [...]string{grammar.Second: "S", grammar.Minute: "M", grammar.Hour: "H", grammar.Day: "D", grammar.Weekend: "WE", grammar.Week: "W",
	grammar.Fortnight: "W", grammar.MonthUnit: "M", grammar.SeasonUnit: "M", grammar.Quarter: "Q", grammar.HalfYear: "M", grammar.Year: "Y",
	grammar.Decade: "Y", grammar.CenturyUnit: "Y", grammar.Millennium: "Y"}

// factor and vague letter of units that TIMEX3 counts in smaller ones.
var unitFactor = [...]int{grammar.Fortnight: 2, grammar.SeasonUnit: 3, grammar.HalfYear: 6, grammar.Decade: 10, grammar.CenturyUnit: 100, grammar.Millennium: 1000}

var vagueLetters = [...]string{grammar.Decade: "DE", grammar.CenturyUnit: "CE", grammar.Millennium: "ML"}

// smaller gives what half a unit is.
var halves = map[grammar.Unit]string{grammar.Minute: "30S", grammar.Hour: "30M", grammar.Day: "T12H", grammar.Year: "6M", grammar.MonthUnit: "15D"}

func durationValue(r *grammar.Reading) string {
	if r.Value != "" && r.Form == grammar.FormDuration {
		return counted(r) + r.Value // a sum: the smaller units follow
	}
	return counted(r)
}

// counted writes one unit's number.
func counted(r *grammar.Reading) string {
	u := r.Unit
	if u == grammar.NoUnit {
		return ""
	}
	p := "P"
	if u <= grammar.Hour {
		p = "PT"
	}
	letter := unitLetters[u]
	if r.Vague {
		if int(u) < len(vagueLetters) && vagueLetters[u] != "" {
			letter = vagueLetters[u]
		}
		return p + "X" + letter
	}
	n := r.N
	factor := 1
	if int(u) < len(unitFactor) && unitFactor[u] > 0 {
		factor = unitFactor[u]
	}
	if n > 100_000_000_000 {
		return ""
	}
	n *= factor
	if r.Half {
		switch half := halves[u]; {
		case factor > 1:
			n += factor / 2
		case half == "":
			return p + strconv.Itoa(n) + ".5" + letter
		case n == 0:
			if half[0] == 'T' {
				return "P" + half
			}
			return p + half
		default:
			return p + strconv.Itoa(n) + letter + half
		}
	}
	return p + strconv.Itoa(n) + letter
}

func setValue(r *grammar.Reading) string {
	part := partLetters[r.Part]
	switch {
	case r.Weekday > 0 && r.HasHour:
		return "XXXX-WXX-" + strconv.Itoa(int(r.Weekday)) + "T" + twoDigits(int(r.Hour)) + ":" + twoDigits(int(r.Minute))
	case r.Weekday > 0:
		return "XXXX-WXX-" + strconv.Itoa(int(r.Weekday)) + part
	case r.Month > 0 && r.Day > 0:
		return "XXXX-" + twoDigits(int(r.Month)) + "-" + twoDigits(int(r.Day))
	case r.Month > 0:
		return "XXXX-" + twoDigits(int(r.Month))
	case r.Season > 0:
		return "XXXX-" + [5]string{"", "SP", "SU", "FA", "WI"}[r.Season]
	case r.Part != grammar.NoPart:
		return "XXXX-XX-XX" + part
	}
	return durationValue(r)
}

var partLetters = [...]string{grammar.NoPart: "", grammar.Morning: "TMO", grammar.Midday: "TMI", grammar.Afternoon: "TAF", grammar.Evening: "TEV", grammar.Night: "TNI", grammar.Daytime: "TDT"}
