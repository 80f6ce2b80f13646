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
		if y.Passive && y.Form == syntax.Finite && y.First < y.Head && d.PhraseOf[y.First] < 0 { // "could be passed in April and signed in May"
			words := ""
			for i := y.First; i < y.Head; i++ {
				if t := d.Tags[i]; t != syntax.Adv && d.VerbOf[i] >= 0 && w.timeOf[i] == 0 {
					words += " " + strings.ToLower(d.Text(i))
				}
			}
			return strings.TrimPrefix(words, " ")
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
	if w.joinedOverAsides(l, p, v) {
		return
	}
	if from, joined := w.stretch(p, v); from >= 0 && w.rowBefore(p, v) == d.Phrases[p].First {
		w.wholeSubject(l, from, joined, v)
		return
	}
	if w.otherSubject(l, p, v) {
		return
	}
	if whole := w.ofWhich(p, v); whole != "" && len(l.pieces) == 0 {
		l.words(whole)
		return
	}
	ph := d.Phrases[p]
	if w.timeOf[ph.Head] > 0 && w.timeOf[ph.Head] == w.timeOf[ph.First] && w.timeActs(p, v) { // "October brought rain"
		w.plainPhrase(l, p)
		return
	}
	if owner := w.whose(p, v); owner != "" && len(l.pieces) == 0 {
		l.words(owner)
	}
	for i := w.listBefore(p, v); i < ph.First; i++ { // "Poland, Hungary and Latvia joined"
		if q := w.phraseAt(i); q >= 0 && d.Phrases[q].Last <= ph.First && d.Tags[d.Phrases[q].Head] == syntax.Name {
			w.phrase(l, q, false)
			i = d.Phrases[q].Last - 1
			continue
		}
		l.token(i)
	}
	at := len(l.pieces)
	if d.Tags[ph.Head] == syntax.Noun && len(l.pieces) == 0 && w.pointedAt(l, p, v) {
		return
	}
	if from := w.shareBefore(ph.First); from < ph.First && w.sharesVerb(from, ph.First, v) {
		for i := from; i < ph.First; i++ { // "most of the voters"
			l.token(i)
		}
		at = len(l.pieces)
	}
	if w.timeOf[ph.Head] > 0 && (d.Tags[ph.Head] == syntax.Time || d.Tags[ph.Head] == syntax.Num) && in(copulas, d.Lemma(v)) { // "June was the hottest on record"
		w.plainPhrase(l, p)
		return
	}
	if k := ph.First - 1; k >= 0 && fold(d, k, "such") && d.Tags[ph.First] == syntax.Det && len(l.pieces) == 0 { // "such a step would harm"
		l.token(k)
	}
	if k := ph.First - 1; k >= 0 && (fold(d, k, "half") || fold(d, k, "twice") || fold(d, k, "double")) && d.Tags[ph.First] != syntax.Num { // "half the town’s homes"
		l.token(k)
		at++
	}
	if k := ph.First - 1; k >= 0 && d.Tags[k] == syntax.Conj && (fold(d, k, "neither") || fold(d, k, "either") && w.joins(ph.Last, d.Verbs[v].First) >= 0) { // "neither the mayor nor her deputy"
		l.token(k)
		at++
	}
	for i := w.measureBefore(ph.First); i < ph.First; i++ { // "at least twelve miners"
		l.token(i)
		at++
	}
	w.phrase(l, p, true)
	if q := w.otherHalf(p, v); q >= 0 {
		l.words("and")
		w.phrase(l, q, false)
		return
	}
	if w.restricted(l, p, v) {
		return
	}
	k := w.joinedSubject(ph.Last, d.Verbs[v].First)
	if k >= 0 {
		asked(l.shortSubject, &l.could.shortSubject)
	}
	if l.shortSubject && k >= 0 && !w.excludes(ph) {
		w.shortJoined(l, p, v, k)
		return
	}
	w.subjectModifiers(l, p, v, at)
}

