package event

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/caldate"
)

func extractText(text, dct string) model.Extraction {
	return Extract(document{Doc: "t", DCT: dct, Text: text}.article())
}

// sound checks what must hold of every extraction.
func sound(t *testing.T, ex model.Extraction) {
	t.Helper()
	body := ex.Article.Body
	ids := map[model.EventID]bool{}
	used := map[model.Span]bool{}
	for _, e := range ex.Events {
		if ids[e.ID] {
			t.Errorf("two events %s", e.ID)
		}
		ids[e.ID] = true
		if len(e.Quotes) == 0 {
			t.Fatalf("%q has no quote", e.Title)
		}
		if e.Title == "" || !utf8.ValidString(e.Title) || utf8.RuneCountInString(e.Title) > maxTitle {
			t.Errorf("bad title %q", e.Title)
		}
		if !e.Quotes[0].Contains(e.Trigger) {
			t.Errorf("%q: the trigger stands outside its quote", e.Title)
		}
		for _, q := range e.Quotes {
			if q.Start < 0 || q.End > len(body) || q.Empty() || body[q.Start:q.End] != q.Exact {
				t.Fatalf("%q: quote %v is not the body", e.Title, q.Span)
			}
			if !strings.HasSuffix(body[:q.Start], q.Prefix) || !strings.HasPrefix(body[q.End:], q.Suffix) {
				t.Errorf("%q: prefix or suffix is not the body's", e.Title)
			}
			if q.Time != nil {
				used[q.Time.Span] = true
			}
		}
		if e.Why == "" || e.Kind == "" || e.Status == "" {
			t.Errorf("%q lacks why, kind or status", e.Title)
		}
	}
	for _, u := range ex.Unused {
		if u.Reason == "" {
			t.Errorf("unused %v without reason", u.Time)
		}
		used[u.Time] = true
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("The council said on Tuesday that the bridge, opened in 1990, would close next week. “It is unsafe,” she said.", true)
	f.Add("LONDON, May 3 (AP) — Talks failed.\n\n\"No,\" he said.\xff In 2016, there were claims that", false)
	f.Add("On Monday. In 2020’s election “ Tuesday ‘ said said was the of of 2019", true)
	f.Fuzz(func(t *testing.T, text string, dated bool) {
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "?")
		}
		a := model.Article{ID: "f", Body: text}
		if dated {
			a.Published = model.Published{Date: caldate.Of(2021, 3, 17), Provenance: model.FromFlag}
		}
		sound(t, Extract(a))
	})
}

func TestExtractIsStable(t *testing.T) {
	text := "The council said on Tuesday that the bridge would close next week. It opened in 1990."
	a, b := extractText(text, "2021-03-17"), extractText(text, "2021-03-17")
	sound(t, a)
	if len(a.Events) < 2 {
		t.Fatalf("%d events", len(a.Events))
	}
	for i := range a.Events {
		if a.Events[i].ID != b.Events[i].ID || a.Events[i].Title != b.Events[i].Title {
			t.Errorf("%q and %q differ", a.Events[i].Title, b.Events[i].Title)
		}
	}
	c := extractText(strings.ReplaceAll(text, ". It", ".  It"), "2021-03-18")
	if a.Events[0].ID != c.Events[0].ID {
		t.Error("white space or another date changed an event's ID")
	}
}
