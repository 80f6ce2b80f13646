package event

import (
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
	if v < 0 || first == 0 || d.Tags[first-1] != syntax.Prep && d.Tags[first-1] != syntax.Sub {
		return 0
	}
	y := d.Verbs[v]
	switch {
	case y.Perfect && y.Form == syntax.Finite && y.Modal < 0 && (fold(d, first-1, "for") || fold(d, first-1, "in") || fold(d, first-1, "over")):
		return -1
	case (y.Tense == syntax.FutureTense || y.Form == syntax.Infinitive) && (fold(d, first-1, "within") || fold(d, first-1, "in")):
		return 1
	case y.Form == syntax.Finite && !y.Perfect && (y.Modal >= 0 && fold(d, first-1, "in") || y.Tense != syntax.PastTense && fold(d, first-1, "within")):
		return 1 // "would be redeemed in five years", "demanded that they withdraw within a week"
	}
	return 0
}

// recent reports whether a duration is measured from the publication: −1 back
// ("the past two months"), +1 ahead ("the next three years"), 0 not at all.
func (w *work) recent(x *model.TimeExpr) int {
	first, last := w.tokensOf(x.Span)
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

var (
	pastWords   = wordSet(`past last recent previous preceding`)
	comingWords = wordSet(`next coming following`)
)
