package stepback

import (
	"os"
	"runtime"
	"sync/atomic"
)

// cores is how many goroutines Go ran at once before Window, 0 without.
var cores atomic.Int64

// Cores returns how many goroutines work that wants every core should have.
func Cores() int {
	if n := cores.Load(); n > 0 {
		return int(n)
	}
	return runtime.GOMAXPROCS(0)
}

// Window lets a window's goroutine run beside work that has every core busy. A
// program with a window calls it once, at its start, on its first thread, which
// the window must be bound to; Cores stays what it was.
//
// Go runs as many goroutines at once as there are cores and lets a waiting one
// wait for up to 10 ms until another's turn ends, and anew whenever a call into
// the graphics driver comes back: a window took 300 ms to be drawn that needs
// 20. With more turns than cores nobody waits for one; who comes first is then
// said by the system, and everything but the window steps back a little. A
// number that somebody set with GOMAXPROCS stays as it is.
func Window() {
	takeTurns()
	others()
}

func takeTurns() {
	n := Cores()
	cores.Store(int64(n))
	if os.Getenv("GOMAXPROCS") == "" {
		runtime.GOMAXPROCS(lanes(n))
	}
}

// lanes has room for work on every core, for the collector's quarter, and for
// the window, whoever writes the story file and who makes ready what is shown.
func lanes(cores int) int { return cores + cores/3 + 3 }
