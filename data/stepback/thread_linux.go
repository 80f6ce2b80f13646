package stepback

import (
	"runtime"
	"syscall"
)

// lower is how far the work steps back (setpriority(2), 0 to 19): far enough
// that the window's thread comes first, near enough that other programs'
// ordinary work does not starve it.
const lower = 7

// Thread binds the goroutine that calls it to a thread of its own for good, and
// has that thread step back. The thread ends with the goroutine. The program's
// first thread, which a window runs on, never steps back.
func Thread() {
	runtime.LockOSThread()
	id := syscall.Gettid()
	if id == syscall.Getpid() {
		return
	}
	// On Linux each thread has a priority of its own, which the system call
	// gives as 20 less the nice value. Where it may not be lowered the work
	// runs as any other.
	if n, err := syscall.Getpriority(syscall.PRIO_PROCESS, id); err == nil {
		_ = syscall.Setpriority(syscall.PRIO_PROCESS, id, min(20-n+lower, 19))
	}
}
