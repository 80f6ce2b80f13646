package session

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"sort"
	"sync"

	"dateline/data/store"
	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/story"
)

// load makes a session of what is kept.
func load(ctx context.Context, o Options, k keeper) (*Session, error) {
	s := &Session{options: o.withDefaults(), keep: k}
	s.open, s.end = context.WithCancel(context.Background())
	if err := s.take(ctx, k.Load()); err != nil {
		s.end()
		return nil, err
	}
	s.publish()
	go s.settle()
	return s, nil
}

// take makes what is kept the session's story. The derived story is taken as it
// was kept when it is of the articles as they stand; then nothing is merged
// anew, and the extractions stay in the file until a command needs them. The
// caller holds work, or nobody else knows the session yet.
func (s *Session) take(ctx context.Context, kept *store.Story) error {
	log, err := story.NewLog(kept.Entries)
	if err != nil {
		return fmt.Errorf("read the story's history: %w", err)
	}
	states := story.FoldArticles(log.Active())
	var present []model.Article
	known := make(map[model.ArticleID]*held, len(kept.Articles))
	for i := range kept.Articles {
		a := &kept.Articles[i]
		h := &held{read: *a, now: *a}
		known[a.ID] = h
		if st := states[a.ID]; st.Present {
			h.now, h.present = st.Over(h.read), true
			present = append(present, h.now)
		}
	}
	s.look.mu.Lock()
	s.views = kept.Views
	s.look.mu.Unlock()
	s.logMu.Lock()
	s.log = log
	s.logMu.Unlock()
	s.known, s.builder, s.copies, s.warming = known, nil, nil, nil
	var base *story.Story
	if kept.Archive != nil {
		if base, err = kept.Archive.Restore(present); err == nil {
			go s.textsFor(base) // the first search may come as soon as the story is shown
		}
	}
	stamp := stampOf(present)
	switch {
	case base != nil && kept.Stamp == stamp:
		s.base, s.stamp = base, stamp
		return nil
	case s.base != nil && stampOf(s.base.Articles) == stamp:
		return nil
	}
	if err := s.build(ctx); err != nil {
		return err
	}
	return s.rebase(ctx)
}

// Refresh brings a story that is open for reading only up to what another
// window made of it, and reports whether there was anything new.
func (s *Session) Refresh(ctx context.Context) (bool, error) {
	if _, readOnly := s.ReadOnly(); !readOnly {
		return false, nil
	}
	s.work.Lock()
	kept, err := s.keep.Reload(ctx)
	if err == nil && kept != nil {
		if err = s.take(ctx, kept); err == nil {
			s.publish()
		}
	}
	s.work.Unlock()
	if err != nil || kept == nil {
		return false, err
	}
	go s.textsOf(s.Snapshot())
	s.tell(Change{Story: true, View: true})
	return true, nil
}

// settle does after opening what opening need not wait for: it makes what the
// first search would wait for, and verifies the index of words.
func (s *Session) settle() {
	snap := s.Snapshot()
	s.textsOf(snap)
	if _, ro := s.ReadOnly(); ro {
		return
	}
	defer s.warm(s.open)
	err := s.keep.CheckIndex(context.Background())
	if err == nil {
		err = s.tryIndex(snap)
	}
	if !errors.Is(err, store.ErrIndex) {
		return
	}
	s.work.Lock()
	defer s.work.Unlock()
	// Whatever hinders it hinders the next import too, which says so.
	_ = s.reindex(context.Background())
}

// tryIndex asks the index for a word of some articles: one that lost parts of
// itself may be sound and yet not know them.
func (s *Session) tryIndex(snap *Snapshot) error {
	const tries = 16
	for i := 0; i < len(snap.Articles); i += 1 + len(snap.Articles)/tries {
		a := &snap.Articles[i]
		longest := ""
		for w := range terms.Words(a.Body[:min(len(a.Body), 2000)]) {
			if len(w.In(a.Body)) > len(longest) && w.End < 2000 {
				longest = w.In(a.Body)
			}
		}
		q := terms.Parse(`"` + longest + `"`)
		if q.Empty() {
			continue
		}
		ids, indexed, err := s.keep.Match(context.Background(), q)
		if err != nil || !indexed {
			return err
		}
		if !slices.Contains(ids, a.ID) {
			return store.ErrIndex
		}
	}
	return nil
}

// build makes the builder of everything that is present, extracting what was
// not extracted yet or against another date. The caller holds work.
func (s *Session) build(ctx context.Context) error {
	if s.builder != nil || s.takeWarmed() {
		return nil
	}
	kept, err := s.keep.Extractions(ctx)
	if err != nil {
		return err
	}
	states := story.FoldArticles(s.log.Active())
	var in []*held
	for _, h := range s.known {
		h.found(kept)
		if h.present {
			in = append(in, h)
		}
	}
	ex := s.deriveAll(in, states)
	builder := story.NewBuilder(story.Options{Workers: s.options.Workers})
	if err := builder.Add(ctx, ex...); err != nil {
		return err
	}
	s.builder, s.copies = builder, nil
	return nil
}

