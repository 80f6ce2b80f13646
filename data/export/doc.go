// Package export writes timelines in the formats that go out: JSON, CSV,
// Markdown and plain text, and the line format that annotation corpora are
// scored in.
//
// It owns the shapes of those formats and nothing else: it reads no file, opens
// no window and imports model alone. Every offset that it writes counts Unicode
// code points of the article's body. Writers are functions of their input, so
// the same timeline gives the same bytes; any goroutine may call them.
package export

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// Timeline is what a writer is given: a story as it stands, edits laid over.
type Timeline struct {
	Articles []model.Article
	Events   []model.Event // dated, in order of time
	Floating []model.Event // waiting for a date, in order of the text
	Digest   []Day         // only when it was asked for
	Problems []Problem
	Fates    map[model.EventID]Fate // what became of the expected ones
	Gaps     []Gap
	Unused   []Unused
}

// Fate is what became of an expected event.
type Fate struct {
	Outcome string        `json:"outcome"` // open, confirmed, lapsed or unconfirmed
	Why     string        `json:"why"`
	By      model.EventID `json:"by,omitempty"` // the event that tells it
}

// Gap is a stretch of days, both included, of which the story tells nothing.
type Gap struct {
	From, To      caldate.Date
	Before, After model.EventID
	Loose         int // events within it known no better than to the season
}

// Days returns the gap's length.
func (g Gap) Days() int { return g.To.DaysSince(g.From) + 1 }

// Unused is a time expression that gave no event, with the reason.
type Unused struct {
	Article model.ArticleID
	Time    model.Span
	Reason  string
}

// Day is one of the most telling days of a story.
type Day struct {
	Date   caldate.Date
	Score  float64
	Events []model.EventID
}

// Problem is an input that could not be read, or not wholly.
type Problem struct {
	Path    string `json:"path"`
	Stage   string `json:"stage"`
	Message string `json:"message"`
}

// Options steers a writer.
type Options struct {
	Body bool // JSON: the articles' texts go with them
}

// A Format writes a timeline.
type Format struct {
	Name  string // as --format takes it, and the file extension without its dot
	About string // for a person choosing
	Write func(io.Writer, Timeline, Options) error
}

// Formats lists the text formats, in the order they are offered.
func Formats() []Format {
	return []Format{
		{"text", "plain text", Text},
		{"json", "JSON, everything", JSON},
		{"csv", "a table for spreadsheets", CSV},
		{"md", "Markdown", Markdown},
	}
}

// FormatNamed returns the format of that name or file extension ("txt" is
// text, "markdown" is md).
func FormatNamed(name string) (Format, error) {
	name = strings.ToLower(strings.TrimPrefix(name, "."))
	switch name {
	case "txt":
		name = "text"
	case "markdown":
		name = "md"
	}
	known := make([]string, 0, 4)
	for _, f := range Formats() {
		if f.Name == name {
			return f, nil
		}
		known = append(known, f.Name)
	}
	sort.Strings(known)
	return Format{}, fmt.Errorf("no format is called %q; there are %s", name, strings.Join(known, ", "))
}

// articlesByID lets a writer name the article of a quote.
func articlesByID(all []model.Article) map[model.ArticleID]model.Article {
	m := make(map[model.ArticleID]model.Article, len(all))
	for _, a := range all {
		m[a.ID] = a
	}
	return m
}

// sourceName says in few words where a quote stands.
func sourceName(a model.Article) string {
	parts := make([]string, 0, 3)
	for _, p := range []string{a.Publisher, a.Title} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	if len(parts) == 0 {
		parts = append(parts, string(a.ID))
	}
	if a.Published.Known() {
		parts = append(parts, a.Published.Date.String())
	}
	return strings.Join(parts, ", ")
}

// oneLine folds white space, so that a quote that spans lines stays one cell.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
