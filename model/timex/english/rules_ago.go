package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

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
	if first, ok := quarterCentury(t, i); ok {
		u, q = Year, quantity{first: first, n: 25}
	}
	if t.Word(j, "and") && t.Word(j+1, "a") && t.Word(j+2, "half") && !q.bare && u >= Day && joinedAll(t, i, j+2) {
		q.half = true // "a year and a half ago"
		j += 3
	}
	if q.bare && t.Word(i-1, "one") {
		q.n, q.first, q.bare = 1, i-1, false
	}
	in := q.first - 1 // "in just under two weeks", "in a little over a week"
	for q.first-in < 5 && t.Word(in, "just", "over", "under", "about", "around", "roughly", "nearly", "almost", "little", "a", "slightly", "some", "well") {
		in--
	}
	r := Reading{First: q.first, Last: j, Form: FormShift, Type: model.TimexDate, Unit: u, N: q.n, Half: q.half, Vague: q.vague}
	switch {
	case !t.Joined(j - 1), t.Word(j, "later") && t.Word(j+1, "than"),
		t.Word(j, "earlier", "later") && t.Word(j+1, "this") && t.Is(j+2, UnitWord|Month|Season) && q.single: // "1 km a day earlier this month"
		return Reading{}, false
	case countedFrom(t, i, j, u, &q, &r):
	case t.Word(j, "from") && t.Word(j+1, "now", "today", "tonight", "tomorrow"):
		if r.Dir, r.Last = DirFrom, j+2; t.Is(j+1, DayWord) && u == Week && !r.Vague && !q.bare && !q.half {
			r.Unit, r.N = Day, 7*q.n+t.Val(j+1) // "a week from today" is a day
			return r, true
		}
	case (u == Week || u == Fortnight) && t.Informal && t.Is(j, DayWord) && !q.bare && !q.vague && !q.half && t.Val(j) >= 0 && !t.Word(j+1, "since"):
		r.N, r.Unit, r.Last = 7*q.n+t.Val(j), Day, j+1 // "2 weeks today"
		if u == Fortnight {
			r.N += 7 * q.n
		}
		return r, true
	case t.Word(in, "in") && joinedAll(t, in, q.first-1) && u > Hour && !q.bare && !q.hyphen && ahead(t, in, j, q.upTo) && !t.Is(i-1, VagueCount) && !(q.single && u == Quarter):
		r.Dir, r.First = DirFrom, in+1
		if !untilThen(t, j, &r) {
			return Reading{}, false
		}
		return r, true
	default:
		return Reading{}, false
	}
	if q.bare {
		if !t.Word(i, "days", "weeks", "months", "years", "hours", "minutes", "decades", "centuries", "seconds", "wks", "yrs", "hrs", "mths", "mins") || t.Is(r.Last-1, Ago) && t.Word(r.Last-1, "before") {
			return Reading{}, false
		}
		r.Vague = true
	}
	if q.single && t.Word(q.first-1, "only", "just", "barely", "exactly") {
		r.First = q.first
	}
	before(t, r.First, &r)
	if q.half && !q.vague {
		wholeHalf(&r, q.n)
	}
	if t.Word(r.Last, "this") && t.Is(r.Last+1, UnitWord|Month) && r.Dir == DirAgo {
		return r, true
	}
	if u <= Hour && u != NoUnit && !r.Vague {
		r.Type = model.TimexTime
	}
	if u == Year && q.n == 1 && q.single && !q.half && (r.Dir == DirAgo || r.Dir == DirBefore) && r.First == q.first {
		r.Compare = true
	}
	return r, true
}

// countedFrom reads the word at j that says from when the units u are counted, and
// which way: "ago", "earlier", "later", "after that". It sets the reading's direction
// and end; i is the unit's token.
func countedFrom(t *Text, i, j int, u Unit, q *quantity, r *Reading) bool {
	switch {
	case t.Word(j, "ago"):
		r.Dir, r.Last = DirAgo, j+1
	case t.Word(j, "back") && !q.bare && !q.hyphen && (t.At(j+1).Kind == MarkToken || t.Is(j+1, Prep)):
		r.Dir, r.Last = DirAgo, j+1
	case t.Word(j, "earlier", "previously", "prior", "beforehand") && !t.Word(j+1, "than") && !(t.Word(j, "prior") && t.Word(j+1, "to")):
		r.Dir, r.Last = DirBefore, j+1
	case t.Word(j, "before") && !q.bare && !t.Word(q.first-1, "took", "take", "takes") && !t.Word(q.first-2, "took", "take", "takes") && (t.At(j+1).Kind == MarkToken || t.At(j+1).Broken) && !q.vague:
		r.Dir, r.Last = DirBefore, j+1
	case t.Word(j, "after") && !q.bare && !q.vague && !q.hyphen && u >= Day && u <= Year && (t.At(j+1).Broken || t.Mark(j+1, '.') || t.Mark(j+1, ';') || t.Mark(j+1, ',')):
		r.Dir, r.Last = DirAfter, j+1 // "that of Gravelotte two days after."
	case t.Word(j, "later", "afterwards", "afterward", "thereafter"):
		r.Dir, r.Last = DirAfter, j+1
	case t.Word(j, "on") && (t.Mark(j+1, ',') || t.Word(j+1, "it", "he", "she", "they")) && !q.bare && !q.hyphen && !q.vague && u >= Day && (q.first == t.SentenceStart(i, 12) || t.Mark(q.first-1, ',')):
		r.Dir, r.Last = DirAfter, j+1 // "Ten years on, he was"
	case t.Word(j, "after", "before") && t.Word(j+1, "that", "this") && !q.bare && !t.Word(q.first-1, "for") && t.Joined(j) && (t.At(j+2).Kind == MarkToken || t.At(j+2).Broken || (q.first == t.SentenceStart(i, 12) || t.Word(q.first-1, "and", "but") || t.Mark(q.first-1, ',') || t.Mark(q.first-1, ';')) && (t.At(j+2).Upper || t.Is(j+2, Det|Function|Possessive)) || !adjectival(t, j+1) && !t.Is(j+2, Det|Function|PresentVerb|PastVerb|FutureVerb|Aux)):
		r.Dir, r.Last = DirAfter, j+2
		if t.Word(j, "before") {
			r.Dir = DirBefore
		}
	case t.Word(j, "hence"):
		r.Dir, r.Last = DirFrom, j+1
	default:
		return false
	}
	return true
}

