package ui

import (
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"dateline/data/export"
	"dateline/model"
	"dateline/timeline/loop"
	"dateline/timeline/session"
)

// askExport writes what is on the timeline, through its filter, to a file.
func (w *Window) askExport(format string) {
	ending := "." + format
	name := safeName(w.storyName()) + ending
	w.pick(pickSave, "Export as "+strings.ToUpper(format), "Export", name, ending, func(paths []string) {
		path := paths[0]
		if _, err := os.Stat(path); err == nil {
			w.confirm("replace", "Replace "+filepath.Base(path)+"?", "There is a file of this name in "+filepath.Dir(path)+" already.", "Replace", func() { w.export(path, format) })
			return
		}
		w.export(path, format)
	})
}

// export writes the file off the window's goroutine.
func (w *Window) export(path, format string) {
	view, dark := w.sess.View(), w.pal.Dark
	picture := w.middle.picture(w.prefs.picture(), w.middle.timeline.Folded())
	w.doing.Go(func() {
		err := export.WriteFile(path, func(out io.Writer) error {
			if format == "png" {
				return png.Encode(out, picture(view, dark))
			}
			f, err := export.FormatNamed(format)
			if err != nil {
				return err
			}
			return f.Write(out, timelineOf(view), export.Options{})
		})
		loop.Do(func() {
			if err != nil {
				w.failed("The export failed", err)
				return
			}
			w.snack.say("Exported to "+filepath.Base(path), "")
			w.settle("view", "exported "+path)
		})
	})
}

// timelineOf gathers what a writer of files is given.
func timelineOf(v *session.View) export.Timeline {
	return session.Timeline(v.Snapshot.Story, v.Events, v.Floating)
}

// exportMenu offers the formats under a button.
func (w *Window) exportMenu(beside fyne.CanvasObject) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(beside).AddXY(0, beside.Size().Height+2)
	menu := fyne.NewMenu("")
	for _, c := range w.commands.list {
		if c.under == "Export" {
			menu.Items = append(menu.Items, fyne.NewMenuItem(c.title, func() { w.run(c.id) }))
		}
	}
	widget.ShowPopUpMenuAtPosition(menu, w.win.Canvas(), at)
}

// eventsAsText writes events as the text format does, for the clipboard.
func (w *Window) eventsAsText(ids []model.EventID) string {
	if len(ids) == 0 {
		return ""
	}
	snap := w.sess.Snapshot()
	var dated, floating []*model.Event
	for _, id := range ids {
		if e := snap.Event(id); e != nil && e.Floating() {
			floating = append(floating, e)
		} else if e != nil {
			dated = append(dated, e)
		}
	}
	t := session.Timeline(snap.Story, dated, floating)
	t.Gaps = nil
	var b strings.Builder
	if err := export.Text(&b, t, export.Options{}); err != nil {
		fyne.LogError("write the events as text", err)
	}
	return b.String()
}

// askSaveCopy writes the whole story to another file.
func (w *Window) askSaveCopy() {
	w.pick(pickSave, "Save a copy of the story", "Save", safeName(w.storyName())+" copy"+session.Ext, session.Ext, func(paths []string) {
		sess := w.sess
		w.doing.Go(func() {
			err := saveCopy(sess, paths[0])
			loop.Do(func() {
				if err != nil {
					w.failed("The copy was not made", err)
					return
				}
				w.snack.say("Copied to "+filepath.Base(paths[0]), "")
				w.settle("view", "copied "+paths[0])
			})
		})
	})
}

func (w *Window) askOpen() {
	w.pick(pickOne, "Open a story", "Open", "", session.Ext, func(paths []string) { w.open(paths[0], "ready", nil) })
}
