package ui

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/timeline/loop"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// The panel is as high as the overview, which it covers. An import that takes longer than a moment shows how far it is, at most so
// often.
const (
	moment       = 400 * time.Millisecond
	progressStep = 200 * time.Millisecond // each step is a picture of the whole window
)

func (w *Window) askImportFiles() {
	w.pick(pickFiles, "Import articles", "Import", "", "", w.importPaths)
}

func (w *Window) askImportFolder() {
	w.pick(pickFolder, "Import a folder", "Import", "", "", w.importPaths)
}

// dropped imports what was dropped on the window; a story is opened.
func (w *Window) dropped(uris []fyne.URI) {
	open, paths := droppedPaths(uris)
	if open != "" {
		w.open(open, "ready", nil)
		return
	}
	w.importPaths(paths)
}

// droppedPaths tells a story that is to be opened from what is to be imported.
func droppedPaths(uris []fyne.URI) (open string, paths []string) {
	for _, u := range uris {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
		} else {
			paths = append(paths, u.String())
		}
	}
	if len(paths) == 1 && strings.EqualFold(filepath.Ext(paths[0]), session.Ext) {
		return paths[0], nil
	}
	return "", paths
}

// importPaths imports files, folders and links. Links are only fetched after
// the person agreed, unless they named them on the command line.
func (w *Window) importPaths(paths []string) {
	var sources []session.Source
	links := 0
	for _, p := range paths {
		s := session.Source{Published: w.options.Published}
		if isLink(p) {
			s.URL = p
			links++
		} else {
			s.Path = p
		}
		sources = append(sources, s)
	}
	w.importSources(sources)
}

// importSources is the one command behind every way in: dialog, drop, paste,
// arguments, retry.
func (w *Window) importSources(sources []session.Source) {
	if len(sources) == 0 {
		return
	}
	if why, ro := w.sess.ReadOnly(); ro {
		w.failed("This story can only be read", errors.New(why))
		return
	}
	w.job.start(sources)
}

// importPanel is an import that runs: counts, time left, and a way to stop it.
type importPanel struct {
	w      *Window
	object *fyne.Container
	stop   context.CancelFunc
	turn   int
	// stopping says that the person has cancelled it.
	stopping bool
	last     atomic.Pointer[session.Progress]
	shown    bool
	words    *canvas.Text
	more     *canvas.Text
	bar      *canvas.Rectangle
	rail     *canvas.Rectangle
	ground   *canvas.Rectangle
	part     float64
	queue    [][]session.Source
}

func newImportPanel(w *Window) *importPanel {
	p := &importPanel{w: w, object: container.NewWithoutLayout()}
	p.recolour()
	p.object.Hide()
	return p
}

func (p *importPanel) recolour() {
	pal := theme.Now()
	p.ground = canvas.NewRectangle(pal.Sheet)
	p.ground.StrokeColor, p.ground.StrokeWidth, p.ground.CornerRadius = pal.Outline, 1, 10
	p.rail, p.bar = canvas.NewRectangle(pal.Hairline), canvas.NewRectangle(pal.Accent)
	p.rail.CornerRadius, p.bar.CornerRadius = 2, 2
	p.words, p.more = parts.Bold("Importing…"), parts.Second("")
	cancel := parts.NewPress(p.w, "import.cancel", parts.Text("Cancel", theme.Body, false, pal.Accent), p.cancel).Padded(10, 6)
	p.object.Layout = parts.Place{Min: fyne.NewSize(240, overviewLow), Parts: func(size fyne.Size) {
		parts.Put(p.ground, 0, 0, size.Width, size.Height)
		top, foot := float32(12), float32(15)
		if size.Height < overviewHeight {
			top, foot = 3, 9
		}
		m := cancel.MinSize()
		parts.Put(cancel, size.Width-m.Width-10, top, m.Width, m.Height)
		parts.Put(p.words, 16, top, size.Width-m.Width-40, 18)
		parts.Put(p.more, 16, top+19, size.Width-m.Width-40, 16)
		parts.Put(p.rail, 16, size.Height-foot, size.Width-32, 4)
		parts.Put(p.bar, 16, size.Height-foot, (size.Width-32)*float32(p.part), 4)
	}}
	p.object.Objects = []fyne.CanvasObject{p.ground, p.words, p.more, p.rail, p.bar, cancel}
}

