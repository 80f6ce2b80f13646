package session

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"dateline/data/store"
	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
)

// wordExtractor makes an event of every line "YYYY-MM-DD words" and a floating
// one, or one on the publication date, of every line "today words".
func wordExtractor(a model.Article) model.Extraction {
	ex := model.Extraction{Article: a}
	at := 0
	for line := range strings.Lines(a.Body) {
		span := model.Span{Start: at, End: at + len(strings.TrimSuffix(line, "\n"))}
		at += len(line)
		day, title, _ := strings.Cut(span.In(a.Body), " ")
		ev := model.Event{
			ID: model.EventID(fmt.Sprintf("%s-%d", a.ID, span.Start)), Title: title,
			Kind: model.Happening, Status: model.Occurred, Trigger: span,
			Quotes: []model.Quote{{Article: a.ID, Span: span, Exact: span.In(a.Body)}},
		}
		te := model.TimeExpr{Span: model.Span{Start: span.Start, End: span.Start + len(day)}, Type: model.TimexDate, Value: day}
		switch iv, err := caldate.ParseEDTF(day); {
		case err == nil:
			ev.When, ev.Why, te.When = iv, day, iv
		case day != "today":
			continue
		case a.Published.Known():
			ev.When, ev.Why = caldate.OnDay(a.Published.Date), "today is the day of publication"
			te.When, te.Anchor = ev.When, model.Anchor{Kind: model.AnchorDCT, Date: a.Published.Date}
		default:
			te.NeedsAnchor = true
		}
		ev.Quotes[0].Time = &te
		ex.Times = append(ex.Times, te)
		ex.Events = append(ex.Events, ev)
	}
	return ex
}

// plainReader makes one article of each source; a source named "bad" fails.
func plainReader(ctx context.Context, sources []Source, yield func(Read)) error {
	for _, src := range sources {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if src.Name == "bad" {
			yield(Read{Source: src, Problems: []Problem{{Path: src.Name, Stage: "read", Message: "it is broken"}}})
			continue
		}
		a := model.Article{
			ID: model.ArticleID("a" + src.Name), Title: src.Name, Publisher: "P-" + src.Name[:1], Path: src.Name, Body: string(src.Bytes),
			Published: model.Published{Date: src.Published, Minute: caldate.NoMinute, Provenance: model.FromFlag, Certainty: 1},
		}
		if src.Published.IsZero() {
			a.Published = model.Published{Minute: caldate.NoMinute, Provenance: model.FromUnknown}
		}
		yield(Read{Source: src, Articles: []model.Article{a}, Originals: [][]byte{src.Bytes}})
	}
	return nil
}

func testOptions() Options {
	return Options{Extract: wordExtractor, Read: plainReader, Workers: 2}
}

func source(name, body string) Source { return Source{Name: name, Bytes: []byte(body)} }

func titles(events []*model.Event) string {
	var out []string
	for _, ev := range events {
		out = append(out, ev.Title)
	}
	return strings.Join(out, ", ")
}

