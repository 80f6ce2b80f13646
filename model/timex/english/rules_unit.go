package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

func unitRules() []Rule {
	return []Rule{
		{Name: "so many units ago", At: UnitWord, Match: unitsAgo, Example: []Example{
			{DCT: "2021-03-17", Text: "He resigned [two years ago].", Value: "2019"},
			{DCT: "2021-03-17", Text: "It broke [three days ago].", Value: "2021-03-14"},
			{DCT: "2021-03-17", Text: "They will return in [two weeks].", Value: "2021-W13"},
		}},
		{Name: "last, this, next unit", At: UnitWord, Match: relUnit, Example: []Example{
			{DCT: "2021-03-17", Text: "Sanctions may come as soon as [next week].", Value: "2021-W12"},
			{DCT: "2021-03-17", Text: "Sales doubled [last year].", Value: "2020"},
			{DCT: "2021-03-17", Text: "It rose [this month].", Value: "2021-03"},
		}},
		{Name: "quarter or half", At: UnitWord, Match: quarter, Example: []Example{
			{DCT: "2021-10-17", Text: "Profit fell in [the third quarter].", Value: "2021-Q3"},
			{DCT: "2021-03-17", Text: "It grew in [the first half of 2019].", Value: "2019-H1"},
		}},
		{Name: "a year earlier period", At: UnitWord, Match: yearEarlier, Example: []Example{
			{DCT: "2021-10-17", Text: "Profit was up from [the year-ago quarter].", Value: "2020-Q3"},
		}},
		{Name: "century", At: UnitWord, Match: century, Example: []Example{
			{DCT: "2021-03-17", Text: "A church of [the 12th century] stood there.", Value: "11"},
			{DCT: "2021-03-17", Text: "In [the nineteenth century] it burnt down.", Value: "18"},
		}},
		{Name: "turn of a century", At: UnitWord, Match: turn, Example: []Example{
			{DCT: "2021-03-17", Text: "The mill closed at [the turn of the century].", Value: "20", Mod: "START"},
			{DCT: "2021-03-17", Text: "By [the turn of the 20th century] it was empty.", Value: "19", Mod: "START"},
		}},
		{Name: "day of what is told", At: UnitWord, Match: nthDay, Example: []Example{
			{DCT: "2021-03-17", Text: "This is [the third day] of the strike.", Value: "2021-03-17"},
		}},
		{Name: "each unit", At: UnitWord, Match: unitSet, Example: []Example{
			{DCT: "2021-03-17", Text: "They meet [every week].", Value: "P1W"},
			{DCT: "2021-03-17", Text: "It is held [twice a year].", Value: "P1Y"},
		}},
		{Name: "duration", At: UnitWord, Match: duration, Example: []Example{
			{DCT: "2021-03-17", Text: "He was held for [five days].", Value: "P5D"},
			{DCT: "2021-03-17", Text: "A [ten-year] plan failed.", Value: "P10Y"},
			{DCT: "2021-03-17", Text: "It took [several months].", Value: "PXM"},
			{DCT: "2021-03-17", Text: "Over [the last two weeks] it snowed.", Value: "P2W"},
		}},
		{Name: "as long as a unit", At: Lasting, Match: lasting, Example: []Example{
			{DCT: "2021-03-17", Text: "A [yearlong] study found nothing.", Value: "P1Y"},
		}},
		{Name: "nth day of a month", At: UnitWord, Match: nthOf, Example: []Example{
			{DCT: "2021-03-17", Text: "It rained on [the first day of July 1916] too.", Value: "1916-07-01"},
			{DCT: "2021-03-17", Text: "It ended in [the last week of June 2019].", Value: "2019-W26"},
		}},
		{Name: "numbered quarter or half", At: Period, Match: numbered, Example: []Example{
			{DCT: "2021-03-17", Text: "Profit fell in [Q3 2020].", Value: "2020-Q3"},
			{DCT: "2021-03-17", Text: "Growth was strong in [H1 2019].", Value: "2019-H1"},
			{DCT: "2021-03-17", Text: "The target was missed in [FY2019].", Value: "2019"},
		}},
		{Name: "the unit", At: UnitWord, Match: theUnit, Example: []Example{
			{DCT: "2021-03-17", Text: "It will close at [the end of the year].", Value: "2021", Mod: "END"},
		}},
	}
}

func unitAt(t *Text, i int) (u Unit, plural, ok bool) {
	k := t.At(i)
	if k.Word == nil || !k.Word.Is(UnitWord) {
		return NoUnit, false, false
	}
	u = Unit(k.Word.Val)
	s := t.Str(i)
	last := s[len(s)-1] | 0x20
	plural = last == 's' || u == Millennium && last == 'a'
	switch k.Word.Text {
	case "sec", "min":
		return u, plural, t.Number(i-1, 0) || t.Mark(i-1, Hyphen)
	case "period":
		return u, plural, false
	}
	return u, plural, true
}

