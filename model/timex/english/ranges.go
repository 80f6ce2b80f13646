package english

import (
	"slices"

	"dateline/model"
	. "dateline/model/timex/grammar"
)

// coordinate adds the bare members of pairs and lists ("April 24 and 25", "1, 2
// and 3 March", "1914–18").
func coordinate(t *Text, rs []Reading) []Reading {
	var out []Reading // made when the first half is found
	for i := range rs {
		r := &rs[i]
		if i+1 < len(rs) {
			sameWeek(t, r, &rs[i+1])
		}
		if n := len(out); n > 0 && r.First < out[n-1].Last {
			continue // its year is the pair's before it
		}
		floor, ceiling := 0, t.Len()
		if i > 0 {
			floor = rs[i-1].Last
			if n := len(out); n > 0 {
				floor = out[n-1].Last
			}
		}
		if i+1 < len(rs) {
			if ceiling = rs[i+1].First; isYear(&rs[i+1]) {
				ceiling = rs[i+1].Last
			}
		}
		more, second := moreDays(t, r, ceiling), Reading{}
		first, hasFirst := Reading{}, false
		if more == nil {
			if first, hasFirst = firstHour(t, r, floor); hasFirst {
			} else if first, hasFirst = firstDay(t, r, floor); !hasFirst {
				if first, hasFirst = firstOfEra(t, r, floor); !hasFirst {
					if y, ok := secondYear(t, r, ceiling); ok {
						second = y
					}
				}
			}
		}
		hasSecond := second.Last > 0
		if out == nil && (hasFirst || hasSecond || more != nil) {
			out = append(make([]Reading, 0, len(rs)+8), rs[:i]...)
		}
		if hasFirst {
			if n := len(out); n > 0 && nightOf(t, &out[n-1], &first) {
				// "the night of 12–13 May" begins on the 12th
				withClock(&first, &out[n-1])
				first.First, first.Last, first.Dir = out[n-1].First, r.Last, r.Dir
				out[n-1] = first
				continue
			}
			out = earlierDays(t, append(out, first), floor)
		}
		if out != nil {
			out = append(out, *r)
		}
		out = append(out, more...)
		if hasSecond {
			out = append(out, second)
		}
	}
	if out == nil {
		out = rs
	}
	for i := len(out) - 1; i > 0; i-- {
		shareYear(t, &out[i-1], &out[i])
	}
	return out
}

// nightOf reports whether a part of day stands right before a day: "the night
// of".
func nightOf(t *Text, a, day *Reading) bool {
	j := a.Last + 1
	if t.Word(j, "the") {
		j++
	}
	return a.Form == FormClock && a.Part != NoPart && !a.HasHour && t.Word(a.Last, "of") && j == day.First && t.Joined(a.Last-1) && t.Joined(a.Last)
}

// sameWeek gives the first weekday of a pair the week that stands with the second: "from
// Tuesday to Thursday of last week".
func sameWeek(t *Text, a, b *Reading) {
	if a.Form != FormDate || a.Weekday == 0 || a.Day > 0 || a.Month > 0 || a.HasWeekShift || a.Dir != Bare || b.Form != FormDate || b.Weekday <= a.Weekday || !b.HasWeekShift || b.First != a.Last+1 || !t.Word(a.Last, "to", "and", "through", "until", "or") {
		return
	}
	a.HasWeekShift, a.WeekShift, a.Dir = true, b.WeekShift, b.Dir
}

// between reads what joins two halves at token i: a hyphen, "to", "and" …, and
// returns the index after it.
func between(t *Text, i int) (int, bool) {
	if !t.Joined(i-1) || !t.Joined(i) {
		return i, false
	}
	switch {
	case t.Mark(i, Hyphen), t.Word(i, "to", "and", "or", "through", "until", "till", "thru"), t.Mark(i, '/') && t.Glued(i), t.Mark(i, ','):
		return i + 1, true
	}
	return i, false
}

