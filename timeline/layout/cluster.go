package layout

import (
	"slices"
)

// absorb names the clusters: every event of a tile that got no sign of its own
// is counted with the labelled item nearest to it in time.
func (e *Engine) absorb(t *tile) {
	ix := e.index
	var heads []int
	for i := range t.items {
		if t.items[i].side != noLabel {
			heads = append(heads, i)
		}
	}
	if len(heads) == 0 {
		if len(t.items) == 0 {
			return
		}
		heads = append(heads, 0)
	}
	shown := func(from, to int) (n int) { // signs of their own in [from, to)
		lo, _ := slices.BinarySearchFunc(t.items, int32(from), func(a item, p int32) int { return int(a.pos - p) })
		for i := lo; i < len(t.items) && int(t.items[i].pos) < to; i++ {
			n++
		}
		return n
	}
	at := t.first
	for h, i := range heads {
		end := t.last
		if h+1 < len(heads) {
			a, b := t.items[i].pos, t.items[heads[h+1]].pos
			border := (ix.key[a] + ix.key[b]) / 2
			end = min(max(ix.first(border), int(a)+1), int(b))
		}
		it := &t.items[i]
		it.count = int32(end - at - shown(at, end))
		if it.count > 0 && it.side != noLabel {
			e.nameCluster(it, ix.t0[at], ix.t0[end-1])
		}
		at = end
	}
}

// nameCluster adds "+12, 3–9 May" to a label, within the room that it has; where
// that would cost too much of the title, only "+12".
func (e *Engine) nameCluster(it *item, t0, t1 float64) {
	if it.n == 0 || int(it.n) == len(it.lines) {
		return
	}
	const apart = 5
	title := &it.lines[0]
	full := e.index.Event(e.index.order[it.pos]).Title
	fullW := e.text.width(full, Title)
	for _, note := range [2]string{clusterNote(int(it.count), t0, t1), "+" + compact(int(it.count))} {
		nw := e.text.width(note, Note)
		room := it.w - nw - apart
		if it.n > 1 && it.lines[1].Style == Title {
			if last := &it.lines[1]; last.W > room {
				continue
			}
		} else if title.W > room {
			text, w := e.text.fit(full, Title, room)
			if w < 0.7*min(fullW, 200) {
				continue
			}
			title.Text, title.W = text, w
		}
		it.lines[it.n] = Line{Text: note, Style: Note, W: nw}
		it.n++
		return
	}
}
