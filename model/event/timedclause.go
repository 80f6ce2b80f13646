package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// actedOn reports whether phrase p is what its clause's verb acts on.
func (w *work) actedOn(p int) bool {
	d := &w.syn
	v := int(d.ClauseOf[d.Phrases[p].First])
	return v >= 0 && d.Verbs[v].Object == p && !in(copulas, d.Lemma(v))
}

// superlative reports whether the "since" at token i bounds a superlative or a
// first time of the words before it.
func (w *work) superlative(i, sentence int) bool {
	d := &w.syn
	for k := i - 1; k >= d.Sentences[sentence].First && k > i-9; k-- {
		switch {
		case d.Tags[k] == syntax.Comma || d.Tags[k].IsFinite() && d.VerbOf[k] >= 0:
			return false
		case (d.Tags[k] == syntax.Num || d.Tags[k] == syntax.Adj) && k > 0 && fold(d, k-1, "the") && isOrdinal(d.Text(k)):
			return true // "the third drowning in the county since May"
		case fold(d, k, "most"), fold(d, k, "least"), fold(d, k, "worst"), fold(d, k, "best"), fold(d, k, "only"), fold(d, k, "first") && !fold(d, k, "at"):
			return true
		case d.Words[k].Is(lexicon.Comparative) && strings.HasSuffix(d.Text(k), "est"):
			return true
		}
	}
	return false
}

// isOrdinal reports whether a word is "second", "third", "12th" or their like.
func isOrdinal(word string) bool {
	word = strings.ToLower(word)
	return word == "second" || word == "third" || len(word) > 3 && (strings.HasSuffix(word, "th") || '0' <= word[0] && word[0] <= '9' && (strings.HasSuffix(word, "nd") || strings.HasSuffix(word, "rd") || strings.HasSuffix(word, "st")))
}

// timedClause reports whether the clause of v has an expression of time before
// token first.
func (w *work) timedClause(v, first int) bool {
	d := &w.syn
	for i := d.Sentences[d.SentenceAt(d.Tokens[first].Start)].First; i < first; i++ {
		if w.timeOf[i] > 0 && int(d.ClauseOf[i]) == v {
			return true
		}
	}
	return false
}

// prospects say how sure something to come is.
var prospects = wordSet(`likely unlikely possible impossible certain uncertain inevitable probable`)

// nobody reports whether the clause of v says that something did not happen.
func (w *work) nobody(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	return y.Negated || y.Subject >= 0 && (fold(d, d.Phrases[y.Subject].First, "nobody") || fold(d, d.Phrases[y.Subject].First, "no") || fold(d, d.Phrases[y.Subject].First, "none"))
}

// datedOtherwise reports whether another day or month stands in the clause of
// expression t.
func (w *work) datedOtherwise(t, sentence int) bool {
	d := &w.syn
	c := d.ClauseOf[d.TokenAt(w.times[t].Start)]
	s := d.Sentences[sentence].Span
	for k := w.timeBefore(s.Start) + 1; k < len(w.times) && w.times[k].Start < s.End; k++ {
		if x := &w.times[k]; k != t && x.Dated() && d.ClauseOf[d.TokenAt(x.Start)] == c {
			return true
		}
	}
	return false
}

// puttingOff verbs move something to a later day.
var puttingOff = wordSet(`postpone delay adjourn defer reschedule extend suspend push shelve remand`)

// asideOf reports whether expression t, which begins at token first, dates only a
// thing that an after or before of the clause names, while another time dates the
// clause: "announced sanctions on Thursday, after a first set on Tuesday".
func (w *work) asideOf(t, first int) bool {
	d := &w.syn
	i := first - 1
	if i >= 0 && d.Tags[i] == syntax.Prep && d.PhraseOf[i] < 0 {
		i--
	}
	if t == 0 || !w.times[t-1].Dated() || i < 0 || d.PhraseOf[i] < 0 || w.timeOf[i] > 0 || w.happens(d.Phrases[d.PhraseOf[i]].Head) {
		return false
	}
	k := d.Phrases[d.PhraseOf[i]].First - 1
	if k < 0 || d.Tags[k] != syntax.Prep || !fold(d, k, "after") && !fold(d, k, "before") && !fold(d, k, "following") {
		return false
	}
	before := d.TokenAt(w.times[t-1].Start)
	return before >= 0 && d.ClauseOf[before] == d.ClauseOf[first] && d.SentenceAt(w.times[t-1].Start) == d.SentenceAt(w.times[t].Start)
}

// broughtOut returns the verb that "It was on Tuesday that he left" brings out, −1
// where v is no such "was" or something else stands behind the time.
func (w *work) broughtOut(v, last int) int {
	d := &w.syn
	y := d.Verbs[v]
	if d.Lemma(v) != "be" || y.Subject < 0 || !fold(d, d.Phrases[y.Subject].Head, "it") || last >= len(d.Tags) || !fold(d, last, "that") && !fold(d, last, "when") {
		return -1
	}
	if u := v + 1; u < len(d.Verbs) && d.Verbs[u].Start == last && d.Verbs[u].Form == syntax.Finite {
		return u
	}
	return -1
}