// rebase makes the derived story of the builder. The caller holds work.
func (s *Session) rebase(ctx context.Context) error {
	base, err := s.builder.Story(ctx)
	if err != nil {
		return err
	}
	s.base = base
	return nil
}

// keepBase keeps the derived story in the file, if it is not there already.
// The caller holds work.
func (s *Session) keepBase(ctx context.Context) error {
	if _, ro := s.ReadOnly(); ro || s.base == nil {
		return nil
	}
	var again []store.Derived
	for _, h := range s.known {
		if h.unkept {
			again = append(again, store.Derived{Version: h.version, Extraction: *h.ex})
			h.unkept = false
		}
	}
	if len(again) > 0 {
		if err := s.keep.PutDerived(ctx, again); err != nil {
			return err
		}
	}
	stamp := stampOf(s.base.Articles)
	if stamp == s.stamp || len(s.base.Articles) == 0 && s.stamp == "" {
		return nil
	}
	frugal.tidy()
	if err := s.keep.PutArchive(ctx, s.base.Archive(), stamp, s.base.Articles); err != nil {
		return err
	}
	s.stamp = stamp
	return nil
}

// keepSoon keeps the derived story in the file beside everything else, so that
// the next opening finds it even if this program does not come to its end.
// Nobody waits for it, and whatever hinders it costs that opening time only.
func (s *Session) keepSoon() {
	s.archiving.Lock()
	defer s.archiving.Unlock()
	s.work.Lock()
	base, kept := s.base, s.stamp
	s.work.Unlock()
	if s.open.Err() != nil {
		return // Close keeps it
	}
	stamp := stampOf(base.Articles)
	if stamp == kept {
		return
	}
	frugal.tidy()
	if s.keep.PutArchive(s.open, base.Archive(), stamp, base.Articles) != nil {
		return
	}
	s.work.Lock()
	defer s.work.Unlock()
	if s.base == base {
		s.stamp = stamp
	}
}

// stampOf names a set of articles as they stand: what a derived story is a
// function of, next to the extractor, which only Reextract changes.
func stampOf(articles []model.Article) string {
	lines := make([]string, len(articles))
	for i := range articles {
		a := &articles[i]
		lines[i] = fmt.Sprintf("%s\x00%s\x00%d\x00%s\x00%s\x00%s\x00%s", a.ID, a.Published.Date, a.Published.Minute, a.Title, a.Publisher, a.Author, a.URL)
	}
	sort.Strings(lines)
	h := fnv.New128a()
	for _, l := range lines {
		h.Write([]byte(l))
		h.Write([]byte{1})
	}
	return fmt.Sprintf("%d:%x", len(articles), h.Sum(nil))
}

// derive returns what is found in an article as the edits correct it, and notes
// it in h. What was found before is taken where it still holds.
func (s *Session) derive(h *held, st story.ArticleState) model.Extraction {
	h.now, h.present = st.Over(h.read), true
	if h.ex != nil && sameDate(h.ex.Article.Published, h.now.Published) {
		ex := *h.ex
		ex.Article = h.now
		h.ex = &ex
		return ex
	}
	ex, _ := s.extract(h.now) // an import has told of what went wrong
	h.ex, h.version, h.unkept = &ex, s.options.Extractor, true
	return ex
}

// extract finds an article's events. A mistake in the extractor costs that
// article its events, never a person's session.
func (s *Session) extract(a model.Article) (ex model.Extraction, err error) {
	defer func() {
		if r := recover(); r != nil {
			ex, err = model.Extraction{Article: a}, fmt.Errorf("extract %q: %v", a.ID, r)
		}
	}()
	ex = s.options.Extract(a)
	ex.Article = a
	ex.Attributions = nil // nobody asks a story for them, and they are as large as the events
	return ex, nil
}

// sameDate reports whether expressions resolve alike against both.
func sameDate(a, b model.Published) bool {
	return a.Date == b.Date && a.Minute == b.Minute
}

// deriveAll derives on every core.
func (s *Session) deriveAll(in []*held, states map[model.ArticleID]story.ArticleState) []model.Extraction {
	ex := make([]model.Extraction, len(in))
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(s.options.Workers, len(in)) {
		wg.Go(func() {
			for i := range next {
				ex[i] = s.derive(in[i], states[in[i].read.ID])
			}
		})
	}
	for i := range in {
		next <- i
	}
	close(next)
	wg.Wait()
	return ex
}

// rederive brings articles in the builder up to the log: corrected, put in or
// taken out. The caller holds work.
func (s *Session) rederive(ctx context.Context, ids []model.ArticleID) error {
	if err := s.build(ctx); err != nil {
		return err
	}
	states := story.FoldArticles(s.log.Active())
	var out []model.ArticleID
	var in []*held
	seen := map[model.ArticleID]bool{}
	for _, id := range ids {
		h := s.known[id]
		if h == nil || seen[id] {
			continue
		}
		seen[id] = true
		if states[id].Present {
			in = append(in, h)
		} else if h.present {
			h.present = false
			out = append(out, id)
		}
	}
	ex := s.deriveAll(in, states)
	s.copies = nil
	s.builder.Remove(out...)
	if err := s.builder.Add(ctx, ex...); err != nil {
		return err
	}
	return s.rebase(ctx)
}
