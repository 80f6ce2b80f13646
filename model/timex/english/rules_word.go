package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

func wordRules() []Rule {
	return []Rule{
		{Name: "day word", At: DayWord, Match: dayWord, Example: []Example{
			{DCT: "2021-03-17", Text: "He resigned [yesterday].", Value: "2021-03-16"},
			{DCT: "2021-03-17", Text: "The vote is [the day after tomorrow].", Value: "2021-03-19"},
			{DCT: "2021-03-17", Text: "See you [tonight] there.", Value: "2021-03-17TNI"},
		}},
		{Name: "reference word", At: RefWord, Match: refWord, Example: []Example{
			{DCT: "2021-03-17", Text: "He is [now] in Rome.", Value: "PRESENT_REF"},
			{DCT: "2021-03-17", Text: "It was [recently] sold.", Value: "PAST_REF"},
			{DCT: "2021-03-17", Text: "They will meet [soon].", Value: "FUTURE_REF"},
		}},
		{Name: "word with a digit", AtNumber: true, Match: digitWord, Example: []Example{
			{DCT: "2021-03-17", Text: "Cu [2moro] mate.", Value: "2021-03-18"},
		}},
		{Name: "bare hour", AtNumber: true, Match: bareHour, Example: []Example{
			{DCT: "2021-03-17", Text: "pls meet me at [7].", Value: "2021-03-17T19:00"},
		}},
		{Name: "how often", At: Adverb, Match: adverb, Example: []Example{
			{DCT: "2021-03-17", Text: "The bus runs [daily] to Hull.", Value: "P1D"},
		}},
	}
}

func dayWord(t *Text, i int) (Reading, bool) {
	r := Reading{First: i, Last: i + 1, Form: FormShift, Type: model.TimexDate, Unit: Day, N: t.Val(i)}
	if t.Is(i, DayPart) {
		r.Part, r.Type = Night, model.TimexTime
	}
	if t.Word(i, "yest") {
		return r, !t.At(i).Upper || t.At(i).Broken
	}
	if t.Word(i, "ytd", "tml", "tmr", "tmw", "tomo", "yst", "ystd", "tdy") && !t.Informal {
		return Reading{}, false // elsewhere "year to date" and the like
	}
	if t.Word(i, "today") && (t.Word(i-1, "usa", "history", "psychology", "russia", "china", "africa", "india") && t.At(i).Upper) {
		return Reading{}, false
	}
	if t.Word(i, "today", "tonight") && t.At(i).Upper && (t.Mark(i-1, QuoteMark) && t.Mark(i+1, QuoteMark) && !t.Mark(i-2, '.') || t.Is(i-1, Det) && t.Joined(i-1) || t.Word(i+1, "show", "program", "programme") && !t.Mark(i-1, '.') || t.Word(i-1, "week") && t.At(i-1).Upper && t.At(i-2).Upper) {
		return Reading{}, false // a programme's name
	}
	if t.Word(i, "today", "tonight") && !t.Informal && afterName(t, i) && !(t.At(i+1).Kind == WordToken && t.At(i+1).Upper && t.Joined(i)) {
		return Reading{}, false // "Written by Leeds Today on November 7"
	}
	if t.Word(i, "tomorrow") && !t.Informal && (t.Word(i-1, "a") || t.Is(i-2, Det) && t.At(i-1).Kind == WordToken && !t.Is(i-1, Prep|UnitWord) && !t.At(i-1).Upper || t.Word(i-1, "of") && t.Word(i-2, "people", "leaders", "world", "generation", "workers", "voters", "stars") && !t.Mark(i+1, Apostrophe)) {
		return Reading{}, false // "a brighter tomorrow", "the leaders of tomorrow"
	}
	if t.Word(i, "today", "tomorrow", "yesterday", "tmr", "tmrw") && t.Word(i+1, "week") && t.Joined(i) && (t.At(i+2).Kind != WordToken || t.Is(i+2, Prep|Conj|Det|Function)) {
		r.N, r.Last = r.N+7, i+2 // "tomorrow week"
		return r, true
	}
	if t.Word(i-1, "after", "before", "aft", "b4") && t.Word(i-2, "day") && t.Joined(i-1) && t.Joined(i-2) {
		step := 1
		if t.Word(i-1, "before") {
			step = -1
		}
		r.N, r.First = r.N+step, i-2
		if t.Word(i-3, "the") {
			r.First--
		}
	}
	return r, true
}

// afterName reports whether the capitalised word at i goes on from a name, in a
// sentence whose plain words are in small letters.
func afterName(t *Text, i int) bool {
	if !t.At(i).Upper || t.At(i).Broken || t.At(i-1).Kind != WordToken || !t.At(i-1).Upper || !t.Joined(i-1) || t.Is(i-1, Function|Conj|Prep) {
		return false
	}
	for j := t.SentenceStart(i, 12); j < t.SentenceEnd(i, 8); j++ {
		if k := t.At(j); k.Kind == WordToken && !k.Upper && !t.Is(j, Prep|Conj|Function|Det|Aux) {
			return true
		}
	}
	return false
}

func adverb(t *Text, i int) (Reading, bool) {
	r := Reading{First: i, Last: i + 1, Form: FormSet, Type: model.TimexSet, Unit: Unit(t.Val(i)), N: 1}
	if t.Word(i, "quarterly") && adjectival(t, i) || t.Word(i, "monthly", "quarterly", "weekly") && t.Mark(i-1, Hyphen) {
		return Reading{}, false // a quarterly dividend, a bi-monthly
	}
	if t.Word(i, "biweekly") {
		r.N = 2
		r.Unit = Week
	}
	if t.Word(i, "weekday", "weekdays") {
		if t.Is(i-1, Every) && t.Word(i, "weekday") && t.Joined(i-1) {
			r.First, r.Quant = i-1, "EVERY"
			if t.Is(i+1, DayPart) && t.Joined(i) && !t.Is(i+1, DayWord) {
				r.Last, r.Part = i+2, Part(t.Val(i+1)) // "every weekday morning"
			}
			return r, true
		}
		return r, t.Word(i, "weekdays") && t.Word(i-1, "on") && t.Joined(i-1)
	}
	if t.At(i).Upper && !t.At(i).Broken && !t.Mark(i-1, '.') && !t.Mark(i-1, QuoteMark) {
		return Reading{}, false // the name of a paper
	}
	if t.Word(i, "everyday") && adjectival(t, i) && !t.Informal {
		return Reading{}, false
	}
	if t.Word(i-1, "twice", "once") && t.Joined(i-1) {
		r.First--
	} else if t.Word(i-1, "times") && t.Joined(i-1) {
		if _, first, ok := numberEnding(t, i-2); ok {
			r.First = first // "three times daily"
			return r, true
		}
	}
	return r, !t.Mark(i-1, '%') && !t.Word(i-1, "percent", "cent") && !counts(t, i-1)
}
