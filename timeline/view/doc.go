// Package view is the timeline as a widget, and as a picture without a window.
//
// It owns the canvas objects (pooled, a few hundred at most), what mouse and
// keys do on the timeline, the eased movements, and the fonts' measures. What
// stands where comes from timeline/layout; view copies a Scene into objects and
// decides nothing about time. It imports timeline/layout, timeline/scale, model,
// assets and Fyne, and knows nothing of stories or files: events come in as
// layout.Event, choices go out through the callbacks.
//
// A timeline paints no ground of its own: the window's background is to be its
// palette's Paper. Filling a whole window once more costs a software renderer
// as much as all marks and labels together.
//
// Units: px of the widget at FYNE_SCALE=1. Everything runs on the toolkit's one
// goroutine but NewIndex, which SetStory runs beside it for large stories.
package view
