package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// resolver turns a text's readings into expressions, in order: what a reading
// means may hang on those before it.
type resolver struct {
	lang *grammar.Lang
	body string
	pub  model.Published
	dct  caldate.Date

	// narrative is true where the text tells of other times than its own
	// publication, so that years and months come from the last mention.
	narrative bool
	ancient   int  // years that are surely before 1000
	medieval  int  // years that are surely between 1000 and 1600
	before    bool // most years with an era are BC
	dayFirst  bool // numeric dates: 3/5 is the third of May
	ordered   bool // a date in digits shows it

	last         mention    // the last dated expression
	prev         mention    // the one before it
	firm         mention    // the last one that is not the end of what lasted until then
	recent       mention    // the last day near the publication
	lastDay      mention    // the last one known to the day
	fullDay      mention    // the last day given with its year
	fine         mention    // the last one finer than a year
	clockDay     mention    // the last hour of a day that has passed
	logDay       anchored   // the day of the last entry of a log
	logEnd       int        // where that entry's time ends
	prelude      mention    // the day with its year behind the first days without one
	opening      mention    // in a narrative, the first year named: dates before it lie there
	borrow       mention    // the day later in the sentence of the clock time at hand
	quarter      mention    // the last quarter that is no comparison
	quarterAhead bool       // what is told of it is still to come
	told         mention    // the day from which "the third day" is counted
	ranged       mention    // where the range of years begins that the last mention closes
	months       bool       // since then a period of months or a year was named
	floats       bool       // what was named last waits for a date, and what hangs on it too
	frame        frame      // the time that the narrative is about
	aside        mention    // a date told by the way, in the sentence at hand
	main         [5]mention // what the story goes on from behind that sentence: last, firm, lastDay, fine, ranged
	inside       mention    // the last one within it
	skipped      bool       // the reading before was told by the way
	chain        int        // how many mentions in a row were counted from each other, years back

	explain bool            // expressions say why
	buf     []byte          // the explanation in the making
	words   strings.Builder // those made
	anchor  string          // the publication date as explanations name it
}

// mention is a dated expression that later ones may hang on.
type mention struct {
	when caldate.Interval
	span model.Span
	day  caldate.Date // the day that "a week later" counts to, zero for other times
}

func (m mention) known() bool { return !m.when.IsZero() }

func (m mention) date() caldate.Date {
	if !m.day.IsZero() {
		return m.day
	}
	if m.when.Earliest.IsZero() {
		return m.when.Latest
	}
	return m.when.Earliest
}

// result is what resolving one reading gives.
type result struct {
	value string
	when  caldate.Interval
	base  anchored
	day   caldate.Date // the day counted to, where when is its week
}

// anchored is what a result was counted from, and what it lacks.
type anchored struct {
	kind    model.AnchorKind
	date    caldate.Date
	span    model.Span
	missing bool // an anchor is needed and unknown
	offset  int
	reason  reason
}

// reason says why a direction was taken, for the explanation.
type reason uint8

const (
	plain       reason = iota
	onOrBefore         // past tense or news: the last such day
	onOrAfter          // announced: the next such day
	fromMention        // counted from an earlier mention
	inThatYear         // the year of an earlier mention
	inThatEra          // the era of an earlier mention
	sinceNow           // counted from the publication date
	sameAs             // another name of an expression beside it
	nearest            // the one nearest to
	endsWith           // the one that ends with
)

