package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"dateline/model"
)

// Original returns the bytes that an article was read from; nil where they were
// not kept.
func (f *File) Original(ctx context.Context, id model.ArticleID) ([]byte, error) {
	f.rows.RLock()
	article, ok := f.nums[id]
	f.rows.RUnlock()
	if !ok {
		return nil, fmt.Errorf("article %q is not in the story", id)
	}
	var num int64
	if err := f.read.QueryRowContext(ctx, `SELECT original FROM article WHERE num=?`, article).Scan(&num); err != nil || num == 0 {
		return nil, classify(err)
	}
	r := originalRow{num: num}
	if err := f.read.QueryRowContext(ctx, `SELECT sha, kind, article, data, sum FROM original WHERE num=?`, num).Scan(&r.sha, &r.kind, &r.article, &r.data, &r.sum); err != nil {
		return nil, classify(err)
	}
	b, err := r.bytes(func(num int64) (string, error) {
		a := articleRow{num: num}
		if err := f.read.QueryRowContext(ctx, `SELECT id, meta, body, size, original, sum FROM article WHERE num=?`, num).Scan(&a.id, &a.meta, &a.body, &a.size, &a.original, &a.sum); err != nil {
			return "", err
		}
		of, err := a.article()
		return of.Body, err
	})
	if err != nil {
		return nil, fmt.Errorf("original of article %q: %w", id, classify(err))
	}
	return b, nil
}

// SaveAs copies the story, as it stands, to a new file. It works also when the
// story's own file was removed.
func (f *File) SaveAs(ctx context.Context, path string) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("save as: %w", err)
	}
	if _, err := os.Stat(path); err == nil {
		return fmt.Errorf("save as %q: %w", path, ErrExists)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return ErrClosed
	}
	part := path + "-part"
	os.Remove(part)
	// The writer sees a file that was removed; a new reader would not.
	var db execer = f.read
	if f.conn != nil {
		db = f.conn
	}
	if _, err := db.ExecContext(ctx, `VACUUM INTO ?`, part); err != nil {
		os.Remove(part)
		return fmt.Errorf("save as %q: %w", path, classify(err))
	}
	if err := settle(ctx, part); err != nil {
		os.Remove(part)
		return fmt.Errorf("save as %q: %w", path, err)
	}
	if err := os.Rename(part, path); err != nil {
		os.Remove(part)
		return fmt.Errorf("save as: %w", err)
	}
	return nil
}

// settle makes a fresh copy a file as Create makes them, on the disk.
func settle(ctx context.Context, path string) error {
	db, err := connect(path, "rw", "")
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, "PRAGMA journal_mode=WAL"); err != nil {
		return classify(err)
	}
	if err := db.Close(); err != nil {
		return err
	}
	w, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(w.Sync(), w.Close())
}
