package prose

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"dateline/model"
)

// A second press within this time and distance makes a double click.
const (
	againTime = 400 * time.Millisecond
	againPx   = 5
)

// Scrolled moves the text by the wheel.
func (r *Reader) Scrolled(e *fyne.ScrollEvent) { r.scroll(r.offset - 1.5*e.Scrolled.DY) }

// MouseDown sets the caret, extends the selection with Shift, selects a word
// or a paragraph when pressed again.
func (r *Reader) MouseDown(e *desktop.MouseEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(r); c != nil {
		c.Focus(r)
	}
	if e.Button == desktop.MouseButtonSecondary {
		if r.OnMenu != nil {
			r.OnMenu(e.AbsolutePosition)
		}
		return
	}
	if top, h := r.bar(); h > 0 && e.Position.X > r.Size().Width-barGround {
		if e.Position.Y < top || e.Position.Y > top+h { // a page up or down
			r.scroll(r.offset + sign(e.Position.Y-top)*(r.Size().Height-r.sheet.look.Lead))
			top, h = r.bar()
		}
		r.barGrab = max(0, min(h, e.Position.Y-top))
		return
	}
	now := r.now()
	near := abs(e.Position.X-r.downAt.X) < againPx && abs(e.Position.Y-r.downAt.Y) < againPx
	if near && now.Sub(r.downTime) < againTime {
		r.clicks = r.clicks%3 + 1
	} else {
		r.clicks = 1
	}
	r.downAt, r.downTime, r.moved, r.selecting = e.Position, now, false, true
	at := r.sheet.offsetAt(r.textPoint(e.Position))
	switch {
	case r.clicks == 2:
		r.sheet.anchor, r.sheet.caret = r.sheet.text.Word(at)
	case r.clicks == 3:
		r.sheet.anchor, r.sheet.caret = r.sheet.text.Paragraph(at)
	case e.Modifier&fyne.KeyModifierShift != 0:
		r.sheet.caret = at
	default:
		r.sheet.anchor, r.sheet.caret = at, at
	}
	r.redraw()
}

// MouseUp ends a selection; a plain click on a mark tells whose it is.
func (r *Reader) MouseUp(e *desktop.MouseEvent) {
	if r.barGrab >= 0 {
		r.barGrab = -1
		return
	}
	if !r.selecting || e.Button != desktop.MouseButtonPrimary {
		return
	}
	r.selecting = false
	if r.moved || r.clicks > 1 || !r.sheet.selection().Empty() || r.OnMark == nil {
		return
	}
	under := r.sheet.markAt(r.textPoint(e.Position))
	if len(under) == 0 {
		return
	}
	place := under[0].Key + under[len(under)-1].Key
	if place == r.lastMarks {
		r.markTurn++
	} else {
		r.lastMarks, r.markTurn = place, 0
	}
	r.OnMark(under[r.markTurn%len(under)].Key)
}

// Dragged selects, or pulls the scroll bar; past an edge the text follows.
func (r *Reader) Dragged(e *fyne.DragEvent) {
	if r.barGrab >= 0 {
		_, h := r.bar()
		room := r.Size().Height - h
		if room > 0 {
			r.scroll((e.Position.Y - r.barGrab) / room * (r.contentHeight() - r.Size().Height))
		}
		return
	}
	if !r.selecting {
		return
	}
	r.moved = true
	if e.Position.Y < 0 {
		r.scroll(r.offset + e.Position.Y/2)
	} else if over := e.Position.Y - r.Size().Height; over > 0 {
		r.scroll(r.offset + over/2)
	}
	r.sheet.caret = r.sheet.offsetAt(r.textPoint(e.Position))
	r.redraw()
}

// DragEnd ends a drag.
func (r *Reader) DragEnd() { r.barGrab = -1 }

// MouseIn, MouseMoved and MouseOut make the toolkit ask for the pointer.
func (r *Reader) MouseIn(e *desktop.MouseEvent)    { r.hover(e.Position) }
func (r *Reader) MouseMoved(e *desktop.MouseEvent) { r.hover(e.Position) }
func (r *Reader) MouseOut()                        { r.pointer = desktop.DefaultCursor }

func (r *Reader) hover(p fyne.Position) {
	switch {
	case p.X > r.Size().Width-barGround:
		r.pointer = desktop.DefaultCursor
	case len(r.sheet.markAt(r.textPoint(p))) > 0:
		r.pointer = desktop.PointerCursor
	default:
		r.pointer = desktop.TextCursor
	}
}

// Cursor is a hand over a mark and a bar over other text.
func (r *Reader) Cursor() desktop.Cursor { return r.pointer }

// FocusGained draws a ring: keys go to the text now.
func (r *Reader) FocusGained() { r.focus(true) }

// FocusLost takes the ring away.
func (r *Reader) FocusLost() { r.focus(false) }

