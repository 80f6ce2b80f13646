package session

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"dateline/data/article"
	"dateline/data/stepback"
	"dateline/data/store"
	"dateline/model"
	"dateline/model/story"
)

// Batches are as large as keeps both the cost of a durable write and the
// waiting for it small.
const (
	batchArticles = 64
	batchTime     = 150 * time.Millisecond
)

// fewArticles an import may bring for which somebody waits rather than that the heap grows.
const fewArticles = 500

// keepRest is how long after an import the derived story is kept, which takes as
// much memory again as its events.
const keepRest = 2 * time.Second

// Import reads the sources and brings their articles into the story, on every
// core, as one command. What an article that is in the story already would
// bring is left out. Articles are durable as they come, and in the snapshot soon
// after where somebody observes the session, else at the end.
// One bad source is named among the problems and the rest imported.
//
// progress, which may be nil, is called on the goroutine of Import. When ctx
// ends Import stops at once, keeps what is durable and drops what is on its way,
// and returns an Outcome that says Cancelled; cancelling is no error. An error
// means that the story file could not be written: what came before it stays.
func (s *Session) Import(ctx context.Context, sources []Source, progress func(Progress)) (Outcome, error) {
	if why, ro := s.ReadOnly(); ro {
		return Outcome{}, fmt.Errorf("%w: %s", ErrReadOnly, why)
	}
	s.job.Add(1)
	defer s.job.Add(-1)
	defer frugal.hold()()
	j := &importJob{s: s, started: time.Now(), progress: progress}
	err := j.run(ctx, sources)
	j.outcome.Elapsed = time.Since(j.started)
	if err != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)) && ctx.Err() != nil {
		j.outcome.Cancelled, err = true, nil
	}
	if j.outcome.Imported > 0 {
		free := frugal.hold()
		go func() {
			defer free()
			s.textsOf(s.Snapshot()) // so that the first search need not wait
			select {                // until whoever looks has let go of the story before
			case <-time.After(s.options.rest):
			case <-s.open.Done():
			}
			s.keepSoon()
		}()
		s.tell(Change{Story: true, View: true, Message: s.CanUndo()})
	}
	return j.outcome, err
}

type importJob struct {
	s        *Session
	started  time.Time
	progress func(Progress)
	read     article.Progress
	seq      int64 // of the log's entry, 0 before the first article
	outcome  Outcome
	fresh    []Result
	batch    []found
	shown    time.Time     // when the last snapshot was made
	cost     time.Duration // what it cost
	behind   bool          // articles are in the builder that no snapshot shows
}

// found is one article on its way, or a source's results without one.
type found struct {
	article  model.Article
	original []byte
	ex       model.Extraction
	failed   error // why it has no events
	print    story.Print
	same     model.ArticleID // the article of the story that it is, under another name
	copyOf   model.ArticleID // the article whose text it carries too
	results  []Result
	// progress is how far the reading had come with it, zero in the middle of a
	// source.
	progress article.Progress
}

type reading struct {
	out  chan []found
	read Read
}

func (j *importJob) run(ctx context.Context, sources []Source) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := j.s
	work := make(chan reading, s.options.Workers)
	order := make(chan reading, 4*s.options.Workers)
	var readErr error
	var wg sync.WaitGroup
	wg.Go(func() {
		defer close(work)
		defer close(order)
		readErr = s.options.Read(ctx, sources, func(r Read) {
			for _, part := range parts(r) {
				one := reading{out: make(chan []found, 1), read: part}
				select {
				case order <- one:
				case <-ctx.Done():
					return
				}
				select {
				case work <- one:
				case <-ctx.Done():
					one.out <- nil
				}
			}
		})
	})
	for range s.options.Workers {
		wg.Go(func() {
			if s.options.StepBack {
				stepback.Thread()
			}
			for one := range work {
				one.out <- s.find(ctx, one.read)
			}
		})
	}
	err := j.collect(ctx, order)
	cancel()
	for range order { // let the reader end
	}
	wg.Wait()
	if err == nil {
		err = readErr
	}
	return err
}

// parts cuts a source of many articles up, so that every core has its share.
// The last part carries the problems and the progress.
func parts(r Read) []Read {
	const share = 8
	var out []Read
	for len(r.Articles) > share {
		p := Read{Source: r.Source, Articles: r.Articles[:share], Progress: r.Progress}
		p.Progress.Files = -1
		r.Articles = r.Articles[share:]
		if len(r.Originals) >= share {
			p.Originals, r.Originals = r.Originals[:share], r.Originals[share:]
		}
		out = append(out, p)
	}
	return append(out, r)
}

