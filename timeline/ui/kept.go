package ui

import (
	"errors"
	"strings"

	"fyne.io/fyne/v2"
)

// askKeepView keeps the filter that is on under a name, in the story's file.
func (w *Window) askKeepView() {
	filter := w.sess.Filter()
	w.ask("keep", "Keep this view", "", "", "A name for it", "Keep", func(text string) error {
		text = strings.TrimSpace(text)
		if text == "" {
			return errors.New("a view needs a name")
		}
		sess := w.sess
		w.background(func() error { return sess.SaveView(text, filter) })
		return nil
	})
}

// showKeptViews offers the kept views.
func (w *Window) showKeptViews() {
	sess := w.sess
	go func() {
		views := sess.SavedViews()
		fyne.Do(func() {
			if w.sess != sess {
				return
			}
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
			w.choose("views", "Kept views", items, true, func(i int) { sess.SetFilter(views[i].Filter) })
		})
	}()
}
