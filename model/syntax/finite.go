package syntax

import "dateline/model/lexicon"

// finiteBetween reports whether a finite verb stands in [from, to).
func (d *Doc) finiteBetween(from, to int) bool {
	for j := from; j < to; j++ {
		if d.Tags[j].IsFinite() {
			return true
		}
	}
	return false
}

// surelyFinite reports whether a finite verb stands in [from, to) that can be no
// participle.
func (d *Doc) surelyFinite(from, to int) bool {
	for j := from; j < to; j++ {
		if d.Tags[j].IsFinite() && !(d.Tags[j] == Past && d.Words[j].Is(lexicon.VerbPart)) {
			return true
		}
	}
	return false
}

// mainBetween reports whether a finite verb stands in [first, to) that is not only
// that of a relative clause behind the subject.
func (d *Doc) mainBetween(first, to int) bool {
	for j := first; j < to; j++ {
		if d.Tags[j].IsFinite() && !d.owesMain(j, first) && !(d.Tags[j-min(j, 1)] == Rel && j > first+1 && d.Tags[j-2] == Comma && !d.finiteBetween(first, j-1)) {
			return true
		}
	}
	return false
}

// ownFinite reports whether the noun phrase that ends at j stands behind a
// finite verb of the same clause, as its object: "ministers visited the town
// hit by floods" – yes for town; "said the man died" – no, since a verb of
// saying opens a clause.
func (d *Doc) ownFinite(first, j int) bool {
	crossed := false
	k := j
	for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.quoteMark(k)) {
		k--
	}
	inside := d.Tags[k] == Prep && d.Tags[j] != Time // "charged with a crime related to", "said in a note left behind"
	for ; j >= first; j-- {
		switch t := d.Tags[j]; {
		case t.IsFinite() && d.owesMain(j, first):
			return false
		case inside && t.IsFinite():
			return true
		case inside && t.IsVerb():
		case t.IsFinite():
			if crossed {
				return false
			}
			return !d.saying(j) && d.Words[j].VerbField() != lexicon.VerbCognition
		case t == Part && d.auxBefore(j, first) >= 0: // its auxiliary decides
		case t == Base || t == Ger || t == Part:
			if crossed {
				return false
			}
			return t != Part && !d.saying(j)
		case markers.has(t) || t == Comma || t == Colon || t == Open || t == Close || t == Stop:
			return false
		case t == Conj:
			if !(j > first && nominal.has(d.Tags[j-1])) || d.Tags[j-1] == Time && d.Tags[j+1] != Time || j-1 > first && d.Tags[j-1] == Num && d.Tags[j-2] == Time && d.Tags[j+1] != Num {
				return false // behind a time the conjunction begins another clause
			}
		case t == Prep:
		}
	}
	return false
}

// owesMain reports whether the finite verb at j only belongs to a relative
// clause behind the subject, so that the sentence still owes its main verb.
func (d *Doc) owesMain(j, first int) bool {
	r := j - 1
	for r > first && (d.Tags[r] == Adv || d.Tags[r].IsVerb()) {
		r--
	}
	return r > first && d.Tags[r] == Rel && nominal.has(d.Tags[r-1]) && !d.finiteBetween(first, r)
}

