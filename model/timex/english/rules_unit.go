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
		{Name: "nth day of a month", At: UnitWord, Match: nthOf, Example: []Example{
			{DCT: "2021-03-17", Text: "It rained on [the first day of July 1916] too.", Value: "1916-07-01"},
			{DCT: "2021-03-17", Text: "It ended in [the last week of June 2019].", Value: "2019-W26"},
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
	plural = last == 's' && !t.Word(i, "hrs") || u == Millennium && last == 'a' || t.Word(i, "halves", "hrs")
	if t.Word(i, "sec", "min") && !t.Number(i-1, 0) && !t.Mark(i-1, Hyphen) || t.Word(i, "period") {
		return u, plural, false
	}
	return u, plural, true
}

// before extends a reading's first token to the left over words that weigh the
// number: about, nearly, more than, at least, up to.
func before(t *Text, first int, r *Reading) {
	j := first - 1
	if j < 0 || !t.Joined(j) {
		return
	}
	set := func(n, mod int) { r.First, r.Mod = first-n, modNames[mod] }
	switch {
	case t.Word(j, "than") && t.Word(j-1, "more", "longer", "greater"):
		if t.Word(j-2, "no") {
			set(3, modEqualLess)
		} else {
			set(2, modMore)
		}
	case t.Word(j, "than") && t.Word(j-1, "less", "fewer"):
		if t.Word(j-2, "no") {
			set(3, modEqualMore)
		} else {
			set(2, modLess)
		}
	case t.Word(j, "least") && t.Word(j-1, "at"):
		set(2, modEqualMore)
	case t.Word(j, "most") && t.Word(j-1, "at"):
		set(2, modEqualLess)
	case t.Word(j, "to") && t.Word(j-1, "up"):
		set(2, modEqualLess)
	case t.Word(j, "about", "approximately", "roughly", "around", "circa"):
		if r.Form == FormDuration {
			r.Mod = modNames[modApprox] // said of the number, not part of the time
			return
		}
		set(1, modApprox)
	case t.Word(j, "nearly", "almost"):
		set(1, modLess)
	case t.Word(j, "some") && !r.Vague:
		r.Mod = modNames[modApprox]
	case t.Word(j, "just") && t.Word(j+1, "over", "under"):
		set(1, modApprox)
	}
}

// unitsAgo reads a number of units that is counted from now or from the time
// spoken of: ago, earlier, later, from now, "in two weeks".
func unitsAgo(t *Text, i int) (Reading, bool) {
	u, _, ok := unitAt(t, i)
	if !ok || !t.Joined(i) && t.At(i+1).Kind != WordToken {
		return Reading{}, false
	}
	j := i + 1
	if t.Word(j, "or") && t.Word(j+1, "so") {
		j += 2
	}
	q := quantityBefore(t, i)
	if q.bare && t.Word(i-1, "one") {
		q.n, q.first, q.bare = 1, i-1, false
	}
	r := Reading{First: q.first, Last: j, Form: FormShift, Type: model.TimexDate, Unit: u, N: q.n, Half: q.half, Vague: q.vague}
	switch {
	case !t.Joined(j - 1):
		return Reading{}, false
	case t.Word(j, "ago"):
		r.Dir, r.Last = DirAgo, j+1
	case t.Word(j, "back") && !q.bare && !q.hyphen && (t.At(j+1).Kind == MarkToken || t.Is(j+1, Prep)):
		r.Dir, r.Last = DirAgo, j+1
	case t.Word(j, "earlier", "previously", "prior", "beforehand") && !t.Word(j+1, "than"):
		r.Dir, r.Last = DirBefore, j+1
	case t.Word(j, "before") && !q.bare && (t.At(j+1).Kind == MarkToken || t.At(j+1).Broken) && q.single:
		r.Dir, r.Last = DirBefore, j+1
	case t.Word(j, "later", "afterwards", "afterward", "thereafter"):
		r.Dir, r.Last = DirAfter, j+1
		if t.Word(j, "later") && t.Word(j+1, "than") {
			return Reading{}, false
		}
	case t.Word(j, "from") && t.Word(j+1, "now", "today"):
		r.Dir, r.Last = DirFrom, j+2
	case t.Word(j, "hence"):
		r.Dir, r.Last = DirFrom, j+1
	case t.Word(q.first-1, "in") && t.Joined(q.first-1) && u > Hour && !q.bare && !q.hyphen && ahead(t, q.first-1, j) && !t.Is(i-1, VagueCount) && !(q.single && u == Quarter):
		r.Dir = DirFrom
		if t.Mark(j, Apostrophe) && t.Word(j+1, "time") {
			r.Last = j + 2
		} else if t.Word(j, "time") {
			r.Last = j + 1
		} else if t.Mark(j, Apostrophe) {
			return Reading{}, false
		}
		return r, true
	default:
		return Reading{}, false
	}
	if q.bare {
		if !t.Word(i, "days", "weeks", "months", "years", "hours", "minutes", "decades", "centuries", "seconds") || t.Is(r.Last-1, Ago) && t.Word(r.Last-1, "before") {
			return Reading{}, false
		}
		r.Vague = true
	}
	if q.single && t.Word(q.first-1, "only", "just", "barely", "exactly") {
		r.First = q.first
	}
	before(t, r.First, &r)
	if t.Word(r.Last, "this") && t.Is(r.Last+1, UnitWord|Month) && r.Dir == DirAgo {
		return r, true
	}
	if u <= Hour && u != NoUnit {
		r.Type = model.TimexTime
	}
	if u == Year && q.n == 1 && q.single && !q.half && (r.Dir == DirAgo || r.Dir == DirBefore) && r.First == q.first {
		r.Compare = true
	}
	return r, true
}

// ahead reports whether "in two weeks" looks forward: a future verb before it,
// and no past one nearer.
func ahead(t *Text, i, end int) bool {
	if t.Word(end, "time") || t.Mark(end, Apostrophe) && t.Word(end+1, "time") {
		return true
	}
	start := t.SentenceStart(i, 14)
	for j := i - 1; j >= start; j-- {
		switch {
		case t.Is(j, FutureVerb):
			return true
		case t.Is(j, PastVerb) || announces[t.Str(j)] && t.Word(j, "promised", "agreed", "vowed", "pledged"):
			return false
		case announces[t.Str(j)] || t.Is(j, Aux):
			return true
		case t.Word(j, "for", "time", "first"):
			return false
		case t.At(j).Kind == WordToken && len(t.Str(j)) > 4 && hasSuffix(t.Str(j), "ed"):
			return false
		}
	}
	return false
}

func hasSuffix(s, suffix string) bool {
	return len(s) > len(suffix) && s[len(s)-len(suffix):] == suffix
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
		if u <= Hour {
			return Reading{}, false
		}
		if first < j && t.Word(first, "the") && u >= Month_ && u != Year || first < j && u >= Decade {
			r.Form, r.Type = FormDuration, model.TimexDuration
			return r, true
		}
	}
	if u == Day && dir == DirThis {
		return r, !t.Word(i+1, "of") && first == j
	}
	return r, true
}

