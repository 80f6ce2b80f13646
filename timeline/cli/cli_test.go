package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"dateline/data/export"
	"dateline/model"
	"dateline/model/event"
)

// run carries out a command line and returns the status and both outputs.
func run(t *testing.T, in string, args ...string) (status int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	p := Program{
		In: strings.NewReader(in), Out: &o, Err: &e, Version: "test", Extract: event.Extract, Outline: event.Outlines,
		Sample: fstest.MapFS{"sample/one.md": {Data: []byte("---\ntitle: Bridge opens\npublished: 2020-05-06\n---\nThe bridge opened on Tuesday.\n")}},
		Picture: func(w io.Writer, tl export.Timeline) error {
			_, err := fmt.Fprintf(w, "a picture of %d", len(tl.Events))
			return err
		},
		Window: func(r WindowRequest) error {
			_, err := fmt.Fprintf(&o, "window %q %s", r.Inputs, r.Published)
			return err
		},
	}
	status = Run(context.Background(), p, args)
	return status, o.String(), e.String()
}

func TestAnnotateKeepsOrderAndNamesBadLines(t *testing.T) {
	var in strings.Builder
	for i := range 300 {
		if i == 150 {
			in.WriteString("not json\n\n")
		}
		fmt.Fprintf(&in, `{"doc":"d%d","dct":"2021-03-17","text":%q,"ignored":[1,{"a":2}]}`+"\n", i, strings.Repeat("The council met on Tuesday. ", i%40+1))
	}
	status, out, errs := run(t, in.String(), "annotate")
	if status != Some || !strings.Contains(errs, "line 151") {
		t.Errorf("status %d, errors %q", status, errs)
	}
	n := 0
	for line := range strings.Lines(out) {
		var a export.Annotation
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("d%d", n); a.Doc != want {
			t.Fatalf("document %d is %s", n, a.Doc)
		}
		if len(a.Timexes) != n%40+1 || a.Timexes[0].Value != "2021-03-16" {
			t.Fatalf("document %d has times %+v", n, a.Timexes)
		}
		n++
	}
	if n != 300 {
		t.Errorf("%d documents came out", n)
	}
}

