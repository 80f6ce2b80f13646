package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/timeline/loop"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// sheet is a dialog: a title, a column of things, and buttons. Escape closes
// it, Return in a field presses its first button.
type sheet struct {
	w       *Window
	name    string
	popup   *widget.PopUp
	body    *fyne.Container
	scroll  *container.Scroll
	buttons *fyne.Container
	primary *parts.Press
	width   float32
	main    func() bool
	onClose func()
	frame   *fyne.Container
}

// button is one of a dialog's. do returns whether the dialog closes.
type button struct {
	name, text string
	main       bool
	do         func() bool
}

// dialogEntry is a field of a dialog.
type dialogEntry struct {
	widget.Entry
	sheet *sheet
	name  string
}

// TypedKey closes on Escape and presses the first button on Return.
func (e *dialogEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyEscape:
		e.sheet.close()
	case fyne.KeyReturn, fyne.KeyEnter:
		if e.MultiLine {
			e.Entry.TypedKey(k)
			return
		}
		e.sheet.press()
	default:
		e.Entry.TypedKey(k)
	}
}

// newSheet makes a dialog that is not yet shown.
func (w *Window) newSheet(name, title string, width float32, buttons ...button) *sheet {
	pal := theme.Now()
	width = min(width, w.size.Width-48)
	s := &sheet{w: w, name: name, width: width}
	s.body = container.New(parts.Column{Width: width - 48})
	s.scroll = container.NewVScroll(s.body)
	heading := prose.NewBlock(title, prose.TitleLook, width-48)
	row := []fyne.CanvasObject{}
	for _, b := range buttons {
		ink, fill, edge := pal.Ink, pal.Sheet, pal.Outline
		if b.main {
			ink, fill, edge = pal.OnAccent, pal.Accent, pal.Accent
		}
		p := parts.NewPress(w, name+"."+b.name, parts.Text(b.text, theme.Body, b.main, ink), nil).Padded(16, 7).Filled(fill, edge, 8)
		p.OnTap = func() {
			if b.do == nil || b.do() {
				s.close()
			}
		}
		if b.main {
			s.primary, s.main = p, b.do
		}
		row = append(row, p)
	}
	s.buttons = parts.Spread(8, 0, row...)
	s.frame = container.New(parts.Place{Min: fyne.NewSize(width, 100), Parts: func(size fyne.Size) {
		h := heading.MinSize().Height
		parts.Put(heading, 24, 20, width-48, h)
		foot := float32(0)
		if len(row) > 0 {
			foot = s.buttons.MinSize().Height + 20
			parts.Put(s.buttons, 24, size.Height-foot, size.Width-48, foot-20)
		}
		parts.Put(s.scroll, 24, 20+h+12, size.Width-48, max(0, size.Height-20-h-12-foot-16))
	}}, heading, s.scroll, s.buttons) // on the popup's own ground
	return s
}

// inner is the width of the dialog's body, px.
func (s *sheet) inner() float32 { return s.width - 48 }

// add puts a thing into the body.
func (s *sheet) add(o fyne.CanvasObject, gap float32) {
	s.body.Add(o)
	if gap > 0 {
		s.body.Add(parts.Gap(gap))
	}
}

// text adds a paragraph.
func (s *sheet) text(text string, gap float32) {
	look := prose.PlainLook
	look.Ink = prose.Grey
	s.add(prose.NewBlock(text, look, s.inner()), gap)
}

// field adds a field of one line under a head.
func (s *sheet) field(name, label, value, hint string) *dialogEntry {
	e := &dialogEntry{sheet: s, name: s.name + "." + name}
	e.ExtendBaseWidget(e)
	e.SetPlaceHolder(hint)
	e.Text = value
	if label != "" {
		s.add(parts.Second(label), 4)
	}
	s.add(e, 12)
	return e
}

// area adds a field of several lines.
func (s *sheet) area(name, value, hint string, rows int) *dialogEntry {
	e := &dialogEntry{sheet: s, name: s.name + "." + name}
	e.MultiLine = true
	e.Wrapping = fyne.TextWrapWord
	e.ExtendBaseWidget(e)
	e.SetPlaceHolder(hint)
	e.SetMinRowsVisible(rows)
	e.Text = value
	s.add(e, 12)
	return e
}

// open shows the dialog, with the keyboard on focus where it is not nil.
func (s *sheet) open(focus fyne.Focusable) {
	if s.w.dialog != nil {
		s.w.dialog.close()
	}
	s.w.HideHint(nil)
	s.w.toolbar.field.hide()
	s.popup = widget.NewModalPopUp(s.frame, s.w.win.Canvas())
	s.w.dialog, s.w.dialogName = s, s.name
	s.popup.Show()
	s.fit()
	if focus != nil {
		s.w.win.Canvas().Focus(focus)
	}
	s.w.settle("view", "")
}

