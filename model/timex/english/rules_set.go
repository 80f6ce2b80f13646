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
	case u == Second && t.Word(j, "every") && t.Is(i+1, UnitWord), (u == HalfYear || u == Quarter) && t.Word(j, "every") && partOfHour(t, i):
		return Reading{}, false
	case u == Hour && !plural && halfHourly(t, i, &r):
		return r, true
	case !plural && t.Is(j, Ordinal|UnitWord) && t.Word(j-1, "every") && t.Joined(j-1):
		n, _ := ordinalAt(t, j) // "every second year"
		if n < 2 {
			return Reading{}, false
		}
		r.First, r.N, r.Quant = j-1, n, "EVERY"
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
	case plural && everySpan(t, i):
		q := quantityBefore(t, i) // "every three to five years"
		r.First, r.N, r.Half, r.Quant = q.first-1, q.n, q.half, "EVERY"
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
		case t.Word(j, "per") && !t.Word(k, "percent") && !t.Mark(k, '%'):
		default: // "$2 million a year" is a rate
			return Reading{}, false
		}
	default:
		return Reading{}, false
	}
	if t.Word(i+1, "ago", "earlier", "later", "old", "long") {
		return Reading{}, false
	}
	if t.Word(i+1, "or") && t.Word(i+2, "so") && r.Quant == "EVERY" && joinedAll(t, i, i+2) {
		r.Last, r.Mod = i+3, modNames[modApprox]
	}
	return r, true
}

// partOfHour reports whether "half" or "quarter" at token i is that of an hour:
// "half hour", "half an hour", "quarter of an hour".
func partOfHour(t *Text, i int) bool {
	j := i + 1
	if t.Word(j, "of") || t.Mark(j, Hyphen) {
		j++
	}
	if t.Word(j, "a", "an") {
		j++
	}
	return t.Word(j, "hour", "hr")
}

// halfHourly reads "every half hour" and "every quarter of an hour", whose hour is
// token i.
func halfHourly(t *Text, i int, r *Reading) bool {
	j := i - 1
	for k := 0; k < 2 && (t.Word(j, "a", "an", "of") || t.Mark(j, Hyphen)); k++ {
		j--
	}
	if !t.Word(j, "half", "quarter") || !t.Word(j-1, "every") || !joinedAll(t, j-1, i) {
		return false
	}
	r.First, r.Unit, r.N, r.Quant = j-1, Minute, 30, "EVERY"
	if t.Word(j, "quarter") {
		r.N = 15
	}
	return true
}

// everySpan reports whether "every" and a number of several words stand before the
// unit at i.
func everySpan(t *Text, i int) bool {
	q := quantityBefore(t, i)
	return !q.bare && !q.hyphen && !q.vague && q.first < i-1 && t.Word(q.first-1, "every") && t.Joined(q.first-1)
}

// rate reports whether the token before "a year" is what happens so fast:
// money, a share of a hundred, a count of things. A rate says neither how long
// nor how often.
func rate(t *Text, k int) bool {
	switch {
	case t.Number(k, 0), t.Mark(k, '%'), t.At(k).Kind == WordToken && t.At(k).Glued && t.Number(k-1, 0), t.Is(k, Scale), t.Word(k, "percent", "billion", "trillion", "share", "ounce", "tonne", "barrel"):
		return true
	}
	return counts(t, k)
}

// amount reports whether what ends at token k, behind a bracket or "of" and nouns,
// is so much of something: "24,000 barrels (3.8m litres) of oil and gas".
func amount(t *Text, k int) bool {
	of := false
	for j := k; j > k-14 && j > 0 && t.Joined(j); j-- {
		switch {
		case t.Number(j, 0):
			return of
		case t.Mark(j, ')'), t.Mark(j, '('), t.Word(j, "of", "lrb", "rrb"):
			of = true
		case t.Mark(j, Hyphen), t.Word(j, "and"), t.Mark(j, '.'), t.Mark(j, ','), t.Mark(j, '$'):
		case t.At(j).Kind != WordToken || t.Is(j, Prep|Function|Aux|PastVerb|PresentVerb|FutureVerb|Det|Possessive|UnitWord):
			return false
		}
	}
	return false
}

// counts reports whether token k is the noun of a counted quantity, after which
// a unit makes a rate: "10,000 cars".
func counts(t *Text, k int) bool {
	if t.Word(k-1, "one") && t.At(k).Kind == WordToken && t.Joined(k-1) && !t.Is(k, Prep|Conj|Function|Aux|PastVerb|PresentVerb) {
		return true // "one plane a month"
	}
	if t.Word(k-1, "of") && t.At(k).Kind == WordToken && t.Joined(k-1) && t.Joined(k-2) && hasSuffix(t.Str(k-2), "s") && !t.Is(k, UnitWord) {
		k -= 2 // "12,000 barrels of oil a day"
	}
	return t.At(k).Kind == WordToken && hasSuffix(t.Str(k), "s") && (t.At(k-1).Kind == NumberToken || t.Is(k-1, Cardinal|Scale)) && t.Joined(k-1)
}
