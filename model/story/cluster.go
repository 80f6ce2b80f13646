package story

import (
	"context"
	"sort"

	"dateline/model"
)

// block holds the mentions of one stretch of time and the events made of them.
type block struct {
	mentions []*mention
	clusters []*cluster
}

// cluster is one event of the story with the mentions that tell it.
type cluster struct {
	members []*mention // in canonical order
	event   model.Event
	keys    []uint64 // the telling words it is found by

	// What the whole story adds, made anew for each Story.
	links      []model.Link
	voiceCount int
	dayScore   float64
}

func (bl *block) remove(e *entry) {
	kept := bl.mentions[:0]
	for _, m := range bl.mentions {
		if m.article != &e.ex.Article {
			kept = append(kept, m)
		}
	}
	for i := len(kept); i < len(bl.mentions); i++ {
		bl.mentions[i] = nil
	}
	bl.mentions = kept
}

// cluster brings every block that changed up to date, on all workers: blocks do
// not see each other.
func (b *Builder) cluster(ctx context.Context, entries []*entry) error {
	if b.weights.renew(sampled(entries)) {
		for k := range b.blocks {
			b.dirty[k] = true
		}
	}
	keys := make([]blockKey, 0, len(b.dirty))
	for k := range b.dirty {
		keys = append(keys, k)
	}
	err := each(ctx, b.options.Workers, len(keys), func(i int) { b.blocks[keys[i]].run(&b.weights) })
	if err != nil {
		return err
	}
	for _, k := range keys {
		delete(b.dirty, k)
		if len(b.blocks[k].mentions) == 0 {
			delete(b.blocks, k)
		}
	}
	return nil
}

// candidates is how many of the likest events a mention is held against.
const candidates = 8

// run groups the block's mentions anew. They come in canonical order; each
// joins the event it is likest to, or begins one. An index from features to
// events keeps a day with thousands of mentions from comparing all with all.
func (bl *block) run(w *weights) {
	sort.Slice(bl.mentions, func(i, j int) bool { return mentionLess(bl.mentions[i], bl.mentions[j]) })
	bl.clusters = nil
	having := map[uint64][]int32{}
	for _, m := range bl.mentions {
		best, bestScore := -1, 0.0
		for _, c := range bl.likest(m, having, w) {
			if s := bl.clusters[c].likeness(m, w); s > bestScore {
				best, bestScore = c, s
			}
		}
		if best < 0 {
			best = len(bl.clusters)
			bl.clusters = append(bl.clusters, &cluster{})
		}
		c := bl.clusters[best]
		c.members = append(c.members, m)
		if len(c.members) <= exemplars {
			for _, f := range m.feats {
				if in := having[f.hash]; len(in) == 0 || in[len(in)-1] != int32(best) {
					having[f.hash] = append(in, int32(best))
				}
			}
		}
	}
	for _, c := range bl.clusters {
		c.merge()
		c.tell(w)
	}
}

// likest returns the events that share most with m, the likest first.
func (bl *block) likest(m *mention, having map[uint64][]int32, w *weights) []int {
	points := map[int]float64{}
	for _, f := range m.feats {
		in, v := having[f.hash], w.of(f)
		for _, c := range in {
			points[int(c)] += v
		}
	}
	out := make([]int, 0, len(points))
	for c := range points {
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool {
		if points[out[i]] != points[out[j]] {
			return points[out[i]] > points[out[j]]
		}
		return out[i] < out[j]
	})
	return out[:min(len(out), candidates)]
}

// mentionLess is the canonical order: the earliest article first, so that an
// event keeps its first teller and its ID when later articles join.
func mentionLess(a, b *mention) bool {
	if a.article.ID != b.article.ID {
		return articleLess(a.article, b.article)
	}
	if as, bs := a.start(), b.start(); as != bs {
		return as < bs
	}
	return a.ev.ID < b.ev.ID
}

func (m *mention) start() int {
	if len(m.ev.Quotes) == 0 {
		return 0
	}
	return m.ev.Quotes[0].Start
}
