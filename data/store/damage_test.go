package store

import (
	"bytes"
	"errors"
	"math/rand"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/story"
)

// whole is a story file's bytes and what is in it.
type whole struct {
	bytes    []byte
	articles map[model.ArticleID]model.Article
	story    *Story
}

func wholeStory(t *testing.T, n int) whole {
	t.Helper()
	path := filepath.Join(t.TempDir(), "s.dateline")
	filled(t, path, n)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f := open(t, path)
	defer closed(t, f)
	w := whole{bytes: b, articles: map[model.ArticleID]model.Article{}, story: f.Story()}
	for _, a := range f.Story().Articles {
		w.articles[a.ID] = a
	}
	return w
}

// quickDir is a folder for one try, in memory where the system has such a place:
// these tests write thousands of files and are not about the disk.
func quickDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "dateline-test-*")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// survives opens damaged bytes and, where that is refused, recovers them. It
// returns how many articles are there in the end, each of them verified.
func (w whole) survives(t *testing.T, name string, b []byte) (articles int, opened bool) {
	t.Helper()
	dir := quickDir(t)
	path := filepath.Join(dir, "s.dateline")
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
	f, err := Open(t.Context(), path, clock)
	var damage *Damage
	switch {
	case err == nil:
		opened = true
		if !reflect.DeepEqual(f.Story().Articles, w.story.Articles) || !reflect.DeepEqual(f.Story().Entries, w.story.Entries) {
			t.Fatalf("%s: opened as whole, and it is not", name)
		}
		if _, err := f.Extractions(t.Context()); err != nil {
			t.Fatalf("%s: extractions: %v", name, err)
		}
		// It can be changed, if need be with the index of words made anew.
		a := someArticle(500, 1000)
		next := entry(f.head.seq+1, story.Import(a.ID))
		err := f.Append(t.Context(), next, []Article{a}, []Derived{someDerived(a.Article, 1)})
		if errors.Is(err, ErrIndex) {
			if err := f.Reindex(t.Context(), f.Story().Articles); err != nil {
				t.Fatalf("%s: making the index anew: %v", name, err)
			}
			err = f.Append(t.Context(), next, []Article{a}, []Derived{someDerived(a.Article, 1)})
		}
		if err != nil {
			t.Fatalf("%s: opened, and cannot be changed: %v", name, err)
		}
		if err := f.Close(); err != nil {
			t.Fatalf("%s: close: %v", name, err)
		}
		return len(w.articles), true
	case errors.As(err, &damage):
		if len(damage.Problems) == 0 || len(err.Error()) > 2000 {
			t.Fatalf("%s: the message says nothing: %v", name, err)
		}
	case errors.Is(err, ErrNotStory), errors.Is(err, ErrNewer):
	default:
		t.Fatalf("%s: %v", name, err)
	}
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, b) {
		t.Fatalf("%s: the damaged file was changed", name)
	}
	if got := leftovers(t, dir); got != "s.dateline" {
		t.Fatalf("%s: left over: %s", name, got)
	}
	to := RecoveredPath(path)
	rep, err := Recover(t.Context(), path, to, clock)
	if errors.Is(err, ErrNotStory) {
		return 0, false
	}
	if err != nil {
		t.Fatalf("%s: recover: %v", name, err)
	}
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, b) {
		t.Fatalf("%s: recovery changed the damaged file", name)
	}
	g := open(t, to)
	defer closed(t, g)
	for _, a := range g.Story().Articles {
		if !reflect.DeepEqual(a, w.articles[a.ID]) {
			t.Fatalf("%s: article %q is not what it was", name, a.ID)
		}
	}
	if rep.Articles != len(g.Story().Articles) {
		t.Fatalf("%s: the report says %d articles, there are %d", name, rep.Articles, len(g.Story().Articles))
	}
	if len(g.Story().Articles) < len(w.articles) && len(rep.Lost) == 0 {
		t.Fatalf("%s: %d of %d articles are left and the report says nothing", name, len(g.Story().Articles), len(w.articles))
	}
	return len(g.Story().Articles), false
}

