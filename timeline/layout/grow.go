package layout

// grown are the settings that a cut title is tried in, widest first.
var grown = [...]variant{
	{room: 310, whole: true}, {room: 250, rows: 2, whole: true}, {room: 200, rows: 2, whole: true}, {room: 160, rows: 2, whole: true},
	{room: 190, rows: 3, whole: true}, {room: 130, rows: 3, whole: true}, {room: 220, rows: 3, whole: true}, {room: 330, rows: 2, whole: true},
}

// overFold is how far a label may reach beyond a fold for its whole name, px.
const overFold = 80

// grow gives cut titles what is free once every event of a tile has its place,
// the most telling first: the lines beside their marks, else other lines, else
// the paper beyond a fold.
func (pl *placing) grow() {
	for i := range pl.t.items {
		it := &pl.t.items[i]
		if it.side == noLabel || !pl.e.isCut(it) {
			continue
		}
		if pl.detail == crowd {
			pl.unfold(it, 340)
			continue
		}
		g := pl.e.geometryOf(it.pos)
		x0, x1, top, h := footprint(g, it.side, it.w, int(it.slot), int(it.height))
		pl.t.rows.drop(top, h, x0-apartPx/2, x1+apartPx/2)
		if pl.regrow(it, g) || pl.more(it, g) {
			continue
		}
		pl.t.rows.take(top, h, x0-apartPx/2, x1+apartPx/2)
		pl.unfold(it, 420)
	}
}

// unfold gives a single line its whole title, where it is not longer than most px
// and what lies beyond is free, else as much of it as there is room for.
func (pl *placing) unfold(it *item, most float64) {
	e := pl.e
	title := e.index.Event(e.index.order[it.pos]).Title
	w := e.text.width(title, Title)
	if it.n != 1 {
		return
	}
	if w <= most && pl.widen(it, w-it.lines[0].W) {
		it.lines[0].Text, it.lines[0].W = title, w
		return
	}
	for _, extra := range [...]float64{120, 80, 40} {
		room := it.lines[0].W + extra
		if text, tw := e.text.fit(title, Title, min(room, most)); tw > it.lines[0].W && pl.widen(it, tw-it.lines[0].W) {
			it.lines[0].Text, it.lines[0].W = text, tw
			return
		}
	}
}

// nearby is how many lines, there and back, are searched for a whole title.
const nearby = 16

// regrow finds a place for an item with its whole title, and reports whether
// there is one.
func (pl *placing) regrow(it *item, g geometry) bool {
	e := pl.e
	ev := e.index.Event(e.index.order[it.pos])
	lane := e.level.laneOf(e.index.lane[it.pos])
	var set [len(grown)]item // by setting, w 0 where the title does not stand in it
	var heights [len(grown)]int
	full := e.text.width(ev.Title, Title)
	for i, v := range grown {
		if full > v.room*float64(max(v.rows, 1)) {
			continue
		}
		v.quote = it.lines[it.n-1].Style == Quote
		set[i] = *it
		set[i].lines, set[i].n, set[i].w, heights[i] = e.lines(ev, v)
	}
	lo, hi := e.limits(g, 0)
	flo, fhi := e.limits(g, overFold)
	near := min(2*(lane.last-lane.first), nearby)
	tries := [...]struct {
		reach  int
		lo, hi float64
	}{{1, lo, hi}, {near, lo, hi}, {1, flo, fhi}, {near, flo, fhi}}
	most := len(tries)
	switch {
	case pl.detail == cards: // few events have the whole height to be set in
		most = 2
	case pl.detail == some:
		most = 1
	case flo == lo && fhi == hi: // no fold beside it
		most = 2
	}
	for _, try := range tries[:most] {
		for i := range set {
			if set[i].w > 0 && pl.fitIn(&set[i], g, lane, int(it.slot), try.reach, heights[i], try.lo, try.hi) {
				*it = set[i]
				return true
			}
		}
	}
	return false
}

// fuller are the settings that a title is tried in that nowhere stands whole.
var fuller = [...]variant{{room: 300, rows: 2}, {room: 260, rows: 2}, {room: 220, rows: 2}, {room: 180, rows: 2}}

// more finds a place near its own for an item of one line with two lines of its
// title, and reports whether there is one.
func (pl *placing) more(it *item, g geometry) bool {
	e := pl.e
	if it.n != 1 {
		return false
	}
	ev := e.index.Event(e.index.order[it.pos])
	lane := e.level.laneOf(e.index.lane[it.pos])
	lo, hi := e.limits(g, 0)
	for _, v := range fuller {
		set := *it
		var height int
		set.lines, set.n, set.w, height = e.lines(ev, v)
		if set.n == 2 && pl.fitIn(&set, g, lane, int(it.slot), 4, height, lo, hi) {
			*it = set
			return true
		}
	}
	return false
}

// isCut reports whether an item's title does not stand in its label whole.
func (e *Engine) isCut(it *item) bool {
	n := -1
	for i := range it.n {
		if it.lines[i].Style == Title {
			n += len(it.lines[i].Text) + 1
		}
	}
	return n != len(e.index.Event(e.index.order[it.pos]).Title)
}

// widen gives an item's label extra px at its far end, and reports whether they
// were free.
func (pl *placing) widen(it *item, extra float64) bool {
	if it.side == noLabel {
		return false
	}
	g := pl.e.geometryOf(it.pos)
	lo, hi := pl.e.limits(g, 0)
	x0, x1, top, h := footprint(g, it.side, it.w, int(it.slot), int(it.height))
	y0, y1, _, _ := footprint(g, it.side, it.w+extra, int(it.slot), int(it.height))
	if y0 < lo && y0 < x0 || y1 > hi && y1 > x1 {
		return false
	}
	x0, x1, y0, y1 = x0-apartPx/2, x1+apartPx/2, y0-apartPx/2, y1+apartPx/2
	pl.t.rows.drop(top, h, x0, x1)
	if !pl.free(top, h, y0, y1) {
		pl.t.rows.take(top, h, x0, x1)
		return false
	}
	pl.t.rows.take(top, h, y0, y1)
	it.w += extra
	return true
}
