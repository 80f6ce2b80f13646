package session

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"dateline/data/store"
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
)

// counted is testOptions with an extractor that counts.
func counted(calls *atomic.Int32) Options {
	o := testOptions()
	o.Extractor = "1"
	o.Extract = func(a model.Article) model.Extraction {
		calls.Add(1)
		return wordExtractor(a)
	}
	return o
}

func created(t *testing.T, o Options, sources ...Source) (*Session, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "s.dateline")
	s, err := Create(t.Context(), path, o)
	if err != nil {
		t.Fatal(err)
	}
	imported(t, s, sources...)
	return s, path
}

func reopened(t *testing.T, s *Session, o Options) *Session {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), s.Path(), o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

const twoLines = "2021-03-16 Report appears\ntoday Embassy replies\n"

// Opening extracts and merges nothing, and what a command needs later is read
// from the file.
func TestOpeningDerivesNothing(t *testing.T) {
	var calls atomic.Int32
	o := counted(&calls)
	s, _ := created(t, o, source("one", twoLines), source("two", "2021-04-01 Court sits\n"))
	calls.Store(0)
	s = reopened(t, s, o)
	if len(s.Snapshot().Events) != 2 || len(s.Snapshot().Floating) != 1 {
		t.Errorf("%+v", s.Snapshot().Counts)
	}
	if err := s.SetPublished(caldate.Of(2021, 3, 17), "aone"); err != nil {
		t.Fatal(err)
	}
	if n := calls.Load(); n != 1 {
		t.Errorf("%d articles were extracted to date one anew", n)
	}
	calls.Store(0)
	s = reopened(t, s, o)
	defer s.Close()
	if n := calls.Load(); n != 0 || len(s.Snapshot().Events) != 3 {
		t.Errorf("opened with %d extractions and %d events", n, len(s.Snapshot().Events))
	}
	imported(t, s, source("three", "2021-05-01 Workers march\n"))
	if n := calls.Load(); n != 1 {
		t.Errorf("an import of one extracted %d", n)
	}
}

