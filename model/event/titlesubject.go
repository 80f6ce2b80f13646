package event

import (
	"strings"

	"dateline/model/syntax"
)

// defined returns the subject of the sentence that says what it is, for the verb t
// of a relative clause behind that: "The Orme War was a conflict between two towns
// that lasted ten years". Otherwise phrase p itself.
func (w *work) defined(t, p int) int {
	d := &w.syn
	y := d.Verbs[t]
	if y.Kind != syntax.Relative || p < 0 || p != y.ParentPhrase || y.Marker < 0 {
		return p
	}
	s := d.SentenceAt(d.Tokens[y.Head].Start)
	v := w.mainVerb(s)
	if v < 0 || v >= t || d.Lemma(v) != "be" || d.Verbs[v].Passive || d.Verbs[v].Object < 0 || d.Verbs[v].Subject < 0 || d.Tags[d.Phrases[d.Verbs[v].Subject].Head] == syntax.Pron {
		return p
	}
	if o := d.Phrases[d.Verbs[v].Object]; !fold(d, o.First, "a") && !fold(d, o.First, "an") || o.First > y.Marker {
		return p
	}
	for u := v + 1; u < t; u++ { // nothing but the noun and its prepositions between
		if d.Verbs[u].Last <= y.Marker && d.Verbs[u].Last > d.Verbs[v].Last {
			return p
		}
	}
	for i := d.Verbs[v].Last; i < y.Marker; i++ {
		if d.Tags[i] == syntax.Comma && i != y.Marker-1 {
			return p
		}
	}
	return d.Verbs[v].Subject
}

// shared returns the auxiliary that verb t shares with the one before it, as that
// has it; without, what fits the subject.
func (w *work) shared(t, subject int) string {
	d := &w.syn
	for u := t - 1; u >= 0 && u > t-6 && d.SentenceAt(d.Tokens[d.Verbs[u].Head].Start) == d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start); u-- {
		y := d.Verbs[u]
		if y.Subject != d.Verbs[t].Subject {
			continue
		}
		if fold(d, y.First, "was") || fold(d, y.First, "were") {
			return strings.ToLower(d.Text(y.First))
		}
	}
	return w.was(subject)
}

