package syntax

import "dateline/model/lexicon"

// fixedPhrases settles the tags of phrases whose words say nothing of them one
// by one: "the quarter ended in May", "18 or older", "Born in 1929", "got rid of".
// A rule is asked only where a word or a tag of its is in the sentence.
func (d *Doc) fixedPhrases(first, last int) {
	asked, spots := uint8(0), d.spots[:0] // the tokens whose words a rule asks for
	for k := range d.met[first:last] {
		if a := d.met[first+k].asked; a != 0 {
			asked |= a
			spots = append(spots, first+k)
		}
	}
	d.spots = spots
	if asked&askedName != 0 {
		d.nobility(first, last)
		d.newNamesakes(first, last)
	}
	has := tagsOf(d.Tags[first:last]) // of what no rule here adds
	if has.has(Time) {
		d.endsOfPeriods(first, last)
	}
	if asked&askedTo != 0 {
		d.infinitivesFor(first, last)
		d.infinitivesOn(first, last)
	}
	if asked&askedSeldom != 0 {
		d.periodsEnding(first, last)
	}
	if has.has(Colon) && has.has(Name) {
		d.ampersands(first, last)
	}
	if has.has(Num) && has.has(Conj) {
		d.openNumbers(first, last)
	}
	if asked&(askedThat|askedSeldom) != 0 {
		d.beforeNounPhrase(first, last)
	}
	if asked&askedAs != 0 {
		d.asAndFree(first, last)
	}
	if asked&askedSide != 0 {
		d.sidesOfPolitics(first, last)
	}
	if has.has(Num) {
		d.sharesDone(first, last)
	}
	if asked&askedLast != 0 {
		d.lastDone(first, last)
	}
	if has.has(Time) {
		d.namedLikeMonths(first, last)
	}
	if first+1 < last && d.fold(first, "born") && (d.Tags[first+1] == Prep || d.Tags[first+1] == Time || d.Tags[first+1] == Num || d.Tags[first+1] == Name) { // "Born in 1929, she …"
		d.Tags[first] = Part
	}
	if first+4 < last && d.Tags[first] == Noun && d.Tags[first+1] == Prep && d.strickenFirst(first, last) {
		d.Tags[first] = Part // "Shot in the leg on Sunday, the guard …"
	}
	if asked&(askedThat|askedSeldom) != 0 || has.has(That) {
		d.sameTime(first, last)
	}
	if asked&askedSeldom != 0 {
		d.gotRid(first, last)
	}
}

// strickenFirst reports whether the noun that opens the sentence without an article is a
// participle that tells what was done to the subject behind the next comma.
func (d *Doc) strickenFirst(first, last int) bool {
	if !d.Words[first].Is(lexicon.VerbPart) || d.Words[first].NeedsObject() < 2 || d.Words[first].VerbWeight() < d.Words[first].NounWeight() {
		return false
	}
	k := first + 1
	for k < last && (d.Tags[k] == Prep || d.Tags[k] == Time || nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
		k++
	}
	if k+2 >= last || d.Tags[k] != Comma {
		return false
	}
	for k++; k < last && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])); k++ {
	}
	return k < last && d.Tags[k].IsFinite() && !d.saying(k)
}

// endsOfPeriods makes a participle of what is a period's end and never the clause's
// verb: "the quarter ended in May".
func (d *Doc) endsOfPeriods(first, last int) {
	for i := first + 1; i < last; i++ {
		if d.Tags[i] == Past && d.periodEnded(i) && nominal.has(d.Tags[i-1]) && i+1 < last && (d.Tags[i+1] == Time || i+2 < last && d.Tags[i+2] == Time && (d.fold(i+1, "on") || d.fold(i+1, "in")) && d.withinPeriod(i-1, first)) {
			d.Tags[i] = Part
		}
	}
}

// infinitivesFor makes an infinitive of a word that looks like a noun behind "for"
// and who is to do it: "for the bank to lower interest rates".
func (d *Doc) infinitivesFor(first, last int) {
	for _, i := range d.spots {
		if i < first+2 || i+2 >= last {
			continue
		}
		if d.Tags[i] == Prep && d.fold(i, "to") && (d.Tags[i+1] == Adj || d.Tags[i+1] == Noun) && d.Words[i+1].Is(lexicon.VerbBase) && (d.Tags[i+2] == Noun || d.Tags[i+2] == Plural || d.Tags[i+2] == Det || d.Tags[i+2] == Poss) && nominal.has(d.Tags[i-1]) {
			if k := d.phraseStart(i-1, first) - 1; k >= first && d.fold(k, "for") {
				d.Tags[i], d.Tags[i+1] = To, Base
			}
		}
	}
}

