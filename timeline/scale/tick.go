package scale

import "math"

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

// StepFor returns the finest step whose labels have room at a pace, near t.
func StepFor(pxPerDay, t float64) Step {
	for _, s := range ladder {
		if s.Days()*pxPerDay >= labelRoom(s, t) {
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
		step := StepFor(pace, t0)
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

// contextStep is the larger unit that the second row names for a step.
func contextStep(s Step) Step {
	switch {
	case s.Unit <= Hour:
		return Step{Day, 1}
	case s.Unit <= Week:
		return Step{Month, 1}
	case s.Unit == Month:
		return Step{Year, 1}
	case s.N <= 2:
		return Step{Year, 10}
	case s.N <= 10:
		return Step{Year, 100}
	}
	return Step{Year, 1000}
}

func (v View) segmentContexts(out []Context, seg int, step Step, t0, t1, lo, hi float64) []Context {
	if step.Unit == Year && step.N >= 500 {
		era := func(a, b, x0, x1 float64, name string) {
			if b > a && x1 > x0 {
				out = append(out, Context{X0: x0, X1: x1, Long: name, Short: name, Seg: seg})
			}
		}
		ce := yearStart(1)
		switch at := v.ToPx(ce); {
		case t1 <= ce:
			era(t0, t1, lo, hi, "Before the common era")
		case t0 >= ce:
			era(t0, t1, lo, hi, "Common era")
		default:
			era(t0, ce, lo, at, "Before the common era")
			era(ce, t1, at, hi, "Common era")
		}
		return out
	}
	large := contextStep(step)
	if large.Unit == Year && large.N == 10 && t0 < yearStart(1) {
		large.N = 100 // "the 40s BCE" is nobody's word
	}
	const most = 200
	for n, k := large.contextFloor(t0), 0; k < most; n, k = n+1, k+1 {
		a, b := large.contextStart(n), large.contextStart(n+1)
		if a >= t1 {
			break
		}
		c := Context{X0: max(v.ToPx(a), lo), X1: min(v.ToPx(b), hi), Seg: seg}
		if a < t0 {
			c.X0 = lo
		}
		if b > t1 {
			c.X1 = hi
		}
		c.Long, c.Short = contextLabel(large, a)
		if c.X1 > c.X0 {
			out = append(out, c)
		}
	}
	return out
}

// contextStart is start, but that the years of both eras are counted from the
// border between them, as people count them: the 1st century BCE ends with the
// year 1 BCE (astronomically 0), and its neighbour begins with the year 1.
func (s Step) contextStart(n int64) float64 {
	if s.Unit == Year && s.N >= 10 && n <= 0 {
		return yearStart(n*s.N + 1)
	}
	return s.start(n)
}

func (s Step) contextFloor(t float64) int64 {
	n := s.floor(t)
	if s.contextStart(n) > t {
		n--
	}
	return n
}

// contextLabel writes what the second row says of the unit that begins at t.
func contextLabel(s Step, t float64) (long, short string) {
	t += 1e-9 // a unit's first moment lies in it whatever the last bit says
	switch {
	case s.Unit == Day:
		d := DateAt(t)
		day := trimDecimal(float64(d.Day))
		year := YearLabel(int64(d.Year))
		return dayLong[d.Weekday()] + " " + day + " " + monthLong[d.Month-1] + " " + year,
			day + " " + monthShort[d.Month-1] + " " + year
	case s.Unit == Month:
		d := DateAt(t)
		year := YearLabel(int64(d.Year))
		return monthLong[d.Month-1] + " " + year, monthShort[d.Month-1] + " " + year
	case s.N == 1:
		y := YearLabel(yearOf(t))
		return y, y
	}
	y := yearOf(t)
	if y < 1 {
		y-- // a bucket before the border is named by its last year
	}
	switch s.N {
	case 10:
		n := trimDecimal(float64(floorDiv(y, 10)*10)) + "s"
		return n, n
	case 100:
		return era(floorDiv(y, 100), "century", "c.")
	}
	return era(floorDiv(y, 1000), "millennium", "mill.")
}

// era names the n-th hundred or thousand years, n = 0 beginning with the year 0.
func era(n int64, word, abbreviation string) (long, short string) {
	if n < 0 {
		o := ordinal(-n)
		return o + " " + word + " BCE", o + " " + abbreviation + " BCE"
	}
	o := ordinal(n + 1)
	return o + " " + word, o + " " + abbreviation
}
