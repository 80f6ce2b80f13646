package story

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// keyFeatures is how many of its most telling words an event can be found by;
// commonFeature is how many events next to it in time one word may offer.
const (
	keyFeatures   = 8
	commonFeature = 160
)

// linker finds the pairs of events that may stand in a relation: near each
// other in time and sharing telling words.
type linker struct {
	w        *weights
	clusters []*cluster // dated ones, in the order of their events
	begin    []int64    // serial day on which each begins
	having   map[uint64][]int32
	workers  int
	changed  *span
}

func newLinker(clusters []*cluster, w *weights, workers int, changed *span) *linker {
	l := &linker{w: w, clusters: clusters, changed: changed, begin: make([]int64, len(clusters)), having: make(map[uint64][]int32, len(clusters)), workers: workers}
	for i, c := range clusters {
		l.begin[i] = start(c.event.When).Serial()
		for _, h := range c.keys {
			l.having[h] = append(l.having[h], int32(i))
		}
	}
	return l
}

// tell sets the words an event is found by: its head word's class and the
// heaviest words of its first teller's title and quote.
func (c *cluster) tell() {
	m := c.members[0]
	type weighed struct {
		hash uint64
		v    float32
	}
	var most [keyFeatures]weighed
	n := 0
	for _, f := range m.feats {
		x := weighed{f.hash, f.heavy}
		k := n
		for k > 0 && (most[k-1].v < x.v || most[k-1].v == x.v && most[k-1].hash > x.hash) {
			k--
		}
		if k == keyFeatures {
			continue
		}
		n = min(n+1, keyFeatures)
		copy(most[k+1:n], most[k:n-1])
		most[k] = x
	}
	c.keys = make([]uint64, 0, n+1)
	c.keys = append(c.keys, m.acts...)
	for _, x := range most[:n] {
		c.keys = append(c.keys, x.hash)
	}
	c.keys = unique(c.keys)
}

// finder is one goroutine's working memory for near.
type finder struct {
	l      *linker
	shared []uint8
	found  []int32
}

// near returns the events that begin between the two days, share at least two
// telling words with event i and pass keep, those that share most first.
func (f *finder) near(i int, from, to caldate.Date, keep func(o *cluster) bool) []int {
	for _, j := range f.found {
		f.shared[j] = 0
	}
	f.found = f.found[:0]
	l := f.l
	lo, hi := from.Serial(), to.Serial()
	first := sort.Search(len(l.begin), func(k int) bool { return l.begin[k] >= lo })
	last := sort.Search(len(l.begin), func(k int) bool { return l.begin[k] > hi })
	for _, h := range l.clusters[i].keys {
		in := l.having[h]
		a := sort.Search(len(in), func(k int) bool { return int(in[k]) >= first })
		b := a + sort.Search(len(in)-a, func(k int) bool { return int(in[a+k]) >= last })
		for _, j := range window(in[a:b], i, commonFeature) {
			if f.shared[j] == 0 {
				f.found = append(f.found, j)
			}
			f.shared[j]++
		}
	}
	var out []int
	for _, j := range f.found {
		if int(j) != i && f.shared[j] >= 2 && !l.clusters[j].absorbed && keep(l.clusters[j]) {
			out = append(out, int(j))
		}
	}
	sort.Slice(out, func(a, b int) bool {
		if x, y := f.shared[out[a]], f.shared[out[b]]; x != y {
			return x > y
		}
		return out[a] < out[b]
	})
	return out[:min(len(out), 3*candidates)]
}

// window returns the n positions of the sorted list that lie nearest to i: the
// events next to it in time.
func window(in []int32, i, n int) []int32 {
	if len(in) <= n {
		return in
	}
	at := sort.Search(len(in), func(k int) bool { return int(in[k]) >= i })
	from := max(0, min(at-n/2, len(in)-n))
	return in[from : from+n]
}

// span is a set of days on which something changed since the last Story.
type span struct{ days []int64 }

func newSpan(days []int64) *span {
	slices.Sort(days)
	return &span{days: slices.Compact(days)}
}

func (s *span) add(day int64) {
	if i, ok := slices.BinarySearch(s.days, day); !ok {
		s.days = slices.Insert(s.days, i, day)
	}
}

// within reports whether anything changed between the two days.
func (s *span) within(from, to caldate.Date) bool {
	i, _ := slices.BinarySearch(s.days, from.Serial())
	return i < len(s.days) && s.days[i] <= to.Serial()
}

// all calls f for every event that pass lets through, on all workers.
func (l *linker) all(ctx context.Context, pass func(c *cluster) bool, f func(fd *finder, i int)) error {
	var which []int
	for i, c := range l.clusters {
		if !c.absorbed && pass(c) {
			which = append(which, i)
		}
	}
	const chunk = 256
	return each(ctx, l.workers, (len(which)+chunk-1)/chunk, func(k int) {
		fd := &finder{l: l, shared: make([]uint8, len(l.clusters))}
		for _, i := range which[k*chunk : min(len(which), (k+1)*chunk)] {
			f(fd, i)
		}
	})
}

