package segment

import (
	"os"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// hardCase is a text and the sentences it has.
type hardCase struct {
	body string
	want []string
}

func hardCases(t testing.TB) []hardCase {
	t.Helper()
	b, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cases []hardCase
	for _, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		line = strings.ReplaceAll(line, `\n`, "\n")
		c := hardCase{body: strings.ReplaceAll(strings.ReplaceAll(line, "¦ \n", "\n"), "¦", "")}
		for _, s := range strings.Split(line, "¦") {
			c.want = append(c.want, strings.TrimSpace(s))
		}
		cases = append(cases, c)
	}
	return cases
}

func TestSentences(t *testing.T) {
	for _, c := range hardCases(t) {
		d := Split(c.body)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, s.In(c.body))
		}
		if strings.Join(got, "¦") != strings.Join(c.want, "¦") {
			t.Errorf("%q\n got  %q\n want %q", c.body, got, c.want)
		}
	}
}

// TestAgainstStandard keeps the reason why sentences are cut here and not by
// the standard's default rules.
func TestAgainstStandard(t *testing.T) {
	cases := hardCases(t)
	ours, theirs := 0, 0
	for _, c := range cases {
		var got []string
		it := sentences.FromString(c.body)
		for it.Next() {
			if s := strings.TrimSpace(it.Value()); s != "" {
				got = append(got, s)
			}
		}
		want := strings.Join(c.want, "¦")
		if strings.Join(got, "¦") == want {
			theirs++
		}
		got = got[:0]
		for _, s := range Split(c.body).Sentences {
			got = append(got, s.In(c.body))
		}
		if strings.Join(got, "¦") == want {
			ours++
		}
	}
	t.Logf("of %d hard texts: uax29 cuts %d right, this package %d", len(cases), theirs, ours)
	if theirs*10 > ours*9 {
		t.Errorf("uax29 cuts %d right, this package %d: use uax29", theirs, ours)
	}
}
