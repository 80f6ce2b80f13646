package story

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"dateline/model"
)

type scenario struct {
	name     string
	articles []model.Extraction
	checks   [][]string
}

// scenarios reads testdata/scenarios.txt, which says how it is written.
func scenarios(t *testing.T) []scenario {
	t.Helper()
	text, err := os.ReadFile("testdata/scenarios.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []scenario
	for _, part := range strings.Split(string(text), "\n# ")[1:] {
		name, rest, _ := strings.Cut(part, "\n")
		sc := scenario{name: name}
		var head []string
		var lines []string
		flush := func() {
			if head != nil {
				for i := range head {
					head[i] = strings.TrimPrefix(head[i], "-")
				}
				sc.articles = append(sc.articles, told(head[0], head[1], head[2], lines...))
			}
			head, lines = nil, nil
		}
		for _, l := range strings.Split(rest, "\n") {
			switch {
			case l == "":
			case l[0] == '@':
				flush()
				head = strings.Fields(l[1:])
			case strings.HasPrefix(l, "?") && !strings.HasPrefix(l, "? "), strings.HasPrefix(l, "../"), strings.HasPrefix(l, "weekend-"), l[0] >= '0' && l[0] <= '9':
				lines = append(lines, l)
			default:
				sc.checks = append(sc.checks, strings.Fields(l))
			}
		}
		flush()
		out = append(out, sc)
	}
	return out
}

func TestScenarios(t *testing.T) {
	all := scenarios(t)
	if len(all) < 20 {
		t.Fatalf("only %d scenarios were read", len(all))
	}
	for _, sc := range all {
		t.Run(sc.name, func(t *testing.T) {
			s := build(t, sc.articles...)
			for _, c := range sc.checks {
				check(t, s, c)
			}
		})
	}
}

func check(t *testing.T, s *Story, c []string) {
	t.Helper()
	of := func(id string) model.EventID {
		to, ok := s.Resolve(model.EventID(id))
		if !ok {
			t.Fatalf("no event %s", id)
		}
		return to
	}
	linked := func(from, kind string) (out []model.Link) {
		e, _ := s.Event(of(from))
		for _, l := range e.Links {
			if string(l.Kind) == kind {
				out = append(out, l)
			}
		}
		return out
	}
	switch c[0] {
	case "=":
		for _, id := range c[2:] {
			if of(id) != of(c[1]) {
				t.Errorf("%s and %s are two events", c[1], id)
			}
		}
	case "!":
		for i, a := range c[1:] {
			for _, b := range c[i+2:] {
				if of(a) == of(b) {
					t.Errorf("%s and %s are one event", a, b)
				}
			}
		}
	case "~":
		found := false
		for _, l := range linked(c[1], c[2]) {
			found = found || l.To == of(c[3]) && len(l.Why) > 20
		}
		if !found {
			t.Errorf("%s has no link %s to %s: %+v", c[1], c[2], c[3], linked(c[1], c[2]))
		}
	case "x":
		if l := linked(c[1], c[2]); len(l) > 0 {
			t.Errorf("%s has %+v", c[1], l)
		}
	case "?":
		got := "none"
		var why string
		for _, p := range s.ProposeDates() {
			if string(p.Article) == c[1] {
				got, why = p.Candidate.Date.String(), p.Candidate.Evidence
			}
		}
		if got != c[2] {
			t.Errorf("proposed %s, want %s (%s)", got, c[2], why)
		}
	case "fate":
		e, _ := s.Event(of(c[1]))
		got := s.Fate(&e)
		if string(got.Fate) != c[2] || got.Why == "" {
			t.Errorf("%s is %q (%s), want %s", c[1], got.Fate, got.Why, c[2])
		}
		if told := got.Fate == FateConfirmed || got.Fate == FateLapsed; told != (got.By != "") {
			t.Errorf("%s is %s by %q", c[1], got.Fate, got.By)
		}
	case "sources":
		e, _ := s.Event(of(c[1]))
		if n, _ := strconv.Atoi(c[2]); e.Sources != n {
			t.Errorf("%s has %d sources, want %d", c[1], e.Sources, n)
		}
	default:
		t.Errorf("unknown check %q", c[0])
	}
}
