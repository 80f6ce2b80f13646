package english

import (
	. "dateline/model/timex/grammar"
)

// rules lists every rule but holidays. Where two readings overlap the longer
// one wins; of equal ones the earlier rule.
func rules() []Rule {
	return concat(dateRules(), numericRules(), unitRules(), clockRules(), hourRules(), wordRules())
}

func concat(lists ...[]Rule) []Rule {
	var out []Rule
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

func dateRules() []Rule {
	return []Rule{
		{Name: "weekday", At: Weekday, Match: weekday, Example: []Example{
			{DCT: "2021-03-17", Text: "The report was released on [Tuesday].", Value: "2021-03-16"},
			{DCT: "2021-03-17", Text: "The court will rule on [Friday].", Value: "2021-03-19"},
			{DCT: "2021-03-17", Text: "They met [last Monday] in Rome.", Value: "2021-03-15"},
			{DCT: "2021-03-17", Text: "It fell on [the second Sunday in May 2019].", Value: "2019-05-12"},
			{Text: "The report was released on [Tuesday].", Value: "XXXX-WXX-2"},
		}},
		{Name: "weekdays", At: Weekday, Match: weekdaySet, Example: []Example{
			{DCT: "2021-03-17", Text: "The market opens [every Tuesday].", Value: "XXXX-WXX-2"},
			{DCT: "2021-03-17", Text: "The library is closed on [Sundays].", Value: "XXXX-WXX-7"},
		}},
		{Name: "month and day", At: Month, Match: monthDay, Example: []Example{
			{DCT: "2021-03-17", Text: "He was arrested on [March 3].", Value: "2021-03-03"},
			{DCT: "2021-03-17", Text: "She was born on [12 May 1994] in Leeds.", Value: "1994-05-12"},
			{DCT: "2021-03-17", Text: "The treaty of [Sept. 3rd, 1783] ended it.", Value: "1783-09-03"},
			{DCT: "2021-03-17", Text: "It closed on [the 4th of July 2019].", Value: "2019-07-04"},
		}},
		{Name: "month", At: Month, Match: month, Example: []Example{
			{DCT: "2021-03-17", Text: "Prices fell in [January].", Value: "2021-01"},
			{DCT: "2021-03-17", Text: "Work began in [June 2018].", Value: "2018-06"},
			{DCT: "2021-03-17", Text: "The strike of [last May] was long.", Value: "2020-05"},
		}},
		{Name: "season", At: Season, Match: season, Example: []Example{
			{DCT: "2021-03-17", Text: "The bridge opened in [the summer of 1990].", Value: "1990-SU"},
			{DCT: "2021-08-17", Text: "It has rained all [this summer].", Value: "2021-SU"},
			{DCT: "2021-03-17", Text: "They left [last autumn].", Value: "2020-FA"},
		}},
		{Name: "each year's day", At: Month, Match: daySet, Example: []Example{
			{DCT: "2021-03-17", Text: "They march [every 11 August].", Value: "XXXX-08-11"},
		}},
		{Name: "each month or season", At: Month | Season, Match: monthSet, Example: []Example{
			{DCT: "2021-03-17", Text: "The fair is held [every June].", Value: "XXXX-06"},
		}},
	}
}

// titled reports whether token i is a person's name after a title ("Judge
// Winter").
func titled(t *Text, i int) bool {
	return t.At(i).Upper && t.Is(i-1, Title) && t.At(i-1).Upper && t.Joined(i-1)
}

// relAt reads "last", "next", "this coming" … right before token i; it returns
// the direction and the first token.
func relAt(t *Text, i int) (Direction, int) {
	j := i - 1
	if !t.Joined(j) {
		return Bare, i
	}
	switch {
	case t.Word(j, "last", "past"):
		if t.Word(j-1, "this", "the") && t.Joined(j-1) {
			return DirLast, j - 1
		}
		return DirLast, j
	case t.Word(j, "latest"):
		if t.Word(j-1, "the") {
			return DirThis, j - 1
		}
		return DirThis, j
	case t.Word(j, "previous", "preceding", "prior"):
		if t.Word(j-1, "the") || t.Is(j-1, Possessive) {
			return DirBefore, j - 1
		}
		return DirBefore, j
	case t.Word(j, "next", "nxt", "coming", "upcoming"):
		if t.Word(j-1, "the") && t.Joined(j-1) {
			if t.Is(i, Weekday) || t.Word(i, "day", "spring", "summer", "autumn", "winter", "fall") {
				return DirAfter, j - 1 // "the next day": counted from the day spoken of
			}
			return DirNext, j - 1
		}
		if t.Word(j-1, "this") && t.Joined(j-1) {
			return DirNext, j - 1
		}
		return DirNext, j
	case t.Word(j, "following", "ensuing", "subsequent"):
		if t.Word(j-1, "the") && t.Joined(j-1) {
			return DirAfter, j - 1
		}
		return Bare, i
	case t.Word(j, "dis", "tis"), t.Informal && t.Word(j, "ths"):
		return DirThis, j
	case t.Word(j, "las"):
		return DirLast, j
	case t.Word(j, "this", "current"):
		if t.Word(j, "current") && t.Word(j-1, "the") {
			return DirThis, j - 1
		}
		return DirThis, j
	case t.Word(j, "that") || t.Word(j, "same") && t.Word(j-1, "the", "that"):
		if t.Word(j, "same") {
			return DirSame, j - 1
		}
		return DirSame, j
	}
	return Bare, i
}

// monthAt reads a month's name; ambiguous words need help from their
// neighbours.
func monthAt(t *Text, i int) (m uint8, end int, ok bool) {
	k := t.At(i)
	if k.Word == nil || !k.Word.Is(Month) {
		return 0, i, false
	}
	end = i + 1
	if k.Word.Is(Ambiguous) && t.Mark(end, '.') && t.Glued(end) {
		end++
	}
	if !k.Upper {
		if !t.Informal && t.Word(i, "may", "march") && dayNumber(t, i-1) && adjectival(t, end-1) && !t.At(end).Upper {
			return 0, i, false // "sizes 4 and 5 may vary"
		}
		if (k.Word.Is(Ambiguous) || t.Word(i, "may", "march", "august")) && !dayNumber(t, i-1) && !dayNumber(t, end) && !yearAhead(t, end) &&
			!(t.Informal && t.Word(end, "hols", "holidays", "exams", "intake") && !t.Word(i, "may", "mar", "march")) && !(t.Informal && t.Word(i-1, "in", "since", "until", "till", "til", "by", "of", "early", "late", "mid", "last", "next", "nxt", "this") && !(t.Word(i, "may", "mar", "sun", "sat") && t.Word(i-1, "this"))) {
			return 0, i, false
		}
	}
	return uint8(k.Word.Val), end, true
}

func dayNumber(t *Text, i int) bool {
	if t.Number(i, 0) && t.Digits(i) <= 2 {
		return t.At(i).Num >= 1 && t.At(i).Num <= 31
	}
	return t.Word(i, "st", "nd", "rd", "th") && t.Glued(i) && t.Number(i-1, 0)
}

func yearAhead(t *Text, i int) bool {
	if t.Mark(i, ',') || t.Word(i, "of") {
		i++
	}
	return t.Number(i, 4) && plausibleYear(int(t.At(i).Num))
}

func plausibleYear(y int) bool { return y >= 1000 && y <= 2199 }

// yearAfter reads a year after a month or a day: ", 2021", " 2021", " of 2021",
// " '98".
func yearAfter(t *Text, i int, comma bool) (y int, two bool, end int, ok bool) {
	j := i
	if !t.Joined(i - 1) {
		return 0, false, i, false
	}
	if comma && t.Mark(j, ',') || t.Word(j, "of") {
		j++
	}
	if !t.Joined(j - 1) {
		return 0, false, i, false
	}
	if t.Number(j, 4) && plausibleYear(int(t.At(j).Num)) && !glueAfter(t, j) {
		return int(t.At(j).Num), false, j + 1, true
	}
	if t.Mark(j, Apostrophe) && t.Number(j+1, 2) && t.Glued(j+1) {
		return int(t.At(j + 1).Num), true, j + 2, true
	}
	if y, end, ok := spelledYear(t, j); ok {
		return y, false, end, true
	}
	if t.Number(j, 3) && eraAt(t, j+1) {
		return 0, false, i, false // the era's rule has it
	}
	if j > i && t.Word(i, "of") && t.Number(j, 3) && t.At(j).Num >= 100 && t.Is(i-1, Season) && !glueAfter(t, j) && (t.At(j+1).Kind == MarkToken && !t.Mark(j+1, Hyphen) || t.Is(j+1, Det|Possessive|Function|Prep|Conj|PastVerb) && !t.Word(j+1, "some") || t.At(j+1).Upper && pastAt(t, j+2)) {
		return int(t.At(j).Num), false, j + 1, true // "the spring of 551"
	}
	if j == i && t.Number(j, 3) && t.At(j).Num >= 100 && !t.At(j).Glued && !glueAfter(t, j) && !countAfter(t, j+1, false, 0) && (t.At(j+1).Kind == MarkToken && !t.Mark(j+1, Hyphen) || t.Is(j+1, Prep|Conj) && !t.Word(j+1, "of", "to") || t.Word(j+1, "a", "an", "the", "his", "her", "their", "its", "he", "she", "they", "it") || t.At(j+1).Upper && pastAt(t, j+2)) {
		return int(t.At(j).Num), false, j + 1, true // "14 November 565"
	}
	return 0, false, i, false
}

func eraAt(t *Text, i int) bool { _, _, ok := eraAfter(t, i); return ok }

// glueAfter reports whether a number goes on (a decimal, a thousands comma, a
// percent sign, letters), so that it is no year or day.
func glueAfter(t *Text, i int) bool {
	n := t.At(i + 1)
	if !n.Glued {
		return false
	}
	switch {
	case n.Kind == WordToken:
		return true
	case n.Kind == MarkToken && (n.Num == '.' || n.Num == ',' || n.Num == ':') && t.Number(i+2, 0) && t.Glued(i+2):
		return true
	case n.Kind == MarkToken && (n.Num == '%' || n.Num == '$'):
		return true
	}
	return false
}

func monthDay(t *Text, i int) (Reading, bool) {
	m, end, ok := monthAt(t, i)
	if !ok {
		return Reading{}, false
	}
	r := date(i, end)
	r.Month = m
	if hyphened(t, i, end, &r) {
		return r, validDay(r)
	}
	// 17 March, 17th of March, the 17th of March
	// "4 dec 24" is "for dec 24" in a message
	forDay := t.Informal && t.Number(i-1, 1) && (t.At(i-1).Num == 4 || t.At(i-1).Num == 2) && dayNumber(t, end)
	if day, first, ok := dayBefore(t, i); ok && !forDay {
		r.Day, r.First, r.DayFirst = day, first, true
		if y, two, e, ok := yearAfter(t, end, true); ok {
			r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, e
		}
		return r, validDay(r)
	}
	j := end
	if t.Word(j, "the") {
		j++
	}
	if !t.Joined(j-1) || !t.Joined(end-1) {
		return Reading{}, false
	}
	var day, e int
	if t.Number(j, 0) && t.Digits(j) <= 2 && t.At(j).Num >= 1 && t.At(j).Num <= 31 {
		day, e = int(t.At(j).Num), j+1
		if t.Glued(e) && t.Word(e, "st", "nd", "rd", "th") {
			e++
		} else if glueAfter(t, j) && !t.Mark(j+1, ',') {
			return Reading{}, false
		}
		if t.Is(e, UnitWord) && t.Joined(e-1) && !t.Word(e, "half", "period") || t.Word(e, "percent", "points", "people", "cents", "million", "billion", "a") && (t.Is(e+1, Meridiem) || !t.Word(e, "a")) {
			return Reading{}, false
		}
	} else if n, oe := ordinalAt(t, j); n >= 1 && n <= 31 && !t.Word(oe, "quarter", "half", "time", "week", "day") && !(t.Word(j-1, "the") && adjectival(t, oe-1) && !t.At(oe).Upper) {
		day, e = n, oe
		if t.Word(j-1, "the") && adjectival(t, e-1) && !t.At(e).Upper {
			return Reading{}, false // "in May the first crates came"
		}
	} else {
		return Reading{}, false
	}
	if t.Word(j-1, "the") && !t.Word(e-1, "st", "nd", "rd", "th") && t.Number(j, 0) {
		return Reading{}, false
	}
	r.Day, r.Last = uint8(day), e
	if y, two, e2, ok := yearAfter(t, e, true); ok && !(t.Mark(e, ',') && !t.Number(e+1, 4) && !two) {
		r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, e2
	}
	if m == 9 && r.Day == 11 && !r.HasYear && t.Joined(e-1) && t.Word(e, "attacks", "attack", "terror", "terrorist", "terrorists", "hijackers", "hijackings", "hijacker", "commission", "victims") {
		r.Year, r.HasYear = 2001, true // the name of a day
	}
	return r, validDay(r)
}

// hyphened reads "16-Mar-2021" and "Mar-16-2021".
func hyphened(t *Text, i, end int, r *Reading) bool {
	glued := func(j int) bool { return t.Mark(j, Hyphen) && t.Glued(j) && t.Glued(j+1) }
	year := func(j int) bool {
		if n := int(t.At(j).Num); t.Number(j, 4) && plausibleYear(n) || t.Number(j, 2) {
			r.Year, r.HasYear, r.TwoDigit, r.Last = n, true, t.Number(j, 2), j+1
			return !glueAfter(t, j)
		}
		return false
	}
	switch {
	case glued(i-1) && dayNumber(t, i-2) && t.Number(i-2, 0) && glued(end) && year(end+1):
		r.Day, r.First, r.DayFirst = uint8(t.At(i-2).Num), i-2, true
		return true
	case glued(end) && dayNumber(t, end+1) && glued(end+2) && year(end+3):
		r.Day = uint8(t.At(end + 1).Num)
		return true
	}
	return false
}

// dayBefore reads the day in "17 March", "17th of March", "the 17th March".
func dayBefore(t *Text, i int) (day uint8, first int, ok bool) {
	j := i - 1
	if !t.Joined(j) {
		return 0, i, false
	}
	of := t.Word(j, "of")
	if of {
		j--
	}
	if n, f, ok := ordinalBefore(t, j); ok && n >= 1 && n <= 31 {
		if t.Word(f-1, "the") && t.Joined(f-1) && (t.Number(f, 0) || of) {
			return uint8(n), f - 1, true
		}
		if t.Number(f, 0) || of {
			return uint8(n), f, true
		}
		return 0, i, false
	}
	if !of && t.Number(j, 0) && t.Digits(j) <= 2 && t.At(j).Num >= 1 && t.At(j).Num <= 31 {
		prev := t.At(j)
		if t.Mark(j-1, '/') && prev.Glued && t.Number(j-2, 0) && t.Glued(j-1) && t.At(j-2).Num+1 == prev.Num && !t.At(j-2).Glued {
			return uint8(t.At(j - 2).Num), j - 2, true // the night of 26/27 August
		}
		if prev.Glued && (t.Mark(j-1, '.') || t.Mark(j-1, ',') || t.Mark(j-1, '$') || t.Mark(j-1, ':') || t.Mark(j-1, '/')) {
			return 0, i, false
		}
		return uint8(prev.Num), j, true
	}
	return 0, i, false
}

func validDay(r Reading) bool {
	limit := [13]uint8{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	return r.Day <= limit[r.Month]
}

func month(t *Text, i int) (Reading, bool) {
	m, end, ok := monthAt(t, i)
	if !ok || t.Word(i-1, "every", "each") {
		return Reading{}, false
	}
	r := date(i, end)
	r.Month = m
	r.Dir, r.First = relAt(t, i)
	if y, two, e, ok := yearAfter(t, end, true); ok && !(t.Mark(end, ',') && two) {
		r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, e
		return r, true
	}
	if !bareMonth(t, i, end, r.Dir) {
		return Reading{}, false
	}
	return r, true
}

// bareMonth decides whether a month's name without day or year is a month:
// "May", "March", "August" and the short forms are often names or verbs.
func bareMonth(t *Text, i, end int, dir Direction) bool {
	if t.Word(i, "may", "march") && t.Word(i-1, "the", "a") && t.Joined(i-1) && adjectival(t, end-1) && !t.At(end).Upper && !hasSuffix(t.Str(end), "ed") {
		return !t.Word(end, "against", "past", "itself", "begins", "ends", "drew", "turned", "leaders", "organisers", "organizers", "route", "madness") // "the May elections"
	}
	if (t.Mark(end, Hyphen) || t.Mark(end, '/')) && t.Is(end+1, Month) && t.At(end+1).Upper {
		return true // the May–June offensive
	}
	if t.Word(i-1, "the", "a", "an") && t.Joined(i-1) && end == i+1 && nameAhead(t, end) && !t.Word(i, "may", "march") && headed(t, end) {
		return true // "the April Deepwater explosion", "a July NATO summit"
	}
	before := t.Is(i-1, Prep) && !t.Word(i-1, "to") || t.Is(i-1, Edge) || t.Mark(i-1, Hyphen) || dir != Bare || t.Is(i-1, Month) || t.Is(i-2, Month)
	switch {
	case t.Word(i, "may"):
		if t.Word(i-1, "was", "is") && t.Mark(end, '.') && t.Word(i-2, "that", "this", "it") {
			return true // "That was May."
		}
		if t.Word(i-1, "and") && t.Number(i-2, 0) && (t.Is(i-3, Month) || t.Mark(i-3, ',')) && joinedAll(t, i-3, i) && !t.Is(end, PresentVerb|Aux) {
			return true // "Between June 2020 and May, rents rose"
		}
		return (before || t.Word(i-1, "to") && !t.Is(end, PresentVerb|Aux)) && !t.Word(i-1, "for") && !nameAhead(t, end) || (t.Word(end, "and", "or") || t.Mark(end, ',')) && t.Is(end+1, Month)
	case t.Word(i, "march") && t.Word(i-1, "to") && t.Is(i-2, UnitWord) && t.Joined(i-1) && t.Joined(i-2),
		t.Word(i, "march") && t.Is(i-1, Edge) && t.Word(i-2, "in", "by", "since", "until", "of", "from") && t.Joined(i-1) && t.Joined(i-2):
		return true // "to close in late March for repairs"
	case t.Word(i, "march"):
		if t.Word(i-1, "this", "that", "the", "during", "after", "before") || t.Word(end, "on", "of", "against", "for", "to", "through") && !t.Is(i-1, Prep) {
			return before && !t.Word(i-1, "this", "that", "during") && !t.Word(end, "of", "against", "for", "to")
		}
		return before || t.Is(end+1, Month) && (t.Word(end, "and", "to") || t.Mark(end, ','))
	case t.Word(i, "april", "june", "august"):
		return (!nameAhead(t, end) || dir >= DirBefore || t.Is(i-1, Edge) && t.Word(i-2, "in", "by", "until", "since", "from") && t.Joined(i-1) || t.Word(i-1, "in") && t.Joined(i-1) || t.Word(i-1, "throughout", "during", "until", "since", "through") && t.Joined(i-1) && (t.At(i-1).Upper || t.Word(i, "august")) || dir == DirLast && !t.At(i-1).Upper || t.Word(i-1, "by") && t.Joined(i-1) && t.At(i-1).Upper && t.Is(end+1, PastVerb|Aux) || t.Word(i-1, "of") && t.Is(i-2, UnitWord|Edge) && t.Joined(i-1)) && !(t.At(i-1).Upper && !t.Is(i-1, Prep|Edge|Det|Conj|Weekday|Last|Next|This|Every) && dir == Bare && !t.At(i).Broken && t.At(i-1).Kind == WordToken)
	case t.Is(i, Ambiguous) && end == i+1 && !t.Informal && t.Joined(i) && nameAhead(t, end) && !t.Word(i-1, "in", "since", "until", "during", "through"):
		return false // "the plan of Jan Lund"
	case t.Is(i, Ambiguous):
		return end > i+1 || before || t.Informal && t.Word(end, "hols", "holidays", "holiday", "exams", "exam", "intake", "sales") && t.Joined(i)
	}
	return !nameAhead(t, end) || before
}

// headed reports whether a plain noun stands behind the capitalised words from
// token i on, so that they name what a month tells from others.
func headed(t *Text, i int) bool {
	for j := i; j < i+6 && t.Joined(j-1); j++ {
		k := t.At(j)
		if k.Kind == WordToken && !k.Upper {
			return !t.Is(j, Prep|Conj|Function|Det|Aux|PastVerb|PresentVerb|FutureVerb) && !hasSuffix(t.Str(j), "ed") && k.Word == nil
		}
		if k.Kind != WordToken && !t.Mark(j, Hyphen) {
			return false
		}
	}
	return false
}

// nameAhead reports whether a capitalised word follows that makes a name of
// "April" or "May".
func nameAhead(t *Text, i int) bool {
	k := t.At(i)
	return t.Joined(i-1) && k.Kind == WordToken && k.Upper && (k.Word == nil || k.Word.Class == 0)
}
