package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

func (w *Window) editCommands() []*command {
	return []*command{
		{id: "edit.undo", title: "Undo", group: "Edit", key: fyne.KeyZ, mod: ctrl, do: w.undo},
		{id: "edit.redo", title: "Redo", group: "Edit", key: fyne.KeyY, mod: ctrl, do: w.redo,
			also: []desktop.CustomShortcut{{KeyName: fyne.KeyZ, Modifier: ctrl | shift}}},
		{id: "edit.history", title: "History…", group: "Edit", key: fyne.KeyH, mod: ctrl, do: w.showHistory, rule: true},
		{id: "edit.copy", title: "Copy", group: "Edit", key: fyne.KeyC, mod: ctrl, do: w.copy},
		{id: "edit.cut", title: "Cut", group: "Edit", key: fyne.KeyX, mod: ctrl, do: func() { w.toFocused(&fyne.ShortcutCut{Clipboard: w.app.Clipboard()}) }},
		{id: "edit.paste", title: "Paste", group: "Edit", key: fyne.KeyV, mod: ctrl, do: w.pasteHere},
		{id: "edit.all", title: "Select all", group: "Edit", key: fyne.KeyA, mod: ctrl, do: w.selectAll, rule: true},
		{id: "edit.find", title: "Find", group: "Edit", key: fyne.KeyF, mod: ctrl, do: func() { w.win.Canvas().Focus(w.toolbar.field.entry) }},
		{id: "filter.clear", title: "Show all events", group: "Edit", brief: "Show all", key: fyne.KeyF, mod: ctrl | shift,
			can: func() bool { return !w.sess.Filter().Empty() }, do: w.clearFilter},
		{id: "filter.time", title: "Show only a time…", group: "Edit", do: w.askTimeSpan},
		{id: "filter.save", title: "Keep this view…", group: "Edit", can: func() bool { return !w.sess.Filter().Empty() }, do: w.askKeepView},
		{id: "filter.saved", title: "Kept views…", group: "Edit", do: w.showKeptViews},
		{id: "filter.forget", title: "Forget a kept view…", group: "Edit", can: func() bool { return len(w.sess.SavedViews()) > 0 }, do: w.askForgetView},
	}
}

// undo takes back the last command, or the last keys in a field that has the
// keyboard: the menu's shortcut would otherwise take them from the field.
func (w *Window) undo() {
	if w.fieldFocused() {
		w.toFocused(&fyne.ShortcutUndo{})
		return
	}
	sess := w.sess
	w.background(func() error { _, err := sess.Undo(); return err })
}

func (w *Window) redo() {
	if w.fieldFocused() {
		w.toFocused(&fyne.ShortcutRedo{})
		return
	}
	sess := w.sess
	w.background(func() error { _, err := sess.Redo(); return err })
}

// fieldFocused reports whether keys go to a field one can write in.
func (w *Window) fieldFocused() bool {
	switch w.win.Canvas().Focused().(type) {
	case *widget.Entry, *searchEntry, *noteEntry, *dialogEntry:
		return true
	}
	return false
}

// toFocused hands a shortcut to whatever has the keyboard.
func (w *Window) toFocused(s fyne.Shortcut) {
	if f, ok := w.win.Canvas().Focused().(fyne.Shortcutable); ok {
		f.TypedShortcut(s)
	}
}

// copy copies what is selected in a text, or the chosen events as text.
func (w *Window) copy() {
	if f, ok := w.win.Canvas().Focused().(fyne.Shortcutable); ok && f != fyne.Shortcutable(nil) {
		if w.fieldFocused() || w.article.open {
			f.TypedShortcut(&fyne.ShortcutCopy{Clipboard: w.app.Clipboard()})
			return
		}
	}
	if w.article.open {
		if _, text := w.article.reader.Selection(); text != "" {
			w.app.Clipboard().SetContent(text)
			return
		}
	}
	if text := w.eventsAsText(w.sess.Selected()); text != "" {
		w.app.Clipboard().SetContent(text)
		w.snack.say("Copied", "")
	}
}

// pasteHere pastes into a field; elsewhere it offers to import what is on the
// clipboard.
func (w *Window) pasteHere() {
	if w.fieldFocused() {
		w.toFocused(&fyne.ShortcutPaste{Clipboard: w.app.Clipboard()})
		return
	}
	w.run("file.paste")
}

func (w *Window) selectAll() {
	if _, ok := w.win.Canvas().Focused().(fyne.Shortcutable); ok {
		w.toFocused(&fyne.ShortcutSelectAll{})
		return
	}
	w.selectEvents()
}
