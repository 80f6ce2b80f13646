package english

import (
	"strconv"

	"dateline/model"
	. "dateline/model/timex/grammar"
)

// link says what stands between two readings.
type link uint8

const (
	farApart link = iota
	nothing
	comma
	of
	on // on, at, in, around
	possessive
)

func linkBetween(t *Text, a, b *Reading) link {
	for j := a.Last - 1; j < b.First; j++ {
		if !t.Joined(j) {
			return farApart
		}
	}
	switch b.First - a.Last {
	case 0:
		if t.Mark(a.Last-1, '.') && (t.Word(b.First, "the", "that", "this", "on", "in") || t.Is(b.First, Cardinal|VagueCount|Edge)) && t.At(b.First).Upper {
			return farApart // the point ends the sentence too
		}
		return nothing
	case 1:
		switch {
		case t.Mark(a.Last, ','):
			return comma
		case t.Word(a.Last, "of"):
			return of
		case t.Word(a.Last, "on", "at", "in", "around", "about", "the", "ard", "abt"):
			return on
		case t.Mark(a.Last, '@'):
			return on
		}
	case 2:
		switch {
		case t.Mark(a.Last, Apostrophe) && t.Word(a.Last+1, "s"):
			return possessive
		case t.Mark(a.Last, ',') && t.Word(a.Last+1, "on", "at", "the"):
			return on
		case t.Word(a.Last, "of", "on") && t.Word(a.Last+1, "the"):
			return of
		}
	}
	return farApart
}

// isDay reports whether the reading is a day: weekday, month and day, holiday,
// yesterday.
func isDay(r *Reading) bool {
	switch r.Form {
	case FormDate:
		return r.Day > 0 || r.Weekday > 0 || r.Holiday > 0
	case FormShift:
		return r.Unit == Day && !r.Vague
	}
	return false
}

func hasClock(r *Reading) bool { return r.HasHour || r.Part != NoPart }

// join makes one reading of two neighbours where they are one expression.
func join(t *Text, a, b Reading) (Reading, bool) {
	if a.Form == FormDuration && b.Form == FormDuration {
		return sum(t, a, b)
	}
	if r, ok := sumShift(t, a, b); ok {
		return r, true
	}
	k := linkBetween(t, &a, &b)
	if a.Form == FormClock && a.HasHour && b.Form == FormSet && b.Weekday > 0 && b.Part == NoPart && b.Quant == "" && (k == on || k == nothing) {
		withClock(&b, &a) // "at noon on Saturdays"
		b.First, b.Type = a.First, model.TimexSet
		return b, true
	}
	if k == farApart || a.Type == model.TimexSet || b.Type == model.TimexSet {
		return a, false
	}
	r := countedBack(&a, &b, k)
	if r == nil {
		r = hourAndDay(t, &a, &b, k)
	}
	if r == nil {
		r = weekdayAndDate(&a, &b, k)
	}
	if r == nil {
		r = periodAndYear(&a, &b, k)
	}
	if r == nil {
		r = partAndYear(t, &a, &b, k)
	}
	if r == nil {
		return a, false
	}
	return *r, true
}

// countedBack joins how long ago with the day or month that it was: "two weeks ago
// Tuesday". It returns the one of the two that is both now, nil where they are not one,
// as the functions below do.
func countedBack(a, b *Reading, k link) *Reading {
	switch {
	case a.Form == FormShift && a.Dir == DirAgo && a.Unit == Week && !a.Vague && k == nothing && b.Dir == Bare && b.Form == FormShift && b.Unit == Day && b.N == 0:
		b.N, b.First = -7*a.N, a.First // "a week ago today"
		return b
	case a.Form == FormShift && (a.Dir == DirAgo || a.Compare) && a.Unit == Year && !a.Vague && !a.Half && k == nothing && b.Form == FormShift && b.Unit <= MonthUnit && b.Unit >= Day && b.N == 0 && (b.Dir == Bare || b.Dir == DirThis):
		b.HasYearShift, b.YearShift, b.First = true, -a.N, a.First // "three years ago today", "a year ago this month"
		return b
	case a.Form == FormShift && (a.Dir == DirAgo || a.Compare) && a.Unit == Year && !a.Vague && !a.Half && k == nothing && b.Form == FormDate && b.Dir == DirThis && b.Day == 0 && (b.Month > 0 || b.Season > 0) && !b.HasYear:
		b.HasYearShift, b.YearShift, b.First = true, -a.N, a.First // "three years ago this May"
		return b
	case a.Form == FormShift && a.Dir == DirAgo && a.Unit == Week && !a.Vague && k == nothing && b.Dir == Bare && b.Form == FormDate && b.Weekday > 0 && b.Month == 0:
		b.HasWeekShift, b.WeekShift, b.First = true, -a.N, a.First // "two weeks ago Tuesday"
		return b
	}
	return nil
}

