package session

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
)

// A list of near-duplicates must not cost more than other articles do.
func TestNearDuplicatesGrowLinearly(t *testing.T) {
	if os.Getenv("DATELINE_LARGE") == "" {
		t.Skip("set DATELINE_LARGE=1 to measure lists of near-duplicates")
	}
	base := string(newsSources(1, 4000)[0].Bytes)
	for _, kind := range []string{"a word", "a date", "half"} {
		for _, n := range []int{1250, 2500, 5000, 10_000} {
			sources := make([]Source, n)
			for i := range sources {
				text := base
				switch kind {
				case "a word":
					text += fmt.Sprintf(" The %dth copy of it was read by nobody.", i)
				case "a date":
					text = strings.Replace(text, "\n\n", fmt.Sprintf("\n\nIt was on %d May %d that the keeper of the gate spoke. ", 1+i%28, 1000+i/28), 1)
				case "half":
					other := string(newsSources(i%200+2, 4000)[i%200+1].Bytes)
					text = text[:2000] + other[2000:] + fmt.Sprint(" Number ", i, " of the list.")
				}
				sources[i] = Source{Name: fmt.Sprintf("copy-%d.txt", i), Bytes: []byte(text)}
			}
			s, err := Create(t.Context(), filepath.Join(quickDir(t), "copies.dateline"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			begin, used := time.Now(), cpu()
			out, err := s.Import(t.Context(), sources, nil)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%s differs, %d: %v, CPU %v; %d imported, %d duplicates; %+v", kind, n, time.Since(begin), cpu()-used, out.Imported, out.Duplicates, s.Snapshot().Counts)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// prose is a text of its own for each seed.
func prose(seed, sentences int) string {
	var b strings.Builder
	nouns := []string{"harbour", "board", "pier", "wall", "storm", "letter", "chair", "boat", "engineer", "contract", "town", "ferry"}
	for i := range sentences {
		k := seed*7919 + i*104729
		fmt.Fprintf(&b, "The %s of %d met the %s near the %s on day %d. ", nouns[k%12], k%97, nouns[k/5%12], nouns[k/11%12], k%31)
	}
	return b.String()
}

// newspaper reads "Publisher/name" sources, with a publication date where one
// was given.
func newspaper(ctx context.Context, sources []Source, yield func(Read)) error {
	return plainReader(ctx, sources, func(r Read) {
		for i := range r.Articles {
			publisher, title, _ := strings.Cut(r.Articles[i].Title, "/")
			r.Articles[i].Publisher, r.Articles[i].Title = publisher, title
		}
		yield(r)
	})
}

func TestTheSameTextAgainIsSaid(t *testing.T) {
	o := testOptions()
	o.Read = newspaper
	text := prose(1, 30)
	day := caldate.Of(2021, 3, 17)
	s := Memory(o)
	defer s.Close()
	bring := func(name, body string, day caldate.Date) Result {
		t.Helper()
		var last Result
		if _, err := s.Import(t.Context(), []Source{{Name: name, Bytes: []byte(body), Published: day}}, func(p Progress) {
			for _, r := range p.Results {
				last = r
			}
		}); err != nil {
			t.Fatal(err)
		}
		return last
	}
	first := bring("Agency/first", text, day)
	if first.Status != Imported || first.CopyOf != "" {
		t.Fatalf("the first is %+v", first)
	}
	for _, c := range []struct {
		name, body string
		day        caldate.Date
		status     ImportStatus
		copied     bool
	}{
		{"Agency/under another name", text, day, Duplicate, true},
		{"Agency/saved again", "\n" + strings.ToUpper(strings.ReplaceAll(text, ". ", ".\n\n")), day, Duplicate, true},
		{"/nobody says by whom", text, caldate.Date{}, Duplicate, true},
		{"Courier/the wire copy", text, day, Imported, true},
		{"Agency/a year later", text, caldate.Of(2022, 3, 17), Imported, true},
		{"Herald/cut and with a head", "By our own staff. " + text[:2*len(text)/3], day, Imported, true},
		{"Courier/something else", prose(2, 30), day, Imported, false},
		{"Courier/a notice", "This page is not here.", day, Imported, false},
		{"Courier/another notice", "This page is not here.", day, Imported, true},
		{"Courier/another notice ", "This page is not here!", day, Duplicate, true},
	} {
		if got := bring(c.name, c.body, c.day); got.Status != c.status || (got.CopyOf != "") != c.copied || c.copied == (got.Message == "") {
			t.Errorf("%s: %+v, want %s, copy %v", c.name, got, c.status, c.copied)
		}
	}
	snap := s.Snapshot()
	for _, a := range snap.Articles {
		if of, ok := snap.Story.Base.CopyOf(a.ID); ok != (a.Title == "the wire copy" || a.Title == "a year later" || a.Title == "cut and with a head" || a.Title == "another notice") {
			t.Errorf("the story takes %q for a copy of %q: %v", a.Title, of, ok)
		}
	}
	// What was taken out does not hinder its text from coming again.
	for _, a := range snap.Articles {
		if strings.Contains(strings.ToLower(a.Body), "harbour") && a.Title != "something else" {
			if err := s.Do(story.RemoveArticles(a.ID)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if got := bring("Courier/the text again", text, day); got.Status != Imported || got.CopyOf != "" {
		t.Errorf("after its copies were removed: %+v", got)
	}
}

func TestTheSameTextTwiceInOneImport(t *testing.T) {
	o := testOptions()
	o.Read = newspaper
	s := Memory(o)
	defer s.Close()
	out, err := s.Import(t.Context(), []Source{source("A/one", prose(1, 30)), source("A/two", prose(1, 30)), source("B/three", prose(1, 30)), source("C/four", prose(4, 30))}, nil)
	if err != nil || out.Imported != 3 || out.Duplicates != 1 || out.Copies != 1 {
		t.Fatalf("%+v, %v", out, err)
	}
}

// A copy that is left out and knows when the text was published proposes that
// for the article that does not; a person accepts it.
func TestADuplicateOffersItsDate(t *testing.T) {
	o := testOptions()
	day := caldate.Of(2021, 3, 17)
	known := false
	o.Read = func(ctx context.Context, sources []Source, yield func(Read)) error {
		return newspaper(ctx, sources, func(r Read) {
			for i := range r.Articles {
				if r.Articles[i].Published = (model.Published{Minute: caldate.NoMinute}); known {
					r.Articles[i].Published = model.Published{Date: day, Minute: caldate.NoMinute, Provenance: model.FromHTMLMeta, Certainty: 0.9, Evidence: "meta date"}
				}
			}
			yield(r)
		})
	}
	s := Memory(o)
	defer s.Close()
	if _, err := s.Import(t.Context(), []Source{source("Courier/one", prose(1, 30))}, nil); err != nil {
		t.Fatal(err)
	}
	if p := s.Proposals(); len(p) != 0 {
		t.Fatalf("proposed before anybody knew: %+v", p)
	}
	known = true
	out, err := s.Import(t.Context(), []Source{source("Courier/one again", prose(1, 30))}, nil)
	if err != nil || out.Duplicates != 1 || len(out.Offered) != 1 {
		t.Fatalf("%+v, %v", out, err)
	}
	if a := s.Snapshot().Articles[0]; a.Published.Known() {
		t.Fatal("the date was taken without asking")
	}
	p := s.Proposals()
	if len(p) != 1 || p[0].Candidate.Date != day || !strings.Contains(p[0].Candidate.Evidence, "one again") {
		t.Fatalf("proposed %+v", p)
	}
	if err := s.AcceptProposal(p...); err != nil {
		t.Fatal(err)
	}
	if a := s.Snapshot().Articles[0]; a.Published.Date != day {
		t.Errorf("published %v after accepting", a.Published)
	}
	if p := s.Proposals(); len(p) != 0 {
		t.Errorf("still proposed: %+v", p)
	}
}
