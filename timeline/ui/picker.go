package ui

import (
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// picker chooses files or a folder: the toolkit's own dialog gives one file
// only. A path can be typed or pasted too; several files are chosen by clicks.
type picker struct {
	w       *Window
	sheet   *sheet
	kind    pickKind
	ending  string // what a saved file ends with; what an opened one must end with, empty for any
	folder  string
	entries []fs.DirEntry
	chosen  map[string]bool // full paths
	field   *dialogEntry
	list    *widget.List
	where   *canvas.Text
	take    func(paths []string)
}

type pickKind uint8

const (
	pickFiles pickKind = iota
	pickFolder
	pickOne  // one file of an ending
	pickSave // a name for a new file
)

// pick opens a picker in the folder used last.
func (w *Window) pick(kind pickKind, title, do, name, ending string, take func(paths []string)) {
	p := &picker{w: w, kind: kind, ending: ending, chosen: map[string]bool{}, take: take}
	p.folder = w.prefs.kept.Folder
	if st, err := os.Stat(p.folder); err != nil || !st.IsDir() {
		home, err := os.UserHomeDir()
		if err != nil {
			home = string(filepath.Separator)
		}
		p.folder = home
	}
	p.sheet = w.newSheet("pick", title, 620,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: do, main: true, do: p.done})
	hint := "Type or paste a path, or choose below"
	if kind == pickSave {
		hint = "File name"
	}
	p.field = p.sheet.field("path", "", name, hint)
	p.field.OnChanged = func(string) { p.enable() }
	p.where = parts.Second("")
	up := parts.Link(w, "pick.up", "Up", func() { p.enter(filepath.Dir(p.folder)) })
	home := parts.Link(w, "pick.home", "Home", func() {
		if h, err := os.UserHomeDir(); err == nil {
			p.enter(h)
		}
	})
	p.sheet.add(parts.Spread(4, 1, p.where, up, home), 4)
	p.list = widget.NewList(func() int { return len(p.entries) }, func() fyne.CanvasObject { return newPickRow() }, p.fill)
	p.list.OnSelected = func(i widget.ListItemID) { p.list.UnselectAll(); p.press(i) }
	p.list.HideSeparators = true
	room := canvas.NewRectangle(nil)
	room.SetMinSize(fyne.NewSize(100, max(160, min(320, w.size.Height-320))))
	p.sheet.add(container.NewStack(room, p.list), 0)
	p.enter(p.folder)
	p.sheet.open(p.field)
	if kind == pickSave {
		p.field.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// enter shows another folder.
func (p *picker) enter(folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		p.where.Text = sentence(err.Error())
		p.where.Refresh()
		return
	}
	p.folder, p.entries = folder, p.entries[:0]
	for _, e := range entries {
		dir := isDir(folder, e)
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case dir:
			p.entries = append(p.entries, e)
		case p.kind == pickFolder:
		case p.kind == pickOne && !strings.EqualFold(filepath.Ext(e.Name()), p.ending):
		default:
			p.entries = append(p.entries, e)
		}
	}
	sort.SliceStable(p.entries, func(i, j int) bool {
		a, b := p.entries[i], p.entries[j]
		if da, db := isDir(folder, a), isDir(folder, b); da != db {
			return da
		}
		return strings.ToLower(a.Name()) < strings.ToLower(b.Name())
	})
	p.where.Text, _ = parts.Fit(folder, theme.Small, false, p.sheet.inner()-110)
	p.where.Refresh()
	p.list.Refresh()
	p.list.ScrollToTop()
	p.enable()
}

// isDir follows links, as people expect.
func isDir(folder string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.IsDir()
	}
	st, err := os.Stat(filepath.Join(folder, e.Name()))
	return err == nil && st.IsDir()
}

