package layout

import (
	"cmp"
	"math"
	"slices"
)

// Update indexes events that are mostly those of ix, in any order: what has
// kept its time keeps its place, only the rest is sorted. The result is that of
// NewIndex; ix is left as it is.
func (ix *Index) Update(events []Event, progress func(float64)) *Index {
	tell := func(f float64) {
		if progress != nil {
			progress(f)
		}
	}
	out := &Index{events: events, options: ix.options}
	kept := make([]int32, ix.Len()) // old position → event + 1
	var fresh []entry
	for i := range events {
		ev := &events[i]
		t0, t1, ok := span(ev, ix.options.Clock)
		if !ok {
			continue
		}
		if was, known := ix.Find(ev.ID); known && ix.at[was] >= 0 {
			p := ix.at[was]
			if kept[p] == 0 && ix.t0[p] == t0 && ix.t1[p] == t1 && ix.events[was].Salience == ev.Salience {
				kept[p] = int32(i) + 1
				continue
			}
		}
		fresh = append(fresh, entry{anchor(t0, t1), t0, t1, int32(i)})
	}
	tell(0.3)
	out.sort(fresh)
	entries := make([]entry, 0, len(events))
	next := 0
	for p, e := range kept {
		if e == 0 {
			continue
		}
		old := entry{ix.key[p], ix.t0[p], ix.t1[p], e - 1}
		for next < len(fresh) && out.compare(fresh[next], old) < 0 {
			entries = append(entries, fresh[next])
			next++
		}
		entries = append(entries, old)
	}
	entries = append(entries, fresh[next:]...)
	tell(0.6)
	out.fill(entries, tell)
	return out
}

// entry is an event on its way into the index.
type entry struct {
	key, t0, t1 float64 // days
	event       int32
}

// compare orders by time, the longer first, then by salience and ID: no order
// of the input shows in it.
func (ix *Index) compare(a, b entry) int {
	switch {
	case a.key < b.key:
		return -1
	case a.key > b.key:
		return 1
	case a.t1 != b.t1:
		return cmp.Compare(b.t1, a.t1)
	}
	ea, eb := &ix.events[a.event], &ix.events[b.event]
	if ea.Salience != eb.Salience {
		return cmp.Compare(eb.Salience, ea.Salience)
	}
	return cmp.Compare(ea.ID, eb.ID)
}

// sort puts entries in order. Many are first dealt into buckets of equal time,
// one pass each, so that only what lies near is compared.
func (ix *Index) sort(entries []entry) {
	if slices.IsSortedFunc(entries, ix.compare) {
		return
	}
	const small, deep = 4096, 16 // entries; of them a bucket
	n := len(entries)
	lo, hi := math.Inf(1), math.Inf(-1)
	for i := range entries {
		lo, hi = min(lo, entries[i].key), max(hi, entries[i].key)
	}
	if n < small || !(hi > lo) {
		slices.SortFunc(entries, ix.compare)
		return
	}
	buckets := n / deep
	per := float64(buckets-1) / (hi - lo)
	ends := make([]int32, buckets+1)
	for i := range entries {
		ends[int((entries[i].key-lo)*per)+1]++
	}
	for b := range buckets {
		ends[b+1] += ends[b]
	}
	dealt := make([]entry, n)
	next := slices.Clone(ends[:buckets])
	for i := range entries {
		b := int((entries[i].key - lo) * per)
		dealt[next[b]] = entries[i]
		next[b]++
	}
	for b := range buckets {
		slices.SortFunc(dealt[ends[b]:ends[b+1]], ix.compare)
	}
	copy(entries, dealt)
}
