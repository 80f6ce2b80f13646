package story

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"dateline/model"
)

// block holds the mentions of one stretch of time and the events made of them.
type block struct {
	mentions []*mention
	clusters []*cluster
}

// cluster is one event of the story with the mentions that tell it.
type cluster struct {
	members []*mention   // in canonical order
	event   *model.Event // that of its only telling, or its own
	begin   int64        // serial day that the event stands at
	best    *mention     // the telling that speaks for it
	bonds   []bond       // by what each joined the others; one less than members
	keys    []uint64     // the telling words it is found by

	// What the events around it add: kept until one of them changes.
	into        *cluster   // the event of a day that this one of a month is
	intoBy      bond       // by what
	rivals      []*cluster // the same event on other days
	fate, reply []model.Link

	// What the whole story adds, made anew for each Story.
	links      []model.Link
	absorbed   bool
	voiceCount int
	own        float64 // what it weighs apart from its day, see stage
	worth      worth
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

// has reports whether any of the block's mentions has one of the words. The head
// word of a mention stands in the weights under its class and not its stem.
func (bl *block) has(words map[uint64]bool) bool {
	for _, m := range bl.mentions {
		for i := range m.feats {
			if words[m.feats[i].hash] {
				return true
			}
		}
	}
	return false
}

// cluster brings every block that changed up to date, on all workers: blocks do
// not see each other.
func (b *Builder) cluster(ctx context.Context, sample []*entry) error {
	if !slices.Equal(sample, b.weighed) {
		b.weighed = sample
		if changed := b.weights.renew(sample); len(changed) > 0 {
			for k, bl := range b.blocks {
				if !b.dirty[k] && bl.has(changed) {
					b.dirty[k] = true
				}
			}
		}
	}
	keys := make([]blockKey, 0, len(b.dirty))
	for k := range b.dirty {
		keys = append(keys, k)
	}
	err := b.crew.each(ctx, len(keys), func(i int) { b.blocks[keys[i]].run(&b.weights) })
	if err != nil {
		return err
	}
	for _, k := range keys {
		delete(b.dirty, k)
		b.changed = append(b.changed, k.begin())
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
	slices.SortFunc(bl.mentions, orderMentions)
	bl.clusters = nil
	g := grouping{having: make(map[uint64][]int32, 16*len(bl.mentions)), senses: map[sense][]int32{}}
	for _, m := range bl.mentions {
		m.weigh(w)
		best, bestScore := -1, 0.0
		var why bond
		for _, c := range g.likest(m) {
			if s, k := bl.clusters[c].likeness(m); s > bestScore {
				best, bestScore, why = int(c), s, k
			}
		}
		if best < 0 {
			best = len(bl.clusters)
			bl.clusters = append(bl.clusters, &cluster{})
			g.points = append(g.points, 0)
		}
		c := bl.clusters[best]
		if c.members = append(c.members, m); why.a != nil {
			c.bonds = append(c.bonds, why)
		}
		if len(c.members) <= exemplars {
			for _, x := range m.senses {
				if in := g.senses[x]; len(in) < sensePeers && (len(in) == 0 || in[len(in)-1] != int32(best)) {
					g.senses[x] = append(in, int32(best))
				}
			}
			for _, f := range m.feats {
				if in := g.having[f.hash]; len(in) == 0 || in[len(in)-1] != int32(best) {
					g.having[f.hash] = append(in, int32(best))
				}
			}
		}
	}
	bl.consolidate()
	bl.uniteLone()
	bl.uniteBeside()
	bl.gather()
	for _, c := range bl.clusters {
		c.merge()
		c.tell()
	}
	slices.SortFunc(bl.clusters, orderClusters)
}

// grouping is the working memory of one run.
type grouping struct {
	having map[uint64][]int32 // feature → events that have it
	senses map[sense][]int32  // sense → the first events in which it happens
	points []float32          // event → weight shared with the mention at hand
	found  []scored
	likely []int32
}

type scored struct {
	event  int32
	points float32
}

// sensePeers is how many events of a sort are looked at for what else they share.
const sensePeers = 6

// likest returns the events that share most with m, the likest first, then those
// in which the same sort of thing happens.
func (g *grouping) likest(m *mention) []int32 {
	g.found = g.found[:0]
	for _, f := range m.feats {
		for _, c := range g.having[f.hash] {
			if g.points[c] == 0 {
				g.found = append(g.found, scored{event: c})
			}
			g.points[c] += f.heavy
		}
	}
	for i := range g.found {
		x := &g.found[i]
		x.points, g.points[x.event] = g.points[x.event], 0
	}
	n := min(len(g.found), candidates)
	for i := range n { // the few best, without sorting the rest
		best := i
		for j := i + 1; j < len(g.found); j++ {
			if a, b := g.found[j], g.found[best]; a.points > b.points || a.points == b.points && a.event < b.event {
				best = j
			}
		}
		g.found[i], g.found[best] = g.found[best], g.found[i]
	}
	g.likely = g.likely[:0]
	for _, x := range g.found[:n] {
		g.likely = append(g.likely, x.event)
	}
	for _, s := range m.senses {
		for _, c := range g.senses[s] {
			if !slices.Contains(g.likely, c) {
				g.likely = append(g.likely, c)
			}
		}
	}
	return g.likely
}

// orderMentions is the canonical order: the earliest article first, so that an
// event keeps its first teller and its ID when later articles join.
func orderMentions(a, b *mention) int {
	if a.article != b.article && a.article.ID != b.article.ID {
		return orderArticles(a.article, b.article)
	}
	if as, bs := a.start(), b.start(); as != bs {
		return cmp.Compare(as, bs)
	}
	return strings.Compare(string(a.ev.ID), string(b.ev.ID))
}

func (m *mention) start() int {
	if len(m.ev.Quotes) == 0 {
		return 0
	}
	return m.ev.Quotes[0].Start
}
