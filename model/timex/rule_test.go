package timex_test

import (
	"strings"
	"testing"

	"dateline/model/timex"
	"dateline/model/timex/english"
)

// TestRuleExamples runs every rule's own examples: the span in brackets is the
// only expression of its sentence, and has the value that the rule promises.
func TestRuleExamples(t *testing.T) {
	for _, rule := range english.Language().Rules {
		if len(rule.Example) == 0 {
			t.Errorf("rule %q has no example", rule.Name)
		}
		for _, ex := range rule.Example {
			before, rest, _ := strings.Cut(ex.Text, "[")
			span, after, ok := strings.Cut(rest, "]")
			if !ok {
				t.Fatalf("rule %q: %q has no brackets", rule.Name, ex.Text)
			}
			body := before + span + after
			got := timex.Tag(body, publishedOn(t, ex.DCT))
			if len(got) != 1 || got[0].In(body) != span || got[0].Value != ex.Value || got[0].Mod != ex.Mod {
				t.Errorf("rule %q: %q (%s) gives %s, want %q %s %s", rule.Name, body, ex.DCT, show(body, got), span, ex.Value, ex.Mod)
			}
		}
	}
}