// Month_ is the month among the units.
const Month_ = MonthUnit

// quarter reads calendar quarters and halves by their number: "the third
// quarter", "third-quarter", "first half", "Q3".
func quarter(t *Text, i int) (Reading, bool) {
	u := Unit(t.Val(i))
	if u != Quarter && u != HalfYear || t.Word(i, "period") {
		return Reading{}, false
	}
	j := i - 1
	hy := false
	if t.Mark(j, Hyphen) && t.Glued(i) {
		hy = true
		j--
	}
	fiscal := -1
	if t.Is(j, Fiscal) {
		fiscal = j
		j--
	}
	var n, first int
	switch {
	case u == HalfYear && t.Word(j, "last", "latter", "back"):
		n, first = 2, j
	case u == Quarter && t.Word(j, "last", "final") && t.Word(i+1, "of"):
		n, first = 4, j
	default:
		var ok bool
		if n, first, ok = ordinalBefore(t, j); !ok || !t.Joined(j) {
			return Reading{}, false
		}
	}
	limit := 4
	if u == HalfYear {
		limit = 2
	}
	if n < 1 || n > limit {
		return Reading{}, false
	}
	if t.Word(i, "quarters", "halves") {
		return Reading{}, false
	}
	r := date(first, i+1)
	r.Fiscal = fiscal >= 0
	if u == Quarter {
		r.Quarter = uint8(n)
	} else {
		r.Half2 = uint8(n)
		// "the first half" of a match, a century, a film
		if t.Word(i+1, "of") && !t.Joined(i+1) {
			return Reading{}, false
		}
	}
	k := first - 1
	for t.Is(k, Fiscal) || t.Mark(k, Hyphen) && t.Is(k-1, Fiscal) || t.Word(k, "comparable", "corresponding", "company") {
		if t.Is(k, Fiscal) {
			r.Fiscal = true
		}
		k--
		r.First = k + 1
	}
	if t.Word(k, "the") && t.Joined(k) && !hy {
		r.First = k
	}
	if u == HalfYear && !halfOfYear(t, i, r.First) {
		return Reading{}, false
	}
	return r, true
}

