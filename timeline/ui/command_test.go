package ui

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestTheTableOfCommandsIsWhole(t *testing.T) {
	w := testWindow(t)
	ids, keys, titles := map[string]bool{}, map[string]string{}, map[string]bool{}
	for _, c := range w.commands.list {
		if ids[c.id] {
			t.Errorf("two commands are called %s", c.id)
		}
		ids[c.id] = true
		if c.do == nil || c.title == "" || c.group == "" {
			t.Errorf("%s does nothing, or has no title or menu", c.id)
		}
		place := c.group + "/" + c.under + "/" + c.title
		if titles[place] {
			t.Errorf("the menu has %s twice", place)
		}
		titles[place] = true
		if c.key != "" {
			if other := keys[c.keys()]; other != "" {
				t.Errorf("%s and %s have the key %s", other, c.id, c.keys())
			}
			keys[c.keys()] = c.id
		}
	}
	for _, id := range []string{"file.import", "file.importFolder", "file.paste", "edit.undo", "edit.redo", "event.merge", "view.table", "view.goto", "article.published", "export.png", "help.keys"} {
		if !ids[id] {
			t.Errorf("there is no command %s", id)
		}
	}
}

// Every shortcut stands on a menu item: the toolkit asks the menu first.
func TestEveryShortcutIsInTheMenu(t *testing.T) {
	w := testWindow(t)
	in := map[string]bool{}
	var walk func(items []*fyne.MenuItem)
	walk = func(items []*fyne.MenuItem) {
		for _, i := range items {
			if i.Shortcut != nil {
				in[i.Shortcut.ShortcutName()] = true
			}
			if i.ChildMenu != nil {
				walk(i.ChildMenu.Items)
			}
		}
	}
	for _, m := range w.menu().Items {
		walk(m.Items)
	}
	for _, c := range w.commands.list {
		if c.key != "" && !in[w.shortcut(c).ShortcutName()] {
			t.Errorf("%s (%s) is not in the menu", c.id, c.keys())
		}
	}
}

func TestUndoGoesToAFieldThatHasTheKeyboard(t *testing.T) {
	w := testWindow(t)
	imported(t, w)
	before := w.sess.Snapshot().Counts.Articles
	w.win.Canvas().Focus(w.toolbar.field.entry)
	w.run("edit.undo")
	w.doing.Wait()
	turn()
	if got := w.sess.Snapshot().Counts.Articles; got != before {
		t.Errorf("undo in a field took an import back: %d articles, want %d", got, before)
	}
}
