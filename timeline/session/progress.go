package session

import (
	"time"

	"dateline/data/article"
	"dateline/model"
)

// ImportStatus is what became of one article.
type ImportStatus string

// The outcomes, as the command line names them.
const (
	Imported  ImportStatus = "imported"
	Duplicate ImportStatus = "duplicate"
	Failed    ImportStatus = "failed"
)

// Result is what became of one article, or of a source that gave none.
type Result struct {
	Path    string
	Article model.ArticleID // empty when Failed
	Title   string
	Events  int
	Undated bool // imported, and nobody knows when it was published
	Status  ImportStatus
	// CopyOf is the article of the story that carries the same text: for a
	// Duplicate the one that it is, for one that was Imported the first to carry
	// it; empty for none.
	CopyOf  model.ArticleID
	Message string // why, for a person; mostly empty when Imported
}

// Progress is how far an import is.
type Progress struct {
	Reading                      article.Progress // files and bytes read, Fraction and Left
	Imported, Duplicates, Failed int
	Events                       int
	Elapsed                      time.Duration
	// Results are those since the last call. What they call imported is durable.
	Results []Result
}

// Outcome is what an import did.
type Outcome struct {
	Imported, Duplicates, Failed int
	Copies                       int // of the imported, those that carry another's text
	Events                       int
	Articles                     []model.ArticleID // imported, in order
	Undated                      []model.ArticleID // of those, without a date of publication
	Offered                      []model.ArticleID // in the story without a date, of which a duplicate says one; see Proposals
	Problems                     []Problem
	Cancelled                    bool
	Elapsed                      time.Duration
}
