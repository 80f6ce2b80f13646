package syntax

import (
	"testing"

	"dateline/model/segment"
)

// TestUnsure holds which clauses are read by a guess. The verb asked about is the one whose
// head is word.
func TestUnsure(t *testing.T) {
	for _, c := range []struct {
		text, word string
		unsure     bool
	}{
		{"The mayor said the bridge would close in May.", "close", false},
		{"The bridge, which was built in 1910, collapsed on Monday.", "collapsed", false},
		{"Many of the guards left on Monday.", "left", false},
		{"About 60 miners walked out on Tuesday.", "walked", false},
		{"In May the union struck and the docks closed.", "closed", false},
		{"Whether the pilot slept was never settled.", "settled", false},
		{"The road the army built in 1944 was sold.", "sold", false},
		{"He left it imagining they were praising his work.", "praising", false},
		{"The deal brokered last week by the king failed.", "failed", false},
		{"The war ended the troops came home.", "came", true},
		{"Prices rose wages fell in May.", "fell", true},
		{"The fire spread the roof fell in.", "fell", true},
	} {
		d := Analyse(segment.Split(c.text))
		found := false
		for v := range d.Verbs {
			if d.Text(d.Verbs[v].Head) == c.word {
				found = true
				if got := d.Unsure(v); got != c.unsure {
					t.Errorf("%s: %q unsure is %v", c.text, c.word, got)
				}
			}
		}
		if !found {
			t.Errorf("%s: no verb %q", c.text, c.word)
		}
	}
}
