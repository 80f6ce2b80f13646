package story

import (
	"context"
	"sync"
	"sync/atomic"
)

// crew is how many goroutines work at what a builder does. It may grow while they do.
type crew struct{ size atomic.Int32 }

func (c *crew) set(workers int) { c.size.Store(int32(max(1, workers))) }

// each calls f(0) … f(n-1) on as many goroutines as the crew has, taking on more where
// it grows meanwhile, and stops early, with the context's error, when ctx ends.
func (c *crew) each(ctx context.Context, n int, f func(i int)) error {
	var next atomic.Int64
	var on atomic.Int32 // how many are at it
	var wg sync.WaitGroup
	var work func()
	hire := func() {
		for {
			have := on.Load()
			if have >= c.size.Load() || next.Load() >= int64(n) {
				return
			}
			if on.CompareAndSwap(have, have+1) {
				wg.Go(work)
			}
		}
	}
	work = func() {
		for ctx.Err() == nil {
			i := int(next.Add(1)) - 1
			if i >= n {
				return
			}
			hire()
			f(i)
		}
	}
	on.Store(1)
	work()
	wg.Wait()
	return ctx.Err()
}
