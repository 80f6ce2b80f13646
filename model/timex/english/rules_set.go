package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// unitSet reads "every week", "each of the past three years", "twice a year",
// "$5 a day", "per month".
func unitSet(t *Text, i int) (Reading, bool) {
	u, plural, ok := unitAt(t, i)
	if !ok {
		return Reading{}, false
	}
	r := Reading{First: i - 1, Last: i + 1, Form: FormSet, Type: model.TimexSet, Unit: u, N: 1}
	j := i - 1
	switch {
	case !t.Joined(j):
		return Reading{}, false
	case t.Word(j, "every", "each") && !plural:
		r.Quant = map[bool]string{true: "EVERY", false: "EACH"}[t.Word(j, "every")]
	case t.Word(j, "other") && t.Word(j-1, "every"):
		r.First, r.N, r.Quant = j-1, 2, "EVERY"
	case plural && t.Word(j-1, "every") && t.Joined(j-1):
		n, first, ok := numberEnding(t, j)
		if t.Word(j, "few") {
			r.First, r.Vague, r.Quant = j-1, true, "EVERY"
			return r, true
		}
		if !ok {
			return Reading{}, false
		}
		r.First, r.N, r.Quant = first-1, n, "EVERY"
	case t.Word(j, "per") && (u <= Minute || u == Hour && t.Word(j-1, "miles", "kilometers", "kilometres", "km", "knots", "kilometer", "mile", "m")):
		return Reading{}, false // a speed
	case t.Word(j, "a", "an", "per") && !plural && !t.Is(i+1, Ago) && !t.Mark(i+1, Hyphen):
		r.First = j
		k := j - 1
		switch {
		case t.Word(k, "once", "twice", "thrice"):
			r.First = k
		case t.Word(k, "times"):
			if _, f, ok := numberEnding(t, k-1); ok {
				r.First = f
			} else if t.Is(k-1, VagueCount) {
				r.First = k - 1
			}
		case t.Word(j, "per"):
		case rate(t, k):
		default:
			return Reading{}, false
		}
	default:
		return Reading{}, false
	}
	if t.Word(i+1, "ago", "earlier", "later", "old", "long") {
		return Reading{}, false
	}
	return r, true
}

// rate reports whether the token before "a year" is what happens so often:
// money, a share of a hundred, a count of things.
func rate(t *Text, k int) bool {
	switch {
	case t.Number(k, 0) && (t.Mark(k-1, '$') || t.Mark(k-1, '.') || t.Mark(k-1, ',') || t.Mark(k-1, 1)), t.Mark(k, '%'),
		t.Word(k, "percent", "million", "billion", "share", "ounce", "times", "tonne", "barrel"):
		return true
	}
	// "40 hours a week", "three films a year"
	return t.At(k).Kind == WordToken && hasSuffix(t.Str(k), "s") && (t.At(k-1).Kind == NumberToken || t.Is(k-1, Cardinal|Scale)) && t.Joined(k-1)
}
