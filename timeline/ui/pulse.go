package ui

import (
	"slices"
	"sync"
	"time"

	"dateline/timeline/loop"
)

// pulseStep is how long the pulse rests between two questions.
const pulseStep = 4 * time.Millisecond

// pulse asks the window's goroutine again and again, while something runs, how
// long it takes to answer: what a click or a key would wait. It is felt only
// where the window is traced.
type pulse struct {
	mu    sync.Mutex
	waits []time.Duration
	stop  chan struct{}
	ended chan struct{}
}

// traceWaits is how long the window took to answer, in milliseconds.
type traceWaits struct {
	N   int     `json:"n"`
	P50 float64 `json:"p50_ms"`
	P99 float64 `json:"p99_ms"`
	Max float64 `json:"max_ms"`
	// Stopped is how long after it was cancelled an import was at its end, 0 for
	// one that was not.
	Stopped float64 `json:"stopped_ms,omitempty"`
}

// feel begins to ask; do runs a function on the window's goroutine.
func feel(do func(func())) *pulse {
	p := &pulse{stop: make(chan struct{}), ended: make(chan struct{})}
	go func() {
		defer close(p.ended)
		rest := time.NewTicker(pulseStep)
		defer rest.Stop()
		for {
			answered := make(chan time.Duration, 1)
			asked := time.Now()
			do(func() { answered <- time.Since(asked) })
			select {
			case took := <-answered:
				p.mu.Lock()
				p.waits = append(p.waits, took)
				p.mu.Unlock()
			case <-p.stop:
				return
			}
			select {
			case <-rest.C:
			case <-p.stop:
				return
			}
		}
	}()
	return p
}

// end stops asking and returns what was felt; nil for a pulse that never was.
func (p *pulse) end() *traceWaits {
	if p == nil {
		return nil
	}
	close(p.stop)
	<-p.ended
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.waits) == 0 {
		return nil
	}
	slices.Sort(p.waits)
	n := len(p.waits)
	return &traceWaits{N: n, P50: milliseconds(p.waits[n/2]), P99: milliseconds(p.waits[n*99/100]), Max: milliseconds(p.waits[n-1])}
}

// feelPulse begins to feel the pulse of a traced window.
func (w *Window) feelPulse() {
	if w.trace != nil && w.trace.file != nil {
		w.trace.pulse = feel(func(f func()) { loop.Do(f) })
	}
}

// feelStop notes that the import was cancelled.
func (w *Window) feelStop() {
	if w.trace != nil && w.trace.pulse != nil {
		w.trace.cancelled = time.Now()
	}
}

// pulseTaken ends the pulse, for the trace's next line.
func (w *Window) pulseTaken() {
	t := w.trace
	if t == nil || t.pulse == nil {
		return
	}
	t.waits, t.pulse = t.pulse.end(), nil
	if t.waits != nil && !t.cancelled.IsZero() {
		t.waits.Stopped = milliseconds(time.Since(t.cancelled))
	}
	t.cancelled = time.Time{}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
