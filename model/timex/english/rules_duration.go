package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// before extends a reading's first token to the left over words that weigh the
// number: about, nearly, more than, at least, up to.
func before(t *Text, first int, r *Reading) {
	j := first - 1
	if j < 0 || !t.Joined(j) {
		return
	}
	set := func(n, mod int) { r.First, r.Mod = first-n, modNames[mod] }
	switch {
	case t.Word(j, "than") && t.Word(j-1, "more", "longer", "greater"):
		if t.Word(j-2, "no") {
			set(3, modEqualLess)
		} else {
			set(2, modMore)
		}
	case t.Word(j, "than") && t.Word(j-1, "less", "fewer"):
		if t.Word(j-2, "no") {
			set(3, modEqualMore)
		} else {
			set(2, modLess)
		}
	case t.Word(j, "least") && t.Word(j-1, "at"):
		set(2, modEqualMore)
	case t.Word(j, "most") && t.Word(j-1, "at"):
		set(2, modEqualLess)
	case t.Word(j, "to") && t.Word(j-1, "up"):
		set(2, modEqualLess)
	case t.Word(j, "about", "approximately", "roughly", "around", "circa"):
		if r.Form == FormDuration {
			r.Mod = modNames[modApprox] // said of the number, not part of the time
			return
		}
		set(1, modApprox)
	case t.Word(j, "nearly", "almost"):
		set(1, modLess)
	case t.Word(j, "over") && !r.Vague && r.Dir == Bare && t.Joined(j-1) && t.Word(j-1, "for", "lasted", "lasting", "lasts", "after", "took", "taken", "takes", "spent", "is", "was"):
		set(1, modMore)
	case t.Word(j, "some") && !r.Vague:
		r.Mod = modNames[modApprox]
	case t.Word(j, "just") && t.Word(j+1, "over", "under"):
		set(1, modApprox)
	}
}

// duration reads a number of units that lasts, alone or anchored ("the last two
// weeks").
func duration(t *Text, i int) (Reading, bool) {
	u, plural, ok := unitAt(t, i)
	if !ok {
		return Reading{}, false
	}
	if t.At(i).Upper && t.At(i-1).Kind == NumberToken && t.Str(i)[1] >= 'a' {
		return Reading{}, false // "60 Minutes"
	}
	if !plural {
		if r, ok := wholeUnit(t, i, u); ok {
			return r, true
		}
	}
	q := quantityBefore(t, i)
	if first, ok := quarterCentury(t, i); ok {
		u, q = Year, quantity{first: first, n: 25}
	}
	if noDuration(t, i, u, plural, &q) {
		return Reading{}, false
	}
	r := Reading{First: q.first, Last: i + 1, Form: FormDuration, Type: model.TimexDuration, Unit: u, N: q.n, Half: q.half, Vague: q.vague}
	// "two years and six months", "a minute and a half"
	if t.Word(i+1, "and") && t.Word(i+2, "a") && t.Word(i+3, "half") && t.Joined(i) {
		r.Half, r.Last = true, i+4
	}
	switch {
	case q.bare:
		if !plural {
			return Reading{}, false
		}
		return vagueUnits(t, i, r)
	case !q.single && !plural && q.n == 1 && u == Day && t.Word(i-1, "one") && oneDay(t, i):
		r.First, r.Form, r.Type, r.Value = i-1, FormRef, model.TimexDate, "FUTURE_REF"
		return r, true
	case countsElse(t, i, u, plural, &q):
		return Reading{}, false
	}
	// "five-year-old" is one expression with its unit; that of a person is an age
	if t.Mark(i+1, Hyphen) && t.Glued(i+1) && t.Word(i+2, "old", "olds", "long") {
		r.Last = i + 3
	}
	if t.Word(i+1, "or") && t.Word(i+2, "so") {
		r.Last, r.Mod = i+3, modNames[modApprox]
	}
	if t.Word(i+1, "ended", "ending", "through") && q.n > 1 {
		r.Dir = DirSame
	}
	if q.plus {
		r.Mod = modNames[modMore]
	}
	anchored(t, &r)
	if r.Dir == Bare || r.Dir == DirSame && r.First == q.first {
		before(t, r.First, &r)
		if t.Word(r.First-1, "the") && q.n > 1 && !q.hyphen && t.Joined(r.First-1) {
			r.First--
		}
	}
	return r, true
}

