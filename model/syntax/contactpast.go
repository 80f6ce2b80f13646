package syntax

import "dateline/model/lexicon"

// contactPasts reads what looks like a participle, or like the verb of the sentence, as the
// past of a clause that tells more of the noun right before its subject, without a word
// between: "quoted remarks | Holm made in May", "by a note | his aide, Ada Lund, sent",
// "to the list | ministers published on Monday". The noun is governed, so that it cannot be
// one with the subject, and the verb has the object that it needs nowhere else.
func (d *Doc) contactPasts(lo, hi, first int) {
	for v := lo; v < hi; v++ {
		x := &d.Verbs[v]
		p := x.Subject
		if p < 0 || x.First != x.Head || x.Marker >= 0 || x.Object >= 0 && !d.temporal(x.Object) || d.Words[x.Head].NeedsObject() < 1 || !d.past(x.Head) {
			continue
		}
		bare := x.Form == Participle && x.Kind == Participial && p == x.ParentPhrase
		if !bare && !(x.Form == Finite && x.Kind == Main && d.Tags[x.Head] == Past && d.hasMain(lo, v)) || d.resumesName(p, x.First, first) {
			continue
		}
		last := d.Sentences[d.SentenceAt(d.Tokens[x.Head].Start)].Last
		k := x.Last
		for k < last && (d.Tags[k] == Adv || k == x.Last && d.Tags[k] == Prep && particles.Has(d.Text(k)) && k+1 < last && d.Tags[k+1] == Prep) { // "made earlier this year", "turned over to her"
			k++
		}
		if !d.objectMissing(k, last) || x.Last < last && (d.fold(x.Last, "by") || d.fold(x.Last, "as") || d.fold(x.Last, "of") || d.Tags[x.Last].IsFinite()) {
			continue
		}
		if d.Phrases[p].Last != x.First { // "his aide, Ada Lund, sent"
			k := x.First - 1
			if d.Tags[k] != Comma || d.PhraseOf[k-1] < 0 {
				continue
			}
			if r := int(d.PhraseOf[k-1]); r == p && p > 0 && d.Phrases[p].First > first && d.Tags[d.Phrases[p].First-1] == Comma && d.Phrases[p-1].Last == d.Phrases[p].First-1 {
				p--
			} else if r != p+1 || d.Phrases[r].First != d.Phrases[p].Last+1 {
				continue
			}
			if d.Tags[d.Phrases[p].First] != Poss && d.Tags[d.Phrases[p].First] != Det {
				continue
			}
		}
		q := p - 1
		if q < 0 || d.Phrases[q].Last != d.Phrases[p].First || d.Phrases[q].First <= first || d.temporal(q) || d.temporal(p) || !d.actsUpon(p, q) {
			continue
		}
		g := d.Phrases[d.chainHead(q, lo, v, first)].First - 1
		if f := d.Phrases[q].First - 1; d.Tags[f] != Prep && (g < first || !d.Tags[g].IsVerb() || twoObjects.Has(d.LemmaOf(g)) || sayers.Has(d.LemmaOf(g)) || bareObject.Has(d.LemmaOf(g))) {
			continue
		}
		if d.Tags[x.Head] == Part {
			d.Tags[x.Head] = Past
		}
		x.Form, x.Tense, x.Passive = Finite, PastTense, false
		x.Kind, x.Subject, x.ParentPhrase, x.Start = Relative, p, q, d.Phrases[p].First
		if x.Parent = v - 1; v == lo {
			x.Parent = -1
		}
	}
}

// resumesName reports whether phrase p opens the sentence, or an adverb parts it from the verb
// at token i, so that this may be the sentence's own.
func (d *Doc) resumesName(p, i, first int) bool {
	return i <= first || d.Phrases[p].First == first || d.Tags[i-1] == Adv
}

// actsUpon reports whether phrase p, somebody, stands right behind phrase q, a thing, as
// what does something with it.
func (d *Doc) actsUpon(p, q int) bool {
	h, o := d.Phrases[p].Head, d.Phrases[q].Head
	if t := d.Tags[o]; t != Noun && t != Plural && t != Num {
		return false
	}
	switch t := d.Tags[h]; {
	case t == Name:
		return d.Words[o].Person() < 2 && d.Words[o].NounField() != lexicon.NounGroup && (d.Tags[o] == Plural || d.Tags[d.Phrases[q].First] == Det || d.Tags[d.Phrases[q].First] == Poss)
	case t == Pron:
		return true
	}
	f := d.Tags[d.Phrases[p].First]
	return f == Poss || f == Det && d.Words[h].Person() >= 2 || d.Tags[h] == Plural && d.Words[h].Person() >= 2 && d.Tags[o] == Noun
}
