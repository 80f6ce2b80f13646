package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"
	"testing"
	"time"

	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
)

var clock = Options{Now: func() time.Time { return time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC) }}

// someArticle is a made-up article of about the given size, as a plain text
// with a header line that its body leaves out.
func someArticle(n, size int) Article {
	var b strings.Builder
	streets := []string{"harbour", "orchard", "market", "station", "chapel", "tannery", "canal", "quarry"}
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "On Tuesday the council of ward %d spoke of the %s road and of bridge %d.\n", (n*7+i)%97, streets[(n+i*3)%len(streets)], n*31+i)
	}
	body := b.String()
	original := []byte(fmt.Sprintf("Title: Ward news %d\n\n%s", n, body))
	sum := sha256.Sum256(original)
	return Article{
		Article: model.Article{
			ID: model.ArticleID(fmt.Sprintf("a%d", n)), Title: fmt.Sprintf("Ward news %d", n), Publisher: "Courier", Language: "en",
			SHA256: hex.EncodeToString(sum[:]), Body: body,
			Published: model.Published{Date: caldate.Of(2021, 3, 1+n%28), Minute: caldate.NoMinute, Provenance: model.FromFrontMatter, Certainty: 1},
		},
		Original: original,
	}
}

// someDerived is one event for each of the first lines of the article.
func someDerived(a model.Article, events int) Derived {
	ex := model.Extraction{Article: a}
	at := 0
	for i := range events {
		end := at + strings.IndexByte(a.Body[at:], '\n')
		q := model.Quote{Article: a.ID, Span: model.Span{Start: at, End: end}, Exact: a.Body[at:end], Prefix: a.Body[max(0, at-32):at], Suffix: a.Body[end:min(len(a.Body), end+32)]}
		te := model.TimeExpr{Span: model.Span{Start: at + 3, End: at + 10}, Type: model.TimexDate, Value: a.Published.Date.String(), Rule: "weekday", Why: "Tuesday is the Tuesday before publication", When: caldate.OnDay(a.Published.Date)}
		q.Time = &te
		ex.Times = append(ex.Times, te)
		ex.Events = append(ex.Events, model.Event{
			ID: model.EventID(fmt.Sprintf("e%s-%d", a.ID, i)), Title: a.Body[at+11 : end-1], Kind: model.Happening, Status: model.Occurred,
			When: te.When, Why: te.Why, Quotes: []model.Quote{q}, Trigger: model.Span{Start: at + 11, End: at + 14}, Salience: 0.5,
		})
		at = end + 1
	}
	return Derived{Version: "1", Extraction: ex}
}

