package session

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/story"
)

// killArticles is how many articles the kill test imports. A process imports
// them and edits meanwhile, says what was acknowledged and is killed.
// DATELINE_KILLS=200 runs the whole of it, otherwise a few times.
func killArticles() int {
	if v, err := strconv.Atoi(os.Getenv("DATELINE_KILL_ARTICLES")); err == nil {
		return v
	}
	if testing.Short() {
		return 300
	}
	return 2000
}

// killed is what the process runs.
func killed(path string) error {
	s, err := Create(context.Background(), path, testOptions())
	if err != nil {
		return err
	}
	var out sync.Mutex
	say := func(format string, args ...any) {
		out.Lock()
		defer out.Unlock()
		fmt.Printf(format+"\n", args...) // one write, unbuffered
	}
	defer s.Observe(func(Change) {})() // an import that nobody looks at shows nothing to edit before its end
	say("ready")
	var sources []Source
	for i := range killArticles() {
		sources = append(sources, source(fmt.Sprintf("n%d", i), strings.Repeat(fmt.Sprintf("2021-03-%02d Thing %d of the day\n", 1+i%28, i), 20)))
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for n := 0; ; {
			snap := s.Snapshot()
			if len(snap.Articles) == killArticles() && n > 400 {
				return
			}
			if len(snap.Events) == 0 {
				runtime.Gosched()
				continue
			}
			n++
			ev := snap.Events[n%len(snap.Events)]
			title := fmt.Sprintf("Edited %d", n)
			if err := s.Do(story.Retitle(title, ev.ID)); err != nil {
				say("error %v", err)
				return
			}
			say("edit %s %s", ev.ID, title)
		}
	}()
	if _, err := s.Import(context.Background(), sources, func(p Progress) {
		for _, r := range p.Results {
			say("article %s", r.Article)
		}
	}); err != nil {
		return err
	}
	<-done
	say("end")
	return s.Close()
}

func TestKilledProcess(t *testing.T) {
	if path := os.Getenv("DATELINE_KILL_PATH"); path != "" {
		if err := killed(path); err != nil {
			t.Fatal(err)
		}
		return
	}
	kills := 6
	if v := os.Getenv("DATELINE_KILLS"); v != "" {
		kills, _ = strconv.Atoi(v)
	} else if testing.Short() {
		kills = 1
	}
	whole := runAndKill(t, filepath.Join(t.TempDir(), "whole.dateline"), time.Hour)
	if len(whole.articles) == 0 || len(whole.edits) == 0 {
		t.Fatalf("a process that was not killed imported %d articles and edited %d events", len(whole.articles), len(whole.edits))
	}
	r := rand.New(rand.NewSource(time.Now().UnixNano()))
	edits, articles, early := 0, 0, 0
	for i := range kills {
		dir := t.TempDir()
		after := time.Duration(r.Int63n(int64(whole.took)))
		got := runAndKill(t, filepath.Join(dir, "killed.dateline"), after)
		if !got.ready {
			early++
			continue // killed before there was a story to lose
		}
		edits, articles = edits+len(got.edits), articles+len(got.articles)
		got.check(t, fmt.Sprintf("kill %d after %v", i, after))
		os.RemoveAll(dir)
	}
	t.Logf("%d kills, %d of them before the story was made: %d acknowledged articles and %d acknowledged edits, all there", kills, early, articles, edits)
}

// acknowledged is what a process said before it was killed.
type acknowledged struct {
	path     string
	ready    bool
	took     time.Duration
	articles []model.ArticleID
	edits    map[model.EventID]string // the last title
}

func runAndKill(t *testing.T, path string, after time.Duration) acknowledged {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilledProcess$", "-test.v=false")
	cmd.Env = append(os.Environ(), "DATELINE_KILL_PATH="+path, fmt.Sprint("DATELINE_KILL_ARTICLES=", killArticles()))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { cmd.Process.Kill() })
	got := acknowledged{path: path, edits: map[model.EventID]string{}}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		what, rest, _ := strings.Cut(lines.Text(), " ")
		switch what {
		case "ready":
			got.ready = true
		case "article":
			got.articles = append(got.articles, model.ArticleID(rest))
		case "edit":
			id, title, _ := strings.Cut(rest, " ")
			got.edits[model.EventID(id)] = title
		case "error":
			t.Errorf("the process said: %s", rest)
		case "end":
			got.took = time.Since(begin)
		}
	}
	if timer.Stop() {
		if err := cmd.Wait(); err != nil {
			t.Errorf("the process failed: %v", err)
		}
	} else {
		cmd.Wait() // its end by a signal is what was wanted
	}
	return got
}

func (k acknowledged) check(t *testing.T, name string) {
	t.Helper()
	s, err := Open(t.Context(), k.path, testOptions())
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if s.Recovered() != nil {
		t.Fatalf("%s: the file was damaged: %v", name, s.Recovered().Damage)
	}
	snap := s.Snapshot()
	for _, id := range k.articles {
		if snap.Article(id) == nil {
			t.Fatalf("%s: article %s was acknowledged and is gone", name, id)
		}
	}
	for id, title := range k.edits {
		ev := snap.Event(id)
		if ev == nil {
			t.Fatalf("%s: event %s was edited and is gone", name, id)
		}
		// One more edit may have been durable when the process died.
		if ev.Title != title && !later(ev.Title, title) {
			t.Fatalf("%s: event %s has title %q, acknowledged was %q", name, id, ev.Title, title)
		}
	}
	if err := s.Do(story.Pin(firstID(snap))); firstID(snap) != "" && err != nil {
		t.Fatalf("%s: the story cannot be changed: %v", name, err)
	}
	if err := s.Close(); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	db, err := sql.Open("sqlite", "file:"+k.path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var verdict string
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&verdict); err != nil || verdict != "ok" {
		t.Fatalf("%s: integrity check: %s, %v", name, verdict, err)
	}
}

func later(a, b string) bool {
	na, _ := strconv.Atoi(strings.TrimPrefix(a, "Edited "))
	nb, _ := strconv.Atoi(strings.TrimPrefix(b, "Edited "))
	return na > nb
}

func firstID(s *Snapshot) model.EventID {
	if len(s.Events) == 0 {
		return ""
	}
	return s.Events[0].ID
}
