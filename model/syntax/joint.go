package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// atBoundary decides what a clause is whose left edge is a comma, a mark or a
// conjunction at token k.
func (d *Doc) atBoundary(v, lo, k, floor, first int) {
	x := &d.Verbs[v]
	if d.Tags[k] == Comma {
		k = d.overFront(k, floor)
	}
	x.Start = k + 1
	if v == lo {
		x.Start = first
		if d.Tags[k] == Open || d.Tags[k] == Colon {
			x.Start = k + 1
		}
		return
	}
	switch d.Tags[k] {
	case Conj:
		u := v - 1
		x.Parent = u
		x.Kind = Coordinate
		// A conjunction joins like to like: a clause that a marker opened goes on.
		if d.Verbs[u].Kind == Complement && d.Verbs[u].Form == Finite && k-1 >= first && d.Tags[k-1] != Comma {
			x.Kind, x.Parent, x.ParentPhrase = Complement, d.Verbs[u].Parent, d.Verbs[u].ParentPhrase
		}
		x.Marker = k
	case Open, Colon:
		if u := v - 1; d.takesClause(u) && k-d.Verbs[u].Last <= 3 && !d.closesDash(k, first) {
			x.Kind, x.Parent = Complement, u
		}
	case Comma:
		u := v - 1
		if d.Verbs[u].Form == Finite && d.Verbs[u].Last == k && d.Verbs[u].Kind == Main && d.takesClause(u) && d.Verbs[u].Subject >= 0 && k+1 < len(d.Tags) && d.Tags[k+1] == Open {
			x.Kind, x.Parent = Complement, u
		}
	}
}

// closesDash reports whether the token at k is the second of two dashes that set
// something off: "According to Holm — who denied saying so — he knew".
func (d *Doc) closesDash(k, first int) bool {
	if !isDash(d.Text(k)) {
		return false
	}
	n := 0
	for i := first; i < k; i++ {
		if d.Tags[i] == Colon && d.Text(i) == d.Text(k) {
			n++
		}
	}
	return n%2 == 1
}

func isDash(s string) bool { return s == "—" || s == "–" || s == "--" || s == "-" }

// overFront steps left from the comma at k over what stands before a clause's
// subject, to the semicolon before it: "…; in 2012, Berg was". k itself where
// nothing of that sort stands there.
func (d *Doc) overFront(k, floor int) int {
	j := k - 1
	for ; j >= floor && k-j < 12; j-- {
		if t := d.Tags[j]; !(t == Prep || t == Adv || d.PhraseOf[j] >= 0) {
			break
		}
	}
	if j > floor && j < k-1 && d.Tags[j] == Conj && (d.Tags[j-1] == Comma || d.PhraseOf[j-1] >= 0) && d.onlyTemporal(j+1, k) && !d.betweenTimes(j, floor) {
		return j // "had twelve and in 2018, York had 15"
	}
	if j >= floor && j < k-1 && d.Tags[j] == Colon && d.Text(j) == ";" && (d.Tags[j+1] == Prep || d.Tags[j+1] == Adv || d.Tags[j+1] == Time) {
		return j
	}
	return k
}

// joined handles a verb right after a conjunction: it shares the subject and
// the standing of the verb before.
func (d *Doc) joined(v, prev, lo, k int) {
	x := &d.Verbs[v]
	x.Start, x.Marker, x.Kind = k, k, Coordinate
	if prev < lo {
		return
	}
	// "the man who fell and died said": the nearest finite verb of the same tense.
	u := prev
	if k > 0 && d.closingMark(k-1) { // "told them “I am sorry” and said": over the quotation
		for u > lo && d.insideQuotation(u, k-1) {
			u--
		}
		for u > lo && d.Verbs[u].Form != Finite {
			u--
		}
	}
	if k > 0 && d.Tags[k-1] == Comma && d.Verbs[u].Kind == Adverbial && (d.setOff(d.Verbs[u].Start) || d.Verbs[u].Marker >= 0 && d.fold(d.Verbs[u].Marker, "when")) { // "cut rates in March, when demand fell, and began to raise them"
		for w := u - 1; w >= lo; w-- {
			if y := d.Verbs[w]; y.Form == Finite && y.Subject >= 0 && y.Kind == Main && y.Tense == d.Verbs[v].Tense {
				u = w
				break
			}
		}
	}
	if m := d.Verbs[u].Marker; k > 0 && d.Tags[k-1] == Comma && d.Verbs[u].Kind == Relative && m > 0 && d.Tags[m] == Rel && d.fold(m, "which") && d.Tags[m-1] == Comma { // "was removed by the court, which heard him, and was jailed"
		for w := u - 1; w >= lo; w-- {
			if y := d.Verbs[w]; y.Form == Finite && y.Subject >= 0 && y.Kind == Main && y.Tense == d.Verbs[v].Tense && y.Passive == d.Verbs[v].Passive && d.Tags[d.Phrases[y.Subject].Head] != Pron {
				u = w
				break
			}
		}
	}
	if w := d.pastAside(v, u, lo, k); w >= lo {
		u = w
	} else if w := d.disagreeing(v, u, lo); w >= lo {
		u = w
	}
	if m := d.resumesReport(v, u, lo); m >= lo {
		x.Parent, x.Subject = m, d.Verbs[m].Subject
		return
	}
	x.Parent, x.Subject = u, d.Verbs[u].Subject
	if d.Verbs[u].Kind == Complement || d.Verbs[u].Kind == Relative || d.Verbs[u].Kind == Adverbial {
		x.Kind, x.Parent, x.ParentPhrase = d.Verbs[u].Kind, d.Verbs[u].Parent, d.Verbs[u].ParentPhrase
	}
}

