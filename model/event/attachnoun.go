package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// asModifier lets an expression before a noun date what the noun names: "the 2020
// election", "Tuesday’s attack".
func (w *work) asModifier(at placed, f *found) (reason string, done bool) {
	d, x, t, first, last := &w.syn, at.x, at.t, at.first, at.last
	if w.chosen(first, last) {
		if p := w.chosenFor(last); p >= 0 {
			f.trigger, f.phrase = d.Phrases[p].Head, p
			return "", true
		}
		for i := first; i < last; i++ {
			w.timeOf[i] = 0 // it stays in the title
		}
		return "it names the day that was chosen", true
	}
	if q := w.behindComma(at); q >= 0 {
		f.trigger, f.phrase, f.how = d.Phrases[q].Head, q, byModifier
		return "", true
	}
	p := d.PhraseOf[last-1]
	if p < 0 || d.Phrases[p].Head < last || d.Phrases[p].First > first {
		return "", false
	}
	ph := d.Phrases[p]
	head := ph.Head
	if u := w.statedIn(int(p)); u >= 0 && x.Dated() {
		f.trigger, f.verb = d.Verbs[u].Head, u
		return "", true
	}
	switch {
	case in(figures, d.Text(head)) && w.verbOfSubject(int(p)) >= 0 && x.When.Granularity >= caldate.Quarter && w.dayInClause(t, f.sentence):
		for i := first; i < last; i++ {
			w.timeOf[i] = 0 // it stays in the title
		}
		return "it only tells which " + d.Text(head) + " are meant", true // "third-quarter earnings were released on Monday"
	case in(figures, d.Text(head)) && w.verbOfSubject(int(p)) >= 0: // "third-quarter income rose"
		w.byVerb(f, w.verbOfSubject(int(p)), first)
		return "", true
	case in(figures, d.Text(head)) && ph.First > 0 && d.PhraseOf[ph.First-1] < 0 && w.nounBefore(ph.First) >= 0: // "a drop in third-quarter income"
		f.trigger = w.nounBefore(ph.First)
		f.phrase = int(d.PhraseOf[f.trigger])
		return "", true
	case in(figures, d.Text(head)) && x.Dated() && w.actedOn(int(p)) && w.amountOf(int(p)) && w.figureOwner(int(p)) >= 0: // "reported third-quarter income of $7 million"
		f.trigger, f.phrase, f.how = head, int(p), byModifier
		return "", true
	case in(figures, d.Text(head)) && !x.Dated(), in(figures, d.Text(head)) && w.actedOn(int(p)):
		for i := first; i < last; i++ {
			w.timeOf[i] = 0 // it stays in the title
		}
		return "it only tells which " + d.Text(head) + " are meant", true // "reported lower third-quarter earnings"
	case ph.First > 0 && in(measuring, d.Text(ph.First-1)) && !w.happens(head) && !in(figures, d.Text(head)):
		return "it is only compared with", true // "up 1.7 degrees from the 1800s averages"
	case last < ph.Last && d.Tags[last] == syntax.Genitive && w.comparedLevel(int(p)):
		return "it is only compared with", true // "a premium over Tuesday's closing price"
	case x.Value == "PRESENT_REF" && d.Words[head].Happening() < 3:
		return "it says no more than how things are", true // "up from the current four flights"
	case x.When.Granularity >= caldate.Month && w.changes(int(p)) >= 0 && !w.datedOtherwise(t, f.sentence): // "last year's shipments fell"
		w.byVerb(f, w.changes(int(p)), first)
		return "", true
	case w.happens(head) || in(figures, d.Text(head)):
		f.trigger, f.phrase, f.how = head, int(p), byModifier
		return "", true
	case w.happensWithin(last, head) >= 0:
		f.trigger, f.phrase, f.how = w.happensWithin(last, head), int(p), byModifier
		return "", true
	case last < ph.Last && d.Tags[last] == syntax.Genitive && d.Tags[max(ph.First-1, 0)] == syntax.Prep && w.datedOtherwise(t, f.sentence):
		return "it only tells which " + d.Text(head) + " is meant", true
	case x.Anchor.Kind == model.AnchorDCT && d.Tags[first] != syntax.Num && last <= head && d.Tags[last] != syntax.Genitive && ph.First < first && w.datedOtherwise(t, f.sentence):
		for i := first; i < last; i++ {
			w.timeOf[i] = 0 // it stays in the title
		}
		return "it only tells which " + d.Text(head) + " is meant", true // "a Christmas update on 8 January"
	case last-first == 1 && d.Tags[first] == syntax.Num && in(contests, d.Text(head)) && w.wonAt(int(p)) >= 0 && !w.datedOtherwise(t, f.sentence):
		w.byVerb(f, w.wonAt(int(p)), first)
		return "", true // "took silver at the 2016 Olympics"
	case last-first == 1 && d.Tags[first] == syntax.Num && w.nameOrLaw(ph, head):
		return "it only tells which " + d.Text(head) + " is meant", true
	}
	return "", false
}

