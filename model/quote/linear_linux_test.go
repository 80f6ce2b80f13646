package quote

import (
	"math"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

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
// held against every other. Both are read on one thread, one right after the
// other, and its own clock counts, so that what slows a machine slows both; only
// what is slow in every round is slow by itself.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	const small, factor, most, rounds = 1 << 16, 4, 3.0, 12
	for name, unit := range hostile {
		a := syntax.Analyse(segment.Split(strings.Repeat(unit, small/len(unit))))
		b := syntax.Analyse(segment.Split(strings.Repeat(unit, factor*small/len(unit))))
		ratio := math.Inf(1)
		var short, long time.Duration
		for n := 0; n < rounds && ratio > most; n++ {
			runtime.GC()
			short = spent(t, factor, a)
			runtime.GC()
			long = spent(t, 1, b)
			ratio = min(ratio, float64(long)/float64(max(short, 100*time.Microsecond)))
		}
		if ratio > most {
			t.Errorf("%s: one text takes %.1f times as long as %d of a part of its length (last %v, %v)", name, ratio, factor, long, short)
		}
		t.Logf("%-15s %.2f  %v %v", name, ratio, short, long)
	}
}

// spent is the time of the thread that so many searches take.
func spent(t *testing.T, times int, d *syntax.Doc) time.Duration {
	t.Helper()
	began := threadTime(t)
	for range times {
		Find(d)
	}
	return threadTime(t) - began
}

func threadTime(t *testing.T) time.Duration {
	var now unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &now); err != nil {
		t.Skipf("no processor time for a thread: %v", err)
	}
	return time.Duration(now.Nano())
}
