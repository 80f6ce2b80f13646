package event

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestTitles measures the share of editor's titles that come out word for word.
// The share is kept in testdata/scoreboard.txt and may not fall.
func TestTitles(t *testing.T) {
	f, err := os.Open("testdata/titles.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	good, all := 0, 0
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		sentence, want, ok := strings.Cut(sc.Text(), "\t")
		if !ok || strings.HasPrefix(sentence, "#") {
			continue
		}
		all++
		ex := extractText(sentence, "2021-03-17")
		sound(t, ex)
		var got []string
		for _, e := range ex.Events {
			got = append(got, e.Title)
		}
		wants := strings.Split(strings.ReplaceAll(want, "'", "’"), " | ")
		if slices.ContainsFunc(got, func(s string) bool { return slices.Contains(wants, strings.ReplaceAll(s, "'", "’")) }) {
			good++
		} else {
			t.Logf("%s\n\twant %s\n\tgot  %s", sentence, want, strings.Join(got, " ¦ "))
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	if all < 200 {
		t.Errorf("only %d sentences", all)
	}
	share := 100 * float64(good) / float64(all)
	t.Logf("%d of %d titles as the editor has them: %.1f", good, all, share)
	atLeast(t, "titles", share)
}

func TestFinishedIsFinish(t *testing.T) {
	for _, s := range []string{"", "a", "the mayor’s car", "the mayor’s", "he said 'no' to it", "it''s", "it  is", " a b", "a b ", "a b.", "iPhone sold", "e-mail, 5% of $3.2", "“a” b", "a (b", "naïve man", "a’", "’a b", "U.S. troops", "a – b", "x\xff", "9 a.m. call: it"} {
		if got, want := finished([]byte(s)), finish(s); got != want {
			t.Errorf("%q is finished as %q, not %q", s, got, want)
		}
	}
}
