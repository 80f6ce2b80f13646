package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// dayPart reads a part of a day, with what says which day's: "this morning", "the
// night before", "at noon".
func dayPart(t *Text, i int) (Reading, bool) {
	if namesNoPart(t, i) {
		return Reading{}, false
	}
	if t.Word(i, "mornings", "afternoons", "evenings", "nights") {
		return partsAgo(t, i)
	}
	p := Part(t.Val(i))
	r := Reading{First: i, Last: i + 1, Form: FormClock, Type: model.TimexTime, Part: p}
	if t.Word(i, "noon", "midnight", "midday", "midnite", "midnyt") {
		return noon(t, i, r)
	}
	j := i - 1
	if t.At(i).Upper && t.At(j).Upper && t.Word(j, "this", "that", "the", "last") && t.Str(i)[1] >= 'a' && t.Joined(j) && !t.Informal {
		return Reading{}, false // a programme's name: "This Morning"
	}
	if t.Informal && t.Word(j, "mid") && p == Night && t.Joined(j) {
		r.First, r.HasHour, r.HasMinute, r.Hour, r.Part = j, true, true, 24, NoPart // "mid nite"
		return r, true
	}
	if t.Informal && t.Word(j, "good", "gud", "gd", "great", "nice") && t.Joined(j) {
		r.First, r.Dir = j, DirThis // a greeting tells the time of day too
		return r, true
	}
	mid := t.Mark(j, Hyphen) && t.Word(j-1, "mid") || t.Word(j, "mid")
	if mid {
		if t.Mark(j, Hyphen) {
			j--
		}
		r.First, r.Mod = j, modNames[modMid]
		j--
	} else if t.Word(j, "early", "late") && t.Joined(j) {
		r.First = j
		r.Mod = modNames[t.Val(j)]
		j--
	}
	if !t.Joined(j) {
		return r, mid || t.Informal && greets(t, i)
	}
	switch {
	case t.Word(j, "this", "dis", "tis"), t.Informal && t.Word(j, "ths"):
		r.Dir, r.First = DirThis, j
	case t.Word(j, "last"):
		r.Dir, r.First = DirLast, j
	case t.Word(j, "that") && t.Word(i, "overnight"):
		return Reading{}, false
	case t.Word(j, "that", "same"):
		r.Dir, r.First = DirSame, j
		if t.Word(j-1, "the") {
			r.First--
		}
	case t.Word(j, "next", "following"):
		r.Dir, r.First = DirAfter, j
		if t.Word(j-1, "the") {
			r.First--
		}
	case t.Word(j, "previous"):
		r.Dir, r.First = DirBefore, j
		if t.Word(j-1, "the") {
			r.First--
		}
	case t.Word(j, "the"):
		var ok bool
		if r, ok = thePart(t, i, r); !ok {
			return Reading{}, false
		}
	case t.Word(j, "a", "one", "another"):
		return Reading{}, false
	case t.Word(j, "every", "each"):
		r.First, r.Form, r.Type, r.Quant = j, FormSet, model.TimexSet, "EVERY"
	default:
		return r, barePart(t, i, j, &r)
	}
	if t.Word(i+1, "club", "clubs", "school", "shift", "sky", "show", "watch", "train", "bus", "star", "news", "life") && r.Dir == Bare {
		return Reading{}, false
	}
	return r, true
}

// namesNoPart reports whether the word at i, which could name a part of a day, is
// another: half of a name, or an abbreviation that only messages have.
func namesNoPart(t *Text, i int) bool {
	if t.Word(i, "arvo", "avro", "aftn", "nyt", "eve", "evng", "mrng", "mrning") {
		if !t.Informal || t.Word(i, "eve") && !t.Word(i-1, "this", "dis") && !t.Is(i-1, DayWord|Weekday) {
			return true
		}
	}
	if t.Word(i, "overnight") && becoming(t, i) {
		return true // "Overnight, the town became a resort"
	}
	if t.Word(i+1, "after") && t.At(i+2).Kind == WordToken && t.Str(i+2) == t.Str(i) || t.Word(i-1, "after") && t.At(i-2).Kind == WordToken && t.Str(i-2) == t.Str(i) {
		return true // "night after night"
	}
	if t.Word(i+1, "live", "lights") && t.At(i+1).Upper && t.Is(i-1, Weekday) {
		return true
	}
	return titled(t, i) || t.At(i).Upper && t.At(i+1).Upper && t.Joined(i) && t.Word(i+1, "standard", "star", "post", "news", "herald", "times", "journal", "edition", "glory", "echo", "chronicle")
}

// becoming reports whether the clause beside token i tells of a change, so that "overnight"
// says only how fast that was.
func becoming(t *Text, i int) bool {
	const far = 10
	for j := i - 1; j > i-far && !clauseEdge(t, j); j-- {
		if t.Word(j, "became", "become", "becomes", "becoming", "transformed") {
			return true
		}
	}
	if t.Mark(i+1, ',') {
		i++
	}
	for j := i + 1; j < i+far && !clauseEdge(t, j); j++ {
		if t.Word(j, "became", "become", "becomes", "transformed") {
			return true
		}
	}
	return false
}

// noon reads noon and midnight, which are hours.
func noon(t *Text, i int, r Reading) (Reading, bool) {
	r.HasHour, r.HasMinute, r.Part = true, true, NoPart
	r.Hour = 12
	if t.Word(i, "midnight", "midnite", "midnyt") {
		r.Hour = 24
	}
	if t.Number(i-1, 2) && t.At(i-1).Num == 12 && t.Joined(i-1) && !t.At(i-1).Glued {
		r.First = i - 1
	}
	if t.Is(i-1, Possessive) || t.Word(i-1, "high") || t.Word(i+1, "oil", "mass", "run", "express", "cowboy", "blue", "sun") {
		return Reading{}, false
	}
	return r, true
}

