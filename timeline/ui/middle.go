package ui

import (
	"image"
	"sync/atomic"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/layout"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
	"dateline/timeline/view"
)

// The overview's height, px, and its height in a low window.
const (
	overviewHeight = 72
	overviewLow    = 48
)

// stripHeight is the height of the overview, and of what covers it, in a middle
// column of a height.
func stripHeight(column float32) float32 {
	if column < 600 {
		return overviewLow
	}
	return overviewHeight
}

// middle answers "when": the timeline or its twin, the table; above it the
// filter's chips, below it the tray of what waits for a date and the strip
// that shows the whole.
type middle struct {
	w        *Window
	object   *fyne.Container
	chips    *chipBar
	timeline *view.Timeline
	tray     *tray
	table    *eventTable
	empty    *emptyState
	flight   *flight
	tableOn  bool

	shown   *session.Snapshot // what the timeline was last given, with
	base    session.Filter    // this filter
	settled bool
	ready   atomic.Pointer[ready]
}

// ready is what a large story is shown by, made beside the window's goroutine.
type ready struct {
	snap  *session.Snapshot
	base  session.Filter
	marks []layout.Event
	pubs  []layout.Publication
	hues  map[model.ArticleID]int
}

// largeStory is the number of events from which a story is made ready beside
// the window's goroutine: below it takes less than a frame.
const largeStory = 3000

// prepare makes ready what the window will want of a session's snapshot, and
// then calls then. It may be called from any goroutine; for a large story it
// returns at once.
func (m *middle) prepare(s *session.Session, then func()) {
	snap, base := s.Snapshot(), s.Filter()
	if len(snap.Events) < largeStory && !m.w.importing.Load() {
		then()
		return
	}
	base.Text = ""
	go func() {
		snap.Facets()
		r := &ready{snap: snap, base: base}
		articles := inOrderOfID(snap.Articles)
		r.marks, r.pubs = layout.FromModel(snap.Show(base).Events, articles)
		r.hues = huesOf(articles)
		m.ready.Store(r)
		then()
	}()
}

// marksOf turns what a view holds into what the timeline draws.
func marksOf(v *session.View) ([]layout.Event, []layout.Publication) {
	return layout.FromModel(v.Events, inOrderOfID(v.Snapshot.Articles))
}

func newMiddle(w *Window) *middle {
	m := &middle{w: w, settled: true}
	m.chips = newChipBar(w)
	m.timeline = view.NewTimeline(viewPalette())
	m.tray = newTray(w)
	m.table = newEventTable(w)
	m.empty = newEmptyState(w)
	m.flight = newFlight(w)
	t := m.timeline
	t.SetOptions(w.prefs.picture())
	t.OnSelect = m.chosen
	t.OnOpen = func(id model.EventID) { w.run("view.article") }
	t.OnEscape = w.escape
	t.OnKey = func(e *fyne.KeyEvent) { w.plainKey(e) }
	t.OnSwitched = w.refreshMenu
	t.OnMenu = func(id model.EventID, at fyne.Position) { w.timelineMenu(id, at) }
	t.OnViewChanged = func(float64, float64) { w.settle("view", "") }
	t.OnSettled = func() {
		m.settled = true
		m.flight.land()
		w.settle("view", "")
	}
	m.object = container.New(parts.Place{Parts: m.layout}, m.chips.object, t, m.table.object, m.tray.object, t.Overview(), m.empty.object)
	return m
}

// viewPalette is the timeline's palette that goes with the window's.
func viewPalette() *view.Palette {
	if theme.Now().Dark {
		return &view.Dark
	}
	return &view.Light
}

func (m *middle) layout(size fyne.Size) {
	top := m.chips.height()
	parts.Put(m.chips.object, 0, 0, size.Width, top)
	bottom := size.Height
	strip := m.timeline.Overview()
	if strip.Visible() {
		h := stripHeight(size.Height)
		bottom -= h + 16
		parts.Put(strip, 16, bottom, size.Width-32, h)
	}
	tray := m.tray.height()
	bottom -= tray
	parts.Put(m.tray.object, 16, bottom, size.Width-32, max(0, tray-trayGap))
	h := max(0, bottom-top-8)
	parts.Put(m.timeline, 0, top, size.Width, h)
	parts.Put(m.table.object, 0, top, size.Width, h)
	parts.Put(m.empty.object, 0, top, size.Width, h)
}

// show brings everything up to date with the session's view.
func (m *middle) show() {
	m.chips.show()
	m.tray.show()
	m.story()
	m.empty.show()
	waiting := m.empty.object.Visible()
	shown(m.table.object, m.tableOn && !waiting)
	shown(m.timeline, !m.tableOn && !waiting)
	shown(m.timeline.Overview(), !m.tableOn && !waiting)
	m.table.show()
	m.layout(m.object.Size())
}

