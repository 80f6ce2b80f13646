package story

import (
	"errors"
	"fmt"

	"dateline/model"
)

// Archive is a story without its articles' texts, as plain values that can be
// kept and read back, so that opening a large story does not merge its events
// anew. It is valid for the articles and the extractions it was made from, and
// for nothing else: whoever keeps it says which.
type Archive struct {
	Articles []model.ArticleID // in the story's order
	Events   []model.Event
	Floating []model.Event
	Unused   []Unused
	Sources  []Source
	Actors   []Actor
	Members  map[model.EventID]model.EventID // only where an event went into another
	Copies   map[model.ArticleID]model.ArticleID
	Weights  map[uint64]uint8
	Days     []Day
}

// Archive returns the story as plain values, which share memory with it.
func (s *Story) Archive() Archive {
	a := Archive{
		Events: s.Events, Floating: s.Floating, Unused: s.Unused, Sources: s.Sources, Actors: s.Actors,
		Copies: s.copies, Days: s.days, Members: map[model.EventID]model.EventID{},
	}
	if s.weights != nil {
		a.Weights = s.weights.step
	}
	for i := range s.Articles {
		a.Articles = append(a.Articles, s.Articles[i].ID)
	}
	for from, to := range s.members {
		if from != to {
			a.Members[from] = to
		}
	}
	return a
}

// ErrArchive is what Restore returns for an archive that cannot be of these
// articles.
var ErrArchive = errors.New("the archive does not fit the articles")

// Restore returns the story that the archive was made of. articles may come in
// any order and have to be those that it was built from.
func (a Archive) Restore(articles []model.Article) (*Story, error) {
	s := &Story{
		Events: a.Events, Floating: a.Floating, Unused: a.Unused, Sources: a.Sources, Actors: a.Actors,
		copies: a.Copies, days: a.Days, weights: &weights{step: a.Weights},
		members: make(map[model.EventID]model.EventID, len(a.Members)+len(a.Events)+len(a.Floating)),
	}
	if s.copies == nil {
		s.copies = map[model.ArticleID]model.ArticleID{}
	}
	at := make(map[model.ArticleID]int, len(articles))
	for i := range articles {
		at[articles[i].ID] = i
	}
	if len(at) != len(a.Articles) {
		return nil, fmt.Errorf("%w: %d articles, %d in the archive", ErrArchive, len(at), len(a.Articles))
	}
	s.Articles = make([]model.Article, 0, len(articles))
	for _, id := range a.Articles {
		i, ok := at[id]
		if !ok {
			return nil, fmt.Errorf("%w: no article %q", ErrArchive, id)
		}
		s.Articles = append(s.Articles, articles[i])
	}
	for _, list := range [][]model.Event{s.Events, s.Floating} {
		for i := range list {
			s.members[list[i].ID] = list[i].ID
		}
	}
	for from, to := range a.Members {
		if _, ok := s.members[to]; !ok {
			return nil, fmt.Errorf("%w: event %q went into %q, which is not there", ErrArchive, from, to)
		}
		s.members[from] = to
	}
	s.indexArticles()
	s.indexEvents()
	return s, nil
}
