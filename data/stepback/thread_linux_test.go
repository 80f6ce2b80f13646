package stepback

import (
	"syscall"
	"testing"
)

// TestThread: the work's thread steps back, those of others do not.
func TestThread(t *testing.T) {
	priority := func(of int) int { // as the system call gives it: 20 less the nice value
		n, err := syscall.Getpriority(syscall.PRIO_PROCESS, of)
		if err != nil {
			t.Error(err)
		}
		return n
	}
	before := priority(syscall.Getpid())
	for range 20 {
		got := make(chan int)
		go func() {
			Thread()
			if syscall.Gettid() == syscall.Getpid() {
				got <- -1
				return
			}
			got <- priority(syscall.Gettid())
		}()
		if n := <-got; n >= 0 && n != max(before-lower, 1) {
			t.Errorf("the work's thread has %d, the program %d", n, before)
		}
		go func() { got <- priority(syscall.Gettid()) }()
		if n := <-got; n != before {
			t.Errorf("another thread has %d, the program %d", n, before)
		}
	}
	if n := priority(syscall.Getpid()); n != before {
		t.Errorf("the program went from %d to %d", before, n)
	}
}
