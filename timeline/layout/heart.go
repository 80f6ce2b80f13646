package layout

// The heart of a story is where most of it happens. What is told beside it, an
// old affair for comparison or a plan for the next century, may lie so far off
// that all at once shows little of either.
const (
	heartShare = 0.9 // of the events' salience
	heartFrom  = 60  // events; fewer stand whole with their labels
)

// Heart returns the shortest time that holds nine tenths of the salience of the
// events, and false where there are too few events to leave any out. The cost
// is O(n).
func (ix *Index) Heart() (t0, t1 float64, ok bool) {
	n := ix.Len()
	if n <= heartFrom {
		return 0, 0, false
	}
	const least = 0.01 // what an event weighs whatever its salience
	weight := func(p int) float64 { return float64(ix.prio[p]) + least }
	total := 0.0
	for p := range n {
		total += weight(p)
	}
	enough := heartShare * total
	best, sum, from := ix.key[n-1]-ix.key[0]+1, 0.0, 0
	t0, t1 = ix.key[0], ix.key[n-1]
	for p := range n {
		sum += weight(p)
		for sum-weight(from) >= enough {
			sum -= weight(from)
			from++
		}
		if d := ix.key[p] - ix.key[from]; sum >= enough && d < best {
			best, t0, t1 = d, ix.key[from], ix.key[p]
		}
	}
	return t0, t1, true
}
