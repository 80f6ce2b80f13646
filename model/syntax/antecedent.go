package syntax

import "dateline/model/lexicon"

// overWhen returns the phrase that the relative word at k tells more of where only when
// something was stands between: "a bill in March that would end it", "testimony released
// on Friday that contradicts him". −1 without.
func (d *Doc) overWhen(p, k, first int) int {
	if !d.fold(k, "that") || d.Phrases[p].Last != k || d.Tags[d.Phrases[p].Head] != Time && !(d.Tags[d.Phrases[p].Head] == Num && d.Tokens[d.Phrases[p].Head].Len() == 4) {
		return -1
	}
	f := d.Phrases[p].First - 1
	if f > first && d.Tags[f] == Prep {
		f--
	}
	if f > first && (d.Tags[f] == Part || d.Tags[f] == Adv) && d.PhraseOf[f] < 0 {
		f--
	}
	if f < first || d.PhraseOf[f] < 0 || d.temporal(int(d.PhraseOf[f])) || d.Tags[d.Phrases[d.PhraseOf[f]].Head] == Name {
		return -1
	}
	return int(d.PhraseOf[f])
}

// overPlace returns what a town and its country place, for the relative word behind
// both: "a firm in Cambridge, England, whose". −1 without.
func (d *Doc) overPlace(p, k, first int) int {
	if d.Phrases[p].Last != k-1 || d.Tags[d.Phrases[p].Head] != Name || !d.Words[d.Phrases[p].Head].Is(lexicon.Place) {
		return -1
	}
	f := d.Phrases[p].First - 1
	if f > first && d.Tags[f] == Comma && d.PhraseOf[f-1] >= 0 && d.Tags[f-1] == Name {
		f = d.Phrases[d.PhraseOf[f-1]].First - 1
	}
	if f <= first || d.Tags[f] != Prep || !d.fold(f, "in") && !d.fold(f, "near") && !d.fold(f, "of") && !d.fold(f, "from") || d.PhraseOf[f-1] < 0 {
		return -1
	}
	if h := d.Phrases[d.PhraseOf[f-1]].Head; (d.fold(k, "who") || d.fold(k, "whose")) && d.Tags[h] != Time && d.Tags[h] != Num {
		return int(d.PhraseOf[f-1])
	}
	return -1
}

// ofAddress returns the thing at the head of the sentence whose street and town, phrase p
// the last, stand between it and the "which" at k: "The Regal in Mill Street, Dover,
// which". −1 without.
func (d *Doc) ofAddress(p, k, first int) int {
	f := d.Phrases[p].First - 1
	if !d.fold(k, "which") || d.Phrases[p].Last != k-1 || d.Tags[k-1] != Comma || d.Tags[d.Phrases[p].Head] != Name || f <= first+2 || d.Tags[f] != Comma || d.Tags[f-1] != Name || d.PhraseOf[f-1] < 0 {
		return -1
	}
	f = d.Phrases[d.PhraseOf[f-1]].First - 1
	if f <= first || !d.fold(f, "in") && !d.fold(f, "on") && !d.fold(f, "at") || d.PhraseOf[f-1] < 0 {
		return -1
	}
	q := int(d.PhraseOf[f-1])
	if ph := d.Phrases[q]; ph.First != first || ph.Last != f || d.Words[ph.Head].Person() >= 2 || d.Tags[ph.Head] == Time || d.Tags[ph.Head] == Pron {
		return -1
	}
	return q
}

// happenedThere returns the happening that the "which" at k goes on about, with a verb
// that only a happening has, where the chain that ends with phrase p says where it was:
// "a fire near the village of Lund, which broke out". −1 without.
func (d *Doc) happenedThere(p, k, first int) int {
	if !d.fold(k, "which") || k+1 >= len(d.Tags) || !befalls.Has(d.LemmaOf(k+1)) || d.Words[d.Phrases[p].Head].Happening() >= 2 {
		return -1
	}
	for steps := 0; steps < 4; steps++ {
		f := d.Phrases[p].First - 1
		if f > first && d.Tags[f] == Comma && d.Tags[d.Phrases[p].Head] == Name {
			f-- // "in Lund, Sweden, which"
		} else if f <= first || d.Tags[f] != Prep {
			return -1
		} else {
			f--
		}
		if f < first || d.PhraseOf[f] < 0 {
			return -1
		}
		if p = int(d.PhraseOf[f]); d.Words[d.Phrases[p].Head].Happening() >= 2 && d.Tags[d.Phrases[p].Head] != Name {
			return p
		}
	}
	return -1
}

// deputes speak for somebody else.
var deputes = lexicon.Words(`lawyer lawyers attorney attorneys solicitor solicitors barrister counsel spokesman spokeswoman spokesperson spokespeople agent agents aide aides publicist`)

// befalls are verbs that a happening has and no place: "which broke out on Sunday".
var befalls = lexicon.Words(`break begin start erupt end last kill injure wound claim follow happen occur destroy displace leave force trigger spread`)

// insideRelative reports whether clause u hangs on a relative clause that a comma parts
// from the subject at the head of the sentence: "Holm, who said that trade would | grow,
// left". It is put in as a whole.
func (d *Doc) insideRelative(u, lo, first int) bool {
	for steps := 0; steps < 6 && u > lo; steps++ {
		y := &d.Verbs[u]
		if y.Kind == Relative {
			return y.Marker > first+1 && d.Tags[y.Marker] == Rel && (d.Tags[y.Marker-1] == Comma || d.apposedNoun(y.Marker, first)) && !d.hasMain(lo, u)
		}
		if y.Parent < lo || y.Parent >= u || y.Kind == Main {
			return false
		}
		u = y.Parent
	}
	if u == lo && d.Verbs[u].Kind == Relative {
		m := d.Verbs[u].Marker
		return m > first+1 && d.Tags[m] == Rel && (d.Tags[m-1] == Comma || d.apposedNoun(m, first))
	}
	return false
}

// apposedNoun reports whether the noun right before token m stands in apposition to a
// name: "Ada Lund, a nurse | who".
func (d *Doc) apposedNoun(m, first int) bool {
	if d.PhraseOf[m-1] < 0 {
		return false
	}
	f := d.Phrases[d.PhraseOf[m-1]].First
	return f > first+1 && d.Tags[f] == Det && d.Tags[f-1] == Comma && d.PhraseOf[f-2] >= 0
}
