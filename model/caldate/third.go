package caldate

// Third is what "early", "mid" and "late" name of a unit.
type Third uint8

// The thirds.
const (
	Early Third = iota + 1
	Mid
	Late
)

// In returns the stretch of a whole unit that a third names, as bounds between
// which something lies: the days 1–10, 11–20 and the rest of a month, a month
// of a season or quarter, two of a half, four of a year, the years 0–3, 4–6 and
// 7–9 of a decade and 0–33, 34–66 and 67–99 of a century, and of a week Monday
// and Tuesday, Wednesday and Thursday, and the rest. These are the usual
// readings, with no claim to the day. What is no such unit stays as it is.
func (iv Interval) In(t Third) Interval {
	if t < Early || t > Late || iv.OpenStart || iv.OpenEnd || !iv.isUnit() {
		return iv
	}
	from, to := iv.Earliest, iv.Latest
	day := func(a, b int) {
		if t > Early {
			from = from.AddDays(a)
		}
		if t < Late {
			to = iv.Earliest.AddDays(b - 1)
		}
	}
	months := func(n int) {
		from = from.AddMonths(n * int(t-Early))
		to = from.AddMonths(n).AddDays(-1)
	}
	years := func(a, b int) {
		if t > Early {
			from = from.AddYears(a)
		}
		if t < Late {
			to = iv.Earliest.AddYears(b).AddDays(-1)
		}
	}
	pick := func(early, mid int) (int, int) { // where the third begins and ends
		if t == Early {
			return 0, early
		} else if t == Mid {
			return early, mid
		}
		return mid, 0
	}
	switch iv.Granularity {
	case Week:
		day(pick(2, 4))
	case Month:
		day(pick(10, 20))
	case Season, Quarter:
		months(1)
	case Half:
		months(2)
	case Year:
		months(4)
	case Decade:
		years(pick(4, 7))
	case Century:
		years(pick(34, 67))
	default:
		return iv
	}
	iv.Earliest, iv.Latest, iv.Between = from, to, true
	return iv
}

// third returns the unit of which iv is a third, and which one.
func (iv Interval) third() (Interval, Third) {
	if !iv.Between || iv.Granularity < Week || iv.Earliest.IsZero() || iv.Latest.IsZero() {
		return iv, 0
	}
	unit := UnitAt(iv.Earliest, iv.Granularity)
	for t := Early; t <= Late; t++ {
		if part := unit.In(t); part.Earliest == iv.Earliest && part.Latest == iv.Latest {
			return unit, t
		}
	}
	return iv, 0
}
