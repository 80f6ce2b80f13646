package session

import (
	"path/filepath"
	"testing"

	"dateline/model/caldate"
)

func TestSavedViewsAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.dateline")
	s, err := Create(t.Context(), path, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	want := Filter{From: caldate.Of(2021, 3, 1), Tags: []string{"key"}, Text: "embassy"}
	for name, f := range map[string]Filter{"First": {Conflict: true}, "Second": {}} {
		if err := s.SaveView(name, f); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SaveView("First", want); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveView("Second"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(t.Context(), path, testOptions()); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	got := s.SavedViews()
	if len(got) != 1 || got[0].Name != "First" || len(got[0].Filter.Chips()) != 3 || got[0].Filter.From != want.From {
		t.Errorf("saved views %+v", got)
	}
}