// halfOfYear reports whether "first half" speaks of a year, not of a match.
func halfOfYear(t *Text, i, first int) bool {
	if t.Word(i+1, "of") {
		return t.Number(i+2, 4) || t.Word(i+2, "this", "last", "next", "fiscal") || t.Word(i+2, "the") && t.Word(i+3, "year", "fiscal", "financial")
	}
	return t.Word(i+1, "results", "profit", "profits", "earnings", "sales", "revenue", "loss", "losses", "net", "pretax", "figures", "report") || t.Number(i+1, 4)
}

// yearEarlier reads comparisons with the same period of the year before.
func yearEarlier(t *Text, i int) (Reading, bool) {
	if !t.Word(i, "year") {
		return Reading{}, false
	}
	j := i + 1
	if t.Mark(j, Hyphen) {
		j++
	}
	if !t.Word(j, "ago", "earlier") || t.Is(i-1, Cardinal) || t.Word(i-1, "a", "one") && j == i+1 || t.Number(i-1, 0) || t.Mark(i-1, Hyphen) {
		return Reading{}, false
	}
	r := Reading{First: i, Last: j + 1, Form: FormShift, Type: model.TimexDate, Unit: Year, N: 1, Dir: DirAgo, Compare: true}
	if t.Word(j, "earlier") {
		r.Dir = DirBefore
	}
	k := j + 1
	if n, e := ordinalAt(t, k); n >= 1 && n <= 4 && t.Word(e, "quarter") {
		r.Form, r.Quarter, r.HasYearShift, r.YearShift, r.Last = FormDate, uint8(n), true, -1, e+1
	} else if t.Word(k, "quarter", "period", "half") {
		r.Last = k + 1
		r.Value = t.At(k).Word.Text
	}
	if r.Last == j+1 {
		return r, true // "year-earlier net": the article is the noun's
	}
	f := i - 1
	if t.Word(f, "comparable", "corresponding", "equivalent", "same") {
		f--
		r.First = f + 1
	}
	if t.Word(f, "the") {
		r.First = f
	}
	return r, true
}

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

// unitSet reads "every week", "each of the past three years", "twice a year",
// "$5 a day", "per month".
func unitSet(t *Text, i int) (Reading, bool) {
	u, plural, ok := unitAt(t, i)
	if !ok {
		return Reading{}, false
	}
	r := Reading{First: i - 1, Last: i + 1, Form: FormSet, Type: model.TimexSet, Unit: u, N: 1}
	j := i - 1
	switch {
	case !t.Joined(j):
		return Reading{}, false
	case t.Word(j, "every", "each") && !plural:
		r.Quant = map[bool]string{true: "EVERY", false: "EACH"}[t.Word(j, "every")]
	case t.Word(j, "other") && t.Word(j-1, "every"):
		r.First, r.N, r.Quant = j-1, 2, "EVERY"
	case plural && t.Word(j-1, "every") && t.Joined(j-1):
		n, first, ok := numberEnding(t, j)
		if t.Word(j, "few") {
			r.First, r.Vague, r.Quant = j-1, true, "EVERY"
			return r, true
		}
		if !ok {
			return Reading{}, false
		}
		r.First, r.N, r.Quant = first-1, n, "EVERY"
	case t.Word(j, "per") && (u <= Minute || u == Hour && t.Word(j-1, "miles", "kilometers", "kilometres", "km", "knots", "kilometer", "mile", "m")):
		return Reading{}, false // a speed
	case t.Word(j, "a", "an", "per") && !plural && !t.Is(i+1, Ago) && !t.Mark(i+1, Hyphen):
		r.First = j
		k := j - 1
		switch {
		case t.Word(k, "once", "twice", "thrice"):
			r.First, r.Freq = k, map[string]string{"once": "1X", "twice": "2X", "thrice": "3X"}[t.At(k).Word.Text]
		case t.Word(k, "times"):
			if n, f, ok := numberEnding(t, k-1); ok {
				r.First, r.N = f, 1
				_ = n
			} else if t.Is(k-1, VagueCount) {
				r.First = k - 1
			}
		case t.Word(j, "per"):
		case rate(t, k):
		default:
			return Reading{}, false
		}
	default:
		return Reading{}, false
	}
	if t.Word(i+1, "ago", "earlier", "later", "old", "long") {
		return Reading{}, false
	}
	return r, true
}