// A newer extractor changes nothing until it is asked for, shows what it would
// change, and every edit stays.
func TestReextraction(t *testing.T) {
	o := testOptions()
	o.Extractor = "1"
	s, _ := created(t, o, source("one", twoLines), source("two", "2021-04-01 Court sits\n"))
	court := s.Snapshot().Events[1].ID
	if err := s.Do(story.Retitle("By hand", court)); err != nil {
		t.Fatal(err)
	}
	newer := o
	newer.Extractor = "2"
	newer.Extract = func(a model.Article) model.Extraction {
		ex := wordExtractor(a)
		for i := range ex.Events {
			ex.Events[i].ID += "-new"
			ex.Events[i].Title = "Newer " + ex.Events[i].Title
		}
		return ex
	}
	s = reopened(t, s, newer)
	if got := titles(s.Snapshot().Events); got != "Report appears, By hand" {
		t.Errorf("opened by a newer program: %s", got)
	}
	if n, err := s.Outdated(t.Context()); n != 2 || err != nil {
		t.Errorf("%d articles are outdated, %v", n, err)
	}
	r, err := s.PreviewReextract(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Diff.Gone)+len(r.Diff.New)+len(r.Diff.Changed) == 0 || r.Diff.Orphans != 0 {
		t.Errorf("diff %+v", r.Diff)
	}
	if got := titles(s.Snapshot().Events); got != "Report appears, By hand" {
		t.Errorf("the preview changed the story: %s", got)
	}
	if err := s.TakeReextract(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	want := "Newer Report appears, By hand | Newer Embassy replies"
	if got := titles(s.Snapshot().Events) + " | " + titles(s.Snapshot().Floating); got != want {
		t.Errorf("taken: %s, want %s", got, want)
	}
	if err := s.TakeReextract(t.Context(), r); !errors.Is(err, ErrMoved) {
		t.Errorf("taken twice: %v", err)
	}
	s = reopened(t, s, newer)
	defer s.Close()
	if got := titles(s.Snapshot().Events) + " | " + titles(s.Snapshot().Floating); got != want {
		t.Errorf("opened again: %s", got)
	}
	if n, _ := s.Outdated(t.Context()); n != 0 {
		t.Errorf("%d articles are outdated still", n)
	}
	if _, err := s.Undo(); err != nil || !strings.HasSuffix(titles(s.Snapshot().Events), "Newer Court sits") {
		t.Errorf("undone: %s, %v", titles(s.Snapshot().Events), err)
	}
}

// What a newer extractor fails on keeps what was found before.
func TestReextractionKeepsWhatFails(t *testing.T) {
	o := testOptions()
	o.Extractor = "1"
	s, _ := created(t, o, source("one", twoLines), source("two", "2021-04-01 Court sits\n"))
	newer := o
	newer.Extractor = "2"
	newer.Extract = func(a model.Article) model.Extraction {
		if strings.Contains(a.Body, "Court") {
			panic("a mistake")
		}
		return wordExtractor(a)
	}
	s = reopened(t, s, newer)
	defer s.Close()
	before := titles(s.Snapshot().Events)
	r, err := s.PreviewReextract(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.TakeReextract(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	if got := titles(s.Snapshot().Events); got != before || !strings.Contains(got, "Court sits") {
		t.Errorf("taken: %s, before: %s", got, before)
	}
}

func TestRemovedArticleTakesItsEventsAlong(t *testing.T) {
	s, _ := created(t, testOptions(), source("one", twoLines), source("two", "2021-04-01 Court sits\n"))
	d, err := s.Preview(t.Context(), story.RemoveArticles("aone"))
	if err != nil || len(d.Gone) != 2 {
		t.Fatalf("preview %+v, %v", d, err)
	}
	if err := s.Do(story.RemoveArticles("aone")); err != nil {
		t.Fatal(err)
	}
	if c := s.Snapshot().Counts; c.Articles != 1 || c.Events != 1 || c.Floating != 0 {
		t.Errorf("counts %+v", c)
	}
	// Imported again, it is back: nothing has to be read twice.
	out := imported(t, s, source("one", twoLines))
	if out.Imported != 1 || s.Snapshot().Counts.Events != 2 {
		t.Errorf("imported again: %+v, %+v", out, s.Snapshot().Counts)
	}
	for range 2 {
		if _, err := s.Undo(); err != nil {
			t.Fatal(err)
		}
	}
	s = reopened(t, s, testOptions())
	defer s.Close()
	if c := s.Snapshot().Counts; c.Articles != 2 || c.Events != 2 || c.Floating != 1 {
		t.Errorf("after undo and opening: %+v", c)
	}
	if s.CanRedo() != "Removed “one”" {
		t.Errorf("to redo: %q", s.CanRedo())
	}
}

func TestSecondSessionIsToldWhy(t *testing.T) {
	s, path := created(t, testOptions(), source("one", twoLines))
	defer s.Close()
	second, err := Open(t.Context(), path, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if why, ro := second.ReadOnly(); !ro || !strings.Contains(why, "another window") {
		t.Errorf("%q, %v", why, ro)
	}
	id := second.Snapshot().Events[0].ID
	if err := second.Do(story.Pin(id)); !errors.Is(err, ErrReadOnly) {
		t.Errorf("a command in the second session: %v", err)
	}
	if _, err := second.Import(t.Context(), []Source{source("two", twoLines)}, nil); !errors.Is(err, ErrReadOnly) {
		t.Errorf("an import in the second session: %v", err)
	}
	if f := second.Search("report", 5); f.TotalEvents != 1 || f.TotalArticles != 1 {
		t.Errorf("search in the second session: %+v", f)
	}
}

func TestDamagedFileIsOpenedAsACopy(t *testing.T) {
	s, path := created(t, testOptions(), source("one", twoLines), source("two", "2021-04-01 Court sits\n"))
	if err := s.Do(story.Retitle("By hand", s.Snapshot().Events[0].ID)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b = bytes.ReplaceAll(b, []byte(`"Title":"two"`), []byte(`"Title":"tow"`))
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
	s, err = Open(t.Context(), path, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	r := s.Recovered()
	if r == nil || r.Articles != 1 || len(r.Lost) != 1 || !strings.Contains(r.Lost[0], "1 of 2 articles") || s.Path() == path {
		t.Fatalf("recovered %+v as %s", r, s.Path())
	}
	if got := titles(s.Snapshot().Events); got != "By hand" {
		t.Errorf("events %s", got)
	}
	if now, _ := os.ReadFile(path); !bytes.Equal(now, b) {
		t.Error("the damaged file was changed")
	}
}

// An index of words that is broken costs nothing but the time to make it anew.
func TestBrokenIndexIsMadeAnew(t *testing.T) {
	s, path := created(t, testOptions(), source("one", twoLines))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	spoil(t, path, `UPDATE word_data SET block=x'0badf00d' WHERE id > 1`)
	s, err := Open(t.Context(), path, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	s.settle() // which opening does by itself, a moment later
	if f := s.Search("report", 5); f.TotalArticles != 1 {
		t.Errorf("after it was made anew %d articles were found", f.TotalArticles)
	}
	imported(t, s, source("two", "2021-04-01 The report is read\n"))
	if f := s.Search("report", 5); f.TotalArticles != 2 {
		t.Errorf("%d articles were found", f.TotalArticles)
	}
}

func TestNoStoryIsCreatedOverAnother(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story"+Ext)
	s, err := Create(t.Context(), path, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Create(t.Context(), path, testOptions()); !errors.Is(err, store.ErrExists) {
		t.Errorf("created over a story: %v", err)
	}
}

func TestSaveAsKeepsTheHistory(t *testing.T) {
	for name, s := range map[string]*Session{"memory": Memory(testOptions()), "file": func() *Session { s, _ := created(t, testOptions()); return s }()} {
		imported(t, s, source("one", twoLines))
		if err := s.Do(story.Retitle("By hand", s.Snapshot().Events[0].ID)); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "copy.dateline")
		if err := s.SaveAs(t.Context(), path); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		c, err := Open(t.Context(), path, testOptions())
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if exported(t, c) != exported(t, s) || len(c.History()) != 2 {
			t.Errorf("%s: the copy differs", name)
		}
		b, err := c.Original(context.Background(), "aone")
		if err != nil || string(b) != twoLines && name == "file" {
			t.Errorf("%s: original %q, %v", name, b, err)
		}
		c.Close()
		s.Close()
	}
}

func TestShortSearches(t *testing.T) {
	s, _ := created(t, testOptions(), source("union", "2021-03-16 The EU speaks of Europe\n"), source("other", "2021-03-17 A eulogy is read\n"))
	defer s.Close()
	for typed, want := range map[string][2]int{"u": {0, 1}, "eu": {2, 1}, "eul": {1, 1}, "": {0, 0}} {
		if f := s.Search(typed, 9); f.TotalEvents != want[0] || f.TotalArticles != want[1] {
			t.Errorf("%q: %d events, %d articles, want %v", typed, f.TotalEvents, f.TotalArticles, want)
		}
	}
}
