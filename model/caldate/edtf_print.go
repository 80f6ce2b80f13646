package caldate

import "fmt"

// EDTF writes the interval as EDTF level 1 (level 2's "[a..b]" for Between).
// Seasons, decades and centuries use its own forms; what EDTF has no word for
// is written by its days: a week as seven of them, a quarter as three months, a
// part of a day as its day, an hour from its first minute to its last. The
// empty string stands for no time.
func (iv Interval) EDTF() string {
	if iv.IsZero() {
		return ""
	}
	q := ""
	switch {
	case iv.Approx && iv.Uncertain:
		q = "%"
	case iv.Approx:
		q = "~"
	case iv.Uncertain:
		q = "?"
	}
	switch {
	case iv.OpenStart:
		return "../" + iv.edge(iv.Latest, iv.LatestMinute, endsUnit) + q
	case iv.OpenEnd:
		return iv.edge(iv.Earliest, iv.EarliestMinute, startsUnit) + q + "/.."
	}
	if iv.Earliest == iv.Latest && (!iv.HasClock() || iv.EarliestMinute == iv.LatestMinute) || iv.Granularity == PartOfDay {
		return iv.edge(iv.Earliest, iv.EarliestMinute, startsUnit) + q
	}
	if iv.isUnit() && !iv.HasClock() {
		if s := unitEDTF(iv.Earliest, iv.Granularity); s != "" {
			return s + q
		}
	}
	if iv.Between && iv.Granularity >= Week && iv.Granularity <= Year && (iv.cut(Year) || iv.cut(Month)) { // both ends by days or months
		if iv.Granularity = Month; !startsUnit(iv.Earliest, Month) || !endsUnit(iv.Latest, Month) {
			iv.Granularity = Day
		}
		a, b := iv.plain(iv.Earliest)+q, iv.plain(iv.Latest)+q
		return "[" + a + ".." + b + "]"
	}
	a := iv.edge(iv.Earliest, iv.EarliestMinute, startsUnit) + q
	b := iv.edge(iv.Latest, iv.LatestMinute, endsUnit) + q
	if a == b {
		return a
	}
	if iv.Between {
		return "[" + a + ".." + b + "]"
	}
	return a + "/" + b
}

// unitEDTF writes the unit that begins at d where EDTF has a form for it.
func unitEDTF(d Date, g Granularity) string {
	y := int(d.Year)
	switch g {
	case Season:
		return fmt.Sprintf("%s-%02d", yearText(y), 20+int(d.Month)/3)
	case Decade:
		return maskedYear(y, 1)
	case Century:
		return maskedYear(y, 2)
	case Millennium:
		return maskedYear(y, 3)
	case Year:
		return yearText(y)
	case Month:
		return yearText(y) + "-" + pad2(int(d.Month))
	}
	return ""
}

// maskedYear writes the ten, hundred or thousand years that begin with y. EDTF
// masks digits towards zero, so that years before 0 have no such unit here.
func maskedYear(y, masked int) string {
	if y < 0 || y > 9999 {
		return ""
	}
	return fmt.Sprintf("%04d", y)[:4-masked] + "XXX"[:masked]
}

// cut reports whether the interval begins or ends with a unit, but not both.
func (iv Interval) cut(g Granularity) bool {
	return startsUnit(iv.Earliest, g) != endsUnit(iv.Latest, g)
}

// plain writes a day by its month where the interval counts in months.
func (iv Interval) plain(d Date) string {
	if iv.Granularity == Month {
		return d.String()[:len(d.String())-3]
	}
	return d.String()
}

// edge writes one end, as coarsely as the granularity and the day allow.
func (iv Interval) edge(d Date, minute int16, atEdge func(Date, Granularity) bool) string {
	if iv.HasClock() && minute != NoMinute {
		return fmt.Sprintf("%sT%02d:%02d:00", d, minute/60, minute%60)
	}
	switch g := iv.Granularity; {
	case g >= Year && atEdge(d, Year):
		return yearText(int(d.Year))
	case g >= Month && g != None && atEdge(d, Month):
		return yearText(int(d.Year)) + "-" + pad2(int(d.Month))
	}
	return d.String()
}
