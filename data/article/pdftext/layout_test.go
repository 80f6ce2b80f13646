package pdftext

import (
	"fmt"
	"math"
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
		{"ligature joined over pieces", []Page{page(0, []Piece{{Text: "The of", Left: 50, Right: 80, Top: 700, Bottom: 690}, {Text: "ficer", Left: 80.2, Right: 100, Top: 700, Bottom: 690}, {Text: " spoke", Left: 103, Right: 130, Top: 700, Bottom: 690}})},
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

// set places a line of letters, a width of 5 and a gap each, from a point on.
func set(text string, x, y, size, gap float64) []glyph {
	var out []glyph
	for _, r := range text {
		if r == ' ' {
			x += 3 + gap
			out = append(out, glyph{r: ' ', left: x, right: x, top: y, bottom: y})
			continue
		}
		out = append(out, glyph{r: r, left: x, right: x + size/2, top: y + size, bottom: y})
		x += size/2 + gap
	}
	return append(out, glyph{r: '\r'}, glyph{r: '\n'})
}

func words(glyphs ...[]glyph) string {
	var all []glyph
	for _, g := range glyphs {
		all = append(all, g...)
	}
	p := Page{}
	p.Pieces, p.Width, p.Height = piecesOf(all, 600, 800)
	return text(p)
}

func TestLettersBecomeWords(t *testing.T) {
	cap := []glyph{{r: 'T', left: 50, right: 70, top: 700, bottom: 670}}
	got := words(cap, set("he board met on the", 72, 690, 10, 0.4), set("ferry, and the", 72, 677, 10, 0.4), set("chair spoke.", 50, 664, 10, 0.4))
	if got != "The board met on the ferry, and the chair spoke." {
		t.Errorf("drop cap: %q", got)
	}
	alone := []glyph{{r: 'A', left: 50, right: 70, top: 700, bottom: 670}}
	got = words(alone, set("board met on the ferry", 72, 690, 10, 0.4), set("and the board", 72, 677, 10, 0.4), set("went home.", 50, 664, 10, 0.4))
	if got != "A board met on the ferry and the board went home." {
		t.Errorf("drop cap that is a word: %q", got)
	}
	var wide []glyph
	x := 50.0
	for _, r := range "NEW PIER OPENS" {
		if r == ' ' {
			x += 6
			continue
		}
		wide = append(wide, glyph{r: r, left: x, right: x + 5, top: 710, bottom: 700}, glyph{r: ' ', left: x + 5, right: x + 5})
		x += 8
	}
	if got := words(wide); got != "NEW PIER OPENS" {
		t.Errorf("letters set wide: %q", got)
	}
}

// TestTurnedText: a page that is written sideways reads as any other, and a
// stamp in the margin comes after the text.
func TestTurnedText(t *testing.T) {
	turn := func(glyphs []glyph) []glyph { // a quarter to the left
		for i, g := range glyphs {
			glyphs[i] = glyph{r: g.r, left: -g.top, right: -g.bottom, top: g.right, bottom: g.left, angle: math.Pi / 2}
		}
		return glyphs
	}
	lines := func() [][]glyph {
		return [][]glyph{set("the board met on the ferry for two hours", 50, 700, 10, 0.4), set("and then it went home to the town.", 50, 687, 10, 0.4)}
	}
	l := lines()
	if got, want := words(turn(l[0]), turn(l[1])), words(lines()...); got != want {
		t.Errorf("sideways %q, want %q", got, want)
	}
	l = lines()
	if got := words(turn(set("draft of May", 10, 10, 10, 0.4)), l[0], l[1]); !strings.HasSuffix(got, "town.\n\ndraft of May") {
		t.Errorf("with a stamp: %q", got)
	}
}
