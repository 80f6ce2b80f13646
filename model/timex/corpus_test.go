package timex_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex"
)

type goldTime struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Type  string `json:"type"`
	Value string `json:"value"`
	Mod   string `json:"mod,omitempty"`
}

type document struct {
	Doc     string     `json:"doc"`
	DCT     string     `json:"dct"`
	Text    string     `json:"text"`
	Timexes []goldTime `json:"timexes"`
}

// sharedFile returns the path of a measuring file, or skips the test.
func sharedFile(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(dir, "..", "shared", "corpora", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("%s is not here: the corpora are not part of the project", name)
	}
	return path
}

func documents(t testing.TB, name string) []document {
	t.Helper()
	f, err := os.Open(sharedFile(t, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []document
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var d document
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func publishedOn(t testing.TB, dct string) model.Published {
	t.Helper()
	if dct == "" {
		return model.Published{Minute: caldate.NoMinute}
	}
	iv, err := caldate.ParseEDTF(dct)
	if err != nil {
		t.Fatal(err)
	}
	return model.Published{Date: iv.Earliest, Minute: caldate.NoMinute, Provenance: model.FromFlag, Certainty: 1}
}

// annotate tags a document and counts spans in code points, as corpora do.
func annotate(t testing.TB, d document) []goldTime {
	var out []goldTime
	for _, e := range timex.Tag(d.Text, publishedOn(t, d.DCT)) {
		start := utf8.RuneCountInString(d.Text[:e.Start])
		out = append(out, goldTime{start, start + utf8.RuneCountInString(d.Text[e.Start:e.End]), string(e.Type), e.Value, e.Mod})
	}
	return out
}

// TestAnnotate writes what the tagger finds as the corpora's scorer reads it:
// DATELINE_TIMEX_OUT=folder go test -run TestAnnotate ./model/timex
func TestAnnotate(t *testing.T) {
	dir := os.Getenv("DATELINE_TIMEX_OUT")
	if dir == "" {
		t.Skip("DATELINE_TIMEX_OUT names no folder")
	}
	for _, name := range []string{"timebank", "aquaint"} {
		f, err := os.Create(filepath.Join(dir, name+".out.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		enc := json.NewEncoder(f)
		for _, d := range documents(t, name+".timex.jsonl") {
			if err := enc.Encode(document{Doc: d.Doc, Timexes: annotate(t, d)}); err != nil {
				t.Fatal(err)
			}
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
