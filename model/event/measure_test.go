package event

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// root finds the repository: the folder with go.mod.
func root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = up
	}
}

// document is one line of a corpus, as the command line's annotate reads it.
type document struct {
	Doc  string `json:"doc"`
	DCT  string `json:"dct"`
	Text string `json:"text"`
}

// corpus reads ../shared/corpora/NAME, or skips the test where the measuring
// material is not beside the repository.
func corpus(t testing.TB, name string) (path string, docs []document) {
	t.Helper()
	path = filepath.Join(root(t), "..", "shared", "corpora", name)
	f, err := os.Open(path)
	if err != nil {
		t.Skipf("the measuring corpus %s is not there: %v", name, err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var d document
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	return path, docs
}

func (d document) article() model.Article {
	a := model.Article{ID: model.ArticleID(d.Doc), Body: d.Text}
	if day, err := caldate.ParseEDTF(d.DCT); err == nil && d.DCT != "" {
		a.Published = model.Published{Date: day.Earliest, Minute: caldate.NoMinute, Provenance: model.FromFlag, Certainty: 1}
	}
	return a
}

// annotated writes what annotate prints of a document's events.
func annotated(d document) map[string]any {
	ex := Extract(d.article())
	ix := model.NewRuneIndex(d.Text)
	span := func(s model.Span) []int { return []int{ix.At(s.Start), ix.At(s.End)} }
	events := []any{}
	for _, e := range ex.Events {
		q := e.Quotes[0]
		hull := q.Span
		for grown := true; grown; { // the sentences that join the first, as annotate prints them
			grown = false
			for _, x := range e.Quotes[1:] {
				switch {
				case hull.Contains(x.Span):
				case x.Start >= hull.End && strings.TrimSpace(d.Text[hull.End:x.Start]) == "":
					hull.End, grown = x.End, true
				case x.End <= hull.Start && strings.TrimSpace(d.Text[x.End:hull.Start]) == "":
					hull.Start, grown = x.Start, true
				}
			}
		}
		m := map[string]any{"trigger": span(e.Trigger), "time": nil, "title": e.Title, "kind": e.Kind, "status": e.Status, "edtf": e.When.EDTF(), "quote": span(hull)}
		if q.Time != nil {
			m["time"], m["value"] = span(q.Time.Span), q.Time.Value
		}
		events = append(events, m)
	}
	unused := []any{}
	for _, u := range ex.Unused {
		unused = append(unused, map[string]any{"time": span(u.Time), "reason": u.Reason})
	}
	return map[string]any{"doc": d.Doc, "events": events, "unused": unused}
}

// TestAnnotate writes what the scorers of ../shared/corpora read, when
// ANNOTATE names a corpus and OUT a file.
func TestAnnotate(t *testing.T) {
	name, out := os.Getenv("ANNOTATE"), os.Getenv("OUT")
	if name == "" || out == "" {
		t.Skip("set ANNOTATE and OUT to write annotations")
	}
	_, docs := corpus(t, name)
	f, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	enc.SetEscapeHTML(false)
	for _, d := range docs {
		if err := enc.Encode(annotated(d)); err != nil {
			t.Fatal(err)
		}
	}
}
