package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

var granularities = [...]caldate.Granularity{grammar.Day: caldate.Day, grammar.Weekend: caldate.Weekend, grammar.Week: caldate.Week, grammar.Fortnight: caldate.Week,
	grammar.MonthUnit: caldate.Month, grammar.SeasonUnit: caldate.Season, grammar.Quarter: caldate.Quarter, grammar.HalfYear: caldate.Half, grammar.Year: caldate.Year,
	grammar.Decade: caldate.Decade, grammar.CenturyUnit: caldate.Century, grammar.Millennium: caldate.Millennium}

// shift resolves what lies a number of units from an anchor.
func (v *resolver) shift(r *grammar.Reading) result {
	if r.Vague {
		return v.vagueShift(r)
	}
	if v.narrative && r.Dir == grammar.Bare && r.N == 0 && r.Part == grammar.NoPart && !r.HasHour {
		return result{value: "PRESENT_REF"} // a history's "today" is no day
	}
	if v.narrative && r.Dir == grammar.Bare && r.Unit == grammar.Day && r.Part == grammar.NoPart && !r.HasHour && v.last.known() && v.last.when.Granularity > caldate.Week && !v.fromNow(r) {
		return result{value: map[bool]string{true: "FUTURE_REF", false: "PAST_REF"}[r.N > 0]} // "I would do it tomorrow, she said in 1981"
	}
	if r.Nth > 0 {
		return v.dayOfStory(r)
	}
	if r.Unit == grammar.Day && r.Dir == grammar.DirSame && !r.HasHour && v.sameAsOther(r) {
		return result{value: floatingUnit(r.Unit)}
	}
	n, mentioned := steps(r)
	if r.Dir == grammar.DirAgo && r.Unit >= grammar.Year && n < -200_000 {
		return result{value: "PAST_REF"} // "66 million years ago": no year of any calendar
	}
	if n > 1_000_000 || n < -1_000_000 {
		return result{}
	}
	if r.Dir == grammar.DirAfter && !v.last.known() && !v.floats && r.Tense != grammar.FutureTense {
		return result{value: floatingUnit(r.Unit)} // later than something that has no date
	}
	a := v.anchorFor(mentioned || v.narrative && r.Dir != grammar.DirAgo && !v.fromNow(r))
	if r.Compare {
		return v.compared(r, a)
	}
	if r.Dir == grammar.DirBefore && !v.narrative && a.kind == model.AnchorMention && !v.dct.IsZero() && a.date.After(v.dct) {
		a = v.beforeNow(r)
	}
	if a.missing {
		a.offset = n * unitDays(r.Unit)
		return v.floating(r, a)
	}
	if a.kind == model.AnchorMention && r.Unit == grammar.Day && r.Dir == grammar.DirSame && !v.narrative && !v.sharp(r.Unit, &a) && v.ahead(a.date) {
		return v.sameDay(r)
	}
	if iv, coarse := v.nearerAnchor(r, &a); coarse {
		return result{value: valueOf(iv), when: iv, base: a}
	}
	if r.Unit <= grammar.Hour {
		return v.shiftClock(r, n, a)
	}
	return v.shiftDate(r, n, a)
}

// vagueShift resolves "a few months later": before or behind, and nothing finer.
func (v *resolver) vagueShift(r *grammar.Reading) result {
	switch r.Dir {
	case grammar.DirAgo, grammar.DirBefore, grammar.DirLast:
		return result{value: "PAST_REF"}
	case grammar.DirAfter:
		if m := v.last; m.known() && r.Tense != grammar.FutureTense && !m.when.OpenStart && (v.dct.IsZero() || v.dct.DaysSince(m.date()) > 62) { // "A few months later": after what was told
			iv := m.when
			iv.Latest, iv.LatestMinute, iv.OpenEnd, iv.Approx = caldate.Date{}, caldate.NoMinute, true, true
			return result{value: "FUTURE_REF", when: iv, base: anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}}
		}
	}
	return result{value: "FUTURE_REF"}
}

// steps returns how many units a reading lies from its anchor, and whether that is the
// time last mentioned.
func steps(r *grammar.Reading) (n int, mentioned bool) {
	switch r.Dir {
	case grammar.DirLast, grammar.DirAgo:
		return -r.N, false
	case grammar.DirBefore:
		return -r.N, true
	case grammar.DirAfter, grammar.DirSame:
		return r.N, true
	}
	return r.N, false
}

// beforeNow returns what "a day earlier" is counted from behind a time to come, which it
// is not before: "expects a deal by the end of April. A day earlier …".
func (v *resolver) beforeNow(r *grammar.Reading) anchored {
	a := anchored{kind: model.AnchorDCT, date: v.dct, reason: sinceNow}
	if m := v.lastDay; m.known() && !m.date().After(v.dct) && r.Unit == grammar.Day {
		a = anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}
	}
	return a
}

// sameDay resolves "the same day" behind a year to come: the day told last, else that of
// publication, "18,000 jobs by 2022 … cuts began the same day".
func (v *resolver) sameDay(r *grammar.Reading) result {
	a := v.anchorFor(false)
	if m := v.lastDay; m.known() && !v.ahead(m.date()) && r.Start-m.span.End < 600 {
		a = anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}
	}
	iv := caldate.OnDay(a.date)
	return result{value: valueOf(iv), when: iv, base: a}
}