// atYearly reports whether phrase p, which a year opens, is where or when the clause of
// verb v happened: "at the 2016 games".
func (w *work) atYearly(p, v int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	k := ph.First - 1
	return k > d.Verbs[v].Head && (fold(d, k, "at") || fold(d, k, "in") || fold(d, k, "during")) && int(d.ClauseOf[k]) == v && ph.First+1 < ph.Last && fold(d, ph.First, "the") && d.Tags[ph.First+1] == syntax.Num && w.timeOf[ph.First+1] > 0
}

// wonAt returns the verb of what happened, in the past, at the contest in phrase p, −1
// without.
func (w *work) wonAt(p int) int {
	d := &w.syn
	v := int(d.ClauseOf[d.Phrases[p].First])
	if v < 0 || !w.atYearly(p, v) {
		return -1
	}
	if y := &d.Verbs[v]; y.Form != syntax.Finite || y.Tense != syntax.PastTense || y.Perfect || y.Modal >= 0 || y.Negated {
		return -1
	}
	return v
}

// contests are named by their year.
var contests = wordSet(`olympics paralympics games cup open masters championship championships tournament festival fair expo marathon derby final finals playoffs`)

// behindComma returns the noun phrase of a happening that a full date in commas tells
// apart: "the Sept. 11, 2001, attacks". −1 for none.
func (w *work) behindComma(at placed) int {
	d, k := &w.syn, at.last
	if at.x.When.Granularity > caldate.Day || at.first < 1 || k+1 >= len(d.Tags) || d.Tags[k] != syntax.Comma || d.Tags[at.first-1] != syntax.Det || d.Tags[k-1] != syntax.Num || d.Tokens[k-1].Len() != 4 {
		return -1
	}
	if q := w.phraseAt(k + 1); q >= 0 && w.verbOfSubject(q) < 0 && w.happens(d.Phrases[q].Head) && d.Tags[k+1] != syntax.Det && d.Tags[k+1] != syntax.Poss {
		return q
	}
	return -1
}

// asLabel finds the expressions that only tell things apart, or since when a
// record stands.
func (w *work) asLabel(at placed) (reason string, done bool) {
	d, x, first, last := &w.syn, at.x, at.first, at.last
	if last < len(d.Tags) && d.PhraseOf[last] >= 0 && d.Tags[last] == syntax.Part && !x.Dated() {
		return "it only tells which " + d.Text(d.Phrases[d.PhraseOf[last]].Head) + " is meant", true
	}
	if p := d.PhraseOf[last-1]; p >= 0 && x.Dated() && x.When.Granularity > caldateYear && d.Phrases[p].Head >= last && d.Phrases[p].First < first && !w.happens(d.Phrases[p].Head) && d.Tags[last] != syntax.Genitive {
		for i := first; i < last; i++ {
			w.timeOf[i] = 0 // it stays in the title
		}
		return "it only tells which " + d.Text(d.Phrases[p].Head) + " is meant", true // "stole a 17th-century painting"
	}
	if first > 1 && fold(d, first-1, "since") && w.superlative(first-1, d.SentenceAt(x.Start)) {
		return "it only tells since when", true // "the highest of any vote since 1918"
	}
	if p := w.phraseEnding(first - 1); p >= 0 && fold(d, first-1, "since") && in(everyOne, d.Text(d.Phrases[p].First)) {
		return "it only tells since when", true // "every election since 1984"
	}
	if k := first - 2; k >= 0 && x.Dated() && x.When.Granularity == caldateYear && fold(d, first-1, "of") && d.PhraseOf[k] >= 0 && (d.Tags[k] == syntax.Noun || d.Tags[k] == syntax.Name && w.verbOfSubject(int(d.PhraseOf[k])) < 0) && d.Phrases[d.PhraseOf[k]].Head == k && in(named, d.Text(k)) {
		return "it only tells which " + d.Text(k) + " is meant", true
	}
	return "", false
}

