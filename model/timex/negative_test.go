package timex_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"dateline/model/timex"
)

// TestNegative reads a file of texts in which nothing is an expression of time.
func TestNegative(t *testing.T) {
	f, err := os.Open("testdata/negative.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		line := lines.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		n++
		if got := timex.Tag(line, publishedOn(t, "2021-03-17")); len(got) > 0 {
			t.Errorf("%q: found %s", line, show(line, got))
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	if n < 300 {
		t.Errorf("%d texts, want at least 300", n)
	}
}