// resumesReport returns the verb of reporting whose speaker goes on with verb v, behind
// the clause of verb u that it reports: a past shares no "would" and a saying with
// words of its own no "had", "denied that it had failed and said it would pay".
// −1 where v goes on with u.
func (d *Doc) resumesReport(v, u, lo int) int {
	x, y := &d.Verbs[v], &d.Verbs[u]
	if y.Kind != Complement || y.Parent < lo || x.Tense != PastTense || d.Tags[x.Head] != Past || x.Passive || d.Verbs[y.Parent].Kind != Main || !d.takesClause(y.Parent) || d.Verbs[y.Parent].Tense != PastTense {
		return -1
	}
	if y.Modal >= 0 && d.Tags[y.Modal] == Modal && !(d.Words[x.Head].Is(lexicon.VerbBase)) {
		return y.Parent
	}
	next := d.tagAt(x.Last, len(d.Tags))
	if y.Perfect && d.saying(x.Head) && (next == Pron || next == That || next == Open) {
		return y.Parent
	}
	return -1
}

// overRow returns the last token of the noun phrase that the sentence opens with, over
// what prepositions add to it, where only commas with more of the sort lead from there
// to token j: "Berg, at a meeting in Lund, Norway, said". j itself otherwise.
func (d *Doc) overRow(j, first int) int {
	p := d.opener(first, j)
	if p < 0 {
		return j
	}
	end := -1
	for i := d.Phrases[p].Last; i < j; i++ {
		switch t := d.Tags[i]; {
		case t == Comma:
			if end < 0 {
				end = i - 1
			}
		case d.PhraseOf[i] >= 0, t == Prep:
		case end < 0, t == Colon, t == Stop, markers.has(t), t.IsVerb():
			return j
		}
	}
	if end < 0 || d.PhraseOf[end] < 0 {
		return j
	}
	return end
}

// setOff reports whether a comma stands before the clause that begins at token k,
// over how long after or before it was: ", a century after he predicted them".
func (d *Doc) setOff(k int) bool {
	if k > 1 && d.PhraseOf[k-1] >= 0 && d.Words[k-1].NounField() == lexicon.NounTime {
		k = d.Phrases[d.PhraseOf[k-1]].First
	}
	return k > 0 && d.Tags[k-1] == Comma
}

// closingMark reports whether token j closes a quotation.
func (d *Doc) closingMark(j int) bool {
	return d.Tags[j] == Close && d.Tokens[j].Kind == segment.Mark
}

// insideQuotation reports whether verb u stands in the quotation that the mark at
// k closes.
func (d *Doc) insideQuotation(u, k int) bool {
	for j := k - 1; j >= 0 && j > k-80; j-- {
		if d.Tags[j] == Open && d.Tokens[j].Kind == segment.Mark {
			return d.Verbs[u].First > j
		}
	}
	return false
}

// beforeTime steps left over an adverbial of time between subject and verb:
// "The firm just this month announced".
func (d *Doc) beforeTime(k, first int) int {
	ph := d.Phrases[d.PhraseOf[k]]
	temporal := d.Tags[ph.Head] == Time || d.Words[ph.Head].NounField() == lexicon.NounTime && ph.First < ph.Head && (d.fold(ph.First, "this") || d.fold(ph.First, "last") || d.fold(ph.First, "next") || d.fold(ph.First, "that"))
	if !temporal {
		return k
	}
	j := ph.First - 1
	for j > first && d.Tags[j] == Adv && d.PhraseOf[j] < 0 {
		j--
	}
	if j >= first && d.PhraseOf[j] >= 0 && d.Tags[d.Phrases[d.PhraseOf[j]].Head] != Time {
		return j
	}
	return k
}

// asideTime returns the comma before an adverbial of time that ends at token k and
// begins with a preposition, −1 where none stands there.
func (d *Doc) asideTime(k, first int) int {
	ph := d.Phrases[d.PhraseOf[k]]
	if f := ph.First - 1; d.Tags[ph.Head] == Time && f-1 > first && d.Tags[f] == Prep && d.Tags[f-1] == Comma && d.PhraseOf[f-2] >= 0 {
		return f - 1
	}
	return -1
}

