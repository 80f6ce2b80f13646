package ui

import (
	"net/url"
	"path/filepath"

	"fyne.io/fyne/v2"

	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/prose"
	"dateline/timeline/ui/theme"
)

// mostProblems is how many problems the list names one by one.
const mostProblems = 60

// showProblems lists what could not be read, with something to do about each.
func (w *Window) showProblems() {
	if len(w.problems) == 0 {
		return
	}
	s := w.newSheet("problems", count(len(w.problems), "file could not be read", "files could not be read"), 600,
		button{name: "skip", text: "Skip all", do: func() bool { w.problems = nil; w.refreshMenu(); return true }},
		button{name: "retry", text: "Try all again", do: func() bool {
			again := w.problems
			w.problems = nil
			w.retry(again...)
			return true
		}},
		button{name: "ok", text: "Close", main: true, do: func() bool { return true }})
	s.text("Everything else was imported.", 12)
	for i, p := range w.problems {
		if i == mostProblems {
			s.add(parts.Second("and "+number(len(w.problems)-mostProblems)+" more"), 0)
			break
		}
		w.problemRow(s, i, p)
	}
	s.open(s.primary)
}

func (w *Window) problemRow(s *sheet, i int, p session.Problem) {
	name := p.Path
	if name == "" {
		name = p.Source.Name
	}
	if name == "" {
		name = "pasted text"
	}
	title, _ := parts.Fit(filepath.Base(name), theme.Body, true, s.inner()-170)
	label := parts.NewPress(w, "", parts.Bold(title), nil)
	label.Hint = name
	drop := func() {
		for k := range w.problems {
			if w.problems[k].Path == p.Path && w.problems[k].Message == p.Message {
				w.problems = append(w.problems[:k:k], w.problems[k+1:]...)
				break
			}
		}
		s.close()
		w.refreshMenu()
		w.showProblems()
	}
	buttons := []fyne.CanvasObject{label}
	if p.Source.Path != "" {
		buttons = append(buttons, parts.Link(w, "problem."+number(i)+".open", "Open", func() { w.openOutside(p.Source.Path) }).Hinted("In the program that opens such files"))
	}
	buttons = append(buttons,
		parts.Link(w, "problem."+number(i)+".retry", "Retry", func() { drop(); w.retry(p) }),
		parts.Link(w, "problem."+number(i)+".skip", "Skip", drop))
	s.add(parts.Spread(4, 1, buttons...), 0)
	look := prose.NoteLook
	s.add(prose.NewBlock(sentence(p.Message), look, s.inner()), 10)
}

// retry imports again what failed.
func (w *Window) retry(problems ...session.Problem) {
	var sources []session.Source
	seen := map[string]bool{}
	for _, p := range problems {
		source := p.Source
		if source.Path == "" && source.URL == "" && source.Bytes == nil {
			source.Path = p.Path
		}
		key := source.Path + "\x00" + source.URL
		if key != "\x00" && seen[key] {
			continue
		}
		seen[key] = true
		sources = append(sources, source)
	}
	w.refreshMenu()
	w.importSources(sources)
}

// openOutside opens a file in the program that the system has for it.
func (w *Window) openOutside(path string) {
	abs, err := filepath.Abs(path)
	if err == nil {
		err = w.app.OpenURL(&url.URL{Scheme: "file", Path: filepath.ToSlash(abs)})
	}
	if err != nil {
		w.snack.say("It could not be opened: "+err.Error(), "")
	}
}
