package syntax

import (
	"testing"

	"dateline/model/segment"
)

// A line without a stop may end right behind a genitive.
func TestCliticBeforeTheEnd(t *testing.T) {
	for _, text := range []string{"The ferry's even still", "The brewer’s now also only", "In Osk's very\n\nNext."} {
		d := Analyse(segment.Split(text))
		if len(d.Tags) != len(d.Tokens) {
			t.Errorf("%q: %d tags of %d tokens", text, len(d.Tags), len(d.Tokens))
		}
	}
}