// relUnit reads "last week", "the following year", "this month".
func relUnit(t *Text, i int) (Reading, bool) {
	u, plural, ok := unitAt(t, i)
	if !ok || plural || u == Second || u == Minute && !t.Word(i, "minute") || u == HalfYear {
		return Reading{}, false
	}
	if t.At(i).Upper && t.At(i-1).Upper && t.Str(i)[1] >= 'a' && !t.Informal {
		return Reading{}, false // a programme's name: "This Week"
	}
	j := i - 1
	fiscal := false
	if t.Is(j, Fiscal) || t.Word(j, "full", "school", "academic", "calendar", "trading", "business") {
		fiscal = t.Is(j, Fiscal)
		j--
	}
	if t.Word(j, "other") && t.Word(j-1, "the") && u == Day && !t.Is(i+1, UnitWord) && joinedAll(t, j-1, i) {
		return Reading{First: j - 1, Last: i + 1, Form: FormRef, Type: model.TimexDate, Value: "PAST_REF"}, !adjectival(t, i) || t.Informal
	}
	if u == Quarter && t.Word(j, "last") && t.Word(i+1, "of") && joinedAll(t, j, i+2) && (t.Number(i+2, 4) || t.Word(i+2, "last", "this", "next", "fiscal") || t.Word(i+2, "the") && t.Word(i+3, "year", "fiscal", "financial")) {
		return Reading{}, false // "the last quarter of 2021" is its fourth
	}
	if u >= Weekend && u <= Year && t.Word(j, "the") && joinedAll(t, j, i+2) && (t.Word(i+1, "after") && t.Word(i+2, "next") || t.Word(i+1, "before") && t.Word(i+2, "last")) && !t.Is(i+3, UnitWord|Weekday|Month) {
		r := Reading{First: j, Last: i + 3, Form: FormShift, Type: model.TimexDate, Unit: u, N: 2, Dir: DirNext} // "the week after next"
		if t.Word(i+2, "last") {
			r.Dir = DirLast
		}
		return r, true
	}
	dir, first := relAt(t, j+1)
	r := Reading{First: first, Last: i + 1, Form: FormShift, Type: model.TimexDate, Unit: u, Dir: dir, N: 1, Fiscal: fiscal}
	switch dir {
	case Bare:
		return Reading{}, false
	case DirThis, DirSame:
		r.N = 0
		if u == Quarter && (t.Word(j, "latest") || dir == DirSame) {
			r.Form = FormUnit
			if dir != DirSame {
				r.Value = "latest"
			}
			return r, true
		}
		if u <= Hour && !t.Word(i, "hour") {
			return Reading{}, false
		}
	case DirLast:
		if u >= MonthUnit && t.Word(j, "last") && t.Word(j-1, "his", "her", "their", "its", "my", "your", "our") && t.Joined(j-1) {
			return Reading{}, false // "in her last year": somebody's, not the calendar's
		}
		if u == Day {
			return Reading{}, false // "the last day" of something
		}
		if t.Word(j, "past") && first < j && t.Word(first, "the") && u != Week && u != Weekend {
			// "the past year" lasts until now
			r.Form, r.Type, r.Dir = FormDuration, model.TimexDuration, DirLast
			return r, true
		}
		if u <= Hour {
			return Reading{}, false
		}
		if u >= Decade && first < j {
			r.Form, r.Type = FormDuration, model.TimexDuration
			return r, true
		}
	case DirNext:
		if t.Word(i+1, "or") && t.Word(i+2, "so") && joinedAll(t, i, i+2) {
			r.Last = i + 3 // "the next year or so"
		}
		if u <= Hour {
			return Reading{}, false
		}
		if first < j && t.Word(first, "the") && (u == Month_ || u == Quarter) && !t.Word(first-1, "over", "in", "within", "for", "during", "through", "throughout", "of") {
			r.Dir = DirAfter // "the truce was broken the next month"
			return r, true
		}
		if first < j && t.Word(first, "the") && u >= Month_ && u != Year || first < j && u >= Decade {
			r.Form, r.Type = FormDuration, model.TimexDuration
			return r, true
		}
	}
	if u == Day && dir == DirThis && t.Word(first-1, "to") {
		r.Form, r.Value = FormRef, "PRESENT_REF" // "to this day"
		return r, true
	}
	if u == Day && dir == DirThis {
		return r, !t.Word(i+1, "of") && first == j
	}
	return r, true
}

