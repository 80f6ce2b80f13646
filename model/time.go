package model

import "dateline/model/caldate"

// TimexType is TIMEX3's type attribute.
type TimexType string

// The four types of TimeML 1.2.1.
const (
	TimexDate     TimexType = "DATE"
	TimexTime     TimexType = "TIME"
	TimexDuration TimexType = "DURATION"
	TimexSet      TimexType = "SET"
)

// TimeExpr is an expression of time found in a body.
type TimeExpr struct {
	Span
	Type TimexType
	// Value is TIMEX3's value. It may be underspecified where no anchor was
	// known: "XXXX-WXX-2" (a Tuesday), "XXXX-03" (a March); such an expression
	// has a zero When.
	Value string
	Mod   string // TIMEX3's mod: APPROX, START, MID, END, BEFORE, AFTER, …, or ""
	// When is the civil time that the expression denotes, bounds and open ends
	// read from the words around it ("since", "as soon as"). Zero for durations,
	// sets, vague references and whatever still waits for an anchor.
	When caldate.Interval
	// PartOf is set on the second expression of a range ("from May 3 to May 9"
	// is two TIMEX3s and one time): one more than the index, in the same list,
	// of the first, whose When is the whole range. 0 for all others.
	PartOf int
	// NeedsAnchor is true for an expression that would have a date if the
	// article's publication date were known.
	NeedsAnchor bool
	// Offset orders expressions that wait for an anchor: days from the unknown
	// publication date as far as the words tell ("yesterday" −1, "next week" +7,
	// a past weekday −1 … −7 by its place in the text's week).
	Offset     int
	Anchor     Anchor
	Rule       string // the name of the rule that made it
	Why        string // phrase → rule → anchor → result, as a sentence for a reader
	Candidates []TimeCandidate
}

// Dated reports whether the expression denotes a place on the time axis.
func (t TimeExpr) Dated() bool { return !t.When.IsZero() }

// TimeCandidate is another reading of an ambiguous expression.
type TimeCandidate struct {
	Value  string
	When   caldate.Interval
	Reason string
}

// Anchor is what a relative expression was counted from.
type Anchor struct {
	Kind AnchorKind
	Date caldate.Date // the anchor's (earliest) day; zero without one
	Span Span         // the earlier mention, for AnchorMention
}

// AnchorKind tells the sorts of anchor apart.
type AnchorKind uint8

// An expression is absolute, or hangs on the publication date, or on a date
// mentioned earlier in the text.
const (
	AnchorNone AnchorKind = iota
	AnchorDCT
	AnchorMention
)