// fit gives the dialog the height that its body needs, within the window.
func (s *sheet) fit() {
	if s.popup == nil {
		return
	}
	s.body.Refresh()
	head := s.frame.Objects[1].MinSize().Height
	foot := float32(0)
	if len(s.buttons.Objects) > 0 {
		foot = s.buttons.MinSize().Height + 20
	}
	h := 20 + head + 12 + s.body.MinSize().Height + 2 + foot + 16
	h = min(h, s.w.win.Canvas().Size().Height-48)
	s.popup.Resize(fyne.NewSize(s.width, h))
	s.frame.Refresh()
}

// press does what the first button does.
func (s *sheet) press() {
	if s.main != nil && (s.primary == nil || !s.primary.Disabled) && s.main() {
		s.close()
	}
}

// enable lets the first button be pressed, or not.
func (s *sheet) enable(on bool) {
	if s.primary == nil || s.primary.Disabled == !on {
		return
	}
	pal := theme.Now()
	s.primary.Disabled = !on
	fill, ink := pal.Accent, pal.OnAccent
	if !on {
		fill, ink = pal.Outline, pal.Muted
	}
	s.primary.Filled(fill, nil, 8)
	t := s.primary.Content.(*canvas.Text)
	t.Color = ink
	t.Refresh()
	s.primary.Refresh()
}

// close takes the dialog away.
func (s *sheet) close() {
	if s.popup == nil {
		return
	}
	s.popup.Hide()
	s.popup = nil
	if s.w.dialog == s {
		s.w.dialog, s.w.dialogName = nil, ""
	}
	if s.onClose != nil {
		s.onClose()
	}
	s.w.middle.focus()
	s.w.settle("view", "")
}

// dialogControls lists what can be pressed in the open dialog.
func (w *Window) dialogControls() []traceButton {
	if w.dialog == nil {
		return nil
	}
	var out []traceButton
	driver := fyne.CurrentApp().Driver()
	put := func(name string, o fyne.CanvasObject) {
		at := driver.AbsolutePositionForObject(o)
		out = append(out, traceButton{name, at.X + o.Size().Width/2, at.Y + o.Size().Height/2})
	}
	var walk func(o fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *parts.Press:
			if o.Name != "" && o.Visible() {
				put(o.Name, o)
			}
			walk(o.Content)
		case *dialogEntry:
			put(o.name, o)
		case *fyne.Container:
			for _, c := range o.Objects {
				walk(c)
			}
		case *container.Scroll:
			walk(o.Content)
		}
	}
	walk(w.dialog.frame)
	return out
}

// ask is a dialog of one field.
func (w *Window) ask(name, title, label, value, hint, do string, take func(string) error) {
	var s *sheet
	var e *dialogEntry
	problem := newProblemLine()
	s = w.newSheet(name, title, 440,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: do, main: true, do: func() bool {
			if err := take(e.Text); err != nil {
				problem.say(sentence(err.Error()), s.inner())
				s.fit()
				return false
			}
			return true
		}})
	e = s.field("text", label, value, hint)
	s.add(problem.object, 0)
	s.open(e)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// problemLine says under a field what is wrong with it.
type problemLine struct{ object *fyne.Container }

func newProblemLine() *problemLine { return &problemLine{container.New(parts.Column{})} }

func (p *problemLine) say(text string, width float32) {
	p.object.Objects = nil
	p.object.Layout = parts.Column{Width: width}
	if text != "" {
		pal := theme.Now()
		line, _ := parts.Fit(text, theme.Small, false, width)
		p.object.Add(parts.Text(line, theme.Small, false, pal.Error))
		p.object.Add(parts.Gap(6))
	}
	p.object.Refresh()
}

// confirm asks before something that takes away.
func (w *Window) confirm(name, title, text, do string, then func()) {
	s := w.newSheet(name, title, 440,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: do, main: true, do: func() bool { then(); return true }})
	s.text(text, 0)
	s.open(s.primary)
}

// failed tells what went wrong, with the chain for the log.
func (w *Window) failed(what string, err error) {
	fyne.LogError(what, err)
	s := w.newSheet("failed", what, 460, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	s.text(sentence(err.Error()), 0)
	s.open(s.primary)
	w.settle("error", what+": "+err.Error())
}

// background does something off the window's goroutine and tells when it failed.
// The program does not end, nor another story open, before it is done.
func (w *Window) background(do func() error) {
	w.doing.Go(func() {
		if err := do(); err != nil {
			loop.Do(func() {
				w.snack.say(sentence(err.Error()), "")
				w.settle("error", err.Error())
			})
		}
	})
}
