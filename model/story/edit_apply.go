package story

import (
	"slices"
	"sort"

	"dateline/model"
)

// Edited is a story as a person sees it: what was derived, with the edits laid
// over it. It never changes and may be read by any number of goroutines. Events
// that no edit touched are those of Base themselves; the pointers are shared
// and must not be written through.
type Edited struct {
	Base     *Story
	Events   []*model.Event // dated, by time (Less)
	Floating []*model.Event // in Base's order, those that an edit set afloat last
	Hidden   []*model.Event // hidden by a person: dated ones by time, then floating
	// Orphans are the edits that found nothing to hold on to: the article was
	// removed, or a newer extractor no longer finds the event. They stay in the
	// log and hold again when their event returns.
	Orphans []Orphan

	touched map[model.EventID]*touched
	alias   map[model.EventID]model.EventID
}

// Orphan is an edit, by its index in the log, that found no event.
type Orphan struct {
	Edit  int
	Event model.EventID
}

// touched is an event that edits changed, or made.
type touched struct {
	ev     model.Event
	base   *model.Event // what was derived; nil for events that a person made
	review model.Review // the review under Hidden
	gone   bool         // merged into another, or left without quotes
}

// Apply lays edits over the story, in their order. The story itself does not
// change. Edits of articles (import, removal, dates of publication) are not its
// business: they decide what the story is built from, see FoldArticles.
func (s *Story) Apply(edits []Edit) *Edited {
	l := &Edited{
		Base:    s,
		touched: map[model.EventID]*touched{},
		alias:   map[model.EventID]model.EventID{},
	}
	for i := range edits {
		l.apply(i, &edits[i])
	}
	l.relink()
	l.gather()
	return l
}

// Event returns the event that id stands for, dated, floating or hidden; nil
// where there is none.
func (l *Edited) Event(id model.EventID) *model.Event {
	id, ok := l.resolve(id)
	if !ok {
		return nil
	}
	if t := l.touched[id]; t != nil {
		if t.gone {
			return nil
		}
		return &t.ev
	}
	return l.Base.derived(id)
}

// Changed yields the events that edits touched or made, in no order: the event
// as it stands now, nil where it was merged into another or left without quotes.
func (l *Edited) Changed(yield func(model.EventID, *model.Event) bool) {
	for id, t := range l.touched {
		ev := &t.ev
		if t.gone {
			ev = nil
		}
		if !yield(id, ev) {
			return
		}
	}
}

// derived returns the event of the story itself with exactly this ID.
func (s *Story) derived(id model.EventID) *model.Event {
	i, ok := s.place[id]
	switch {
	case !ok:
		return nil
	case i < 0:
		return &s.Floating[-i-1]
	}
	return &s.Events[i]
}

// resolve leads an ID through the merges of the builder and of the person.
func (l *Edited) resolve(id model.EventID) (model.EventID, bool) {
	for range len(l.alias) + 2 {
		if to, ok := l.alias[id]; ok {
			id = to
			continue
		}
		if l.touched[id] != nil {
			return id, true
		}
		to, ok := l.Base.Resolve(id)
		if !ok {
			return "", false
		}
		if to == id {
			return id, true
		}
		id = to
	}
	return "", false
}

// target returns the event that the edit's i-th ID stands for, ready to be
// changed; nil where there is none any more.
func (l *Edited) target(e *Edit, i int) *touched {
	id, ok := l.resolve(e.Events[i])
	if !ok && i < len(e.At) {
		id, ok = l.at(e.At[i])
	}
	if !ok {
		return nil
	}
	if t := l.touched[id]; t != nil {
		if t.gone {
			return nil
		}
		return t
	}
	base := l.Base.derived(id)
	if base == nil {
		return nil
	}
	t := &touched{ev: *base, base: base}
	l.touched[id] = t
	return t
}

// at finds the event whose quotes cover a place best: the same words count
// more than the same offsets.
func (l *Edited) at(p Place) (model.EventID, bool) {
	var best model.EventID
	score := 0
	look := func(events []model.Event) {
		for i := range events {
			for _, q := range events[i].Quotes {
				if q.Article != p.Article {
					continue
				}
				n := min(q.End, p.End) - max(q.Start, p.Start)
				if n > 0 && q.Exact == p.Exact {
					n += len(p.Exact)
				}
				if n > score {
					best, score = events[i].ID, n
				}
			}
		}
	}
	look(l.Base.Events)
	look(l.Base.Floating)
	if score*2 < p.End-p.Start { // a brush with it is not the same event
		return "", false
	}
	return l.resolve(best)
}

// gather builds the three lists: untouched events keep the story's order, and
// the few that were touched are sorted in.
func (l *Edited) gather() {
	var dated, afloat, hiddenFloating []*model.Event
	for _, t := range l.touched {
		switch {
		case t.gone:
		case t.ev.Review == model.Hidden && t.ev.Floating():
			hiddenFloating = append(hiddenFloating, &t.ev)
		case t.ev.Review == model.Hidden:
			l.Hidden = append(l.Hidden, &t.ev)
		case !t.ev.Floating():
			dated = append(dated, &t.ev)
		case t.base == nil || !t.base.Floating():
			afloat = append(afloat, &t.ev)
		}
	}
	byTime := func(list []*model.Event) {
		sort.Slice(list, func(i, j int) bool { return less(list[i], list[j]) })
	}
	byTime(dated)
	byTime(l.Hidden)
	byTime(afloat)
	byTime(hiddenFloating)
	l.Hidden = append(l.Hidden, hiddenFloating...)

	l.Events = make([]*model.Event, 0, len(l.Base.Events)+len(dated))
	for i := range l.Base.Events {
		ev := &l.Base.Events[i]
		if l.touched[ev.ID] != nil {
			continue
		}
		for len(dated) > 0 && less(dated[0], ev) {
			l.Events = append(l.Events, dated[0])
			dated = dated[1:]
		}
		l.Events = append(l.Events, ev)
	}
	l.Events = append(l.Events, dated...)

	l.Floating = make([]*model.Event, 0, len(l.Base.Floating)+len(afloat))
	for i := range l.Base.Floating {
		ev := &l.Base.Floating[i]
		if t := l.touched[ev.ID]; t != nil {
			if t.gone || !t.ev.Floating() || t.ev.Review == model.Hidden {
				continue
			}
			ev = &t.ev
		}
		l.Floating = append(l.Floating, ev)
	}
	l.Floating = append(l.Floating, afloat...)
}

// relink leads links that point to a merged event to the one it went into, and
// drops those that an event would have to itself.
func (l *Edited) relink() {
	if len(l.alias) == 0 {
		return
	}
	stale := func(ev *model.Event) bool {
		return slices.ContainsFunc(ev.Links, func(k model.Link) bool { return l.alias[k.To] != "" || k.To == ev.ID })
	}
	look := func(events []model.Event) {
		for i := range events {
			if ev := &events[i]; l.touched[ev.ID] == nil && stale(ev) {
				l.touched[ev.ID] = &touched{ev: *ev, base: ev}
			}
		}
	}
	look(l.Base.Events)
	look(l.Base.Floating)
	for _, t := range l.touched {
		if t.gone || !stale(&t.ev) {
			continue
		}
		var links []model.Link
		for _, k := range t.ev.Links {
			to, ok := l.resolve(k.To)
			if !ok || to == t.ev.ID {
				continue
			}
			k.To = to
			if !slices.ContainsFunc(links, func(o model.Link) bool { return o.Kind == k.Kind && o.To == k.To }) {
				links = append(links, k)
			}
		}
		t.ev.Links = links
	}
}
