package view

import (
	"encoding/json"
	"fmt"
	"image/png"
	"io"
	"time"

	"fyne.io/fyne/v2/app"

	"dateline/model"
	"dateline/timeline/layout"
	"dateline/timeline/loop"
)

// The size of a picture that nobody asked another size for, px before scaling.
const (
	pictureWidth  = 1400
	pictureHeight = 860
)

// WritePicture draws the whole timeline of a story, light, as a PNG. It needs
// no display.
func WritePicture(w io.Writer, events []model.Event, articles []model.Article) error {
	list := make([]*model.Event, len(events))
	for i := range events {
		list[i] = &events[i]
	}
	items, pubs := layout.FromModel(list, articles)
	img := Picture(items, pubs, PictureOptions{}, pictureWidth, pictureHeight, &Light)
	if err := png.Encode(w, img); err != nil {
		return fmt.Errorf("write the picture: %w", err)
	}
	return nil
}

// MeasureFrames opens a window on a made-up story, pans and zooms it for some
// seconds, and writes the figures as one line of JSON. It must be called on the
// program's main goroutine.
func MeasureFrames(events int, seconds float64, out io.Writer) error {
	CacheFolder()
	a := app.NewWithID("net.dateline.frames")
	loop.Settle(a)
	var figures *Figures
	Frames(a, events, time.Duration(seconds*float64(time.Second)), &Light, func(f Figures) {
		figures = &f
		a.Quit()
	})
	a.Run()
	if figures == nil {
		return fmt.Errorf("the window was closed before the measurement ended")
	}
	return json.NewEncoder(out).Encode(figures)
}
