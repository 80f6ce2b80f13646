package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// alongside finds the happenings of sentence s whose clause stands beside a dated
// one and has no time of its own: "The storm hit the coast on Sunday, and two
// bridges collapsed."
func (w *work) alongside(s int, ids []int, said int) {
	d := &w.syn
	_, end := d.VerbsOf(s)
	for _, i := range ids {
		f := w.found[i]
		if f.verb < 0 || f.time < 0 || f.how != byClause || w.times[f.time].Type == model.TimexDuration || !w.times[f.time].Dated() || w.times[f.time].When.OpenEnd || w.times[f.time].When.OpenStart || w.times[f.time].When.Granularity > caldate.Day {
			continue
		}
		y := &d.Verbs[f.verb]
		if y.Form != syntax.Finite || y.Tense != syntax.PastTense || y.Kind != syntax.Main && y.Kind != syntax.Coordinate || w.kindOf(f.verb) == model.Statement || w.future(&w.times[f.time]) {
			continue
		}
		for u := f.verb + 1; u < end; u++ {
			z := &d.Verbs[u]
			if z.Kind == syntax.Main && w.opensWith(&f, u, s) && !w.foundIn(u, ids) {
				if g, ok := w.news(s, u, i, said); ok && g.verb >= 0 {
					g.how, g.time = byNeighbour, f.time
					w.found = append(w.found, g)
				}
				continue
			}
			if z.Kind != syntax.Coordinate || z.Form != syntax.Finite || z.Tense != syntax.PastTense || z.Perfect || z.Subject < 0 || z.Subject == y.Subject || d.Phrases[z.Subject].First < y.Last || w.timed(u) || w.kindOf(u) == model.Statement || w.foundIn(u, ids) || w.inQuotation(u) || w.opened(y.Last, z.First) ||
				z.Object < 0 && !z.Passive && d.Words[z.Head].NeedsObject() == 3 {
				continue
			}
			if g, ok := w.news(s, u, i, said); ok && g.verb >= 0 {
				g.how, g.time = byNeighbour, f.time
				w.found = append(w.found, g)
			}
		}
		return
	}
}

// opened reports whether a quotation or a colon opens between two tokens.
func (w *work) opened(from, to int) bool {
	for i := from; i < to; i++ {
		if t := w.syn.Tags[i]; t == syntax.Open || t == syntax.Colon {
			return true
		}
	}
	return false
}

// foundIn reports whether one of the found events ids is verb v's.
func (w *work) foundIn(v int, ids []int) bool {
	for _, i := range ids {
		if w.found[i].verb == v {
			return true
		}
	}
	return false
}

