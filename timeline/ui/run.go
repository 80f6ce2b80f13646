package ui

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	base "fyne.io/fyne/v2/theme"

	"dateline/assets"
	"dateline/data/stepback"
	"dateline/model/caldate"
	"dateline/timeline/loop"
	"dateline/timeline/session"
	"dateline/timeline/ui/theme"
	"dateline/timeline/view"
)

// appID names the program to the system, which groups its windows by it.
const appID = "io.github.dateline"

// Options is what the window is started with.
type Options struct {
	// Paths are what to open (one story) or to import: files, folders, links.
	Paths []string
	// Published is the date of publication that a person stated for what is
	// imported at the start; zero for none.
	Published caldate.Date
	// Version is shown in About.
	Version string
	// Session is how stories are read and derived.
	Session session.Options
	// Folder is where new stories are kept; empty for the user's data folder.
	Folder string
	// Settings is the file that remembers the window between starts; empty for
	// a window that remembers nothing.
	Settings string
	// Started is when the program began, for the trace; zero for now.
	Started time.Time
}

// Run opens the window and returns when it was closed, or soon after ctx has
// ended: the toolkit heeds a signal only once its window stands. It must be
// called on the program's main goroutine. The error says why no window could be
// opened.
func Run(ctx context.Context, o Options) error {
	if o.Started.IsZero() {
		o.Started = time.Now()
	}
	stepback.Window()
	trace, err := newTracer(os.Getenv("DATELINE_TRACE"), o.Started)
	view.CacheFolder()
	a := app.NewWithID(appID)
	loop.Settle(a)
	icon, iconErr := assets.Icon("dateline")
	if iconErr == nil {
		a.SetIcon(fyne.NewStaticResource("dateline.svg", icon))
	}
	w := newWindow(a, o, trace)
	if err != nil {
		w.snack.say(err.Error(), "")
	}
	w.win.Show()
	a.Lifecycle().SetOnStarted(func() { w.begin() })
	defer context.AfterFunc(ctx, func() { loop.Do(a.Quit) })()
	a.Run()
	loop.End() // what is handed over now, when a note is kept, would run without the toolkit
	w.end()    // where a signal ended the toolkit's loop, nobody has asked to quit
	return nil
}

// newWindow makes the window with an empty story; begin fills it.
func newWindow(a fyne.App, o Options, trace *tracer) *Window {
	prefs, prefsErr := readSettings(o.Settings)
	o.Session.StepBack = true // the window must answer while it imports
	w := &Window{app: a, options: o, prefs: prefs, trace: trace, loading: true}
	w.applyTheme()
	w.win = a.NewWindow("Dateline")
	w.win.SetPadded(false)
	w.win.SetMaster()
	w.commands = newCommands(w.fileCommands(), w.editCommands(), w.eventCommands(), w.viewCommands(), w.helpCommands())
	w.watch(session.Memory(o.Session))
	w.build()
	w.win.SetMainMenu(w.menu())
	w.bindMore()
	w.win.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { w.dropped(uris) })
	w.win.SetCloseIntercept(w.quit)
	w.win.Resize(prefs.size())
	if prefsErr != nil {
		w.snack.say(prefsErr.Error(), "")
	}
	return w
}

// applyTheme sets the palette that the person chose, or the system's.
func (w *Window) applyTheme() {
	dark := w.app.Settings().ThemeVariant() == base.VariantDark
	if runtime.GOOS == "linux" && os.Getenv("DBUS_SESSION_BUS_ADDRESS") == "" && os.Getenv("FYNE_THEME") == "" {
		dark = false // nobody to ask: the toolkit would say dark
	}
	switch w.prefs.kept.Theme {
	case "light":
		dark = false
	case "dark":
		dark = true
	}
	p := &theme.Light
	if dark {
		p = &theme.Dark
	}
	w.app.Settings().SetTheme(theme.Paper{Palette: p})
}

// switchTheme goes from light to dark or back and remembers it.
func (w *Window) switchTheme() {
	name := "dark"
	if theme.Now().Dark {
		name = "light"
	}
	w.prefs.kept.Theme = name
	w.prefs.keep()
	w.applyTheme()
	w.build()
	w.showAll()
	w.settle("view", "")
}

// showAll brings every panel up to date.
func (w *Window) showAll() {
	w.forgetHues()
	w.toolbar.show()
	w.left.show()
	w.middle.show()
	w.right.show()
	w.article.sync()
	w.relayout()
	w.refreshMenu()
}

// quit closes the window after what has to be kept is kept.
func (w *Window) quit() {
	if !w.ended {
		w.trace.pending, w.trace.message = "closed", ""
		w.flushTrace()
	}
	w.end()
	w.app.Quit()
}

// end keeps what has to be kept and lets go of the story, once, whether a
// person quits or the system ends the program. What a person has just done is
// waited for; what an import has not come to is dropped.
func (w *Window) end() {
	if w.ended {
		return
	}
	w.ended = true
	w.keepNote()
	size := w.win.Canvas().Size()
	w.prefs.kept.Width, w.prefs.kept.Height = size.Width, size.Height
	w.prefs.keep()
	w.job.abandon()
	w.doing.Wait()
	loop.End()
	if w.stop != nil {
		w.stop()
	}
	closeQuietly(w.sess)
	w.trace.close()
}

// keepNote writes down the note that somebody may still be at.
func (w *Window) keepNote() {
	if w.right.note != nil {
		w.right.note.keep()
	}
}

// storyFolder is where new stories are kept.
func (w *Window) storyFolder() string {
	if w.options.Folder != "" {
		return w.options.Folder
	}
	return filepath.Join(session.Folder(), "stories")
}
