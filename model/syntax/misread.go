package syntax

import "dateline/model/lexicon"

// misread corrects what only the whole sentence shows to be read wrongly: which of two
// verb forms is its verb, and which word that looks like a verb is the noun or what
// describes the noun of a phrase.
func (d *Doc) misread(first, last int) {
	if first+2 < last && d.Tags[first] == Pron && (d.fold(first, "all") || d.fold(first, "both")) && (d.Tags[first+1] == Det || d.Tags[first+1] == Poss) {
		d.Tags[first] = Det // "All the polls pointed to her"
	}
	for i := first + 1; i < last; i++ {
		switch d.Tags[i] {
		case Prep:
			d.purpose(i, first, last)
		case Past:
			if d.describesCounted(i, first, last) {
				d.Tags[i] = Part // "a poll of 400 registered voters"
			} else if d.someTimed(i, first, last) {
				d.Tags[i] = Part // "that two of the bridges closed in March had been unsafe"
			} else if d.namedAside(i, first, last) || d.chosenOnes(i, first, last) {
				d.Tags[i] = Part
			}
		case Part:
			if d.nounBeforeTime(i, first, last) {
				d.Tags[i] = Noun // "considered a run last year"
			} else if d.surelyPast(i, first, last) {
				d.Tags[i] = Past
				d.told(i, first)
				if m := d.nounStart(i-1, first) - 1; m >= first && d.Tags[m] == Prep && d.conjunctive(m) && (m == first || d.Tags[m-1] == Comma) {
					d.Tags[m] = Sub // "As Holm tried to"
				}
			}
		case HaveFin:
			if j := d.behindAdverbs(i, first); d.fold(i, "have") && d.Tags[j] == Not && j > first && d.Tags[j-1] == DoFin {
				d.Tags[i] = HaveBase // "did not otherwise have"
			}
		case Third:
			if d.twoKinds(i, first, last) {
				d.Tags[i-1], d.Tags[i] = Adj, Plural // "struck down legal and fiscal bans on"
			}
		case BeFin, Genitive:
			d.cliticOf(i, first, last)
		case Plain:
			if d.headOfOne(i, first) {
				d.Tags[i] = Noun // "a civil rights group demanding change"
			}
		}
	}
	if d.Tags[last-1] == Stop && last-first <= longSentence {
		d.firstNotLast(first, last)
		d.onlyVerb(first, last)
	}
}

// purpose makes an infinitive of the "to" at i behind a particle where what follows is
// hardly ever a noun: "crowds tuned in to see Holm play".
func (d *Doc) purpose(i, first, last int) {
	if !d.fold(i, "to") || i < first+2 || i+2 >= last || d.Tags[i-1] != Prep && d.Tags[i-1] != Adv || !inward.Has(d.Text(i-1)) || !d.Tags[i-2].IsVerb() {
		return
	}
	w := d.Words[i+1]
	if t := d.Tags[i+1]; t != Noun && t != Adj || !w.Is(lexicon.VerbBase) || w.VerbWeight() <= w.NounWeight() {
		return
	}
	switch next := d.Tags[i+2]; next {
	case Det, Poss, Obj, Name, Pron:
		if d.Tags[i-1] == Prep {
			d.Tags[i-1] = Adv
		}
		d.Tags[i], d.Tags[i+1] = To, Base
		for k := i + 3; k < last && k < i+6; k++ { // "to see Holm play"
			if d.Tags[k] == Plain && bareObject.Has(d.LemmaOf(i+1)) && nominal.has(d.Tags[k-1]) {
				d.Tags[k] = Base
			}
			if !nominal.has(d.Tags[k]) && !premods.has(d.Tags[k]) {
				break
			}
		}
	}
}

// inward are particles that have what something is done for behind them.
var inward = lexicon.Words(`in out up off down away back over on along around`)

// describesCounted reports whether the verb form at i only describes the noun that a
// number before it counts: a preposition governs them all.
func (d *Doc) describesCounted(i, first, last int) bool {
	if i < first+2 || d.Tags[i-1] != Num || !d.Words[i].Is(lexicon.VerbPart) {
		return false
	}
	k := i - 1
	for k > first && (d.Tags[k] == Num || roughly.Has(d.Text(k)) && !d.fold(k, "to")) {
		k--
	}
	if d.Tags[k] != Prep || d.Tokens[i-1].Len() == 4 && k == i-2 && d.fold(k, "in") {
		return false
	}
	n := i + 1
	for n < last && (d.Tags[n] == Adj || d.Tags[n] == Name || d.Tags[n] == Noun) {
		n++
	}
	return n < last && d.Tags[n] == Plural
}