// wholeUnit reads a unit that lasts as one, without a number: "week-long", and in
// messages "all day" and "have a great day".
func wholeUnit(t *Text, i int, u Unit) (Reading, bool) {
	if u >= Hour && t.Mark(i+1, Hyphen) && t.Glued(i+1) && t.Word(i+2, "long") && t.Glued(i+2) && !t.Mark(i-1, Hyphen) {
		return Reading{First: i, Last: i + 3, Form: FormDuration, Type: model.TimexDuration, Unit: u, N: 1}, true // week-long
	}
	if t.Informal && t.Word(i-1, "all") && t.Joined(i-1) && (u == Day || u == Week) && !t.At(i).Upper && !t.Word(i+1, "breakfast", "pass", "parking", "event", "travel", "ticket") {
		return Reading{First: i - 1, Last: i + 1, Form: FormDuration, Type: model.TimexDuration, Unit: u, N: 1}, true // "slept all day"
	}
	if wished(t, i) && u >= Day {
		r := Reading{First: i - 1, Last: i + 1, Form: FormDuration, Type: model.TimexDuration, Unit: u, N: 1}
		if t.Word(i-2, "a", "the") && t.Joined(i-2) {
			r.First--
		}
		if u == Weekend {
			r.Form, r.Type, r.N, r.Dir = FormUnit, model.TimexDate, 0, DirSame // the one that comes
		}
		return r, true
	}
	return Reading{}, false
}

// noDuration reports whether the number q and the unit u at token i are no duration:
// a set, a question, an ordinal, a name.
func noDuration(t *Text, i int, u Unit, plural bool, q *quantity) bool {
	if !q.bare && t.Word(q.first-1, "every") && t.Joined(q.first-1) {
		return true // "every five minutes or so" is a set
	}
	if t.Word(i-1, "many") && t.Word(i-2, "how", "as") {
		return true // a question, "in as many weeks"
	}
	if u == Second && !plural && !q.hyphen && !t.Word(q.first, "one") && !(t.Number(q.first, 1) && q.n == 1) || u == HalfYear || t.Word(i, "min", "sec") && !t.Number(i-1, 0) && !q.hyphen {
		return true
	}
	if q.single && (u == Quarter || t.Is(i-1, Fiscal) || t.Word(i-1, "long", "good", "short", "difficult", "tumultuous", "other", "separate", "solid", "working", "business")) {
		return true // "a fiscal year instead of the calendar one", "a good day"
	}
	if t.At(i).Upper && t.At(q.first).Upper && namedAfter(t, i+1) {
		return true // "the Seven Years' War"
	}
	if t.At(i).Upper && q.hyphen && t.At(q.first).Upper && t.At(i+1).Upper && t.Joined(i) && t.At(i+1).Kind == WordToken {
		return true // "the Six-Day War"
	}
	if q.hyphen && (q.bare || q.single && t.Mark(q.first-1, Hyphen)) {
		return true // "$600-a-week benefits"
	}
	return false
}

// countsElse reports whether the unit u at i with its number q counts no time on the
// axis: "$2 million a year", somebody's age, three quarters of something.
func countsElse(t *Text, i int, u Unit, plural bool, q *quantity) bool {
	if q.single && !plural && !q.hyphen {
		if (rate(t, q.first-1) || amount(t, q.first-1)) && !t.Is(i+1, Ago) {
			return true // "$2 million a year"
		}
		if t.Word(i+1, "of") && u == Day || u == Day && t.Word(q.first-1, "on") || t.Is(i-2, Every) || u <= Day && adjectival(t, i) && !t.Is(i+1, Ago|DayWord|Weekday|DayPart) && !t.Word(i+1, "or", "long", "just", "only") && !t.At(i+1).Upper && !hasSuffix(t.Str(i+1), "ly") {
			return true
		}
	}
	if !plural && !q.hyphen && q.n != 1 && !q.half && u == Unit(t.Val(i)) && !adjectival(t, i) && !(t.Informal && t.Number(i-1, 0) && t.Word(i, "min", "sec", "hr", "wk", "mth", "yr")) {
		return true
	}
	// ages in years belong to people and things, not to the time axis
	if t.Mark(i+1, Hyphen) && t.Glued(i+1) && t.Word(i+2, "old", "olds", "long") {
		if t.Word(i+2, "olds") || u >= Year && t.Word(i+2, "old") {
			return true
		}
	} else if t.Word(i+1, "old", "older", "younger") && u >= Day || t.Word(i+1, "of") && t.Word(i+2, "age") || t.Word(q.first-1, "of") && t.Word(q.first-2, "age") {
		return true
	}
	if u == Quarter && (q.hyphen || plural) && !q.vague && t.Word(i+1, "of") && q.n <= 3 && !t.Is(q.first-1, Last|Next) && (q.hyphen || !t.Is(q.first-1, Det) || t.Word(q.first-1, "that")) {
		return true // three-quarters of
	}
	if u == Quarter && q.hyphen && plural && !q.vague && q.n <= 3 {
		return true // "as high as three-quarters in Ohio"
	}
	return false
}

