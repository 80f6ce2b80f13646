package story

import (
	"strings"
	"testing"

	"dateline/model"

	"pgregory.net/rapid"
)

// reasons are those that the story gives, of every event.
func reasons(s *Story) (out []string) {
	for _, e := range append(s.Events, s.Floating...) {
		for _, q := range e.Quotes {
			if q.Joined != nil {
				out = append(out, q.Joined.Why)
			}
		}
	}
	return out
}

// TestOneEventSaysWhy: what two articles share is named, and what decided where that
// does not.
func TestOneEventSaysWhy(t *testing.T) {
	for _, c := range []struct {
		name   string
		a, b   model.Extraction
		says   []string
		silent []string // of what has no place in it
	}{
		{
			"another word for the deed",
			told("a", "Herald", "2019-05-04", "2019-05-02: *Ines Duarte* [resigned] as treasurer of the choir {on 2 May}."),
			told("b", "Courier", "2019-05-05", "2019-05-02: *Ines Duarte* [quit] as treasurer of the choir {on 2 May}."),
			[]string{"One event with ", "the same day", "the same actor (Ines Duarte)", "“resigned”", "“quit”", "the same words (treasurer, choir)"},
			[]string{"number", "% sure"},
		},
		{
			"the same sentence",
			told("a", "Herald", "2019-05-04", "2019-05-02: The brewery at Olten [burned] down {on 2 May} with all its casks, three hundred barrels of lager and the old malting floor."),
			told("b", "Herald", "2019-05-05", "2019-05-02: The brewery at Olten [burned] down {on 2 May} with all its casks, three hundred barrels of lager and the old malting floor."),
			[]string{"One event with Herald of ", "May 2019", "the same sentence word for word"},
			[]string{"the same words"},
		},
		{
			"a number",
			told("a", "Herald", "2019-05-04", "2019-05-02: A lorry [hit] a stall in Olten {on 2 May} and 14 people were hurt."),
			told("b", "Courier", "2019-05-05", "2019-05-02: A lorry [struck] a stall in Olten {on 2 May}, hurting 14 people."),
			[]string{"the same number (14)", "(Olten)"},
			[]string{"word for word"},
		},
		{
			"a day and its month",
			told("a", "Herald", "2019-05-04", "2019-05-02: *The bishop* [opened] the new granary in Olten {on 2 May}."),
			told("b", "Courier", "2019-07-05", "2019-05: *The bishop* [opened] the new granary in Olten {in May}."),
			[]string{"May 2019, and no other day in that fits so well", "the same deed (“opened the new granary”)"},
			[]string{"the same day", "the same month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			why := reasons(build(t, c.a, c.b))
			if len(why) != 1 {
				t.Fatalf("%d reasons: %q", len(why), why)
			}
			for _, words := range c.says {
				if !strings.Contains(why[0], words) {
					t.Errorf("%q does not say %q", why[0], words)
				}
			}
			for _, words := range c.silent {
				if strings.Contains(why[0], words) {
					t.Errorf("%q says %q", why[0], words)
				}
			}
		})
	}
}

// Whatever is told more than once says why it is one event, once for each further
// telling, and of an article that tells it.
func TestEveryMergeSaysWhy(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := whole(t, someStory(t))
		tellings := map[model.EventID]int{}
		for _, to := range s.members {
			tellings[to]++
		}
		for _, e := range append(s.Events, s.Floating...) {
			said := 0
			in := map[model.ArticleID]bool{}
			for _, q := range e.Quotes {
				in[q.Article] = true
			}
			for i, q := range e.Quotes {
				if q.Joined == nil {
					continue
				}
				said++
				if i == 0 || q.Joined.Why == "" || !in[q.Joined.With] {
					t.Fatalf("quote %d of %q: %+v", i, e.Title, *q.Joined)
				}
			}
			if said != tellings[e.ID]-1 {
				t.Fatalf("%q is told %d times and says %d times why", e.Title, tellings[e.ID], said)
			}
		}
	})
}

// A person's merge says so; what a person puts apart speaks of no telling that it
// has no more.
func TestReasonsFollowEdits(t *testing.T) {
	s := build(t,
		told("a", "Herald", "2019-05-04", "2019-05-02: *Ines Duarte* [resigned] as treasurer of the choir.", "2019-05-03: The organ [broke]."),
		told("b", "Courier", "2019-05-05", "2019-05-02: *Ines Duarte* [quit] as treasurer of the choir."))
	one, _ := s.Event("a1")
	if len(one.Quotes) != 2 || one.Quotes[1].Joined == nil {
		t.Fatalf("not one event: %+v", one)
	}
	merged := s.Apply([]Edit{Merge("a1", "a2")}).Event("a1")
	if k := merged.Quotes[2].Joined; k == nil || !strings.Contains(k.Why, "You merged it") {
		t.Errorf("merged by hand: %+v", k)
	}
	apart := s.Apply([]Edit{Split("a1", "n", "", QuotePlace(one.Quotes[1]))})
	for _, id := range []model.EventID{"a1", "n"} {
		for _, q := range apart.Event(id).Quotes {
			if q.Joined != nil {
				t.Errorf("%s, put apart, still says %q", id, q.Joined.Why)
			}
		}
	}
	if one.Quotes[1].Joined == nil {
		t.Error("the edit changed the story itself")
	}
}
