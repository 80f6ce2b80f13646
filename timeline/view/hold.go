package view

import (
	"image/color"
	"time"

	"dateline/timeline/layout"
)

// freshTexts is how many texts that were not on screen lately one frame of a
// movement may set: each has to be shaped, painted and uploaded, and fifty at
// once, as a change of level brings them, are a frame that sticks.
const freshTexts = 8

// warmFor is how long a text that is not drawn is sure to keep its texture: the
// toolkit keeps it for a minute.
const warmFor = 40 * time.Second

// hold keeps new labels back while the view moves; they come in with the next
// frames, and all of them once it stands still.
type hold struct {
	fresh     int  // texts set for the first time in this frame
	owed      bool // a label was kept back
	warm, old map[textKey]struct{}
	since     time.Time // when warm was begun
}

func (h *hold) begin() {
	h.fresh, h.owed = 0, false
	if now := time.Now(); h.warm == nil || now.Sub(h.since) > warmFor/2 {
		h.warm, h.old, h.since = make(map[textKey]struct{}), h.warm, now
	}
}

// known reports whether a text has a texture.
func (h *hold) known(k textKey) bool {
	if _, is := h.warm[k]; is {
		return true
	}
	_, is := h.old[k]
	return is
}

// admits reports whether a label may be drawn in this frame of a movement.
func (d *drawer) admits(l *layout.Label, inks []color.NRGBA) bool {
	n := 0
	for i := range inks {
		ln := &l.Lines[i]
		if !d.hold.known(textKey{ln.Text, faces[ln.Style], key(inks[i])}) {
			n++
		}
	}
	if n > 0 && d.hold.fresh+n > freshTexts && !l.Selected {
		d.hold.owed = true
		return false
	}
	d.hold.fresh += n
	return true
}
