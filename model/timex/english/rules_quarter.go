package english

import (
	"strings"

	"dateline/model"
	. "dateline/model/timex/grammar"
)

// quarter reads calendar quarters and halves by their number: "the third
// quarter", "third-quarter", "first half", "Q3".
func quarter(t *Text, i int) (Reading, bool) {
	u := Unit(t.Val(i))
	if u == Quarter {
		if r, ok := quarterOfMonths(t, i); ok {
			return r, true
		}
	}
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
	if t.Word(i, "quarters", "halves") && !(t.Word(first-1, "and", "or", "to", "through") && t.Is(first-2, Ordinal) && u == Quarter && t.Joined(first-1) && t.Joined(first-2)) {
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
	if u == Quarter && t.Word(r.First-1, "in", "of", "during", "to", "early", "late", "entering", "into", "through", "for", "starting") && inGame(t, r.First) {
		return Reading{}, false
	}
	if u == HalfYear && !halfOfYear(t, i, r.First) {
		return Reading{}, false
	}
	return r, true
}

// quarterOfMonths reads "the July-September quarter" and "the April-to-June
// period", where the months are a calendar quarter's.
func quarterOfMonths(t *Text, i int) (Reading, bool) {
	j := i - 1
	if !t.Is(j, Month) || !t.Joined(j) {
		return Reading{}, false
	}
	to := t.Val(j)
	if to%3 == 0 && t.At(j).Upper && !t.Is(j, Abbreviation) && t.Word(j-1, "the", "its", "in") && t.Joined(j-1) && !t.Word(i, "quarters", "period") {
		r := date(j, i+1) // "the September quarter"
		r.Quarter = uint8(to / 3)
		if t.Word(j-1, "the") {
			r.First--
		}
		return r, true
	}
	j--
	for k := 0; k < 3 && (t.Mark(j, Hyphen) || t.Mark(j, Dash) || t.Word(j, "to", "through")); k++ {
		j--
	}
	if j == i-2 || !t.Is(j, Month) || t.Val(j)+2 != to || to%3 != 0 || !joinedAll(t, j, i) {
		return Reading{}, false
	}
	r := date(j, i+1)
	r.Quarter = uint8(to / 3)
	if t.Word(j-1, "the") && t.Joined(j-1) {
		r.First--
	}
	return r, true
}

// numbered reads "Q3 2020", "3Q", "H1 2019" and "FY21".
func numbered(t *Text, i int) (Reading, bool) {
	if !t.At(i).Upper {
		return Reading{}, false
	}
	r := date(i, i+2)
	n := int(t.At(i + 1).Num)
	after := t.Number(i+1, 0) && t.Glued(i+1) && !glueAfter(t, i+1)
	switch {
	case t.Word(i, "fy"):
		r.Year, r.HasYear, r.Fiscal, r.TwoDigit = n, true, true, t.Number(i+1, 2)
		return r, after && (t.Number(i+1, 4) && plausibleYear(n) || t.Number(i+1, 2))
	case after && t.Number(i+1, 1):
	case t.Glued(i) && t.Number(i-1, 1) && !t.At(i-1).Glued && !t.Glued(i+1) && t.Word(i, "q"):
		n, r.First, r.Last = int(t.At(i-1).Num), i-1, i+1
	default:
		return Reading{}, false
	}
	limit := 4
	if t.Word(i, "h") {
		limit = 2
	}
	if n < 1 || n > limit {
		return Reading{}, false
	}
	if t.Word(i, "q") {
		r.Quarter = uint8(n)
	} else {
		r.Half2 = uint8(n)
	}
	if y, two, end, ok := yearAfter(t, r.Last, false); ok {
		r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, end
		return r, true
	}
	// "H1" alone is as often a heading, "Q1" a question
	place := t.Word(r.First-1, "in", "for", "since", "during", "by", "from") || t.Word(r.First-1, "of") && t.Is(r.First-2, Edge)
	return r, place && !adjectival(t, r.Last-1) && (t.Word(i, "q") || t.Word(r.First-1, "in"))
}

// inGame reports whether the sentence of token i tells of a match, whose
// quarters are not the year's.
func inGame(t *Text, i int) bool {
	score, money := false, false
	for j, end := t.SentenceStart(i, 25), t.SentenceEnd(i, 25); j < end; j++ {
		score = score || t.Number(j, 0) && t.Mark(j+1, Hyphen) && t.Glued(j+1) && t.Number(j+2, 0) && t.Glued(j+2) && t.At(j).Num < 200 && t.At(j+2).Num < 200 && !t.Word(j+3, "percent", "per", "million", "billion")
		money = money || t.Word(j, "percent", "million", "billion", "cents", "profit", "sales", "revenue", "earnings", "growth", "results", "loss", "shares", "index") || t.Mark(j, '%') || t.Mark(j, '$')
		if k := t.At(j); k.Kind == WordToken && k.Word == nil && inGames[strings.ToLower(t.Str(j))] {
			return true
		}
		if t.Word(j, "led", "leading", "trailed", "trailing", "ahead", "behind", "lead") && t.Number(j+1, 0) && t.Mark(j+2, Hyphen) && t.Glued(j+2) && t.Number(j+3, 0) && t.Glued(j+3) {
			return true // "led 20-3"
		}
	}
	return score && !money // "a 20-17 game entering the fourth quarter"
}

var inGames = set("scored outscored touchdown touchdowns rebounds halftime quarterback rebound assists interception interceptions punt fumble touchback turnovers dunk dunked playoff playoffs basket baskets scoreless halfback yardage kickoff")

// halfOfYear reports whether "first half" speaks of a year, not of a match.
func halfOfYear(t *Text, i, first int) bool {
	if t.Word(i+1, "of") {
		return t.Number(i+2, 4) || t.Word(i+2, "this", "last", "next", "fiscal") || t.Word(i+2, "the") && t.Word(i+3, "year", "fiscal", "financial")
	}
	if t.Word(first-1, "in", "during") && t.Joined(first-1) { // "expects output to shrink in the first half"
		for j := first - 2; j > first-9 && j >= 0 && !t.Mark(j, '.'); j-- {
			if t.Word(j, "output", "profit", "profits", "earnings", "sales", "revenue", "revenues", "growth", "economy", "gdp", "inflation", "exports", "imports", "deliveries", "orders", "production", "losses", "margins", "shipments", "dividend") {
				return true
			}
		}
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

// endMonth reads the month in which a period ends, from token i on: "in March",
// "Sept. 30".
func endMonth(t *Text, i int) int {
	if t.Word(i, "in", "on") {
		i++
	}
	m, _, ok := monthAt(t, i)
	if !ok || !t.Joined(i-1) {
		return 0
	}
	return int(m)
}

// theQuarter reads "the quarter", "the latest period", "the 1988 quarter" and
// the quarter of "last year's quarter".
func theQuarter(t *Text, i int, r Reading) (Reading, bool) {
	j := i - 1
	if !t.Joined(j) || t.Mark(i+1, Hyphen) && t.Glued(i+1) {
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
	case t.Word(j, "the") && t.Word(i+1, "that", "which") && t.Word(i+2, "ended", "ends") && endMonth(t, i+3) > 0:
		r.Quarter = uint8((endMonth(t, i+3)+10)%12/3 + 1)
	case t.Word(j, "the") && t.Word(i+1, "ended", "ending") && endMonth(t, i+2) > 0:
		// the quarter in which most of its three months lie, where the text
		// does not number the company's own
		r.Quarter = uint8((endMonth(t, i+2)+10)%12/3 + 1)
	case t.Word(j, "the") && !period:
		if t.Word(i+1, "of") && !t.Word(i+2, "the", "a") {
			return r, false
		}
	default:
		return r, false
	}
	return r, true
}
