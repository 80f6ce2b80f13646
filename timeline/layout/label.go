package layout

// variant is a way to set a label.
type variant struct {
	room  float64 // px
	rows  int     // lines that the title may take, 0 for one
	quote bool
	whole bool    // only if the title stands in it uncut
	spare float64 // px kept free for a cluster's count and dates
}

// variants are tried in turn at each detail, each at every line and side before
// the next: a whole title on a far line is better than half of one at home.
var variants = [...][]variant{
	cards: {
		{room: 260, quote: true, whole: true}, {room: 240, rows: 2, quote: true, whole: true},
		{room: 180, rows: 2, quote: true, whole: true}, {room: 200, rows: 3, quote: true, whole: true},
		{room: 150, rows: 3, quote: true, whole: true}, {room: 240, rows: 3, quote: true, whole: true},
		{room: 180, rows: 4, quote: true, whole: true}, {room: 130, rows: 4, quote: true, whole: true},
		{room: 240, rows: 2, quote: true}, {room: 170, rows: 3, quote: true}, {room: 130, rows: 3, quote: true},
		{room: 100, rows: 3, quote: true}, {room: 230}, {room: 110},
	},
	titles: {
		{room: 300, whole: true}, {room: 190, rows: 2, whole: true}, {room: 140, rows: 2, whole: true},
		{room: 260, rows: 2, whole: true}, {room: 190, rows: 3, whole: true}, {room: 140, rows: 3, whole: true},
		{room: 260}, {room: 180}, {room: 110, rows: 3}, {room: 110},
	},
	tight: {{room: 310, whole: true}, {room: 270}, {room: 210}, {room: 160}, {room: 110}},
	some:  {{room: 280, whole: true}, {room: 220}, {room: 150}},
	crowd: {{room: 250, spare: 128}},
}

// A window narrower than narrowPx has no room for a crowd's labels as others
// have it: they are set so. So are those of a stretch between two folds that is
// no wider.
const narrowPx = 560

var narrowCrowd = []variant{{room: 170, spare: 44}, {room: 110, spare: 36}}

// settings returns how labels may be set at a detail where they have so many
// px at most.
func (e *Engine) settings(d detail, room float64) []variant {
	if d == crowd && min(e.view.Width, room) < narrowPx {
		return narrowCrowd
	}
	return variants[d]
}

// lines sets the label of an event and returns it with its width and height
// in lines; n is 0 where it cannot be set so.
func (e *Engine) lines(ev *Event, v variant) (lines [maxLines]Line, n int8, w float64, height int) {
	k, whole := e.text.wrap(ev.Title, Title, v.room, lines[:max(v.rows, 1)])
	if k == 0 || v.whole && !whole {
		return lines, 0, 0, 0
	}
	n = int8(k)
	for i := range n {
		w = max(w, lines[i].W)
	}
	if v.quote && ev.Quote != "" {
		q, qw := e.text.fit(quoted(lead(ev.Quote, ev.Title)), Quote, v.room)
		if q != "" {
			lines[n] = Line{Text: q, Style: Quote, W: qw}
			w = max(w, qw)
			n++
		}
	}
	return lines, n, w + v.spare, int(n)
}
