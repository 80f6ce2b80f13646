package session

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"dateline/data/store"
	"dateline/model/story"
)

// slowDisk keeps nothing and lets each Append wait until it is told to go on.
type slowDisk struct {
	memory
	appending chan struct{}
	goOn      chan struct{}
}

func (d *slowDisk) Append(ctx context.Context, e story.Entry, a []store.Article, x []store.Derived) error {
	d.appending <- struct{}{}
	<-d.goOn
	return d.memory.Append(ctx, e, a, x)
}

// While a command waits for the disk, a window can go on reading.
func TestReadingNeverWaitsForACommand(t *testing.T) {
	d := &slowDisk{appending: make(chan struct{}), goOn: make(chan struct{})}
	s, err := load(t.Context(), testOptions(), d)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		if _, err := s.Import(t.Context(), []Source{source("one", "2021-03-16 Report appears\n")}, nil); err != nil {
			t.Error(err)
		}
	})
	<-d.appending
	// Each of these would wait for ever.
	s.Snapshot()
	s.View()
	s.Search("report", 5)
	s.History()
	s.CanUndo()
	s.CanRedo()
	s.SavedViews()
	s.Selected()
	s.SetFilter(Filter{Pinned: true})
	s.SetFilter(Filter{})
	s.Select("nothing")
	close(d.goOn)
	wg.Wait()
	if s.CanUndo() != "Imported “one”" {
		t.Errorf("to undo: %q", s.CanUndo())
	}
}

// Commands from many goroutines, an import among them, and readers: for the race
// detector, and for the log to hold them all.
func TestManyGoroutines(t *testing.T) {
	s := Memory(testOptions())
	imported(t, s, source("first", "2021-03-16 Report appears\n2021-03-18 Senate asks\n"))
	id := s.Snapshot().Events[0].ID
	stop := s.Observe(func(Change) { _ = s.Snapshot().Counts })
	defer stop()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 25 {
				if err := s.Do(story.Tag([]string{"x"}, id)); err != nil {
					t.Error(err)
				}
				s.Search("report", 3)
				s.History()
				s.CanUndo()
				s.SetFilter(Filter{Tags: []string{"x"}})
				s.View()
				s.Toggle(id)
				s.Selected()
			}
		})
	}
	wg.Go(func() {
		var sources []Source
		for i := range 300 {
			sources = append(sources, source(string(rune('a'+i%26))+string(rune('a'+i/26)), "2021-03-16 Report appears\n"))
		}
		imported(t, s, sources...)
	})
	wg.Wait()
	if n := len(s.History()); n != 102 {
		t.Errorf("%d commands in the history, want 102", n)
	}
	if ev := s.Snapshot().Event(id); len(ev.Tags) != 1 {
		t.Errorf("tags %v", ev.Tags)
	}
}

// An import shows the story as it grows to who looks, and costs nobody else the
// making of it.
func TestAnImportIsShownToWhoLooks(t *testing.T) {
	for _, looks := range []bool{false, true} {
		s := Memory(testOptions())
		if looks {
			defer s.Observe(func(Change) {})()
		}
		var sources []Source
		for i := range 3 * batchArticles {
			sources = append(sources, source(fmt.Sprint("n", i), fmt.Sprintf("2021-03-%02d Report %d appears\n", 1+i%28, i)))
		}
		on := 0
		if _, err := s.Import(t.Context(), sources, func(Progress) { on = max(on, len(s.Snapshot().Articles)) }); err != nil {
			t.Fatal(err)
		}
		before := s.Snapshot().Generation
		if n := len(s.Snapshot().Articles); n != len(sources) {
			t.Errorf("%d articles, want %d", n, len(sources))
		}
		if !looks && before != 2 || looks && on == 0 {
			t.Errorf("somebody looks: %v; generation %d, %d articles seen", looks, before, on)
		}
	}
}
