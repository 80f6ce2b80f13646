package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// findGap notes in the line the phrase that the clause of verb t lacks and only tells
// more of, for the object's place: "the report that the office released". The
// clause is told for verb v.
func (w *work) findGap(l *line, t, v int) {
	d := &w.syn
	y := &d.Verbs[t]
	switch {
	case y.Kind == syntax.Relative && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && y.Marker > 0 && d.Tags[y.Marker-1] == syntax.Prep && fold(d, y.Marker, "which") && d.PhraseOf[y.Marker-1] < 0 && !fold(d, y.Marker-1, "of") && d.Phrases[y.ParentPhrase].Last == y.Marker-1:
		l.gap, l.gapPrep, l.gapAt = y.ParentPhrase+1, y.Marker, len(d.Tags) // "the station on which they worked"
	case y.Kind == syntax.Relative && y.ParentPhrase >= 0 && in(motives, d.Text(d.Phrases[y.ParentPhrase].Head)): // "the reason he left": he left
	case y.Kind == syntax.Relative && !y.Passive && w.objectFree(t) && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && (d.Words[y.Head].NeedsObject() >= 2 || w.lacks(t) || d.Contact(t) && d.Words[d.Phrases[y.ParentPhrase].Head].NounField() != lexicon.NounTime) && !w.ofWhose(t) && w.objectless(t) && w.spentDoing(t) < 0:
		l.gap = y.ParentPhrase + 1 // "the report that the office released"
		if v != t && !d.Verbs[v].Passive {
			l.gapNow = true // "the hope it has of winning"
		}
	case y.Kind == syntax.Complement && y.ParentPhrase >= 0 && y.Marker >= 0 && d.Tags[y.Marker] == syntax.That && !in(claimNouns, d.Text(d.Phrases[y.ParentPhrase].Head)) && !d.Verbs[v].Passive && w.objectFree(v) && d.Words[d.Verbs[v].Head].NeedsObject() >= 2 && w.objectless(v) && w.timeOf[d.Phrases[y.ParentPhrase].Head] == 0:
		l.gap = y.ParentPhrase + 1 // "the leases that the ministry sold"
	case w.thatObject(t) >= 0 && t == v:
		l.gap = w.thatObject(t) + 1 // "likes the network that the president formed"
	case y.Kind == syntax.Relative && !y.Passive && y.Object < 0 && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && w.aimless(t) >= 0:
		l.gap, l.gapAt = y.ParentPhrase+1, d.Verbs[w.aimless(t)].Last // "the target it pledged to reach"
	case y.Kind == syntax.Relative && !y.Passive && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && w.spentDoing(t) >= 0:
		l.gap, l.gapAt = y.ParentPhrase+1, d.Verbs[w.spentDoing(t)].Last // "the firms it spent years fighting"
	case y.Kind == syntax.Relative && y.Passive && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && in(granting, d.Lemma(t)) && w.objectless(t) && y.Subject >= 0:
		l.gap = y.ParentPhrase + 1 // "the bonus he was paid"
	case w.givenObject(t):
		l.gap, l.gapAt = y.ParentPhrase+1, d.Phrases[y.Object].Last // "a letter the union sent the board"
	case y.Kind == syntax.Complement && !y.Passive && y.Object < 0 && y.ParentPhrase >= 0 && y.Marker == d.Phrases[y.ParentPhrase].Last && d.Tags[y.Marker] == syntax.That && !in(claimNouns, d.Text(d.Phrases[y.ParentPhrase].Head)) && w.aimless(t) >= 0:
		l.gap, l.gapAt = y.ParentPhrase+1, d.Verbs[w.aimless(t)].Last // "a goal that she was able to reach"
	case w.behindNumber(t) >= 0:
		l.gap = w.behindNumber(t) + 1 // "down from the $2 million it had promised"
	case y.Kind == syntax.Complement && y.Marker < 0 && !y.Passive && y.Object < 0 && d.Words[y.Head].NeedsObject() >= 2 && w.objectless(t) && y.Parent >= 0 && d.Verbs[y.Parent].Kind == syntax.Relative && d.Verbs[y.Parent].ParentPhrase >= 0 && d.Verbs[y.Parent].ParentPhrase != d.Verbs[y.Parent].Subject:
		l.gap = d.Verbs[y.Parent].ParentPhrase + 1 // "the money he says he raised"
	}
}

