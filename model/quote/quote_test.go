package quote

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/segment"
	"dateline/model/syntax"

	"pgregory.net/rapid"
)

// checkInvariants tells the first of the package's invariants that a set of
// attributions breaks.
func checkInvariants(d *segment.Doc, found []model.Attribution) error {
	owner := make([]int, len(d.Body))
	for n, a := range found {
		if len(a.Content) == 0 {
			return fmt.Errorf("attribution %d has no content", n)
		}
		for _, spans := range [][]model.Span{a.Content, a.Cue, a.Source} {
			for _, s := range spans {
				if s.Start < 0 || s.Empty() || s.End > len(d.Body) {
					return fmt.Errorf("attribution %d: span %v", n, s)
				}
				if i := d.TokenAt(s.Start); d.Tokens[i].Start != s.Start {
					return fmt.Errorf("attribution %d: span %v begins within a token", n, s)
				}
				if i := d.TokenAt(s.End - 1); d.Tokens[i].End != s.End {
					return fmt.Errorf("attribution %d: span %v ends within a token", n, s)
				}
			}
		}
		for _, s := range a.Content {
			for i := s.Start; i < s.End; i++ {
				if owner[i] != 0 {
					return fmt.Errorf("attributions %d and %d overlap at %d", owner[i]-1, n, i)
				}
				owner[i] = n + 1
			}
		}
		if utf8.ValidString(d.Body) && !utf8.ValidString(a.Speaker) {
			return fmt.Errorf("attribution %d: speaker %q", n, a.Speaker)
		}
	}
	return nil
}

var pieces = []string{
	"“", "”", "\"", "'", "’", "‘", "«", "»", "„", "``", "''", "said", "told", "says", "according", "to", "that", "he", "Ada", "Varga", "the",
	"mayor", ",", ".", "?", "!", ":", "—", "\n\n", "\n", " ", "and", "was", "accused", "of", "who", "(", ")", "5'10\"", "didn’t", "whether", "called",
	"in", "a", "statement", "on", "Monday", "by", "critics", "expected", "claims", "\xff", "é", "of", "asked", "Mr.", "adding",
}

func TestInvariants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 80).Draw(t, "parts")
		body := strings.Join(parts, rapid.SampledFrom([]string{"", " "}).Draw(t, "between"))
		d := segment.Split(body)
		if err := checkInvariants(d, Find(syntax.Analyse(d))); err != nil {
			t.Fatalf("%q: %v", body, err)
		}
	})
}

func FuzzFind(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		d := segment.Split(body)
		if err := checkInvariants(d, Find(syntax.Analyse(d))); err != nil {
			t.Fatalf("%q: %v", body, err)
		}
	})
}

// TestRepeatable guards that a reused finder remembers nothing, and that Find may
// be called from many goroutines.
func TestRepeatable(t *testing.T) {
	cases := readCases(t)
	first := make([]string, len(cases))
	for i, c := range cases {
		first[i] = fmt.Sprint(find(c.body))
	}
	var wg sync.WaitGroup
	for worker := range 4 {
		wg.Go(func() {
			for k := range cases {
				i := (k*7 + worker*31) % len(cases)
				if got := fmt.Sprint(find(cases[i].body)); got != first[i] {
					t.Errorf("line %d: another reading\n%s\n%s", cases[i].line, first[i], got)
				}
			}
		})
	}
	wg.Wait()
}

// news is a text of ordinary news for measuring speed, in our own words.
var news = strings.Repeat("OSLO — The ferry company wrote to its passengers on Wednesday that the complaints “rest on a misreading” of its timetable.\n\n"+
	"“We have read it with care. Nothing in it is new,” said Ada Varga, a spokeswoman for the ministry. “It was leaked, and we know by whom.”\n\n"+
	"Gov. Tom Lund, who didn’t answer questions at 9 a.m. Tuesday, had earlier accused the envoy of hiding two letters, according to people at the meeting. "+
	"The bridge over the river was closed for most of last year, and trucks took the longer road along the coast. Prices rose by 3.5 percent.\n\n", 1000)

func BenchmarkFind(b *testing.B) {
	d := syntax.Analyse(segment.Split(news))
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d)
	}
}

func BenchmarkSplitAndFind(b *testing.B) {
	s := segment.Split(news)
	d := syntax.Analyse(s)
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for b.Loop() {
		s.Reset(news)
		Find(d)
	}
}

func BenchmarkWholeGrammar(b *testing.B) {
	s := segment.Split(news)
	d := syntax.Analyse(s)
	b.SetBytes(int64(len(news)))
	for b.Loop() {
		d.Reset(s)
	}
}