// rate reports whether the token before "a year" is what happens so often:
// money, a share of a hundred, a count of things.
func rate(t *Text, k int) bool {
	switch {
	case t.Number(k, 0) && (t.Mark(k-1, '$') || t.Mark(k-1, '.') || t.Mark(k-1, ',') || t.Mark(k-1, 1)), t.Mark(k, '%'),
		t.Word(k, "percent", "million", "billion", "share", "ounce", "times", "tonne", "barrel"):
		return true
	}
	// "40 hours a week", "three films a year"
	return t.At(k).Kind == WordToken && hasSuffix(t.Str(k), "s") && (t.At(k-1).Kind == NumberToken || t.Is(k-1, Cardinal|Scale)) && t.Joined(k-1)
}

// duration reads a number of units that lasts, alone or anchored ("the last two
// weeks").
func duration(t *Text, i int) (Reading, bool) {
	u, plural, ok := unitAt(t, i)
	if !ok {
		return Reading{}, false
	}
	if t.At(i).Upper && t.At(i-1).Kind == NumberToken && t.Str(i)[1] >= 'a' {
		return Reading{}, false // "60 Minutes"
	}
	if !plural && u >= Hour && t.Mark(i+1, Hyphen) && t.Glued(i+1) && t.Word(i+2, "long") && t.Glued(i+2) && !t.Mark(i-1, Hyphen) {
		return Reading{First: i, Last: i + 3, Form: FormDuration, Type: model.TimexDuration, Unit: u, N: 1}, true // week-long
	}
	q := quantityBefore(t, i)
	r := Reading{First: q.first, Last: i + 1, Form: FormDuration, Type: model.TimexDuration, Unit: u, N: q.n, Half: q.half, Vague: q.vague}
	if u == Second && !plural && !q.hyphen && !t.Word(q.first, "one", "1") || u == HalfYear || t.Word(i, "min", "sec") && !t.Number(i-1, 0) && !q.hyphen {
		return Reading{}, false
	}
	if u == Quarter && q.single {
		return Reading{}, false
	}
	if q.hyphen && q.bare {
		return Reading{}, false
	}
	// "two years and six months", "a minute and a half"
	if t.Word(i+1, "and") && t.Word(i+2, "a") && t.Word(i+3, "half") && t.Joined(i) {
		r.Half, r.Last = true, i+4
	}
	switch {
	case q.bare:
		if !plural {
			return Reading{}, false
		}
		return vagueUnits(t, i, r)
	case !q.single && !plural && q.n == 1 && u == Day && t.Word(i-1, "one") && (t.Word(i-2, "will", "would", "may", "might", "could", "can", "to", "hope", "hopes", "hoped", "must") || t.Word(i-2, "he", "she", "they", "it", "we", "i") && t.Is(i+1, FutureVerb|Aux)):
		r.First, r.Form, r.Type, r.Value = i-1, FormRef, model.TimexDate, "FUTURE_REF"
		return r, true
	case q.single && !plural && !q.hyphen:
		if t.Word(i+1, "of") && u == Day || t.Is(i-2, Every) || u <= Day && adjectival(t, i) && !t.Is(i+1, Ago) && !t.Word(i+1, "or", "long", "just", "only") && !t.At(i+1).Upper && !hasSuffix(t.Str(i+1), "ly") {
			return Reading{}, false
		}
	}
	if !plural && !q.hyphen && q.n != 1 && !q.half && !adjectival(t, i) {
		return Reading{}, false
	}
	// ages in years belong to people and things, not to the time axis
	if t.Mark(i+1, Hyphen) && t.Glued(i+1) && t.Word(i+2, "old", "olds", "long") {
		r.Last = i + 3
		if t.Word(i+2, "olds") || u >= Year && t.Word(i+2, "old") {
			return Reading{}, false
		}
	} else if t.Word(i+1, "old", "older", "younger") && u >= Day || t.Word(i+1, "of") && t.Word(i+2, "age") {
		return Reading{}, false
	}
	if u == Quarter && (q.hyphen || plural) && !r.Vague && t.Word(i+1, "of") && q.n <= 3 && !t.Is(q.first-1, Last|Next|Det) {
		return Reading{}, false // three-quarters of
	}
	if t.Word(i+1, "or") && t.Word(i+2, "so") {
		r.Last, r.Mod = i+3, modNames[modApprox]
	}
	if t.Word(i+1, "ended", "ending", "through") && q.n > 1 {
		r.Dir = DirSame
	}
	anchored(t, &r)
	if r.Dir == Bare || r.Dir == DirSame && r.First == q.first {
		before(t, r.First, &r)
		if t.Word(r.First-1, "the") && q.n > 1 && !q.hyphen && t.Joined(r.First-1) {
			r.First--
		}
	}
	return r, true
}

