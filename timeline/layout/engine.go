package layout

import (
	"math"
	"slices"

	"dateline/model"
	"dateline/timeline/scale"
)

// The heights of the picture's parts, px.
const (
	topPx    = 16.0
	axisPx   = 50.0 // from the axis's line down
	ribbonPx = 28.0
	legendPx = 20.0 // above the first line, where there is a legend
	footPx   = 10.0 // between the last line and the axis
	linePx   = 19.0 // from one line of a label to the next
	// ribbonFrom is the number of events from which room is kept for the
	// ribbon, whether or not the part in view needs it: nothing jumps.
	ribbonFrom = 300
)

// Margins is the room beside the first and the last event when all is in view.
var Margins = scale.Margins{Left: 32, Right: 64}

// State is what is chosen at the moment; none of it moves anything but the
// chosen events' own labels and those that an edge of the window cuts.
type State struct {
	Selected int32   // event, or None
	Also     []int32 // further chosen events
	Links    bool    // every link between events in view, not the selected one's alone
	// Rest is true while nothing moves: then labels that the window's edge or
	// their room cuts stand on the other side of their marks, or whole, where what
	// is in view leaves room. Turned are those that the last Scene had turned;
	// they stay so while the picture moves.
	Rest   bool
	Turned map[int32]Turn
}

// chosen reports whether an event is one of those that are chosen.
func (st *State) chosen(e int32) bool { return e == st.Selected || slices.Contains(st.Also, e) }

// None stands for no event.
const None int32 = -1

// Engine lays scenes out and keeps what it laid out. It belongs to one
// goroutine. The scene that it makes depends on what it was given alone, never
// on what it made before.
type Engine struct {
	index *Index
	text  *measurer
	pubs  []Publication

	view   scale.View
	height float64
	level  *level
	levels []*level // of this scale and size, the latest last

	matches map[int32]bool // positions, nil: no search
	matched []int32        // sorted
	pick    []int32
	segs    []scale.Tick
	ctx     []scale.Context
	seen    map[int32]bool
	turning []turning
}

// NewEngine returns an engine without events.
func NewEngine(m Metrics) *Engine {
	return &Engine{text: newMeasurer(m), index: NewIndex(nil, Options{}, nil), seen: make(map[int32]bool)}
}

// SetIndex changes the events.
func (e *Engine) SetIndex(ix *Index) {
	e.index, e.levels, e.level = ix, nil, nil
	e.matches, e.matched = nil, nil
}

// Index returns the events.
func (e *Engine) Index() *Index { return e.index }

// SetPublications sets the triangles on the axis.
func (e *Engine) SetPublications(p []Publication) {
	e.pubs = slices.Clone(p)
	slices.SortStableFunc(e.pubs, func(a, b Publication) int { return a.Date.Compare(b.Date) })
}

// SetMatches sets the events that a search found; they get their labels before
// others, which are dimmed. With searching false nothing is.
func (e *Engine) SetMatches(ids []model.EventID, searching bool) {
	e.levels, e.level = nil, nil
	e.matches, e.matched = nil, nil
	if !searching {
		return
	}
	e.matches = make(map[int32]bool, len(ids))
	for _, id := range ids {
		if ev, known := e.index.Find(id); known && e.index.at[ev] >= 0 {
			p := e.index.at[ev]
			e.matches[p] = true
			e.matched = append(e.matched, p)
		}
	}
	slices.Sort(e.matched)
}

// Build is the engine for a single scene.
func Build(ix *Index, pubs []Publication, v scale.View, height float64, m Metrics, st State) *Scene {
	e := NewEngine(m)
	e.SetIndex(ix)
	e.SetPublications(pubs)
	out := new(Scene)
	e.Scene(v, height, st, out)
	return out
}

// top returns where the first line begins, px from the top.
func (e *Engine) top() float64 { return topPx + e.legend() }

// legend returns the height that is kept for the legend.
func (e *Engine) legend() float64 {
	if len(e.index.Legend()) == 0 {
		return 0
	}
	return legendPx
}

// line returns the middle of a line, px from the top.
func (e *Engine) line(slot int) float64 { return e.top() + (float64(slot)+0.5)*slotPx }

