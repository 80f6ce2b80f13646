package story

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/event"
)

// shared returns the path of measuring material beside the repository, and
// skips the test where there is none.
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
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(dir, "..", "shared", "corpora", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the measuring material is missing: %v", err)
	}
	return path
}

// readArticles reads a .jsonl of articles with text and publication date.
func readArticles(t testing.TB, path string) []model.Article {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []model.Article
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 64<<20)
	for sc.Scan() {
		var l struct {
			ID, Doc, Published, DCT, Text, Publisher, Title string
		}
		if err := json.Unmarshal(sc.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		a := model.Article{ID: model.ArticleID(l.ID + l.Doc), Body: l.Text, Publisher: l.Publisher, Title: l.Title}
		if date := l.Published + l.DCT; len(date) >= 10 {
			a.Published = model.Published{Date: day(date), Minute: caldate.NoMinute, Provenance: model.FromFrontMatter, Certainty: 1}
		}
		out = append(out, a)
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// varied makes n articles of fewer: each further round moves the dates by some
// days and writes every third word otherwise, so that the rounds tell of other
// things.
func varied(articles []model.Article, n int) []model.Article {
	out := make([]model.Article, 0, n)
	for round := 0; len(out) < n; round++ {
		for _, a := range articles {
			if len(out) == n {
				break
			}
			if round > 0 {
				a.ID += model.ArticleID(fmt.Sprint("-", round))
				a.Published.Date = a.Published.Date.AddDays(37 * round)
				a.Body = rewritten(a.Body, round)
			}
			out = append(out, a)
		}
	}
	return out
}

func rewritten(body string, round int) string {
	var b strings.Builder
	for i, line := range strings.Split(body, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		for k, w := range strings.Split(line, " ") {
			if k > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(w)
			if hash(strings.ToLower(w))%3 == uint64(round)%3 && len(w) > 3 && unicode.IsLetter(rune(w[len(w)-1])) {
				b.WriteByte(byte('a' + round))
			}
		}
	}
	return b.String()
}

// BenchmarkBuild shows how building grows, with real texts: run it with
// -bench=Build -benchtime=1x.
func BenchmarkBuild(b *testing.B) {
	const more = 5 // articles that come one by one to the finished story
	articles := readArticles(b, shared(b, "polnear-train.jsonl"))
	for _, n := range []int{1250, 2500, 5000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			many := varied(articles, n)
			ex := make([]model.Extraction, n)
			all := new(crew)
			all.set(runtime.GOMAXPROCS(0))
			if err := all.each(context.Background(), n, func(i int) { ex[i] = event.Extract(many[i]) }); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				builder := NewBuilder(Options{})
				start := time.Now()
				if err := builder.Add(context.Background(), ex[more:]...); err != nil {
					b.Fatal(err)
				}
				s, err := builder.Story(context.Background())
				if err != nil {
					b.Fatal(err)
				}
				whole := time.Since(start)
				var each []time.Duration
				for _, x := range ex[:more] {
					start = time.Now()
					if err := builder.Add(context.Background(), x); err != nil {
						b.Fatal(err)
					}
					if s, err = builder.Story(context.Background()); err != nil {
						b.Fatal(err)
					}
					each = append(each, time.Since(start))
				}
				slices.Sort(each)
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				tellings := 0
				for i := range s.Events {
					tellings += len(s.Events[i].Quotes)
				}
				b.ReportMetric(whole.Seconds(), "s/story")
				b.ReportMetric(each[len(each)/2].Seconds(), "s/article-more")
				b.ReportMetric(float64(m.HeapInuse)/(1<<20), "MiB")
				b.ReportMetric(float64(len(s.Events)), "events")
				b.ReportMetric(float64(tellings), "tellings")
			}
		})
	}
}

// BenchmarkOneMore is what one article more costs a story of 5,000.
func BenchmarkOneMore(b *testing.B) {
	articles := varied(readArticles(b, shared(b, "polnear-train.jsonl")), 5000)
	ex := make([]model.Extraction, len(articles))
	all := new(crew)
	all.set(runtime.GOMAXPROCS(0))
	if err := all.each(b.Context(), len(ex), func(i int) { ex[i] = event.Extract(articles[i]) }); err != nil {
		b.Fatal(err)
	}
	builder := NewBuilder(Options{})
	if err := builder.Add(b.Context(), ex...); err != nil {
		b.Fatal(err)
	}
	if _, err := builder.Story(b.Context()); err != nil {
		b.Fatal(err)
	}
	i := 1234
	for b.Loop() {
		x := ex[i%len(ex)]
		i += 17
		if err := builder.Add(b.Context(), x); err != nil { // as after a correction of its date
			b.Fatal(err)
		}
		if _, err := builder.Story(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
