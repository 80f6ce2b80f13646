package quote

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// score holds the figures that the corpora's own scorer prints, in percent.
type score struct {
	ContentF1 float64 `json:"content_f1"`
	Found     float64 `json:"found"`
	Speaker   float64 `json:"speaker"`
	Cue       float64 `json:"cue"`
	Spurious  float64 `json:"spurious"`
}

type goldQuote struct{ Content, Cue, Source [][2]int }

// tally counts as the scorer does: each system quote goes to at most one gold
// quote, the one whose content it shares most with.
type tally struct {
	gold, system, found, speaker, speakers, cue, cues, spurious int
	shareGold, shareSystem                                      float64
}

func (c *tally) add(text []rune, gold, system []goldQuote, direct bool) {
	keep := func(qs []goldQuote) []goldQuote {
		return slices.DeleteFunc(slices.Clone(qs), func(q goldQuote) bool {
			if len(q.Content) == 0 {
				return true
			}
			for _, s := range q.Content {
				if strings.ContainsAny(string(text[s[0]:s[1]]), "\"“«„‘") {
					return false
				}
			}
			return direct
		})
	}
	gold, system = keep(gold), keep(system)
	c.gold += len(gold)
	c.system += len(system)
	owner := make([]int, len(text)) // 1 + the gold quote of each character; gold contents do not overlap
	for i, q := range gold {
		for _, s := range q.Content {
			for k := s[0]; k < s[1]; k++ {
				owner[k] = i + 1
			}
		}
	}
	size := func(spans [][2]int) (n int) {
		for _, s := range spans {
			n += s[1] - s[0]
		}
		return n
	}
	type pair struct{ shared, gold, system int }
	var pairs []pair
	for j, q := range system {
		shared := map[int]int{}
		for _, s := range q.Content {
			for k := s[0]; k < s[1]; k++ {
				shared[owner[k]]++
			}
		}
		delete(shared, 0)
		if len(shared) == 0 {
			c.spurious++
		}
		for i, n := range shared {
			pairs = append(pairs, pair{n, i - 1, j})
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		if a.shared != b.shared {
			return b.shared - a.shared
		}
		if a.gold != b.gold {
			return b.gold - a.gold
		}
		return b.system - a.system
	})
	usedGold, usedSystem := make([]bool, len(gold)), make([]bool, len(system))
	for _, p := range pairs {
		if usedGold[p.gold] || usedSystem[p.system] {
			continue
		}
		usedGold[p.gold], usedSystem[p.system] = true, true
		g, s := gold[p.gold], system[p.system]
		ng, ns := size(g.Content), size(s.Content)
		c.shareGold += float64(p.shared) / float64(ng)
		c.shareSystem += float64(p.shared) / float64(ns)
		if p.shared*2 < max(ng, ns) {
			continue
		}
		c.found++
		if len(g.Source) > 0 {
			c.speakers++
			if touch(g.Source, s.Source) {
				c.speaker++
			}
		}
		if len(g.Cue) > 0 {
			c.cues++
			if touch(g.Cue, s.Cue) {
				c.cue++
			}
		}
	}
}

func touch(a, b [][2]int) bool {
	for _, x := range a {
		for _, y := range b {
			if x[0] < y[1] && y[0] < x[1] {
				return true
			}
		}
	}
	return false
}

func (c *tally) score() score {
	p, r := 100*c.shareSystem/float64(max(c.system, 1)), 100*c.shareGold/float64(max(c.gold, 1))
	share := func(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }
	s := score{Found: share(c.found, c.gold), Speaker: share(c.speaker, c.speakers), Cue: share(c.cue, c.cues), Spurious: share(c.spurious, c.system)}
	if p+r > 0 {
		s.ContentF1 = 2 * p * r / (p + r)
	}
	return s
}

// TestScoreboard holds the figures on the corpora where testdata/scoreboard.json
// has them; QUOTES_UPDATE=1 writes the new ones, to be looked at.
func TestScoreboard(t *testing.T) {
	const board = "testdata/scoreboard.json"
	var want map[string]score
	b, err := os.ReadFile(board)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &want); err != nil {
		t.Fatal(err)
	}
	got := map[string]score{}
	for _, corpus := range []string{"polnear-dev", "polnear-train"} {
		if corpus == "polnear-train" && testing.Short() {
			continue
		}
		var all, direct tally
		r, err := os.Open(sharedFile(t, corpus+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			var doc struct {
				Text   string
				Quotes []goldQuote
			}
			if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
				t.Fatal(err)
			}
			runes := runeIndex(doc.Text)
			var system []goldQuote
			for _, a := range Find(syntax.Analyse(segment.Split(doc.Text))) {
				system = append(system, goldQuote{pairsOf(a.Content, runes), pairsOf(a.Cue, runes), pairsOf(a.Source, runes)})
			}
			text := []rune(doc.Text)
			all.add(text, doc.Quotes, system, false)
			direct.add(text, doc.Quotes, system, true)
		}
		if err := lines.Err(); err != nil {
			t.Fatal(err)
		}
		r.Close()
		got[corpus], got[corpus+" direct"] = all.score(), direct.score()
	}
	// Half a point of grace: the grammar beneath moves too.
	const grace = 0.5
	for name, g := range got {
		w := want[name]
		t.Logf("%s: %+v", name, g)
		if g.ContentF1 < w.ContentF1-grace || g.Speaker < w.Speaker-grace || g.Spurious > w.Spurious+grace {
			t.Errorf("%s fell: %+v, the scoreboard has %+v", name, g, w)
		}
	}
	if os.Getenv("QUOTES_UPDATE") != "" {
		out, err := json.MarshalIndent(got, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(board, append(out, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
