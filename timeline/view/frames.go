package view

import (
	"math"
	"slices"
	"time"

	"fyne.io/fyne/v2"

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
// The caller runs the application. Frames are counted by the toolkit's own
// animation ticks, one a painted frame, and objects in the window's tree.
func Frames(a fyne.App, n int, length time.Duration, p *Palette, done func(Figures)) {
	events, pubs := MadeUp(n, 1990, 2024, 42)
	w := a.NewWindow("Dateline frames")
	w.SetPadded(false)
	t := NewTimeline(p)
	w.SetContent(t)
	w.Resize(fyne.NewSize(1400, 900))
	f := Figures{Events: n}
	var began time.Time
	loaded := func() {
		t.OnSettled = nil
		// The first tick of an animation comes with the first painted frame.
		var first *fyne.Animation
		first = fyne.NewAnimation(time.Minute, func(float32) {
			if first == nil {
				return
			}
			first.Stop()
			first = nil
			f.First = time.Since(began).Seconds() * 1000
			t.runScript(length, &f, func() {
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

// runScript pans and zooms as a person does, and notes the frames.
func (t *Timeline) runScript(length time.Duration, f *Figures, done func()) {
	var intervals []float64
	last := time.Time{}
	start := time.Now()
	whole := t.view.FitAll()
	var a *fyne.Animation
	a = fyne.NewAnimation(length+time.Minute, func(float32) {
		if a == nil {
			return
		}
		now := time.Now()
		if !last.IsZero() {
			intervals = append(intervals, now.Sub(last).Seconds()*1000)
		}
		last = now
		s := now.Sub(start).Seconds()
		t.setView(scripted(whole, s))
		f.Objects = max(f.Objects, countObjects(t))
		if now.Sub(start) < length {
			return
		}
		a.Stop()
		a = nil
		slices.Sort(intervals)
		if k := len(intervals); k > 0 {
			f.FPS = math.Round(float64(k)/s*10) / 10
			f.P95 = math.Round(intervals[k*95/100]*10) / 10
		}
		f.First = math.Round(f.First)
		done()
	})
	a.Start()
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
