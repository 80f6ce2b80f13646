package session

import (
	"context"

	"dateline/model"
	"dateline/model/story"
)

// keeper is what the session needs of whatever keeps the story.
type keeper interface {
	Load(ctx context.Context) (kept, error)
	// Append makes the entry durable, together with articles that it brings.
	Append(e story.Entry, articles []keptArticle) error
	// Derived replaces what was derived from articles.
	Derived(articles []keptArticle) error
	Path() string
	ReadOnly() (why string, readOnly bool)
	Close() error
}

// kept is a whole story as it was kept.
type kept struct {
	Entries  []story.Entry
	Articles []keptArticle
}

// keptArticle is an article as it was read, with what was derived from it.
type keptArticle struct {
	Article    model.Article
	Original   []byte
	Extraction *model.Extraction // nil: to be derived again
}

// memory keeps a story as long as the session lives.
type memory struct{ closed bool }

func (m *memory) Load(context.Context) (kept, error) { return kept{}, nil }
func (m *memory) Append(story.Entry, []keptArticle) error {
	if m.closed {
		return errClosed
	}
	return nil
}
func (m *memory) Derived([]keptArticle) error { return nil }
func (m *memory) Path() string                { return "" }
func (m *memory) ReadOnly() (string, bool)    { return "", false }
func (m *memory) Close() error                { m.closed = true; return nil }
