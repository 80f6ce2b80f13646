package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

func numericRules() []Rule {
	return []Rule{
		{Name: "year", AtNumber: true, Match: year, Example: []Example{
			{DCT: "2021-03-17", Text: "The company was founded in [1986].", Value: "1986"},
			{DCT: "2021-03-17", Text: "They disputed the [2020] election.", Value: "2020"},
		}},
		{Name: "short year", AtNumber: true, Match: shortYear, Example: []Example{
			{DCT: "2021-03-17", Text: "The class of [’98] met again.", Value: "1998"},
		}},
		{Name: "decade", AtNumber: true, Match: decade, Example: []Example{
			{DCT: "2021-03-17", Text: "It was common in [the 1990s].", Value: "199"},
			{DCT: "2021-03-17", Text: "Music of [the ’60s] played.", Value: "196"},
		}},
		{Name: "decade in words", At: Century, Match: decadeWords, Example: []Example{
			{DCT: "2021-03-17", Text: "He moved there in [the eighties].", Value: "198"},
		}},
		{Name: "year in words", At: Trigger, Match: yearWords, Example: []Example{
			{DCT: "2021-03-17", Text: "It was built in [nineteen ninety-six].", Value: "1996"},
			{DCT: "2021-03-17", Text: "It will last beyond [the year two thousand thirty].", Value: "2030"},
		}},
		{Name: "numeric date", AtNumber: true, Match: numericDate, Example: []Example{
			{DCT: "2021-03-17", Text: "Signed on [2019-05-03] in Oslo.", Value: "2019-05-03"},
			{DCT: "2021-03-17", Text: "Signed on [17.05.2019] in Bern.", Value: "2019-05-17"},
			{DCT: "2021-03-17", Text: "Signed on [5/17/2019] in Ohio.", Value: "2019-05-17"},
		}},
	}
}

// year reads four digits as a year where nothing says they count something.
func year(t *Text, i int) (Reading, bool) {
	if t.Digits(i) > 4 || t.At(i).Glued && t.Mark(i-1, ',') {
		return Reading{}, false
	}
	y := int(t.At(i).Num)
	r := date(i, i+1)
	r.Year, r.HasYear = y, true
	if era, end, ok := eraAfter(t, i+1); ok {
		r.BC, r.Last = era, end
		return r, y > 0
	}
	if t.Word(i-1, "ad") && t.At(i-1).Upper && t.Joined(i-1) {
		r.First = i - 1
		return r, true
	}
	if !t.Number(i, 4) || !plausibleYear(y) || glueAfter(t, i) || countBefore(t, i) {
		return Reading{}, false
	}
	if t.Word(i-1, "year") && t.Joined(i-1) {
		r.First = i - 1
		if t.Word(i-2, "the") {
			r.First = i - 2
		}
		return r, true
	}
	if t.Is(i-1, Fiscal) && t.Joined(i-1) {
		r.First, r.Fiscal = i-1, true
		return r, true
	}
	sure := t.Word(i-1, "in", "since", "until", "till", "by", "of", "from", "during", "circa", "early", "late", "mid", "before", "after", "to", "through", "around", "between", "and", "for", "til", "c", "about") || t.Mark(i-1, Hyphen)
	if countAfter(t, i+1, sure, y) {
		return Reading{}, false
	}
	switch {
	case y >= 1900 && y <= 2100:
		return r, true
	case y >= 1500 && y < 1900:
		return r, sure || t.Mark(i-1, '(') || t.Word(i-1, "the") || t.Mark(i-1, ',')
	}
	return r, sure && !t.Word(i-1, "for", "of", "to", "and", "from", "around", "by") && y >= 1000 && y < 2100 || t.Mark(i-1, '(') && (t.Mark(i+1, ')') || t.Mark(i+1, Hyphen))
}

