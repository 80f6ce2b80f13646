package ui

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"dateline/model/story"
	"dateline/timeline/session"
)

// What was asked for a moment before the end is done, and the note is kept that
// somebody is still at.
func TestTheEndKeepsWhatWasJustDone(t *testing.T) {
	w := testWindow(t)
	imported(t, w)
	e := w.sess.Snapshot().Events[0]
	w.middle.chosen(e.ID)
	turn()
	w.right.note.entry.SetText("ask the harbour master")
	w.do(story.Retitle("The council says no", e.ID))
	w.end()
	w.end() // a second key press, or a signal after it
	got := w.sess.Snapshot().Event(e.ID)
	if got == nil || got.Note != "ask the harbour master" || got.Title != "The council says no" {
		t.Errorf("kept was %+v", got)
	}
	if err := w.sess.Do(story.Pin(e.ID)); err == nil {
		t.Error("the story was not closed")
	}
}

// A note that somebody is at goes to its own story when another one is opened.
func TestANoteStaysWithItsStory(t *testing.T) {
	w := testWindow(t)
	imported(t, w)
	old, e := w.sess, w.sess.Snapshot().Events[0]
	w.middle.chosen(e.ID)
	turn()
	w.right.note.entry.SetText("ask again")
	w.opened(session.Memory(w.options.Session), "ready")
	turn()
	if got := old.Snapshot().Event(e.ID); got.Note != "ask again" {
		t.Errorf("the note became %q", got.Note)
	}
}

func TestAStoryIsOpenOnce(t *testing.T) {
	w := testWindow(t)
	dir := t.TempDir()
	path, other := filepath.Join(dir, "one.dateline"), filepath.Join(dir, "other.dateline")
	s, err := session.Create(t.Context(), path, w.options.Session)
	if err != nil {
		t.Fatal(err)
	}
	if w.openAlready(path) {
		t.Error("a story that is not open here counts as open")
	}
	w.opened(s, "ready")
	turn()
	if !w.openAlready(path) {
		t.Error("the open story would be opened a second time")
	}
	if err := os.Symlink(path, other); err == nil && !w.openAlready(other) {
		t.Error("the open story would be opened a second time under another name")
	}
	if w.openAlready(filepath.Join(dir, "none.dateline")) {
		t.Error("a story that is not there counts as open")
	}
}

// A sample whose first import was cut off is read when it is opened again.
func TestASampleCutOffIsWhole(t *testing.T) {
	w := testWindow(t)
	path := filepath.Join(w.storyFolder(), sampleName+session.Ext)
	s, err := session.Create(t.Context(), path, w.options.Session)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	w.openSample("ready")
	late := time.After(2 * time.Minute)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for w.loading {
		select {
		case <-tick.C:
			turn()
		case <-late:
			t.Fatal("the sample was never open")
		}
	}
	if n := w.sess.Snapshot().Counts.Articles; w.sess.Path() != path || n < 3 {
		t.Errorf("%q has %d articles", w.sess.Path(), n)
	}
}