// moreDays reads the 25 of "April 24 and 25" and the 4 and 5 of "May 3, 4 and
// 5"; a year after the last is all's.
func moreDays(t *Text, r *Reading, ceiling int) []Reading {
	if r.Form == FormDate && r.Day > 0 && r.Month > 0 && !r.HasYear && t.Is(r.First, Month) && (t.Word(r.Last, "and", "or", "to", "through", "until") || t.Mark(r.Last, Hyphen)) && t.Joined(r.Last-1) && t.Joined(r.Last) {
		if n, end := ordinalAt(t, r.Last+1); n > int(r.Day) && n <= 31 && t.Number(r.Last+1, 0) && end <= ceiling && !(adjectival(t, end-1) && !t.At(end).Upper) {
			second := Reading{First: r.Last + 1, Last: end, Form: FormDate, Type: model.TimexDate, Rule: r.Rule, Month: r.Month, Day: uint8(n)} // "August 14th and 15th"
			if y, two, last, ok := yearAfter(t, end, true); ok && last <= ceiling {
				second.Year, second.HasYear, second.TwoDigit, second.Last = y, true, two, last
				r.Year, r.HasYear, r.TwoDigit = y, true, two
			}
			return []Reading{second}
		}
	}
	if r.Form != FormDate || r.Day == 0 || r.Month == 0 || r.HasYear || !t.Is(r.First, Month|Weekday) && !t.Word(r.First, "the") || !t.Number(r.Last-1, 0) || t.Digits(r.Last-1) > 2 {
		return nil
	}
	i, ok := between(t, r.Last)
	if !ok || i >= ceiling || !dayInList(t, i, int32(r.Day)) {
		return nil
	}
	var out []Reading
	for day := int32(r.Day); i < ceiling && dayInList(t, i, day); {
		day = t.At(i).Num
		out = append(out, Reading{First: i, Last: i + 1, Form: FormDate, Type: model.TimexDate, Rule: r.Rule, Month: r.Month, Day: uint8(day)})
		if !t.Mark(i-1, ',') {
			break // "and", "to" or a hyphen closes the list
		}
		next := i + 1
		if t.Mark(next, ',') {
			next++
		}
		if t.Word(next, "and", "or") {
			next++
		}
		if next == i+1 || !t.Joined(i) || !t.Joined(next-1) {
			break
		}
		i = next
	}
	last := &out[len(out)-1]
	if t.Mark(last.First-1, ',') || t.Word(last.First-1, "and", "or") && adjectival(t, last.First) && !t.At(last.Last).Upper || !validDay(*last) {
		return nil // no list, or "on May 3 and 4 others"
	}
	if y, two, end, ok := yearAfter(t, last.Last, true); ok && end <= ceiling {
		for k := range out {
			out[k].Year, out[k].HasYear, out[k].TwoDigit = y, true, two
		}
		last.Last = end
		r.Year, r.HasYear, r.TwoDigit = y, true, two
	}
	return out
}

// dayInList reports whether the number at i can be a day after another one,
// with nothing after it that it counts.
func dayInList(t *Text, i int, after int32) bool {
	if !t.Number(i, 0) || t.Digits(i) > 2 || t.At(i).Num <= after || t.At(i).Num > 31 {
		return false
	}
	if glueAfter(t, i) && !(t.Mark(i+1, ',') && !t.Number(i+2, 3)) {
		return false
	}
	return !t.Is(i+1, UnitWord|Scale|Meridiem) && !t.Word(i+1, counted...) && !(t.Mark(i+1, ':') && t.Glued(i+2)) && !meridiemAt(t, i+1)
}

