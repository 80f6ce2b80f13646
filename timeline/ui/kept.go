package ui

import (
	"encoding/json"
	"errors"
	"strings"

	"fyne.io/fyne/v2"

	"dateline/timeline/session"
)

// keptView is a filter with a name, kept for one story.
type keptView struct {
	Name   string         `json:"name"`
	Filter session.Filter `json:"filter"`
}

func (w *Window) keptViews() []keptView {
	var out []keptView
	if text := w.prefs.p.String("views:" + w.sess.Path()); text != "" {
		if err := json.Unmarshal([]byte(text), &out); err != nil {
			fyne.LogError("read the kept views", err)
		}
	}
	return out
}

func (w *Window) keepViews(views []keptView) {
	b, err := json.Marshal(views)
	if err != nil {
		fyne.LogError("keep the views", err)
		return
	}
	w.prefs.p.SetString("views:"+w.sess.Path(), string(b))
}

// askKeepView keeps the filter that is on under a name.
func (w *Window) askKeepView() {
	filter := w.sess.Filter()
	w.ask("keep", "Keep this view", "", "", "A name for it", "Keep", func(text string) error {
		text = strings.TrimSpace(text)
		if text == "" {
			return errors.New("a view needs a name")
		}
		views := w.keptViews()
		for i := range views {
			if views[i].Name == text {
				views[i].Filter = filter
				w.keepViews(views)
				return nil
			}
		}
		w.keepViews(append(views, keptView{text, filter}))
		return nil
	})
}

// showKeptViews offers the kept views.
func (w *Window) showKeptViews() {
	views := w.keptViews()
	if len(views) == 0 {
		w.snack.say("No view is kept yet: set a filter, then “Keep this view…”", "")
		return
	}
	items := make([]pickItem, len(views))
	for i, v := range views {
		var words []string
		for _, c := range v.Filter.Chips() {
			words = append(words, strings.TrimSpace(c.Name+" "+c.Value))
		}
		items[i] = pickItem{title: v.Name, second: strings.Join(words, ", "), far: i}
	}
	w.choose("views", "Kept views", items, true, func(i int) { w.sess.SetFilter(views[i].Filter) })
}
