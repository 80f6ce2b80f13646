package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/timeline/layout"
)

// pictureKeys is what lanes and colours can go by.
var pictureKeys = []struct {
	key  layout.Key
	id   string
	name string
}{
	{layout.ByNone, "none", "Nothing"},
	{layout.BySource, "source", "Source"},
	{layout.ByActor, "actor", "Person or body"},
	{layout.ByStatus, "status", "Status"},
	{layout.ByTag, "tag", "Tag"},
}

func (w *Window) pictureCommands() []*command {
	var list []*command
	for _, k := range pictureKeys {
		list = append(list, &command{id: "view.lanes." + k.id, title: k.name, group: "View", under: "Lanes by",
			checked: func() bool { return w.prefs.picture().Lanes == k.key },
			do:      func() { w.setPicture(func(o *layout.Options) { o.Lanes = k.key }) }})
	}
	for _, k := range pictureKeys {
		list = append(list, &command{id: "view.colours." + k.id, title: k.name, group: "View", under: "Colours by",
			checked: func() bool { return w.prefs.picture().Colours == k.key },
			do:      func() { w.setPicture(func(o *layout.Options) { o.Colours = k.key }) }})
	}
	return append(list,
		&command{id: "view.fold", title: "Fold empty stretches", group: "View", plain: "F",
			checked: func() bool { return w.middle == nil || w.middle.timeline.Folded() },
			do: func() {
				w.middle.timeline.SetFolded(!w.middle.timeline.Folded())
				w.refreshMenu()
			}},
		&command{id: "view.links", title: "All links", group: "View", plain: "L",
			checked: func() bool { return w.middle != nil && w.middle.timeline.Links() },
			do: func() {
				w.middle.timeline.SetLinks(!w.middle.timeline.Links())
				w.refreshMenu()
			}},
		&command{id: "view.reported", title: "By the day it was first reported", group: "View", rule: true,
			checked: func() bool { return w.prefs.picture().Clock == layout.ReportedTime },
			do: func() {
				w.setPicture(func(o *layout.Options) {
					if o.Clock == layout.ReportedTime {
						o.Clock = layout.EventTime
					} else {
						o.Clock = layout.ReportedTime
					}
				})
			}})
}

// setPicture changes what lanes, colours and places go by, and remembers it.
func (w *Window) setPicture(change func(*layout.Options)) {
	o := w.prefs.picture()
	change(&o)
	w.prefs.keepPicture(o)
	w.middle.timeline.SetOptions(o)
	w.refreshMenu()
	w.settle("view", "")
}

// modifiers returns the modifier keys that are held.
func (w *Window) modifiers() fyne.KeyModifier {
	if d, ok := w.app.Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// timelineMenu is what the second button offers on the timeline.
func (w *Window) timelineMenu(id model.EventID, at fyne.Position) {
	menu := fyne.NewMenu("")
	ids := []string{"view.fit", "view.goto", "event.add", "view.fold", "view.links", "view.reported"}
	if id != "" {
		ids = []string{"view.article", "view.fitEvent", "event.title", "event.date", "event.merge", "event.pin", "event.hide"}
	}
	for _, name := range ids {
		c := w.commands.named(name)
		item := fyne.NewMenuItem(c.title, func() { w.run(name) })
		item.Disabled = c.can != nil && !c.can()
		item.Checked = c.checked != nil && c.checked()
		menu.Items = append(menu.Items, item)
	}
	widget.ShowPopUpMenuAtPosition(menu, w.win.Canvas(), at)
}
