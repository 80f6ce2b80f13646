package ui

import (
	"context"
	"errors"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
	"dateline/model/timex"
	"dateline/timeline/loop"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// previewPause is how long a person may type on before a preview is made.
const previewPause = 120 * time.Millisecond

// mostShifts is how many events a preview names.
const mostShifts = 7

// askPublished asks when an article was published, offers what is suggested,
// and shows what the answer would date.
func (w *Window) askPublished(id model.ArticleID) {
	a := w.sess.Snapshot().Article(id)
	if a == nil {
		return
	}
	var s *sheet
	var e *dialogEntry
	var date caldate.Date
	var suggested *offers
	s = w.newSheet("published", "When was it published?", 520,
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: "Set date", main: true, do: func() bool {
			if date.IsZero() {
				return false
			}
			w.setPublished(date, id, suggested.proposed)
			return true
		}})
	s.text(articleName(a), 12)
	e = s.field("text", "", "", "17 March 2021, or 2021-03-17")
	if a.Published.Known() {
		e.Text = a.Published.Date.String()
	}
	suggested = w.dateOffers(s, e, a)
	preview := container.New(parts.Column{Width: s.inner()})
	s.add(preview, 0)
	p := &dating{w: w, sheet: s, box: preview, id: id}
	e.OnChanged = func(text string) {
		date = caldate.Date{}
		iv, err := w.parseDay(text)
		if err == nil {
			date = iv
		}
		s.enable(!date.IsZero())
		p.show(text, date, err)
	}
	s.enable(false)
	s.onClose = func() { p.turn++ }
	s.open(e)
	e.OnChanged(e.Text)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// dateOffers lists the dates that the article's bytes, name or neighbours
// suggest; a press takes one into the field. What the neighbours suggest comes
// when it has been worked out.
func (w *Window) dateOffers(s *sheet, e *dialogEntry, a *model.Article) *offers {
	o := &offers{w: w, sheet: s, entry: e, box: container.New(parts.Column{Width: s.inner()}), seen: map[caldate.Date]bool{a.Published.Date: true}}
	s.add(o.box, 0)
	for _, c := range a.Published.Candidates {
		o.add(c)
	}
	id, sess := a.ID, w.sess
	go func() {
		proposals := sess.Proposals()
		loop.Do(func() {
			if s.popup == nil {
				return
			}
			for _, p := range proposals {
				if p.Article == id {
					o.proposed = append(o.proposed, p)
					o.add(p.Candidate)
				}
			}
			s.fit()
			w.settle("view", "")
		})
	}()
	return o
}

// offers is the list of suggested dates.
type offers struct {
	w        *Window
	sheet    *sheet
	entry    *dialogEntry
	box      *fyne.Container
	seen     map[caldate.Date]bool
	proposed []story.Proposal
	n        int
}

// mostOffers is how many dates are suggested.
const mostOffers = 5

func (o *offers) add(c model.DateCandidate) {
	if c.Date.IsZero() || o.seen[c.Date] || o.n == mostOffers {
		return
	}
	o.seen[c.Date] = true
	if o.n == 0 {
		o.box.Add(parts.Head("Suggested"))
		o.box.Add(parts.Gap(6))
		o.box.Add(parts.Gap(8))
	}
	o.n++
	line := parts.Line(8, parts.Text(c.Date.Text(), theme.Body, true, theme.Now().Accent), parts.Second(provenanceWords(model.Published{Provenance: c.Provenance})))
	p := parts.NewPress(o.w, o.sheet.name+".offer."+c.Date.String(), line, func() { o.entry.SetText(c.Date.String()) }).Padded(8, 4)
	p.Hint = c.Evidence
	last := len(o.box.Objects) - 1
	o.box.Objects = append(o.box.Objects[:last], parts.Inset(parts.Line(0, p), -8, 0, 0, 0), o.box.Objects[last])
	o.box.Refresh()
}

// dating shows what a date would do, made in the background.
type dating struct {
	w     *Window
	sheet *sheet
	box   *fyne.Container
	id    model.ArticleID
	turn  int
}

func (p *dating) show(text string, date caldate.Date, err error) {
	p.turn++
	turn := p.turn
	pal := theme.Now()
	fill := func(objects ...fyne.CanvasObject) {
		p.box.Objects = objects
		p.box.Refresh()
		p.sheet.fit()
		p.w.settle("view", "")
	}
	switch {
	case text == "":
		fill()
		return
	case err != nil:
		line, _ := parts.Fit(sentence(err.Error()), theme.Small, false, p.sheet.inner())
		fill(parts.Text(line, theme.Small, false, pal.Muted))
		return
	}
	fill(parts.Bold(date.Text()))
	id, sess := p.id, p.w.sess
	time.AfterFunc(previewPause, func() {
		d, err := sess.PreviewPublished(context.Background(), date, id)
		loop.Do(func() {
			if p.turn != turn {
				return
			}
			if err != nil {
				fill(parts.Bold(date.Text()), parts.Second(sentence(err.Error())))
				return
			}
			fill(append([]fyne.CanvasObject{parts.Bold(date.Text()), parts.Gap(8)}, p.diff(d)...)...)
		})
	})
}

// diff writes what would change.
func (p *dating) diff(d session.Diff) []fyne.CanvasObject {
	if d.Empty() {
		return []fyne.CanvasObject{parts.Second("Nothing hangs on this date: no event would move.")}
	}
	out := shiftRows(d.Shifts, p.sheet.inner())
	if n := len(d.Gone); n > 0 {
		out = append(out, parts.Second(count(n, "event", "events")+" would go"))
	}
	if n := len(d.New); n > 0 {
		out = append(out, parts.Second(count(n, "event", "events")+" would come"))
	}
	return out
}

// shiftRows names the events that would get another time.
func shiftRows(shifts []session.Shift, inner float32) []fyne.CanvasObject {
	if len(shifts) == 0 {
		return nil
	}
	head := count(len(shifts), "event takes its place", "events take their places")
	for _, s := range shifts {
		if !s.Before.IsZero() {
			head = count(len(shifts), "event moves", "events move")
			break
		}
	}
	out := []fyne.CanvasObject{parts.Head(head), parts.Gap(6)}
	for i, s := range shifts {
		if i == mostShifts {
			out = append(out, parts.Second("and "+number(len(shifts)-mostShifts)+" more"))
			break
		}
		title, _ := parts.Fit(s.Title, theme.Body, false, inner)
		to := "waits for a date"
		if !s.After.IsZero() {
			to = s.After.Text()
		}
		if !s.Before.IsZero() {
			to = s.Before.Text() + "  ›  " + to
		}
		line, _ := parts.Fit(to, theme.Small, true, inner)
		out = append(out, parts.Words(title), parts.Text(line, theme.Small, true, theme.Now().Accent), parts.Gap(6))
	}
	return out
}

// setPublished dates an article and whatever hangs on it. A suggestion that is
// taken keeps its reasoning.
func (w *Window) setPublished(date caldate.Date, id model.ArticleID, proposed []story.Proposal) {
	w.next = "date"
	sess := w.sess
	for _, p := range proposed {
		if p.Candidate.Date == date {
			w.background(func() error { return sess.AcceptProposal(p) })
			return
		}
	}
	w.background(func() error { return sess.SetPublished(date, id) })
}

// parseDay reads one day as a person types it.
func (w *Window) parseDay(text string) (caldate.Date, error) {
	iv, err := w.parseWhen(text)
	if err != nil {
		return caldate.Date{}, err
	}
	if iv.Days() != 1 {
		return caldate.Date{}, errors.New("a day is wanted: " + iv.Text() + " is more than one")
	}
	return iv.Earliest, nil
}

// parseWhen reads a date in words: through EDTF, the tagger, and the forms of
// numbers. Words like "last Tuesday" are counted from the story's latest
// publication date, as a reader would.
func (w *Window) parseWhen(text string) (caldate.Interval, error) {
	return timex.Parse(text, w.anchor(nil))
}

// anchor is the day from which words like "last Tuesday" are counted: that of
// the article whose words are spoken of, else the story's latest.
func (w *Window) anchor(quotes []model.Quote) (day caldate.Date) {
	snap := w.sess.Snapshot()
	for _, q := range quotes {
		if a := snap.Article(q.Article); a != nil && a.Published.Known() {
			return a.Published.Date
		}
	}
	for i := range snap.Articles {
		if d := snap.Articles[i].Published.Date; !d.IsZero() && (day.IsZero() || d.After(day)) {
			day = d
		}
	}
	return day
}

// askEventDate asks when the chosen events happened.
func (w *Window) askEventDate() {
	ids := w.sess.Selected()
	if len(ids) == 0 {
		return
	}
	var s *sheet
	var when caldate.Interval
	var e *dialogEntry
	s = w.newSheet("when", "When did it happen?", 480,
		button{name: "none", text: "No date", do: func() bool { w.do(story.Redate(caldate.Interval{}, "", ids...)); return true }},
		button{name: "cancel", text: "Cancel"},
		button{name: "ok", text: "Set date", main: true, do: func() bool {
			if when.IsZero() {
				return false
			}
			w.next = "date"
			w.do(story.Redate(when, e.Text, ids...))
			return true
		}})
	value, anchor := "", w.anchor(nil)
	if ev := w.chosen(); ev != nil {
		s.text(ev.Title, 12)
		value, anchor = ev.When.EDTF(), w.anchor(ev.Quotes)
	} else {
		s.text(count(len(ids), "event", "events"), 12)
	}
	e = s.field("text", "", value, "17 March 2021, mid-2016, between 3 and 9 May 2021…")
	preview := container.New(parts.Column{Width: s.inner()})
	s.add(preview, 0)
	e.OnChanged = func(text string) {
		iv, line := readWhen(text, anchor, s.inner())
		when = iv
		s.enable(!when.IsZero())
		preview.Objects = []fyne.CanvasObject{line}
		preview.Refresh()
		s.fit()
	}
	s.enable(false)
	s.open(e)
	e.OnChanged(e.Text)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// readWhen reads what a person types as a time, and says in a line what was
// understood, or why nothing was.
func readWhen(text string, anchor caldate.Date, width float32) (caldate.Interval, *canvas.Text) {
	if text == "" {
		return caldate.Interval{}, parts.Second("")
	}
	iv, err := timex.Parse(text, anchor)
	if err != nil {
		line, _ := parts.Fit(sentence(err.Error()), theme.Small, false, width)
		return caldate.Interval{}, parts.Second(line)
	}
	line, _ := parts.Fit(iv.Text(), theme.Body, true, width)
	return iv, parts.Bold(line)
}

// askGoTo moves the timeline to a date typed in words.
func (w *Window) askGoTo() {
	w.ask("goto", "Go to a date", "", "", "mid-March 2021, 2016, last week…", "Go", func(text string) error {
		iv, err := w.parseWhen(text)
		if err != nil {
			return err
		}
		w.middle.goTo(iv)
		return nil
	})
}
