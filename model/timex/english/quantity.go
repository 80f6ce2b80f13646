package english

import . "dateline/model/timex/grammar"

// quantity is a number of units as words give it.
type quantity struct {
	first  int // first token
	n      int
	half   bool // and a half
	vague  bool // several, few, some
	upTo   bool // "two or three": n is the first
	single bool // "a", "an": may be no number at all
	hyphen bool // glued to the unit by a hyphen ("five-day")
	bare   bool // nothing stood there
	plus   bool // "15-plus", "15+"
}

// fillers may stand between a number and its unit.
var fillers = []string{"more", "single", "consecutive", "straight", "full", "trading", "business", "working", "additional", "whole", "long", "successive", "calendar", "extra", "other", "solid", "short", "weekdays", "entire", "good", "separate", "fiscal", "financial", "tumultuous", "difficult"}

// quantityBefore reads the number phrase that ends right before token i.
func quantityBefore(t *Text, i int) quantity {
	j := i - 1
	q := quantity{first: i, bare: true}
	if t.Mark(j, Hyphen) && t.Glued(i) && t.Glued(j) {
		if !t.Joined(j - 1) {
			return q
		}
		j--
		q.hyphen = true
	}
	for k := 0; k < 2 && t.Joined(j) && (t.Word(j, fillers...) || q.hyphen && t.Word(j, "and")); k++ {
		j--
	}
	if described(t, i, j) {
		j-- // "seven contentious hours"
	}
	if t.Word(j, "plus") && t.Mark(j-1, Hyphen) && t.Glued(j) && t.Glued(j-1) && t.Joined(j) {
		j, q.plus = j-2, true // "15-plus years"
	} else if t.Mark(j, '+') && t.Glued(j) {
		j, q.plus = j-1, true
	}
	if j < 0 || !t.Joined(j) {
		return q
	}
	n, first, ok := numberEnding(t, j)
	switch {
	case ok:
		q.n, q.first, q.bare = n, first, false
		// 2 1/2 years
		if t.Number(j, 0) && t.Mark(j-1, '/') && t.Number(j-2, 1) && t.At(j).Num == 2 && t.At(j-2).Num == 1 {
			q.n, q.half, q.first = 0, true, j-2
			if m, f, ok := numberEnding(t, j-3); ok {
				q.n, q.first = m, f
			}
			return q
		}
		// 2.5 years
		if t.Mark(j-1, '.') && t.Glued(j) && t.Number(j-2, 0) && t.At(j).Glued {
			q.n, q.first, q.half = int(t.At(j-2).Num), j-2, t.Number(j, 1) && t.At(j).Num == 5
		}
		q.range_(t)
	case t.Str(j) == "½" && t.At(j).Kind == MarkToken:
		q.half, q.first, q.bare = true, j, false
		if n, first, ok := numberEnding(t, j-1); ok && t.Joined(j-1) {
			q.n, q.first = n, first
		}
	case t.Word(j, "half") && t.Mark(j-1, Hyphen) && t.Word(j-2, "a") && t.Mark(j-3, Hyphen) && t.Word(j-4, "and"):
		k := j - 5
		if t.Mark(k, Hyphen) {
			k--
		}
		if n, first, ok := numberEnding(t, k); ok {
			q.n, q.half, q.first, q.bare = n, true, first, false
		}
	case t.Word(j, "half") && t.Word(j-1, "a") && t.Word(j-2, "and"):
		if n, first, ok := numberEnding(t, j-3); ok {
			q.n, q.half, q.first, q.bare = n, true, first, false
		}
	case t.Word(j, "half"):
		q.n, q.half, q.first, q.bare = 0, true, j, false
		if t.Word(j-1, "a") && t.Joined(j-1) && !adjectival(t, i) && !t.Word(j-2, "and") {
			q.first, q.hyphen = j-1, false // "less than a half-hour"
		}
	case t.Word(j, "a", "an") && t.Word(j-1, "half"):
		q.n, q.half, q.first, q.bare = 0, true, j-1, false
	case t.Word(j, "of") && (t.Is(j-1, VagueCount) || t.Word(j-1, "dozens", "number")):
		q.vague, q.first, q.bare = true, j-1, false
		if t.Word(j-1, "couple") {
			q.vague, q.n = false, 2
		}
		if t.Word(j-2, "a") {
			q.first = j - 2
		}
	case t.Word(j, "couple"):
		q.n, q.first, q.bare = 2, j, false
		if t.Word(j-1, "a") {
			q.first = j - 1
		}
	case t.Is(j, VagueCount):
		q.vague, q.first, q.bare = true, j, false
		if t.Word(j, "few", "many") && t.Word(j-1, "a", "very", "so", "too", "how", "quite") {
			q.first = j - 1
		}
	case t.Word(j, "another") && t.Word(j-1, "for", "take", "takes", "last", "lasted", "wait", "spend", "spent", "within", "at", "serve", "stay") && t.Joined(j-1):
		q.n, q.first, q.bare = 1, j, false // "for another year"
	case t.Word(j, "a", "an"):
		q.n, q.single, q.first, q.bare = 1, true, j, false
	}
	return q
}

