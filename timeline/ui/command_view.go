package ui

import (
	"fyne.io/fyne/v2"

	"dateline/model"
)

func (w *Window) viewCommands() []*command {
	return append([]*command{
		{id: "view.fit", title: "Fit the whole story", group: "View", brief: "Fit", key: fyne.Key0, mod: ctrl, do: func() { w.middle.fit() }},
		{id: "view.fitEvent", title: "Fit the chosen event", group: "View", key: fyne.Key9, mod: ctrl, can: func() bool { return w.chosen() != nil }, do: func() { w.middle.fitEvent() }},
		{id: "view.goto", title: "Go to a date…", group: "View", key: fyne.KeyG, mod: ctrl, do: w.askGoTo},
		{id: "view.zoomIn", title: "Zoom in", group: "View", under: "Move", key: fyne.KeyEqual, mod: ctrl, do: func() { w.middle.zoom(1.6) }},
		{id: "view.zoomOut", title: "Zoom out", group: "View", under: "Move", key: fyne.KeyMinus, mod: ctrl, do: func() { w.middle.zoom(1 / 1.6) }},
		{id: "view.back", title: "Back", group: "View", under: "Move", key: fyne.KeyLeft, mod: alt, do: func() { w.middle.back() }},
		{id: "view.forward", title: "Forward", group: "View", under: "Move", key: fyne.KeyRight, mod: alt, do: func() { w.middle.forward() }},
		{id: "view.next", title: "Next event", group: "View", under: "Move", key: fyne.KeyJ, mod: ctrl, do: func() { w.stepEvent(1) }},
		{id: "view.previous", title: "Previous event", group: "View", under: "Move", key: fyne.KeyJ, mod: ctrl | shift, do: func() { w.stepEvent(-1) }},
		{id: "view.article", title: "Show in article", group: "View", key: fyne.KeyReturn, mod: ctrl,
			can: func() bool { e := w.chosen(); return e != nil && len(e.Quotes) > 0 }, do: func() { w.showQuote(w.chosen().ID, 0) }},
		{id: "article.close", title: "Close the article", group: "View", key: fyne.KeyW, mod: ctrl, can: func() bool { return w.article.open }, do: func() {
			w.article.close()
			w.left.show()
			w.refreshMenu()
			w.middle.focus()
		}, rule: true},
	}, append(w.pictureCommands(), []*command{
		{id: "view.table", title: "Table", group: "View", key: fyne.KeyT, mod: ctrl, checked: func() bool { return w.middle.tableOn }, do: w.toggleTable},
		{id: "view.articles", title: "All articles…", group: "View", key: fyne.KeyL, mod: ctrl, do: w.showArticles},
		{id: "view.coverage", title: "What is left out…", group: "View", do: w.showCoverage},
		{id: "view.left", title: "Left column", group: "View", key: fyne.KeyF9, checked: func() bool { return !w.prefs.kept.LeftHidden }, do: func() { w.toggleColumn(&w.prefs.kept.LeftHidden) }},
		{id: "view.right", title: "Right column", group: "View", key: fyne.KeyF10, checked: func() bool { return !w.prefs.kept.RightHidden }, do: func() { w.toggleColumn(&w.prefs.kept.RightHidden) }},
		{id: "view.theme", title: "Dark", group: "View", brief: "Light or dark", key: fyne.KeyL, mod: ctrl | shift, checked: func() bool { return w.pal != nil && w.pal.Dark }, do: w.switchTheme},
		{id: "view.full", title: "Full screen", group: "View", key: fyne.KeyF11, checked: func() bool { return w.win.FullScreen() }, do: func() { w.win.SetFullScreen(!w.win.FullScreen()) }},
	}...)...)
}

func (w *Window) toggleColumn(hidden *bool) {
	*hidden = !*hidden
	w.prefs.keep()
	w.relayout()
	w.refreshMenu()
	w.settle("view", "")
}

func (w *Window) toggleTable() {
	w.middle.tableOn = !w.middle.tableOn
	w.middle.show()
	w.middle.focus()
	w.refreshMenu()
	w.settle("view", "")
}

// stepEvent chooses the next or previous event in time.
func (w *Window) stepEvent(by int) {
	v := w.sess.View()
	all := append(append([]*model.Event(nil), v.Events...), v.Floating...)
	if len(all) == 0 {
		return
	}
	at := -1
	if ids := w.sess.Selected(); len(ids) > 0 {
		for i, e := range all {
			if e.ID == ids[len(ids)-1] {
				at = i
			}
		}
	}
	if at < 0 && by < 0 {
		at = len(all)
	}
	at = max(0, min(len(all)-1, at+by))
	w.sess.Select(all[at].ID)
	w.middle.reveal(all[at].ID)
}

func (w *Window) helpCommands() []*command {
	return []*command{
		{id: "help.keys", title: "Keys", group: "Help", key: fyne.KeyF1, do: w.showKeys},
		{id: "help.marks", title: "What the marks mean", group: "Help", do: w.showMarks},
		{id: "help.about", title: "About Dateline", group: "Help", do: w.showAbout},
	}
}
