package quote

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// sharedFile finds a file of the measuring material beside the repository.
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
		up := filepath.Dir(dir)
		if up == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = up
	}
	path := filepath.Join(dir, "..", "shared", "corpora", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the measuring corpora are not beside the repository: %v", err)
	}
	return path
}

// TestAnnotateFile writes what the corpora's scorer reads, for looking at
// errors: QUOTES_IN names a corpus, QUOTES_OUT where its annotations go.
func TestAnnotateFile(t *testing.T) {
	in, out := os.Getenv("QUOTES_IN"), os.Getenv("QUOTES_OUT")
	if in == "" || out == "" {
		t.Skip("QUOTES_IN and QUOTES_OUT are not set")
	}
	r, err := os.Open(sharedFile(t, in))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	w, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	enc := json.NewEncoder(w)
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var doc struct{ Doc, Text string }
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			t.Fatal(err)
		}
		var quotes []map[string]any
		runes := runeIndex(doc.Text)
		for _, a := range Find(syntax.Analyse(segment.Split(doc.Text))) {
			quotes = append(quotes, map[string]any{"content": pairsOf(a.Content, runes), "cue": pairsOf(a.Cue, runes), "source": pairsOf(a.Source, runes), "direct": a.Direct, "speaker": a.Speaker})
		}
		if err := enc.Encode(map[string]any{"doc": doc.Doc, "quotes": quotes}); err != nil {
			t.Fatal(err)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// runeIndex maps each byte offset to its code point's index.
func runeIndex(s string) []int32 {
	idx := make([]int32, len(s)+1)
	n := int32(-1)
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			n++
		}
		idx[i] = n
	}
	idx[len(s)] = n + 1
	return idx
}

func pairsOf(spans []model.Span, runes []int32) [][2]int {
	out := [][2]int{}
	for _, s := range spans {
		out = append(out, [2]int{int(runes[s.Start]), int(runes[s.End])})
	}
	return out
}
