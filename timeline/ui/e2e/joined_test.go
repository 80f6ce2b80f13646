package e2e

import (
	"os/exec"
	"strings"
	"testing"
)

const twoPapers = `{"publisher":"The Lantern","published":"2023-05-04","title":"Treasurer goes","text":"Ines Duarte resigned as treasurer of the Olten choir on Tuesday after auditors found a gap in its books."}
{"publisher":"Olten Post","published":"2023-05-05","title":"Choir without a purse","text":"Ines Duarte stepped down as treasurer of the Olten choir on 2 May, a day before the auditors wanted to hear her."}
`

// TestOneEventOfTwoPapersSaysWhy: the panel says why two quotes are one event, with
// what they share, after a restart too, and so does what goes out.
func TestOneEventOfTwoPapersSaysWhy(t *testing.T) {
	needWindow(t)
	w := start(t, t.TempDir(), article(t, "choir.jsonl", twoPapers))
	shows := func(w *window) {
		t.Helper()
		m := w.told("treasurer")
		w.settled()
		l := w.choose(m.Event)
		if len(l.Quotes) != 2 || len(l.Joined) != 1 {
			t.Fatalf("quotes %q, reasons %q", l.Quotes, l.Joined)
		}
		for _, words := range []string{"One event with ", "the same day", "Ines Duarte", "resigned", "stepped down"} {
			if !strings.Contains(l.Joined[0], words) {
				t.Errorf("the reason %q does not say %q", l.Joined[0], words)
			}
		}
	}
	w.until("both articles", func(l line) bool { return l.Articles == 2 })
	w.settled()
	shows(w)
	w.quit()
	w = start(t, w.home)
	w.until("the story again", func(l line) bool { return l.Articles == 2 })
	w.settled()
	shows(w)
	w.quit()
	path := w.storyFile()
	for _, format := range []string{"text", "md", "json", "csv"} {
		out, err := exec.Command(binary, "extract", "--format", format, path).Output()
		if err != nil || !strings.Contains(string(out), "One event with ") {
			t.Errorf("%s does not say why: %v", format, err)
		}
	}
}
