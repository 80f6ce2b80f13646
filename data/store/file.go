package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/gofrs/flock"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"dateline/model"
)

// Options give a File what it must not reach for itself.
type Options struct {
	Now      func() time.Time // nil means time.Now
	ReadOnly bool             // never change the file, even where that is possible
}

// File is an open story file.
type File struct {
	path string
	now  func() time.Time
	why  string // why it cannot be changed; empty where it can
	lock *flock.Flock
	info fs.FileInfo // of the file that was opened

	mu     sync.Mutex // one writer at a time
	write  *sql.DB    // nil when read-only
	conn   *sql.Conn
	closed bool
	read   *sql.DB
	// version of the file's data as read, see Reload.
	version int64

	head      headRow
	rows      sync.RWMutex // for reading nums and ids without mu; whoever changes them holds both
	nums      map[model.ArticleID]int64
	ids       map[int64]model.ArticleID
	originals map[string]int64 // SHA-256 → num
	lastOrig  int64
	lastDeriv int64
	// lastLayout counts damaged layouts too, which are not among layouts.
	lastLayout int64
	layouts    map[string]int64
	story      *Story
}

// The ways in which a file cannot be opened, apart from Damage.
var (
	ErrNotStory = errors.New("it is not a Dateline story")
	ErrNewer    = errors.New("it was made by a newer version of Dateline")
	ErrExists   = errors.New("there is a file of this name already")
	ErrGone     = errors.New("the story's file was moved or removed while it was open; save the story under a new name to keep it")
	ErrFull     = errors.New("there is no room left on the disk; nothing of the last change was saved")
	ErrIndex    = errors.New("the index of words is damaged")
	ErrForeign  = errors.New("another program changed the story's file while it was open")
	ErrClosed   = errors.New("the story is closed")
)

// The reasons for which a story is opened read-only, for a person.
const (
	whyLocked   = "It is open in another window."
	whyFile     = "You may not change this file."
	whyFolder   = "You may not write to the folder it is in."
	whyAsked    = "It was opened for reading only."
	lockSuffix  = "-lock"
	walSuffix   = "-wal"
	shmSuffix   = "-shm"
	busyTimeout = 5000 // ms
)

// Create makes a new, empty story file and opens it.
func Create(ctx context.Context, path string, o Options) (*File, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("create story: %w", err)
	}
	made, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o644)
	switch {
	case errors.Is(err, fs.ErrExist):
		return nil, fmt.Errorf("create story %q: %w", path, ErrExists)
	case err != nil:
		return nil, fmt.Errorf("create story: %w", err)
	}
	made.Close()
	if err := initialise(ctx, path, o.clock()); err != nil {
		os.Remove(path)
		return nil, fmt.Errorf("create story %q: %w", path, err)
	}
	return Open(ctx, path, o)
}

func (o Options) clock() func() time.Time {
	if o.Now == nil {
		return time.Now
	}
	return o.Now
}

func initialise(ctx context.Context, path string, now func() time.Time) error {
	db, err := connect(path, "rw", "")
	if err != nil {
		return err
	}
	defer db.Close()
	h := headRow{created: now().UnixMilli()}
	steps := []string{
		fmt.Sprintf("PRAGMA page_size=%d", pageSize),
		"BEGIN",
		fmt.Sprintf("PRAGMA application_id=%d", applicationID),
		fmt.Sprintf("PRAGMA user_version=%d", formatVersion),
	}
	for _, o := range schema {
		steps = append(steps, o.create)
	}
	for _, q := range steps {
		if _, err := db.ExecContext(ctx, q); err != nil {
			return classify(err)
		}
	}
	if _, err := db.ExecContext(ctx, `INSERT INTO head VALUES (?,?,?,?,?)`, h.values()...); err != nil {
		return classify(err)
	}
	if _, err := db.ExecContext(ctx, "COMMIT"); err != nil {
		return classify(err)
	}
	if _, err := db.ExecContext(ctx, "PRAGMA journal_mode=WAL"); err != nil {
		return classify(err)
	}
	return db.Close()
}

// connect opens SQLite on a path, with nothing in the file trusted.
func connect(path, mode, extra string) (*sql.DB, error) {
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	dsn := u.String() + "?mode=" + mode + extra +
		"&_pragma=trusted_schema(0)&_pragma=cell_size_check(1)&_pragma=mmap_size(0)" +
		fmt.Sprintf("&_pragma=busy_timeout(%d)&_pragma=synchronous(2)", busyTimeout)
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	return db, nil
}

// Open opens a story file. Where it cannot be changed (another window has it,
// no permission) it is opened read-only; ReadOnly tells. A file that is not
// whole gives a *Damage and is left as it is; see Recover.
func Open(ctx context.Context, path string, o Options) (*File, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("open story: %w", err)
	}
	f := &File{path: path, now: o.clock()}
	if f.info, err = os.Stat(path); err != nil {
		return nil, fmt.Errorf("open story: %w", err)
	}
	if !f.info.Mode().IsRegular() {
		return nil, fmt.Errorf("open story %q: %w", path, ErrNotStory)
	}
	f.acquire(o)
	if err := f.open(ctx); err != nil {
		f.release()
		return nil, fmt.Errorf("open story %q: %w", path, err)
	}
	return f, nil
}

