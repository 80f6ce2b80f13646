package ui

import (
	"sync"
	"time"

	"dateline/timeline/loop"
	"dateline/timeline/session"
)

// inbox gathers what a session tells, from whichever goroutine, until the
// window's goroutine gets to it: however much happens in between, the window
// is brought up to date once.
type inbox struct {
	mu     sync.Mutex
	waits  bool
	change session.Change
}

// post notes a change and sees to it that take is called on the window's
// goroutine, after ready has made ready what the window will want. It may be
// called from any goroutine.
func (b *inbox) post(c session.Change, ready func(then func()), take func()) {
	b.mu.Lock()
	b.change.Story = b.change.Story || c.Story
	b.change.View = b.change.View || c.View
	b.change.Selection = b.change.Selection || c.Selection
	if c.Message != "" {
		b.change.Message = c.Message
	}
	first := !b.waits
	b.waits = true
	b.mu.Unlock()
	if first {
		ready(func() { loop.Do(take) })
	}
}

// take returns what was gathered and empties the box.
func (b *inbox) take() session.Change {
	b.mu.Lock()
	defer b.mu.Unlock()
	c := b.change
	b.change, b.waits = session.Change{}, false
	return c
}

// watch shows a session from now on.
func (w *Window) watch(s *session.Session) {
	if w.stop != nil {
		w.stop()
	}
	w.generation++
	generation := w.generation
	w.sess = s
	w.stop = s.Observe(func(c session.Change) {
		ready := func(then func()) { then() }
		switch {
		case c.Story && w.importing.Load():
			// Each picture costs time that the import could use.
			ready = func(then func()) {
				time.AfterFunc(importStep, func() { w.middle.prepare(s, then) })
			}
		case c.Story:
			ready = func(then func()) { w.middle.prepare(s, then) }
		}
		w.inbox.post(c, ready, func() {
			got := w.inbox.take()
			if w.generation == generation {
				w.changed(got)
			}
		})
	})
}

// importStep is how often the window follows an import that is running, and
// sideStep how often the columns at its sides do, whose rows are made anew each
// time; each then takes a picture of its own.
const (
	importStep = 300 * time.Millisecond
	sideStep   = time.Second
	sideRest   = 60 * time.Millisecond
)

// sides are the columns beside the timeline while a story grows.
type sides struct {
	turn  int
	waits bool
}

// showSidesSoon brings the columns at the sides up to date in a while, one
// after the other and apart from the timeline, so that nobody waits for all of
// them.
func (w *Window) showSidesSoon(in time.Duration) {
	if w.sides.waits {
		return
	}
	w.sides.waits = true
	w.sides.turn++
	turn := w.sides.turn
	soon := func(in time.Duration, show func()) {
		time.AfterFunc(in, func() {
			loop.Do(func() {
				if w.sides.turn == turn {
					show()
				}
			})
		})
	}
	soon(in, func() {
		w.left.show()
		soon(sideRest, func() {
			w.sides.waits = false
			w.right.show()
			w.article.sync()
			w.settle("view", "")
		})
	})
}

// catchUp shows at once what waits in the inbox.
func (w *Window) catchUp() {
	if c := w.inbox.take(); c != (session.Change{}) {
		w.changed(c)
	}
}

// changed brings the window up to date with the session.
func (w *Window) changed(c session.Change) {
	if c == (session.Change{}) {
		return // somebody caught up already
	}
	grows := c.Story && w.importing.Load()
	switch {
	case grows && w.left.blank: // the first articles: they say that there are none yet
		w.showSidesSoon(sideRest)
	case grows:
		w.showSidesSoon(sideStep)
	}
	if c.Story || c.View {
		w.forgetHues()
		w.toolbar.show()
		if !grows {
			w.left.show()
		}
		w.middle.show()
	}
	if c.Selection {
		w.middle.selected()
	}
	if c.Story && !grows || c.Selection {
		w.right.show()
		w.article.sync()
	}
	if c.Story {
		w.learnUndo()
	}
	if c.Message != "" {
		action := "edit.undo"
		if isUndo(c.Message) {
			action = "edit.redo"
		}
		w.snack.say(sentence(c.Message), action)
	}
	w.refreshMenu()
	what := "view"
	switch {
	case w.next != "":
		what, w.next = w.next, ""
	case c.Story:
		what = "view"
	case c.View:
		what = "filter"
	case c.Selection:
		what = "select"
	}
	w.settle(what, c.Message)
}

// learnUndo asks what Undo would undo, beside the window's goroutine: a command
// that is under way would make it wait.
func (w *Window) learnUndo() {
	sess, generation := w.sess, w.generation
	go func() {
		text := sess.CanUndo()
		loop.Do(func() {
			if w.generation == generation && w.undoText != text {
				w.undoText = text
				w.settle("view", "")
			}
		})
	}()
}
