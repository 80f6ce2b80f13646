package timex

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// survey estimates what kind of text this is, before anything is resolved: a
// text with many full dates that lie far from its publication, and few words
// like "yesterday" or bare weekdays, in which hardly anybody speaks, is a
// narrative.
func (v *resolver) survey(rs []grammar.Reading) {
	full, far, deictic, today, order, bc, bare, old := 0, 0, 0, 0, 0, 0, 0, 0
	lastBare, firstNow := 0, len(v.body) // where the last bare day stands, and the first word of the writing's own days
	day := -1                            // where the last full day stands that lies far back, or what is told of its week
	for i := range rs {
		r := &rs[i]
		switch {
		case r.Form == grammar.FormDate && r.HasYear && !r.TwoDigit && !r.Ancient && r.YearUnit == grammar.NoUnit:
			full++
			if v.dct.IsZero() || r.Year < int(v.dct.Year)-3 || r.BC {
				far++
				if r.Day > 0 {
					day = r.Start
				}
			}
		case r.Form == grammar.FormShift && r.Unit == grammar.Day && r.Dir == grammar.Bare,
			r.Form == grammar.FormShift && (r.Dir == grammar.DirLast || r.Dir == grammar.DirNext || r.Dir == grammar.DirThis || r.Dir == grammar.DirAgo),
			r.Form == grammar.FormDate && r.Weekday > 0 && r.Day == 0 && r.Dir <= grammar.DirNext,
			r.Form == grammar.FormDate && !r.HasYear && r.Dir >= grammar.DirLast && r.Dir <= grammar.DirNext,
			r.Form == grammar.FormClock && (r.Dir == grammar.DirThis || r.Dir == grammar.DirLast):
			if r.Form == grammar.FormDate && r.Weekday > 0 && r.Dir == grammar.Bare && day >= 0 && r.Start-day < 600 {
				break // a day of the week in which a full date lies
			}
			deictic++
			firstNow = min(firstNow, r.Start)
			if r.Form == grammar.FormShift && r.Unit == grammar.Day || r.Weekday > 0 {
				today++
			}
		}
		if r.Form == grammar.FormDate && !r.HasYear && r.Month > 0 && r.Day > 0 && r.Dir == grammar.Bare && r.Tense != grammar.FutureTense && !v.justPast(r) || r.Form == grammar.FormDate && !r.HasYear && r.Dir == grammar.DirAfter ||
			r.Form == grammar.FormDate && !r.HasYear && (r.Month > 0) != (r.Day > 0) && r.Dir == grammar.Bare && v.dct.IsZero() || r.Form == grammar.FormShift && r.Dir == grammar.DirAfter && !r.Vague ||
			r.Form == grammar.FormDate && !r.HasYear && r.Month == 0 && r.Day > 0 && r.Dir == grammar.Bare && r.Tense != grammar.FutureTense || r.Form == grammar.FormClock && (r.Dir == grammar.DirAfter || r.Dir == grammar.DirSame) {
			bare++ // goes on from another time
			lastBare = r.Start
		}
		if r.Form == grammar.FormDate && r.HasYear && !r.TwoDigit && !r.Ancient {
			switch {
			case r.BC:
				v.ancient++
				bc++
			case r.Year < 1000 && (r.Month == 0 || r.Day > 0):
				v.ancient++
			case r.Year < 1600:
				v.medieval++
			}
		}
		if r.Ancient && r.Year >= 100 && r.Year < 1000 && r.YearUnit == grammar.NoUnit {
			old++
		}
		if r.Form == grammar.FormDate && r.Day > 0 && r.Month > 0 && r.NumA == 0 {
			weight := 1
			if r.Numeric {
				weight = 100 // 25/03 decides, words only lean
			}
			if r.DayFirst {
				order += weight
			} else if r.Numeric || !r.HasHour {
				order -= weight
			}
		}
	}
	if v.ancient == 0 && old >= 3 && deictic == 0 {
		v.ancient = old // "in 845 …, until 878 …, by 901"
	}
	v.ordered = order > 50 || order < -50
	v.dayFirst, v.before = order > 0, bc*2 > v.ancient
	v.narrative = (far >= 4 && far*2 > full && far > 3*deictic && (today < 2 || far > 12*today) ||
		full >= 15 && full > 8*deictic ||
		far >= 2 && far == full && deictic == 0 && v.opensFar(rs) ||
		far >= 1 && far*2 >= full && bare >= 3 && (deictic == 0 || bare >= 4*deictic && lastBare < firstNow) && v.opensOnDay(rs) && v.opensFar(rs)) && max(far, full/2) > 2*v.lang.Voices(v.body)
}

// justPast reports whether a yearless day lies within the six weeks before the
// publication, as those of news do.
func (v *resolver) justPast(r *grammar.Reading) bool {
	if v.dct.IsZero() {
		return false
	}
	year, _ := v.candidates(r)
	d := caldate.Of(year, int(r.Month), int(r.Day))
	return d.Valid() && v.dct.DaysSince(d) <= 45
}

// opensOnDay reports whether the first date of a text that has a year has its
// month too: what began "on 2 April 1982" is told, what was "built in 1871" is
// explained.
func (v *resolver) opensOnDay(rs []grammar.Reading) bool {
	for i := range rs {
		if r := &rs[i]; r.Form == grammar.FormDate && r.HasYear {
			return r.Month > 0 && !r.Birth
		}
	}
	return false
}

// opensFar reports whether the first time that a text gives is a full date or
// an era that lies far from its publication.
func (v *resolver) opensFar(rs []grammar.Reading) bool {
	for i := range rs {
		r := &rs[i]
		if r.Type == model.TimexDuration || r.Type == model.TimexSet || r.Form == grammar.FormRef {
			continue
		}
		if r.RangeOpen && !r.HasYear && i+1 < len(rs) {
			continue // "between 3 and 7 October 1916"
		}
		return r.Form == grammar.FormDate && r.HasYear && !r.TwoDigit && (v.dct.IsZero() || r.Year < int(v.dct.Year)-3 || r.BC)
	}
	return false
}