// phraseEnding returns the phrase that ends before token i, −1 for none.
func (w *work) phraseEnding(i int) int {
	if i < 1 || w.syn.PhraseOf[i-1] < 0 || w.syn.Phrases[w.syn.PhraseOf[i-1]].Last != i {
		return -1
	}
	return int(w.syn.PhraseOf[i-1])
}

// everyOne words count all of a sort.
var everyOne = wordSet(`every each all any`)

// measuring prepositions lead to what something is measured by.
var measuring = wordSet(`from than above below versus`)

// changes returns the finite verb by which phrase p, a count of things, rises or
// falls, −1 without.
func (w *work) changes(p int) int {
	d := &w.syn
	if h := d.Phrases[p].Head; d.Tags[h] != syntax.Plural || d.Words[h].Person() >= 2 {
		return -1
	}
	if v := w.verbOfSubject(p); v >= 0 && (d.Field(v) == lexicon.VerbChange || in(swings, d.Lemma(v))) {
		return v
	}
	return -1
}

// comparedLevel reports whether phrase p is a level that a preposition sets something
// against: "above last week's peak".
func (w *work) comparedLevel(p int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	k := ph.First - 1
	return k >= 0 && d.Tags[k] == syntax.Prep && (in(measuring, d.Text(k)) || fold(d, k, "over") || fold(d, k, "to") || fold(d, k, "under") || fold(d, k, "against")) && in(levels, d.Text(ph.Head))
}

// levels are what prices, counts and temperatures stand at.
var levels = wordSet(`price prices close level levels peak low high rate rates total figure figures average record count tally value valuation closing finish settlement forecast estimate`)

// swings are how counts move.
var swings = wordSet(`rise fall drop climb jump plunge slip slide sink soar surge tumble dip double halve triple shrink grow`)

// dayInClause reports whether a day stands in the clause of expression t too.
func (w *work) dayInClause(t, sentence int) bool {
	d := &w.syn
	c := d.ClauseOf[d.TokenAt(w.times[t].Start)]
	s := d.Sentences[sentence].Span
	for k := w.timeBefore(s.Start) + 1; k < len(w.times) && w.times[k].Start < s.End; k++ {
		if x := &w.times[k]; k != t && x.Dated() && x.When.Granularity <= caldate.Day && d.ClauseOf[d.TokenAt(x.Start)] == c {
			return true
		}
	}
	return false
}

// chosenFor returns the phrase behind token i that names what a day was chosen for,
// −1 where it is no happening: "as the deadline for the sale", "for the vote".
func (w *work) chosenFor(i int) int {
	d := &w.syn
	for steps := 0; steps < 2 && i+1 < len(d.Tags); steps++ {
		p := w.phraseAt(i + 1)
		if p < 0 || !fold(d, i, "as") && !fold(d, i, "for") {
			return -1
		}
		if h := d.Phrases[p].Head; w.happens(h) || fold(d, h, "deadline") {
			return p
		}
		i = d.Phrases[p].Last
	}
	return -1
}

// chosen reports whether the expression in tokens [first, last) is what a verb
// picked for something: "picked Saturday night as the time to attack", "set Monday
// for the vote".
func (w *work) chosen(first, last int) bool {
	d := &w.syn
	if first == 0 || last >= len(d.Tags) || d.VerbOf[first-1] < 0 || !fold(d, last, "as") && !fold(d, last, "for") {
		return false
	}
	v := int(d.VerbOf[first-1])
	return d.Verbs[v].Last == first && !d.Verbs[v].Passive && in(choosing, d.Lemma(v))
}

// choosing verbs take a day as their object.
var choosing = wordSet(`pick choose select set name designate declare propose suggest fix proclaim`)

