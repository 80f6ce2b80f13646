package ui

import (
	"runtime/debug"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dateline/assets"
	"dateline/model"
	"dateline/timeline/layout"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
	"dateline/timeline/view"
)

// timelineKeys are those that the timeline itself takes while it has the
// keyboard.
var timelineKeys = [][2]string{
	{"Left, Right", "the event before or after"},
	{"Up, Down", "the event above or below"},
	{"Enter", "its quotes in the article"},
	{"Esc", "back: article, selection"},
	{"+, −", "zoom in and out"},
	{"0", "the whole story"},
	{"F", "fold or unfold what is empty"},
	{"L", "all links, or the chosen event’s"},
	{"Backspace", "the view before"},
	{"Page Up, Page Down", "move the view"},
	{"wheel", "zoom at the pointer"},
	{"drag", "move"},
	{"Shift and drag", "zoom to a span"},
}

// showKeys lists every key there is, by menu.
func (w *Window) showKeys() {
	s := w.newSheet("keys", "Keys", 720, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	half := (s.inner() - 44) / 2
	left, right := container.New(parts.Column{Width: half}), container.New(parts.Column{Width: half})
	row := func(to *fyne.Container, keys, what string) {
		text, _ := parts.Fit(what, theme.Small, false, half-16-parts.Width(keys, theme.Small, false))
		to.Add(parts.Inset(parts.Spread(8, 1, parts.Text(text, theme.Small, false, theme.Now().Ink), parts.Second(keys)), 0, 1, 0, 1))
	}
	head := func(to *fyne.Container, text string) {
		to.Add(parts.Gap(10))
		to.Add(parts.Head(text))
		to.Add(parts.Gap(4))
	}
	head(left, "On the timeline")
	for _, k := range timelineKeys {
		row(left, k[0], k[1])
	}
	at := map[string]*fyne.Container{"File": left, "Edit": left, "Event": right, "View": right, "Help": right}
	group := ""
	for _, c := range w.commands.list {
		if c.key == "" {
			continue
		}
		if c.group != group {
			group = c.group
			head(at[group], group)
		}
		row(at[group], c.keys(), c.short())
	}
	s.add(container.New(parts.Place{Min: fyne.NewSize(s.inner(), max(left.MinSize().Height, right.MinSize().Height)), Parts: func(size fyne.Size) {
		parts.Put(left, 0, 0, half, left.MinSize().Height)
		parts.Put(right, half+32, 0, half, right.MinSize().Height)
	}}, left, right), 0)
	s.open(s.primary)
}

// showMarks explains the signs of the timeline, as the timeline draws them.
func (w *Window) showMarks() {
	s := w.newSheet("marks", "What the marks mean", 560, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	const signs, height = 84, 25
	row := func(sign fyne.CanvasObject, at float32, text string) {
		words := parts.Words(text)
		s.add(container.New(parts.Place{Min: fyne.NewSize(s.inner(), height), Parts: func(size fyne.Size) {
			m := sign.MinSize()
			parts.Put(sign, at-m.Width/2, (height-m.Height)/2, m.Width, m.Height)
			m = words.MinSize()
			parts.Put(words, signs, (height-m.Height)/2, m.Width, m.Height)
		}}, sign, words), 0)
	}
	s.add(parts.Head("What the articles say of it"), 4)
	for _, m := range []struct {
		kind   model.Kind
		status model.Status
		text   string
	}{
		{model.Happening, model.Occurred, "It happened."},
		{model.Happening, model.Ongoing, "It goes on."},
		{model.Statement, model.Occurred, "Somebody said or published it."},
		{model.Happening, model.Alleged, "Alleged: somebody claims it, others may not agree."},
		{model.Happening, model.Expected, "Expected: planned, scheduled, foretold."},
		{model.Happening, model.Conditional, "It hangs on a condition."},
		{model.Happening, model.Denied, "It was denied."},
		{model.Happening, model.Cancelled, "It was called off."},
	} {
		row(parts.Glyph(m.kind, m.status), signs/2-8, m.text)
	}
	s.add(parts.Gap(1), 10)
	s.add(parts.Head("When it was"), 4)
	pal := viewPalette()
	for _, m := range []struct {
		mark layout.Mark
		text string
	}{
		{layout.Mark{X: 34, X0: 34, X1: 34}, "On this day."},
		{layout.Mark{X: 34, X0: 6, X1: 62}, "In this month or year, or all through this time."},
		{layout.Mark{X: 34, X0: 6, X1: 62, FadeStart: true, FadeEnd: true}, "About this time."},
		{layout.Mark{X: 34, X0: 8, X1: 60, Pale: true, BracketStart: true, BracketEnd: true}, "Some time between two bounds."},
		{layout.Mark{X: 14, X0: 14, X1: 14, FadeEnd: true, BracketStart: true}, "From this day on, or after it."},
		{layout.Mark{X: 54, X0: 54, X1: 54, FadeStart: true, BracketEnd: true}, "Until this day, or before it."},
		{layout.Mark{X: 34, X0: 34, X1: 34, Ghost: true}, "One of two dates the articles differ on; a line with ≠ joins both."},
	} {
		m.mark.Hue = layout.NoHue
		box := container.New(parts.Place{Min: fyne.NewSize(70, 20)}, view.Specimen(pal, m.mark, 70, 20))
		row(box, 35, m.text)
	}
	s.add(parts.Gap(1), 10)
	s.text("“+12, 3–9 May” beside a name: it stands for twelve more; a double click shows them. A zigzag band: a stretch of which nothing is told, folded; a click opens it. Triangles on the axis: the days the articles were published.", 0)
	s.open(s.primary)
}

func (w *Window) showAbout() {
	s := w.newSheet("about", "Dateline", 460,
		button{name: "licence", text: "Licences", do: func() bool { w.showLicences(); return false }},
		button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	version := w.options.Version
	if version == "" {
		if info, ok := debug.ReadBuildInfo(); ok {
			version = info.Main.Version
		}
	}
	s.text("Version "+version, 8)
	s.text("Turns news articles into a timeline in which every event leads to the words that carry it. Nothing leaves this machine unless you ask for a link to be fetched.", 8)
	s.text("Stories are kept in "+w.storyFolder(), 0)
	s.open(s.primary)
}

func (w *Window) showLicences() {
	s := w.newSheet("licences", "Licences", 640, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	s.text("Dateline is free software under the MIT licence. It is set in Noto Sans and Noto Serif:", 12)
	s.add(prose.NewBlock(assets.FontLicence, prose.NoteLook, s.inner()), 0)
	s.open(s.primary)
}