// countBefore reports whether the number at i belongs to a name, a price, a
// fraction or a longer number.
func countBefore(t *Text, i int) bool {
	p := t.At(i - 1)
	if t.Mark(i-1, '.') && t.Word(i-2, "no", "nos", "p", "pp", "vol") {
		return true
	}
	if p.Kind == MarkToken {
		switch p.Num {
		case '$', 1, '#', '+', '=', '*', '@', '_':
			return true
		case '.', ',', ':':
			return t.At(i).Glued && (t.Number(i-2, 0) || p.Num == '.')
		case '/':
			return t.At(i).Glued && !t.Number(i-2, 4)
		case Hyphen:
			return t.At(i).Glued && p.Glued && !t.Number(i-2, 4) && !t.Is(i-2, Edge|Month) && !t.Word(i-2, "pre", "post", "mid", "early", "late", "st", "nd", "rd", "th", "then", "s") && t.At(i-2).Kind != MarkToken
		}
		return false
	}
	if p.Kind == WordToken && t.At(i).Glued {
		return true
	}
	return p.Kind == NumberToken && p.Glued && t.At(i).Glued ||
		t.Is(i-1, Numeric) || t.Word(i-1, "about", "nearly", "almost", "than", "least", "most", "some", "approximately", "roughly", "only", "exactly", "model", "windows", "vista", "boeing", "route", "area", "room", "usd", "eur", "us", "rs", "under", "over", "another", "plus", "times", "suite", "building", "form", "studio") && !t.Word(i-1, "about", "over") ||
		allCapitals(t, i-1)
}

// allCapitals reports whether token i is an abbreviation like RTX, after which
// a number is a model's.
func allCapitals(t *Text, i int) bool {
	s := t.Str(i)
	return t.At(i).Kind == WordToken && len(s) > 2 && s[0] < 'a' && s[1] < 'a' && s[len(s)-1] < 'a' && t.At(i).Word == nil && t.At(i).Upper && len(s) <= 4
}

// counted are nouns that a four-digit number before them counts.
var counted = []string{"people", "percent", "miles", "mile", "feet", "foot", "meters", "metres", "meter", "metre", "km", "kilometers", "kilometres", "kilometer", "kilometre", "pounds", "tons", "tonnes",
	"kg", "kilograms", "dollars", "euros", "pounds", "yen", "yuan", "cents", "points", "votes", "seats", "jobs", "homes", "houses", "troops", "soldiers", "men", "women", "children",
	"students", "workers", "employees", "members", "shares", "units", "copies", "calories", "words", "times", "hours", "days", "weeks", "months", "years", "minutes", "seconds",
	"degrees", "megawatts", "mw", "acres", "hectares", "square", "barrels", "gallons", "liters", "litres", "rpm", "hp", "horsepower", "passengers", "cars", "vehicles", "casualties",
	"dead", "deaths", "others", "more", "or", "billion", "million", "thousand", "hundred", "bytes", "mb", "gb", "kb", "ft", "m", "cm", "mm", "yards", "yard", "lbs", "prisoners", "aircraft", "tanks",
	"guns", "horses", "ships", "infantry", "cavalry", "residents", "inhabitants", "civilians", "fighters", "refugees", "families", "killed", "wounded", "sq"}

func countAfter(t *Text, i int, sure bool, y int) bool {
	if !t.Joined(i - 1) {
		return false
	}
	k := t.At(i)
	if k.Kind == WordToken && !k.Upper && t.Word(i, counted...) {
		return !t.Word(i, "or", "more", "others", "square", "m") || !sure
	}
	if t.Mark(i, Hyphen) && t.Glued(i) && t.At(i+1).Glued {
		if t.Word(i+1, counted...) || t.Number(i+1, 4) && (t.At(i+1).Num < int32(y) || t.At(i+1).Num > int32(y+900)) {
			return true
		}
		return t.Number(i+1, 3) || t.Number(i+1, 0) && t.Digits(i+1) > 4
	}
	if t.Word(i, "gmt", "utc", "hrs", "est", "edt", "hours") || t.Mark(i, '%') {
		return true
	}
	return false
}

func eraAfter(t *Text, i int) (bc bool, end int, ok bool) {
	if !t.Joined(i - 1) {
		return false, i, false
	}
	switch {
	case t.Word(i, "bc", "bce") && t.At(i).Upper:
		return true, i + 1, true
	case t.Word(i, "ad", "ce") && t.At(i).Upper && t.Str(i)[1] < 'a':
		return false, i + 1, true
	case t.Word(i, "b", "a") && t.At(i).Upper && t.Mark(i+1, '.') && t.Glued(i+1) && t.Word(i+2, "c", "d") && t.Glued(i+2):
		end = i + 3
		if t.Mark(end, '.') && t.Glued(end) {
			end++
			if t.Word(end, "e") && t.Glued(end) {
				end++
				if t.Mark(end, '.') {
					end++
				}
			}
		}
		return t.Word(i, "b"), end, true
	}
	return false, i, false
}