// givenObject reports whether the clause of verb t tells what somebody got more of, who he is
// standing right behind the verb: "a letter the union sent the board".
func (w *work) givenObject(t int) bool {
	d := &w.syn
	y := &d.Verbs[t]
	if y.Kind != syntax.Relative || y.Form != syntax.Finite || y.Passive || y.Object < 0 || y.ParentPhrase < 0 || y.ParentPhrase == y.Subject || y.Subject < 0 || !in(presenting, d.Lemma(t)) {
		return false
	}
	o := d.Phrases[y.Object]
	k := o.Last
	return o.First == y.Last && w.timeOf[o.Head] == 0 && d.Phrases[y.ParentPhrase].Last <= d.Phrases[y.Subject].First && (k >= len(d.Tags) || d.PhraseOf[k] < 0 || w.timeOf[k] > 0)
}

// ofWhose reports whether the relative clause of verb t, or the one that a conjunction
// joins it to, opens with "whose": it lacks no object, "whose firm grew and moved on".
func (w *work) ofWhose(t int) bool {
	d := &w.syn
	for ; t >= 0; t-- {
		y := &d.Verbs[t]
		if y.Marker >= 0 && fold(d, y.Marker, "whose") {
			return true
		}
		if y.Marker < 0 || d.Tags[y.Marker] != syntax.Conj || t == 0 || d.Verbs[t-1].Kind != syntax.Relative || d.Verbs[t-1].Subject != y.Subject {
			return false
		}
	}
	return false
}

// lacks reports whether the relative clause of verb t, which has a subject of its own,
// must lack an object whatever its verb: what it tells more of is no time, place or way.
func (w *work) lacks(t int) bool {
	d := &w.syn
	y := &d.Verbs[t]
	h := d.Phrases[y.ParentPhrase].Head
	if y.Subject < 0 || in(manners, d.Text(h)) || in(lightHeads, d.Text(h)) || w.timeOf[h] > 0 || d.Words[h].NounField() == lexicon.NounTime || in(copulas, d.Lemma(t)) || y.Marker >= 0 && (!fold(d, y.Marker, "that") && !fold(d, y.Marker, "which") || d.Tags[y.Marker-1] == syntax.Prep) {
		return false
	}
	if h, f := d.Phrases[y.Subject].Head, d.Phrases[y.Subject].First; y.Marker < 0 && d.Tags[h] != syntax.Pron && (d.Tags[h] != syntax.Name || d.Tags[y.Head] == syntax.Third) && d.Tags[f] != syntax.Det {
		return false
	}
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[y.Head].Start))
	for u := t + 1; u < last && d.Verbs[u].Parent == t; u++ { // "the firms he helped found": theirs may be the gap
		if d.Verbs[u].Form != syntax.Finite && d.Verbs[u].First == y.Last {
			return false
		}
	}
	return true
}

// motives are nouns for why and how something is done, never for what it is done to.
var motives = wordSet(`reason reasons way ways manner extent moment`)

// manners are nouns that a clause tells more of without an object's gap.
var manners = wordSet(`way reason place point moment extent degree case manner fact sense chance time speed rate town city country area spot place house room direction`)

// objectFree reports whether verb t has no object but a time.
func (w *work) objectFree(t int) bool {
	o := w.syn.Verbs[t].Object
	return o < 0 || w.timeOf[w.syn.Phrases[o].Head] > 0 && !in(spenders, w.syn.Lemma(t))
}

// thatObject returns the object of the verb before that the clause of t, read as its
// content, only tells more of: it lacks its own object. −1 otherwise.
func (w *work) thatObject(t int) int {
	d := &w.syn
	y := d.Verbs[t]
	if y.Kind != syntax.Complement || y.Form != syntax.Finite || y.ParentPhrase >= 0 || y.Parent < 0 || y.Marker < 1 || d.Tags[y.Marker] != syntax.That || y.Passive || !w.objectFree(t) || d.Words[y.Head].NeedsObject() < 2 || !w.objectless(t) || d.Lemma(t) == "do" || d.Field(y.Parent) == lexicon.VerbCommunication || in(movers, d.Lemma(y.Parent)) {
		return -1
	}
	p := int(d.PhraseOf[y.Marker-1])
	if p < 0 || d.Phrases[p].Last != y.Marker || d.Verbs[y.Parent].Object != p || w.timeOf[d.Phrases[p].Head] > 0 || d.Tags[d.Phrases[p].Head] == syntax.Pron || d.Tags[d.Phrases[p].Head] == syntax.Obj {
		return -1
	}
	return p
}

