package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// borrowDay looks for the day of a clock time in the rest of its sentence
// ("at 10:35 (0735 GMT) Friday").
func (v *resolver) borrowDay(r *grammar.Reading, next []grammar.Reading) {
	at := r.End // the colon of a clock time between is no break
	for i := range next[:min(2, len(next))] {
		day := next[i]
		if b := day.Bound; b > grammar.On && b != grammar.From || strings.ContainsAny(v.body[at:max(at, day.Start)], ":;") {
			return
		}
		at = max(at, day.End)
		if !v.sameSentence(&day, r.Span()) || day.Start-r.End > 60 || r.Informal && otherClause(v.body[min(r.End, day.Start):day.Start]) || r.Informal && strings.ContainsAny(v.body[r.End:day.Start], ".!?") {
			return
		}
		if day.Form == grammar.FormDate && (day.Day > 0 || day.Weekday > 0) && !(day.Part != grammar.NoPart && r.HasHour) || day.Form == grammar.FormShift && day.Unit == grammar.Day && day.Dir == grammar.Bare {
			day.Candidates = nil
			if res := v.one(&day); !res.when.IsZero() {
				v.borrow = mention{when: res.when, span: day.Span()}
			}
			return
		}
	}
}

// otherClause reports whether a message goes on to something else in a gap: "up til
// midnite, c u thurs".
func otherClause(gap string) bool {
	return strings.HasPrefix(gap, ",") && gap != ", " && gap != ", on "
}

// lendYear gives the first end of a range what the second says for both: the
// year, or ("from November 3 to December 9, 1998", "9 a.m. to 5 p.m. on Monday").
func lendYear(a, b *grammar.Reading) {
	if a.Form == grammar.FormClock && a.HasHour && a.Dir == grammar.Bare && b.HasHour && b.Form != grammar.FormClock {
		day := *b // "9 a.m. to 5 p.m. on Monday": the day is both's
		day.First, day.Last, day.Start, day.End, day.Rule = a.First, a.Last, a.Start, a.End, a.Rule
		day.HasHour, day.HasMinute, day.Hour, day.Minute, day.SecondOf, day.HasSecond, day.Ambiguous12 = true, a.HasMinute, a.Hour, a.Minute, a.SecondOf, a.HasSecond, a.Ambiguous12
		if a.Ambiguous12 && !b.Ambiguous12 && b.Hour >= 12 && a.Hour < 12 && a.Hour+12 <= b.Hour {
			day.Hour, day.Ambiguous12 = a.Hour+12, false
		}
		day.Zone, day.Bound, day.RangeOpen, day.RangeClose, day.Between = a.Zone, a.Bound, true, a.RangeClose, a.Between
		*a = day
		return
	}
	if a.HasHour && b.HasHour && a.Ambiguous12 && !b.Ambiguous12 && b.Hour >= 12 && a.Hour < 12 && a.Hour+12 <= b.Hour {
		a.Hour, a.Ambiguous12 = a.Hour+12, false // "1:30 to 2:30 p.m."
	}
	if a.Form != grammar.FormDate || b.Form != grammar.FormDate || a.HasYear || a.HasYearShift || !b.HasYear && !b.HasYearShift || a.Month == 0 || b.Month == 0 {
		return
	}
	a.Year, a.HasYear, a.TwoDigit, a.BC = b.Year, b.HasYear, b.TwoDigit, b.BC
	a.HasYearShift, a.YearShift = b.HasYearShift, b.YearShift
	if a.HasYearShift {
		a.Dir = b.Dir
	}
	if a.Month > b.Month && a.HasYear {
		a.Year--
	}
}

// afterStart moves a weekday or an hour that closes a range behind the one that
// opens it ("Monday through Friday", "from 10 p.m. to 2 a.m.").
func (v *resolver) afterStart(a, r *grammar.Reading, res *result, from caldate.Interval) {
	if r.Form == grammar.FormClock && r.HasHour && from.HasClock() && res.when.HasClock() && res.when.Earliest == from.Earliest && res.when.EarliestMinute < from.EarliestMinute {
		*res = v.clockOn(r, from.Earliest.AddDays(1), res.base) // "from 10 p.m. to 2 a.m."
		return
	}
	if r.Form == grammar.FormDate && r.Weekday > 0 && r.Month == 0 && from.Granularity <= caldate.Day && !from.Earliest.IsZero() && res.when.Earliest.Before(from.Earliest) && !res.when.IsZero() {
		day := from.Earliest.AddDays((int(r.Weekday) - int(from.Earliest.Weekday()) + 7) % 7)
		if r.HasHour || r.Part != grammar.NoPart {
			*res = v.clockOn(r, day, res.base)
			return
		}
		res.when = caldate.OnDay(day)
		res.value = valueOf(res.when)
	}
	if r.Form == grammar.FormDate && r.Month > 0 && (a.Month > 0 || (a.Bound == grammar.Between || a.Bound == grammar.From) && (a.Weekday > 0 || a.Form == grammar.FormShift && a.Unit == grammar.Day)) && !r.HasYear && !r.HasYearShift && r.Weekday == 0 && r.Dir == grammar.Bare && !from.Earliest.IsZero() && !res.when.IsZero() && res.when.Latest.Before(from.Earliest) {
		// "from June 1 to Nov. 30", "from November to March": both were given the
		// year that suits each
		year := int(from.Earliest.Year)
		if caldate.Of(year, int(r.Month), int(max(r.Day, 1))).Before(caldate.Of(year, int(from.Earliest.Month), 1)) {
			year++
		}
		*res = v.inYear(r, year, res.base)
		res.when = third(r, res.when)
	}
}

