package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// clauses finds for each verb of a sentence its subject and object, what opens
// its clause and what it depends on, and gives every token to a clause.
func (d *Doc) clauses(sentence int) {
	s := d.Sentences[sentence]
	lo, hi := int(d.sentenceVerbs[sentence]), int(d.sentenceVerbs[sentence+1])
	for v := lo; v < hi; v++ {
		d.object(v, s.Last)
		switch d.Verbs[v].Form {
		case Finite:
			d.finiteClause(v, lo, s.First)
		case Infinitive:
			d.infinitive(v, lo)
		case Participle:
			d.participle(v, lo, s.First)
		case Gerund:
			d.gerund(v, lo, s.First)
		}
	}
	for v := lo + 1; v < hi; v++ { // "By a letter dated 12 January the claimant asked": a new clause
		if x, y := &d.Verbs[v], d.Verbs[v-1]; x.Kind == Relative && x.Marker < 0 && y.Form == Participle && y.ParentPhrase == x.ParentPhrase && d.Lemma(v-1) == "date" && d.Tags[s.First] == Prep {
			x.Kind, x.Parent, x.ParentPhrase = Main, -1, -1
		}
	}
	d.overAsides(lo, hi, s.First)
	// A clause that stands before everything else depends on the first that
	// can govern it.
	for v := lo; v < hi; v++ {
		if x := &d.Verbs[v]; x.Parent < 0 && (x.Kind == Adverbial || x.Kind == Participial && x.ParentPhrase < 0) {
			for u := v + 1; u < hi; u++ {
				if d.Verbs[u].Kind == Main {
					x.Parent = u
					if x.Subject < 0 {
						x.Subject = d.Verbs[u].Subject
					}
					break
				}
			}
		}
	}
	d.assign(lo, hi, s.First, s.Last)
}

func (d *Doc) finiteClause(v, lo, first int) {
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
	prev := v - 1
	for prev >= lo && d.Verbs[prev].Form != Finite {
		prev--
	}
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
	if p := d.overInserted(v, k, lo, first); p >= 0 { // "The plan, Berg said, failed"
		x.Start, x.Subject = x.First, p
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
		k = d.beforeTime(k, first)
		begin := d.subject(v, int(d.PhraseOf[k]), lo, first)
		// "officers who had searched for him concluded": the phrase is the object of
		// a relative clause inside the subject.
		if v > lo && begin > first && d.relativeAt(v-1, lo) >= 0 && (d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last) || d.onlyModifiers(d.Verbs[v-1].Last, begin)) && (!d.hasMain(lo, v) || d.opensContent(d.Verbs[d.relativeAt(v-1, lo)].ParentPhrase) || d.newSubject(d.Verbs[d.relativeAt(v-1, lo)].ParentPhrase, lo, first)) {
			x.Subject = -1
			d.resumed(v, prev, lo, k, first)
			break
		}
		// "the findings on firms moving jobs abroad are disputed": what precedes is
		// the object of a participle inside the subject.
		if v > lo && d.Verbs[v-1].Form != Finite && (d.Verbs[v-1].ParentPhrase >= 0 || d.underParticiple(v-1, lo)) && (begin == d.Verbs[v-1].Last || begin > first && d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last) && (!d.hasMain(lo, v) || d.opensContent(d.Verbs[v-1].ParentPhrase))) {
			x.Subject = -1
			d.resumed(v, prev, lo, k, first)
			break
		}
		// "A vote on closing the library was put off": what stands before the verb is
		// the object of a gerund inside the subject.
		if p := d.gerundOf(v-1, lo, first); p >= 0 && (begin == d.Verbs[v-1].Last || begin > first && d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last)) {
			x.Subject, begin = p, d.Phrases[p].First
		}
		x.Start = begin
		d.introduce(v, lo, begin-1, first)
	case d.Tags[k] == Comma || d.Tags[k] == Close || d.Tags[k] == Colon || d.Tags[k] == Open:
		d.resumed(v, prev, lo, k, first)
	default:
		// A prepositional phrase or a non-finite clause stands between: the
		// subject is what the earlier participle modifies.
		d.resumed(v, prev, lo, k, first)
	}
	if x.Subject < 0 && x.Kind == Main {
		d.inverted(v)
	}
	// "Lund, who in the past has voted against it": the phrase is only when or where.
	if m := x.Marker; x.Kind == Relative && m >= 0 && d.Tags[m] == Rel && m+2 < x.First && d.Tags[m+1] == Prep && x.Subject >= 0 && d.Phrases[x.Subject].First == m+2 && x.ParentPhrase >= 0 && !d.fold(m, "whose") {
		x.Subject = x.ParentPhrase
	}
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
	return d.Tags[k] == That && d.fold(k, "that") || d.Tags[k].IsVerb() && sayers.Has(d.LemmaOf(k))
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
	return k > first && d.Tags[k] == Conj && d.Tags[k-1] == Comma
}

