package story

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dateline/model"
	"dateline/model/caldate"
)

func newsOfThree() []model.Extraction {
	return []model.Extraction{
		told("a", "Courier", "2021-03-18",
			"2021-03-16: The *ministry* [published] its long report.",
			"2021-03-17: Officials in *Lisbon* [rejected] the findings.",
			"?XXXX-WXX-2/-1: The envoys [met] {on Tuesday}."),
		told("b", "Herald", "2021-03-19",
			"2021-03-16: The *ministry* [published] its long report.",
			"2021-04-01 expected: A *court* will [hear] the case."),
		told("c", "Gazette", "2021-05-02",
			"2021-05-01: Workers [marched] through the old harbour."),
	}
}

// editedStory is three articles; the report is told by two of them.
func editedStory(t interface {
	Helper()
	Fatal(...any)
}, edits ...Edit) *Edited {
	t.Helper()
	s, err := Build(context.Background(), newsOfThree(), Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	return s.Apply(edits)
}

func shown(l *Edited) string {
	var out []string
	for _, list := range [][]*model.Event{l.Events, l.Floating, l.Hidden} {
		var ts []string
		for _, ev := range list {
			ts = append(ts, fmt.Sprintf("%s×%d", strings.Fields(ev.Title)[len(strings.Fields(ev.Title))-1], len(ev.Quotes)))
		}
		out = append(out, strings.Join(ts, " "))
	}
	return strings.Join(out, " | ")
}

func TestApply(t *testing.T) {
	const report, rejected, met, hear, marched = "a1", "a2", "a3", "b2", "c1"
	first := caldate.OnDay(caldate.Of(2021, 1, 1))
	tests := []struct {
		name  string
		edits []Edit
		want  string
	}{
		{"nothing", nil, "report×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"title", []Edit{Retitle("Anew", report)}, "Anew×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"date sorts anew", []Edit{Redate(first, "New Year", hear)}, "case×1 report×2 findings×1 harbour×1 | Tuesday×1 | "},
		{"date lands a floating event", []Edit{Redate(first, "", met)}, "Tuesday×1 report×2 findings×1 case×1 harbour×1 |  | "},
		{"no date sets afloat", []Edit{Redate(caldate.Interval{}, "", hear)}, "report×2 findings×1 harbour×1 | Tuesday×1 case×1 | "},
		{"hide", []Edit{Hide(hear, met)}, "report×2 findings×1 harbour×1 |  | case×1 Tuesday×1"},
		{"hide and restore", []Edit{Hide(hear, met), Restore(met)}, "report×2 findings×1 harbour×1 | Tuesday×1 | case×1"},
		{"the ID of a merged telling", []Edit{Retitle("Anew", "b1")}, "Anew×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"merge", []Edit{Merge(rejected, hear, marched)}, "report×2 findings×3 |Tuesday×1"},
		{"merge, then edit what went", []Edit{Merge(rejected, hear), Retitle("Anew", hear)}, "report×2 Anew×2 harbour×1 | Tuesday×1 | "},
		{"merge with itself", []Edit{Merge(report, "b1")}, "report×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"merge two floating and dated", []Edit{Merge(met, marched)}, "report×2 findings×1 case×1 Tuesday×2 |  | "},
		{"split", []Edit{Split(report, "s", "Split off", Place{Article: "b", Start: 0, End: 39})}, "report×1 off×1 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"split of all its quotes", []Edit{Split(marched, "s", "", Place{Article: "c", Start: 0, End: 40})}, "report×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"add", []Edit{AddEvent(NewEvent{ID: "m", Title: "By hand", When: first})}, "hand×0 report×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"add from an article that is gone", []Edit{AddEvent(NewEvent{ID: "m", Title: "By hand", Quotes: []model.Quote{{Article: "z"}}})}, "report×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
		{"revert", []Edit{Retitle("Anew", report), Redate(first, "", report), Revert(report)}, "report×2 findings×1 case×1 harbour×1 | Tuesday×1 | "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := editedStory(t, tt.edits...)
			want := tt.want
			for strings.Count(want, "|") < 2 {
				want += "|"
			}
			tight := strings.NewReplacer(" ", "")
			if got := shown(l); tight.Replace(got) != tight.Replace(want) {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if !reflect.DeepEqual(l.Base, editedStory(t).Base) {
				t.Error("the derived story changed")
			}
		})
	}
}

func TestReviewIsRememberedUnderHiding(t *testing.T) {
	l := editedStory(t, SetReview(model.Confirmed, "a1"), Hide("a1"), Restore("a1"))
	if r := l.Event("a1").Review; r != model.Confirmed {
		t.Errorf("restored with review %q", r)
	}
}

func TestEditsFindTheirEventByItsPlace(t *testing.T) {
	ev := editedStory(t).Event("c1")
	p, _ := PlaceOf(ev)
	e := Retitle("Anew", "an ID of an older extractor")
	e.At = []Place{p}
	if l := editedStory(t, e); l.Event("c1").Title != "Anew" || len(l.Orphans) != 0 {
		t.Errorf("title %q, orphans %v", l.Event("c1").Title, l.Orphans)
	}
	e.At = []Place{{Article: "c", Start: p.End - 2, End: p.End + 90}}
	if l := editedStory(t, e); len(l.Orphans) != 1 || l.Event("c1").Title == "Anew" {
		t.Errorf("a brush with an event counted as it: orphans %v", l.Orphans)
	}
}

func TestLinksFollowAMerge(t *testing.T) {
	s := editedStory(t).Base
	for i := range s.Events {
		if s.Events[i].ID == "c1" {
			s.Events[i].Links = []model.Link{{Kind: model.RepliesTo, To: "b2"}}
		}
	}
	l := s.Apply([]Edit{Merge("a2", "b2")})
	if k := l.Event("c1").Links; len(k) != 1 || k[0].To != "a2" {
		t.Errorf("links %v, want one to a2", k)
	}
	if l = s.Apply([]Edit{Merge("c1", "b2")}); len(l.Event("c1").Links) != 0 {
		t.Errorf("an event links to itself: %v", l.Event("c1").Links)
	}
}

func TestFoldArticles(t *testing.T) {
	title := "Corrected"
	p := model.Published{Date: caldate.Of(2021, 3, 17), Provenance: model.FromPerson}
	st := FoldArticles([]Edit{Import("a", "b"), Describe(ArticleFields{Title: &title}, "a"), SetPublished(p, "a"), RemoveArticles("b")})
	if !st["a"].Present || st["b"].Present || st["c"].Present {
		t.Errorf("present: %+v", st)
	}
	read := model.Article{ID: "a", Title: "Wrong", Publisher: "Courier", Published: model.Published{Date: caldate.Of(2020, 1, 1), Provenance: model.FromURL}}
	now := st["a"].Over(read)
	if now.Title != title || now.Publisher != "Courier" || now.Published.Date != p.Date || len(now.Published.Candidates) != 1 {
		t.Errorf("article %+v", now)
	}
	if len(read.Published.Candidates) != 0 {
		t.Error("the article as read changed")
	}
}

func TestEditsSurviveJSON(t *testing.T) {
	when := caldate.Interval{Earliest: caldate.Of(2021, 3, 22), Granularity: caldate.Week, OpenEnd: true}
	title := "T"
	all := []Edit{
		Redate(when, "next week", "a"), SetActors([]string{"x"}, "a"), Merge("a", "b"), Split("a", "n", "t", Place{Article: "q", Start: 1, End: 2, Exact: "z"}),
		AddEvent(NewEvent{ID: "m", Title: "t", When: when, Quotes: []model.Quote{{Article: "q", Span: model.Span{Start: 1, End: 2}, Exact: "z"}}}),
		SetPublished(model.Published{Date: caldate.Of(2021, 3, 17)}, "q"), Describe(ArticleFields{Title: &title}, "q"), Tag([]string{"x"}, "a"),
	}
	b, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	var back []Edit
	if err := json.Unmarshal(b, &back); err != nil || !reflect.DeepEqual(all, back) {
		t.Errorf("%v: %+v\nwant %+v", err, back, all)
	}
}

func TestSentences(t *testing.T) {
	n := Names{Event: func(model.EventID) string { return "The report" }, Article: func(model.ArticleID) string { return "News" }}
	for want, edits := range map[string][]Edit{
		"Hid “The report”":                                    {Hide("a")},
		"Marked 2 events as denied, pinned “The report”":      {SetStatus(model.Denied, "a", "b"), Pin("a")},
		"Dated “The report” Wednesday 17 March 2021":          {Redate(caldate.OnDay(caldate.Of(2021, 3, 17)), "", "a")},
		"Merged 2 events into “The report”":                   {Merge("a", "b", "c")},
		"Removed 3 articles":                                  {RemoveArticles("a", "b", "c")},
		"Imported “News”":                                     {Import("a")},
		"Tagged “The report” “x”, “y” and 2 more changes":     {Tag([]string{"x", "y"}, "a"), Pin("a"), Unpin("a")},
		"Took away the publication date of “News”":            {SetPublished(model.Published{}, "a")},
		"Split 1 quote off “The report” as “Reply”":           {Split("a", "n", "Reply", Place{})},
		"Went back to what the articles say of “The report”":  {Revert("a")},
		"Added “By hand” by hand":                             {AddEvent(NewEvent{Title: "By hand"})},
		"Named the actors of “The report”: Ministry, Council": {SetActors([]string{"Ministry", "Council"}, "a")},
	} {
		if got := Sentences(edits, n); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Whatever is done, undone and redone, the log holds what a pair of stacks says.
func TestLogIsTwoStacks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var l Log
		var entries []Entry
		var done, undone []int64
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			e := Entry{Seq: l.Next(), At: time.Unix(int64(len(entries)), 0)}
			switch act := rapid.SampledFrom([]Act{ActDo, ActUndo, ActRedo, ActMore}).Draw(t, "act"); {
			case act == ActUndo && len(done) > 0:
				e.Act, e.Of = act, done[len(done)-1]
				done, undone = done[:len(done)-1], append(undone, e.Of)
			case act == ActRedo && len(undone) > 0:
				e.Act, e.Of = act, undone[len(undone)-1]
				done, undone = append(done, e.Of), undone[:len(undone)-1]
			case act == ActMore && len(done) > 0:
				e.Act, e.Of, e.Edits = act, done[0], []Edit{Import(model.ArticleID(fmt.Sprint(e.Seq)))}
			default:
				e.Act, e.Edits = ActDo, []Edit{Import(model.ArticleID(fmt.Sprint(e.Seq)))}
				done, undone = append(done, e.Seq), nil
			}
			if err := l.Add(e); err != nil {
				t.Fatal(err)
			}
			entries = append(entries, e)
		}
		again, err := NewLog(entries)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(again.Active(), l.Active()) || !reflect.DeepEqual(again.Lines(), l.Lines()) {
			t.Fatal("the log read back differs")
		}
		var holds []int64
		for _, line := range l.Lines() {
			if line.State == Done {
				holds = append(holds, line.Seq)
			}
		}
		if !reflect.DeepEqual(holds, append([]int64(nil), done...)) {
			t.Fatalf("done %v, want %v", holds, done)
		}
	})
}

func TestLogRefusesWhatCannotFollow(t *testing.T) {
	l, err := NewLog([]Entry{{Seq: 1, Act: ActDo}, {Seq: 2, Act: ActDo}})
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range map[string]Entry{
		"an old number": {Seq: 2, Act: ActDo}, "undo of another": {Seq: 3, Act: ActUndo, Of: 1},
		"redo of nothing": {Seq: 3, Act: ActRedo, Of: 2}, "more of nothing": {Seq: 3, Act: ActMore, Of: 9}, "an act unknown": {Seq: 3, Act: "x"},
	} {
		if l.Add(e) == nil {
			t.Errorf("%s was taken", name)
		}
	}
}
