package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

func weekdayAt(t *Text, i int) (day uint8, end int, ok bool) {
	k := t.At(i)
	if k.Word == nil || !k.Word.Is(Weekday) {
		return 0, i, false
	}
	end = i + 1
	if k.Word.Is(Ambiguous) {
		if t.Mark(end, '.') && t.Glued(end) && !t.Word(i, "sat", "sun", "wed") && !t.Informal && !t.At(end+1).Broken && end+1 < t.Len() {
			end++
		} else if t.Mark(end, '.') && t.Glued(end) && (t.Is(end+1, Month) || t.Mark(end+1, ',')) {
			end++
		}
		if !plainWeekday(t, i, end) {
			return 0, i, false
		}
	}
	return uint8(k.Word.Val), end, true
}

// plainWeekday decides whether "Sun", "Sat", "Mon" … stand for days.
func plainWeekday(t *Text, i, end int) bool {
	if t.Is(end, Month) || t.Mark(end, ',') && t.Is(end+1, Month) || t.Number(end, 0) && t.Is(end+1, Month) {
		return true
	}
	if t.Mark(i+1, '.') && !t.Word(i, "sat", "sun", "mon", "wed") && t.At(i).Upper {
		return true
	}
	if weekdayBeside(t, i, end) {
		return true // Mon–Fri, Sat and Sun
	}
	if t.Word(i, "thu", "thur", "thurs", "tues", "weds") || t.Word(i, "tue", "fri") {
		return true
	}
	if t.Is(end, DayPart) || t.Word(i-1, "last", "next", "nxt", "this", "every", "on", "by", "til", "till", "until") {
		return !t.Word(i, "sun") || !t.Word(i-1, "this", "the")
	}
	if t.Informal && (t.Is(i-1, Meridiem) || t.Number(i-1, 2) && t.At(i-1).Glued && (t.Mark(i-2, '.') || t.Mark(i-2, ':'))) {
		return true // "12.45 sat"
	}
	if t.Informal {
		// "sat" and "sun" are also words; a pronoun before or a place after says so
		return !(t.Is(i-1, Function) && t.Word(i, "sat", "sun")) && !t.Word(i-1, "a", "and", "just", "who", "in") && !(t.Word(i-1, "the") && t.Word(i, "sun")) && !t.Word(end, "down", "on", "in", "there", "here", "next", "beside", "with", "screen", "light", "microsystems", "cream", "glasses", "hat", "block", "bed", "shine") && !t.Is(i-1, Possessive) && !(t.Word(i, "sun") && t.Word(i-1, "ur")) ||
			t.Is(i+1, DayPart) || t.Number(i+1, 0)
	}
	if t.At(i).Upper && t.Number(end, 0) && t.Joined(i) && (meridiemAt(t, end+1) || (t.Mark(end+1, ':') || t.Mark(end+1, '.')) && t.Glued(end+1) && t.Number(end+2, 2) && meridiemAt(t, end+3)) {
		return true // "Sat 6:45am"
	}
	return t.Number(i-1, 0) && t.Is(i-2, Meridiem)
}

// weekdayBeside reports whether a hyphen, a stroke, "and" or "to" ties the
// short weekday at i to another one.
func weekdayBeside(t *Text, i, end int) bool {
	tie := func(j int) bool {
		return t.Mark(j, Hyphen) || t.Mark(j, '/') || t.Word(j, "and", "to", "or", "n", "thru", "through") || t.Mark(j, ',') || t.Mark(j, '&')
	}
	upper := t.At(i).Upper || t.Informal
	return upper && (t.Is(end+1, Weekday) && tie(end) && (t.At(end+1).Upper || t.Informal) || t.Is(i-2, Weekday) && tie(i-1) && (t.At(i-2).Upper || t.Informal))
}

var papers = []string{"times", "telegraph", "mirror", "express", "mail", "herald", "post", "tribune", "independent", "star", "mercury", "night", "school", "magazine", "service", "mass", "best", "world"}

