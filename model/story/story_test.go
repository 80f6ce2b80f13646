package story

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// told makes an extraction by hand. Each line is an event: when, an optional
// status (or "statement"), a colon, and a sentence with its [head word], the
// {expression} that dates it and its *actors* marked, and a title after a bar
// where the sentence is none.
//
//	2021-03-16: The ministry [published] its report.
//	?XXXX-WXX-2/-1: The envoys [met] {on Tuesday}.
func told(id, publisher, published string, lines ...string) model.Extraction {
	a := model.Article{ID: model.ArticleID(id), Publisher: publisher}
	if published != "" {
		a.Published = model.Published{Date: day(published), Provenance: model.FromFlag, Certainty: 1}
	}
	events := make([]model.Event, len(lines))
	var body strings.Builder
	for i, l := range lines {
		when, marked, _ := strings.Cut(l, ": ")
		when, mark, _ := strings.Cut(when, " ")
		marked, title, _ := strings.Cut(marked, " | ")
		ev := &events[i]
		ev.Kind, ev.Status, ev.Float = model.Happening, model.Occurred, i
		switch mark {
		case "":
		case "statement":
			ev.Kind = model.Statement
		default:
			ev.Status = model.Status(mark)
		}
		from := body.Len()
		opened := map[byte]int{}
		marks := map[byte]model.Span{}
		for k := range len(marked) {
			switch c := marked[k]; c {
			case '[', '{':
				opened[c] = body.Len()
			case ']':
				marks['['] = model.Span{Start: opened['['], End: body.Len()}
			case '}':
				marks['{'] = model.Span{Start: opened['{'], End: body.Len()}
			case '*':
				if at, ok := opened[c]; ok {
					ev.Actors = append(ev.Actors, body.String()[at:])
					delete(opened, c)
				} else {
					opened[c] = body.Len()
				}
			default:
				body.WriteByte(c)
			}
		}
		text := body.String()[from:]
		q := model.Quote{Article: a.ID, Span: model.Span{Start: from, End: body.Len()}, Exact: text}
		if rest, floats := strings.CutPrefix(when, "?"); !floats {
			ev.When = interval(when)
			if at, ok := marks['{']; ok {
				q.Time = &model.TimeExpr{Span: at, Type: model.TimexDate, Value: when, When: ev.When}
				if words := at.In(body.String()); !strings.ContainsAny(words, "0123456789") { // "on Tuesday"
					q.Time.Anchor = model.Anchor{Kind: model.AnchorDCT, Date: a.Published.Date}
				}
			}
		} else if value, offset, ok := strings.Cut(rest, "/"); ok {
			n, _ := strconv.Atoi(offset)
			q.Time = &model.TimeExpr{Span: marks['{'], Type: model.TimexDate, Value: value, Offset: n, NeedsAnchor: true}
		}
		ev.Trigger = marks['[']
		ev.ID = model.EventID(fmt.Sprintf("%s%d", id, i+1))
		if ev.Title = title; title == "" {
			ev.Title = strings.TrimSuffix(text, ".")
		}
		ev.Quotes = []model.Quote{q}
		body.WriteByte('\n')
	}
	a.Body = body.String()
	return model.Extraction{Article: a, Events: events}
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
	case strings.HasPrefix(s, "../"):
		iv := interval(s[3:])
		iv.Earliest, iv.OpenStart = caldate.Date{}, true
		return iv
	case strings.HasSuffix(s, "/.."):
		iv := caldate.OnDay(day(s[:10]))
		iv.Latest, iv.OpenEnd = caldate.Date{}, true
		return iv
	case strings.HasPrefix(s, "weekend-"):
		return caldate.InWeekend(day(strings.TrimPrefix(s, "weekend-")))
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
	if to, ok := s.Resolve("b1"); !ok || to != s.Events[0].ID {
		t.Errorf("the second telling's ID leads to %q", to)
	}
	if e, ok := s.Event("b1"); !ok || e.ID != s.Events[0].ID {
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
