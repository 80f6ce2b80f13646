package view

import (
	"math"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/layout"
)

// cardAfter is how long the pointer rests before a card opens.
const cardAfter = 380 * time.Millisecond

// hoverCard tells of the event under the pointer what its label has no room
// for.
type hoverCard struct {
	event int32
	wait  *fyne.Animation
	open  bool
}

// askCard opens a card in a moment, if the pointer is still there.
func (t *Timeline) askCard(e int32) {
	c := &hoverCard{event: e}
	t.pointer.card = c
	c.wait = fyne.NewAnimation(cardAfter, func(k float32) {
		if k >= 1 && t.pointer.card == c && !c.open && t.pointer.inside {
			c.open = true
			t.frame()
		}
	})
	c.wait.Curve = fyne.AnimationLinear
	c.wait.Start()
}

func (t *Timeline) hideCard() {
	if c := t.pointer.card; c != nil {
		c.wait.Stop()
		t.pointer.card = nil
	}
}

// drawOver draws what lies above the picture: the stretch that is being
// chosen, the strips that close open folds, the card.
func (t *Timeline) drawOver() {
	d, p := t.drawer, t.palette
	for i := range t.scene.Folds {
		f := &t.scene.Folds[i]
		if f.Open < 1 || f.X1-f.X0 < 60 {
			continue
		}
		d.fill(f.X0, t.scene.LegendH, f.X1-f.X0, foldStrip-2, p.Side)
		ink := p.Muted
		if t.pointer.fold == f.Segment {
			ink = p.Accent
		}
		words := "Fold"
		if f.X1-f.X0 > 260 {
			words = f.Text + " · fold"
		}
		d.text(words, face{sans, 11}, ink, max(f.X0, 0)+8, t.scene.LegendH+1)
	}
	if q := &t.pointer; q.span && q.dragged {
		x0, x1 := float64(min(q.from.X, q.at.X)), float64(max(q.from.X, q.at.X))
		d.box(x0, 0, x1-x0, t.scene.AxisY, boxKey{fill: key(faded(p.Accent, 0.12)), line: key(p.Accent), width: 1})
		words := SpanText(t.view.Invert(x0), t.view.Invert(x1))
		w := wordsWidth(words, 12) + 20
		left := min(max((x0+x1-w)/2, 4), t.scene.Width-w-4)
		d.box(left, t.scene.AxisY-30, w, 22, boxKey{fill: key(p.Accent), radius: 11})
		d.text(words, face{sans, 12}, p.Paper, left+10, t.scene.AxisY-27.5)
	}
	if t.pointer.axis && t.pointer.inside {
		t.drawDate()
	}
	if c := t.pointer.card; c != nil && c.open {
		t.drawCard(c.event)
	}
}

// drawDate says which time is under a pointer on the axis, and which articles
// were published there.
func (t *Timeline) drawDate() {
	d, p := t.drawer, t.palette
	x := float64(t.pointer.at.X)
	words := PointText(t.view.Invert(x), t.view.Scale.PxPerDay(t.view.Invert(x), t.view.Zoom))
	for i := range t.scene.Triangles {
		k := &t.scene.Triangles[i]
		if math.Abs(k.X-x) > 7 {
			continue
		}
		x = k.X
		words = "Published: " + k.Title
		if k.Count > 1 {
			words = plural(k.Count, "article") + " published, the first: " + k.Title
		}
		break
	}
	lines := t.wrap(words, layout.Tick, 420, 1)
	if len(lines) == 0 {
		return
	}
	w := 16.0
	for _, r := range lines[0] {
		w += t.metrics.Advance(r, layout.Tick)
	}
	left := min(max(x-w/2, 4), t.scene.Width-w-4)
	top := t.scene.AxisY - 27
	d.fill(math.Round(x), t.scene.AxisY-4, 1, 4, p.Ink)
	d.box(left, top, w, 22, boxKey{fill: key(p.Ink), radius: 5})
	d.text(lines[0], faces[layout.Tick], p.Paper, left+8, top+2.5)
}

func (t *Timeline) drawCard(e int32) {
	d, p := t.drawer, t.palette
	m := t.scene.MarkOf(e)
	if m == nil {
		return
	}
	ev := t.engine.Index().Event(e)
	const width, pad = 320.0, 12.0
	type row struct {
		text string
		face face
		ink  [4]uint8
	}
	var rows []row
	for _, s := range t.wrap(ev.Title, layout.Title, width-2*pad, 3) {
		rows = append(rows, row{s, faces[layout.Title], key(p.Ink)})
	}
	rows = append(rows, row{WhenText(ev.When), face{sans, 12}, key(p.Ink)})
	note := StatusText(ev.Kind, ev.Status)
	if ev.Source != "" {
		note += " · " + ev.Source
	}
	if m.Count > 0 {
		note += " · double click shows " + plural(m.Count, "more event")
	}
	for _, s := range t.wrap(note, layout.Note, width-2*pad, 2) {
		rows = append(rows, row{s, face{sans, 12}, key(p.Muted)})
	}
	if ev.Quote != "" {
		for _, s := range t.wrap("“"+strings.Trim(ev.Quote, "“”\"")+"”", layout.Quote, width-2*pad, 3) {
			rows = append(rows, row{s, faces[layout.Quote], key(p.Muted)})
		}
	}
	h := float64(len(rows))*19 + 2*pad - 4
	x := min(max(m.X+16, 8), t.scene.Width-width-8)
	y := m.Y + 18
	if y+h > t.scene.AxisY-4 {
		y = max(m.Y-18-h, 4)
	}
	d.box(x-1, y+1, width+2, h+2, boxKey{fill: key(faded(p.Ink, 0.08)), radius: 9})
	ground := mix(p.Paper, rgb(255, 255, 255), 0.8)
	if p.Dark {
		ground = mix(p.Paper, rgb(255, 255, 255), 0.06)
	}
	d.box(x, y, width, h, boxKey{fill: key(ground), line: key(p.Line), width: 1, radius: 8})
	for i, r := range rows {
		d.text(r.text, r.face, rgba(r.ink), x+pad, y+pad-2+float64(i)*19)
	}
}

// wrap breaks text into at most n lines of room px.
func (t *Timeline) wrap(text string, s layout.Style, room float64, n int) []string {
	var out []string
	line, w := "", 0.0
	space := t.metrics.Advance(' ', s)
	for _, word := range strings.Fields(text) {
		ww := 0.0
		for _, r := range word {
			ww += t.metrics.Advance(r, s)
		}
		if line != "" && w+space+ww > room {
			out = append(out, line)
			line, w = "", 0
			if len(out) == n {
				out[n-1] += "…"
				return out
			}
		}
		if line != "" {
			line += " "
			w += space
		}
		line += word
		w += ww
	}
	if line != "" {
		out = append(out, line)
	}
	return out
}

// WhenText writes an event's time for a reader.
func WhenText(iv caldate.Interval) string {
	s := iv.Text()
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// StatusText names an event's kind and status in one word or two.
func StatusText(k model.Kind, s model.Status) string {
	switch s {
	case model.Occurred, "":
		if k == model.Statement {
			return "Said"
		}
		return "Happened"
	case model.Ongoing:
		return "Going on"
	case model.Conditional:
		return "On a condition"
	case model.Cancelled:
		return "Called off"
	}
	word := string(s)
	return strings.ToUpper(word[:1]) + word[1:]
}
