package session

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// An import brings in as much as the memory of this program's heap holds again,
// so that what is left over between two collections counts. While one runs the
// collector is set so that the heap stays near heapRoom as long as what lives
// fits into it with some air, and within heapAir of what lives beyond that; a
// story ten times as large must not collect all the time.
const (
	heapRoom = 310 << 20 // bytes
	heapAir  = 28        // percent
	restAir  = 40        // percent: at rest a large story needs little, and is not to take twice its room
)

// frugal counts the jobs for which the collector is held. It is the program's
// one collector: this is the one place that sets it.
var frugal struct {
	sync.Mutex
	jobs int
	was  int // percent before the first
	now  int
}

// holdHeap has the collector keep the heap small until free is called.
func holdHeap() (free func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {} // somebody knows better
	}
	f := &frugal
	f.Lock()
	defer f.Unlock()
	if f.jobs++; f.jobs == 1 {
		f.was = debug.SetGCPercent(100)
		f.now = 100
	}
	return sync.OnceFunc(func() {
		f.Lock()
		defer f.Unlock()
		if f.jobs--; f.jobs == 0 {
			debug.SetGCPercent(restPercent(f.was, liveHeap()))
		}
	})
}

// fitHeap sets the collector to what lives now. Jobs call it as they grow.
func fitHeap() {
	f := &frugal
	f.Lock()
	defer f.Unlock()
	if f.jobs == 0 {
		return
	}
	percent := heapPercent(liveHeap())
	if d := percent - f.now; d > 5 || d < -5 { // setting it stops the world
		debug.SetGCPercent(percent)
		f.now = percent
	}
}

// liveHeap returns the bytes that lived when the collector last looked.
func liveHeap() uint64 {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return live[0].Value.Uint64()
}

// tidyHeap frees what an import has left before more is asked for: the derived
// story is packed when most of the heap is already what lives.
func tidyHeap() {
	frugal.Lock()
	held := frugal.jobs > 0
	frugal.Unlock()
	if held {
		runtime.GC()
		fitHeap()
	}
}

// restPercent is how far, in percent, the heap of a program at rest may grow,
// which would grow by was: so far unless what lives is large.
func restPercent(was int, live uint64) int {
	percent := heapPercent(live)
	if percent == 100 {
		return was
	}
	return min(was, max(restAir, percent))
}

// heapPercent is how far, in percent, the heap may grow beyond what lives.
func heapPercent(live uint64) int {
	if live == 0 {
		return 100
	}
	room := (heapRoom - int64(live)) * 100 / int64(live)
	return int(max(heapAir, min(100, room)))
}
