package event

import (
	"strings"
	"testing"

	"dateline/model"
)

// TestSaidInstead holds times in somebody's words that do not say when the words were
// spoken: the speaker's statement is told, once, and of when it was made.
func TestSaidInstead(t *testing.T) {
	for _, c := range [...]struct{ text, title, edtf string }{
		{"“I belong to the 1950s,” Ada Lund told the choir. “We sang in barns.”", "Ada Lund: “I belong to the 1950s”", "2021-03-17~"},
		{"“My daughters want a cook from the last century,” Erik Holm said on Monday.", "Erik Holm: “My daughters want a cook from the last century”", "2021-03-15"},
		{"“Nobody in the choir wishes to sing a hymn from the 1930s,” Erik Holm said.", "Erik Holm: “Nobody in the choir wishes to sing a hymn from the 1930s”", "2021-03-17~"},
		{"“You will need the bakers who fed us in 1999,” Ada Lund said.", "Ada Lund: “You will need the bakers who fed us in 1999”", "2021-03-17~"},
		{"“I paid the masons in 2009 and they left,” Petra Quill said on Monday. “We never saw the wall.”", "Petra Quill: “I paid the masons in 2009 and they left”", "2021-03-15"},
		{"“I feel quite sure of the harvest in November,” Erik Holm said.", "Erik Holm: “I feel quite sure of the harvest in November”", "2021-03-17~"},
		{"“The orchard is a desert today,” Petra Quill said.", "Petra Quill: “The orchard is a desert today”", "2021-03-17"},
	} {
		n := 0
		for _, e := range extractText(c.text, "2021-03-17").Events {
			if !strings.Contains(e.Title, ": “") {
				continue
			}
			n++
			if e.Title != c.title || e.Kind != model.Statement || e.Status != model.Occurred || e.When.EDTF() != c.edtf {
				t.Errorf("%s\n\tgot  %s, %s, %s, %s\n\twant %s, statement, %s", c.text, e.Title, e.Kind, e.Status, e.When.EDTF(), c.title, c.edtf)
			}
		}
		if n != 1 {
			t.Errorf("%s\n\t%d events in the speaker's words, want one", c.text, n)
		}
	}
}