// infinitivesOn makes an infinitive of such a word behind a verb: "went on to hold the
// chair".
func (d *Doc) infinitivesOn(first, last int) {
	for _, i := range d.spots {
		if i == first || i+2 >= last {
			continue
		}
		if d.Tags[i] == Prep && d.fold(i, "to") && d.Tags[i+1] == Noun && d.Words[i+1].Is(lexicon.VerbBase) && d.Words[i+1].VerbWeight() >= d.Words[i+1].NounWeight() && (d.Tags[i+2] == Det || d.Tags[i+2] == Poss) && (d.Tags[i-1].IsVerb() || d.fold(i-1, "on")) {
			d.Tags[i], d.Tags[i+1] = To, Base
		}
	}
}

// periodsEnding makes verbs of what looks like a noun before a time and before a
// clause: "the year ending in August", "emails show that".
func (d *Doc) periodsEnding(first, last int) {
	for _, i := range d.spots {
		if i == first || i+1 >= last {
			continue
		}
		if d.Tags[i] == Noun && d.fold(i, "ending") && d.Words[i-1].NounField() == lexicon.NounTime && (d.Tags[i+1] == Prep || d.Tags[i+1] == Time) {
			d.Tags[i] = Ger
		}
		d.opensTime(i, first, last)
		d.showsThat(i, first, last)
	}
}

// openNumbers makes an adverb of what leaves a number open: "$100,000 or more", "18 or
// older".
func (d *Doc) openNumbers(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		if d.Tags[i] == Conj && d.Tags[i-1] == Num && d.fold(i, "or") && (d.fold(i+1, "more") || d.fold(i+1, "less") || d.fold(i+1, "fewer") || d.fold(i+1, "older") || d.fold(i+1, "younger") || d.fold(i+1, "so")) {
			d.Tags[i], d.Tags[i+1] = Adv, Adv
		}
	}
}

// beforeNounPhrase settles what a "that" is before a pronoun, "found that none of
// them", and a word of place before a noun phrase, "beneath the desert".
func (d *Doc) beforeNounPhrase(first, last int) {
	for _, i := range d.spots {
		if i+1 >= last {
			continue
		}
		if d.Tags[i] == Det && d.Tags[i+1] == Pron && d.fold(i, "that") && i > first && d.Tags[i-1].IsVerb() {
			d.Tags[i] = That
		}
		if d.Tags[i] == Adv && (d.Tags[i+1] == Det || d.Tags[i+1] == Poss) && placing.Has(d.Text(i)) {
			d.Tags[i] = Prep
		}
	}
}

// asAndFree makes an adjective of the "free" in "free of charge" and a conjunction of
// an "as" before a name and its verb: "scored twice as Ghana beat Mali".
func (d *Doc) asAndFree(first, last int) {
	for _, i := range d.spots {
		if i == first || i+3 >= last {
			continue
		}
		if (d.Tags[i] == Plain || d.Tags[i] == Base) && d.fold(i, "free") && d.fold(i+1, "of") && d.Tags[i-1] != To {
			d.Tags[i] = Adj
		}
		if d.Tags[i] == Prep && d.fold(i, "as") && i > first+1 {
			j := i + 1
			for j < last && j < i+4 && (d.Tags[j] == Name || d.Tags[j] == Noun || d.Tags[j] == Time || d.Tags[j] == Adj) {
				j++
			}
			if j > i+1 && j < last && (d.Tags[j] == Past || d.Tags[j] == Part && d.Words[j].Is(lexicon.VerbPast)) && (d.Tags[j-1] == Time || d.Words[j-1].NounField() == lexicon.NounTime) {
				d.Tags[i], d.Tags[j] = Sub, Past // "sang as Carnival week began": no role is a time
				continue
			}
		}
		if d.Tags[i] == Prep && d.fold(i, "as") && d.Tags[i+1] == Name && (d.Tags[i-1] == Adv || d.Tags[i-1].IsVerb() || d.Tags[i-1] == Comma) {
			j := i + 2
			for j < last && d.Tags[j] == Name {
				j++
			}
			if j+1 < last && d.Tags[j] == Past && (d.Tags[j+1] == Name || d.Tags[j+1] == Det || d.Tags[j+1] == Poss) {
				d.Tags[i] = Sub
			}
		}
	}
}

