package ui

import (
	"testing"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

func TestNumbersAndCounts(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		if got := number(n); got != want {
			t.Errorf("number(%d) = %q, want %q", n, got, want)
		}
	}
	if got := count(1, "article", "articles"); got != "1 article" {
		t.Errorf("count(1) = %q", got)
	}
	if got := count(1200, "article", "articles"); got != "1,200 articles" {
		t.Errorf("count(1200) = %q", got)
	}
}

func TestShortDate(t *testing.T) {
	for d, want := range map[caldate.Date]string{
		caldate.Of(2021, 3, 17): "Wed 17 Mar 2021", caldate.Of(-43, 3, 15): "Fri 15 Mar 44 BC", {}: "",
	} {
		if got := shortDate(d); got != want {
			t.Errorf("shortDate(%v) = %q, want %q", d, got, want)
		}
	}
}

func TestEveryStatusAndLinkHasWords(t *testing.T) {
	for _, s := range allStatuses {
		if name := statusName(model.Happening, s); name == "" || name == string(s) {
			t.Errorf("status %s has no words", s)
		}
	}
	if statusName(model.Statement, model.Occurred) == statusName(model.Happening, model.Occurred) {
		t.Error("said and happened are told alike")
	}
	for _, k := range []model.LinkKind{model.RepliesTo, model.ConfirmedBy, model.LapsedBy, model.Conflicts} {
		if linkWords(k) == "" || backWords(k) == "" {
			t.Errorf("link %s has no words", k)
		}
	}
}

func TestSentence(t *testing.T) {
	for in, want := range map[string]string{"no date was recognised": "No date was recognised.", "": "", "Done!": "Done!", "über 3": "Über 3."} {
		if got := sentence(in); got != want {
			t.Errorf("sentence(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPastedTellsALinkFromAText(t *testing.T) {
	if s, err := pasted(" https://example.org/a \n"); err != nil || s.URL != "https://example.org/a" || s.Bytes != nil {
		t.Errorf("a link gave %+v, %v", s, err)
	}
	if s, err := pasted("See https://example.org/a for more."); err != nil || s.URL != "" || len(s.Bytes) == 0 {
		t.Errorf("a text with a link gave %+v, %v", s, err)
	}
	if _, err := pasted("  \n"); err == nil {
		t.Error("nothing was taken for something")
	}
}

func TestSafeName(t *testing.T) {
	for in, want := range map[string]string{"a/b: c?": "a-b- c", "…": "…", "": "Story", "..": "Story"} {
		if got := safeName(in); got != want {
			t.Errorf("safeName(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestFitNeverMakesTextWider(t *testing.T) {
	text := "What the agencies concluded, and what they did not"
	for width := float32(20); width < 420; width += 7 {
		got, cut := parts.Fit(text, theme.Body, true, width)
		if w := parts.Width(got, theme.Body, true); w > width && len([]rune(got)) > 2 {
			t.Errorf("%q is %v px wide, limit %v", got, w, width)
		}
		if cut == (got == text) {
			t.Errorf("at %v px: cut %v, text %q", width, cut, got)
		}
	}
}

func TestBriefTakesTheWeightiestInOrderOfTime(t *testing.T) {
	var events []*model.Event
	for i, s := range []float64{0.1, 0.9, 0.2, 0.8, 0.7} {
		events = append(events, &model.Event{ID: model.EventID(number(i)), Salience: s, When: caldate.OnDay(caldate.Of(2021, 3, 1+i))})
	}
	got := ""
	for _, e := range brief(events, 3) {
		got += string(e.ID)
	}
	if got != "134" {
		t.Errorf("brief took %s, want 134", got)
	}
}

func TestBriefGoesThroughTheDays(t *testing.T) {
	var events []*model.Event
	for i, s := range []float64{0.9, 0.8, 0.7, 0.5, 0.1} {
		day := caldate.Of(2021, 3, 1)
		if i >= 3 {
			day = day.AddDays(i)
		}
		events = append(events, &model.Event{ID: model.EventID(number(i)), Salience: s, When: caldate.OnDay(day)})
	}
	got := ""
	for _, e := range brief(events, 3) {
		got += string(e.ID)
	}
	if got != "013" {
		t.Errorf("brief took %s, want two of the first day and the next: 013", got)
	}
}
