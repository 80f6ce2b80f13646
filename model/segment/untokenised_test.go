package segment

import (
	"strings"
	"testing"

	"dateline/model"

	"pgregory.net/rapid"
)

func TestUntokenise(t *testing.T) {
	const plain = " , as it was , and so on , it was said , twice ."
	for _, c := range []struct{ in, want string }{
		{"The harbour 's keeper did n't row , she said .", "The harbour's keeper didn't row, she said."},
		{"`` We ca n't , '' said Holm .", "“We can't,” said Holm."},
		{"Holm -LRB- 41 -RRB- and the Lunds ' boat", "Holm (41) and the Lunds' boat"},
		{"He called it ` a farce ' and left .", "He called it ‘a farce’ and left."},
		{`He said " a farce " and left .`, `He said "a farce" and left.`},
		{`The 1997\/98 season \* closed`, `The 1997/98 season * closed`},
		{"It cost $ 90 , not A$ 80", "It cost $90, not A$ 80"},
		{"He sailed to Bath , Me. .", "He sailed to Bath, Me."},
		{"one line .\n, another", "one line.\n, another"},
		{"the US$ and the $ note", "the US$ and the $ note"},
	} {
		u, ok := Untokenise(c.in + plain)
		if !ok {
			t.Errorf("%q is not seen to be tokenised", c.in)
			continue
		}
		if got := strings.TrimSuffix(u.Text, strings.ReplaceAll(strings.ReplaceAll(plain, " ,", ","), " .", ".")); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
	for _, s := range []string{
		"",
		"Holm rowed, said Lund. It was late, and it was cold, and nobody came , not even the keeper .",
		"Le port a fermé, dit-il. Pourquoi ? Parce que, oui !",
		"No marks here",
	} {
		if _, ok := Untokenise(s); ok {
			t.Errorf("%q is taken for tokenised", s)
		}
	}
}

// What stands for a word in the mended text is that word in the text as it came, and
// spans keep their order.
func TestUntokeniseLeadsBack(t *testing.T) {
	words := []string{"harbour", "'s", "n't", ",", ".", "``", "''", "`", "'", `"`, "-LRB-", "-RRB-", "$", "90", `a\/b`, "Me.", "été", "\n", " ", "...", "A$"}
	rapid.Check(t, func(t *rapid.T) {
		body := strings.Join(rapid.SliceOf(rapid.SampledFrom(words)).Draw(t, "words"), " ") + " , , , , , , , , , ."
		u, ok := Untokenise(body)
		if !ok {
			return
		}
		last := 0
		for i := 0; i < len(u.Text); {
			start, end := nextWord(u.Text, i)
			if start == end {
				break
			}
			s := u.Body(model.Span{Start: start, End: end})
			if s.Start < last || s.End < s.Start || s.End > len(body) {
				t.Fatalf("%q at %d–%d leads to %v of %q", u.Text[start:end], start, end, s, body)
			}
			if got, want := letterRuns(s.In(body)), letterRuns(u.Text[start:end]); got != want {
				t.Fatalf("%q leads to %q", u.Text[start:end], s.In(body))
			}
			last, i = s.Start, end
		}
	})
}

// letterRuns keeps of a text what no tokeniser changes.
func letterRuns(s string) string {
	s = strings.NewReplacer("-LRB-", "", "-RRB-", "").Replace(s)
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 0x7f && r < 0x2000 {
			return r
		}
		return -1
	}, s)
}