// oneDay reports whether the "one day" that ends at token i is some day to come:
// "One day, he said, they will return", "hopes to see it one day".
func oneDay(t *Text, i int) bool {
	if t.Word(i-2, "will", "would", "may", "might", "could", "can", "to", "hope", "hopes", "hoped", "must") || t.Word(i-2, "he", "she", "they", "it", "we", "i") && t.Is(i+1, FutureVerb|Aux) {
		return true // "will one day", "he one day will"
	}
	if t.SentenceStart(i, 3) == i-1 && t.Mark(i+1, ',') {
		for j := i + 2; j < t.SentenceEnd(i, 14); j++ {
			if t.Is(j, PastVerb) && !reporting(t, j) {
				return false
			}
			if t.Is(j, FutureVerb) {
				return true
			}
		}
		return false
	}
	if t.At(i+1).Kind == WordToken && t.Joined(i) && !t.Is(i+1, Prep) || t.Word(i+1, "after", "before", "of", "in", "at", "for") {
		return false
	}
	for j := i - 3; j > i-6; j-- {
		if t.Word(j, "to", "will", "would", "could", "might") {
			return !t.Is(i-2, Prep|About|Det)
		}
		if t.At(j).Kind != WordToken || t.Is(j, PastVerb|PresentVerb) {
			return false
		}
	}
	return false
}

// namedAfter reports whether a thing that is named for how long it lasted stands
// at token i, behind an apostrophe at most.
func namedAfter(t *Text, i int) bool {
	if t.Mark(i, Apostrophe) {
		i++
		if t.Word(i, "s") {
			i++
		}
	}
	return t.At(i).Upper && t.Word(i, "war", "wars", "plan", "truce", "peace", "battle", "battles", "campaign")
}

// wished reports whether the unit at i is what messages wish one another: "have
// a great day".
func wished(t *Text, i int) bool {
	return t.Informal && t.Joined(i-1) && t.Word(i-1, "good", "gud", "gd", "great", "gr8", "nice", "lovely", "wonderful", "blessed", "fun", "fab", "amazing", "awesome") && !t.Is(i+1, Month)
}

func adjectival(t *Text, i int) bool {
	n := t.At(i + 1)
	return t.Joined(i) && n.Kind == WordToken && !t.Is(i+1, Prep|Conj|PastVerb|PresentVerb|FutureVerb|Function|Det|Aux|Possessive)
}

// anchored extends "two weeks" over "the last", "the next", "the first".
func anchored(t *Text, r *Reading) {
	j := r.First - 1
	if !t.Joined(j) {
		return
	}
	dir := Bare
	switch {
	case t.Word(j, "last") && t.Joined(j-1) && (t.Word(j-1, "to", "not", "it", "which", "that") && !t.Word(j-2, "of") || t.Is(j-1, FutureVerb|Aux)):
		return // "was to last fifty years"
	case t.Word(j, "last", "past", "previous", "preceding", "prior", "recent", "latest"):
		dir = DirLast
	case t.Word(j, "next", "coming", "following", "ensuing", "upcoming", "subsequent"):
		dir = DirNext
	case t.Word(j, "first", "final", "initial", "remaining", "early"):
		dir = DirSame
	default:
		return
	}
	if t.Word(j, "following", "ensuing") && !t.Word(j-1, "the") {
		return
	}
	r.Dir, r.First = dir, j
	if t.Word(j-1, "the", "these", "those") || t.Is(j-1, Possessive) && t.Word(j-1, "its", "his", "her", "their") {
		if t.Word(j-1, "the", "these", "those") {
			r.First = j - 1
		}
	}
	before(t, r.First, r)
}

