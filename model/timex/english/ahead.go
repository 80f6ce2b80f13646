package english

import (
	"strings"

	. "dateline/model/timex/grammar"
)

// awaited reports whether a month without a year tells when a contest or a vote will be
// that one looks ahead to: "in November’s general election", "setting up a November
// showdown", "once the November votes are counted".
func awaited(t *Text, r *Reading) bool {
	if r.Month == 0 || r.HasYear || r.Dir != Bare || r.Weekday > 0 {
		return false
	}
	noun := r.Last
	if t.Mark(noun, Apostrophe) && t.Word(noun+1, "s") {
		noun += 2
		if (r.Tense != PastTense || r.Perfect) && (polled(t, noun) || polled(t, noun+1) && t.Joined(noun)) && !aftermath(t, noun+1) && !t.Word(r.First-1, "from", "since", "after", "of", "like") {
			return true // "taking him on in November's general election"
		}
	} else if !r.Attribute {
		return false
	}
	k := r.First - 1
	for n := 0; n < 3 && (t.Is(k, Det|Possessive) || t.Word(k, "a", "an", "likely", "expected", "possible", "potential", "likely", "tough", "close", "crucial", "critical")); n++ {
		k--
	}
	switch {
	case t.Word(k, "up"):
		return t.Word(k-1, "setting", "sets", "set", "teeing", "tees", "teed")
	case t.Word(k, "for", "to", "toward", "towards", "into"):
		return t.Word(k-1, "stage", "way", "heading", "heads", "looking", "looks", "ahead", "forward", "preparing", "prepares", "prepare", "bracing", "braces", "eye", "eyes", "road", "countdown") ||
			t.Word(k-1, "up") && t.Word(k-2, "gearing", "gears", "warming", "building")
	case t.Word(k, "once", "when") || t.Word(k, "after") && t.Word(k-1, "happens", "happen", "next", "until") || t.Word(k, "as") && t.Word(k-1, "soon"):
		for j := noun; j < noun+4 && t.Joined(j); j++ {
			if t.Word(j, "has", "have", "is", "are") {
				return true
			}
		}
	}
	return false
}

// thereIs reports whether "there is", before a vote or a match, stands before the day at
// token first: "there's an election on".
func thereIs(t *Text, first int) bool {
	k := first - 1
	if t.Word(k, "on") {
		k--
	}
	if !fixed(t, k) {
		return false
	}
	for n := 0; n < 4; n++ {
		k--
		switch {
		case t.Word(k, "is", "are"):
			return t.Word(k-1, "there")
		case t.Word(k, "s") && t.Mark(k-1, Apostrophe):
			return t.Word(k-2, "there")
		case t.At(k).Kind != WordToken:
			return false
		}
	}
	return false
}

// prospective reports whether what stands before token first in its clause is a prospect or a
// hope.
func prospective(t *Text, first int) bool {
	const far = 12
	for j := first - 1; j > first-far && !clauseEdge(t, j); j-- {
		if t.Word(j, "prospect", "prospects", "chance", "chances", "hope", "hopes", "odds", "likelihood", "possibility", "threat", "thought", "idea") {
			return true
		}
	}
	return false
}

// leftVerb returns the tense of the nearest verb before a reading in its clause, NoTense
// without.
func leftVerb(t *Text, first int) Tense {
	const far = 14
	for j := first - 1; j >= t.SentenceStart(first, far) && j > first-far && !clauseEdge(t, j); j-- {
		if t.Mark(j, Apostrophe) && t.Word(j+1, "ll") || t.Is(j, Aux) && t.Word(j, "may", "might", "can", "could", "should", "must") {
			return FutureTense
		}
		if t.Word(j, "been") {
			return PastTense
		}
		if v := verbAt(t, j, true); v != NoTense {
			return v
		}
	}
	return NoTense
}

// titleWord reports whether a reading is part of a title in quotation marks: the name of
// a programme, a song, a show.
func titleWord(t *Text, first, last int) bool {
	const long = 7 // words
	quote := func(j int) bool {
		return t.Mark(j, QuoteMark) || t.Mark(j, Apostrophe) && !(t.At(j+1).Kind == WordToken && t.Glued(j+1) && j >= last)
	}
	if !t.At(first).Upper || t.At(first).Kind != WordToken || t.Word(first-1, "by", "until", "till") {
		return false
	}
	open := first - 1
	for n := 0; n < long && !quote(open); n++ {
		if t.At(open).Kind != WordToken || !t.At(open).Upper && !t.Is(open, Function|Prep|Conj|Det) {
			return false
		}
		open--
	}
	if !quote(open) || t.Glued(open) && t.At(open-1).Kind == WordToken || !t.Glued(open+1) && t.Body[t.Base+int(t.At(open).Start)] != '`' {
		return false
	}
	before := open - 1
	if quote(before) { // ''Today''
		before--
	}
	if t.At(before).Kind != WordToken || t.Word(before, "said", "says", "say", "asked", "added", "wrote", "shouted", "replied", "tweeted") {
		return false
	}
	for j := last; j < last+long; j++ {
		switch {
		case quote(j), t.Mark(j, ',') && quote(j+1):
			return !strings.ContainsAny(t.Body[t.Base+int(t.At(open).End):t.Base+int(t.At(j).Start)], ".;:\n")
		case t.At(j).Kind != WordToken || !t.At(j).Upper && !t.Is(j, Function|Prep|Conj|Det) && !t.Word(j, "with", "of", "the", "and", "in", "to", "at"):
			return false
		}
	}
	return false
}
