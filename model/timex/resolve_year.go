package timex

import (
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// reformed is the year from which all of Europe reckons by one calendar: before,
// a weekday need not be the one that ours gives its day.
const reformed = 1923

// yearFor chooses the year of a month, day, quarter, season or holiday.
func (v *resolver) yearFor(r *grammar.Reading) (int, anchored) {
	if r.HasYearShift || r.OfYear {
		a := v.anchorFor(r.Dir == grammar.DirBefore || r.Dir == grammar.DirAfter || r.Dir == grammar.DirSame || v.narrative && !v.fromNow(r))
		return int(a.date.Year) + r.YearShift, a
	}
	if m := v.prelude; m.known() && r.Start < m.span.Start && r.Dir == grammar.Bare && r.Weekday == 0 {
		return int(m.date().Year), anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: inThatYear}
	}
	if v.narrative && v.last.known() && !v.fromNow(r) || (r.Dir == grammar.DirBefore || r.Dir == grammar.DirAfter || r.Dir == grammar.DirSame) && v.last.known() {
		year, base := v.yearInStory(r)
		if r.Weekday == 0 || r.Day == 0 || v.dct.IsZero() || year < reformed || caldate.Of(year, int(r.Month), int(r.Day)).Weekday() == caldate.Weekday(r.Weekday) {
			return year, base
		}
		// "Friday, April 1" is no day of the year last spoken of
	}
	if v.opening.known() && r.Dir == grammar.Bare && !v.fromNow(r) && !v.fresh(r) {
		return int(v.opening.date().Year), anchored{kind: model.AnchorMention, date: v.opening.date(), span: v.opening.span, reason: inThatYear}
	}
	if m := v.last; m.known() && r.Day > 0 && r.Dir == grammar.Bare && m.when.Granularity == caldate.Day && r.Start > m.span.End && r.Start-m.span.End < 4 && m.date().Month == r.Month && m.date().Day == r.Day {
		return int(m.date().Year), anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: sameAs} // "Burns Night next year, 25 January"
	}
	if m := v.fullDay; m.known() && r.Day > 0 && r.Weekday == 0 && r.Dir == grammar.Bare && r.Tense != grammar.FutureTense && r.Start > m.span.End && m.date().Month == r.Month && m.date().Day == r.Day && (v.dct.IsZero() || v.dct.DaysSince(m.date()) > 0) {
		return int(m.date().Year), anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: sameAs} // "on November 12, 2012 …. the November 12th speech"
	}
	if v.goesOn(r) || r.Weekday == 0 && v.chained(r) {
		return v.yearInStory(r) // "closed in May 2003. It reopened in July"
	}
	if v.dct.IsZero() {
		return 0, anchored{missing: true}
	}
	if year, base := v.storyYear(r); year > 0 {
		return year, base
	}
	if r.Month > 0 && r.Dir == grammar.Bare && r.Tense == grammar.PastTense && r.Bound <= grammar.On && v.last.known() && v.last.when.Granularity <= caldate.Year && int(v.last.date().Year) < int(v.dct.Year)-1 && v.coordinated(r, v.last.span) {
		return v.yearInStory(r) // "was arrested in 1994 and freed in March"
	}
	if m := v.last; m.known() && r.Month > 0 && r.Month <= 3 && r.Day == 0 && r.Dir == grammar.Bare && m.when.Granularity == caldate.Month && m.date().Month >= 10 && r.Start > m.span.End && v.body[m.span.End:r.Start] == " and " {
		return int(m.date().Year) + 1, anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention} // "December and January"
	}
	if v.framedByYear(r) {
		return v.yearInStory(r) // "In 2008, they began on it in mid-September"
	}
	if v.goesOnAhead(r) {
		return v.yearInStory(r) // "to take office in January 2023 and face voters in May"
	}
	return v.yearNear(r), anchored{kind: model.AnchorDCT, date: v.dct, reason: v.side(r)}
}

// framedByYear reports whether the sentence of a month or a day opens with the year gone
// by that it tells of: "But in 2012, the party spent millions on it in April".
func (v *resolver) framedByYear(r *grammar.Reading) bool {
	last := v.last
	if r.Month == 0 && r.Season == 0 || r.Dir != grammar.Bare || r.Weekday > 0 || r.Ahead || !last.known() || last.when.Granularity != caldate.Year || int(last.date().Year) >= int(v.dct.Year) || r.Start < last.span.End || r.Start-last.span.End > 200 || !v.sameSentence(r, last.span) {
		return false
	}
	head := v.body[max(0, last.span.Start-40):last.span.Start]
	for _, end := range [...]string{". ", "\n", "? ", "! ", "” ", "\" "} {
		if i := strings.LastIndex(head, end); i >= 0 {
			head = head[i+len(end):]
		}
	}
	switch strings.ToLower(strings.TrimSpace(head)) {
	case "in", "but in", "and in", "back in", "then in", "then, in", "also in", "so in", "yet in":
		return last.span.End < len(v.body) && !strings.Contains(v.body[last.span.End:r.Start], " this ")
	}
	return false
}