// hourAndDay joins a time of day with its day, or with the part of the day.
func hourAndDay(t *Text, a, b *Reading, k link) *Reading {
	switch {
	case a.Form == FormClock && isDay(b) && !b.HasHour && k != possessive && a.Dir == Bare && !(b.Part != NoPart && a.Part != NoPart):
		part := b.Part
		withClock(b, a)
		if a.HasHour {
			hourByPart(b, part)
		}
		b.First = a.First
		return b
	case isDay(a) && b.Form == FormClock && k != of && k != possessive && b.Dir == Bare && !a.HasHour && !(a.Part != NoPart && b.Part != NoPart):
		if t.Word(b.First, "the") && k != on {
			return nil
		}
		part := a.Part
		withClock(a, b)
		if b.HasHour {
			hourByPart(a, part)
		}
		a.Last = b.Last
		return a
	case isDay(a) && a.HasHour && b.Form == FormClock && !b.HasHour && b.Part != NoPart && b.Dir == Bare && k == nothing:
		hourByPart(a, b.Part) // "10 p.m. on Saturday night"
		a.Last = b.Last
		return a
	case a.Form == FormClock && a.HasHour && b.Form == FormClock && b.Part != NoPart && !b.HasHour && (k == nothing || k == on):
		hourByPart(a, b.Part)
		a.Dir, a.Last = b.Dir, b.Last
		return a
	}
	return nil
}

// weekdayAndDate joins the names of one day, and a weekday with its week.
func weekdayAndDate(a, b *Reading, k link) *Reading {
	switch {
	case a.Form == FormDate && a.Weekday > 0 && a.Day == 0 && a.Month == 0 && b.Form == FormDate && b.Day > 0 && b.Month == 0 && b.Weekday == 0 && (k == nothing || k == comma):
		b.First, b.Weekday = a.First, a.Weekday // "Tuesday the 16th"
		return b
	case a.Form == FormDate && a.Holiday > 0 && !a.HasYear && a.Dir == Bare && a.Unit == NoUnit && b.Form == FormDate && b.Day > 0 && b.Month > 0 && b.Weekday == 0 && (k == nothing || k == comma) && !hasClock(b):
		b.First = a.First // "Easter Monday, 24 April 1916"
		return b
	case a.Form == FormDate && a.Weekday > 0 && a.Day == 0 && b.Form == FormDate && b.Day > 0 && b.Weekday == 0 && (k == nothing || k == comma || k == on):
		b.First, b.Weekday = a.First, a.Weekday
		if hasClock(a) && !hasClock(b) {
			withClock(b, a)
		}
		return b
	case a.Form == FormDate && a.Weekday > 0 && a.Day == 0 && b.Form == FormShift && b.Unit == Week && (k == of || k == nothing) && b.Dir != DirAgo:
		a.HasWeekShift, a.WeekShift, a.Last, a.Dir = true, weekShift(b), b.Last, b.Dir
		return a
	case a.Form == FormShift && a.Unit == Week && a.N <= 1 && a.Dir >= DirLast && a.Dir <= DirNext && b.Form == FormDate && b.Weekday > 0 && b.Day == 0 && b.Month == 0 && b.Dir == Bare && k == nothing:
		b.HasWeekShift, b.WeekShift, b.First, b.Dir = true, weekShift(a), a.First, a.Dir // "next week Monday"
		return b
	}
	return nil
}

// periodAndYear joins a quarter or a month with the year it is of, or the year that it
// is compared over: "the same month last year".
func periodAndYear(a, b *Reading, k link) *Reading {
	switch {
	case a.Form == FormUnit && a.Weak && a.Unit == Quarter && isYear(b) && (k == nothing || k == of || k == on):
		takeYear(a, b)
		a.Weak, a.Dir, a.Last = false, DirSame, b.Last
		return a
	case isYear(a) && b.Form == FormUnit && b.Weak && b.Unit == Quarter && k == possessive:
		takeYear(b, a)
		b.Weak, b.Dir, b.First = false, DirSame, a.First
		return b
	case a.Form == FormShift && a.Dir == DirSame && a.Unit < Year && a.Unit > Hour && b.Compare && b.Value == "" && k == nothing:
		a.HasYearShift, a.YearShift, a.Last = true, -1, b.Last // "the same month a year earlier"
		return a
	case a.Form == FormShift && a.Dir == DirSame && a.Unit < Year && a.Unit > Hour && b.Form == FormShift && b.Unit == Year && (b.Dir == DirLast || b.Dir == DirBefore) && b.N == 1 && (k == nothing || k == of):
		a.HasYearShift, a.YearShift, a.Last = true, -1, b.Last // "the same month last year"
		return a
	case a.Form == FormUnit && a.Unit == Quarter && b.Compare && k == nothing:
		b.First, b.Value = a.First, "quarter"
		return b
	}
	return nil
}

// partAndYear joins a part of a year with the year: "May of 2019".
func partAndYear(t *Text, a, b *Reading, k link) *Reading {
	switch {
	case yearless(a) && isYear(b) && (k == of || k == nothing || k == comma && a.Month > 0 && (b.Form == FormShift || b.BC) || k == on && b.Form == FormDate && !t.Word(a.Last, "on", "at", "around", "about", "the")):
		takeYear(a, b)
		a.Last = b.Last
		return a
	case isYear(a) && yearless(b) && b.Month == 0 && (k == possessive || k == nothing && a.Form == FormDate) && b.Dir == Bare && b.Weekday == 0:
		takeYear(b, a)
		b.First = a.First
		if t.Word(b.First-1, "the") {
			b.First--
		}
		return b
	}
	return nil
}