func (e *Engine) plotHeight() float64 {
	h := e.height - axisPx - footPx
	if e.index.Len() > ribbonFrom {
		h -= ribbonPx
	}
	return h
}

// prepare makes e.level the level of the view.
func (e *Engine) prepare(v scale.View, height float64) {
	if v.Scale != e.view.Scale || v.Width != e.view.Width || v.Margin != e.view.Margin || height != e.height {
		e.levels, e.level = nil, nil
	}
	e.view, e.height = v, height
	n := levelOf(v)
	if e.level != nil && e.level.number == n {
		return
	}
	const kept = 6
	if i := slices.IndexFunc(e.levels, func(l *level) bool { return l.number == n }); i >= 0 {
		e.level = e.levels[i]
		return
	}
	lv := e.newLevel(n)
	if len(e.levels) == kept {
		e.levels = slices.Delete(e.levels, 0, 1)
	}
	e.levels = append(e.levels, lv)
}

// Scene fills out with what a window of the view's width and the given height
// shows.
func (e *Engine) Scene(v scale.View, height float64, st State, out *Scene) {
	e.prepare(v, height)
	out.reset()
	out.Width, out.Height, out.AxisY, out.Level = v.Width, height, height-axisPx, e.level.number
	out.LegendH = e.legend()
	e.axis(out)
	e.bands(out)
	if e.index.Len() > 0 {
		t0, t1 := v.Visible()
		out.InView = e.index.Count(t0, t1)
		e.turning = e.turning[:0]
		e.marks(st, out)
		e.turn(st, out)
		for _, also := range st.Also[:min(len(st.Also), alsoShown)] {
			e.choose(also, st, out)
		}
		e.choose(st.Selected, st, out)
		e.arcs(st, out)
		e.ribbon(out)
		thin(out)
	}
	e.triangles(out)
}

// alsoShown is how many further chosen events are sure of a label; of more,
// those that have one anyway show that they are chosen.
const alsoShown = 12

// marks copies the items of the tiles in view, each at its place.
func (e *Engine) marks(st State, out *Scene) {
	clear(e.seen)
	// Within a level the world has grown, but folds have not: find the tiles
	// through time.
	w0 := e.view.Scale.X(e.view.Invert(-reachPx-40), e.level.zoom)
	w1 := e.view.Scale.X(e.view.Invert(e.view.Width+reachPx+40), e.level.zoom)
	for i := range e.level.longTile.items {
		e.place(&e.level.longTile.items[i], st, out)
	}
	ix := e.index
	lo, hi := tileOf(e.view.Scale.X(ix.key[0], e.level.zoom)), tileOf(e.view.Scale.X(ix.key[ix.Len()-1], e.level.zoom))
	for k := max(tileOf(w0), lo); k <= min(tileOf(w1), hi); k++ {
		t := e.tile(k)
		for i := range t.items {
			e.place(&t.items[i], st, out)
		}
	}
}

// ribbon adds the columns of the dense tiles in view.
func (e *Engine) ribbon(out *Scene) {
	if e.index.Len() <= ribbonFrom {
		return
	}
	s, z := e.view.Scale, e.level.zoom
	w0, w1 := s.X(e.view.Invert(0), z), s.X(e.view.Invert(out.Width), z)
	full := e.level.peak
	ix := e.index
	lo, hi := tileOf(s.X(ix.key[0], z)), tileOf(s.X(ix.key[ix.Len()-1], z))
	for k := max(tileOf(w0), lo); k <= min(tileOf(w1), hi); k++ {
		t := e.tile(k)
		if !t.dense {
			continue
		}
		for c, n := range t.columns {
			count := int(n)
			if count == 0 {
				continue
			}
			x := float64(k)*tilePx + float64(c)*colPx
			a, b := e.view.ToPx(s.T(x, z)), e.view.ToPx(s.T(x+colPx, z))
			if b <= 0 || a >= out.Width {
				continue
			}
			h := ribbonPx * min(math.Sqrt(float64(count)/full), 1)
			out.Ribbon = append(out.Ribbon, Column{X0: a, X1: b, H: max(h, 1.5), Count: count})
		}
	}
}
