package ui

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"dateline/assets"
	"dateline/timeline/loop"
	"dateline/timeline/session"
)

// sampleName is what the sample story is called, as a file and in the window.
const sampleName = "The 2020 election report"

// begin shows what the program was started with: the story or articles named,
// else the last story, else the sample. Opening happens on another goroutine.
func (w *Window) begin() {
	var paths []string
	storyPath := ""
	for _, p := range w.options.Paths {
		if strings.EqualFold(filepath.Ext(p), session.Ext) && storyPath == "" {
			storyPath = p
			continue
		}
		paths = append(paths, p)
	}
	switch {
	case storyPath != "":
	case len(paths) > 0:
		storyPath = w.storyFor(paths)
	default:
		storyPath = w.prefs.kept.LastStory
		if _, err := os.Stat(storyPath); storyPath == "" || err != nil {
			w.openSample("ready")
			return
		}
	}
	w.open(storyPath, "ready", func() {
		if len(paths) > 0 { // a picture first: until it stands, nothing answers
			w.primer.Then(func() { w.importPaths(paths) })
		}
	})
}

// storyFor returns where the story made of what was named on the command line
// is kept: the same paths give the same story, so that naming them again adds
// nothing.
func (w *Window) storyFor(paths []string) string {
	sum := sha256.New()
	for _, p := range paths {
		if abs, err := filepath.Abs(p); err == nil && !isLink(p) {
			p = abs
		}
		fmt.Fprintln(sum, p)
	}
	name := filepath.Base(paths[0])
	if isLink(paths[0]) {
		name = strings.Trim(paths[0][strings.Index(paths[0], "//")+2:], "/")
	}
	name = strings.TrimSuffix(name, filepath.Ext(name))
	return filepath.Join(w.storyFolder(), hex.EncodeToString(sum.Sum(nil)[:4]), safeName(name)+session.Ext)
}

// safeName makes a file name of any words.
func safeName(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`/\:*?"<>|`, r) {
			return '-'
		}
		return r
	}, s)
	s = strings.Trim(s, " .-")
	if len(s) > 80 {
		s = strings.ToValidUTF8(s[:80], "")
	}
	if s == "" {
		return "Story"
	}
	return s
}

func isLink(p string) bool {
	return strings.HasPrefix(p, "http://") || strings.HasPrefix(p, "https://")
}

// storyName is what the open story is called.
func (w *Window) storyName() string {
	if w.sess.Path() == "" {
		return "New story"
	}
	return w.sess.Name()
}

// open opens or makes the story at path, and then, on the window's goroutine,
// calls after. what is what the trace says once it is shown.
func (w *Window) open(path, what string, after func()) {
	if w.openAlready(path) {
		if after != nil {
			after()
		}
		return
	}
	w.loading = true
	w.opening++
	turn := w.opening
	options := w.options.Session
	go func() {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
			loop.Do(func() { w.openFailed(path, err, what) })
			return
		}
		s, err := openStory(context.Background(), path, options)
		loop.Do(func() {
			switch {
			case w.opening != turn: // overtaken: somebody opened another meanwhile
				if err == nil {
					closeQuietly(s)
				}
			case err != nil:
				w.openFailed(path, err, what)
			default:
				w.opened(s, what)
				if after != nil {
					after()
				}
			}
		})
	}()
}

// openAlready reports that the story at path is the one that is open here, and
// says so: opened a second time it could only be read.
func (w *Window) openAlready(path string) bool {
	if _, readOnly := w.sess.ReadOnly(); readOnly || w.sess.Path() == "" {
		return false
	}
	here, err := os.Stat(w.sess.Path())
	if err != nil {
		return false
	}
	there, err := os.Stat(path)
	if err != nil || !os.SameFile(here, there) {
		return false
	}
	w.snack.say("This story is open already", "")
	w.settle("view", "This story is open already")
	return true
}

func closeQuietly(s *session.Session) {
	if err := s.Close(); err != nil {
		fyne.LogError("close the story", err)
	}
}

