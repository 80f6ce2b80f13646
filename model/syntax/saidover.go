package syntax

import "dateline/model/lexicon"

// overGerunds gives the verb behind what a participle puts in between commas the subject
// that this tells more of, where a verb of saying stands before that: "The office says
// mills, numbering 700, employ most" is not about what the office employs.
func (d *Doc) overGerunds(lo, hi int) {
	for v := lo + 2; v < hi; v++ {
		x, g, u := &d.Verbs[v], &d.Verbs[v-1], &d.Verbs[v-2]
		if x.Form != Finite || g.Form != Gerund || u.Form != Finite || u.Passive || u.Object < 0 || x.Subject != u.Subject || x.First == 0 || x.First != x.Start && x.Marker >= 0 {
			continue
		}
		q := d.Phrases[u.Object]
		if !sayers.Has(d.Lemma(v-2)) && !foreseeing.Has(d.Lemma(v-2)) || q.First != u.Last || q.Last+1 != g.First || d.Tags[q.Last] != Comma || d.Tags[x.First-1] != Comma {
			continue
		}
		x.Kind, x.Parent, x.Subject = Complement, v-2, u.Object
		g.Subject, g.Parent = u.Object, v
		u.Object = -1
	}
}

// saidAbout returns the phrase that verb v has as its subject where a clause without a
// pronoun says something of that: "a probe | the agency said | was under way". −1 without.
func (d *Doc) saidAbout(v, lo int) int {
	if v == lo {
		return -1
	}
	u := &d.Verbs[v-1]
	if u.Last != d.Verbs[v].First || u.Kind != Relative || u.Marker >= 0 || u.Form != Finite || u.ParentPhrase < 0 || u.Subject < 0 || !sayers.Has(d.Lemma(v-1)) && !foreseeing.Has(d.Lemma(v-1)) || d.Phrases[u.ParentPhrase].Last != d.Phrases[u.Subject].First {
		return -1
	}
	if f := d.Phrases[u.ParentPhrase].First - 1; f >= 0 && (d.Tags[f] == Comma || d.Tags[f] == Sub || d.Tags[f] == That) || v-1 == lo && !d.finiteBetween(d.Sentences[d.SentenceAt(d.Tokens[u.First].Start)].First, d.Phrases[u.ParentPhrase].First) {
		return -1 // "The rise analysts feared came": the clause’s own subject
	}
	return u.ParentPhrase
}

// overSaid finds the clauses of what somebody says of the subject right before them without
// a pronoun, "The man they say robbed the bank | was seen": the verb behind them has
// that subject.
func (d *Doc) overSaid(lo, hi, first int) {
	for u := lo; u+2 < hi && u < lo+2; u++ {
		x, y := &d.Verbs[u], &d.Verbs[u+1]
		if x.Form != Finite || y.Form != Finite || x.Last != y.First || x.Subject < 1 || !sayers.Has(d.Lemma(u)) || d.Phrases[x.Subject].Last != x.First {
			continue
		}
		q := x.Subject - 1
		if d.Phrases[q].First != first || d.Phrases[q].Last != d.Phrases[x.Subject].First || d.temporal(q) || d.Tags[d.Phrases[q].Head] == Pron {
			continue
		}
		w := u + 2
		for w < hi && d.Verbs[w].Form != Finite {
			w++
		}
		if w >= hi || d.Verbs[w].Marker >= 0 {
			continue
		}
		parted := false
		for i := y.Last; i < d.Verbs[w].First; i++ {
			t := d.Tags[i]
			parted = parted || t == Comma || t == Conj || t == Colon || t == Open || markers.has(t)
		}
		if parted {
			continue
		}
		x.Kind, x.Parent, x.Marker, x.ParentPhrase, x.Object = Relative, -1, -1, q, -1
		y.Kind, y.Parent, y.Marker, y.ParentPhrase, y.Subject, y.Start = Relative, u, -1, q, q, y.First
		z := &d.Verbs[w]
		z.Kind, z.Parent, z.Marker, z.ParentPhrase, z.Subject, z.Start = Main, -1, -1, -1, q, z.First
	}
}

// saidInRelative reports whether verb v, whose subject begins at begin, carries what the
// relative clause before says: "Holm, who said the vote will be held, left". A verb for
// what the clause tells of stands elsewhere.
func (d *Doc) saidInRelative(v, begin, lo int) bool {
	u := &d.Verbs[v-1]
	for begin > u.Last && d.Tags[begin-1] == Adv {
		begin--
	}
	if begin != u.Last || u.Passive || !sayers.Has(d.Lemma(v-1)) && !foreseeing.Has(d.Lemma(v-1)) || u.Kind != Relative || u.Form != Finite {
		return false
	}
	last := d.Sentences[d.SentenceAt(d.Tokens[u.First].Start)].Last
	if d.hasMain(lo, v) {
		return u.Marker > 0 && d.Tags[u.Marker-1] == Comma
	}
	return d.freeFinites(d.Verbs[v].Last, last)+d.pastsBehind(d.Verbs[v].Last, last) > 0
}

// foreseeing verbs have a clause as their content and seldom anything else before one.
var foreseeing = lexicon.Words(`fear expect warn know`)
