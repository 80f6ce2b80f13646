package session

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dateline/data/export"
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
)

// exported is the story's JSON export, and beside it everything that the export
// does not show.
func exported(t interface{ Fatal(...any) }, s *Session) string {
	snap := s.Snapshot()
	line := export.Timeline{Articles: append([]model.Article{}, snap.Articles...)}
	for _, ev := range snap.Events {
		line.Events = append(line.Events, *ev)
	}
	for _, ev := range snap.Floating {
		line.Floating = append(line.Floating, *ev)
	}
	var b bytes.Buffer
	if err := export.JSON(&b, line, export.Options{Body: true}); err != nil {
		t.Fatal(err)
	}
	rest, err := json.Marshal([]any{len(snap.Articles), line.Events, line.Floating, snap.Hidden, line.Articles, snap.Counts})
	if err != nil {
		t.Fatal(err)
	}
	return b.String() + string(rest)
}

// quickDir is a folder in memory where the system has such a place.
func quickDir(t interface{ Cleanup(func()) }) string {
	dir, err := os.MkdirTemp("/dev/shm", "dateline-test-*")
	if err != nil {
		if dir, err = os.MkdirTemp("", "dateline-test-*"); err != nil {
			panic(err)
		}
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// drawCommand gives a random command that holds for the story as it stands.
func drawCommand(t *rapid.T, s *Session, n int) func() error {
	snap := s.Snapshot()
	all := append(append(append([]*model.Event(nil), snap.Events...), snap.Floating...), snap.Hidden...)
	var edits []story.Edit
	if len(all) > 0 {
		pick := func() *model.Event { return rapid.SampledFrom(all).Draw(t, "event") }
		ev := pick()
		several := []model.EventID{ev.ID}
		if other := pick(); other.ID != ev.ID {
			several = append(several, other.ID)
		}
		day := caldate.Of(2021, 3, 1).AddDays(rapid.IntRange(0, 40).Draw(t, "day"))
		edits = append(edits,
			story.Retitle(fmt.Sprint("Title ", n), several...), story.Redate(caldate.OnDay(day), "by hand", several...),
			story.Redate(caldate.Interval{}, "", ev.ID), story.SetStatus(model.Denied, ev.ID), story.SetKind(model.Statement, ev.ID),
			story.SetReview(model.Confirmed, several...), story.Hide(several...), story.Restore(ev.ID), story.SetNote(fmt.Sprint("note ", n), ev.ID),
			story.Tag([]string{"x", fmt.Sprint(n % 3)}, several...), story.Untag([]string{"x"}, several...), story.SetColour("red", ev.ID),
			story.SetActors([]string{"Somebody"}, ev.ID), story.Pin(several...), story.Unpin(ev.ID), story.Revert(ev.ID),
			story.AddEvent(story.NewEvent{ID: model.EventID(fmt.Sprint("m", n)), Title: "By hand", When: caldate.OnDay(day), Kind: model.Happening, Status: model.Occurred}),
		)
		if len(several) > 1 {
			edits = append(edits, story.Merge(several[0], several[1]), story.Merge(several[0], several[1]))
		}
		if len(ev.Quotes) > 1 {
			edits = append(edits, story.Split(ev.ID, model.EventID(fmt.Sprint("s", n)), "Part", story.QuotePlace(ev.Quotes[0])))
		}
		if len(ev.Quotes) > 0 {
			edits = append(edits, story.AddEvent(story.NewEvent{ID: model.EventID(fmt.Sprint("q", n)), Title: "Selected", Kind: model.Happening, Status: model.Alleged, Quotes: ev.Quotes[:1]}))
		}
	}
	if len(snap.Articles) > 0 {
		a := rapid.SampledFrom(snap.Articles).Draw(t, "article").ID
		title := fmt.Sprint("Headline ", n)
		p := model.Published{Date: caldate.Of(2021, 4, 1+n%20), Minute: caldate.NoMinute, Provenance: model.FromPerson, Certainty: 1}
		edits = append(edits, story.SetPublished(p, a), story.SetPublished(model.Published{Minute: caldate.NoMinute, Provenance: model.FromUnknown}, a),
			story.Describe(story.ArticleFields{Title: &title}, a), story.RemoveArticles(a))
	}
	i := rapid.IntRange(-1, len(edits)-1).Draw(t, "command")
	if i < 0 {
		which := rapid.IntRange(0, 4).Draw(t, "source")
		body := fmt.Sprintf("2021-03-16 The council of ward %d adopts the plan\ntoday The mayor %d replies\n2021-03-2%d Doctors speak of hospital %d\n", which, which, which, which)
		return func() error {
			_, err := s.Import(t.Context(), []Source{source(fmt.Sprint(which, "-paper"), body)}, nil)
			return err
		}
	}
	return func() error { return s.Do(edits[i]) }
}

func TestUndoAndRedoGiveTheSameStory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		path := filepath.Join(quickDir(t), "s.dateline")
		options := testOptions()
		// The derived story is kept beside the commands, at any moment of them.
		options.rest = time.Duration(rapid.IntRange(1, 3000).Draw(t, "rest")) * time.Microsecond
		s, err := Create(t.Context(), path, options)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { s.Close() }()
		again := func() {
			if !rapid.Bool().Draw(t, "reopen") {
				return
			}
			before := exported(t, s)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			if s, err = Open(t.Context(), path, options); err != nil {
				t.Fatal(err)
			}
			if got := exported(t, s); s.Recovered() != nil || got != before {
				t.Fatalf("after closing and opening:\n%s\nwant\n%s", got, before)
			}
		}
		states := []string{exported(t, s)}
		lines := 0
		for n := range rapid.IntRange(1, 12).Draw(t, "commands") {
			if err := drawCommand(t, s, n)(); err != nil {
				t.Fatal(err)
			}
			if h := len(s.History()); h > lines { // an import of what is there is no command
				lines = h
				states = append(states, exported(t, s))
			}
			if rapid.IntRange(0, 5).Draw(t, "pause") == 0 {
				again()
			}
		}
		for i := len(states) - 2; i >= 0; i-- {
			if _, err := s.Undo(); err != nil {
				t.Fatal(err)
			}
			if got := exported(t, s); got != states[i] {
				t.Fatalf("undo to state %d:\n%s\nwant\n%s", i, got, states[i])
			}
		}
		if s.CanUndo() != "" {
			t.Fatalf("at the start, and %q can be undone", s.CanUndo())
		}
		again()
		for i := 1; i < len(states); i++ {
			if _, err := s.Redo(); err != nil {
				t.Fatal(err)
			}
			if got := exported(t, s); got != states[i] {
				t.Fatalf("redo to state %d:\n%s\nwant\n%s", i, got, states[i])
			}
		}
		again()
		h := s.History()
		if err := s.GoTo(0); err != nil || exported(t, s) != states[0] {
			t.Fatalf("went to the start: %v", err)
		}
		if len(h) > 0 {
			if err := s.GoTo(h[len(h)-1].Seq); err != nil || exported(t, s) != states[len(states)-1] {
				t.Fatalf("went to the end: %v", err)
			}
		}
	})
}
