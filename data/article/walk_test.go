package article

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"dateline/model/caldate"
)

// fill writes n small texts into a folder.
func fill(t testing.TB, dir string, n int) {
	t.Helper()
	for i := range n {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("t%05d.txt", i)), fmt.Appendf(nil, "Text number %d. %s", i, prose), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestWalkKeepsTheOrder(t *testing.T) {
	dir := t.TempDir()
	fill(t, dir, 300)
	if err := os.Mkdir(filepath.Join(dir, "page_files"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"page.html", "page_files/frame.html", ".hidden.txt", "~$lock.docx", "affair.dateline", "affair.dateline-wal", "Affair.DATELINE-lock"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("<p>"+prose), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var paths []string
	var last Progress
	err := Walk(context.Background(), []Source{{Path: dir}, {Name: "last.txt", Bytes: []byte(prose)}}, Options{Workers: 4}, func(r Result) {
		paths = append(paths, filepath.Base(r.Source.label()))
		if len(r.Articles) != 1 || len(r.Originals) != 1 || r.Articles[0].SHA256 != sumOf(r.Originals[0]) {
			t.Errorf("%s: %d articles, %d originals, problems %v", r.Source.Path, len(r.Articles), len(r.Originals), r.Problems)
		}
		if r.Progress.Files < last.Files || r.Progress.Bytes < last.Bytes {
			t.Errorf("progress went back: %+v after %+v", r.Progress, last)
		}
		last = r.Progress
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) != 302 || paths[0] != "page.html" || paths[1] != "t00000.txt" || paths[300] != "t00299.txt" || paths[301] != "last.txt" {
		t.Errorf("%d results, first %v, last %v", len(paths), paths[:2], paths[len(paths)-2:])
	}
	if last.Files != 302 || last.FilesTotal != 302 || last.Articles != 302 || last.Fraction() != 1 {
		t.Errorf("progress at the end: %+v", last)
	}
}

func TestCancelStopsAtOnce(t *testing.T) {
	dir := t.TempDir()
	fill(t, dir, 2000)
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	err := Walk(ctx, []Source{{Path: dir}}, Options{}, func(Result) {
		if n++; n == 3 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || n != 3 {
		t.Errorf("%d results, error %v", n, err)
	}
}

// broken is a file system on which things go wrong.
func TestFilesThatGoWrong(t *testing.T) {
	dir := t.TempDir()
	fill(t, dir, 5)
	sub := filepath.Join(dir, "z-locked")
	if err := os.Mkdir(sub, 0o700); err != nil {
		t.Fatal(err)
	}
	var opens atomic.Int64
	o := Options{
		Workers: 1,
		Open: func(p string) (File, error) {
			switch filepath.Base(p) {
			case "t00001.txt":
				return nil, &fs.PathError{Op: "open", Path: p, Err: fs.ErrPermission}
			case "t00003.txt": // seen when its head was read, gone afterwards
				if opens.Add(1) > 1 {
					return nil, &fs.PathError{Op: "open", Path: p, Err: fs.ErrNotExist}
				}
			}
			return os.Open(p)
		},
		ReadDir: func(p string) ([]fs.DirEntry, error) {
			if p == sub {
				return nil, &fs.PathError{Op: "open", Path: p, Err: fs.ErrPermission}
			}
			return os.ReadDir(p)
		},
	}
	articles, problems := Read(context.Background(), Source{Path: dir}, o)
	if len(articles) != 3 || len(problems) != 3 {
		t.Fatalf("%d articles, problems %v", len(articles), problems)
	}
	for i, want := range []struct{ file, says string }{{"t00001.txt", "permission"}, {"t00003.txt", "no such file"}, {"z-locked", "permission"}} {
		if p := problems[i]; filepath.Base(p.Path) != want.file || p.Stage != StageOpen || !strings.Contains(p.Message, want.says) || p.Source.Path == "" {
			t.Errorf("problem %d: %+v", i, p)
		}
	}
}

// TestMemberProblemsCanBeTriedAgain: the source of a member's problem is the
// archive that a person gave.
func TestMemberProblemsCanBeTriedAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.zip")
	if err := os.WriteFile(path, zipOf(t, "good.txt", prose, "2021/03/17/bad.bin", "\x00\x01\x02\x00"), 0o600); err != nil {
		t.Fatal(err)
	}
	articles, problems := Read(context.Background(), Source{Path: path, Published: caldate.Of(2021, 3, 17)}, Options{})
	if len(articles) != 1 || len(problems) != 1 || problems[0].Source.Path != path || !strings.HasSuffix(problems[0].Path, "› 2021/03/17/bad.bin") {
		t.Fatalf("%d articles, problems %+v", len(articles), problems)
	}
	if articles[0].Published.Date != caldate.Of(2021, 3, 17) {
		t.Error("the stated date does not reach an archive's members")
	}
}

// TestPanicCostsOneFile: the guard turns a panic into a problem.
func TestPanicCostsOneFile(t *testing.T) {
	o := Options{}.filled()
	w := &walk{o: &o}
	in := &input{o: nil, data: []byte(prose)} // readers need options: this one panics
	h := newHand(true)
	defer h.leave()
	_, free, err := w.guard(context.Background(), &job{in: in, format: formatText}, h)
	if err == nil || !free || !strings.Contains(err.Error(), "its reader failed") {
		t.Errorf("error %v", err)
	}
}

// TestMemoryIsBounded reads ten thousand texts of 4 KB and looks at the heap.
func TestMemoryIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 40 MB")
	}
	text := strings.Repeat(prose, 4096/len(prose))
	var lines strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&lines, "{\"id\":%d,\"published\":\"2021-03-17\",\"title\":\"Pier %d\",\"text\":\"%s\"}\n", i, i, text)
	}
	var peak, n uint64
	var m runtime.MemStats
	start := time.Now()
	err := Walk(context.Background(), []Source{{Name: "a.jsonl", Bytes: []byte(lines.String())}}, Options{}, func(r Result) {
		n += uint64(len(r.Articles))
		if n%500 == 0 {
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapInuse)
		}
	})
	if err != nil || n != 10_000 {
		t.Fatalf("%d articles, %v", n, err)
	}
	t.Logf("%d articles in %s, heap at most %d MB", n, time.Since(start), peak>>20)
	if peak > 400<<20 {
		t.Errorf("the heap grew to %d MB", peak>>20)
	}
}

