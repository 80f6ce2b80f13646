package story

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/event"
)

// timelineDates reads a reference: for each editor's timeline its days.
func timelineDates(t *testing.T, path string) []map[string]bool {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []map[string]bool
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 16<<20)
	for sc.Scan() {
		var days []struct{ Date string }
		if err := json.Unmarshal(sc.Bytes(), &days); err != nil {
			t.Fatal(err)
		}
		set := map[string]bool{}
		for _, d := range days {
			set[d.Date[:10]] = true
		}
		out = append(out, set)
	}
	return out
}

// dateF1 is the mean over the references of the F1 of the digest's days; with
// factors it is smoothed over digests of other lengths, which shows a change
// of the scores that one length hides.
func dateF1(s *Story, gold []map[string]bool, factors ...float64) float64 {
	var sum float64
	for _, f := range factors {
		k := int(f*float64(len(gold[0])) + 0.5)
		for _, g := range gold {
			right := 0
			for _, d := range s.Digest(k) {
				if g[d.Date.String()] {
					right++
				}
			}
			sum += 2 * float64(right) / float64(k+len(g))
		}
	}
	return sum / float64(len(factors)*len(gold))
}

// TestDigestScoreboard holds the digest against editors' timelines of six
// stories. The floor is what was reached, less the two days by which a better
// tagger may move it (0.580 on 23 November 2026); it may rise, never fall.
func TestDigestScoreboard(t *testing.T) {
	if testing.Short() {
		t.Skip("needs seconds for each story")
	}
	paths, err := filepath.Glob(filepath.Join(shared(t, "stories"), "*.articles.jsonl"))
	if err != nil || len(paths) == 0 {
		t.Skipf("no stories to measure with: %v", err)
	}
	var hard, smooth float64
	for _, p := range paths {
		var ex []model.Extraction
		for _, a := range readArticles(t, p) {
			ex = append(ex, extracted(a))
		}
		s := build(t, ex...)
		gold := timelineDates(t, strings.Replace(p, ".articles.", ".timeline.", 1))
		h, m := dateF1(s, gold, 1), dateF1(s, gold, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6)
		t.Logf("%-40s date F1 %.3f, smooth %.3f, %d days, %d events", filepath.Base(p), h, m, len(gold[0]), len(s.Events))
		hard += h / float64(len(paths))
		smooth += m / float64(len(paths))
	}
	t.Logf("mean date F1 %.3f, smooth %.4f", hard, smooth)
	if hard < digestFloor {
		t.Errorf("mean date F1 %.3f fell below %.3f", hard, digestFloor)
	}
}

const digestFloor = 0.565

// extracted is what the program finds in an article.
func extracted(a model.Article) model.Extraction {
	return event.Extract(a)
}
