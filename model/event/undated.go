package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// undated looks through the sentences that no expression of time dates: those
// that go on about an event join it; news told without a date takes the
// publication's or the date of the sentence it continues; the rest tells no
// happening of its own.
func (w *work) undated() {
	d := &w.syn
	w.bySentence()
	for i := range w.found {
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
		if ids := w.ids[w.idsFrom[s]:w.idsFrom[s+1]]; len(ids) > 0 {
			beside := w.besideDated(s, ids)
			if beside >= 0 {
				from := w.narrative(s, last, main, news)
				set := w.settingTime(s, beside, ids)
				if set >= 0 {
					from = set
				} else if from >= 0 && !w.recentNews(from) {
					if from = main; main >= 0 && s-w.lastSentence(main) > 6 {
						from = -1
					}
				}
				if k := w.namedAgain(d.Verbs[beside].Subject, s); k >= 0 && set < 0 {
					from = k
				}
				f, ok := w.news(s, beside, from, said)
				if !ok && set >= 0 && w.kindOf(beside) == model.Statement && w.content(beside) >= 0 && !d.Verbs[beside].Negated && w.found[set].verb >= 0 {
					ok = true // "In a report released on Monday, the agency said"
				}
				if ok && (from >= 0 || f.how == byNeighbour || w.isLead(s)) {
					if set >= 0 {
						f.how, f.time = byNeighbour, w.found[set].time
					}
					w.found = append(w.found, f)
				}
			}
			w.alongside(s, ids, said)
			w.clocks(ids, main)
			lead := w.leading(ids)
			for _, i := range ids {
				if v := w.found[i].verb; v >= 0 && w.kindOf(v) == model.Statement && (i == lead || w.recentNews(i) && d.Verbs[v].Kind == syntax.Main) {
					said = i
				}
			}
			if k := w.telling(ids, last); k >= 0 {
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
		from, told := w.narrative(s, last, main, news), false
		if said >= 0 && (from >= 0 && !w.recentNews(from) || from < 0 && !in(pureCues, d.Lemma(w.found[said].verb))) && s-w.lastSentence(said) <= 2 && w.recentNews(said) && w.found[said].time >= 0 && (from < 0 || w.found[said].sentence >= w.lastSentence(from)) {
			from = said // "…, the government said on Wednesday. Stocks dropped after the report."
		}
		if from == last && last >= 0 && main >= 0 && last != main && !w.recentNews(last) && !w.sameSubject(last, v) && !w.pointsAt(last, s) {
			if from = main; w.sameParagraph(s, w.lastSentence(last)) && w.found[last].verb >= 0 && w.times[w.found[last].time].When.Granularity >= caldateYear {
				from = -1 // it may go on about that year still
			}
		}
		for _, u := range w.mains(s, v) {
			from := from
			if k := w.namedAgain(d.Verbs[u].Subject, s); k >= 0 {
				from = k
			}
			if i := w.datedElsewhere(s, u); i >= 0 {
				w.join(i, s)
				told = true
				continue
			}
			f, ok := w.news(s, u, from, said)
			if !ok {
				if w.carriedBy(s) >= 0 { // it sums up what comes
					break
				}
				continue
			}
			told = true
			w.found = append(w.found, f)
			if w.kindOf(u) == model.Statement {
				said = len(w.found) - 1
			} else {
				last = len(w.found) - 1
			}
		}
		if f, ok := w.introduced(s, v); ok && !told {
			told = true
			w.found = append(w.found, f)
			last = len(w.found) - 1
		}
		if !told {
			if i := w.carriedBy(s - 1); i >= 0 && w.sameParagraph(s, s-1) && w.carriedBy(s) < 0 && w.goesOn(s, v) {
				w.join(i, s)
			}
		}
	}
	w.words()
}

// introduced finds the news of a lead that says who somebody was, in the relative
// clause behind the subject: "Ada Moll, who has died aged 91, was a chemist".
func (w *work) introduced(s, v int) (f found, ok bool) {
	d := &w.syn
	if w.history || !w.isLead(s) || d.Lemma(v) != "be" || d.Verbs[v].Subject < 0 {
		return f, false
	}
	first, _ := d.VerbsOf(s)
	for u := first; u < v; u++ {
		y := &d.Verbs[u]
		if y.Kind != syntax.Relative || y.Form != syntax.Finite || !y.Perfect || y.Tense != syntax.PresentTense || y.Negated || y.Modal >= 0 || y.ParentPhrase != d.Verbs[v].Subject || y.Subject != y.ParentPhrase || w.timed(u) || in(statives, d.Lemma(u)) || w.kindOf(u) == model.Statement || d.Tags[max(y.Start-1, 0)] != syntax.Comma {
			continue
		}
		return found{trigger: y.Head, verb: u, phrase: -1, sentence: s, time: -1, speech: w.speechAt(y.Head), how: byPublication}, true
	}
	return f, false
}

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

// narrative returns the happening whose date an undated clause of sentence s
// goes on from: the last one told, or behind an aside the news itself.
func (w *work) narrative(s, last, main, news int) int {
	if last < 0 || w.sameParagraph(s, w.lastSentence(last)) && s-w.lastSentence(last) <= 2 {
		return last
	}
	if main >= 0 {
		return main
	}
	return news
}

// pointsAt reports whether sentence s points back at the happening i with a noun:
// "Two officers died in that attack."
func (w *work) pointsAt(i, s int) bool {
	d := &w.syn
	for p, last := d.PhrasesOf(s); p < last; p++ {
		ph := d.Phrases[p]
		if (fold(d, ph.First, "that") || fold(d, ph.First, "this") || fold(d, ph.First, "those")) && w.happens(ph.Head) && w.alike(strings.ToLower(d.LemmaOf(ph.Head)), &w.found[i]) {
			return true
		}
	}
	return false
}

// sameSubject reports whether the clause of v goes on about what the happening i
// was about: a pronoun, or the same name or noun.
func (w *work) sameSubject(i, v int) bool {
	d := &w.syn
	p := d.Verbs[v].Subject
	if p < 0 || w.found[i].verb < 0 {
		return false
	}
	if d.Tags[d.Phrases[p].Head] == syntax.Pron || d.Tags[d.Phrases[p].First] == syntax.Poss {
		return true
	}
	q := d.Verbs[w.found[i].verb].Subject
	if q < 0 {
		return false
	}
	if e := w.names.refer(d, p); e >= 0 && e == w.names.refer(d, q) {
		return true
	}
	return w.sameHead(p, q)
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
		case f.verb >= 0 && d.Verbs[f.verb].Parent == v && d.Verbs[f.verb].Kind == syntax.Complement:
			return -1 // its content has the date
		case f.verb >= 0 && d.Verbs[f.verb].Parent == v && d.Verbs[f.verb].Kind == syntax.Participial && d.Verbs[f.verb].ParentPhrase < 0 && f.time >= 0 && !w.recentNews(i):
			return -1 // "Born in 1929, she worked as a teacher": a life, not the news
		case f.verb >= 0 && f.time >= 0 && d.Verbs[f.verb].Kind == syntax.Participial && d.Verbs[f.verb].ParentPhrase >= 0 && d.Verbs[f.verb].ParentPhrase == d.Verbs[v].Subject && d.Verbs[v].Tense == syntax.PastTense && !d.Verbs[v].Perfect && !w.recentNews(i):
			return -1 // "The first game, played in May, ended in a draw"
		case f.verb < 0 && f.how == byClause && f.phrase >= 0 && d.Verbs[v].Object == f.phrase:
			return -1 // "recorded 200 fires in 2014"
		case f.verb < 0 && !d.Verbs[v].Perfect && !d.Verbs[v].Progressive && f.phrase >= 0 && f.time >= 0 && !w.recentNews(i) && d.Phrases[f.phrase].First > d.Verbs[v].Last && int(d.ClauseOf[f.trigger]) == v && in(dating, d.Text(d.Phrases[f.phrase].First-1)):
			return -1 // "resigned after an accident in 1974": it has its time
		case f.verb < 0 && (w.gathered(f) == v || in(copulas, d.Lemma(v)) || d.Verbs[v].Subject == f.phrase):
			return -1
		}
	}
	return v
}