// timesAfter reports whether nothing but when stands between the end of verb u,
// which modifies a noun, and token k.
func (d *Doc) timesAfter(u, k int) bool {
	x := d.Verbs[u]
	if !(x.Kind == Participial && x.ParentPhrase >= 0 || x.Kind == Relative) || k < x.Last {
		return false
	}
	for i := x.Last; i <= k; i++ {
		p := d.PhraseOf[i]
		if !(p >= 0 && d.Tags[d.Phrases[p].Head] == Time || p < 0 && (d.Tags[i] == Prep || d.Tags[i] == Conj || d.Tags[i] == Adv || d.Tags[i] == Adj && (d.fold(i, "late") || d.fold(i, "early")))) {
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
	return x.Form == Gerund && x.Kind == Adverbial && x.Parent >= lo && d.Verbs[x.Parent].Form == Participle && d.Verbs[x.Parent].ParentPhrase >= 0
}

// ownedBy reports whether nothing but phrases stands between a verb's end and
// the preposition at k.
func (d *Doc) ownedBy(k, end int) bool {
	for i := end; i < k; i++ {
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep && d.Tags[i] != Adv && !(d.Tags[i] == Adj && i > end && d.Tags[i-1] == Prep && d.Tags[i+1] == Prep) { // "on top of"
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

// assign gives every token of the sentence to the clause whose start is the
// nearest on its left; what stands before the first clause goes to the first
// clause that is not put in.
func (d *Doc) assign(lo, hi, first, last int) {
	if lo == hi {
		return
	}
	v := lo
	for i := first; i < last; i++ {
		for v+1 < hi && d.Verbs[v+1].Start <= i {
			v++
		}
		if i >= d.Verbs[v].Start {
			d.ClauseOf[i] = int32(v)
		}
	}
	open := lo
	for u := lo; u < hi; u++ {
		if x := d.Verbs[u]; x.Form == Finite && x.Kind != Relative && x.Kind != Adverbial {
			open = u
			break
		}
	}
	for i := first; i < last && d.ClauseOf[i] < 0; i++ {
		d.ClauseOf[i] = int32(open)
	}
	for u := lo + 1; u < hi; u++ { // "; in 2012, Lund won": what a semicolon parts is told by the verb behind it
		if x := d.Verbs[u]; x.Form == Finite && x.Kind == Main {
			if k := d.semicolonBefore(x.Start, max(first, d.Verbs[u-1].Last)); k >= 0 {
				for i := k + 1; i < x.Start; i++ {
					d.ClauseOf[i] = int32(u)
				}
			}
		}
	}
	// A subject that was cut off from its verb by an embedded clause is its own.
	for u := lo; u < hi; u++ {
		x := d.Verbs[u]
		if x.Subject < 0 || x.Kind == Relative || x.Kind == Participial || x.Kind == InfinitiveClause {
			continue
		}
		if p := d.Phrases[x.Subject]; p.Last <= x.Start && u > lo && d.ClauseOf[p.First] != int32(u) && (x.Kind == Main || x.Kind == Complement && x.Form == Finite && x.Parent >= 0 && d.Verbs[x.Parent].Subject != x.Subject && p.First >= d.Verbs[x.Parent].Last) && !d.isObjectBefore(x.Subject, lo, u) {
			c := d.ClauseOf[p.First]
			from := p.First
			if x.Kind == Complement && x.Marker >= 0 && x.Marker < from && x.Marker >= d.Verbs[x.Parent].Last {
				from = x.Marker
			}
			for i := from; i < p.Last || i < x.Start && d.ClauseOf[i] == c && (d.Tags[i] == Prep || d.PhraseOf[i] >= 0); i++ { // with its prepositional phrases
				d.ClauseOf[i] = int32(u)
			}
		}
	}
}

// semicolonBefore returns the semicolon before token i that only words which tell
// when and where part from it, −1 without.
func (d *Doc) semicolonBefore(i, first int) int {
	for k := i - 1; k >= first; k-- {
		switch {
		case d.Tags[k] == Colon:
			if d.fold(k, ";") {
				return k
			}
			return -1
		case d.PhraseOf[k] < 0 && d.Tags[k] != Prep && d.Tags[k] != Adv && d.Tags[k] != Comma:
			return -1
		}
	}
	return -1
}

// overAsides gives verbs the subject that commas part from them: the person whose age
// and home stand between ("Anna Holm, 31, of Lund, Vt., said"), and what follows an
// opening phrase ("under pressure from the unions in Congress, the city gave in").
func (d *Doc) overAsides(lo, hi, first int) {
	for v := lo; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Subject < 1 {
			continue
		}
		if q := d.resident(x.Subject, first); q >= 0 {
			if x.ParentPhrase == x.Subject {
				x.ParentPhrase = q
			}
			x.Subject = q
			continue
		}
		k := x.First - 1
		p := d.Phrases[x.Subject]
		if x.Kind != Main || k <= p.Last || d.PhraseOf[k] < 0 || d.Phrases[d.PhraseOf[k]].Last != x.First || p.First == first || d.Tags[p.First-1] != Prep || d.fold(p.First-1, "of") || p.First-1 > first && d.Tags[p.First-2] != Comma && d.Tags[p.First-2] != Conj {
			continue
		}
		if q := d.Phrases[d.PhraseOf[k]]; q.First > first && d.Tags[q.First-1] == Comma && d.Tags[q.Head] != Time && d.Tags[q.Head] != Num && !d.verbBetween(p.Last, q.First) {
			x.Subject = int(d.PhraseOf[k])
		}
	}
}

// resident returns the name at the head of the sentence or clause whose age or home
// phrase p tells between commas, −1 where it tells nothing of the kind.
func (d *Doc) resident(p, first int) int {
	told := d.Tags[d.Phrases[p].Head] == Num && d.Tokens[d.Phrases[p].Head].Len() <= 3
	for p > 0 && d.Phrases[p].First > first {
		ph := d.Phrases[p]
		if !(d.Tags[ph.Head] == Name || d.Tags[ph.Head] == Num && ph.Last == ph.First+1 && d.Tokens[ph.Head].Len() <= 3) {
			return -1
		}
		k := ph.First - 1
		if d.Tags[k] == Prep && (d.fold(k, "of") || d.fold(k, "from")) && k > first && d.Tags[k-1] == Comma {
			told = true
			k--
		}
		if d.Tags[k] != Comma || k <= first {
			return -1
		}
		q := int(d.PhraseOf[k-1])
		if q < 0 || d.Phrases[q].Last != k {
			return -1
		}
		told = told || d.Tags[ph.Head] == Num
		if p = q; d.Tags[d.Phrases[p].Head] != Name {
			continue
		}
		if b := d.Phrases[p].First - 1; b < first || d.Tags[b] != Comma && !(d.Tags[b] == Prep && b > first && d.Tags[b-1] == Comma) {
			if !told || b >= first && d.Tags[b] == Prep {
				return -1
			}
			return p
		}
	}
	return -1
}
