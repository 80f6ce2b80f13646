package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

func season(t *Text, i int) (Reading, bool) {
	r := date(i, i+1)
	r.Season = uint8(t.Val(i))
	if titled(t, i) {
		return Reading{}, false
	}
	r.Dir, r.First = relAt(t, i)
	if t.Word(i, "summers", "winters", "autumns", "springs") {
		// "the past three summers"
		n, first, ok := numberEnding(t, i-1)
		if ok && n > 1 && n < 50 && t.Joined(i-1) && t.Joined(i) && t.Word(i+1, "later", "earlier", "ago") {
			r.HasYearShift, r.YearShift, r.Dir = true, n, DirAfter // "two summers later"
			if r.First, r.Last = first, i+2; !t.Word(i+1, "later") {
				r.YearShift, r.Dir = -n, DirBefore
			}
			if t.Word(i+1, "ago") {
				r.Dir = DirAgo
			}
			return r, true
		}
		if !ok || n < 2 || !t.Is(first-1, Last|Next) || !joinedAll(t, first-1, i) {
			return Reading{}, false
		}
		if r.First = first - 1; t.Word(first-2, "the") {
			r.First--
		}
		r.Form, r.Type = FormSet, model.TimexSet
		return r, true
	}
	if t.Word(i-1, "every", "each") {
		return Reading{}, false
	}
	if y, two, e, ok := yearAfter(t, i+1, false); ok {
		if t.Word(i-1, "the") {
			r.First = i - 1
		}
		r.Year, r.HasYear, r.TwoDigit, r.Last = y, true, two, e
		// the winter of 1962–63
		if r.Season == 4 && (t.Mark(e, Hyphen) || t.Mark(e, '/')) && t.Glued(e) && t.Glued(e+1) && (t.Number(e+1, 2) && int(t.At(e+1).Num) == (y+1)%100 || t.Number(e+1, 4) && int(t.At(e+1).Num) == y+1 || t.Number(e+1, 1) && int(t.At(e+1).Num) == (y+1)%10) {
			r.Last = e + 2
		}
		return r, true
	}
	if t.Word(i+1, "term", "semester", "session") && t.Word(i+2, "of") && t.Number(i+3, 4) && plausibleYear(int(t.At(i+3).Num)) && joinedAll(t, i, i+3) && r.Dir == Bare {
		r.Year, r.HasYear = int(t.At(i+3).Num), true // "the winter term of 1899–1900"
		if t.Word(i-1, "the") {
			r.First = i - 1
		}
		return r, true
	}
	if r.Dir == Bare && t.Word(i-1, "the") && t.At(i).Upper && t.At(i+1).Kind == WordToken && t.At(i+1).Upper && t.Joined(i) && !t.Is(i+1, Weekday|Month|Aux|PastVerb) {
		return Reading{}, false // the Winter War
	}
	in := t.Word(i-1, "in", "since", "until", "by", "during", "early", "late", "mid") || t.Mark(i-1, Hyphen) && t.Word(i-2, "mid") || t.Word(i-1, "and", "or", "to") && t.Is(i-2, Season) && t.Joined(i-1)
	if t.Is(i-1, Edge) && t.Word(i-2, "a", "an") && t.Word(i, "fall", "spring") {
		return Reading{}, false // "a late fall" of prices
	}
	the := t.Word(i-1, "the")
	switch {
	case r.Dir != Bare:
		if t.Word(i, "fall") && (t.Word(i+1, "in", "of", "from") && (r.Dir == DirThis || r.Dir == DirBefore || r.Dir == DirAfter) || r.Dir == DirSame) {
			return Reading{}, false
		}
		return r, true
	case t.Word(i, "fall", "spring"):
		if the && t.Word(i-2, "in", "during", "since", "until", "by", "this", "early", "late", "into", "throughout", "through", "over") && (!t.Word(i+1, "of", "in") || yearOf(t, i+1)) {
			r.First = i - 1
			return r, true
		}
		return r, in && (!t.Word(i+1, "in", "of") || yearOf(t, i+1))
	case the && t.Word(i+1, "months") && t.Joined(i):
		r.First, r.Last = i-1, i+2
		return r, true
	case the:
		r.First = i - 1
		return r, !t.Is(i+1, Weekday) && !t.Word(i+1, "olympics", "olympic", "games", "house", "palace")
	}
	return r, in
}

// yearOf reports whether "of" at token i and a year follow: "of 479 BC", "of
// the same year", "of that year".
func yearOf(t *Text, i int) bool {
	if !t.Word(i, "of") || !t.Joined(i) {
		return false
	}
	if _, _, ok := eraAfter(t, i+2); ok {
		return t.Number(i+1, 0)
	}
	return t.Word(i+1, "that", "this", "last", "next") && t.Word(i+2, "year") || t.Word(i+1, "the") && t.Word(i+3, "year") && t.Word(i+2, "same", "following", "next", "previous", "preceding")
}

// daySet reads "every 11 August", "each July 4".
func daySet(t *Text, i int) (Reading, bool) {
	r, ok := monthDay(t, i)
	if !ok || r.HasYear || !t.Word(r.First-1, "every", "each") || !t.Joined(r.First-1) {
		return Reading{}, false
	}
	r.Form, r.Type, r.Quant = FormSet, model.TimexSet, "EVERY"
	r.First--
	return r, true
}

func monthSet(t *Text, i int) (Reading, bool) {
	if !t.Word(i-1, "every", "each") || !t.Joined(i-1) {
		return Reading{}, false
	}
	r := date(i-1, i+1)
	r.Form, r.Type, r.Quant = FormSet, model.TimexSet, "EVERY"
	if t.Is(i, Month) {
		r.Month = uint8(t.Val(i))
	} else {
		r.Season = uint8(t.Val(i))
	}
	return r, true
}
