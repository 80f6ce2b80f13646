package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// sample is a small timeline: a dated event with two quotes, one that waits,
// a body with letters of more than one byte before every quote.
func sample() Timeline {
	body := "“Über” – the harbour reopened on Tuesday, the mayor said. It closes on Sunday."
	first := span(body, "the harbour reopened on Tuesday")
	when := model.TimeExpr{Span: span(body, "Tuesday"), Type: model.TimexDate, Value: "2021-03-16"}
	wait := model.TimeExpr{Span: span(body, "Sunday"), Type: model.TimexDate, Value: "XXXX-WXX-7", NeedsAnchor: true}
	quote := func(s model.Span, t *model.TimeExpr) model.Quote {
		return model.Quote{Article: "a1", Span: s, Exact: s.In(body), Time: t, Speaker: "the mayor", Cue: "said"}
	}
	return Timeline{
		Articles: []model.Article{{
			ID: "a1", Title: "Harbour *open*", Publisher: "The Gull", Body: body,
			URL:       "https://gull.example/harbour",
			Published: model.Published{Date: caldate.Of(2021, 3, 17), Provenance: model.FromFlag, Certainty: 1},
		}},
		Events: []model.Event{{
			ID: "e1", Title: "=Harbour reopens", Kind: model.Happening, Status: model.Occurred,
			When: caldate.OnDay(caldate.Of(2021, 3, 16)), Why: "because", Trigger: span(body, "reopened"),
			Quotes: []model.Quote{quote(first, &when)},
		}},
		Floating: []model.Event{{
			ID: "e2", Title: "Harbour closes", Kind: model.Happening, Status: model.Expected, Trigger: span(body, "closes"),
			Quotes: []model.Quote{quote(span(body, "It closes on Sunday."), &wait)},
		}},
	}
}

func span(body, part string) model.Span {
	i := strings.Index(body, part)
	return model.Span{Start: i, End: i + len(part)}
}

func TestJSONOffsetsCountCodePoints(t *testing.T) {
	var out bytes.Buffer
	if err := JSON(&out, sample(), Options{Body: true}); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Version  int
		Articles []struct{ Body *string }
		Events   []struct {
			When   *struct{ Edtf, Earliest, Latest, Granularity string }
			Actors []string
			Quotes []struct {
				Start, End int
				Exact      string
				Time       struct {
					Start, End int
					Text       string
				}
			}
		}
		Floating []struct{ When any }
		Digest   *[]any
		Problems []any
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatalf("%v in %s", err, out.String())
	}
	if got.Version != 1 || got.Articles[0].Body == nil || got.Problems == nil || got.Digest != nil {
		t.Errorf("shape is wrong: %s", out.String())
	}
	text := []rune(*got.Articles[0].Body)
	q := got.Events[0].Quotes[0]
	if s := string(text[q.Start:q.End]); s != q.Exact {
		t.Errorf("body at [%d,%d) is %q, exact is %q", q.Start, q.End, s, q.Exact)
	}
	if s := string(text[q.Time.Start:q.Time.End]); s != "Tuesday" || q.Time.Text != s {
		t.Errorf("time is %q, text %q", s, q.Time.Text)
	}
	if w := got.Events[0].When; w == nil || w.Edtf != "2021-03-16" || w.Granularity != "day" || w.Latest != "2021-03-16" {
		t.Errorf("when = %+v", w)
	}
	if got.Events[0].Actors == nil || got.Floating[0].When != nil {
		t.Errorf("absent lists are [] and a floating when is null: %s", out.String())
	}
}

func TestJSONHoldsNoBodyUnlessAsked(t *testing.T) {
	var out bytes.Buffer
	if err := JSON(&out, sample(), Options{}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), `"body"`) {
		t.Error("the body went out unasked")
	}
}

func TestCSVIsOneRowAnEventAndNoFormula(t *testing.T) {
	var out bytes.Buffer
	if err := CSV(&out, sample(), Options{}); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(out.String(), "\ufeff")
	if !marked {
		t.Error("no byte-order mark")
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	if rows[1][4] != "'=Harbour reopens" {
		t.Errorf("a formula went out: %q", rows[1][4])
	}
	if rows[1][0] != "2021-03-16" || rows[2][0] != "" {
		t.Errorf("when cells: %q, %q", rows[1][0], rows[2][0])
	}
}

func TestTextAndMarkdownCarryQuotesAndWhatWaits(t *testing.T) {
	for name, write := range map[string]func(*bytes.Buffer) error{
		"text": func(b *bytes.Buffer) error { return Text(b, sample(), Options{}) },
		"md":   func(b *bytes.Buffer) error { return Markdown(b, sample(), Options{}) },
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"Tuesday 16 March 2021", "Harbour reopens", "“the harbour reopened on Tuesday”", "“Sunday”", "(expected)", "The Gull"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s lacks %q:\n%s", name, want, out.String())
			}
		}
	}
	var md bytes.Buffer
	if err := Markdown(&md, sample(), Options{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(md.String(), `Harbour \*open\*`) {
		t.Errorf("Markdown of a title is not escaped:\n%s", md.String())
	}
}

func TestAnnotateTakesTheTimeThatDates(t *testing.T) {
	s := sample()
	ex := model.Extraction{
		Article: s.Articles[0], Events: s.Events,
		Times:        []model.TimeExpr{*s.Events[0].Quotes[0].Time},
		Attributions: []model.Attribution{{Content: []model.Span{s.Events[0].Quotes[0].Span}, Direct: false}},
	}
	a := Annotate("doc", ex)
	text := []rune(s.Articles[0].Body)
	cut := func(at [2]int) string { return string(text[at[0]:at[1]]) }
	if len(a.Events) != 1 || a.Events[0].Time == nil || cut(*a.Events[0].Time) != "Tuesday" || a.Events[0].Value != "2021-03-16" {
		t.Fatalf("events = %+v", a.Events)
	}
	if cut(a.Events[0].Trigger) != "reopened" || cut(a.Quotes[0].Content[0]) != "the harbour reopened on Tuesday" {
		t.Errorf("trigger %q, content %q", cut(a.Events[0].Trigger), cut(a.Quotes[0].Content[0]))
	}
	if a.Quotes[0].Cue == nil || a.Quotes[0].Source == nil {
		t.Error("absent spans must be [] and not null")
	}
}

func TestFormatNamed(t *testing.T) {
	for in, want := range map[string]string{".TXT": "text", "markdown": "md", "json": "json", ".csv": "csv"} {
		if f, err := FormatNamed(in); err != nil || f.Name != want {
			t.Errorf("FormatNamed(%q) = %q, %v", in, f.Name, err)
		}
	}
	if _, err := FormatNamed("docx"); err == nil || !strings.Contains(err.Error(), "csv") {
		t.Errorf("an unknown format must name the known ones: %v", err)
	}
}
