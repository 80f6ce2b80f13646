package export

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// Annotation is what was found in one document, in the shape that annotation
// corpora are scored in. Every offset counts Unicode code points of the text.
type Annotation struct {
	Doc     string           `json:"doc"`
	Timexes []AnnotatedTime  `json:"timexes"`
	Events  []AnnotatedEvent `json:"events"`
	Quotes  []AnnotatedQuote `json:"quotes"`

	times, spans [][2]int // all that events and quotes have their parts of
}

// AnnotatedTime is one TIMEX3.
type AnnotatedTime struct {
	Start int             `json:"start"`
	End   int             `json:"end"`
	Type  model.TimexType `json:"type"`
	Value string          `json:"value"`
	Mod   string          `json:"mod,omitempty"`
}

// AnnotatedEvent is one event: the head word that names the happening, the
// expression that dates it (null where publication or a neighbour does), and
// the sentences that carry it.
type AnnotatedEvent struct {
	Trigger [2]int       `json:"trigger"`
	Time    *[2]int      `json:"time"`
	Value   string       `json:"value"`
	Title   string       `json:"title"`
	Kind    model.Kind   `json:"kind"`
	Status  model.Status `json:"status"`
	EDTF    string       `json:"edtf"`
	Quote   [2]int       `json:"quote"`
}

// AnnotatedQuote is one attribution.
type AnnotatedQuote struct {
	Content [][2]int `json:"content"`
	Cue     [][2]int `json:"cue"`
	Source  [][2]int `json:"source"`
	Direct  bool     `json:"direct"`
}

// Annotate gives the annotation of one article's extraction. The document's
// name is the caller's.
func Annotate(doc string, ex model.Extraction) Annotation {
	var a Annotation
	a.Fill(doc, ex)
	return a
}

// Fill makes a the annotation of an extraction, in the memory of what it was.
func (a *Annotation) Fill(doc string, ex model.Extraction) {
	runes := model.NewRuneIndex(ex.Article.Body)
	a.Doc = doc
	a.Timexes = emptied(a.Timexes, len(ex.Times))
	a.Events = emptied(a.Events, len(ex.Events))
	a.Quotes = emptied(a.Quotes, len(ex.Attributions))
	for i := range ex.Times {
		t := &ex.Times[i]
		at := runes.Span(t.Span)
		a.Timexes = append(a.Timexes, AnnotatedTime{at[0], at[1], t.Type, t.Value, t.Mod})
	}
	a.times = emptied(a.times, len(ex.Events)) // never grows while events point into it
	for i := range ex.Events {
		if e := &ex.Events[i]; len(e.Quotes) > 0 {
			a.Events = append(a.Events, annotateEvent(e, ex.Article.Body, runes, &a.times))
		}
	}
	n := 0
	for i := range ex.Attributions {
		q := &ex.Attributions[i]
		n += len(q.Content) + len(q.Cue) + len(q.Source)
	}
	a.spans = emptied(a.spans, n)
	for i := range ex.Attributions {
		q := &ex.Attributions[i]
		a.Quotes = append(a.Quotes, AnnotatedQuote{spans(&a.spans, q.Content, runes), spans(&a.spans, q.Cue, runes), spans(&a.spans, q.Source, runes), q.Direct})
	}
}

// emptied returns s without members and with room for n, never nil.
func emptied[T any](s []T, n int) []T {
	if s == nil || cap(s) < n {
		return make([]T, 0, n)
	}
	return s[:0]
}

// annotateEvent takes the place of the event's time from times, which has room.
func annotateEvent(e *model.Event, body string, runes model.RuneIndex, times *[][2]int) AnnotatedEvent {
	s := AnnotatedEvent{
		Trigger: runes.Span(e.Trigger), Title: e.Title, Kind: e.Kind, Status: e.Status,
		EDTF: edtf(e.When), Quote: runes.Span(carrier(e, body)),
	}
	for i := range e.Quotes {
		if t := e.Quotes[i].Time; t != nil {
			*times = append(*times, runes.Span(t.Span))
			s.Time, s.Value = &(*times)[len(*times)-1], t.Value
			break
		}
	}
	return s
}

// carrier returns the stretch of sentences around an event's first quote that
// carry it: its further quotes join in while nothing but white space parts them.
func carrier(e *model.Event, body string) model.Span {
	span := e.Quotes[0].Span
	for grown := true; grown; {
		grown = false
		for i := range e.Quotes[1:] {
			q := &e.Quotes[1+i]
			switch {
			case q.Article != e.Quotes[0].Article || span.Contains(q.Span):
			case q.Start >= span.End && strings.TrimSpace(body[span.End:q.Start]) == "":
				span.End, grown = q.End, true
			case q.End <= span.Start && strings.TrimSpace(body[q.End:span.Start]) == "":
				span.Start, grown = q.Start, true
			}
		}
	}
	return span
}

func edtf(iv caldate.Interval) string {
	if iv.IsZero() {
		return ""
	}
	return iv.EDTF()
}

// spans appends what in spans to all, and returns that part of it.
func spans(all *[][2]int, in []model.Span, runes model.RuneIndex) [][2]int {
	begin := len(*all)
	for _, s := range in {
		*all = append(*all, runes.Span(s))
	}
	return (*all)[begin:len(*all):len(*all)]
}