// subject adds the subject phrase with what modifies it, pronouns resolved.
func (w *work) subject(l *line, p, v int) {
	if p < 0 {
		return
	}
	d := &w.syn
	ph := d.Phrases[p]
	if q := w.ownSpeaker(p, v); q >= 0 {
		w.phrase(l, q, true)
		return
	}
	if q := w.earlierThing(p, v); q >= 0 {
		w.phrase(l, q, true)
		if k := d.Phrases[q].Last; k+1 < len(d.Tags) && fold(d, k, "of") && w.phraseAt(k+1) >= 0 && w.timeOf[k+1] == 0 {
			l.token(k)
			w.phrase(l, w.phraseAt(k+1), false)
		}
		return
	}
	if name := w.pronounName(ph.Head); name != "" && ph.Last == ph.First+1 && !(fold(d, ph.Head, "it") && w.unmeant(v)) {
		l.words(name)
		l.third = fold(d, ph.Head, "i") || fold(d, ph.Head, "we")
		if k := ph.Last; k < d.Verbs[v].First && d.Tags[k] == syntax.Conj { // "She and her counterpart met"
			w.modifiers(l, k, d.Verbs[v].First, v)
		}
		return
	}
	if q := w.topic(p, v); q >= 0 {
		w.phrase(l, q, true)
		return
	}
	if name := w.aged(p); name != "" {
		l.words(name) // "The 51-year-old took over"
		return
	}
	if first, last, ok := w.someone(ph.Head); ok && ph.Last == ph.First+1 {
		if d.Tags[first] == syntax.Det { // "a woman" is the woman now
			first++
			l.words("The")
		}
		for i := first; i < last; i++ {
			if name := w.pronounName(i); i == first && d.Tags[i] == syntax.Poss && name != "" {
				l.words(possessive(name)) // "Her eldest son"
				continue
			}
			l.token(i)
		}
		return
	}
	if name := w.apposedName(p); name != "" && (d.Tags[ph.First] == syntax.Poss || fold(d, ph.First, "the")) {
		l.words(name) // "His deputy, Karen Holm, took over"
		return
	}
	if w.timeOf[ph.Head] > 0 && w.timeOf[ph.Head] == w.timeOf[ph.First] && w.timeActs(p, v) { // "October brought rain"
		for i := ph.First; i < ph.Last; i++ {
			l.token(i)
		}
		return
	}
	if owner := w.whose(p, v); owner != "" && len(l.pieces) == 0 {
		l.words(owner)
	}
	for i := w.listBefore(p, v); i < ph.First; i++ { // "Poland, Hungary and Latvia joined"
		l.token(i)
	}
	at := len(l.pieces)
	if k := ph.First - 1; k >= 0 && d.Tags[k] == syntax.That && d.Verbs[v].Marker != k && d.Tags[ph.Head] == syntax.Noun && d.Tags[ph.First] != syntax.Det && d.Tags[ph.First] != syntax.Poss && len(l.pieces) == 0 && d.SentenceAt(d.Tokens[k].Start) == d.SentenceAt(d.Tokens[ph.First].Start) && (k == d.Sentences[d.SentenceAt(d.Tokens[k].Start)].First || d.Tags[k-1] == syntax.Conj) {
		l.words("The") // "But that claim was wrong"
	}
	if ph.Last > ph.First+1 && d.Tags[ph.First] == syntax.Det && (fold(d, ph.First, "that") || fold(d, ph.First, "this")) && d.Tags[ph.Head] == syntax.Noun && w.timeOf[ph.Head] == 0 && w.timeOf[ph.First] == 0 && len(l.pieces) == 0 {
		l.words("The") // "That trial"
		for i := ph.First + 1; i < ph.Last; i++ {
			l.token(i)
		}
		w.modifiers(l, ph.Last, d.Verbs[v].First, v)
		return
	}
	if from := w.shareBefore(ph.First); from < ph.First && w.sharesVerb(from, ph.First, v) {
		for i := from; i < ph.First; i++ { // "most of the voters"
			l.token(i)
		}
		at = len(l.pieces)
	}
	if w.timeOf[ph.Head] > 0 && (d.Tags[ph.Head] == syntax.Time || d.Tags[ph.Head] == syntax.Num) && in(copulas, d.Lemma(v)) { // "June was the hottest on record"
		for i := ph.First; i < ph.Last; i++ {
			l.token(i)
		}
		return
	}
	if k := ph.First - 1; k >= 0 && fold(d, k, "such") && d.Tags[ph.First] == syntax.Det && len(l.pieces) == 0 { // "such a step would harm"
		l.token(k)
	}
	for i := w.measureBefore(ph.First); i < ph.First; i++ { // "at least twelve miners"
		l.token(i)
		at++
	}
	w.phrase(l, p, true)
	if u := w.restriction(p, v); u >= 0 { // "those who lost their jobs"
		for i := ph.Last; i < d.Verbs[v].First && !(d.Tags[i] == syntax.Comma); i++ {
			if w.timeOf[i] > 0 {
				w.dropPrep(l)
				continue
			}
			l.token(i)
		}
		return
	}
	if (in(lightHeads, d.Text(ph.Head)) || !w.timedBetween(ph.Last, d.Verbs[v].First)) && w.restrictedSubject(ph.Last, d.Verbs[v].First) {
		l.left = true
		if l.restrict {
			for i := ph.Last; i < d.Verbs[v].First; i++ {
				if w.timeOf[i] > 0 {
					w.dropPrep(l)
					continue
				}
				l.token(i)
			}
			return
		}
	}
	k := w.joinedSubject(ph.Last, d.Verbs[v].First)
	if k >= 0 {
		asked(l.shortSubject, &l.could.shortSubject)
	}
	if l.shortSubject && k >= 0 && ph.Last < len(d.Tags) && d.Tags[ph.Last] != syntax.Conj && !w.countsTogether(p, w.phraseAt(k+1), v) {
		return
	} else if l.shortSubject && k >= 0 { // "A director of … and two of his sons"
		for q := w.phraseAt(k + 1); k < d.Phrases[q].Last; k++ {
			l.token(k)
		}
		if k+1 < d.Verbs[v].First && fold(d, k, "of") && w.phraseAt(k+1) >= 0 {
			l.token(k)
			w.phrase(l, w.phraseAt(k+1), false)
		}
		return
	}
	if words := len(l.pieces) - at; words < 2 && d.Tags[ph.Head] != syntax.Name || !asked(l.shortSubject, &l.could.shortSubject) {
		w.modifiers(l, ph.Last, d.Verbs[v].First, v)
	} else if d.Tags[ph.Head] == syntax.Num { // "27% to 35% of the houses", not "27%"
		j := ph.Last
		for j+1 < d.Verbs[v].First && (fold(d, j, "of") || fold(d, j, "to")) && w.phraseAt(j+1) >= 0 {
			j = d.Phrases[w.phraseAt(j+1)].Last
		}
		w.modifiers(l, ph.Last, j, v)
	} else if i := ph.Last; i < d.Verbs[v].First && d.Tags[i] == syntax.Conj { // "Lund and Berg"
		w.modifiers(l, i, d.Verbs[v].First, v)
	}
}

// timeActs reports whether the time that phrase p names is itself what verb v
// tells of: "October brought rain", "2024 may break the record".
func (w *work) timeActs(p, v int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	return in(ofTimes, d.Lemma(v)) || ph.Last == ph.First+1 && d.Tags[ph.Head] == syntax.Num && d.Tokens[ph.Head].Len() == 4 && ph.Last == d.Verbs[v].First
}

