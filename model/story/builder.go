package story

import (
	"context"
	"runtime"
	"slices"
	"sort"

	"dateline/model"
)

// Builder holds a story that grows. Adding, replacing or removing an article
// costs the work for the days it speaks of, not for the whole story. The zero
// Builder is not usable; see NewBuilder.
type Builder struct {
	options  Options
	articles map[model.ArticleID]*entry
	blocks   map[blockKey]*block
	dirty    map[blockKey]bool
	sample   int // articles that tell how common a word is
	weights  weights
	changed  []int64             // days on which blocks changed since the last Story
	wholes   map[*cluster]joined // events of a day with what they have taken in
}

// entry is one article in the builder with what was derived from it alone.
type entry struct {
	ex         model.Extraction
	mentions   []*mention
	vocabulary []uint64 // the different content words of the body
	print      Print
	days       []dayTelling
	offices    map[string]map[string]int // office → who is called by it → how often
	hash       uint64                    // of the ID: the order in which articles enter the sample
}

// NewBuilder returns an empty builder.
func NewBuilder(o Options) *Builder {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	return &Builder{
		options:  o,
		sample:   sampleSize,
		articles: map[model.ArticleID]*entry{},
		blocks:   map[blockKey]*block{},
		dirty:    map[blockKey]bool{},
	}
}

// Use changes the number of goroutines that the builder works on.
func (b *Builder) Use(workers int) { b.options.Workers = max(1, workers) }

// Add puts articles into the story; one that is there already (same ID) is
// replaced, which is how an article is dated anew: extract it again with the
// new date and add it. On an error (only when ctx ends) nothing was added.
func (b *Builder) Add(ctx context.Context, ex ...model.Extraction) error {
	entries := make([]*entry, len(ex))
	if err := each(ctx, b.options.Workers, len(ex), func(i int) { entries[i] = newEntry(ex[i]) }); err != nil {
		return err
	}
	for _, e := range entries {
		b.Remove(e.ex.Article.ID)
		b.articles[e.ex.Article.ID] = e
		for _, m := range e.mentions {
			bl := b.blocks[m.key]
			if bl == nil {
				bl = &block{}
				b.blocks[m.key] = bl
			}
			bl.mentions = append(bl.mentions, m)
			b.dirty[m.key] = true
		}
	}
	return nil
}

// Remove takes articles out of the story; unknown IDs are passed over.
func (b *Builder) Remove(ids ...model.ArticleID) {
	for _, id := range ids {
		e, ok := b.articles[id]
		if !ok {
			continue
		}
		delete(b.articles, id)
		for _, m := range e.mentions {
			b.blocks[m.key].remove(e)
			b.dirty[m.key] = true
		}
	}
}

// Len returns the number of articles.
func (b *Builder) Len() int { return len(b.articles) }

// Story returns the story as it stands. The builder may go on growing; the
// story returned does not change.
func (b *Builder) Story(ctx context.Context) (*Story, error) {
	entries := b.entries()
	if err := b.cluster(ctx, entries); err != nil {
		return nil, err
	}
	s := &Story{members: map[model.EventID]model.EventID{}, copies: originals(entries), weights: &weights{step: b.weights.step}}
	held := map[string]map[string]int{}
	for _, e := range entries {
		s.Articles = append(s.Articles, e.ex.Article)
		for _, u := range e.ex.Unused {
			s.Unused = append(s.Unused, Unused{Article: e.ex.Article.ID, UnusedTime: u})
		}
		for office, who := range e.offices {
			for person := range who {
				count(held, office, person) // once an article, however often it says so
			}
		}
	}
	var dated, floating []*cluster
	for _, bl := range b.blocks {
		for _, c := range bl.clusters {
			if c.event.Floating() {
				floating = append(floating, c)
			} else {
				dated = append(dated, c)
			}
		}
	}
	sort.Slice(dated, func(i, j int) bool { return Less(dated[i].event, dated[j].event) })
	if err := b.link(ctx, dated); err != nil {
		return nil, err
	}
	dated = slices.DeleteFunc(dated, func(c *cluster) bool { return c.absorbed })
	for _, c := range slices.Concat(dated, floating) {
		c.links = slices.Concat(c.links, c.fate, c.reply)
		c.voiceCount = c.voices(s.copies)
		for _, m := range c.members {
			s.members[m.ev.ID] = c.event.ID
		}
	}
	days := s.scoreDays(entries, newTopic(b.sampled(entries), entries))
	doubt(dated, days)
	for _, c := range dated {
		c.dayScore = days[c.event.When.Earliest]
		s.Events = append(s.Events, c.told(&b.weights, s.members))
	}
	for _, c := range floating {
		s.Floating = append(s.Floating, c.told(&b.weights, s.members))
	}
	less := func(i, j int) bool { return Less(s.Events[i], s.Events[j]) }
	if !sort.SliceIsSorted(s.Events, less) { // an event that took in others has another ID
		sort.Slice(s.Events, less)
	}
	s.indexArticles()
	s.orderFloating()
	s.indexEvents()
	s.sources()
	s.nameActors(held)
	s.listDays(days)
	return s, ctx.Err()
}

// link brings what stands between events up to date where something changed;
// events that others have taken in are marked so. When it does not come to its
// end, the next Story does all of it again.
func (b *Builder) link(ctx context.Context, dated []*cluster) error {
	l := newLinker(dated, &b.weights, b.options.Workers, newSpan(b.changed))
	err := l.absorb(ctx, b)
	for _, c := range dated {
		c.links = nil
	}
	for _, pass := range []func(context.Context) error{l.conflicts, l.fates, l.replies} {
		if err == nil {
			err = pass(ctx)
		}
	}
	b.changed = nil
	if err != nil {
		for k := range b.blocks {
			b.changed = append(b.changed, k.begin())
		}
	}
	return err
}

// told returns the cluster's event with all that the whole story says of it.
func (c *cluster) told(w *weights, members map[model.EventID]model.EventID) model.Event {
	e := c.event
	e.Sources = c.voiceCount
	e.Salience = c.salience(w)
	links := c.links
	for _, k := range e.Links { // from inside one article: they name its own events
		if to, ok := members[k.To]; ok && to != e.ID {
			k.To = to
			links = append(links, k)
		}
	}
	sort.SliceStable(links, func(i, j int) bool {
		if links[i].Kind != links[j].Kind {
			return links[i].Kind < links[j].Kind
		}
		return links[i].To < links[j].To
	})
	e.Links = slices.CompactFunc(links, func(a, b model.Link) bool { return a.Kind == b.Kind && a.To == b.To })
	return e
}

// entries returns the articles in canonical order.
func (b *Builder) entries() []*entry {
	out := make([]*entry, 0, len(b.articles))
	for _, e := range b.articles {
		out = append(out, e)
	}
	sort.Slice(out, func(i, j int) bool { return articleLess(&out[i].ex.Article, &out[j].ex.Article) })
	return out
}

// orderFloating sorts what waits for a date: article by article, inside one by
// the order that its text gives, then by place.
func (s *Story) orderFloating() {
	at := func(e *model.Event) (article, start int) {
		if len(e.Quotes) == 0 {
			return len(s.Articles), 0
		}
		return s.article[e.Quotes[0].Article], e.Quotes[0].Start
	}
	sort.Slice(s.Floating, func(i, j int) bool {
		a, b := &s.Floating[i], &s.Floating[j]
		aa, as := at(a)
		ba, bs := at(b)
		switch {
		case aa != ba:
			return aa < ba
		case a.Float != b.Float:
			return a.Float < b.Float
		case as != bs:
			return as < bs
		}
		return a.ID < b.ID
	})
}
