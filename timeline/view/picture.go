package view

import (
	"image"
	"sync"
	"sync/atomic"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/software"

	"dateline/timeline/layout"
	"dateline/timeline/scale"
)

// PictureOptions are the choices for a picture.
type PictureOptions struct {
	Layout   layout.Options
	Linear   bool    // no folds
	Scale    float32 // device px a px, 0 means 2
	Selected string  // the ID of an event to show as chosen
}

// windowed is true once there is an application whose driver can be asked to
// measure text: asking the toolkit whether there is one makes it complain.
var windowed atomic.Bool

// painting guards the toolkit's software painter, which is not made for several
// goroutines.
var painting sync.Mutex

// Picture draws the whole timeline without a display: the picture that a window
// of width × height px would show, from the same layout.
func Picture(events []layout.Event, pubs []layout.Publication, o PictureOptions, width, height float32, p *Palette) image.Image {
	ix := layout.NewIndex(events, o.Layout, nil)
	m := NewMetrics()
	v := scale.View{Scale: layout.Plan(ix, m, float64(width), !o.Linear), Width: float64(width), Margin: layout.Margins}.FitAll()
	st := layout.State{Selected: layout.None, Rest: true}
	for i := range events {
		if o.Selected != "" && string(events[i].ID) == o.Selected {
			st.Selected = int32(i)
		}
	}
	s := layout.Build(ix, pubs, v, float64(height), m, st)
	return render(s, ix.Legend(), o.Scale, p)
}

// render paints a scene with the toolkit's software painter.
func render(s *layout.Scene, legend []layout.Entry, scale float32, p *Palette) image.Image {
	painting.Lock()
	defer painting.Unlock()
	if windowed.CompareAndSwap(false, true) {
		CacheFolder()
		app.NewWithID("net.dateline.picture") // never run: the painter asks it for its driver
	}
	if scale == 0 {
		scale = 2
	}
	d := newDrawer(p)
	d.begin()
	d.draw(s, drawing{hover: layout.None, fold: -1, legend: legend})
	paper := canvas.NewRectangle(p.Paper)
	size := fyne.NewSize(float32(s.Width), float32(s.Height))
	paper.Resize(size)
	c := software.NewCanvas()
	c.SetPadded(false)
	c.SetScale(scale)
	c.SetContent(container.NewWithoutLayout(append([]fyne.CanvasObject{paper}, d.objects...)...))
	c.Resize(size)
	return c.Capture()
}
