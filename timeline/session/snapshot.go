package session

import (
	"sync"

	"dateline/model"
	"dateline/model/story"
)

// Snapshot is the story at one moment. It never changes.
type Snapshot struct {
	Generation uint64 // grows with every change of the story
	// Story is what was derived with the edits over it; Story.Base has sources,
	// actors, gaps and proposals of dates.
	Story    *story.Edited
	Articles []model.Article // by publication; those without a date last
	Events   []*model.Event  // dated, by time; without hidden ones
	Floating []*model.Event  // waiting for a date, in the order of the texts
	Hidden   []*model.Event  // hidden by a person
	Counts   Counts

	once      sync.Once
	byArticle map[model.ArticleID][]*model.Event
	backlinks map[model.EventID][]BackLink
	facets    Facets
}

// BackLink is a link as the event sees it that it leads to.
type BackLink struct {
	From *model.Event
	Kind model.LinkKind
	Why  string
}

// Counts sums a snapshot up.
type Counts struct {
	Articles, Events, Floating, Hidden int
	Quotes                             int // of dated and floating events
	Undated                            int // articles that no date of publication is known of
	Conflicts                          int // events with a conflicting date
	Unreviewed                         int // dated and floating events
	Noted, Manual, Pinned              int // dated and floating events
}

func newSnapshot(generation uint64, e *story.Edited) *Snapshot {
	s := &Snapshot{
		Generation: generation,
		Story:      e,
		Articles:   e.Base.Articles,
		Events:     e.Events,
		Floating:   e.Floating,
		Hidden:     e.Hidden,
	}
	s.Counts = Counts{Articles: len(s.Articles), Events: len(s.Events), Floating: len(s.Floating), Hidden: len(s.Hidden)}
	for i := range s.Articles {
		if !s.Articles[i].Published.Known() {
			s.Counts.Undated++
		}
	}
	for ev := range s.All() {
		s.Counts.Quotes += len(ev.Quotes)
		if conflicting(ev) {
			s.Counts.Conflicts++
		}
		if ev.Note != "" {
			s.Counts.Noted++
		}
		if ev.Manual {
			s.Counts.Manual++
		}
		if ev.Pinned {
			s.Counts.Pinned++
		}
		if ev.Review == model.Unreviewed || ev.Review == "" {
			s.Counts.Unreviewed++
		}
	}
	return s
}

// All yields dated events, then floating ones.
func (s *Snapshot) All() func(yield func(*model.Event) bool) {
	return func(yield func(*model.Event) bool) {
		for _, list := range [][]*model.Event{s.Events, s.Floating} {
			for _, ev := range list {
				if !yield(ev) {
					return
				}
			}
		}
	}
}

// Event returns the event that id stands for, also when it is hidden or was
// merged into another; nil where there is none.
func (s *Snapshot) Event(id model.EventID) *model.Event { return s.Story.Event(id) }

// Article returns the article; nil where it is not in the story.
func (s *Snapshot) Article(id model.ArticleID) *model.Article {
	a, ok := s.Story.Base.Article(id)
	if !ok {
		return nil
	}
	return &a
}

// Of returns the dated and floating events with a quote in the article, in the
// snapshot's order.
func (s *Snapshot) Of(id model.ArticleID) []*model.Event {
	s.once.Do(s.index)
	return s.byArticle[id]
}

// LinksTo returns the links that lead to the event, in the snapshot's order.
func (s *Snapshot) LinksTo(id model.EventID) []BackLink {
	s.once.Do(s.index)
	return s.backlinks[id]
}

// Facets returns what filters can choose from.
func (s *Snapshot) Facets() Facets {
	s.once.Do(s.index)
	return s.facets
}

func (s *Snapshot) index() {
	s.byArticle = map[model.ArticleID][]*model.Event{}
	s.backlinks = map[model.EventID][]BackLink{}
	for ev := range s.All() {
		for _, l := range ev.Links {
			if to := s.Event(l.To); to != nil {
				s.backlinks[to.ID] = append(s.backlinks[to.ID], BackLink{ev, l.Kind, l.Why})
			}
		}
		for i, q := range ev.Quotes {
			if i > 0 && q.Article == ev.Quotes[i-1].Article {
				continue
			}
			list := s.byArticle[q.Article]
			if len(list) > 0 && list[len(list)-1] == ev {
				continue
			}
			s.byArticle[q.Article] = append(list, ev)
		}
	}
	s.facets = s.facet()
}

func conflicting(ev *model.Event) bool {
	for _, k := range ev.Links {
		if k.Kind == model.Conflicts {
			return true
		}
	}
	return false
}
