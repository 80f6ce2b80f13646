package ui

import (
	"context"
	"errors"
	"fmt"
	"os"

	"dateline/data/store"
	"dateline/timeline/session"
)

// openStory opens a story file, or makes it where there is none.
func openStory(ctx context.Context, path string, o session.Options) (*session.Session, error) {
	return session.OpenOrCreate(ctx, path, o)
}

// saveCopy copies the story to another file; one that is there already is
// replaced, since the person was asked.
func saveCopy(s *session.Session, path string) error {
	err := s.SaveAs(context.Background(), path)
	if !errors.Is(err, store.ErrExists) {
		return err
	}
	if path == s.Path() {
		return errors.New("this is the story's own file")
	}
	if err := os.Remove(path); err != nil {
		return fmt.Errorf("replace the file: %w", err)
	}
	return s.SaveAs(context.Background(), path)
}