// otherSubject adds what a title names in place of the subject phrase p, where that
// does not say by itself who or what is meant: the one whom a pronoun stands for,
// a name for "his deputy". It reports whether there is such.
func (w *work) otherSubject(l *line, p, v int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	if q := w.ownSpeaker(p, v); q >= 0 {
		w.phrase(l, q, true)
		if k := d.Phrases[q].Last; k+1 < len(d.Tags) && fold(d, k, "of") && w.phraseAt(k+1) >= 0 && w.timeOf[k+1] == 0 { // "A friend of the mayor"
			w.modifiers(l, k, d.Verbs[d.Verbs[v].Parent].First, v)
		}
		return true
	}
	thing := w.earlierThing(p, v)
	if q := w.suited(thing, v); q >= 0 {
		w.phrase(l, q, true)
		if k := d.Phrases[q].Last; k+1 < len(d.Tags) && fold(d, k, "of") && w.phraseAt(k+1) >= 0 && w.timeOf[k+1] == 0 {
			l.token(k)
			w.phrase(l, w.phraseAt(k+1), false)
		}
		return true
	}
	if thing >= 0 { // it may mean that, or something else: its own word stays
		return false
	}
	if from, to, ok := w.freeSubject(v); ok {
		w.untimed(l, from, to)
		return true
	}
	if g := w.gerundSubject(p, v); g >= 0 {
		for i := g; i < ph.Last; i++ {
			l.token(i)
		}
		return true
	}
	if g := w.gerundActs(p, v); g >= 0 {
		w.untimed(l, g, d.Verbs[v].First)
		return true
	}
	if from, to, ok := w.rowShown(p, v); ok && (from < ph.First || to > ph.Last) {
		w.row(l, from, to)
		return true
	}
	if name := w.pronounName(ph.Head); name != "" && ph.Last == ph.First+1 && !(fold(d, ph.Head, "it") && w.unmeant(v)) {
		l.words(name)
		l.third = fold(d, ph.Head, "i") || fold(d, ph.Head, "we")
		if k := ph.Last; k < d.Verbs[v].First && d.Tags[k] == syntax.Conj { // "She and her counterpart met"
			w.modifiers(l, k, d.Verbs[v].First, v)
		}
		return true
	}
	if q := w.cataphor(p, v); q >= 0 {
		w.phrase(l, q, true)
		return true
	}
	if q := w.topic(p, v); q >= 0 {
		w.phrase(l, q, true)
		return true
	}
	if from := w.roleJoined(p, v); from >= 0 && asked(l.nameOnly, &l.could.nameOnly) {
		for i := from; i < d.Verbs[v].First; i++ {
			l.token(i)
		}
		return true
	}
	if name := w.aged(p); name != "" {
		l.words(name) // "The 51-year-old took over"
		return true
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
		return true
	}
	if e := w.names.behind(d, p); e >= 0 && ph.Last == ph.First+2 && d.Tags[ph.Head] == syntax.Noun && in(ordinals, d.Text(ph.Head)) {
		l.words(w.names.entities[e].name) // "The third, Daniel, was killed"
		return true
	}
	if q := w.whoseNamed(p, v); q >= 0 {
		w.phrase(l, p, true)
		l.token(d.Phrases[q].First - 1)
		w.phrase(l, q, false)
		l.token(d.Phrases[q].Last)
		return true
	}
	if name := w.apposedName(p); name != "" && (d.Tags[ph.First] == syntax.Poss || fold(d, ph.First, "the")) {
		l.words(name) // "His deputy, Karen Holm, took over"
		return true
	}
	return false
}

// roleJoined returns the first token of the name of somebody whose first role is
// phrase p: "former boxer and Olympic medallist | Omar Said". −1 for others.
func (w *work) roleJoined(p, v int) int {
	d := &w.syn
	ph := d.Phrases[p]
	if d.Words[ph.Head].Person() < 2 || d.Tags[ph.Head] != syntax.Noun || d.Tags[ph.First] == syntax.Det || d.Tags[ph.First] == syntax.Num || ph.Last+1 >= len(d.Tags) || !fold(d, ph.Last, "and") {
		return -1
	}
	q := w.phraseAt(ph.Last + 1)
	if q < 0 || d.Phrases[q].Last != d.Verbs[v].First {
		return -1
	}
	i := d.Phrases[q].Last
	for i > d.Phrases[q].First && d.Tags[i-1] == syntax.Name {
		i--
	}
	if i == d.Phrases[q].Last || i == d.Phrases[q].First || d.Words[i-1].Person() < 2 {
		return -1
	}
	return i
}

// plainPhrase adds the words of phrase p as they stand, those of a time among them.
func (w *work) plainPhrase(l *line, p int) {
	for i := w.syn.Phrases[p].First; i < w.syn.Phrases[p].Last; i++ {
		l.token(i)
	}
}

