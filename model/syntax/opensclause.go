package syntax

import "dateline/model/lexicon"

// between are prepositions that join a noun to the noun before it.
var between = lexicon.Words(`with between over by for among about`)

// appositionTo returns the comma that closes the apposition which the comma at j
// opens, where a finite verb follows it, j itself without.
func (d *Doc) appositionTo(j, last int) int {
	k := j + 1
	if k < last && (d.Tags[k] == Part || d.Tags[k] == Ger) { // "the barge Alma, owned by Berg Lines, sank"
		const near = 14
		for ; k < last && k < j+near && d.Tags[k] != Comma; k++ {
			if d.Tags[k].IsFinite() || markers.has(d.Tags[k]) || d.Tags[k] == Stop || d.Tags[k] == Colon {
				return j
			}
		}
		if k+1 < last && d.Tags[k] == Comma && d.Words[k+1].Is(lexicon.VerbPast) && d.Words[k+1].NeedsObject() < 3 && !d.saying(k+1) && (d.Tags[k+1].IsFinite() || d.tagAt(k+2, last) == Prep || d.tagAt(k+2, last) == Time) {
			return k
		}
		return j
	}
	for k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.fold(k, "of")) {
		k++
	}
	if k > j+1 && k+1 < last && d.Tags[k] == Comma && d.Tags[k-1] != Time && (d.Tags[k+1].IsFinite() || d.Words[k+1].Is(lexicon.VerbPast) && !d.saying(k+1)) {
		return k
	}
	return j
}

func (d *Doc) conjunctive(i int) bool {
	return conjunctive[d.met[i].closed]
}

// opensClause reports whether the preposition at i has a whole clause behind it
// ("after the fire broke out,") while the sentence has another finite verb.
func (d *Doc) opensClause(i, first, last int) bool {
	verb := -1
	far := false     // so did one that such a noun seldom has behind it
	timed := true    // nothing but an expression of time up to the verb
	crossed := false // a preposition that may belong to the noun before it
scan:
	for j := i + 1; j < last; j++ {
		timed = timed && (d.Tags[j] == Time || d.Tags[j] == Num || d.Words[j].NounField() == lexicon.NounTime || d.Tags[j].IsFinite())
		switch t := d.Tags[j]; {
		case t.IsFinite() || t == Part && j > i+1 && d.happensAlone(j, first, last):
			if far && (t == Third || t == Plain) && d.Words[j].Is(lexicon.Noun|lexicon.NounPlural) {
				return false
			}
			if crossed && d.Words[j].Is(lexicon.VerbPart) && d.Words[j].NeedsObject() > 0 && !(j+1 < last && (d.Tags[j+1] == Det || d.Tags[j+1] == Poss || d.Tags[j+1] == Obj || d.Tags[j+1] == Noun && d.Words[j].NeedsObject() >= 2)) {
				return false
			}
			verb = j
			break scan
		case t == Prep && j > i+1 && nominal.has(d.Tags[j-1]) && d.Tags[j-1] != Time && (d.fold(i, "after") || d.fold(i, "before") || d.fold(i, "since")) && (between.Has(d.Text(j)) && d.finiteBetween(first, i) || d.mainBetween(first, i) && !d.fold(j, "as")):
			crossed, far = true, far || !between.Has(d.Text(j))
		case t == Symbol && d.fold(j, "/"): // "after a CNN/ORC poll showed"
		case nominal.has(t) || premods.has(t) || t == Adv || d.quoteMark(j):
		case t == Conj && j > i+1 && j+1 < last && d.Tags[j-1] == Name && d.Tags[j+1] == Name && (d.fold(i, "after") || d.fold(i, "before")): // "after Berg and Holm left"
		case t == Conj && i <= first+1 && nominal.has(d.Tags[j-1]) && j+1 < last && (nominal.has(d.Tags[j+1]) || premods.has(d.Tags[j+1])) && (d.fold(i, "after") || d.fold(i, "before")): // "Even before the names and ages of the dead were known,"
		case t == Conj && j > i+3 && j+1 < last && d.fold(j-2, "of") && d.Tags[j-1] == Noun && d.Tags[j+1] == Noun: // "after a surge of mud and water broke the gate"
		case t == Prep && (d.fold(j, "of") || d.fold(i, "as") && (d.fold(j, "in") || d.fold(j, "across") || d.fold(j, "from") || d.fold(j, "near"))):
		case t == Comma && j > i+1 && !timed && d.appositionTo(j, last) > j && d.finiteBetween(first, i) && (d.fold(i, "after") || d.fold(i, "before") || d.fold(i, "since")):
			verb = d.appositionTo(j, last) + 1 // "after Ann Lund, a nurse, complained"
			break scan
		default:
			return false
		}
	}
	if verb < 0 || verb == i+1 || timed || d.fold(i, "as") && d.fold(i+1, "part") {
		return false // "as part of an inquiry opened in May"; // "those who came before 1 March will be paid"
	}
	if d.finiteBetween(first, i) && (i == first || d.Tags[i-1] != Comma) {
		return true
	}
	if d.finiteBetween(first, i) && d.Words[verb].Is(lexicon.VerbPast) && d.freeFinites(verb+1, last)+d.pastsBehind(verb+1, last) == 0 && d.predicates(verb, last) {
		return true // "was run by his daughter, Ann Lund, since her father retired in 1994"
	}
	comma := false
	for j := verb + 1; j < last; j++ {
		switch {
		case d.Tags[j] == Comma:
			comma = true
		case d.Tags[j].IsFinite() && comma:
			return true
		}
	}
	return false
}

// predicates reports whether the past at i can be what is told of the noun before it, by
// what follows: an object, or nothing that it lacks.
func (d *Doc) predicates(i, last int) bool {
	switch next := d.tagAt(i+1, last); next {
	case Det, Poss, Obj, Name:
		return true
	}
	if unaccusative.Has(d.LemmaOf(i)) && !d.fold(i+1, "by") {
		return true
	}
	lacking := 1 // "after a merger completed in 2009"
	if t := d.Tags[i-1]; t == Name || t == Pron || d.Words[i-1].Person() >= 2 || d.Words[i-1].NounField() == lexicon.NounGroup {
		lacking = 2
	}
	return d.Words[i].NeedsObject() <= lacking && !d.fold(i+1, "by")
}

// finiteTo reports whether a finite verb stands between token i and the next comma,
// or the end.
func (d *Doc) finiteTo(i, last int) bool {
	const near = 40
	for end := min(last, i+near); i < end && d.Tags[i] != Comma && d.Tags[i] != Stop && d.Tags[i] != Colon; i++ {
		if d.Tags[i].IsFinite() {
			return true
		}
	}
	return false
}
