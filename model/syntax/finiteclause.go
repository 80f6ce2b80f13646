package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// finiteClause finds what the finite verb v has as its subject and what opens its
// clause, from what stands left of it.
func (d *Doc) finiteClause(v, lo, first int) {
	x := &d.Verbs[v]
	if x.Subject >= 0 { // it stands inside: "only then did the firm admit it"
		x.Start = x.First
		if v == lo {
			x.Start = first
		} else if d.supposing(x.First, first) { // "would have won had it not lost"
			x.Kind, x.Parent = Adverbial, v-1
		}
		return
	}
	if d.frontedParticiple(v, lo, first) || d.broughtOn(v, lo, first) || d.soSubject(v, lo, first) || d.behindClause(v, lo, first) || d.behindGerund(v, lo, first) || d.behindWhere(v, lo, first) {
		return
	}
	k := d.leftOf(v, lo, first)
	prev := v - 1
	for prev >= lo && d.Verbs[prev].Form != Finite {
		prev--
	}
	k = d.overTimes(v, k, lo, first)
	if p := d.overInserted(v, k, lo, first); p >= 0 { // "The plan, Berg said, failed"
		x.Start, x.Subject = x.First, p
		return
	}
	if p := d.usingLeft(v, lo, first); p >= 0 {
		x.Start, x.Subject = x.First, p
		return
	}
	if p := d.dueLeft(v, lo, first); p >= 0 {
		x.Start, x.Subject = x.First, p
		return
	}
	if m := d.saidBetween(v, lo, first); m >= 0 { // "a vote that observers said was rigged"
		x.Kind, x.Marker, x.ParentPhrase = Relative, m, d.antecedent(m, first)
		x.Start, x.Subject = x.First, x.ParentPhrase
		d.Verbs[v-1].Kind, d.Verbs[v-1].ParentPhrase = Relative, x.ParentPhrase
		return
	}
	if p := d.saidAbout(v, lo); p >= 0 { // "a probe the agency said was under way"
		x.Kind, x.ParentPhrase, x.Start, x.Subject = Relative, p, x.First, p
		return
	}
	switch {
	case k < first:
		d.inverted(v)
		return
	case d.Tags[k] == There:
		x.Subject, x.Object = x.Object, -1
		x.Start = k
		d.introduce(v, lo, k-1, first)
	case d.Tags[k] == Rel || d.Tags[k] == Wh && d.PhraseOf[k] < 0:
		d.behindMarker(v, lo, k, first)
	case d.Tags[k] == That: // "that" read as complementiser before a verb is a relative
		x.Marker, x.Start, x.Kind = k, k, Relative
		if p := d.antecedent(k, first); p >= 0 {
			x.ParentPhrase, x.Subject = p, p
		}
	case d.Tags[k] == Conj:
		d.joined(v, prev, lo, k)
	case d.PhraseOf[k] >= 0 && v > lo && d.timesAfter(v-1, k): // "strikes planned for Thursday and Friday will go ahead"
		d.resumed(v, prev, lo, k, first)
	case d.PhraseOf[k] >= 0 && d.asideTime(k, first) > first: // "the union, for example, on Wednesday began"
		d.resumed(v, prev, lo, d.asideTime(k, first), first)
	case d.PhraseOf[k] >= 0 && d.joint(k, first) >= 0: // "refused to go and on Friday accused them"
		d.joined(v, prev, lo, d.joint(k, first))
	case d.PhraseOf[k] >= 0:
		d.behindPhrase(v, prev, lo, k, first)
	case d.closingMark(k) && x.Object >= 0 && d.Phrases[x.Object].First == x.Last && sayers.Has(d.Lemma(v)): // “There is no way to win,” said one of those boys
		d.inverted(v)
		if x.Subject < 0 {
			d.resumed(v, prev, lo, k, first)
		}
	default:
		// A mark, a prepositional phrase or a non-finite clause stands between: the
		// subject is what the earlier participle modifies.
		d.resumed(v, prev, lo, k, first)
	}
	if x.Subject < 0 && x.Kind == Main {
		d.inverted(v)
	}
	if x.Kind == Main && x.Subject >= 0 { // "a painter whose work, shown in May, won": over what was put in
		if m := d.Phrases[x.Subject].First - 1; m > first && d.Tags[m] == Rel && d.fold(m, "whose") && x.Start > m+1 && !d.marks(m, lo, v) {
			x.Kind, x.Marker, x.Parent, x.ParentPhrase = Relative, m, -1, d.antecedent(m, first)
		}
	}
	if x.Subject >= 0 {
		if p := d.Phrases[x.Subject]; p.Last == p.First+1 && p.First > first && d.PhraseOf[p.First-1] >= 0 && selves.Has(d.Text(p.Head)) {
			x.Subject = int(d.PhraseOf[p.First-1]) // "as Lund herself said"
		}
	}
	if x.Kind == Main && x.Subject >= 0 && x.Object >= 0 && d.stoodBy(v, lo, first) { // "On the hill stood a castle"
		x.Subject, x.Object, x.Start = x.Object, -1, first
	}
	if m := x.Marker; x.Kind == Relative && m >= 0 && d.Tags[m] == Rel && x.Subject >= 0 && x.ParentPhrase >= 0 && d.Phrases[x.Subject].First > m && d.Tags[d.Phrases[x.Subject].Head] != Pron && d.temporal(x.Subject) && dayish.Has(d.Text(d.Phrases[x.Subject].First)) && !d.fold(m, "whose") {
		x.Subject = x.ParentPhrase // "Lund, who only last month ruled it out"
	}
	// "Lund, who in the past has voted against it": the phrase is only when or where.
	if m := x.Marker; x.Kind == Relative && m >= 0 && d.Tags[m] == Rel && m+2 < x.First && d.Tags[m+1] == Prep && x.Subject >= 0 && d.Phrases[x.Subject].First == m+2 && x.ParentPhrase >= 0 && !d.fold(m, "whose") {
		x.Subject = x.ParentPhrase
	}
}

