package segment

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func texts(d *Doc) []string {
	var s []string
	for i := range d.Tokens {
		s = append(s, d.Text(i))
	}
	return s
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{"Putin’s aide didn't go.", "Putin|’s|aide|did|n't|go|."},
		{"We can’t, they won't, I'm sure he'll", "We|ca|n’t|,|they|wo|n't|,|I|'m|sure|he|'ll"},
		{"The U.S. and Gov. Lee", "The|U.S.|and|Gov.|Lee"},
		{"a 15-page report", "a|15-page|report"},
		{"$1,000.50, 46% of 3/17/2021 at 6:30", "$|1,000.50|,|46|%|of|3/17/2021|at|6:30"},
		{"O'Brien and d’Ivoire", "O'Brien|and|d’Ivoire"},
		{"“Yes,” she said", "“|Yes|,|”|she|said"},
		{"the workers' union in '90s", "the|workers|'|union|in|'|90s"},
		{"well... no -- yes?!", "well|...|no|--|yes|?|!"},
		{"see http://a.b/c?d=e, and x.com/y.", "see|http://a.b/c?d=e|,|and|x.com/y|."},
		{"@name_1 likes #topic & AT&T", "@name_1|likes|#topic|&|AT&T"},
		{"naïve café—vrai", "naïve|café|—|vrai"},
		{"a\u00adb x", "a\u00adb|x"},
		{"日本 ok", "日|本|ok"},
		{"\xff\xfea b\x80", "\xff|\xfe|a|b|\x80"},
		{"No. 5, no. Yes", "No.|5|,|no|.|Yes"},
		{"Sept.11 and 2015-16", "Sept.|11|and|2015-16"},
		{"in 1990's", "in|1990|'s"},
	} {
		if got := strings.Join(texts(Split(c.body)), "|"); got != c.want {
			t.Errorf("%q: got %q, want %q", c.body, got, c.want)
		}
	}
}

func TestShapes(t *testing.T) {
	d := Split("The NATO-led Gov. iPad isn't 15-page 1,000")
	want := map[string]Shape{
		"The": Capital, "NATO-led": Capital | Hyphened, "Gov.": Capital | Dotted, "iPad": 0,
		"is": 0, "n't": Glued | Clitic, "15-page": Digits | Hyphened, "1,000": Digits,
	}
	for i, tok := range d.Tokens {
		if tok.Shape != want[d.Text(i)] {
			t.Errorf("%s: shape %b, want %b", d.Text(i), tok.Shape, want[d.Text(i)])
		}
	}
	if d = Split("NATO USA-EU"); d.Tokens[0].Shape != Capital|AllCapital || d.Tokens[1].Shape != Capital|AllCapital|Hyphened {
		t.Errorf("capitals: %b %b", d.Tokens[0].Shape, d.Tokens[1].Shape)
	}
	if d = Split("5 five ! “ %"); d.Tokens[0].Kind != Number || d.Tokens[1].Kind != Word || d.Tokens[2].Kind != Punct || d.Tokens[3].Kind != Mark || d.Tokens[4].Kind != Symbol {
		t.Errorf("kinds: %+v", d.Tokens)
	}
}

