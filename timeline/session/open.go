package session

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"

	"dateline/data/store"
)

// Ext is the ending of a story file's name.
const Ext = ".dateline"

// Folder returns the folder in which stories are kept: "dateline" in the
// user's data folder, where the platform wants it.
func Folder() string { return filepath.Join(xdg.DataHome, "dateline") }

// Settings returns the file in which the window remembers its size, its theme
// and its last story, where the platform wants it.
func Settings() string { return filepath.Join(xdg.ConfigHome, "dateline", "window.json") }

// Create makes a new story file and opens it. It fails with store.ErrExists
// where there is one of this name.
func Create(ctx context.Context, path string, o Options) (*Session, error) {
	f, err := store.Create(ctx, path, store.Options{Now: o.withDefaults().Now})
	if err != nil {
		return nil, err
	}
	return begin(ctx, o, f)
}

// Open opens a story file. One that another window has open, or that may not be
// changed, is opened read-only; ReadOnly says why. Of a damaged one, everything
// that is whole is copied to a new file beside it (or, where that is not
// possible, in Folder) and that is opened; Recovered tells, and the damaged file
// is left as it is.
func Open(ctx context.Context, path string, o Options) (*Session, error) {
	s, err := open(ctx, path, o, store.Options{Now: o.withDefaults().Now})
	var damage *store.Damage
	if !errors.As(err, &damage) {
		return s, err
	}
	return recovered(ctx, path, o, damage)
}

// OpenOrCreate opens the story file, or makes it where there is none.
func OpenOrCreate(ctx context.Context, path string, o Options) (*Session, error) {
	s, err := Open(ctx, path, o)
	if errors.Is(err, fs.ErrNotExist) {
		return Create(ctx, path, o)
	}
	return s, err
}

// OpenToRead opens a story file for reading only, whether or not it could be changed.
func OpenToRead(ctx context.Context, path string, o Options) (*Session, error) {
	return open(ctx, path, o, store.Options{Now: o.withDefaults().Now, ReadOnly: true})
}

func open(ctx context.Context, path string, o Options, so store.Options) (*Session, error) {
	f, err := store.Open(ctx, path, so)
	if err != nil {
		return nil, err
	}
	return begin(ctx, o, f)
}

func begin(ctx context.Context, o Options, f *store.File) (*Session, error) {
	s, err := load(ctx, o, file{f})
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return s, nil
}

func recovered(ctx context.Context, path string, o Options, damage *store.Damage) (*Session, error) {
	to := store.RecoveredPath(path)
	so := store.Options{Now: o.withDefaults().Now}
	rep, err := store.Recover(ctx, path, to, so)
	if errors.Is(err, fs.ErrPermission) {
		if err := os.MkdirAll(Folder(), 0o755); err != nil {
			return nil, fmt.Errorf("%w; no copy could be made: %w", damage, err)
		}
		to = store.RecoveredPath(filepath.Join(Folder(), filepath.Base(path)))
		rep, err = store.Recover(ctx, path, to, so)
	}
	if err != nil {
		return nil, fmt.Errorf("%w; no copy could be made: %w", damage, err)
	}
	s, err := open(ctx, to, o, so)
	if err != nil {
		return nil, err
	}
	s.recovery = &Recovery{Report: rep, Damage: damage}
	return s, nil
}

// Recovery tells of a damaged file that was opened as a copy.
type Recovery struct {
	store.Report
	Damage *store.Damage
}

// Recovered returns what was done when the story's file was damaged; nil when
// it was whole.
func (s *Session) Recovered() *Recovery { return s.recovery }

// SaveAs copies the story, history and all, to a new file. The session stays
// with its own file. It fails with store.ErrExists where there is a file.
func (s *Session) SaveAs(ctx context.Context, path string) error {
	s.work.Lock()
	defer s.work.Unlock()
	return s.keep.SaveAs(ctx, path)
}