// leftOf returns the token before the finite verb v that its subject may end with, over
// adverbs and what is put between marks; one before first without.
func (d *Doc) leftOf(v, lo, first int) int {
	x := &d.Verbs[v]
	k := x.First - 1
	for k >= first && d.PhraseOf[k] < 0 {
		if d.Tags[k] == Close && (d.Tokens[k].Kind == segment.Punct || d.Text(k) == ")") { // "(R-Ohio)"
			open := k - 1
			for open >= first && d.Tags[open] != Open {
				open--
			}
			if open > first && !d.verbBetween(open, k) {
				k = open - 1
				continue
			}
		}
		if open := d.dashes(v, lo, k, first); open > first { // "the agency — also known as … — announced"
			k = open - 1
			continue
		}
		paired := d.Tags[k] == Conj && k > first && d.Tags[k-1] == Adv && d.Tags[k+1] == Adv // "openly and often lied"
		if !(d.Tags[k] == Adv || d.Tags[k] == Not || d.quoteMark(k) || paired) {
			break
		}
		k--
	}
	return k
}

// overTimes steps left from token k, before the finite verb v, over when something
// happens: "brought him to power 42 years ago gathered".
func (d *Doc) overTimes(v, k, lo, first int) int {
	x := &d.Verbs[v]
	if k > first && k+1 < x.First && d.PhraseOf[k] >= 0 && (d.fold(k+1, "ago") || d.fold(k+1, "earlier") || d.fold(k+1, "later")) && d.Words[k].NounField() == lexicon.NounTime { // "brought him to power 42 years ago gathered"
		if f := d.Phrases[d.PhraseOf[k]].First - 1; f > first && d.PhraseOf[f] >= 0 {
			k = f
		}
	}
	if j := d.beforeStretch(v, k, lo, first); j >= first { // "a ship that had blocked the canal for a week was"
		k = j
	}
	if k > first && d.PhraseOf[k] >= 0 && d.Tags[k] == Time { // "one of the largest utilities, today announced"
		if f := d.Phrases[d.PhraseOf[k]].First - 1; f > first && f == k-1 && d.Tags[f] == Comma && d.PhraseOf[f-1] >= 0 && !d.temporal(int(d.PhraseOf[f-1])) && !beForms.has(d.Tags[x.First]) {
			k = f
		}
	}
	return k
}