func shortYear(t *Text, i int) (Reading, bool) {
	if !t.Number(i, 2) || !t.Mark(i-1, Apostrophe) || !t.At(i).Glued || t.At(i-1).Glued || glueAfter(t, i) {
		return Reading{}, false
	}
	if t.Mark(i+1, Apostrophe) && t.Glued(i+1) && !t.Word(i+2, "s") {
		return Reading{}, false
	}
	r := date(i-1, i+1)
	r.Year, r.HasYear, r.TwoDigit = int(t.At(i).Num), true, true
	return r, true
}

// decade reads "1990s", "the '60s", "the 90s", "1990's".
func decade(t *Text, i int) (Reading, bool) {
	end := i + 1
	if t.Mark(end, Apostrophe) && t.Glued(end) {
		end++
	}
	if !t.Glued(end) || !t.Word(end, "s") || t.At(end).Upper {
		return Reading{}, false
	}
	n := int(t.At(i).Num)
	r := date(i, end+1)
	r.HasYear, r.YearUnit = true, Decade
	switch {
	case t.Number(i, 4) && n%10 == 0 && n >= 1000 && n < 2200:
		if end > i+1 && !t.Word(i-1, "the", "early", "late", "mid") {
			return Reading{}, false // "1990's first quarter"
		}
		r.Year = n
		if n%100 == 0 && n < 2000 {
			r.YearUnit = CenturyUnit
		}
	case t.Number(i, 2) && n%10 == 0 && (t.Mark(i-1, Apostrophe) && t.At(i).Glued || t.Word(i-1, "the", "early", "mid", "late") || t.Mark(i-1, Hyphen) && t.Word(i-2, "mid")):
		if t.Mark(i-1, Apostrophe) {
			r.First--
		} else if warm(t, i) || t.Word(i-2, "his", "her", "their", "my") || t.Word(i-1, "early", "mid", "late") && !t.Word(i-2, "the") || t.Is(end+1, UnitWord) {
			return Reading{}, false
		}
		r.Year, r.TwoDigit = n, true
	default:
		return Reading{}, false
	}
	if t.Word(r.First-1, "the") {
		r.First--
	}
	return r, true
}

// warm reports whether a number of tens speaks of temperature.
func warm(t *Text, i int) bool {
	for j := i - 1; j > i-7; j-- {
		if t.Word(j, "temperature", "temperatures", "highs", "lows", "mercury", "thermometer", "degrees") {
			return true
		}
	}
	return false
}

func decadeWords(t *Text, i int) (Reading, bool) {
	r := date(i, i+1)
	r.Year, r.HasYear, r.TwoDigit, r.YearUnit = t.Val(i), true, true, Decade
	j := i - 1
	for t.Is(j, Edge) || t.Mark(j, Hyphen) {
		j--
	}
	switch {
	case t.Word(j, "nineteen", "eighteen") && t.Joined(j):
		r.Year, r.TwoDigit, r.First = t.Val(j)*100+r.Year, false, j
	case !t.Word(j, "the") || t.Word(i+1, "degrees"):
		return Reading{}, false
	default:
		if j == i-1 {
			r.First = j
		}
	}
	if t.Word(r.First-1, "the") {
		r.First--
	}
	return r, true
}