func TestParagraphs(t *testing.T) {
	wrapped := "The council voted on Monday night to close the old bridge over\n" +
		"the river, and the mayor, who had asked for a delay, said that\n" +
		"Highway 12 would be shut as well.\n" +
		"  Residents were angry. They said that nobody had asked them in\n" +
		"all the years that the bridge had been falling into the river.\n\n" +
		"Next week\n" +
		"A meeting is planned. It will be held at the town hall in the\nevening.\n"
	for _, c := range []struct {
		name, body string
		want       []string // how each paragraph begins
	}{
		{"wrapped", wrapped, []string{"The council", "Residents", "Next week", "A meeting"}},
		{"a line each", strings.Repeat("This is a line that is a whole paragraph of its own, as web pages give them, and it goes on for a while longer.\n", 3), []string{"This", "This", "This"}},
		{"blank lines with spaces", "One here\n \t\nTwo there\r\n\r\nThree", []string{"One", "Two", "Three"}},
		{"old Mac", "One here.\rTwo there.\r\rThree.", []string{"One", "Two", "Three"}},
		{"continued small", "He said that\nnobody knew.\nEnd", []string{"He", "End"}},
		{"bullets", "Fruit\n- apples\n* pears\n2) plums", []string{"Fruit", "- apples", "* pears", "2) plums"}},
		{"empty", " \n\t\n", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := Split(c.body)
			var got []string
			for i, p := range d.Paragraphs {
				s := p.In(c.body)
				if i < len(c.want) && strings.HasPrefix(s, c.want[i]) {
					s = c.want[i]
				}
				got = append(got, s)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// checkInvariants tells the first of the package's invariants that d breaks.
func checkInvariants(d *Doc) error {
	at := 0
	for i, tok := range d.Tokens {
		if tok.Start < at || tok.End <= tok.Start || tok.End > len(d.Body) {
			return fmt.Errorf("token %d %v after %d", i, tok.Span, at)
		}
		if err := onlySpace(d.Body[at:tok.Start]); err != nil {
			return fmt.Errorf("before token %d: %w", i, err)
		}
		at = tok.End
	}
	if err := onlySpace(d.Body[at:]); err != nil {
		return fmt.Errorf("at the end: %w", err)
	}
	tok := 0
	for i, s := range d.Sentences {
		if s.First != tok || s.Last <= s.First || s.Start != d.Tokens[s.First].Start || s.End != d.Tokens[s.Last-1].End {
			return fmt.Errorf("sentence %d %+v, token %d", i, s, tok)
		}
		tok = s.Last
	}
	if tok != len(d.Tokens) {
		return fmt.Errorf("%d tokens in sentences, %d in all", tok, len(d.Tokens))
	}
	sent := 0
	for i, p := range d.Paragraphs {
		if p.First != sent || p.Last <= p.First || p.Start != d.Sentences[p.First].Start || p.End != d.Sentences[p.Last-1].End {
			return fmt.Errorf("paragraph %d %+v, sentence %d", i, p, sent)
		}
		for ; sent < p.Last; sent++ {
			if d.Sentences[sent].Paragraph != i {
				return fmt.Errorf("sentence %d says paragraph %d, is in %d", sent, d.Sentences[sent].Paragraph, i)
			}
		}
	}
	if sent != len(d.Sentences) {
		return fmt.Errorf("%d sentences in paragraphs, %d in all", sent, len(d.Sentences))
	}
	return nil
}

func onlySpace(s string) error {
	for i := 0; i < len(s); {
		k, r, n := classOf(s, i)
		if k != space {
			return fmt.Errorf("%q is in no token", r)
		}
		i += n
	}
	return nil
}

// pieces are what the property test builds texts from.
var pieces = []string{
	"Gov.", "U.S.", "Inc.", "a.m.", "No.", "5", "3.5", "Lee", "said", "the", "“", "”", "\"", "'", "’", "’s", "n't", ".", "...", "…",
	"!", "?", ",", "(", ")", "[", "]", "—", "-", "•", "\n", "\n\n", " ", "\t", "\r\n", "http://x.y/z", "é", "日", "。", "\u200b",
	"\u00ad", "\xff", "\xe2\x80", "@", "#x", "&", "W.", "A", "I", "„", "«", "»", "\u0301", "🙂", "1.", "word",
}

func TestInvariants(t *testing.T) {
	reused := new(Doc)
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "parts")
		body := strings.Join(parts, rapid.SampledFrom([]string{"", " ", "\n"}).Draw(t, "between"))
		d := Split(body)
		if err := checkInvariants(d); err != nil {
			t.Fatalf("%q: %v", body, err)
		}
		reused.Reset(body)
		if !slices.Equal(reused.Tokens, d.Tokens) || !slices.Equal(reused.Sentences, d.Sentences) || !slices.Equal(reused.Paragraphs, d.Paragraphs) {
			t.Fatalf("%q: a reused document differs", body)
		}
		at := rapid.IntRange(0, len(body)).Draw(t, "at")
		i := d.SentenceAt(at)
		if i >= 0 && d.Sentences[i].Start > at || i+1 < len(d.Sentences) && d.Sentences[i+1].Start <= at {
			t.Fatalf("%q: sentence at %d is %d", body, at, i)
		}
		if j := d.TokenAt(at); j < len(d.Tokens) && d.Tokens[j].End <= at || j > 0 && d.Tokens[j-1].End > at {
			t.Fatalf("%q: token at %d is %d", body, at, j)
		}
	})
}

func FuzzSplit(f *testing.F) {
	for _, c := range hardCases(f) {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		if err := checkInvariants(Split(body)); err != nil {
			t.Fatalf("%q: %v", body, err)
		}
	})
}

// TestResetReuses guards the promise that a reused Doc needs no new memory.
func TestResetReuses(t *testing.T) {
	body := strings.Repeat("Gov. Lee said on Tuesday that “nothing” had changed. It hadn’t.\n", 200)
	d := Split(body)
	if n := testing.AllocsPerRun(5, func() { d.Reset(body) }); n > 0 {
		t.Errorf("%v allocations in Reset, want none", n)
	}
}

func BenchmarkReset(b *testing.B) {
	body := strings.Repeat("A spokesman for the Portuguese navy told radio listeners late on Sunday that the frigate “was never adrift, not for an hour.” "+
		"Gov. Lee didn’t answer at 9 a.m. Tuesday, two people told The Herald.\n\n", 5000)
	for _, c := range []struct{ name, body string }{
		{"news", body},
		{"full stops", strings.Repeat(".", 1<<20)},
		{"full stops apart", strings.Repeat(". ", 1<<19)},
		{"marks", strings.Repeat("\"", 1<<20)},
		{"initials", strings.Repeat("A.", 1<<19)},
		{"lines", strings.Repeat("a\n", 1<<19)},
		{"spaces", strings.Repeat(" ", 1<<20)},
		{"hyphens", strings.Repeat("a-", 1<<19)},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := Split(c.body)
			b.SetBytes(int64(len(c.body)))
			b.ReportAllocs()
			for b.Loop() {
				d.Reset(c.body)
			}
		})
	}
}

// SentenceAt and TokenAt find at any offset what a search from the beginning finds.
func TestOffsetsFindTheirSentenceAndToken(t *testing.T) {
	for _, body := range []string{
		"", "   ", "One.", "\n\n  A first one. A second, which is longer than a stretch of the body is.\n\nThird — “so”!   ",
		strings.Repeat("Short. ", 40) + strings.Repeat(" ", 100) + "An end without its stop and aVeryLongWordThatGoesOnAndOnOverSeveralStretchesOfTheBody",
	} {
		d := Split(body)
		for at := -2; at < len(body)+70; at++ {
			sentence, token := -1, 0
			for sentence+1 < len(d.Sentences) && d.Sentences[sentence+1].Start <= at {
				sentence++
			}
			for token < len(d.Tokens) && d.Tokens[token].End <= at {
				token++
			}
			if got := d.SentenceAt(at); got != sentence {
				t.Errorf("%q: byte %d is in sentence %d, found %d", body, at, sentence, got)
			}
			if got := d.TokenAt(at); got != token {
				t.Errorf("%q: byte %d is at token %d, found %d", body, at, token, got)
			}
		}
	}
}