// sidesOfPolitics makes adjectives of the sides of politics: "the radical left party".
func (d *Doc) sidesOfPolitics(first, last int) {
	for _, i := range d.spots {
		if i < first+2 || i+1 >= last {
			continue
		}
		if (d.Tags[i-1] == Noun || d.Tags[i-1] == Adj) && (d.Tags[i-2] == Det || d.Tags[i-2] == Poss) && d.Tags[i] != Prep && (d.fold(i, "left") || d.fold(i, "right")) && wings.Has(d.Text(i+1)) {
			d.Tags[i-1], d.Tags[i] = Adj, Adj
		}
	}
}

// sharesDone makes adverbs of how much is done: "was 30 percent contained".
func (d *Doc) sharesDone(first, last int) {
	for i := first + 1; i+2 < last; i++ {
		if d.Tags[i] == Num && beForms.has(d.Tags[i-1]) && (d.Tags[i+2] == Part || d.Tags[i+2] == Past) && (d.fold(i+1, "percent") || d.Tags[i+1] == Num || d.Tags[i+1] == Symbol) {
			d.Tags[i], d.Tags[i+1], d.Tags[i+2] = Adv, Adv, Part
		}
	}
}

// lastDone makes an adverb of "last", "first" and "next" before a verb: "was last
// seen".
func (d *Doc) lastDone(first, last int) {
	for _, i := range d.spots {
		if i == first || i+1 >= last {
			continue
		}
		if d.Tags[i] == Adj && (d.fold(i, "last") || d.fold(i, "first")) && d.Words[i+1].Is(lexicon.VerbPast) && d.Words[i+1].NounWeight() == 0 && d.Words[i+1].NeedsObject() >= 2 && i+2 < last && (d.Tags[i+2] == Det || d.Tags[i+2] == Poss) && (d.Tags[i-1] == Comma || d.Tags[i-1] == Name || d.Tags[i-1] == Pron) { // "Lund, who lost it, last lifted the cup in May"
			d.Tags[i], d.Tags[i+1] = Adv, Past
		}
		if i > first+1 && d.Tags[i] == Adj && d.Words[i+1].Is(lexicon.VerbPast) && d.Words[i+1].NounWeight() == 0 && d.Tags[i-2] == Det && (d.Tags[i-1] == Noun || d.Tags[i-1] == Adj && d.Words[i-1].Is(lexicon.Noun)) && d.fold(i, "last") && !d.finiteBetween(first, i) { // "The firm last made a piano in 1990"
			d.Tags[i-1], d.Tags[i], d.Tags[i+1] = Noun, Adv, Past
		}
		if d.Tags[i] == Adj && d.fold(i, "last") && beForms.has(d.Tags[i-1]) && d.Words[i+1].Is(lexicon.VerbPart) && d.Tags[i+1] != Part {
			d.Tags[i+1] = Part
		}
		if d.Tags[i] == Adj && d.Tags[i+1] == Part && (beForms.has(d.Tags[i-1]) || haveForms.has(d.Tags[i-1])) && (d.fold(i, "last") || d.fold(i, "first") || d.fold(i, "next")) {
			d.Tags[i] = Adv
		}
	}
}

// sameTime settles the words about "that" before a time and of the way home: "later
// that year", "that same year", "for the third day running", "was sent home".
func (d *Doc) sameTime(first, last int) {
	for i := first; i+1 < last; i++ {
		switch {
		case d.Tags[i] == That && i > first && d.Tags[i-1] == Adv && (d.fold(i-1, "later") || d.fold(i-1, "earlier")) && d.Words[i+1].NounField() == lexicon.NounTime: // "An inquiry later that year blamed"
			d.Tags[i] = Det
		case d.Tags[i+1] == Ger && d.fold(i+1, "running") && d.Words[i].NounField() == lexicon.NounTime && i > first && (d.Tags[i-1] == Adj || d.Tags[i-1] == Num): // "for the third day running"
			d.Tags[i+1] = Adv
		case d.Tags[i] == That && (d.fold(i+1, "same") || i+2 < last && d.Words[i+1].NounField() == lexicon.NounTime && (d.Tags[i+2] == Comma || d.Tags[i+2] == Stop || d.Tags[i+2] == Prep)): // "set up that same year"
			d.Tags[i] = Det
		case d.Tags[i+1] == Noun && d.fold(i+1, "home") && d.Tags[i].IsVerb() && homeward.Has(d.LemmaOf(i)): // "was sent home"
			d.Tags[i+1] = Adv
		case d.Tags[i+1] == Noun && d.fold(i+1, "home") && (d.Tags[i] == Plural || d.Tags[i] == Noun || d.Tags[i] == Name) && i+2 < last && (d.Tags[i+2] == Prep || d.Tags[i+2] == Stop || d.Tags[i+2] == Time || d.Tags[i+2] == Comma) && d.homewardBefore(i, first): // "carrying 40 pilgrims home from a shrine"
			d.Tags[i+1] = Adv
		case d.Tags[i] == Prep && d.fold(i, "at") && d.fold(i+1, "once"): // "at once ordered an attack"
			d.Tags[i], d.Tags[i+1] = Adv, Adv
		}
	}
}