// laterFinite reports whether another finite verb follows i in the same clause
// without a subject of its own: then i only modifies a noun.
func (d *Doc) laterFinite(i, last int) bool {
	loose := d.Words[i].NeedsObject() < 3                                       // i can be a whole predicate without an object
	depth := 0                                                                  // noun phrases passed that no preposition governs
	governed := !d.saying(i) && d.Words[i].VerbField() != lexicon.VerbCognition // the verb at i governs the first; after "found" it opens a clause
	from := d.behindTime(i+1, last)                                             // "discovered last week"
	for j := from; j < last; j++ {
		switch t := d.Tags[j]; {
		case t == Part && j == from && from > i+1 && d.Words[j].Is(lexicon.VerbPast) && j+1 < last && (d.Tags[j+1] == Det || d.Tags[j+1] == That || d.Tags[j+1] == Poss):
			return true // "released last week showed a lead"
		case t == Past && d.Words[j].Is(lexicon.VerbPart) && j > 0 && (d.Tags[j-1] == Det || d.Tags[j-1] == Adj || d.Tags[j-1] == Prep):
			governed = true
		case loose && t == Past && d.Words[j].Is(lexicon.VerbPart) && nominal.has(d.Tags[j-1]) && d.Words[j].NeedsObject() == 3 && !(j+1 < last && (d.Tags[j+1] == Det || d.Tags[j+1] == Poss || d.Tags[j+1] == That || d.Tags[j+1] == Name)) && !d.actsOn(j, last):
			return false // "exports rose in the months named in the survey"
		case t == Part && j > i+2 && depth == 0 && d.actsOn(j, last):
			return true // "passed in 2010 banned smoking"
		case t.IsFinite():
			return depth == 0
		case t == Comma && d.namesTo(j, last) && loose && d.somebodyNew(i, j):
			return false // "resigned and his deputy, Erik Holm, took over"
		case t == Comma && d.namesTo(j, last):
			return true // ", based in Lund, Sweden, has", "led by A. Berg, B. Holm and C. Lind, said"
		case t == Comma:
			// "The plan, announced on Monday, failed": look past a comma only when one
			// stood before i too.
			if !(i > 0 && d.Tags[i-1] == Comma) {
				return false
			}
			return j+1 < last && (d.Tags[j+1].IsFinite() || d.Words[j+1].Is(lexicon.VerbPast) && d.Tags[j+1] == Part || d.Tags[j+1] == Adv && j+2 < last && d.Tags[j+2].IsFinite())
		case t == Prep && j > i+1 && (d.fold(j, "before") || d.fold(j, "after") || d.fold(j, "since") || d.fold(j, "until")) && !(j+1 < last && (d.Tags[j+1] == Time || d.Tags[j+1] == Num && d.Tokens[j+1].Len() == 4)):
			return false // it may open a clause with a verb of its own
		case t == Prep && loose && j > i+1 && d.fold(j, "as") && d.opensAs(j, last):
			return false // "opened on Thursday as more unions have joined"
		case t == Prep && d.measure(j): // "said about 300 workers would"
			if !governed {
				depth++
			}
		case t == Prep || t == To || t == Ger || t == Base:
			governed = true
		case t == Sub && d.fold(j, "because") && j+1 < last && d.fold(j+1, "of"): // "imposed because of the war had"
			governed = true
		case t == Adj && j > from && dayish.Has(d.Text(j)) && nominal.has(d.Tags[j-1]) && d.behindTime(j, last) > j: // "held in Lund last week has"
			j, governed = d.behindTime(j, last)-1, false
		case t == Rel && depth == 0 && j > i+1 && nominal.has(d.Tags[j-1]) && i > 0 && nominal.has(d.Tags[i-1]) && d.overRelative(j, last) > j: // "People chosen for it who had no car were"
			j, governed = d.overRelative(j, last), true
		case markers.has(t) || t == Colon || t == Stop || t == Close:
			return false
		case t == Conj:
			governed = true
			n := j + 1
			if n+1 < last && d.Tags[n] == Prep && d.Tags[n+1] == Time { // "and on Friday left"
				for n++; n < last && (d.Tags[n] == Time || d.Tags[n] == Num); n++ {
				}
			}
			if d.Words[i].NeedsObject() <= 1 && d.oneMore(j, last) {
				return false // "walked out on Monday and a third was said to waver"
			}
			if d.joinsClause(i, j, last) {
				return false // "Berg scored twice and Holm became"
			}
			if n < last && (d.Tags[n].IsFinite() || d.Tags[n] == Pron || d.Tags[j-1] == Time && nominal.has(d.Tags[n]) && d.Tags[n] != Time && d.Tags[n] != Num) {
				return false // "voted in June and YouTube followed"
			}
		case t == Pron:
			depth++
		case t == Time || t == Num:
			if t == Time && d.saying(i) && j+1 < last && premods.has(d.Tags[j+1]) {
				governed = false // "said on Monday the owners agreed"
			}
		case nominal.has(t):
			if !governed && !(nominal.has(d.Tags[j-1]) || d.Tags[j-1] == Genitive) {
				depth++
			}
			if j+1 >= last || !nominal.has(d.Tags[j+1]) && d.Tags[j+1] != Genitive {
				governed = false
			}
		case t == Det || t == Poss || t == Adj:
			if j == from && !(t == Adj && j+1 < last && d.Tags[j+1] == Prep) {
				depth++ // a direct object: i is an active verb; but "shot dead in"
			}
		}
	}
	return false
}

