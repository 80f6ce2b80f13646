package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// clauses finds for each verb of a sentence its subject and object, what opens
// its clause and what it depends on, and gives every token to a clause.
func (d *Doc) clauses(sentence int) {
	s := d.Sentences[sentence]
	lo, hi := int(d.sentenceVerbs[sentence]), len(d.Verbs)
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

// object finds the noun phrase directly after an active verb.
func (d *Doc) object(v, last int) {
	x := &d.Verbs[v]
	k := x.Last
	for k < last && (d.Tags[k] == Adv || d.Tags[k] == Open) {
		k++
	}
	if k < last && d.PhraseOf[k] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k]].Head] != Time && !x.Passive {
		x.Object = int(d.PhraseOf[k])
	}
}

func (d *Doc) finiteClause(v, lo, first int) {
	x := &d.Verbs[v]
	k := x.First - 1
	for k >= first && d.PhraseOf[k] < 0 {
		if d.Tags[k] == Close && d.Tokens[k].Kind == segment.Punct { // "(R-Ohio)"
			open := k - 1
			for open >= first && d.Tags[open] != Open {
				open--
			}
			if open > first && (v == lo || d.Verbs[v-1].Last <= open) {
				k = open - 1
				continue
			}
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
	case d.PhraseOf[k] >= 0 && d.joint(k, first) >= 0: // "refused to go and on Friday accused them"
		d.joined(v, prev, lo, d.joint(k, first))
	case d.PhraseOf[k] >= 0:
		k = d.beforeTime(k, first)
		begin := d.subject(v, int(d.PhraseOf[k]), lo, first)
		// "officers who had searched for him concluded": the phrase is the object of
		// a relative clause inside the subject.
		if v > lo && begin > first && d.Verbs[v-1].Kind == Relative && d.Verbs[v-1].Form == Finite && (d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last) || begin == d.Verbs[v-1].Last) && !d.hasMain(lo, v) {
			x.Subject = -1
			d.resumed(v, prev, lo, k, first)
			break
		}
		// "the findings on firms moving jobs abroad are disputed": what precedes is
		// the object of a participle inside the subject.
		if v > lo && d.Verbs[v-1].Form != Finite && (d.Verbs[v-1].ParentPhrase >= 0 || d.underParticiple(v-1, lo)) && (begin == d.Verbs[v-1].Last || begin > first && d.Tags[begin-1] == Prep && d.ownedBy(begin-1, d.Verbs[v-1].Last) && !d.hasMain(lo, v)) {
			x.Subject = -1
			d.resumed(v, prev, lo, k, first)
			break
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
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep && d.Tags[i] != Adv {
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

// inverted takes the phrase behind a verb of saying as its subject ("said the
// minister").
func (d *Doc) inverted(v int) {
	x := &d.Verbs[v]
	if x.Object >= 0 && (d.Field(v) == lexicon.VerbCommunication) {
		x.Subject, x.Object = x.Object, -1
	}
}

// antecedent returns the phrase that ends before token k, over a comma.
func (d *Doc) antecedent(k, first int) int {
	j := k - 1
	comma := false
	for j >= first && (d.Tags[j] == Comma || d.Tags[j] == Prep || d.Tags[j] == Close) {
		comma = comma || d.Tags[j] == Comma
		j--
	}
	// "an assessment, released on March 15, which found": over what was put in.
	if j > first && comma && d.PhraseOf[j] >= 0 && d.temporal(int(d.PhraseOf[j])) {
		i := d.Phrases[d.PhraseOf[j]].First - 1
		for i > first && (d.Tags[i] == Prep || d.Tags[i] == Adv || d.Tags[i] == Part && d.PhraseOf[i] < 0 || d.PhraseOf[i] >= 0 && d.temporal(int(d.PhraseOf[i]))) {
			i--
		}
		if i > first && d.Tags[i] == Comma && d.PhraseOf[i-1] >= 0 {
			j = i - 1
		}
	}
	if j < first || d.PhraseOf[j] < 0 {
		return -1
	}
	p := int(d.PhraseOf[j])
	// "a visit to Brussels that was planned": a name needs no clause to say which.
	if f := d.Phrases[p].First - 1; !comma && d.fold(k, "that") && d.Tags[d.Phrases[p].Head] == Name && f > first && d.Tags[f] == Prep && d.PhraseOf[f-1] >= 0 {
		return int(d.PhraseOf[f-1])
	}
	return p
}

// temporal reports whether phrase p tells when.
func (d *Doc) temporal(p int) bool {
	h := d.Phrases[p].Head
	return d.Tags[h] == Time || d.Words[h].NounField() == lexicon.NounTime || d.Tags[h] == Num && h > 0 && d.Tokens[h].Len() <= 4
}

// subject walks from the phrase next to the verb to the head of the whole
// subject over "of", other prepositions and "and", and returns where it begins.
func (d *Doc) subject(v, p, lo, first int) int {
	floor := first
	if v > lo {
		floor = d.Verbs[v-1].Last
	}
	begin := d.Phrases[p].First
	x := &d.Verbs[v]
	x.Subject = p
	for begin-1 >= floor {
		k := begin - 1
		switch t := d.Tags[k]; {
		case t == Prep && k-1 >= floor && d.PhraseOf[k-1] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] != Time:
			x.Subject = int(d.PhraseOf[k-1])
			begin = d.Phrases[x.Subject].First
		case t == Comma && k-1 >= floor && d.placeChain(k, begin):
			x.Subject = int(d.PhraseOf[k-1])
			begin = d.Phrases[x.Subject].First
		case t == Conj && k-1 >= floor && d.PhraseOf[k-1] >= 0 && !d.governed(int(d.PhraseOf[k-1]), floor) && !d.complete(v, lo, k) && !d.clauseAfter(k):
			x.Subject = int(d.PhraseOf[k-1])
			begin = d.Phrases[x.Subject].First
		case d.Tags[d.Phrases[x.Subject].Head] == Time && d.PhraseOf[k] >= 0:
			x.Subject = int(d.PhraseOf[k])
			begin = d.Phrases[x.Subject].First
		default:
			return begin
		}
	}
	return begin
}

// clauseAfter reports whether the conjunction at k begins a clause and joins no
// phrases: "but", or any before a pronoun that can only be a subject.
func (d *Doc) clauseAfter(k int) bool {
	if d.fold(k, "but") {
		return true
	}
	n := k + 1
	return n < len(d.Tags) && d.Tags[n] == Pron && (d.fold(n, "he") || d.fold(n, "she") || d.fold(n, "it") || d.fold(n, "they") || d.fold(n, "we"))
}

// placeChain reports whether the comma at k parts a town from its country
// inside a prepositional phrase: "a judge in Paris, France".
func (d *Doc) placeChain(k, begin int) bool {
	if d.PhraseOf[k-1] < 0 || d.Tags[begin] != Name || d.Tags[k-1] != Name {
		return false
	}
	f := d.Phrases[d.PhraseOf[k-1]].First
	return f > 0 && d.Tags[f-1] == Prep && d.Tags[f] == Name && !d.fold(f-1, "with")
}

// governed reports whether a phrase is the object of a verb that ends right
// before it.
func (d *Doc) governed(p, floor int) bool {
	k := d.Phrases[p].First - 1
	return k >= 0 && k == floor-1 && d.Tags[k].IsVerb()
}

// complete reports whether what stands between the verb before v and the
// conjunction at k completes that verb's clause down to its time, so that the
// conjunction begins another: "The army closed the road on Sunday and schools
// reopen on Thursday".
func (d *Doc) complete(v, lo, k int) bool {
	if v == lo || d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] != Time {
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

// introduce reads what stands left of a clause's subject: a marker, a verb of
// saying (zero that), a noun (zero relative), or a boundary.
func (d *Doc) introduce(v, lo, k, first int) {
	x := &d.Verbs[v]
	floor := first
	if v > lo {
		floor = d.Verbs[v-1].Last
	}
	at := k
	for ; at >= floor; at-- {
		switch t := d.Tags[at]; {
		case markers.has(t):
			d.marked(v, lo, at, first)
			return
		case d.quoteMark(at):
		case t == Comma, t == Colon, t == Open, t == Close, t == Stop, t == Conj:
			d.atBoundary(v, lo, at, floor, first)
			return
		case t == Prep || t == Adv || t == Not || d.PhraseOf[at] >= 0 || t == Symbol:
		default:
			at = floor // an unexpected word: no marker here
		}
	}
	if v == lo {
		x.Start = first
		return
	}
	// Nothing but phrases between the verb before and this subject.
	u := v - 1
	if x.Start > d.Verbs[u].Last && d.PhraseOf[x.Start-1] < 0 && assured.Has(d.Text(x.Start-1)) { // "make sure everything is ready"
		x.Kind, x.Parent = Complement, u
		d.Verbs[u].Object = -1
		return
	}
	gap := d.Tokens[x.Start].Start - d.Tokens[d.Verbs[u].Last-1].End
	switch {
	case d.takesClause(u) && (d.Verbs[u].Object < 0 || d.Verbs[u].Object == x.Subject || d.Tags[d.Phrases[max(d.Verbs[u].Object, 0)].Head] == Obj || k < d.Verbs[u].Last):
		x.Kind, x.Parent = Complement, u
		if d.Verbs[u].Object == x.Subject {
			d.Verbs[u].Object = -1
		}
		if gap > 1 && d.Verbs[u].Object < 0 {
			x.Start = max(x.Start, d.Verbs[u].Last)
		}
	case k >= first && d.PhraseOf[k] >= 0:
		x.Kind, x.ParentPhrase, x.Parent = Relative, int(d.PhraseOf[k]), u
	case d.takesClause(u):
		x.Kind, x.Parent = Complement, u
	default:
		x.Kind, x.Parent = Coordinate, u
	}
}

// assured adjectives have a clause behind them.
var assured = lexicon.Words(`sure certain clear confident glad sorry aware afraid happy hopeful adamant convinced proud`)

// takesClause reports whether verb u can govern a clause without "that".
func (d *Doc) takesClause(u int) bool {
	f := d.Field(u)
	return f == lexicon.VerbCommunication || f == lexicon.VerbCognition || f == lexicon.VerbPerception || f == lexicon.VerbEmotion
}

// marked gives the clause the marker at token k.
func (d *Doc) marked(v, lo, k, first int) {
	x := &d.Verbs[v]
	x.Marker, x.Start = k, k
	parent := v - 1
	if v == lo {
		parent = -1
	}
	switch d.Tags[k] {
	case Sub:
		x.Kind, x.Parent = Adverbial, parent
	case Rel:
		x.Kind = Relative
		x.ParentPhrase, x.Parent = d.antecedent(k, first), parent
	case That, Wh:
		x.Kind, x.Parent = Complement, parent
		if j := d.overTime(k-1, first); j >= first && d.PhraseOf[j] >= 0 {
			p := int(d.PhraseOf[j])
			h := d.Words[d.Phrases[p].Head]
			if d.Tags[k] == That && d.fold(k, "that") && x.Object < 0 && !x.Passive && (v == lo || !d.takesClause(v-1)) && d.Words[x.Head].NeedsObject() >= 2 && (!d.takesClause(v) || d.fold(x.Head, "planned")) && x.Last < len(d.Tags) && (d.Tags[x.Last] == Prep || d.Tags[x.Last] == Time || d.Tags[x.Last].IsFinite()) {
				if x.Kind, x.ParentPhrase = Relative, d.antecedent(k, first); v == lo {
					x.ParentPhrase = d.chainHead(p, lo, lo, first)
				}
				// "the report that the office released on Tuesday"
				return
			}
			named := parent >= 0 && d.takesClause(parent) && d.Verbs[parent].Object == p && (h.Person() >= 2 || d.Tags[d.Phrases[p].Head] == Name || d.Tags[d.Phrases[p].Head] == Obj)
			switch {
			case named || parent >= 0 && d.takesClause(parent) && d.Tags[d.Phrases[p].Head] == Time:
			case h.Saying() >= 1 || h.NounField() == lexicon.NounCognition || h.NounField() == lexicon.NounState || h.NounField() == lexicon.NounCommunication || h.NounField() == lexicon.NounFeeling || h.Happening() >= 2:
				x.ParentPhrase = p // the allegations that …
			}
		}
	}
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

// joint returns the conjunction before an adverbial of time that ends at token
// k, −1 where none stands there.
func (d *Doc) joint(k, first int) int {
	ph := d.Phrases[d.PhraseOf[k]]
	if d.Tags[ph.Head] != Time {
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

// atBoundary decides what a clause is whose left edge is a comma, a mark or a
// conjunction at token k.
func (d *Doc) atBoundary(v, lo, k, floor, first int) {
	x := &d.Verbs[v]
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
		if u := v - 1; d.takesClause(u) && k-d.Verbs[u].Last <= 3 {
			x.Kind, x.Parent = Complement, u
		}
	case Comma:
		u := v - 1
		if d.Verbs[u].Form == Finite && d.Verbs[u].Last == k && d.Verbs[u].Kind == Main && d.takesClause(u) && d.Verbs[u].Subject >= 0 && k+1 < len(d.Tags) && d.Tags[k+1] == Open {
			x.Kind, x.Parent = Complement, u
		}
	}
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
	x.Parent, x.Subject = u, d.Verbs[u].Subject
	if d.Verbs[u].Kind == Complement || d.Verbs[u].Kind == Relative || d.Verbs[u].Kind == Adverbial {
		x.Kind, x.Parent, x.ParentPhrase = d.Verbs[u].Kind, d.Verbs[u].Parent, d.Verbs[u].ParentPhrase
	}
}

// resumed handles a verb behind a comma, a mark or an embedded clause: its
// subject stands before what was put between.
func (d *Doc) resumed(v, prev, lo, k, first int) {
	x := &d.Verbs[v]
	x.Start = x.First
	if d.Tags[k] == Comma {
		x.Start = k + 1
	}
	// What was put between begins with the earliest embedded clause since the
	// last free one, or with an apposition.
	u := v - 1
	begin := -1
	for ; u >= lo; u-- {
		y := d.Verbs[u]
		if y.Form == Finite && y.Kind != Relative && !(y.Kind == Adverbial && y.Start > first) {
			break
		}
		begin = y.Start
		if y.Kind == Participial && y.ParentPhrase >= 0 && y.Subject >= 0 || y.Kind == Relative || y.Kind == InfinitiveClause && y.ParentPhrase >= 0 {
			q := y.ParentPhrase
			if q >= 0 && y.Kind == InfinitiveClause { // "said his plan to sell the mill was dead"
				for o := lo; o < u; o++ {
					if d.Verbs[o].Object == q && d.takesClause(o) && d.Verbs[o].Form == Finite {
						d.Verbs[o].Object = -1
					}
				}
			}
			if q >= 0 && !d.isObjectBefore(q, lo, u) {
				x.Subject = d.chainHead(q, lo, u, first)
			}
		}
	}
	if x.Subject < 0 {
		j := k
		if begin >= 0 {
			j = begin - 1
		}
		if j >= first && (d.Tags[j] == Comma || d.Tags[j] == Close) {
			j--
		}
		floor := first
		if u >= lo {
			floor = d.Verbs[u].Last
		}
		// Over an apposition, back to the comma that opened it.
		if begin < 0 && d.Tags[k] == Comma {
			for c := k - 1; c > floor; c-- {
				if d.Tags[c] == Comma && d.PhraseOf[c-1] >= 0 {
					j = c - 1
					break
				}
			}
			if j == k-1 && !(u < lo) {
				j = -1 // no apposition: a verb in a row
			}
		}
		if u >= lo && j >= floor && begin < 0 && d.Tags[k] == Comma && d.PhraseOf[j] >= 0 && d.takesClause(u) && d.Phrases[d.PhraseOf[j]].First >= d.Verbs[u].Last && d.onlyTime(d.Verbs[u].Last, d.Phrases[d.PhraseOf[j]].First) && j+1 < k && d.Tags[j+1] == Comma {
			// "prosecutors said Karen Lund, 52, forged bills"
			x.Subject, x.Kind, x.Parent, x.Start = int(d.PhraseOf[j]), Complement, u, x.First
			if d.Verbs[u].Object == x.Subject {
				d.Verbs[u].Object = -1
			}
			return
		}
		if j >= floor && d.PhraseOf[j] >= 0 && (u < lo || d.freeBefore(j, floor)) {
			d.subject(v, int(d.PhraseOf[j]), lo, first)
		}
	}
	if x.Subject >= 0 {
		x.Kind = Main
		if u >= lo && d.Phrases[x.Subject].First > d.Verbs[u].Last-1 {
			d.introduce(v, max(lo, v), d.Phrases[x.Subject].First-1, first)
			if x.Parent < 0 && x.Marker >= 0 && x.Kind == Complement {
				x.Parent = u
			}
			x.Start = min(max(k+1, d.Verbs[v-1].Last), x.First)
			if x.Kind == Main && d.takesClause(u) && d.onlyTime(d.Verbs[u].Last, d.Phrases[x.Subject].First) {
				x.Kind, x.Parent = Complement, u
			}
		}
		return
	}
	if d.Tags[k] == Comma && prev >= lo {
		x.Kind, x.Parent, x.Subject = Coordinate, prev, d.Verbs[prev].Subject
		if d.Field(v) == lexicon.VerbCommunication && x.Object >= 0 {
			x.Kind, x.Parent, x.Subject = Main, -1, -1 // ", said the minister"
		}
	}
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

func (d *Doc) isObjectBefore(p, lo, u int) bool {
	for w := lo; w < u; w++ {
		if d.Verbs[w].Object == p {
			return true
		}
	}
	return false
}

func (d *Doc) freeBefore(j, floor int) bool {
	for i := floor; i < j; i++ {
		if d.Tags[i] == Comma || d.Tags[i] == Conj || markers.has(d.Tags[i]) {
			return true
		}
	}
	return false
}

// chainHead walks from phrase q left over prepositions to the head of the whole
// noun phrase.
func (d *Doc) chainHead(q, lo, u, first int) int {
	floor := first
	if u > lo {
		floor = d.Verbs[u-1].Last
	}
	for {
		k := d.Phrases[q].First - 1
		if k-1 < floor || d.Tags[k] != Prep || d.PhraseOf[k-1] < 0 || d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] == Time {
			return q
		}
		q = int(d.PhraseOf[k-1])
	}
}

func (d *Doc) infinitive(v, lo int) {
	x := &d.Verbs[v]
	x.Kind = InfinitiveClause
	if p := x.First - 1; p >= 0 && d.PhraseOf[p] >= 0 && d.Tags[d.Phrases[d.PhraseOf[p]].Head] != Time {
		x.ParentPhrase = int(d.PhraseOf[p])
	}
	if p := x.First - 2; x.Passive && p >= 0 && d.Tags[p+1] == Comma && d.PhraseOf[p] >= 0 && x.Marker == x.First && (v == lo || d.Verbs[v-1].Last <= d.Phrases[d.PhraseOf[p]].First) { // "a telescope, to be launched in May, may"
		x.ParentPhrase, x.Subject = int(d.PhraseOf[p]), int(d.PhraseOf[p])
		x.Kind = Participial
		return
	}
	if v == lo {
		return
	}
	u := v - 1
	x.Parent = u
	x.Subject = d.Verbs[u].Subject
	if x.Marker < 0 && d.Verbs[u].Kind == InfinitiveClause { // to lie and blame
		x.Parent, x.ParentPhrase = d.Verbs[u].Parent, d.Verbs[u].ParentPhrase
		return
	}
	if o := d.Verbs[u].Object; o >= 0 && d.Phrases[o].Last <= x.First {
		if h := d.Phrases[o].Head; d.Words[h].Person() >= 2 || d.Tags[h] == Name || d.Tags[h] == Obj || d.Words[h].NounField() == lexicon.NounGroup {
			x.Subject = o
		}
	}
}

func (d *Doc) participle(v, lo, first int) {
	x := &d.Verbs[v]
	x.Kind = Participial
	k := x.First - 1
	for k >= first && d.Tags[k] == Adv && d.PhraseOf[k] < 0 {
		k--
	}
	if v > lo {
		u := v - 1
		x.Parent = u
		// "was arrested and charged" shares the auxiliary.
		if k >= first && (d.Tags[k] == Conj || d.Tags[k] == Comma) && d.Tags[d.Verbs[u].Head] == Part && d.Verbs[u].Form == Finite && d.Tags[k] == Conj {
			y := d.Verbs[u]
			x.Form, x.Tense, x.Passive, x.Perfect, x.Modal = y.Form, y.Tense, y.Passive, y.Perfect, y.Modal
			x.Kind, x.Subject, x.Marker, x.Start = Coordinate, y.Subject, k, k
			if y.Kind != Main {
				x.Kind, x.Parent, x.ParentPhrase = y.Kind, y.Parent, y.ParentPhrase
			}
			return
		}
	}
	if k < first {
		return
	}
	j := k
	if d.Tags[j] == Comma {
		j--
	}
	if j >= first && d.PhraseOf[j] >= 0 && d.Tags[d.Phrases[d.PhraseOf[j]].Head] != Time {
		x.ParentPhrase, x.Subject = int(d.PhraseOf[j]), int(d.PhraseOf[j])
		return
	}
	if d.Tags[k] == Sub {
		x.Kind, x.Marker, x.Start = Adverbial, k, k
		if v > lo {
			x.Subject = d.Verbs[v-1].Subject
		}
	}
}

func (d *Doc) gerund(v, lo, first int) {
	x := &d.Verbs[v]
	x.Kind = Participial
	k := x.First - 1
	for k >= first && (d.Tags[k] == Adv || d.Tags[k] == Not) && d.PhraseOf[k] < 0 {
		k--
	}
	if v > lo {
		x.Parent = v - 1
		x.Subject = d.Verbs[v-1].Subject
	}
	if k < first {
		return
	}
	switch {
	case d.Tags[k] == Prep || d.Tags[k] == Sub:
		x.Kind, x.Marker, x.Start = Adverbial, k, k
	case d.PhraseOf[k] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k]].Head] != Time: // the report accusing him
		x.ParentPhrase, x.Subject = int(d.PhraseOf[k]), int(d.PhraseOf[k])
	}
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
	// A subject that was cut off from its verb by an embedded clause is its own.
	for u := lo; u < hi; u++ {
		x := d.Verbs[u]
		if x.Subject < 0 || x.Kind == Relative || x.Kind == Participial || x.Kind == InfinitiveClause {
			continue
		}
		if p := d.Phrases[x.Subject]; p.Last <= x.Start && u > lo && d.ClauseOf[p.First] != int32(u) && (x.Kind == Main || x.Kind == Complement && x.Form == Finite && x.Marker < 0 && x.Parent >= 0 && d.Verbs[x.Parent].Subject != x.Subject && p.First >= d.Verbs[x.Parent].Last) && !d.isObjectBefore(x.Subject, lo, u) {
			for i := p.First; i < p.Last; i++ {
				d.ClauseOf[i] = int32(u)
			}
		}
	}
}
