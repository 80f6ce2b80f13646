//go:build unix

package timex_test

import (
	"syscall"
	"testing"
	"time"
)

// cpuTime is the processor time that the test has used, which a busy machine
// does not stretch as it does the clock's.
func cpuTime(tb testing.TB) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
