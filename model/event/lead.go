package event

import (
	"strings"

	"dateline/model"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// isLead reports whether s opens the article: the first sentence with a finite
// verb and running text, or its neighbour in the same paragraph.
func (w *work) isLead(s int) bool {
	x := &w.index
	for ; x.running < 0 && x.read < s; x.read++ {
		if w.mainVerb(x.read) >= 0 && !w.headline(x.read) {
			x.running = x.read
		}
	}
	return (x.running < 0 || x.running >= s) && !w.headline(s)
}

// headline reports whether sentence s is a heading: a paragraph of its own
// without a full stop.
func (w *work) headline(s int) bool {
	d := &w.syn
	x := d.Sentences[s]
	p := d.Paragraphs[x.Paragraph]
	if p.Last-p.First != 1 {
		return false
	}
	if d.Tags[x.Last-1] != syntax.Stop && d.Tags[x.Last-1] != syntax.Close && d.Tags[x.Last-1] != syntax.Colon {
		return true
	}
	words, capitals := 0, 0
	for i := x.First; i < x.Last; i++ {
		if t := d.Tokens[i]; t.Kind == segment.Word && t.Len() > 3 {
			words++
			if t.Shape.Is(segment.Capital) {
				capitals++
			}
		}
	}
	return words >= 3 && capitals*10 >= words*8
}

// leadNews decides whether the lead's clause of verb v is news of the publication; one
// that sums up a dated event further down joins that.
func (w *work) leadNews(s, v int) bool {
	y := &w.syn.Verbs[v]
	if i := w.summary(s, v); i >= 0 {
		w.join(i, s)
		return false
	}
	if w.history && !(y.Perfect && y.Tense == syntax.PresentTense && w.published()) {
		return false
	}
	return y.Tense == syntax.PastTense || y.Perfect || y.Progressive || y.Tense == syntax.PresentTense
}

// summary returns the dated event further down that an undated lead sums up:
// its actor speaks or acts again, and the same sort of thing is told.
func (w *work) summary(s, v int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Subject < 0 {
		return -1
	}
	statement := w.kindOf(v) == model.Statement
	best, score := -1, 0
	for i := range w.foundBetween(s+1, s+13) {
		f := &w.found[i]
		if f.verb < 0 || f.how == byModifier {
			continue
		}
		q := d.Verbs[f.verb].Subject
		if q < 0 || !w.kin(y.Subject, q) || (w.kindOf(f.verb) == model.Statement) != statement {
			continue
		}
		n := 1
		if d.Lemma(f.verb) == d.Lemma(v) {
			n += 3
		}
		if statement || d.Verbs[f.verb].Kind == syntax.Relative || d.Lemma(f.verb) == d.Lemma(v) || d.Verbs[v].Object < 0 && d.Verbs[f.verb].Object < 0 && d.Field(v) == d.Field(f.verb) {
			if n > score || n == score && i < best {
				best, score = i, n
			}
		}
	}
	return best
}

// kin reports whether two phrases name the same or a country and its organ
// ("Norway", "the Norwegian embassy"): a word of one begins as a word of the
// other.
func (w *work) kin(p, q int) bool {
	d := &w.syn
	if e := w.names.refer(d, p); e >= 0 && e == w.names.refer(d, q) {
		return true
	}
	for i := d.Phrases[p].First; i < d.Phrases[p].Last; i++ {
		if d.Tags[i] != syntax.Name {
			continue
		}
		for k := d.Phrases[q].First; k < d.Phrases[q].Last; k++ {
			if d.Tags[k] != syntax.Name {
				continue
			}
			a, b := d.Text(i), d.Text(k)
			if n := min(len(a), len(b)) - 1; n >= 4 && strings.EqualFold(a[:n], b[:n]) {
				return true
			}
		}
	}
	return false
}