// vagueUnits reads plural units without a number: "years", "recent months".
// "recent years" and "coming months" point to a time; "for years" lasts.
func vagueUnits(t *Text, i int, r Reading) (Reading, bool) {
	r.Vague = true
	j := i - 1
	if !t.Joined(j) && (t.Word(i+1, "before", "after", "later") || t.Word(i+1, "of") && !t.At(i+2).Upper) && t.Joined(i) && t.Word(i, "years", "months", "weeks", "decades", "hours", "days", "minutes") {
		return r, true // "Days after the vote …" opens the paragraph
	}
	if !t.Joined(j) || t.Word(i, "seconds", "secs", "hrs", "mins", "yrs", "wks", "halves") {
		return r, false
	}
	ref := func(value string, first int) (Reading, bool) {
		r.First, r.Form, r.Type, r.Value = first, FormRef, model.TimexDate, value
		if t.Word(first-1, "more", "the", "these", "those") && t.Joined(first-1) {
			r.First--
		}
		if t.Word(i+1, "and", "or") && t.Is(i+2, UnitWord) && t.Joined(i+1) {
			r.Last = i + 3
		}
		return r, true
	}
	switch {
	case t.Word(i, "days") && t.Word(j, "these"):
		r.First, r.Form, r.Type, r.Value = j, FormRef, model.TimexDate, "PRESENT_REF"
		return r, true
	case t.Word(j, "recent", "past", "previous", "earlier", "prior", "bygone", "last") && !(t.Word(j, "last") && t.Word(i+1, "of")) && !(t.Word(j, "past") && t.Is(j-1, Cardinal)):
		return ref("PAST_REF", j)
	case t.Word(j, "following", "subsequent", "ensuing", "succeeding"):
		r.First = j // they last, from the time spoken of on
		if t.Word(j-1, "the") && t.Joined(j-1) {
			r.First--
		}
		return r, true
	case t.Word(j, "coming", "future", "upcoming", "later", "next"):
		return ref("FUTURE_REF", j)
	case t.Word(j, "early", "final", "first", "intervening", "last", "closing", "opening", "waning", "dying") && t.Word(j-1, "the") && (t.Word(j-2, "in", "during", "over", "of") || t.Word(i+1, "of", "before")) && t.Word(i, "years", "days", "weeks", "months", "hours", "decades"):
		r.First = j - 1
		return r, true
	case t.Word(j, "the") && t.Word(j-1, "in", "over", "during", "within", "through") && t.Word(i, "years", "days", "weeks", "months", "hours", "decades", "centuries"):
		if t.Word(j-1, "over") || t.Word(i+1, "before", "after", "since", "leading", "that", "following", "ahead", "to", "between", "immediately") {
			r.First = j
			if t.Word(i+1, "ahead") {
				r.Last = i + 2
			}
			return r, true
		}
	case t.Word(j, "even", "not") && t.Word(j-1, "if", "or") || t.Word(j, "be") && t.Word(j-1, "will", "would", "may", "could", "might"):
		return r, t.Word(i, "years", "months", "weeks", "decades", "days") // "months, if not years", "it will be years"
	case t.Word(j, "for", "in", "within", "after", "over", "during", "despite", "last", "lasted", "spent", "took", "take", "takes", "taken", "taking", "spend", "spends", "spending", "wait", "waited", "waiting", "lasting") || t.Is(j, About) && t.Word(j-1, "for"):
		if t.Word(i, "quarters", "periods", "minutes") && !t.Word(j, "for", "within") {
			return r, false
		}
		if t.Word(i+1, "or", "and") && t.Is(i+2, UnitWord) && t.Joined(i+1) {
			r.Last = i + 3
		}
		return r, true
	case t.Word(j, "of") && t.Word(j-1, "period", "space", "course", "span") && t.Word(j-2, "a", "the") && !t.Word(i, "quarters", "periods"),
		t.Word(i+1, "away") && t.Joined(i) && !t.Is(j, Det|Possessive|Prep) && !t.Word(j, "light"):
		return r, true // "over a period of weeks", "the vote is months away"
	case t.Word(i+1, "before", "after", "later") && t.Word(i, "years", "months", "weeks", "decades", "centuries", "hours", "days", "minutes") && t.Joined(i):
		return r, true
	case t.Word(i+1, "of", "long") && t.Word(i, "years", "months", "weeks", "decades", "centuries", "hours", "days") && t.Joined(i):
		return r, t.At(j).Kind == MarkToken || t.Is(j, Prep|PastVerb|PresentVerb|Conj) || t.Word(j, "follows", "followed", "despite", "through") || t.Word(i+1, "of") && !t.Is(j, Det|Possessive) && !t.At(j).Upper && (hasSuffix(t.Str(j), "ed") || hasSuffix(t.Str(j), "ing"))
	case t.Mark(i+1, Hyphen) && t.Glued(i+1) && t.Word(i+2, "long", "old"):
		r.Last = i + 3
		return r, true
	}
	return r, false
}

// lasting reads "yearlong", "weeklong".
func lasting(t *Text, i int) (Reading, bool) {
	return Reading{First: i, Last: i + 1, Form: FormDuration, Type: model.TimexDuration, Unit: Unit(t.Val(i)), N: 1}, true
}
