package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// storyYear returns the year of a day without one that a text told in the past goes on
// to: within a month behind a day it gave with its year ("on December 16, 2010 … On
// December 27 she came back", published in 2012), or in the year it named last where the
// day would lie ahead of the publication otherwise. 0 for others.
func (v *resolver) storyYear(r *grammar.Reading) (int, anchored) {
	if r.Month == 0 || r.Day == 0 || r.Dir != grammar.Bare || r.Tense == grammar.FutureTense || r.Perfect || r.Bound > grammar.On || r.Weekday > 0 || r.Holiday > 0 || r.Attribute && !strings.HasSuffix(v.body[:r.Start], "On ") || v.dct.IsZero() {
		return 0, anchored{}
	}
	year, ahead := v.candidates(r)
	m, d := v.fieldMonth(r, year)
	near := caldate.Of(year, m, min(d, caldate.DaysIn(year, m)))
	if f := v.fullDay; f.known() && r.Start > f.span.End && r.Start-f.span.End < storyReach && v.dct.DaysSince(near) > 60 {
		for _, y := range [2]int{int(f.date().Year), int(f.date().Year) + 1} {
			at := caldate.Of(y, m, min(d, caldate.DaysIn(y, m)))
			if n := at.DaysSince(f.date()); n >= 0 && n <= 31 && at.Before(v.dct) {
				return y, anchored{kind: model.AnchorMention, date: f.date(), span: f.span, reason: inThatYear}
			}
		}
	}
	if l := v.last; l.known() && l.when.Granularity == caldate.Year && int(l.date().Year) < year && r.Tense == grammar.PastTense && r.Start-l.span.End < storyReach && ahead <= nearAhead && v.dct.DaysSince(near) > nearAhead {
		return int(l.date().Year), anchored{kind: model.AnchorMention, date: l.date(), span: l.span, reason: inThatYear}
	}
	return 0, anchored{}
}

// storyReach is how many bytes behind a date with its year a story goes on from it.
const storyReach = 1500

// link notes that m goes on with a story of years back, as one does that was counted from
// the mention before it; what is counted from the publication ends it.
func (v *resolver) link(r *grammar.Reading, res result, m mention) {
	switch {
	case v.dct.IsZero() || int(m.date().Year) > int(v.dct.Year)-2:
		v.chain = 0
	case res.base.kind == model.AnchorMention:
		v.chain++
	case !r.HasYear:
		v.chain = 0
	}
}

// chained reports whether a story of years back, in a text that is not all of it, goes on
// at r: "In May 1912 the keel was laid. On 9 August a strike began. It lasted until
// 2 September." Behind a break, and behind a bare year, it needs two days or months told so before.
func (v *resolver) chained(r *grammar.Reading) bool {
	last := v.last
	if v.chain == 0 || !last.known() || r.Dir != grammar.Bare || r.Tense == grammar.FutureTense || r.Tense == grammar.PresentTense || r.Perfect || last.when.Granularity > caldate.Year || r.Start < last.span.End || r.Start-last.span.End > chainReach {
		return false
	}
	return v.chain > 1 || last.when.Granularity < caldate.Year && !strings.Contains(v.body[last.span.End:r.Start], "\n\n")
}

// chainReach is how many bytes a story tells without a date before another begins.
const chainReach = 500

// prelude finds the day of years back that a text gives with its year soon behind the
// first days it tells of, which have none: "On 28 June the duke was shot. … On 23 July 1914
// he sent". They lie in that year.
func (v *resolver) preludeOf(rs []grammar.Reading) {
	const reach = 6 // readings
	if v.dct.IsZero() || len(rs) == 0 {
		return
	}
	a := &rs[0]
	if a.Form != grammar.FormDate || a.HasYear || a.Day == 0 || a.Month == 0 || a.Weekday > 0 || a.Dir != grammar.Bare || a.Tense == grammar.FutureTense || a.Tense == grammar.PresentTense {
		return
	}
	for i := 1; i < min(len(rs), reach); i++ {
		b := &rs[i]
		switch {
		case b.Form == grammar.FormDate && b.HasYear && b.Day > 0 && b.Month > 0 && b.YearUnit == grammar.NoUnit && !b.TwoDigit && !b.BC:
			year := v.fullYear(b)
			from, to := caldate.Of(year, int(a.Month), int(a.Day)), caldate.Of(year, int(b.Month), int(b.Day))
			if n := to.DaysSince(from); from.Valid() && to.Valid() && n > 0 && n <= 92 && year < int(v.dct.Year)-3 {
				v.prelude = mention{when: caldate.OnDay(to), span: b.Span()}
			}
			return
		case b.Form == grammar.FormDate && (b.HasYear || b.Weekday > 0 || b.Dir != grammar.Bare), b.Form == grammar.FormShift && b.Dir != grammar.DirBefore && b.Dir != grammar.DirAfter && b.Dir != grammar.DirSame:
			return
		}
	}
}

// inWeekOfStory reports whether a bare weekday stands in a story of years back that its
// paragraph has told day by day: "mobilised on the 30th. By Monday".
func (v *resolver) inWeekOfStory(r *grammar.Reading) bool {
	m := v.last
	return v.chain > 1 && v.chained(r) && m.when.Granularity <= caldate.Day && r.Start-m.span.End < 250 && !strings.Contains(v.body[m.span.End:r.Start], "\n")
}

// untilNow returns the stretch up to the publication that "in the last year" tells of,
// which is not the calendar's last year; none for other readings.
func (v *resolver) untilNow(r *grammar.Reading) caldate.Interval {
	var iv caldate.Interval
	if r.Form != grammar.FormShift || r.Dir != grammar.DirLast || r.N != 1 || v.dct.IsZero() || v.narrative || !strings.HasPrefix(v.body[r.Start:r.End], "the last ") || strings.HasPrefix(v.body[r.End:], " of ") {
		return iv
	}
	before := v.body[max(0, r.Start-8):r.Start]
	switch before[strings.LastIndexAny(strings.TrimRight(before, " \n"), " \n")+1:] {
	case "in ", "In ", "over ", "Over ", "during ", "During ", "within ", "Within ":
	default:
		return iv
	}
	switch r.Unit {
	case grammar.Week:
		iv = caldate.Stretch(v.dct, v.dct.AddDays(-7), caldate.Week)
	case grammar.MonthUnit:
		iv = caldate.Stretch(v.dct, v.dct.AddMonths(-1), caldate.Month)
	case grammar.Year:
		iv = caldate.Stretch(v.dct, v.dct.AddYears(-1), caldate.Year)
	default:
		return iv
	}
	iv.Approx = true
	return iv
}
