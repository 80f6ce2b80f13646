package story

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// apply does one edit. i is its index in the log.
func (l *Edited) apply(i int, e *Edit) {
	switch e.Op {
	case OpAdd:
		l.add(e.New)
		return
	case OpMerge:
		l.merge(i, e)
		return
	case OpSplit:
		l.split(i, e)
		return
	case OpImport, OpRemove, OpPublished, OpDescribe:
		return
	}
	for k := range e.Events {
		t := l.target(e, k)
		if t == nil {
			l.Orphans = append(l.Orphans, Orphan{Edit: i, Event: e.Events[k]})
			continue
		}
		t.change(e)
	}
}

// change does an edit that concerns one event alone.
func (t *touched) change(e *Edit) {
	ev := &t.ev
	switch e.Op {
	case OpTitle:
		ev.Title = e.Text
	case OpDate:
		t.redate(e)
	case OpKind:
		ev.Kind = e.Kind
	case OpStatus:
		ev.Status = e.Status
	case OpReview:
		t.review = e.Review
		if ev.Review != model.Hidden {
			ev.Review = e.Review
		}
	case OpHide:
		if ev.Review != model.Hidden {
			t.review, ev.Review = ev.Review, model.Hidden
		}
	case OpRestore:
		if ev.Review == model.Hidden {
			ev.Review = t.review
		}
	case OpNote:
		ev.Note = e.Text
	case OpTag:
		ev.Tags = withTags(ev.Tags, e.Tags)
	case OpUntag:
		ev.Tags = slices.DeleteFunc(slices.Clone(ev.Tags), func(tag string) bool { return slices.Contains(e.Tags, tag) })
	case OpColour:
		ev.Colour = e.Text
	case OpActors:
		ev.Actors = slices.Clone(e.Actors)
	case OpPin:
		ev.Pinned = true
	case OpUnpin:
		ev.Pinned = false
	case OpRevert:
		if b := t.base; b != nil {
			ev.Title, ev.When, ev.Why, ev.Kind, ev.Status, ev.Actors = b.Title, b.When, b.Why, b.Kind, b.Status, b.Actors
		}
	}
}

// redate sets the event's time and says so, keeping what the text said.
func (t *touched) redate(e *Edit) {
	was := ""
	if t.base != nil {
		was = t.base.Why
	}
	if e.When == nil {
		t.ev.When = caldate.Interval{}
		t.ev.Why = join("The date was taken away by hand.", was)
		return
	}
	t.ev.When = *e.When
	why := "The date was set by hand."
	if e.Text != "" {
		why = "The date was set by hand: “" + e.Text + "”."
	}
	t.ev.Why = join(why, was)
}

func join(why, was string) string {
	if was == "" {
		return why
	}
	return why + " Before that: " + was
}

func withTags(tags, more []string) []string {
	out := slices.Clone(tags)
	for _, tag := range more {
		if tag = strings.TrimSpace(tag); tag != "" && !slices.Contains(out, tag) {
			out = append(out, tag)
		}
	}
	slices.Sort(out)
	return out
}

// add makes a person's own event. One whose quotes stand in articles that are
// all gone waits for them, as events that were found do.
func (l *Edited) add(n *NewEvent) {
	if n == nil || n.ID == "" {
		return
	}
	var quotes []model.Quote
	for _, q := range n.Quotes {
		if _, ok := l.Base.Article(q.Article); ok {
			quotes = append(quotes, q)
		}
	}
	t := &touched{
		ev: model.Event{
			ID: n.ID, Title: n.Title, Kind: n.Kind, Status: n.Status, Actors: n.Actors,
			When: n.When, Why: n.Why, Quotes: quotes, Note: n.Note,
			Manual: true, Salience: 1,
		},
		gone: len(quotes) == 0 && len(n.Quotes) > 0,
	}
	if len(quotes) > 0 {
		t.ev.Trigger = quotes[0].Span
	}
	l.touched[n.ID] = t
}

