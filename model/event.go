package model

import "dateline/model/caldate"

// EventID names an event within a story. It is made from the event's article,
// trigger and words, so that it survives a re-import and a newer extractor.
type EventID string

// Kind tells a happening from a statement.
type Kind string

// The two kinds.
const (
	Happening Kind = "happening"
	Statement Kind = "statement" // somebody said or published something
)

// Status is what the text says of an event's reality.
type Status string

// The statuses, as the JSON formats name them.
const (
	Occurred    Status = "occurred"
	Ongoing     Status = "ongoing"
	Alleged     Status = "alleged"
	Expected    Status = "expected" // scheduled, planned, predicted
	Denied      Status = "denied"
	Conditional Status = "conditional"
	Cancelled   Status = "cancelled"
)

// Review is what a person made of an event.
type Review string

// The reviews.
const (
	Unreviewed Review = "unreviewed"
	Confirmed  Review = "confirmed"
	Disputed   Review = "disputed"
	Hidden     Review = "hidden"
)

// Attribution is somebody's words in a text: what was said, the words that
// attribute it, and to whom (source, in the attribution corpora's terms).
type Attribution struct {
	Content []Span // one or more pieces: a quotation may be interrupted
	Cue     []Span // "said", "according to"
	Source  []Span // the speaker as written
	Speaker string // the speaker resolved to a name within the article
	Direct  bool   // the content stands in quotation marks, wholly
}

// Quote is a span of an article's body that proves an event. It may hold a
// quotation with a speaker and a cue.
//
// Invariant: Body[Span.Start:Span.End] == Exact, always.
type Quote struct {
	Article ArticleID
	Span
	Exact   string
	Prefix  string // up to 32 characters before (W3C TextQuoteSelector)
	Suffix  string // up to 32 characters after
	Speaker string
	Cue     string
	Direct  bool
	Time    *TimeExpr // the expression in (or over) this quote that dates the event
	// Joined says why this telling is of an event that another tells too. Set by the
	// story, on the first quote of each telling but the one that speaks for the event;
	// nil before.
	Joined *Joined `json:",omitempty"`
}

// Joined says why two tellings are of one event.
type Joined struct {
	With ArticleID // that of the other telling; it may be the same article
	Why  string    // a sentence or two for a reader
}

// Event is something with a place on the time axis, or waiting for one.
type Event struct {
	ID      EventID
	Title   string
	Kind    Kind
	Status  Status
	Actors  []string
	When    caldate.Interval // zero: the event floats
	Why     string           // one sentence: phrase → rule → anchor → result
	Quotes  []Quote          // at least one, unless Manual
	Trigger Span             // the head word, in the first quote's article; empty for Manual
	// Float orders floating events among their neighbours as far as the text
	// does; meaningless for dated ones.
	Float    int
	Salience float64 // 0–1
	// Sources counts the independent sources that tell it: copies of one text and
	// tellings by one publisher count once. Set by the story; 0 before.
	Sources int
	Links   []Link
	Manual  bool // made by a person

	// What a person said of it (laid over by the story's edits).
	Review Review
	Note   string
	Tags   []string
	Colour string
	Pinned bool
}

// Floating reports whether the event waits for a date.
func (e Event) Floating() bool { return e.When.IsZero() }

// LinkKind says how an event stands to another.
type LinkKind string

// The kinds of link.
const (
	RepliesTo   LinkKind = "replies-to"
	ConfirmedBy LinkKind = "confirmed-by" // expected, and a later article reports it
	LapsedBy    LinkKind = "lapsed-by"    // expected, and a later article reports that it did not
	Conflicts   LinkKind = "conflicts"    // plainly the same event, another date
)

// Link ties an event to another of the same story and says why.
type Link struct {
	Kind LinkKind
	To   EventID
	Why  string
}
