package timex

import (
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// bounded lays the words before an expression and its mod over its time.
func bounded(r *grammar.Reading, iv caldate.Interval) caldate.Interval {
	if iv.IsZero() {
		return iv
	}
	if r.Mod == "APPROX" {
		iv.Approx = true
	}
	if hour := iv.Granularity < caldate.Day; hour && (r.Bound == grammar.Before && (r.Near || !iv.HasClock()) || r.Bound == grammar.After) {
		iv.Approx = true // "shortly before 10 a.m. on Sunday", "before dawn", "after ten": about then
		return iv
	}
	if iv.Granularity < caldate.Day && r.Bound == grammar.Through && r.Part != grammar.NoPart {
		return iv // "worked through the night"
	}
	switch r.Bound {
	case grammar.Since, grammar.AsSoon:
		iv.OpenEnd, iv.Latest, iv.LatestMinute = true, caldate.Date{}, caldate.NoMinute
	case grammar.Until, grammar.By, grammar.AsLate, grammar.Through:
		iv.OpenStart, iv.Earliest, iv.EarliestMinute = true, caldate.Date{}, caldate.NoMinute
	case grammar.Before:
		switch {
		case iv.HasClock(): // "before noon": until then, on that day
			iv.LatestMinute = iv.EarliestMinute
		case r.Mod == "END": // "before the end of the year" is within it
		default:
			iv.Latest, iv.LatestMinute = iv.Earliest.AddDays(-1), caldate.NoMinute
		}
		iv.OpenStart, iv.Earliest, iv.EarliestMinute = true, caldate.Date{}, caldate.NoMinute
	case grammar.After:
		iv.OpenEnd, iv.Earliest = true, iv.Latest.AddDays(1)
		iv.Latest, iv.EarliestMinute, iv.LatestMinute = caldate.Date{}, caldate.NoMinute, caldate.NoMinute
	}
	iv.Between = iv.Between && !iv.OpenStart && !iv.OpenEnd
	return iv
}

// thirds are the parts of a unit that mods name.
var thirds = map[string]caldate.Third{"START": caldate.Early, "MID": caldate.Mid, "END": caldate.Late}

// third narrows a unit to the part of it that the mod names: "mid-March" is not
// the whole of March.
func third(r *grammar.Reading, iv caldate.Interval) caldate.Interval {
	part := thirds[r.Mod]
	if part == 0 || iv.IsZero() {
		return iv
	}
	narrow := iv.In(part)
	if r.TwoThirds && narrow != iv { // "early-to-mid", "mid-to-late"
		middle := iv.In(caldate.Mid)
		narrow = caldate.Stretch(minDate(narrow.Earliest, middle.Earliest), maxDate(narrow.Latest, middle.Latest), iv.Granularity)
		narrow.Between = true
	}
	return narrow
}

func minDate(a, b caldate.Date) caldate.Date {
	if b.Before(a) {
		return b
	}
	return a
}

func maxDate(a, b caldate.Date) caldate.Date {
	if b.After(a) {
		return b
	}
	return a
}
