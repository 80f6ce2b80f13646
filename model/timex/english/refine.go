package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// refine joins neighbours that are one expression, then extends each to the
// left over its edge words.
func refine(t *Text, rs []Reading) []Reading {
	out := rs[:0]
	for i, r := range rs {
		for len(out) > 0 {
			if i+1 < len(rs) && r.HasHour && r.Form == FormClock && rs[i+1].Form == FormDate && isDay(&rs[i+1]) && out[len(out)-1].Form == FormShift {
				if k := linkBetween(t, &r, &rs[i+1]); k == nothing || k == on {
					break // "ten days later, at five on 17 November": the hour is the date's
				}
			}
			joined, ok := join(t, out[len(out)-1], r)
			if !ok {
				break
			}
			r = joined
			out = out[:len(out)-1]
		}
		out = append(out, r)
	}
	out = coordinate(t, out)
	for i := len(out) - 1; i > 0; i-- {
		shareNights(t, &out[i-1], &out[i])
	}
	for i := 1; i < len(out); i++ {
		// "the early hours" and "the week" have been read before they were known
		// to belong to the day after them
		a, b := &out[i-1], &out[i]
		if gap := b.First - a.Last; (gap == 1 || gap == 2 && t.Word(a.Last, "hours")) && t.Word(b.First-1, "of", "before", "after") && swallowed(t, a, b) {
			out = append(out[:i-1], out[i:]...)
			i--
		}
	}
	for i := range out {
		floor := 0
		if i > 0 {
			floor = out[i-1].Last
		}
		edges(t, &out[i], floor)
		if i > 0 {
			markRange(t, &out[i-1], &out[i])
		}
	}
	return out
}

// shareNights makes a weekday recur with the one after it: "on Monday and Tuesday
// nights".
func shareNights(t *Text, a, b *Reading) {
	if b.Form == FormSet && b.Weekday > 0 && b.Part != NoPart && a.Form == FormDate && a.Weekday > 0 && a.Dir == Bare && a.Day == 0 && a.Month == 0 && !hasClock(a) &&
		b.First == a.Last+1 && (t.Word(a.Last, "and", "or", "to", "through") || t.Mark(a.Last, ',') || t.Mark(a.Last, Hyphen)) && t.Joined(a.Last-1) && t.Joined(a.Last) {
		a.Form, a.Type, a.Part = FormSet, model.TimexSet, b.Part
	}
}
