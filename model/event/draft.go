package event

import "dateline/model"

// draft is the line of a clause that nobody has fitted to a length yet. Drafts are
// made for all events of the articles that are read together before the first is
// titled: what puts a clause together and what fits it to its length have no room
// beside each other near the processor.
type draft struct {
	line  line
	verb  int
	ready bool // made, and not yet taken
}

// makeDrafts makes the drafts of the events that a verb tells of.
func (w *work) makeDrafts() {
	w.drafts = sized(w.drafts, len(w.found))
	w.drafted = w.drafted[:0]
	for i := range w.found {
		f, a := &w.found[i], &w.drafts[i]
		a.ready = false
		if f.sentence < 0 || f.verb < 0 || f.life != noLife || w.titledByWords(f) {
			continue
		}
		w.keepTimes(f)
		w.affirm, w.gap, w.own = f.atLast, f.gap, f.time+1
		*a = draft{line: line{w: w, pieces: w.cut[:0]}, verb: f.verb, ready: true}
		w.clause(&a.line, f.verb)
		w.cut = a.line.pieces[:0]
		w.affirm, w.gap, w.own = false, remnant{}, 0
		w.unkeepTimes()
		from := len(w.drafted)
		w.drafted = append(w.drafted, a.line.pieces...)
		a.line.pieces = w.drafted[from:len(w.drafted):len(w.drafted)]
	}
}

// titledByWords reports whether f is a statement that is titled by what was said.
func (w *work) titledByWords(f *found) bool {
	return f.kind == model.Statement && (in(pureCues, w.syn.Lemma(f.verb)) || w.citing(f.verb))
}

// takeDraft returns the draft of verb v that was made for the event that is being
// titled, once.
func (w *work) takeDraft(v int) (line, bool) {
	a := w.draft
	if a == nil || !a.ready || a.verb != v {
		return line{}, false
	}
	a.ready = false
	return a.line, true
}

// forgetDrafts lets go of the words of the text.
func (w *work) forgetDrafts() {
	w.draft = nil
	clear(w.drafts)
	clear(w.drafted)
}