// story gives the timeline its events. Words that are searched for dim what
// does not have them, so that nothing jumps while one types; every other
// condition takes events away.
func (m *middle) story() {
	s := m.w.sess
	if s == nil {
		return
	}
	snap, filter := s.Snapshot(), s.Filter()
	base := filter
	base.Text = ""
	if snap != m.shown || !sameFilter(base, m.base) {
		before := m.shown
		m.shown, m.base = snap, base
		r := m.ready.Load()
		if r == nil || r.snap != snap || !sameFilter(r.base, base) {
			r = &ready{}
			r.marks, r.pubs = marksOf(snap.Show(base))
		}
		if r.hues != nil {
			m.w.hueOf = r.hues
		}
		m.ready.Store(nil)
		m.flight.prepare(before, snap)
		m.settled = false
		m.timeline.SetStory(r.marks, r.pubs)
	}
	var found []model.EventID
	if filter.Text != "" {
		for _, e := range s.View().Events {
			found = append(found, e.ID)
		}
	}
	m.timeline.SetMatches(found, filter.Text != "")
	m.selected()
}

// sameFilter compares filters by what a person can set.
func sameFilter(a, b session.Filter) bool {
	x, y := a.Chips(), b.Chips()
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i].Name != y[i].Name || x[i].Value != y[i].Value {
			return false
		}
	}
	return true
}

// chosen follows a choice made on the timeline; with Ctrl it is added.
func (m *middle) chosen(id model.EventID) {
	switch {
	case id == "":
		m.w.sess.Select()
	case m.w.modifiers()&ctrl != 0:
		m.w.sess.Toggle(id)
	default:
		m.w.sess.Select(id)
	}
}

// selected shows what the session has selected.
func (m *middle) selected() {
	ids := m.w.sess.Selected()
	last := model.EventID("")
	var also []model.EventID
	if n := len(ids); n > 0 {
		last, also = ids[n-1], ids[:n-1]
	}
	m.timeline.SelectAlso(also...)
	m.timeline.Select(last)
	m.table.selected()
}

// recolour takes over the theme's colours.
func (m *middle) recolour() {
	m.timeline.SetPalette(viewPalette())
	m.shown = nil
}

// key gives the timeline, or the table, a key that nothing else has use for.
func (m *middle) key(e *fyne.KeyEvent) {
	switch {
	case m.tableOn && e.Name == fyne.KeyEscape:
		m.w.escape()
	case m.tableOn:
		m.table.object.TypedKey(e)
	case e.Name == fyne.KeyEscape && m.w.article.open:
		m.w.escape()
	default:
		m.timeline.TypedKey(e)
	}
}

// focus puts the keyboard on the timeline or the table.
func (m *middle) focus() {
	c := m.w.win.Canvas()
	switch {
	case m.empty.object.Visible():
		c.Unfocus()
	case m.tableOn:
		c.Focus(m.table.object)
	default:
		c.Focus(m.timeline)
	}
}

func (m *middle) moving() bool { return m.flight.flying() }

// marks are the timeline's marks in px of the canvas.
func (m *middle) marks() []traceMark {
	if m.tableOn || !m.timeline.Visible() {
		return nil
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(m.timeline)
	var out []traceMark
	for _, k := range m.timeline.Marks() {
		out = append(out, traceMark{string(k.Event), at.X + k.X, at.Y + k.Y, k.Title})
	}
	return out
}

func (m *middle) reveal(id model.EventID)  { m.timeline.Select(id) }
func (m *middle) fit()                     { m.timeline.FitAll() }
func (m *middle) home()                    { m.timeline.Home() }
func (m *middle) zoom(by float64)          { m.timeline.ZoomBy(by) }
func (m *middle) back()                    { m.timeline.Back() }
func (m *middle) forward()                 { m.timeline.Forward() }
func (m *middle) goTo(iv caldate.Interval) { m.timeline.GoTo(iv) }
func (m *middle) fitEvent() {
	if e := m.w.chosen(); e != nil {
		m.timeline.FitEvent(e.ID)
	}
}

// picture draws what a view holds, without the window.
func (m *middle) picture(options layout.Options, folded bool) func(v *session.View, dark bool) image.Image {
	return func(v *session.View, dark bool) image.Image {
		marks, pubs := marksOf(v)
		p := &view.Light
		if dark {
			p = &view.Dark
		}
		return view.Picture(marks, pubs, view.PictureOptions{Layout: options, Linear: !folded}, 1400, 800, p)
	}
}

// escape goes one step back: the article, then the selection.
func (w *Window) escape() {
	switch {
	case w.article.open:
		w.run("article.close")
	case len(w.sess.Selected()) > 0:
		w.sess.Select()
	}
}
