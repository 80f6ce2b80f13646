package english

import (
	. "dateline/model/timex/grammar"
)

func shortYear(t *Text, i int) (Reading, bool) {
	if !t.Number(i, 2) || !t.Mark(i-1, Apostrophe) || !t.At(i).Glued || t.At(i-1).Glued || glueAfter(t, i) {
		return Reading{}, false
	}
	if t.Mark(i+1, Apostrophe) && t.Glued(i+1) && !t.Word(i+2, "s") {
		return Reading{}, false
	}
	r := date(i-1, i+1)
	r.Year, r.HasYear, r.TwoDigit = int(t.At(i).Num), true, true
	return r, true
}

// decade reads "1990s", "the '60s", "the 90s", "1990's".
func decade(t *Text, i int) (Reading, bool) {
	end := i + 1
	if t.Mark(end, Apostrophe) && t.Glued(end) {
		end++
	}
	if !t.Glued(end) || !t.Word(end, "s") || t.At(end).Upper {
		return Reading{}, false
	}
	n := int(t.At(i).Num)
	r := date(i, end+1)
	r.HasYear, r.YearUnit = true, Decade
	switch {
	case t.Number(i, 4) && n%10 == 0 && n >= 1000 && n < 2200:
		if end > i+1 && !t.Word(i-1, "the", "early", "late", "mid") {
			return Reading{}, false // "1990's first quarter"
		}
		r.Year = n
		if n%100 == 0 && n < 2000 {
			r.YearUnit = CenturyUnit
		}
	case t.Number(i, 2) && n%10 == 0 && (t.Mark(i-1, Apostrophe) && t.At(i).Glued || t.Word(i-1, "the", "early", "mid", "late") || t.Mark(i-1, Hyphen) && t.Word(i-2, "mid")):
		if t.Mark(i-1, Apostrophe) {
			r.First--
		} else if warm(t, i) || t.Word(i-2, "his", "her", "their", "my", "your", "our", "your") || t.Is(i-3, Possessive) && (t.Mark(i-1, Hyphen) || t.Word(i-1, "early", "mid", "late")) || t.Word(i-1, "early", "mid", "late") && !t.Word(i-2, "the") || t.Is(end+1, UnitWord) {
			return Reading{}, false
		}
		r.Year, r.TwoDigit = n, true
	case t.Number(i, 3) && n%10 == 0 && n >= 100 && t.Joined(i-1) && (t.Word(i-1, "the") || t.Word(i-1, "early", "mid", "late") && t.Word(i-2, "the")) && !warm(t, i) && !t.Is(end+1, UnitWord):
		r.Year, r.Ancient = n, true // the 860s
	default:
		return Reading{}, false
	}
	if bc, last, ok := eraAfter(t, end+1); ok {
		r.BC, r.Last, r.TwoDigit, r.Ancient = bc, last, false, false
	}
	if t.Word(r.First-1, "the") {
		r.First--
	}
	return r, true
}

// warm reports whether a number of tens speaks of temperature.
func warm(t *Text, i int) bool {
	for j := i - 1; j > i-7; j-- {
		if t.Word(j, "temperature", "temperatures", "highs", "lows", "mercury", "thermometer", "degrees") {
			return true
		}
	}
	return false
}

func decadeWords(t *Text, i int) (Reading, bool) {
	r := date(i, i+1)
	r.Year, r.HasYear, r.TwoDigit, r.YearUnit = t.Val(i), true, true, Decade
	j := i - 1
	for t.Is(j, Edge) || t.Mark(j, Hyphen) {
		j--
	}
	switch {
	case t.Word(j, "nineteen", "eighteen") && t.Joined(j):
		r.Year, r.TwoDigit, r.First = t.Val(j)*100+r.Year, false, j
	case !t.Word(j, "the") || t.Word(i+1, "degrees") || t.At(i).Upper && adjectival(t, i):
		return Reading{}, false
	default:
		if j == i-1 {
			r.First = j
		}
	}
	if t.Word(r.First-1, "the") {
		r.First--
	}
	return r, true
}

// spelledYear reads "nineteen ninety-six", "two thousand (and) one", "twenty
// ten" from token i on.
func spelledYear(t *Text, i int) (y, end int, ok bool) {
	tens := func(i int) (int, int) { // 10–99 from i on, or "oh five"
		switch {
		case t.Is(i, Cardinal) && t.Val(i) >= 20:
			j := i + 1
			if t.Mark(j, Hyphen) && t.Glued(j) {
				j++
			}
			if t.Is(j, Cardinal) && t.Val(j) < 10 && t.Val(j) > 0 && t.Joined(j-1) {
				return t.Val(i) + t.Val(j), j + 1
			}
			return t.Val(i), i + 1
		case t.Is(i, Cardinal) && t.Val(i) >= 10:
			return t.Val(i), i + 1
		case t.Word(i, "oh", "o") && t.Is(i+1, Cardinal) && t.Val(i+1) < 10:
			return t.Val(i + 1), i + 2
		}
		return 0, i
	}
	switch {
	case t.Is(i, Cardinal) && t.Val(i) >= 11 && t.Val(i) <= 20 && t.Joined(i):
		if n, e := tens(i + 1); n >= 10 && !t.Is(e, Scale) && !(t.Val(i) < 17 && t.Val(i) != 20) && !(t.Val(i) == 20 && n < 10) {
			if t.Val(i) == 20 && (n > 40 || n < 10) {
				return 0, i, false
			}
			return t.Val(i)*100 + n, e, true
		}
		if t.Word(i+1, "hundred") && t.Val(i) >= 15 && t.Val(i) < 20 && t.Word(i-1, "in", "since", "year") {
			return t.Val(i) * 100, i + 2, true
		}
	case t.Word(i, "two") && t.Word(i+1, "thousand") && t.Joined(i):
		j := i + 2
		if t.Word(j, "and") {
			j++
		}
		if t.Is(j, Cardinal) && t.Joined(j-1) {
			n, e := t.Val(j), j+1
			if m, e2 := tens(j); e2 > j {
				n, e = m, e2
			}
			return 2000 + n, e, true
		}
		return 2000, i + 2, true
	}
	return 0, i, false
}

func yearWords(t *Text, i int) (Reading, bool) {
	if !t.Is(i, Cardinal|Scale) {
		return Reading{}, false
	}
	first := i
	if t.Word(i, "thousand") {
		first = i - 1
	}
	y, end, ok := spelledYear(t, first)
	if !ok || t.Joined(end-1) && (t.Is(end, UnitWord|Scale) || t.Word(end, counted...) || t.Mark(end, Hyphen) && t.Is(end+1, UnitWord)) {
		return Reading{}, false
	}
	r := date(first, end)
	r.Year, r.HasYear = y, true
	switch {
	case t.Word(first-1, "year"):
		r.First--
		if t.Word(r.First-1, "the") {
			r.First--
		}
	case t.Word(first, "two"), t.Word(first, "twenty"):
		// "two thousand" is a number unless something says it is a year
		return r, t.Word(first-1, "in", "since", "until", "by", "of") && !t.At(end).Upper && (t.At(end).Kind == MarkToken || t.Is(end, Prep|Conj|PastVerb|PresentVerb))
	}
	return r, true
}
