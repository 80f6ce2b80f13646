package story

import (
	"strings"
	"testing"
)

// TestLinksOfOtherWordsSayWhy: a plan and its deed that share no word are linked
// with what each calls it.
func TestLinksOfOtherWordsSayWhy(t *testing.T) {
	s := build(t,
		told("a", "Wire", "2019-04-02", "2019-04-06 expected: The truce will [take] effect {on Saturday}.", "2019-04-01: Envoys [met] in Kadesh."),
		told("b", "Courier", "2019-04-20", "2019-04-06: A ceasefire [came] into force in Kadesh."))
	e, ok := s.Event("a1")
	if !ok || len(e.Links) == 0 {
		t.Fatalf("no link: %+v", e)
	}
	why := e.Links[0].Why
	for _, words := range []string{"The truce will take effect", "A ceasefire came into force"} {
		if !strings.Contains(why, words) {
			t.Errorf("%q does not say %q", why, words)
		}
	}
	if strings.Contains(why, ": .") {
		t.Errorf("%q names no words", why)
	}
}
