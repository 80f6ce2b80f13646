package view

import (
	"fmt"
	"math"

	"dateline/model/caldate"
	"dateline/timeline/layout"
	"dateline/timeline/scale"
)

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// SpanText writes the stretch from t0 to t1, days since 1970-01-01: its dates
// and how long it is.
func SpanText(t0, t1 float64) string {
	a, b := scale.DateAt(t0), scale.DateAt(t1)
	if t1-t0 < 1 {
		return fmt.Sprintf("%s · %.0f hours", layout.DateRange(a, b), (t1-t0)*24)
	}
	return layout.DateRange(a, b) + " · " + scale.Duration(t1-t0)
}

// PointText writes the time t, days since 1970-01-01, as finely as a pace of px
// a day can show it: a day, a month or a year; a minute where hours are wide.
func PointText(t, pxPerDay float64) string {
	d := scale.DateAt(t)
	switch {
	case pxPerDay >= 24*6:
		minute := int((t - math.Floor(t)) * 1440)
		return fmt.Sprintf("%s, %02d:%02d", caldate.OnDay(d).Text(), minute/60, minute%60)
	case pxPerDay >= 1:
		return WhenText(caldate.OnDay(d))
	case pxPerDay >= 0.1:
		return WhenText(caldate.InMonth(int(d.Year), int(d.Month)))
	}
	return scale.YearLabel(int64(d.Year))
}