// find extracts a source's articles; those that the story has are left alone.
func (s *Session) find(ctx context.Context, r Read) []found {
	var out []found
	for i, a := range r.Articles {
		if ctx.Err() != nil {
			return nil
		}
		f := found{article: a}
		if i < len(r.Originals) {
			f.original = r.Originals[i]
		}
		if s.Snapshot().Article(a.ID) == nil {
			f.ex, f.failed = s.extract(a)
			f.print = story.PrintOf(a.Body)
		}
		out = append(out, f)
	}
	tail := found{progress: r.Progress}
	for _, p := range r.Problems {
		tail.results = append(tail.results, Result{Path: p.Path, Status: Failed, Message: p.Message})
	}
	return append(out, tail)
}

// collect takes what was found in the sources' order and writes it in batches.
func (j *importJob) collect(ctx context.Context, order <-chan reading) error {
	tick := time.NewTicker(batchTime)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return j.cancelled(ctx)
		case <-tick.C:
			if err := j.flush(false); err != nil {
				return err
			}
		case one, ok := <-order:
			if !ok {
				return j.flush(true)
			}
			j.outcome.Problems = append(j.outcome.Problems, one.read.Problems...)
			var list []found
			select {
			case list = <-one.out:
			case <-ctx.Done():
				return j.cancelled(ctx)
			}
			for _, f := range list {
				j.batch = append(j.batch, f)
				if len(j.batch) >= batchArticles {
					if err := j.flush(false); err != nil {
						return err
					}
				}
			}
		}
	}
}

// cancelled drops what is on its way and shows what is durable.
func (j *importJob) cancelled(ctx context.Context) error {
	j.batch = nil
	return errors.Join(j.flush(true), ctx.Err())
}

// flush writes the batch and tells of it; last makes a snapshot in any case.
func (j *importJob) flush(last bool) error {
	batch := j.batch
	j.batch = nil
	if len(batch) == 0 && !(last && j.behind) {
		return nil
	}
	err := j.write(batch, last)
	if j.progress != nil {
		j.progress(Progress{
			Reading:  j.read,
			Imported: j.outcome.Imported, Duplicates: j.outcome.Duplicates, Failed: j.outcome.Failed,
			Events: j.outcome.Events, Elapsed: time.Since(j.started), Results: j.fresh,
		})
	}
	j.fresh = nil
	return err
}

func (j *importJob) write(batch []found, last bool) error {
	s := j.s
	s.work.Lock()
	shown, err := j.writeHeld(batch, last)
	s.work.Unlock()
	if shown && !last {
		s.tell(Change{Story: true, View: true})
	}
	return err
}

func (j *importJob) writeHeld(batch []found, last bool) (shown bool, err error) {
	s := j.s
	if err := s.build(context.Background()); err != nil {
		return false, err
	}
	if s.copies == nil {
		s.copies = s.builder.Copies()
	}
	var fresh []store.Article
	var derived []store.Derived
	var ids []model.ArticleID
	var add []model.Extraction
	states := map[model.ArticleID]*held{}
	for i := range batch {
		f := &batch[i]
		if f.article.ID == "" {
			continue
		}
		id := f.article.ID
		h := s.known[id]
		if states[id] != nil || h != nil && h.present {
			continue
		}
		if same, ok := s.sameText(&f.article, f.print, states); ok {
			f.same = same
			continue
		}
		f.copyOf, _ = s.copies.Add(id, f.print)
		if h == nil {
			ex := f.ex
			h = &held{read: f.article, now: f.article, ex: &ex, version: s.options.Extractor}
			fresh = append(fresh, store.Article{Article: f.article, Original: f.original})
			derived = append(derived, store.Derived{Version: h.version, Extraction: ex})
		}
		states[id] = h
		ids = append(ids, id)
	}
	if len(ids) > 0 {
		if err := j.enter(ids, fresh, derived); err != nil {
			s.copies = nil // it knows of articles that did not come
			j.fail(batch, err)
			return false, err
		}
		all := story.FoldArticlesOf(s.log.Active(), ids)
		for _, id := range ids {
			s.known[id] = states[id]
			add = append(add, s.derive(states[id], all[id]))
		}
		if err := s.builder.Add(context.Background(), add...); err != nil {
			return false, err
		}
		j.behind = true
	}
	j.account(batch, states)
	air := heapAir
	if j.outcome.Imported < fewArticles {
		air = restAir // a large story is not collected again and again for one article more
	}
	frugal.fit(air)
	// A snapshot costs more as the story grows: never let it take more than a
	// fifth of the time, and none where nobody looks.
	if j.behind && (last || s.watch.any() && time.Since(j.shown) > max(300*time.Millisecond, 4*j.cost)) {
		begin := time.Now()
		if err := s.rebase(context.Background()); err != nil {
			return false, err
		}
		s.publish()
		j.shown = time.Now()
		j.cost, j.behind, shown = j.shown.Sub(begin), false, true
	}
	return shown, nil
}

