package view

import (
	"cmp"
	"math"
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
	"dateline/timeline/scale"
)

// How long movements take.
const (
	viewEase = 260 * time.Millisecond
	rollFor  = 140 * time.Millisecond
	lineFor  = 170 * time.Millisecond
	glideFor = 700 * time.Millisecond
)

// motion is the one movement of the view that may be under way.
type motion struct {
	animation *fyne.Animation
	target    scale.View // where it ends
	toward    bool       // target is meaningful
}

func (m *motion) running() bool { return m.animation != nil }

func (m *motion) stop() {
	if m.animation != nil {
		m.animation.Stop()
		m.animation, m.toward = nil, false
	}
}

// start runs step with the share done, from 0 to 1, then end.
func (m *motion) start(d time.Duration, curve fyne.AnimationCurve, step func(k float64), end func()) {
	m.stop()
	var a *fyne.Animation
	a = fyne.NewAnimation(d, func(k float32) {
		if m.animation != a {
			return // stopped or overtaken
		}
		step(float64(k))
		if k >= 1 {
			m.animation, m.toward = nil, false
			end()
		}
	})
	a.Curve = curve
	m.animation = a
	a.Start()
}

// goTo moves to another view of the same scale.
func (t *Timeline) goTo(w scale.View) {
	from := t.view
	if math.Abs(from.X0-w.X0) < 0.5 && math.Abs(from.Zoom-w.Zoom) < 1e-9*w.Zoom {
		t.view = w
		t.frame()
		t.settle()
		return
	}
	// A jump over many windows is cut, not flown.
	if math.Abs(from.ToPx(w.Invert(w.Width/2))) > 60*from.Width || math.Abs(math.Log2(w.Zoom/from.Zoom)) > 16 {
		t.motion.stop()
		t.setView(w)
		t.settle()
		return
	}
	t.motion.start(viewEase, fyne.AnimationEaseInOut, func(k float64) {
		t.setView(from.Lerp(w, k))
	}, t.settle)
	t.motion.target, t.motion.toward = w, t.motion.running()
}

// rollZoom zooms by the wheel: each notch sets off from where the picture is
// and leads to where the notches together lead, and in every frame the time
// under the pointer stays there.
func (t *Timeline) rollZoom(px, factor float64) {
	from, goal := t.view, t.aim().Zoom*factor
	t.roll(from.ZoomAt(px, goal/from.Zoom), func(k float64) scale.View {
		return from.ZoomAt(px, math.Pow(goal/from.Zoom, k))
	})
}

// rollBy pans by the wheel.
func (t *Timeline) rollBy(px float64) {
	from := t.view
	goal := t.aim().Pan(px)
	if goal.Zoom != from.Zoom {
		goal = from.Pan(px)
	}
	t.roll(goal, func(k float64) scale.View { return from.Pan(k * (from.X0 - goal.X0)) })
}

func (t *Timeline) roll(goal scale.View, at func(k float64) scale.View) {
	t.motion.start(rollFor, fyne.AnimationEaseOut, func(k float64) { t.setView(at(k)) }, t.settle)
	t.motion.target, t.motion.toward = goal, t.motion.running()
}

// halt stops the picture where it is, with everything that it was to show.
func (t *Timeline) halt() {
	t.motion.stop()
	if t.drawer.hold.owed || !t.state.Rest {
		t.frame()
	}
}

// aim is the view that is shown, or that a movement leads to.
func (t *Timeline) aim() scale.View {
	if t.motion.toward {
		return t.motion.target
	}
	return t.view
}

// setView shows another view at once; lines that change are eased.
func (t *Timeline) setView(w scale.View) {
	level := t.scene.Level
	t.view = w
	if !t.sized {
		return
	}
	t.lines.note(&t.scene)
	t.frame()
	if t.scene.Level != level {
		t.lines.compare(&t.scene)
		t.easeLines()
	}
}

// moveLines draws the view anew and eases what has changed its line.
func (t *Timeline) moveLines() {
	if !t.sized {
		return
	}
	t.lines.note(&t.scene)
	t.frame()
	t.lines.compare(&t.scene)
	t.easeLines()
}