// alike is how alike the tellings of two events are, the best pair of their
// exemplars; other is true when some name different actors.
func (c *cluster) alike(o *cluster, like func(a, b *mention) float64) (score float64, other bool) {
	for _, a := range c.members[:min(len(c.members), 3)] {
		for _, b := range o.members[:min(len(o.members), 3)] {
			other = other || a.strangerTo(b)
			score = max(score, like(a, b))
		}
	}
	return score, other
}

// sameThing reports whether both make the same thing happen, named by a noun
// ("announce sanctions", "impose sanctions").
func (c *cluster) sameThing(o *cluster) bool {
	a, b := c.members[0], o.members[0]
	for _, h := range a.acts {
		if _, ok := slices.BinarySearch(b.acts, h); ok && (h != a.trigger || h != b.trigger) {
			return true
		}
	}
	return false
}

func (c *cluster) sameAct(o *cluster) bool {
	for _, m := range o.members[:min(len(o.members), exemplars)] {
		if share(c.members[0].acts, m.acts) {
			return true
		}
	}
	return false
}

// sharesMatter reports whether the two have a plain word in common, names, numbers
// and head words apart.
func sharesMatter(a, b *mention) bool {
	for i, j := 0, 0; i < len(a.feats) && j < len(b.feats); {
		switch x, y := a.feats[i], b.feats[j]; {
		case x.hash < y.hash:
			i++
		case x.hash > y.hash:
			j++
		case x.class == plainWord && y.class == plainWord:
			return true
		default:
			i++
			j++
		}
	}
	return false
}

// firstTold and lastTold are the publication days of the event's tellings, zero
// when none is known.
func (c *cluster) firstTold() (d caldate.Date) {
	for _, m := range c.members {
		if p := m.article.Published.Date; !p.IsZero() && (d.IsZero() || p.Before(d)) {
			d = p
		}
	}
	return d
}

func (c *cluster) lastTold() (d caldate.Date) {
	for _, m := range c.members {
		if p := m.article.Published.Date; !p.IsZero() && (d.IsZero() || p.After(d)) {
			d = p
		}
	}
	return d
}

func (c *cluster) tellsWith(o *cluster) bool {
	for _, m := range c.members {
		for _, n := range o.members {
			if m.article.ID == n.article.ID {
				return true
			}
		}
	}
	return false
}

// Differing dates of plainly one event.
const (
	conflictDays = 9 // further apart two dates are two events, an anniversary or a series
	conflictLike = 0.6
)

// conflicts links events that are plainly one but for their date. A series of
// like events (daily talks, weekly marches) is none: an article that tells of
// two of them, tellings from before the later day, and a likeness to events of
// more than two days show that.
func (l *linker) conflicts(ctx context.Context) error {
	err := l.all(ctx, func(c *cluster) bool {
		day, ok := singleDay(c.event.When)
		return ok && !c.event.When.Approx && c.members[0].reality() == 0 && c.event.Kind == model.Happening && c.members[0].trigger != 0 &&
			l.changed.within(day.AddDays(-conflictDays), day.AddDays(conflictDays))
	}, func(fd *finder, i int) {
		c := l.clusters[i]
		day := c.event.When.Earliest
		c.rivals = nil
		for _, j := range fd.near(i, day.AddDays(-conflictDays), day.AddDays(conflictDays), func(o *cluster) bool {
			d, ok := singleDay(o.event.When)
			if !ok || d == day || o.event.When.Approx || o.event.Kind != c.event.Kind || o.members[0].reality() != 0 || !c.sameAct(o) {
				return false
			}
			later := day
			if d.After(later) {
				later = d
			}
			if toldBefore(c, later) || toldBefore(o, later) || c.tellsWith(o) || inStep(c, o) {
				return false
			}
			s, other := c.alike(o, likeEvents)
			return !other && s >= conflictLike
		}) {
			c.rivals = append(c.rivals, l.clusters[j])
		}
	})
	for _, c := range l.clusters {
		if c.absorbed || len(c.rivals) > 2 {
			continue
		}
		for _, o := range c.rivals {
			if len(o.rivals) > 2 {
				continue
			}
			c.links = append(c.links, linked(model.Conflicts, o, fmt.Sprintf("%s dates this %s (%s), %s %s (%s); the words are otherwise alike: %s.",
				c.teller(), c.event.When.Text(), c.phrase(), o.teller(), o.event.When.Text(), o.phrase(), sharedWords(c, o, l.w))))
		}
	}
	return err
}

// inStep reports whether each of the two is news of its own day, told as soon
// after it as the other: that is a series, not one event dated twice.
func inStep(c, o *cluster) bool {
	a, b := c.firstTold(), o.firstTold()
	if a.IsZero() || b.IsZero() || a == b {
		return false
	}
	lag := a.DaysSince(c.event.When.Earliest)
	return lag >= 0 && lag <= 2 && lag == b.DaysSince(o.event.When.Earliest)
}