// goesOnAhead reports whether a month goes on, in the same sentence, from one
// that lies ahead and was given with its year.
func (v *resolver) goesOnAhead(r *grammar.Reading) bool {
	last := v.last
	if r.Month == 0 || r.Dir != grammar.Bare || r.Tense == grammar.PastTense || r.Bound > grammar.On || r.Weekday > 0 || r.Attribute || !last.known() || last.when.Granularity > caldate.Month || last.when.OpenEnd || last.when.OpenStart {
		return false
	}
	m, _ := v.fieldMonth(r, int(last.date().Year))
	return m > int(last.date().Month) && int(last.date().Year) > int(v.dct.Year) && r.Start-last.span.End < 90 && v.sameSentence(r, last.span) &&
		strings.HasSuffix(v.body[last.span.Start:last.span.End], strconv.Itoa(int(last.date().Year)))
}

// goesOn reports whether a yearless past date goes on from one that the same
// paragraph gave, with its year, just before and earlier in the calendar.
func (v *resolver) goesOn(r *grammar.Reading) bool {
	last := v.last
	if r.Month == 0 || r.Dir != grammar.Bare || r.Tense != grammar.PastTense || r.Perfect || r.Bound > grammar.On && r.Bound != grammar.By || r.Weekday > 0 || !last.known() || last.when.Granularity > caldate.Season || r.Start < last.span.End || r.Start-last.span.End > 250 {
		return false
	}
	years := 4 // news leaves out the year of the last twelve months
	if v.sameSentence(r, last.span) {
		years = 2
	}
	if !v.dct.IsZero() && int(last.date().Year) > int(v.dct.Year)-years || last.when.OpenEnd || last.when.OpenStart {
		return false
	}
	if gap := v.body[last.span.End:r.Start]; v.sameSentence(r, last.span) && strings.Contains(gap, ",") && v.relative(last.span) {
		return false // "who took the job in January 2020, said in March"
	}
	m, d := v.fieldMonth(r, int(last.date().Year))
	at := last.date()
	return (m > int(at.Month) || m == int(at.Month) && r.Day > 0 && d >= int(at.Day) && last.when.Granularity <= caldate.Day) && !strings.Contains(v.body[last.span.End:r.Start], "\n\n")
}

// relative reports whether a mention stands in a clause that only tells who or what
// is meant: ", who took the job in January 2020".
func (v *resolver) relative(s model.Span) bool {
	before := v.body[max(0, s.Start-90):s.Start]
	comma := strings.TrimLeft(before[strings.LastIndexByte(before, ',')+1:], " ")
	return len(comma) < len(before) && (strings.HasPrefix(comma, "who ") || strings.HasPrefix(comma, "which ") || strings.HasPrefix(comma, "whose "))
}

// fresh reports whether a day that opens a text, before any other time, has passed
// so shortly before the publication that it is what the text was written about.
func (v *resolver) fresh(r *grammar.Reading) bool {
	if v.dct.IsZero() || r.Day == 0 || r.Month == 0 || v.last.known() || r.Start > 300 {
		return false
	}
	past, _ := v.candidates(r)
	d := caldate.Of(past, int(r.Month), int(r.Day))
	return d.Valid() && v.dct.DaysSince(d) <= 14
}

// coordinated reports whether a date is tied to an earlier one by a short
// stretch of words without a break: "in 1994 and freed in".
func (v *resolver) coordinated(r *grammar.Reading, s model.Span) bool {
	if r.Start <= s.End || r.Start-s.End > 60 {
		return false
	}
	gap := v.body[s.End:r.Start]
	return !strings.ContainsAny(gap, ",.;:()\n") && (strings.Contains(gap, " and ") || strings.Contains(gap, " then ") || strings.Contains(gap, " before "))
}

// Days within which a bare date is taken to lie ahead: people leave the year
// out for dates that are near, and write it, or "last", for the far ones.
const (
	nearAhead      = 92  // a month and day, whatever the tense
	nearAheadMonth = 31  // a bare month, whatever the tense
	farAhead       = 300 // the most that an announcing verb may bridge
	farAheadDay    = 240 // and to a day: one that is further is rarely left without its year
)

// candidates returns the last year in which a yearless reading has begun by the
// publication date, and how many days lie between that date and the reading's
// next coming.
func (v *resolver) candidates(r *grammar.Reading) (year, ahead int) {
	year = int(v.dct.Year)
	begin := func(year int) caldate.Date {
		m, d := v.fieldMonth(r, year)
		return caldate.Of(year, m, min(d, caldate.DaysIn(year, m)))
	}
	if begin(year).After(v.dct) {
		year--
	}
	return year, begin(year + 1).DaysSince(v.dct)
}

