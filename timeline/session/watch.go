package session

import "sync"

// Change tells observers what moved.
type Change struct {
	Story     bool // a new snapshot stands
	View      bool // the filter changed, or what it lets through
	Selection bool
	// Message is a sentence for a status line, the sentence of the command that
	// was done, undone or redone; empty for a change of selection or filter.
	Message string
}

type watchers struct {
	mu   sync.Mutex // guards the list
	call sync.Mutex // one call at a time
	next int
	list map[int]func(Change)
}

// Observe has f called after every change until stop is called. See the
// package's third rule on goroutines.
func (s *Session) Observe(f func(Change)) (stop func()) {
	w := &s.watch
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.list == nil {
		w.list = map[int]func(Change){}
	}
	id := w.next
	w.next++
	w.list[id] = f
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.list, id)
	}
}

// any reports whether somebody observes.
func (w *watchers) any() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.list) > 0
}

func (s *Session) tell(c Change) {
	w := &s.watch
	w.call.Lock()
	defer w.call.Unlock()
	w.mu.Lock()
	calls := make([]func(Change), 0, len(w.list))
	for id := range w.next {
		if f := w.list[id]; f != nil {
			calls = append(calls, f)
		}
	}
	w.mu.Unlock()
	for _, f := range calls {
		f(c)
	}
}
