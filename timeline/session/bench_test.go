//go:build unix

package session

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"syscall"
	"testing"
	"time"

	"dateline/model/caldate"
	"dateline/model/story"
)

// newsSources are made-up articles of about the size, each of sentences that
// date what they tell in several ways.
func newsSources(n, size int) []Source {
	r := rand.New(rand.NewSource(3))
	pick := func(words ...string) string { return words[r.Intn(len(words))] }
	who := func() string {
		return pick("The council of ", "The mayor of ", "A court in ", "Dockers in ", "The bank of ", "Police in ", "The university of ", "Doctors in ") +
			pick("Aldermoor", "Brackwater", "Castlereach", "Dunhaven", "Eastmarsh", "Farrowgate", "Greyfell", "Hollowbrook") + fmt.Sprint(" ", r.Intn(40))
	}
	what := func() string {
		return pick("approved", "rejected", "published", "opened", "closed", "signed", "sold", "inspected", "condemned", "rebuilt") + " the " +
			pick("harbour", "railway", "tax", "hospital", "school", "museum", "bridge", "budget", "treaty", "contract") + pick(" plan", " report", " bill", " project", " accounts")
	}
	when := func() string {
		return pick("on Tuesday", "on Friday", "yesterday", "last week", "last month", "in March", "on 4 May 2019", "in 2016", "two days ago", "earlier this year")
	}
	filler := func() string {
		return pick("It was a matter of much talk in the streets around the old market and of little in the papers.",
			"Nobody could say what it would cost, and those who tried were not believed by the others.",
			"Rain had fallen all week and the square before the hall was empty but for a few carts.",
			"The figures were hard to read and harder to add up, as everybody in the room agreed.")
	}
	out := make([]Source, n)
	for i := range out {
		var b strings.Builder
		day := caldate.Of(2018, 1, 1).AddDays(r.Intn(1400))
		fmt.Fprintf(&b, "Title: %s %s\nPublished: %s\nSource: %s\n\n", who(), what(), day, pick("Courier", "Herald", "Gazette", "Observer", "Post"))
		for s := 0; b.Len() < size; s++ {
			if s%18 == 0 {
				fmt.Fprintf(&b, "%s %s %s, a spokesman said.", who(), what(), when())
			} else {
				b.WriteString(filler())
			}
			b.WriteString([]string{" ", " ", "\n\n"}[s%3])
		}
		out[i] = Source{Name: fmt.Sprintf("news-%d.txt", i), Bytes: []byte(b.String())}
	}
	return out
}

// cpu returns the processor time that this process has used.
func cpu() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// TestLargeStory measures what a person with 10,000 articles waits for. It runs
// with DATELINE_LARGE=1 (or =N for N articles).
func TestLargeStory(t *testing.T) {
	n := 10_000
	switch v := os.Getenv("DATELINE_LARGE"); v {
	case "":
		t.Skip("set DATELINE_LARGE=1 to measure a story of 10,000 articles")
	case "1":
	default:
		fmt.Sscan(v, &n)
	}
	sources := newsSources(n, 4000)
	raw := 0
	for _, s := range sources {
		raw += len(s.Bytes)
	}
	path := filepath.Join(t.TempDir(), "large.dateline")
	s, err := Create(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	begin, used := time.Now(), cpu()
	out, err := s.Import(t.Context(), sources, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("import: %d articles, %d events extracted, %v, CPU %v", out.Imported, out.Events, time.Since(begin), cpu()-used)
	t.Logf("story: %+v", s.Snapshot().Counts)
	begin = time.Now()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("close: %v", time.Since(begin))
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("file: %.1f MB of %.1f MB raw: %.2f", float64(info.Size())/1e6, float64(raw)/1e6, float64(info.Size())/float64(raw))

	begin, used = time.Now(), cpu()
	if s, err = Open(t.Context(), path, Options{}); err != nil {
		t.Fatal(err)
	}
	t.Logf("open: %v, CPU %v", time.Since(begin), cpu()-used)
	defer s.Close()
	begin = time.Now()
	s.Search("zebra", 50)
	t.Logf("first search: %v", time.Since(begin))
	for _, typed := range []string{"h", "ha", "harb", "harbour", "harbour plan", `"harbour plan"`, "the", "brackwater 7", "a"} {
		var took []time.Duration
		var f Found
		used := cpu()
		for range 5 {
			begin := time.Now()
			f = s.Search(typed, 50)
			took = append(took, time.Since(begin))
		}
		sort.Slice(took, func(i, j int) bool { return took[i] < took[j] })
		t.Logf("search %q: %v, CPU %v (%d events, %d articles)", typed, took[2], (cpu()-used)/5, f.TotalEvents, f.TotalArticles)
	}
	var took []time.Duration
	for i := range 40 {
		ev := s.Snapshot().Events[i*7]
		begin := time.Now()
		if err := s.Do(story.Retitle(fmt.Sprint("Edited ", i), ev.ID)); err != nil {
			t.Fatal(err)
		}
		took = append(took, time.Since(begin))
	}
	sort.Slice(took, func(i, j int) bool { return took[i] < took[j] })
	t.Logf("edit: median %v, worst %v", took[20], took[39])
	begin = time.Now()
	s.Search("harbour plan", 50)
	t.Logf("search after an edit: %v", time.Since(begin))
	begin, used = time.Now(), cpu()
	if err := s.SetPublished(caldate.Of(2020, 1, 1), s.Snapshot().Articles[5].ID); err != nil {
		t.Fatal(err)
	}
	t.Logf("first date of publication: %v, CPU %v", time.Since(begin), cpu()-used)
	begin, used = time.Now(), cpu()
	if err := s.SetPublished(caldate.Of(2020, 1, 2), s.Snapshot().Articles[5].ID); err != nil {
		t.Fatal(err)
	}
	t.Logf("second: %v, CPU %v", time.Since(begin), cpu()-used)
	begin, used = time.Now(), cpu()
	if _, err := s.Import(t.Context(), []Source{source("one-more.txt", strings.Replace(string(sources[7].Bytes), "Nobody", "Somebody", 3)+" The ferry sank on 3 May 2019.")}, nil); err != nil {
		t.Fatal(err)
	}
	t.Logf("one article more: %v, CPU %v", time.Since(begin), cpu()-used)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	t.Logf("memory: %d MiB in use, %d MiB of the system", m.HeapInuse>>20, m.Sys>>20)
}