func resolve(lang *grammar.Lang, body string, pub model.Published, rs []grammar.Reading, explain bool) []model.TimeExpr {
	v := resolver{lang: lang, body: body, pub: pub, explain: explain}
	if pub.Known() {
		v.dct = pub.Date
	}
	if explain && len(rs) > 0 {
		v.buf = make([]byte, 0, 256)
		v.words.Grow(192 * len(rs))
	}
	v.survey(rs)
	if v.narrative {
		v.openingYear(rs)
		v.storyFrame(rs)
	} else {
		v.preludeOf(rs)
	}
	out := make([]model.TimeExpr, 0, len(rs))
	open := -1 // the expression that the one just before opened a range with
	for i := range rs {
		r := &rs[i]
		if r.RangeOpen && i+1 < len(rs) {
			lendYear(r, &rs[i+1])
		}
		if r.Ancient && (r.Year < 1000 && v.ancient == 0 || r.Year < 100 && !v.before || r.Year >= 1000 && v.medieval == 0) {
			open = -1
			continue
		}
		if v.aside.known() && v.backFrom(r) {
			v.last, v.firm, v.lastDay, v.fine, v.ranged = v.main[0], v.main[1], v.main[2], v.main[3], v.main[4]
			v.aside = mention{}
		}
		v.borrow = mention{}
		if r.Form == grammar.FormClock && r.Dir == grammar.Bare {
			v.borrowDay(r, rs[i+1:])
		}
		res, same := v.apposed(rs, i)
		ended := false
		if r.Form == grammar.FormUnit && r.Unit == grammar.Quarter {
			res, ended = v.quarterEnded(rs, i)
		}
		if !same && !ended {
			res = v.one(r)
		}
		if res.value == "" {
			open = -1
			continue
		}
		if r.RangeClose && open >= 0 {
			v.afterStart(&rs[i-1], r, &res, out[open].When)
		}
		out = append(out, v.expr(r, res))
		from := caldate.Interval{}
		if r.RangeClose && open >= 0 {
			from = out[open].When
			v.joinRange(out, open, &rs[i-1], res.when)
		}
		if open = -1; r.RangeOpen {
			open = len(out) - 1
		}
		before := v.last
		if !same { // the date beside it is remembered
			v.remember(r, res)
		}
		if v.last.span == r.Span() {
			if v.narrative && from.Earliest.IsZero() && v.closes(r, before) {
				from = before.when // "It began in April 1861. It ended four years later"
			}
			v.ranged = mention{}
			if !from.Earliest.IsZero() && from.Earliest.Year < res.when.Earliest.Year && from.Granularity <= caldate.Month {
				v.ranged = mention{when: from, span: r.Span()}
			}
		}
	}
	return out
}

// openingYear finds the first year that a narrative names, for the days that it
// tells of before.
func (v *resolver) openingYear(rs []grammar.Reading) {
	for i := range rs {
		if r := &rs[i]; r.Form == grammar.FormDate && r.HasYear && !r.Ancient && r.YearUnit == grammar.NoUnit {
			if !r.Birth { // "who died on 9 March, was born in 1929"
				v.opening = mention{when: caldate.InYear(v.fullYear(r)), span: r.Span()}
			}
			return
		}
	}
}

// expr dresses a result as the expression that leaves the package.
func (v *resolver) expr(r *grammar.Reading, res result) model.TimeExpr {
	e := model.TimeExpr{Span: r.Span(), Type: r.Type, Value: res.value, Mod: r.Mod, Rule: r.Rule, Candidates: r.Candidates}
	e.When = bounded(r, res.when)
	if iv := v.untilNow(r); !iv.IsZero() {
		e.When = iv
	}
	e.Anchor = model.Anchor{Kind: res.base.kind, Date: res.base.date, Span: res.base.span}
	e.NeedsAnchor, e.Offset = res.base.missing, res.base.offset
	if v.explain {
		e.Why = v.why(r, &e, res)
	}
	return e
}

