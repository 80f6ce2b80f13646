package cli

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestOneStoryGivesTheSameEvents: what other programs wrote of one story, in
// every format, is the same timeline.
func TestOneStoryGivesTheSameEvents(t *testing.T) {
	files := []string{
		"story.txt", "story.md", "story.html", "story.mhtml", "story.eml", "lo_story.docx", "lo_story.odt", "lo_story.rtf", "lo_story.pdf", "lo_columns.pdf",
		"pandoc_story.docx", "pandoc_story.odt", "pandoc_story.rtf", "pandoc_story.epub", "wget_crawl.warc.gz",
	}
	want := ""
	for _, file := range files {
		_, out, errs := run(t, "", "extract", "--published", "2021-03-17", "--format", "json", filepath.Join("..", "..", "data", "article", "testdata", file))
		var tl struct {
			Events []struct {
				Title, Kind, Status string
				When                struct{ EDTF string }
				Quotes              []struct {
					Start, End          int
					Exact, Speaker, Cue string
				}
			}
			Floating []json.RawMessage
		}
		if err := json.Unmarshal([]byte(out), &tl); err != nil {
			t.Fatalf("%s: %v %s", file, err, errs)
		}
		events := []string{fmt.Sprintf("floating %d\n", len(tl.Floating))}
		for _, e := range tl.Events {
			var b strings.Builder
			fmt.Fprintf(&b, "%s %s %s %q\n", e.When.EDTF, e.Kind, e.Status, e.Title)
			for _, q := range e.Quotes {
				fmt.Fprintf(&b, "  %d-%d %q %q %q\n", q.Start, q.End, q.Exact, q.Speaker, q.Cue)
			}
			events = append(events, b.String())
		}
		slices.Sort(events) // those of one day have no order of their own
		got := strings.Join(events, "")
		if want == "" {
			want = got
			if len(tl.Events) < 3 {
				t.Fatalf("%s: %d events, %s", file, len(tl.Events), errs)
			}
		}
		if got != want {
			t.Errorf("%s:\n%s\nwant, as %s:\n%s", file, got, files[0], want)
		}
	}
}
