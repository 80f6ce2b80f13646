package story

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"dateline/model"
	"pgregory.net/rapid"
)

var (
	actorWords = []string{"France", "Italy", "Anna Keller", "the council", "Westline", "police", "President Ada Holm", "Holm"}
	verbWords  = []string{"opened", "closed", "signed", "rejected", "sued", "met", "arrested", "promised", "bombed", "left"}
	thingWords = []string{"the harbour bridge", "a fishing treaty", "the Oriel contract", "the market hall in Brno", "three strikers", "the new tax"}
	tailWords  = []string{"", " after long talks", " in heavy rain", " despite protests from growers", " for two million", " in Geneva"}
	// Months apart, so that a change in one leaves the others as they are.
	monthsOfStories = []string{"2020-03", "2020-03", "2020-06", "2020-12"}
	statuses        = []string{"", "", "", " expected", " cancelled", " statement", " alleged"}
)

// someStory draws articles that tell of few things in few days, so that they
// meet often.
func someStory(t *rapid.T) []model.Extraction {
	n := rapid.IntRange(1, 14).Draw(t, "articles")
	out := make([]model.Extraction, n)
	for i := range out {
		published := ""
		if rapid.IntRange(0, 5).Draw(t, "dated") > 0 {
			published = rapid.SampledFrom(monthsOfStories).Draw(t, "publication month") + fmt.Sprintf("-%02d", rapid.IntRange(1, 28).Draw(t, "published"))
		}
		lines := make([]string, rapid.IntRange(0, 6).Draw(t, "events"))
		for k := range lines {
			when := "?"
			switch rapid.IntRange(0, 8).Draw(t, "when") {
			case 0:
			case 1:
				when = rapid.SampledFrom(monthsOfStories).Draw(t, "month")
			case 2:
				when = "2020-03-10/.."
			default:
				when = rapid.SampledFrom(monthsOfStories).Draw(t, "month") + fmt.Sprintf("-%02d", rapid.IntRange(8, 12).Draw(t, "day"))
			}
			lines[k] = when + rapid.SampledFrom(statuses).Draw(t, "status") + ": *" + rapid.SampledFrom(actorWords).Draw(t, "actor") +
				"* [" + rapid.SampledFrom(verbWords).Draw(t, "verb") + "] " + rapid.SampledFrom(thingWords).Draw(t, "thing") +
				rapid.SampledFrom(tailWords).Draw(t, "tail") + "."
		}
		out[i] = told(fmt.Sprintf("art%02d", i), rapid.SampledFrom([]string{"", "Courier", "Herald"}).Draw(t, "publisher"), published, lines...)
	}
	return out
}

// view is everything of a story that a reader can see.
func view(s *Story) []any {
	return []any{s.Articles, s.Events, s.Floating, s.Unused, s.Sources, s.Actors, s.Digest(100), s.Gaps(), s.ProposeDates(), s.members}
}

func whole(t *rapid.T, ex []model.Extraction) *Story { return wholeOf(t, sampleSize, ex) }

func wholeOf(t *rapid.T, sample int, ex []model.Extraction) *Story {
	b := NewBuilder(Options{})
	b.sample = sample
	if err := b.Add(context.Background(), ex...); err != nil {
		t.Fatal(err)
	}
	s, err := b.Story(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestOrderOfArrivalDoesNotShow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ex := someStory(t)
		want := whole(t, ex)
		got := whole(t, rapid.Permutation(ex).Draw(t, "order"))
		if !reflect.DeepEqual(view(got), view(want)) {
			t.Fatalf("another order gives another story:\n%+v\n%+v", got.Events, want.Events)
		}
	})
}

