package store

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// There is one format so far; the way to the next is tested with a made-up one.
func TestMigration(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.dateline")
	filled(t, path, 5)
	next := []migration{
		{from: formatVersion, do: func(ctx context.Context, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, `ALTER TABLE view ADD COLUMN extra INTEGER`)
			return err
		}},
	}
	file := func(why string) *File { return &File{path: path, now: clock.Now, why: why} }
	if err := file(whyLocked).migrateWith(t.Context(), next, formatVersion+1); err == nil {
		t.Error("a story that cannot be changed was migrated")
	}
	broken := []migration{{from: formatVersion, do: func(ctx context.Context, tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `DROP TABLE view`); err != nil {
			return err
		}
		return errors.New("half-way")
	}}}
	if err := file("").migrateWith(t.Context(), broken, formatVersion+1); err == nil {
		t.Fatal("a migration that fails was taken")
	}
	f := open(t, path)
	if len(f.Story().Views) != 1 {
		t.Error("a migration that failed left its marks")
	}
	closed(t, f)
	if err := file("").migrateWith(t.Context(), next, formatVersion+1); err != nil {
		t.Fatal(err)
	}
	if v, err := fileVersion(path); !errors.Is(err, ErrNewer) {
		t.Errorf("after the migration: format %d, %v", v, err)
	}
	backup := path + ".format-1-backup"
	f = open(t, backup)
	if n := len(f.Story().Articles); n != 5 {
		t.Errorf("%d articles in the copy laid aside", n)
	}
	closed(t, f)
	if err := file("").migrateWith(t.Context(), nil, formatVersion); err != nil && !errors.Is(err, ErrNewer) {
		t.Error(err)
	}
}

// Every format that ever was opens: one file of each is kept beside the tests,
// written by the program of its day.
func TestFormatsThatEverWere(t *testing.T) {
	files, err := filepath.Glob("testdata/format-*.dateline")
	if err != nil || len(files) != formatVersion {
		t.Fatalf("%d files for %d formats, %v", len(files), formatVersion, err)
	}
	for _, name := range files {
		path := filepath.Join(t.TempDir(), "s.dateline")
		if err := copyFile(name, path); err != nil {
			t.Fatal(err)
		}
		f := open(t, path)
		if s := f.Story(); len(s.Articles) != 5 || len(s.Entries) != 6 || len(s.Views) != 1 {
			t.Errorf("%s: %d articles, %d lines, %d views", name, len(s.Articles), len(s.Entries), len(s.Views))
		}
		if ex, err := f.Extractions(t.Context()); err != nil || len(ex) != 5 {
			t.Errorf("%s: %d extractions, %v", name, len(ex), err)
		}
		closed(t, f)
	}
}

// TestWriteFormat writes the file of today's format; run it once when the format
// is raised, with DATELINE_WRITE_FORMAT=1.
func TestWriteFormat(t *testing.T) {
	if os.Getenv("DATELINE_WRITE_FORMAT") == "" {
		t.Skip("only when the format is raised")
	}
	if err := os.MkdirAll("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	filled(t, "testdata/format-1.dateline", 5)
}
