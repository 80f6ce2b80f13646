package syntax

import "dateline/model/lexicon"

// resumed handles a verb behind a comma, a mark or an embedded clause: its
// subject stands before what was put between.
func (d *Doc) resumed(v, prev, lo, k, first int) {
	x := &d.Verbs[v]
	x.Start = x.First
	if d.Tags[k] == Colon && k == x.First-1 {
		if m := d.opensPair(k, first); m >= 0 && d.PhraseOf[m-1] >= 0 { // "The festival – its budget cut twice – opened"
			x.Kind, x.Subject = Main, d.chainHead(int(d.PhraseOf[m-1]), lo, lo, first)
			return
		}
	}
	if d.Tags[k] == Comma {
		x.Start = k + 1
	}
	if p := d.sayerApart(v, lo, k, first); p >= 0 {
		x.Subject, x.Kind, x.Start = p, Main, d.Phrases[p].First
		return
	}
	if p := d.namedApart(v, lo, k, first); p >= 0 {
		x.Subject, x.Kind, x.Start = p, Main, d.Phrases[p].First
		if b := x.Start - 1; b >= first && d.Tags[b] == Sub {
			x.Kind, x.Marker, x.Start, x.Parent = Adverbial, b, b, v-1
		}
		return
	}
	if p := d.opener(first, k); v > lo && d.Tags[k] == Comma && p >= 0 && !d.hasMain(lo, v) { // "A team, asking how long it has burned, found"
		x.Subject, x.Kind = p, Main
		return
	}
	u, begin := d.overEmbedded(v, lo, first)
	if x.Subject < 0 && d.beforeInsertion(v, u, begin, lo, k, first) {
		return
	}
	if x.Subject >= 0 {
		if d.Tags[k] == Comma {
			d.apposedTo(v, first)
			if p := d.opener(first, d.Phrases[x.Subject].First); u < lo && p >= 0 {
				x.Subject = p
			}
		}
		d.resumeAt(v, u, lo, k, first)
		return
	}
	if d.Tags[k] == Comma && prev >= lo {
		x.Kind, x.Parent, x.Subject = Coordinate, prev, d.Verbs[prev].Subject
		if d.Field(v) == lexicon.VerbCommunication && x.Object >= 0 {
			x.Kind, x.Parent, x.Subject = Main, -1, -1 // ", said the minister"
		}
	}
}

// overEmbedded steps left from verb v over the clauses embedded in its subject, and
// makes the phrase that they tell more of the subject. It returns the verb before
// them, below lo without, and where the first of them begins, −1 without.
func (d *Doc) overEmbedded(v, lo, first int) (u, begin int) {
	x := &d.Verbs[v]
	// What was put between begins with the earliest embedded clause since the
	// last free one, or with an apposition.
	begin = -1
	inner := len(d.Tags) // where a relative clause met begins
	for u = v - 1; u >= lo; u-- {
		y := d.Verbs[u]
		if y.Form == Finite && y.Kind != Relative && !(y.Kind == Adverbial && y.Start > first) && !(d.Tags[x.First-1] == Comma && d.insideRelative(u, lo, first)) {
			break
		}
		begin = y.Start
		if y.Kind == Participial && y.ParentPhrase >= 0 && y.Subject >= 0 || y.Kind == Relative || y.Kind == InfinitiveClause && y.ParentPhrase >= 0 {
			q := y.ParentPhrase
			if q >= 0 && d.Phrases[q].First > inner { // "a painter whose work, shown in May, won a prize, died"
				continue
			}
			if y.Kind == Relative && y.Marker >= 0 && d.Tags[y.Marker] == Rel {
				inner = y.Marker
			}
			for o := lo; q >= 0 && o < u; o++ { // "said his plan to sell the mill was dead", "said a man who had fled was caught"
				if d.Verbs[o].Object == q && d.Verbs[o].Form == Finite && ((y.Kind == InfinitiveClause || y.Kind == Relative && y.Marker > first && d.dash(y.Marker-1)) && d.takesClause(o) || sayers.Has(d.Lemma(o)) && (y.Kind != Participial || d.onlyTime(d.Verbs[o].Last, d.Phrases[q].First))) {
					d.Verbs[o].Object = -1
				}
			}
			if q >= 0 && x.Subject >= 0 && d.Tags[first] == Prep && d.Phrases[q].First == first+1 && d.Phrases[x.Subject].First > 0 && d.Tags[d.Phrases[x.Subject].First-1] == Comma {
				break // "In a survey done in May, plans backed by the board were"
			}
			if q >= 0 && !d.isObjectBefore(q, lo, u) {
				x.Subject = d.chainHead(q, lo, u, first)
			}
		}
	}
	return u, begin
}

