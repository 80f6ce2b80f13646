package event

import (
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// counted figures of a business: what it took in, kept or lost in a stretch of time.
// An amount makes them a fact of that stretch, whoever tells it and whenever: "profit of
// $5 million in the first quarter".

// isFigure reports whether the noun at token i names such a figure.
func (w *work) isFigure(i int) bool {
	t := w.syn.Text(i)
	return in(figures, t) || in(losses, t) || fold(&w.syn, i, "net") || fold(&w.syn, i, "earnings")
}

// amountOf reports whether phrase p is a figure with its amount: "a $5 million loss",
// "earnings of $5 million".
func (w *work) amountOf(p int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	if !w.isFigure(ph.Head) {
		return false
	}
	for i := ph.First; i < ph.Head; i++ {
		if d.Tags[i] == syntax.Symbol && w.timeOf[i] == 0 {
			return true
		}
	}
	if !fold(d, ph.Last, "of") {
		return false
	}
	q := w.phraseAt(ph.Last + 1)
	return q >= 0 && w.amount(d.Phrases[q]) && w.timeOf[d.Phrases[q].First] == 0
}

// figureBeside returns the figure with its amount that another is compared with, and that
// the expression dates: "compared with earnings of $5 million, or 9 cents a share, a
// year earlier". −1 without.
func (w *work) figureBeside(at placed) int {
	d := &w.syn
	v := int(d.ClauseOf[at.first])
	if v < 0 || d.Lemma(v) != "compare" || !at.x.Dated() || at.x.When.Granularity < caldate.Quarter || at.first <= d.Verbs[v].Last {
		return -1
	}
	p := w.phraseAt(d.Verbs[v].Last + 1)
	if p < 0 || !w.amountOf(p) || d.Phrases[p].Last > at.first {
		return -1
	}
	for i := d.Phrases[p].Last; i < at.first; i++ {
		if w.timeOf[i] > 0 || d.VerbOf[i] >= 0 || fold(d, i, "from") {
			return -1
		}
	}
	return p
}

// figureOwner returns the verb with whose subject the figure in phrase p stands, or is
// compared with another: "Lund reported a profit of $5 million, against a loss of
// $2 million". −1 where nothing says whose it is.
func (w *work) figureOwner(p int) int {
	d := &w.syn
	v := int(d.ClauseOf[d.Phrases[p].First])
	compared := v >= 0 && d.Lemma(v) == "compare"
	if compared {
		v = d.Verbs[v].Parent
	}
	if v < 0 {
		return -1
	}
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Tense == syntax.FutureTense || y.Modal >= 0 || y.Negated || y.Passive || y.Subject < 0 || d.Phrases[y.Subject].First > y.First || !in(publishing, d.Lemma(v)) && !in(holders, d.Lemma(v)) {
		return -1
	}
	if h := d.Phrases[y.Subject].Head; w.isFigure(h) || w.happens(h) {
		return -1
	}
	if o := y.Object; o < 0 || o != p && (!compared || !w.isFigure(d.Phrases[o].Head)) {
		return -1
	}
	return v
}

// holders are verbs of who has a figure.
var holders = wordSet(`have post incur suffer book show`)

// figureTitle titles a figure with its amount by whose it was: "Lund had a profit of $5
// million". Where that is not said, the other side of a comparison is only itself,
// and "" is returned for the rest.
func (w *work) figureTitle(f *found) string {
	if f.phrase < 0 || f.verb >= 0 || !w.amountOf(f.phrase) {
		return ""
	}
	d := &w.syn
	v, c := w.figureOwner(f.phrase), int(d.ClauseOf[d.Phrases[f.phrase].First])
	if v < 0 && (c < 0 || d.Lemma(c) != "compare") {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	if v >= 0 {
		w.subject(&l, d.Verbs[v].Subject, v)
		if len(l.pieces) > 0 {
			l.words("had")
		}
	}
	w.phrase(&l, f.phrase, false)
	if end := d.Phrases[f.phrase].Last; fold(d, end, "of") {
		if q := w.phraseAt(end + 1); q >= 0 {
			l.token(end)
			w.phrase(&l, q, false)
		}
	}
	return l.text(maxTitle)
}

// figureWas reports whether f tells how much a figure was in a stretch of time, and lets
// the figure be what happened: "A year earlier, sales were $5 million".
func (w *work) figureWas(f *found) bool {
	d := &w.syn
	y := &d.Verbs[f.verb]
	if d.Lemma(f.verb) != "be" || y.Form != syntax.Finite || y.Tense != syntax.PastTense || y.Modal >= 0 || y.Negated || y.Subject < 0 || f.time < 0 {
		return false
	}
	x := &w.times[f.time]
	h := d.Phrases[y.Subject].Head
	q := w.phraseAt(y.Last)
	first, _ := w.tokensOf(x.Span)
	if !x.Dated() || x.When.Granularity < caldate.Quarter || w.fromAmount(first) >= 0 || !w.isFigure(h) || q < 0 || d.Tags[d.Phrases[q].First] != syntax.Symbol {
		return false
	}
	f.trigger = h
	return true
}

// yearBack reports whether tokens [first, last) name the time that a figure is measured
// against: "a year earlier", "the year-ago quarter".
func (w *work) yearBack(first, last int) bool {
	d := &w.syn
	if fold(d, last-1, "earlier") || fold(d, last-1, "ago") || fold(d, last-1, "before") {
		return true
	}
	for i := first; i < last; i++ {
		if fold(d, i, "year-ago") || fold(d, i, "year-earlier") {
			return true
		}
	}
	return false
}

// timesThe reports whether the expression at token first dates only an amount that another
// is a multiple of: "a profit of $9 million, about double the $4 million, or 3p a unit,
// a year before".
func (w *work) timesThe(first int) bool {
	d := &w.syn
	for k := first - 1; k > 1 && first-k < 16; k-- {
		switch t := d.Tags[k]; {
		case fold(d, k, "the"):
			return d.PhraseOf[k] >= 0 && w.amount(d.Phrases[d.PhraseOf[k]]) && (in(multiples, d.Text(k-1)) || in(timesMore, d.Text(k-1)))
		case d.PhraseOf[k] >= 0, t == syntax.Comma, t == syntax.Prep, t == syntax.Symbol, t == syntax.Conj && fold(d, k, "or"):
		default:
			return false
		}
	}
	return false
}

// timesMore say how many times as much something is.
var timesMore = wordSet(`times triple quadruple`)

// nets tell of which sort a figure is.
var nets = wordSet(`net gross operating pretax pre-tax total underlying after-tax consolidated`)
