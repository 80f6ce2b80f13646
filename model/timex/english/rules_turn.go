package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// turn reads "the turn of the century", "the turn of the 20th century".
func turn(t *Text, i int) (Reading, bool) {
	u := Unit(t.Val(i))
	if u != CenturyUnit && u != Millennium && u != Decade || t.Word(i, "centuries", "decades", "millennia") {
		return Reading{}, false
	}
	r := Reading{Last: i + 1, Form: FormTurn, Type: model.TimexDate, Unit: u, Mod: modNames[modStart]}
	j := i - 1
	if n, first, ok := ordinalBefore(t, j); ok && u != Decade && n >= 1 && n <= 30 {
		r.HasYear, r.Year = true, (n-1)*100
		if u == Millennium {
			r.Year = (n - 1) * 1000
		}
		j = first - 1
	} else if t.Word(j, "last", "previous") {
		r.Dir = DirLast
		j--
	} else if t.Word(j, "new", "present", "current") {
		j--
	}
	if !t.Word(j, "the", "this") || !t.Word(j-1, "of") || !t.Word(j-2, "turn") || !joinedAll(t, j-2, i) {
		return Reading{}, false
	}
	r.First = j - 2
	if t.Word(r.First-1, "the") && t.Joined(r.First-1) {
		r.First--
	}
	return r, true
}

// nthDay reads "the third day" of what is told of: of the siege that the text
// has dated, or today where it says so ("today is the third day").
func nthDay(t *Text, i int) (Reading, bool) {
	if !t.Word(i, "day") || t.Mark(i+1, Hyphen) || t.Word(i+1, "in") && t.Word(i+2, "office") {
		return Reading{}, false
	}
	n, first, ok := ordinalBefore(t, i-1)
	if !ok || !t.Word(first-1, "the") || !joinedAll(t, first-1, i) || n > 31 || t.Word(i+1, "of") && (t.Is(i+2, Month) || t.Word(i+2, "the") && t.Is(i+3, UnitWord|Edge) || t.Is(i+2, Det|Possessive|This|Every|Last|Next) && !t.Word(i+2, "the", "a", "an", "this", "that", "his", "their", "its") || t.Number(i+2, 0)) {
		return Reading{}, false
	}
	r := Reading{First: first - 1, Last: i + 1, Form: FormShift, Type: model.TimexDate, Unit: Day, N: n - 1, Nth: int8(n)}
	switch j := first - 2; {
	case t.Word(j, "is") && t.Joined(j) || t.Mark(j-1, Apostrophe) && t.Word(j, "s") && t.Word(j-2, "it", "today"):
		r.N, r.Nth = 0, 0
		return r, t.Word(j-1, "today", "this", "it") || t.Mark(j-1, Apostrophe) || t.Is(j-1, Weekday)
	case t.Word(j, "on", "by") && t.Joined(j) && t.Word(i+1, "of", "at", "in") || t.Word(j, "on", "by") && t.Joined(j) && !adjectival(t, i):
		r.Dir = DirAfter
		return r, true
	}
	return Reading{}, false
}