// described reports whether token j is an adjective that the grammar does not know,
// between a spelled number and the plural unit at i.
func described(t *Text, i, j int) bool {
	k := t.At(j)
	if j != i-1 || k.Kind != WordToken || k.Word != nil || k.Upper || k.Glued || !t.Joined(j) || !t.Joined(j-1) || !hasSuffix(t.Str(i), "s") {
		return false
	}
	s := t.Str(j)
	return len(s) > 4 && (!hasSuffix(s, "s") || hasSuffix(s, "ous")) && !hasSuffix(s, "ly") && (t.Is(j-1, Cardinal) && !t.Word(j-1, "one", "zero") || t.Word(j-1, "several", "few")) && !t.Word(j, "light", "school", "percent", "gross", "woman", "person", "credit")
}

// quarterCentury reads the "a quarter" of "a quarter-century" and "a quarter of a
// century" before the unit at i.
func quarterCentury(t *Text, i int) (first int, ok bool) {
	if !t.Word(i, "century") || !t.Joined(i-1) {
		return 0, false
	}
	j := i - 1
	switch {
	case t.Mark(j, Hyphen) && t.Glued(i):
		j--
	case t.Word(j, "a") && t.Word(j-1, "of"):
		j -= 2
	}
	if !t.Word(j, "quarter") || !t.Joined(j-1) {
		return 0, false
	}
	if j--; t.Mark(j, Hyphen) {
		j--
	}
	return j, t.Word(j, "a")
}

// range_ extends a number to the left over "two to" and "12 or".
func (q *quantity) range_(t *Text) {
	j := q.first - 1
	if (t.Word(j, "to", "or") || t.Mark(j, Hyphen) && t.Glued(j)) && t.Joined(j) {
		if n, first, ok := numberEnding(t, j-1); ok && n < q.n {
			q.n, q.first, q.upTo = n, first, true
		}
	}
}

