package event

import (
	"dateline/model"
	"dateline/model/syntax"
)

// undated looks through the sentences that no expression of time dates: those
// that go on about an event join it; news told without a date takes the
// publication's or the date of the sentence it continues; the rest tells no
// happening of its own.
func (w *work) undated() {
	d := &w.syn
	byS := map[int][]int{} // sentence → found
	for i := range w.found {
		byS[w.found[i].sentence] = append(byS[w.found[i].sentence], i)
		if w.found[i].verb >= 0 {
			w.found[i].speech = w.speechAt(w.found[i].trigger)
		}
	}
	dated := len(w.found)
	last := -1 // the happening that the text goes on about
	news := -1 // the same, of the days around the publication
	main := -1 // the news's own: the first of those
	said := -1 // the statement
	for s := range d.Sentences {
		if ids := byS[s]; len(ids) > 0 {
			w.clocks(ids, main)
			i := w.leading(ids)
			if w.found[i].verb >= 0 && w.kindOf(w.found[i].verb) == model.Statement {
				said = i
			}
			if k := w.telling(ids); k >= 0 {
				last = k
				if w.recentNews(k) {
					news = k
					if main < 0 {
						main = k
					}
				}
			}
			continue
		}
		if w.skip(s) {
			continue
		}
		v := w.mainVerb(s)
		if i := w.continues(s, v, dated); i >= 0 {
			w.join(i, s)
			continue
		}
		if v < 0 {
			continue
		}
		from := last
		if last >= 0 && !(w.sameParagraph(s, w.lastSentence(last)) && s-w.lastSentence(last) <= 2) {
			if from = main; from < 0 { // back from an aside to the news itself
				from = news
			}
		}
		f, ok := w.news(s, v, from, said)
		if !ok {
			if i := w.carriedBy(s - 1); i >= 0 && w.sameParagraph(s, s-1) && w.goesOn(s, v) {
				w.join(i, s)
			}
			continue
		}
		w.found = append(w.found, f)
		if w.kindOf(v) == model.Statement {
			said = len(w.found) - 1
		} else {
			last = len(w.found) - 1
		}
	}
	w.words()
}

// leading returns the found event of a sentence that the next sentence is
// likeliest to go on about: the main clause's.
func (w *work) leading(ids []int) int {
	best := ids[0]
	for _, i := range ids {
		f := w.found[i]
		if f.verb >= 0 && w.syn.Verbs[f.verb].Kind == syntax.Main {
			return i
		}
		if f.how == byClause {
			best = i
		}
	}
	return best
}

// skip reports sentences that are no running text: headlines, captions,
// fragments, questions.
func (w *work) skip(s int) bool {
	d := &w.syn
	x := d.Sentences[s]
	return x.Last-x.First < 4 || d.Text(x.Last-1) == "?" || w.headline(s) || w.spoken(s)
}

// spoken reports whether sentence s is somebody's own words: wholly inside a
// direct quotation, or told by I, we or you.
func (w *work) spoken(s int) bool {
	span := w.syn.Sentences[s].Span
	for i := range w.speech {
		if !w.speech[i].Direct {
			continue
		}
		for _, c := range w.speech[i].Content {
			if c.Start <= span.Start+3 && c.End >= span.End-3 {
				return true
			}
		}
	}
	v := w.mainVerb(s)
	return v >= 0 && w.firstPerson(v)
}

// firstPerson reports whether the subject of v is the speaker or the hearer.
func (w *work) firstPerson(v int) bool {
	d := &w.syn
	p := d.Verbs[v].Subject
	if p < 0 {
		return false
	}
	h := d.Phrases[p].Head
	return d.Tags[h] == syntax.Pron && (fold(d, h, "i") || fold(d, h, "we") || fold(d, h, "you"))
}

// mainVerb returns the verb of the sentence's main clause, −1 without.
func (w *work) mainVerb(s int) int {
	first, last := w.syn.VerbsOf(s)
	for v := first; v < last; v++ {
		if y := w.syn.Verbs[v]; y.Form == syntax.Finite && y.Kind == syntax.Main {
			return v
		}
	}
	return -1
}