func imported(t *testing.T, s *Session, sources ...Source) Outcome {
	t.Helper()
	out, err := s.Import(t.Context(), sources, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestImportTellsWhatBecameOfEachSource(t *testing.T) {
	s := Memory(testOptions())
	var results []Result
	out, err := s.Import(t.Context(), []Source{
		source("one", "2021-03-16 Report appears\ntoday Embassy replies\n"),
		source("bad", ""),
		source("one", "2021-03-16 Report appears\ntoday Embassy replies\n"),
	}, func(p Progress) { results = append(results, p.Results...) })
	if err != nil {
		t.Fatal(err)
	}
	if out.Imported != 1 || out.Duplicates != 1 || out.Failed != 1 || out.Events != 2 || len(out.Undated) != 1 {
		t.Errorf("outcome %+v", out)
	}
	var got []string
	for _, r := range results {
		got = append(got, r.Path+" "+string(r.Status))
	}
	if want := "one imported, bad failed, one duplicate"; strings.Join(got, ", ") != want {
		t.Errorf("results %q, want %q", strings.Join(got, ", "), want)
	}
	snap := s.Snapshot()
	if got := titles(snap.Events) + " | " + titles(snap.Floating); got != "Report appears | Embassy replies" {
		t.Errorf("story %q", got)
	}
	again := imported(t, s, source("one", "2021-03-16 Report appears\ntoday Embassy replies\n"))
	if again.Imported != 0 || again.Duplicates != 1 || len(s.History()) != 1 {
		t.Errorf("the same file again gave %+v and %d commands", again, len(s.History()))
	}
}

func TestSettingThePublicationDateMovesWhatHangsOnIt(t *testing.T) {
	s := Memory(testOptions())
	imported(t, s, source("one", "2021-03-16 Report appears\ntoday Embassy replies\ntoday Fixed by hand\n"))
	fixed := s.Snapshot().Floating[1].ID
	if err := s.Do(story.Redate(caldate.InYear(1999), "1999", fixed)); err != nil {
		t.Fatal(err)
	}
	day := caldate.Of(2021, 3, 17)
	d, err := s.PreviewPublished(t.Context(), day, "aone")
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Shifts) != 1 || d.Shifts[0].Title != "Embassy replies" || d.Shifts[0].After != caldate.OnDay(day) || len(d.Gone)+len(d.New)+len(d.Changed) > 0 {
		t.Errorf("preview %+v", d)
	}
	if s.Snapshot().Counts.Floating != 1 {
		t.Error("the preview changed the story")
	}
	if err := s.SetPublished(day, "aone"); err != nil {
		t.Fatal(err)
	}
	if got := titles(s.Snapshot().Events); got != "Fixed by hand, Report appears, Embassy replies" {
		t.Errorf("events %q", got)
	}
	if _, err := s.Undo(); err != nil {
		t.Fatal(err)
	}
	if got := titles(s.Snapshot().Floating); got != "Embassy replies" {
		t.Errorf("floating after undo %q", got)
	}
}

func TestHistoryReadsAsSentences(t *testing.T) {
	s := Memory(testOptions())
	imported(t, s, source("one", "2021-03-16 Report appears\n2021-03-18 Senate asks\n"))
	id := s.Snapshot().Events[0].ID
	for _, e := range []story.Edit{
		story.Retitle("The report", id),
		story.SetStatus(model.Denied, id, s.Snapshot().Events[1].ID),
		story.Hide(id),
	} {
		if err := s.Do(e); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Undo(); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range s.History() {
		got = append(got, fmt.Sprintf("%s (%d)", c.Text, c.State))
	}
	want := []string{
		"Imported “one” (0)", "Renamed “Report appears” to “The report” (0)",
		"Marked 2 events as denied (0)", "Hid “The report” (1)",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("history\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestCancelKeepsWhatWasThere(t *testing.T) {
	s := Memory(testOptions())
	ctx, cancel := context.WithCancel(t.Context())
	var sources []Source
	for i := range 5000 {
		sources = append(sources, source(fmt.Sprintf("n%d", i), fmt.Sprintf("2021-03-16 Thing %d\n", i)))
	}
	out, err := s.Import(ctx, sources, func(p Progress) {
		if p.Imported > 100 {
			cancel()
		}
	})
	if err != nil || !out.Cancelled {
		t.Fatalf("outcome %+v, error %v", out, err)
	}
	if n := len(s.Snapshot().Articles); n != out.Imported || n == 0 || n == len(sources) {
		t.Errorf("%d articles in the story, %d imported", n, out.Imported)
	}
}

func TestSearchHighlights(t *testing.T) {
	s := Memory(testOptions())
	imported(t, s, source("one", "2021-03-16 Président speaks\n2021-03-18 Senate asks the president again\n"))
	f := s.Search("presid", 10)
	if f.TotalEvents != 2 || f.TotalArticles != 1 || len(f.Articles[0].Body) != 2 {
		t.Fatalf("found %+v", f)
	}
	for _, h := range f.Events {
		if len(h.Title) != 1 || !strings.HasPrefix(terms.Fold(h.Title[0].In(h.Event.Title)), "presid") {
			t.Errorf("highlights %v of %q", h.Title, h.Event.Title)
		}
	}
	if f := s.Search(`"the president" -zebra`, 10); f.TotalEvents != 1 {
		t.Errorf("phrase found %d events", f.TotalEvents)
	}
	if f := s.Search("president -senate", 10); f.TotalEvents != 1 {
		t.Errorf("exclusion found %d events", f.TotalEvents)
	}
}

func TestFilterAndChips(t *testing.T) {
	s := Memory(testOptions())
	imported(t, s, source("one", "2021-03-16 Report appears\n2021-03-18 Senate asks\ntoday Embassy replies\n"))
	first := s.Snapshot().Events[0].ID
	if err := s.Do(story.Tag([]string{"key"}, first)); err != nil {
		t.Fatal(err)
	}
	s.SetFilter(Filter{Tags: []string{"key"}, From: caldate.Of(2021, 1, 1)})
	if v := s.View(); titles(v.Events) != "Report appears" || len(v.Floating) != 0 {
		t.Errorf("view %q", titles(v.Events))
	}
	chips := s.Filter().Chips()
	if len(chips) != 2 {
		t.Fatalf("chips %+v", chips)
	}
	s.SetFilter(chips[1].Without)
	if v := s.View(); titles(v.Events) != "Report appears, Senate asks" {
		t.Errorf("without the tag: %q", titles(v.Events))
	}
}

func TestDoRefusesWhatCannotHold(t *testing.T) {
	s := Memory(testOptions())
	imported(t, s, source("one", "2021-03-16 Report appears\n"))
	id := s.Snapshot().Events[0].ID
	for name, e := range map[string]story.Edit{
		"unknown event":   story.Pin("nobody"),
		"empty title":     story.Retitle("  ", id),
		"merge alone":     story.Merge(id),
		"split all":       story.Split(id, "x", "", story.QuotePlace(s.Snapshot().Events[0].Quotes[0])),
		"unknown article": story.RemoveArticles("nothing"),
	} {
		if err := s.Do(e); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
	if len(s.History()) != 1 {
		t.Error("a refused command is in the history")
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.Do(story.Pin(id)); !errors.Is(err, store.ErrClosed) {
		t.Errorf("after closing: %v", err)
	}
}

// A mistake in the extractor costs one article its events and nothing else.
func TestExtractorThatPanics(t *testing.T) {
	o := testOptions()
	o.Extract = func(a model.Article) model.Extraction {
		if a.Title == "one" {
			panic("index out of range")
		}
		return wordExtractor(a)
	}
	s := Memory(o)
	out := imported(t, s, source("one", "2021-03-16 Report appears\n"), source("two", "2021-03-17 Court sits\n"))
	if out.Imported != 2 || len(out.Problems) != 1 || out.Problems[0].Path != "one" || out.Events != 1 {
		t.Errorf("outcome %+v", out)
	}
	if err := s.SetPublished(caldate.Of(2021, 3, 17), "aone"); err != nil || len(s.Snapshot().Articles) != 2 {
		t.Errorf("afterwards: %v", err)
	}
}