// settingTime returns the found event among ids that is only the setting of
// main verb v, at the head of the sentence: "At a rally on Friday, she said". −1
// without.
func (w *work) settingTime(s, v int, ids []int) int {
	d := &w.syn
	first := d.Sentences[s].First
	for _, i := range ids {
		f := &w.found[i]
		if f.time < 0 {
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
		if f.verb > v && w.times[f.time].When.Granularity <= caldate.Day && !w.times[f.time].When.OpenStart && (d.Verbs[f.verb].Kind == syntax.Coordinate && d.Verbs[f.verb].Parent == v || d.Verbs[f.verb].Kind == syntax.Main && d.Verbs[f.verb].Form == syntax.Finite && !w.saying(f.verb)) && (d.Verbs[f.verb].Tense == d.Verbs[v].Tense && d.Verbs[f.verb].Perfect == d.Verbs[v].Perfect || d.Verbs[v].Tense == syntax.PastTense && w.recentNews(i)) {
			return i
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
		if k > d.Verbs[v].Head && in(settings, d.Text(k)) && f.how == byModifier && int(d.ClauseOf[k]) == v && d.Verbs[v].Tense == syntax.PastTense && !w.future(&w.times[f.time]) && w.times[f.time].When.Granularity <= caldate.Day {
			return i
		}
	}
	return -1
}

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
	if z.Tense != syntax.PastTense || z.Perfect || z.Form != syntax.Finite || z.Subject < 0 || d.Phrases[z.Subject].First < y.Last || w.timed(v) {
		return false
	}
	first := d.Sentences[s].First
	switch {
	case y.Kind == syntax.Adverbial && y.Form == syntax.Finite:
		m := y.Marker
		return m == first && fold(d, m, "when") && y.Tense == syntax.PastTense && !y.Perfect
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

// bySentence lists what was found so far by sentence, in the order it was found.
func (w *work) bySentence() {
	w.idsFrom = sized(w.idsFrom, len(w.syn.Sentences)+1)
	clear(w.idsFrom)
	for i := range w.found {
		w.idsFrom[w.found[i].sentence]++
	}
	end := int32(0)
	for s := range w.idsFrom {
		end += w.idsFrom[s]
		w.idsFrom[s] = end
	}
	w.ids = sized(w.ids, len(w.found))
	for i := len(w.found) - 1; i >= 0; i-- {
		s := w.found[i].sentence
		w.idsFrom[s]--
		w.ids[w.idsFrom[s]] = i
	}
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
// fragments, questions, and what a page says of itself.
func (w *work) skip(s int) bool {
	d := &w.syn
	x := d.Sentences[s]
	return x.Last-x.First < 4 || d.Text(x.Last-1) == "?" || w.headline(s) || w.boilerplate(s) || w.spoken(s)
}

// spoken reports whether sentence s is somebody's own words: wholly inside a
// direct quotation, or told by I, we or you.
func (w *work) spoken(s int) bool {
	span := w.syn.Sentences[s].Span
	for _, k := range w.speechIn(s) {
		if !w.speech[k].Direct {
			continue
		}
		for _, c := range w.speech[k].Content {
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

// mains returns the verbs of sentence s that carry a clause with a subject of
// its own and depend on nothing, at most three, v first.
func (w *work) mains(s, v int) []int {
	d := &w.syn
	out := append(w.free[:0], v)
	_, last := d.VerbsOf(s)
	for u := v + 1; u < last && len(out) < 3; u++ {
		y := d.Verbs[u]
		if y.Form != syntax.Finite || y.Kind != syntax.Main && y.Kind != syntax.Coordinate || y.Subject < 0 || y.Subject == d.Verbs[v].Subject || d.Phrases[y.Subject].First < d.Verbs[u-1].Last {
			continue
		}
		if w.kindOf(u) == model.Statement || w.kindOf(v) == model.Statement {
			continue // "the bridge will close, the mayor said"
		}
		out = append(out, u)
	}
	w.free = out
	return out
}

// mainVerb returns the verb of the sentence's main clause, −1 without: of “The
// bridge is safe,” she said, the saying.
func (w *work) mainVerb(s int) int {
	first, last := w.syn.VerbsOf(s)
	main := -1
	for v := first; v < last; v++ {
		y := w.syn.Verbs[v]
		if y.Form != syntax.Finite || y.Kind != syntax.Main {
			continue
		}
		if main < 0 {
			main = v
			if !w.inQuotation(v) {
				return v
			}
		} else if w.kindOf(v) == model.Statement && !w.inQuotation(v) {
			return v
		}
	}
	return main
}

// inQuotation reports whether verb v is part of somebody's direct words.
func (w *work) inQuotation(v int) bool {
	return w.direct[w.syn.Verbs[v].Head]
}