func adjectival(t *Text, i int) bool {
	n := t.At(i + 1)
	return t.Joined(i) && n.Kind == WordToken && !t.Is(i+1, Prep|Conj|PastVerb|PresentVerb|FutureVerb|Function|Det|Aux|Possessive)
}

// anchored extends "two weeks" over "the last", "the next", "the first".
func anchored(t *Text, r *Reading) {
	j := r.First - 1
	if !t.Joined(j) {
		return
	}
	dir := Bare
	switch {
	case t.Word(j, "last", "past", "previous", "preceding", "prior", "recent", "latest"):
		dir = DirLast
	case t.Word(j, "next", "coming", "following", "ensuing", "upcoming", "subsequent"):
		dir = DirNext
	case t.Word(j, "first", "final", "initial", "remaining", "early"):
		dir = DirSame
	default:
		return
	}
	if t.Word(j, "following", "ensuing") && !t.Word(j-1, "the") {
		return
	}
	r.Dir, r.First = dir, j
	if t.Word(j-1, "the", "these", "those") || t.Is(j-1, Possessive) && t.Word(j-1, "its", "his", "her", "their") {
		if t.Word(j-1, "the", "these", "those") {
			r.First = j - 1
		}
	}
	before(t, r.First, r)
}

// vagueUnits reads plural units without a number: "years", "recent months".
// "recent years" and "coming months" point to a time; "for years" lasts.
func vagueUnits(t *Text, i int, r Reading) (Reading, bool) {
	r.Vague = true
	j := i - 1
	if !t.Joined(j) || t.Word(i, "seconds", "secs", "hrs", "mins", "yrs", "wks", "halves") {
		return r, false
	}
	ref := func(value string, first int) (Reading, bool) {
		r.First, r.Form, r.Type, r.Value = first, FormRef, model.TimexDate, value
		if t.Word(first-1, "more", "the", "these", "those") && t.Joined(first-1) {
			r.First--
		}
		if t.Word(i+1, "and", "or") && t.Is(i+2, UnitWord) && t.Joined(i+1) {
			r.Last = i + 3
		}
		return r, true
	}
	switch {
	case t.Word(i, "days") && t.Word(j, "these"):
		r.First, r.Form, r.Type, r.Value = j, FormRef, model.TimexDate, "PRESENT_REF"
		return r, true
	case t.Word(j, "recent", "past", "previous", "earlier", "prior", "bygone", "last") && !(t.Word(j, "past") && t.Is(j-1, Cardinal)):
		return ref("PAST_REF", j)
	case t.Word(j, "coming", "future", "upcoming", "subsequent", "later", "ensuing", "following", "next", "succeeding"):
		return ref("FUTURE_REF", j)
	case t.Word(j, "early", "final", "first", "intervening", "last", "closing") && t.Word(j-1, "the") && t.Word(j-2, "in", "during", "over", "of") && t.Word(i, "years", "days", "weeks", "months", "hours", "decades"):
		r.First = j - 1
		return r, true
	case t.Word(j, "the") && t.Word(j-1, "in", "over", "during", "within", "through") && t.Word(i, "years", "days", "weeks", "months", "hours", "decades", "centuries"):
		if t.Word(j-1, "over") || t.Word(i+1, "before", "after", "since", "leading", "that", "following", "ahead", "to", "between", "immediately") {
			r.First = j
			if t.Word(i+1, "ahead") {
				r.Last = i + 2
			}
			return r, true
		}
	case t.Word(j, "for", "in", "within", "after", "over", "during", "last", "lasted", "spent", "took", "take", "takes") || t.Is(j, About) && t.Word(j-1, "for"):
		if t.Word(i, "quarters", "periods", "minutes") && !t.Word(j, "for", "within") {
			return r, false
		}
		if t.Word(i+1, "or", "and") && t.Is(i+2, UnitWord) && t.Joined(i+1) {
			r.Last = i + 3
		}
		return r, true
	case t.Word(i+1, "before", "after", "later") && t.Word(i, "years", "months", "weeks", "decades", "centuries", "hours", "days", "minutes") && t.Joined(i):
		return r, true
	case t.Word(i+1, "of", "long") && t.Word(i, "years", "months", "weeks", "decades", "centuries", "hours", "days") && t.Joined(i):
		return r, t.At(j).Kind == MarkToken || t.Is(j, Prep|PastVerb|PresentVerb|Conj) || t.Word(j, "follows", "followed", "despite", "through")
	case t.Mark(i+1, Hyphen) && t.Glued(i+1) && t.Word(i+2, "long", "old"):
		r.Last = i + 3
		return r, true
	}
	return r, false
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
	if u == Year {
		// year-end, year end, year's end
		k := i + 1
		if t.Mark(k, Hyphen) || t.Mark(k, Apostrophe) && t.Word(k+1, "s") {
			k++
			if t.Word(k, "s") {
				k++
			}
		}
		if t.Word(k, "end") && t.Joined(k-1) {
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
	if t.Word(j, "full", "whole", "entire") && u == Year {
		j--
		r.First = j
	}
	if !t.Joined(j) || !t.Word(j, "the") || t.Mark(i+1, Hyphen) {
		return Reading{}, false
	}
	if t.Word(j-1, "of") && (t.At(i).Upper && !t.At(j).Upper || u == Day && t.Word(j-2, "end") && t.Word(j-4, "at")) {
		return Reading{}, false // "Person of the Year", "at the end of the day"
	}
	if u == Year && t.Word(i+1, "ended", "ending") || u == Week && t.Word(i+1, "ended", "ending") {
		r.Form, r.Type, r.N = FormDuration, model.TimexDuration, 1
		return r, true
	}
	if (u == Week || u == Day || u == MonthUnit || u == Year) && t.Word(i+1, "after", "before", "prior") && t.Joined(i) && t.At(i+2).Kind == MarkToken && !t.Mark(i+2, QuoteMark) {
		r.Form, r.N, r.Dir, r.Last = FormShift, 1, DirAfter, i+2
		if t.Word(i+1, "before", "prior") {
			r.Dir = DirBefore
		}
		return r, true
	}
	edged := t.Word(j-1, "of", "in") && t.Is(j-2, Edge) || t.Word(j-1, "later", "earlier")
	switch u {
	case Year, Week, Weekend:
		if t.Word(i+1, "of", "before", "after", "when", "that") && !fiscal {
			return Reading{}, false
		}
		return r, true
	case Month_, Day, Decade, CenturyUnit:
		r.Weak = !edged
		return r, edged
	}
	return Reading{}, false
}

// theQuarter reads "the quarter", "the latest period", "the 1988 quarter" and
// the quarter of "last year's quarter".
func theQuarter(t *Text, i int, r Reading) (Reading, bool) {
	j := i - 1
	if !t.Joined(j) || t.Mark(i+1, Hyphen) {
		return r, false
	}
	period := t.Word(i, "period")
	switch {
	case t.Number(j, 4) && plausibleYear(int(t.At(j).Num)) && t.Word(j-1, "the"):
		r.First, r.HasYear, r.Year, r.Compare = j-1, true, int(t.At(j).Num), true
	case t.Word(j, "latest") && t.Word(j-1, "the"):
		r.First, r.Value = j-1, "latest"
	case t.Word(j, "same", "corresponding", "comparable", "like") && t.Word(j-1, "the", "a"):
		r.First, r.Compare = j-1, true
		r.Dir, r.Weak = Bare, true
	case t.Word(j, "s") && t.Mark(j-1, Apostrophe) && t.Word(j-2, "year"):
		r.First, r.Dir, r.Weak, r.Compare = i, Bare, true, true
	case t.Word(j, "the") && !period:
		if t.Word(i+1, "of") && !t.Word(i+2, "the", "a") {
			return r, false
		}
	default:
		return r, false
	}
	return r, true
}

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
	if y, two, e, ok := yearAfter(t, end, true); ok {
		r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, e
	}
	if t.Word(first-1, "the") && t.Joined(first-1) {
		r.First--
	}
	return r, true
}
