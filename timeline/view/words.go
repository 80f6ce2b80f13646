package view

import (
	"fmt"

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
