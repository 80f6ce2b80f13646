package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// dayOfMonth resolves "the 21st": in a story the month last spoken of, or the
// next where the day would fall long before; else the last such day on or before
// publication, the next one where the clause looks ahead.
func (v *resolver) dayOfMonth(r *grammar.Reading) result {
	near := !r.Informal && (r.Tense != grammar.FutureTense || v.granted(r)) && v.last.known() && v.last.when.Granularity <= caldate.Month && v.last.when.Latest.Before(v.dct) && v.last.when.Latest.DaysSince(v.dct) < -60 && r.Start-v.last.span.End < 300
	a := v.anchorFor(v.narrative || v.dct.IsZero() || near || r.Dir == grammar.DirSame || r.Informal && v.last.when.Granularity == caldate.Month && r.Start-v.last.span.End < 40)
	if a.missing {
		return v.floating(r, a)
	}
	month := caldate.InMonth(int(a.date.Year), int(a.date.Month)).Earliest
	switch ahead := r.Tense == grammar.FutureTense || r.Informal && r.Tense != grammar.PastTense; {
	case r.Dir == grammar.DirThis:
	case a.kind == model.AnchorMention && int(a.date.Day)-int(r.Day) > 14, a.kind == model.AnchorDCT && ahead && r.Day < a.date.Day:
		month = month.AddMonths(1)
	case a.kind == model.AnchorDCT && !ahead && r.Day > a.date.Day:
		month = month.AddMonths(-1)
	}
	d := caldate.Of(int(month.Year), int(month.Month), int(r.Day))
	for i := 0; r.Weekday > 0 && (!d.Valid() || d.Weekday() != caldate.Weekday(r.Weekday)) && i < 12; i++ {
		// "Tuesday the 16th": the nearest month that has it
		step := i/2 + 1
		if i%2 == 0 {
			step = -step
		}
		m := month.AddMonths(step)
		d = caldate.Of(int(m.Year), int(m.Month), int(r.Day))
	}
	if !d.Valid() {
		return result{}
	}
	if r.HasHour || r.Part != grammar.NoPart {
		return v.clockOn(r, d, a)
	}
	return result{value: valueOf(caldate.OnDay(d)), when: caldate.OnDay(d), base: a}
}

