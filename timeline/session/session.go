package session

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"dateline/data/store"
	"dateline/model"
	"dateline/model/story"
)

// Options gives a session what it must not reach for itself. The zero value
// works in earnest.
type Options struct {
	// Extract finds the events of one article; nil means event.Extract. It is
	// called from several goroutines at once.
	Extract func(model.Article) model.Extraction
	// Extractor names the version of Extract; empty means this program's. A story that was derived by
	// another version keeps its events until somebody asks for Reextract.
	Extractor string
	// Read reads articles for Import; nil means article.Walk.
	Read Reader
	// Now is the clock of the log's entries.
	Now func() time.Time
	// Workers is the number of goroutines that extract; 0 means one a core.
	Workers int
	// StepBack has an import's reading and extracting go behind what a person
	// waits for: a window.
	StepBack bool
	// rest is keepRest, or what a test has in its place.
	rest time.Duration
}

// Session is an open story. See the package's rules on goroutines.
type Session struct {
	options Options

	// work is held by whoever changes the story, from the decision to the new
	// snapshot; mu only while the fields below are read or set.
	work    sync.Mutex
	keep    keeper
	logMu   sync.RWMutex // for changing log, and for reading it without work
	log     *story.Log
	known   map[model.ArticleID]*held
	builder *story.Builder // nil until something has to be derived
	base    *story.Story
	copies  *story.Copies  // of the texts in the builder; nil until an import asks
	warming <-chan warmed  // a builder that is being made, nil for none:
	warmed  *story.Builder // this one
	stamp   string         // of what base was derived; kept with its archive
	job     atomic.Int32   // imports that are running

	snap atomic.Pointer[Snapshot]
	look looked

	offers offers

	textMu sync.Mutex
	texts  *texts

	views    []store.View // guarded by look.mu
	watch    watchers
	recovery *Recovery

	archiving sync.Mutex // one at a time keeps the derived story

	open context.Context // ends when the session does
	end  context.CancelFunc
}

// held is an article that the story file holds, in the story or not.
type held struct {
	read    model.Article // as it was read; corrections are laid over it
	now     model.Article // as it stands with a person's corrections
	ex      *model.Extraction
	version string // of the extractor that made ex
	unkept  bool   // ex is not in the story file yet
	present bool
}

// ErrReadOnly is what commands return in a story that cannot be changed; Why
// tells a person the reason.
var ErrReadOnly = errors.New("the story is open for reading only")

// ErrBusy is returned for what has to wait until a running import has ended.
var ErrBusy = errors.New("an import is running; wait for it, or cancel it first")

// Memory returns an empty story that no file keeps until SaveAs.
func Memory(o Options) *Session {
	s, err := load(context.Background(), o, &memory{})
	if err != nil {
		panic(fmt.Sprintf("an empty story does not load: %v", err)) // cannot happen: there is nothing to load
	}
	return s
}

// Close ends the session. Nothing has to be saved: every command was durable
// when it returned. Commands fail afterwards; the last snapshot stays readable.
func (s *Session) Close() error {
	s.end()
	defer frugal.hold()()
	s.work.Lock()
	defer s.work.Unlock()
	frugal.fit(heapAir)
	return errors.Join(s.keepBase(context.Background()), s.keep.Close())
}

// Path returns the story file's path, empty for a story in memory.
func (s *Session) Path() string { return s.keep.Path() }

// Name returns the story's name for a window's title.
func (s *Session) Name() string {
	if p := s.Path(); p != "" {
		return strings.TrimSuffix(filepath.Base(p), Ext)
	}
	return "Untitled"
}

// ReadOnly returns whether the story cannot be changed, and why, as a sentence
// for a person.
func (s *Session) ReadOnly() (why string, readOnly bool) { return s.keep.ReadOnly() }

// Snapshot returns the story as it stands. It costs nothing.
func (s *Session) Snapshot() *Snapshot { return s.snap.Load() }