// nounBeforeTime reports whether the participle at i, behind an article, is a noun: what
// follows tells when and is nothing that it could describe.
func (d *Doc) nounBeforeTime(i, first, last int) bool {
	if i+2 >= last || d.Tags[i-1] != Det || !d.Words[i].Is(lexicon.Noun) || d.Words[i].NounWeight() < 2 {
		return false
	}
	return dayish.Has(d.Text(i+1)) && (d.Tags[i+2] == Time || d.Words[i+2].NounField() == lexicon.NounTime)
}

// headOfOne reports whether the verb form at i is the noun that "a" stands before over an
// adjective and a plural that only says of what kind it is: "a civil rights group".
func (d *Doc) headOfOne(i, first int) bool {
	if d.Tags[i-1] != Plural || !d.Words[i].Is(lexicon.Noun) || d.Words[i].NounWeight() < d.Words[i].VerbWeight() {
		return false
	}
	k := i - 2
	for k > first && (d.Tags[k] == Adj || d.Tags[k] == Noun) && !several.Has(d.Text(k)) {
		k--
	}
	return k < i-2 && k >= first && (d.fold(k, "a") || d.fold(k, "an"))
}

// several words make many of what "a" stands before.
var several = lexicon.Words(`few good great dozen hundred thousand million couple score number majority handful lot group pair`)

// firstNotLast makes the first of two participles the verb of the sentence where the last
// was taken for it: the first follows what opens the sentence and has no object, and the
// last, behind a noun and before a preposition, lacks the object that it needs. "Holm
// lately came here to head a crew entrusted with the repairs".
func (d *Doc) firstNotLast(first, last int) {
	t := d.Tags[first]
	if !nominal.has(t) && !premods.has(t) || t == Time {
		return
	}
	i := first
	for i < last && (nominal.has(d.Tags[i]) || premods.has(d.Tags[i])) && d.Tags[i] != Time {
		i++
	}
	for i < last && d.Tags[i] == Adv {
		i++
	}
	if i+1 >= last || d.Tags[i] != Part || !d.Words[i].Is(lexicon.VerbPast) || d.Words[i].NeedsObject() > 1 && d.Tags[i-1] != Name && !(d.Tags[i-1] == Adv && d.Tags[d.behindAdverbs(i, first)] == Name) || d.fold(i+1, "by") || d.fold(i+1, "of") {
		return
	}
	at := -1
	for k := i + 1; k < last; k++ {
		switch t := d.Tags[k]; {
		case t == Past && at < 0 && d.Words[k].Is(lexicon.VerbPart):
			at = k
		case t == Comma && at >= 0:
			k = last
		case t.IsFinite(), t == Comma, t == Colon, t == Open, t == Conj, markers.has(t):
			return
		}
	}
	if at < 0 || at+1 >= last || d.Tags[at+1] != Prep || d.Words[at].NeedsObject() < 1 || !nominal.has(d.Tags[at-1]) || d.Tags[at-1] == Time || d.Tags[at-1] == Pron {
		return
	}
	if next := d.Tags[i+1]; next == Prep || next == Adv || next == To {
		d.Tags[i], d.Tags[at] = Past, Part
	}
}

// behindAdverbs returns the token that the adverbs before token i stand behind.
func (d *Doc) behindAdverbs(i, first int) int {
	for i--; i > first && d.Tags[i] == Adv; i-- {
	}
	return i
}

// onlyVerb makes a past of the participle that a sentence without any other verb but those
// that markers owe has behind its subject: it can do without an object, and no agent stands
// behind it. "In 2012 crowds tuned in to see Holm play", "Orr countered with a breakfast",
// "the number of boats reaching the port spiked in 2014".
func (d *Doc) onlyVerb(first, last int) {
	if d.Tags[first] == Open || d.Tags[first] == Part || d.Tags[first] == Ger || last-first < 6 || d.freeFinites(first, last) > 0 {
		return
	}
	at := -1
	for i := first + 1; i+1 < last; i++ {
		switch t := d.Tags[i]; {
		case t == Colon, t == Open, t == Close, t == Conj && at >= 0:
			return
		case t != Part || d.auxBefore(i, first) >= 0 || !d.Words[i].Is(lexicon.VerbPast):
		case (!d.saying(i) || d.fold(i+1, "with")) && d.mayCarry(i, first, last):
			if at >= 0 {
				return // which of them is a guess
			}
			at = i
		}
	}
	if at >= 0 {
		d.Tags[at] = Past
	}
}

