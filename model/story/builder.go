package story

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sort"

	"dateline/model"
	"dateline/model/caldate"
)

// Builder holds a story that grows. Adding, replacing or removing an article
// costs the work for the days it speaks of, not for the whole story. The zero
// Builder is not usable; see NewBuilder.
type Builder struct {
	crew     *crew
	articles map[model.ArticleID]*entry
	blocks   map[blockKey]*block
	dirty    map[blockKey]bool
	sample   int // articles that tell how common a word is
	weights  weights
	changed  []int64             // days on which blocks changed since the last Story
	wholes   map[*cluster]joined // events of a day with what they have taken in
	topic    *topic              // made of topicOf
	topicOf  []*entry
	weighed  []*entry         // that the weights were counted in
	named    map[string]named // names that were taken apart
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

	of        *topic // that the following are of
	central   float64
	relevance []float64 // of each of days
}

// NewBuilder returns an empty builder.
func NewBuilder(o Options) *Builder {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	b := &Builder{
		crew:     new(crew),
		sample:   sampleSize,
		articles: map[model.ArticleID]*entry{},
		blocks:   map[blockKey]*block{},
		dirty:    map[blockKey]bool{},
		named:    map[string]named{},
	}
	b.Use(o.Workers)
	return b
}

// Use changes the number of goroutines that the builder works on. Alone of its methods
// it may be called while the builder works: more take a hand at once, fewer from the
// next step on.
func (b *Builder) Use(workers int) { b.crew.set(workers) }

// Add puts articles into the story; one that is there already (same ID) is
// replaced, which is how an article is dated anew: extract it again with the
// new date and add it. On an error (only when ctx ends) nothing was added.
func (b *Builder) Add(ctx context.Context, ex ...model.Extraction) error {
	entries := make([]*entry, len(ex))
	if err := b.crew.each(ctx, len(ex), func(i int) { entries[i] = newEntry(ex[i]) }); err != nil {
		return err
	}
	for _, e := range entries {
		b.Remove(e.ex.Article.ID)
		b.articles[e.ex.Article.ID] = e
		for _, m := range e.mentions {
			key := m.key()
			bl := b.blocks[key]
			if bl == nil {
				bl = &block{}
				b.blocks[key] = bl
			}
			bl.mentions = append(bl.mentions, m)
			b.dirty[key] = true
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
			key := m.key()
			b.blocks[key].remove(e)
			b.dirty[key] = true
		}
	}
}

// Len returns the number of articles.
func (b *Builder) Len() int { return len(b.articles) }

// Story returns the story as it stands. The builder may go on growing; the
// story returned does not change.
func (b *Builder) Story(ctx context.Context) (*Story, error) {
	entries := b.entries()
	sample := b.sampled(entries)
	// What is read from the articles alone goes beside the merging.
	var copies map[model.ArticleID]model.ArticleID
	var days map[caldate.Date]float64
	apart := make(chan struct{})
	go func() {
		defer close(apart)
		copies = originals(entries)
		days = scoreDays(entries, b.theme(sample, firstPublished(entries)))
	}()
	dated, floating, err := b.merged(ctx, sample)
	<-apart
	if err != nil {
		return nil, err
	}
	s := &Story{copies: copies, weights: &weights{step: b.weights.step}}
	held := map[string]map[string]int{}
	mentions, unused := 0, 0
	for _, e := range entries {
		unused += len(e.ex.Unused)
	}
	s.Articles = make([]model.Article, 0, len(entries))
	if unused > 0 {
		s.Unused = make([]Unused, 0, unused)
	}
	for _, e := range entries {
		s.Articles = append(s.Articles, e.ex.Article)
		mentions += len(e.mentions)
		for _, u := range e.ex.Unused {
			s.Unused = append(s.Unused, Unused{Article: e.ex.Article.ID, UnusedTime: u})
		}
		for office, who := range e.offices {
			for person := range who {
				count(held, office, person) // once an article, however often it says so
			}
		}
	}
	s.members = make(map[model.EventID]model.EventID, mentions)
	all := slices.Concat(dated, floating)
	for _, c := range all {
		for _, m := range c.members {
			s.members[m.ev.ID] = c.event.ID
		}
	}
	const chunk = 512
	parts := (len(all) + chunk - 1) / chunk
	part := func(i int) []*cluster { return all[i*chunk : min(len(all), (i+1)*chunk)] }
	st := newStage(len(entries), firstPublished(entries), &b.weights)
	err = b.crew.each(ctx, parts, func(i int) {
		for _, c := range part(i) {
			c.links = slices.Concat(c.links, c.fate, c.reply)
			c.voiceCount = c.voices(s.copies)
			c.own = st.weigh(c)
		}
	})
	if err != nil {
		return nil, err
	}
	voiced(dated, days)
	doubt(dated, days)
	st.hold(dated, days)
	if !slices.IsSortedFunc(dated, byEvent) { // an event that took in others has another ID
		all = slices.Clone(all)
		slices.SortFunc(all[:len(dated)], byEvent)
	}
	told := make([]model.Event, len(all))
	err = b.crew.each(ctx, parts, func(i int) {
		for k, c := range part(i) {
			told[i*chunk+k] = c.told(st, s.members)
		}
	})
	if err != nil {
		return nil, err
	}
	if len(dated) > 0 {
		s.Events = slices.Clip(told[:len(dated)])
	}
	if len(floating) > 0 {
		s.Floating = told[len(dated):]
	}
	s.indexArticles()
	s.orderFloating()
	s.indexEvents()
	s.sources()
	s.nameActors(held, b.named)
	s.listDays(days)
	return s, ctx.Err()
}