// thePart reads a part of day behind "the": that of a day named beside it, or the one
// before or after the day spoken of.
func thePart(t *Text, i int, r Reading) (Reading, bool) {
	j := r.First - 1
	r.First = j
	if t.Word(j-1, "into") && t.Word(i, "night") && !t.Is(i+1, Weekday) || t.Word(i+1, "in") && t.Word(i+2, "question") || t.Word(i, "dawn") && t.Word(i+1, "of") || t.Word(i+1, "of") && !dated(t, i+2) || t.At(i+1).Upper && t.Joined(i) && !t.Is(i+1, Weekday|Month) {
		return Reading{}, false // "the dawn of", "the night of the attacks", "the night Obama won"
	}
	if t.Word(i+1, "before", "after") && t.Joined(i) && (t.At(i+2).Broken || t.At(i+2).Kind == MarkToken && !t.Mark(i+2, QuoteMark)) && t.Word(i, "night", "morning", "evening", "afternoon", "nite") {
		if r.Last, r.Dir = i+2, DirBefore; t.Word(i+1, "after") {
			r.Dir = DirAfter // "the night before."
		}
		return r, true
	}
	if t.Word(i+1, "before", "after") && !t.Is(i+2, DayWord|Weekday|Month) && t.At(i+2).Kind == WordToken {
		return Reading{}, false // "the night before the vote": the vote's, not the day's
	}
	if adjectival(t, i) && !t.At(i+1).Upper && !t.Informal && !t.Is(i+1, Ago|DayWord|Weekday|Month) && !hasSuffix(t.Str(i+1), "ly") {
		return Reading{}, false // "the morning session"
	}
	if !t.Word(j-1, "in", "during", "on", "of", "early", "late", "through", "by", "until", "before", "towards") && t.Is(i+1, Function|Det) {
		return Reading{}, false // "the night he died"
	}
	return r, true
}

// barePart reports whether a part of day with nothing before it that says which is a
// day's: token j stands before the reading.
func barePart(t *Text, i, j int, r *Reading) bool {
	switch {
	case t.Word(i, "overnight"):
		return !adjectival(t, i) || t.Is(i+1, Weekday) && !t.Is(i+2, PastVerb|PresentVerb)
	case t.Word(i, "night") && t.Word(j, "at") && !t.Informal && !dated(t, i+1) && !t.Word(i+1, "on"):
		return false // "she drove at night": no night of the calendar
	case t.Word(i, "dawn", "dusk", "daybreak", "nightfall", "sunrise", "sunset", "night", "lunchtime"):
		return t.Word(j, "at", "by", "before", "after", "until", "since", "around", "from", "to", "til", "till") || t.Word(j, "was") && t.Word(j-1, "it") && t.Word(i+1, "when", "before", "by") || t.Is(j, DayWord|Weekday) || t.Informal && t.Word(i, "lunchtime") && !adjectival(t, i)
	case t.Word(i, "morning", "afternoon", "evening", "morn", "nite"):
		return r.First < i || t.Informal && greets(t, i) || t.Word(j, "by", "until", "till", "since", "before") || t.Is(j, DayWord|Weekday|Month) || t.Number(j, 0) && t.Is(j-1, Month)
	}
	return t.Is(j, DayWord|Weekday|Month) || t.Number(j, 0) && t.Is(j-1, Month) || t.Informal && greets(t, i)
}

// partsAgo reads "two nights later", "three evenings ago".
func partsAgo(t *Text, i int) (Reading, bool) {
	q := quantityBefore(t, i)
	r := Reading{First: q.first, Last: i + 2, Form: FormShift, Type: model.TimexTime, Unit: Day, N: q.n, Part: Part(t.Val(i))}
	switch {
	case q.bare || q.vague || q.hyphen || q.half || !t.Joined(i):
		return Reading{}, false
	case t.Word(i+1, "later", "afterwards"):
		r.Dir = DirAfter
	case t.Word(i+1, "earlier", "before") && !t.Word(i+2, "the", "he", "she", "they", "his", "her", "their"):
		r.Dir = DirBefore
	case t.Word(i+1, "ago"):
		r.Dir = DirAgo
	default:
		return Reading{}, false
	}
	return r, true
}

// greets reports whether a bare part of day in a message is the day's own:
// "morning!", "night all", "evening then".
func greets(t *Text, i int) bool {
	return t.Word(i, "morning", "morn", "mornin", "mrng", "mrning", "afternoon", "arvo", "aftn", "evening", "evng", "night", "nite", "nyt") &&
		!t.Is(i-1, Possessive) && !t.Word(i-1, "one", "a", "an", "some", "any", "every", "each", "all", "per", "no", "first", "another", "best", "worst") && !t.Mark(i-1, Hyphen) && !t.Mark(i+1, Hyphen) &&
		!t.Word(i+1, "club", "clubs", "shift", "market", "bus", "out", "sky", "life", "owl", "rider", "gown", "dress", "tea", "class", "school", "stand", "mare")
}

// dated reports whether a day may begin at token i: "6 June", "the 9th",
// "Thursday", "Sept. 11".
func dated(t *Text, i int) bool {
	if t.Word(i, "the") {
		i++
	}
	return t.At(i).Kind == NumberToken || t.Is(i, Weekday|Month|DayWord|Ordinal|HolidayWord|Last|This|Next) || t.Word(i, "that", "same")
}
