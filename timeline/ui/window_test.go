package ui

import (
	"context"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"dateline/model"
	"dateline/model/event"
	"dateline/timeline/loop"
	"dateline/timeline/session"
)

// turn runs what was handed to the window's goroutine, on the test's: nothing
// changes a window between two turns.
var turn func()

// testWindow is a window of the test driver with an empty story.
func testWindow(t *testing.T) *Window {
	t.Helper()
	var release func()
	turn, release = loop.Gather()
	t.Cleanup(release)
	app := test.NewTempApp(t)
	trace, err := newTracer("", time.Now())
	if err != nil {
		t.Fatal(err)
	}
	w := newWindow(app, Options{Folder: t.TempDir(), Session: session.Options{Extract: event.Extract, Extractor: "test"}}, trace)
	w.loading = false
	w.win.Resize(fyne.NewSize(1280, 800))
	w.showAll()
	t.Cleanup(func() {
		w.stop()
		if err := w.sess.Close(); err != nil {
			t.Error(err)
		}
	})
	return w
}

const councilStory = `---
title: Council puts the tunnel off
publisher: The Quay Gazette
published: 2022-09-14
---
The city council rejected the harbour tunnel on Tuesday. “The cost has doubled,” said councillor Maria Lund in a statement on Wednesday.

The council is expected to vote on a bridge next week.
`

const undatedStory = `---
title: A tunnel remembered
---
Engineers reopened the old shaft on Monday, the port authority said.
`

// imported brings the test's story into a window.
func imported(t *testing.T, w *Window, more ...string) {
	t.Helper()
	for i, text := range append([]string{councilStory}, more...) {
		got, err := w.sess.Import(context.Background(), []session.Source{{Name: "a" + number(i) + ".md", Bytes: []byte(text)}}, nil)
		if err != nil || got.Imported != 1 {
			t.Fatalf("import: %+v, %v", got, err)
		}
	}
	turn()
}

func TestChoosingAnEventShowsItsQuotesAndTheArticle(t *testing.T) {
	w := testWindow(t)
	imported(t, w)
	var statement *model.Event
	for e := range w.sess.Snapshot().All() {
		if e.Kind == model.Statement {
			statement = e
		}
	}
	if statement == nil {
		t.Fatal("the councillor's statement was not found")
	}
	w.middle.chosen(statement.ID)
	turn()
	l := w.state("select", "")
	if l.Selected != string(statement.ID) || !strings.Contains(strings.Join(l.Quotes, " "), "The cost has doubled") {
		t.Fatalf("selected %q, quotes %q", l.Selected, l.Quotes)
	}
	w.showQuote(statement.ID, 0)
	turn()
	if l = w.state("select", ""); l.Article == "" || l.Highlights < 2 || len(l.Lit) == 0 {
		t.Fatalf("the article %q has %d highlights, %d of them lit", l.Article, l.Highlights, len(l.Lit))
	}
	// Both ways: another quote's mark chooses its event.
	var other model.EventID
	for e := range w.sess.Snapshot().All() {
		if e.ID != statement.ID {
			other = e.ID
		}
	}
	w.article.reader.OnMark(string(other))
	turn()
	if got := w.state("select", "").Selected; got != string(other) {
		t.Errorf("a click on the highlight of %s chose %q", other, got)
	}
	if w.middle.timeline.Selected() != other {
		t.Error("the timeline did not follow")
	}
}

func TestTheTrayAsksForTheDateThatEventsWaitFor(t *testing.T) {
	w := testWindow(t)
	imported(t, w, undatedStory)
	id, events, _ := w.middle.tray.waiting()
	if !w.middle.tray.on || len(events) == 0 || id == "" {
		t.Fatalf("tray on %v, %d events wait", w.middle.tray.on, len(events))
	}
	if words := waitingWords(events, 3); !strings.Contains(words, "Monday") {
		t.Errorf("the words that wait are %s", words)
	}
	day, err := w.parseDay("21 September 2022")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.sess.SetPublished(day, id); err != nil {
		t.Fatal(err)
	}
	turn()
	if w.middle.tray.on {
		t.Error("the tray is still there")
	}
}

func TestAFilterShowsItsConditionsAndIsTakenAway(t *testing.T) {
	w := testWindow(t)
	imported(t, w)
	all := len(w.sess.View().Events)
	for _, r := range statusRows {
		f := r.toggle(session.Filter{})
		if !r.on(f) {
			t.Errorf("%s is not on after switching", r.name)
		}
		if back := r.toggle(f); r.on(back) || !back.Empty() {
			t.Errorf("%s leaves %+v after switching back", r.name, back)
		}
		for _, e := range w.sess.Snapshot().Show(f).Events {
			if !r.holds(session.Telling{Kind: e.Kind, Status: e.Status}) {
				t.Errorf("%s lets %q through", r.name, e.Title)
			}
		}
	}
	w.sess.SetFilter(statusRows[1].toggle(session.Filter{}))
	turn()
	if !w.middle.chips.on || len(w.sess.View().Events) >= all {
		t.Fatalf("chips %v, %d of %d events", w.middle.chips.on, len(w.sess.View().Events), all)
	}
	w.run("filter.clear")
	turn()
	if w.middle.chips.on || len(w.sess.View().Events) != all {
		t.Error("the filter is still on")
	}
}

func TestADropTellsAStoryFromArticles(t *testing.T) {
	uris := []fyne.URI{storage.NewFileURI("/a/folder with spaces"), storage.NewFileURI("/a/page.html")}
	if open, paths := droppedPaths(uris); open != "" || len(paths) != 2 || paths[0] != "/a/folder with spaces" {
		t.Errorf("a folder and a page: open %q, import %q", open, paths)
	}
	if open, paths := droppedPaths([]fyne.URI{storage.NewFileURI("/a/S.dateline")}); open != "/a/S.dateline" || paths != nil {
		t.Errorf("a story: open %q, import %q", open, paths)
	}
}

func TestAnEmptyStorySaysWhatToDo(t *testing.T) {
	w := testWindow(t)
	if got := w.articleAtHand(); got != "" {
		t.Errorf("an empty story has the article %s at hand", got)
	}
	if !w.middle.empty.object.Visible() {
		t.Error("an empty story does not say what to do")
	}
	imported(t, w)
	if w.middle.empty.object.Visible() {
		t.Error("a story with events still says what to do")
	}
}

func TestTheSmallWindowHasRoomForEverything(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(900, 600), fyne.NewSize(1280, 800), fyne.NewSize(1920, 1080)} {
		left, right := columns(size.Width)
		if middle := size.Width - left - right; middle < 400 {
			t.Errorf("%v leaves %v px for the timeline", size, middle)
		}
	}
}
