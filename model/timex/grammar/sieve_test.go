package grammar

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestQuiet holds that no text is passed over in which the scanner finds a
// trigger, wherever the trigger lies in its block of 64 bytes.
func TestQuiet(t *testing.T) {
	lang := &Lang{Lexicon: NewLexicon(List(Trigger, 0, "tuesday may q now then afternoon year"))}
	words := strings.Fields("the committee Tuesday MAY q Now café naïve l’année 1999 12 5:30 12345678 123456789 a I (then) -afternoon- years year's 3rd 7-9 xx99 “may” éyear yearé ’98")
	random := rand.New(rand.NewPCG(1, 2))
	quiet, loud := 0, 0
	for range 20000 {
		body := strings.Repeat("x", random.IntN(70))
		for range random.IntN(6) {
			w := words[0]
			if random.IntN(4) == 0 {
				w = words[random.IntN(len(words))]
			}
			body += " " + w + strings.Repeat(".", random.IntN(3)) + strings.Repeat(" of", random.IntN(20))
		}
		text := &Text{Lang: lang, Body: body}
		silent := text.quiet(0, len(body))
		text.scan(0, len(body), nil)
		if silent && len(text.Triggers) > 0 {
			t.Fatalf("%q is passed over", body)
		}
		if silent {
			quiet++
		} else if loud++; len(text.Triggers) == 0 && !strings.ContainsAny(body, "éï’") {
			t.Fatalf("%q is read for nothing", body)
		}
	}
	if quiet < 1000 || loud < 1000 {
		t.Errorf("%d quiet and %d loud texts", quiet, loud)
	}
}

// TestScanParagraphs reads a text in stretches: every paragraph that has a
// trigger is read, whole, and none twice.
func TestScanParagraphs(t *testing.T) {
	lang := &Lang{Lexicon: NewLexicon(List(Trigger, 0, "may"))}
	body := strings.Repeat("A line of plain words\nand another.\n \nHe came in May, they say.\n\n\n", 50)
	text := &Text{Lang: lang, Body: body}
	found := 0
	for at := 0; at < len(body); {
		next := text.Scan(at, 300)
		if next <= at {
			t.Fatalf("stuck at %d", at)
		}
		for _, i := range text.Triggers {
			found++
			if k := text.Tokens[i]; text.Str(int(i)) != "May" || !text.Tokens[i-3].Broken || k.Broken {
				t.Fatalf("a trigger reads %q", text.Str(int(i)))
			}
		}
		at = next
	}
	if found != 50 {
		t.Errorf("%d triggers, want 50", found)
	}
}
