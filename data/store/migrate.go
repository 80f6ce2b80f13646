package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
)

// migration raises a file's format by one.
type migration struct {
	from int
	do   func(ctx context.Context, tx *sql.Tx) error
}

// migrations are applied in order. There is none yet: format 1 is the first.
var migrations = []migration{}

// migrate brings an older file up to this version's format, after a copy of it
// was laid beside it. It changes nothing when the file is as it should be.
func (f *File) migrate(ctx context.Context) error {
	return f.migrateWith(ctx, migrations, formatVersion)
}

func (f *File) migrateWith(ctx context.Context, steps []migration, to int) error {
	version, err := fileVersion(f.path)
	if err != nil {
		return err
	}
	var todo []migration
	for _, m := range steps {
		if m.from >= version && m.from < to {
			todo = append(todo, m)
		}
	}
	if version >= to || len(todo) == 0 || todo[0].from != version {
		return nil
	}
	if f.why != "" {
		return fmt.Errorf("it is of an older format and has to be brought up to date first, which is not possible: %s", f.why)
	}
	if err := backup(f.path, fmt.Sprintf("%s.format-%d-backup", f.path, version)); err != nil {
		return fmt.Errorf("lay a copy aside before bringing the story up to date: %w", err)
	}
	db, err := connect(f.path, "rw", "")
	if err != nil {
		return err
	}
	defer db.Close()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return classify(err)
	}
	defer tx.Rollback()
	for _, m := range todo {
		if err := m.do(ctx, tx); err != nil {
			return fmt.Errorf("bring the story up to date from format %d: %w", m.from, classify(err))
		}
		version = m.from + 1
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version=%d", version)); err != nil {
		return classify(err)
	}
	if err := tx.Commit(); err != nil {
		return classify(err)
	}
	// The header is read without SQLite, so it has to be in the file itself.
	if _, err := db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		return classify(err)
	}
	return db.Close()
}

// backup copies a file, with its write-ahead log if there is one, and has the
// copy on the disk when it returns. A backup that is there already is kept: it
// is the older one.
func backup(path, to string) error {
	for _, suffix := range []string{"", walSuffix} {
		if err := copyFile(path+suffix, to+suffix); err != nil && !(suffix != "" && errors.Is(err, os.ErrNotExist)) && !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	return nil
}

func copyFile(from, to string) (err error) {
	r, err := os.Open(from)
	if err != nil {
		return err
	}
	defer r.Close()
	w, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err, w.Close())
		if err != nil {
			os.Remove(to)
		}
	}()
	if _, err := io.Copy(w, r); err != nil {
		return err
	}
	return w.Sync()
}