// enter writes the log's entry: the first batch begins the command, the others
// go on with it.
func (j *importJob) enter(ids []model.ArticleID, fresh []store.Article, derived []store.Derived) error {
	s := j.s
	e := story.Entry{Seq: s.log.Next(), At: s.options.Now(), Act: story.ActDo, Edits: []story.Edit{story.Import(ids...)}}
	if j.seq == 0 {
		e.Note = "Imported articles"
	} else {
		e.Act, e.Of = story.ActMore, j.seq
	}
	if err := s.log.Check(e); err != nil {
		return err
	}
	err := s.keep.Append(context.Background(), e, fresh, derived)
	if errors.Is(err, store.ErrIndex) {
		if err := s.reindex(context.Background()); err != nil {
			return err
		}
		err = s.keep.Append(context.Background(), e, fresh, derived)
	}
	if err != nil {
		return err
	}
	if j.seq == 0 {
		j.seq = e.Seq
	}
	return s.record(e)
}

// reindex makes the index of words anew from every article that is kept. The
// caller holds work.
func (s *Session) reindex(ctx context.Context) error {
	var all []model.Article
	for _, h := range s.known {
		all = append(all, h.read)
	}
	return s.keep.Reindex(ctx, all)
}

// account counts the batch and says what became of each article.
func (j *importJob) account(batch []found, added map[model.ArticleID]*held) {
	for i := range batch {
		f := &batch[i]
		if f.progress.Files > 0 {
			j.read = f.progress
		}
		for _, r := range f.results {
			j.outcome.Failed++
			j.fresh = append(j.fresh, r)
		}
		id := f.article.ID
		if id == "" {
			continue
		}
		r := Result{Path: f.article.Path, Article: id, Title: f.article.Title, Status: Duplicate}
		if h := added[id]; h != nil {
			delete(added, id) // a second one in the same batch is a duplicate
			r.Status, r.Events, r.Undated = Imported, len(h.ex.Events), !h.now.Published.Known()
			j.outcome.Imported++
			j.outcome.Events += r.Events
			j.outcome.Articles = append(j.outcome.Articles, id)
			if f.failed != nil {
				r.Message = "Its events could not be found; this is a mistake in Dateline."
				j.outcome.Problems = append(j.outcome.Problems, Problem{Path: r.Path, Stage: "extract", Message: r.Message, Err: f.failed})
			}
			if r.Undated {
				j.outcome.Undated = append(j.outcome.Undated, id)
			}
			if r.CopyOf = f.copyOf; f.copyOf != "" {
				j.outcome.Copies++
				r.Message = strings.TrimSpace(r.Message + " " + j.s.copied(f.copyOf))
			}
		} else {
			r.Message = "It is in the story already."
			if r.CopyOf = f.same; f.same != "" {
				r.Message = j.s.sameWords(&f.article, f.same)
			} else if h := j.s.known[id]; h != nil && (h.now.Title != f.article.Title || h.now.Publisher != f.article.Publisher || h.read.Path != f.article.Path) {
				r.Message = j.s.sameWords(&f.article, id) // from another file, or under another name
			}
			same := id
			if f.same != "" {
				same = f.same
			}
			if j.s.offer(&f.article, same) && !slices.Contains(j.outcome.Offered, same) {
				j.outcome.Offered = append(j.outcome.Offered, same)
			}
			j.outcome.Duplicates++
		}
		j.fresh = append(j.fresh, r)
	}
}

// fail says of a batch that it could not be written.
func (j *importJob) fail(batch []found, err error) {
	for i := range batch {
		if id := batch[i].article.ID; id != "" {
			j.outcome.Failed++
			r := Result{Path: batch[i].article.Path, Title: batch[i].article.Title, Status: Failed, Message: "It could not be saved: " + err.Error()}
			j.fresh = append(j.fresh, r)
		}
	}
}
