package view

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/layout"
	"dateline/timeline/loop"
	"dateline/timeline/scale"
)

// Timeline is the picture as a widget. Set what it shows with SetStory; the
// callbacks, all optional, are called on the toolkit's goroutine.
type Timeline struct {
	widget.BaseWidget

	OnSelect      func(model.EventID)                // a mark was chosen; "" for none
	OnOpen        func(model.EventID)                // Enter on the chosen one
	OnEscape      func()                             // Esc with nothing chosen
	OnMenu        func(model.EventID, fyne.Position) // right click, "" beside the marks
	OnViewChanged func(t0, t1 float64)               // days since 1970-01-01 at the edges
	OnSettled     func()                             // nothing moves any more after a change
	OnKey         func(*fyne.KeyEvent)               // a key that the timeline has no use for
	OnIndexing    func(done float64)                 // a large story is being indexed, 0 to 1
	OnSwitched    func()                             // a key has switched folding or links

	palette *Palette
	engine  *layout.Engine
	metrics *Metrics
	options layout.Options
	events  []layout.Event
	pubs    []layout.Publication

	view     scale.View
	homed    scale.View // what Home showed
	sized    bool
	linear   bool
	scene    layout.Scene
	state    layout.State
	also     []model.EventID // further chosen ones
	drawer   *drawer
	matches  []model.EventID
	searched bool

	generation int // of the story: an index that comes late is dropped
	regrouped  bool
	motion     motion
	lines      lineEase
	history    history
	pointer    pointer
	focused    bool
	trickle    trickle
	notice     *canvas.Rectangle // without a size, refreshed to ask for a repaint
	strip      *Overview
}

// backgroundFrom is the number of events from which the index is built beside
// the toolkit's goroutine.
const backgroundFrom = 5_000

// NewTimeline returns an empty timeline in the colours of a palette.
func NewTimeline(p *Palette) *Timeline {
	windowed.Store(true)
	t := &Timeline{palette: p, metrics: NewMetrics(), drawer: newDrawer(p)}
	t.engine = layout.NewEngine(t.metrics)
	t.state = layout.State{Selected: layout.None}
	t.view = scale.View{Scale: scale.Linear(0, 1), Width: 800, Margin: layout.Margins}.FitAll()
	t.notice = canvas.NewRectangle(color.Transparent)
	t.pointer.hover, t.pointer.fold = layout.None, -1
	t.strip = newOverview(t)
	t.ExtendBaseWidget(t)
	return t
}

// Overview returns the strip that shows the whole and where the window is in
// it, to be placed by the caller.
func (t *Timeline) Overview() *Overview { return t.strip }

// SetStory shows other events. What was chosen stays chosen if it is still
// there; a view of everything and that of Home stay what they are, any other keeps its times. A large
// story is indexed in the background.
func (t *Timeline) SetStory(events []layout.Event, pubs []layout.Publication) {
	t.events, t.pubs, t.regrouped = events, pubs, false
	t.reindex()
}

// SetOptions changes what lanes and colours go by and which time is shown.
func (t *Timeline) SetOptions(o layout.Options) {
	if o == t.options {
		return
	}
	t.options = o
	t.regrouped = true // the same events: they go to their new lines
	t.reindex()
}

// Options returns what lanes and colours go by.
func (t *Timeline) Options() layout.Options { return t.options }

func (t *Timeline) reindex() {
	t.generation++
	generation, events, options := t.generation, t.events, t.options
	build := func(progress func(float64)) *layout.Index { return layout.NewIndex(events, options, progress) }
	if old := t.engine.Index(); old.Options() == options && old.Len() > 0 {
		build = func(progress func(float64)) *layout.Index { return old.Update(events, progress) }
	}
	if len(events) < backgroundFrom {
		t.show(build(nil))
		return
	}
	told := -1.0
	width, linear, metrics := t.view.Width, t.linear, NewMetrics()
	go func() {
		ix := build(func(done float64) {
			if done-told < 0.1 {
				return
			}
			told = done
			loop.Do(func() {
				if t.OnIndexing != nil && generation == t.generation {
					t.OnIndexing(done)
				}
			})
		})
		plan := layout.Plan(ix, metrics, width, !linear)
		loop.Do(func() {
			if generation == t.generation {
				t.adopt(ix, plan)
			}
		})
	}()
}

