package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// conveyed returns the main verb of the clause that says what a report, a poll or a
// letter brought, for the participle v that only tells when it came out: "A poll
// released on Monday | showed", "In a letter sent on Friday, the board | asked". −1 for
// other verbs.
func (w *work) conveyed(v int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form != syntax.Participle || !y.Passive || y.ParentPhrase < 0 || y.First != y.Head || !in(bringsOut, d.Lemma(v)) || !w.onlyTimed(v) {
		return -1
	}
	p := y.ParentPhrase
	if k := d.Phrases[p].First - 1; d.Phrases[p].Last == y.First && (d.Tags[d.Phrases[p].Head] == syntax.Name || d.Tags[d.Phrases[p].First] == syntax.Name) && k > 0 && d.PhraseOf[k-1] >= 0 && d.Phrases[d.PhraseOf[k-1]].Last == k && (fold(d, k, "from") || fold(d, k, "by") || fold(d, k, "for") || fold(d, k, "of")) {
		p = int(d.PhraseOf[k-1]) // "A poll from the Brede Institute released on Monday"
	}
	ph := d.Phrases[p]
	if f := d.Words[ph.Head].NounField(); f != lexicon.NounCommunication && !in(findings, d.Text(ph.Head)) || p == y.ParentPhrase && ph.Last != y.First || !fold(d, ph.First, "a") && !fold(d, ph.First, "an") && !w.plural(ph.Head) {
		return -1
	}
	s := d.SentenceAt(d.Tokens[y.Head].Start)
	u := w.mainVerb(s)
	if u < 0 || d.Verbs[u].Form != syntax.Finite || d.Verbs[u].Subject < 0 || w.timed(u) || w.inQuotation(u) {
		return -1
	}
	x := d.Verbs[u]
	k := ph.First - 1
	switch first := d.Sentences[s].First; {
	case (x.Subject == p || x.Subject == y.ParentPhrase) && u > v: // "A poll released on Monday showed"
		return u
	case k < first || !fold(d, k, "in"):
		return -1
	case k == first && x.Subject > p && u > v: // "In a letter sent on Friday, the board asked"
		return u
	case u < v && int(d.ClauseOf[k]) == u && x.Last <= k: // "led by 9 points in a poll released on Monday"
		return u
	}
	return -1
}

// onlyTimed reports whether a time, and up to the next comma or verb nothing else but
// who did it, stands behind verb v.
func (w *work) onlyTimed(v int) bool {
	d := &w.syn
	some, by := false, false
	for i := d.Verbs[v].Last; i < len(d.Tags); i++ {
		switch t := d.Tags[i]; {
		case w.timeOf[i] > 0:
			some = true
		case t == syntax.Prep || t == syntax.Adv:
			by = by || fold(d, i, "by")
		case some && d.PhraseOf[i] >= 0 && by: // "published in May by the ministry"
		default:
			return some && (t == syntax.Comma || t == syntax.Stop || d.VerbOf[i] >= 0)
		}
	}
	return some
}

// bringsOut are verbs that bring to the public what a paper says.
var bringsOut = wordSet(`release publish issue send post air broadcast print circulate distribute file leak upload conduct take`)

// findings tell what they were made to tell.
var findings = wordSet(`poll polls survey surveys study studies report reports letter letters memo memos statement statements video videos interview interviews paper findings analysis review filing filings audit`)

// toldApart reports whether an event of its own tells what verb v says.
func (w *work) toldApart(v int) bool { return w.apart[v] }

// noteTold notes the verbs that the found events tell, for toldApart.
func (w *work) noteTold() {
	w.apart = sized(w.apart, len(w.syn.Verbs))
	clear(w.apart)
	for i := range w.found {
		if f := &w.found[i]; f.verb >= 0 && f.sentence >= 0 {
			w.apart[f.verb] = true
		}
	}
}
