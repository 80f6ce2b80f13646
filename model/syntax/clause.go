package syntax

// clauses finds for each verb of a sentence its subject and object, what opens
// its clause and what it depends on, and gives every token to a clause.
func (d *Doc) clauses(sentence int) {
	s := d.Sentences[sentence]
	lo, hi := int(d.sentenceVerbs[sentence]), int(d.sentenceVerbs[sentence+1])
	first := d.behindDateline(s.First, s.Last)
	for v := lo; v < hi; v++ {
		d.object(v, s.Last)
		switch d.Verbs[v].Form {
		case Finite:
			d.finiteClause(v, lo, first)
		case Infinitive:
			d.infinitive(v, lo, first)
		case Participle:
			d.participle(v, lo, first)
		case Gerund:
			d.gerund(v, lo, first)
		}
	}
	for v := lo + 1; v < hi; v++ { // "By a letter dated 12 January the claimant asked": a new clause
		if x, y := &d.Verbs[v], d.Verbs[v-1]; x.Kind == Relative && x.Marker < 0 && y.Form == Participle && y.ParentPhrase == x.ParentPhrase && d.Lemma(v-1) == "date" && d.Tags[first] == Prep {
			x.Kind, x.Parent, x.ParentPhrase = Main, -1, -1
		}
	}
	for v := lo + 1; v < hi; v++ { // "No one was hurt; it was closed": a semicolon opens no content
		if x := &d.Verbs[v]; x.Kind == Complement && x.Marker < 0 && x.Form == Finite && x.Subject >= 0 && x.Start > first && d.fold(x.Start-1, ";") {
			x.Kind, x.Parent = Main, -1
		}
	}
	d.noMain(lo, hi, first)
	d.overAsides(lo, hi, first)
	d.setApart(lo, hi, first)
	d.overClaims(lo, hi, first)
	d.overContacts(lo, hi, first)
	d.contactPasts(lo, hi, first)
	d.overAgents(lo, hi)
	d.overAmounts(lo, hi)
	d.overSaid(lo, hi, first)
	d.overLater(lo, hi)
	d.sharedObjects(lo, hi, s.Last)
	d.overGerunds(lo, hi)
	d.overThings(lo, hi)
	d.overWhose(lo, hi, first)
	d.overOpening(lo, hi, first)
	d.overAim(lo, hi, first)
	d.overDespite(lo, hi, first)
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
		if q := d.asideSubject(x, first); q >= 0 {
			x.Subject = q
			continue
		}
		if q := d.likened(x.Subject, first); q >= 0 {
			x.Subject = q
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
