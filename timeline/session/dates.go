package session

import (
	"context"
	"errors"
	"fmt"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
)

// SetPublished gives articles the date of publication that a person chose, and
// dates anew whatever hangs on it. A zero date takes the known one away.
func (s *Session) SetPublished(date caldate.Date, articles ...model.ArticleID) error {
	e, err := publishedEdit(date, articles)
	if err != nil {
		return err
	}
	return s.Do(e)
}

func publishedEdit(date caldate.Date, articles []model.ArticleID) (story.Edit, error) {
	if len(articles) == 0 {
		return story.Edit{}, errors.New("no article was chosen")
	}
	if !date.IsZero() && !date.Valid() {
		return story.Edit{}, fmt.Errorf("%d-%d-%d is not a day of the calendar", date.Year, date.Month, date.Day)
	}
	p := model.Published{Date: date, Minute: caldate.NoMinute, Provenance: model.FromPerson, Certainty: 1, Evidence: "set by hand"}
	if date.IsZero() {
		p = model.Published{Minute: caldate.NoMinute, Provenance: model.FromUnknown}
	}
	return story.SetPublished(p, articles...), nil
}

// Proposals returns the dates of publication that the rest of the story
// suggests for articles that have none, and those that a copy knew which was
// not brought in.
func (s *Session) Proposals() []story.Proposal {
	snap := s.Snapshot()
	return s.offers.with(snap, snap.Story.Base.ProposeDates())
}

// AcceptProposal sets the date that was proposed, as one command with its
// reasoning kept.
func (s *Session) AcceptProposal(p ...story.Proposal) error {
	edits := make([]story.Edit, len(p))
	for i, one := range p {
		c := one.Candidate
		edits[i] = story.SetPublished(model.Published{
			Date: c.Date, Minute: c.Minute, Provenance: c.Provenance, Certainty: c.Certainty, Evidence: c.Evidence,
		}, one.Article)
	}
	return s.Do(edits...)
}

// Shift is what a change would do to one event's time.
type Shift struct {
	Event  model.EventID
	Title  string
	Before caldate.Interval // zero: it floats
	After  caldate.Interval // zero: it would float
}

// Diff is what becomes different between two states of a story.
type Diff struct {
	Shifts  []Shift        // events that would have another time
	Gone    []*model.Event // events that would go
	New     []*model.Event // events that would come
	Changed []Changed      // events that would read otherwise, at the same time
	Orphans int            // a person's changes that would find nothing to hold on to
}

// Changed is an event before and after.
type Changed struct{ Before, After *model.Event }

// Empty reports whether nothing would change.
func (d Diff) Empty() bool {
	return len(d.Shifts)+len(d.Gone)+len(d.New)+len(d.Changed) == 0
}

// PreviewPublished returns what SetPublished with the same arguments would
// change, without changing anything. What a person dated by hand is never
// among it.
func (s *Session) PreviewPublished(ctx context.Context, date caldate.Date, articles ...model.ArticleID) (Diff, error) {
	e, err := publishedEdit(date, articles)
	if err != nil {
		return Diff{}, err
	}
	return s.Preview(ctx, e)
}

// Preview returns what the edits would change, without changing anything.
func (s *Session) Preview(ctx context.Context, edits ...story.Edit) (Diff, error) {
	s.work.Lock()
	defer s.work.Unlock()
	before := s.Snapshot()
	for i := range edits {
		if err := check(before, &edits[i]); err != nil {
			return Diff{}, err
		}
	}
	active := append(s.log.Active(), edits...)
	base := s.base
	if moves(edits) {
		var err error
		if base, err = s.tryOut(ctx, edits, story.FoldArticles(active)); err != nil {
			return Diff{}, err
		}
	}
	return diff(before.Story, base.Apply(active)), nil
}

// tryOut returns the derived story as it would be after the edits, and leaves
// the builder as it was. The caller holds work.
func (s *Session) tryOut(ctx context.Context, edits []story.Edit, states map[model.ArticleID]story.ArticleState) (*story.Story, error) {
	if err := s.build(ctx); err != nil {
		return nil, err
	}
	var out, wereOut []model.ArticleID
	var in, were []model.Extraction
	for i := range edits {
		for _, id := range edits[i].Articles {
			h := s.known[id]
			if h == nil {
				continue
			}
			if h.present {
				were = append(were, *h.ex)
			} else {
				wereOut = append(wereOut, id)
			}
			if states[id].Present {
				trial := *h
				in = append(in, s.derive(&trial, states[id]))
			} else {
				out = append(out, id)
			}
		}
	}
	err := s.builder.Add(ctx, in...)
	var base *story.Story
	if err == nil {
		s.builder.Remove(out...)
		base, err = s.builder.Story(ctx)
	}
	s.builder.Remove(wereOut...)
	if back := s.builder.Add(context.WithoutCancel(ctx), were...); back != nil {
		s.builder = nil // to be made anew
		err = errors.Join(err, back)
	}
	return base, err
}

func diff(before, after *story.Edited) Diff {
	d := Diff{Orphans: max(0, len(after.Orphans)-len(before.Orphans))}
	seen := map[model.EventID]bool{}
	for _, list := range [][]*model.Event{before.Events, before.Floating} {
		for _, b := range list {
			a := after.Event(b.ID)
			switch {
			case a == nil:
				d.Gone = append(d.Gone, b)
				continue
			case a.When != b.When:
				d.Shifts = append(d.Shifts, Shift{Event: a.ID, Title: a.Title, Before: b.When, After: a.When})
			case a.Title != b.Title || a.Status != b.Status || a.Kind != b.Kind || len(a.Quotes) != len(b.Quotes):
				d.Changed = append(d.Changed, Changed{Before: b, After: a})
			}
			seen[a.ID] = true
		}
	}
	for _, list := range [][]*model.Event{after.Events, after.Floating} {
		for _, a := range list {
			if !seen[a.ID] && before.Event(a.ID) == nil {
				d.New = append(d.New, a)
			}
		}
	}
	return d
}

// moves reports whether edits change what the story is derived from.
func moves(edits []story.Edit) bool {
	for i := range edits {
		switch edits[i].Op {
		case story.OpImport, story.OpRemove, story.OpPublished, story.OpDescribe:
			return true
		}
	}
	return false
}
