package layout

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// title returns what of an event's title stands in its label.
func titleOf(l *Label) string {
	var words []string
	for i := range l.N {
		if l.Lines[i].Style == Title {
			words = append(words, l.Lines[i].Text)
		}
	}
	return strings.Join(words, " ")
}

// Long titles stand whole, over several lines, while there is paper.
func TestLongTitlesStandWholeWhileThereIsPaper(t *testing.T) {
	events := make([]Event, 16)
	for i := range events {
		events[i] = Event{
			ID: model.EventID(fmt.Sprint("e", i)), Title: fmt.Sprintf("The committee of harbour number %d publishes all letters on the flood of the autumn", i),
			When: caldate.OnDay(caldate.Of(2021, 3, 1).AddDays(2 * i)), Status: model.Occurred, Salience: float64(i%5) / 5,
		}
	}
	ix := NewIndex(events, Options{}, nil)
	s := Build(ix, nil, viewOf(ix, 1400, true), 900, plain{}, State{Selected: None})
	if len(s.Labels) != len(events) {
		t.Fatalf("%d labels", len(s.Labels))
	}
	for i := range s.Labels {
		if got, want := titleOf(&s.Labels[i]), events[s.Labels[i].Event].Title; got != want {
			t.Errorf("the label says %q of %q", got, want)
		}
	}
}

// A cluster's best event is named whole where the line beyond it is free.
func TestClustersAreNamedWhole(t *testing.T) {
	ix := NewIndex(made(5000, 2020, 2024, 5), Options{}, nil)
	s := Build(ix, nil, viewOf(ix, 1400, true), 800, plain{}, State{Selected: None})
	whole := 0
	for i := range s.Labels {
		if titleOf(&s.Labels[i]) == ix.Event(s.Labels[i].Event).Title {
			whole++
		}
	}
	if n := len(s.Labels); n < 15 || whole < n*8/10 {
		t.Errorf("%d of %d labels have their whole title", whole, n)
	}
}

// A title that stands whole nowhere has two lines of it where they are free.
func TestCutTitlesHaveTwoLinesWhereTheyAreFree(t *testing.T) {
	events := make([]Event, 14)
	for i := range events {
		events[i] = Event{
			ID: model.EventID(fmt.Sprint("e", i)), Title: strings.Repeat(fmt.Sprintf("the keeper of lock %d lets down the gates ", i), 5),
			When: caldate.OnDay(caldate.Of(2021, 3, 1).AddDays(2 * i)), Status: model.Occurred, Salience: float64(i%5) / 5,
		}
	}
	ix := NewIndex(events, Options{}, nil)
	s := Build(ix, nil, viewOf(ix, 1400, true), 760, plain{}, State{Selected: None})
	if len(s.Labels) != len(events) {
		t.Fatalf("%d labels", len(s.Labels))
	}
	two := 0
	for i := range s.Labels {
		if s.Labels[i].N > 1 {
			two++
		}
	}
	if two < len(events)/2 {
		t.Errorf("%d of %d labels have a second line", two, len(events))
	}
}
