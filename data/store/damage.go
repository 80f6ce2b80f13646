package store

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Damage is why a story cannot be opened as it is. Recover makes a copy of
// whatever is whole.
type Damage struct {
	Problems []string // what is wrong, each as a phrase for a person
	Err      error    // the chain, for the log; may be nil
}

func (d *Damage) Error() string {
	const most = 3
	list := d.Problems[:min(most, len(d.Problems))]
	s := "the file is damaged: " + strings.Join(list, "; ")
	if n := len(d.Problems) - most; n > 0 {
		s += fmt.Sprintf("; and %d more", n)
	}
	return s
}

func (d *Damage) Unwrap() error { return d.Err }

// code returns SQLite's primary result code, 0 for other errors.
func code(err error) int {
	var e *sqlite.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}

// classify turns SQLite's errors into those that this package names.
func classify(err error) error {
	var e *sqlite.Error
	if errors.As(err, &e) && e.Code() == sqlite3.SQLITE_CORRUPT_VTAB {
		return fmt.Errorf("%w (%w)", ErrIndex, err)
	}
	switch code(err) {
	case 0:
		return err
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w (%w)", ErrFull, err)
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT:
		return &Damage{Problems: []string{"SQLite cannot read it"}, Err: err}
	}
	return err
}

// damaged is classify for reading, where a value of the wrong type is damage
// too.
func damaged(err error) error {
	var d *Damage
	switch err = classify(err); {
	case err == nil, errors.As(err, &d), errors.Is(err, ErrNotStory), errors.Is(err, ErrNewer):
		return err
	case code(err) != 0 && code(err) != sqlite3.SQLITE_ERROR && code(err) != sqlite3.SQLITE_TOOBIG && code(err) != sqlite3.SQLITE_SCHEMA && code(err) != sqlite3.SQLITE_MISMATCH:
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	}
	return &Damage{Problems: []string{err.Error()}, Err: err}
}

// header reads SQLite's header, before SQLite does, and says whether this is a
// story that this version can read.
func (f *File) header() error {
	version, err := fileVersion(f.path)
	if err != nil {
		return err
	}
	if version != formatVersion {
		return &Damage{Problems: []string{fmt.Sprintf("it says that its format is number %d", version)}}
	}
	return nil
}

func fileVersion(path string) (int, error) {
	r, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer r.Close()
	var h [100]byte
	n, err := io.ReadFull(r, h[:])
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return 0, err
	}
	if n == len(h) && string(h[:16]) == "SQLite format 3\x00" && binary.BigEndian.Uint32(h[68:]) == applicationID {
		version := int(int32(binary.BigEndian.Uint32(h[60:])))
		if version > formatVersion && version < formatVersion+1000 {
			return 0, fmt.Errorf("%w; update Dateline to open it", ErrNewer)
		}
		return version, nil
	}
	found, err := probe(path)
	if err != nil {
		return 0, err
	}
	if found {
		return 0, &Damage{Problems: []string{"its first page is damaged"}}
	}
	return 0, ErrNotStory
}