func TestGrowingGivesTheSameStory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ex := someStory(t)
		b := NewBuilder(Options{Workers: 1})
		b.sample = rapid.SampledFrom([]int{1, sampleSize}).Draw(t, "sample") // a small one seldom changes the weights
		ctx := context.Background()
		kept := map[model.ArticleID]model.Extraction{}
		for _, x := range rapid.Permutation(ex).Draw(t, "order") {
			if rapid.Bool().Draw(t, "dated wrong first") {
				wrong := told(string(x.Article.ID), "Post", "2020-01-01", "2020-03-09: *Italy* [signed] a fishing treaty.")
				if err := b.Add(ctx, wrong); err != nil {
					t.Fatal(err)
				}
			}
			if err := b.Add(ctx, x); err != nil {
				t.Fatal(err)
			}
			kept[x.Article.ID] = x
			before, err := b.Story(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if rapid.IntRange(0, 4).Draw(t, "remove") == 0 {
				b.Remove(x.Article.ID)
				delete(kept, x.Article.ID)
				continue
			}
			for id := range before.members {
				if _, ok := before.Event(id); !ok {
					t.Fatalf("%s leads nowhere", id)
				}
			}
		}
		var left []model.Extraction
		for _, x := range ex {
			if _, ok := kept[x.Article.ID]; ok {
				left = append(left, x)
			}
		}
		got, err := b.Story(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if want := wholeOf(t, b.sample, left); !reflect.DeepEqual(view(got), view(want)) {
			t.Fatalf("the grown story differs:\n%+v\n%+v", got.Events, want.Events)
		}
	})
}

// An event is named by the first telling of it: whatever joins it or leaves it
// as the story grows, its ID leads to that telling's words.
func TestIDsOutliveGrowth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ex := someStory(t)
		cut := rapid.IntRange(0, len(ex)).Draw(t, "cut")
		early, all := whole(t, ex[:cut]), whole(t, ex)
		first := map[model.EventID]model.Quote{}
		for _, x := range ex[:cut] {
			for _, ev := range x.Events {
				first[ev.ID] = ev.Quotes[0]
			}
		}
		for _, e := range append(early.Events, early.Floating...) {
			q, ok := first[e.ID]
			if !ok {
				t.Fatalf("%s is no telling's name", e.ID)
			}
			now, ok := all.Event(e.ID)
			if !ok {
				t.Fatalf("%s is lost", e.ID)
			}
			if !slices.ContainsFunc(now.Quotes, func(k model.Quote) bool { return k.Article == q.Article && k.Span == q.Span }) {
				t.Fatalf("%s no longer holds its quote", e.ID)
			}
		}
	})
}

func TestNoQuoteIsLostOrDoubled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ex := someStory(t)
		s := whole(t, ex)
		held := map[quoteKey]int{}
		for _, e := range append(s.Events, s.Floating...) {
			for _, q := range e.Quotes {
				held[quoteKey{q.Article, q.Span}]++
			}
		}
		n := 0
		for _, x := range ex {
			for _, e := range x.Events {
				for _, q := range e.Quotes {
					n++
					if held[quoteKey{q.Article, q.Span}] != 1 {
						t.Fatalf("quote %q stands in %d events", q.Exact, held[quoteKey{q.Article, q.Span}])
					}
				}
				to, ok := s.Event(e.ID)
				if !ok || to.Quotes == nil {
					t.Fatalf("event %s leads nowhere", e.ID)
				}
			}
		}
		if len(held) != n {
			t.Fatalf("%d quotes became %d", n, len(held))
		}
	})
}

func TestLinksLeadToEvents(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := whole(t, someStory(t))
		for _, e := range append(s.Events, s.Floating...) {
			for _, l := range e.Links {
				if to, ok := s.Resolve(l.To); !ok || to != l.To || to == e.ID || l.Why == "" {
					t.Fatalf("%s has the link %+v", e.ID, l)
				}
			}
			if !(e.Salience >= 0 && e.Salience <= 1) || e.Sources < 1 {
				t.Fatalf("%s: salience %v, sources %d", e.ID, e.Salience, e.Sources)
			}
		}
	})
}
