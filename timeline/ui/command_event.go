package ui

import (
	"strings"

	"fyne.io/fyne/v2"

	"dateline/model"
	"dateline/model/story"
	"dateline/timeline/layout"
)

func (w *Window) eventCommands() []*command {
	chosen := func(least, most int) func() bool {
		return func() bool {
			n := len(w.sess.Selected())
			_, ro := w.sess.ReadOnly()
			return !ro && n >= least && (most == 0 || n <= most)
		}
	}
	any, one := chosen(1, 0), chosen(1, 1)
	list := []*command{
		{id: "event.title", title: "Change the title…", group: "Event", brief: "Title…", key: fyne.KeyF2, can: one, do: w.askTitle},
		{id: "event.date", title: "Change the date…", group: "Event", brief: "Date…", key: fyne.KeyD, mod: ctrl, can: any, do: w.askEventDate},
	}
	for _, s := range allStatuses {
		list = append(list, &command{id: "event.status." + string(s), title: statusName(model.Happening, s), group: "Event", under: "Status", can: any,
			checked: func() bool { return w.allChosen(func(e *model.Event) bool { return e.Status == s }) },
			do:      func() { w.do(story.SetStatus(s, w.sess.Selected()...)) }})
	}
	for _, k := range []model.Kind{model.Happening, model.Statement} {
		name := "Something that happens"
		if k == model.Statement {
			name = "A statement"
		}
		list = append(list, &command{id: "event.kind." + string(k), title: name, group: "Event", under: "Kind", can: any,
			checked: func() bool { return w.allChosen(func(e *model.Event) bool { return e.Kind == k }) },
			do:      func() { w.do(story.SetKind(k, w.sess.Selected()...)) }})
	}
	for i, r := range []model.Review{model.Unreviewed, model.Confirmed, model.Disputed} {
		list = append(list, &command{id: "event.review." + string(r), title: reviewName(r), group: "Event", under: "Your review", can: any,
			key: []fyne.KeyName{fyne.Key0, fyne.Key1, fyne.Key2}[i], mod: alt,
			checked: func() bool {
				return w.allChosen(func(e *model.Event) bool {
					return e.Review == r || r == model.Unreviewed && e.Review == ""
				})
			},
			do: func() { w.setReview(r, w.sess.Selected()) }})
	}
	for _, hue := range append([]string{""}, layout.HueNames[:]...) {
		id, name := "event.colour."+hue, strings.ToUpper(hue[:min(1, len(hue))])+hue[min(1, len(hue)):]
		if hue == "" {
			id, name = "event.colour.none", "None of its own"
		}
		list = append(list, &command{id: id, title: name, group: "Event", under: "Colour", can: any,
			checked: func() bool { return w.allChosen(func(e *model.Event) bool { return e.Colour == hue }) },
			do:      func() { w.do(story.SetColour(hue, w.sess.Selected()...)) }})
	}
	list = append(list, []*command{
		{id: "event.note", title: "Write a note…", group: "Event", brief: "Note…", can: any, do: w.askNote},
		{id: "event.actors", title: "Who is in it…", group: "Event", brief: "People…", can: any, do: w.askActors},
		{id: "event.tags", title: "Add tags…", group: "Event", brief: "Tags…", key: fyne.KeyT, mod: ctrl | shift, can: any, do: w.askTags},
		{id: "event.pin", title: "Keep its label in sight", group: "Event", key: fyne.KeyK, mod: ctrl, can: any,
			checked: func() bool { return w.allChosen(func(e *model.Event) bool { return e.Pinned }) }, do: w.togglePin, rule: true},
		{id: "event.merge", title: "Merge into one", group: "Event", brief: "Merge", key: fyne.KeyM, mod: ctrl, can: any, do: w.merge},
		{id: "event.split", title: "Split…", group: "Event", can: func() bool {
			e := w.chosen()
			return e != nil && len(e.Quotes) > 1 && one()
		}, do: w.askSplit},
		{id: "event.hide", title: "Hide", group: "Event", key: fyne.KeyDelete, mod: ctrl, can: any, do: func() { w.do(story.Hide(w.sess.Selected()...)) }},
		{id: "event.restore", title: "Show again", group: "Event", can: func() bool {
			return any() && w.allChosen(func(e *model.Event) bool { return e.Review == model.Hidden })
		}, do: func() { w.do(story.Restore(w.sess.Selected()...)) }},
		{id: "event.revert", title: "Back to what the articles say", group: "Event", can: any, do: func() { w.do(story.Revert(w.sess.Selected()...)) }, rule: true},
		{id: "event.fromSelection", title: "Add an event from the selected text…", group: "Event", key: fyne.KeyE, mod: ctrl | shift,
			can: func() bool {
				if !w.article.open {
					return false
				}
				span, _ := w.article.reader.Selection()
				return !span.Empty()
			}, do: w.askEventFromSelection},
		{id: "event.add", title: "Add an event by hand…", group: "Event", key: fyne.KeyReturn, mod: ctrl | shift, do: w.askEventByHand, rule: true},
		{id: "article.published", title: "Set publication date…", group: "Event", brief: "Set publication date", key: fyne.KeyD, mod: ctrl | shift,
			can: func() bool { return w.articleAtHand() != "" }, do: func() { w.askPublished(w.articleAtHand()) }},
		{id: "article.details", title: "Article details…", group: "Event", can: func() bool { return w.articleAtHand() != "" }, do: func() { w.askDetails(w.articleAtHand()) }},
		{id: "article.remove", title: "Remove the article…", group: "Event", can: func() bool { return w.articleAtHand() != "" }, do: func() { w.askRemove(w.articleAtHand()) }},
	}...)
	return list
}

