package story

import (
	"context"
	"testing"

	"dateline/model"
	"dateline/model/event"
)

// What goes into something that itself goes into an event is that event's, and what goes
// round goes nowhere.
func TestAbsorbedFollowsToTheEnd(t *testing.T) {
	day, lead, month := new(cluster), new(cluster), new(cluster)
	lead.into, lead.absorbed = day, true
	month.into, month.absorbed = lead, true
	if month.end() != day || lead.end() != day {
		t.Error("a month's event is left beside the day's")
	}
	day.into, day.absorbed = month, true
	if month.end() != nil {
		t.Error("events that go into one another in a ring have an end")
	}
}

// Every event of a story has an ID of its own.
func TestEventIDsAreUnique(t *testing.T) {
	if testing.Short() {
		t.Skip("thousands of articles take long under the race detector")
	}
	b := NewBuilder(Options{})
	for _, a := range varied(readArticles(t, shared(t, "polnear-train.jsonl")), 3000) {
		if err := b.Add(context.Background(), event.Extract(a)); err != nil {
			t.Fatal(err)
		}
	}
	s, err := b.Story(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	ids := map[model.EventID]bool{}
	for i := range s.Events {
		if id := s.Events[i].ID; ids[id] {
			t.Errorf("two events have the ID %s: %q", id, s.Events[i].Title)
		} else {
			ids[id] = true
		}
	}
}
