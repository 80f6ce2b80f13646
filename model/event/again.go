package event

import (
	"strings"

	"dateline/model"
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

// datedElsewhere returns the happening of another time than the news's that the
// undated clause of verb v in sentence s tells again: by the same verb, of the same
// somebody, with the same object. "The US signed the treaty in 1996. … The US signed
// the treaty but never ratified it." −1 for none.
func (w *work) datedElsewhere(s, v int) int {
	d := &w.syn
	y := d.Verbs[v]
	if w.isLead(s) || y.Tense != syntax.PastTense || y.Subject < 0 || y.Object < 0 || y.Negated || w.kindOf(v) == model.Statement || d.Tags[d.Phrases[y.Object].Head] == syntax.Pron {
		return -1
	}
	for i := range min(len(w.found), enough) {
		f := &w.found[i]
		if f.verb < 0 || f.verb == v || f.time < 0 || f.how != byClause || !w.times[f.time].Dated() || w.recentNews(i) || w.future(&w.times[f.time]) || d.Lemma(f.verb) != d.Lemma(v) {
			continue
		}
		z := d.Verbs[f.verb]
		if z.Subject < 0 || z.Object < 0 || z.Negated || z.Tense != syntax.PastTense || !w.sameHead(y.Object, z.Object) {
			continue
		}
		if e := w.names.refer(d, y.Subject); e >= 0 && e == w.names.refer(d, z.Subject) || w.sameHead(y.Subject, z.Subject) || w.sameLetters(y.Subject, z.Subject) {
			return i
		}
	}
	return -1
}

// sameLetters reports whether two phrases end in one abbreviation, with full stops or
// without: "the U.S.", "the US".
func (w *work) sameLetters(p, q int) bool {
	d := &w.syn
	a, b := d.Text(d.Phrases[p].Head), d.Text(d.Phrases[q].Head)
	return (strings.Contains(a, ".") || strings.Contains(b, ".")) && strings.ReplaceAll(a, ".", "") == strings.ReplaceAll(b, ".", "")
}
