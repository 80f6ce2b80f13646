package scale

import (
	"math"
)

// Tick is one place on the axis: a label, the time it names and where its line
// stands.
type Tick struct {
	Step   Step
	T0, T1 float64 // the unit that the label names, in days
	LabelX float64 // px, the label's middle
	LineX  float64 // px
	Label  string
	// Edge is true where the line is the unit's border and the label stands in
	// the unit's middle (months, years); false where the line stands over the
	// label: in the middle of a day or week, at the beginning of an hour or of
	// every fifth year.
	Edge bool
	Seg  int // the scale's segment
}

// Context is one stretch of the axis's second row: the larger unit that its
// ticks lie in.
type Context struct {
	X0, X1 float64 // px, from the window's left edge, cut at its segment
	Long   string
	Short  string // for a narrow stretch
	Seg    int
}

// ladder lists the steps that an axis may have below ten years.
var ladder = [...]Step{
	{Minute, 1}, {Minute, 5}, {Minute, 15}, {Minute, 30},
	{Hour, 1}, {Hour, 3}, {Hour, 6}, {Hour, 12},
	{Day, 1}, {Week, 1}, {Month, 1}, {Month, 3},
	{Year, 1}, {Year, 2}, {Year, 5},
}

// labelRoom is the px that a step's narrowest label needs, at 12 px type.
func labelRoom(s Step, t float64) float64 {
	switch s.Unit {
	case Minute, Hour:
		return 52
	case Day:
		return 22
	case Week:
		return 34
	case Month:
		if s.N == 3 {
			return 36
		}
		return 34
	}
	return 20 + 7.2*float64(len(YearLabel(floorDiv(yearOf(t), s.N)*s.N)))
}

// roomy is how many times the room of its label a step needs that is finer than
// anything reported in its stretch.
const roomy = 3

// StepFor returns the finest step whose labels have room at a pace, near t;
// what is finer than finest days needs room in plenty.
func StepFor(pxPerDay, t, finest float64) Step {
	for _, s := range ladder {
		room := labelRoom(s, t)
		if s.Days()*1.1 < finest {
			room *= roomy
		}
		if s.Days()*pxPerDay >= room {
			return s
		}
	}
	for p := int64(10); p < math.MaxInt64/100; p *= 10 {
		for _, k := range [3]int64{1, 2, 5} {
			s := Step{Year, p * k}
			if s.Days()*pxPerDay >= labelRoom(s, t) {
				return s
			}
		}
	}
	return Step{Year, 1e9}
}

// Ticks appends the ticks that stand in the window, with a little beyond it,
// and the contexts of the second row; both in order of x. The slices may be
// reused between calls.
func (v View) Ticks(ticks []Tick, contexts []Context) ([]Tick, []Context) {
	const beyond = 80
	for i, g := range v.Scale.segs {
		if g.Fold && g.Open < 0.35 {
			continue
		}
		first, last := i == 0, i == len(v.Scale.segs)-1
		x0, x1 := v.ToPx(g.T0), v.ToPx(g.T1)
		lo, hi := max(x0, -beyond), min(x1, v.Width+beyond)
		if first {
			lo = -beyond // the world goes on at its first pace
		}
		if last {
			hi = v.Width + beyond
		}
		if hi <= lo {
			continue
		}
		t0, t1 := g.T0, g.T1
		if lo > x0 || first {
			t0 = v.invertIn(g, lo)
		}
		if hi < x1 || last {
			t1 = v.invertIn(g, hi)
		}
		pace := g.PxPerDay(v.Zoom)
		step := StepFor(pace, t0, g.Finest)
		ticks = v.segmentTicks(ticks, i, step, pace, t0, t1)
		contexts = v.segmentContexts(contexts, i, step, t0, t1, lo, hi)
	}
	return ticks, contexts
}

// invertIn inverts px by one segment's pace, beyond its ends too.
func (v View) invertIn(g Segment, px float64) float64 {
	x0 := v.Zoom*g.U0 + g.P0 - v.X0
	return g.T0 + (px-x0)/g.PxPerDay(v.Zoom)
}

func (v View) segmentTicks(ticks []Tick, seg int, step Step, pace, t0, t1 float64) []Tick {
	g := v.Scale.segs[seg]
	inside := func(t float64) bool {
		return (t >= g.T0 || seg == 0) && (t <= g.T1 || seg == len(v.Scale.segs)-1)
	}
	const most = 400 // more than any window holds
	n := step.floor(t0)
	for k := 0; k < most; k, n = k+1, n+1 {
		a := step.start(n)
		if a > t1 {
			break
		}
		tick := Tick{Step: step, T0: a, T1: step.unitEnd(n), Seg: seg}
		mid := (tick.T0 + tick.T1) / 2
		switch {
		case step.Unit <= Hour, step.Unit >= Month && step.N > 1:
			mid = a
		case step.Unit >= Month && step.N == 1:
			tick.Edge = true
		}
		at := mid
		if tick.Edge {
			// A unit that the segment cuts is named in the middle of what is seen.
			if seg > 0 {
				tick.T0 = max(tick.T0, g.T0)
			}
			if seg < len(v.Scale.segs)-1 {
				tick.T1 = min(tick.T1, g.T1)
			}
			mid = (tick.T0 + tick.T1) / 2
			at = a
			if (tick.T1-tick.T0)*pace < labelRoom(step, mid)-14 {
				tick.Label = "-"
			}
		}
		if !inside(mid) {
			continue
		}
		tick.LabelX, tick.LineX = v.ToPx(mid), v.ToPx(at)
		if !inside(at) {
			tick.LineX = math.NaN()
		}
		if tick.Label == "" {
			tick.Label = label(step, a, pace)
		} else {
			tick.Label = ""
		}
		ticks = append(ticks, tick)
	}
	return ticks
}

// label writes what a tick says in the first row.
func label(s Step, t, pace float64) string {
	switch s.Unit {
	case Minute, Hour:
		minute := int64(math.Round((t - math.Floor(t)) * 1440))
		return clock(minute % 1440)
	case Day:
		d := DateAt(t)
		if pace >= 58 {
			return dayShort[d.Weekday()] + " " + trimDecimal(float64(d.Day))
		}
		return trimDecimal(float64(d.Day))
	case Week:
		return trimDecimal(float64(DateAt(t).Day))
	case Month:
		m := floorMod(monthOf(t), 12)
		if s.N == 1 && pace*28 >= 84 {
			return monthLong[m]
		}
		return monthShort[m]
	}
	return YearLabel(yearOf(t))
}