func (t *Timeline) show(ix *layout.Index) {
	t.adopt(ix, layout.Plan(ix, t.metrics, t.view.Width, !t.linear))
}

// adopt takes a finished index.
func (t *Timeline) adopt(ix *layout.Index, plan *scale.Scale) {
	plan = keepOpen(t.view.Scale, plan)
	selected := t.Selected()
	home := t.engine.Index().Len() == 0 || t.isHome()
	t.motion.stop()
	t.engine.SetIndex(ix)
	t.engine.SetPublications(t.pubs)
	t.engine.SetMatches(t.matches, t.searched)
	t.state.Selected, t.state.Turned = layout.None, nil
	if e, known := ix.Find(selected); known {
		t.state.Selected = e
	}
	t.findAlso()
	if home {
		t.view.Scale = plan
		t.homed = t.home()
		t.view = t.homed
	} else {
		t.view = t.view.WithScale(plan)
	}
	t.pointer.hover = layout.None
	t.strip.dirty = true
	if t.regrouped {
		t.regrouped = false
		t.moveLines()
	} else {
		t.lines.forget()
		t.frame()
	}
	t.settle()
}

// keepOpen opens the folds of a new scale that lie where one of the old scale
// was open, so that an edit does not close what a person has opened.
func keepOpen(old, plan *scale.Scale) *scale.Scale {
	for _, g := range old.Segments() {
		if !g.Fold || g.Open == 0 {
			continue
		}
		if i, fold := plan.FoldAt((g.T0 + g.T1) / 2); fold {
			plan = plan.SetOpen(i, 1)
		}
	}
	return plan
}

// SetMatches shows the events that a search found and dims the others; with
// searching false all are as before.
func (t *Timeline) SetMatches(ids []model.EventID, searching bool) {
	t.matches, t.searched = ids, searching
	t.engine.SetMatches(ids, searching)
	t.moveLines()
	t.settle()
}

// SetPalette changes the colours.
func (t *Timeline) SetPalette(p *Palette) {
	t.palette = p
	t.drawer.palette = p
	t.strip.dirty = true
	t.frame()
	t.settle()
}

// Folded reports whether long empty stretches fold.
func (t *Timeline) Folded() bool { return !t.linear }

// SetFolded switches folding; the change is drawn as a movement.
func (t *Timeline) SetFolded(on bool) {
	if on == t.Folded() {
		return
	}
	t.linear = !on
	t.strip.dirty = true
	t.changeScale(layout.Plan(t.engine.Index(), t.metrics, t.view.Width, on))
}

// SetLinks shows every link between events in view, or the chosen event's alone.
func (t *Timeline) SetLinks(all bool) {
	t.state.Links = all
	t.frame()
	t.settle()
}

// Links reports whether every link is shown.
func (t *Timeline) Links() bool { return t.state.Links }

// Mark is a mark on screen, for tests and traces: px of the widget.
type Mark struct {
	Event model.EventID
	X, Y  float32
	Title string
}

// Marks returns the marks in the window, from left to right.
func (t *Timeline) Marks() []Mark {
	out := make([]Mark, 0, len(t.scene.Marks))
	for i := range t.scene.Marks {
		m := &t.scene.Marks[i]
		if m.X < 0 || m.X > t.scene.Width || m.Small {
			continue
		}
		e := t.engine.Index().Event(m.Event)
		out = append(out, Mark{e.ID, float32(m.X), float32(m.Y), e.Title})
	}
	sortMarks(out)
	return out
}

// Window returns the times at the window's edges, in days since 1970-01-01.
func (t *Timeline) Window() (t0, t1 float64) { return t.view.Visible() }

// Moving reports whether a movement is under way; OnSettled tells its end.
func (t *Timeline) Moving() bool { return t.motion.running() || t.lines.running() }

// FoldCount returns how many closed folds the whole picture has.
func (t *Timeline) FoldCount() int {
	n := 0
	for _, g := range t.view.Scale.Segments() {
		if g.Fold && g.Open == 0 {
			n++
		}
	}
	return n
}

// Legend returns the hues in use with what they stand for.
func (t *Timeline) Legend() []layout.Entry { return t.engine.Index().Legend() }

// When returns the time of an event, false for one that is not shown.
func (t *Timeline) When(id model.EventID) (caldate.Interval, bool) {
	e, known := t.engine.Index().Find(id)
	if !known {
		return caldate.Interval{}, false
	}
	return t.engine.Index().Event(e).When, true
}
