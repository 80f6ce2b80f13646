package article

import (
	"strings"
	"testing"
)

func TestWhatWasLostIsPutBackWhereItShows(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"The ferry sails.", "The ferry sails."},
		{"HALDEN���The�ferry will not sail�on Friday,�said�the harbour master.��We don�t know why,� she said.",
			"HALDEN – The ferry will not sail on Friday, said the harbour master. We don’t know why, she said."},
		{"He said they couldn�t wait and we�ll see.", "He said they couldn’t wait and we’ll see."},
		{"Frau Gr�nberg a�� im Caf� Bl�te, sagte Herr M�ller.", "Frau Gr�nberg a�� im Caf� Bl�te, sagte Herr M�ller."},
		{"Deux caf�s et un th� glac�.", "Deux caf�s et un th� glac�."},
		{"�����", "�����"},
		{"�", "�"},
		{"the�end of�the�line�", "the end of the line"},
	} {
		if got := mendLost(c.in); got != c.want {
			t.Errorf("%q became\n%q, want\n%q", c.in, got, c.want)
		}
	}
	page := "<html><head><title>Ferry stays</title></head><body><p>" + strings.Repeat("The�ferry stays in�the harbour, it�was said. ", 9) + "</p></body></html>"
	if got := decode([]byte(page), ""); strings.Contains(got, lost) {
		t.Errorf("a page keeps its gaps: %q", got)
	}
}
