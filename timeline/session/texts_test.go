package session

import (
	"fmt"
	"reflect"
	"testing"

	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/story"
)

// However many cores fold a story's words, a search finds the same events.
func TestEveryPartIsSearched(t *testing.T) {
	base := &story.Story{}
	for i := range 3500 {
		ev := model.Event{ID: model.EventID(fmt.Sprint(i)), Title: fmt.Sprintf("Ferry %d calls", i%7), Quotes: []model.Quote{{Exact: fmt.Sprintf("The pilot of berth %d “waited”.", i%1100)}}}
		if i%9 == 0 {
			base.Floating = append(base.Floating, ev)
		} else {
			base.Events = append(base.Events, ev)
		}
	}
	hits := func(cores int, typed string) (out []string) {
		s := &texts{base: base}
		s.make()
		s.fold(cores)
		s.find(terms.Parse(typed), func(i int, title bool) { out = append(out, fmt.Sprint(s.events[i].ID, title)) })
		return out
	}
	for _, typed := range []string{"ferry", "ferry 3", "berth 1099", "pilot -3", `"berth 99"`, "waited", "nobody"} {
		want := hits(1, typed)
		for _, cores := range []int{2, 3, 8} {
			if got := hits(cores, typed); !reflect.DeepEqual(got, want) {
				t.Errorf("%q on %d cores: %d events, want %d", typed, cores, len(got), len(want))
			}
		}
		if (len(want) == 0) != (typed == "nobody") {
			t.Errorf("%q: %d events", typed, len(want))
		}
	}
}
