package session

import (
	"time"

	"dateline/model/story"
)

// Command is a line of the history panel.
type Command struct {
	Seq   int64
	At    time.Time
	Text  string // a sentence
	State story.LineState
}

// History returns every command ever given, the oldest first. Those that were
// undone and overtaken are there too, with the state story.Dropped.
func (s *Session) History() []Command {
	s.logMu.RLock()
	defer s.logMu.RUnlock()
	lines := s.log.Lines()
	out := make([]Command, len(lines))
	for i, l := range lines {
		out[i] = Command{Seq: l.Seq, At: l.At, Text: s.sentence(l), State: l.State}
	}
	return out
}

// GoTo undoes or redoes until the command with this Seq is the last that holds;
// 0 undoes everything. A dropped command cannot be reached.
func (s *Session) GoTo(seq int64) error {
	s.work.Lock()
	moved, err := s.goTo(seq)
	s.work.Unlock()
	if moved {
		s.tell(Change{Story: true, View: true, Message: "Went to another place in the history"})
	}
	return err
}

func (s *Session) goTo(seq int64) (moved bool, err error) {
	for {
		top, ok := s.log.Undoable()
		act := story.ActUndo
		switch {
		case ok && top.Seq > seq:
		case (!ok && seq == 0) || (ok && top.Seq == seq):
			return moved, nil
		default:
			next, can := s.log.Redoable()
			if !can || next.Seq > seq {
				return moved, nil
			}
			act = story.ActRedo
		}
		if _, err := s.stepHeld(act); err != nil {
			return moved, err
		}
		moved = true
	}
}
