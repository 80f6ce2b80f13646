package syntax

import "dateline/model/lexicon"

// antecedent returns the phrase that the clause behind the relative word at k tells more of,
// −1 without. A "who" is never a time or a thing where somebody is named right before it, or
// before that: "a child of the '80s who", "within reach of Ada Holm, who".
func (d *Doc) antecedent(k, first int) int {
	p := d.nearAntecedent(k, first)
	if p < 0 || !d.fold(k, "who") && !d.fold(k, "whom") {
		return p
	}
	if t := d.Tags[d.Phrases[p].Head]; d.temporal(p) && t != Pron || d.fold(d.Phrases[p].Head, "80s") {
		if q := d.somebodyLeft(p, first); q >= 0 {
			return q
		}
	}
	if b := k - 2; b > first && d.Tags[k-1] == Comma && d.Text(b) == ")" { // "backers of Ann Holm (R-Iowa), whom"
		if open := d.openingBracket(b, first); open > first && d.PhraseOf[open-1] >= 0 && d.Tags[open-1] == Name {
			return int(d.PhraseOf[open-1])
		}
	}
	j := k - 1
	for j > first && (d.Tags[j] == Comma || d.Tags[j] == Close) {
		j--
	}
	if n := int(d.PhraseOf[j]); n >= 0 && n != p && n > p && d.nameOfSomebody(n) && !d.somebody(p) {
		return n
	}
	if t := d.Tags[d.Phrases[p].Head]; (t == Noun || t == Plural) && d.Phrases[p].First > first && d.Tags[d.Phrases[p].First-1] == Prep && !d.somebody(p) {
		if q := d.somebodyLeft(p, first); q >= 0 { // "a nurse in the valley who"
			return q
		}
	}
	return p
}

// somebodyLeft returns the nearest phrase left of p, over prepositions and marks, that means
// somebody; −1 without.
func (d *Doc) somebodyLeft(p, first int) int {
	for steps := 0; steps < 3 && p > 0; steps++ {
		k := d.Phrases[p].First - 1
		for k > first && (d.Tags[k] == Open || d.Tags[k] == Close || d.Tags[k] == Prep) {
			k--
		}
		if k <= first || d.PhraseOf[k] < 0 || int(d.PhraseOf[k]) >= p {
			return -1
		}
		if p = int(d.PhraseOf[k]); d.somebody(p) {
			return p
		}
	}
	return -1
}

// somebody reports whether phrase p can mean people.
func (d *Doc) somebody(p int) bool {
	h := d.Phrases[p].Head
	switch d.Tags[h] {
	case Name, Pron, Obj, Num:
		return true
	case Det:
		return false
	}
	return d.Words[h].Person() >= 1 || d.Words[h] == 0 || d.Words[h].NounField() == lexicon.NounGroup || d.Words[h].NounField() == lexicon.NounPerson || partOf.Has(d.Text(h)) || d.Tags[h] == Adj || d.Tags[h] == Part
}

// nameOfSomebody reports whether phrase p is the name of a person by its words.
func (d *Doc) nameOfSomebody(p int) bool {
	ph := d.Phrases[p]
	if d.Tags[ph.Head] != Name || d.Words[ph.Head].Is(lexicon.Place|lexicon.Organisation) && d.Words[ph.Head].Person() < 2 {
		return false
	}
	for i := ph.First; i < ph.Last; i++ {
		if styled.Has(d.Text(i)) || (d.Words[i].Is(lexicon.PersonName) || d.Words[i].Person() >= 2) && ph.Last-ph.First > 1 {
			return true
		}
	}
	return false
}

// overWhose reads a clause with "whose" whose subject a name between commas parts from its
// verb, and gives the sentence its own subject back: "Ada Holm, whose son, the poet Jan Holm,
// was among the lost, wrote". first is where the sentence begins.
func (d *Doc) overWhose(lo, hi, first int) {
	for v := lo; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Kind == Relative || x.Subject < 0 || d.Phrases[x.Subject].Last >= x.First {
			continue
		}
		m := d.Phrases[x.Subject].Last
		if m < len(d.Tags) && d.Tags[m] == Comma {
			m++
		}
		if m+1 >= x.First || !d.fold(m, "whose") || d.PhraseOf[m+1] < 0 || d.verbBetween(m, x.First) || d.Tags[x.First-1] != Comma {
			continue
		}
		own := int(d.PhraseOf[m+1])
		if e := d.Phrases[own].Last; e >= x.First || d.Tags[e] != Comma {
			continue
		}
		owner := x.Subject
		for u := v + 1; u < hi; u++ { // the verb that the owner is the subject of
			y := &d.Verbs[u]
			if y.Form != Finite || y.Kind == Relative || y.Marker >= 0 || d.Tags[y.First-1] != Comma {
				continue
			}
			y.Kind, y.Subject, y.Parent = Main, owner, -1
			break
		}
		x.Kind, x.Marker, x.Subject, x.Parent, x.ParentPhrase = Relative, m, own, -1, owner
	}
}

