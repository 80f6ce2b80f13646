package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// ownArticle reports whether the words behind verb v name the article itself
// ("contributed to this report").
func (w *work) ownArticle(v int) bool {
	d := &w.syn
	for i := d.Verbs[v].Last; i+1 < len(d.Tokens) && i < d.Verbs[v].Last+3; i++ {
		if fold(d, i, "this") && (fold(d, i+1, "article") || fold(d, i+1, "report") || fold(d, i+1, "story")) {
			return true
		}
	}
	return false
}

// undatable says why an expression can date nothing.
func (w *work) undatable(x *model.TimeExpr) string {
	if x.Dated() || x.NeedsAnchor {
		return ""
	}
	switch x.Type {
	case model.TimexDuration:
		if w.published() {
			return "" // attach looks at the clause
		}
		return "it tells how long, not when"
	case model.TimexSet:
		return "it tells how often, not when"
	}
	if w.vague(x) {
		return ""
	}
	return "it names no place on the calendar"
}

// ownDate reports whether the expression is the date that stands over or under
// the article, in a line of its own or in the dateline.
func (w *work) ownDate(t, first, last, sentence int) bool {
	d := &w.syn
	s := d.Sentences[sentence]
	if v, end := d.VerbsOf(sentence); v == end {
		words := 0
		for i := s.First; i < s.Last; i++ {
			if i >= first && i < last || d.Tags[i] == syntax.Comma || d.Tags[i] == syntax.Stop || d.Tags[i] == syntax.Num || d.Tags[i] == syntax.Colon {
				continue
			}
			words++
		}
		return words <= 4 && w.nounNear(first, sentence) < 0
	}
	// "LONDON, March 17 (Reuters) —": before a dash, capitals first.
	if first-s.First <= 6 && d.Tokens[s.First].Shape&2 != 0 {
		for i := last; i < s.Last && i < last+6; i++ {
			switch text := d.Text(i); {
			case text == "—" || text == "–" || text == "--" || text == "_" || text == "-":
				return true
			case d.Tags[i].IsVerb():
				return false
			}
		}
	}
	return false
}

// appointment returns the phrase that a short note names an appointment with,
// without a verb: "Exam on Monday at 9", "Dentist Tuesday 14:30". −1 for none.
func (w *work) appointment(x *model.TimeExpr, first, sentence int) int {
	const note, line = 60, 14 // tokens
	d := &w.syn
	s := d.Sentences[sentence]
	if v, end := d.VerbsOf(sentence); v != end || len(d.Tokens) > note || s.Last-s.First > line || !x.Dated() || x.When.Granularity > caldate.Day || first == s.First {
		return -1
	}
	for i := first; i < s.Last && w.inTime(i); i++ {
		if d.Tags[i] == syntax.Num && d.Tokens[i].Len() == 4 && !x.When.HasClock() {
			return -1 // "The Herald, 3 May 2021"
		}
	}
	for p, end := d.PhrasesOf(sentence); p < end; p++ {
		ph := d.Phrases[p]
		h := d.Tags[ph.Head]
		if ph.Last > first {
			break
		}
		k := ph.Last
		for k < first && (d.Tags[k] == syntax.Prep || d.Tags[k] == syntax.Adv || d.PhraseOf[k] >= 0) {
			k++
		}
		if k < first || in(bylines, d.Text(ph.Head)) {
			return -1
		}
		if h == syntax.Noun || h == syntax.Plural || h == syntax.Name && x.When.HasClock() {
			return p
		}
	}
	return -1
}

// bylines are what stands beside the date of a text.
var bylines = wordSet(`news herald times post gazette photo picture edition issue page volume update date day`)

// compared reports whether the expression is only the other side of a
// comparison: "than in 1995", "up from a year earlier".
func (w *work) compared(first, last int) bool {
	d := &w.syn
	i := first - 1
	for i >= 0 && (fold(d, i, "in") || fold(d, i, "the")) {
		i--
	}
	if i >= 0 && fold(d, i, "than") {
		return i < 2 || !fold(d, i-2, "no") || !fold(d, i-1, "later") && !fold(d, i-1, "earlier") && !fold(d, i-1, "sooner")
	}
	if i >= 1 && i < first-1 && fold(d, i, "as") && d.Tags[i-1] != syntax.Comma && w.asMany(i) {
		return true // "twice as many people came in 2019 as in 2018"
	}
	if i == first-1 && i >= 0 && fold(d, i, "from") && last > first && (fold(d, last-1, "earlier") || fold(d, last-1, "ago") || fold(d, last-1, "before")) {
		return true // "rose 3 percent from a year earlier"
	}
	if w.outOfAmount(first) || w.upFrom(first) || w.timesThe(first) {
		return true
	}
	// "up from 3.2 percent in February"
	if i < first-1 || i < 1 || d.Tags[i] != syntax.Prep && w.timeOf[i] == 0 {
		k := first - 1
		if k > 0 && fold(d, k, "in") && d.PhraseOf[k-1] >= 0 {
			p := d.Phrases[d.PhraseOf[k-1]]
			return p.First > 0 && fold(d, p.First-1, "from") && w.amount(p) && p.First > 1 && (d.PhraseOf[p.First-2] >= 0 && w.amount(d.Phrases[d.PhraseOf[p.First-2]]) || fold(d, p.First-2, "up") || fold(d, p.First-2, "down"))
		}
	}
	return false
}

