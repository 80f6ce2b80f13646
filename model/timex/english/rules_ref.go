package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// refWord reads words that point to the present, the past or the future, and to no
// day of the calendar.
func refWord(t *Text, i int) (Reading, bool) {
	r := Reading{First: i, Last: i + 1, Form: FormRef, Type: model.TimexDate}
	switch {
	case t.Word(i, "ago"):
		return longAgo(t, i, r)
	case t.Word(i, "now", "currently", "nowadays", "presently", "present", "current", "moment"), t.Informal && t.Word(i, "nw", "rn"):
		return presentWord(t, i, r)
	case t.Word(i, "recently", "lately", "previously", "formerly", "past"):
		return pastWord(t, i, r)
	case t.Word(i, "future", "asap", "soon", "shortly", "term"), t.Informal && t.Word(i, "sooon", "soooon"):
		return futureWord(t, i, r)
	case t.Word(i, "times", "time"):
		return someTime(t, i, r)
	case t.Word(i, "then"):
		r.Form, r.Dir = FormUnit, DirSame // what was spoken of last
		return r, t.Word(i-1, "until", "till", "by") && t.Joined(i-1)
	}
	return Reading{}, false
}

// presentWord reads "now", "at present", "at the moment".
func presentWord(t *Text, i int, r Reading) (Reading, bool) {
	j := i - 1
	r.Value = "PRESENT_REF"
	switch {
	case t.Word(i, "now"), t.Informal && t.Word(i, "nw", "rn") && !t.At(i).Upper:
		if !t.Informal && t.Word(i, "now") && afterName(t, i) {
			return Reading{}, false // "Apocalypse Now"
		}
		if t.Is(j, UnitWord) && t.Word(j-1, "any") && t.Joined(j) && t.Joined(j-1) {
			r.First, r.Value = j-1, "FUTURE_REF" // "any day now"
			return r, true
		}
		if t.Word(j, "right", "rite", "ryt", "ryte") && t.Joined(j) {
			r.First = j
		}
		if t.Word(j, "just", "juz", "jus") && t.Joined(j) && (t.Informal || !adjectival(t, i)) {
			r.First, r.Value = j, "PAST_REF"
		}
		return r, true
	case t.Word(i, "currently", "nowadays", "presently"):
		return r, true
	case t.Word(i, "present"):
		if t.Word(j, "the") && t.Word(j-1, "at", "for", "in", "until") && !adjectival(t, i) {
			r.First = j
			return r, true
		}
		return Reading{}, false
	case t.Word(i, "current"):
		return r, adjectival(t, i) && !t.Is(i+1, UnitWord|Season) && !t.Is(i+1, Fiscal) && !hasSuffix(t.Str(i+1), "ed")
	case t.Word(i, "moment"):
		if t.At(i+1).Upper && t.Joined(i) && (pastAt(t, i+2) || pastAt(t, i+3)) {
			return Reading{}, false // "At the moment Mr Reed heard of it"
		}
		if t.Word(j, "the") && t.Word(j-1, "at", "for") && !t.Word(i+1, "of", "when", "that") || t.Word(j, "this") && !t.Word(i+1, "of") {
			r.First = j
			return r, true
		}
		return Reading{}, false
	}
	return Reading{}, false
}

// pastWord reads "recently", "in the past".
func pastWord(t *Text, i int, r Reading) (Reading, bool) {
	j := i - 1
	r.Value = "PAST_REF"
	switch {
	case t.Word(i, "recently", "lately"):
		if t.Word(j, "as") && t.Word(i+1, "as") {
			return Reading{}, false // "as recently as 2006"
		}
		if t.Word(j, "more", "most", "very", "only") && t.Joined(j) {
			r.First = j
		}
		return r, true
	case t.Word(i, "past"):
		if t.Word(j, "the") && !adjectival(t, i) && t.Word(j-1, "in", "of", "from", "with", "than", "to", "about") {
			r.First = j
			return r, true
		}
		return Reading{}, false
	}
	return Reading{}, false // "previously" and "formerly" say no more than the tense
}