// length returns the months that a yearless reading covers, 0 for a day.
func length(r *grammar.Reading) int {
	switch {
	case r.Quarter > 0 || r.Season > 0:
		return 3
	case r.Half2 > 0:
		return 6
	case r.Day == 0 && r.Month > 0:
		return 1
	}
	return 0
}

// yearNear chooses the year of a yearless reading by its direction, tense and
// nearness to the publication date.
func (v *resolver) yearNear(r *grammar.Reading) int {
	past, ahead := v.candidates(r)
	if year := v.nineEleven(r, past, ahead); year > 0 {
		return year
	}
	m, d := v.fieldMonth(r, past)
	start := caldate.Of(past, m, min(d, caldate.DaysIn(past, m)))
	over := start
	if n := length(r); n > 0 {
		over = start.AddMonths(n).AddDays(-1)
	}
	within := length(r) > 0 && !over.Before(v.dct)
	if r.Weekday > 0 && r.Day > 0 {
		return yearOfWeekday(r, past)
	}
	switch r.Dir {
	case grammar.DirLast:
		if within || length(r) == 1 && v.dct.DaysSince(over) <= 31 {
			return past - 1
		}
		return past
	case grammar.DirNext:
		return past + 1
	case grammar.DirThis:
		switch {
		case within || r.Season > 0 && v.dct.DaysSince(over) <= 60 && r.Tense != grammar.FutureTense:
			return past
		case r.Season == 4 && ahead <= 92 && r.Tense != grammar.PastTense:
			return past + 1 // "this winter", said in the autumn
		case r.Season == 4 || ahead > 300:
			return past
		}
		return v.calendarYear(r, past)
	}
	if r.Gone || r.Bound == grammar.Since && r.Tense != grammar.FutureTense {
		return past
	}
	gone := v.dct.DaysSince(over)
	if r.Informal && r.Tense != grammar.PastTense && !within && start != v.dct && length(r) <= 1 && r.Bound != grammar.Since {
		// people write of days to come; of those gone only while they are fresh
		if gone > 45 || ahead < gone {
			return past + 1
		}
		return past
	}
	future := r.Tense == grammar.FutureTense || (r.Bound == grammar.Until || r.Bound == grammar.By || r.Bound == grammar.AsSoon) && r.Tense != grammar.PastTense
	if (r.Bound == grammar.Until || r.Bound == grammar.Through || r.Bound == grammar.By) && ahead < gone && !within && (r.Tense != grammar.PastTense || r.Day == 0) {
		return past + 1 // what lasts until a month lasts until the nearer one
	}
	if !within && comesNext(r, start == v.dct, future, ahead, gone) {
		return past + 1
	}
	return past
}

// nineEleven returns the year of a bare 11 September that is told far from its
// anniversary, 0 for other days: 2001, the name of a day, or the year that the text
// gives the day elsewhere.
func (v *resolver) nineEleven(r *grammar.Reading, past, ahead int) int {
	const anniversary = 60 // days around it
	if r.Month != 9 || r.Day != 11 || r.Weekday > 0 || r.Dir != grammar.Bare || r.NumA > 0 || past <= 2001 || ahead < anniversary || v.dct.DaysSince(caldate.Of(past, 9, 11)) < anniversary {
		return 0
	}
	for _, form := range [...]string{"September 11, 20", "Sept. 11, 20", "Sept 11, 20", "11 September 20"} {
		if i := strings.Index(v.body, form); i >= 0 && i+len(form)+2 <= len(v.body) {
			if n, err := strconv.Atoi(v.body[i+len(form) : i+len(form)+2]); err == nil && 2000+n <= past {
				return 2000 + n
			}
		}
	}
	return 2001
}

// yearOfWeekday returns the year near past in which a day has the weekday that the
// reading gives it, past where none has.
func yearOfWeekday(r *grammar.Reading, past int) int {
	for _, y := range [4]int{past, past + 1, past - 1, past + 2} {
		if d := caldate.Of(y, int(r.Month), int(r.Day)); d.Valid() && d.Weekday() == caldate.Weekday(r.Weekday) {
			return y
		}
	}
	return past
}

