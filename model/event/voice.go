package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// gerundNoun reports whether the gerund t is a noun behind its article and what tells
// which: "a mass shooting".
func (w *work) gerundNoun(t, p int) bool {
	d := &w.syn
	y := d.Verbs[t]
	if p < 0 || y.First != y.Head || d.Phrases[p].Last != y.First || !w.objectFree(t) || d.Words[y.Head].NounWeight() == 0 {
		return false
	}
	first := d.Phrases[p].First
	return (fold(d, first, "a") || fold(d, first, "an")) && first > 0 && d.Tags[first-1] == syntax.Prep && w.objectless(t)
}

// tellsItself reports whether verb t, read as a passive participle, is what its subject
// did: somebody who said a thing, or a clause right behind a verb of saying.
func (w *work) tellsItself(t, p int) bool {
	d := &w.syn
	y := d.Verbs[t]
	if y.First != y.Head || lexicon.PastOf(d.Lemma(t)) != strings.ToLower(d.Text(y.Head)) || w.agent(t) || w.opensSentence(t) {
		return false
	}
	if k := d.Phrases[p].First; y.Parent >= 0 && !w.resumed(t, p) && d.Verbs[y.Parent].Last == k && d.Phrases[p].Last == y.First && d.Field(y.Parent) == lexicon.VerbCommunication && in(pureCues, d.Lemma(y.Parent)) { // "they say Lund argued against leaving"
		return true
	}
	if w.governsInfinitive(t) && in(promises, d.Lemma(t)) && d.Phrases[p].Last == y.First { // "Lund pledged to make"
		return true
	}
	return w.isPerson(p) && (in(tellers, d.Lemma(t)) || in(pureCues, d.Lemma(t)))
}

// resumed reports whether phrase p is the subject of another verb behind t: "said the
// letters sent in May were forged".
func (w *work) resumed(t, p int) bool {
	d := &w.syn
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start))
	for u := t + 1; u < last; u++ {
		if d.Verbs[u].Subject == p && d.Verbs[u].Form == syntax.Finite {
			return true
		}
	}
	return false
}

// opensSentence reports whether verb t is the first word of its sentence: what was
// done to the subject behind it, "Asked whether he would run, Berg laughed".
func (w *work) opensSentence(t int) bool {
	d := &w.syn
	y := &d.Verbs[t]
	return y.First == d.Sentences[d.SentenceAt(d.Tokens[y.First].Start)].First && y.Subject >= 0 && d.Phrases[y.Subject].First > y.First
}

// ownObject reports whether verb t, read as a passive participle, has an object right
// behind it and is a past of its own.
func (w *work) ownObject(t int) bool {
	d := &w.syn
	y := d.Verbs[t]
	if w.opensSentence(t) {
		return false
	}
	at := y.Last
	if at+1 < len(d.Tags) && in(towardObject, d.Text(at)) && d.PhraseOf[at] < 0 && (d.Tags[at+1] == syntax.Det || d.Tags[at+1] == syntax.Poss) { // "carried out a raid"
		at++
	}
	o := w.phraseAt(at)
	if o < 0 && y.Parent < 0 && y.Marker < 0 && y.Last < len(d.Tags) && d.Tags[y.Last] == syntax.That && w.content(t) > t { // "Few expected that it would open"
		return true
	}
	if o < 0 || y.First != y.Head || w.timeOf[d.Phrases[o].Head] > 0 || in(granting, d.Lemma(t)) || in(namers, d.Lemma(t)) {
		return false
	}
	switch first := at; {
	case d.Tags[first] == syntax.Det, d.Tags[first] == syntax.Poss, d.Tags[first] == syntax.Obj:
		return lexicon.PastOf(d.Lemma(t)) == strings.ToLower(d.Text(y.Head))
	case d.Tags[first] == syntax.Noun, d.Tags[first] == syntax.Plural, d.Tags[first] == syntax.Adj: // "then obtained political asylum"
		return d.Words[y.Head].NeedsObject() >= 2 && d.Words[d.Phrases[o].Head].NounField() != lexicon.NounTime && d.Tags[d.Phrases[o].Head] != syntax.Num && lexicon.PastOf(d.Lemma(t)) == strings.ToLower(d.Text(y.Head))
	}
	return false
}

// towardObject are particles that an object follows, and hardly what a preposition governs.
var towardObject = wordSet(`out up off down`)

// was returns the form of be that fits a subject.
func (w *work) was(p int) string {
	d := &w.syn
	if h := d.Phrases[p].Head; strings.HasSuffix(d.Text(h), "stics") && d.Tags[d.Phrases[p].First] == syntax.Det && !fold(d, d.Phrases[p].First, "a") {
		return "were" // "the statistics", figures and no science
	} else if w.plural(h) || d.Tags[h] == syntax.Num && !fold(d, h, "one") && d.Phrases[p].First == h || fold(d, h, "those") || fold(d, h, "these") {
		return "were"
	}
	return "was"
}
