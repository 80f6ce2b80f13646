package caldate

import "fmt"

// Granularity is how finely a time is known.
type Granularity uint8

// From the finest to the coarsest; None says that nothing is known.
const (
	None Granularity = iota
	Minute
	Hour
	PartOfDay // morning, night
	Day
	Weekend
	Week
	Month
	Season
	Quarter
	Half
	Year
	Decade
	Century
	Millennium
)

var granularityNames = [...]string{"", "minute", "hour", "part-of-day", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"}

func (g Granularity) String() string {
	if int(g) < len(granularityNames) {
		return granularityNames[g]
	}
	return fmt.Sprintf("Granularity(%d)", uint8(g))
}

// MarshalText writes the granularity's name as it stands in JSON.
func (g Granularity) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads a name that MarshalText wrote.
func (g *Granularity) UnmarshalText(b []byte) error {
	for i, n := range granularityNames {
		if n == string(b) {
			*g = Granularity(i)
			return nil
		}
	}
	return fmt.Errorf("unknown granularity %q", b)
}

// NoMinute stands for "no clock time is known".
const NoMinute int16 = -1

// Interval is when something happens, as far as it is known: a day, a year, a
// stretch, a bound. It says on which days the happening may lie, never more
// than its source did.
//
// Invariants, kept by the constructors and tested:
//  1. Earliest ≤ Latest where both are set.
//  2. OpenStart leaves Earliest zero or makes it the best-known lower edge of a
//     bound that has none; OpenEnd the same for Latest.
//  3. The zero Interval means "no time"; IsZero.
type Interval struct {
	Earliest, Latest Date
	Granularity      Granularity
	// Minutes after midnight of Earliest and Latest, NoMinute (or 0 together
	// with a granularity of a day or coarser) where no clock time is known.
	EarliestMinute, LatestMinute int16
	Approx                       bool // EDTF ~: circa
	Uncertain                    bool // EDTF ?: the source is not sure
	OpenStart                    bool // no lower bound: "before 2016"
	OpenEnd                      bool // no upper bound: "as soon as next week"
	// Between marks one happening somewhere inside the bounds ("between 3 and
	// 9 May"); without it several days mean that it lasts ("from 3 to 9 May").
	Between bool
}

// IsZero reports whether nothing is known of the time.
func (iv Interval) IsZero() bool {
	return iv.Earliest.IsZero() && iv.Latest.IsZero()
}

// Days returns the number of days that the closed interval covers, 0 where an
// end is open or nothing is known.
func (iv Interval) Days() int {
	if iv.OpenStart || iv.OpenEnd || iv.Earliest.IsZero() || iv.Latest.IsZero() {
		return 0
	}
	return iv.Latest.DaysSince(iv.Earliest) + 1
}

// HasClock reports whether the interval is known to the hour or better.
func (iv Interval) HasClock() bool { return iv.Granularity == Minute || iv.Granularity == Hour }

// OnDay returns the interval that is the whole of one day.
func OnDay(d Date) Interval { return stretch(d, d, Day) }

// InMonth returns the interval that is the whole of one month.
func InMonth(year, month int) Interval {
	return stretch(Of(year, month, 1), Of(year, month, DaysIn(year, month)), Month)
}

// InYear returns the interval that is the whole of one year.
func InYear(year int) Interval { return stretch(Of(year, 1, 1), Of(year, 12, 31), Year) }

// InWeek returns the interval that is the ISO week that d lies in.
func InWeek(d Date) Interval {
	monday := d.AddDays(1 - int(d.Weekday()))
	return stretch(monday, monday.AddDays(6), Week)
}

// Stretch returns the closed interval from a to b at granularity g; the ends
// may come in either order.
func Stretch(a, b Date, g Granularity) Interval {
	if b.Before(a) {
		a, b = b, a
	}
	return stretch(a, b, g)
}

func stretch(a, b Date, g Granularity) Interval {
	return Interval{Earliest: a, Latest: b, Granularity: g, EarliestMinute: NoMinute, LatestMinute: NoMinute}
}