// remember keeps a dated expression as an anchor for later ones.
func (v *resolver) remember(r *grammar.Reading, res result) {
	if r.Form == grammar.FormDuration && r.Unit == grammar.MonthUnit && (r.N == 6 || r.N == 9) || r.Form == grammar.FormDuration && r.Unit == grammar.Year && r.N == 1 && r.Dir == grammar.DirSame {
		v.months = true
	}
	if res.base.missing && (r.Type == model.TimexDate || r.Type == model.TimexTime) { // what is counted from it waits with it
		v.last, v.lastDay, v.fine, v.floats = mention{}, mention{}, mention{}, true
		return
	}
	if r.Vague || res.when.IsZero() || r.Type == model.TimexDuration || r.Type == model.TimexSet || r.Compare {
		return
	}
	if r.Form == grammar.FormShift && r.Dir == grammar.DirBefore && (!v.opensSentence(r) || v.narrative && v.pluperfect(r)) {
		return // "retired in 1958; his brother had died two years before": a look back
	}
	if r.Form == grammar.FormDate && r.Dir == grammar.DirBefore && v.last.known() && strings.HasSuffix(v.body[:r.Start], " only ") {
		return // "the exchange, opened only the previous December"
	}
	if b := r.Bound; (b == grammar.Until || b == grammar.By) && !r.HasYear && v.last.known() && !r.RangeClose && v.granted(r) {
		return // "gave him until the 27th. The next day": the story has not come there
	}
	if r.Label && v.narrative && v.last.known() && (int(res.when.Latest.Year) < int(v.last.date().Year)-5 || v.last.when.Granularity <= caldate.Month && int(res.when.Latest.Year) < int(v.last.date().Year)) {
		return // the story does not go back to "the constitution of 1876"
	}
	if v.skipped = v.byTheWay(r, res.when); v.skipped && !v.aside.known() {
		v.aside, v.main = mention{res.when, r.Span(), res.day}, [5]mention{v.last, v.firm, v.lastDay, v.fine, v.ranged}
	} else if !v.skipped && r.HasYear {
		v.aside = mention{} // the story goes on from here
	}
	v.floats = false
	m := mention{res.when, r.Span(), res.day}
	if r.Nth == 0 || r.Form != grammar.FormShift {
		v.told = mention{}
	}
	if r.Form == grammar.FormUnit && r.Unit == grammar.Year || r.Form == grammar.FormDate && r.Fiscal && r.Quarter == 0 {
		v.months = true
	}
	g := res.when.Granularity
	if g <= caldate.Season {
		v.fine = m
	}
	switch {
	case g <= caldate.Day:
		if r.HasYear && r.Day > 0 {
			v.fullDay = m
		}
		if b := r.Bound; v.narrative || b != grammar.To && b != grammar.Until && b != grammar.By && b != grammar.Through || r.RangeClose {
			if r.Said && v.lastDay.known() && (v.sameSentence(r, v.lastDay.span) || v.justBefore(m) || v.pluperfect(r) && r.Start-v.lastDay.span.End < 400) {
				break // "fell on Monday night, officials said Tuesday"
			}
			if !v.narrative && !r.HasYear && v.lastDay.known() && !v.ahead(v.lastDay.date()) && v.lastDay.date().DaysSince(m.date()) > 6 && v.hadBefore(r) {
				break // "fell on Friday. It had set a record on Feb. 19"
			}
			if !v.dct.IsZero() && m.date().DaysSince(v.dct) > -15 {
				v.recent = m
			}
			v.lastDay = m // nothing is told of the day on which a period ends
		}
		if res.when.HasClock() && !v.ahead(m.date()) {
			v.clockDay = m
		}
	case g == caldate.Quarter:
		if v.quarter.known() && res.when.Earliest.Before(v.quarter.date()) && r.Form == grammar.FormDate && (r.HasYear || r.HasYearShift) {
			break // a comparison with an older quarter
		}
		if !v.dct.IsZero() && (res.when.Earliest.After(v.dct) || v.quarter.known() && v.quarter.when.Latest.Before(v.dct) && !res.when.Latest.Before(v.dct)) {
			break // one still to come, or not over when another is, is not the one reported
		}
		if v.quarter.known() && res.when.Earliest.Before(v.quarter.date()) && r.Form == grammar.FormDate && !r.Fiscal && strings.IndexByte(v.body[r.Start:r.End], '-') < 0 {
			break // "after a flat second quarter": not the one reported, as "second-quarter profit" would be
		}
		v.quarter, v.months, v.quarterAhead = m, false, r.Tense == grammar.FutureTense || r.Form != grammar.FormDate
	}
	v.link(r, res, m)
	v.prev, v.last = v.last, m
	if g <= caldate.Season && v.frame.holds(int(m.date().Year), int(m.date().Month)) && r.Span() != v.frame.end {
		v.inside = m
	}
	if b := r.Bound; b != grammar.Until && b != grammar.By && b != grammar.Through {
		v.firm = m
	}
}