// spelledYear reads "nineteen ninety-six", "two thousand (and) one", "twenty
// ten" from token i on.
func spelledYear(t *Text, i int) (y, end int, ok bool) {
	tens := func(i int) (int, int) { // 10–99 from i on, or "oh five"
		switch {
		case t.Is(i, Cardinal) && t.Val(i) >= 20:
			j := i + 1
			if t.Mark(j, Hyphen) && t.Glued(j) {
				j++
			}
			if t.Is(j, Cardinal) && t.Val(j) < 10 && t.Val(j) > 0 && t.Joined(j-1) {
				return t.Val(i) + t.Val(j), j + 1
			}
			return t.Val(i), i + 1
		case t.Is(i, Cardinal) && t.Val(i) >= 10:
			return t.Val(i), i + 1
		case t.Word(i, "oh", "o") && t.Is(i+1, Cardinal) && t.Val(i+1) < 10:
			return t.Val(i + 1), i + 2
		}
		return 0, i
	}
	switch {
	case t.Is(i, Cardinal) && t.Val(i) >= 11 && t.Val(i) <= 20 && t.Joined(i):
		if n, e := tens(i + 1); n >= 10 && !t.Is(e, Scale) && !(t.Val(i) < 17 && t.Val(i) != 20) && !(t.Val(i) == 20 && n < 10) {
			if t.Val(i) == 20 && (n > 40 || n < 10) {
				return 0, i, false
			}
			return t.Val(i)*100 + n, e, true
		}
		if t.Word(i+1, "hundred") && t.Val(i) >= 15 && t.Val(i) < 20 && t.Word(i-1, "in", "since", "year") {
			return t.Val(i) * 100, i + 2, true
		}
	case t.Word(i, "two") && t.Word(i+1, "thousand") && t.Joined(i):
		j := i + 2
		if t.Word(j, "and") {
			j++
		}
		if t.Is(j, Cardinal) && t.Joined(j-1) {
			n, e := t.Val(j), j+1
			if m, e2 := tens(j); e2 > j {
				n, e = m, e2
			}
			return 2000 + n, e, true
		}
		return 2000, i + 2, true
	}
	return 0, i, false
}

func yearWords(t *Text, i int) (Reading, bool) {
	if !t.Is(i, Cardinal|Scale) {
		return Reading{}, false
	}
	first := i
	if t.Word(i, "thousand") {
		first = i - 1
	}
	y, end, ok := spelledYear(t, first)
	if !ok || t.Joined(end-1) && (t.Is(end, UnitWord|Scale) || t.Word(end, counted...) || t.Mark(end, Hyphen) && t.Is(end+1, UnitWord)) {
		return Reading{}, false
	}
	r := date(first, end)
	r.Year, r.HasYear = y, true
	switch {
	case t.Word(first-1, "year"):
		r.First--
		if t.Word(r.First-1, "the") {
			r.First--
		}
	case t.Word(first, "two"), t.Word(first, "twenty"):
		// "two thousand" is a number unless something says it is a year
		return r, t.Word(first-1, "in", "since", "until", "by", "of") && !t.At(end).Upper && (t.At(end).Kind == MarkToken || t.Is(end, Prep|Conj|PastVerb|PresentVerb))
	}
	return r, true
}