// besideDated returns the main verb of sentence s where the expressions of time
// in it date only what stands beside: a relative clause, a noun. −1 where the
// main clause has its date, or says what a dated clause says.
func (w *work) besideDated(s int, ids []int) int {
	d := &w.syn
	v := w.mainVerb(s)
	if v < 0 || w.skip(s) || d.Verbs[v].Tense == syntax.PresentTense && !d.Verbs[v].Perfect && !d.Verbs[v].Progressive {
		return -1
	}
	for _, i := range ids {
		f := &w.found[i]
		switch {
		case f.verb == v || f.verb >= 0 && w.top(f.verb) == v:
			return -1
		case f.verb >= 0 && w.kindOf(v) != model.Statement && w.conveyed(f.verb) == v:
			return -1 // "A poll released on Monday showed": told by that
		case f.verb >= 0 && d.Verbs[f.verb].Form == syntax.Participle && d.Verbs[f.verb].ParentPhrase >= 0 && d.Verbs[f.verb].ParentPhrase == d.Verbs[v].Object && d.Verbs[f.verb].First == d.Phrases[d.Verbs[v].Object].Last && in(causing, d.Lemma(v)):
			return -1 // "got the law repealed on Monday"
		case f.verb >= 0 && d.Verbs[f.verb].Parent == v && d.Verbs[f.verb].Kind == syntax.Complement:
			return -1 // its content has the date
		case f.verb >= 0 && d.Verbs[f.verb].Parent == v && d.Verbs[f.verb].Kind == syntax.Participial && d.Verbs[f.verb].ParentPhrase < 0 && f.time >= 0 && !w.recentNews(i):
			return -1 // "Born in 1929, she worked as a teacher": a life, not the news
		case f.verb >= 0 && f.time >= 0 && d.Verbs[f.verb].Kind == syntax.Participial && d.Verbs[f.verb].ParentPhrase >= 0 && d.Verbs[f.verb].ParentPhrase == d.Verbs[v].Subject && d.Verbs[v].Tense == syntax.PastTense && !d.Verbs[v].Perfect && !w.recentNews(i):
			return -1 // "The first game, played in May, ended in a draw"
		case f.verb >= 0 && f.time >= 0 && d.Verbs[f.verb].Parent == v && d.Verbs[f.verb].Kind == syntax.Adverbial && d.Verbs[f.verb].Form == syntax.Finite && d.Verbs[v].Tense == syntax.PastTense && !d.Verbs[v].Perfect && !w.recentNews(i) && !w.isLead(s) && d.Verbs[f.verb].Marker > d.Verbs[v].Head && in(orderers, d.Text(d.Verbs[f.verb].Marker)):
			return -1 // "Gas escaped until the pipe was sealed on May 3", told weeks later
		case f.verb < 0 && f.how == byClause && f.phrase >= 0 && d.Verbs[v].Object == f.phrase:
			return -1 // "recorded 200 fires in 2014"
		case f.verb < 0 && w.partIn(f) == v:
			return -1 // "won February’s primary"
		case f.verb < 0 && !d.Verbs[v].Perfect && !d.Verbs[v].Progressive && f.phrase >= 0 && f.time >= 0 && !w.recentNews(i) && d.Phrases[f.phrase].First > d.Verbs[v].Last && int(d.ClauseOf[f.trigger]) == v && in(dating, d.Text(d.Phrases[f.phrase].First-1)):
			return -1 // "resigned after an accident in 1974": it has its time
		case f.verb < 0 && (w.gathered(f) == v || in(copulas, d.Lemma(v)) || d.Verbs[v].Subject == f.phrase):
			return -1
		}
	}
	return v
}

// causing verbs have what they bring about as a participle behind their object.
var causing = wordSet(`get have want see find leave keep hear watch make`)

// fronts reports whether the time of f stands before its verb, behind what joins that to
// the clause before: "found, and on Thursday blew up, a bomb".
func (w *work) fronts(f *found) bool {
	first, _ := w.tokensOf(w.times[f.time].Span)
	y := &w.syn.Verbs[f.verb]
	return y.Marker >= 0 && y.Kind == syntax.Coordinate && first > y.Marker && first < y.First
}

// orderers tell what came first.
var orderers = wordSet(`before until till after once since`)

