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
