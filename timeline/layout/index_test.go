package layout

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"dateline/model/caldate"

	"pgregory.net/rapid"
)

// positions returns the events' IDs in the index's order.
func positions(ix *Index) []string {
	out := make([]string, ix.Len())
	for p, e := range ix.order {
		out[p] = string(ix.Event(e).ID)
	}
	return out
}

func TestUpdateIsABuild(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 300).Draw(t, "events")
		old := made(n, 2018, 2020, rapid.Uint64Range(0, 99).Draw(t, "seed"))
		ix := NewIndex(old, Options{}, nil)
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "changes"), 1))
		var events []Event
		for _, e := range old {
			switch r.IntN(8) {
			case 0: // taken away
				continue
			case 1:
				e.When = caldate.OnDay(caldate.Of(2019, 1+r.IntN(12), 1+r.IntN(28)))
			case 2:
				e.Salience = r.Float64()
			}
			events = append(events, e)
		}
		more := made(r.IntN(20), 2017, 2021, 500)
		for i := range more {
			more[i].ID = "new-" + more[i].ID
		}
		events = append(events, more...)
		r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		got, want := ix.Update(events, nil), NewIndex(events, Options{}, nil)
		if !slices.Equal(positions(got), positions(want)) {
			t.Fatalf("updated to %v\nbuilt as   %v", positions(got), positions(want))
		}
		for p := range want.order {
			if got.t0[p] != want.t0[p] || got.t1[p] != want.t1[p] || got.prio[p] != want.prio[p] {
				t.Fatalf("position %d differs", p)
			}
		}
	})
}

func TestManyEventsAreInOrder(t *testing.T) {
	for _, years := range []int{0, 3, 800} {
		ix := NewIndex(made(30_000, 1000, 1000+years, 12), Options{}, nil)
		for p := 1; p < ix.Len(); p++ {
			a := entry{ix.key[p-1], ix.t0[p-1], ix.t1[p-1], ix.order[p-1]}
			if b := (entry{ix.key[p], ix.t0[p], ix.t1[p], ix.order[p]}); ix.compare(a, b) >= 0 {
				t.Fatalf("over %d years: position %d comes before %d", years, p, p-1)
			}
		}
	}
}

func TestBestInRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := NewIndex(made(rapid.IntRange(1, 200).Draw(t, "n"), 2018, 2019, 3), Options{}, nil)
		a := rapid.IntRange(0, ix.Len()-1).Draw(t, "a")
		b := rapid.IntRange(a+1, ix.Len()).Draw(t, "b")
		want := int32(a)
		for p := a; p < b; p++ {
			want = ix.better(want, int32(p))
		}
		if got := ix.bestIn(a, b); got != want {
			t.Fatalf("best of [%d,%d) is %d, want %d", a, b, got, want)
		}
	})
}

func TestOpeningIsCutAtAWord(t *testing.T) {
	if got := opening("one  line\n and  another"); got != "one line and another" {
		t.Errorf("got %q", got)
	}
	long := opening(strings.Repeat("eleven more ", 40))
	if !strings.HasSuffix(long, "more…") && !strings.HasSuffix(long, "eleven…") || len([]rune(long)) > 161 {
		t.Errorf("got %q", long)
	}
}

func TestFindByID(t *testing.T) {
	events := made(5000, 2000, 2020, 4)
	ix := NewIndex(events, Options{}, nil)
	for i := range events {
		if e, known := ix.Find(events[i].ID); !known || e != int32(i) {
			t.Fatalf("Find(%q) = %d, %v", events[i].ID, e, known)
		}
	}
	if _, known := ix.Find("nobody"); known {
		t.Error("found an event that is not there")
	}
}

// A step within what has been laid out allocates next to nothing.
func TestStepsAllocateLittle(t *testing.T) {
	ix := NewIndex(made(20_000, 1990, 2024, 42), Options{}, nil)
	e := NewEngine(plain{})
	e.SetIndex(ix)
	v := viewOf(ix, 1400, true).ZoomAt(500, 30)
	var s Scene
	st := State{Selected: None}
	for i := range 400 {
		e.Scene(v.Pan(float64(i)), 700, st, &s)
	}
	i := 0
	got := testing.AllocsPerRun(300, func() {
		i++
		e.Scene(v.Pan(float64(i)), 700, st, &s)
	})
	if got > 60 { // the axis's labels are made anew
		t.Errorf("a step allocates %g times", got)
	}
	t.Logf("%g allocations a step", got)
}
