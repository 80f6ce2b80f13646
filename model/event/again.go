package event

import (
	"strings"

	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// namedAgain returns the happening of an earlier sentence that phrase p of
// sentence s names again: "the quake" for "Monday's earthquake", "the explosion"
// for "a bomb exploded". −1 for none.
func (w *work) namedAgain(p, s int) int {
	d := &w.syn
	if p < 0 {
		return -1
	}
	ph := d.Phrases[p]
	if !(fold(d, ph.First, "the") || fold(d, ph.First, "this") || fold(d, ph.First, "that")) || !w.happens(ph.Head) || d.Tags[ph.Head] == syntax.Name {
		return -1
	}
	for i := ph.First; i < ph.Last; i++ {
		if w.timeOf[i] > 0 {
			return -1 // "the 2004 tsunami" has its own time
		}
	}
	word := strings.ToLower(d.LemmaOf(ph.Head))
	best := -1
	for i := range min(len(w.found), enough) {
		f := &w.found[i]
		if f.sentence >= s || f.time < 0 || !w.times[f.time].Dated() || w.times[f.time].When.Granularity > caldate.Day || w.until[f.time] > 0 || !w.alike(word, f) {
			continue
		}
		if best < 0 || w.recentNews(i) && !w.recentNews(best) {
			best = i
		}
	}
	return best
}

// alike reports whether a noun names what happening f is: by the same word, or a
// word of one stem with it.
func (w *work) alike(noun string, f *found) bool {
	other := strings.ToLower(w.syn.LemmaOf(f.trigger))
	if f.verb >= 0 {
		if y := w.syn.Verbs[f.verb]; y.Subject >= 0 && w.syn.Tags[w.syn.Phrases[y.Subject].Head] == syntax.Noun && w.syn.Words[w.syn.Phrases[y.Subject].Head].Happening() >= 2 &&
			w.syn.Words[f.trigger].VerbField() != lexicon.VerbCommunication && strings.EqualFold(w.syn.LemmaOf(w.syn.Phrases[y.Subject].Head), noun) {
			return true // "a fire broke out": the fire
		}
	}
	if noun == other || strings.HasSuffix(other, noun) && len(noun) >= 5 || strings.HasSuffix(noun, other) && len(other) >= 5 {
		return true
	}
	n := 0
	for n < len(noun) && n < len(other) && noun[n] == other[n] {
		n++
	}
	return f.verb >= 0 && n >= 5 && n >= len(other)-3
}