func newPickRow() fyne.CanvasObject {
	ground, name, kind := canvas.NewRectangle(nil), canvas.NewText("", nil), canvas.NewText("", nil)
	ground.CornerRadius = 4
	name.TextSize, kind.TextSize = theme.Body, theme.Small
	return container.New(parts.Place{Min: fyne.NewSize(100, 24), Parts: func(size fyne.Size) {
		parts.Put(ground, 0, 0, size.Width, size.Height)
		parts.Put(name, 10, (size.Height-18)/2, size.Width-120, 18)
		k := kind.MinSize()
		parts.Put(kind, size.Width-16-k.Width, (size.Height-k.Height)/2, k.Width, k.Height)
	}}, ground, name, kind)
}

func (p *picker) fill(i widget.ListItemID, o fyne.CanvasObject) {
	pal := theme.Now()
	row := o.(*fyne.Container)
	ground, name, kind := row.Objects[0].(*canvas.Rectangle), row.Objects[1].(*canvas.Text), row.Objects[2].(*canvas.Text)
	e := p.entries[i]
	on := p.chosen[filepath.Join(p.folder, e.Name())]
	ground.FillColor, name.Color, kind.Color = nil, pal.Ink, pal.Muted
	name.TextStyle.Bold = on
	if on {
		ground.FillColor, name.Color = pal.AccentWash, pal.Accent
	}
	name.Text, _ = parts.Fit(e.Name(), theme.Body, on, p.sheet.inner()-130)
	kind.Text = strings.TrimPrefix(strings.ToLower(filepath.Ext(e.Name())), ".")
	if isDir(p.folder, e) {
		kind.Text = "folder"
	}
	row.Refresh()
	row.Layout.Layout(row.Objects, row.Size())
}

// press enters a folder, or chooses a file.
func (p *picker) press(i int) {
	e := p.entries[i]
	path := filepath.Join(p.folder, e.Name())
	switch {
	case isDir(p.folder, e):
		p.enter(path)
		return
	case p.kind == pickSave:
		p.field.SetText(e.Name())
	case p.kind == pickOne:
		clear(p.chosen)
		p.chosen[path] = true
	case p.chosen[path]:
		delete(p.chosen, path)
	default:
		p.chosen[path] = true
	}
	p.list.Refresh()
	p.enable()
}

// typed returns the paths that the field names.
func (p *picker) typed() []string {
	text := strings.TrimSpace(p.field.Text)
	if text == "" {
		return nil
	}
	var out []string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\t' }) {
		line = strings.Trim(strings.TrimSpace(line), `"'`)
		line = strings.TrimPrefix(line, "file://")
		if rest, ok := strings.CutPrefix(line, "~/"); ok {
			if h, err := os.UserHomeDir(); err == nil {
				line = filepath.Join(h, rest)
			}
		}
		if line == "" {
			continue
		}
		if !filepath.IsAbs(line) && !isLink(line) {
			line = filepath.Join(p.folder, line)
		}
		out = append(out, line)
	}
	return out
}

func (p *picker) enable() {
	p.sheet.enable(p.kind == pickFolder || len(p.chosen) > 0 || strings.TrimSpace(p.field.Text) != "")
}

// done takes what was chosen or typed; a typed folder is entered first, except
// where a folder is wanted.
func (p *picker) done() bool {
	paths := p.typed()
	if len(paths) == 1 && p.kind != pickFolder && !isLink(paths[0]) {
		if st, err := os.Stat(paths[0]); err == nil && st.IsDir() {
			p.field.SetText("")
			p.enter(paths[0])
			return false
		}
	}
	for path := range p.chosen {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	if p.kind == pickFolder && len(paths) == 0 {
		paths = []string{p.folder}
	}
	if len(paths) == 0 {
		return false
	}
	if p.kind == pickSave && !strings.EqualFold(filepath.Ext(paths[0]), p.ending) {
		paths[0] += p.ending
	}
	p.w.prefs.kept.Folder = p.folder
	p.w.prefs.keep()
	p.take(paths)
	return true
}