func create(t testing.TB, path string) *File {
	t.Helper()
	f, err := Create(context.Background(), path, clock)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func open(t testing.TB, path string) *File {
	t.Helper()
	f, err := Open(context.Background(), path, clock)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func closed(t testing.TB, f *File) {
	t.Helper()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func entry(seq int64, edits ...story.Edit) story.Entry {
	return story.Entry{Seq: seq, At: time.UnixMilli(seq * 1000).UTC(), Act: story.ActDo, Note: fmt.Sprint("line ", seq), Edits: edits}
}

// filled makes a story file of n articles with three events each and n edits.
func filled(t testing.TB, path string, n int) {
	t.Helper()
	f := create(t, path)
	var articles []Article
	var derived []Derived
	var ids []model.ArticleID
	for i := range n {
		a := someArticle(i, 2000)
		articles, derived, ids = append(articles, a), append(derived, someDerived(a.Article, 3)), append(ids, a.ID)
	}
	if err := f.Append(t.Context(), entry(1, story.Import(ids...)), articles, derived); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		if err := f.Append(t.Context(), entry(int64(i+2), story.Retitle(fmt.Sprint("Title ", i), model.EventID(fmt.Sprintf("ea%d-0", i)))), nil, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.PutViews(t.Context(), []View{{Name: "All of it", Data: "{}"}}); err != nil {
		t.Fatal(err)
	}
	closed(t, f)
}

func leftovers(t testing.TB, dir string) string {
	t.Helper()
	list, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range list {
		names = append(names, e.Name())
	}
	sort.Strings(names)
	return strings.Join(names, " ")
}

func TestEverythingComesBack(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "s.dateline")
	filled(t, path, 100)
	if got := leftovers(t, dir); got != "s.dateline" {
		t.Errorf("beside the closed story: %s", got)
	}
	f := open(t, path)
	defer closed(t, f)
	s := f.Story()
	if len(s.Articles) != 100 || len(s.Entries) != 101 || len(s.Views) != 1 {
		t.Fatalf("%d articles, %d lines, %d views", len(s.Articles), len(s.Entries), len(s.Views))
	}
	ex, err := f.Extractions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i := range 100 {
		a := someArticle(i, 2000)
		if !reflect.DeepEqual(s.Articles[i], a.Article) {
			t.Fatalf("article %+v, want %+v", s.Articles[i], a.Article)
		}
		b, err := f.Original(t.Context(), a.ID)
		if err != nil || string(b) != string(a.Original) {
			t.Fatalf("original of %s: %v, %d bytes of %d", a.ID, err, len(b), len(a.Original))
		}
		want := someDerived(a.Article, 3)
		want.Extraction.Article = model.Article{ID: a.ID, Published: a.Published}
		if got := ex[a.ID]; !reflect.DeepEqual(got, want) {
			t.Fatalf("extraction\n%+v\nwant\n%+v", got, want)
		}
	}
	if want := entry(2, story.Retitle("Title 0", "ea0-0")); !reflect.DeepEqual(s.Entries[1], want) {
		t.Errorf("entry %+v, want %+v", s.Entries[1], want)
	}
}

func TestArchiveComesBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.dateline")
	filled(t, path, 20)
	f := open(t, path)
	ex, _ := f.Extractions(t.Context())
	var list []model.Extraction
	for _, a := range f.Story().Articles {
		e := ex[a.ID].Extraction
		e.Article = a
		list = append(list, e)
	}
	built, err := story.Build(t.Context(), list, story.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := f.PutArchive(t.Context(), built.Archive(), "stamp", built.Articles); err != nil {
		t.Fatal(err)
	}
	closed(t, f)
	f = open(t, path)
	defer closed(t, f)
	if f.Story().Archive == nil || f.Story().Stamp != "stamp" {
		t.Fatalf("archive %v, stamp %q", f.Story().Archive, f.Story().Stamp)
	}
	back, err := f.Story().Archive.Restore(f.Story().Articles)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(built.Events, back.Events) || !reflect.DeepEqual(built.Floating, back.Floating) {
		t.Error("the derived events differ")
	}
	joined := 0
	for _, e := range back.Events {
		for _, q := range e.Quotes {
			if q.Joined != nil {
				joined++
			}
		}
	}
	if joined == 0 {
		t.Error("no reason why tellings are one event came back")
	}
}

func TestAppendIsAllOrNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.dateline")
	f := create(t, path)
	a := someArticle(1, 500)
	wrong := someDerived(a.Article, 1)
	wrong.Extraction.Events[0].Quotes[0].Exact = "not its words"
	if err := f.Append(t.Context(), entry(1, story.Import(a.ID)), []Article{a}, []Derived{wrong}); !errors.Is(err, errQuote) {
		t.Fatalf("a wrong quote: %v", err)
	}
	if err := f.Append(t.Context(), entry(7), nil, nil); err == nil {
		t.Fatal("a gap in the log was taken")
	}
	if err := f.Append(t.Context(), entry(1, story.Import(a.ID)), []Article{a}, []Derived{someDerived(a.Article, 1)}); err != nil {
		t.Fatalf("after a failure: %v", err)
	}
	if err := f.Append(t.Context(), entry(2), []Article{a}, nil); err == nil {
		t.Fatal("the same article was taken twice")
	}
	closed(t, f)
	f = open(t, path)
	defer closed(t, f)
	if s := f.Story(); len(s.Articles) != 1 || len(s.Entries) != 1 {
		t.Errorf("%d articles, %d lines", len(s.Articles), len(s.Entries))
	}
}

// A change that is cut short is undone whole, wherever it was cut: the next one
// finds the file as the last acknowledged one left it.
func TestACancelledChangeIsUndone(t *testing.T) {
	f := create(t, filepath.Join(t.TempDir(), "s.dateline"))
	defer closed(t, f)
	random := rand.New(rand.NewPCG(1, 2))
	cut := 0
	for n := 1; n <= 150; n++ {
		a := someArticle(n, 400)
		add := func(ctx context.Context) error {
			return f.Append(ctx, entry(int64(n), story.Import(a.ID)), []Article{a}, []Derived{someDerived(a.Article, 1)})
		}
		ctx, cancel := context.WithCancel(t.Context())
		timer := time.AfterFunc(time.Duration(random.IntN(1500))*time.Microsecond, cancel)
		err := add(ctx)
		timer.Stop()
		cancel()
		if err == nil {
			continue
		}
		if cut++; !errors.Is(err, context.Canceled) {
			t.Logf("cut short: %v", err)
		}
		if err := add(t.Context()); err != nil {
			t.Fatalf("article %d, after it was cut short: %v", n, err)
		}
	}
	t.Logf("%d of 150 were cut short", cut)
}

func TestSecondWindowReadsOnly(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "s.dateline")
	filled(t, path, 5)
	first := open(t, path)
	second := open(t, path)
	if why, ro := second.ReadOnly(); !ro || why != whyLocked {
		t.Errorf("second window: %q, %v", why, ro)
	}
	if len(second.Story().Articles) != 5 {
		t.Errorf("the second window shows %d articles", len(second.Story().Articles))
	}
	if err := second.Append(t.Context(), entry(7), nil, nil); err == nil {
		t.Error("the second window changed the story")
	}
	closed(t, second)
	if err := first.Append(t.Context(), entry(7), nil, nil); err != nil {
		t.Errorf("the first window after the second closed: %v", err)
	}
	third := open(t, path)
	if n := len(third.Story().Entries); n != 7 {
		t.Errorf("a window opened meanwhile shows %d lines", n)
	}
	closed(t, third)
	closed(t, first)
	last := open(t, path)
	if why, ro := last.ReadOnly(); ro {
		t.Errorf("after all were closed: %q", why)
	}
	closed(t, last)
	if got := leftovers(t, dir); got != "s.dateline" {
		t.Errorf("left over: %s", got)
	}
}

func TestStrangePaths(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "пресса und 新闻 100% #1?")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "моя история & co;=%41?.dateline")
	filled(t, path, 3)
	f := open(t, path)
	if n := len(f.Story().Articles); n != 3 {
		t.Errorf("%d articles", n)
	}
	closed(t, f)
	if got := leftovers(t, dir); got != filepath.Base(path) {
		t.Errorf("files: %s", got)
	}
}