// opened shows a session in place of the one before.
func (w *Window) opened(s *session.Session, what string) {
	old := w.sess
	w.keepNote()
	w.article.close()
	w.watch(s)
	if old != nil {
		w.doing.Wait()
		closeQuietly(old)
	}
	if p := s.Path(); p != "" {
		w.prefs.opened(p)
	}
	w.loading = false
	w.win.SetMainMenu(w.menu())
	w.showAll()
	w.middle.home()
	w.undoText = ""
	w.learnUndo()
	if r := s.Recovered(); r != nil {
		w.tellRecovered(r)
	} else if why, ro := s.ReadOnly(); ro {
		w.snack.say(sentence(why)+" You can look at everything here, and change nothing.", "")
		w.follow(s)
	} else {
		w.offerNewer()
	}
	w.settle(what, "")
}

// followStep is how often a window that only reads looks for what another one
// did.
const followStep = 700 * time.Millisecond

// follow keeps a story that can only be read up to date for as long as it is
// open here.
func (w *Window) follow(s *session.Session) {
	generation := w.generation
	var next func()
	next = func() {
		_, err := s.Refresh(context.Background())
		if err != nil {
			return // closed, or the file is gone: what is shown stays
		}
		time.AfterFunc(followStep, func() {
			loop.Do(func() {
				if w.generation == generation {
					go next()
				}
			})
		})
	}
	go next()
}

// tellRecovered says that a damaged file was opened as a copy, and what is gone.
func (w *Window) tellRecovered(r *session.Recovery) {
	s := w.newSheet("recovered", "This story’s file was damaged", 520, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	s.text("Everything that is whole was copied to "+r.To+" and is open now: "+count(r.Articles, "article", "articles")+", "+count(r.Commands, "command", "commands")+" of its history. The damaged file was left as it is.", 8)
	if len(r.Lost) > 0 {
		s.text("Lost: "+strings.Join(r.Lost, "; ")+".", 0)
	}
	s.open(s.primary)
}

func (w *Window) openFailed(path string, err error, what string) {
	w.loading = false
	w.showAll()
	w.settle(what, "")
	w.failed("The story "+filepath.Base(path)+" could not be opened", err)
}

// openSample shows the story that the program brings along. It becomes a story
// of the person's own, so that whatever is done to it is kept.
func (w *Window) openSample(what string) {
	path := filepath.Join(w.storyFolder(), sampleName+session.Ext)
	if w.openAlready(path) {
		return
	}
	w.loading = true
	w.opening++
	turn := w.opening
	options := w.options.Session
	go func() {
		err := os.MkdirAll(filepath.Dir(path), 0o755)
		var s *session.Session
		if err == nil {
			s, err = openStory(context.Background(), path, options)
		}
		if err != nil { // no place to keep it: the sample is shown all the same
			s = session.Memory(options)
		}
		// A file without any history is new, or of a program that ended before the
		// sample was in it.
		if _, readOnly := s.ReadOnly(); !readOnly && len(s.History()) == 0 {
			var sources []session.Source
			if sources, err = sampleSources(); err == nil {
				_, err = s.Import(context.Background(), sources, nil)
			}
		}
		loop.Do(func() {
			if w.opening != turn {
				closeQuietly(s)
				return
			}
			w.opened(s, what)
			if err != nil {
				w.failed("The sample story could not be read", err)
			}
		})
	}()
}

// sampleSources reads the sample's articles from the binary.
func sampleSources() ([]session.Source, error) {
	entries, err := fs.ReadDir(assets.Sample, "sample")
	if err != nil {
		return nil, fmt.Errorf("list the sample: %w", err)
	}
	var out []session.Source
	for _, e := range entries {
		b, err := fs.ReadFile(assets.Sample, "sample/"+e.Name())
		if err != nil {
			return nil, fmt.Errorf("read the sample's %q: %w", e.Name(), err)
		}
		out = append(out, session.Source{Name: e.Name(), Bytes: b})
	}
	return out, nil
}

// newStory starts an empty story in the data folder, under a free name.
func (w *Window) newStory() {
	folder := w.storyFolder()
	path := ""
	for i := 1; ; i++ {
		name := "New story"
		if i > 1 {
			name = fmt.Sprintf("New story %d", i)
		}
		path = filepath.Join(folder, name+session.Ext)
		if _, err := os.Stat(path); err != nil {
			break
		}
	}
	w.open(path, "ready", nil)
}
