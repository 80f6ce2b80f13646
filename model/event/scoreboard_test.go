package event

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// atLeast fails when a figure lies under the one that testdata/scoreboard.txt
// keeps. A better figure is entered there by hand.
func atLeast(t *testing.T, name string, got float64) {
	t.Helper()
	b, err := os.ReadFile("testdata/scoreboard.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(b), "\n") {
		var want float64
		if rest, ok := strings.CutPrefix(line, name+" "); ok {
			if _, err := fmt.Sscan(rest, &want); err != nil {
				t.Fatalf("scoreboard line %q: %v", line, err)
			}
			if got < want-0.05 {
				t.Errorf("%s fell to %.1f, the scoreboard has %.1f", name, got, want)
			}
			return
		}
	}
	t.Errorf("the scoreboard has no line for %s (%.1f)", name, got)
}

// TestScoreboard runs the scorers of ../shared/corpora over our annotations.
func TestScoreboard(t *testing.T) {
	if testing.Short() {
		t.Skip("reads whole corpora")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skipf("the scorers need Python: %v", err)
	}
	cases := []struct {
		corpus, scorer string
		keys           []string
	}{
		{"timebank.events.jsonl", "score_events.py", []string{"time_recall", "trigger", "is_event"}},
		{"aquaint.events.jsonl", "score_events.py", []string{"time_recall", "trigger", "is_event"}},
		{"wikinews-dev.salient.jsonl", "score_salient.py", []string{"shown", "dated", "order"}},
	}
	for _, c := range cases {
		t.Run(c.corpus, func(t *testing.T) {
			gold, docs := corpus(t, c.corpus)
			out := filepath.Join(t.TempDir(), "system.jsonl")
			f, err := os.Create(out)
			if err != nil {
				t.Fatal(err)
			}
			enc := json.NewEncoder(f)
			for _, d := range docs {
				if err := enc.Encode(annotated(d)); err != nil {
					t.Fatal(err)
				}
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			b, err := exec.Command(python, filepath.Join(filepath.Dir(gold), c.scorer), gold, out, "--json").Output()
			if err != nil {
				t.Fatalf("%s: %v", c.scorer, err)
			}
			var got map[string]float64
			if err := json.Unmarshal(b, &got); err != nil {
				t.Fatal(err)
			}
			name, _, _ := strings.Cut(c.corpus, ".")
			for _, k := range c.keys {
				t.Logf("%s %.1f", k, got[k])
				atLeast(t, name+"-"+k, got[k])
			}
			if per := got["system"] / max(got["gold"], 1); strings.HasPrefix(c.corpus, "wikinews") && per > 2.5 {
				t.Errorf("%.1f events for each that a reader chose, at most 2.5", per)
			}
		})
	}
}
