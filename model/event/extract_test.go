package event

import (
	"os"
	"path/filepath"
	"slices"
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
	f.Add("MR", false)
	f.Add("The mayor 's aide did n't resign on Tuesday , `` not yet '' , she said -LRB- 1997\\/98 -RRB- . Rents rose to $ 90 in Bath , Maine .", true)
	f.Add("to Nora Ward when in sailed to Nora 1987 , the it Ward Ward to , met with they it who sailed she they her by they when 1987 met which when which Friday sailed", true)
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

// TestReaderExample holds the article that the project began with: five events,
// no other, and what floats without a date of publication.
func TestReaderExample(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(root(t), "..", "shared", "articles", "russia-rejects-allegations.txt"))
	if err != nil {
		t.Skipf("the article is not there: %v", err)
	}
	type want struct {
		edtf   string
		kind   model.Kind
		status model.Status
		title  string // part of it
	}
	dated := []want{
		{"2020", model.Happening, model.Occurred, "presidential election"},
		{"2021-03-16", model.Happening, model.Occurred, "released a 15-page declassified report"},
		{"2021-03-17", model.Statement, model.Occurred, "Russian Embassy: “another set of baseless accusations"},
		{"2021-03-22/..", model.Happening, model.Expected, "sanctions on Moscow"},
		{"2016", model.Happening, model.Alleged, "Allegations that Trump colluded with the Kremlin"},
	}
	ex := extractText(string(b), "2021-03-17")
	sound(t, ex)
	if len(ex.Events) != len(dated) {
		t.Errorf("%d events, want %d", len(ex.Events), len(dated))
	}
	for i, e := range ex.Events {
		if i >= len(dated) {
			t.Errorf("one event too many: %s", e.Title)
			continue
		}
		w := dated[i]
		if e.When.EDTF() != w.edtf || e.Kind != w.kind || e.Status != w.status || !strings.Contains(e.Title, w.title) {
			t.Errorf("event %d is %s %s/%s %q, want %+v", i, e.When.EDTF(), e.Kind, e.Status, e.Title, w)
		}
		if e.Kind == model.Statement && len(e.Quotes) < 5 {
			t.Errorf("the embassy’s further words did not join its statement: %d quotes", len(e.Quotes))
		}
	}
	ex = extractText(string(b), "")
	sound(t, ex)
	var floating []model.Event
	for _, e := range ex.Events {
		if e.Floating() {
			floating = append(floating, e)
		}
	}
	if len(floating) != 3 || len(ex.Events) != 5 {
		t.Fatalf("%d float of %d, want 3 of 5", len(floating), len(ex.Events))
	}
	slices.SortStableFunc(floating, func(a, b model.Event) int { return a.Float - b.Float })
	for i, w := range []string{"released", "Embassy", "sanctions"} {
		if !strings.Contains(floating[i].Title, w) {
			t.Errorf("floating event %d is %q, want the one of %q", i, floating[i].Title, w)
		}
	}
}