// start runs an import off the window's goroutine; one after another.
func (p *importPanel) start(sources []session.Source) {
	if p.stop != nil {
		p.queue = append(p.queue, sources)
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	p.stop = cancel
	p.turn++
	turn, sess, generation := p.turn, p.w.sess, p.w.generation
	p.last.Store(nil)
	p.w.importing.Store(true)
	p.w.middle.timeline.SetGrowing(true)
	done := make(chan struct{})
	p.w.feelPulse()
	go p.follow(turn, done)
	go func() {
		got, err := sess.Import(ctx, sources, func(now session.Progress) { p.last.Store(&now) })
		close(done)
		cancel()
		p.w.middle.prepare(sess, func() {
			loop.Do(func() {
				if p.turn != turn {
					return
				}
				same := p.w.generation == generation
				if same {
					p.w.catchUp()
				}
				p.finish()
				if same {
					p.w.imported(got, err)
				}
				if len(p.queue) > 0 {
					next := p.queue[0]
					p.queue = p.queue[1:]
					p.start(next)
				}
			})
		})
	}()
}

// follow shows the progress until done is closed.
func (p *importPanel) follow(turn int, done <-chan struct{}) {
	started := time.Now()
	tick := time.NewTicker(progressStep)
	defer tick.Stop()
	for {
		select {
		case <-done:
			return
		case <-tick.C:
			if time.Since(started) < moment {
				continue
			}
			loop.Do(func() {
				if p.turn == turn && p.stop != nil && !p.stopping {
					p.show(time.Since(started))
				}
			})
		}
	}
}

func (p *importPanel) show(spent time.Duration) {
	words, more := "Importing…", ""
	if now := p.last.Load(); now != nil {
		words = "Importing · " + count(now.Imported, "article", "articles")
		p.part = now.Reading.Fraction()
		if now.Reading.FilesTotal > 1 {
			more = number(now.Reading.Files) + " of " + number(now.Reading.FilesTotal) + " files"
		}
		for _, n := range []struct {
			n         int
			one, many string
		}{{now.Events, "event", "events"}, {now.Duplicates, "there already", "there already"}, {now.Failed, "could not be read", "could not be read"}} {
			if n.n > 0 {
				more = joinDot(more, count(n.n, n.one, n.many))
			}
		}
		if left := now.Reading.Left(spent); spent > 2*time.Second && left > time.Second {
			more = joinDot(more, "about "+shortTime(left)+" left")
		}
	}
	p.words.Text, p.more.Text = words, more
	if !p.shown {
		p.shown = true
		p.object.Show()
		p.w.relayout()
		p.w.settle("view", "")
	}
	p.words.Refresh()
	p.more.Refresh()
	p.object.Layout.Layout(p.object.Objects, p.object.Size())
}

func joinDot(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}

func shortTime(d time.Duration) string {
	if d < time.Minute {
		return fmt.Sprintf("%d s", int(d.Seconds()+0.5))
	}
	return fmt.Sprintf("%d min", int(d.Minutes()+0.5))
}

// cancel stops the import at once; what is durable stays. The panel goes when
// the button is pressed, not when the last thread has heard of it.
func (p *importPanel) cancel() {
	p.queue = nil
	if p.stop == nil || p.stopping {
		return
	}
	p.stopping = true
	p.stop()
	p.hide()
	p.w.feelStop()
	p.w.snack.say("Stopping…", "")
	p.w.settle("view", "")
}

// abandon stops the import at the program's end, when nothing is shown any more.
func (p *importPanel) abandon() {
	p.queue = nil
	if p.stop != nil {
		p.stop()
	}
}

func (p *importPanel) hide() {
	if p.shown {
		p.shown = false
		p.object.Hide()
	}
}

func (p *importPanel) finish() {
	p.stop, p.stopping = nil, false
	p.w.pulseTaken()
	p.w.importing.Store(false)
	p.w.middle.timeline.SetGrowing(false)
	p.w.sides.waits = false // what waits is overtaken
	p.w.showSidesSoon(sideRest)
	p.part = 0
	p.hide()
}

// imported tells what an import did and what to do next.
func (w *Window) imported(got session.Outcome, err error) {
	w.problems = append(w.problems, got.Problems...)
	message := ""
	switch {
	case got.Imported > 0 && got.Cancelled:
		message = "Import cancelled: " + count(got.Imported, "article", "articles") + " with " + count(got.Events, "event", "events") + " came before"
	case got.Imported > 0:
		message = "Imported " + count(got.Imported, "article", "articles") + " with " + count(got.Events, "event", "events")
	case got.Duplicates > 0 && len(got.Problems) == 0 && got.Failed == 0:
		message = "Nothing new: " + count(got.Duplicates, "article is", "articles are") + " in the story already"
	case got.Cancelled:
		message = "Cancelled; nothing was imported"
	default:
		message = "Nothing was imported"
	}
	if got.Imported > 0 && got.Duplicates > 0 {
		message += "; " + count(got.Duplicates, "was", "were") + " there already"
	}
	if got.Copies > 0 {
		message += "; " + count(got.Copies, "carries a text", "carry texts") + " that another carries too"
	}
	action := ""
	if len(got.Undated) > 0 {
		action = "article.published"
	}
	if n := len(got.Offered); n > 0 {
		message += "; " + count(n, "article without a date may take", "articles without a date may take") + " that of its copy"
		action = "article.published"
	}
	if n := len(got.Problems); n > 0 {
		message += "; " + number(n) + " could not be read"
		action = "file.problems"
	}
	w.refreshMenu()
	if err != nil {
		w.failed("The import stopped", err)
		return
	}
	w.snack.say(message, action)
	if got.Imported > 0 && len(got.Problems) == 0 {
		w.middle.home()
	}
	if len(got.Problems) > 0 {
		w.showProblems()
	}
	w.settle("import", message)
}

// askPaste imports text or a link that the person pastes.
func (w *Window) askPaste() {
	var s *sheet
	var e *dialogEntry
	var published *dialogEntry
	note := newProblemLine()
	s = w.newSheet("paste", "Paste an article or a link", 560,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: "Import", main: true, do: func() bool {
			source, err := pasted(e.Text)
			if err == nil && strings.TrimSpace(published.Text) != "" {
				source.Published, err = w.parseDay(published.Text)
			}
			if err != nil {
				note.say(sentence(err.Error()), s.inner())
				s.fit()
				return false
			}
			if source.URL != "" {
				s.close()
				w.confirmFetch(source)
				return false
			}
			w.importSources([]session.Source{source})
			return true
		}})
	e = s.area("text", "", "The whole text, with its headline first; or https://…", 9)
	published = s.field("published", "Published (may stay empty)", "", "17 March 2021")
	s.add(note.object, 0)
	e.OnChanged = func(text string) { s.enable(strings.TrimSpace(text) != "") }
	s.enable(false)
	s.open(e)
	if clip := w.app.Clipboard().Content(); len(clip) < 1<<20 && (isLink(strings.TrimSpace(clip)) || len(clip) > 200) {
		e.SetText(clip)
	}
}

// pasted tells a link from a text.
func pasted(text string) (session.Source, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return session.Source{}, errors.New("there is no text")
	}
	if isLink(text) && !strings.ContainsAny(text, " \n\t") {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" {
			return session.Source{}, errors.New("this link is not complete")
		}
		return session.Source{URL: text}, nil
	}
	return session.Source{Bytes: []byte(text)}, nil
}

// confirmFetch asks before anything is fetched.
func (w *Window) confirmFetch(source session.Source) {
	host := source.URL
	if u, err := url.Parse(source.URL); err == nil {
		host = u.Host
	}
	w.confirm("fetch", "Fetch this page from "+host+"?",
		source.URL+"\n\nThe page is asked for once, without cookies; nothing in it is run, and no pictures are loaded.",
		"Fetch", func() { w.importSources([]session.Source{source}) })
}