// earlierDays adds the days that stand before the last reading in a list: the 3
// and 4 of "3, 4 and 5 July", of which the 5 and the 4 have been read.
func earlierDays(t *Text, rs []Reading, floor int) []Reading {
	at := len(rs) - 1
	for first := rs[at]; first.Day > 0 && first.Month > 0; {
		j := first.First - 1
		if !t.Mark(j, ',') || j-1 < floor || !t.Joined(j) || !t.Joined(j-1) || !t.Number(j-1, 0) || t.Digits(j-1) > 2 || t.At(j-1).Num >= int32(first.Day) || t.At(j-1).Num < 1 || t.Glued(j-1) || t.Is(j-2, Month) {
			break
		}
		first = halfOf(&first, j-1, j, uint8(t.At(j-1).Num))
		rs = slices.Insert(rs, at, first)
	}
	return rs
}

// firstDay reads the 3 of "3–5 May" and "3 and 5 May".
func firstDay(t *Text, r *Reading, floor int) (Reading, bool) {
	if r.Form == FormDate && r.Day > 0 && (r.Month > 0 || r.Dir == DirSame) && t.Word(r.First, "the") {
		return firstOrdinal(t, r, floor)
	}
	if r.Form != FormDate || r.Day == 0 || r.Month == 0 || !t.Number(r.First, 0) || t.Digits(r.First) > 2 {
		return Reading{}, false
	}
	j := r.First - 1
	suffix := 0
	if j-2 >= floor && t.Word(j-1, "st", "nd", "rd", "th") && t.Glued(j-1) && t.Number(j-2, 0) {
		suffix = 1
		j--
	}
	if suffix == 1 {
		day := t.At(j - 1).Num
		if !(t.Mark(j+1, Hyphen) || t.Word(j+1, "to", "and", "or", "through", "until")) || day < 1 || day >= int32(r.Day) || t.Is(j-2, Month) || !t.Joined(j) || !t.Joined(j+1) {
			return Reading{}, false
		}
		return halfOf(r, j-1, j+1, uint8(day)), true
	}
	if j-1 < floor || !t.Joined(j) || !t.Joined(j-1) || !(t.Mark(j, Hyphen) || t.Word(j, "to", "and", "or", "through", "until")) || !t.Number(j-1, 0) || t.Digits(j-1) > 2 {
		return Reading{}, false
	}
	day := t.At(j - 1).Num
	prev := t.At(j - 2)
	if day < 1 || day >= int32(r.Day) || t.At(j-1).Glued && prev.Kind == MarkToken && prev.Num != Hyphen && prev.Num != '(' || t.Is(j-2, Month) {
		return Reading{}, false
	}
	if t.Word(j, "and", "to") && !t.Is(j-2, Prep) && !t.Word(j-2, "the", "frm", "fr") && !(t.Mark(j-2, ',') && t.Number(j-3, 0) && t.At(j-3).Num < day) {
		return Reading{}, false
	}
	return halfOf(r, j-1, j, uint8(day)), true
}

// firstOrdinal reads the 5th of "between the 5th and the 9th of April".
func firstOrdinal(t *Text, r *Reading, floor int) (Reading, bool) {
	j := r.First - 1
	if !t.Word(j, "and", "or", "to", "until", "through") && !t.Mark(j, Hyphen) {
		return Reading{}, false
	}
	day, first, ok := ordinalBefore(t, j-1)
	if !ok || day < 1 || day >= int(r.Day) || !t.Word(first-1, "the") || first-1 < floor || !joinedAll(t, first-1, r.First) {
		return Reading{}, false
	}
	return halfOf(r, first-1, j, uint8(day)), true
}

// firstHour reads the 9 of "between 9 and 11 a.m." and "9-11 a.m.".
func firstHour(t *Text, r *Reading, floor int) (Reading, bool) {
	j := r.First - 1
	if !r.HasHour || r.Ambiguous12 || !t.Number(r.First, 0) || j-1 < floor || !t.Joined(j) || !t.Joined(j-1) {
		return Reading{}, false
	}
	hour, ok := hourNumber(t, j-1)
	tied := t.Mark(j, Hyphen) && !t.At(j-1).Glued || t.Word(j, "to", "until") && t.Word(j-2, "from") || t.Word(j, "and") && t.Word(j-2, "between")
	if !ok || !tied || t.Mark(j-2, '$') || t.Mark(j-2, ':') {
		return Reading{}, false
	}
	first := *r
	first.First, first.Last, first.Hour, first.Minute, first.HasSecond = j-1, j, hour, 0, false
	if r.Hour >= 12 && hour < 12 && hour+12 <= max(r.Hour, 13) {
		first.Hour += 12
	}
	return first, true
}