// futureWord reads "soon", "in the near future", "in the long term".
func futureWord(t *Text, i int, r Reading) (Reading, bool) {
	j := i - 1
	r.Value = "FUTURE_REF"
	switch {
	case t.Word(i, "future"):
		if t.Word(j, "near", "immediate", "distant") {
			j--
		}
		if !t.Word(j, "the") || adjectival(t, i) || t.Word(i+1, "of", "looks", "looked") || t.Word(i+1, "is", "was") && !t.Word(j-1, "in") {
			return Reading{}, false
		}
		r.First = j
		return r, true
	case t.Word(i, "asap"), t.Informal && t.Word(i, "sooon", "soooon"):
		return r, true
	case t.Word(i, "soon") && t.Word(j, "as") && t.Word(i+1, "as") && t.Word(i+2, "possible", "practicable"):
		r.First, r.Last = j, i+3
		return r, true
	case t.Word(i, "soon"):
		if t.Word(j, "very") && t.Joined(j) && !t.Word(i+1, "after", "as") {
			r.First = j
			return r, true
		}
		if t.Word(j, "could", "may", "might", "can", "will", "would", "to") && t.Word(i+1, "hit", "set", "put", "cut", "become", "come", "run", "let", "read", "spread", "shut", "quit", "cost", "lead", "shed", "lay") {
			return r, true // "could soon hit land"
		}
		if t.Word(j, "as", "too", "so", "very") || t.Word(i+1, "after", "as", "enough") || t.Word(j, "was", "were", "had", "did") || t.Is(i+1, PastVerb) || t.At(i+1).Kind == WordToken && hasSuffix(t.Str(i+1), "ed") {
			return Reading{}, false // "soon became": before long, not what is to come
		}
		return r, true
	case t.Word(i, "shortly"):
		return r, !t.Word(i+1, "after", "before", "thereafter", "afterward", "afterwards")
	case t.Word(i, "term"):
		if t.Word(j, "near", "short", "long") && t.Word(j-1, "the") && !adjectival(t, i) {
			r.First = j - 1
			return r, t.Word(j-2, "in", "over", "for", "of", "during")
		}
		return Reading{}, false
	}
	return Reading{}, false
}

// someTime reads "at the time" and "for some time".
func someTime(t *Text, i int, r Reading) (Reading, bool) {
	j := i - 1
	if t.Word(i, "time") && t.Word(j, "the", "that") && t.Word(j-1, "at") && !t.Word(i+1, "of", "when", "that", "he", "she", "they", "it", "the") && !t.At(i+1).Upper && t.Joined(j) {
		r.First, r.Value = j, "PAST_REF"
		return r, true
	}
	if t.Word(i, "time") && t.Word(j, "some") && t.Word(j-1, "for") {
		r.Form, r.Type, r.Vague, r.Unit, r.First = FormDuration, model.TimexDuration, true, MonthUnit, j
		return r, true
	}
	return Reading{}, false
}

// pastAt reports whether the word at i is a verb's past.
func pastAt(t *Text, i int) bool {
	return t.At(i).Kind == WordToken && !t.At(i).Upper && (t.Is(i, PastVerb) || hasSuffix(t.Str(i), "ed"))
}

// longAgo reads "long ago", "a while ago", "a long time ago"; counted units are
// another rule's.
func longAgo(t *Text, i int, r Reading) (Reading, bool) {
	j := i - 1
	if !t.Joined(j) {
		return r, false
	}
	r.Value = "PAST_REF"
	switch {
	case t.Word(j, "while", "time"):
		if t.Word(j-1, "long", "little", "short", "good") {
			j--
		}
		if j--; !t.Word(j, "a", "some") {
			return r, false
		}
	case t.Word(j, "long") && !t.Word(j-1, "that", "how", "too"):
	default:
		return r, false
	}
	if t.Word(j-1, "quite", "not", "so", "very") && t.Joined(j-1) && !t.Word(j-1, "so") {
		j--
	}
	r.First = j
	return r, joinedAll(t, j, i)
}
