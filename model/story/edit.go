package story

import (
	"dateline/model"
	"dateline/model/caldate"
)

// Edit is one change that a person made to a story. Edits form a log: they are
// laid over what was derived from the articles (Story.Apply, FoldArticles) and
// never change it, so that a newer extractor can run again and no edit is lost.
//
// Which fields count depends on Op; make edits with the functions beside each
// Op. The JSON form is what story files keep: fields may be added, never
// renamed.
type Edit struct {
	Op Op `json:"op"`
	// Events are the events that the edit speaks of. Their IDs are led through
	// Story.Resolve when the edit is applied, so that it outlives merges.
	Events []model.EventID `json:"events,omitempty"`
	// At says where each of Events stood in the text when the edit was made, in
	// the same order. It finds the event again where a newer extractor gave it
	// another ID.
	At       []Place           `json:"at,omitempty"`
	Articles []model.ArticleID `json:"articles,omitempty"`

	Text      string            `json:"text,omitempty"`      // the title, note, colour, or date as typed
	Tags      []string          `json:"tags,omitempty"`      // for Tag and Untag
	Actors    []string          `json:"actors,omitempty"`    // for SetActors
	When      *caldate.Interval `json:"when,omitempty"`      // for Redate; nil takes the date away
	Kind      model.Kind        `json:"kind,omitempty"`      // for SetKind
	Status    model.Status      `json:"status,omitempty"`    // for SetStatus
	Review    model.Review      `json:"review,omitempty"`    // for SetReview
	New       *NewEvent         `json:"new,omitempty"`       // for AddEvent
	NewID     model.EventID     `json:"newId,omitempty"`     // for Split: the ID of the part split off
	Quotes    []Place           `json:"quotes,omitempty"`    // for Split: the quotes that go
	Published *model.Published  `json:"published,omitempty"` // for SetPublished
	Fields    *ArticleFields    `json:"fields,omitempty"`    // for Describe
}

// Op names what an edit does.
type Op string

// The operations, as story files keep them.
const (
	OpTitle     Op = "title"
	OpDate      Op = "date"
	OpKind      Op = "kind"
	OpStatus    Op = "status"
	OpReview    Op = "review"
	OpHide      Op = "hide"
	OpRestore   Op = "restore"
	OpNote      Op = "note"
	OpTag       Op = "tag"
	OpUntag     Op = "untag"
	OpColour    Op = "colour"
	OpActors    Op = "actors"
	OpPin       Op = "pin"
	OpUnpin     Op = "unpin"
	OpMerge     Op = "merge"
	OpSplit     Op = "split"
	OpAdd       Op = "add"
	OpRevert    Op = "revert"
	OpImport    Op = "import"
	OpRemove    Op = "remove"
	OpPublished Op = "published"
	OpDescribe  Op = "describe"
)

// Place is a span of an article's body with its words, so that it can be told
// apart from whatever stands there after a re-import.
type Place struct {
	Article model.ArticleID `json:"article"`
	Start   int             `json:"start"` // byte offsets into the body, half-open
	End     int             `json:"end"`
	Exact   string          `json:"exact,omitempty"`
}

// NewEvent is an event that a person made: from a selection in an article, then
// it has quotes, or without one.
type NewEvent struct {
	ID     model.EventID    `json:"id"`
	Title  string           `json:"title"`
	Kind   model.Kind       `json:"kind"`
	Status model.Status     `json:"status"`
	Actors []string         `json:"actors,omitempty"`
	When   caldate.Interval `json:"when"`
	Why    string           `json:"why,omitempty"`
	Quotes []model.Quote    `json:"quotes,omitempty"`
	Note   string           `json:"note,omitempty"`
}

// ArticleFields are the details of an article that a person corrects; nil
// leaves a detail as it is.
type ArticleFields struct {
	Title     *string `json:"title,omitempty"`
	Publisher *string `json:"publisher,omitempty"`
	Author    *string `json:"author,omitempty"`
	URL       *string `json:"url,omitempty"`
}

// Retitle gives events a title.
func Retitle(title string, events ...model.EventID) Edit {
	return Edit{Op: OpTitle, Text: title, Events: events}
}

// Redate sets when events happened; typed is what the person wrote. A zero
// interval takes the date away, so that the events float.
func Redate(when caldate.Interval, typed string, events ...model.EventID) Edit {
	e := Edit{Op: OpDate, Text: typed, Events: events}
	if !when.IsZero() {
		e.When = &when
	}
	return e
}

