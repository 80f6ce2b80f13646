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
	heapRoom = 260 << 20 // bytes
	heapAir  = 20        // percent
	restAir  = 40        // percent: at rest a large story needs little, and is not to take twice its room
)

// frugal is the program's one collector: this is the one place that sets it.
var frugal = collector{set: debug.SetGCPercent, live: liveHeap}

// collector counts the jobs for which the garbage collector is held.
type collector struct {
	set  func(percent int) (was int)
	live func() uint64 // bytes

	sync.Mutex
	jobs int
	was  int // percent before the first
	now  int
}

// hold has the collector keep the heap small until free is called.
func (c *collector) hold() (free func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {} // somebody knows better
	}
	c.Lock()
	defer c.Unlock()
	if c.jobs++; c.jobs == 1 {
		c.was = c.set(100)
		c.now = 100
	}
	return sync.OnceFunc(func() {
		c.Lock()
		defer c.Unlock()
		if c.jobs--; c.jobs == 0 {
			c.set(restPercent(c.was, c.live()))
		}
	})
}

// fit sets the collector to what lives now, so that the heap may grow by least
// percent at least. Jobs call it as they grow.
func (c *collector) fit(least int) {
	c.Lock()
	defer c.Unlock()
	if c.jobs == 0 {
		return
	}
	percent := max(least, heapPercent(c.live()))
	if d := percent - c.now; d > 5 || d < -5 { // setting it stops the world
		c.set(percent)
		c.now = percent
	}
}

// tidy frees what an import has left before more is asked for: the derived
// story is packed when most of the heap is already what lives.
func (c *collector) tidy() {
	c.Lock()
	held := c.jobs > 0
	c.Unlock()
	if held {
		runtime.GC()
		c.fit(heapAir)
	}
}

// liveHeap returns the bytes that lived when the collector last looked.
func liveHeap() uint64 {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return live[0].Value.Uint64()
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
