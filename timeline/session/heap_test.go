package session

import "testing"

func TestHeapPercent(t *testing.T) {
	for _, c := range []struct {
		liveMB uint64
		want   int
	}{{0, 100}, {20, 100}, {130, 100}, {180, 44}, {300, 20}, {4000, 20}} {
		if got := heapPercent(c.liveMB << 20); got != c.want {
			t.Errorf("%d MB: %d percent, want %d", c.liveMB, got, c.want)
		}
	}
}

// What a job sets is as before when the last one has ended.
func TestCollectorIsGivenBack(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	percent, live := 170, uint64(20<<20)
	c := collector{
		set:  func(p int) int { was := percent; percent = p; return was },
		live: func() uint64 { return live },
	}
	one, two := c.hold(), c.hold()
	c.fit(heapAir)
	if percent != 100 {
		t.Errorf("%d percent while two jobs run, want 100", percent)
	}
	live = 300 << 20
	one()
	one()
	c.fit(heapAir)
	if want := heapPercent(live); percent != want {
		t.Errorf("%d percent while a job runs on a large heap, want %d", percent, want)
	}
	if c.fit(restAir); percent != restAir {
		t.Errorf("%d percent while a short job runs on a large heap, want %d", percent, restAir)
	}
	live = 20 << 20
	two()
	if percent != 170 {
		t.Errorf("%d percent afterwards, want 170", percent)
	}
	if c.fit(heapAir); percent != 170 {
		t.Errorf("%d percent without a job, want 170", percent)
	}
}

// A small story leaves the collector as it was; a large one does not take twice
// its room once its import is over.
func TestRestPercent(t *testing.T) {
	for _, c := range []struct {
		was  int
		live uint64
		want int
	}{{170, 0, 170}, {170, 60 << 20, 170}, {100, 120 << 20, 100}, {100, 400 << 20, restAir}, {100, 4 << 30, restAir}, {20, 400 << 20, 20}} {
		if got := restPercent(c.was, c.live); got != c.want {
			t.Errorf("restPercent(%d, %d MB) = %d, want %d", c.was, c.live>>20, got, c.want)
		}
	}
}
