package model

import "dateline/model/caldate"

// ArticleID names an article within and across stories. It is made from the
// article's text and origin, so that the same file imported again has the same
// ID.
type ArticleID string

// Article is one source text. Body is valid UTF-8 and never changes once read:
// every span in the program points into it.
type Article struct {
	ID        ArticleID
	Title     string
	Publisher string
	Author    string
	URL       string
	Path      string // where it was read from, for people; empty for pasted text
	Language  string // BCP 47 ("en"), empty when unknown
	SHA256    string // of the original bytes, lower-case hex
	Body      string
	Published Published
	// Modified is the date the source says it was last changed, zero when it
	// says nothing. It stands in for Published only where a page shows its
	// reader nothing else, and then with the least certainty that is taken.
	Modified caldate.Date
}

// Published is an article's date of publication (TimeML's document creation
// time, DCT) and how it is known.
type Published struct {
	Date       caldate.Date // zero: unknown
	Minute     int16        // minutes after midnight at the place of publication, caldate.NoMinute when unknown
	Provenance Provenance
	Certainty  float64 // 0–1
	Evidence   string  // the words or field it was read from
	// Candidates are the other dates that were found, best first, so that a
	// person can see the disagreement and choose.
	Candidates []DateCandidate
}

// Known reports whether there is a publication date to resolve against.
func (p Published) Known() bool { return !p.Date.IsZero() }

// DateCandidate is a date of publication that an article's bytes, name or
// neighbours suggest.
type DateCandidate struct {
	Date       caldate.Date
	Minute     int16
	Provenance Provenance
	Certainty  float64
	Evidence   string
}

// Provenance says where a publication date comes from.
type Provenance string

// The provenances that leave the program, as the JSON formats name them.
const (
	FromUnknown     Provenance = "unknown"
	FromFlag        Provenance = "flag"
	FromFrontMatter Provenance = "front-matter"
	FromHTMLMeta    Provenance = "html-meta"
	FromJSONLD      Provenance = "json-ld"
	FromDateline    Provenance = "dateline"
	FromURL         Provenance = "url"
	FromFileName    Provenance = "file-name"
	FromFeed        Provenance = "feed"
	FromMailHeader  Provenance = "mail-header"
	FromPDFInfo     Provenance = "pdf-info"
	FromPerson      Provenance = "person"
	FromNeighbour   Provenance = "neighbour"
)