// numericDate reads ISO and slashed or dotted dates, also with a clock time
// glued by T.
func numericDate(t *Text, i int) (Reading, bool) {
	r := date(i, i+1)
	if t.Number(i, 8) {
		n := int(t.At(i).Num)
		r.Year, r.HasYear, r.Month, r.Day = n/10000, true, uint8(n/100%100), uint8(n%100)
		return r, n/10000 >= 1900 && n/10000 < 2100 && r.Month >= 1 && r.Month <= 12 && r.Day >= 1 && validDay(r) && !glueAfter(t, i) && !t.At(i).Glued
	}
	if t.Number(i, 1) && t.At(i).Num == 9 && t.Mark(i+1, '/') && t.Number(i+2, 2) && t.At(i+2).Num == 11 && t.Glued(i+1) && t.Glued(i+2) && !t.At(i).Glued && !t.Mark(i+3, '/') && !t.Is(i-1, Weekday) {
		r.Year, r.HasYear, r.Month, r.Day, r.Last = 2001, true, 9, 11, i+3 // the name of a day
		return r, true
	}
	sep := t.At(i + 1)
	if sep.Kind != MarkToken || !sep.Glued || sep.Num != '-' && sep.Num != '/' && sep.Num != '.' || !t.Number(i+2, 0) || !t.Glued(i+2) {
		return Reading{}, false
	}
	if p := t.At(i - 1); t.At(i).Glued && (p.Kind != MarkToken || p.Num == '.' || p.Num == '/' || p.Num == '-' || p.Num == '$' || p.Num == ',') {
		return Reading{}, false
	}
	third := t.Number(i+4, 0) && t.Glued(i+4) && t.At(i+3).Kind == MarkToken && t.At(i+3).Num == sep.Num && t.Glued(i+3)
	a, b, c := int(t.At(i).Num), int(t.At(i+2).Num), int(t.At(i+4).Num)
	switch {
	case third && t.Number(i, 4) && t.Digits(i+2) <= 2 && t.Digits(i+4) <= 2:
		r.Year, r.Month, r.Day, r.Last = a, small(b), small(c), i+5
	case third && t.Digits(i) <= 2 && t.Digits(i+2) <= 2 && (t.Number(i+4, 4) || t.Number(i+4, 2) && sep.Num != '.'):
		r.Year, r.TwoDigit, r.Last = c, t.Number(i+4, 2), i+5
		r.NumA, r.NumB = small(a), small(b)
		switch {
		case a > 12:
			r.Day, r.Month, r.NumA, r.NumB = small(a), small(b), 0, 0
		case b > 12 || sep.Num == '/':
			r.Month, r.Day = small(a), small(b)
			if b > 12 {
				r.NumA, r.NumB = 0, 0
			}
		default: // dots and hyphens are written day first
			r.Day, r.Month = small(a), small(b)
		}
		if r.TwoDigit && sep.Num == '-' && (a > 31 || b > 12) {
			return Reading{}, false
		}
	case !third && t.Number(i, 4) && t.Number(i+2, 2) && sep.Num == '-' && b >= 1 && b <= 12 && a >= 1000 && a < 2200 && !t.Word(i-1, "in", "season", "of", "the") && b*1 != a%100+1:
		r.Year, r.Month, r.Last = a, small(b), i+3
		r.HasYear = true
		return r, !glueAfter(t, i+2)
	case !third && sep.Num == '/' && t.Digits(i) <= 2 && t.Number(i+2, 4) && a >= 1 && a <= 12 && plausibleYear(b):
		r.Month, r.Year, r.HasYear, r.Last = small(a), b, true, i+3
		return r, !glueAfter(t, i+2)
	case !third && sep.Num == '/' && t.Digits(i) <= 2 && t.Digits(i+2) <= 2 && t.Is(i-1, Weekday|Prep) && !t.Word(i-1, "of", "from", "to", "about", "by", "over", "within", "in", "for"):
		r.Month, r.Day, r.Last = small(a), small(b), i+3
		if a > 12 {
			r.Day, r.Month = small(a), small(b)
		} else if b <= 12 {
			r.NumA, r.NumB = small(a), small(b)
		}
		r.Type = model.TimexDate
		return r, r.Month >= 1 && r.Month <= 12 && r.Day >= 1 && validDay(r) && !glueAfter(t, i+2)
	default:
		return Reading{}, false
	}
	r.HasYear = true
	ok := r.Month >= 1 && r.Month <= 12 && r.Day >= 1 && validDay(r) && (r.TwoDigit || r.Year >= 1000 && r.Year < 2200)
	if ok && t.Word(i+5, "t") && t.Glued(i+5) && t.Number(i+6, 2) && t.Mark(i+7, ':') && t.Number(i+8, 2) {
		clockISO(t, i+6, &r)
		return r, true
	}
	return r, ok && !(t.Glued(r.Last) && (t.Mark(r.Last, '/') || t.Mark(r.Last, '-') || t.At(r.Last).Kind == WordToken))
}

func small(n int) uint8 { return uint8(min(max(n, 0), 255)) }

// clockISO reads hh:mm[:ss][Z|±hh:mm] from token i on into r.
func clockISO(t *Text, i int, r *Reading) {
	r.Type, r.HasHour, r.HasMinute = model.TimexTime, true, true
	r.Hour, r.Minute, r.Last = small(int(t.At(i).Num)), small(int(t.At(i+2).Num)), i+3
	if t.Mark(i+3, ':') && t.Number(i+4, 2) {
		r.HasSecond, r.SecondOf, r.Last = true, small(int(t.At(i+4).Num)), i+5
		if t.Mark(i+5, '.') && t.Number(i+6, 0) && t.Glued(i+6) {
			r.Last = i + 7
		}
	}
	switch j := r.Last; {
	case t.Word(j, "z") && t.Glued(j):
		r.Zone, r.Last = "Z", j+1
	case (t.Mark(j, '+') || t.Mark(j, '-')) && t.Glued(j) && t.Number(j+1, 2) && t.Mark(j+2, ':') && t.Number(j+3, 2):
		r.Zone, r.Last = t.Str(j)+t.Str(j+1)+":"+t.Str(j+3), j+4
	}
}
