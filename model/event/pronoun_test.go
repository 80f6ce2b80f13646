package event

import "testing"

func TestItOfTheSentenceBefore(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the subject before": {"The city council met on Monday. It raised the parking fees on Tuesday.", "The city council raised the parking fees"},
		"nothing":            {"The city council met on Monday. It rained on Tuesday.", ""},
		"a person before":    {"The mayor met residents on Monday. It raised questions on Tuesday.", ""},
		"another paragraph":  {"The city council met on Monday.\n\nIt raised the parking fees on Tuesday.", ""},
	} {
		titles := map[string]bool{}
		for _, e := range extractText(c.text, "2021-03-17").Events {
			titles[e.Title] = true
			if c.want == "" && len(e.Title) > 12 && (e.Title[:8] == "The city" || e.Title[:9] == "The mayor") && e.When.Earliest.Day == 16 {
				t.Errorf("%s: %q took a subject that is not its own", name, e.Title)
			}
		}
		if c.want != "" && !titles[c.want] {
			t.Errorf("%s: titles %v, want %q", name, titles, c.want)
		}
	}
}
