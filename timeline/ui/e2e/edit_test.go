package e2e

import (
	"strings"
	"testing"
)

// Edit, merge, undo, restart, redo: what was done is there again.
func TestEditMergeUndoRestartRedo(t *testing.T) {
	home := t.TempDir()
	w := start(t, home)
	l := w.settled()
	w.choose(w.told("embassy").Event)
	w.settled()
	w.key("F2")
	w.until("the title's dialog", func(l line) bool { return l.Dialog == "title" })
	w.key("ctrl+a")
	w.typeText("Embassy answers Washington")
	w.key("Return")
	w.until("the new title", func(l line) bool { _, ok := l.mark("Embassy answers Washington"); return ok && l.Dialog == "" })

	w.settled()
	w.key("ctrl+m")
	w.until("what to merge with", func(l line) bool { return l.Dialog == "merge" })
	w.key("Return")
	merged := w.until("the merged event", func(l line) bool { return l.Dialog == "" && strings.Contains(l.Undo, "erge") })
	if merged.Events+merged.Floating >= l.Events+l.Floating {
		t.Errorf("%d events after merging, %d before", merged.Events+merged.Floating, l.Events+l.Floating)
	}
	w.settled()
	w.key("ctrl+z")
	w.until("the merge undone", func(l2 line) bool { return l2.Events+l2.Floating == l.Events+l.Floating })
	w.settled()
	w.quit()

	w = start(t, home)
	w.told("Embassy answers Washington")
	again := w.settled()
	if again.Events+again.Floating != l.Events+l.Floating {
		t.Errorf("%d events after the restart, want %d", again.Events+again.Floating, l.Events+l.Floating)
	}
	w.key("ctrl+y")
	w.until("the merge redone", func(l line) bool { return l.Events+l.Floating == merged.Events+merged.Floating })
	w.quit()
}

// A note is kept when the keyboard goes elsewhere, and is there after a restart.
func TestANoteIsKept(t *testing.T) {
	home := t.TempDir()
	w := start(t, home)
	w.settled()
	w.key("ctrl+j")
	l := w.until("an event", func(l line) bool { _, ok := l.control("note"); return ok && l.Selected != "" })
	chosen := l.Selected
	w.settled()
	w.click("note")
	w.typeText("ask the embassy again")
	w.key("ctrl+f")
	w.until("the note kept", func(l line) bool { return strings.Contains(strings.ToLower(l.Undo), "note") })
	w.settled()
	w.quit()
	w = start(t, home)
	w.settled()
	w.key("ctrl+f")
	w.typeText("ask the embassy")
	w.until("the event by its note", func(l line) bool { return l.Events+l.Floating == 1 })
	w.settled()
	w.key("Return")
	w.until("the same event", func(l line) bool { return l.Selected == chosen })
	w.quit()
}

func TestSearchAndFilter(t *testing.T) {
	w := start(t, t.TempDir())
	before := w.settled()
	w.key("ctrl+f")
	w.typeText("embassy")
	l := w.until("what was found", func(l line) bool { return l.Events > 0 && l.Events < before.Events })
	if _, ok := l.control("filter.clear"); !ok {
		t.Error("the filter shows no way back")
	}
	w.settled()
	w.key("Return")
	w.until("the first event found", func(l line) bool { return l.Selected != "" && len(l.Quotes) > 0 })
	w.settled()
	w.key("ctrl+shift+f")
	w.until("everything again", func(l line) bool { return l.Events == before.Events })

	w.settled()
	w.click("show.Said")
	w.until("statements only", func(l line) bool { return l.Events > 0 && l.Events < before.Events })
	w.settled()
	w.click("show.Said")
	w.until("everything again", func(l line) bool { return l.Events == before.Events })
	w.quit()
}

func TestTableIsTheTimelinesTwin(t *testing.T) {
	w := start(t, t.TempDir())
	w.settled()
	w.key("ctrl+t")
	w.until("the table", func(l line) bool { return len(l.Marks) == 0 })
	w.key("ctrl+j")
	l := w.until("the first event", func(l line) bool { return l.Selected != "" && len(l.Quotes) > 0 })
	w.key("ctrl+t")
	w.until("the timeline", func(now line) bool { return len(now.Marks) > 0 && now.Selected == l.Selected })
	w.key("ctrl+g")
	w.until("the question", func(l line) bool { return l.Dialog == "goto" })
	w.typeText("mid-March 2021")
	w.key("Return")
	w.until("the place", func(l line) bool { return l.Dialog == "" && len(l.Marks) > 0 })
	w.quit()
}
