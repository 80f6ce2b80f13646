package story

import (
	"bufio"
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/event"
)

// pair is two short articles of two papers, each with words of the sentence that the
// question is about.
type pair struct{ published, body, words [2]string }

// pairs reads a file of pairs, one a line: for each article the day of its publication,
// its text and the words, with bars between.
func pairs(t *testing.T, path string) (out []pair) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		cell := strings.Split(sc.Text(), "|")
		if len(cell) != 6 {
			t.Fatalf("%s: %q has %d cells", path, sc.Text(), len(cell))
		}
		out = append(out, pair{[2]string{cell[0], cell[1]}, [2]string{cell[2], cell[4]}, [2]string{cell[3], cell[5]}})
	}
	return out
}

// joined reports whether the two sentences stand in one event.
func (p *pair) joined(t *testing.T) bool {
	t.Helper()
	var in []model.Extraction
	for i, body := range p.body {
		a := model.Article{ID: model.ArticleID("ab"[i : i+1]), Publisher: []string{"Gazette", "Telegraph"}[i], Body: body}
		a.Published = model.Published{Date: day(p.published[i]), Provenance: model.FromFlag, Certainty: 1}
		in = append(in, event.Extract(a))
	}
	s, err := Build(context.Background(), in, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(append(s.Events, s.Floating...), func(e model.Event) bool {
		has := func(words string) bool {
			return slices.ContainsFunc(e.Quotes, func(q model.Quote) bool { return strings.Contains(q.Exact, words) })
		}
		return has(p.words[0]) && has(p.words[1])
	})
}

// Two deeds of one actor on one day, with a thing in common, are two events; one deed
// in other words is one. Of the first, of which the weighing before it knew what is
// done took 49 in 72 for one, 4 may be; of the second so many must. November 2026.
func TestPairs(t *testing.T) {
	for _, c := range []struct {
		path        string
		least, most int
	}{
		{"testdata/apart.txt", 0, 4},
		{"testdata/same.txt", 59, 72},
	} {
		var one, two []string
		for _, p := range pairs(t, c.path) {
			both := p.body[0] + "\n\t" + p.body[1]
			if p.joined(t) {
				one = append(one, both)
			} else {
				two = append(two, both)
			}
		}
		if n := len(one); n < c.least || n > c.most || n+len(two) < 72 {
			wrong := one
			if n < c.least {
				wrong = two
			}
			t.Errorf("%s: %d of %d are one event, wanted %d to %d:\n%s", c.path, n, n+len(two), c.least, c.most, strings.Join(wrong, "\n"))
		}
	}
}