// BenchmarkPages reads the saved pages beside the repository.
func BenchmarkPages(b *testing.B) {
	names, err := filepath.Glob(filepath.Join(shared(b, "pages"), "*.html"))
	if err != nil {
		b.Fatal(err)
	}
	var srcs []Source
	for _, n := range names {
		srcs = append(srcs, Source{Path: n})
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := Walk(context.Background(), srcs, Options{}, func(Result) {}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(srcs)*b.N)/b.Elapsed().Seconds(), "pages/s")
}

// TestProblemsAlikeAreToldOnce: a list with a thousand bad lines is one
// problem, a few are named one by one, and different reasons stay apart.
func TestProblemsAlikeAreToldOnce(t *testing.T) {
	bad := strings.Repeat("{\"text\":\n", 500)
	articles, problems := Read(context.Background(), Source{Name: "a.jsonl", Bytes: []byte(bad)}, Options{})
	if len(articles) != 0 || len(problems) != 1 || !strings.Contains(problems[0].Message, "500 parts of it") || !strings.Contains(problems[0].Message, "line 1, line 2, line 3 and 497 more") || problems[0].Path != "a.jsonl" {
		t.Errorf("all bad: %d articles, %v", len(articles), problems)
	}
	mixed := "{\"text\":\n{\"text\":\"" + prose + "\"}\n{\"a\":1}\n{\"text\":\n"
	articles, problems = Read(context.Background(), Source{Name: "a.jsonl", Bytes: []byte(mixed)}, Options{})
	if len(articles) != 1 || len(problems) != 3 || problems[0].Path != "a.jsonl › line 1" {
		t.Errorf("a few: %d articles, %v", len(articles), problems)
	}
	var got []string
	srcs := []Source{{Name: "a.jsonl", Bytes: []byte(bad)}, {Name: "b.jsonl", Bytes: []byte(bad)}, {Name: "c.txt", Bytes: []byte(prose)}}
	var last Progress
	err := Walk(context.Background(), srcs, Options{}, func(r Result) {
		for _, p := range r.Problems {
			got = append(got, p.Path)
		}
		last = r.Progress
	})
	if err != nil || len(got) != 2 || got[0] != "a.jsonl" || got[1] != "b.jsonl" || last.Problems != 2 || last.Articles != 1 || last.Files != 3 {
		t.Errorf("%v, %v, %+v", err, got, last)
	}
}