func (r *Reader) focus(on bool) {
	r.focused = on
	if r.OnFocus != nil {
		r.OnFocus(on)
	}
	r.redraw()
}

// KeyDown and KeyUp watch Shift, which the toolkit does not give with a key.
func (r *Reader) KeyDown(e *fyne.KeyEvent) { r.shiftKey(e.Name, true) }
func (r *Reader) KeyUp(e *fyne.KeyEvent)   { r.shiftKey(e.Name, false) }

func (r *Reader) shiftKey(name fyne.KeyName, down bool) {
	if name == desktop.KeyShiftLeft || name == desktop.KeyShiftRight {
		r.shift = down
	}
}

// TypedRune does nothing: the text cannot be changed.
func (r *Reader) TypedRune(rune) {}

// TypedKey scrolls; with Shift it moves the end of the selection. Enter chooses
// the event whose quote holds the selection's end.
func (r *Reader) TypedKey(e *fyne.KeyEvent) {
	t, page := r.sheet.text, r.Size().Height-r.sheet.look.Lead
	if r.shift && r.extend(e.Name) {
		return
	}
	switch e.Name {
	case fyne.KeyDown:
		r.scroll(r.offset + r.sheet.look.Lead)
	case fyne.KeyUp:
		r.scroll(r.offset - r.sheet.look.Lead)
	case fyne.KeyPageDown, fyne.KeySpace:
		r.scroll(r.offset + page)
	case fyne.KeyPageUp:
		r.scroll(r.offset - page)
	case fyne.KeyHome:
		r.scroll(0)
	case fyne.KeyEnd:
		r.scroll(t.Height())
	case fyne.KeyRight, fyne.KeyLeft:
		r.step(e.Name == fyne.KeyRight)
	case fyne.KeyReturn, fyne.KeyEnter:
		for _, m := range r.sheet.marks {
			if m.Key != "" && r.OnMark != nil && m.Span.Start <= r.sheet.caret && r.sheet.caret < m.Span.End {
				r.OnMark(m.Key)
				return
			}
		}
	default:
		if r.OnKey != nil {
			r.OnKey(e)
		}
	}
}

// step puts the caret on the next or the previous mark and tells whose it is.
func (r *Reader) step(forward bool) {
	best := -1
	for i, m := range r.sheet.marks {
		if m.Key == "" {
			continue
		}
		if forward && m.Span.Start > r.sheet.caret && (best < 0 || m.Span.Start < r.sheet.marks[best].Span.Start) ||
			!forward && m.Span.Start < r.sheet.caret && (best < 0 || m.Span.Start > r.sheet.marks[best].Span.Start) {
			best = i
		}
	}
	if best < 0 {
		return
	}
	m := r.sheet.marks[best]
	r.sheet.anchor, r.sheet.caret = m.Span.Start, m.Span.Start
	r.ScrollTo(m.Span)
	if r.OnMark != nil {
		r.OnMark(m.Key)
	}
}

// extend moves the caret and leaves the anchor; false where the key does not
// move a caret.
func (r *Reader) extend(name fyne.KeyName) bool {
	t := r.sheet.text
	if len(t.Lines) == 0 {
		return false
	}
	i := t.LineOf(r.sheet.caret)
	vertical := func(to int) int {
		to = max(0, min(to, len(t.Lines)-1))
		return r.sheet.offsetAt(r.sheet.xAt(t.Lines[i], r.sheet.caret), t.Lines[to].Y+1)
	}
	switch name {
	case fyne.KeyRight:
		r.sheet.caret = t.Next(r.sheet.caret)
	case fyne.KeyLeft:
		r.sheet.caret = t.Previous(r.sheet.caret)
	case fyne.KeyDown:
		r.sheet.caret = vertical(i + 1)
	case fyne.KeyUp:
		r.sheet.caret = vertical(i - 1)
	case fyne.KeyHome:
		r.sheet.caret = t.Lines[i].Start
	case fyne.KeyEnd:
		r.sheet.caret = t.Lines[i].End
	case fyne.KeyPageDown:
		r.sheet.caret = vertical(i + int(r.Size().Height/r.sheet.look.Lead))
	case fyne.KeyPageUp:
		r.sheet.caret = vertical(i - int(r.Size().Height/r.sheet.look.Lead))
	default:
		return false
	}
	r.ScrollTo(model.Span{Start: r.sheet.caret, End: r.sheet.caret})
	r.redraw()
	return true
}

// TypedShortcut copies the selection or selects everything.
func (r *Reader) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutCopy:
		if text := r.sheet.selected(); text != "" && s.Clipboard != nil {
			s.Clipboard.SetContent(text)
		}
	case *fyne.ShortcutSelectAll:
		r.Select(model.Span{Start: 0, End: len(r.sheet.text.Body)})
	}
}

func abs(x float32) float32 { return max(x, -x) }

func sign(x float32) float32 {
	if x < 0 {
		return -1
	}
	return 1
}
