package event

import "dateline/model"

// speakerAt returns who speaks at a byte offset: of a quotation, or of a turn in
// a printed conversation.
func (w *work) speakerAt(at int) string {
	if name, ok := w.turnAt(at); ok {
		return name
	}
	if best := w.attributionAt(at); best >= 0 {
		return w.speech[best].Speaker
	}
	return ""
}

// attributionAt returns the attribution whose content holds a byte offset, a direct one
// before others; −1 without.
func (w *work) attributionAt(at int) int {
	best := -1
	for _, k := range w.speechIn(w.syn.SentenceAt(at)) {
		if best >= 0 && (int(k) > best || w.speech[best].Direct) && !(w.speech[k].Direct && !w.speech[best].Direct) {
			continue // whose marks they are in speaks, whatever he thinks or says that others do
		}
		if touches(w.speech[k].Content, model.Span{Start: at, End: at + 1}) {
			best = int(k)
		}
	}
	return best
}

// ownWords reports whether the direct quotation at a byte offset is name's.
func (w *work) ownWords(at int, name string) bool {
	if turn, ok := w.turnAt(at); ok && turn == name {
		return true
	}
	for _, k := range w.speechIn(w.syn.SentenceAt(at)) {
		if a := &w.speech[k]; a.Direct && a.Speaker == name && touches(a.Content, model.Span{Start: at, End: at + 1}) {
			return true
		}
	}
	return false
}
