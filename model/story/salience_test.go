package story

import (
	"slices"
	"testing"

	"dateline/model"
)

// TestSalienceOfTheDay: what is told once on a day of which all tell something else
// stands below what several tell of another day; a title that leaves open what it
// speaks of stands below one that does not.
func TestSalienceOfTheDay(t *testing.T) {
	lines := map[string][]string{
		"a": {"2018-03-05: The Selby dam [burst] above Calder Mills.", "2018-03-05: The foreman [called] his brother from the lodge."},
		"b": {"2018-03-05: The Selby dam [burst] after a week of rain.", "2018-03-09: The army [closed] the Calder road."},
		"c": {"2018-03-05: Calder Mills lost forty houses when the Selby dam [burst].", "2018-03-09: The Calder road was [closed] by the army."},
		"d": {"2018-03-05: The Selby dam [burst].", "2018-03-12: The Selby sluice was [dragged] ashore."},
		"e": {"2018-03-05: The Selby dam [burst] on Monday night.", "2018-03-13: It was [dragged] ashore."},
	}
	var ex []model.Extraction
	for _, id := range []string{"a", "b", "c", "d", "e"} {
		ex = append(ex, told(id, "Paper "+id, "2018-03-14", lines[id]...))
	}
	s := build(t, ex...)
	weight := func(id string) float64 {
		to, _ := s.Resolve(model.EventID(id))
		e, ok := s.Event(to)
		if !ok {
			t.Fatalf("no event %s", id)
		}
		return e.Salience
	}
	order := []string{"a1", "b2", "a2"}
	if got := slices.Clone(order); !slices.IsSortedFunc(got, func(x, y string) int {
		if weight(x) > weight(y) {
			return -1
		}
		return 1
	}) {
		t.Errorf("dam %.3f, road %.3f, call %.3f: want them in this order", weight("a1"), weight("b2"), weight("a2"))
	}
	if weight("d2") <= weight("e2") {
		t.Errorf("the sluice %.3f, it %.3f", weight("d2"), weight("e2"))
	}
}
