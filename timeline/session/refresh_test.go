package session

import (
	"testing"

	"dateline/model/story"
)

// A second window on one file reads only, and follows what the first one does.
func TestASecondWindowFollows(t *testing.T) {
	first, path := created(t, testOptions(), source("one", twoLines))
	defer first.Close()
	second, err := Open(t.Context(), path, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if _, ro := second.ReadOnly(); !ro {
		t.Fatal("two windows may change one file")
	}
	if news, err := second.Refresh(t.Context()); err != nil || news {
		t.Fatalf("nothing happened: %v, %v", news, err)
	}
	told := 0
	second.Observe(func(c Change) { told++ })
	ev := first.Snapshot().Events[0]
	for n, act := range []func() error{
		func() error { return first.Do(story.Retitle("Another title", ev.ID)) },
		func() error { imported(t, first, source("two", "2021-04-01 Fools\n")); return nil },
		func() error { _, err := first.Undo(); return err },
		func() error { return first.SaveView("kept", Filter{Pinned: true}) },
	} {
		if err := act(); err != nil {
			t.Fatal(err)
		}
		if news, err := second.Refresh(t.Context()); err != nil || !news {
			t.Fatalf("act %d: %v, %v", n, news, err)
		}
		if a, b := exported(t, first), exported(t, second); a != b {
			t.Fatalf("act %d: the windows differ:\n%s\n%s", n, a, b)
		}
		if a, b := first.History(), second.History(); len(a) != len(b) {
			t.Fatalf("act %d: histories of %d and %d lines", n, len(a), len(b))
		}
	}
	if len(second.SavedViews()) != 1 || told != 4 {
		t.Errorf("views %v, told %d times", second.SavedViews(), told)
	}
	if news, err := first.Refresh(t.Context()); err != nil || news {
		t.Errorf("the first window follows nobody: %v, %v", news, err)
	}
}