func TestStatus(t *testing.T) {
	cases := []struct {
		text   string
		status model.Status
		kind   model.Kind
	}{
		{"The bridge opened in 1911.", model.Occurred, model.Happening},
		{"The bridge will open in May.", model.Expected, model.Happening},
		{"The reports that the mayor had resigned on Friday were false.", model.Denied, model.Happening},
		{"The allegation that she took bribes in 2015 was rejected by the court.", model.Denied, model.Happening},
		{"Rumours that the mill had burned on Friday spread quickly.", model.Alleged, model.Happening},
		{"The bank is expected to close the branch next week.", model.Expected, model.Happening},
		{"The bank could close the branch next week.", model.Conditional, model.Happening},
		{"If the bank closes the branch in May, the mayor will sue.", model.Conditional, model.Happening},
		{"The mayor allegedly took bribes in 2014.", model.Alleged, model.Happening},
		{"The lawsuit says the firm hid the tests in 2009.", model.Alleged, model.Happening},
		{"The clerk forged the letters in 2012, the prosecution said.", model.Alleged, model.Happening},
		{"Prosecutors said Ms. Lund had pressed the board to sign in 2015.", model.Alleged, model.Happening},
		{"According to the indictment, Berg paid a judge $9,000 in May 2017.", model.Alleged, model.Happening},
		{"Prosecutors said the baker died in May 2017.", model.Occurred, model.Happening},
		{"Prosecutors said two men were arrested in May 2017.", model.Occurred, model.Happening},
		{"Prosecutors said detectives found the gun in May 2017.", model.Occurred, model.Happening},
		{"The plaintiffs said they moved in 2011.", model.Occurred, model.Happening},
		{"The minister said Lund left the party in 2014.", model.Occurred, model.Happening},
		{"Prosecutors allege that the mayor took bribes in 2014.", model.Alleged, model.Happening},
		{"The broker is accused of stealing the money in 2014.", model.Alleged, model.Happening},
		{"There were claims in 2014 that the mayor took bribes.", model.Alleged, model.Happening},
		{"The mayor denied that he took bribes in 2014.", model.Denied, model.Happening},
		{"The mayor denied on Monday that he took bribes.", model.Occurred, model.Statement},
		{"The mayor’s visit in May was cancelled.", model.Cancelled, model.Happening},
		{"Workers are repairing the bridge this week.", model.Ongoing, model.Happening},
		{"The union said on Monday that the offer was poor.", model.Occurred, model.Statement},
		{"The council plans to sell the mill next year.", model.Expected, model.Happening},
		{"The minister refused to sign the letter on Monday.", model.Occurred, model.Happening},
		{"A funeral is to be held on Friday.", model.Expected, model.Happening},
		{"The pope was to have travelled to Malta last May.", model.Cancelled, model.Happening},
		{"The season ends in Lillehammer on 28 March.", model.Expected, model.Happening},
		{"The pipes were supposed to be replaced by 2019.", model.Expected, model.Happening},
		{"Ruiz cancelled a trip to Spain that he had planned for next week.", model.Cancelled, model.Happening},
		{"The club posted a loss of 22 million pounds last year.", model.Occurred, model.Happening},
		{"The governor declared a state of emergency on Monday.", model.Occurred, model.Happening},
		{"The premier called an election on Monday.", model.Occurred, model.Happening},
		{"The board rejected the bid on Monday.", model.Occurred, model.Happening},
		{"The board rejected the claim on Monday.", model.Occurred, model.Statement},
		{"The firm reports its results on Friday.", model.Expected, model.Statement},
		{"The party failed to win a seat on Monday.", model.Occurred, model.Happening},
		{"Norway called its ambassador home on Monday.", model.Occurred, model.Happening},
	}
	for _, c := range cases {
		ex := extractText(c.text, "2021-03-17")
		sound(t, ex)
		if len(ex.Events) == 0 {
			t.Errorf("%s: no event", c.text)
			continue
		}
		e := ex.Events[0]
		if strings.HasPrefix(c.text, "Ruiz") { // the cancelling stands before it
			e = ex.Events[len(ex.Events)-1]
		}
		if e.Status != c.status || e.Kind != c.kind {
			t.Errorf("%s: %s/%s (%s), want %s/%s", c.text, e.Kind, e.Status, e.Title, c.kind, c.status)
		}
	}
}

func TestNoEvent(t *testing.T) {
	for _, text := range []string{
		"The flight takes two hours.",
		"Anna Lund, 45, lives in Oslo.",
		"The choir meets every Tuesday.",
		"Will the bridge open in May?",
		"Tuesday, 16 March 2021",
		"It is the third drowning in the county since May.",
	} {
		if ex := extractText(text, "2021-03-17"); len(ex.Events) > 0 && ex.Events[0].Quotes[0].Time != nil {
			t.Errorf("%s gave %q", text, ex.Events[0].Title)
		} else if len(ex.Unused) == 0 && len(ex.Times) > 0 {
			t.Errorf("%s: no reason is given", text)
		}
	}
}

func TestActors(t *testing.T) {
	ex := extractText("Vladimir Petrov met Angela Lund in Oslo on Tuesday. Putting off the vote, Petrov said on Wednesday that he would resign.", "2021-03-17")
	sound(t, ex)
	if len(ex.Events) < 2 {
		t.Fatalf("%d events", len(ex.Events))
	}
	for _, name := range []string{"Vladimir Petrov", "Angela Lund", "Oslo"} {
		if !slices.Contains(ex.Events[0].Actors, name) {
			t.Errorf("%s is not among %v", name, ex.Events[0].Actors)
		}
	}
	if !slices.Contains(ex.Events[1].Actors, "Vladimir Petrov") {
		t.Errorf("Petrov is not Vladimir Petrov in %v", ex.Events[1].Actors)
	}
	for text, want := range map[string][]string{
		"In 2016 there were claims that Nora Lund colluded with Petrov.":          {"Nora Lund", "Petrov"},
		"The Lund cabinet is expected to send Holm to Oslo as soon as next week.": {"Lund", "Holm", "Oslo"},
	} {
		if ex := extractText(text, "2021-03-17"); len(ex.Events) != 1 || !slices.Equal(ex.Events[0].Actors, want) {
			t.Errorf("%q: %+v, want one event with %q", text, ex.Events, want)
		}
	}
	for _, e := range extractText("No. 22 Marlow beat No. 9 Castle View on Friday.", "2023-11-08").Events {
		if slices.ContainsFunc(e.Actors, func(a string) bool { return strings.HasPrefix(a, "No") }) {
			t.Errorf("a rank is among %q", e.Actors)
		}
	}
}
