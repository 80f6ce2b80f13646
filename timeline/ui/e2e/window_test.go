package e2e

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// window is the running program with what its trace has told so far.
type window struct {
	t     *testing.T
	home  string // settings and data of this test's person
	cmd   *exec.Cmd
	trace string
	lines []line
	since int // lines there were when the window was last acted on
	read  int64
	id    string
	ended chan struct{}
	err   error // of the program's end, once ended is closed
	log   bytes.Buffer
	name  string
}

type line struct {
	MS         int64    `json:"ms"`
	What       string   `json:"what"`
	Events     int      `json:"events"`
	Floating   int      `json:"floating"`
	Articles   int      `json:"articles"`
	Marks      []mark   `json:"marks"`
	Selected   string   `json:"selected"`
	Quotes     []string `json:"quotes"`
	Joined     []string `json:"joined"`
	Highlights int      `json:"highlights"`
	Message    string   `json:"message"`
	Controls   []place  `json:"controls"`
	Article    string   `json:"article"`
	Lit        []place  `json:"lit"`
	Undo       string   `json:"undo"`
	Dialog     string   `json:"dialog"`
	Chosen     int      `json:"chosen"`
	Waits      *waits   `json:"waits"`
}

// waits is how long the window took to answer during an import.
type waits struct {
	N   int     `json:"n"`
	P50 float64 `json:"p50_ms"`
	P99 float64 `json:"p99_ms"`
	Max float64 `json:"max_ms"`
	// Stopped is how long after it was cancelled the import was at its end.
	Stopped float64 `json:"stopped_ms"`
}

type mark struct {
	Event string  `json:"event"`
	X     float64 `json:"x"`
	Y     float64 `json:"y"`
	Title string  `json:"title"`
}

type place struct {
	Name string  `json:"name"`
	X    float64 `json:"x"`
	Y    float64 `json:"y"`
}

// start runs the program and waits until it shows a story. home keeps settings
// and stories between starts of one test.
func start(t *testing.T, home string, args ...string) *window {
	t.Helper()
	w := launch(t, home, args...)
	w.ever("ready", func(l line) bool { return l.What == "ready" })
	out := w.xdotool("search", "--sync", "--onlyvisible", "--pid", fmt.Sprint(w.cmd.Process.Pid), "--name", "Dateline")
	w.id = strings.Fields(out)[0]
	w.xdotool("windowmove", "--sync", w.id, "0", "0")
	w.xdotool("windowfocus", "--sync", w.id)
	// The window manager may give another size than was asked for.
	w.settled()
	return w
}

