package ui

import (
	"errors"
	"strings"

	"dateline/model/caldate"
	"dateline/timeline/session"
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
	w.chooseView("views", "Kept views", func(v session.SavedView) { w.sess.SetFilter(v.Filter) })
}

// askForgetView takes a kept view away.
func (w *Window) askForgetView() {
	w.chooseView("forget", "Which view is to be forgotten?", func(v session.SavedView) {
		sess := w.sess
		w.background(func() error { return sess.RemoveView(v.Name) })
	})
}

func (w *Window) chooseView(name, title string, take func(session.SavedView)) {
	views := w.sess.SavedViews()
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
	w.choose(name, title, items, true, func(i int) { take(views[i]) })
}

// askTimeSpan shows only what touches a time, typed in words.
func (w *Window) askTimeSpan() {
	value := ""
	if f := w.sess.Filter(); !f.From.IsZero() && !f.To.IsZero() {
		value = f.From.String() + "/" + f.To.String()
	}
	w.ask("time", "Show only a time", "", value, "March 2021, 2016 to 2018, since 3 May 2021…", "Show", func(text string) error {
		iv, err := w.parseWhen(text)
		if err != nil {
			return err
		}
		f := w.sess.Filter()
		f.From, f.To = iv.Earliest, iv.Latest
		if iv.OpenStart {
			f.From = caldate.Date{}
		}
		if iv.OpenEnd {
			f.To = caldate.Date{}
		}
		w.sess.SetFilter(f)
		return nil
	})
}
