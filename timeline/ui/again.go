package ui

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/loop"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// readAgain runs this program's extractor over the whole story and shows what
// would change before anything does. A person's own changes stay.
func (w *Window) readAgain() {
	ctx, cancel := context.WithCancel(context.Background())
	sess := w.sess
	s := w.newSheet("again", "Reading the articles again…", 520, button{name: "cancel", text: "Cancel", do: func() bool { cancel(); return true }})
	progress := parts.Second("0 of " + count(len(sess.Snapshot().Articles), "article", "articles"))
	s.add(progress, 0)
	s.onClose = cancel
	s.open(nil)
	var done, total atomic.Int64
	finished := make(chan struct{})
	go func() {
		tick := time.NewTicker(progressStep)
		defer tick.Stop()
		for {
			select {
			case <-finished:
				return
			case <-tick.C:
				loop.Do(func() {
					if n := total.Load(); n > 0 {
						progress.Text = number(int(done.Load())) + " of " + count(int(n), "article", "articles")
						progress.Refresh()
					}
				})
			}
		}
	}()
	go func() {
		r, err := sess.PreviewReextract(ctx, func(d, t int) { done.Store(int64(d)); total.Store(int64(t)) })
		close(finished)
		loop.Do(func() {
			switch {
			case w.sess != sess || errors.Is(err, context.Canceled) || ctx.Err() != nil:
			case err != nil:
				w.failed("The articles could not be read again", err)
			default:
				w.offerAgain(sess, r)
			}
		})
	}()
}

// offerAgain shows what a newer reading would change, to be taken or left.
func (w *Window) offerAgain(sess *session.Session, r *session.Reextraction) {
	if r.Diff.Empty() {
		s := w.newSheet("again.same", "Nothing would change", 440, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
		s.text("The articles read as they did.", 0)
		s.open(s.primary)
		return
	}
	s := w.newSheet("again.diff", "What would change", 560,
		button{name: "cancel", text: "Leave it as it is"},
		button{name: "ok", text: "Take the new reading", main: true, do: func() bool {
			w.background(func() error { return sess.TakeReextract(context.Background(), r) })
			return true
		}})
	s.text("Your own titles, dates, notes and judgements stay.", 12)
	d := r.Diff
	box := container.New(parts.Column{Width: s.inner()})
	if len(d.Shifts) > 0 {
		for _, o := range shiftRows(d.Shifts, s.inner()) {
			box.Add(o)
		}
	}
	part := func(n int, one, many string, line func(i int) string) {
		if n == 0 {
			return
		}
		box.Add(parts.Gap(6))
		box.Add(parts.Head(count(n, one, many)))
		for i := range min(n, mostShifts) {
			text, _ := parts.Fit(line(i), theme.Body, false, s.inner())
			box.Add(parts.Words(text))
		}
		if n > mostShifts {
			box.Add(parts.Second("and " + number(n-mostShifts) + " more"))
		}
	}
	titled := func(e *model.Event) string {
		if e.Floating() {
			return e.Title
		}
		return shortWhen(e) + " · " + e.Title
	}
	part(len(d.New), "event would come", "events would come", func(i int) string { return titled(d.New[i]) })
	part(len(d.Gone), "event would go", "events would go", func(i int) string { return titled(d.Gone[i]) })
	part(len(d.Changed), "event would read otherwise", "events would read otherwise", func(i int) string { return changeText(d.Changed[i]) })
	if d.Orphans > 0 {
		box.Add(parts.Gap(6))
		box.Add(parts.Words(count(d.Orphans, "change of yours would find nothing to hold on to", "changes of yours would find nothing to hold on to")))
	}
	s.add(box, 0)
	s.open(s.primary)
}

// changeText says in a line how an event would read otherwise.
func changeText(c session.Changed) string {
	a, b := c.Before, c.After
	switch {
	case a.Title != b.Title:
		return a.Title + "  ›  " + b.Title
	case a.Status != b.Status || a.Kind != b.Kind:
		return statusName(a.Kind, a.Status) + "  ›  " + statusName(b.Kind, b.Status) + ": " + b.Title
	}
	return count(len(a.Quotes), "quote", "quotes") + "  ›  " + number(len(b.Quotes)) + ": " + b.Title
}

// offerNewer tells, once a story is open, that it was read by an older version
// of the program.
func (w *Window) offerNewer() {
	if _, readOnly := w.sess.ReadOnly(); readOnly {
		return
	}
	sess := w.sess
	go func() {
		n, err := sess.Outdated(context.Background())
		if err != nil || n == 0 {
			return
		}
		loop.Do(func() {
			if w.sess == sess {
				w.snack.say("This version of Dateline reads "+count(n, "article", "articles")+" anew if you wish", "file.again")
			}
		})
	}()
}