func weekday(t *Text, i int) (Reading, bool) {
	day, end, ok := weekdayAt(t, i)
	if !ok || t.Word(i, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays") {
		return Reading{}, false
	}
	if t.At(end).Upper && t.Word(end, papers...) && !t.Word(end, "night", "mass") && t.Joined(end-1) || t.Word(i-1, "black", "bloody", "super", "cyber", "manic", "taco", "throwback", "meatless", "casual", "free") && t.At(i-1).Upper {
		return Reading{}, false
	}
	if t.Word(i-1, "on") && t.Word(i, "sunday") && t.Word(i-2, "mail", "independent") && t.At(i-2).Upper {
		return Reading{}, false // the Mail on Sunday
	}
	if t.Word(i-1, "news") && t.At(i-1).Upper && t.At(i-2).Upper && t.Joined(i-1) && t.Joined(i-2) {
		return Reading{}, false // a programme's name: "Fox News Sunday"
	}
	if titled(t, i) || t.Word(i-1, "man", "girl") || t.Word(end, "night") && t.Word(end+1, "live", "football", "lights") && t.At(end+1).Upper {
		return Reading{}, false
	}
	if t.Is(i-1, Every) && !t.Word(i-1, "all", "per") {
		return Reading{}, false
	}
	r := date(i, end)
	r.Weekday = day
	// "the second Sunday in May", "the last Friday of June 2019"
	if n, first, ok := ordinalBefore(t, i-1); (ok && n <= 5 || t.Word(i-1, "last")) && t.Joined(i-1) && t.Word(end, "of", "in") && t.Is(end+1, Month) && t.Joined(end) {
		if m, e, isMonth := monthAt(t, end+1); isMonth {
			if !ok {
				n, first = -1, i-1
			}
			r.Month, r.Nth, r.First, r.Last = m, int8(n), first, e
			if y, two, e, ok := yearAfter(t, e, true); ok {
				r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, e
			}
			if t.Word(first-1, "the") {
				r.First--
			}
			return r, true
		}
	}
	if t.Word(i-1, "from") && t.Is(i-2, UnitWord) && Unit(t.Val(i-2)) == Week && t.Joined(i-1) && t.Joined(i-2) {
		if q := quantityBefore(t, i-2); !q.bare && !q.vague && !q.half && q.n < 5 && !t.Word(q.first-1, "for", "over", "within", "the") {
			r.First, r.DayShift = q.first, 7*q.n // "two weeks from Monday"
			return r, true
		}
	}
	r.Dir, r.First = relAt(t, i)
	if r.Dir == DirThis && t.Word(i-1, "current") {
		return Reading{}, false
	}
	if t.Word(i-1, "that") && r.Dir == DirSame && (reporting(t, i-2) || t.Mark(end, Apostrophe) && t.Word(end+1, "s") && !t.Is(i-2, Prep)) {
		r.Dir, r.First = Bare, i // "told the channel that Friday's announcement hurt"
	}
	if t.Word(end, "week") && !t.Word(i-1, "last", "this", "next") && t.Joined(end-1) && !t.Word(end+1, "ago") {
		r.Last, r.DayShift = end+1, 7
	}
	if r.First > 0 && t.Word(r.First-1, "a", "one") && r.Dir == Bare && t.Joined(r.First-1) {
		r.Weak = true
		if t.Informal || !adjectival(t, end-1) {
			r.First-- // in "a Tuesday hearing" the article is the noun's
		}
	}
	return r, true
}

func weekdaySet(t *Text, i int) (Reading, bool) {
	day, end, ok := weekdayAt(t, i)
	if !ok {
		return Reading{}, false
	}
	r := date(i, end)
	r.Form, r.Type, r.Weekday = FormSet, model.TimexSet, day
	switch {
	case t.Word(i-1, "every", "each") && t.Joined(i-1):
		r.First, r.Quant = i-1, "EVERY"
		if t.Is(end, DayPart) && t.Joined(end-1) && !t.Is(end, DayWord) {
			r.Last, r.Part = end+1, Part(t.Val(end)) // "every Saturday morning"
		}
	case (t.Word(i-1, "other") || t.Is(i-1, Ordinal)) && t.Word(i-2, "every") && t.Joined(i-1) && t.Joined(i-2):
		r.First, r.Quant = i-2, "EVERY"
	case t.Word(i, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"):
		if n, first, ok := numberEnding(t, i-1); ok && n > 1 && n < 9 && t.Word(end, "ago") && t.Joined(i-1) && t.Joined(i) {
			r.Form, r.Type, r.Dir = FormDate, model.TimexDate, DirLast // "two Sundays ago"
			r.First, r.Last, r.DayShift = first, end+1, -7*(n-1)
		}
	case (t.Word(end, "nights", "mornings", "afternoons", "evenings")) && t.Joined(end-1):
		r.Last, r.Part = end+1, Part(t.Val(end))
	default:
		return Reading{}, false
	}
	return r, true
}
