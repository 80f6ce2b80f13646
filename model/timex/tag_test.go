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
