package event

import (
	"strings"

	"dateline/model"
	"dateline/model/syntax"
)

// stretches reports whether a duration is counted from the publication: by its
// own words, or by its clause ("has ruled for ten years", "will leave within two
// weeks").
func (w *work) stretches(x *model.TimeExpr, first int) bool {
	return w.recent(x) != 0 || w.side(first) != 0
}

// side reads off the clause on which side of the publication a duration lies:
// −1 behind it, +1 ahead, 0 where it has no such place.
func (w *work) side(first int) int {
	d := &w.syn
	v := int(d.ClauseOf[first])
	k := first - 1
	for k > 0 && (d.Tags[k] == syntax.Adv || fold(d, k, "about") || fold(d, k, "around") || fold(d, k, "least") || fold(d, k, "at") && fold(d, k+1, "least")) { // "in about a decade"
		k--
	}
	if v < 0 || k < 0 || d.Tags[k] != syntax.Prep && d.Tags[k] != syntax.Sub {
		return 0
	}
	y := d.Verbs[v]
	within := fold(d, k, "within") || fold(d, k, "in")
	if y.Form == syntax.Infinitive && w.promisedThen(y, first) {
		return 0
	}
	switch {
	case fold(d, k, "over") && in(plans, d.Lemma(v)):
		return 0 // "has offered a rise of 12% over three years"
	case y.Perfect && y.Form == syntax.Finite && y.Tense != syntax.PastTense && y.Modal < 0 && (fold(d, k, "for") || fold(d, k, "in") || fold(d, k, "over")):
		return -1
	case (y.Tense == syntax.FutureTense || y.Form == syntax.Infinitive) && within:
		return 1
	case y.Form == syntax.Finite && !y.Perfect && (y.Modal >= 0 && (within || fold(d, k, "over")) || y.Tense != syntax.PastTense && fold(d, k, "within")):
		return 1 // "would be redeemed in five years", "demanded that they withdraw within a week"
	}
	return 0
}

// promisedThen reports whether what the infinitive y tells was put ahead at a time
// well before the publication, so that its duration, which begins with token
// first, is counted from there: "had promised in 2015 to cut it within three years".
func (w *work) promisedThen(y syntax.Verb, first int) bool {
	d, pub := &w.syn, w.article.Published
	if y.Parent < 0 || !pub.Known() {
		return false
	}
	p := d.Verbs[y.Parent]
	if p.Tense != syntax.PastTense || p.Form != syntax.Finite {
		return false
	}
	for i := p.First; i < first; i++ {
		if t := int(w.timeOf[i]) - 1; t >= 0 {
			if when := w.times[t].When; !when.Latest.IsZero() && pub.Date.DaysSince(when.Latest) > 31 {
				return true
			}
		}
	}
	return p.Perfect
}

// recent reports whether a duration is measured from the publication: −1 back
// ("the past two months"), +1 ahead ("the next three years"), 0 not at all.
func (w *work) recent(x *model.TimeExpr) int {
	first, last := w.tokensOf(x.Span)
	if w.agesHappening(first, last) {
		return -1
	}
	for i := first; i < last; i++ {
		switch {
		case in(pastWords, w.syn.Text(i)):
			return -1
		case in(comingWords, w.syn.Text(i)):
			return 1
		}
	}
	return 0
}

// agesHappening reports whether tokens [first, last) tell the age of a happening
// that goes on: "the eight-month-old truce".
func (w *work) agesHappening(first, last int) bool {
	d := &w.syn
	if first >= last || !strings.HasSuffix(strings.ToLower(d.Text(last-1)), "old") {
		return false
	}
	p := d.PhraseOf[first]
	if p < 0 {
		return false
	}
	h := d.Phrases[p].Head
	return h >= last && d.Words[h].Person() == 0 && w.happens(h) && d.Words[h].Happening() >= 2
}

var (
	pastWords   = wordSet(`past last recent previous preceding`)
	comingWords = wordSet(`next coming following`)
)
