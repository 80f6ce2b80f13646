package ui

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"dateline/timeline/loop"
	"dateline/timeline/ui/parts"
)

// tracer appends a line of JSON to a file whenever the window has settled, so
// that a test waits for a state and clicks where a thing really is.
type tracer struct {
	file    *os.File
	started time.Time
	pending string // what waits to be told, "" for nothing
	message string
	turn    int
	failed  error
	pulse   *pulse      // of an import that runs
	waits   *traceWaits // of the last one, until a line has told of them
	// cancelled is when the running one was, zero for never.
	cancelled time.Time
}

// traceLine is one line of the trace. Places are px of the window's canvas, top
// left 0,0, at a scale of 1.
type traceLine struct {
	MS         int64         `json:"ms"`
	What       string        `json:"what"`
	Events     int           `json:"events"`
	Floating   int           `json:"floating"`
	Articles   int           `json:"articles"`
	Marks      []traceMark   `json:"marks"`
	Selected   string        `json:"selected"`
	Quotes     []string      `json:"quotes"`
	Joined     []string      `json:"joined,omitempty"` // why they are of one event, as the detail panel says
	Highlights int           `json:"highlights"`
	Message    string        `json:"message"`
	Controls   []traceButton `json:"controls"`        // what can be pressed, with its middle
	Article    string        `json:"article"`         // the article that is open
	Lit        []tracePlace  `json:"lit"`             // the chosen event's quotes in sight in the open article
	Chosen     int           `json:"chosen"`          // events selected
	Undo       string        `json:"undo"`            // the command that Undo would undo
	Dialog     string        `json:"dialog"`          // the dialog that is open
	Waits      *traceWaits   `json:"waits,omitempty"` // how long the window took to answer while it imported
}

type traceMark struct {
	Event string  `json:"event"`
	X     float32 `json:"x"`
	Y     float32 `json:"y"`
	Title string  `json:"title"`
}

type traceButton struct {
	Name string  `json:"name"`
	X    float32 `json:"x"`
	Y    float32 `json:"y"`
}

type tracePlace struct {
	X float32 `json:"x"`
	Y float32 `json:"y"`
}

// newTracer opens the trace; an empty path traces nothing.
func newTracer(path string, started time.Time) (*tracer, error) {
	t := &tracer{started: started}
	if path == "" {
		return t, nil
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return t, fmt.Errorf("open the trace: %w", err)
	}
	t.file = f
	return t, nil
}

// settleDelay lets layout and animation end before a line is written.
const settleDelay = 40 * time.Millisecond

// rank says which of two things that happened at once a line tells of.
var rank = map[string]int{"view": 0, "select": 1, "filter": 2, "date": 3, "import": 4, "ready": 5, "error": 6, "closed": 7}

// settle writes a line once nothing moves any more. Several calls in between
// make one line, of the weightiest.
func (w *Window) settle(what, message string) {
	t := w.trace
	if t == nil || t.file == nil {
		return
	}
	if t.pending == "" || rank[what] > rank[t.pending] {
		t.pending = what
	}
	if message != "" {
		t.message = message
	}
	t.turn++
	turn := t.turn
	time.AfterFunc(settleDelay, func() {
		loop.Do(func() {
			if t.turn == turn {
				w.flushTrace()
			}
		})
	})
}

// flushTrace writes the pending line, or waits on while something moves.
func (w *Window) flushTrace() {
	t := w.trace
	if t.pending == "" || t.file == nil {
		return
	}
	if w.moving() && t.pending != "closed" {
		w.settle(t.pending, "")
		return
	}
	line := w.state(t.pending, t.message)
	line.Waits = t.waits
	t.pending, t.message, t.waits = "", "", nil
	b, err := json.Marshal(line)
	if err == nil {
		_, err = t.file.Write(append(b, '\n'))
	}
	if err != nil && t.failed == nil { // told once: a trace must not get in the way
		t.failed = err
		fyne.LogError("write the trace", err)
	}
}

// moving reports whether something still slides or flies.
func (w *Window) moving() bool {
	if w.loading || w.middle.moving() {
		return true
	}
	x := w.article.object.Position().X
	if w.article.open {
		return x > w.article.window-w.article.width+1.5
	}
	return w.article.object.Visible()
}

// state is the window as a line of the trace.
func (w *Window) state(what, message string) traceLine {
	l := traceLine{MS: time.Since(w.trace.started).Milliseconds(), What: what, Message: message,
		Marks: []traceMark{}, Quotes: []string{}, Controls: []traceButton{}, Lit: []tracePlace{}}
	if w.sess != nil {
		snap, view := w.sess.Snapshot(), w.sess.View()
		l.Events, l.Floating, l.Articles = len(view.Events), len(view.Floating), len(snap.Articles)
		if ids := w.sess.Selected(); len(ids) > 0 {
			l.Selected, l.Chosen = string(ids[0]), len(ids)
		}
		l.Undo = w.undoText
	}
	l.Marks = append(l.Marks, w.middle.marks()...)
	l.Quotes = append(l.Quotes, w.right.quotes...)
	l.Joined = append(l.Joined, w.right.joined...)
	if w.article.open {
		l.Highlights, l.Article = w.article.reader.Marks(), string(w.article.id)
		l.Lit = append(l.Lit, w.litPlaces()...)
	}
	l.Dialog = w.dialogName
	l.Controls = append(l.Controls, w.controls()...)
	return l
}

func (w *Window) litPlaces() []tracePlace {
	var out []tracePlace
	ids := w.sess.Selected()
	if len(ids) == 0 {
		return nil
	}
	e := w.sess.Snapshot().Event(ids[0])
	if e == nil {
		return nil
	}
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.article.reader)
	for _, q := range e.Quotes {
		if q.Article != w.article.id {
			continue
		}
		if p, ok := w.article.reader.Place(q.Span); ok {
			out = append(out, tracePlace{origin.X + p.X, origin.Y + p.Y})
		}
	}
	return out
}

// controls lists what can be pressed now, by name, topmost layer first.
func (w *Window) controls() []traceButton {
	var out []traceButton
	driver := fyne.CurrentApp().Driver()
	size := w.win.Canvas().Size()
	var walk func(o fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if o == nil || !o.Visible() {
			return
		}
		if p, ok := o.(*parts.Press); ok && p.Name != "" {
			at := driver.AbsolutePositionForObject(p)
			x, y := at.X+p.Size().Width/2, at.Y+p.Size().Height/2
			if x > 0 && y > 0 && x < size.Width && y < size.Height {
				out = append(out, traceButton{p.Name, x, y})
			}
		}
		switch o := o.(type) {
		case *fyne.Container:
			for _, c := range o.Objects {
				walk(c)
			}
		case *parts.Press:
			walk(o.Content)
		case *noteEntry:
			at := driver.AbsolutePositionForObject(o)
			if y := at.Y + o.Size().Height/2; y < size.Height {
				out = append(out, traceButton{"note", at.X + o.Size().Width/2, y})
			}
		}
	}
	walk(w.toolbar.object)
	walk(w.left.column)
	if w.article.open {
		walk(w.article.object)
	} else {
		walk(w.right.column)
	}
	walk(w.middle.object)
	walk(w.toolbar.field.layer)
	walk(w.snack.object)
	walk(w.job.object)
	out = append(out, w.dialogControls()...)
	return out
}

// close writes the last line.
func (t *tracer) close() {
	if t.file != nil {
		if err := t.file.Close(); err != nil && !strings.Contains(err.Error(), "already closed") {
			fyne.LogError("close the trace", err)
		}
		t.file = nil
	}
}
