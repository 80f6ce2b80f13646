package export

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// planned is the sample with what became of its plan, a second date, and a gap.
func planned() Timeline {
	t := sample()
	t.Events = append(t.Events, model.Event{ID: "e3", Title: "Harbour closed for good", When: caldate.OnDay(caldate.Of(2021, 5, 1)),
		Links: []model.Link{{Kind: model.Conflicts, To: "e1", Why: "The Gull gives two days."}}})
	t.Fates = map[model.EventID]Fate{"e2": {Outcome: "confirmed", Why: "The Gull reports it.", By: "e3"}}
	t.Gaps = []Gap{{From: caldate.Of(2021, 3, 17), To: caldate.Of(2021, 4, 30), Before: "e1", After: "e3", Loose: 1}}
	t.Unused = []Unused{{Article: "a1", Time: span(t.Articles[0].Body, "Sunday"), Reason: "it is an example"}}
	return t
}

func TestFatesLinksAndGapsGoOut(t *testing.T) {
	for name, write := range map[string]func(*bytes.Buffer) error{
		"text": func(b *bytes.Buffer) error { return Text(b, planned(), Options{}) },
		"md":   func(b *bytes.Buffer) error { return Markdown(b, planned(), Options{}) },
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"Expected, and confirmed", "The Gull reports it.", "Harbour closed for good (Saturday 1 May 2021)",
			"Another date", "“the harbour reopened on Tuesday”", "45 days, apart from 1 event"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s lacks %q:\n%s", name, want, out.String())
			}
		}
	}
	var out bytes.Buffer
	if err := JSON(&out, planned(), Options{}); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Floating []struct{ Fate *Fate }
		Gaps     []struct {
			From, To string
			Days     int
		}
		Unused []struct{ Text, Reason string }
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if f := got.Floating[0].Fate; f == nil || f.Outcome != "confirmed" || f.By != "e3" {
		t.Errorf("fate = %+v", f)
	}
	if len(got.Gaps) != 1 || got.Gaps[0].From != "2021-03-17" || got.Gaps[0].Days != 45 || len(got.Unused) != 1 || got.Unused[0].Text != "Sunday" {
		t.Errorf("gaps %+v, unused %+v", got.Gaps, got.Unused)
	}
}

// TestReasonsOfMergesGoOut: every format says why a further quote is of the event.
func TestReasonsOfMergesGoOut(t *testing.T) {
	tl := sample()
	other := tl.Events[0].Quotes[0]
	other.Joined = &model.Joined{With: "a1", Why: "One event with The Gull: the same day."}
	tl.Events[0].Quotes = append(tl.Events[0].Quotes, other)
	for _, f := range Formats() {
		var out bytes.Buffer
		if err := f.Write(&out, tl, Options{}); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(out.String(), "One event with The Gull: the same day."); n != 1 {
			t.Errorf("%s gives the reason %d times:\n%s", f.Name, n, out.String())
		}
	}
}
