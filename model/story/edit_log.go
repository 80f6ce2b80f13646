package story

import (
	"fmt"
	"slices"
	"time"
)

// Act is what an entry of the log records.
type Act string

// The acts. Nothing in the log is ever changed or taken out: undoing is a new
// entry that names the one undone.
const (
	ActDo   Act = "do"
	ActUndo Act = "undo" // Of is undone
	ActRedo Act = "redo" // Of, undone before, is done again
	ActMore Act = "more" // Edits belong to Of: an import that went on
)

// Entry is one line of the log: a command, or the undoing or redoing of one.
type Entry struct {
	Seq   int64 // 1, 2, 3, … in the order of the log
	At    time.Time
	Act   Act
	Of    int64  // the Seq that Undo, Redo and More speak of
	Note  string // the command as a sentence, in the words of its day
	Edits []Edit
}

// Log is a story's history, folded: which commands hold, which were undone. The
// zero Log is empty. It belongs to one goroutine at a time.
type Log struct {
	last   int64
	lines  map[int64]*Line
	order  []int64 // of ActDo entries
	done   []int64
	undone []int64
}

// Line is a command of the history with what became of it.
type Line struct {
	Entry
	// State tells whether the command holds. A command that was undone and then
	// overtaken by a new one is Dropped: it stays in the history, out of reach.
	State LineState
}

// LineState is what became of a command.
type LineState uint8

// A command holds, can be redone, or is past redoing.
const (
	Done LineState = iota
	Undone
	Dropped
)

// NewLog folds entries in their order.
func NewLog(entries []Entry) (*Log, error) {
	l := &Log{}
	for _, e := range entries {
		if err := l.Add(e); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// Next returns the Seq that the next entry has to carry.
func (l *Log) Next() int64 { return l.last + 1 }

// Check reports why the entry cannot follow, without adding it.
func (l *Log) Check(e Entry) error {
	if e.Seq <= l.last {
		return fmt.Errorf("log entry %d comes after %d", e.Seq, l.last)
	}
	switch e.Act {
	case ActDo:
		return nil
	case ActUndo:
		if len(l.done) == 0 || l.done[len(l.done)-1] != e.Of {
			return fmt.Errorf("log entry %d undoes %d, which is not the last command", e.Seq, e.Of)
		}
	case ActRedo:
		if len(l.undone) == 0 || l.undone[len(l.undone)-1] != e.Of {
			return fmt.Errorf("log entry %d redoes %d, which is not the last undone", e.Seq, e.Of)
		}
	case ActMore:
		if line := l.lines[e.Of]; line == nil || line.State != Done {
			return fmt.Errorf("log entry %d goes on with %d, which does not hold", e.Seq, e.Of)
		}
	default:
		return fmt.Errorf("log entry %d: unknown act %q", e.Seq, e.Act)
	}
	return nil
}

// Add folds one more entry.
func (l *Log) Add(e Entry) error {
	if err := l.Check(e); err != nil {
		return err
	}
	l.last = e.Seq
	switch e.Act {
	case ActDo:
		if l.lines == nil {
			l.lines = map[int64]*Line{}
		}
		for _, seq := range l.undone {
			l.lines[seq].State = Dropped
		}
		l.undone = nil
		e.Edits = slices.Clone(e.Edits)
		l.lines[e.Seq] = &Line{Entry: e}
		l.order = append(l.order, e.Seq)
		l.done = append(l.done, e.Seq)
	case ActUndo:
		l.lines[e.Of].State = Undone
		l.done = l.done[:len(l.done)-1]
		l.undone = append(l.undone, e.Of)
	case ActRedo:
		l.lines[e.Of].State = Done
		l.undone = l.undone[:len(l.undone)-1]
		l.done = append(l.done, e.Of)
	case ActMore:
		l.lines[e.Of].more(e.Edits)
	}
	return nil
}

// more adds edits; imports grow in place, since a long one comes in many parts.
func (line *Line) more(edits []Edit) {
	for _, e := range edits {
		if last := len(line.Edits) - 1; last >= 0 && e.Op == OpImport && line.Edits[last].Op == OpImport {
			line.Edits[last].Articles = slices.Concat(line.Edits[last].Articles, e.Articles)
			continue
		}
		line.Edits = append(line.Edits, e)
	}
}

// Undoable returns the command that undoing would undo.
func (l *Log) Undoable() (Line, bool) { return l.top(l.done) }

// Redoable returns the command that redoing would redo.
func (l *Log) Redoable() (Line, bool) { return l.top(l.undone) }

func (l *Log) top(stack []int64) (Line, bool) {
	if len(stack) == 0 {
		return Line{}, false
	}
	return *l.lines[stack[len(stack)-1]], true
}

// Active returns the edits that hold, in their order.
func (l *Log) Active() []Edit {
	var out []Edit
	for _, seq := range l.done {
		out = append(out, l.lines[seq].Edits...)
	}
	return out
}

// Lines returns the commands in the order they were first given.
func (l *Log) Lines() []Line {
	out := make([]Line, len(l.order))
	for i, seq := range l.order {
		out[i] = *l.lines[seq]
	}
	return out
}
