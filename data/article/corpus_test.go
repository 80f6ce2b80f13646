package article

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestWritePagesForScoring writes what is read from the saved pages, for
// ../shared/pages/score_pages.py, into the file that PAGES_OUT names.
func TestWritePagesForScoring(t *testing.T) {
	out := os.Getenv("PAGES_OUT")
	if out == "" {
		t.Skip("PAGES_OUT is not set")
	}
	dir := shared(t, "pages")
	f, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	enc.SetEscapeHTML(false)
	names, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	var srcs []Source
	for _, n := range names {
		srcs = append(srcs, Source{Path: n})
	}
	problems := 0
	err = Walk(context.Background(), srcs, Options{}, func(r Result) {
		for _, p := range r.Problems {
			t.Logf("%v", p)
			problems++
		}
		for _, a := range r.Articles {
			if err := enc.Encode(map[string]any{"file": filepath.Base(r.Source.Path), "published": a.Published.Date.String(), "text": a.Body, "title": a.Title, "p": a.Published, "author": a.Author, "publisher": a.Publisher, "url": a.URL}); err != nil {
				t.Fatal(err)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// shared returns a folder of the measuring material beside the repository.
func shared(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(dir, "..", "shared", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the measuring material is not here: %v", err)
	}
	return path
}
