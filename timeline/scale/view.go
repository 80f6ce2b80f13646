package scale

import "math"

// MaxPxPerDay is the deepest zoom: a minute takes 240 px.
const MaxPxPerDay = 240 * 24 * 60

// View is a scale seen through a window of Width pixels. It is a value: every
// method returns a new one. Margin is the room kept free at both sides when
// everything is fitted.
type View struct {
	Scale  *Scale
	Zoom   float64 // px that the world takes without its folds
	X0     float64 // world px at the window's left edge
	Width  float64 // px
	Margin Margins // px
}

// Margins is the room beside the first and the last time when all is in view.
type Margins struct{ Left, Right float64 }

// FitZoom returns the zoom at which the whole world stands between the margins.
func (v View) FitZoom() float64 {
	return max(v.Width-v.Margin.Left-v.Margin.Right-v.Scale.FixedPx(), 40)
}

// FitAll returns the view of the whole world.
func (v View) FitAll() View {
	v.Zoom = v.FitZoom()
	v.X0 = -v.Margin.Left
	return v
}

// ToPx returns where t stands, in px from the window's left edge.
func (v View) ToPx(t float64) float64 { return v.Scale.X(t, v.Zoom) - v.X0 }

// Invert returns the time at px; it undoes ToPx.
func (v View) Invert(px float64) float64 { return v.Scale.T(px+v.X0, v.Zoom) }

// Visible returns the first and the last time in the window.
func (v View) Visible() (t0, t1 float64) { return v.Invert(0), v.Invert(v.Width) }

// Pan returns the view with everything moved right by px.
func (v View) Pan(px float64) View {
	v.X0 -= px
	return v.clampX()
}

// ZoomAt returns the view with the zoom multiplied by factor and the time at px
// kept where it is.
func (v View) ZoomAt(px, factor float64) View {
	t := v.Invert(px)
	v.Zoom = v.clampZoom(v.Zoom*factor, t)
	v.X0 = v.Scale.X(t, v.Zoom) - px
	return v
}

// clampZoom keeps the zoom between a quarter of the whole and MaxPxPerDay.
func (v View) clampZoom(zoom, t float64) float64 {
	zoom = max(zoom, v.FitZoom()/4)
	if pace := v.Scale.PxPerDay(t, zoom); pace > MaxPxPerDay {
		if near := v.Scale.PxPerDay(t, v.Zoom); near <= MaxPxPerDay && zoom > v.Zoom {
			zoom = v.Zoom * MaxPxPerDay / near
		} else {
			zoom *= MaxPxPerDay / pace
		}
	}
	return zoom
}

// clampX keeps at least a piece of the world in the window.
func (v View) clampX() View {
	t0, t1 := v.Scale.Domain()
	lo := v.Scale.X(t0, v.Zoom) - v.Width/2
	hi := v.Scale.X(t1, v.Zoom) - v.Width/2
	v.X0 = min(max(v.X0, lo), hi)
	return v
}

// Fit returns the view in which the times from t0 to t1 fill the window but for
// pad px at each side.
func (v View) Fit(t0, t1, pad float64) View {
	u0, p0 := v.Scale.At(t0)
	u1, p1 := v.Scale.At(t1)
	room := max(v.Width-2*pad-(p1-p0), 40)
	if u1 > u0 {
		v.Zoom = v.clampZoom(room/(u1-u0), (t0+t1)/2)
	}
	mid := (v.Scale.X(t0, v.Zoom) + v.Scale.X(t1, v.Zoom)) / 2
	v.X0 = mid - v.Width/2
	return v.clampX()
}

// CenterOn returns the view with t in the middle.
func (v View) CenterOn(t float64) View {
	v.X0 = v.Scale.X(t, v.Zoom) - v.Width/2
	return v.clampX()
}

// Reveal returns the view moved just so far that t stands at least pad px
// from both edges.
func (v View) Reveal(t, pad float64) View {
	px := v.ToPx(t)
	switch {
	case px < pad:
		v.X0 -= pad - px
	case px > v.Width-pad:
		v.X0 += px - (v.Width - pad)
	}
	return v.clampX()
}

// Resize returns the view for a window of another width. A view of everything
// stays one; any other keeps its middle and its pace.
func (v View) Resize(width float64) View {
	whole := v.IsWhole()
	mid := v.Invert(v.Width / 2)
	v.Width = width
	if whole {
		return v.FitAll()
	}
	return v.CenterOn(mid)
}

// IsWhole reports whether v is what FitAll gives.
func (v View) IsWhole() bool {
	w := v.FitAll()
	return math.Abs(v.Zoom-w.Zoom) < 1e-6*w.Zoom && math.Abs(v.X0-w.X0) < 0.5
}

// WithScale returns the view on another scale that shows, as near as it can,
// the same times: the time in the middle stays there.
func (v View) WithScale(s *Scale) View {
	if v.IsWhole() {
		v.Scale = s
		return v.FitAll()
	}
	t0, t1 := v.Visible()
	v.Scale = s
	return v.Fit(t0, t1, 0)
}

// Lerp returns the view part of the way from v to w, for an eased movement. The
// zoom moves by ratio, and the window's two edges stay between those of v and
// w. Both must have the same scale.
func (v View) Lerp(w View, k float64) View {
	if k >= 1 {
		return w
	}
	out := w
	out.Zoom = v.Zoom * math.Pow(w.Zoom/v.Zoom, k)
	// The middle moves so that a zoom about a fixed point stays one.
	f := k
	if math.Abs(w.Zoom-v.Zoom) > 1e-9*v.Zoom {
		f = (1/v.Zoom - 1/out.Zoom) / (1/v.Zoom - 1/w.Zoom)
	}
	mid := func(q View) float64 { return q.Invert(q.Width / 2) }
	m := mid(v) + f*(mid(w)-mid(v))
	out.X0 = out.Scale.X(m, out.Zoom) - out.Width/2
	return out
}
