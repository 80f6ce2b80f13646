package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// command is one thing a person can do. Menu, shortcut, button, drop and test
// all go through it.
type command struct {
	id     string // "file.import"
	title  string // as the menu says it; "…" where a dialog follows
	group  string // the menu, and the group of Help › Keys
	under  string // the submenu, empty for none
	brief  string // one word for a button, the title without "…" where empty
	key    fyne.KeyName
	mod    fyne.KeyModifier
	also   []desktop.CustomShortcut // further keys
	plain  string                   // a key the timeline takes by itself, told in the menu's key list
	rule   bool                     // a rule follows in the menu
	hidden bool                     // it has a button but no place in the menu

	can     func() bool // nil: always
	checked func() bool // nil: not a switch
	do      func()
}

func (c *command) short() string {
	if c.brief != "" {
		return c.brief
	}
	return strings.TrimSuffix(c.title, "…")
}

// keys writes the shortcut for people: "Ctrl+Shift+I".
func (c *command) keys() string {
	if c.key == "" {
		return c.plain
	}
	var b strings.Builder
	for _, m := range []struct {
		bit  fyne.KeyModifier
		name string
	}{{fyne.KeyModifierControl, "Ctrl+"}, {fyne.KeyModifierSuper, "Cmd+"}, {fyne.KeyModifierAlt, "Alt+"}, {fyne.KeyModifierShift, "Shift+"}} {
		if c.mod&m.bit != 0 {
			b.WriteString(m.name)
		}
	}
	name := string(c.key)
	switch c.key {
	case fyne.KeyReturn:
		name = "Enter"
	case fyne.KeyEqual:
		name = "+"
	case fyne.KeyMinus:
		name = "−"
	case fyne.KeyLeft:
		name = "←"
	case fyne.KeyRight:
		name = "→"
	}
	return b.String() + name
}

// commands is the table, in menu order.
type commands struct {
	list []*command
	byID map[string]*command
}

func newCommands(lists ...[]*command) *commands {
	t := &commands{byID: map[string]*command{}}
	for _, list := range lists {
		for _, c := range list {
			t.list = append(t.list, c)
			t.byID[c.id] = c
		}
	}
	return t
}

// named returns the command, nil where there is none.
func (t *commands) named(id string) *command { return t.byID[id] }

// run gives a command by its name. A command that cannot be given now does
// nothing.
func (w *Window) run(id string) {
	c := w.commands.named(id)
	if c == nil || c.can != nil && !c.can() {
		return
	}
	c.do()
}

// shortcut returns a command's keys as the toolkit names them: a few it gives
// under names of their own and under no other.
func (w *Window) shortcut(c *command) fyne.Shortcut {
	if c.mod == ctrl {
		switch c.id {
		case "edit.undo":
			return &fyne.ShortcutUndo{}
		case "edit.redo":
			return &fyne.ShortcutRedo{}
		case "edit.copy":
			return &fyne.ShortcutCopy{Clipboard: w.app.Clipboard()}
		case "edit.cut":
			return &fyne.ShortcutCut{Clipboard: w.app.Clipboard()}
		case "edit.paste":
			return &fyne.ShortcutPaste{Clipboard: w.app.Clipboard()}
		case "edit.all":
			return &fyne.ShortcutSelectAll{}
		}
	}
	return &desktop.CustomShortcut{KeyName: c.key, Modifier: c.mod}
}

// plainKey runs the command of a key that needs no modifier, such as F2: the
// toolkit makes no shortcut of those.
func (w *Window) plainKey(e *fyne.KeyEvent) bool {
	for _, c := range w.commands.list {
		if c.key == e.Name && c.mod == 0 {
			w.run(c.id)
			return true
		}
	}
	return false
}

// menu makes the main menu of the table.
func (w *Window) menu() *fyne.MainMenu {
	main := fyne.NewMainMenu()
	var menu *fyne.Menu
	subs := map[string]*fyne.MenuItem{}
	for _, c := range w.commands.list {
		if menu == nil || menu.Label != c.group {
			menu = fyne.NewMenu(c.group)
			main.Items = append(main.Items, menu)
		}
		if c.hidden {
			continue
		}
		item := fyne.NewMenuItem(c.title, func() { w.run(c.id) })
		if c.key != "" {
			item.Shortcut = w.shortcut(c)
		}
		item.Disabled = c.can != nil && !c.can()
		item.Checked = c.checked != nil && c.checked()
		item.IsQuit = c.id == "file.quit"
		if c.under == "" {
			menu.Items = append(menu.Items, item)
		} else {
			sub := subs[c.group+c.under]
			if sub == nil {
				sub = fyne.NewMenuItem(c.under, nil)
				sub.ChildMenu = fyne.NewMenu(c.under)
				subs[c.group+c.under] = sub
				menu.Items = append(menu.Items, sub)
			}
			sub.ChildMenu.Items = append(sub.ChildMenu.Items, item)
		}
		if c.rule {
			menu.Items = append(menu.Items, fyne.NewMenuItemSeparator())
		}
	}
	return main
}

// refreshMenu brings the menu's switches and what is greyed out up to date.
// Only what moved is touched, since a new menu costs a layout of the window.
func (w *Window) refreshMenu() {
	main := w.win.MainMenu()
	if main == nil {
		return
	}
	moved := false
	byTitle := map[string]*command{}
	for _, c := range w.commands.list {
		byTitle[c.group+"\x00"+c.under+"\x00"+c.title] = c
	}
	var walk func(group, under string, items []*fyne.MenuItem)
	walk = func(group, under string, items []*fyne.MenuItem) {
		for _, item := range items {
			if item.ChildMenu != nil {
				walk(group, item.Label, item.ChildMenu.Items)
				continue
			}
			c := byTitle[group+"\x00"+under+"\x00"+item.Label]
			if c == nil {
				continue
			}
			disabled, checked := c.can != nil && !c.can(), c.checked != nil && c.checked()
			if item.Disabled != disabled || item.Checked != checked {
				item.Disabled, item.Checked, moved = disabled, checked, true
			}
		}
	}
	for _, m := range main.Items {
		walk(m.Label, "", m.Items)
	}
	if moved {
		main.Refresh()
	}
}

// bindMore adds the shortcuts that have no place in the menu.
func (w *Window) bindMore() {
	for _, c := range w.commands.list {
		for _, s := range c.also {
			w.win.Canvas().AddShortcut(&s, func(fyne.Shortcut) { w.run(c.id) })
		}
	}
	w.win.Canvas().SetOnTypedKey(w.Key)
	w.win.Canvas().SetOnTypedRune(func(r rune) { // with the keyboard on nothing
		if w.dialog == nil && w.sess != nil && !w.middle.tableOn {
			w.middle.timeline.TypedRune(r)
		}
	})
}