// letters are TIMEX3's for the units that sums of durations have.
var letters = map[Unit]string{Year: "Y", MonthUnit: "M", Week: "W", Day: "D", Hour: "H", Minute: "M", Second: "S"}

// sum adds up neighbouring durations whose units go down: "four years, eight
// months and 20 days".
func sum(t *Text, a, b Reading) (Reading, bool) {
	i := a.Last
	if t.Mark(i, ',') {
		i++
	}
	if t.Word(i, "and") {
		i++
	}
	finest := a.Unit
	if a.Value != "" {
		finest = Unit(a.Nth)
	}
	if i != b.First || a.Vague || b.Vague || a.Half || b.Half || b.Value != "" || b.Unit >= finest || b.Dir != Bare || b.Mod != "" || letters[a.Unit] == "" || letters[b.Unit] == "" || t.Mark(b.Last-2, Hyphen) || t.Mark(a.Last-2, Hyphen) {
		return a, false
	}
	for j := a.Last - 1; j < b.First; j++ {
		if !t.Joined(j) {
			return a, false
		}
	}
	clock := ""
	if b.Unit <= Hour && finest > Hour {
		clock = "T"
	}
	a.Value += clock + strconv.Itoa(b.N) + letters[b.Unit]
	a.Nth, a.Last = int8(b.Unit), b.Last
	return a, true
}

// sumShift adds a duration to the finer one behind it that is counted from
// something: "three years and two months later", "20 hours 40 minutes later".
func sumShift(t *Text, a, b Reading) (Reading, bool) {
	i := a.Last
	if t.Mark(i, ',') {
		i++
	}
	if t.Word(i, "and") {
		i++
	}
	if a.Form != FormDuration || b.Form != FormShift || i != b.First || b.Dir != DirAfter && b.Dir != DirBefore && b.Dir != DirAgo || a.Vague || b.Vague || a.Half || b.Half || a.Value != "" || b.Unit >= a.Unit || a.Dir != Bare || b.Compare || !joinedAll(t, a.Last-1, b.First) {
		return a, false
	}
	switch {
	case a.Unit == Year && b.Unit == MonthUnit:
		b.N += 12 * a.N
	case a.Unit == Week && b.Unit == Day:
		b.N += 7 * a.N
	default: // the finer one does not show
		b.N, b.Unit = a.N, a.Unit
	}
	b.First, b.Mod = a.First, a.Mod
	return b, true
}

func weekShift(r *Reading) int {
	switch r.Dir {
	case DirLast, DirBefore:
		return -1
	case DirNext, DirAfter:
		return 1
	}
	return 0
}

// withClock moves b's time of day into a.
func withClock(a, b *Reading) {
	a.Type = model.TimexTime
	a.Part, a.HasHour, a.HasMinute, a.HasSecond = b.Part, b.HasHour, b.HasMinute, b.HasSecond
	a.Hour, a.Minute, a.SecondOf, a.Zone, a.Ambiguous12 = b.Hour, b.Minute, b.SecondOf, b.Zone, b.Ambiguous12
	if b.Mod != "" {
		a.Mod = b.Mod
	}
}

// hourByPart settles a twelve-hour time by the part of day beside it.
func hourByPart(r *Reading, p Part) {
	if r.Ambiguous12 && p >= Afternoon && p <= Night && r.Hour < 12 && !(p == Night && r.Hour < 5) {
		r.Hour += 12
	}
	if p != NoPart {
		r.Ambiguous12 = false
	}
}

// yearless reports whether the reading is a part of a year that it leaves open.
func yearless(r *Reading) bool {
	return r.Form == FormDate && !r.HasYear && !r.HasYearShift && (r.Month > 0 || r.Quarter > 0 || r.Season > 0 || r.Half2 > 0 || r.Holiday > 0)
}

func isYear(r *Reading) bool {
	switch r.Form {
	case FormDate:
		return r.HasYear && r.Month == 0 && r.Quarter == 0 && r.Season == 0 && r.Half2 == 0 && r.YearUnit == NoUnit && r.Holiday == 0
	case FormShift:
		return r.Unit == Year && !r.Vague && r.N <= 1 && !r.Attribute
	case FormUnit:
		return r.Unit == Year && r.Mod == ""
	}
	return false
}

func takeYear(r, y *Reading) {
	switch y.Form {
	case FormDate:
		r.HasYear, r.Year, r.TwoDigit, r.BC, r.Fiscal = true, y.Year, y.TwoDigit, y.BC, r.Fiscal || y.Fiscal
	case FormUnit:
		r.OfYear = true
	default:
		r.HasYearShift, r.Dir = true, y.Dir
		switch y.Dir {
		case DirLast, DirBefore, DirAgo:
			r.YearShift = -1
		case DirNext, DirAfter, DirFrom:
			r.YearShift = 1
		}
	}
}