// overRelative returns the last token of the verb of the clause that the "who" at j opens,
// where nothing but adverbs stands between; j for others.
func (d *Doc) overRelative(j, last int) int {
	if !d.fold(j, "who") {
		return j
	}
	k := j + 1
	for k < last && d.Tags[k] == Adv {
		k++
	}
	if k >= last || !d.Tags[k].IsFinite() {
		return j
	}
	for k+1 < last && (d.Tags[k+1] == Not || d.Tags[k+1] == Adv || d.Tags[k+1].IsVerb()) && (beForms.has(d.Tags[k]) || haveForms.has(d.Tags[k]) || d.Tags[k] == Modal || d.Tags[k] == DoFin || d.Tags[k] == Not || d.Tags[k] == Adv) {
		k++
	}
	if d.saying(k) || d.Words[k].VerbField() == lexicon.VerbCognition || d.tagAt(k+1, last) == To {
		return j // a clause or an infinitive of its own may follow
	}
	return k
}

// opensAs reports whether the "as" at j has a noun phrase behind it that is no role or
// likeness, and a finite verb behind that, so that it opens a clause.
func (d *Doc) opensAs(j, last int) bool {
	k := j + 1
	if k >= last || d.fold(k, "a") || d.fold(k, "an") || d.fold(k, "part") || d.fold(k, "many") || d.fold(k, "much") || d.fold(k, "of") {
		return false
	}
	for k < last && (nominal.has(d.Tags[k]) && d.Tags[k] != Time || premods.has(d.Tags[k])) {
		k++
	}
	if k == j+1 || k >= last || !d.Tags[k].IsFinite() {
		return false
	}
	t := d.Tags[d.nounStart(k-1, j)]
	return d.Tags[k-1] == Plural || d.Tags[k-1] == Pron || t == Det || t == Poss
}

// actsOn reports whether the verb form at j, behind a noun, can only be the past of a
// clause: its object stands right behind it.
func (d *Doc) actsOn(j, last int) bool {
	if !d.Words[j].Is(lexicon.VerbPast) || !nominal.has(d.Tags[j-1]) || d.Words[j].NeedsObject() < 2 || twoObjects.Has(d.LemmaOf(j)) {
		return false
	}
	switch next := d.tagAt(j+1, last); next {
	case Noun, Plural:
		return d.Words[j].NeedsObject() == 3 && (d.Tags[j-1] == Time || d.Tags[j-1] == Num && d.Tokens[j-1].Len() == 4)
	case Det, Poss:
		return !d.timePhrase(j+1, last)
	case Obj, Ger:
		return true
	}
	return false
}

// joinsClause reports whether the conjunction at j opens a clause with a subject of
// its own, as there is no noun between i and j that it could join to another.
func (d *Doc) joinsClause(i, j, last int) bool {
	for k := i + 1; k < j; k++ {
		if d.Tags[k] != Adv && d.Tags[k] != Time {
			return false
		}
	}
	k := j + 1
	for k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
		k++
	}
	return k > j+1 && k < last && d.Tags[k].IsFinite()
}

// namesTo reports whether nothing but names in a row stands between the comma at
// j and a finite verb behind another comma.
func (d *Doc) namesTo(j, last int) bool {
	k := j + 1
	for k < last && (d.Tags[k] == Name || d.Tags[k] == Comma || d.Tags[k] == Conj && d.fold(k, "and")) {
		k++
	}
	if k == j+1 || d.Tags[k-1] != Comma {
		return false
	}
	for k < last && d.Tags[k] == Adv {
		k++
	}
	return k < last && (d.Tags[k].IsFinite() || d.Tags[k] == Part && d.Words[k].Is(lexicon.VerbPast))
}

// objectBefore reports whether the noun phrase that ends at j is what a verb
// right before it acts on.
func (d *Doc) objectBefore(first, j int) bool {
	k := j
	for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.quoteMark(k)) {
		k--
	}
	if k > first && d.Tags[k] == Part && (d.Tags[k-1] == Det || d.Tags[k-1] == Poss) {
		return false // "a shard of the exploded rig showed up"
	}
	return d.Tags[k].IsVerb() && d.Words[k].NeedsObject() >= 2 && d.Words[k].VerbField() != lexicon.VerbCognition
}