// chosen returns the one chosen event, nil where none or several are.
func (w *Window) chosen() *model.Event {
	ids := w.sess.Selected()
	if len(ids) != 1 {
		return nil
	}
	return w.sess.Snapshot().Event(ids[0])
}

// allChosen reports whether every chosen event is so, and there is one.
func (w *Window) allChosen(so func(*model.Event) bool) bool {
	ids := w.sess.Selected()
	for _, id := range ids {
		if e := w.sess.Snapshot().Event(id); e == nil || !so(e) {
			return false
		}
	}
	return len(ids) > 0
}

// articleAtHand returns the article that a command about articles means: the
// open one, else that of the chosen event, else the first without a date, else
// the only one.
func (w *Window) articleAtHand() model.ArticleID {
	if w.article.open {
		return w.article.id
	}
	snap := w.sess.Snapshot()
	if e := w.chosen(); e != nil {
		for _, q := range e.Quotes {
			if a := snap.Article(q.Article); a != nil && !a.Published.Known() {
				return a.ID
			}
		}
		if len(e.Quotes) > 0 {
			return e.Quotes[0].Article
		}
	}
	for i := range snap.Articles {
		if !snap.Articles[i].Published.Known() {
			return snap.Articles[i].ID
		}
	}
	if len(snap.Articles) == 1 {
		return snap.Articles[0].ID
	}
	return ""
}

// do gives edits as one command, off the window's goroutine: those that derive
// again may take longer than a frame.
func (w *Window) do(edits ...story.Edit) {
	sess := w.sess
	w.background(func() error { return sess.Do(edits...) })
}

// setReview records a judgement; hiding and showing again are commands of their
// own.
func (w *Window) setReview(r model.Review, ids []model.EventID) {
	var hidden []model.EventID
	for _, id := range ids {
		if e := w.sess.Snapshot().Event(id); e != nil && e.Review == model.Hidden {
			hidden = append(hidden, id)
		}
	}
	var edits []story.Edit
	if r != model.Hidden && len(hidden) > 0 {
		edits = append(edits, story.Restore(hidden...))
	}
	w.do(append(edits, story.SetReview(r, ids...))...)
}

func (w *Window) togglePin() {
	ids := w.sess.Selected()
	if w.allChosen(func(e *model.Event) bool { return e.Pinned }) {
		w.do(story.Unpin(ids...))
		return
	}
	w.do(story.Pin(ids...))
}

// merge makes one event of the chosen ones; with one chosen it asks with which.
func (w *Window) merge() {
	ids := w.sess.Selected()
	if len(ids) == 1 {
		w.askMergeWith(ids[0])
		return
	}
	w.do(story.Merge(ids[0], ids[1:]...))
	w.sess.Select(ids[0])
}