// untilThen extends "in two weeks" at j over the "time" that may follow: "in a week's
// time".
func untilThen(t *Text, j int, r *Reading) bool {
	switch {
	case t.Mark(j, Apostrophe) && t.Word(j+1, "time"):
		r.Last = j + 2
	case t.Mark(j, Apostrophe) && t.Word(j+1, "s") && t.Word(j+2, "time"):
		r.Last = j + 3 // "in a week's time"
	case t.Word(j, "time"):
		r.Last = j + 1
	}
	return !t.Mark(j, Apostrophe) || r.Last > j+1
}

// wholeHalf counts n and a half of a unit in the one below it: half a century is fifty
// years, a year and a half eighteen months.
func wholeHalf(r *Reading, n int) {
	switch r.Unit {
	case CenturyUnit:
		r.Unit, r.N, r.Half = Year, 100*n+50, false
	case Decade:
		r.Unit, r.N, r.Half = Year, 10*n+5, false
	case Year:
		r.Unit, r.N, r.Half = Month_, 12*n+6, false
	}
}

// ahead reports whether "in two weeks" looks forward: a future verb before it,
// and no past one nearer.
func ahead(t *Text, i, end int, between bool) bool {
	if t.Word(end, "time") || t.Mark(end, Apostrophe) && (t.Word(end+1, "time") || t.Word(end+1, "s") && t.Word(end+2, "time")) {
		return true
	}
	start := t.SentenceStart(i, 14)
	for j := i - 1; j >= start; j-- {
		switch {
		case t.Is(j, FutureVerb):
			return true
		case t.Word(j, "has", "have"):
			return t.Is(j-1, FutureVerb|Aux) // "the worst I have seen in 20 years"
		case t.Word(j, "been"):
		case t.Is(j, PastVerb) || announces[t.Str(j)] && t.Word(j, "promised", "agreed", "vowed", "pledged"):
			return false
		case announces[t.Str(j)] || t.Is(j, Aux):
			return true
		case t.Word(j, "for", "time", "first"):
			return false
		case t.At(j).Kind == WordToken && len(t.Str(j)) > 4 && hasSuffix(t.Str(j), "ed"):
			return false
		case schedules[t.Str(j)] && hasSuffix(t.Str(j), "s") && !t.Is(j-1, Det|Possessive|Prep|Cardinal|VagueCount) && t.At(j-1).Kind == WordToken && t.Str(j) != "plays" && (j == i-1 || t.Is(j+1, Prep) || t.Word(j+1, "down", "off", "again", "back", "its", "his", "her", "their")):
			return true // "opens in two weeks"
		}
	}
	if t.Informal {
		for j := start; j < end; j++ {
			if t.Word(j, "havent", "haven", "hasnt", "ive", "ve", "first", "not", "never", "only") || verbAt(t, j, true) == PastTense {
				return false
			}
		}
		return t.Word(i-1, "back", "home", "u", "you", "ya", "again", "there", "up", "off", "over", "it", "them", "all", "out") || t.Is(i-1, PresentVerb) // "see u in 2 wks"
	}
	if i == start && !between { // "In six months he will be free"
		for j := end; j < min(end+6, t.Len()) && t.Joined(j-1) && !t.Mark(j, '.'); j++ {
			switch {
			case t.Is(j, FutureVerb):
				return true
			case t.Is(j, PastVerb|PresentVerb), t.At(j).Kind == WordToken && hasSuffix(t.Str(j), "ed"):
				return false
			}
		}
	}
	return false
}

func hasSuffix(s, suffix string) bool {
	return len(s) > len(suffix) && s[len(s)-len(suffix):] == suffix
}
