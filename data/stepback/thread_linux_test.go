package stepback

import (
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
)

// first, set for a child, has it run TestWindow on its first thread: what has
// stepped back can't step forward again.
const first = "STEPBACK_FIRST"

func TestMain(m *testing.M) {
	if os.Getenv(first) == "" {
		os.Exit(m.Run())
	}
	runtime.LockOSThread()
	if syscall.Gettid() != syscall.Getpid() {
		os.Exit(3)
	}
	before, err := syscall.Getpriority(syscall.PRIO_PROCESS, syscall.Getpid())
	if err != nil {
		os.Exit(4)
	}
	Window()
	for range 50 { // more than there are threads yet
		got := make(chan int)
		go func() {
			runtime.LockOSThread()
			n, _ := syscall.Getpriority(syscall.PRIO_PROCESS, syscall.Gettid())
			got <- n
			Thread()
			n, _ = syscall.Getpriority(syscall.PRIO_PROCESS, syscall.Gettid())
			got <- n
		}()
		if <-got != max(before-aside, 1) {
			os.Exit(5)
		}
		if <-got != max(before-lower, 1) {
			os.Exit(6)
		}
	}
	if n, _ := syscall.Getpriority(syscall.PRIO_PROCESS, syscall.Getpid()); n != before {
		os.Exit(7)
	}
}

// TestWindow: every thread steps back but the window's, those that come later
// too, and long work further.
func TestWindow(t *testing.T) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), first+"=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v %s", err, out)
	}
}

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
