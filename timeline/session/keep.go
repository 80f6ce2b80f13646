package session

import (
	"context"

	"dateline/data/store"
	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/story"
)

// keeper is what the session needs of whatever keeps the story.
type keeper interface {
	Load() *store.Story
	// Reload returns what is kept where another window changed it, else nil.
	Reload(ctx context.Context) (*store.Story, error)
	Extractions(ctx context.Context) (map[model.ArticleID]store.Derived, error)
	// Versions returns those of the extractors that made what is kept.
	Versions(ctx context.Context) ([]string, error)
	// Append makes the entry durable, together with articles that it brings and
	// what was derived from them.
	Append(ctx context.Context, e story.Entry, articles []store.Article, derived []store.Derived) error
	PutDerived(ctx context.Context, derived []store.Derived) error
	Rederive(ctx context.Context, derived []store.Derived) error
	PutArchive(ctx context.Context, a story.Archive, stamp string, articles []model.Article) error
	PutViews(ctx context.Context, views []store.View) error
	// CheckIndex returns store.ErrIndex where the index of words is broken.
	CheckIndex(ctx context.Context) error
	// Reindex makes the index of words anew.
	Reindex(ctx context.Context, articles []model.Article) error
	// Match returns the articles with all words of the query; false where no
	// index is kept.
	Match(ctx context.Context, q terms.Query) ([]model.ArticleID, bool, error)
	Original(ctx context.Context, id model.ArticleID) ([]byte, error)
	SaveAs(ctx context.Context, path string) error
	Path() string
	ReadOnly() (why string, readOnly bool)
	Close() error
}

// file keeps a story in a story file.
type file struct{ *store.File }

func (f file) Load() *store.Story { return f.Story() }

func (f file) Match(ctx context.Context, q terms.Query) ([]model.ArticleID, bool, error) {
	ids, err := f.File.Match(ctx, q)
	return ids, true, err
}

// memory keeps a story as long as the session lives.
type memory struct {
	closed   bool
	entries  []story.Entry
	articles []store.Article
	views    []store.View
}

func (m *memory) Load() *store.Story { return &store.Story{} }

func (m *memory) Versions(context.Context) ([]string, error) { return nil, nil }

func (m *memory) Reload(context.Context) (*store.Story, error) { return nil, nil }

func (m *memory) Extractions(context.Context) (map[model.ArticleID]store.Derived, error) {
	return nil, nil
}

func (m *memory) Append(_ context.Context, e story.Entry, articles []store.Article, _ []store.Derived) error {
	if m.closed {
		return store.ErrClosed
	}
	m.entries = append(m.entries, e)
	m.articles = append(m.articles, articles...)
	return nil
}

func (m *memory) PutDerived(context.Context, []store.Derived) error { return nil }
func (m *memory) Rederive(context.Context, []store.Derived) error   { return nil }
func (m *memory) PutArchive(context.Context, story.Archive, string, []model.Article) error {
	return nil
}

func (m *memory) PutViews(_ context.Context, views []store.View) error {
	m.views = views
	return nil
}

func (m *memory) CheckIndex(context.Context) error { return nil }

func (m *memory) Reindex(context.Context, []model.Article) error { return nil }

func (m *memory) Match(context.Context, terms.Query) ([]model.ArticleID, bool, error) {
	return nil, false, nil
}

func (m *memory) Original(_ context.Context, id model.ArticleID) ([]byte, error) {
	for i := range m.articles {
		if m.articles[i].ID == id {
			return m.articles[i].Original, nil
		}
	}
	return nil, nil
}

// SaveAs writes the story to a new file, its history with it.
func (m *memory) SaveAs(ctx context.Context, path string) error {
	f, err := store.Create(ctx, path, store.Options{})
	if err != nil {
		return err
	}
	rest := m.articles
	for _, e := range m.entries {
		var bring []store.Article
		for i := range e.Edits {
			if e.Edits[i].Op != story.OpImport {
				continue
			}
			for _, id := range e.Edits[i].Articles {
				if len(rest) > 0 && rest[0].ID == id {
					bring, rest = append(bring, rest[0]), rest[1:]
				}
			}
		}
		if err := f.Append(ctx, e, bring, nil); err != nil {
			f.Close()
			return err
		}
	}
	if len(m.views) > 0 {
		if err := f.PutViews(ctx, m.views); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}

func (m *memory) Path() string             { return "" }
func (m *memory) ReadOnly() (string, bool) { return "", false }
func (m *memory) Close() error             { m.closed = true; return nil }