// asMany reports whether the "as" at token i answers another before it in its sentence: "as
// many | as", "as high | as".
func (w *work) asMany(i int) bool {
	d := &w.syn
	first := d.Sentences[d.SentenceAt(d.Tokens[i].Start)].First
	const near = 14
	for k := i - 2; k >= first && k > i-near; k-- {
		if fold(d, k, "as") && (fold(d, k+1, "many") || fold(d, k+1, "much") || fold(d, k+1, "few") || d.Tags[k+1] == syntax.Adj || d.Tags[k+1] == syntax.Adv) {
			return true
		}
	}
	return false
}

// onYearBefore reports whether the expression in tokens [first, last) is the time that a
// figure is measured against: "an increase of 22 per cent on the previous year".
func (w *work) onYearBefore(first, last int) bool {
	d := &w.syn
	i, k := first-1, last-1
	for i > 0 && fold(d, i, "the") {
		i--
	}
	if i < 2 || k < 1 || !fold(d, i, "on") && !fold(d, i, "over") && !fold(d, i, "from") || !fold(d, k-1, "previous") && !fold(d, k-1, "prior") && !fold(d, k-1, "preceding") {
		return false
	}
	for j := i - 1; j > 0 && j > i-9 && d.Tags[j] != syntax.Stop && w.timeOf[j] == 0; j-- {
		if in(swings, d.LemmaOf(j)) || in(moves, d.Text(j)) {
			return true
		}
	}
	return false
}

// moves are words for how much a figure is more or less.
var moves = wordSet(`increase decrease gain growth decline reduction improvement up down more fewer less`)

// upFrom reports whether the expression at token first stands right behind the number
// that another is more or less than: "840 million shares, up from 443.6 million
// Thursday".
func (w *work) upFrom(first int) bool {
	d := &w.syn
	i := first - 1
	for i > 0 && (d.Tags[i] == syntax.Num || d.Tags[i] == syntax.Symbol) {
		i--
	}
	return i > 0 && i < first-1 && fold(d, i, "from") && (fold(d, i-1, "up") || fold(d, i-1, "down"))
}

// outOfAmount reports whether the expression at token first dates only what an
// amount was before: "slid within a month, from a rate of $8 a piece on May 9".
func (w *work) outOfAmount(first int) bool {
	d := &w.syn
	i := first - 1
	if i < 1 || !fold(d, i, "on") && !fold(d, i, "in") && !fold(d, i, "at") {
		return false
	}
	counted := false
	for i--; i > 0 && first-i < 14; i-- {
		switch t := d.Tags[i]; {
		case fold(d, i, "from"):
			return counted && d.Tags[i-1] == syntax.Comma
		case t == syntax.Num || t == syntax.Symbol:
			counted = true
		case d.PhraseOf[i] >= 0 && w.timeOf[i] == 0, fold(d, i, "of"), fold(d, i, "per"):
		default:
			return false
		}
	}
	return false
}

// fromAmount returns the phrase of the amount, behind "from" or "with", that the
// time at token first dates as the other side of a comparison: "fell to $4 million
// from $5 million, or 9 cents a share, a year earlier". −1 without.
func (w *work) fromAmount(first int) int {
	d := &w.syn
	for k := first - 1; k > 0 && first-k < 16; k-- {
		switch t := d.Tags[k]; {
		case t == syntax.Prep && (fold(d, k, "from") || fold(d, k, "with")):
			if p := int(d.PhraseOf[k+1]); p >= 0 && w.amount(d.Phrases[p]) {
				return p
			}
			return -1
		case d.PhraseOf[k] >= 0, t == syntax.Comma, t == syntax.Prep, t == syntax.Symbol, t == syntax.Conj && fold(d, k, "or"):
		default:
			return -1
		}
	}
	return -1
}

// amount reports whether a phrase counts: "3.2 percent", "$5 million".
func (w *work) amount(p syntax.Phrase) bool {
	for i := p.First; i < p.Last; i++ {
		if w.syn.Tags[i] == syntax.Num {
			return true
		}
	}
	return false
}

// onlyTimes reports whether tokens [from, to) are prepositions or adverbs only.
func (w *work) onlyTimes(from, to int) bool {
	for i := from; i < to; i++ {
		if t := w.syn.Tags[i]; t != syntax.Prep && t != syntax.Adv {
			return false
		}
	}
	return from <= to
}

// named things are told apart by their year: "a treaty of 1961".
var named = wordSet(`treaty law act constitution agreement convention statute charter code accord pact edition version class vintage film novel book painting song census map`)

// publishing verbs make figures known after the stretch that they count.
var publishing = wordSet(`report post announce record register disclose reveal`)