// beforeInsertion makes the phrase before what was put between, up to the token k, the
// subject of verb v. u and begin are what overEmbedded found. It reports whether
// the clause is settled by that: it is what u says.
func (d *Doc) beforeInsertion(v, u, begin, lo, k, first int) (settled bool) {
	x := &d.Verbs[v]
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
	if begin < 0 && d.Tags[k] == Comma {
		if j = d.overApposition(j, k, floor, first); u < lo {
			j = d.overRow(j, first)
		}
		if j == k-1 && u >= lo {
			j = -1 // no apposition: a verb in a row
		}
	}
	if u >= lo && j >= floor && begin < 0 && d.Tags[k] == Comma && d.PhraseOf[j] >= 0 && d.takesClause(u) && d.Phrases[d.PhraseOf[j]].First >= d.Verbs[u].Last && d.onlyTime(d.Verbs[u].Last, d.Phrases[d.chainHead(int(d.PhraseOf[j]), lo, v, first)].First) && j+1 < k && d.Tags[j+1] == Comma {
		// "prosecutors said Karen Lund, 52, forged bills", "said one of the fires, near the gate, was"
		x.Subject, x.Kind, x.Parent, x.Start = d.chainHead(int(d.PhraseOf[j]), lo, v, first), Complement, u, x.First
		if d.Verbs[u].Object == x.Subject {
			d.Verbs[u].Object = -1
		}
		return true
	}
	if j >= floor && d.PhraseOf[j] >= 0 && (u < lo || d.freeBefore(j, floor)) {
		d.subject(v, int(d.PhraseOf[j]), lo, first)
	}
	return false
}

// overApposition returns the end of the phrase before the apposition that the comma at
// k closes, or whose examples end there; j without.
func (d *Doc) overApposition(j, k, floor, first int) int {
	for c := k - 1; c > floor && !d.dash(c); c-- {
		if d.Tags[c] != Comma {
			continue
		}
		at := c - 1
		if d.Tags[at] == Close { // "the firm (LSE: ABC), one of the largest,"
			for at > floor && d.Tags[at] != Open {
				at--
			}
			at--
		}
		if at > floor-1 && at >= first && d.PhraseOf[at] >= 0 {
			j = at
			break
		}
	}
	return d.beforeExamples(j, k, floor)
}

// apposedTo makes of an apposition that was taken for the subject of verb v the name
// that it stands behind: "Asahari, a healer born Chizuo in 1955, was arrested".
func (d *Doc) apposedTo(v, first int) {
	x := &d.Verbs[v]
	if ph := d.Phrases[x.Subject]; ph.First > first+1 && d.Tags[ph.First] == Det && d.Tags[ph.First-1] == Comma && d.PhraseOf[ph.First-2] >= 0 {
		if q := int(d.PhraseOf[ph.First-2]); d.Phrases[q].First == first && d.Tags[d.Phrases[q].Head] == Name {
			x.Subject = q
		}
	}
}

// resumeAt gives the clause of verb v, whose subject is known, its place: a clause of
// its own, what verb u says, or what opens before the subject.
func (d *Doc) resumeAt(v, u, lo, k, first int) {
	x := &d.Verbs[v]
	x.Kind = Main
	if u >= lo && d.Phrases[x.Subject].First > d.Verbs[u].Last-1 {
		d.introduce(v, max(lo, v), d.Phrases[x.Subject].First-1, first)
		if x.Parent < 0 && x.Marker >= 0 && (x.Kind == Complement || x.Kind == Adverbial) {
			x.Parent = u
		}
		x.Start = min(max(k+1, d.Verbs[v-1].Last), x.First)
		if d.Verbs[v-1].Kind == Relative && d.onlyTime(x.Start, x.First) {
			x.Start = x.First // "the storms that hit the coast last month were"
		}
		if x.Kind == Adverbial && x.Marker > d.Verbs[v-1].First { // "after Ann Lund, a nurse, complained"
			x.Start = x.Marker
		}
		if x.Kind == Main && d.takesClause(u) && d.onlyTime(d.Verbs[u].Last, d.Phrases[x.Subject].First) {
			x.Kind, x.Parent = Complement, u
		}
	}
}

// beforeExamples returns the end of the phrase whose examples stand before the
// comma at k, "Thousands of sites, including those of banks, shops and schools,
// went dark"; j without.
func (d *Doc) beforeExamples(j, k, floor int) int {
	for c := k - 1; c > floor && !d.Tags[c].IsVerb() && !d.dash(c); c-- {
		if d.Tags[c] == Comma && d.PhraseOf[c-1] >= 0 && exemplifying.Has(d.Text(c+1)) {
			return c - 1
		}
	}
	return j
}

// exemplifying words open a list of what was meant.
var exemplifying = lexicon.Words(`including such among notably especially particularly like along together`)

// opener returns the phrase that the sentence opens with, where a comma closes it and
// what prepositions add to it before token end: "A firm in Lund, one of a group owned
// by him, said". −1 without.
func (d *Doc) opener(first, end int) int {
	k := first
	for k < end && (d.Tags[k] == Conj || d.Tags[k] == Open || d.Tags[k] == Adv && d.PhraseOf[k] < 0 && d.Tags[k+1] != Comma) {
		k++
	}
	if k >= end || d.PhraseOf[k] < 0 || d.Phrases[d.PhraseOf[k]].First != k {
		return -1
	}
	p := int(d.PhraseOf[k])
	if h := d.Phrases[p].Head; d.temporal(p) || d.Tags[h] == Time || d.Tags[h] == Noun && h == k && d.Tags[h+1] == Prep && d.Words[h].Happening() < 2 { // "Home to two mills, Lund"
		return -1
	}
	for i := d.Phrases[p].Last; i < end; i++ {
		if d.Tags[i] == Comma {
			if i+3 < end && i == d.Phrases[p].Last && d.Tags[i-1] == Name && d.Tags[k] == Det && d.Tags[i+1] == Name && d.Tags[i+2] == Comma && d.Tags[i+3] == Noun {
				return -1 // "The Salem, Ore., company"
			}
			return p
		}
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep {
			break
		}
	}
	return -1
}
