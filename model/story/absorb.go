package story

import (
	"context"
	"sort"

	"dateline/model"
	"dateline/model/caldate"
)

// absorbLike is how alike an event known to the month must be to one known to
// the day to be it; absorbLead how far it must be from the next.
const (
	absorbLike = 0.55
	absorbLead = 0.08
)

// absorb joins what one article tells of a month or year to what another tells
// of a day in it, where it is plainly the same event and only one fits. It
// returns the events in order; those of the blocks stay as they are.
func (l *linker) absorb(ctx context.Context) ([]*cluster, error) {
	in := make([]int, len(l.clusters)) // event → one more than the event it is
	err := l.all(ctx, func(c *cluster) bool {
		iv := c.event.When
		return iv.Granularity > caldate.Day && iv.Granularity <= caldate.Year && !iv.OpenStart && !iv.OpenEnd && iv.Days() > 1
	}, func(fd *finder, i int) {
		c := l.clusters[i]
		iv := c.event.When
		best, bestScore, next := -1, 0.0, 0.0
		for _, j := range fd.near(i, iv.Earliest, iv.Latest, func(o *cluster) bool {
			d, ok := singleDay(o.event.When)
			return ok && !d.After(iv.Latest) && o.event.Kind == c.event.Kind &&
				o.members[0].reality() == c.members[0].reality() && c.sameTrigger(o)
		}) {
			o := l.clusters[j]
			s, other := c.alike(o)
			switch {
			case other || s < absorbLike:
			case s > bestScore:
				best, bestScore, next = j, s, bestScore
			default:
				next = max(next, s)
			}
		}
		if best >= 0 && bestScore-next >= absorbLead && !c.tellsWith(l.clusters[best]) {
			in[i] = best + 1
		}
	})
	into := map[int][]int{}
	for i, j := range in {
		if j > 0 {
			into[j-1] = append(into[j-1], i)
		}
	}
	if err != nil || len(into) == 0 {
		return l.clusters, err
	}
	out := make([]*cluster, 0, len(l.clusters)-len(into))
	for i, c := range l.clusters {
		switch {
		case in[i] > 0:
		case len(into[i]) > 0:
			out = append(out, c.with(l.clusters, into[i]))
		default:
			out = append(out, c)
		}
	}
	sort.Slice(out, func(i, j int) bool { return Less(out[i].event, out[j].event) })
	return out, nil
}

// with returns the event joined with others, dated as c is.
func (c *cluster) with(all []*cluster, others []int) *cluster {
	whole := &cluster{members: append([]*mention(nil), c.members...)}
	for _, j := range others {
		whole.members = append(whole.members, all[j].members...)
	}
	sort.Slice(whole.members, func(i, j int) bool { return mentionLess(whole.members[i], whole.members[j]) })
	whole.merge()
	whole.tell()
	whole.event.When, whole.event.Why = c.event.When, c.event.Why
	return whole
}

// caution orders statuses by how much they claim, the least first: where
// tellings differ evenly the story claims the least.
var caution = map[model.Status]int{
	model.Denied: 0, model.Alleged: 1, model.Conditional: 2, model.Expected: 3,
	model.Cancelled: 4, model.Ongoing: 5, model.Occurred: 6,
}

// status is what most tellings say of the event.
func (c *cluster) status() model.Status {
	n := map[model.Status]int{}
	for _, m := range c.members {
		n[m.ev.Status]++
	}
	var best model.Status
	for s, k := range n {
		if best == "" || k > n[best] || k == n[best] && caution[s] < caution[best] {
			best = s
		}
	}
	return best
}