// pointedAt puts the article that a title has in place of the "that" or "this"
// of subject p, a noun at the title's head. It reports whether the whole subject
// is printed by that: "that trial", where "that" belongs to the phrase.
func (w *work) pointedAt(l *line, p, v int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	if k := ph.First - 1; k >= 0 && d.Tags[k] == syntax.That && d.Verbs[v].Marker != k && d.Tags[ph.First] != syntax.Det && d.Tags[ph.First] != syntax.Poss && d.SentenceAt(d.Tokens[k].Start) == d.SentenceAt(d.Tokens[ph.First].Start) && (k == d.Sentences[d.SentenceAt(d.Tokens[k].Start)].First || d.Tags[k-1] == syntax.Conj) {
		l.words("The") // "But that claim was wrong"
	}
	if ph.Last > ph.First+1 && d.Tags[ph.First] == syntax.Det && (fold(d, ph.First, "that") || fold(d, ph.First, "this")) && w.timeOf[ph.Head] == 0 && w.timeOf[ph.First] == 0 {
		l.words("The") // "That trial"
		for i := ph.First + 1; i < ph.Last; i++ {
			l.token(i)
		}
		w.modifiers(l, ph.Last, d.Verbs[v].First, v)
		return true
	}
	return false
}

// restricted adds the clause that says which of the people or things that subject p
// names are meant. It reports whether the subject ends with that; where the manner
// leaves the clause out, the line notes it.
func (w *work) restricted(l *line, p, v int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	if y := &d.Verbs[v]; v > 0 && y.Kind == syntax.Relative && y.Marker >= 0 && d.Tags[y.Marker] == syntax.Conj && d.Verbs[v-1].Subject == p {
		return false // "whose mill opened in 2019 and | closed": no restriction
	}
	if u := w.restriction(p, v); u >= 0 { // "those who lost their jobs"
		to := ph.Last
		for to < d.Verbs[v].First && d.Tags[to] != syntax.Comma {
			to++
		}
		w.untimed(l, ph.Last, to)
		return true
	}
	if (in(lightHeads, d.Text(ph.Head)) || in(anybody, d.Text(ph.Head)) || !w.timedBetween(ph.Last, d.Verbs[v].First)) && w.restrictedSubject(ph.Last, d.Verbs[v].First) {
		l.left = true
		if l.restrict {
			w.untimed(l, ph.Last, d.Verbs[v].First)
			return true
		}
	}
	return false
}

// untimed adds tokens [from, to) without expressions of time and the prepositions
// before these.
func (w *work) untimed(l *line, from, to int) {
	for i := from; i < to; i++ {
		if w.timeOf[i] > 0 {
			w.dropPrep(l)
			continue
		}
		l.token(i)
	}
	w.dropBare(l, to)
}

// dropBare takes off the line's end the participle that all behind it, up to token to,
// only dates: "the letters sent [on Monday] were forged".
func (w *work) dropBare(l *line, to int) {
	d := &w.syn
	v := w.endsOnParticiple(l)
	if v < 0 || d.Verbs[v].First+1 != d.Verbs[v].Last {
		return
	}
	i := d.Verbs[v].Head
	if i+1 >= to {
		return
	}
	for k := i + 1; k < to; k++ {
		if w.timeOf[k] == 0 && d.Tags[k] != syntax.Prep && d.Tags[k] != syntax.Adv && d.Tags[k] != syntax.Comma {
			return
		}
	}
	l.pieces = l.pieces[:len(l.pieces)-1]
}

// timeActs reports whether the time that phrase p names is itself what verb v
// tells of: "October brought rain", "2024 may break the record".
func (w *work) timeActs(p, v int) bool {
	d := &w.syn
	ph := d.Phrases[p]
	return in(ofTimes, d.Lemma(v)) || ph.Last == ph.First+1 && d.Tags[ph.Head] == syntax.Num && d.Tokens[ph.Head].Len() == 4 && ph.Last == d.Verbs[v].First
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

// limiting adverbs turn what a verb says into something else.
var limiting = wordSet(`nearly almost narrowly barely hardly never virtually practically only merely scarcely seldom rarely reportedly allegedly
wrongly falsely mistakenly incorrectly erroneously wrongfully`)

// collective nouns have the form of a plural and the verb of a singular.
var collective = wordSet(`united news politics economics mathematics physics police media data series states nations emirates netherlands`)

// groups have a plural verb where those in them are meant.
var groups = wordSet(`coalition majority minority number group team handful couple pair dozen hundred crowd series range variety half third quarter lot host party police staff`)

// ofTimes are verbs that a time can be the subject of.
var ofTimes = wordSet(`be become bring mark see prove provide come begin start end give offer witness produce`)