// behindMarker handles a finite verb right behind the relative or question word at k.
func (d *Doc) behindMarker(v, lo, k, first int) {
	x := &d.Verbs[v]
	x.Marker, x.Start = k, k
	x.Kind = Relative
	if p := d.antecedent(k, first); p >= 0 && d.Tags[k] == Rel {
		x.ParentPhrase, x.Subject = p, p
	} else {
		x.Kind, x.Parent = Complement, v-1
		if v == lo {
			x.Parent = -1
		}
	}
}

// behindPhrase handles a finite verb behind the noun phrase that ends at token k:
// its subject, or the last words of a clause inside the subject.
func (d *Doc) behindPhrase(v, prev, lo, k, first int) {
	x := &d.Verbs[v]
	k = d.beforeTime(k, first)
	begin := d.subject(v, int(d.PhraseOf[k]), lo, first)
	// "officers who had searched for him concluded": the phrase is the object of
	// a relative clause inside the subject.
	if v > lo && begin > first && !d.saidOf(v-1, begin) && !d.saidInRelative(v, begin, lo) && d.relativeAt(v-1, lo) >= 0 && (d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last) || d.onlyModifiers(d.Verbs[v-1].Last, begin)) && (!d.hasMain(lo, v) || d.opensContent(d.Verbs[d.relativeAt(v-1, lo)].ParentPhrase) || d.newSubject(d.Verbs[d.relativeAt(v-1, lo)].ParentPhrase, lo, first)) {
		x.Subject = -1
		d.resumed(v, prev, lo, k, first)
		return
	}
	// "the findings on firms moving jobs abroad are disputed": what precedes is
	// the object of a participle inside the subject.
	if v > lo && d.Verbs[v-1].Form != Finite && !d.claimsThat(v-1, lo, begin) && (d.Verbs[v-1].ParentPhrase >= 0 || d.underParticiple(v-1, lo)) && (begin == d.Verbs[v-1].Last || begin > first && d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last) && (!d.hasMain(lo, v) || d.opensContent(d.Verbs[v-1].ParentPhrase))) {
		x.Subject = -1
		d.resumed(v, prev, lo, k, first)
		return
	}
	// "A vote on closing the library was put off": what stands before the verb is
	// the object of a gerund inside the subject.
	if p := d.gerundOf(v-1, lo, first); p >= 0 && (begin == d.Verbs[v-1].Last || begin > first && d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last)) {
		x.Subject, begin = p, d.Phrases[p].First
	}
	x.Start = begin
	if d.adjacentClause(v, lo, k, first) {
		return
	}
	if d.behindContent(v, lo, begin, first) {
		return
	}
	d.introduce(v, lo, begin-1, first)
}

// beforeStretch returns the token before an adverbial of time behind the object of
// a relative clause or a participle, "that had blocked the canal for almost a week
// was", k for the token at its end; −1 where none stands there.
func (d *Doc) beforeStretch(v, k, lo, first int) int {
	if v == lo || k < first || d.PhraseOf[k] < 0 || d.Words[k].NounField() != lexicon.NounTime || d.Verbs[v-1].Kind != Relative && !(d.Verbs[v-1].Kind == Participial && d.Verbs[v-1].ParentPhrase >= 0) {
		return -1
	}
	j := d.Phrases[d.PhraseOf[k]].First - 1
	if d.Words[d.Phrases[d.PhraseOf[k]].First].Is(lexicon.Adjective) && dayish.Has(d.Text(j+1)) && j == d.Verbs[v-1].Last-1 {
		return j // "completed last week"
	}
	for j > d.Verbs[v-1].Last && d.Tags[j] == Adv {
		j--
	}
	if j <= d.Verbs[v-1].Last || d.Tags[j] != Prep || d.PhraseOf[j-1] < 0 || !d.fold(j, "for") && !d.fold(j, "during") && !d.fold(j, "within") {
		return -1
	}
	return j - 1
}

// relativeAt returns the verb of the relative clause that u is of, or that it
// depends on where it is not finite: "climbers who went missing", "firms that
// stand to gain". −1 for others.
func (d *Doc) relativeAt(u, lo int) int {
	for u > lo && d.Verbs[u].Form != Finite && d.Verbs[u].Parent == u-1 && d.Verbs[u].ParentPhrase < 0 {
		u--
	}
	if x := d.Verbs[u]; x.Kind == Adverbial && x.Form == Finite && u > lo && x.Parent == u-1 { // "a man who died when a car struck a wall"
		u--
	}
	if d.Verbs[u].Kind == Relative && d.Verbs[u].Form == Finite {
		return u
	}
	return -1
}

