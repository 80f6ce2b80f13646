package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

func hourRules() []Rule {
	return []Rule{
		{Name: "minutes past the hour", At: Clock, Match: pastHour, Example: []Example{
			{DCT: "2021-03-17", Text: "The siren went off at [half past seven].", Value: "2021-03-17T07:30"},
			{DCT: "2021-03-17", Text: "She rang at [quarter to six in the evening].", Value: "2021-03-17T17:45"},
			{DCT: "2021-03-17", Text: "They met at [ten past four].", Value: "2021-03-17T04:10"},
		}},
		{Name: "hour and part of the day", At: DayPart, Match: hourOfPart, Example: []Example{
			{DCT: "2021-03-17", Text: "He was woken at [4 in the morning].", Value: "2021-03-17T04:00"},
			{DCT: "2021-03-17", Text: "They left at [eleven at night].", Value: "2021-03-17T23:00"},
		}},
		{Name: "hour in words", At: Cardinal, Match: wordHour, Example: []Example{
			{DCT: "2021-03-17", Text: "ok c u at [six].", Value: "2021-03-17T18:00"},
		}},
	}
}

// hourNumber reads an hour of the twelve at token i, in digits or in a word.
func hourNumber(t *Text, i int) (uint8, bool) {
	k := t.At(i)
	switch {
	case t.Number(i, 0) && t.Digits(i) <= 2 && k.Num >= 1 && k.Num <= 12 && !glueAfter(t, i):
		return uint8(k.Num), true
	case t.Is(i, Cardinal) && t.Val(i) >= 1 && t.Val(i) <= 12 && !t.Mark(i+1, Hyphen):
		return uint8(t.Val(i)), true
	}
	return 0, false
}

// atHour reports whether the token before i is one that hours follow.
func atHour(t *Text, i int) bool {
	return t.Joined(i-1) && (t.Word(i-1, "at", "by", "around", "about", "until", "till", "til", "since", "from", "before", "after", "ard", "abt", "late", "early", "to", "and") || t.Mark(i-1, '@'))
}

// clockAt makes the reading of an hour and minute that a part of day may follow.
func clockAt(t *Text, first, last int, hour, minute uint8) Reading {
	r := Reading{First: first, Last: last, Form: FormClock, Type: model.TimexTime, HasHour: true, HasMinute: true, Hour: hour, Minute: minute, Ambiguous12: true}
	if p, end, ok := partAfter(t, last); ok {
		r.Last = end
		hourByPart(&r, p)
	} else if pm, end, ok := meridiem(t, last); ok {
		if pm && r.Hour < 12 {
			r.Hour += 12
		}
		r.Last, r.Ambiguous12 = end, false
	}
	return r
}

// partAfter reads "in the morning", "at night" from token i on.
func partAfter(t *Text, i int) (Part, int, bool) {
	switch {
	case t.Word(i, "in") && t.Word(i+1, "the") && t.Is(i+2, DayPart) && t.Joined(i-1) && t.Joined(i) && t.Joined(i+1):
		return Part(t.Val(i + 2)), i + 3, true
	case t.Word(i, "at") && t.Word(i+1, "night") && t.Joined(i-1) && t.Joined(i):
		return Night, i + 2, true
	}
	return NoPart, i, false
}

// pastHour reads "half past seven", "quarter to 8", "ten past five", and "half
// six" in messages, where it is half past.
func pastHour(t *Text, i int) (Reading, bool) {
	minute, first := 0, i
	switch {
	case t.Word(i, "half"):
		minute = 30
	case t.Word(i, "quarter"):
		minute = 15
		if t.Word(i-1, "a") && t.Joined(i-1) {
			first--
		}
	case t.Word(i, "past"):
		n, f, ok := numberEnding(t, i-1)
		if !ok || n%5 != 0 || n < 5 || n > 25 || !t.Joined(i-1) || !atHour(t, f) {
			return Reading{}, false
		}
		hour, ok := hourNumber(t, i+1)
		return clockAt(t, f, i+2, hour, uint8(n)), ok && t.Joined(i)
	default:
		return Reading{}, false
	}
	if !t.Joined(i) {
		return Reading{}, false
	}
	if hour, ok := hourNumber(t, i+1); ok && minute == 30 && t.Informal && (atHour(t, i) || t.At(i+2).Kind == MarkToken || t.At(i+2).Broken || t.Is(i+2, Weekday|DayWord|Prep|Function)) {
		return clockAt(t, i, i+2, hour, 30), true
	}
	hour, ok := hourNumber(t, i+2)
	if !ok || !t.Joined(i+1) || t.Is(i+3, UnitWord|Scale) || t.Mark(i+3, '%') || t.Word(i+3, "percent") {
		return Reading{}, false
	}
	switch {
	case t.Word(i+1, "past", "after"):
	case t.Word(i+1, "to", "til", "till") && minute == 15:
		if hour--; hour == 0 {
			hour = 12
		}
		minute = 45
	default:
		return Reading{}, false
	}
	return clockAt(t, first, i+3, hour, uint8(minute)), true
}

// hourOfPart reads "4 in the morning", "eleven at night", "5 this evening".
func hourOfPart(t *Text, i int) (Reading, bool) {
	j := i - 2
	switch {
	case t.Word(i-1, "the") && t.Word(i-2, "in") && t.Joined(i-2) && t.Joined(i-1):
		j = i - 3
	case t.Word(i, "night") && t.Word(i-1, "at") && t.Joined(i-1):
	case t.Word(i-1, "this", "dis", "tis") && t.Joined(i-1):
	default:
		return Reading{}, false
	}
	hour, ok := hourNumber(t, j)
	if !ok || !t.Joined(j) || !atHour(t, j) && !t.Informal || t.At(j).Glued {
		return Reading{}, false
	}
	r := clockAt(t, j, j+1, hour, 0)
	if t.Word(i-1, "this", "dis", "tis") {
		hourByPart(&r, Part(t.Val(i)))
		r.Last, r.Dir = i+1, DirThis // "by 10 this morning"
		return r, !t.Informal
	}
	return r, t.Word(j+1, "in", "at")
}

// wordHour reads the hour of a message in words: "at seven".
func wordHour(t *Text, i int) (Reading, bool) {
	hour, ok := hourNumber(t, i)
	if !ok || !t.Informal || !hourPlace(t, i, i+1) || t.Word(i-1, "from", "to", "after", "before") {
		return Reading{}, false
	}
	return clockAt(t, i, i+1, hour, 0), true
}
