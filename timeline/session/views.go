package session

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"dateline/data/store"
	"dateline/model"
)

// SavedView is a filter that a person gave a name, kept in the story file.
type SavedView struct {
	Name   string
	Filter Filter
}

// SavedViews returns the saved views in the order they were saved. One that
// this version cannot read is passed over and kept.
func (s *Session) SavedViews() []SavedView {
	s.look.mu.Lock()
	defer s.look.mu.Unlock()
	var out []SavedView
	for _, v := range s.views {
		one := SavedView{Name: v.Name}
		if json.Unmarshal([]byte(v.Data), &one.Filter) == nil {
			out = append(out, one)
		}
	}
	return out
}

// SaveView keeps a filter under a name, in place of one of that name. It is
// durable when it returns; it is not part of undo.
func (s *Session) SaveView(name string, f Filter) error {
	data, err := json.Marshal(f)
	if err != nil {
		return fmt.Errorf("save view %q: %w", name, err)
	}
	return s.changeViews(func(views []store.View) []store.View {
		one := store.View{Name: name, Data: string(data)}
		if i := slices.IndexFunc(views, func(v store.View) bool { return v.Name == name }); i >= 0 {
			views[i] = one
			return views
		}
		return append(views, one)
	})
}

// RemoveView forgets a saved view; one that is not there is no error.
func (s *Session) RemoveView(name string) error {
	return s.changeViews(func(views []store.View) []store.View {
		return slices.DeleteFunc(views, func(v store.View) bool { return v.Name == name })
	})
}

func (s *Session) changeViews(change func([]store.View) []store.View) error {
	s.work.Lock()
	defer s.work.Unlock()
	if why, ro := s.ReadOnly(); ro {
		return fmt.Errorf("%w: %s", ErrReadOnly, why)
	}
	s.look.mu.Lock()
	views := change(slices.Clone(s.views))
	s.look.mu.Unlock()
	if err := s.keep.PutViews(context.Background(), views); err != nil {
		return err
	}
	s.look.mu.Lock()
	defer s.look.mu.Unlock()
	s.views = views
	return nil
}

// Original returns the bytes that an article was read from; nil where they were
// not kept.
func (s *Session) Original(ctx context.Context, id model.ArticleID) ([]byte, error) {
	return s.keep.Original(ctx, id)
}