func TestAnnotateAnswersWhileItsInputIsOpen(t *testing.T) {
	in, ask := io.Pipe()
	answers, out := io.Pipe()
	done := make(chan error, 1)
	go func() {
		_, err := annotate(context.Background(), in, out, io.Discard, event.Outlines)
		done <- err
	}()
	lines := bufio.NewReader(answers)
	for n := range 40 {
		text := strings.Repeat("The council met on Tuesday. ", n*n+1) // up to several batches in one line
		if _, err := fmt.Fprintf(ask, `{"doc":"d%d","text":%q}`+"\n", n, text); err != nil {
			t.Fatal(err)
		}
		line, err := lines.ReadString('\n')
		if err != nil || !strings.HasPrefix(line, fmt.Sprintf(`{"doc":"d%d",`, n)) || strings.Count(line, `"type":"DATE"`) != n*n+1 {
			t.Fatalf("answer %d: %.60q, %v", n, line, err)
		}
	}
	ask.Close()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestAnnotateTakesALastLineWithoutItsEnd(t *testing.T) {
	status, out, errs := run(t, "\n"+`{"doc":"a","text":"It closed on Monday."}`+"\r\n\n"+`{"doc":"b","text":"It opened on Monday."}`, "annotate")
	if status != OK || strings.Count(out, "\n") != 2 || !strings.Contains(out, `"doc":"b"`) {
		t.Errorf("status %d, out %q, errors %q", status, out, errs)
	}
}

func TestAnnotateRefusesAWrongDate(t *testing.T) {
	status, out, errs := run(t, `{"doc":"x","dct":"17/3/21","text":"On Tuesday."}`, "annotate")
	if status != Some || out != "" || !strings.Contains(errs, "17/3/21") {
		t.Errorf("status %d, out %q, errors %q", status, out, errs)
	}
}

func TestExtractNamesWhatFailsAndDoesTheRest(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good.txt")
	if err := os.WriteFile(good, []byte("Rail strike ends\n\nThe rail strike ended on Monday after two weeks.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	missing := filepath.Join(dir, "missing.txt")
	status, out, errs := run(t, "", "extract", "--published", "17 March 2021", "--format", "json", "--body", good, missing)
	if status != Some || !strings.Contains(errs, "missing.txt") {
		t.Errorf("status %d, errors %q", status, errs)
	}
	var got struct {
		Articles []struct {
			Body      string
			Published struct{ Date, Provenance string }
		}
		Events []struct {
			When   struct{ Edtf string }
			Quotes []struct {
				Start, End int
				Exact      string
			}
		}
		Problems []struct{ Path, Stage, Message string }
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatalf("%v in %q", err, out)
	}
	if len(got.Articles) != 1 || got.Articles[0].Published.Date != "2021-03-17" || got.Articles[0].Published.Provenance != string(model.FromFlag) {
		t.Fatalf("articles %+v", got.Articles)
	}
	if len(got.Events) != 1 || got.Events[0].When.Edtf != "2021-03-15" {
		t.Fatalf("events %+v", got.Events)
	}
	q := got.Events[0].Quotes[0]
	if s := string([]rune(got.Articles[0].Body)[q.Start:q.End]); s != q.Exact {
		t.Errorf("exact %q, body there %q", q.Exact, s)
	}
	if len(got.Problems) != 1 || got.Problems[0].Stage != "open" {
		t.Errorf("problems %+v", got.Problems)
	}
}

func TestWrongUseIsStatusTwoAndSilentOnStandardOutput(t *testing.T) {
	for name, args := range map[string][]string{
		"no input":        {"extract"},
		"unknown flag":    {"extract", "--colour", "x.txt"},
		"unknown format":  {"extract", "--format", "docx", "x.txt"},
		"no day":          {"extract", "--published", "soon", "x.txt"},
		"a year":          {"extract", "--published", "2021", "x.txt"},
		"export nowhere":  {"export", "x.txt"},
		"export unnamed":  {"export", "--to", "noending", "x.txt"},
		"story and files": {"extract", "a.dateline", "b.txt"},
		"frames of none":  {"frames", "--events", "0"},
	} {
		if status, out, errs := run(t, "", args...); status != Misuse || out != "" || errs == "" {
			t.Errorf("%s: status %d, out %q, errors %q", name, status, out, errs)
		}
	}
}

func TestExportWritesWholeFilesOnly(t *testing.T) {
	to := filepath.Join(t.TempDir(), "out.png")
	if status, _, errs := run(t, "", "export", "--sample", "--to", to); status != OK {
		t.Fatalf("status %d: %s", status, errs)
	}
	if b, err := os.ReadFile(to); err != nil || string(b) != "a picture of 1" {
		t.Errorf("%q, %v", b, err)
	}
	if status, _, errs := run(t, "", "export", "--sample", "--to", filepath.Join(filepath.Dir(to), "no", "x.csv")); status != Some || errs == "" {
		t.Errorf("a folder that is not there: status %d, %q", status, errs)
	}
	left, err := os.ReadDir(filepath.Dir(to))
	if err != nil || len(left) != 1 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestWithoutACommandTheWindowOpens(t *testing.T) {
	status, out, _ := run(t, "", "--published", "2021-03-17", "a b.txt", "folder")
	if status != OK || out != `window ["a b.txt" "folder"] 2021-03-17` {
		t.Errorf("status %d, %q", status, out)
	}
	if status, out, _ := run(t, ""); status != OK || !strings.HasPrefix(out, "window []") {
		t.Errorf("status %d, %q", status, out)
	}
}

func TestHelpAndVersion(t *testing.T) {
	if status, out, _ := run(t, "", "--help"); status != OK || !strings.Contains(out, "extract") {
		t.Errorf("status %d, %q", status, out)
	}
	if status, out, _ := run(t, "", "extract", "--help"); status != OK || !strings.Contains(out, "--digest") {
		t.Errorf("status %d, %q", status, out)
	}
	if status, out, _ := run(t, "", "version"); status != OK || out != "dateline test\n" {
		t.Errorf("status %d, %q", status, out)
	}
}