// overDespite gives the verb of a relative clause its subject over a gerund that tells in spite
// of, or by, what it is so: "a clerk who despite losing his sight was reading".
func (d *Doc) overDespite(lo, hi, first int) {
	for v := lo + 1; v < hi; v++ {
		x, g := &d.Verbs[v], &d.Verbs[v-1]
		if x.Form != Finite || g.Form != Gerund || g.Marker < first+1 || d.Tags[g.Marker] != Prep || d.Tags[g.Marker-1] != Rel || d.fold(g.Marker-1, "whose") || x.Kind == Relative {
			continue
		}
		m := g.Marker - 1
		p := d.antecedent(m, first)
		if p < 0 || x.Subject >= 0 && d.Phrases[x.Subject].First < g.Last || d.Tags[m] != Rel {
			continue
		}
		if q := x.Subject; q >= 0 && d.Phrases[q].First == g.Last && g.Object < 0 {
			g.Object = q
		}
		x.Kind, x.Marker, x.Subject, x.ParentPhrase, x.Parent = Relative, m, p, p, -1
		g.Subject, g.Parent = p, v
	}
}

// overOpening gives the verb of the main clause behind a clause that opens the sentence its own
// subject, where what commas put in parts them: "While the king wants a vote, the ruling
// party, fearing unrest, has put it off".
func (d *Doc) overOpening(lo, hi, first int) {
	if lo >= hi || d.Tags[first] != Sub && !(d.Tags[first] == Prep && d.Verbs[lo].Marker == first) {
		return
	}
	c := d.Verbs[lo].Last
	for c < len(d.Tags) && d.Tags[c] != Comma && d.Tags[c] != Stop {
		c++
	}
	if c+1 >= len(d.Tags) || d.Tags[c] != Comma || d.PhraseOf[c+1] < 0 {
		return
	}
	q := int(d.PhraseOf[c+1])
	ph := d.Phrases[q]
	if ph.First != c+1 || d.temporal(q) || d.Tags[ph.Head] == Obj || ph.Last >= len(d.Tags) || d.Tags[ph.Last] != Comma {
		return
	}
	for v := lo + 1; v < hi; v++ {
		x := &d.Verbs[v]
		if x.First < ph.Last || x.Form != Finite || x.Kind == Relative || x.Marker > ph.Last {
			if x.First >= ph.Last && x.Form == Finite {
				return
			}
			continue
		}
		if x.Subject < 0 || d.Phrases[x.Subject].Last > c || d.Tags[x.First-1] != Comma {
			return
		}
		old := x.Subject
		x.Kind, x.Subject, x.Parent, x.Marker = Main, q, -1, -1
		for u := lo + 1; u < hi; u++ { // what is put in, and what hangs on the verb, is its subject's too
			if y := &d.Verbs[u]; u != v && y.Form != Finite && y.First > ph.Last && (y.Subject == old || u < v && y.ParentPhrase < 0) {
				y.Subject = q
			}
		}
		if d.Verbs[lo].Kind == Adverbial {
			d.Verbs[lo].Parent = v
		}
		return
	}
}

// overAim gives a verb behind a comma the noun that opens the sentence as its subject where it
// has what the gerund behind that acts on: "The idea of closing the mine, which the union
// hated, has come back".
func (d *Doc) overAim(lo, hi, first int) {
	for v := lo + 2; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Kind != Main || x.Subject < 0 || d.Tags[x.First-1] != Comma || d.Verbs[v-1].Kind != Relative {
			continue
		}
		if p := d.gerundOf(lo, lo, first); p >= 0 && d.Phrases[p].First == first && x.Subject == d.Verbs[lo].Object && d.Verbs[lo].Marker == d.Phrases[p].Last {
			x.Subject = p
			d.Verbs[lo].Subject = -1
		}
		return
	}
}