func TestTruncated(t *testing.T) {
	w := wholeStory(t, 60)
	r := rand.New(rand.NewSource(7))
	cuts := 100
	if testing.Short() {
		cuts = 20
	}
	for range cuts {
		at := r.Intn(len(w.bytes))
		n, opened := w.survives(t, "cut", w.bytes[:at])
		if opened {
			t.Fatalf("a file cut at %d of %d was opened as whole", at, len(w.bytes))
		}
		// Pages are written in the order of the articles: what stands wholly
		// before the cut has to come back.
		t.Logf("cut at %d of %d: %d of %d articles", at, len(w.bytes), n, len(w.articles))
		if share := float64(at) / float64(len(w.bytes)); share > 0.9 && n == 0 {
			t.Fatalf("cut at %.0f %%, nothing came back", 100*share)
		}
	}
}

func TestBitFlips(t *testing.T) {
	w := wholeStory(t, 60)
	r := rand.New(rand.NewSource(11))
	flips := 1000
	if testing.Short() {
		flips = 60
	}
	opened, least := 0, len(w.articles)
	for range flips {
		b := bytes.Clone(w.bytes)
		at := r.Intn(len(b))
		b[at] ^= 1 << r.Intn(8)
		n, ok := w.survives(t, "flip", b)
		if ok {
			opened++
		}
		least = min(least, n)
	}
	t.Logf("%d flips: %d opened whole, the others recovered with at least %d of %d articles", flips, opened, least, len(w.articles))
	// One bit lies in one page, and a page holds few articles.
	if least < len(w.articles)-12 {
		t.Errorf("one bit cost %d articles", len(w.articles)-least)
	}
}

func TestManyFlips(t *testing.T) {
	w := wholeStory(t, 60)
	r := rand.New(rand.NewSource(13))
	for range 20 {
		b := bytes.Clone(w.bytes)
		for range 200 {
			b[r.Intn(len(b))] ^= byte(1 + r.Intn(255))
		}
		w.survives(t, "many flips", b)
	}
}

func TestNotAStory(t *testing.T) {
	dir := t.TempDir()
	for name, b := range map[string][]byte{
		"empty": nil, "text": []byte(strings.Repeat("just words\n", 900)), "short": []byte("SQLite format 3\x00"),
		"zeros": make([]byte, 1<<20),
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(t.Context(), path, clock); !errors.Is(err, ErrNotStory) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := Recover(t.Context(), path, path+".r", clock); !errors.Is(err, ErrNotStory) {
			t.Errorf("%s: recover: %v", name, err)
		}
	}
	if _, err := Open(t.Context(), dir, clock); !errors.Is(err, ErrNotStory) {
		t.Errorf("a folder: %v", err)
	}
	if _, err := Open(t.Context(), filepath.Join(dir, "nothing"), clock); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("nothing: %v", err)
	}
}

func TestNewerFormat(t *testing.T) {
	w := wholeStory(t, 1)
	b := bytes.Clone(w.bytes)
	b[63] = formatVersion + 1
	path := filepath.Join(t.TempDir(), "s.dateline")
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path, clock); !errors.Is(err, ErrNewer) {
		t.Errorf("a newer format: %v", err)
	}
}

// What was committed and still lies in the write-ahead log is recovered too.
func TestRecoverReadsTheLog(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "s.dateline")
	filled(t, path, 40)
	f := open(t, path)
	a := someArticle(77, 9000)
	if err := f.Append(t.Context(), entry(42), []Article{a}, nil); err != nil {
		t.Fatal(err)
	}
	crash := filepath.Join(t.TempDir(), "c.dateline")
	for _, suffix := range []string{"", walSuffix} {
		b, err := os.ReadFile(path + suffix)
		if err != nil {
			t.Fatal(err)
		}
		if suffix == "" {
			// In a page that the log does not have, and in its stale copies.
			b = bytes.ReplaceAll(b, []byte(`Ward news 3"`), []byte(`Word news 3"`))
		}
		if err := os.WriteFile(crash+suffix, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	closed(t, f)
	var damage *Damage
	if _, err := Open(t.Context(), crash, clock); !errors.As(err, &damage) {
		t.Fatalf("the damage was not seen: %v", err)
	}
	rep, err := Recover(t.Context(), crash, RecoveredPath(crash), clock)
	if err != nil || rep.Articles != 40 || rep.Commands != 42 {
		t.Fatalf("%+v, %v", rep, err)
	}
}
