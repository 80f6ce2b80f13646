package event

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// thread is what a text goes on about as its sentences are read: events found, −1
// for none yet.
type thread struct {
	last int // the happening that the text goes on about
	news int // the same, of the days around the publication
	main int // the news's own: the first of those
	said int // the statement
}

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
	at := thread{-1, -1, -1, -1}
	w.findHeadings()
	for s := range d.Sentences {
		if ids := w.ofItsOwn(w.ids[w.idsFrom[s]:w.idsFrom[s+1]]); len(ids) > 0 {
			if v := w.besideDated(s, ids); v >= 0 {
				w.mainBeside(s, v, ids, &at)
			}
			w.alongside(s, ids, at.said)
			w.clocks(ids, at.main)
			w.followDated(ids, &at)
			continue
		}
		if t := w.headed(s); t >= 0 {
			w.underHeading(s, t)
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
		if v >= 0 {
			w.undatedSentence(s, v, &at)
		}
	}
	w.words()
}

// ofItsOwn returns the found events among ids but for those at times that the sentence
// only reaches back to: it goes on as one without a time.
func (w *work) ofItsOwn(ids []int) []int {
	if !slices.ContainsFunc(ids, func(i int) bool { return w.found[i].reached }) {
		return ids
	}
	return slices.DeleteFunc(slices.Clone(ids), func(i int) bool { return w.found[i].reached })
}

// mainBeside takes up the happening of the main verb v of sentence s, where what
// was found in it, ids, dates only what stands beside.
func (w *work) mainBeside(s, v int, ids []int, at *thread) {
	d := &w.syn
	from := w.narrative(s, v, at)
	set := w.settingTime(s, v, ids)
	if set >= 0 {
		from = set
	} else if from >= 0 && !w.recentNews(from) {
		if from = at.main; at.main >= 0 && s-w.lastSentence(at.main) > 6 {
			from = -1
		}
	}
	if k := w.namedAgain(d.Verbs[v].Subject, s); k >= 0 && set < 0 {
		from = k
	}
	if set < 0 && w.studiedThen(v, ids) {
		return
	}
	if k := w.besideSubject(v, ids); k >= 0 && set < 0 && from >= 0 && w.namedAgain(d.Verbs[v].Subject, s) < 0 && w.found[from].time >= 0 && w.times[w.found[from].time].When.Latest.Before(w.times[w.found[k].time].When.Earliest) {
		from = k
	}
	f, ok := w.news(s, v, from, at.said)
	if !ok && set >= 0 && w.kindOf(v) == model.Statement && !d.Verbs[v].Negated && (w.content(v) >= 0 && w.found[set].verb >= 0 || d.Verbs[v].Object >= 0 && !in(pureCues, d.Lemma(v)) && (w.found[set].verb < 0 || w.opensWith(&w.found[set], v, s))) {
		ok = true // "In a report released on Monday, the agency said"
	}
	if ok && (from >= 0 || f.how == byNeighbour || w.isLead(s)) {
		if set >= 0 {
			f.how, f.time = byNeighbour, w.found[set].time
		}
		w.found = append(w.found, f)
	}
}

// followDated takes the thread on with what the times of a sentence date.
func (w *work) followDated(ids []int, at *thread) {
	d := &w.syn
	lead := w.leading(ids)
	for _, i := range ids {
		if v := w.found[i].verb; v >= 0 && w.kindOf(v) == model.Statement && (i == lead || w.recentNews(i) && d.Verbs[v].Kind == syntax.Main) {
			at.said = i
		}
	}
	if k := w.telling(ids, at.last); k >= 0 {
		at.last = k
		if w.recentNews(k) {
			at.news = k
			if at.main < 0 {
				at.main = k
			}
		}
	}
}

// undatedSentence takes up what a sentence without a time tells as news, with main
// verb v, or joins it to the event that it goes on about.
func (w *work) undatedSentence(s, v int, at *thread) {
	d := &w.syn
	from, told := w.startOf(s, v, at), false
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
		f, ok := w.news(s, u, from, at.said)
		if !ok {
			if w.carriedBy(s) >= 0 { // it sums up what comes
				break
			}
			continue
		}
		told = true
		w.found = append(w.found, f)
		if w.kindOf(u) == model.Statement {
			at.said = len(w.found) - 1
		} else {
			at.last = len(w.found) - 1
		}
	}
	if f, ok := w.introduced(s, v); ok && !told {
		told = true
		w.found = append(w.found, f)
		at.last = len(w.found) - 1
	}
	if !told {
		if i := w.carriedBy(s - 1); i >= 0 && w.sameParagraph(s, s-1) && w.carriedBy(s) < 0 && w.goesOn(s, v) {
			w.join(i, s)
		}
	}
}

