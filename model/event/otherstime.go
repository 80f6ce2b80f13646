package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// ofAnother says why the expression, which stands in a clause, is the time of something
// else that the clause only speaks of, "" where it is not.
func (w *work) ofAnother(at placed, sentence int) string {
	switch {
	case w.unnamedPart(at):
		return "it names no day"
	case w.countedOf(at):
		return "it is counted from something that has no date"
	case w.measuredFor(at):
		return "it tells for which time"
	case w.holderOf(at):
		return "it tells who is meant"
	case w.inSubjectsGerund(at, sentence):
		return "it dates what is only spoken of"
	}
	return ""
}

// countedOf reports whether the expression is a part of something that is no time, and no
// part of the calendar: "in the last year of her term", "the first month of the war".
func (w *work) countedOf(at placed) bool {
	d := &w.syn
	if at.last+1 >= len(d.Tags) || at.last-at.first > 4 || !fold(d, at.last, "of") || d.Words[at.last-1].NounField() != lexicon.NounTime || !in(courseUnits, d.Text(at.last-1)) {
		return false
	}
	k := at.first
	if !fold(d, k, "the") && k > 0 {
		k--
	}
	for i := k; i < at.last; i++ {
		if in(fromNow, d.Text(i)) {
			return false // "the past three decades of growth"
		}
	}
	return fold(d, k, "the") && w.dateless(at.last+1)
}

// inItsCourse reports whether the clause of verb v is set in a part of something that has
// no date: "took office in the first year of the war".
func (w *work) inItsCourse(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := s.First + 2; i+2 < s.Last; i++ {
		if int(d.ClauseOf[i]) != v || !fold(d, i+1, "of") || !in(courseUnits, d.Text(i)) {
			continue
		}
		k := i - 1
		for k > s.First && (d.Tags[k] == syntax.Adj || d.Tags[k] == syntax.Num || d.Tags[k] == syntax.Adv) {
			k--
		}
		if k > s.First && fold(d, k, "the") && (fold(d, k-1, "in") || fold(d, k-1, "during") || fold(d, k-1, "throughout")) && w.dateless(i+2) {
			return true
		}
	}
	return false
}

// dateless reports whether the phrase that begins at token i is none of the calendar.
func (w *work) dateless(i int) bool {
	d := &w.syn
	p := w.phraseAt(i)
	if p < 0 || w.timeOf[i] > 0 {
		return false
	}
	h := d.Phrases[p].Head
	return w.timeOf[h] == 0 && d.Tags[h] != syntax.Num && d.Tags[h] != syntax.Time && !in(calendarUnits, d.Text(h)) && !in(calendars, d.Text(h))
}

// fromNow words count from the publication.
var fromNow = wordSet(`past recent next coming`)

// courseUnits are parts of what has a course of weeks or more.
var courseUnits = wordSet(`week weeks month months year years decade decades`)

// calendars have years and months as their own.
var calendars = wordSet(`century millennium quarter season summer winter spring autumn fall weekend`)

// measuredFor reports whether the expression only tells for which time a figure or a plan
// of figures is: "cut its forecast for the year", "a budget for 2031".
func (w *work) measuredFor(at placed) bool {
	d := &w.syn
	k := at.first - 1
	if k > 0 && fold(d, k, "the") {
		k--
	}
	if v := int(d.ClauseOf[at.first]); v >= 0 && in(attaining, d.Lemma(v)) {
		return false // "met its target for 1989": that year
	}
	return k > 0 && fold(d, k, "for") && at.x.Type != model.TimexDuration && at.x.When.Granularity >= caldate.Month && in(forTimes, d.Text(k-1))
}

// holderOf reports whether the year only tells which holder of a place or prize is meant:
// "beat the champion of 2019".
func (w *work) holderOf(at placed) bool {
	d := &w.syn
	k := at.first - 1
	return k > 0 && fold(d, k, "of") && at.x.Dated() && at.x.When.Granularity == caldate.Year && d.Words[k-1].Person() >= 2 && d.PhraseOf[k-1] >= 0 && d.Tags[k-1] == syntax.Noun
}

// forTimes are made for a time, and not at it.
var forTimes = wordSet(`forecast forecasts outlook guidance target targets budget budgets estimate estimates projection projections prediction predictions goal goals
quota quotas expectation expectations`)

// attaining is done to a figure when its time has come.
var attaining = wordSet(`meet miss beat exceed hit reach fulfil fulfill surpass attain achieve top overshoot`)

// inSubjectsGerund reports whether the expression belongs to a gerund in the subject of
// the clause: "Their hopes of winning in May rest on him".
func (w *work) inSubjectsGerund(at placed, sentence int) bool {
	d := &w.syn
	v := int(d.ClauseOf[at.first])
	if v < 1 || d.Verbs[v].Form != syntax.Finite || d.Verbs[v].First < at.last {
		return false
	}
	for g := v - 1; g >= 0 && g > v-3; g-- {
		y := &d.Verbs[g]
		if d.SentenceAt(d.Tokens[y.Head].Start) != sentence {
			return false
		}
		m := y.First - 1
		if y.Form != syntax.Gerund || y.Last > at.first || y.Last < at.first-2 || m < 1 || d.Tags[m] != syntax.Prep || d.PhraseOf[m-1] < 0 || d.Phrases[d.PhraseOf[m-1]].Last != m {
			continue
		}
		for i := y.Last; i < d.Verbs[v].First; i++ {
			if d.Tags[i] == syntax.Comma && i < at.first {
				return false
			}
		}
		return d.Tags[at.first-1] == syntax.Prep
	}
	return false
}