// mayCarry reports whether the participle at i can be the past of a clause without an
// object: nothing that is done to anybody.
func (d *Doc) mayCarry(i, first, last int) bool {
	j := d.behindAdverbs(i, first)
	if !nominal.has(d.Tags[j]) || d.Tags[j] == Time {
		return false
	}
	next := d.Tags[i+1]
	if next == Adv && inward.Has(d.Text(i+1)) && d.tagAt(i+2, last) == To {
		f := d.nounStart(j, first)
		return f == first || d.Tags[f-1] == Comma
	}
	if next != Prep && next != Adv && next != Time && next != Stop && next != Sub || d.fold(i+1, "by") || d.fold(i+1, "of") || d.fold(i+1, "as") || d.fold(i+1, "to") {
		return false
	}
	return d.Words[i].NeedsObject() <= 1 || d.Words[i].NeedsObject() == 2 && d.nounStart(j, first) == first && (next == Adv || d.fold(i+1, "with") || d.fold(i+1, "about"))
}

// namedAside reports whether the verb form at i only tells between commas what those before
// it are called: "the clerks, dubbed scribes, and".
func (d *Doc) namedAside(i, first, last int) bool {
	if i < first+2 || d.Tags[i-1] != Comma || !nominal.has(d.Tags[i-2]) || !calling.Has(d.Text(i)) {
		return false
	}
	k := i + 1
	for k < last && k < i+8 && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k]) || d.quoteMark(k)) {
		k++
	}
	return k > i+1 && k+1 < last && d.Tags[k] == Comma && d.finiteBetween(first, i)
}

// someTimed reports whether the verb form at i only tells when something was done to those of
// whom some are meant, and the verb of the clause stands right behind the time.
func (d *Doc) someTimed(i, first, last int) bool {
	b := d.behindWhen(i+1, last)
	if b == i+1 || !d.Words[i].Is(lexicon.VerbPart) || d.Words[i].NeedsObject() < 1 || d.Tags[i-1] != Noun && d.Tags[i-1] != Plural {
		return false
	}
	if t := d.tagAt(b, last); t != HaveFin && t != BeFin && t != Modal {
		return false
	}
	f := d.nounStart(i-1, first)
	return f-2 >= first && d.fold(f-1, "of") && (d.Tags[f-2] == Num || partOf.Has(d.Text(f-2)))
}

// twoKinds reports whether the verb form at i, behind two adjectives that an "and" joins and the
// second of which was taken for a noun, is the noun that they describe.
func (d *Doc) twoKinds(i, first, last int) bool {
	if i < first+4 || !d.Words[i].Is(lexicon.NounPlural) && !lexicon.Look(d.LemmaOf(i)).Is(lexicon.Noun) || d.Tags[i-1] != Noun && d.Tags[i-1] != Adj || !d.Words[i-1].Is(lexicon.Adjective) || d.Tags[i-2] != Conj || d.Tags[i-3] != Adj {
		return false
	}
	t := d.tagAt(i+1, last)
	return (t == Prep || t == Stop || t == Comma || t == Time) && (d.Tags[i-4] == Genitive || premods.has(d.Tags[i-4]) || d.Tags[i-4] == Prep || d.Tags[i-4].IsVerb())
}

// chosenOnes reports whether the verb form at i, behind an "and" and before a bare plural, only
// says what sort of people they are, as often as not: "met bishops and elected officials".
func (d *Doc) chosenOnes(i, first, last int) bool {
	if i < first+3 || i+1 >= last || d.Tags[i-1] != Conj || d.Tags[i-2] != Plural || d.Tags[i+1] != Plural || !d.Words[i].Is(lexicon.VerbPart) || d.Words[i].AdjWeight() < 2 || d.Words[i+1].Person() < 2 {
		return false
	}
	k := d.nounStart(i-2, first) - 1
	return k > first && d.Tags[k] == Prep
}

var calling = lexicon.Words(`called dubbed nicknamed known named titled termed labeled labelled styled entitled`)