// merge pours the other events into the first.
func (l *Edited) merge(i int, e *Edit) {
	if len(e.Events) < 2 {
		return
	}
	into := l.target(e, 0)
	if into == nil { // the first is gone; the next that is there takes its place
		l.Orphans = append(l.Orphans, Orphan{Edit: i, Event: e.Events[0]})
	}
	for k := 1; k < len(e.Events); k++ {
		t := l.target(e, k)
		switch {
		case t == nil:
			l.Orphans = append(l.Orphans, Orphan{Edit: i, Event: e.Events[k]})
		case into == nil:
			into = t
		case t != into: // the builder may have merged them meanwhile
			into.take(t)
			t.gone = true
			l.alias[t.ev.ID] = into.ev.ID
		}
	}
}

// take adds what another event holds.
func (t *touched) take(o *touched) {
	quotes := slices.Clone(t.ev.Quotes)
	byHand := len(quotes) > 0 // and so the first of those that come
	for _, q := range o.ev.Quotes {
		if !slices.ContainsFunc(quotes, func(p model.Quote) bool { return p.Article == q.Article && p.Span == q.Span }) {
			if byHand && q.Joined == nil {
				q.Joined = &model.Joined{With: quotes[0].Article, Why: "You merged it with “" + t.ev.Title + "”."}
				byHand = false
			}
			quotes = append(quotes, q)
		}
	}
	t.ev.Quotes = quotes
	for _, a := range o.ev.Actors {
		if !slices.Contains(t.ev.Actors, a) {
			t.ev.Actors = append(slices.Clone(t.ev.Actors), a)
		}
	}
	t.ev.Tags = withTags(t.ev.Tags, o.ev.Tags)
	t.ev.Links = append(slices.Clone(t.ev.Links), o.ev.Links...)
	t.ev.Salience = max(t.ev.Salience, o.ev.Salience)
	t.ev.Pinned = t.ev.Pinned || o.ev.Pinned
	if t.ev.When.IsZero() {
		t.ev.When, t.ev.Why = o.ev.When, o.ev.Why
	}
	if o.ev.Note != "" && o.ev.Note != t.ev.Note {
		t.ev.Note = strings.TrimSpace(t.ev.Note + "\n" + o.ev.Note)
	}
	if t.ev.Colour == "" {
		t.ev.Colour = o.ev.Colour
	}
}

// unjoin takes from quotes the reasons that speak of a telling which is not among
// them any more.
func unjoin(quotes []model.Quote) {
	for i := range quotes {
		k := quotes[i].Joined
		if k != nil && !slices.ContainsFunc(quotes, func(q model.Quote) bool { return q.Article == k.With && q.Joined != k }) {
			quotes[i].Joined = nil
		}
	}
}

// split moves quotes of an event into one of its own. Where none of them is
// left (their article was removed) nothing happens; where all would go, the
// event stays whole.
func (l *Edited) split(i int, e *Edit) {
	if len(e.Events) == 0 || e.NewID == "" {
		return
	}
	from := l.target(e, 0)
	if from == nil {
		l.Orphans = append(l.Orphans, Orphan{Edit: i, Event: e.Events[0]})
		return
	}
	var stay, out []model.Quote
	for _, q := range from.ev.Quotes {
		if slices.ContainsFunc(e.Quotes, func(p Place) bool { return p.Article == q.Article && p.Start == q.Start && p.End == q.End }) {
			out = append(out, q)
		} else {
			stay = append(stay, q)
		}
	}
	if len(out) == 0 || len(stay) == 0 {
		l.Orphans = append(l.Orphans, Orphan{Edit: i, Event: e.NewID})
		return
	}
	unjoin(stay)
	unjoin(out)
	from.ev.Quotes = stay
	part := &touched{ev: from.ev}
	part.ev.ID, part.ev.Quotes, part.ev.Links = e.NewID, out, nil
	part.ev.Trigger = out[0].Span
	if out[0].Time != nil && out[0].Time.Dated() {
		part.ev.When, part.ev.Why = out[0].Time.When, out[0].Time.Why
	}
	if e.Text != "" {
		part.ev.Title = e.Text
	}
	derived := part.ev
	part.base = &derived
	l.touched[e.NewID] = part
}
