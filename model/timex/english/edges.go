package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// swallowed reports whether edges will extend b over the whole of a.
func swallowed(t *Text, a, b *Reading) bool {
	e := *b
	edges(t, &e, 0)
	return e.First <= a.First && e.First < b.First
}

// leftEdges are the words of the lexicon with which an extension ends.
var leftEdges = set("early late mid earlier later l8r in of before after around about approximately circa roughly")

// edges extends a date to the left: "early 1990", "the end of last week",
// "earlier this month", "about noon".
func edges(t *Text, r *Reading, floor int) {
	if r.Type == model.TimexDuration || r.Type == model.TimexSet || r.Form == FormRef || r.Form == FormShift && (r.Dir == DirAgo || r.Dir == DirFrom) {
		return
	}
	j := r.First - 1
	if k := t.At(j); k.Kind == WordToken && (k.Word != nil && !leftEdges[k.Word.Text] || k.Word == nil && !t.Word(j, "sometime")) {
		return
	}
	ok := func(j int) bool { return j >= floor && t.Joined(j) }
	switch {
	case !ok(j):
		return
	case t.Word(j, "early", "late", "mid") || t.Mark(j, Hyphen) && t.Glued(r.First) && t.Word(j-1, "mid", "early", "late") && ok(j-1):
		if t.Mark(j, Hyphen) {
			j--
		}
		if t.Word(j, "late") && r.Part == NoPart && t.Word(r.First, "the") {
			return
		}
		r.First, r.Mod = j, modNames[t.Val(j)]
		if k, mod, ok := twoThirds(t, j); ok && k >= floor {
			r.First, r.Mod, r.TwoThirds = k, mod, true
			j = k
		}
		if r.YearUnit != NoUnit || r.Season > 0 || t.Word(j-1, "the") {
			if t.Word(j-1, "the") && ok(j-1) {
				r.First = j - 1
			}
		}
	case t.Word(j, "earlier", "later", "l8r") && (r.Form == FormShift && r.Dir != Bare && r.N <= 1 || r.Form == FormShift && r.Unit == Day || r.Weekday > 0 || r.Form == FormUnit || r.Part != NoPart):
		r.First = j
	case t.Word(j, "in") && t.Word(j-1, "earlier", "later") && ok(j-1) && (r.Form == FormUnit || r.Form == FormDate && r.Month > 0 && r.Day == 0 && r.Weekday == 0):
		r.First = j - 1
	case t.Word(j, "before", "after") && t.Word(j-1, "day") && t.Word(j-2, "the") && ok(j-2) && isDay(r) && !hasClock(r):
		r.First, r.Beside = j-2, 1
		if t.Word(j, "before") {
			r.Beside = -1
		}
	case t.Word(j, "of") && t.Word(j-1, "week", "weekend") && ok(j-1) && isDay(r) && !hasClock(r) && r.Form == FormDate && !t.Is(j-2, Ordinal|Last):
		// "the week of March 6"
		r.Unit, r.First = Unit(t.Val(j-1)), j-1
		if t.Word(j-2, "the") && ok(j-2) {
			r.First = j - 2
		}
	case t.Word(j, "of") && t.Word(j-1, "hours") && t.Is(j-2, DayPart) && ok(j-2) && isDay(r) && r.Part == NoPart:
		// "the early morning hours of Thursday"
		if r.First = j - 2; !r.HasHour {
			r.Part, r.Type = Part(t.Val(j-2)), model.TimexTime
		}
		if t.Word(j-3, "early", "late") && ok(j-3) {
			r.First, r.Mod = j-3, modNames[t.Val(j-3)]
		}
		if t.Word(r.First-1, "the") && ok(r.First-1) {
			r.First--
		}
	case t.Word(j, "in") && t.Word(j-1, "early", "late") && (isYear(r) || r.Form == FormDate && r.Month > 0 && r.Day == 0) && r.Mod == "":
		r.Mod = modNames[t.Val(j-1)] // "early in 1856"
	case t.Word(j, "of") && t.Word(j-1, "hours") && t.Word(j-2, "early", "small", "wee") && ok(j-2) && !r.HasHour && (isDay(r) && (r.Part == NoPart || r.Part == Morning) || r.Form == FormClock && r.Part == Morning && r.Mod == ""):
		// "the early hours of Thursday", "the early hours of this morning"
		r.First, r.Part, r.Type, r.Mod = j-2, Morning, model.TimexTime, modNames[modStart]
		if t.Word(j-3, "the") && ok(j-3) {
			r.First = j - 3
		}
	case t.Word(j, "of") && ok(j):
		k := j - 1
		if t.Word(k, "beginning", "start", "middle", "end", "onset", "outset") && ok(k) && r.Part == NoPart && !r.HasHour {
			r.Mod = modNames[t.Val(k)]
			r.First = k
			if t.Word(k-1, "very") && ok(k-1) {
				k--
			}
			if t.Word(k-1, "the") && ok(k-1) {
				r.First = k - 1
			}
		}
		if first, mod, ok := partHalf(t, k); ok && first >= floor && joinedAll(t, first, k) && r.Form == FormDate && r.Day == 0 && r.Weekday == 0 && (r.Month > 0 || r.YearUnit != NoUnit) {
			r.First, r.Mod, r.TwoThirds = first, mod, t.Word(k, "half")
		}
		if first, mod, ok := spell(t, k); ok && first >= floor && joinedAll(t, first, k) && r.Part == NoPart && !r.HasHour && (r.YearUnit != NoUnit || isYear(r) || r.Month > 0 && r.Day == 0 || r.Season > 0) {
			r.First, r.Mod = first, mod
		}
	case t.Word(j, "around", "about", "approximately", "circa", "roughly") && (r.Form == FormDate && r.Day > 0 || isYear(r) || r.HasHour):
		r.First, r.Mod = j, modNames[modApprox]
	case t.Word(j, "sometime") && (r.Form == FormShift || r.Form == FormDate):
		r.First = j
	}
}