// acquire takes the lock that says that the story is open for changing.
func (f *File) acquire(o Options) {
	if o.ReadOnly {
		f.why = whyAsked
		return
	}
	w, err := os.OpenFile(f.path, os.O_RDWR, 0)
	if err != nil {
		f.why = whyFile
		return
	}
	w.Close()
	lock := flock.New(f.path + lockSuffix)
	switch ok, err := lock.TryLock(); {
	case err != nil:
		f.why = whyFolder
	case !ok:
		f.why = whyLocked
	default:
		f.lock = lock
	}
}

func (f *File) release() {
	if f.lock == nil {
		return
	}
	// Removed before it is let go, so that nobody finds it and it goes after.
	os.Remove(f.lock.Path())
	f.lock.Unlock()
	f.lock = nil
}

// open verifies the file without changing it, then opens it for writing.
func (f *File) open(ctx context.Context) error {
	if err := f.migrate(ctx); err != nil {
		return err
	}
	wal, err := os.Stat(f.path + walSuffix)
	fresh := err != nil || wal.Size() == 0
	db, err := f.reader(ctx, fresh)
	if err != nil {
		return err
	}
	checked := f.structure(ctx, fresh)
	f.story, err = f.load(ctx, db)
	if unsound := <-checked; err == nil {
		err = unsound
	}
	if err != nil {
		db.Close()
		if fresh && f.lock != nil {
			f.sweep(wal == nil)
		}
		return err
	}
	if f.why != "" {
		f.read = db
		f.version, err = dataVersion(ctx, db)
		return err
	}
	db.Close()
	if f.write, err = connect(f.path, "rw", "&_txlock=immediate&_pragma=wal_autocheckpoint(2000)&_pragma=journal_size_limit(33554432)"); err != nil {
		return err
	}
	if f.conn, err = f.write.Conn(ctx); err != nil {
		f.write.Close()
		return classify(err)
	}
	if f.read, err = connect(f.path, "ro", ""); err != nil {
		f.conn.Close()
		f.write.Close()
		return err
	}
	return nil
}

// structure has SQLite check the structure of the whole file, next to the
// reading of the rows: pages that hold nothing but what can be derived again
// must not break a later change either.
func (f *File) structure(ctx context.Context, fresh bool) <-chan error {
	done := make(chan error, 1)
	go func() { done <- f.checkStructure(ctx, fresh) }()
	return done
}

// checkStructure is the check itself. Its connection is closed when it returns: one
// that outlived the file's own would leave the write-ahead log behind.
func (f *File) checkStructure(ctx context.Context, fresh bool) error {
	db, err := f.reader(ctx, fresh)
	if err != nil {
		return err
	}
	defer db.Close()
	var verdict string
	switch err := db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict); {
	case err != nil:
		return damaged(err)
	case verdict != "ok":
		return &Damage{Problems: []string{"its structure is broken"}, Err: errors.New(verdict)}
	}
	return nil
}

// reader opens the file so that nothing is written to it. With no write-ahead
// log to follow, and the lock held or nobody able to write, the file cannot
// change, and SQLite need not make files beside it.
func (f *File) reader(ctx context.Context, fresh bool) (*sql.DB, error) {
	extra := ""
	if fresh && f.why != whyLocked {
		extra = "&immutable=1"
	}
	db, err := connect(f.path, "ro", extra)
	if err != nil {
		return nil, err
	}
	if err := db.PingContext(ctx); err != nil {
		db.Close()
		return nil, damaged(err)
	}
	return db, nil
}

// sweep removes what reading made beside the file.
func (f *File) sweep(both bool) {
	if both {
		os.Remove(f.path + walSuffix)
	}
	os.Remove(f.path + shmSuffix)
}

// Path returns the file's absolute path.
func (f *File) Path() string { return f.path }

// ReadOnly returns whether the file cannot be changed, and why, as a sentence
// for a person.
func (f *File) ReadOnly() (why string, readOnly bool) { return f.why, f.why != "" }

// Story returns what the file held when it was opened.
func (f *File) Story() *Story { return f.story }

// Close closes the file and lets other windows change it.
func (f *File) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return nil
	}
	f.closed = true
	errs := []error{f.read.Close()}
	if f.write != nil {
		if !f.there() {
			// Closing would leave the log of a file that is gone beside its path.
			defer f.sweep(true)
		}
		errs = append(errs, f.conn.Close(), f.write.Close())
	}
	f.release()
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close story: %w", classify(err))
	}
	return nil
}

// there reports whether the path still leads to the file that was opened.
func (f *File) there() bool {
	info, err := os.Stat(f.path)
	return err == nil && os.SameFile(info, f.info)
}