// sameAsOther reports whether "the same day" goes on to say whose day it is, which is not
// the one told last: "the same day as the rally", "the same day it chose a mayor".
func (v *resolver) sameAsOther(r *grammar.Reading) bool {
	if !strings.Contains(v.body[r.Start:r.End], "same") {
		return false
	}
	const glance = 30 // bytes
	rest := v.body[r.End:min(len(v.body), r.End+glance)]
	words := strings.Fields(rest)
	if len(words) == 0 || rest == strings.TrimLeft(rest, " \u00a0") {
		return false
	}
	switch word := words[0]; {
	case word == "as", word == "that", word == "of":
		return true
	}
	switch words[0] {
	case "it", "he", "she", "they", "we":
		return !v.opensSentence(r) && !strings.HasSuffix(strings.ToLower(" "+v.body[max(0, r.Start-4):r.Start]), " on ") // "resigned the same day she won"
	}
	return false
}

// nearerAnchor makes the day told last the anchor where the time mentioned last is too
// coarse to count from. Where there is none it returns that time, coarse.
func (v *resolver) nearerAnchor(r *grammar.Reading, a *anchored) (iv caldate.Interval, coarse bool) {
	if m := v.lastDay; r.Dir == grammar.DirSame && r.Unit == grammar.MonthUnit && a.kind == model.AnchorMention && v.last.when.Granularity == caldate.Season && m.known() && r.Start-m.span.End < 300 {
		a.date, a.span = m.date(), m.span // "On 14 November …. In the winter …. Earlier that month"
	}
	if m := v.lastDay; a.kind == model.AnchorMention && r.Unit <= grammar.Day && r.Unit > grammar.Hour && !v.narrative && m.known() && (v.last.when.Granularity >= caldate.Year || v.last.when.Granularity >= caldate.Month && r.Dir != grammar.DirSame) && m.date().After(v.last.when.Latest) && r.Start-m.span.End < 500 {
		*a = anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention} // the year was told by the way
	} else if a.kind == model.AnchorMention && r.Unit <= grammar.MonthUnit && !v.sharp(r.Unit, a) {
		return v.last.when, true // "two days later", when only the year is known
	}
	return iv, false
}

// shiftDate resolves a day or a coarser unit n units from its anchor.
func (v *resolver) shiftDate(r *grammar.Reading, n int, a anchored) result {
	from := a.date
	if r.HasYearShift {
		from = from.AddYears(r.YearShift)
	}
	if r.Half && n != 0 {
		from = from.AddDays(n / max(n, -n) * unitDays(r.Unit) / 2) // "three and a half months later"
	}
	if a.kind == model.AnchorDCT && r.Dir == grammar.DirThis && n == 0 {
		n = besideWeekend(r, from)
	}
	iv := shifted(from, r.Unit, n)
	if r.Dir == grammar.DirAfter && r.Unit >= grammar.Year && r.Tense != grammar.FutureTense && v.ahead(iv.Earliest) {
		// "under which we live today, 200 years later": that is now
		iv = caldate.UnitAt(v.dct, granularities[r.Unit])
		a = anchored{kind: model.AnchorDCT, date: v.dct, reason: sinceNow}
	}
	if r.Dir == grammar.DirAfter && r.Unit < grammar.Year && r.Tense == grammar.PastTense && !v.narrative && r.N > 0 && v.ahead(iv.Earliest) && !v.ahead(a.date) {
		return result{value: floatingUnit(r.Unit)} // what has been is later than something else
	}
	if r.Part != grammar.NoPart || r.HasHour {
		return v.clockOn(r, iv.Earliest, a)
	}
	res := result{value: valueOf(iv), when: iv, base: a}
	if (r.Unit == grammar.Week || r.Unit == grammar.Fortnight) && r.Dir == grammar.DirAfter && a.kind == model.AnchorMention && v.last.when.Granularity <= caldate.Day {
		res.day = from.AddDays(n * unitDays(r.Unit)) // "A week later …; the next day"
	}
	return res
}

// besideWeekend moves "this weekend", told early in the week of what has been, to the one
// just over, and "this week", told on a Sunday of what is to be, to the one to come.
func besideWeekend(r *grammar.Reading, from caldate.Date) int {
	switch w := from.Weekday(); {
	case r.Unit == grammar.Weekend && r.Tense == grammar.PastTense && w <= caldate.Wednesday:
		return -1
	case r.Unit == grammar.Week && (r.Tense == grammar.FutureTense || r.Tense == grammar.PresentTense) && w == caldate.Sunday:
		return 1
	}
	return 0
}