// justBefore reports whether the day told last lies in the week before m, so that
// what is said on m is said of it.
func (v *resolver) justBefore(m mention) bool {
	n := m.date().DaysSince(v.lastDay.date())
	return !v.narrative && n > 0 && n < 7 && m.span.Start-v.lastDay.span.End < 600
}

// one resolves one reading.
func (v *resolver) one(r *grammar.Reading) result {
	res := v.whole(r)
	res.when = third(r, res.when)
	return res
}

// whole resolves a reading to its unit.
func (v *resolver) whole(r *grammar.Reading) result {
	res := v.formed(r)
	if res.when.Granularity != caldate.Day || res.when.IsZero() {
		return res
	}
	switch {
	case r.Beside != 0:
		res.when = caldate.OnDay(res.when.Earliest.AddDays(int(r.Beside)))
		res.value = valueOf(res.when)
	case r.Form == grammar.FormDate && r.Nth == 0 && r.N == 0 && (r.Unit == grammar.Week || r.Unit == grammar.Weekend):
		d := res.when.Earliest
		if r.Unit == grammar.Weekend && d.Weekday() == caldate.Monday {
			d = d.AddDays(-1) // Labor Day's weekend comes before it
		}
		res.when = caldate.UnitAt(d, granularities[r.Unit])
		res.value = valueOf(res.when)
	}
	return res
}

func (v *resolver) formed(r *grammar.Reading) result {
	switch r.Form {
	case grammar.FormDate:
		return v.date(r)
	case grammar.FormShift:
		return v.shift(r)
	case grammar.FormUnit:
		return v.unit(r)
	case grammar.FormClock:
		return v.clock(r)
	case grammar.FormDuration:
		return result{value: durationValue(r)}
	case grammar.FormSet:
		return result{value: setValue(r)}
	case grammar.FormTurn:
		return v.turn(r)
	case grammar.FormRef:
		return result{value: r.Value}
	}
	return result{}
}

// fromNow reports whether a reading in a narrative is counted from its
// publication nevertheless: "last spring", "will be held on 12 June".
func (v *resolver) fromNow(r *grammar.Reading) bool {
	if v.entry(r) {
		return false
	}
	return !v.dct.IsZero() && (r.Dir == grammar.DirLast && r.Bound <= grammar.On || r.Form == grammar.FormShift && r.Dir == grammar.DirThis && r.Unit == grammar.Year || r.Ahead && r.Dir != grammar.DirAfter && r.Dir != grammar.DirSame)
}

// closes reports whether a time of another year is the end of what began at the
// mention just before it: the story goes on from the beginning.
func (v *resolver) closes(r *grammar.Reading, begun mention) bool {
	if !begun.known() || r.Start-begun.span.End > 100 || r.Start < begun.span.End || begun.when.Granularity > caldate.Month || !r.HasYear && (r.Form != grammar.FormShift || r.Unit < grammar.Year) {
		return false
	}
	gap := v.body[begun.span.End:r.Start]
	return !strings.Contains(gap, "\n") && (strings.Contains(gap, " ended ") || strings.Contains(gap, " lasted until ") || strings.Contains(gap, " lasted till "))
}

// pluperfect reports whether the sentence goes on with "had" after a reading.
func (v *resolver) pluperfect(r *grammar.Reading) bool {
	rest := v.body[r.End:min(len(v.body), r.End+120)]
	if i := strings.Index(rest, ". "); i >= 0 {
		rest = rest[:i]
	}
	return strings.Contains(rest, " had ")
}

// opensSentence reports whether nothing stands before a reading in its sentence.
func (v *resolver) opensSentence(r *grammar.Reading) bool {
	before := strings.TrimRight(v.body[:r.Start], " \n\t\r“\"")
	return before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, "!") || strings.HasSuffix(before, "?") || strings.HasSuffix(before, ":")
}
