package session

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/story"
)

// Do gives one command: the edits, made together and undone together. When it
// returns nil the command is durable. On an error nothing has changed.
func (s *Session) Do(edits ...story.Edit) error {
	if len(edits) == 0 {
		return nil
	}
	s.work.Lock()
	message, err := s.do(edits)
	s.work.Unlock()
	if err != nil {
		return err
	}
	s.tell(Change{Story: true, View: true, Message: message})
	return nil
}

func (s *Session) do(edits []story.Edit) (string, error) {
	snap := s.Snapshot()
	edits = append([]story.Edit(nil), edits...)
	for i := range edits {
		if err := check(snap, &edits[i]); err != nil {
			return "", err
		}
	}
	note := story.Sentences(edits, s.names(snap))
	e := story.Entry{Seq: s.log.Next(), At: s.options.Now(), Act: story.ActDo, Note: note, Edits: edits}
	return note, s.enter(e)
}

// enter makes an entry durable and true: the caller holds work.
func (s *Session) enter(e story.Entry) error {
	if why, ro := s.ReadOnly(); ro {
		return fmt.Errorf("%w: %s", ErrReadOnly, why)
	}
	if err := s.log.Check(e); err != nil {
		return err
	}
	if err := s.keep.Append(context.Background(), e, nil, nil); err != nil {
		return err
	}
	if err := s.record(e); err != nil {
		return err
	}
	edits := e.Edits
	if e.Act == story.ActUndo || e.Act == story.ActRedo {
		edits = s.line(e.Of).Edits
	}
	// What is durable is true: deriving again is not given up half-way.
	return s.follow(context.Background(), edits)
}

func (s *Session) record(e story.Entry) error {
	s.logMu.Lock()
	defer s.logMu.Unlock()
	return s.log.Add(e)
}

func (s *Session) line(seq int64) story.Line {
	for _, l := range s.log.Lines() {
		if l.Seq == seq {
			return l
		}
	}
	return story.Line{}
}

// follow brings the derived story and the snapshot up to the log, where edits
// are those that came to hold or ceased to.
func (s *Session) follow(ctx context.Context, edits []story.Edit) error {
	var concerned []model.ArticleID
	for i := range edits {
		switch edits[i].Op {
		case story.OpImport, story.OpRemove, story.OpPublished, story.OpDescribe:
			concerned = append(concerned, edits[i].Articles...)
		}
	}
	if len(concerned) > 0 {
		if err := s.rederive(ctx, concerned); err != nil {
			return err
		}
	}
	s.publish()
	return nil
}

// publish makes the next snapshot of the base and the edits that hold.
func (s *Session) publish() {
	var generation uint64 = 1
	if last := s.snap.Load(); last != nil {
		generation = last.Generation + 1
	}
	snap := newSnapshot(generation, s.base.Apply(s.log.Active()))
	s.snap.Store(snap)
}

func (s *Session) names(snap *Snapshot) story.Names {
	return story.Names{
		Event: func(id model.EventID) string {
			if ev := snap.Event(id); ev != nil {
				return ev.Title
			}
			return ""
		},
		Article: func(id model.ArticleID) string {
			if a := snap.Article(id); a != nil {
				return articleName(a)
			}
			return ""
		},
	}
}

func articleName(a *model.Article) string {
	switch {
	case a.Title != "":
		return a.Title
	case a.Path != "":
		return a.Path
	}
	return a.URL
}

// check refuses edits that cannot hold and notes where their events stand.
func check(snap *Snapshot, e *story.Edit) error {
	if len(e.At) == 0 && len(e.Events) > 0 {
		e.At = make([]story.Place, len(e.Events))
	}
	for i, id := range e.Events {
		ev := snap.Event(id)
		if ev == nil {
			return fmt.Errorf("event %q is not in the story", id)
		}
		if p, ok := story.PlaceOf(ev); ok {
			e.At[i] = p
		}
	}
	if e.Op != story.OpImport {
		for _, id := range e.Articles {
			if snap.Article(id) == nil {
				return fmt.Errorf("article %q is not in the story", id)
			}
		}
	}
	switch e.Op {
	case story.OpTitle:
		if strings.TrimSpace(e.Text) == "" {
			return errors.New("a title needs words")
		}
	case story.OpMerge:
		if len(e.Events) < 2 {
			return errors.New("merging needs two events or more")
		}
	case story.OpSplit:
		ev := snap.Event(e.Events[0])
		if len(e.Quotes) == 0 || len(e.Quotes) >= len(ev.Quotes) {
			return errors.New("splitting needs some of an event's quotes, and has to leave some")
		}
	case story.OpAdd:
		if e.New == nil || strings.TrimSpace(e.New.Title) == "" {
			return errors.New("an event needs a title")
		}
		for _, q := range e.New.Quotes {
			a := snap.Article(q.Article)
			if a == nil || q.Start < 0 || q.End > len(a.Body) || q.Start >= q.End || a.Body[q.Start:q.End] != q.Exact {
				return errors.New("the event's quote is not in the article")
			}
		}
	}
	return nil
}

// Undo undoes the last command that holds. It returns the command's sentence,
// empty where there is nothing to undo.
func (s *Session) Undo() (string, error) { return s.step(story.ActUndo) }

// Redo does again what Undo undid.
func (s *Session) Redo() (string, error) { return s.step(story.ActRedo) }

func (s *Session) step(act story.Act) (string, error) {
	s.work.Lock()
	message, err := s.stepHeld(act)
	s.work.Unlock()
	if err != nil || message == "" {
		return "", err
	}
	verb := "Undone: "
	if act == story.ActRedo {
		verb = "Redone: "
	}
	s.tell(Change{Story: true, View: true, Message: verb + message})
	return message, nil
}

func (s *Session) stepHeld(act story.Act) (string, error) {
	top, ok := s.log.Undoable()
	if act == story.ActRedo {
		top, ok = s.log.Redoable()
	}
	if !ok {
		return "", nil
	}
	if s.job.Load() > 0 && brings(top.Edits) {
		return "", ErrBusy
	}
	message := s.sentence(top)
	return message, s.enter(story.Entry{Seq: s.log.Next(), At: s.options.Now(), Act: act, Of: top.Seq})
}

func brings(edits []story.Edit) bool {
	for i := range edits {
		if edits[i].Op == story.OpImport {
			return true
		}
	}
	return false
}

// CanUndo returns the sentence of the command that Undo would undo, empty where
// there is none.
func (s *Session) CanUndo() string { return s.peek((*story.Log).Undoable) }

// CanRedo returns the sentence of the command that Redo would redo.
func (s *Session) CanRedo() string { return s.peek((*story.Log).Redoable) }

func (s *Session) peek(top func(*story.Log) (story.Line, bool)) string {
	s.logMu.RLock()
	defer s.logMu.RUnlock()
	line, ok := top(s.log)
	if !ok {
		return ""
	}
	return s.sentence(line)
}

// sentence returns a command's words. An import's are made anew, since it may
// have gone on after its entry was written.
func (s *Session) sentence(l story.Line) string {
	if brings(l.Edits) || l.Note == "" {
		return story.Sentences(l.Edits, s.names(s.Snapshot()))
	}
	return l.Note
}
