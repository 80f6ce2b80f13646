package export

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"dateline/model"
	"dateline/model/caldate"
)

// The shapes of version 1 of the JSON format. Fields are only ever added.
type (
	jsonArticle struct {
		ID        model.ArticleID `json:"id"`
		Title     string          `json:"title"`
		Publisher string          `json:"publisher"`
		Author    string          `json:"author"`
		URL       string          `json:"url"`
		Path      string          `json:"path"`
		Language  string          `json:"language"`
		SHA256    string          `json:"sha256"`
		Published jsonPublished   `json:"published"`
		Body      *string         `json:"body,omitempty"`
	}
	jsonPublished struct {
		Date       string           `json:"date"`
		Provenance model.Provenance `json:"provenance"`
		Certainty  float64          `json:"certainty"`
		Evidence   string           `json:"evidence,omitempty"`
		Candidates []jsonCandidate  `json:"candidates,omitempty"`
	}
	jsonCandidate struct {
		Date       string           `json:"date"`
		Provenance model.Provenance `json:"provenance"`
		Certainty  float64          `json:"certainty"`
		Evidence   string           `json:"evidence,omitempty"`
	}
	jsonEvent struct {
		ID       model.EventID `json:"id"`
		Title    string        `json:"title"`
		Kind     model.Kind    `json:"kind"`
		Status   model.Status  `json:"status"`
		Actors   []string      `json:"actors"`
		When     *jsonWhen     `json:"when"`
		Why      string        `json:"why"`
		Salience float64       `json:"salience"`
		Quotes   []jsonQuote   `json:"quotes"`
		Links    []jsonLink    `json:"links,omitempty"`
		Fate     *Fate         `json:"fate,omitempty"`
		Review   model.Review  `json:"review,omitempty"`
		Note     string        `json:"note,omitempty"`
		Tags     []string      `json:"tags,omitempty"`
		Colour   string        `json:"colour,omitempty"`
		Pinned   bool          `json:"pinned,omitempty"`
		Manual   bool          `json:"manual,omitempty"`
	}
	jsonWhen struct {
		EDTF        string              `json:"edtf"`
		Earliest    string              `json:"earliest"`
		Latest      string              `json:"latest"`
		Granularity caldate.Granularity `json:"granularity"`
		Approx      bool                `json:"approx"`
		Uncertain   bool                `json:"uncertain"`
		OpenStart   bool                `json:"openStart"`
		OpenEnd     bool                `json:"openEnd"`
	}
	jsonQuote struct {
		Article model.ArticleID `json:"article"`
		Start   int             `json:"start"`
		End     int             `json:"end"`
		Exact   string          `json:"exact"`
		Prefix  string          `json:"prefix"`
		Suffix  string          `json:"suffix"`
		Speaker string          `json:"speaker"`
		Cue     string          `json:"cue"`
		Direct  bool            `json:"direct"`
		Time    *jsonTime       `json:"time"`
		Joined  *jsonJoined     `json:"joined,omitempty"`
	}
	// jsonJoined says why a quote is of the event that another article tells.
	jsonJoined struct {
		With model.ArticleID `json:"with"`
		Why  string          `json:"why"`
	}
	jsonTime struct {
		Start int             `json:"start"`
		End   int             `json:"end"`
		Text  string          `json:"text"`
		Type  model.TimexType `json:"type"`
		Value string          `json:"value"`
		Mod   string          `json:"mod"`
	}
	jsonLink struct {
		Kind model.LinkKind `json:"kind"`
		To   model.EventID  `json:"to"`
		Why  string         `json:"why"`
	}
	jsonGap struct {
		From   string        `json:"from"`
		To     string        `json:"to"`
		Days   int           `json:"days"`
		Loose  int           `json:"loose"` // events within it known no better than to the season
		Before model.EventID `json:"before"`
		After  model.EventID `json:"after"`
	}
	jsonUnused struct {
		Article model.ArticleID `json:"article"`
		Start   int             `json:"start"`
		End     int             `json:"end"`
		Text    string          `json:"text"`
		Reason  string          `json:"reason"`
	}
	jsonDay struct {
		Date   string          `json:"date"`
		Score  float64         `json:"score"`
		Events []model.EventID `json:"events"`
	}
)