// settingTime returns the found event among ids that is only the setting of
// main verb v, at the head of the sentence: "At a rally on Friday, she said". −1
// without.
func (w *work) settingTime(s, v int, ids []int) int {
	d := &w.syn
	first := d.Sentences[s].First
	for _, i := range ids {
		f := &w.found[i]
		if f.time < 0 || f.reached {
			continue
		}
		// "Six workers died when the span collapsed on March 26"
		if f.verb > v && d.Verbs[f.verb].Kind == syntax.Adverbial && d.Verbs[f.verb].Form == syntax.Finite && w.hangsOn(f.verb, v) && d.Verbs[v].Tense == syntax.PastTense && !d.Verbs[v].Perfect && !d.Verbs[f.verb].Perfect {
			if m := d.Verbs[f.verb].Marker; m >= 0 && (fold(d, m, "when") || fold(d, m, "as") || fold(d, m, "while")) && w.times[f.time].Dated() && !w.future(&w.times[f.time]) {
				return i
			}
		}
		if w.opensWith(f, v, s) {
			return i
		}
		// "Ten were killed and many more were injured on Monday"
		if f.verb > v && w.times[f.time].When.Granularity <= caldate.Day && !w.times[f.time].When.OpenStart && !w.fronts(f) && (d.Verbs[f.verb].Kind == syntax.Coordinate && d.Verbs[f.verb].Parent == v || d.Verbs[f.verb].Kind == syntax.Main && d.Verbs[f.verb].Form == syntax.Finite && !w.saying(f.verb)) && (d.Verbs[f.verb].Tense == d.Verbs[v].Tense && d.Verbs[f.verb].Perfect == d.Verbs[v].Perfect || d.Verbs[v].Tense == syntax.PastTense && w.recentNews(i)) {
			return i
		}
		if f.verb > v && w.sharesPassive(f.verb, v) && w.times[f.time].When.Granularity <= caldate.Day {
			return i // "Ten were killed and forty hurt on Monday"
		}
		// "A fire that broke out on Sunday destroyed a factory"
		if f.verb >= 0 && f.verb < v && d.Verbs[v].Subject >= 0 && d.Verbs[f.verb].Kind == syntax.Relative && d.Verbs[f.verb].ParentPhrase == d.Verbs[v].Subject && w.happens(d.Phrases[d.Verbs[v].Subject].Head) && w.recentNews(i) && d.Verbs[f.verb].Tense == syntax.PastTense && d.Verbs[v].Tense == syntax.PastTense && !d.Verbs[v].Perfect && !d.Verbs[f.verb].Perfect && w.times[f.time].Dated() && w.times[f.time].When.Granularity <= caldate.Day && !w.times[f.time].When.HasClock() && w.kindOf(v) != model.Statement {
			return i
		}
		if f.phrase < 0 {
			continue
		}
		k := d.Phrases[f.phrase].First - 1
		if k >= first && k <= first+1 && (in(settings, d.Text(k)) || fold(d, k, "after") || fold(d, k, "following")) && d.Verbs[v].First > d.Phrases[f.phrase].Last {
			return i
		}
		// "won a majority in Saturday’s election"
		if k > d.Verbs[v].Head && in(settings, d.Text(k)) && (f.how == byModifier || f.how == byClause && (fold(d, k, "at") || fold(d, k, "during"))) && w.inReachOf(int(d.ClauseOf[k]), v) && d.Verbs[v].Tense == syntax.PastTense && !w.future(&w.times[f.time]) && w.times[f.time].When.Granularity <= caldate.Day {
			return i
		}
		if k > d.Verbs[v].Head && f.how == byModifier && w.atYearly(f.phrase, v) && d.Verbs[v].Tense == syntax.PastTense && !d.Verbs[v].Perfect && !w.future(&w.times[f.time]) && w.times[f.time].When.Granularity == caldate.Year {
			return i // "scored twice in the 2014 final"
		}
	}
	return -1
}

// accompanies reports whether the verb y without a subject, at the head of the sentence
// that begins at token first, tells what somebody was at when he did what the main
// clause tells: "Visiting the camp on Monday, the queen", "While on tour", "Asked on
// Monday about it, she".
func (w *work) accompanies(y *syntax.Verb, first int) bool {
	d := &w.syn
	switch {
	case y.Form == syntax.Gerund && !y.Perfect && y.Kind == syntax.Adverbial:
		return y.Marker == first && (fold(d, first, "while") || fold(d, first, "when") || fold(d, first, "on") || fold(d, first, "upon"))
	case y.Form == syntax.Gerund && !y.Perfect:
		return y.Kind == syntax.Participial && y.First == first && y.ParentPhrase < 0
	case y.Form == syntax.Participle && y.Passive:
		return (y.First == first || y.First == first+1 && (fold(d, first, "when") || fold(d, first, "while") || d.Tags[first] == syntax.Adv)) && in(questioning, d.LemmaOf(y.Head))
	}
	return false
}

// questioning is done to somebody who answers at once.
var questioning = wordSet(`ask press question quiz challenge confront grill interview heckle`)