// halfOf returns the other day of a pair, which shares r's month and year.
func halfOf(r *Reading, first, last int, day uint8) Reading {
	return Reading{First: first, Last: last, Form: FormDate, Type: model.TimexDate, Rule: r.Rule, Month: r.Month, Day: day, Year: r.Year, HasYear: r.HasYear, TwoDigit: r.TwoDigit,
		BC: r.BC, HasYearShift: r.HasYearShift, YearShift: r.YearShift, Dir: r.Dir}
}

// firstOfEra reads the 431 of "431–404 BC" and the 18th of "the 18th and 19th
// centuries".
func firstOfEra(t *Text, r *Reading, floor int) (Reading, bool) {
	first := r.First
	j := first - 1
	if r.Form != FormDate || !(r.HasYear && !r.TwoDigit || r.Quarter > 0) || r.Month > 0 || j-1 < floor || !t.Joined(j) || !t.Joined(j-1) || !(t.Mark(j, Hyphen) || t.Mark(j, '/') || t.Word(j, "to", "and", "or", "until")) {
		return Reading{}, false
	}
	n := 0
	start := j - 1
	switch {
	case r.Quarter > 0 && t.Word(r.First+1, "quarters"):
		q := *r // "the second and fourth quarters"
		q.Quarter, q.First, q.Last = small(t.Val(j-1)), j-1, j
		if t.Word(j-1, "second") {
			q.Quarter = 2
		}
		if t.Word(j-2, "the") && j-2 >= floor {
			q.First--
		}
		return q, q.Quarter > 0 && q.Quarter < r.Quarter
	case r.BC && r.YearUnit == NoUnit && t.Number(j-1, 0) && t.Digits(j-1) <= 4 && t.At(j-1).Num > int32(r.Year):
		n = int(t.At(j - 1).Num)
	case r.YearUnit == CenturyUnit && (t.Word(r.Last-1, "centuries") || t.Word(r.Last-2, "centuries")):
		ord, f, ok := ordinalBefore(t, j-1)
		if !ok || ord < 1 || ord > 30 || f < floor {
			return Reading{}, false
		}
		start, n = f, (ord-1)*100
		if r.BC {
			n = ord
		}
		if t.Word(f-1, "the") && f-1 >= floor {
			start--
		}
	default:
		return Reading{}, false
	}
	return Reading{First: start, Last: j, Form: FormDate, Type: model.TimexDate, Rule: r.Rule, Year: n, HasYear: true, BC: r.BC, YearUnit: r.YearUnit}, true
}