// behindNumber returns the phrase that verb t with its pronoun subject modifies
// without any word between ("from the $2 million | it had promised"), −1 without.
func (w *work) behindNumber(t int) int {
	d := &w.syn
	y := d.Verbs[t]
	if y.Kind != syntax.Main || y.Form != syntax.Finite || y.Passive || y.Object >= 0 || y.Subject < 1 || d.Words[y.Head].NeedsObject() < 2 || !w.objectless(t) {
		return -1
	}
	s := d.Phrases[y.Subject]
	q := d.Phrases[y.Subject-1]
	if d.Tags[s.Head] != syntax.Pron || q.Last != s.First || q.First == 0 || d.Tags[q.First-1] != syntax.Prep || w.timeOf[q.Head] > 0 || d.Words[q.Head].NounField() == lexicon.NounTime {
		return -1
	}
	return y.Subject - 1
}

// aimless returns the transitive infinitive right behind verb t that has no object,
// −1 without.
func (w *work) aimless(t int) int {
	d := &w.syn
	u := t + 1
	if u >= len(d.Verbs) {
		return -1
	}
	able := d.Verbs[t].Last
	if able < len(d.Tags) && d.Tags[able] == syntax.Adj && d.PhraseOf[able] < 0 && in(abilities, d.Text(able)) {
		able++
	}
	if y := d.Verbs[u]; y.Form != syntax.Infinitive || y.First != able || y.Passive || y.Object >= 0 || d.Words[y.Head].NeedsObject() < 2 || !w.objectless(u) {
		return -1
	}
	return u
}

// quotedFront adds what stands before phrase p in quotation marks, with its article: "the
// “undue burden” | standard".
func (w *work) quotedFront(l *line, p int) {
	d := &w.syn
	k := d.Phrases[p].First - 1
	if k < 2 || d.Tags[k] != syntax.Close || !doubleMark(d.Text(k)) {
		return
	}
	o := k - 1
	for o > 0 && o > k-6 && d.Tags[o] != syntax.Open {
		o--
	}
	if d.Tags[o] != syntax.Open || o < 1 || d.Tags[o-1] != syntax.Det && d.Tags[o-1] != syntax.Poss {
		return
	}
	for i := o - 1; i <= k; i++ {
		l.token(i)
	}
}

// spentDoing returns the gerund without an object that tells what verb t spends a time
// on, −1 without: "spent much of the year fighting".
func (w *work) spentDoing(t int) int {
	d := &w.syn
	u := t + 1
	if !w.spending(t) || d.Verbs[u].Object >= 0 || d.Words[d.Verbs[u].Head].NeedsObject() == 0 || !w.objectless(u) {
		return -1
	}
	return u
}

// spending reports whether the gerund behind verb t tells what that spends a time on.
func (w *work) spending(t int) bool {
	d := &w.syn
	u := t + 1
	return u < len(d.Verbs) && in(spenders, d.Lemma(t)) && !d.Verbs[t].Passive && d.Verbs[u].Form == syntax.Gerund && d.Verbs[u].First-d.Verbs[t].Last < 8 && w.unparted(d.Verbs[t].Last, d.Verbs[u].First)
}

// objectless reports whether nothing that could be an object follows verb t.
func (w *work) objectless(t int) bool {
	d := &w.syn
	k := d.Verbs[t].Last
	if k >= len(d.Tags) {
		return true
	}
	switch d.Tags[k] {
	case syntax.That, syntax.Open, syntax.To, syntax.Wh, syntax.Rel:
		return false
	}
	return d.PhraseOf[k] < 0 || w.timeOf[k] > 0
}

// granting verbs have who gets something as the subject of their passive, and then
// what he gets.
var granting = wordSet(`pay give award offer grant lend owe send hand promise fine`)

// presenting verbs have who gets something right behind them, and then what he gets.
var presenting = wordSet(`pay give award offer grant lend owe send hand promise make show teach write sell deny bring`)

// abilities are adjectives that leave the object to the infinitive behind them.
var abilities = wordSet(`able unable ready free willing eager keen quick slow loath reluctant due set bound likely prepared desperate determined anxious`)
