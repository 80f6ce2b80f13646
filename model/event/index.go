package event

import (
	"iter"

	"dateline/model"
)

// enough bounds how much of an article is searched for what one phrase means or
// says again: the words of a very long one are then read in steady time each.
const enough = 1000

// index lists by sentence what is asked for again and again: which attributions
// stand in it, and which found events it carries.
type index struct {
	speech     []int32 // attributions, by sentence
	speechFrom []int32 // by sentence: where its speech begins; one more closes the last
	carried    []int32 // by sentence: its last link + 1
	links      []link
	entered    int // found events that have a link
	running    int // sentences before it are no lead
	read       int // sentences that running was looked for in
}

// link says that a sentence belongs to a found event.
type link struct {
	found, next int32 // next: another link of the sentence + 1
}

// indexSpeech lists the attributions by sentence, and forgets the rest.
func (w *work) indexSpeech() {
	x := &w.index
	n := len(w.syn.Sentences)
	x.carried = sized(x.carried, n)
	clear(x.carried)
	x.links, x.entered, x.running, x.read = x.links[:0], 0, -1, 0
	x.speechFrom = sized(x.speechFrom, n+1)
	clear(x.speechFrom)
	last := -1 // an attribution is listed once in a sentence
	each := func(do func(k, s int)) {
		for k := range w.speech {
			a := &w.speech[k]
			last = -1
			for _, spans := range [...][]model.Span{a.Content, a.Cue} {
				for _, c := range spans {
					for s := max(0, w.syn.SentenceAt(c.Start)); s < n && w.syn.Sentences[s].Start < c.End; s++ {
						if s != last {
							do(k, s)
						}
						last = s
					}
				}
			}
		}
	}
	each(func(_, s int) { x.speechFrom[s]++ })
	end := int32(0)
	for s := range x.speechFrom {
		end += x.speechFrom[s]
		x.speechFrom[s] = end
	}
	x.speech = sized(x.speech, int(end))
	each(func(k, s int) {
		x.speechFrom[s]--
		x.speech[x.speechFrom[s]] = int32(k)
	})
}

// speechIn returns the attributions of sentence s, the last first; one may be
// listed twice.
func (w *work) speechIn(s int) []int32 {
	if s < 0 {
		return nil
	}
	return w.index.speech[w.index.speechFrom[s]:w.index.speechFrom[s+1]]
}

// enter links the sentences of the found events that are new.
func (w *work) enter() {
	for ; w.index.entered < len(w.found); w.index.entered++ {
		w.carry(w.index.entered, w.found[w.index.entered].sentence)
	}
}

// carry notes that sentence s belongs to found event i.
func (w *work) carry(i, s int) {
	if s >= 0 {
		w.index.links = append(w.index.links, link{int32(i), w.index.carried[s]})
		w.index.carried[s] = int32(len(w.index.links))
	}
}

// foundBetween lists the found events of the sentences [from, to), in no order.
func (w *work) foundBetween(from, to int) iter.Seq[int] {
	return func(yield func(int) bool) {
		w.enter()
		for s := max(0, from); s < min(to, len(w.index.carried)); s++ {
			for k := w.index.carried[s]; k > 0; k = w.index.links[k-1].next {
				if i := int(w.index.links[k-1].found); w.found[i].sentence == s && !yield(i) {
					return
				}
			}
		}
	}
}