func TestFileRemovedWhileOpen(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "s.dateline")
	filled(t, path, 5)
	f := open(t, path)
	if err := f.Append(t.Context(), entry(7, story.Pin("ea0-0")), nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := f.Append(t.Context(), entry(8), nil, nil); !errors.Is(err, ErrGone) {
		t.Fatalf("saving to a removed file: %v", err)
	}
	again := filepath.Join(dir, "again.dateline")
	if err := f.SaveAs(t.Context(), again); err != nil {
		t.Fatal(err)
	}
	closed(t, f)
	f = open(t, again)
	defer closed(t, f)
	if s := f.Story(); len(s.Entries) != 7 || len(s.Articles) != 5 {
		t.Errorf("saved as: %d lines, %d articles", len(s.Entries), len(s.Articles))
	}
	if got := leftovers(t, dir); !strings.HasPrefix(got, "again.dateline") || strings.Contains(got, "s.dateline-") {
		t.Errorf("files: %s", got)
	}
}

func TestReadOnlyFolder(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere; the whole test runs as another user in TestAsAnotherUser")
	}
	readOnlyFolder(t, t.TempDir())
}

func readOnlyFolder(t *testing.T, dir string) {
	path := filepath.Join(dir, "s.dateline")
	filled(t, path, 5)
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o755)
	f := open(t, path)
	if why, ro := f.ReadOnly(); !ro || why != whyFolder {
		t.Errorf("read-only folder: %q, %v", why, ro)
	}
	if ids, err := f.Match(t.Context(), terms.Parse("harbour")); err != nil || len(ids) == 0 {
		t.Errorf("search: %v, %v", ids, err)
	}
	if n := len(f.Story().Articles); n != 5 {
		t.Errorf("%d articles", n)
	}
	closed(t, f)
	if _, err := Create(t.Context(), filepath.Join(dir, "new.dateline"), clock); err == nil {
		t.Error("a story was created in a read-only folder")
	}
}

func TestSaveAsAndExisting(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "s.dateline")
	filled(t, path, 5)
	f := open(t, path)
	defer closed(t, f)
	if err := f.SaveAs(t.Context(), path); !errors.Is(err, ErrExists) {
		t.Errorf("saved over itself: %v", err)
	}
	if _, err := Create(t.Context(), path, clock); !errors.Is(err, ErrExists) {
		t.Errorf("created over a story: %v", err)
	}
}

func TestMatch(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.dateline")
	f := create(t, path)
	defer closed(t, f)
	texts := []string{"The président spoke in Kraków.", "A President spoke of harbours.", "हिन्दी में समाचार", "Presidents and harbour"}
	var articles []Article
	var ids []model.ArticleID
	for i, text := range texts {
		a := Article{Article: model.Article{ID: model.ArticleID(fmt.Sprint(i)), Body: text}}
		articles, ids = append(articles, a), append(ids, a.ID)
	}
	if err := f.Append(t.Context(), entry(1, story.Import(ids...)), articles, nil); err != nil {
		t.Fatal(err)
	}
	for typed, want := range map[string]string{
		"presid": "0 1 3", "president harbour": "1 3", `"president" harbours`: "1", "KRAKOW": "0", "समा": "2", "हिन्दी": "2",
		"spoke -president": "0 1", "zebra": "", `"`: "", "AND OR NEAR(": "", `harb*"ou`: "",
	} {
		got, err := f.Match(t.Context(), terms.Parse(typed))
		if err != nil {
			t.Errorf("%q: %v", typed, err)
		}
		var s []string
		for _, id := range got {
			s = append(s, string(id))
		}
		if strings.Join(s, " ") != want {
			t.Errorf("%q found %q, want %q", typed, strings.Join(s, " "), want)
		}
	}
	if err := f.Reindex(t.Context(), f.storyArticles(articles)); err != nil {
		t.Fatal(err)
	}
	if got, err := f.Match(t.Context(), terms.Parse("presid")); err != nil || len(got) != 3 {
		t.Errorf("after making the index anew: %v, %v", got, err)
	}
}

func (f *File) storyArticles(list []Article) []model.Article {
	var out []model.Article
	for _, a := range list {
		out = append(out, a.Article)
	}
	return out
}