// askedWhether reports whether the clause of verb v is what somebody asks, who says by
// that neither that it happens nor when he asks: "asked whether the school will close in
// May".
func (w *work) askedWhether(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	return y.Parent >= 0 && y.Marker >= 0 && (y.Kind == syntax.Complement && fold(d, y.Marker, "whether") || fold(d, y.Marker, "if") && y.Marker >= d.Verbs[y.Parent].Last && y.Marker <= d.Verbs[y.Parent].Last+4) && in(wondering, d.Lemma(y.Parent))
}

// wondering verbs have a question behind them.
var wondering = wordSet(`ask question wonder inquire enquire query doubt`)

// asBefore lets an expression that tells when something was to come, before which the
// clause tells what happened, date that, or nothing: "toured the villages ahead of the
// vote on Sunday", "in the run-up to Monday's start of the season".
func (w *work) asBefore(at placed, f *found) (reason string, done bool) {
	d := &w.syn
	v := int(d.ClauseOf[at.first])
	if v < 0 || !at.x.Dated() || at.x.When.Granularity > caldate.Month || d.Verbs[v].Modal >= 0 || d.Verbs[v].Tense == syntax.PresentTense && !d.Verbs[v].Perfect && d.Verbs[v].Form == syntax.Finite {
		return "", false
	}
	k, head := at.first-1, -1
	for ; k > d.Verbs[v].Last && at.first-k < 14; k-- {
		if d.VerbOf[k] >= 0 && d.Tags[k] != syntax.Ger || d.Tags[k] == syntax.Comma || d.Tags[k] == syntax.Conj || w.timeOf[k] > 0 || int(d.ClauseOf[k]) != v && d.Tags[k] != syntax.Ger {
			return "", false
		}
		if w.leadsUp(k) || w.future(at.x) && fold(d, k, "before") {
			break
		}
		if p := d.PhraseOf[k]; p >= 0 && d.Phrases[p].Head == k && w.happens(k) {
			head = k
		}
	}
	p := w.phraseAt(k + 1)
	if k <= d.Verbs[v].Last || p < 0 || k+1 >= at.first || !w.leadsUp(k) && !fold(d, k, "before") {
		return "", false
	}
	if head >= 0 && d.Phrases[d.PhraseOf[head]].Last <= at.first {
		f.trigger, f.phrase = head, int(d.PhraseOf[head])
		return "", true
	}
	if !w.future(at.x) && at.x.When.Granularity > caldate.Day {
		return "", false
	}
	return "it tells only until when", true
}

// comesLater reports whether what phrase p names came after what its clause tells: "before
// the vote", "ahead of the vote".
func (w *work) comesLater(p int) bool {
	d := &w.syn
	k := d.Phrases[p].First - 1
	return k >= 0 && (fold(d, k, "before") || w.leadsUp(k))
}

// leadsUp reports whether token i is the last word of what leads to something to come:
// "ahead | of", "in the run-up | to", "prior | to".
func (w *work) leadsUp(i int) bool {
	d := &w.syn
	if i < 1 {
		return false
	}
	return fold(d, i, "of") && (fold(d, i-1, "ahead") || fold(d, i-1, "advance")) || fold(d, i, "to") && (in(nearings, d.Text(i-1)) || fold(d, i-1, "prior"))
}

// unnamedPart reports whether the expression is a part of some day that its words do not
// name and the publication's is not: in somebody's words, or of the night itself:
// "Toward the end of the evening we sang", "the night's best speech".
func (w *work) unnamedPart(at placed) bool {
	d, x := &w.syn, at.x
	if x.Anchor.Kind != model.AnchorDCT || x.When.Granularity != caldate.PartOfDay || !in(dayparts, d.Text(at.last-1)) || at.last-at.first > 2 {
		return false
	}
	k := at.last - 2
	return k >= 0 && fold(d, k, "the") && (w.direct[at.first] || at.last < len(d.Tags) && d.Tags[at.last] == syntax.Genitive)
}

// opensNext returns the verb of the clause that the expression opens behind a conjunction,
// where the one before, that of verb v, runs up to its subject: "lost the vote this year,
// but at its congress in April, Berg won". −1 without.
func (w *work) opensNext(at placed, v int) int {
	d := &w.syn
	s := d.SentenceAt(at.x.Start)
	if v < 0 || s < 0 || v+1 >= len(d.Verbs) || d.Verbs[v].Last > at.first {
		return -1
	}
	x := d.Sentences[s]
	k := at.first - 1
	for k > x.First && (d.Tags[k] != syntax.Conj || d.PhraseOf[k] >= 0) {
		if d.VerbOf[k] >= 0 || k < d.Verbs[v].Last {
			return -1
		}
		k--
	}
	if k <= d.Verbs[v].Last || d.Tags[k-1] != syntax.Comma || d.Tags[k+1] != syntax.Prep && w.timeOf[k+1] == 0 {
		return -1
	}
	u := v + 1
	y := &d.Verbs[u]
	if y.Form != syntax.Finite || y.First >= x.Last || y.Subject < 0 || d.Phrases[y.Subject].First < at.last || y.Kind != syntax.Main && y.Kind != syntax.Coordinate {
		return -1
	}
	for i := at.last; i < d.Phrases[y.Subject].First; i++ {
		if d.Tags[i] == syntax.Conj && d.PhraseOf[i] < 0 || d.VerbOf[i] >= 0 {
			return -1
		}
	}
	return u
}