// launch runs the program and waits for nothing.
func launch(t *testing.T, home string, args ...string) *window {
	t.Helper()
	needWindow(t)
	w := &window{t: t, home: home, ended: make(chan struct{}), name: strings.ReplaceAll(t.Name(), "/", "-")}
	w.trace = filepath.Join(t.TempDir(), "trace.jsonl")
	w.cmd = exec.Command(binary, args...)
	w.cmd.Dir = root
	w.cmd.Stdout, w.cmd.Stderr = &w.log, &w.log
	w.cmd.Env = append(os.Environ(), "DISPLAY="+display, "FYNE_PLATFORM=x11", "FYNE_SCALE=1", "FYNE_THEME=light",
		"DBUS_SESSION_BUS_ADDRESS=", "DATELINE_TRACE="+w.trace,
		"HOME="+home, "XDG_CONFIG_HOME="+filepath.Join(home, "config"), "XDG_DATA_HOME="+filepath.Join(home, "data"), "XDG_CACHE_HOME="+filepath.Join(home, "cache"))
	for _, dir := range []string{"config", "data", "cache"} {
		if err := os.MkdirAll(filepath.Join(home, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { w.err = w.cmd.Wait(); close(w.ended) }()
	t.Cleanup(func() {
		w.keep()
		w.cmd.Process.Kill()
		<-w.ended
	})
	return w
}

// poll reads what the trace has grown by.
func (w *window) poll() {
	f, err := os.Open(w.trace)
	if err != nil {
		return
	}
	defer f.Close()
	if _, err := f.Seek(w.read, 0); err != nil {
		w.t.Fatal(err)
	}
	r := bufio.NewReader(f)
	for {
		b, err := r.ReadBytes('\n')
		if err != nil {
			return // a line that is still being written is read next time
		}
		w.read += int64(len(b))
		var l line
		if err := json.Unmarshal(b, &l); err != nil {
			w.t.Fatalf("trace line %q: %v", b, err)
		}
		w.lines = append(w.lines, l)
	}
}

// until waits for the latest line to be as wanted, and returns it. Lines of
// before count: the state is waited for, not the moment.
func (w *window) until(what string, so func(line) bool) line {
	w.t.Helper()
	l, ok := w.within(patience, func() (line, bool) {
		n := len(w.lines)
		if n == 0 || !so(w.lines[n-1]) {
			return line{}, false
		}
		return w.lines[n-1], true
	})
	if !ok {
		w.vain(what)
	}
	return l
}

// ever waits for any line since the window was last acted on to be as wanted:
// for what only one line tells of, which others may follow at once.
func (w *window) ever(what string, so func(line) bool) line {
	w.t.Helper()
	l, ok := w.within(patience, func() (line, bool) {
		for _, l := range w.lines[w.since:] {
			if so(l) {
				return l, true
			}
		}
		return line{}, false
	})
	if !ok {
		w.vain(what)
	}
	return l
}

// said waits for a message with the words.
func (w *window) said(words string) line {
	w.t.Helper()
	return w.ever("the words “"+words+"”", func(l line) bool { return strings.Contains(l.Message, words) })
}

// within asks again and again, until the program has ended or nothing new has
// been heard of it for so long; one that goes on saying something is at work.
func (w *window) within(long time.Duration, so func() (line, bool)) (line, bool) {
	tick := time.NewTicker(15 * time.Millisecond)
	defer tick.Stop()
	late, never := time.NewTimer(long), time.After(5*patience)
	defer late.Stop()
	for heard := len(w.lines); ; {
		w.poll()
		if len(w.lines) > heard {
			heard = len(w.lines)
			late.Reset(long)
		}
		if l, ok := so(); ok {
			return l, true
		}
		select {
		case <-tick.C:
		case <-w.ended:
			w.poll()
			return so()
		case <-late.C:
			return line{}, false
		case <-never:
			return line{}, false
		}
	}
}

// vain ends the test, with what the program is at.
func (w *window) vain(what string) {
	w.t.Helper()
	select {
	case <-w.ended:
		w.t.Fatalf("the program ended (%v) while waiting for %s", w.err, what)
	default:
		w.stacks()
		w.t.Fatalf("waited in vain for %s", what)
	}
}

// stacks has the program say what each of its goroutines does, and end.
func (w *window) stacks() {
	w.screenshot("")
	w.cmd.Process.Signal(syscall.SIGQUIT)
	select {
	case <-w.ended:
	case <-time.After(patience):
	}
}

// settled waits until no line has come for a little while: the window, its
// animations included, stands still.
func (w *window) settled() line {
	w.t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	late := time.After(patience)
	still := 0
	for n := -1; still < 12; {
		select {
		case <-tick.C:
		case <-late:
			w.vain("the window to stand still")
		}
		w.poll()
		if len(w.lines) == n {
			still++
		} else {
			n, still = len(w.lines), 0
		}
	}
	return w.lines[len(w.lines)-1]
}

func (w *window) xdotool(args ...string) string {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, "xdotool", args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+display)
	out, err := cmd.CombinedOutput()
	if err != nil {
		w.t.Fatalf("xdotool %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// acts marks the moment before something is done to the window.
func (w *window) acts() {
	w.poll()
	w.since = len(w.lines)
}

func (w *window) clickAt(x, y float64) {
	w.t.Helper()
	w.acts()
	w.xdotool("mousemove", "--window", w.id, fmt.Sprint(int(x+0.5)), fmt.Sprint(int(y+0.5)), "click", "1")
}

// click presses the control whose name begins so.
func (w *window) click(name string) {
	w.t.Helper()
	l := w.until("the control "+name, func(l line) bool { _, ok := l.control(name); return ok })
	p, _ := l.control(name)
	w.clickAt(p.X, p.Y)
}

// doubt is after how long a click that did nothing is taken to have gone beside
// what it was for, which had moved meanwhile: on a busy machine a window may
// stand still for a while and then go on.
const doubt = patience / 4

// choose clicks the event's mark, where it is now, until the event is chosen and
// its quotes are shown.
func (w *window) choose(event string) line {
	w.t.Helper()
	chosen := func() (line, bool) {
		l := w.lines[len(w.lines)-1]
		return l, l.Selected == event && len(l.Quotes) > 0
	}
	for range patience / doubt {
		l := w.until("the mark of "+event, func(l line) bool { return l.at(event) != nil })
		m := l.at(event)
		w.clickAt(m.X, m.Y)
		if l, ok := w.within(doubt, chosen); ok {
			return l
		}
		w.t.Logf("the click on “%s” at %v,%v chose nothing", m.Title, m.X, m.Y)
	}
	w.vain("the quotes of " + event)
	return line{}
}

// told waits for a mark whose title holds the words.
func (w *window) told(words string) mark {
	w.t.Helper()
	l := w.until("the mark of “"+words+"”", func(l line) bool { _, ok := l.mark(words); return ok })
	m, _ := l.mark(words)
	return m
}

// at is the event's mark, nil where none is in sight.
func (l line) at(event string) *mark {
	for i := range l.Marks {
		if l.Marks[i].Event == event {
			return &l.Marks[i]
		}
	}
	return nil
}

func (l line) control(name string) (place, bool) {
	for _, c := range l.Controls {
		if strings.HasPrefix(c.Name, name) {
			return c, true
		}
	}
	return place{}, false
}

// mark returns the mark whose title holds the words.
func (l line) mark(words string) (mark, bool) {
	for _, m := range l.Marks {
		if strings.Contains(strings.ToLower(m.Title), strings.ToLower(words)) {
			return m, true
		}
	}
	return mark{}, false
}

func (w *window) key(keys ...string) {
	w.t.Helper()
	w.acts()
	w.xdotool(append([]string{"key", "--clearmodifiers"}, keys...)...)
}

func (w *window) typeText(text string) {
	w.t.Helper()
	w.acts()
	w.xdotool("type", "--clearmodifiers", "--delay", "8", text)
}

// quit closes the window as a person would and waits for the end.
func (w *window) quit() {
	w.t.Helper()
	w.screenshot("")
	w.key("ctrl+q")
	w.gone()
}

// over waits for the program's end, however it ends.
func (w *window) over() {
	w.t.Helper()
	select {
	case <-w.ended:
	case <-time.After(patience):
		w.stacks()
		w.t.Fatal("the program did not end")
	}
}

// gone waits for the program's end, which has to be a good one.
func (w *window) gone() {
	w.t.Helper()
	w.over()
	if w.err != nil {
		w.t.Errorf("the program ended with %v", w.err)
	}
	for _, bad := range []string{"panic:", "fatal error:", "close the story"} {
		if strings.Contains(w.log.String(), bad) {
			w.t.Errorf("at its end the program said %q", bad)
		}
	}
}

func (w *window) screenshot(suffix string) {
	dir := filepath.Join(root, "out", "e2e")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		w.t.Log(err)
		return
	}
	cmd := exec.Command("import", "-window", "root", filepath.Join(dir, w.name+suffix+".png"))
	cmd.Env = append(os.Environ(), "DISPLAY="+display)
	if out, err := cmd.CombinedOutput(); err != nil {
		w.t.Logf("screenshot: %v %s", err, out)
	}
}

// keep keeps a picture, and of a failed test what the window last said.
func (w *window) keep() {
	select {
	case <-w.ended:
	default:
		w.screenshot("")
	}
	if !w.t.Failed() {
		return
	}
	for _, l := range w.lines[max(0, len(w.lines)-4):] {
		names := make([]string, len(l.Controls))
		for i, c := range l.Controls {
			names[i] = c.Name
		}
		w.t.Logf("%d ms %s: %d events, %d floating, %d articles, %d marks, selected %q, dialog %q, %q, controls %s",
			l.MS, l.What, l.Events, l.Floating, l.Articles, len(l.Marks), l.Selected, l.Dialog, l.Message, strings.Join(names, " "))
	}
	w.t.Logf("the program said:\n%s", w.log.String())
}
