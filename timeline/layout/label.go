package layout

// variant is a way to set a label.
type variant struct {
	room  float64
	wrap  bool // the title over two lines
	quote bool
	three bool    // or over three
	whole bool    // only if the title stands in it uncut
	spare float64 // px kept free for a cluster's count and dates
}

// variants are tried in turn at each detail, each at every line and side before
// the next: a whole title on a far line is better than half of one at home.
var variants = [...][]variant{
	cards: {
		{room: 260, quote: true, whole: true}, {room: 240, wrap: true, quote: true, whole: true},
		{room: 180, wrap: true, quote: true, whole: true}, {room: 150, wrap: true, three: true, quote: true, whole: true},
		{room: 240, wrap: true, quote: true}, {room: 110, wrap: true, three: true, quote: true, whole: true},
		{room: 170, wrap: true, quote: true}, {room: 130, wrap: true, quote: true}, {room: 100, wrap: true, quote: true},
		{room: 230}, {room: 110},
	},
	titles: {
		{room: 300, whole: true}, {room: 190, wrap: true, whole: true}, {room: 140, wrap: true, whole: true},
		{room: 190, wrap: true, three: true, whole: true}, {room: 140, wrap: true, three: true, whole: true},
		{room: 260}, {room: 180}, {room: 110, wrap: true, three: true}, {room: 110},
	},
	tight: {{room: 310, whole: true}, {room: 270}, {room: 210}, {room: 160}, {room: 110}},
	some:  {{room: 280, whole: true}, {room: 220}, {room: 150}},
	crowd: {{room: 250, spare: 128}},
}

// lines sets the label of an event and returns it with its width and height
// in lines.
func (e *Engine) lines(ev *Event, v variant) (lines [4]Line, n int8, w float64, height int) {
	m := e.text
	titleW := m.width(ev.Title, Title)
	switch {
	case v.wrap && titleW > v.room:
		n = e.wrapTitle(&lines, ev.Title, v)
		if n == 0 {
			return lines, 0, 0, 0
		}
	default:
		if v.whole && titleW > v.room {
			return lines, 0, 0, 0
		}
		a, aw := m.fit(ev.Title, Title, v.room)
		lines[0] = Line{Text: a, Style: Title, W: aw}
		n = 1
	}
	for i := range n {
		w = max(w, lines[i].W)
	}
	if v.quote && ev.Quote != "" {
		q, qw := m.fit(quoted(ev.Quote), Quote, v.room)
		if q != "" {
			lines[n] = Line{Text: q, Style: Quote, W: qw}
			w = max(w, qw)
			n++
		}
	}
	return lines, n, w + v.spare, int(n)
}

// wrapTitle sets a title over two lines, or three where that is allowed and
// needed, and returns how many; 0 where it must be whole and cannot.
func (e *Engine) wrapTitle(lines *[4]Line, title string, v variant) int8 {
	a, b, aw, bw := e.text.wrap2(title, Title, v.room)
	lines[0] = Line{Text: a, Style: Title, W: aw}
	whole := len(a)+len(b)+1 == len(title)
	if b != "" {
		lines[1] = Line{Text: b, Style: Title, W: bw}
	}
	if !whole && v.three {
		if first, rest, ok := e.text.head(title, Title, v.room); ok {
			b, c, bw, cw := e.text.wrap2(rest, Title, v.room)
			if c != "" && (!v.whole || len(b)+len(c)+1 == len(rest)) {
				lines[0] = Line{Text: first, Style: Title, W: e.text.width(first, Title)}
				lines[1], lines[2] = Line{Text: b, Style: Title, W: bw}, Line{Text: c, Style: Title, W: cw}
				return 3
			}
		}
	}
	switch {
	case v.whole && !whole:
		return 0
	case b == "":
		return 1
	}
	return 2
}
