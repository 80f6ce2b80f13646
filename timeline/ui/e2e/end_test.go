package e2e

import (
	"math/rand"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// ends are the ways in which the program is ended: by its own key, by the window
// manager, and by the system.
var ends = []struct {
	name string
	by   func(w *window)
}{
	{"the key", func(w *window) { w.key("ctrl+q") }},
	{"the window's edge", func(w *window) { w.key("alt+F4") }},
	{"a request of the system", func(w *window) { w.signal(syscall.SIGTERM) }},
	{"an interrupt", func(w *window) { w.signal(syscall.SIGINT) }},
}

func (w *window) signal(s syscall.Signal) {
	if err := w.cmd.Process.Signal(s); err != nil {
		w.t.Errorf("%v could not be sent: %v", s, err)
	}
}

// pause waits for a moment that nobody chose.
func pause(r *rand.Rand, most time.Duration) { <-time.After(time.Duration(r.Int63n(int64(most)))) }

// TestTheEndAtAnyMoment ends the program while it begins, imports, asks, seeks
// and is written to, in each of the ways in which it can end. Each time it ends
// well, and the next start shows all that was there. DATELINE_E2E_ROUNDS goes on
// for longer, DATELINE_E2E_SEED repeats the same moments.
func TestTheEndAtAnyMoment(t *testing.T) {
	needWindow(t)
	seed := time.Now().UnixNano()
	if v, err := strconv.ParseInt(os.Getenv("DATELINE_E2E_SEED"), 10, 64); err == nil {
		seed = v
	}
	rounds := 1
	if v, err := strconv.Atoi(os.Getenv("DATELINE_E2E_ROUNDS")); err == nil {
		rounds = v
	}
	t.Logf("the seed is %d", seed)
	r := rand.New(rand.NewSource(seed))
	home, many := t.TempDir(), folder(t, 600, map[string]string{})
	for range rounds {
		// As it begins: an end by a signal may come before anybody heeds it.
		w := launch(t, home)
		pause(r, 1500*time.Millisecond)
		w.signal(syscall.SIGTERM)
		w.goneAnyhow()

		for i, n := range r.Perm(len(ends)) {
			end := ends[n]
			w := start(t, home)
			before := w.settled()
			if before.Articles < 3 || before.Events < 5 {
				t.Fatalf("the story has %d articles and %d events", before.Articles, before.Events)
			}
			switch i {
			case 0: // a note under way
				w.key("ctrl+j")
				w.until("an event", func(l line) bool { _, ok := l.control("note"); return ok && l.Selected != "" })
				w.settled()
				w.click("note")
				w.typeText("lantern ")
				w.settled()
			case 1: // a title, kept a moment ago
				w.key("ctrl+j")
				w.until("an event", func(l line) bool { return l.Selected != "" })
				w.settled()
				w.key("F2")
				w.until("the title's dialog", func(l line) bool { return l.Dialog == "title" })
				w.typeText("x")
				w.key("Return")
				pause(r, 200*time.Millisecond)
			case 2: // a question
				w.key([]string{"ctrl+i", "ctrl+g", "ctrl+shift+v"}[r.Intn(3)])
				pause(r, 800*time.Millisecond)
			case 3: // a search
				w.key("ctrl+f")
				w.typeText("embassy")
				pause(r, 400*time.Millisecond)
			}
			end.by(w)
			w.gone()
			t.Logf("ended by %s", end.name)
			if i == 0 {
				w = start(t, home)
				w.settled()
				w.key("ctrl+f")
				w.typeText("lantern")
				w.until("the note that was under way", func(l line) bool { return l.Events+l.Floating == 1 })
				w.quit()
			}
		}

		// While it imports: what was shown is there again.
		w = start(t, t.TempDir(), many)
		pause(r, 1200*time.Millisecond)
		w.poll()
		shown := w.lines[len(w.lines)-1].Articles
		end := ends[r.Intn(len(ends))]
		end.by(w)
		w.gone()
		w = start(t, w.home)
		if l := w.until("the story again", func(l line) bool { return l.Articles >= shown }); l.Articles < shown {
			t.Errorf("ended by %s, %d articles were kept of %d", end.name, l.Articles, shown)
		}
		w.quit()
	}
}

// goneAnyhow waits for the program's end, whatever it ended with but a panic.
func (w *window) goneAnyhow() {
	w.t.Helper()
	w.over()
	if strings.Contains(w.log.String(), "panic:") {
		w.t.Errorf("the program said:\n%s", w.log.String())
	}
}
