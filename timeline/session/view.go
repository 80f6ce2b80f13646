package session

import (
	"slices"
	"sort"
	"sync"

	"dateline/model"
	"dateline/model/story"
)

// View is what a snapshot shows through a filter. It never changes.
type View struct {
	Snapshot *Snapshot
	Filter   Filter
	Events   []*model.Event // dated, by time
	Floating []*model.Event
}

// looked is what a person looks at: it changes without the story changing and
// is not part of undo.
type looked struct {
	mu       sync.Mutex
	filter   Filter
	selected []model.EventID
	view     *View
	version  int // grows with the filter, so that no view of an old one is kept
}

// Show returns the snapshot through the filter. Hidden events are let through
// only where the filter asks for them.
func (s *Snapshot) Show(f Filter) *View {
	v := &View{Snapshot: s, Filter: f}
	if f.Empty() {
		v.Events, v.Floating = s.Events, s.Floating
		return v
	}
	publisher := s.publisher()
	var text func(*model.Event) bool
	if f.Text != "" {
		text = s.matcher(f.Text)
	}
	pass := func(ev *model.Event) {
		if !f.passes(ev, publisher) || text != nil && !text(ev) {
			return
		}
		if ev.Floating() {
			v.Floating = append(v.Floating, ev)
		} else {
			v.Events = append(v.Events, ev)
		}
	}
	for ev := range s.All() {
		pass(ev)
	}
	if slices.Contains(f.Reviews, model.Hidden) {
		for _, ev := range s.Hidden {
			pass(ev)
		}
		sort.SliceStable(v.Events, func(i, j int) bool { return story.Less(*v.Events[i], *v.Events[j]) })
	}
	return v
}

// View returns the current snapshot through the current filter. It is kept
// until one of them changes.
func (s *Session) View() *View {
	snap := s.Snapshot()
	l := &s.look
	l.mu.Lock()
	filter, view, version := l.filter, l.view, l.version
	l.mu.Unlock()
	if view != nil && view.Snapshot == snap {
		return view
	}
	view = snap.Show(filter)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.version == version {
		l.view = view
	}
	return view
}

// Filter returns the current filter.
func (s *Session) Filter() Filter {
	s.look.mu.Lock()
	defer s.look.mu.Unlock()
	return s.look.filter
}

// SetFilter changes what View shows.
func (s *Session) SetFilter(f Filter) {
	s.look.mu.Lock()
	s.look.filter, s.look.view = f, nil
	s.look.version++
	s.look.mu.Unlock()
	s.tell(Change{View: true})
}

// Selected returns the selected events that are still in the story, in the
// order they were selected.
func (s *Session) Selected() []model.EventID {
	snap := s.Snapshot()
	s.look.mu.Lock()
	defer s.look.mu.Unlock()
	var out []model.EventID
	for _, id := range s.look.selected {
		if ev := snap.Event(id); ev != nil && !slices.Contains(out, ev.ID) {
			out = append(out, ev.ID)
		}
	}
	return out
}

// Select makes these events the selection; none clears it.
func (s *Session) Select(ids ...model.EventID) {
	s.look.mu.Lock()
	same := slices.Equal(s.look.selected, ids)
	s.look.selected = slices.Clone(ids)
	s.look.mu.Unlock()
	if !same {
		s.tell(Change{Selection: true})
	}
}

// Toggle adds the event to the selection, or takes it out.
func (s *Session) Toggle(id model.EventID) {
	ids := s.Selected()
	if i := slices.Index(ids, id); i >= 0 {
		s.Select(slices.Delete(ids, i, i+1)...)
		return
	}
	s.Select(append(ids, id)...)
}
