package session

import (
	"context"
	"errors"
	"slices"
	"sync"

	"dateline/data/store"
	"dateline/model"
	"dateline/model/story"
)

// Reextraction is a newer extractor's reading of the whole story, not yet taken.
type Reextraction struct {
	Diff Diff
	// generation of the snapshot that it was made of.
	generation uint64
	ex         []model.Extraction
}

// Outdated returns how many articles were last read by another version of the
// extractor than this program's.
func (s *Session) Outdated(ctx context.Context) (int, error) {
	versions, err := s.keep.Versions(ctx)
	if err != nil {
		return 0, err
	}
	if len(versions) == 0 || len(versions) == 1 && versions[0] == s.options.Extractor {
		return 0, nil
	}
	s.work.Lock()
	defer s.work.Unlock()
	if err := s.build(ctx); err != nil {
		return 0, err
	}
	n := 0
	for _, h := range s.known {
		if h.present && h.version != s.options.Extractor {
			n++
		}
	}
	return n, nil
}

// PreviewReextract runs this program's extractor over the whole story and
// returns what would change, a person's edits laid over it as ever. Nothing
// changes until TakeReextract.
func (s *Session) PreviewReextract(ctx context.Context, progress func(done, total int)) (*Reextraction, error) {
	snap := s.Snapshot()
	r := &Reextraction{generation: snap.Generation, ex: make([]model.Extraction, len(snap.Articles))}
	failed := make([]bool, len(snap.Articles))
	var wg sync.WaitGroup
	next := make(chan int)
	for range s.options.Workers {
		wg.Go(func() {
			for i := range next {
				var err error
				r.ex[i], err = s.extract(snap.Articles[i])
				failed[i] = err != nil
			}
		})
	}
	for i := range snap.Articles {
		if ctx.Err() != nil {
			break
		}
		next <- i
		if progress != nil && (i%50 == 49 || i == len(snap.Articles)-1) {
			progress(i+1, len(snap.Articles))
		}
	}
	close(next)
	wg.Wait()
	if err := s.keepFailed(ctx, r.ex, failed); err != nil {
		return nil, err
	}
	base, err := story.Build(ctx, r.ex, story.Options{Workers: s.options.Workers})
	if err != nil {
		return nil, err
	}
	s.work.Lock()
	active := s.log.Active()
	s.work.Unlock()
	r.Diff = diff(snap.Story, base.Apply(active))
	return r, nil
}

// keepFailed puts what was found before in the place of what the extractor
// failed on: a mistake in a newer one loses nothing.
func (s *Session) keepFailed(ctx context.Context, ex []model.Extraction, failed []bool) error {
	if !slices.Contains(failed, true) {
		return nil
	}
	s.work.Lock()
	defer s.work.Unlock()
	if err := s.build(ctx); err != nil { // brings back what was found before
		return err
	}
	for i := range ex {
		if !failed[i] {
			continue
		}
		if h := s.known[ex[i].Article.ID]; h != nil && h.ex != nil {
			now := ex[i].Article
			ex[i] = *h.ex
			ex[i].Article = now
		}
	}
	return nil
}

// ErrMoved is returned for a preview that is of an older state of the story.
var ErrMoved = errors.New("the story changed since the preview was made; make it again")

// TakeReextract makes a previewed re-extraction the derived story. It is no
// command: what is derived is not part of the history, and every edit stays.
func (s *Session) TakeReextract(ctx context.Context, r *Reextraction) error {
	s.work.Lock()
	err := s.takeReextract(ctx, r)
	s.work.Unlock()
	if err != nil {
		return err
	}
	s.tell(Change{Story: true, View: true, Message: "Read all articles again"})
	return nil
}

func (s *Session) takeReextract(ctx context.Context, r *Reextraction) error {
	if s.Snapshot().Generation != r.generation {
		return ErrMoved
	}
	derived := make([]store.Derived, len(r.ex))
	for i := range r.ex {
		derived[i] = store.Derived{Version: s.options.Extractor, Extraction: r.ex[i]}
	}
	if err := s.keep.Rederive(ctx, derived); err != nil {
		return err
	}
	for i := range r.ex {
		h := s.known[r.ex[i].Article.ID]
		h.ex, h.version, h.unkept = &r.ex[i], s.options.Extractor, false
	}
	s.builder, s.stamp = nil, "stale"
	if err := s.build(ctx); err != nil {
		return err
	}
	if err := s.rebase(ctx); err != nil {
		return err
	}
	s.publish()
	return s.keepBase(ctx)
}
