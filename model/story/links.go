package story

import (
	"context"
	"slices"
	"sort"

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
	crew     *crew
	changed  *span
}

func newLinker(clusters []*cluster, w *weights, c *crew, changed *span) *linker {
	l := &linker{w: w, clusters: clusters, changed: changed, begin: make([]int64, len(clusters)), having: make(map[uint64][]int32, len(clusters)), crew: c}
	for i, c := range clusters {
		l.begin[i] = c.begin
		for _, h := range c.keys {
			l.having[h] = append(l.having[h], int32(i))
		}
	}
	return l
}

// tell sets the words an event is found by: its head word's class and the
// heaviest words of its first teller's title and quote; of an event that many tell,
// those of the telling that speaks for it too.
func (c *cluster) tell() {
	c.keys = c.members[0].telling(nil)
	if len(c.members) >= settledSize && c.best != c.members[0] {
		c.keys = c.best.telling(c.keys)
	}
	c.keys = unique(c.keys)
}

// telling appends the words that a mention is found by.
func (m *mention) telling(keys []uint64) []uint64 {
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
	keys = append(append(append(keys, m.senseKeys()...), m.besideKeys()...), m.acts...)
	for _, x := range most[:n] {
		keys = append(keys, x.hash)
	}
	return keys
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
	return l.crew.each(ctx, (len(which)+chunk-1)/chunk, func(k int) {
		fd := &finder{l: l, shared: make([]uint8, len(l.clusters))}
		for _, i := range which[k*chunk : min(len(which), (k+1)*chunk)] {
			f(fd, i)
		}
	})
}
