package ui

import (
	"runtime/debug"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dateline/assets"
	"dateline/model"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
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
	{"F", "fold or unfold empty stretches"},
	{"Backspace", "the view before"},
	{"Page Up, Page Down", "move the view"},
	{"wheel", "zoom at the pointer"},
	{"drag", "move; with Shift, zoom to a span"},
}

// showKeys lists every key there is, by menu.
func (w *Window) showKeys() {
	s := w.newSheet("keys", "Keys", 640, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	half := (s.inner() - 44) / 2
	left, right := container.New(parts.Column{Width: half}), container.New(parts.Column{Width: half})
	row := func(to *fyne.Container, keys, what string) {
		text, _ := parts.Fit(what, theme.Small, false, half-126)
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

// showMarks explains the signs of the timeline.
func (w *Window) showMarks() {
	s := w.newSheet("marks", "What the marks mean", 460, button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	for _, m := range []struct {
		kind   model.Kind
		status model.Status
		text   string
	}{
		{model.Happening, model.Occurred, "It happened, or goes on, as the articles tell it."},
		{model.Statement, model.Occurred, "Somebody said or published it."},
		{model.Happening, model.Alleged, "It is alleged: somebody claims it, others may not agree."},
		{model.Happening, model.Expected, "It is expected: planned, scheduled, foretold."},
		{model.Happening, model.Denied, "It was denied, or called off."},
	} {
		line := container.New(parts.Place{Min: fyne.NewSize(s.inner(), 26), Parts: nil})
		glyph, text := parts.Glyph(m.kind, m.status), parts.Words(m.text)
		line.Objects = []fyne.CanvasObject{glyph, text}
		line.Layout = parts.Place{Min: fyne.NewSize(s.inner(), 26), Parts: func(size fyne.Size) {
			parts.Put(glyph, 0, 5, 16, 16)
			parts.Put(text, 28, 4, size.Width-28, 18)
		}}
		s.add(line, 0)
	}
	s.add(parts.Gap(1), 8)
	s.text("A bar or lozenge is as long as the time that is known: a whole year, a week. An end that fades is open or uncertain; a bracket is a bound that is known. Two pale places joined by ≠ are one event on which the articles disagree. A zigzag band is a stretch with nothing in it, folded; a click opens it. Triangles on the axis are the days the articles were published.", 0)
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
