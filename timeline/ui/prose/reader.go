package prose

import (
	"image/color"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
)

// The reader's margins and the width of its scroll bar's ground, px.
const (
	readerMargin = 24
	barGround    = 12
	barWidth     = 4
	// A line of more than some 75 characters is hard to follow.
	measureLimit = 620
)

// Reader shows a whole article: it scrolls, lets text be selected and copied,
// and tells which mark was clicked.
type Reader struct {
	widget.BaseWidget
	// OnMark is called with the key of a clicked mark. A second click on the
	// same place gives the next of several marks that overlap there.
	OnMark func(key string)
	// OnMenu is called for a click with the second button, at a place of the
	// canvas.
	OnMenu func(at fyne.Position)
	// OnKey is given the keys that the reader has no use for.
	OnKey func(*fyne.KeyEvent)
	// OnFocus tells that the reader has taken (or lost) the keyboard.
	OnFocus func(on bool)

	sheet   sheet
	offset  float32 // px of the text above the top edge
	focused bool

	downAt    fyne.Position
	downTime  time.Time
	clicks    int
	selecting bool
	moved     bool
	barGrab   float32 // px from the bar's top to the pointer, -1 while not dragged
	lastMarks string  // where the last click was, to walk through overlapping marks
	markTurn  int
	shift     bool
	pointer   desktop.Cursor
	drawn     *readerRenderer
	now       func() time.Time
}

var (
	_ fyne.Scrollable    = (*Reader)(nil)
	_ fyne.Draggable     = (*Reader)(nil)
	_ fyne.Focusable     = (*Reader)(nil)
	_ fyne.Shortcutable  = (*Reader)(nil)
	_ desktop.Mouseable  = (*Reader)(nil)
	_ desktop.Hoverable  = (*Reader)(nil)
	_ desktop.Cursorable = (*Reader)(nil)
	_ desktop.Keyable    = (*Reader)(nil)
)

// NewReader returns an empty reader.
func NewReader() *Reader {
	r := &Reader{barGrab: -1, pointer: desktop.TextCursor, now: time.Now}
	r.sheet.set("", BodyLook)
	r.ExtendBaseWidget(r)
	return r
}

// SetText shows another text from its beginning, without marks.
func (r *Reader) SetText(body string) {
	r.sheet.set(body, BodyLook)
	r.offset = 0
	r.wrap(r.Size().Width)
	r.Refresh()
}

// SetMarks replaces the marks.
func (r *Reader) SetMarks(marks []Mark) {
	r.sheet.mark(marks)
	r.Refresh()
}

// Marks returns the number of marks that answer to a click.
func (r *Reader) Marks() int {
	n := 0
	for _, m := range r.sheet.marks {
		if m.Key != "" {
			n++
		}
	}
	return n
}

// Selection returns the selected span of the text and its words.
func (r *Reader) Selection() (model.Span, string) { return r.sheet.selection(), r.sheet.selected() }

// Select selects a span.
func (r *Reader) Select(s model.Span) {
	r.sheet.anchor, r.sheet.caret = s.Start, s.End
	r.redraw()
}

// ScrollTo brings the span into sight, a third down from the top unless it is
// well in sight already.
func (r *Reader) ScrollTo(s model.Span) {
	if len(r.sheet.text.Lines) == 0 {
		return
	}
	top := r.sheet.text.Lines[r.sheet.text.LineOf(s.Start)].Y + readerMargin/2
	bottom := r.sheet.text.Lines[r.sheet.text.LineOf(max(s.Start, s.End-1))].Y + r.sheet.look.Lead + readerMargin/2
	h := r.Size().Height
	if top >= r.offset+24 && bottom <= r.offset+h-24 {
		return
	}
	r.scroll(top - h/3)
}

// Place returns the middle of the first visible line of a span, px of the
// reader, and whether any of it is in sight.
func (r *Reader) Place(s model.Span) (fyne.Position, bool) {
	for i := r.sheet.text.LineOf(s.Start); i >= 0 && i < len(r.sheet.text.Lines); i++ {
		l := r.sheet.text.Lines[i]
		if l.Start >= s.End {
			break
		}
		y := l.Y + readerMargin/2 - r.offset + r.sheet.look.Lead/2
		if y < 4 || y > r.Size().Height-4 {
			continue
		}
		a, b := r.sheet.xAt(l, max(l.Start, s.Start)), r.sheet.xAt(l, min(l.End, s.End))
		return fyne.NewPos(readerMargin+(a+b)/2, y), true
	}
	return fyne.Position{}, false
}

// MinSize is small: the reader takes what room it is given.
func (r *Reader) MinSize() fyne.Size { return fyne.NewSize(160, 120) }

// Resize keeps the first visible words in sight while the lines change.
func (r *Reader) Resize(size fyne.Size) {
	if size == r.Size() {
		return
	}
	r.wrap(size.Width)
	r.BaseWidget.Resize(size)
	r.scroll(r.offset)
}

func (r *Reader) wrap(width float32) {
	first := 0
	if i := r.sheet.text.LineAt(r.offset); i >= 0 {
		first = r.sheet.text.Lines[i].Start
	}
	if !r.sheet.text.Wrap(min(measureLimit, max(80, width-2*readerMargin))) {
		return
	}
	r.sheet.version++
	if r.offset > 0 && len(r.sheet.text.Lines) > 0 {
		r.offset = r.sheet.text.Lines[r.sheet.text.LineOf(first)].Y
	}
}

func (r *Reader) contentHeight() float32 { return r.sheet.text.Height() + readerMargin }

func (r *Reader) scroll(to float32) {
	r.offset = max(0, min(to, r.contentHeight()-r.Size().Height))
	r.redraw()
}

// redraw lays out what is in sight without freeing a texture.
func (r *Reader) redraw() {
	if render := r.renderer(); render != nil {
		render.Layout(r.Size())
		canvas.Refresh(render.bar)
	}
}

// Refresh draws everything anew, in the colours of the theme.
func (r *Reader) Refresh() {
	r.sheet.version++
	r.BaseWidget.Refresh()
}

// textPoint turns a place of the reader into one of the text.
func (r *Reader) textPoint(p fyne.Position) (x, y float32) {
	return p.X - readerMargin, p.Y - readerMargin/2 + r.offset
}

// bar returns the top and height of the scroll bar, px; height 0: none needed.
func (r *Reader) bar() (top, height float32) {
	h, all := r.Size().Height, r.contentHeight()
	if all <= h || h <= 0 {
		return 0, 0
	}
	height = max(32, h*h/all)
	return r.offset / (all - h) * (h - height), height
}

// CreateRenderer is the toolkit's.
func (r *Reader) CreateRenderer() fyne.WidgetRenderer {
	render := &readerRenderer{reader: r, bar: canvas.NewRectangle(color.Transparent), ring: canvas.NewRectangle(color.Transparent)}
	render.bar.CornerRadius = barWidth / 2
	render.ring.StrokeWidth = 1.5
	r.drawn = render
	render.Layout(r.Size())
	return render
}
