package parts

import (
	"fyne.io/fyne/v2"

	"dateline/model"
	"dateline/timeline/ui/theme"
	"dateline/timeline/view"
)

// glyphSize is the side of a status mark in a list, px.
const glyphSize = 17

// Glyph draws the mark that the timeline gives a kind and a status, for lists.
func Glyph(kind model.Kind, status model.Status) fyne.CanvasObject {
	return view.Sign(kind, status, theme.Now().Ink, glyphSize)
}