// overInserted returns the subject of verb v before the comma at k where who says so
// is put between: "The plan, Berg said on Monday, failed", "The man who led them, she
// recalled, fell". −1 without.
func (d *Doc) overInserted(v, k, lo, first int) int {
	u := v - 1
	if u < lo || k < first || d.Tags[k] != Comma || k != d.Verbs[v].First-1 && !(k == d.Verbs[v].First-2 && (d.Tags[k+1] == Not || d.Tags[k+1] == Adv)) {
		return -1
	}
	y := &d.Verbs[u]
	if y.Form != Finite || y.Passive || y.Marker >= 0 || y.Subject < 0 || y.Kind != Main {
		return -1
	}
	if it := d.fold(d.Phrases[y.Subject].First, "it") && comingOut.Has(d.Lemma(u)); !it && d.Field(u) != lexicon.VerbCommunication && !inserting.Has(d.Lemma(u)) && !sayers.Has(d.Lemma(u)) {
		return -1
	}
	for i := y.Last; i < k; i++ {
		if p := d.PhraseOf[i]; d.Tags[i] != Time && d.Tags[i] != Num && d.Tags[i] != Prep && d.Tags[i] != Adv && !(p >= 0 && d.temporal(int(p))) {
			return -1
		}
	}
	c := d.Phrases[y.Subject].First - 1
	if c <= first || d.Tags[c] != Comma || d.Phrases[y.Subject].Last != y.First {
		return -1
	}
	if u > lo {
		return d.openerOf(u, lo, first)
	}
	if d.PhraseOf[c-1] < 0 || d.temporal(int(d.PhraseOf[c-1])) {
		return -1
	}
	p := d.chainHead(int(d.PhraseOf[c-1]), lo, lo, first)
	if d.Phrases[p].First != first {
		return -1
	}
	if d.Field(u) != lexicon.VerbCommunication && d.fold(d.Phrases[y.Subject].First, "it") {
		y.Kind, y.Parent = Adverbial, v // it tells nothing of its own
	}
	return p
}

// openerOf returns the phrase that opens the sentence where all verbs from lo up to u
// only tell more of it, −1 otherwise.
func (d *Doc) openerOf(u, lo, first int) int {
	p := int(d.PhraseOf[first])
	if p < 0 || d.temporal(p) {
		return -1
	}
	for t := lo; t < u; t++ {
		if x := &d.Verbs[t]; x.ParentPhrase != p && !(x.Parent >= lo && x.Parent < t && x.Form != Finite) {
			return -1
		}
	}
	return p
}

// inserting verbs are put between subject and verb to tell whose words or thoughts the
// clause is.
var inserting = lexicon.Words(`write recall conclude fear believe think hope suspect find argue feel decide estimate reckon`)

// comingOut verbs have "it" as their subject where they only tell that something is so.
var comingOut = lexicon.Words(`turn seem appear emerge transpire happen`)

// joint returns the conjunction before an adverbial of time that ends at token
// k, −1 where none stands there.
func (d *Doc) joint(k, first int) int {
	ph := d.Phrases[d.PhraseOf[k]]
	if h := ph.Head; d.Tags[h] != Time && !(d.Tags[h] == Num && d.Tokens[h].Len() == 4 && (ph.First == h || d.Tags[h-1] == Time)) { // "and in July 2021 showed"
		return -1
	}
	j := ph.First - 1
	for j > first && (d.Tags[j] == Prep || d.Tags[j] == Adv) {
		j--
	}
	if j > first && d.Tags[j] == Conj && j < ph.First-1 {
		return j
	}
	return -1
}

// overTime steps left over expressions of time with their prepositions: "rumours
// in 2019 that".
func (d *Doc) overTime(j, first int) int {
	for steps := 0; steps < 2 && j > first && d.PhraseOf[j] >= 0; steps++ {
		ph := d.Phrases[d.PhraseOf[j]]
		if h := d.Tags[ph.Head]; h != Time && !(h == Num && d.Tokens[ph.Head].Len() == 4) {
			return j
		}
		k := ph.First - 1
		if k >= first && d.Tags[k] == Prep {
			k--
		}
		if k < first || d.PhraseOf[k] < 0 {
			return j
		}
		j = k
	}
	return j
}

// onlyTime reports whether tokens [from, to) hold nothing but when something is
// said: "said on Tuesday".
func (d *Doc) onlyTime(from, to int) bool {
	for i := from; i < to; i++ {
		p := d.PhraseOf[i]
		if !(d.Tags[i] == Prep || d.Tags[i] == Adv || p >= 0 && (d.Tags[d.Phrases[p].Head] == Time || d.Words[d.Phrases[p].Head].NounField() == lexicon.NounTime)) {
			return false
		}
	}
	return from <= to
}

// onlyTemporal reports whether tokens [from, to) hold nothing but expressions of time,
// years among them, and their prepositions.
func (d *Doc) onlyTemporal(from, to int) bool {
	for i := from; i < to; i++ {
		if p := d.PhraseOf[i]; d.Tags[i] != Prep && d.Tags[i] != Adv && !(p >= 0 && (d.temporal(int(p)) || d.fold(i, "the"))) {
			return false
		}
	}
	return from < to
}