// measureBefore returns where the words begin that bound the number which opens
// at token i: "at least", "more than"; i itself without.
func (w *work) measureBefore(i int) int {
	d := &w.syn
	if i < 1 || i >= len(d.Tags) || d.Tags[i] != syntax.Num && !(d.Tags[i] == syntax.Symbol && i+1 < len(d.Tags) && d.Tags[i+1] == syntax.Num) && !in(wholes, d.Text(i)) && !(d.Tags[i] == syntax.Det && i+1 < len(d.Tags) && in(fractions, d.Text(i+1))) {
		return i
	}
	if in(about, d.Text(i-1)) {
		return i - 1
	}
	if i > 1 && (fold(d, i-1, "least") || fold(d, i-1, "most")) && fold(d, i-2, "at") ||
		i > 1 && fold(d, i-1, "than") && (fold(d, i-2, "more") || fold(d, i-2, "less") || fold(d, i-2, "fewer")) ||
		i > 1 && fold(d, i-1, "to") && fold(d, i-2, "up") {
		return i - 2
	}
	return i
}

// shareBefore returns where the words begin that say how much is meant of the
// noun phrase that opens at token i: "most of", "two of"; i itself without.
func (w *work) shareBefore(i int) int {
	d := &w.syn
	if i < 2 || !fold(d, i-1, "of") || d.Tags[i] != syntax.Det && d.Tags[i] != syntax.Poss {
		return i
	}
	k := i - 2
	if !in(shares, d.Text(k)) && d.Tags[k] != syntax.Num {
		return i
	}
	if p := int(d.PhraseOf[k]); p >= 0 {
		k = d.Phrases[p].First
	}
	return w.measureBefore(k)
}

// sharesVerb reports whether what verb v tells is told of the part that the words
// [from, to) take, and not of the whole: "one of the men who was jailed", but "none of
// the delegates chosen on Sunday".
func (w *work) sharesVerb(from, to, v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form == syntax.Participle {
		return false
	}
	if y.Kind != syntax.Relative {
		return true
	}
	for i := from; i < to; i++ {
		if fold(d, i, "none") || fold(d, i, "neither") || fold(d, i, "few") || fold(d, i, "any") || fold(d, i, "only") {
			return false
		}
	}
	return true
}

// restriction returns the relative clause that says which of the people or
// things that subject p names are meant ("a cashier who steals"), −1 where the
// subject can stand without one.
func (w *work) restriction(p, v int) int {
	d := &w.syn
	ph := d.Phrases[p]
	generic := in(lightHeads, d.Text(ph.Head)) || fold(d, ph.First, "a") || fold(d, ph.First, "an") || d.Tags[ph.Head] == syntax.Plural && ph.First == ph.Head || fold(d, ph.First, "those")
	if !generic || ph.Last >= len(d.Tags) || d.Tags[ph.Last] != syntax.Rel || d.Verbs[v].First-ph.Last > 10 || d.Verbs[v].First < ph.Last {
		return -1
	}
	if !in(lightHeads, d.Text(ph.Head)) && w.timedBetween(ph.Last, d.Verbs[v].First) { // "a hurricane that formed on Monday": what is dated apart is told apart
		return -1
	}
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[ph.Head].Start))
	for u := first; u < last && u < v; u++ {
		if d.Verbs[u].Kind == syntax.Relative && d.Verbs[u].Marker == ph.Last {
			return u
		}
	}
	return -1
}

// timedBetween reports whether an expression of time stands among tokens [from, to).
func (w *work) timedBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if w.timeOf[i] > 0 {
			return true
		}
	}
	return false
}

// granting verbs have who gets something as the subject of their passive, and then
// what he gets.
var granting = wordSet(`pay give award offer grant lend owe send hand promise fine`)

// limiting adverbs turn what a verb says into something else.
var limiting = wordSet(`nearly almost narrowly barely hardly never virtually practically only merely scarcely seldom rarely reportedly allegedly`)

// collective nouns have the form of a plural and the verb of a singular.
var collective = wordSet(`united news politics economics mathematics physics police media data series states nations emirates netherlands`)

// groups have a plural verb where those in them are meant.
var groups = wordSet(`coalition majority minority number group team handful couple pair dozen hundred crowd series range variety half third quarter lot host party police staff`)

// shares are the words that take part of what "of" names.
var shares = wordSet(`most some many all none half both each several few much part any neither either one percent majority number dozens hundreds thousands`)

// about are the words that make a number a rough one.
var about = wordSet(`about nearly almost around some over roughly approximately only just virtually practically barely hardly scarcely under well not`)

// ofTimes are verbs that a time can be the subject of.
var ofTimes = wordSet(`be become bring mark see prove provide come begin start end give offer witness produce`)

// wholes and fractions are counts without a figure: "almost all", "not every",
// "more than half", "nearly a third".
var (
	wholes    = wordSet(`all every everyone everybody everything anyone anybody anything half both any none no double twice two-thirds three-quarters one-third one-quarter`)
	fractions = wordSet(`single third quarter fifth tenth half dozen hundred thousand million billion tonne ton decade century`)
)
