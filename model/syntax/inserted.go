package syntax

import (
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// behindDateline returns the first token behind what a news agency opens a text with,
// "LUND, March 8 (Agency) - "; first without.
func (d *Doc) behindDateline(first, last int) int {
	const longest = 16
	if first >= last || d.Tags[first] != Name {
		return first
	}
	sure := d.Tokens[first].Shape.Is(segment.AllCapital) && d.Tokens[first].Len() > 2
	for i := first + 1; i < last && i < first+longest; i++ {
		switch t := d.Tags[i]; {
		case d.dash(i) || d.Text(i) == "-":
			if sure && i+1 < last && d.Tokens[i+1].Start > d.Tokens[i].End && (d.Tokens[i+1].Shape.Is(segment.Capital) || d.Tags[i+1] == Num || d.Tags[i+1] == Open) {
				return i + 1
			}
			return first
		case t == Close:
			sure = true
		case t == Name, t == Comma, t == Time, t == Num, t == Open, t == Stop:
		default:
			return first
		}
	}
	return first
}

// bodyAt returns the body or the firm whose name goes on with the place that phrase p
// names, for the "which" at k: "Orr & Lind of Boston, which won". −1 without.
func (d *Doc) bodyAt(p, k, first int) int {
	f := d.Phrases[p].First - 1
	if !d.fold(k, "which") || f <= first || !d.fold(f, "of") || d.PhraseOf[f-1] < 0 || d.Tags[f-1] != Name || d.Tags[d.Phrases[p].Head] != Name || d.fold(k+1, "lies") || d.fold(k+1, "is") {
		return -1
	}
	return int(d.PhraseOf[f-1])
}

// byMeans reports whether the "by" at k says by which means somebody spoke.
func (d *Doc) byMeans(k, last int) bool {
	return d.fold(k, "by") && k+1 < last && means.Has(d.Text(k+1))
}

var means = lexicon.Words(`telephone phone email e-mail letter text message radio fax satellite video videolink post cable telegram`)

// promisedVerb reports whether the adjective at i can only be the verb that a promise or
// a plan is to do: "a pledge to free prisoners".
func (d *Doc) promisedVerb(i, first, last int) bool {
	if i-2 < first || i+1 >= last || !d.fold(i-1, "to") || !d.Words[i].Is(lexicon.VerbBase) || d.Words[i].NeedsObject() < 1 {
		return false
	}
	return promising.Has(d.Text(i-2)) && (d.Tags[i+1] == Noun || d.Tags[i+1] == Plural || d.Tags[i+1] == Name)
}

var promising = lexicon.Words(`promise promises plan plans pledge pledges bid bids effort efforts attempt attempts vow vows move moves decision ability failure need
struggle drive push mandate duty order orders chance refusal willingness commitment commitments proposal proposals right power powers measures steps`)

// afterYear reports whether the adjective at i, which a month or a year stands before
// and no noun behind, is the noun itself: "the June 2026 primary,".
func (d *Doc) afterYear(i, first, last int) bool {
	if i-2 < first || i+1 >= last || !d.Words[i].Is(lexicon.Noun) {
		return false
	}
	switch d.Tags[i+1] {
	case Comma, Stop, Prep, BeFin, HaveFin, Modal, Conj:
	default:
		return false
	}
	k := i - 1
	if d.Tags[k] == Adj { // "the 2008 presidential primary"
		k--
	}
	end := k
	for k > first && (d.Tags[k] == Time || d.Tags[k] == Num && (d.Tokens[k].Len() == 4 || k-1 > first && d.Tags[k-1] == Time)) {
		k--
	}
	return k < end && d.Tags[k] == Det
}

// usingLeft returns the phrase at the head of the sentence that the gerund before verb v
// tells more of, where the subject next to v is only the last of what that gerund
// acts on: "Rescuers using drones and dogs resumed". −1 without.
func (d *Doc) usingLeft(v, lo, first int) int {
	u := v - 1
	if u != lo || d.Verbs[u].Form != Gerund || d.Verbs[u].ParentPhrase < 0 || d.Verbs[u].Object < 0 {
		return -1
	}
	p, o := d.Verbs[u].ParentPhrase, d.Verbs[u].Object
	k := d.Verbs[v].First - 1
	if d.Phrases[p].First != first || k <= first || d.PhraseOf[k] < 0 {
		return -1
	}
	q := d.Phrases[d.PhraseOf[k]]
	if q.First < 1 || d.Tags[q.First-1] != Conj || !d.fold(q.First-1, "and") || d.Phrases[o].Last != q.First-1 || d.Tags[q.Head] == Pron {
		return -1
	}
	return p
}

// goesOnFinite reports whether an "and" with a finite verb right behind it goes on with
// the verb form at i, with nothing between that parts clauses.
func (d *Doc) goesOnFinite(i, last int) bool {
	const longest = 16
	for k := i + 1; k+1 < last && k < i+longest; k++ {
		switch t := d.Tags[k]; {
		case t == Conj:
			if d.Tags[k+1].IsFinite() {
				return true
			}
		case t == Comma, t == Colon, t.IsFinite(), markers.has(t), t == Pron, t == Open:
			return false
		}
	}
	return false
}

// sayerApart returns who is named between the comma behind what he or she says and the
// words that tell who that is, before the verb of saying v and the comma at k: "they
// fled, Erik Holm, the head of the school, said". −1 without.
func (d *Doc) sayerApart(v, lo, k, first int) int {
	x := &d.Verbs[v]
	if v == lo || d.Tags[k] != Comma || k != x.First-1 || !d.saying(x.Head) || x.Passive {
		return -1
	}
	j := k - 1
	for j > first && d.PhraseOf[j] >= 0 && d.Phrases[d.PhraseOf[j]].First > first && d.Tags[d.Phrases[d.PhraseOf[j]].First-1] == Prep {
		j = d.Phrases[d.PhraseOf[j]].First - 2
	}
	if j <= first || d.PhraseOf[j] < 0 {
		return -1
	}
	a := d.Phrases[d.PhraseOf[j]]
	if c := a.First - 1; c > first+2 && d.Tags[a.Head] != Name && d.Words[a.Head].Person() >= 1 && d.Tags[c] == Comma && d.PhraseOf[c-1] >= 0 && d.Tags[c-1] == Name {
		p := int(d.PhraseOf[c-1])
		if b := d.Phrases[p].First - 1; b >= d.Verbs[v-1].Last && d.Tags[b] == Comma && d.hasMain(lo, v) {
			return p
		}
	}
	return -1
}

// disagreeing returns the verb of the main clause that goes on with verb v where its form
// cannot be that of the subject of verb u, in a relative clause between: "She left on the
// day the police were called and was charged". −1 without.
func (d *Doc) disagreeing(v, u, lo int) int {
	x, y := &d.Verbs[v], &d.Verbs[u]
	if y.Kind != Relative && y.Kind != Adverbial || y.Subject < 0 || !d.fold(x.First, "was") && !d.fold(x.First, "is") && !d.fold(x.First, "has") || !d.fold(y.First, "were") && !d.fold(y.First, "are") && !d.fold(y.First, "have") {
		return -1
	}
	for w := u - 1; w >= lo; w-- {
		if z := &d.Verbs[w]; z.Form == Finite && z.Kind == Main && z.Subject >= 0 && d.Tags[d.Phrases[z.Subject].Head] != Plural {
			return w
		}
	}
	return -1
}

// oneMore reports whether one more of a sort, with a verb of its own, follows the
// conjunction at j: "and a third was".
func (d *Doc) oneMore(j, last int) bool {
	k := j + 1
	if k+2 >= last || d.Tags[k] != Det && !d.fold(k, "another") {
		return false
	}
	if !d.fold(k, "another") {
		k++
	}
	if !counting.Has(d.Text(k)) {
		return false
	}
	return d.Tags[k+1].IsFinite() || k+2 < last && d.Tags[k+1] == Noun && d.Tags[k+2].IsFinite()
}

// finiteAsideBetween reports whether a clause put in by a relative word or a conjunction
// begins in [from, to).
func (d *Doc) finiteAsideBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if t := d.Tags[k]; t == Rel || t == Wh || t == Sub || t == That && d.fold(k, "that") {
			return true
		}
	}
	return false
}