// secondYear reads the 18 of "1914–18", the 9 of "1908–9".
func secondYear(t *Text, r *Reading, ceiling int) (Reading, bool) {
	if i := r.Last; isYear(r) && r.Form == FormDate && r.Ancient && !r.BC && t.Number(i-1, 3) && t.Mark(i, Hyphen) && t.Glued(i) && t.Number(i+1, 3) && t.Glued(i+1) && int(t.At(i+1).Num) > r.Year && int(t.At(i+1).Num) < r.Year+100 && i+1 < ceiling && !glueAfter(t, i+1) {
		return Reading{First: i + 1, Last: i + 2, Form: FormDate, Type: model.TimexDate, Rule: r.Rule, Year: int(t.At(i + 1).Num), HasYear: true, Ancient: true}, true // 541–542
	}
	if r.Form != FormDate || !isYear(r) || r.TwoDigit || r.BC || !t.Number(r.Last-1, 4) {
		return Reading{}, false
	}
	i := r.Last
	one := t.Number(i+1, 1) && int(t.At(i+1).Num) > r.Year%10 && !t.At(r.First).Glued // 1908–9
	if !(t.Mark(i, Hyphen) || t.Mark(i, '/')) || !t.Glued(i) || !t.Glued(i+1) || !t.Number(i+1, 2) && !one || i+1 >= ceiling || glueAfter(t, i+1) || t.Glued(i+2) && (t.Mark(i+2, Hyphen) || t.Mark(i+2, '/')) {
		return Reading{}, false
	}
	year := r.Year/100*100 + int(t.At(i+1).Num)
	if one {
		year = r.Year/10*10 + int(t.At(i+1).Num)
	}
	if year < r.Year {
		year += 100
	}
	if year <= r.Year || year > r.Year+60 && !(t.Mark(r.First-1, '(') && t.Mark(i+2, ')')) { // a life may be longer
		return Reading{}, false
	}
	return Reading{First: i + 1, Last: i + 2, Form: FormDate, Type: model.TimexDate, Rule: r.Rule, Year: year, HasYear: true}, true
}

// shareYear gives the first of two coordinated dates of one kind the year that
// only the second has: "in March and April 2020", "15 May and 24 October 1648".
func shareYear(t *Text, a, b *Reading) {
	j := a.Last
	if t.Mark(j, ',') && t.Word(j+1, "and", "or") {
		j++
	}
	if b.First != j+1 && !(b.First == j+2 && t.Is(j+1, Edge)) || !t.Word(j, "and", "or") && !t.Mark(j, ',') || !b.HasYear || !yearless(a) || a.Dir != Bare || a.Weekday > 0 || b.Holiday > 0 || (a.Month > 0) != (b.Month > 0) || (a.Day > 0) != (b.Day > 0) || (a.Season > 0) != (b.Season > 0) || (a.Quarter > 0) != (b.Quarter > 0) || a.Half2 > 0 {
		return
	}
	if !t.Joined(a.Last-1) || !t.Joined(j) || a.Month > b.Month || a.Quarter > b.Quarter || t.Mark(j, ',') && a.Day > 0 {
		return
	}
	a.Year, a.HasYear, a.TwoDigit, a.BC = b.Year, true, b.TwoDigit, b.BC
}

// markRange marks two neighbours that stand as "from a to b", "a–b" or
// "between a and b".
func markRange(t *Text, a, b *Reading) {
	if b.First-a.Last != 1 || !t.Joined(a.Last-1) || !t.Joined(a.Last) || !pointing(a) || !pointing(b) {
		return
	}
	j := a.Last
	if t.Word(a.First-1, "from") && moved(t, a.First-2) {
		return // "postponed from March 9 to April 20"
	}
	switch {
	case t.Mark(j, '/') && t.Glued(j) && t.Glued(b.First) && a.HasYear && b.HasYear, t.Mark(j, Hyphen) && (t.Glued(j) == t.At(b.First).Glued), t.Word(j, "to", "through", "until", "till", "thru"):
		a.RangeOpen, b.RangeClose = true, true
	case t.Word(j, "and") && t.Word(a.First-1, "between"):
		a.RangeOpen, b.RangeClose, a.Between = true, true, true
	}
}

// moved reports whether a verb by which a date changes stands at or shortly
// before token i.
func moved(t *Text, i int) bool {
	for j := i; j > i-7 && t.Joined(j) && !clauseEdge(t, j) && !t.Mark(j, '.'); j-- {
		if t.Word(j, "postponed", "moved", "delayed", "rescheduled", "shifted", "deferred", "adjourned", "pushed", "brought", "changed", "switched") || t.Word(j, "put") && t.Word(j+1, "back", "off") {
			return true
		}
	}
	return false
}

// pointing reports whether a reading denotes a place in time.
func pointing(r *Reading) bool {
	return r.Type != model.TimexDuration && r.Type != model.TimexSet && r.Form != FormRef
}
