package view

import (
	"image"
	"image/color"
	"math"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"dateline/timeline/scale"
)

// Figures are what Frames measured.
type Figures struct {
	Events  int     `json:"events"`
	FPS     float64 `json:"fps"`
	P95     float64 `json:"p95_ms"`   // between two frames
	First   float64 `json:"first_ms"` // from the story in memory to the first frame after it is drawn
	Objects int     `json:"objects"`  // the most canvas objects live in any frame
}

// Frames shows a made-up story of n events in a window of 1400 × 900, pans and
// zooms it by script for some time, and then calls done with what it measured.
// The caller runs the application. Only painted frames count: a point of the
// window is refreshed in each, and its painter is asked by the toolkit once a
// painted frame.
func Frames(a fyne.App, n int, length time.Duration, p *Palette, done func(Figures)) {
	events, pubs := MadeUp(n, 1990, 2024, 42)
	a.Settings().SetTheme(ground{theme.DefaultTheme(), p})
	w := a.NewWindow("Dateline frames")
	w.SetPadded(false)
	t := NewTimeline(p)
	m := newMeter()
	w.SetContent(container.NewStack(t, container.NewWithoutLayout(m.point)))
	w.Resize(fyne.NewSize(1400, 900))
	f := Figures{Events: n}
	var began time.Time
	loaded := func() {
		t.OnSettled = nil
		// The first tick of an animation after a painted frame tells its time.
		m.start()
		var first *fyne.Animation
		first = fyne.NewAnimation(time.Minute, func(float32) {
			if first == nil {
				return
			}
			if len(m.painted) == 0 {
				m.point.Refresh()
				return
			}
			first.Stop()
			first = nil
			f.First = math.Round(m.painted[0].Sub(began).Seconds() * 1000)
			t.runScript(length, m, &f, func() {
				w.Close()
				done(f)
			})
		})
		first.Start()
	}
	a.Lifecycle().SetOnStarted(func() {
		began = time.Now()
		t.OnSettled = func() {
			if t.engine.Index().Len() > 0 {
				loaded()
			}
		}
		t.SetStory(events, pubs)
	})
	w.Show()
}

// ground is a theme whose windows are of the palette's paper.
type ground struct {
	fyne.Theme
	palette *Palette
}

func (g ground) Color(name fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	if name == theme.ColorNameBackground {
		return g.palette.Paper
	}
	return g.Theme.Color(name, v)
}

// meter notes when frames are painted.
type meter struct {
	point   *canvas.Raster
	painted []time.Time
	on      bool
}

func newMeter() *meter {
	m := new(meter)
	m.point = canvas.NewRaster(func(w, h int) image.Image {
		if m.on {
			m.painted = append(m.painted, time.Now())
		}
		return image.NewRGBA(image.Rect(0, 0, w, h))
	})
	m.point.Resize(fyne.NewSize(1, 1))
	return m
}

func (m *meter) start() { m.on, m.painted = true, nil }

// runScript pans and zooms as a person does, and notes the frames.
func (t *Timeline) runScript(length time.Duration, m *meter, f *Figures, done func()) {
	start := time.Now()
	whole := t.view.FitAll()
	m.start()
	t.motion.start(length+time.Minute, fyne.AnimationLinear, func(float64) {
		s := time.Since(start).Seconds()
		t.setView(scripted(whole, s))
		m.point.Refresh()
		f.Objects = max(f.Objects, countObjects(t))
		if s < length.Seconds() {
			return
		}
		t.motion.stop()
		m.on = false
		f.FPS, f.P95 = m.figures(s)
		done()
	}, nil)
}

// figures returns the frames a second and the 95th percentile of the ms from
// one to the next, over a time of s seconds.
func (m *meter) figures(s float64) (fps, p95 float64) {
	if len(m.painted) < 2 {
		return 0, 0
	}
	intervals := make([]float64, len(m.painted)-1)
	for i := range intervals {
		intervals[i] = m.painted[i+1].Sub(m.painted[i]).Seconds() * 1000
	}
	slices.Sort(intervals)
	tenth := func(x float64) float64 { return math.Round(x*10) / 10 }
	return tenth(float64(len(m.painted)) / s), tenth(intervals[len(intervals)*95/100])
}

// scripted is the view at second s: in and out again every five seconds, while
// going along.
func scripted(whole scale.View, s float64) scale.View {
	turn := math.Sin(math.Pi * s / 5)
	v := whole.ZoomAt(whole.Width*(0.5+0.3*math.Sin(s/3)), math.Pow(2, 8*turn*turn))
	return v.Pan(420 * math.Sin(s*1.3))
}

// countObjects counts the objects of the timeline as the toolkit walks them.
func countObjects(t *Timeline) int { return 1 + t.Objects() }
