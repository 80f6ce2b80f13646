package english

import (
	. "dateline/model/timex/grammar"
)

func numericRules() []Rule {
	return []Rule{
		{Name: "year", AtNumber: true, Match: year, Example: []Example{
			{DCT: "2021-03-17", Text: "The company was founded in [1986].", Value: "1986"},
			{DCT: "2021-03-17", Text: "They disputed the [2020] election.", Value: "2020"},
		}},
		{Name: "day of the month", AtNumber: true, Match: dayOfMonth, Example: []Example{
			{DCT: "2021-03-17", Text: "The talks broke down on [the 12th].", Value: "2021-03-12"},
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
		{Name: "year in words", At: YearWord, Match: yearWords, Example: []Example{
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
		if t.Mark(i-1, '.') && t.Word(i-2, "c", "ca") && t.At(i-1).Glued {
			r.First, r.Mod = i-2, modNames[modApprox]
		}
		return r, y > 0
	}
	if t.Word(i-1, "ad") && t.At(i-1).Upper && t.Joined(i-1) {
		r.First = i - 1
		return r, true
	}
	if t.Digits(i) < 4 {
		return shortEra(t, i, r)
	}
	if t.Word(i-1, "than") && y >= 1900 && y <= 2100 && t.Number(i, 4) && !glueAfter(t, i) && compares(t, i-2) && (t.At(i+1).Kind == MarkToken || t.At(i+1).Broken || t.Is(i+1, Conj|Prep)) {
		return r, true // "harder than 2019"
	}
	if !t.Number(i, 4) || !plausibleYear(y) || glueAfter(t, i) || countBefore(t, i) {
		return Reading{}, false
	}
	if t.Word(i-1, "year") && t.Joined(i-1) {
		r.First = i - 1
		if t.Is(i-2, Fiscal) {
			r.First, r.Fiscal = i-2, true
		} else if t.Word(i-2, "the") {
			r.First = i - 2
		}
		return r, true
	}
	if t.Is(i+1, Fiscal) && t.Word(i+2, "year") && t.Joined(i) && t.Joined(i+1) {
		r.Last, r.Fiscal = i+3, true // "the 2020 fiscal year"
		if t.Word(i-1, "the") {
			r.First = i - 1
		}
		return r, true
	}
	if t.Is(i-1, Fiscal) && t.Joined(i-1) {
		r.First, r.Fiscal = i-1, true
		return r, true
	}
	sure := t.Word(i-1, "in", "since", "until", "till", "by", "of", "from", "during", "circa", "early", "late", "mid", "before", "after", "to", "through", "around", "between", "and", "for", "til", "c", "about") || t.Mark(i-1, Hyphen) || t.Mark(i-1, '=')
	if t.Word(i-1, "ca", "circa") && t.Joined(i-1) {
		r.First, r.Mod = i-1, modNames[modApprox]
		return r, true
	}
	if t.Str(i+1) == "~" && t.Glued(i+1) && (!t.Glued(i+2) || t.At(i+2).Kind == MarkToken) {
		r.Last, r.Mod = i+2, modNames[modApprox] // EDTF's 2016~
		return r, true
	}
	if t.Mark(i-1, '.') && t.Word(i-2, "c", "ca") && t.At(i-1).Glued {
		r.First, r.Mod = i-2, modNames[modApprox]
		return r, true
	}
	if countAfter(t, i+1, sure, y) {
		return Reading{}, false
	}
	if sure && (t.Word(i+1, "and") && t.Word(i+2, "beyond") || t.Word(i+1, "or") && t.Word(i+2, "later", "earlier", "after", "before")) && joinedAll(t, i, i+2) && t.At(i+3).Kind == MarkToken {
		r.Last = i + 3 // "in 1990 and beyond"
	}
	switch {
	case y >= 1900 && y <= 2100:
		return r, true
	case y >= 1500 && y < 1900:
		return r, sure || t.Word(i-1, "years") || t.Is(i-1, HolidayWord|Season) || t.Mark(i-1, '(') || t.Word(i-1, "the") || t.Mark(i-1, ',')
	}
	if t.Mark(i-1, '(') && (t.Mark(i+1, ')') || t.Mark(i+1, Hyphen)) || t.Is(i-1, HolidayWord|Season) && t.At(i-1).Upper {
		return r, true
	}
	if t.Informal {
		return r, false // an hour: "by 1130"
	}
	if reign(t, i) {
		return r, true
	}
	r.Ancient = t.Word(i-1, "for", "of", "to", "and", "from", "around", "by", "about", "circa", "c")
	reigning := t.Word(i-1, "by", "around", "about", "circa") && t.At(i+1).Upper && (t.At(i-1).Upper || !hasSuffix(t.Str(i+1), "s")) // "By 1380 Charles V had"
	return r, sure && y >= 1000 && (!r.Ancient || reigning || !adjectival(t, i))
}

// compares reports whether token j is an adjective that sets one year beside
// another: "a harder year than", "worse than".
func compares(t *Text, j int) bool {
	return t.Word(j, "better", "worse", "earlier", "later", "different", "year") || t.At(j).Kind == WordToken && t.At(j).Word == nil && hasSuffix(t.Str(j), "er") && len(t.Str(j)) > 4 && !t.Word(j, "other", "rather", "fewer", "greater", "number", "higher", "lower")
}

// reign reports whether the number at i opens or closes a span of years that
// something lasted: "lasted from 1337 to 1453".
func reign(t *Text, i int) bool {
	if t.Word(i-1, "to", "until", "and") && t.Number(i-2, 4) {
		i -= 2
	}
	if !t.Word(i-1, "from", "between", "years") || !t.Word(i+1, "to", "until", "and") || !t.Number(i+2, 4) || !plausibleYear(int(t.At(i).Num)) || t.At(i+2).Num <= t.At(i).Num || t.At(i+2).Num > t.At(i).Num+300 || adjectival(t, i+2) {
		return false
	}
	if t.Word(i-1, "years") {
		return t.Word(i-2, "the") // "in the years 1483 to 1485"
	}
	for j := i - 2; j > i-6; j-- {
		if t.Word(j, "lasted", "ruled", "reigned", "lived", "fought", "waged", "raged", "king", "queen", "emperor", "pope", "sultan", "duke", "bishop", "war", "wars", "plague", "dynasty") {
			return true
		}
	}
	return false
}

// shortEra reads years of fewer than four digits without an era, which only
// texts of ancient times have: "in 429", "from 336 to 323", "the year 69".
func shortEra(t *Text, i int, r Reading) (Reading, bool) {
	r.Ancient = true
	if !t.Joined(i-1) || glueAfter(t, i) || t.At(i).Glued || t.Mark(i+1, Hyphen) && !t.Number(i+2, 3) || t.Is(i+1, UnitWord|Scale|Month) || t.Word(i+1, counted...) {
		return r, false
	}
	if t.Word(i-1, "year") && t.Word(i-2, "the") {
		r.First = i - 2
		return r, r.Year > 0 && !adjectival(t, i) && !(t.Word(i-3, "of") && t.Is(i+1, PastVerb|PresentVerb|FutureVerb|Aux)) // "before the end of the year 900 were dead"
	}
	if t.Number(i, 2) && r.Year >= 10 && (t.Word(i-1, "in") || t.Word(i-1, "early", "late") && t.Word(i-2, "in")) {
		return r, !adjectival(t, i) || t.At(i+1).Upper && !hasSuffix(t.Str(i+1), "s") // "In 58 he", where the text speaks of years BC
	}
	if !t.Number(i, 3) || r.Year < 100 {
		return r, false
	}
	switch {
	case t.Is(i-1, HolidayWord) && t.At(i-1).Upper || t.Word(i-1, "day", "eve") && t.Is(i-2, HolidayWord): // "Christmas Day 967"
		return r, t.At(i+1).Kind == MarkToken || t.Is(i+1, Prep|Conj|Function|Det|Possessive|PastVerb) || t.At(i+1).Upper
	case t.Word(i-1, "early", "late", "mid") && t.Word(i-2, "in", "by", "until", "since", "from"):
		return r, !adjectival(t, i)
	case t.Word(i-1, "by") && t.At(i-1).Upper:
		return r, !adjectival(t, i) || t.At(i+1).Upper
	case t.Word(i-1, "in", "since", "until"):
		return r, !adjectival(t, i) || t.Word(i-1, "in") && t.At(i-1).Upper && (t.At(i+1).Upper || !hasSuffix(t.Str(i+1), "s"))
	case t.Word(i-1, "from") && t.Word(i+1, "to", "until") && t.Number(i+2, 3):
		return r, true
	case t.Word(i-1, "to", "until") && t.Number(i-2, 3) && t.Word(i-3, "from"):
		return r, !adjectival(t, i)
	}
	return r, false
}

// countBefore reports whether the number at i belongs to a name, a price, a
// fraction or a longer number.
func countBefore(t *Text, i int) bool {
	p := t.At(i - 1)
	if t.Mark(i-1, '.') && t.Word(i-2, "no", "nos", "p", "pp", "vol") {
		return true
	}
	if p.Kind == MarkToken {
		if p.Num == '=' && t.Mark(i-2, '=') && !t.At(i).Glued {
			return false // the heading "=== 1943 ==="
		}
		switch p.Num {
		case '$', 1, '#', '+', '=', '*', '@', '_':
			return true
		case '.', ',', ':':
			return t.At(i).Glued && (t.Number(i-2, 0) || p.Num == '.')
		case '/':
			return t.At(i).Glued && !t.Number(i-2, 4)
		case Hyphen:
			if t.At(i).Glued && p.Glued && t.Number(i-2, 4) && t.At(i-2).Num > t.At(i).Num && !t.Word(i+1, "bc", "bce", "b") {
				return true // case no. 2019-1123
			}
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

// acting are those of them that a clause behind "In 1812" can begin with.
var acting = []string{"people", "troops", "soldiers", "men", "women", "children", "students", "workers", "employees", "members", "prisoners", "passengers", "residents", "inhabitants",
	"civilians", "fighters", "refugees", "families", "infantry", "cavalry", "deaths", "casualties", "votes", "jobs", "homes", "houses", "ships", "tanks", "aircraft", "others", "more"}

// makers sell their goods by model year: "a 1994 Toyota".
var makers = []string{"toyota", "honda", "ford", "chevrolet", "chevy", "chrysler", "dodge", "jeep", "cadillac", "buick", "pontiac", "nissan", "mazda", "subaru", "hyundai", "kia", "volkswagen", "audi", "bmw",
	"mercedes", "volvo", "saab", "renault", "peugeot", "fiat", "ferrari", "porsche", "lexus", "acura", "mustang", "camry", "corvette", "harley", "plymouth", "oldsmobile", "mercury", "tesla", "bordeaux", "model"}

func countAfter(t *Text, i int, sure bool, y int) bool {
	if !t.Joined(i - 1) {
		return false
	}
	k := t.At(i)
	if k.Kind == WordToken && t.Word(i, makers...) && (k.Upper || t.Word(i, "model")) {
		return !sure || t.Word(i-2, "of", "for") && !k.Upper
	}
	if sure && t.Word(i-2, "in", "since", "until", "during") && t.Joined(i-2) && (t.Word(i, "killed", "wounded") || t.Word(i, acting...) && (t.At(i-2).Upper || t.Is(i+1, PastVerb))) {
		return false // "the fire in 2004 killed six", "In 1812 people fled"
	}
	if k.Kind == WordToken && !k.Upper && t.Word(i, counted...) {
		return !t.Word(i, "or", "more", "others", "square", "m") || !sure
	}
	if t.Mark(i, Hyphen) && t.Glued(i) && t.At(i+1).Glued {
		if t.Word(i+1, "page", "seat", "strong", "member", "word", "man", "acre", "bed", "ton", "pound", "piece", "lap", "kilometre", "kilometer", "room", "year") || t.Word(i+1, counted...) || t.Number(i+1, 4) && (t.At(i+1).Num < int32(y) || t.At(i+1).Num > int32(y+900)) {
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