// behindNoun lets an expression date the noun of happening right before it, where
// that and not the verb is meant.
func (w *work) behindNoun(at placed, f *found) bool {
	d, x, first, last := &w.syn, at.x, at.first, at.last
	n := w.nounBefore(first)
	if p := w.figureBeside(at); p >= 0 {
		f.trigger, f.phrase, f.how = d.Phrases[p].Head, p, byModifier // the story goes on from the other side
		return true
	}
	if p := w.aheadOf(at); n < 0 && p >= 0 {
		f.trigger, f.phrase, f.how = d.Phrases[p].Head, p, byModifier
		return true
	}
	if n < 0 || x.Value == "PRESENT_REF" && w.idleNoun(n) || w.saidFirst(n, first) || w.goesToPolls(n) || d.ClauseOf[first] >= 0 && d.Verbs[d.ClauseOf[first]].Parent >= 0 && w.dayOfSaying(int(d.ClauseOf[first]), x, first) {
		return false
	}
	if v := d.ClauseOf[first]; v >= 0 && w.existential(int(v)) && d.Verbs[v].Subject >= 0 && w.happens(d.Phrases[d.Verbs[v].Subject].Head) {
		n = d.Phrases[d.Verbs[v].Subject].Head // "there was a rise in the growth of crime last year"
	}
	if !w.nounWins(n, first, last, x) && !(d.Words[n].Saying() >= 2 && last < len(d.Tags) && d.Tags[last] == syntax.That && n == first-1 && w.dayOnly(x)) {
		return false
	}
	f.trigger, f.phrase = n, int(d.PhraseOf[n])
	if x.Dated() && x.When.Granularity <= caldateMonth && fold(d, first-1, "of") && int(d.PhraseOf[n]) == int(d.PhraseOf[max(first-2, 0)]) {
		f.how = byModifier // "your order of 2 May has not reached you"
	}
	return true
}

// cleftAt returns the verb of the clause that "It was not until a raid in May that" sets off,
// which the time dates, whatever noun stands with it. −1 for others.
func (w *work) cleftAt(at placed, sentence int) int {
	d := &w.syn
	s := d.Sentences[sentence]
	if !fold(d, s.First, "it") || s.First+3 >= at.first || d.Tags[s.First+1] != syntax.BeFin || at.last >= s.Last || d.Tags[at.last] != syntax.That && d.Tags[at.last] != syntax.Rel {
		return -1
	}
	k := s.First + 2
	for k < at.first && (d.Tags[k] == syntax.Not || d.Tags[k] == syntax.Adv) {
		k++
	}
	if k >= at.first || d.Tags[k] != syntax.Prep && d.Tags[k] != syntax.Sub || fold(d, k, "of") || fold(d, k, "about") {
		return -1
	}
	for i := k; i < at.first; i++ {
		if d.VerbOf[i] >= 0 {
			return -1
		}
	}
	for u, last := d.VerbsOf(sentence); u < last; u++ {
		if y := &d.Verbs[u]; y.Marker == at.last && y.Form == syntax.Finite && y.Subject >= 0 && d.Phrases[y.Subject].First > at.last {
			return u
		}
	}
	return -1
}

// aheadOf returns the phrase behind "before" or "after" that the second time of a clause
// dates, where its noun is none that surely happens: "play Lund on Friday before a tie
// against Arden the following Wednesday". −1 without.
func (w *work) aheadOf(at placed) int {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(at.x.Start)]
	c := d.ClauseOf[at.first]
	if c < 0 || !at.x.Dated() || at.x.When.Granularity > caldate.Month {
		return -1
	}
	k := at.first - 1
	for ; k > s.First && at.first-k < 16; k-- {
		if d.ClauseOf[k] != c || w.timeOf[k] > 0 && w.timeOf[k] != w.timeOf[at.first] || d.VerbOf[k] >= 0 || d.Tags[k] == syntax.Comma || d.Tags[k] == syntax.Conj {
			return -1
		}
		if fold(d, k, "before") || fold(d, k, "after") {
			break
		}
	}
	p := w.phraseAt(k + 1)
	if k <= s.First || p < 0 || !fold(d, k, "before") && !fold(d, k, "after") || w.timeOf[k+1] > 0 {
		return -1
	}
	h := d.Phrases[p].Head
	if d.Tags[h] != syntax.Noun || d.Words[h].Person() >= 2 || !fold(d, d.Phrases[p].First, "a") && !fold(d, d.Phrases[p].First, "an") && !fold(d, d.Phrases[p].First, "the") && d.Tags[d.Phrases[p].First] != syntax.Poss {
		return -1
	}
	for i := d.Verbs[c].Last; i < k; i++ {
		if w.timeOf[i] > 0 && w.timeOf[i] != w.timeOf[at.first] {
			return p
		}
	}
	return -1
}

