package ui

import (
	"sync"
	"sync/atomic"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
	"dateline/timeline/view"
)

// Heights and widths of the window's parts, px.
const (
	toolbarHeight = 48
	leftWidth     = 216
	leftNarrow    = 176
	rightLeast    = 300
	rightNarrow   = 268
	rightMost     = 480
	narrowWindow  = 1040 // below this the left column is narrow
	firstWidth    = 1280
	firstHeight   = 800
)

// Window is one open window with one open story.
type Window struct {
	app     fyne.App
	win     fyne.Window
	options Options
	prefs   *settings
	trace   *tracer

	sess       *session.Session
	stop       func() // ends the observation of sess
	generation int    // of the open story: results of an earlier one are dropped
	inbox      inbox

	commands *commands
	pal      *theme.Palette

	root    *fyne.Container
	toolbar *toolbar
	left    *leftColumn
	middle  *middle
	right   *detail
	article *articleSheet
	snack   *snack
	hint    *hint
	job     *importPanel
	primer  *view.Primer
	size    fyne.Size
	loading bool
	// doing is what a person has asked for and is being done beside the window's
	// goroutine; it is only added to on that one.
	doing sync.WaitGroup
	ended bool

	opening int // counts what was asked to be opened: an overtaken one is dropped

	dialog     *sheet
	dialogName string
	next       string // what the trace calls the change that is coming
	problems   []session.Problem
	hueOf      map[model.ArticleID]int
	importing  atomic.Bool // read by the goroutine that imports
	sides      sides
	undoText   string // what Undo would undo, as far as it is known
}

// build makes the window's content anew, in the palette's colours; what a
// person had open stays open.
func (w *Window) build() {
	w.pal = theme.Now()
	w.hint = newHint()
	w.snack = newSnack(w)
	w.toolbar = newToolbar(w)
	w.left = newLeftColumn(w)
	if w.middle == nil {
		w.middle = newMiddle(w)
	} else {
		w.middle.recolour()
	}
	if w.right != nil {
		w.keepNote()
	}
	w.right = newDetail(w)
	if w.article == nil {
		w.article = newArticleSheet(w)
	} else {
		w.article.recolour()
	}
	if w.job == nil {
		w.job = newImportPanel(w)
	} else {
		w.job.recolour()
	}
	frame := &frame{w: w, rules: [3]*canvas.Rectangle{parts.Rule(), parts.Rule(), parts.Rule()},
		side: parts.Ground(w.pal.Side), bar: parts.Ground(w.pal.Side), sheet: parts.Ground(w.pal.Sheet)}
	if w.primer == nil {
		w.primer = view.NewPrimer()
	}
	w.root = container.New(frame,
		w.primer.Object(), frame.bar, frame.side, frame.sheet,
		w.middle.object, w.left.object, w.right.object, w.article.object, w.toolbar.object,
		frame.rules[0], frame.rules[1], frame.rules[2],
		w.middle.flight.object, w.job.object, w.snack.object, w.toolbar.field.layer, w.hint.object)
	w.win.SetContent(w.root)
}

// frame lays the window out.
type frame struct {
	w                *Window
	bar, side, sheet *canvas.Raster
	rules            [3]*canvas.Rectangle
}

func columns(width float32) (left, right float32) {
	left, least := float32(leftWidth), float32(rightLeast)
	if width < narrowWindow {
		left, least = leftNarrow, rightNarrow
	}
	right = min(rightMost, max(least, width*0.3))
	return left, float32(int(right))
}

// Layout is the toolkit's.
func (f *frame) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	w := f.w
	left, right := columns(size.Width)
	if w.prefs.kept.LeftHidden {
		left = 0
	}
	if w.prefs.kept.RightHidden && !w.article.open {
		right = 0
	}
	h := size.Height - toolbarHeight
	parts.Put(f.bar, 0, 0, size.Width, toolbarHeight)
	parts.Put(f.side, 0, toolbarHeight, left, h)
	parts.Put(f.sheet, size.Width-right, toolbarHeight, right, h)
	parts.Put(f.rules[0], 0, toolbarHeight, size.Width, 1)
	parts.Put(f.rules[1], left, toolbarHeight, 1, h)
	parts.Put(f.rules[2], size.Width-right, toolbarHeight, 1, h)
	parts.Put(w.toolbar.object, 0, 0, size.Width, toolbarHeight)
	w.left.setWidth(left)
	parts.Put(w.left.object, 0, toolbarHeight+1, left, h-1)
	w.right.setWidth(right)
	parts.Put(w.right.object, size.Width-right+1, toolbarHeight+1, max(0, right-1), h-1)
	shown(w.left.object, left > 0)
	shown(w.right.object, right > 0)
	parts.Put(w.middle.object, left+1, toolbarHeight+1, max(0, size.Width-left-right-1), h-1)
	w.article.place(size.Width-right+1, toolbarHeight+1, max(0, right-1), h-1, size.Width)
	jobHeight := stripHeight(h - 1)
	parts.Put(w.job.object, left+16, size.Height-jobHeight-16, size.Width-left-right-32, jobHeight)
	w.snack.place(left, size.Width-right, size.Height-20)
	parts.Put(w.hint.object, 0, 0, size.Width, size.Height)
	parts.Put(w.toolbar.field.layer, 0, 0, size.Width, size.Height)
	parts.Put(w.middle.flight.object, 0, 0, size.Width, size.Height)
	if size != w.size {
		w.size = size
		w.toolbar.field.hide()
		w.settle("view", "")
	}
}

// MinSize lets the window become small, but not useless.
func (f *frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(720, 480) }

func shown(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// relayout lays the window out after something in it took another size.
func (w *Window) relayout() {
	if w.root != nil {
		w.root.Layout.Layout(w.root.Objects, w.root.Size())
		w.root.Refresh()
	}
}

// ShowHint, HideHint and Key make Window the parts' host.
func (w *Window) ShowHint(text string, beside fyne.CanvasObject) { w.hint.show(text, beside, w.size) }

// HideHint takes the hint away that was shown beside the object.
func (w *Window) HideHint(beside fyne.CanvasObject) { w.hint.hide(beside) }

// Key gives the timeline the keys that nothing else has use for.
func (w *Window) Key(e *fyne.KeyEvent) {
	if w.dialog != nil {
		switch e.Name {
		case fyne.KeyEscape:
			w.dialog.close()
		case fyne.KeyReturn, fyne.KeyEnter:
			w.dialog.press()
		}
		return
	}
	if !w.plainKey(e) {
		w.middle.key(e)
	}
}