// Month_ is the month among the units.
const Month_ = MonthUnit

func century(t *Text, i int) (Reading, bool) {
	u := Unit(t.Val(i))
	if u != CenturyUnit && u != Millennium {
		return Reading{}, false
	}
	j := i - 1
	if t.Mark(j, Hyphen) && t.Glued(i) {
		j--
	}
	n, first, ok := ordinalBefore(t, j)
	if !ok || n < 1 || n > 30 || !t.Joined(j) {
		return Reading{}, false
	}
	if t.At(i).Upper && t.At(i+1).Upper && t.Joined(i) && t.Str(i)[1] >= 'a' {
		return Reading{}, false // Twentieth Century Fox
	}
	r := date(first, i+1)
	r.HasYear, r.YearUnit, r.Year = true, u, (n-1)*100
	if u == Millennium {
		r.Year = (n - 1) * 1000
	}
	if bc, end, ok := eraAfter(t, i+1); ok {
		r.BC, r.Last = bc, end
		if bc {
			r.Year = n
		}
	}
	if t.Word(first-1, "the") && t.Joined(first-1) && !t.Mark(i-1, Hyphen) {
		r.First = first - 1
	}
	return r, true
}

// theUnit reads "the year", "the end of the month", "year-end".
func theUnit(t *Text, i int) (Reading, bool) {
	u, plural, ok := unitAt(t, i)
	if !ok || plural {
		if !t.Word(i, "period") {
			return Reading{}, false
		}
		u = Quarter
	}
	j := i - 1
	fiscal := false
	if t.Is(j, Fiscal) {
		fiscal = true
		j--
	}
	r := Reading{First: j, Last: i + 1, Form: FormUnit, Type: model.TimexDate, Unit: u, Fiscal: fiscal, Dir: DirSame}
	if u >= Week && u <= Year && t.Mark(j, Hyphen) && t.Word(j-1, "mid") && t.Is(j-2, Prep) && t.Joined(j-1) && t.Glued(i) && !adjectival(t, i) {
		r.First, r.Mod = j-1, modNames[modMid] // "by mid-year"
		return r, true
	}
	if u >= Week && u <= Year && (u == Year || t.Is(j, Prep) || t.Word(j, "the")) {
		if k := endOfUnit(t, i); k >= 0 {
			if t.Mark(k-1, Hyphen) && t.At(k+1).Kind == WordToken && adjectival(t, k) {
				return Reading{}, false // "year-end bonuses"
			}
			r.Mod, r.Last, r.First = modNames[modEnd], k+1, i
			if t.Word(j, "the") {
				r.First = j
			}
			return r, true
		}
	}
	if u == Quarter {
		return theQuarter(t, i, r)
	}
	if u == Weekend && t.Informal && !t.Is(j, Every|Det|Possessive|About|VagueCount|Cardinal) && !t.Number(j, 0) && !t.Mark(j, Hyphen) && !t.Mark(j, '#') && !t.Word(j, "a", "one", "long", "bank", "whole", "first", "last") && !t.Mark(i+1, Hyphen) && !t.Word(i+1, "job", "trip", "break", "warrior", "away", "getaway", "shift", "bag") {
		r.First = i // "weekend here i come"
		return r, true
	}
	if t.Word(j, "full", "whole", "entire") && u == Year {
		if t.Word(j, "full") {
			r.Value = "full"
		}
		j--
		r.First = j
	}
	if u == Weekend && t.Word(j, "holiday", "long") && t.Joined(j) && t.Word(j-1, "the") {
		j--
		r.First = j
	}
	if !t.Joined(j) || !t.Word(j, "the") || t.Mark(i+1, Hyphen) && t.Glued(i+1) {
		return Reading{}, false
	}
	if t.Word(j-1, "of") && (t.At(i).Upper && t.Str(i)[1] >= 'a' || u == Day && t.Word(j-2, "end") && t.Word(j-4, "at")) {
		return Reading{}, false // "Person of the Year", "at the end of the day"
	}
	if unitLasts(t, i, j, &r) {
		return r, true
	}
	ok = unitOfNews(t, i, j, &r)
	return r, ok
}

// endOfUnit returns the "end" that makes the unit at i its own end: "year-end", "year
// end", "year's end". −1 without.
func endOfUnit(t *Text, i int) int {
	k := i + 1
	if t.Mark(k, Hyphen) || t.Mark(k, Apostrophe) && t.Word(k+1, "s") {
		k++
		if t.Word(k, "s") {
			k++
		}
	}
	if t.Word(k, "end") && t.Joined(k-1) {
		return k
	}
	return -1
}