// toldBefore reports whether every dated telling of the event came before the
// day: whoever wrote then cannot have meant what happened later.
func toldBefore(c *cluster, day caldate.Date) bool {
	last := c.lastTold()
	return !last.IsZero() && last.Before(day)
}

// What became of expected events.
const (
	fateLike = 0.42
	// A plan is often told in other words than the deed: the act counts most.
	sameThingBonus, sameActBonus, otherActMalus = 0.4, 0.25, 0.2
	// In a month or a year much happens that is alike.
	coarseMalus = 0.35
	fateSlip    = 3   // days after the expected stretch that still fulfil it
	fateOpen    = 120 // days that "from then on" holds
	// lapseDays after it a report may still say that it did not happen.
	lapseDays = 30
)

// fates links what was expected to what a later article reports of it.
func (l *linker) fates(ctx context.Context) error {
	return l.all(ctx, func(c *cluster) bool {
		from, to := expectedStretch(c.event.When)
		if c.event.Status != model.Expected || c.event.When.OpenStart || c.event.When.Granularity > caldate.Year || !c.event.When.OpenEnd && c.event.When.Latest.Before(c.firstTold()) {
			return false // not expected, or told when its time was past
		}
		return l.changed.within(from, to.AddDays(lapseDays))
	}, func(fd *finder, i int) {
		c := l.clusters[i]
		c.fate = nil
		told := c.firstTold()
		from, to := expectedStretch(c.event.When)
		var best *cluster
		bestScore := 0.0
		kind := model.ConfirmedBy
		for _, j := range fd.near(i, from, to.AddDays(lapseDays), func(o *cluster) bool {
			r := o.members[0].reality()
			if r == 1 || o.event.Kind != c.event.Kind || o.event.Status == model.Alleged {
				return false
			}
			if r == 0 && start(o.event.When).After(to) {
				return false
			}
			last := o.lastTold()
			return told.IsZero() || last.After(told) && !start(o.event.When).Before(told.AddDays(-1))
		}) {
			o := l.clusters[j]
			s, other := c.alike(o, likeWords)
			if other && c.members[0].foreignTo(o.members[0]) {
				continue
			}
			switch {
			case c.sameThing(o):
				s += sameThingBonus
			case c.members[0].light && !sharesMatter(c.members[0], o.members[0]):
				continue // "will release", "released": but not the same
			case c.sameAct(o):
				s += sameActBonus
			default:
				s -= otherActMalus
			}
			if coarse(c.event.When) || coarse(o.event.When) {
				s -= coarseMalus
			}
			if a, b := c.members[0].names, o.members[0].names; len(a) > 0 && len(b) > 0 && !share(a, b) {
				s -= strangeNames / 2
			}
			if s >= fateLike && s > bestScore {
				best, bestScore, kind = o, s, model.ConfirmedBy
				if o.members[0].reality() != 0 {
					kind = model.LapsedBy
				}
			}
		}
		if best == nil {
			return
		}
		verb := "reports it as happened"
		if kind == model.LapsedBy {
			verb = "reports that it did not happen"
		}
		c.fate = append(c.fate, linked(kind, best, fmt.Sprintf("Expected %s by %s; %s %s %s (shared: %s).",
			c.event.When.Text(), c.teller(), best.teller(), verb, best.event.When.Text(), sharedWords(c, best, l.w))))
	})
}

func expectedStretch(iv caldate.Interval) (from, to caldate.Date) {
	from, to = iv.Earliest, iv.Latest
	if from.IsZero() || iv.OpenStart {
		from = iv.Latest.AddDays(-fateOpen)
	}
	if to.IsZero() || iv.OpenEnd {
		to = from.AddDays(fateOpen)
	}
	return from.AddDays(-1), to.AddDays(fateSlip)
}

func linked(kind model.LinkKind, to *cluster, why string) model.Link {
	return model.Link{Kind: kind, To: to.event.ID, Why: why}
}

// teller names who tells the event, for a reader.
func (c *cluster) teller() string {
	a := c.members[0].article
	who := a.Publisher
	if who == "" && a.Title != "" {
		who = "“" + a.Title + "”"
	}
	if who == "" {
		who = "an article"
	}
	if d := a.Published.Date; !d.IsZero() {
		who += " of " + d.Text()
	}
	if n := len(c.members) - 1; n > 0 {
		who += fmt.Sprintf(" and %d more", n)
	}
	return who
}

// phrase is the expression that dates the event, as written.
func (c *cluster) phrase() string {
	for _, q := range c.event.Quotes {
		if q.Time != nil && q.Time.Start >= q.Start && q.Time.End <= q.End {
			return "“" + strings.TrimSpace(q.Exact[q.Time.Start-q.Start:q.Time.End-q.Start]) + "”"
		}
	}
	if len(c.event.Quotes) > 0 {
		return "“" + cutText(c.event.Quotes[0].Exact, 60) + "”"
	}
	return "no quote"
}

func cutText(s string, n int) string {
	if len(s) <= n {
		return s
	}
	if i := strings.LastIndexByte(s[:n], ' '); i > 0 {
		return s[:i] + " …"
	}
	return s
}