// opensWith reports whether the dated clause of f only opens sentence s for the main
// verb v: "When Lind ran in 1988, he won", "In a report released on Monday, the
// agency said", "On May 18, the day the deal was announced, the club was paid".
func (w *work) opensWith(f *found, v, s int) bool {
	d := &w.syn
	const near = 8 // verbs
	if f.verb < 0 || f.verb >= v || v-f.verb > near || f.how != byClause || !w.times[f.time].Dated() || w.future(&w.times[f.time]) || w.times[f.time].Type == model.TimexDuration {
		return false
	}
	y, z := &d.Verbs[f.verb], &d.Verbs[v]
	if z.Tense != syntax.PastTense || z.Perfect && !(y.Marker > 0 && fold(d, y.Marker, "time") && y.Kind == syntax.Adverbial) || z.Form != syntax.Finite || z.Subject < 0 || w.timed(v) {
		return false
	}
	if y.Form == syntax.Participle && y.ParentPhrase >= 0 && y.ParentPhrase == z.Subject && y.First > 0 && d.Tags[y.First-1] == syntax.Comma && in(questioning, d.LemmaOf(y.Head)) && w.times[f.time].When.Granularity <= caldate.Day {
		return true // "The queen, asked on Tuesday about it, smiled"
	}
	if d.Phrases[z.Subject].First < y.Last {
		return false
	}
	first := d.Sentences[s].First
	switch {
	case y.Kind == syntax.Adverbial && y.Form == syntax.Finite:
		m := y.Marker
		if m == first+2 && fold(d, first, "by") && fold(d, m, "time") {
			return y.Tense == syntax.PastTense && !y.Perfect && w.times[f.time].When.Granularity <= caldate.Day // "By the time the crew came on Sunday, the roof had fallen in"
		}
		if m == first+1 && fold(d, first, "only") && y.Tense == syntax.PastTense && !y.Perfect {
			return true // "Only when the bank failed in May did the state step in"
		}
		return m == first && (fold(d, m, "when") || (fold(d, m, "as") || fold(d, m, "while")) && w.times[f.time].When.Granularity <= caldate.Day) && y.Tense == syntax.PastTense && !y.Perfect
	case w.accompanies(y, first) && w.times[f.time].When.Granularity <= caldate.Day:
		return true
	case y.Kind == syntax.Participial && y.ParentPhrase >= 0:
		k := d.Phrases[y.ParentPhrase].First - 1
		return k == first && in(settings, d.Text(k)) && (w.kindOf(v) == model.Statement || in(saidThings, d.Text(d.Phrases[y.ParentPhrase].Head)))
	}
	// "the day the deal was announced"
	at, last := w.tokensOf(w.times[f.time].Span)
	if at > first+1 || last+2 >= len(d.Tags) || d.Tags[last] != syntax.Comma || y.Subject < 0 {
		return false
	}
	p := w.phraseAt(last + 1)
	return p >= 0 && fold(d, last+1, "the") && d.Words[d.Phrases[p].Head].NounField() == lexicon.NounTime && d.Phrases[y.Subject].First <= d.Phrases[p].Last+1
}

// hangsOn reports whether the clause of u depends on that of v, or on one that is
// joined to it: "Two died and nine were hurt when".
func (w *work) hangsOn(u, v int) bool {
	d := &w.syn
	p := d.Verbs[u].Parent
	return p == v || p > v && d.Verbs[p].Kind == syntax.Coordinate && d.Verbs[p].Parent == v && d.Verbs[p].Tense == d.Verbs[v].Tense
}

// inReachOf reports whether clause c is that of verb v or an infinitive's that hangs on it.
func (w *work) inReachOf(c, v int) bool {
	d := &w.syn
	for steps := 0; c >= 0 && steps < 3; steps++ {
		if c == v {
			return true
		}
		if d.Verbs[c].Form != syntax.Infinitive {
			return false
		}
		c = d.Verbs[c].Parent
	}
	return false
}

// sharesPassive reports whether the participle u shares the auxiliary of the passive v
// that a conjunction joins it to: "Ten were killed and at least forty hurt".
func (w *work) sharesPassive(u, v int) bool {
	d := &w.syn
	y := &d.Verbs[u]
	if y.Form != syntax.Participle || y.Parent != v || y.ParentPhrase < 0 || !d.Verbs[v].Passive {
		return false
	}
	k := d.Phrases[y.ParentPhrase].First - 1
	for k > 0 && d.PhraseOf[k] < 0 && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Prep) {
		k--
	}
	return d.Tags[k] == syntax.Conj
}
