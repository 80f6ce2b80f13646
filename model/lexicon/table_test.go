package lexicon

import (
	"strings"
	"testing"
)

func TestTableIgnoresCaseAndKnowsNothingElse(t *testing.T) {
	values := map[string]int{"the": 1, "mr.": 2, "’s": 3, "n't": 4, "a": 5, "überaus": 6, "three-month": 7}
	table := NewTable(values)
	for form, want := range values {
		for _, s := range []string{form, strings.ToUpper(form[:1]) + form[1:]} {
			if s != form && form[0] >= 0x80 {
				continue // only ASCII has its case ignored
			}
			if v, ok := table.Look(s); !ok || v != want {
				t.Errorf("%q: %d, %v", s, v, ok)
			}
		}
	}
	for _, s := range []string{"", "tie", "THEM", "mr", "b", "’S ", "n’t", "Überaus", strings.Repeat("the", 40)} {
		if v, ok := table.Look(s); ok || v != 0 {
			t.Errorf("%q is listed: %d", s, v)
		}
	}
	if Words("").Has("a") || NewTable(map[string]int{}).Has("a") {
		t.Error("an empty table knows a word")
	}
}

func TestTableHoldsEveryForm(t *testing.T) {
	words := strings.Fields(strings.Repeat("alpha beta gamma delta ", 3))
	for n := range 900 {
		words = append(words, strings.Repeat(string(rune('a'+n%26)), n/26+1))
	}
	set := Words(strings.Join(words, "\n"))
	for _, w := range words {
		if !set.Has(w) || !set.Has(strings.ToUpper(w)) {
			t.Fatalf("%q is lost", w)
		}
	}
}

func BenchmarkTable(b *testing.B) {
	set := Words("say report announce confirm state tell add note reveal disclose find conclude show acknowledge admit concede explain recall")
	words := strings.Fields("The declared report accused two ministers of having manipulated elections in neighbouring countries last year")
	for i := 0; b.Loop(); i++ {
		set.Has(words[i%len(words)])
	}
}
