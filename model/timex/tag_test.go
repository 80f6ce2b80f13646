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

// What is counted from a day that waits for its date waits with it.
func TestFloatingAnchor(t *testing.T) {
	for body, date := range map[string]string{
		"The bridge was built in 1931. On Friday, workers closed it. Two days later it fell.":              "",
		"The mill opened in 1924. Its sales fell by 9% to the end of June, from a 2% rise a year earlier.": "",
		"The bridge was built in 1931. Two years later it fell.":                                           "1933",
	} {
		ts := timex.Tag(body, model.Published{})
		last := ts[len(ts)-1]
		if last.When.EDTF() != date || last.NeedsAnchor != (date == "") {
			t.Errorf("%q: %s, needs an anchor: %v", body, show(body, ts), last.NeedsAnchor)
		}
	}
}

func TestWhy(t *testing.T) {
	for _, c := range []struct{ dct, text, why string }{
		{"2021-03-17", "It was issued on Tuesday.", "“Tuesday” is read as the last Tuesday on or before the article’s publication, 17 March 2021 (given by you), so Tuesday 16 March 2021."},
		{"2021-03-17", "It will open in May.", "“May” is read as the next May on or after the article’s publication, 17 March 2021 (given by you), so May 2021."},
		{"2021-03-17", "It may come as soon as next week.", "“next week” is read as counted from the article’s publication, 17 March 2021 (given by you), so from Monday 22 March 2021 on."},
		{"2021-03-17", "It began in 2016.", "“2016” is written as a date: 2016."},
		{"2021-03-17", "It took five days.", "“five days” says how long, not when."},
		{"2021-03-17", "It closed on 3 May 2019 and\nthe following\nday it burnt.", "“the following day” is read as counted from “3 May 2019” (3 May 2019), so Saturday 4 May 2019."},
		{"2021-03-17", "War came in 490 BC; in 415 they sailed.", "“415” is read as being in the era of “490 BC” (1 January 490 BC), so 415 BC."},
		{"2021-03-17", "It was the same month last year.", "“the same month last year” is read as counted from the article’s publication, 17 March 2021 (given by you), so March 2020."},
		{"", "It was issued on Tuesday.", "“Tuesday” waits for the article’s publication date, from which it is counted."},
	} {
		got := timex.Tag(c.text, publishedOn(t, c.dct))
		if len(got) == 0 || got[len(got)-1].Why != c.why {
			t.Errorf("%q: got %s, why %q, want %q", c.text, show(c.text, got), got[len(got)-1].Why, c.why)
		}
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
	for text, want := range map[string]string{
		"It ran from 25/03/2019 on. It stopped on 05/04/2019.":       "2019-04-05",
		"It ran from 03/25/2019 on. It stopped on 05/04/2019.":       "2019-05-04",
		"It was signed on 25 March 2019. It stopped on 05/04/2019.":  "2019-04-05",
		"It was signed on March 25, 2019. It stopped on 05/04/2019.": "2019-05-04",
	} {
		got := timex.Tag(text, publishedOn(t, "2021-03-17"))
		if len(got) != 2 || got[1].Value != want {
			t.Errorf("got %s, want %s", show(text, got), want)
		}
	}
}

// TestNightRange runs over midnight.
func TestNightRange(t *testing.T) {
	text := "The curfew holds from 10 p.m. to 2 a.m. there."
	got := timex.Tag(text, publishedOn(t, "2021-03-17"))
	if len(got) != 2 || got[0].When.EDTF() != "2021-03-17T22:00:00/2021-03-18T02:00:00" || got[1].Value != "2021-03-18T02:00" {
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
