package event

import (
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// vague reports whether an expression without a place on the calendar still
// tells when, as seen from the publication: now, recently, soon.
func (w *work) vague(x *model.TimeExpr) bool {
	switch x.Value {
	case "PRESENT_REF", "PAST_REF", "FUTURE_REF":
		return true
	}
	return false
}

// vagueWhen places now, recently, soon and stretches counted from the
// publication around it.
func (w *work) vagueWhen(x *model.TimeExpr) caldate.Interval {
	day := w.article.Published.Date
	iv := caldate.OnDay(day)
	iv.Approx = true
	side := w.recent(x)
	if first, _ := w.tokensOf(x.Span); side == 0 && first < len(w.syn.Tokens) {
		side = w.side(first)
	}
	switch {
	case x.Value == "PAST_REF":
		iv.OpenStart = true
	case x.Value == "FUTURE_REF":
		iv.OpenStart, iv.OpenEnd = w.laterThen(x), !w.laterThen(x)
	case x.Type == model.TimexDuration && side != 0:
		far, g, ok := shifted(day, x.Value, side)
		if !ok { // "the past few weeks"
			iv.OpenStart, iv.OpenEnd = side < 0, side > 0
			break
		}
		iv = caldate.Stretch(day, far, g)
		iv.Approx = true
	}
	return iv
}

// laterThen reports whether "a few days later" or "soon" stands with what has been: it is later than
// something told before, and gone by the publication.
func (w *work) laterThen(x *model.TimeExpr) bool {
	d := &w.syn
	first, last := w.tokensOf(x.Span)
	if first >= last || first >= len(d.ClauseOf) || !fold(d, last-1, "later") && !fold(d, last-1, "after") && !fold(d, last-1, "soon") && !fold(d, last-1, "shortly") {
		return false
	}
	v := int(d.ClauseOf[first])
	return v >= 0 && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Tense == syntax.PastTense && d.Verbs[v].Modal < 0
}

// shifted counts a TIMEX3 duration (P3D, P2M, PT24H) from a day on.
func shifted(day caldate.Date, value string, side int) (caldate.Date, caldate.Granularity, bool) {
	rest, ok := strings.CutPrefix(value, "P")
	if !ok || len(rest) < 2 {
		return day, 0, false
	}
	clock := strings.HasPrefix(rest, "T")
	rest = strings.TrimPrefix(rest, "T")
	n, err := strconv.Atoi(rest[:len(rest)-1])
	if err != nil || n <= 0 || n > 3000 {
		return day, 0, false
	}
	n *= side
	switch unit := rest[len(rest)-1]; {
	case clock:
		if n%24 == 0 {
			return day.AddDays(n / 24), caldate.Day, true
		}
		return day.AddDays(min(0, side)), caldate.Day, true
	case unit == 'D':
		return day.AddDays(n), caldate.Day, true
	case unit == 'W':
		return day.AddDays(7 * n), caldate.Week, true
	case unit == 'M':
		return day.AddMonths(n), caldate.Month, true
	case unit == 'Q':
		return day.AddMonths(3 * n), caldate.Quarter, true
	case unit == 'Y':
		return day.AddYears(n), caldate.Year, true
	}
	return day, 0, false
}