// weekday resolves a day of the week.
func (v *resolver) weekday(r *grammar.Reading) result {
	mentioned := r.Dir == grammar.DirBefore || r.Dir == grammar.DirAfter || r.Dir == grammar.DirSame
	told := (v.narrative && !v.fromNow(r) || (strings.HasSuffix(v.body[:r.Start], " the ") || strings.HasSuffix(v.body[:r.Start], "The ")) && v.chained(r) || r.Dir == grammar.Bare && v.inWeekOfStory(r)) && v.last.known() && v.last.when.Granularity <= caldate.Week // a day of a week that is known
	a := v.anchorFor(mentioned || told)
	if a.missing {
		return v.floating(r, a)
	}
	day := int(r.Weekday) - int(a.date.Weekday()) // within the anchor's week
	var n int
	switch {
	case r.HasWeekShift:
		n = day + 7*r.WeekShift
	case r.Dir == grammar.DirLast || r.Dir == grammar.DirBefore:
		n = -((7 - day) % 7)
		if n == 0 {
			n = -7
		}
		a.reason = onOrBefore
	case r.Dir == grammar.DirNext || r.Dir == grammar.DirAfter:
		if n = (day + 7) % 7; n == 0 {
			n = 7
		}
		if a.reason = onOrAfter; n == 1 && r.Dir == grammar.DirNext && r.Weekday > 1 && (v.body[r.Start]|0x20) == 'n' {
			n, a.reason = n+7, plain // tomorrow is not "next Thursday", but "Thursday"
		}
	case r.Dir == grammar.DirThis:
		n = day
		if day < 0 && r.Tense != grammar.PastTense {
			n += 7
		}
	case a.kind == model.AnchorMention && told:
		n = (day + 7) % 7
		a.reason = onOrAfter
		if r.Tense == grammar.PastTense && v.ahead(a.date.AddDays(n)) && !v.ahead(a.date) {
			n -= 7 // "met on Sunday. On Saturday they had visited", told within that week
			a.reason = onOrBefore
		}
	case day == 0 && r.DayShift == 0 && r.Informal && r.Tense != grammar.PastTense && v.lastDay.known() && v.lastDay.span == v.last.span && v.ahead(v.last.date()) && r.Start-v.last.span.End < 7 && r.Start > v.last.span.End:
		n, a.reason = 7, onOrAfter // "off wed n thur", written on a Thursday
	case day == 0 && r.DayShift == 0:
		n = 0
		a.reason = onOrBefore
	case r.Informal && r.Tense != grammar.PastTense || r.Tense == grammar.FutureTense || (r.Bound == grammar.Until || r.Bound == grammar.By || r.Bound == grammar.AsSoon) && r.Tense != grammar.PastTense || r.Bound == grammar.From && r.Tense == grammar.PresentTense || r.DayShift > 0:
		if n, a.reason = (day+7)%7, onOrAfter; n == 6 && r.Loose && !r.Informal && r.DayShift == 0 && r.Bound != grammar.AsSoon && r.Bound != grammar.Until && r.Bound != grammar.By && r.Bound != grammar.Before {
			n, a.reason = -1, onOrBefore // the day before publication: the coming one would be "next"
		} else if r.Nearest && n > 3 {
			n, a.reason = n-7, onOrBefore
		}
	default:
		n = -((7 - day) % 7)
		a.reason = onOrBefore
		if n == -6 && r.Tense == grammar.PresentTense && r.DayShift == 0 && r.Bound != grammar.Since {
			n, a.reason = 1, onOrAfter // tomorrow, where the present is spoken of
		}
	}
	if m := v.last; a.kind == model.AnchorDCT && r.Dir == grammar.Bare && r.DayShift == 0 && !r.HasWeekShift && m.known() && m.when.Granularity == caldate.Day && v.listed(r, m) {
		step := (int(r.Weekday) - int(m.date().Weekday()) + 7) % 7 // "Friday and Thursday" goes back
		if k := m.date().AddDays(step).DaysSince(a.date); step < 5 && k != n && k > -7 && k < 7 && m.date().DaysSince(a.date) > -7 {
			n, a.reason = k, onOrAfter // "hearings Monday and Tuesday", said on that Monday
		}
	}
	d := a.date.AddDays(n + r.DayShift)
	v.weekdayCandidates(r, a, n)
	if r.HasHour || r.Part != grammar.NoPart {
		return v.clockOn(r, d, a)
	}
	return result{value: d.String(), when: caldate.OnDay(d), base: a}
}

// listed reports whether a weekday stands behind "and" or "or" after the one told
// last.
func (v *resolver) listed(r *grammar.Reading, m mention) bool {
	if r.Start <= m.span.End || r.Start-m.span.End > 8 {
		return false
	}
	switch strings.TrimSpace(v.body[m.span.End:r.Start]) {
	case "and", "or", "and on", "or on":
		return strings.HasSuffix(strings.ToLower(v.body[m.span.Start:m.span.End]), "day")
	}
	return false
}

// weekdayCandidates keeps the other days that a weekday may mean: on the other
// side of the anchor, a week before for the anchor's own day, a week after for
// "next Friday" said early in its week.
func (v *resolver) weekdayCandidates(r *grammar.Reading, a anchored, n int) {
	other, why := 0, ""
	switch {
	case r.Dir == grammar.DirNext && n <= 6 && int(a.date.Weekday())+n <= 7:
		other, why = n+7, "“next” may mean the day of the coming week"
	case r.Dir == grammar.DirNext && n == 8:
		other, why = 1, "“next” may mean the coming day"
	case r.Dir == grammar.DirLast && n > -7 && int(a.date.Weekday())+n >= 1:
		other, why = n-7, "“last” may mean the day of the week before"
	case r.Dir != grammar.Bare || a.kind != model.AnchorDCT || r.DayShift > 0 || r.HasWeekShift:
		return
	case n == 0:
		other, why = -7, "the day may be the one of the week before"
	case n < 0:
		other, why = n+7, "the day may lie ahead"
	default:
		other, why = n-7, "the day may have passed"
	}
	iv := caldate.OnDay(a.date.AddDays(other))
	r.Candidates = append(r.Candidates, model.TimeCandidate{Value: valueOf(iv), When: iv, Reason: why})
}

// anchorFor returns the last mention or the publication date as an anchor.
func (v *resolver) anchorFor(mentioned bool) anchored {
	if m := v.last; mentioned && m.known() {
		return anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}
	}
	if v.dct.IsZero() {
		return anchored{missing: true}
	}
	return anchored{kind: model.AnchorDCT, date: v.dct, reason: sinceNow}
}