// dayOfStory resolves "on the third day": of what began on the day last
// mentioned, or on that from which the day before it was counted. News has such
// days of trials and matches that it does not date.
func (v *resolver) dayOfStory(r *grammar.Reading) result {
	if !v.told.known() {
		v.told = v.lastDay
	}
	if v.last.when.Granularity == caldate.Month && v.last.span.Start > v.told.span.Start && !v.within(v.told, v.last) {
		return result{} // "On the first days of July …. On the second day"
	}
	if m := v.told; v.narrative && m.known() && r.Start-m.span.End < 1500 {
		iv := caldate.OnDay(m.date().AddDays(r.N))
		return result{value: valueOf(iv), when: iv, base: anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}}
	}
	return result{}
}

// turn resolves "the turn of the century": the one nearest to the year last
// spoken of in a narrative, else to the publication date, five years to each
// side.
func (v *resolver) turn(r *grammar.Reading) result {
	step := map[grammar.Unit]int{grammar.Decade: 10, grammar.CenturyUnit: 100, grammar.Millennium: 1000}[r.Unit]
	year, base := r.Year, anchored{}
	if !r.HasYear {
		base = v.anchorFor(v.narrative)
		base.reason = nearest
		if base.missing {
			return v.floating(r, base)
		}
		year = floorDiv(int(base.date.Year)+step/2, step) * step
		if r.Dir == grammar.DirLast {
			year -= step
		}
	}
	iv := caldate.UnitAt(caldate.Of(year, 1, 1), granularities[r.Unit])
	res := result{value: valueOf(iv), when: iv, base: base}
	near := min(step/2, 5)
	res.when = caldate.Stretch(caldate.Of(year-near, 1, 1), caldate.Of(year+near-1, 12, 31), caldate.Year)
	res.when.Between = true
	return res
}

// sharp makes the last mention that is fine enough for counting in u the
// anchor, where it lies in the coarser time that was mentioned last; it reports
// whether there is one.
func (v *resolver) sharp(u grammar.Unit, a *anchored) bool {
	g := v.last.when.Granularity
	if g <= caldate.Week || u == grammar.MonthUnit && g <= caldate.Season || u == grammar.Weekend && g <= caldate.Month {
		return true
	}
	m := v.lastDay
	if u >= grammar.Week {
		m = v.fine
	}
	if !v.within(m, v.last) {
		return u >= grammar.Week && g <= caldate.Season
	}
	a.date, a.span = m.date(), m.span
	return true
}

// compared resolves "a year ago", "a year earlier", "the year-ago quarter": the
// period that the text is about, a year before; the year before publication
// where it is about none.
func (v *resolver) compared(r *grammar.Reading, a anchored) result {
	if v.quarter.known() && (!v.months || r.Value == "quarter") && (r.Start-v.quarter.span.End < 2000 || r.Value != "") {
		iv := caldate.UnitAt(v.quarter.date().AddYears(-1), caldate.Quarter)
		return result{value: valueOf(iv), when: iv, base: anchored{kind: model.AnchorMention, date: v.quarter.date(), span: v.quarter.span, reason: fromMention}}
	}
	if r.Value == "quarter" && !v.dct.IsZero() {
		iv := shifted(v.dct, grammar.Quarter, -5)
		return result{value: valueOf(iv), when: iv, base: anchored{kind: model.AnchorDCT, date: v.dct}}
	}
	if m := v.last; !v.narrative && m.known() && m.when.Granularity == caldate.Year && !v.dct.IsZero() && m.date().Year < v.dct.Year && v.sameSentence(r, m.span) {
		a = anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention} // "Last year 212 ships were held, up from 187 a year earlier"
	} else if !v.narrative {
		a = v.anchorFor(false)
	}
	if a.missing {
		a.offset = -365
		return v.floating(r, a)
	}
	iv := shifted(a.date, grammar.Year, -1)
	return result{value: valueOf(iv), when: iv, base: a}
}

// shifted returns the unit that lies n units from the one around d.
func shifted(d caldate.Date, u grammar.Unit, n int) caldate.Interval {
	switch u {
	case grammar.Day:
		d = d.AddDays(n)
	case grammar.Weekend, grammar.Week:
		d = d.AddDays(7 * n)
	case grammar.Fortnight:
		d = d.AddDays(14 * n)
	case grammar.MonthUnit:
		d = d.AddMonths(n)
	case grammar.SeasonUnit, grammar.Quarter:
		d = d.AddMonths(3 * n)
	case grammar.HalfYear:
		d = d.AddMonths(6 * n)
	case grammar.Year:
		d = d.AddYears(n)
	case grammar.Decade:
		d = d.AddYears(10 * n)
	case grammar.CenturyUnit:
		d = d.AddYears(100 * n)
	case grammar.Millennium:
		d = d.AddYears(1000 * n)
	}
	return caldate.UnitAt(d, granularities[u])
}

func unitDays(u grammar.Unit) int {
	switch u {
	case grammar.Day:
		return 1
	case grammar.Weekend, grammar.Week:
		return 7
	case grammar.Fortnight:
		return 14
	case grammar.MonthUnit:
		return 30
	case grammar.SeasonUnit, grammar.Quarter:
		return 91
	case grammar.HalfYear:
		return 182
	case grammar.Year:
		return 365
	case grammar.Decade:
		return 3652
	case grammar.CenturyUnit:
		return 36524
	case grammar.Millennium:
		return 365242
	}
	return 0
}