// merged brings the events and what stands between them up to date and returns
// them, the dated ones in order.
func (b *Builder) merged(ctx context.Context, sample []*entry) (dated, floating []*cluster, err error) {
	if err := b.cluster(ctx, sample); err != nil {
		return nil, nil, err
	}
	// Block by block they come nearly in order.
	blocks := make([]*block, 0, len(b.blocks))
	for _, bl := range b.blocks {
		if len(bl.clusters) > 0 {
			blocks = append(blocks, bl)
		}
	}
	slices.SortFunc(blocks, func(x, y *block) int { return orderClusters(x.clusters[0], y.clusters[0]) })
	for _, bl := range blocks {
		for _, c := range bl.clusters {
			if c.event.Floating() {
				floating = append(floating, c)
			} else {
				dated = append(dated, c)
			}
		}
	}
	slices.SortFunc(dated, orderClusters)
	if err := b.link(ctx, dated); err != nil {
		return nil, nil, err
	}
	return slices.DeleteFunc(dated, func(c *cluster) bool { return c.absorbed }), floating, nil
}

func byEvent(x, y *cluster) int { return order(x.event, y.event) }

func orderClusters(x, y *cluster) int {
	if x.begin != y.begin {
		return cmp.Compare(x.begin, y.begin)
	}
	return order(x.event, y.event)
}

// theme returns what the story is about, made anew only when the articles that
// tell of it changed.
func (b *Builder) theme(sample []*entry, first caldate.Date) *topic {
	if b.topic == nil || b.topic.first != first || !slices.Equal(sample, b.topicOf) {
		b.topic, b.topicOf = newTopic(sample, first), sample
	}
	return b.topic
}

// link brings what stands between events up to date where something changed;
// events that others have taken in are marked so. When it does not come to its
// end, the next Story does all of it again.
func (b *Builder) link(ctx context.Context, dated []*cluster) error {
	l := newLinker(dated, &b.weights, b.crew, newSpan(b.changed))
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
func (c *cluster) told(st *stage, members map[model.EventID]model.EventID) model.Event {
	e := *c.event
	e.Quotes, e.Actors = slices.Clip(e.Quotes), slices.Clip(e.Actors) // others share them
	e.Sources = c.voiceCount
	e.Salience = st.salience(c)
	links := c.links
	for _, k := range e.Links { // from inside one article: they name its own events
		if to, ok := members[k.To]; ok && to != e.ID {
			k.To = to
			links = append(links, k)
		}
	}
	slices.SortStableFunc(links, func(a, b model.Link) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.To, b.To))
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
	slices.SortFunc(out, func(x, y *entry) int { return orderArticles(&x.ex.Article, &y.ex.Article) })
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