// apposed resolves a number of units that stands beside the date that it leads
// to: "two days later, on 2 June," and "on 2 June, two days later,".
func (v *resolver) apposed(rs []grammar.Reading, i int) (result, bool) {
	r := &rs[i]
	if r.Form != grammar.FormShift || r.Dir != grammar.DirAfter && r.Dir != grammar.DirBefore || r.Vague || r.Compare || r.Unit < grammar.Day || r.Part != grammar.NoPart || r.HasHour {
		return result{}, false
	}
	var when caldate.Interval
	var span model.Span
	if i+1 < len(rs) && rs[i+1].Form == grammar.FormDate && beside[v.body[r.End:min(rs[i+1].Start, r.End+9)]] && !rs[i+1].RangeOpen {
		date := rs[i+1]
		if date.Month == 0 && date.Day > 0 && date.Weekday == 0 && !date.HasYear {
			return result{}, false // "The following month, on the 30th": the day takes its month from here
		}
		date.Candidates = nil
		when, span = v.one(&date).when, date.Span()
		if r.Unit >= grammar.Year && !date.HasYear && !date.HasYearShift && v.last.known() && when.Earliest.Year == v.last.date().Year {
			return result{}, false // "1821 …. The next year, on 26 July": the date takes its year from here
		}
	} else if i > 0 && (rs[i-1].Form == grammar.FormDate || rs[i-1].Form == grammar.FormShift && rs[i-1].Unit == grammar.Day && rs[i-1].N == 0 && rs[i-1].Dir == grammar.Bare) && v.last.span == rs[i-1].Span() && v.body[rs[i-1].End:r.Start] == ", " && (r.End == len(v.body) || strings.IndexByte(",;.)", v.body[r.End]) >= 0) {
		when, span = v.last.when, v.last.span
	}
	if when.IsZero() || when.Granularity > granularities[r.Unit] || when.Earliest.IsZero() || v.last.known() && when.Earliest.Before(v.last.date()) != (r.Dir == grammar.DirBefore) && v.last.span != span {
		return result{}, false
	}
	iv := caldate.UnitAt(when.Earliest, granularities[r.Unit])
	if iv.Latest.Before(when.Latest) {
		return result{}, false // "thirteen years later, in the winter of 1257–58"
	}
	return result{value: valueOf(iv), when: iv, base: anchored{kind: model.AnchorMention, date: when.Earliest, span: span, reason: sameAs}}, true
}

// quarterEnded resolves "the quarter" by the day or month behind it on which it
// ended: the one that has most of the three months before.
func (v *resolver) quarterEnded(rs []grammar.Reading, i int) (result, bool) {
	r := &rs[i]
	if r.HasYear || r.HasYearShift || i+1 >= len(rs) || !ended[v.body[r.End:max(r.End, min(rs[i+1].Start, r.End+14))]] {
		return result{}, false
	}
	date := rs[i+1]
	if date.Form != grammar.FormDate || date.Month == 0 {
		return result{}, false
	}
	if v.quarter.known() && (v.dct.IsZero() || v.quarter.when.Latest.Before(v.dct)) {
		return result{}, false // the quarter reported, which a company may number in its own way
	}
	date.Candidates = nil
	last := v.one(&date).when.Latest
	if last.IsZero() {
		return result{}, false
	}
	iv := caldate.UnitAt(last.AddDays(-45), caldate.Quarter)
	return result{value: valueOf(iv), when: iv, base: anchored{kind: model.AnchorMention, date: last, span: date.Span(), reason: endsWith}}, true
}

// ended is what stands between a period and the day on which it closed.
var ended = map[string]bool{" ended ": true, " ending ": true, " that ended ": true, " which ended ": true, " ended on ": true, " to ": true, " to end-": true, " that ended on ": true}

// beside is what may stand between two names of one date.
var beside = map[string]bool{", on ": true, ", in ": true, ", at ": true, ", ": true, " (": true, " (on ": true, " on ": true, ", the ": true, " – ": true, " – on ": true, ": ": true}

// joinRange makes the time of the expression that opens a range the whole of it.
func (v *resolver) joinRange(out []model.TimeExpr, open int, a *grammar.Reading, end caldate.Interval) {
	first, last := &out[open], &out[len(out)-1]
	from := first.When
	if first.When.IsZero() || end.IsZero() || end.Latest.IsZero() {
		return
	}
	if from.Earliest.IsZero() { // a bound was read before the range was known
		return
	}
	if end.Latest.Before(from.Earliest) || end.Latest == from.Earliest && end.LatestMinute >= 0 && end.LatestMinute < from.EarliestMinute {
		return
	}
	iv := caldate.Stretch(from.Earliest, end.Latest, min(from.Granularity, end.Granularity))
	iv.EarliestMinute, iv.LatestMinute = from.EarliestMinute, end.LatestMinute
	iv.Approx, iv.Uncertain, iv.Between = from.Approx || end.Approx, from.Uncertain || end.Uncertain, a.Between
	first.When = iv
	last.PartOf = open + 1
	if v.explain {
		first.Why = strings.TrimSuffix(first.Why, ".") + "; with “" + last.In(v.body) + "” it is the time " + iv.Text() + "."
	}
}
