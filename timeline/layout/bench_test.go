package layout

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"testing"
	"time"

	"dateline/timeline/scale"
)

var stories = map[int][]Event{}

func story(n int) []Event {
	if stories[n] == nil {
		stories[n] = made(n, 1990, 2024, 42)
	}
	return stories[n]
}

// script pans and zooms as a person does: along, in, along, out.
func script(v scale.View, i int) scale.View {
	whole := v
	phase := float64(i%240) / 240
	depth := math.Pow(2, 9*math.Sin(math.Pi*phase)*math.Sin(math.Pi*phase))
	v = whole.ZoomAt(v.Width*(0.3+0.4*phase), depth)
	return v.Pan(200 * math.Sin(float64(i)/17))
}

func BenchmarkStep(b *testing.B) {
	for _, n := range []int{1_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("events=%d", n), func(b *testing.B) {
			ix := NewIndex(story(n), Options{}, nil)
			e := NewEngine(plain{})
			e.SetIndex(ix)
			v := viewOf(ix, 1400, true)
			var s Scene
			took := make([]time.Duration, 0, b.N)
			runtime.GC()
			b.ReportAllocs()
			b.ResetTimer()
			for i := 0; b.Loop(); i++ {
				at := time.Now()
				e.Scene(script(v, i), 700, State{Selected: None}, &s)
				took = append(took, time.Since(at))
			}
			slices.Sort(took)
			b.ReportMetric(took[len(took)/2].Seconds()*1000, "median-ms")
			b.ReportMetric(took[len(took)*99/100].Seconds()*1000, "p99-ms")
		})
	}
}

func BenchmarkIndex(b *testing.B) {
	for _, n := range []int{100_000, 1_000_000} {
		b.Run(fmt.Sprintf("events=%d", n), func(b *testing.B) {
			events := story(n)
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			kept := NewIndex(events, Options{}, nil)
			runtime.GC()
			runtime.ReadMemStats(&after)
			bytes := float64(after.HeapAlloc-before.HeapAlloc) / float64(n)
			runtime.KeepAlive(kept)
			kept = nil
			b.ResetTimer()
			for b.Loop() {
				NewIndex(events, Options{}, nil)
			}
			b.ReportMetric(bytes, "B/event")
		})
	}
}

func BenchmarkPlan(b *testing.B) {
	for _, n := range []int{100, 10_000, 1_000_000} {
		b.Run(fmt.Sprintf("events=%d", n), func(b *testing.B) {
			ix := NewIndex(story(n), Options{}, nil)
			for b.Loop() {
				Plan(ix, plain{}, 1400, true)
			}
		})
	}
}
