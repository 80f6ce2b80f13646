package ui

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
)

// TestSettingsOutliveTheWindow: what is changed is in the file at once, whole,
// and a window that begins later reads the same.
func TestSettingsOutliveTheWindow(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new", "window.json")
	s, err := readSettings(file)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := s.size(), fyne.NewSize(firstWidth, firstHeight); got != want {
		t.Errorf("a first window is %v, want %v", got, want)
	}
	for i := range mostRecent + 3 {
		s.opened("story " + number(i))
	}
	s.opened("story " + number(5))
	s.kept.Width, s.kept.Height = 900, 600
	s.keepPicture(layout.Options{Clock: layout.ReportedTime})
	again, err := readSettings(file)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(again.kept, s.kept) {
		t.Errorf("kept %+v, read %+v", s.kept, again.kept)
	}
	if r := again.kept.Recent; len(r) != mostRecent || r[0] != again.kept.LastStory || r[0] != "story "+number(5) || r[1] != "story "+number(mostRecent+2) {
		t.Errorf("recent stories %q, the last %q", r, again.kept.LastStory)
	}
	if again.picture().Clock != layout.ReportedTime {
		t.Error("the chosen clock was forgotten")
	}
	if left, err := os.ReadDir(filepath.Dir(file)); err != nil || len(left) != 1 {
		t.Errorf("beside the settings lie %v, %v", left, err)
	}
}

// TestDamagedSettings: a broken file costs what it remembered and is named.
func TestDamagedSettings(t *testing.T) {
	for _, text := range []string{"", "{\"theme\":", "[]", "{\"recent\": 3}", "{\"theme\": \"dark\", \"width\": \"x\"}"} {
		file := filepath.Join(t.TempDir(), "window.json")
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		s, err := readSettings(file)
		if err == nil {
			t.Errorf("%q was read without a word", text)
		}
		if !reflect.DeepEqual(s.kept, remembered{}) {
			t.Errorf("%q gave %+v", text, s.kept)
		}
		s.opened("a story")
		if s, err = readSettings(file); err != nil || s.kept.LastStory != "a story" {
			t.Errorf("after %q: %+v, %v", text, s.kept, err)
		}
	}
}
