package quote

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// quoteCase is a text with the attributions that a careful reader marks.
type quoteCase struct {
	line int
	body string
	want []string
}

// readCases reads testdata/cases.txt; the file's head explains its form.
func readCases(t testing.TB) []quoteCase {
	t.Helper()
	b, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cases []quoteCase
	for n, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		marked, names, _ := strings.Cut(line, " => ")
		c, err := parseCase(strings.ReplaceAll(marked, `\n`, "\n"), names)
		if err != nil {
			t.Fatalf("line %d: %v", n+1, err)
		}
		c.line = n + 1
		cases = append(cases, c)
	}
	return cases
}

func parseCase(marked, names string) (quoteCase, error) {
	type part struct {
		start int
		kind  byte
		ids   string
	}
	var body strings.Builder
	var open []part
	spans := map[byte]*model.Attribution{}
	var order []byte
	for i := 0; i < len(marked); i++ {
		if marked[i] == '[' && i+2 < len(marked) && strings.IndexByte("XCS", marked[i+1]) >= 0 {
			p := part{start: body.Len(), kind: marked[i+1], ids: "1"}
			i += 2
			begin := i
			for marked[i] >= '1' && marked[i] <= '9' {
				i++
				p.ids = marked[begin:i]
			}
			if marked[i] != ' ' {
				return quoteCase{}, fmt.Errorf("no space behind the mark in %q", marked)
			}
			open = append(open, p)
			continue
		}
		if marked[i] == ']' && len(open) > 0 {
			p := open[len(open)-1]
			open = open[:len(open)-1]
			s := model.Span{Start: p.start, End: body.Len()}
			for k := range len(p.ids) {
				a := spans[p.ids[k]]
				if a == nil {
					a = new(model.Attribution)
					spans[p.ids[k]] = a
					order = append(order, p.ids[k])
				}
				switch p.kind {
				case 'X':
					a.Content = append(a.Content, s)
				case 'C':
					a.Cue = append(a.Cue, s)
				case 'S':
					a.Source = append(a.Source, s)
				}
			}
			continue
		}
		body.WriteByte(marked[i])
	}
	if len(open) > 0 {
		return quoteCase{}, fmt.Errorf("open mark in %q", marked)
	}
	c := quoteCase{body: body.String()}
	slices.Sort(order)
	var speakers []string
	if names != "" {
		speakers = strings.Split(names, ";")
	}
	for k, id := range order {
		a := spans[id]
		if k < len(speakers) {
			a.Speaker, a.Direct = strings.CutSuffix(strings.TrimSpace(speakers[k]), "+")
		}
		c.want = append(c.want, show(c.body, *a))
	}
	slices.Sort(c.want)
	return c, nil
}

// show writes an attribution for comparing.
func show(body string, a model.Attribution) string {
	texts := func(spans []model.Span) string {
		var s []string
		for _, x := range spans {
			s = append(s, x.In(body))
		}
		return strings.Join(s, " … ")
	}
	return fmt.Sprintf("%s | %s | %s | %s %v", texts(a.Content), texts(a.Cue), texts(a.Source), a.Speaker, a.Direct)
}

func find(body string) []model.Attribution { return Find(syntax.Analyse(segment.Split(body))) }

func TestCases(t *testing.T) {
	cases := readCases(t)
	for _, c := range cases {
		var got []string
		for _, a := range find(c.body) {
			got = append(got, show(c.body, a))
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("line %d: %s\n got  %s\n want %s", c.line, c.body, strings.Join(got, "\n      "), strings.Join(c.want, "\n      "))
		}
	}
	t.Logf("%d cases", len(cases))
}
