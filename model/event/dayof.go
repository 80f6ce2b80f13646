package event

import (
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// dayWhen returns the verb that tells what happened on the day which the expression at
// token first names as the subject of verb v: "Sunday was the day | the army left",
// "Monday is when | the court will rule". −1 for others.
func (w *work) dayWhen(v, first int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if d.Lemma(v) != "be" || y.Passive || y.Subject < 0 || int(d.PhraseOf[first]) != y.Subject || v+1 >= len(d.Verbs) {
		return -1
	}
	z := &d.Verbs[v+1]
	if z.Form != syntax.Finite || z.Subject < 0 || d.SentenceAt(d.Tokens[z.Head].Start) != d.SentenceAt(d.Tokens[y.Head].Start) {
		return -1
	}
	if z.Marker == y.Last && fold(d, z.Marker, "when") {
		return v + 1
	}
	if o := y.Object; o >= 0 && z.Kind == syntax.Relative && z.ParentPhrase == o && z.ParentPhrase != z.Subject && d.Words[d.Phrases[o].Head].NounField() == lexicon.NounTime {
		return v + 1
	}
	return -1
}

// promised returns the happening that a relative clause of verb v says was promised or
// called for the day of the expression at token first: "the vote that Kane had promised
// for 29 April". −1 for others.
func (w *work) promised(v, first int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if first < 1 || !fold(d, first-1, "for") || first-1 != y.Last || y.Form != syntax.Finite || y.Passive || y.Object >= 0 || !in(promising, d.Lemma(v)) || y.ParentPhrase < 0 || y.ParentPhrase == y.Subject || !w.happens(d.Phrases[y.ParentPhrase].Head) {
		return -1
	}
	return y.ParentPhrase
}

// promising verbs set a day by saying it.
var promising = wordSet(`promise call announce propose demand want request order declare schedule plan set fix arrange book organise organize convene intend`)

// ownHappening reports whether the participle v, whose subject is the main clause's, tells
// what happened by itself: "Although banned in 1998, the game".
func (w *work) ownHappening(v int) bool {
	y := &w.syn.Verbs[v]
	return y.Marker >= 0 && y.Subject >= 0 && y.Passive && in(granted, w.syn.Text(y.Marker))
}

// granted open clauses that tell what is so, before a participle without its auxiliary.
var granted = wordSet(`although though while once when until after before`)

// proverbial reports whether verb v only stands for another on the far side of a
// comparison: "higher than it had in 2002".
func (w *work) proverbial(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if l := d.Lemma(v); l != "have" && l != "do" && l != "be" || y.First != y.Head || y.Passive || y.Object >= 0 && w.timeOf[d.Phrases[y.Object].Head] == 0 {
		return false
	}
	k := y.Marker
	if k < 0 && y.First > 0 {
		k = y.First - 1
	}
	return k >= 0 && fold(d, k, "than")
}

// fellThrough reports whether the main clause says of its subject, phrase p, that it did
// not come to be: "The vote did not take place", "The talks never happened".
func (w *work) fellThrough(p int) bool {
	d := &w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].Head].Start))
	for u := first; u < last; u++ {
		y := &d.Verbs[u]
		if y.Subject != p || y.Form != syntax.Finite || y.Kind != syntax.Main || y.Passive {
			continue
		}
		negated := y.Negated || y.First > 0 && d.Tags[y.First-1] == syntax.Not
		switch d.Lemma(u) {
		case "happen", "occur", "materialise", "materialize", "come":
			return negated
		case "take":
			return negated && y.Object >= 0 && fold(d, d.Phrases[y.Object].Head, "place")
		case "go":
			return negated && y.Last < len(d.Tags) && fold(d, y.Last, "ahead")
		}
	}
	return false
}

// turnedDown reports whether the main clause says of its subject, phrase p, a plan or a
// bid, that nothing will come of it: "Plans to open a mine were dropped".
func (w *work) turnedDown(p int) bool {
	d := &w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].Head].Start))
	for u := first; u < last; u++ {
		y := &d.Verbs[u]
		if y.Subject == p && y.Form == syntax.Finite && y.Kind == syntax.Main && !y.Negated && y.Modal < 0 {
			return y.Passive && (in(cancelling, d.Lemma(u)) || in(rejecting, d.Lemma(u)) || w.putsOff(u)) || !y.Passive && in(foundering, d.Lemma(u))
		}
	}
	return false
}

var (
	// rejecting is done to a plan by those whose word it needs.
	rejecting = wordSet(`reject block defeat veto refuse halt stop thwart quash throw bury axe ax discard ditch dump scupper torpedo`)
	// foundering plans come to nothing by themselves.
	foundering = wordSet(`fail collapse founder stall fizzle`)
)

// boundsComparison reports whether the expression of time at token i only says since when
// nothing was like it: "than in any year since 1990", "the worst flood since 1953".
func (w *work) boundsComparison(i, from int) bool {
	d := &w.syn
	k := i
	for k > from && w.timeOf[k-1] == w.timeOf[i] {
		k--
	}
	if k <= from || !fold(d, k-1, "since") && !fold(d, k-1, "before") && !fold(d, k-1, "until") || w.times[w.timeOf[i]-1].Type != model.TimexDate || int(w.timeOf[i]) == w.own {
		return false
	}
	for j := k - 2; j >= from && j > k-9; j-- {
		switch {
		case d.Tags[j] == syntax.Comma || d.Tags[j] == syntax.Conj:
			return false
		case fold(d, j, "than") || fold(d, j, "most") || fold(d, j, "worst") || fold(d, j, "best") || d.Tags[j] == syntax.Adj && strings.HasSuffix(d.Text(j), "est"):
			return true
		}
	}
	return false
}
