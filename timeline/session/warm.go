package session

import (
	"context"

	"dateline/data/store"
	"dateline/model"
	"dateline/model/story"
)

// warmed is a builder made beside everything else, and what was found in the
// articles that it holds.
type warmed struct {
	builder *story.Builder
	of      []*held // and what they become:
	is      []held
	err     error
}

// warm makes the builder that the first correction of a date, the first import
// and the first removal would wait for, after opening and without holding work:
// the window stays free meanwhile. build takes it over, or waits for it. What
// changes the articles of a story needs build before, so that what warm makes
// is of the story as it stands.
func (s *Session) warm(ctx context.Context) {
	s.work.Lock()
	defer s.work.Unlock()
	if s.builder != nil || s.warming != nil || len(s.known) == 0 {
		return
	}
	states := story.FoldArticles(s.log.Active())
	w := warmed{}
	for _, h := range s.known {
		if h.present {
			w.of, w.is = append(w.of, h), append(w.is, *h)
		}
	}
	// Half of the cores: whoever looks at the story meanwhile has the others.
	w.builder = story.NewBuilder(story.Options{Workers: max(1, s.options.Workers/2)})
	out := make(chan warmed, 1)
	s.warming, s.warmed = out, w.builder
	go func() {
		w.err = w.make(ctx, s, states)
		out <- w
	}()
}

func (w *warmed) make(ctx context.Context, s *Session, states map[model.ArticleID]story.ArticleState) error {
	kept, err := s.keep.Extractions(ctx)
	if err != nil {
		return err
	}
	ex := make([]model.Extraction, len(w.is))
	for i := range w.is {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		h := &w.is[i]
		h.found(kept)
		ex[i] = s.derive(h, states[h.read.ID])
	}
	if err := w.builder.Add(ctx, ex...); err != nil {
		return err
	}
	_, err = w.builder.Story(ctx)
	return err
}

// found takes what the file keeps of an article, unless it is known better.
func (h *held) found(kept map[model.ArticleID]store.Derived) {
	if d, ok := kept[h.read.ID]; ok && h.ex == nil {
		ex := d.Extraction
		h.ex, h.version = &ex, d.Version
	}
}

// takeWarmed takes over what warm made, waiting for it where it is under way.
// The caller holds work.
func (s *Session) takeWarmed() bool {
	if s.warming == nil {
		return false
	}
	s.warmed.Use(s.options.Workers) // somebody waits
	w := <-s.warming
	s.warming, s.warmed = nil, nil
	if w.err != nil {
		return false
	}
	for i, h := range w.of {
		*h = w.is[i]
	}
	s.builder, s.copies = w.builder, nil
	return true
}
