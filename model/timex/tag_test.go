package timex_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex"
)

func show(body string, ts []model.TimeExpr) string {
	var b strings.Builder
	for _, e := range ts {
		fmt.Fprintf(&b, "[%s %s %s %s %s]", e.In(body), e.Type, e.Value, e.Mod, e.When.EDTF())
	}
	return b.String()
}

const embassy = `The agency issued its findings on Tuesday about the 2020 presidential election.
The embassy answered in a statement on Wednesday.
Officials are expected to impose measures as soon as next week, two sources said.
Back in 2016, there were similar claims.`

func TestDatedAndFloating(t *testing.T) {
	got := timex.Tag(embassy, publishedOn(t, "2021-03-17"))
	want := []struct{ text, value, edtf string }{{"Tuesday", "2021-03-16", "2021-03-16"}, {"2020", "2020", "2020"}, {"Wednesday", "2021-03-17", "2021-03-17"}, {"next week", "2021-W12", "2021-03-22/.."}, {"2016", "2016", "2016"}}
	if len(got) != len(want) {
		t.Fatalf("got %s", show(embassy, got))
	}
	for i, w := range want {
		if e := got[i]; e.In(embassy) != w.text || e.Value != w.value || e.When.EDTF() != w.edtf {
			t.Errorf("got %s, want %v", show(embassy, got[i:i+1]), w)
		}
	}
	if g := got[3].When.Granularity; g != caldate.Week || !got[3].When.OpenEnd {
		t.Errorf("next week: granularity %s, open end %v", g, got[3].When.OpenEnd)
	}
	floating := timex.Tag(embassy, model.Published{})
	last := -1000
	for _, i := range []int{0, 2, 3} {
		e := floating[i]
		if !e.NeedsAnchor || e.Dated() || e.Offset <= last {
			t.Errorf("without a publication date %q has anchor need %v, offset %d after %d", e.In(embassy), e.NeedsAnchor, e.Offset, last)
		}
		last = e.Offset
	}
	if floating[0].Value != "XXXX-WXX-2" || floating[3].Value != "XXXX-WXX" {
		t.Errorf("underspecified values are %s and %s", floating[0].Value, floating[3].Value)
	}
	if !floating[1].Dated() || !floating[4].Dated() {
		t.Error("2020 and 2016 need no anchor")
	}
}

func TestWhy(t *testing.T) {
	got := timex.Tag("It was issued on Tuesday.", publishedOn(t, "2021-03-17"))
	want := "“Tuesday” is read as the last one on or before the article’s publication, 17 March 2021 (given by you), so Tuesday 16 March 2021."
	if len(got) != 1 || got[0].Why != want {
		t.Errorf("why = %q, want %q", got[0].Why, want)
	}
}

func TestCandidates(t *testing.T) {
	for _, c := range []struct{ text, value, other string }{
		{"They met on Friday.", "2021-03-12", "2021-03-19"},
		{"They met on Wednesday.", "2021-03-17", "2021-03-10"},
		{"They will meet next Friday.", "2021-03-19", "2021-03-26"},
		{"Signed on 05/03/2019.", "2019-05-03", "2019-03-05"},
	} {
		got := timex.Tag(c.text, publishedOn(t, "2021-03-17"))
		if len(got) != 1 || got[0].Value != c.value || len(got[0].Candidates) != 1 || got[0].Candidates[0].Value != c.other || got[0].Candidates[0].Reason == "" {
			t.Errorf("%q: got %s, candidates %+v; want %s, %s", c.text, show(c.text, got), got[0].Candidates, c.value, c.other)
		}
	}
}

// TestNumericOrder reads numeric dates in the order that the document shows.
func TestNumericOrder(t *testing.T) {
	text := "It ran from 25/03/2019 on. It stopped on 05/04/2019."
	got := timex.Tag(text, publishedOn(t, "2021-03-17"))
	if len(got) != 2 || got[0].Value != "2019-03-25" || got[1].Value != "2019-04-05" {
		t.Errorf("got %s", show(text, got))
	}
}

// TestRange gives the first expression of a range the whole time.
func TestRange(t *testing.T) {
	text := "The fair lasted from May 3 to May 9, 2019."
	got := timex.Tag(text, publishedOn(t, "2021-03-17"))
	if len(got) != 2 || got[0].When.EDTF() != "2019-05-03/2019-05-09" || got[0].PartOf != 0 || got[1].PartOf != 1 {
		t.Errorf("got %s", show(text, got))
	}
}
