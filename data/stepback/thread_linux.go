package stepback

import (
	"os"
	"runtime"
	"strconv"
	"syscall"
)

// How far threads step back (setpriority(2), 0 to 19). lower is for long work,
// aside for every other thread of a program with a window, the collector's among
// them: so far that drawing has three quarters of a core against three of these
// (with 7 and 4 it had less than half, and the window took 75 ms to answer
// instead of 55, November 2026). On a desktop the system counts it among one
// program's threads (autogroup, sched(7)): other programs do not starve them.
const (
	lower = 12
	aside = 9
)

// Thread binds the goroutine that calls it to a thread of its own for good, and
// has that thread step back. The thread ends with the goroutine. The program's
// first thread, which a window runs on, never steps back.
func Thread() {
	runtime.LockOSThread()
	id := syscall.Gettid()
	if id == syscall.Getpid() {
		return
	}
	stepTo(id, lower)
}

// stepTo has a thread step back behind the program's first by so much. On Linux
// each thread has a priority of its own, which the system call gives as 20 less
// the nice value. Where it may not be lowered the work runs as any other.
func stepTo(id, by int) {
	if n, err := syscall.Getpriority(syscall.PRIO_PROCESS, syscall.Getpid()); err == nil {
		_ = syscall.Setpriority(syscall.PRIO_PROCESS, id, min(20-n+by, 19))
	}
}

// others has every thread but the program's first step back a little. Go starts
// new ones from these, and never from a first thread that a window holds, so
// that they follow; those that a graphics driver starts for its pictures come
// from the first and stay with it.
func others() {
	tasks, err := os.ReadDir("/proc/self/task")
	if err != nil {
		return
	}
	for _, t := range tasks {
		if id, err := strconv.Atoi(t.Name()); err == nil && id != syscall.Getpid() {
			stepTo(id, aside)
		}
	}
}