// unitLasts reads "the unit" at i, whose "the" is token j, as a duration or as the unit
// before or after another, by the words behind it: "the year to March", "the week
// before."
func unitLasts(t *Text, i, j int, r *Reading) bool {
	u := r.Unit
	if u == Year && (t.Word(i+1, "ended", "ending") || t.Word(i+1, "to") && t.Is(i+2, Month|Edge)) || u == Week && t.Word(i+1, "ended", "ending") {
		r.Form, r.Type, r.N = FormDuration, model.TimexDuration, 1
		return true
	}
	if u >= Week && u <= Decade && t.Word(j-1, "in", "during", "for", "over") && t.Word(i+1, "since") && t.Joined(i) && t.At(i+2).Kind == WordToken {
		r.Form, r.Type, r.N = FormDuration, model.TimexDuration, 1
		return true // "in the month since its well blew up"
	}
	if (u == Week || u == Day || u == MonthUnit || u == Year) && t.Word(i+1, "after", "before", "prior") && t.Joined(i) && (t.At(i+2).Kind == MarkToken && !t.Mark(i+2, QuoteMark) || t.Word(i+2, "and", "but") && (pastAt(t, i+3) || t.Is(i+3, PastVerb|Prep)) || t.At(i+2).Broken) {
		r.Form, r.N, r.Dir, r.Last = FormShift, 1, DirAfter, i+2
		if t.Word(i+1, "before", "prior") {
			r.Dir = DirBefore
		}
		return true
	}
	return false
}

// unitOfNews reports whether "the unit" at i, whose "the" is token j, is the calendar's
// and not one that the words behind it tell of. One that nothing says more of is a
// weak reading.
func unitOfNews(t *Text, i, j int, r *Reading) bool {
	u := r.Unit
	edged := t.Word(j-1, "of", "in") && t.Is(j-2, Edge) || t.Word(j-1, "later", "earlier")
	if (u == Week || u == Year) && t.Word(j-1, "in") && t.Word(j-2, "earlier", "later") && !t.Word(i+1, "of") {
		return true // "saying earlier in the week that"
	}
	if t.Word(j-1, "of") && (t.Word(j-2, "day", "days") || u == Year && t.Word(j-2, prizes...)) {
		return false // "a day of the week", "player of the year"
	}
	switch u {
	case Year, Week, Weekend:
		if u == Year && t.Word(i+1, "in") && t.Word(i+2, "which") {
			return false // "the year in which his father died"
		}
		if t.Word(i+1, "of", "before", "after", "when", "that") && !r.Fiscal && !(u == Weekend && (!t.Word(i+1, "of") || !t.Is(i+2, Month|Ordinal) && !t.Number(i+2, 0)) && t.Word(j-1, "over", "at")) {
			return false
		}
		return true
	case Month_, Day, Decade, CenturyUnit:
		r.Weak = !edged
		return edged
	}
	return false
}

// prizes are what is chosen each year: "the player of the year".
var prizes = []string{"player", "person", "man", "woman", "coach", "manager", "team", "rookie", "athlete", "driver", "rider", "sportsman", "sportswoman", "footballer", "book", "film", "album", "song", "artist", "word", "goal", "car",
	"game", "teacher", "employee", "company", "newcomer", "photographer", "journalist", "writer", "author", "chef", "restaurant", "campaign", "trial"}

// nthOf reads "the first day of July", "the last week of June 2019", "the
// second Sunday in May" being the weekday rule's.
func nthOf(t *Text, i int) (Reading, bool) {
	u := Unit(t.Val(i))
	if u != Day && u != Week && u != Weekend || !t.Word(i+1, "of", "in") || !t.Joined(i+1) {
		return Reading{}, false
	}
	n, first, ok := ordinalBefore(t, i-1)
	if t.Word(i-1, "last", "final") {
		n, first, ok = -1, i-1, true
	}
	if !ok || n > 31 || u != Day && n > 5 || !t.Is(i+2, Month) && !(t.Word(i+2, "the") && t.Word(i+3, "month")) {
		return Reading{}, false
	}
	m, end, ok := monthAt(t, i+2)
	if !ok {
		return Reading{}, false
	}
	r := date(first, end)
	r.Month, r.Nth, r.Unit = m, int8(n), u
	if _, plural, _ := unitAt(t, i); plural {
		// "the last days of August" are its end
		if n != 1 && n != -1 {
			return Reading{}, false
		}
		r.Nth, r.Unit, r.Mod = 0, NoUnit, modNames[modStart]
		if n < 0 {
			r.Mod = modNames[modEnd]
		}
	}
	if y, two, e, ok := yearAfter(t, end, true); ok {
		r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, e
	}
	if t.Word(first-1, "the") && t.Joined(first-1) {
		r.First--
	}
	return r, true
}
