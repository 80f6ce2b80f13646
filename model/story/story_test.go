package story

import (
	"context"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// told makes an extraction by hand: a body of which each line that names a
// trigger in brackets is an event on the day before the colon.
//
//	2021-03-16: The ministry [published] its report.
//	?: The envoys will [meet] again.
func told(id, publisher, published string, lines ...string) model.Extraction {
	a := model.Article{ID: model.ArticleID(id), Publisher: publisher}
	if published != "" {
		a.Published = model.Published{Date: day(published), Provenance: model.FromFlag, Certainty: 1}
	}
	type found struct {
		when    string
		span    model.Span
		trigger model.Span
		status  model.Status
		kind    model.Kind
	}
	var body strings.Builder
	var fs []found
	for _, l := range lines {
		when, text, _ := strings.Cut(l, ": ")
		f := found{when: when, status: model.Occurred, kind: model.Happening}
		if before, mark, ok := strings.Cut(when, " "); ok {
			f.when = before
			switch mark {
			case "statement":
				f.kind = model.Statement
			default:
				f.status = model.Status(mark)
			}
		}
		open, shut := strings.IndexByte(text, '['), strings.IndexByte(text, ']')
		text = text[:open] + text[open+1:shut] + text[shut+1:]
		f.span = model.Span{Start: body.Len(), End: body.Len() + len(text)}
		f.trigger = model.Span{Start: f.span.Start + open, End: f.span.Start + shut - 1}
		body.WriteString(text + "\n")
		fs = append(fs, f)
	}
	a.Body = body.String()
	ex := model.Extraction{Article: a}
	for i, f := range fs {
		text := f.span.In(a.Body)
		ev := model.Event{
			ID: model.EventID(id + "-" + f.trigger.In(a.Body) + "-" + string(rune('a'+i))), Title: strings.TrimSuffix(text, "."),
			Kind: f.kind, Status: f.status, Trigger: f.trigger, Float: i,
			Quotes: []model.Quote{{Article: a.ID, Span: f.span, Exact: text}},
		}
		if f.when != "?" {
			ev.When = interval(f.when)
		}
		ex.Events = append(ex.Events, ev)
	}
	return ex
}

func day(s string) caldate.Date {
	n := func(s string) (v int) {
		for _, c := range s {
			v = 10*v + int(c-'0')
		}
		return v
	}
	return caldate.Of(n(s[:4]), n(s[5:7]), n(s[8:10]))
}

func interval(s string) caldate.Interval {
	switch {
	case strings.HasSuffix(s, "/.."):
		iv := caldate.OnDay(day(s[:10]))
		iv.Latest, iv.OpenEnd = caldate.Date{}, true
		return iv
	case len(s) == 4:
		return caldate.InYear(int(day(s + "-01-01").Year))
	case len(s) == 7:
		d := day(s + "-01")
		return caldate.InMonth(int(d.Year), int(d.Month))
	}
	return caldate.OnDay(day(s))
}

func build(t *testing.T, ex ...model.Extraction) *Story {
	t.Helper()
	s, err := Build(context.Background(), ex, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSameEventOfTwoArticlesIsOne(t *testing.T) {
	s := build(t,
		told("a", "Courier", "2021-03-17", "2021-03-16: The harbour ministry [published] its report on the ferry Alma."),
		told("b", "Herald", "2021-03-18", "2021-03-16: A report on the ferry Alma was [published] by the harbour ministry.", "2021-03-18: The owners [appealed]."),
	)
	if len(s.Events) != 2 || len(s.Events[0].Quotes) != 2 {
		t.Fatalf("events: %+v", s.Events)
	}
	if to, ok := s.Resolve("b-published-a"); !ok || to != s.Events[0].ID {
		t.Errorf("the second telling's ID leads to %q", to)
	}
	if e, ok := s.Event("b-published-a"); !ok || e.ID != s.Events[0].ID {
		t.Errorf("the second telling's ID finds %q", e.ID)
	}
}

func TestOrder(t *testing.T) {
	s := build(t, told("a", "", "2021-03-18",
		"2021-03-18: The owners [appealed].", "2020: Thousands [emigrated].", "2020-01-01: The law [changed].",
		"?: Rain [fell].", "?: The river [rose]."))
	var got []string
	for _, e := range append(s.Events, s.Floating...) {
		got = append(got, e.Title)
	}
	want := "Thousands emigrated|The law changed|The owners appealed|Rain fell|The river rose"
	if g := strings.Join(got, "|"); g != want {
		t.Errorf("order %s\nwant  %s", g, want)
	}
}

func TestGaps(t *testing.T) {
	s := build(t, told("a", "", "2021-06-18",
		"2021-01-01: One [fell].", "2021-01-03: Two [rose].", "2021-01-05: Three [burned].", "2021-01-06: Four [sang].",
		"2021: All the year something [hummed].", "2021-06-01: Five [left]."))
	gaps := s.Gaps()
	if len(gaps) != 1 || gaps[0].From != day("2021-01-07") || gaps[0].To != day("2021-05-31") {
		t.Errorf("gaps %+v", gaps)
	}
}
