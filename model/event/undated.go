package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/segment"
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

// words joins the sentences of a longer quotation to the event that its speaker's
// cue belongs to: "“The bridge is old. It will go,” the mayor said."
func (w *work) words() {
	d := &w.syn
	for i := range w.speech {
		a := &w.speech[i]
		if len(a.Cue) == 0 || len(a.Content) == 0 {
			continue
		}
		at := d.SentenceAt(a.Cue[0].Start)
		e := w.carriedBy(at)
		if e < 0 {
			continue
		}
		for _, c := range a.Content {
			for s := max(0, d.SentenceAt(c.Start)); s < len(d.Sentences) && d.Sentences[s].Start < c.End; s++ {
				if s != at && abs(s-at) < 8 && w.carriedBy(s) < 0 {
					w.join(e, s)
				}
			}
		}
	}
}

// goesOn reports whether an undated sentence that makes no event of its own
// carries on with the one before: its subject only points back.
func (w *work) goesOn(s, v int) bool {
	d := &w.syn
	p := d.Verbs[v].Subject
	if p < 0 || d.Verbs[v].Tense != syntax.PastTense {
		return false
	}
	h := d.Phrases[p].Head
	return d.Tags[h] == syntax.Pron && !w.firstPerson(v) || w.demonstrative(p)
}

// telling returns the found event of a sentence whose date the narrative goes
// on from: a happening of a clause, in the past; −1 for none.
func (w *work) telling(ids []int) int {
	best, score := -1, 0
	for _, i := range ids {
		f := w.found[i]
		if f.how == byModifier || f.time < 0 || f.verb >= 0 && w.kindOf(f.verb) == model.Statement || w.future(&w.times[f.time]) {
			continue
		}
		n := 1
		if w.recentNews(i) {
			n += 2
		}
		if f.verb >= 0 && w.syn.Verbs[f.verb].Kind == syntax.Main {
			n++
		}
		if n > score {
			best, score = i, n
		}
	}
	return best
}

// clocks gives events that only an hour dates the day of the happening before:
// "The fire broke out at 10:30" goes on from "on Thursday".
func (w *work) clocks(ids []int, last int) {
	for _, i := range ids {
		w.ofMention(&w.found[i])
	}
	if last < 0 || w.found[last].time < 0 {
		return
	}
	day := &w.times[w.found[last].time]
	if !day.Dated() || day.When.Granularity > caldate.Day || w.found[ids[0]].sentence-w.lastSentence(last) > 15 {
		return
	}
	for _, i := range ids {
		f := &w.found[i]
		if f.time < 0 {
			continue
		}
		t := &w.times[f.time]
		if t.Type == model.TimexTime && t.Anchor.Kind != model.AnchorNone && t.When.HasClock() && f.clock == 0 && !w.namesDay(t) {
			f.clock, f.time, f.how = f.time+1, w.found[last].time, byNeighbour
		}
	}
}

// ofMention lets the day that a sentence names before an hour date the event:
// "On Thursday it broke out at 10:30".
func (w *work) ofMention(f *found) {
	if f.time < 0 {
		return
	}
	t := &w.times[f.time]
	if t.Type != model.TimexTime || t.Anchor.Kind != model.AnchorMention || !t.When.HasClock() || w.namesDay(t) {
		return
	}
	for k := f.time - 1; k >= 0; k-- {
		x := &w.times[k]
		if w.syn.SentenceAt(x.Start) != f.sentence {
			return
		}
		if x.Type == model.TimexDate && x.Dated() && x.When.Granularity == caldate.Day && x.When.Earliest == t.When.Earliest {
			f.clock, f.time = f.time+1, k
			return
		}
	}
}

// today returns the expression that names the day of publication first, −1
// without: news told as of now has its date from there.
func (w *work) today() int {
	if !w.published() {
		return -1
	}
	for t := range w.times {
		x := &w.times[t]
		if x.Dated() && x.When.Granularity <= caldate.PartOfDay+1 && x.When.Earliest == w.article.Published.Date && x.Anchor.Kind == model.AnchorDCT && !x.When.OpenEnd && !x.When.OpenStart {
			return t
		}
	}
	return -1
}

