package layout

import (
	"slices"
)

// absorb names the clusters: every event of a tile that got no sign of its own
// is counted with the labelled item nearest to it in time.
func (pl *placing) absorb() {
	t, ix := pl.t, pl.e.index
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
			pl.nameCluster(it, ix.t0[at], ix.t0[end-1])
		}
		at = end
	}
}

// nameCluster adds "+12, 3–9 May" to a label where there is room for it; where
// that would cost too much of the title, only "+12".
func (pl *placing) nameCluster(it *item, t0, t1 float64) {
	if it.n == 0 || int(it.n) == len(it.lines) {
		return
	}
	const apart = 5
	e := pl.e
	at := 0 // the title's last line, which the note follows
	for at+1 < int(it.n) && it.lines[at+1].Style == Title {
		at++
	}
	last := &it.lines[at]
	full := e.index.Event(e.index.order[it.pos]).Title
	fullW := e.text.width(full, Title)
	for _, note := range [2]string{clusterNote(int(it.count), t0, t1), "+" + compact(int(it.count))} {
		nw := e.text.width(note, Note)
		room := it.w - nw - apart
		if last.W > room && !pl.widen(it, last.W-room) {
			if at > 0 {
				continue
			}
			text, w := e.text.fit(full, Title, room)
			if w < 0.7*min(fullW, 200) {
				continue
			}
			last.Text, last.W = text, w
		}
		it.lines[it.n] = Line{Text: note, Style: Note, W: nw}
		it.n++
		return
	}
}