// JSON writes the whole timeline as one object, an article or event a line, so
// that a timeline of any size is written in bounded memory and two of them can
// be compared line by line.
func JSON(w io.Writer, t Timeline, o Options) error {
	out := bufio.NewWriterSize(w, 1<<16)
	bodies := make(map[model.ArticleID]body, len(t.Articles))
	for _, a := range t.Articles {
		bodies[a.ID] = body{text: a.Body, runes: model.NewRuneIndex(a.Body)}
	}
	fmt.Fprint(out, "{\"version\":1,\n\"articles\":[")
	err := rows(out, len(t.Articles), func(i int) any { return articleShape(t.Articles[i], o) })
	if err == nil {
		fmt.Fprint(out, "],\n\"events\":[")
		err = rows(out, len(t.Events), func(i int) any { return eventShape(t.Events[i], bodies, t.Fates) })
	}
	if err == nil {
		fmt.Fprint(out, "],\n\"floating\":[")
		err = rows(out, len(t.Floating), func(i int) any { return eventShape(t.Floating[i], bodies, t.Fates) })
	}
	if err == nil && t.Digest != nil {
		fmt.Fprint(out, "],\n\"digest\":[")
		err = rows(out, len(t.Digest), func(i int) any {
			d := t.Digest[i]
			return jsonDay{d.Date.String(), d.Score, orEmpty(d.Events)}
		})
	}
	if err == nil && t.Gaps != nil {
		fmt.Fprint(out, "],\n\"gaps\":[")
		err = rows(out, len(t.Gaps), func(i int) any {
			g := t.Gaps[i]
			return jsonGap{g.From.String(), g.To.String(), g.Days(), g.Loose, g.Before, g.After}
		})
	}
	if err == nil && t.Unused != nil {
		fmt.Fprint(out, "],\n\"unused\":[")
		err = rows(out, len(t.Unused), func(i int) any {
			u := t.Unused[i]
			b := bodies[u.Article]
			at := b.runes.Span(u.Time)
			return jsonUnused{u.Article, at[0], at[1], u.Time.In(b.text), u.Reason}
		})
	}
	if err == nil {
		fmt.Fprint(out, "],\n\"problems\":[")
		err = rows(out, len(t.Problems), func(i int) any { return t.Problems[i] })
	}
	if err != nil {
		return fmt.Errorf("write json: %w", err)
	}
	fmt.Fprint(out, "]}\n")
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write json: %w", err)
	}
	return nil
}

func rows(out *bufio.Writer, n int, row func(int) any) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for i := range n {
		sep := ",\n"
		if i == 0 {
			sep = "\n"
		}
		if _, err := out.WriteString(sep); err != nil {
			return err
		}
		if err := enc.Encode(row(i)); err != nil {
			return err
		}
	}
	return nil
}

// body is an article's text with the way to count in it.
type body struct {
	text  string
	runes model.RuneIndex
}

func articleShape(a model.Article, o Options) jsonArticle {
	s := jsonArticle{
		ID: a.ID, Title: a.Title, Publisher: a.Publisher, Author: a.Author, URL: a.URL, Path: a.Path,
		Language: a.Language, SHA256: a.SHA256,
		Published: jsonPublished{
			Date: a.Published.Date.String(), Provenance: a.Published.Provenance,
			Certainty: a.Published.Certainty, Evidence: a.Published.Evidence,
		},
	}
	if s.Published.Provenance == "" {
		s.Published.Provenance = model.FromUnknown
	}
	for _, c := range a.Published.Candidates {
		s.Published.Candidates = append(s.Published.Candidates, jsonCandidate{c.Date.String(), c.Provenance, c.Certainty, c.Evidence})
	}
	if o.Body {
		s.Body = &a.Body
	}
	return s
}

func eventShape(e model.Event, bodies map[model.ArticleID]body, fates map[model.EventID]Fate) jsonEvent {
	s := jsonEvent{
		ID: e.ID, Title: e.Title, Kind: e.Kind, Status: e.Status, Actors: orEmpty(e.Actors), Why: e.Why,
		Salience: e.Salience, Quotes: make([]jsonQuote, 0, len(e.Quotes)),
		Note: e.Note, Tags: e.Tags, Colour: e.Colour, Pinned: e.Pinned, Manual: e.Manual,
	}
	if e.Review != model.Unreviewed {
		s.Review = e.Review
	}
	if !e.Floating() {
		s.When = &jsonWhen{
			EDTF: e.When.EDTF(), Earliest: e.When.Earliest.String(), Latest: e.When.Latest.String(),
			Granularity: e.When.Granularity, Approx: e.When.Approx, Uncertain: e.When.Uncertain,
			OpenStart: e.When.OpenStart, OpenEnd: e.When.OpenEnd,
		}
	}
	for _, q := range e.Quotes {
		s.Quotes = append(s.Quotes, quoteShape(q, bodies[q.Article]))
	}
	for _, l := range e.Links {
		s.Links = append(s.Links, jsonLink(l))
	}
	if f, ok := fates[e.ID]; ok {
		s.Fate = &f
	}
	return s
}

func quoteShape(q model.Quote, b body) jsonQuote {
	at := b.runes.Span(q.Span)
	s := jsonQuote{
		Article: q.Article, Start: at[0], End: at[1], Exact: q.Exact, Prefix: q.Prefix, Suffix: q.Suffix,
		Speaker: q.Speaker, Cue: q.Cue, Direct: q.Direct,
	}
	if q.Time != nil && q.Time.End <= len(b.text) {
		at := b.runes.Span(q.Time.Span)
		s.Time = &jsonTime{at[0], at[1], q.Time.In(b.text), q.Time.Type, q.Time.Value, q.Time.Mod}
	}
	if q.Joined != nil {
		s.Joined = &jsonJoined{q.Joined.With, q.Joined.Why}
	}
	return s
}

// orEmpty makes an absent list [] instead of null.
func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