// SetKind makes events happenings or statements.
func SetKind(k model.Kind, events ...model.EventID) Edit {
	return Edit{Op: OpKind, Kind: k, Events: events}
}

// SetStatus says how real events are.
func SetStatus(s model.Status, events ...model.EventID) Edit {
	return Edit{Op: OpStatus, Status: s, Events: events}
}

// SetReview records a person's judgement. Hiding and showing again are Hide and
// Restore, which remember the judgement.
func SetReview(r model.Review, events ...model.EventID) Edit {
	if r == model.Hidden {
		return Hide(events...)
	}
	return Edit{Op: OpReview, Review: r, Events: events}
}

// Hide takes events off the timeline without losing them.
func Hide(events ...model.EventID) Edit { return Edit{Op: OpHide, Events: events} }

// Restore shows hidden events again, with the judgement they had before.
func Restore(events ...model.EventID) Edit { return Edit{Op: OpRestore, Events: events} }

// SetNote writes a note to events; an empty one takes it away.
func SetNote(note string, events ...model.EventID) Edit {
	return Edit{Op: OpNote, Text: note, Events: events}
}

// Tag adds tags to events.
func Tag(tags []string, events ...model.EventID) Edit {
	return Edit{Op: OpTag, Tags: tags, Events: events}
}

// Untag takes tags off events.
func Untag(tags []string, events ...model.EventID) Edit {
	return Edit{Op: OpUntag, Tags: tags, Events: events}
}

// SetColour gives events a colour, in the palette's names; an empty one takes
// it away.
func SetColour(colour string, events ...model.EventID) Edit {
	return Edit{Op: OpColour, Text: colour, Events: events}
}

// SetActors replaces the actors of events.
func SetActors(actors []string, events ...model.EventID) Edit {
	return Edit{Op: OpActors, Actors: actors, Events: events}
}

// Pin keeps events in the picture at every zoom; Unpin ends it.
func Pin(events ...model.EventID) Edit { return Edit{Op: OpPin, Events: events} }

// Unpin ends what Pin began.
func Unpin(events ...model.EventID) Edit { return Edit{Op: OpUnpin, Events: events} }

// Merge makes one event of several. The first keeps its title, date and status
// and takes the others' quotes; the others' IDs lead to it from then on.
func Merge(into model.EventID, others ...model.EventID) Edit {
	return Edit{Op: OpMerge, Events: append([]model.EventID{into}, others...)}
}

// Split takes quotes out of an event and makes an event of its own of them,
// with the ID id. An empty title keeps that of the event it came from.
func Split(from, id model.EventID, title string, quotes ...Place) Edit {
	return Edit{Op: OpSplit, Events: []model.EventID{from}, NewID: id, Text: title, Quotes: quotes}
}

// AddEvent adds an event that a person made.
func AddEvent(e NewEvent) Edit { return Edit{Op: OpAdd, New: &e} }

// Revert gives up what a person changed about events: title, date, status,
// actors and kind are what the articles say again. Notes, tags and the review
// stay.
func Revert(events ...model.EventID) Edit { return Edit{Op: OpRevert, Events: events} }

// Import records that articles came into the story.
func Import(articles ...model.ArticleID) Edit { return Edit{Op: OpImport, Articles: articles} }

// RemoveArticles takes articles out of the story: their quotes go, and the
// events that had only those.
func RemoveArticles(articles ...model.ArticleID) Edit {
	return Edit{Op: OpRemove, Articles: articles}
}

// SetPublished gives articles a publication date. Whatever hangs on it has to
// be derived again; FoldArticles tells of which articles.
func SetPublished(p model.Published, articles ...model.ArticleID) Edit {
	return Edit{Op: OpPublished, Published: &p, Articles: articles}
}

// Describe corrects an article's title, publisher, author or URL.
func Describe(f ArticleFields, articles ...model.ArticleID) Edit {
	return Edit{Op: OpDescribe, Fields: &f, Articles: articles}
}

// PlaceOf returns the place of an event's best quote, by which an edit finds
// the event again; false for an event that stands in no article.
func PlaceOf(e *model.Event) (Place, bool) {
	if len(e.Quotes) == 0 {
		return Place{}, false
	}
	return QuotePlace(e.Quotes[0]), true
}

// QuotePlace returns the place of a quote.
func QuotePlace(q model.Quote) Place {
	return Place{Article: q.Article, Start: q.Start, End: q.End, Exact: q.Exact}
}
