package alike

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
)

// prose makes n sentences that differ by seed.
func prose(seed, n int) string {
	var b strings.Builder
	nouns := []string{"harbour", "board", "pier", "wall", "storm", "letter", "chair", "boat", "engineer", "contract", "town", "ferry"}
	for i := range n {
		k := seed*7919 + i*104729
		fmt.Fprintf(&b, "The %s of %d met the %s near the %s on day %d. ", nouns[k%12], k%97, nouns[k/5%12], nouns[k/11%12], k%31)
	}
	return b.String()
}

func TestLikeness(t *testing.T) {
	base := prose(1, 40)
	edited := strings.Replace(base, "met the", "had met the", 4)
	shortened := base[:len(base)*3/4]
	cases := []struct {
		name, other string
		low, high   float64
	}{
		{"same", base, 1, 1},
		{"case and spaces", strings.ToUpper(strings.ReplaceAll(base, ". ", ".\n\n")), 1, 1},
		{"edited", edited, 0.7, 0.99},
		{"shortened", shortened, 0.6, 0.9},
		{"another", prose(2, 40), 0, 0.2},
		{"empty", "", 0, 0},
	}
	p := Of(base)
	for _, c := range cases {
		q := Of(c.other)
		if got := p.Like(q); got < c.low || got > c.high || got != q.Like(p) {
			t.Errorf("%s: %.3f and %.3f, want %.2f to %.2f", c.name, got, q.Like(p), c.low, c.high)
		}
	}
}

func TestIndexFindsCopies(t *testing.T) {
	var x Index
	for i := range 200 {
		x.Add(model.ArticleID(fmt.Sprint("a", i)), Of(prose(i+10, 30)))
	}
	copyOf := "By our correspondent. " + prose(60, 30) + "It is not known what the board will do."
	got := x.Find(Of(copyOf))
	if len(got) != 1 || got[0].Article != "a50" || got[0].Exact() {
		t.Errorf("found %v, want a50 alone", got)
	}
	if got := x.Find(Of(prose(60, 30))); len(got) != 1 || !got[0].Exact() {
		t.Errorf("found %v, want the same text", got)
	}
	x.Remove("a50")
	if got := x.Find(Of(copyOf)); len(got) != 0 {
		t.Errorf("found %v after it was removed", got)
	}
}

func TestShortTexts(t *testing.T) {
	if Of("Two words").Like(Of("two words!")) != 1 || Of("Two words").Like(Of("Other words")) != 0 {
		t.Error("texts shorter than a shingle are told apart by all their words")
	}
}

func BenchmarkOf(b *testing.B) {
	text := prose(1, 60)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Of(text)
	}
}
