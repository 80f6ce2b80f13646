package layout

import (
	"math"
	"strconv"

	"dateline/model/caldate"
	"dateline/timeline/scale"
)

// axis adds ticks, contexts and folds.
func (e *Engine) axis(out *Scene) {
	e.segs, e.ctx = e.view.Ticks(e.segs[:0], e.ctx[:0])
	end := math.Inf(-1)
	for _, t := range e.segs {
		a := AxisTick{X: t.LineX, Edge: t.Edge}
		if !(a.X >= 0 && a.X <= out.Width) {
			a.X = math.NaN()
		}
		if t.Label != "" {
			w := e.text.width(t.Label, Tick)
			x := t.LabelX - w/2
			const apart = 8
			if x >= 4 && x+w <= out.Width-4 && x >= end+apart {
				a.Text, a.TextX, a.W = t.Label, x, w
				end = x + w
			}
		}
		if a.Text != "" || !math.IsNaN(a.X) {
			out.Ticks = append(out.Ticks, a)
		}
	}
	e.contexts(out)
	for i, g := range e.view.Scale.Segments() {
		if !g.Fold {
			continue
		}
		x0, x1 := e.view.ToPx(g.T0), e.view.ToPx(g.T1)
		if x1 < 0 || x0 > out.Width {
			continue
		}
		out.Folds = append(out.Folds, Fold{X0: x0, X1: x1, Segment: i, Open: g.Open, Text: scale.Duration(g.Empty) + " · nothing reported"})
	}
}

// contexts sets the second row. The one that the left edge lies in is named
// there until the next one's beginning pushes it out and takes its place.
func (e *Engine) contexts(out *Scene) {
	const edge, apart = 14.0, 14.0
	end := math.Inf(-1)
	last, lastSeg, lastX := "", -1, math.Inf(-1)
	for _, c := range e.ctx {
		if c.X1 <= edge || c.X0 >= out.Width {
			continue
		}
		if c.Long == last && (c.Seg == lastSeg || c.X0 < lastX+1) {
			lastX = c.X1
			continue // named already, before a border or an open fold in it
		}
		x := max(c.X0, edge)
		if x < end+apart {
			continue
		}
		room := min(c.X1-apart, out.Width-4) - x
		if c.X1 >= out.Width {
			room = out.Width - 4 - x
		}
		text := c.Long
		w := e.text.width(text, Large)
		if w > room {
			text = c.Short
			w = e.text.width(text, Large)
		}
		if w > room {
			continue // the next one begins right here
		}
		out.Contexts = append(out.Contexts, AxisLabel{X: x, W: w, Text: text})
		end = x + w
		last, lastSeg, lastX = c.Long, c.Seg, c.X1
	}
}

// bands adds the lanes, where there are any.
func (e *Engine) bands(out *Scene) {
	lanes := e.index.lanes
	if e.index.options.Lanes == ByNone || len(lanes) == 0 {
		return
	}
	for i, l := range lanes {
		r := e.level.lanes[i]
		b := Band{Y0: e.top() + float64(r.head)*slotPx, Y1: e.top() + float64(r.last)*slotPx, Name: l.Name, Hue: NoHue}
		if e.index.options.Lanes == e.index.options.Colours && i < len(e.index.hues) {
			b.Hue = e.index.hues[i].Hue
		}
		out.Bands = append(out.Bands, b)
	}
}

// triangles adds the publication dates; those that would touch are one.
func (e *Engine) triangles(out *Scene) {
	const apart, most = 9.0, 60
	for _, p := range e.pubs {
		x := e.view.ToPx(float64(p.Date.Serial()) + 0.5)
		if x < 0 || x > out.Width {
			continue
		}
		if n := len(out.Triangles); n > 0 && x-out.Triangles[n-1].X < apart {
			t := &out.Triangles[n-1]
			t.Count++
			if t.Hue != p.Hue {
				t.Hue = NoHue
			}
			continue
		}
		if len(out.Triangles) == most {
			break
		}
		out.Triangles = append(out.Triangles, Triangle{X: x, Hue: p.Hue, Title: p.Title, Count: 1})
	}
}

// clusterNote writes what a cluster stands for beside its best event.
func clusterNote(count int, t0, t1 float64) string {
	return "+" + compact(count) + ", " + DateRange(scale.DateAt(t0), scale.DateAt(t1))
}

// compact writes 999, 1.2k, 45k, 3.1M.
func compact(n int) string {
	switch {
	case n < 1000:
		return strconv.Itoa(n)
	case n < 10_000:
		return strconv.FormatFloat(math.Floor(float64(n)/100)/10, 'f', -1, 64) + "k"
	case n < 1_000_000:
		return strconv.Itoa(n/1000) + "k"
	}
	return strconv.FormatFloat(math.Floor(float64(n)/1e5)/10, 'f', -1, 64) + "M"
}

var months = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// DateRange writes a stretch of days as briefly as it can be read: "3–9 May",
// "3 May–2 Jun", "May 2019–Jan 2020".
func DateRange(a, b caldate.Date) string {
	day := func(d caldate.Date) string { return strconv.Itoa(int(d.Day)) }
	month := func(d caldate.Date) string { return months[d.Month-1] }
	year := func(d caldate.Date) string { return scale.YearLabel(int64(d.Year)) }
	switch {
	case a == b:
		return day(a) + " " + month(a)
	case a.Year == b.Year && a.Month == b.Month:
		return day(a) + "–" + day(b) + " " + month(a)
	case a.Year == b.Year:
		return day(a) + " " + month(a) + "–" + day(b) + " " + month(b)
	case b.DaysSince(a) < 1200:
		return month(a) + " " + year(a) + "–" + month(b) + " " + year(b)
	}
	return year(a) + "–" + year(b)
}
