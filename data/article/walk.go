package article

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"

	"dateline/data/stepback"
)

// Walk reads sources with every core and calls yield with what each file, or
// each member of an archive, gave: on the caller's goroutine, in the order of
// the input (folders by name), as it comes. Memory is bounded by
// Limits.Memory. A source that can't be read is a Problem of its Result; Walk
// itself fails only with the context's error, at once, when it is cancelled.
func Walk(ctx context.Context, srcs []Source, o Options, yield func(Result)) error {
	o = o.filled()
	ctx, stop := context.WithCancel(ctx)
	defer stop()

	w := &walk{
		o:     &o,
		queue: make(chan *job, 4*o.Workers),
		order: make(chan *job, 64*o.Workers),
		held:  newBudget(o.Limits.Memory),
	}
	var workers sync.WaitGroup
	for range o.Workers {
		workers.Add(1)
		go func() {
			defer workers.Done()
			h := newHand(w.o.StepBack)
			defer func() { h.leave() }()
			for j := range w.queue {
				j.out, h = w.run(ctx, j, h)
				close(j.done)
			}
		}()
	}
	go func() {
		w.plan(ctx, srcs)
		close(w.queue)
		close(w.order)
	}()
	var p Progress
	var alike alikeProblems
	show := func(r Result) {
		p.Articles += len(r.Articles)
		p.Problems += len(r.Problems)
		r.Progress = p
		yield(r)
	}
	tell := func() {
		if top := alike.top; top != nil {
			alike.top = nil
			show(Result{Source: *top, Problems: alike.take(top)})
		}
	}
	for j := range w.order {
		select {
		case <-j.done:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			break
		}
		p.FilesTotal, p.BytesTotal = w.totals()
		p.Bytes += j.bytes
		if j.in.top != alike.top {
			tell()
		}
		if j.in.top != nil && len(j.out.Problems) > 0 {
			alike.add(j.in.top, j.out.Problems)
			j.out.Problems = nil
		}
		p.Files += j.files
		if len(j.out.Articles)+len(j.out.Problems) > 0 || j.files > 0 {
			show(j.out)
		}
		w.held.release(j.weight)
	}
	if err := ctx.Err(); err != nil {
		stop()
		go func() { // let the planner and the workers end
			for range w.order {
			}
		}()
		return fmt.Errorf("read articles: %w", err)
	}
	tell()
	workers.Wait()
	return nil
}

// walk is the state of one Walk.
type walk struct {
	o     *Options
	queue chan *job // to the workers
	order chan *job // to the caller, in order
	held  *budget

	mu    sync.Mutex
	files int
	bytes int64
}

func (w *walk) totals() (int, int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.files, w.bytes
}

// job is one document, or one problem met while planning.
type job struct {
	in     *input
	format format
	err    error // a problem that stands already
	files  int   // what it adds to the progress
	bytes  int64
	weight int64 // bytes held
	load   func() error
	end    bool // the end of a container: nothing to read
	out    Result
	done   chan struct{}
}

// send puts a job in line; it fails when the walk was cancelled.
func (w *walk) send(ctx context.Context, j *job) error {
	j.done = make(chan struct{})
	if err := w.held.take(ctx, j.weight); err != nil {
		return err
	}
	for _, line := range []chan *job{w.order, w.queue} {
		select {
		case line <- j:
		case <-ctx.Done():
			if line == w.queue {
				close(j.done)
			}
			return ctx.Err()
		}
	}
	return nil
}

// run reads one document. A reader that panics, hangs or is cancelled costs
// its document and no more; the hand for the next one is returned.
func (w *walk) run(ctx context.Context, j *job, h *hand) (Result, *hand) {
	res := Result{Source: j.in.src}
	if ctx.Err() != nil {
		return res, h
	}
	if j.err == nil && j.load != nil {
		j.err = j.load()
	}
	res.Source, res.Redirects = j.in.src, j.in.redirects
	if j.err != nil {
		res.Problems = []Problem{j.in.problem(j.err)}
		return res, h
	}
	if j.end {
		return res, h
	}
	drafts, free, err := w.guard(ctx, j, h)
	if !free {
		h.leave()
		h = newHand(w.o.StepBack)
	}
	if err != nil && ctx.Err() == nil {
		res.Problems = append(res.Problems, j.in.problem(err))
	}
	for _, d := range drafts {
		from := j.in
		if d.from != nil {
			from = d.from
		}
		if d.failed != nil {
			res.Problems = append(res.Problems, from.problem(d.failed))
			continue
		}
		a, original, err := from.finish(d)
		if err != nil {
			res.Problems = append(res.Problems, from.problem(err))
			continue
		}
		res.Articles = append(res.Articles, a)
		res.Originals = append(res.Originals, original)
	}
	return res, h
}

// hand is a goroutine that calls readers. It can be left behind: Go can't end
// it, but its document's size bounds what it holds and the program goes on.
type hand struct{ tasks chan func() }

func newHand(stepBack bool) *hand {
	h := &hand{tasks: make(chan func(), 1)}
	go func() {
		if stepBack {
			stepback.Thread()
		}
		for f := range h.tasks {
			f()
		}
	}()
	return h
}

// leave lets the hand end once it is done with what it has.
func (h *hand) leave() { close(h.tasks) }

// guard has the reader called by a hand, and tells whether the hand is free
// again.
func (w *walk) guard(ctx context.Context, j *job, h *hand) (drafts []draft, free bool, err error) {
	type outcome struct {
		drafts []draft
		err    error
	}
	read := readerOf(j.format)
	if read == nil {
		return nil, true, failf(StageDetect, nil, "nothing here reads %s", j.format)
	}
	if n, most := int64(len(j.in.data)), w.o.Limits.most(j.format); n > most {
		return nil, true, failf(StageLimit, nil, "it is %s and a document of this kind (%s) may have %s: split it", size(n), j.format, size(most))
	}
	limit := w.o.Limits.Time
	if j.format == formatPDF {
		limit *= 4 // hundreds of pages are ordinary
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	done := make(chan outcome, 1)
	h.tasks <- func() {
		var out outcome
		defer func() {
			if p := recover(); p != nil {
				out = outcome{err: failf(StageRead, fmt.Errorf("panic: %v\n%s", p, debug.Stack()), "its reader failed (%v): the file is damaged, or please report it", p)}
			}
			done <- out
		}()
		out.drafts, out.err = read(ctx, j.in)
	}
	select {
	case out := <-done:
		if errors.Is(out.err, context.DeadlineExceeded) {
			return nil, true, failf(StageLimit, out.err, "it was not read within %s and was given up", limit)
		}
		return out.drafts, true, out.err
	case <-ctx.Done():
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			return nil, false, failf(StageLimit, ctx.Err(), "it was not read within %s and was given up", limit)
		}
		return nil, false, ctx.Err()
	}
}

// budget bounds the bytes held. A single document over the bound passes alone.
type budget struct {
	mu   sync.Mutex
	left int64
	size int64
	wake chan struct{}
}

func newBudget(n int64) *budget { return &budget{left: n, size: n, wake: make(chan struct{}, 1)} }

func (b *budget) take(ctx context.Context, n int64) error {
	n = min(n, b.size)
	for {
		b.mu.Lock()
		if b.left >= n {
			b.left -= n
			b.mu.Unlock()
			return nil
		}
		b.mu.Unlock()
		select {
		case <-b.wake:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (b *budget) release(n int64) {
	b.mu.Lock()
	b.left += min(n, b.size)
	b.mu.Unlock()
	select {
	case b.wake <- struct{}{}:
	default:
	}
}
