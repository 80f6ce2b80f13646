package story

import (
	"context"
	"sync"
	"sync/atomic"
)

// each calls f(0) … f(n-1) on up to workers goroutines and stops early, with
// the context's error, when ctx ends.
func each(ctx context.Context, workers, n int, f func(i int)) error {
	if workers > n {
		workers = n
	}
	if workers <= 1 {
		for i := range n {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			f(i)
		}
		return ctx.Err()
	}
	var next atomic.Int64
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				f(i)
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}