// fallsDue reports whether the expression only tells when a thing falls due:
// "bonds due Oct. 15", but not "the report due on Friday".
func (w *work) fallsDue(first int) bool {
	d := &w.syn
	i := first - 1
	for i > 0 && d.Tags[i] == syntax.Prep && d.PhraseOf[i] < 0 && !fold(d, i, "due") {
		i--
	}
	if i < 1 || !fold(d, i, "due") || d.PhraseOf[i-1] < 0 {
		return false
	}
	h := d.Phrases[d.PhraseOf[i-1]].Head
	return d.Words[h].NounField() == lexicon.NounPossession && !w.happens(h)
}

// opensSpan reports whether the expression only tells when what was decided takes
// effect: "banned travel for 30 days beginning on Friday".
func (w *work) opensSpan(first int) bool {
	d := &w.syn
	i := first - 1
	for i >= 0 && d.Tags[i] == syntax.Prep && d.PhraseOf[i] < 0 {
		i--
	}
	if i < 1 || !fold(d, i, "beginning") && !fold(d, i, "starting") && !fold(d, i, "effective") || d.VerbOf[i] < 0 && d.PhraseOf[i] >= 0 {
		return false
	}
	v := int(d.ClauseOf[first])
	if v >= 0 && d.Verbs[v].Head == i {
		v = d.Verbs[v].Parent
	}
	return v >= 0 && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Tense == syntax.PastTense && (d.PhraseOf[i-1] >= 0 && d.Words[i-1].NounField() == lexicon.NounTime || d.Tags[i-1] == syntax.Comma)
}

// onlyDay reports whether the copula v has nothing behind it but the expression
// that begins at first, and before it nothing that happens.
func (w *work) onlyDay(v, first int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Subject < 0 {
		return false
	}
	h := d.Phrases[y.Subject].Head
	for i := y.Last; i < first; i++ {
		if d.Tags[i] != syntax.Adv && d.Tags[i] != syntax.Det {
			return false
		}
	}
	return fold(d, h, "it") || fold(d, h, "this") || fold(d, h, "that") || d.Words[h].NounField() == lexicon.NounTime
}

// idle reports a clause that a vague "now" or "recently" makes no event of: said
// by and about I or you, about "this" or "it" alone, or a question put
// indirectly.
func (w *work) idle(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if w.firstPerson(v) || y.Marker >= 0 && d.Tags[y.Marker] == syntax.Wh {
		return true
	}
	lemma := d.Lemma(v)
	if in(copulas, lemma) && !y.Passive || lemma == "have" && !y.Perfect {
		if y.Subject < 0 {
			return true
		}
		h := d.Phrases[y.Subject].Head
		return d.Tags[h] == syntax.Pron || d.Tags[h] == syntax.Det || w.spoken(d.SentenceAt(d.Tokens[h].Start))
	}
	return y.Form == syntax.Finite && y.Subject < 0
}

// empty says why a clause tells no happening although it has a verb.
func (w *work) empty(f *found) string {
	d := &w.syn
	if f.verb < 0 {
		return ""
	}
	lemma := d.Lemma(f.verb)
	switch {
	case w.figureWas(f):
		return ""
	case in(copulas, lemma) && (d.Tags[f.trigger] == syntax.Num || d.Words[f.trigger].NounField() == lexicon.NounQuantity || w.onlyNumber(f)):
		return "it only dates a figure"
	case lemma == "number" && d.Verbs[f.verb].Last < len(d.Tags) && d.Tags[d.Verbs[f.verb].Last] == syntax.Num: // "the victims numbered 213"
		return "it says no more than how things are"
	case lemma == "contribute" && w.ownArticle(f.verb):
		return "it is about the article itself"
	}
	return ""
}

// onlyNumber reports whether a copula says how many or how much something is: "was
// about $3 million", "is almost 148 million shares".
func (w *work) onlyNumber(f *found) bool {
	d := &w.syn
	i := d.Verbs[f.verb].Last
	for i < len(d.Tags)-1 && (d.Tags[i] == syntax.Adv || d.Tags[i] == syntax.Prep && (fold(d, i, "about") || fold(d, i, "around") || fold(d, i, "over") || fold(d, i, "under"))) {
		i++
	}
	p := w.phraseAt(i)
	if p < 0 || w.timeOf[i] > 0 {
		return false
	}
	ph := d.Phrases[p]
	if !(d.Tags[i] == syntax.Num || d.Tags[i] == syntax.Symbol || d.Tags[i] == syntax.Adv && i+1 < ph.Last && d.Tags[i+1] == syntax.Num) {
		return false
	}
	return f.trigger == d.Verbs[f.verb].Head || f.trigger == ph.Head && !w.happens(ph.Head) && d.Words[ph.Head].Person() == 0 && !(isOrdinal(d.Text(i)) || fold(d, i, "first") || fold(d, i, "one"))
}