// numberEnding reads the number whose last token is j: digits with thousands
// commas, or words up to millions.
func numberEnding(t *Text, j int) (n, first int, ok bool) {
	if j < 0 {
		return 0, 0, false
	}
	if t.Number(j, 0) {
		n, first = int(t.At(j).Num), j
		if t.Number(j, 3) && t.Mark(j-1, ',') && t.Glued(j) && t.Number(j-2, 0) && t.Glued(j-1) && t.At(j-2).Num > 0 && t.At(j-2).Num < 1000 {
			n, first = int(t.At(j-2).Num)*1000+n, j-2
		}
		return n, first, n >= 0
	}
	if t.Is(j, Scale) && t.Val(j) >= 1000 && t.Number(j-1, 0) && t.Joined(j-1) {
		return scaled(t, j)
	}
	first = j
	for first > 0 && j-first < 8 {
		if t.Is(first-1, Scale) && t.Val(first-1) >= 1000 && t.Number(first-2, 0) {
			break // "$3 billion five-year": two numbers
		}
		if numberWord(t, first-1) && t.Joined(first-1) {
			first--
			continue
		}
		if (t.Mark(first-1, Hyphen) && t.Glued(first) || t.Word(first-1, "and")) && numberWord(t, first-2) && numberWord(t, first) {
			first -= 2
			continue
		}
		break
	}
	if !numberWord(t, j) {
		return 0, 0, false
	}
	n, ok = numberValue(t, first, j+1)
	if t.Is(first, Scale) && t.Word(first-1, "a") {
		first--
	}
	return n, first, ok
}

// scaled reads "66 million" and "4.5 billion", whose last token is j.
func scaled(t *Text, j int) (n, first int, ok bool) {
	scale, first := t.Val(j), j-1
	n = int(t.At(first).Num) * scale
	if t.Mark(j-2, '.') && t.Glued(j-1) && t.Glued(j-2) && t.Number(j-3, 0) {
		n = int(t.At(j-3).Num) * scale
		part := int(t.At(j-1).Num) * scale
		for range t.Digits(j - 1) {
			part /= 10
		}
		n += part
		first = j - 3
	}
	return n, first, n > 0 && int(t.At(first).Num) < 10_000
}

func numberWord(t *Text, i int) bool { return t.Is(i, Cardinal|Scale) && !t.Word(i, "zero") }

// numberValue adds up number words [a, b).
func numberValue(t *Text, a, b int) (int, bool) {
	total, group := 0, 0
	for i := a; i < b; i++ {
		switch {
		case t.Is(i, Cardinal):
			group += t.Val(i)
		case t.Is(i, Scale):
			f := t.Val(i)
			if f >= 1000 {
				total += max(group, 1) * f
				group = 0
			} else {
				group = max(group, 1) * f
			}
		}
		if total > 100_000_000_000 {
			return 0, false
		}
	}
	return total + group, total+group > 0
}

// ordinalAt reads an ordinal that begins at token i: "third", "twenty-first",
// "3rd", and returns the index after it.
func ordinalAt(t *Text, i int) (n, end int) {
	if t.Number(i, 0) && t.Digits(i) <= 2 && t.Glued(i+1) && t.Word(i+1, "st", "nd", "rd", "th") {
		return int(t.At(i).Num), i + 2
	}
	if t.Is(i, Cardinal) && t.Val(i) >= 20 {
		j := i + 1
		if t.Mark(j, Hyphen) && t.Glued(j) {
			j++
		}
		if t.Is(j, Ordinal) && t.Val(j) < 10 && t.Joined(j-1) {
			return t.Val(i) + t.Val(j), j + 1
		}
	}
	if t.Is(i, Ordinal) {
		if t.Word(i, "second") {
			return 2, i + 1
		}
		return t.Val(i), i + 1
	}
	return 0, i
}

// ordinalBefore reads the ordinal whose last token is j and returns its first.
func ordinalBefore(t *Text, j int) (n, first int, ok bool) {
	switch {
	case t.Word(j, "st", "nd", "rd", "th") && t.Glued(j) && t.Number(j-1, 0) && t.Digits(j-1) <= 2:
		return int(t.At(j - 1).Num), j - 1, true
	case t.Is(j, Ordinal):
		n, first = t.Val(j), j
		if t.Word(j, "second") {
			n = 2
		}
		k := j - 1
		if t.Mark(k, Hyphen) && t.Glued(j) {
			k--
		}
		if n < 10 && t.Is(k, Cardinal) && t.Val(k) >= 20 && t.Joined(k) {
			return n + t.Val(k), k, true
		}
		return n, first, true
	}
	return 0, 0, false
}