// onlyModifiers reports whether nothing but adjectives and adverbs stands among
// tokens [from, to): "shot dead | a man".
func (d *Doc) onlyModifiers(from, to int) bool {
	for i := from; i < to; i++ {
		if d.PhraseOf[i] >= 0 || d.Tags[i] != Adj && d.Tags[i] != Adv {
			return false
		}
	}
	return from <= to
}

// opensContent reports whether phrase p begins what a verb reports, so that a
// verb is still owed to it: "said that firms which …".
func (d *Doc) opensContent(p int) bool {
	if p < 0 || d.Phrases[p].First == 0 {
		return false
	}
	k := d.Phrases[p].First - 1
	return d.Tags[k] == That && d.fold(k, "that") || d.Tags[k] == Sub || d.Tags[k].IsVerb() && sayers.Has(d.LemmaOf(k))
}

// newSubject reports whether phrase p, or the phrase it belongs to, begins a clause
// behind a conjunction, over an adverbial of time: "and by breakfast the queue
// that".
func (d *Doc) newSubject(p, lo, first int) bool {
	if p < 0 {
		return false
	}
	k := d.Phrases[d.chainHead(p, lo, lo, first)].First - 1
	for k > first && (d.PhraseOf[k] >= 0 || d.Tags[k] == Adv) {
		if d.PhraseOf[k] < 0 {
			k--
			continue
		}
		f := d.Phrases[d.PhraseOf[k]].First - 1
		if f <= first || d.Tags[f] != Prep || !d.temporal(int(d.PhraseOf[k])) && d.Tags[f-1] != Conj {
			return false
		}
		k = f - 1
	}
	if k > first && d.Tags[k] == Comma && (d.Tags[first] == Sub || d.Tags[first] == Prep) {
		return true // "As in the spring, groups that align with the party have"
	}
	return k > first && d.Tags[k] == Conj && d.Tags[k-1] == Comma
}

// timesAfter reports whether nothing but when stands between the end of verb u,
// which modifies a noun, and token k.
func (d *Doc) timesAfter(u, k int) bool {
	x := d.Verbs[u]
	if !(x.Kind == Participial && x.ParentPhrase >= 0 || x.Kind == Relative || x.Kind == InfinitiveClause && u > 0 && x.Parent == u-1 && d.Verbs[u-1].Kind == Relative) || k < x.Last {
		return false
	}
	from := x.Last
	if o := x.Object; o >= 0 && x.Kind == Relative && d.Phrases[o].First >= from && d.Phrases[o].Last <= k && d.Tags[k] != Num && !d.temporal(o) || o >= 0 && x.Kind == Relative && d.Phrases[o].First >= from && d.Phrases[o].Last < k && d.Tags[k-1] == Time {
		from = d.Phrases[o].Last // "states that hold contests March 1 | have"
	}
	for i := from; i <= k; i++ {
		p := d.PhraseOf[i]
		if !(p >= 0 && (d.Tags[d.Phrases[p].Head] == Time || dayish.Has(d.Text(d.Phrases[p].First)) && d.Words[d.Phrases[p].Head].NounField() == lexicon.NounTime) || p < 0 && (d.Tags[i] == Prep || d.Tags[i] == Conj || d.Tags[i] == Adv || d.Tags[i] == Adj && (d.fold(i, "late") || d.fold(i, "early")))) {
			return false
		}
	}
	return true
}

// verbBetween reports whether a verb group stands between two tokens.
func (d *Doc) verbBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if d.VerbOf[i] >= 0 {
			return true
		}
	}
	return false
}

// dashes returns the dash that opens what the dash at k closes between a subject
// and verb v, −1 where k is no such dash.
func (d *Doc) dashes(v, lo, k, first int) int {
	if d.Tags[k] != Colon || !d.dash(k) {
		return -1
	}
	if u := v - 1; u >= lo && d.Verbs[u].Kind == Relative && d.Verbs[u].Marker > first && d.dash(d.Verbs[u].Marker-1) { // "Acme – which sells tills – failed"
		return -1
	}
	for j := k - 1; j > first; j-- {
		switch {
		case d.Tags[j].IsFinite() && !(v > lo && d.Verbs[v-1].Kind == Relative && d.Verbs[v-1].First <= j && d.Verbs[v-1].Last > j):
			return -1
		case d.Tags[j] == Colon && d.dash(j):
			return j
		}
	}
	return -1
}

