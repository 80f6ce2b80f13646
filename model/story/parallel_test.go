package story

import (
	"context"
	"sync/atomic"
	"testing"
)

func TestCrewDoesEverythingOnce(t *testing.T) {
	for _, workers := range []int{0, 1, 3, 50} {
		for _, n := range []int{0, 1, 2, 100} {
			c := new(crew)
			c.set(workers)
			done := make([]atomic.Int32, n)
			if err := c.each(t.Context(), n, func(i int) { done[i].Add(1) }); err != nil {
				t.Fatal(err)
			}
			for i := range done {
				if got := done[i].Load(); got != 1 {
					t.Errorf("%d workers of %d: %d was done %d times", workers, n, i, got)
				}
			}
		}
	}
}

// Who is taken on while the work goes on has a hand in it: 1 and 2 wait for each other.
func TestCrewGrowsAtWork(t *testing.T) {
	c, meet := new(crew), make(chan bool)
	c.set(1)
	err := c.each(t.Context(), 3, func(i int) {
		switch i {
		case 0:
			c.set(2)
		case 1:
			meet <- true
		case 2:
			<-meet
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestCrewStopsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c, did := new(crew), 0
	c.set(1)
	if err := c.each(ctx, 10, func(int) { did++; cancel() }); err == nil || did != 1 {
		t.Errorf("did %d of 10, error %v", did, err)
	}
}