// dayOnly reports whether x is a day gone by, as in "her claim Friday that".
func (w *work) dayOnly(x *model.TimeExpr) bool {
	return x.Dated() && x.When.Granularity <= caldate.Day && !w.future(x)
}

// goesToPolls reports whether the noun at token n is the polls that voters go to.
func (w *work) goesToPolls(n int) bool {
	d := &w.syn
	if n < 3 || !fold(d, n, "polls") || !fold(d, n-1, "the") || !fold(d, n-2, "to") {
		return false
	}
	v := int(d.VerbOf[n-3])
	return v >= 0 && (d.Lemma(v) == "go" || d.Lemma(v) == "head" || d.Lemma(v) == "return")
}

// saidFirst reports whether the noun at token n stands in a clause whose order is turned, or
// which is what another is asked or said of, so that the time behind it, at token first, is the clause's: "Out of the smoke on Monday
// walked a dog", "So loud was the blast on Friday that".
func (w *work) saidFirst(n, first int) bool {
	d := &w.syn
	v := int(d.ClauseOf[first])
	if v < 0 || d.PhraseOf[n] < 0 {
		return false
	}
	y := &d.Verbs[v]
	if y.Kind == syntax.Complement && w.asksFor(v, d.SentenceAt(d.Tokens[y.Head].Start)) >= 0 {
		return true // "Whether the king signed the order in 1938 is unclear"
	}
	return y.Form == syntax.Finite && y.Subject >= 0 && d.Phrases[y.Subject].First == y.Last && n >= y.Start && (int(d.PhraseOf[n]) == y.Subject && y.Object < 0 && d.Tags[y.Start] == syntax.Adv || int(d.PhraseOf[n]) == y.Subject && d.Tags[y.Start] == syntax.Adj || n < y.First && d.Lemma(v) != "be")
}

// idleNoun reports whether the noun at token n is the subject of a copula: "Big changes
// now are dangerous" tells of no change.
func (w *work) idleNoun(n int) bool {
	d := &w.syn
	v := int(d.ClauseOf[n])
	return v >= 0 && d.Verbs[v].Subject == int(d.PhraseOf[n]) && in(copulas, d.Lemma(v)) && !d.Verbs[v].Passive
}

// limits returns the verb that an "until" before token first bounds: that of its clause, or
// where this only says what is so not, the one that puts off what it tells more of:
// "extended its bid for the stake that it does not own until May 3".
func (w *work) limits(first int) int {
	d := &w.syn
	v := int(d.ClauseOf[first])
	if v < 0 || d.Verbs[v].Kind != syntax.Relative || !in(statives, d.Lemma(v)) || d.Verbs[v].Parent < 0 || d.Verbs[v].Last >= len(d.Tags) || d.Verbs[v].Last != first-1 {
		return v
	}
	if u := d.Verbs[v].Parent; u < v && d.Verbs[u].Form == syntax.Finite && in(puttingOff, d.Lemma(u)) {
		return u
	}
	return v
}

// asLimit finds the expressions that only bound what their clause tells: until when
// it was put off, from when it holds, when it falls due.
func (w *work) asLimit(at placed, f *found) (reason string, done bool) {
	d, x, t, first, last := &w.syn, at.x, at.t, at.first, at.last
	if v := w.limits(first); v >= 0 && first > 0 && w.published() && x.Dated() && x.When.Latest.After(w.article.Published.Date) && (fold(d, first-1, "until") || fold(d, first-1, "till")) && (in(puttingOff, d.Lemma(v)) || w.putsOff(v)) && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Modal < 0 {
		for i := first; i < last; i++ {
			w.timeOf[i] = 0 // it stays in the title
		}
		f.verb, f.trigger, f.until = v, d.Verbs[v].Head, true
		return "", true
	}
	if w.fallsDue(first) {
		return "it tells when something falls due", true
	}
	if w.opensSpan(first) {
		return "it tells from when something holds", true
	}
	if w.asideOf(t, first) {
		return "it dates what stands behind “after”, which is no happening", true
	}
	return "", false
}
