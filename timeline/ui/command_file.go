package ui

import (
	"path/filepath"

	"fyne.io/fyne/v2"
)

const (
	ctrl  = fyne.KeyModifierShortcutDefault
	shift = fyne.KeyModifierShift
	alt   = fyne.KeyModifierAlt
)

func (w *Window) fileCommands() []*command {
	writable := func() bool { _, ro := w.sess.ReadOnly(); return !ro && !w.loading }
	list := []*command{
		{id: "file.new", title: "New story", group: "File", key: fyne.KeyN, mod: ctrl, do: w.newStory},
		{id: "file.open", title: "Open story…", group: "File", key: fyne.KeyO, mod: ctrl, do: w.askOpen},
		{id: "file.sample", title: "Open the sample story", group: "File", brief: "See a sample", do: func() { w.openSample("ready") }},
	}
	for _, p := range w.prefs.kept.Recent {
		name := filepath.Base(p)
		list = append(list, &command{id: "file.recent." + p, title: name[:len(name)-len(filepath.Ext(name))], group: "File", under: "Recent stories", do: func() { w.open(p, "ready", nil) }})
	}
	list[len(list)-1].rule = true
	return append(list, []*command{
		{id: "file.import", title: "Import files…", group: "File", brief: "Import", key: fyne.KeyI, mod: ctrl, can: writable, do: w.askImportFiles},
		{id: "file.importFolder", title: "Import a folder…", group: "File", brief: "Import a folder", key: fyne.KeyI, mod: ctrl | shift, can: writable, do: w.askImportFolder},
		{id: "file.paste", title: "Import pasted text or a link…", group: "File", brief: "Paste text or a link", key: fyne.KeyV, mod: ctrl | shift, can: writable, do: w.askPaste},
		{id: "file.problems", title: "What could not be read…", group: "File", can: func() bool { return len(w.problems) > 0 }, do: w.showProblems},
		{id: "file.again", title: "Read the articles again…", group: "File", brief: "See what changes", can: func() bool { return writable() && len(w.sess.Snapshot().Articles) > 0 }, do: w.readAgain, rule: true},
		{id: "file.copy", title: "Save a copy as…", group: "File", key: fyne.KeyS, mod: ctrl | shift, can: func() bool { return w.sess.Path() != "" }, do: w.askSaveCopy},
		{id: "export.png", title: "Picture (PNG)…", group: "File", under: "Export", key: fyne.KeyE, mod: ctrl, do: func() { w.askExport("png") }},
		{id: "export.json", title: "JSON, everything…", group: "File", under: "Export", do: func() { w.askExport("json") }},
		{id: "export.csv", title: "Table (CSV)…", group: "File", under: "Export", do: func() { w.askExport("csv") }},
		{id: "export.md", title: "Markdown…", group: "File", under: "Export", do: func() { w.askExport("md") }},
		{id: "export.txt", title: "Plain text…", group: "File", under: "Export", do: func() { w.askExport("txt") }, rule: true},
		{id: "toolbar.export", title: "Export…", group: "File", brief: "Export", do: func() {}, hidden: true},
		{id: "file.quit", title: "Quit", group: "File", key: fyne.KeyQ, mod: ctrl, do: w.quit},
	}...)
}
