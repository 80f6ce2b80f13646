package lineartest

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// rounds is how often a measurement that came out too high is taken again: what slows
// a machine passes, what is slow by itself is slow in every round.
const rounds = 12

// Measure compares the work on one long text with that on as much text in short ones.
// It fails the test where the long one takes more than most times as long in every
// round. A short time below floor counts as floor, so that the clock's grain makes
// no ratio.
//
// Both should take about as long where all is well. They run one right after the other
// and on one thread, whose own clock counts, so that whatever else the machine does
// slows both. No memory is collected in between, which would come into the one and
// not into the other.
func Measure(t *testing.T, name string, most float64, floor time.Duration, short, long func()) {
	t.Helper()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	ratio := math.Inf(1)
	var a, b time.Duration
	for n := 0; n < rounds && ratio > most; n++ {
		a, b = spent(t, short), spent(t, long)
		ratio = min(ratio, float64(b)/float64(max(a, floor)))
	}
	if ratio > most {
		t.Errorf("%s: one text takes %.1f times as long as short ones of its length together (last %v, %v)", name, ratio, b, a)
	}
	t.Logf("%-30s %.2f  %v %v", name, ratio, a, b)
}

// spent is the time of the thread that the work takes, in memory that was tidied before.
func spent(t *testing.T, work func()) time.Duration {
	t.Helper()
	runtime.GC()
	began := threadTime(t)
	work()
	return threadTime(t) - began
}

// threadTime is the processor's time that this thread has had, which a busy machine does
// not stretch.
func threadTime(t *testing.T) time.Duration {
	t.Helper()
	var now unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &now); err != nil {
		t.Skipf("no processor time for a thread: %v", err)
	}
	return time.Duration(now.Nano())
}