// startOf returns the event whose date the undated main verb v of sentence s goes on
// from, −1 for none.
func (w *work) startOf(s, v int, at *thread) int {
	d := &w.syn
	from := w.narrative(s, v, at)
	if at.said >= 0 && (from >= 0 && !w.recentNews(from) || from < 0 && !in(pureCues, d.Lemma(w.found[at.said].verb))) && s-w.lastSentence(at.said) <= 2 && w.recentNews(at.said) && w.found[at.said].time >= 0 && (from < 0 || w.found[at.said].sentence >= w.lastSentence(from)) {
		from = at.said // "…, the government said on Wednesday. Stocks dropped after the report."
	}
	if from >= 0 && at.said >= 0 && w.recentNews(from) && w.recentNews(at.said) && w.found[at.said].time >= 0 && w.found[at.said].sentence > w.lastSentence(from) && s-w.lastSentence(at.said) <= 2 && w.sameParagraph(s, w.found[at.said].sentence) && w.sameSubject(at.said, v) {
		from = at.said // "Berg replied on Saturday. He sided with the board."
	}
	if from == at.last && at.last >= 0 && at.main >= 0 && at.last != at.main && !w.recentNews(at.last) && !w.inScene(at.last, s) && !w.sameSubject(at.last, v) && !w.pointsAt(at.last, s) {
		if from = at.main; w.sameParagraph(s, w.lastSentence(at.last)) && w.found[at.last].verb >= 0 && w.times[w.found[at.last].time].When.Granularity >= caldateMonth {
			from = -1 // it may go on about that year still
		}
	}
	return from
}

// inScene reports whether sentence s stands right behind the happening i, of a day or an
// hour of years back, in its paragraph.
func (w *work) inScene(i, s int) bool {
	t := w.found[i].time
	return t >= 0 && w.times[t].Dated() && w.times[t].When.Granularity <= caldate.Day && s-w.lastSentence(i) <= 1 && w.sameParagraph(s, w.lastSentence(i)) && w.found[i].how != byModifier
}

// introduced finds the news of a lead that says who somebody was, in the relative
// clause behind the subject: "Ada Moll, who has died aged 91, was a chemist".
func (w *work) introduced(s, v int) (f found, ok bool) {
	d := &w.syn
	if !w.isLead(s) || d.Lemma(v) != "be" || d.Verbs[v].Subject < 0 {
		return f, false
	}
	first, _ := d.VerbsOf(s)
	for u := first; u < v; u++ {
		y := &d.Verbs[u]
		if w.history && d.Lemma(u) != "die" || y.Kind != syntax.Relative || y.Form != syntax.Finite || !y.Perfect || y.Tense != syntax.PresentTense || y.Negated || y.Modal >= 0 || y.ParentPhrase != d.Verbs[v].Subject || y.Subject != y.ParentPhrase || w.timed(u) || in(statives, d.Lemma(u)) || w.kindOf(u) == model.Statement || d.Tags[max(y.Start-1, 0)] != syntax.Comma {
			continue
		}
		return found{trigger: y.Head, verb: u, phrase: -1, sentence: s, time: -1, speech: w.speechAt(y.Head), how: byPublication}, true
	}
	return f, false
}

// narrative returns the happening whose date the undated clause of verb v in
// sentence s goes on from: the last one told, or behind an aside the news itself.
func (w *work) narrative(s, v int, at *thread) int {
	if at.last < 0 || w.sameParagraph(s, w.lastSentence(at.last)) && s-w.lastSentence(at.last) <= 2 {
		return at.last
	}
	if w.kindOf(v) != model.Statement && (w.lookedBack(s, v, at) || w.strayed(s, v, at)) {
		return -1
	}
	if at.main >= 0 {
		return at.main
	}
	return at.news
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

// besideSubject returns the event among ids that a relative clause tells of the subject of
// verb v on a day of the news: what the main clause tells came no earlier. "Lund, who
// visited the site on Thursday, ordered". −1 without.
func (w *work) besideSubject(v int, ids []int) int {
	d := &w.syn
	for _, i := range ids {
		f := &w.found[i]
		if f.verb < 0 || f.time < 0 || d.Verbs[f.verb].Kind != syntax.Relative || d.Verbs[f.verb].ParentPhrase != d.Verbs[v].Subject || d.Verbs[f.verb].Form != syntax.Finite || d.Verbs[f.verb].Perfect || d.Verbs[f.verb].Tense != syntax.PastTense {
			continue
		}
		if x := &w.times[f.time]; x.Dated() && x.When.Granularity == caldate.Day && w.recentNews(i) && !w.future(x) {
			return i
		}
	}
	return -1
}

// studiedThen reports whether verb v is in the passive and a noun among ids, with a year of
// its own, tells in what it was done: "was proposed in a 2020 study" is not of the news.
func (w *work) studiedThen(v int, ids []int) bool {
	d := &w.syn
	if !d.Verbs[v].Passive {
		return false
	}
	for _, i := range ids {
		f := &w.found[i]
		if f.verb >= 0 || f.time < 0 || f.phrase < 0 || int(d.ClauseOf[f.trigger]) != v {
			continue
		}
		k := d.Phrases[f.phrase].First - 1
		if x := &w.times[f.time]; k >= d.Verbs[v].Last && (fold(d, k, "in") || fold(d, k, "by")) && x.Dated() && x.When.Granularity >= caldateYear && !x.When.OpenStart && !x.When.OpenEnd {
			return true
		}
	}
	return false
}