func (d *Doc) dash(k int) bool {
	switch d.Text(k) {
	case "—", "–", "--", "-":
		return true
	}
	return false
}

// underParticiple reports whether the gerund v hangs on a participle that
// modifies a noun: "a man accused of setting fire to a hotel".
func (d *Doc) underParticiple(v, lo int) bool {
	x := d.Verbs[v]
	for x.Form == Infinitive && x.Parent >= lo && x.Parent == v-1 && x.ParentPhrase < 0 && v > lo && !d.hasMain(lo, v) { // "charged with plotting to rob a bank"
		if v--; d.Verbs[v].Form == Participle && d.Verbs[v].ParentPhrase >= 0 {
			return true
		}
		x = d.Verbs[v]
	}
	return x.Form == Gerund && x.Kind == Adverbial && x.Parent >= lo && d.Verbs[x.Parent].Form == Participle && d.Verbs[x.Parent].ParentPhrase >= 0
}

// ownedBy reports whether nothing but phrases stands between a verb's end and
// the preposition at k.
func (d *Doc) ownedBy(k, end int) bool {
	for i := end; i < k; i++ {
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep && d.Tags[i] != Adv && !(d.Tags[i] == Adj && d.Tags[i+1] == Prep && (i == end || d.Tags[i-1] == Prep)) { // "shot dead in", "on top of", "are eligible for"
			return false
		}
	}
	return k >= end
}

// hasMain reports whether a main clause was met among verbs [lo, v).
func (d *Doc) hasMain(lo, v int) bool {
	for u := lo; u < v; u++ {
		if d.Verbs[u].Form == Finite && d.Verbs[u].Kind == Main {
			return true
		}
	}
	return false
}

// complete reports whether what stands between the verb before v and the
// conjunction at k completes that verb's clause down to its time, so that the
// conjunction begins another: "The army closed the road on Sunday and schools
// reopen on Thursday".
func (d *Doc) complete(v, lo, k int) bool {
	if v == lo || !d.temporal(int(d.PhraseOf[k-1])) {
		return false
	}
	u := v - 1
	y := &d.Verbs[u]
	free := y.Form == Finite && y.Kind != Relative && (y.Subject >= 0 || y.Kind == Coordinate)
	if !free || y.Last >= k || y.Object < 0 && d.takesClause(u) {
		return false
	}
	for i := y.Last; i < k; i++ {
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep && d.Tags[i] != Adv {
			return false
		}
	}
	return true
}

// behindContent makes the noun whose content the clauses since the sentence began tell
// the subject of verb v, which stands behind them: "The claim that he met the spy in May
// | is baseless". begin is where the phrase right before v begins. It reports whether
// it is so.
func (d *Doc) behindContent(v, lo, begin, first int) bool {
	if v == lo {
		return false
	}
	y := &d.Verbs[lo]
	if y.Kind != Complement || y.Form != Finite || y.ParentPhrase < 0 || y.Marker < 0 || d.Tags[y.Marker] != That || y.Parent >= 0 || d.Phrases[y.ParentPhrase].Last > y.Marker {
		return false
	}
	for u := lo; u < v; u++ {
		if d.Verbs[u].Kind == Main || d.Verbs[u].Last > begin {
			return false
		}
	}
	for i := d.Verbs[v-1].Last; i < begin; i++ { // nothing that opens another clause
		if t := d.Tags[i]; d.PhraseOf[i] < 0 && t != Prep && t != Adv && t != Adj && t != To {
			return false
		}
	}
	if begin > d.Verbs[v-1].Last && d.PhraseOf[begin-1] >= 0 && d.Tags[begin-1] != Time && !d.temporal(int(d.PhraseOf[begin-1])) {
		return false
	}
	x := &d.Verbs[v]
	x.Kind, x.Parent, x.Start = Main, -1, x.First
	x.Subject = d.chainHead(y.ParentPhrase, lo, lo, first)
	return true
}
