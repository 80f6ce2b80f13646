package scale

import (
	"fmt"
	"math"
	"strconv"

	"dateline/model/caldate"
)

// Unit is a calendar unit that ticks are counted in.
type Unit uint8

// The units of an axis, from the finest.
const (
	Minute Unit = iota
	Hour
	Day
	Week
	Month
	Year
)

// Step is a calendar interval between two ticks: every 15 minutes, every third
// month, every 500 years.
type Step struct {
	Unit Unit
	N    int64
}

// Days returns about how long the step is, to choose among steps; ticks
// themselves never come from durations.
func (s Step) Days() float64 {
	d := [...]float64{1.0 / 1440, 1.0 / 24, 1, 7, 30.436875, 365.2425}[s.Unit]
	return d * float64(s.N)
}

// Bounds returns an interval's first moment and the one after its last, in
// days, clock times included where they are known. An open side ends where the
// known one does.
func Bounds(iv caldate.Interval) (t0, t1 float64) {
	a, b := iv.Earliest, iv.Latest
	if a.IsZero() {
		a = b
	}
	if b.IsZero() {
		b = a
	}
	if iv.OpenEnd && !iv.Earliest.IsZero() {
		b = a
	}
	if iv.OpenStart && !iv.Latest.IsZero() {
		a = b
	}
	t0, t1 = float64(a.Serial()), float64(b.Serial()+1)
	if !iv.HasClock() {
		return t0, t1
	}
	if iv.EarliestMinute >= 0 {
		t0 += float64(iv.EarliestMinute) / 1440
	}
	if iv.LatestMinute >= 0 {
		unit := 1.0
		if iv.Granularity == caldate.Hour {
			unit = 60
		}
		t1 += -1 + (float64(iv.LatestMinute)+unit)/1440
	}
	return t0, max(t1, t0+1.0/1440)
}

// DateAt returns the civil date that a time lies in, clamped to the years that
// a caldate.Date can hold.
func DateAt(t float64) caldate.Date {
	const most = 2e9 * 365.2425
	return caldate.FromSerial(int64(math.Floor(min(max(t, -most), most))))
}

// yearStart returns the first moment of a year of any size, in days. Howard
// Hinnant's days_from_civil for 1 January, without the date's 32-bit year.
func yearStart(y int64) float64 {
	y-- // the algorithm's years begin in March
	era := floorDiv(y, 400)
	yoe := y - era*400
	const jan1 = 306
	return float64(era)*146097 + float64(yoe*365+yoe/4-yoe/100+jan1) - 719468
}

// yearOf returns the year that t lies in.
func yearOf(t float64) int64 {
	y := int64(math.Floor(t/365.2425)) + 1970
	for yearStart(y) > t {
		y--
	}
	for yearStart(y+1) <= t {
		y++
	}
	return y
}

// monthStart returns the first moment of month m, counted from January of year
// 0 on.
func monthStart(m int64) float64 {
	y, k := floorDiv(m, 12), floorMod(m, 12)
	if k == 0 {
		return yearStart(y)
	}
	return float64(caldate.Of(int(y), int(k)+1, 1).Serial())
}

func monthOf(t float64) int64 {
	d := DateAt(t)
	return int64(d.Year)*12 + int64(d.Month) - 1
}

// floor returns the number of the step-interval that t lies in and start its
// beginning: bucket n lasts from start(n) to start(n+1).
func (s Step) floor(t float64) int64 {
	switch s.Unit {
	case Minute:
		return int64(math.Floor(t * 1440 / float64(s.N)))
	case Hour:
		return int64(math.Floor(t * 24 / float64(s.N)))
	case Day:
		return int64(math.Floor(t))
	case Week:
		return floorDiv(int64(math.Floor(t))+3, 7) // 1970-01-01 was a Thursday
	case Month:
		return floorDiv(monthOf(t), s.N)
	}
	return floorDiv(yearOf(t), s.N)
}

func (s Step) start(n int64) float64 {
	switch s.Unit {
	case Minute:
		return float64(n*s.N) / 1440
	case Hour:
		return float64(n*s.N) / 24
	case Day:
		return float64(n)
	case Week:
		return float64(n*7 - 3)
	case Month:
		return monthStart(n * s.N)
	}
	return yearStart(n * s.N)
}

// unitEnd returns the end of the one unit that begins the interval: the year
// that a tick every five years names.
func (s Step) unitEnd(n int64) float64 {
	switch s.Unit {
	case Month:
		return monthStart(n*s.N + 1)
	case Year:
		return yearStart(n*s.N + 1)
	case Week:
		return s.start(n) + 1 // the Monday
	}
	return s.start(n + 1)
}

var (
	monthShort = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
	monthLong  = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	dayShort   = [...]string{"", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
	dayLong    = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
)

// YearLabel writes an astronomical year as people do: 2021, 476, 44 BCE, and
// far back "66 million BCE". There is no year 0: it is 1 BCE.
func YearLabel(y int64) string {
	if y > 0 {
		return strconv.FormatInt(y, 10)
	}
	n := 1 - y
	// Far back the one year between astronomical and historical counting is
	// less than the rounding: −9999 is the 10,000 BCE of the books.
	if n > 9000 && (n-1)%1000 == 0 {
		n--
	}
	switch {
	case n >= 1e9 && n%1e8 == 0:
		return trimDecimal(float64(n)/1e9) + " billion BCE"
	case n >= 1e6 && n%1e5 == 0:
		return trimDecimal(float64(n)/1e6) + " million BCE"
	case n >= 10000:
		return strconv.FormatInt(n/1000, 10) + fmt.Sprintf(",%03d BCE", n%1000)
	}
	return strconv.FormatInt(n, 10) + " BCE"
}

func trimDecimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// clock writes minutes after midnight as 09:05.
func clock(minute int64) string {
	b := [5]byte{byte('0' + minute/600), byte('0' + minute/60%10), ':', byte('0' + minute%60/10), byte('0' + minute%10)}
	return string(b[:])
}

// ordinal writes 1st, 2nd, 11th, 21st.
func ordinal(n int64) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.FormatInt(n, 10) + suffix
}

// Duration writes a length of time as a fold names it: "3 years", "15 months",
// "6 weeks", "9 days". It rounds to the nearest whole and never to none.
func Duration(days float64) string {
	plural := func(n float64, unit string) string {
		if n == 1 {
			return "1 " + unit
		}
		return trimDecimal(n) + " " + unit + "s"
	}
	years := days / 365.2425
	switch {
	case years >= 1e6:
		return plural(math.Round(years/1e5)/10, "million year")
	case years >= 10000:
		return plural(math.Round(years/1000), "thousand year")
	case years >= 1.75:
		return plural(math.Round(years), "year")
	case days >= 75:
		return plural(math.Round(days/30.436875), "month")
	case days >= 18:
		return plural(math.Round(days/7), "week")
	}
	return plural(max(math.Round(days), 1), "day")
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }
