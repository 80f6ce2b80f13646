package pdftext

import (
	"fmt"
	"strings"
	"testing"
)

// column places lines of text from a height downwards.
func column(left, right, top float64, lines ...string) []Piece {
	var out []Piece
	for _, l := range lines {
		if l == "" { // a gap between paragraphs
			top -= 8
			continue
		}
		end := right
		if strings.HasSuffix(l, "|") { // a short last line
			l = strings.TrimSuffix(l, "|")
			end = left + (right-left)*0.4
		}
		out = append(out, Piece{Text: l, Left: left, Right: end, Top: top, Bottom: top - 10})
		top -= 13
	}
	return out
}

func page(i int, pieces ...[]Piece) Page {
	p := Page{Index: i, Width: 600, Height: 800}
	for _, c := range pieces {
		p.Pieces = append(p.Pieces, c...)
	}
	return p
}

func text(pages ...Page) string {
	d := Document{Pages: pages}
	body, _ := d.Text()
	return body
}

func TestParagraphsFromLines(t *testing.T) {
	cases := []struct {
		name  string
		pages []Page
		want  string
	}{
		{"gap", []Page{page(0, column(50, 300, 700, "The board met on the old", "ferry for two hours.|", "", "Its chair spoke of the", "pier and the wall.|"))},
			"The board met on the old ferry for two hours.\n\nIts chair spoke of the pier and the wall."},
		{"short line without a gap", []Page{page(0, column(50, 300, 700, "The board met on the old", "ferry for two.|", "Its chair spoke of the", "pier and the wall.|"))},
			"The board met on the old ferry for two.\n\nIts chair spoke of the pier and the wall."},
		{"divided words", []Page{page(0, column(50, 300, 700, "The harbour-", "master met the recon-", "struction board and its vice-", "chair of the vice-chair council.|"))},
			"The harbourmaster met the reconstruction board and its vice-chair of the vice-chair council."},
		{"soft hyphens and ligatures", []Page{page(0, column(50, 300, 700, "The \ufb01shermen of\ufb01ce rep\x02", "resents the town.|"))},
			"The fishermen office represents the town."},
		{"two columns", []Page{page(0, column(50, 280, 700, "The board met on the old", "ferry for two hours and"), column(320, 550, 700, "then went home to the", "town.|"))},
			"The board met on the old ferry for two hours and then went home to the town."},
		{"over a page", []Page{page(0, column(50, 300, 700, "The board met on the old")), page(1, column(50, 300, 700, "ferry for two hours.|"))},
			"The board met on the old ferry for two hours."},
		{"ligature joined over pieces", []Page{page(0, []Piece{{"The of", 50, 80, 700, 690}, {"ficer", 80.2, 100, 700, 690}, {" spoke", 103, 130, 700, 690}})},
			"The officer spoke"},
	}
	for _, c := range cases {
		if got := text(c.pages...); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestRunningHeadsGo(t *testing.T) {
	var pages []Page
	for i := range 4 {
		pages = append(pages, page(i,
			column(50, 200, 790, "Example Gazette, issue 12"),
			column(50, 300, 700, fmt.Sprintf("Part %c of the story is told", 'A'+i), "on this page.|"),
			column(280, 300, 40, fmt.Sprint(i+1))))
	}
	got := text(pages...)
	if strings.Contains(got, "Gazette") || strings.ContainsAny(got, "1234") || strings.Count(got, "on this page.") != 4 {
		t.Errorf("text %q", got)
	}
	if got := text(page(0, column(50, 300, 790, "Page 1"))); got != "Page 1" {
		t.Errorf("the only line of a page was dropped: %q", got)
	}
}

// TestJumbledOrderIsMended: lines that a file holds in no order are read by
// columns, from the top.
func TestJumbledOrderIsMended(t *testing.T) {
	left := column(50, 280, 700, "a1 of the text", "a2 of the text", "a3 of the text", "a4 of the text")
	right := column(320, 550, 700, "b1 of the text", "b2 of the text", "b3 of the text", "b4 of the text")
	mixed := []Piece{left[3], right[2], left[1], right[3], left[0], right[1], left[2], right[0]}
	got := text(page(0, mixed))
	last := -1
	for _, w := range []string{"a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4"} {
		i := strings.Index(got, w)
		if i <= last {
			t.Fatalf("%s stands at %d in %q", w, i, got)
		}
		last = i
	}
}

func TestTurnedTextFallsBack(t *testing.T) {
	pieces := []Piece{{"Te", 1, 2, 2, 1}, {"est on", 1, 2, 2, 1}, {"e T", 1, 2, 2, 1}}
	if agrees(pieces, "Test one\r\nTest two") {
		t.Error("cut words agree with the plain text")
	}
	if got := text(page(0, stacked("Test one\r\nTest two\r\n", 600, 800))); !strings.HasPrefix(got, "Test one") {
		t.Errorf("stacked text %q", got)
	}
}