// namesDay reports whether the words of a clock time say the day too.
func (w *work) namesDay(t *model.TimeExpr) bool {
	first, last := w.tokensOf(t.Span)
	for i := first; i < last; i++ {
		if w.syn.Tags[i] == syntax.Time || w.syn.Words[i].NounField() == lexicon.NounTime && !fold(&w.syn, i, "time") && !fold(&w.syn, i, "hour") && !fold(&w.syn, i, "hours") || fold(&w.syn, i, "this") || fold(&w.syn, i, "last") {
			return true
		}
	}
	return false
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

// continues returns the dated event that an undated sentence goes on about, −1
// when it tells something else: the same speaker goes on speaking, or its
// subject points back ("those claims", "the report").
func (w *work) continues(s, v, dated int) int {
	d := &w.syn
	if v < 0 {
		// A fragment of a quotation belongs to the sentence before.
		if i := w.carriedBy(s - 1); i >= 0 && w.sameParagraph(s, s-1) {
			return i
		}
		return -1
	}
	y := d.Verbs[v]
	for _, p := range [...]int{y.Subject, y.Object} {
		if p >= 0 && w.demonstrative(p) && w.saidNoun(d.Phrases[p].Head) {
			if i := w.carriedBy(s - 1); i >= 0 {
				return i
			}
		}
	}
	statement := w.saidIn(s)
	if statement >= 0 {
		sv := statement
		subject := d.Verbs[sv].Subject
		speaker := w.names.refer(d, subject)
		for back := len(w.found) - 1; back >= 0; back-- {
			f := &w.found[back]
			if f.sentence >= s || s-f.sentence > 12 || f.verb < 0 || !w.saying(f.verb) {
				continue
			}
			other := w.names.refer(d, d.Verbs[f.verb].Subject)
			switch {
			case speaker >= 0 && speaker == other:
				return back
			case speaker < 0 && other < 0 && subject >= 0 && d.Verbs[f.verb].Subject >= 0 && w.sameHead(subject, d.Verbs[f.verb].Subject):
				return back
			case subject >= 0 && w.pointsBack(subject) && s-f.sentence <= 2:
				return back
			case speaker >= 0 && other < 0 && w.roleOf(f, speaker):
				return back
			}
		}
		// The report says …: it goes on about the report's release.
		if subject >= 0 && speaker < 0 {
			if i := w.about(subject, s); i >= 0 {
				return i
			}
			// An unnamed voice adds to what was just told.
			if !w.isNamed(subject) {
				if i := w.carriedBy(s - 1); i >= 0 {
					return i
				}
			}
		}
		return -1
	}
	return -1
}

// saidIn returns the verb of saying that carries sentence s, −1 without.
func (w *work) saidIn(s int) int {
	first, last := w.syn.VerbsOf(s)
	for v := first; v < last; v++ {
		y := w.syn.Verbs[v]
		if y.Form == syntax.Finite && (y.Kind == syntax.Main || y.Kind == syntax.Coordinate) && w.kindOf(v) == model.Statement {
			return v
		}
	}
	return -1
}

func (w *work) sameParagraph(a, b int) bool {
	return a >= 0 && b >= 0 && w.syn.Sentences[a].Paragraph == w.syn.Sentences[b].Paragraph
}

// carriedBy returns the event that sentence s belongs to, −1 for none.
func (w *work) carriedBy(s int) int {
	if s < 0 {
		return -1
	}
	span := w.syn.Sentences[s].Span
	for i := len(w.found) - 1; i >= 0; i-- {
		f := &w.found[i]
		if f.sentence == s {
			return i
		}
		for _, m := range f.more {
			if m == span {
				return i
			}
		}
	}
	return -1
}

func (w *work) sameHead(p, q int) bool {
	d := &w.syn
	a, b := d.Phrases[p].Head, d.Phrases[q].Head
	return d.Tags[a] != syntax.Pron && strings.EqualFold(d.Text(a), d.Text(b))
}

// pointsBack reports a pronoun that stands for a thing or persons named before.
func (w *work) pointsBack(p int) bool {
	d := &w.syn
	h := d.Phrases[p].Head
	return d.Tags[h] == syntax.Pron && (fold(d, h, "it") || fold(d, h, "he") || fold(d, h, "she") || fold(d, h, "they"))
}

// roleOf reports whether the speaker of f is a role word of entity e.
func (w *work) roleOf(f *found, e int) bool {
	d := &w.syn
	p := d.Verbs[f.verb].Subject
	if p < 0 {
		return false
	}
	r, ok := w.names.roles[strings.ToLower(d.Text(d.Phrases[p].Head))]
	return ok && r == e
}

// about returns the latest event before sentence s in whose sentence the thing
// that phrase p names again was met ("a report" – "the report claimed").
func (w *work) about(p, s int) int {
	d := &w.syn
	ph := d.Phrases[p]
	if d.Tags[ph.First] != syntax.Det || !(fold(d, ph.First, "the") || fold(d, ph.First, "this") || fold(d, ph.First, "that") || fold(d, ph.First, "these") || fold(d, ph.First, "those")) {
		return -1
	}
	for i := range w.found { // the earliest: where it was introduced
		f := &w.found[i]
		if f.sentence >= s || s-f.sentence > 15 || f.verb < 0 {
			continue
		}
		for _, q := range [...]int{d.Verbs[f.verb].Object, d.Verbs[f.verb].Subject} {
			if q >= 0 && w.sameHead(p, q) {
				return i
			}
		}
	}
	return -1
}

// isNamed reports whether a phrase holds a name.
func (w *work) isNamed(p int) bool {
	for i := w.syn.Phrases[p].First; i < w.syn.Phrases[p].Last; i++ {
		if w.syn.Tags[i] == syntax.Name {
			return true
		}
	}
	return false
}

func (w *work) demonstrative(p int) bool {
	f := w.syn.Phrases[p].First
	return fold(&w.syn, f, "those") || fold(&w.syn, f, "these") || fold(&w.syn, f, "this") || fold(&w.syn, f, "that") || fold(&w.syn, f, "such")
}

func (w *work) saidNoun(i int) bool {
	k := w.syn.Words[i]
	return k.Saying() >= 1 || k.Happening() >= 2 || k.NounField() == lexicon.NounCognition
}

// join adds sentence s to event i.
func (w *work) join(i, s int) {
	span := w.syn.Sentences[s].Span
	w.found[i].more = append(w.found[i].more, span)
}

// news decides whether an undated main clause tells a happening, and what dates
// it.
func (w *work) news(s, v, last, said int) (found, bool) {
	d := &w.syn
	y := d.Verbs[v]
	f := found{trigger: y.Head, verb: v, phrase: -1, sentence: s, time: -1, speech: -1, how: byPublication}
	lead := w.isLead(s)
	if w.kindOf(v) == model.Statement {
		if i := w.summary(s, v); lead && i >= 0 {
			w.join(i, s)
			return f, false
		}
		if !w.isNamedSubject(v) {
			return f, false
		}
		if said >= 0 && s-w.lastSentence(said) <= 3 && w.aboutPublication(said) {
			f.how, f.time = byNeighbour, w.found[said].time
		}
		if (in(pureCues, d.Lemma(v)) || d.Lemma(v) == "report") && y.Object < 0 && !w.quoted(s) && w.content(v) < 0 {
			return f, false // "The paper reports:"
		}
		return f, lead || w.quoted(s) || !in(pureCues, d.Lemma(v))
	}
	lemma := d.Lemma(v)
	switch {
	case y.Negated, y.Modal >= 0, y.Subject < 0:
		return f, false
	case in(copulas, lemma) && !y.Passive && y.Start < len(d.Tags) && w.existential(v) && w.happens(d.Phrases[y.Subject].Head):
		// "There was a second attack at the station."
		f.trigger, f.phrase, f.verb = d.Phrases[y.Subject].Head, y.Subject, -1
	case in(statives, lemma) && !y.Passive && !y.Progressive:
		return f, false
	}
	if lead {
		if i := w.summary(s, v); i >= 0 {
			w.join(i, s)
			return f, false
		}
		return f, y.Tense == syntax.PastTense || y.Perfect || y.Progressive || y.Tense == syntax.PresentTense
	}
	near := last >= 0 && (w.recentNews(last) && s-w.lastSentence(last) <= 20 || s-w.lastSentence(last) <= 2)
	switch {
	case y.Perfect && y.Tense == syntax.PresentTense:
		// "has been shut down": as of the news.
		if near && w.aboutPublication(last) {
			f.how, f.time = byNeighbour, w.found[last].time
		} else if t := w.today(); t >= 0 {
			f.how, f.time = byNeighbour, t
		}
		return f, s < 25
	case y.Tense == syntax.PresentTense && (y.Progressive || y.Passive) && s < 15 && !in(schedules, lemma):
		return f, last >= 0 && w.aboutPublication(last)
	case y.Tense == syntax.PastTense && near:
		// The narrative goes on: the past tense after a dated event.
		f.how, f.time = byNeighbour, w.found[last].time
		return f, true
	}
	return f, false
}

// statives say what is so, not what happened.
var statives = wordSet(`be seem appear remain have include contain consist belong own need want like love know believe think hope expect live stay face represent feature
lack mean cost depend resemble exist feel concern involve require deserve tend hold stand lie look sound constitute comprise account range measure weigh boast enjoy fear
hate prefer wish wonder suppose consider understand remember forget reflect suit matter refer`)

// existential reports whether verb v stands behind "there".
func (w *work) existential(v int) bool {
	k := w.syn.Verbs[v].First - 1
	return k >= 0 && w.syn.Tags[k] == syntax.There
}

// recentNews reports whether event i lies within a week of the publication.
func (w *work) recentNews(i int) bool {
	t := w.found[i].time
	if t < 0 {
		return true
	}
	x := &w.times[t]
	if !x.Dated() || !w.published() {
		return x.NeedsAnchor && x.Offset >= -7 && x.Offset <= 0
	}
	n := w.article.Published.Date.DaysSince(x.When.Earliest)
	return n >= 0 && n <= 7 && x.When.Granularity <= caldate.Day
}

// aboutPublication reports whether event i lies within a day of the publication.
func (w *work) aboutPublication(i int) bool {
	t := w.found[i].time
	if t < 0 {
		return true
	}
	x := &w.times[t]
	if !x.Dated() || !w.published() {
		return x.NeedsAnchor && x.Offset > -2 && x.Offset <= 0
	}
	return abs(x.When.Latest.DaysSince(w.article.Published.Date)) <= 1 && x.When.Granularity <= caldate.Day
}

func (w *work) isNamedSubject(v int) bool {
	p := w.syn.Verbs[v].Subject
	if p < 0 {
		return false
	}
	for i := w.syn.Phrases[p].First; i < w.syn.Verbs[v].First; i++ {
		if w.syn.Tags[i] == syntax.Name {
			return true
		}
	}
	return w.names.refer(&w.syn, p) >= 0
}

// quoted reports whether sentence s holds words in quotation marks.
func (w *work) quoted(s int) bool {
	_, ok := w.quotation(&found{sentence: s})
	return ok
}

// lastSentence returns the last sentence that belongs to event i.
func (w *work) lastSentence(i int) int {
	s := w.found[i].sentence
	for _, m := range w.found[i].more {
		s = max(s, w.syn.SentenceAt(m.Start))
	}
	return s
}

// isLead reports whether s opens the article: the first sentence with a finite
// verb and running text, or its neighbour in the same paragraph.
func (w *work) isLead(s int) bool {
	for k := 0; k < s; k++ {
		if w.mainVerb(k) >= 0 && !w.headline(k) {
			return false
		}
	}
	return !w.headline(s)
}

// headline reports whether sentence s is a heading: a paragraph of its own
// without a full stop.
func (w *work) headline(s int) bool {
	d := &w.syn
	x := d.Sentences[s]
	p := d.Paragraphs[x.Paragraph]
	if p.Last-p.First != 1 {
		return false
	}
	if d.Tags[x.Last-1] != syntax.Stop && d.Tags[x.Last-1] != syntax.Close && d.Tags[x.Last-1] != syntax.Colon {
		return true
	}
	words, capitals := 0, 0
	for i := x.First; i < x.Last; i++ {
		if t := d.Tokens[i]; t.Kind == segment.Word && t.Len() > 3 {
			words++
			if t.Shape.Is(segment.Capital) {
				capitals++
			}
		}
	}
	return words >= 3 && capitals*10 >= words*8
}

// summary returns the dated event further down that an undated lead sums up:
// its actor speaks or acts again, and the same sort of thing is told.
func (w *work) summary(s, v int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Subject < 0 {
		return -1
	}
	statement := w.kindOf(v) == model.Statement
	best, score := -1, 0
	for i := range w.found {
		f := &w.found[i]
		if f.sentence <= s || f.sentence-s > 12 || f.verb < 0 || f.how == byModifier {
			continue
		}
		q := d.Verbs[f.verb].Subject
		if q < 0 || !w.kin(y.Subject, q) || (w.kindOf(f.verb) == model.Statement) != statement {
			continue
		}
		n := 1
		if d.Lemma(f.verb) == d.Lemma(v) {
			n += 3
		}
		if n > score {
			best, score = i, n
		}
	}
	return best
}

// kin reports whether two phrases name the same or a country and its organ
// ("Norway", "the Norwegian embassy"): a word of one begins as a word of the
// other.
func (w *work) kin(p, q int) bool {
	d := &w.syn
	if e := w.names.refer(d, p); e >= 0 && e == w.names.refer(d, q) {
		return true
	}
	for i := d.Phrases[p].First; i < d.Phrases[p].Last; i++ {
		if d.Tags[i] != syntax.Name {
			continue
		}
		for k := d.Phrases[q].First; k < d.Phrases[q].Last; k++ {
			if d.Tags[k] != syntax.Name {
				continue
			}
			a, b := d.Text(i), d.Text(k)
			if n := min(len(a), len(b)) - 1; n >= 4 && strings.EqualFold(a[:n], b[:n]) {
				return true
			}
		}
	}
	return false
}
