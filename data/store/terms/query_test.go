package terms

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/model"
)

// foldedSlowly says what Folded promises, word by word.
func foldedSlowly(texts ...string) string {
	var b strings.Builder
	for _, text := range texts {
		for w := range Words(text) {
			b.WriteString(" " + Fold(text[w.Start:w.End]))
		}
		b.WriteString(" \x00")
	}
	return b.String()
}

func TestFoldedIsItsWords(t *testing.T) {
	for _, text := range []string{"", "Été à Kraków", "naïve café-bar", "éa aé", "“Quoted”—words…", "U.S. 2021", "ﬁn ½ ²", "हिन्दी में", "x\xffy \xc3", "İstanbul ŞEHİR"} {
		if got, want := Folded(text, text), foldedSlowly(text, text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("aB é—ß½ñ𝔘\u0301 .x9"))).Draw(t, "text")
		if got, want := Folded(text), foldedSlowly(text); got != want {
			t.Fatalf("%q: %q, want %q", text, got, want)
		}
	})
}

func TestParseAndHighlights(t *testing.T) {
	tests := []struct {
		typed, text string
		want        []string // highlighted; nil: not found
	}{
		{"presid", "The Président, a president", []string{"Président", "president"}},
		{"the pres", "President of the Board", []string{"President", "the"}},
		{`"the board"`, "President of the Board; the boarder", []string{"the Board"}},
		{`"the boa`, "President of the Board; the boarder", []string{"the Board", "the boarder"}},
		{"board -president", "President of the Board", nil},
		{"“new plan”", "a new  plan, a new old plan", []string{"new  plan"}},
		{"covid-19", "the covid 19 wave", []string{"covid 19"}},
		{"aßb", "axyb aßb", []string{"aßb"}},
		{"", "anything", []string{}},
		{"-", "anything", []string{}},
		{`"`, "anything", []string{}},
	}
	for _, tt := range tests {
		q := Parse(tt.typed)
		if found := q.In(Folded(tt.text)); found != (tt.want != nil) {
			t.Errorf("%q in %q: %v", tt.typed, tt.text, found)
		}
		if tt.want == nil {
			continue
		}
		got := []string{}
		for _, s := range q.Highlights(tt.text) {
			got = append(got, s.In(tt.text))
		}
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%q highlights %q in %q, want %q", tt.typed, got, tt.text, tt.want)
		}
	}
}

// What In finds, Highlights shows, inside the text and in order.
func TestHighlightsFitIn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab Éé.-"))).Draw(t, "text")
		typed := rapid.StringOf(rapid.RuneFrom([]rune("ab é\""))).Draw(t, "typed")
		q := Parse(typed)
		spans := q.Highlights(text)
		if q.In(Folded(text)) && !q.Empty() && len(spans) == 0 {
			t.Fatalf("%q is in %q and nothing is highlighted", typed, text)
		}
		last := model.Span{}
		for _, s := range spans {
			if s.Start < last.End || s.End > len(text) || s.Empty() {
				t.Fatalf("%q in %q: spans %v", typed, text, spans)
			}
			last = s
		}
	})
}

// Looking through a text as it is written finds what looking through its folded
// words finds.
func TestHoldsIsIn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SampledFrom([]string{"Harbour", "harbour", "PLAN", "plans", "Été", "ete", "“", "”", " ", "-", "é", "a", "\xff", "Łódź", "ﬁn", "2021", ".", "’s", "и", "мир"})
		text := func(name string) string {
			return strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, name), rapid.SampledFrom([]string{"", " "}).Draw(t, "gap"))
		}
		title, body, typed := text("title"), text("body"), text("typed")
		if rapid.Bool().Draw(t, "quoted") {
			typed = `"` + strings.ReplaceAll(typed, `"`, "") + `"`
		}
		q := Parse(typed)
		if q.Empty() {
			return
		}
		if got, want := q.Holds(title, body), q.In(Folded(title, body)); got != want {
			t.Fatalf("%q in %q, %q: %v, folded %v", typed, title, body, got, want)
		}
	})
}