// changeScale goes over to another scale as a movement.
func (t *Timeline) changeScale(s *scale.Scale) {
	from, to := t.view.Scale, s
	start := t.view
	end := t.view.WithScale(s)
	t.motion.start(viewEase, fyne.AnimationEaseInOut, func(k float64) {
		w := end
		w.Scale = scale.Blend(from, to, k)
		// Both views name their zoom by their own scale; between them the same
		// two times stay at the edges.
		l0, r0 := start.Visible()
		l1, r1 := end.Visible()
		if k < 1 {
			w = w.Fit(l0+k*(l1-l0), r0+k*(r1-r0), 0)
		}
		t.setView(w)
	}, func() {
		t.strip.dirty = true
		t.frame()
		t.settle()
	})
}

// openFold opens or closes a fold by its segment.
func (t *Timeline) openFold(segment int) {
	s := t.view.Scale
	segs := s.Segments()
	if segment < 0 || segment >= len(segs) || !segs[segment].Fold {
		return
	}
	from, to := segs[segment].Open, 1.0
	if from > 0 {
		to = 0
	}
	whole := t.view.IsWhole()
	mid := (segs[segment].T0 + segs[segment].T1) / 2
	px := t.view.ToPx(mid)
	pace := t.view.Zoom * (segs[max(segment-1, 0)].U1 - segs[max(segment-1, 0)].U0)
	t.strip.dirty = true
	t.motion.start(viewEase, fyne.AnimationEaseInOut, func(k float64) {
		w := t.view
		w.Scale = s.SetOpen(segment, from+k*(to-from))
		if whole {
			w = w.FitAll()
		} else {
			// The other stretches keep their pace, the fold its place.
			g := w.Scale.Segments()[max(segment-1, 0)]
			w.Zoom = pace / (g.U1 - g.U0)
			w.X0 = w.Scale.X(mid, w.Zoom) - px
		}
		t.setView(w)
	}, t.settle)
}

// glide lets the view run on after a drag, ever slower.
func (t *Timeline) glide(speed float64) { // px a second
	const least, most = 120, 6000
	if math.Abs(speed) < least {
		t.settle()
		return
	}
	speed = min(max(speed, -most), most)
	from := t.view
	reach := speed * glideFor.Seconds() * 0.32
	t.motion.start(glideFor, fyne.AnimationLinear, func(k float64) {
		q := 1 - k
		t.setView(from.Pan(reach * (1 - q*q*q)))
	}, t.settle)
}

// lineEase draws the marks that change lines on their way.
type lineEase struct {
	last      map[int32]float64 // event → y in the last scene
	from      map[int32]float64 // event → px off its place at the start
	left      float64           // share of the way still to go
	animation *fyne.Animation
}

func (l *lineEase) running() bool { return l.animation != nil }

func (l *lineEase) forget() {
	if l.animation != nil {
		l.animation.Stop()
	}
	*l = lineEase{}
}

// offset returns how far an event is drawn off its line.
func (l *lineEase) offset(event int32) float64 {
	if l.animation == nil {
		return 0
	}
	return l.from[event] * l.left
}

// note remembers where the marks are drawn.
func (l *lineEase) note(s *layout.Scene) {
	if l.last == nil {
		l.last = make(map[int32]float64)
	}
	clear(l.last)
	for i := range s.Marks {
		l.last[s.Marks[i].Event] = s.Marks[i].Y + l.offset(s.Marks[i].Event)
	}
}

// compare takes the marks that have moved.
func (l *lineEase) compare(s *layout.Scene) {
	from := make(map[int32]float64)
	for i := range s.Marks {
		m := &s.Marks[i]
		if y, shown := l.last[m.Event]; shown && math.Abs(y-m.Y) > 0.5 {
			from[m.Event] = y - m.Y
		}
	}
	l.from = from
}

func (t *Timeline) easeLines() {
	l := &t.lines
	if l.animation != nil {
		l.animation.Stop()
		l.animation = nil
	}
	if len(l.from) == 0 {
		return
	}
	l.left = 1
	var a *fyne.Animation
	a = fyne.NewAnimation(lineFor, func(k float32) {
		if l.animation != a {
			return
		}
		l.left = 1 - float64(k)
		if k >= 1 {
			l.animation, l.from = nil, nil
			t.frame()
			t.settle()
			return
		}
		if !t.motion.running() {
			t.frame() // a movement of the view draws by itself
		}
	})
	a.Curve = fyne.AnimationEaseOut
	l.animation = a
	t.frame()
	a.Start()
}

func sortMarks(m []Mark) {
	slices.SortFunc(m, func(a, b Mark) int {
		if a.X != b.X {
			return cmp.Compare(a.X, b.X)
		}
		return cmp.Compare(a.Event, b.Event)
	})
}