// comesNext reports whether a yearless reading means its next coming, in ahead days, and
// not its last, gone days ago. today tells that it begins on the day of
// publication, future that its verb or preposition puts it ahead.
func comesNext(r *grammar.Reading, today, future bool, ahead, gone int) bool {
	switch {
	case r.Nearest && !today && r.Month > 0:
		return ahead <= 270
	case r.Quarter > 0:
		return future && !r.Attribute && (ahead <= 100 || r.Bound == grammar.On && ahead <= 270) || r.Tense != grammar.PastTense && ahead <= 31 && gone > 120
	case r.Half2 > 0 || r.Season > 0:
		return future && ahead <= farAhead || r.Tense != grammar.PastTense && ahead < gone && ahead <= 92
	case r.Set && ahead < gone:
		return true
	case r.Day > 0 || r.Holiday > 0:
		if today || r.Attribute && gone < ahead {
			return false // "the April 20 explosion"
		}
		told := r.Holiday > 0 && r.Tense == grammar.PastTense && !r.Loose && r.Bound == grammar.On
		return ahead <= nearAhead && gone > nearAhead && !told || (future || r.Bound == grammar.For) && (ahead <= farAheadDay || r.Holiday > 0 || turnOfYear(r))
	case r.Bound == grammar.Before && ahead <= 120 && ahead < gone && !r.Attribute:
		return true // "doubts that it will pass before November"
	}
	return future && (ahead <= farAhead || r.Supposed) || ahead <= nearAheadMonth && !(r.Tense == grammar.PastTense && !r.Loose && r.Bound == grammar.On) || ahead <= 150 && ahead < gone && r.Tense != grammar.PastTense
}

// turnOfYear reports whether a day is one from or to which laws and contracts
// run, so that it may lie far ahead.
func turnOfYear(r *grammar.Reading) bool {
	return r.Month == 1 && r.Day == 1 || r.Month == 12 && r.Day == 31
}

// calendarYear is the publication's own year for "this March".
func (v *resolver) calendarYear(r *grammar.Reading, past int) int {
	if r.Tense == grammar.FutureTense || past < int(v.dct.Year) {
		return past + 1
	}
	return past
}

// side says on which side of the publication date yearNear has looked.
func (v *resolver) side(r *grammar.Reading) reason {
	if past, _ := v.candidates(r); v.yearNear(r) > past {
		return onOrAfter
	}
	return onOrBefore
}

// within reports whether a finer mention lies in the time of a later, coarser
// one.
func (v *resolver) within(fine, coarse mention) bool {
	return fine.known() && coarse.known() && !fine.date().Before(coarse.when.Earliest) && !coarse.when.Latest.IsZero() && !fine.date().After(coarse.when.Latest)
}

// yearInStory takes the year from the last mention: stories go forward, so a
// month much earlier in the calendar than the last one is the next year's.
func (v *resolver) yearInStory(r *grammar.Reading) (int, anchored) {
	last := v.last
	if last.when.Granularity == caldate.Year && (v.within(v.fine, last) || v.narrative && v.lookedAhead(r)) {
		last = v.fine // "on 3 July … that same year …; the following spring"
	}
	at := last.date()
	base := anchored{kind: model.AnchorMention, date: at, span: last.span, reason: inThatYear}
	year := int(at.Year)
	if v.ranged.known() && r.Dir == grammar.Bare {
		// "lasted from July 1936 to April 1939. On 17 July …": the story of those
		// years begins with the first
		year = int(v.ranged.date().Year)
		if m, _ := v.fieldMonth(r, year); m < int(v.ranged.date().Month) {
			year++
		}
		base.date = v.ranged.date()
		return year, base
	}
	m, _ := v.fieldMonth(r, year)
	if last.when.Granularity == caldate.Year && r.Dir == grammar.DirAfter && r.Season != 4 {
		return year + 1, base // only "the following winter" may begin in the year named
	}
	switch r.Dir {
	case grammar.DirBefore, grammar.DirLast:
		if m >= int(at.Month) {
			year--
		}
	case grammar.DirAfter, grammar.DirNext:
		if m <= int(at.Month) {
			year++
		}
	default:
		if last.when.Granularity <= caldate.Season && int(at.Month)-m >= 7 {
			year++
		}
		if last.when.Granularity <= caldate.Season && m-int(at.Month) > 6 && v.narrative && v.hadBefore(r) {
			year-- // "In January 1940 …. The village had been taken on 7 December"
		}
		if r.Season == 4 && last.when.Granularity <= caldate.Month && at.Month <= 2 && r.Tense != grammar.FutureTense {
			year-- // told in January, the winter is the one that began in December
		}
		if f := v.firm; f.span != last.span && f.known() && f.when.Granularity <= caldate.Month && 12*(year-int(at.Year))+m-int(at.Month) > 8 {
			// "was to last until January. On 16 December": before the end
			if ahead := (m - int(f.date().Month) + 12) % 12; ahead <= 3 {
				year = int(f.date().Year) + (int(f.date().Month)+ahead-1)/12
				base.date, base.span = f.date(), f.span
			}
		}
		if v.narrative && r.Dir == grammar.Bare {
			year = v.inFrame(r, year, m, at)
		}
	}
	return year, base
}