// homewardBefore reports whether the noun phrase that ends at token j is what a verb right
// before it takes home.
func (d *Doc) homewardBefore(j, first int) bool {
	k := d.nounStart(j, first) - 1
	return k >= first && d.Tags[k].IsVerb() && homeward.Has(d.LemmaOf(k))
}

// gotRid makes an adjective of the "rid" in "got rid of", which is no participle.
func (d *Doc) gotRid(first, last int) {
	for _, i := range d.spots {
		if i == first || i+1 >= last {
			continue
		}
		if d.Tags[i-1].IsVerb() && d.fold(i, "rid") && d.fold(i+1, "of") {
			d.Tags[i] = Adj
		}
	}
}

// opensTime makes a verb of "beginning" and "starting" before a time, "the season
// beginning in August", and a preposition of them and of "effective" behind the
// object of a clause that has its verb: "caps withdrawals beginning in 2025".
func (d *Doc) opensTime(i, first, last int) {
	if t := d.Tags[i]; t != Noun && t != Ger && t != Adj || !nominal.has(d.Tags[i-1]) {
		return
	}
	begins := d.fold(i, "beginning") || d.fold(i, "starting")
	timed := d.Tags[i+1] == Time || d.Tags[i+1] == Prep && i+2 < last && (d.Tags[i+2] == Time || d.Tags[i+2] == Num)
	if !timed || !begins && !(d.fold(i, "effective") && d.Tags[i+1] == Time) {
		return
	}
	if begins {
		d.Tags[i] = Ger
	}
	if d.finiteBetween(first, i) && d.Words[i-1].NounField() != lexicon.NounTime && d.Words[i-1].Happening() < 2 {
		d.Tags[i] = Prep
	}
}

// showsThat makes the verb of a "show" behind a noun whose clause has no other:
// "Emails obtained under the law show that the surgeon".
func (d *Doc) showsThat(i, first, last int) {
	if t := d.Tags[i]; t != Noun && t != Plural || !d.fold(i, "show") && !d.fold(i, "shows") && !d.fold(i, "record") {
		return
	}
	if d.Tags[i+1] != That || !d.fold(i+1, "that") || i+2 >= last || d.Tags[i+2].IsVerb() || d.Tags[i+2] == Pron || !nominal.has(d.Tags[i-1]) || d.Tags[i-1] == Pron {
		return
	}
	if k := d.nounStart(i-1, first); (d.Tags[k] == Det || d.Tags[k] == Poss) && (k == first || d.Tags[k-1] != Prep || d.surelyFinite(first, k)) {
		return // "the show that people watched"
	}
	if d.Tags[i] = Plain; d.fold(i, "shows") {
		d.Tags[i] = Third
	}
}

// homeward verbs take "home" as the way.
var homeward = lexicon.Words(`send go come return bring drive take walk fly head get arrive sail carry run`)

const placingWords = `beneath above below inside outside near along across behind beyond alongside opposite underneath`

// placing words are prepositions before a noun phrase, wings parts of politics.
var (
	placing = lexicon.Words(placingWords)
	wings   = lexicon.Words(`party parties wing bloc alliance movement politician politicians group coalition`)
)

// withinPeriod reports whether the noun at k ends a phrase behind a preposition: "in the
// fiscal year | ended on Sunday".
func (d *Doc) withinPeriod(k, first int) bool {
	for k > first && (nominal.has(d.Tags[k]) || premods.has(d.Tags[k])) {
		if d.Tags[k] == Det {
			return d.Tags[k-1] == Prep
		}
		k--
	}
	return false
}

// periodEnded reports whether token i is the "ended" of a period of time.
func (d *Doc) periodEnded(i int) bool {
	return d.fold(i, "ended") && (d.Words[i-1].NounField() == lexicon.NounTime || d.fold(i-1, "quarter") || d.fold(i-1, "half") || d.fold(i-1, "period"))
}
