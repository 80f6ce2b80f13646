package quote

import (
	"strings"
	"testing"
	"time"

	"dateline/model/internal/lineartest"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// hostile are units that, repeated, would make a careless search quadratic.
var hostile = map[string]string{
	"opening":        "“",
	"opening apart":  "“ ",
	"closing":        "” ",
	"straight":       "\"a ",
	"both":           "“a” ",
	"nested":         "“a ‘",
	"single":         "'a ",
	"owners":         "'as' bs' ",
	"said":           "he said ",
	"said in quotes": "“a,” he said, ",
	"commas":         "a, ",
	"open paragraph": "“a\n\n",
	"according":      "according to ",
	"colons":         "he said a: “b c d e f” ",
	"names":          "Ada Varga said so. ",
}

// TestLinear guards the third invariant: one text four times as long takes about
// what four short ones take, and would take four times that if every word were
// held against every other.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const small, factor, most = 1 << 16, 4, 3.0
	for name, unit := range hostile {
		a := syntax.Analyse(segment.Split(strings.Repeat(unit, small/len(unit))))
		b := syntax.Analyse(segment.Split(strings.Repeat(unit, factor*small/len(unit))))
		lineartest.Measure(t, name, most, 100*time.Microsecond, func() { search(factor, a) }, func() { search(1, b) })
	}
}

// search searches a text so many times.
func search(times int, d *syntax.Doc) {
	for range times {
		Find(d)
	}
}