// twoThirds reads the "early-to" of "early-to-mid" and the "mid-to" of
// "mid-to-late" before the token j, and returns where they begin and the mod of
// the whole.
func twoThirds(t *Text, j int) (first int, mod string, ok bool) {
	k := j - 1
	hyphen := func() {
		if t.Mark(k, Hyphen) {
			k--
		}
	}
	hyphen()
	if !t.Word(k, "to") {
		return 0, "", false
	}
	k--
	hyphen()
	switch {
	case t.Word(j, "mid") && t.Word(k, "early"), t.Word(j, "late") && t.Word(k, "mid"):
		return k, modNames[t.Val(map[bool]int{true: k, false: j}[t.Word(j, "mid")])], joinedAll(t, k, j)
	}
	return 0, "", false
}

// spell reads the "the early years" of "the early years of the 21st century"
// and the "the last weeks" of "the last weeks of 1918", whose last word is k.
func spell(t *Text, k int) (first int, mod string, ok bool) {
	if !t.Word(k, "years", "months", "weeks", "days", "part", "decades") {
		return 0, "", false
	}
	switch j := k - 1; {
	case t.Word(j, "early", "first", "opening"):
		mod = modNames[modStart]
	case t.Word(j, "middle"):
		mod = modNames[modMid]
	case t.Word(j, "late", "latter", "later", "last", "final", "closing"):
		mod = modNames[modEnd]
	default:
		return 0, "", false
	}
	if first = k - 1; t.Word(first-1, "the", "its") {
		first--
	}
	return first, mod, true
}

// partHalf reads the "the first half" of "the first half of February", whose last
// word is k, and the quarters and thirds of a century. A year's half has a value of
// its own.
func partHalf(t *Text, k int) (first int, mod string, ok bool) {
	if !t.Word(k, "half") && !(t.Word(k, "quarter", "third") && (t.Is(k+3, Ordinal) || t.Word(k+3, "century") || t.Number(k+3, 2))) {
		return 0, "", false
	}
	switch {
	case t.Word(k, "quarter") && t.Word(k-1, "second", "third"), t.Word(k, "third") && t.Word(k-1, "second", "middle"):
		mod = modNames[modMid]
	case t.Word(k-1, "first"):
		mod = modNames[modStart]
	case t.Word(k-1, "second", "latter", "last", "final", "fourth", "closing"):
		mod = modNames[modEnd]
	default:
		return 0, "", false
	}
	if first = k - 1; t.Word(first-1, "the") {
		first--
	}
	return first, mod, true
}

// joinedAll reports whether no blank line stands between tokens a and b.
func joinedAll(t *Text, a, b int) bool {
	for i := a; i < b; i++ {
		if !t.Joined(i) {
			return false
		}
	}
	return true
}
