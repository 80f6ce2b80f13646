package syntax

import (
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// Phrase is a base noun phrase: determiner to head, genitives inside, nothing
// that a preposition adds.
type Phrase struct {
	First, Last int // tokens, half-open
	Head        int // token
}

// PhraseSpan returns the bytes of phrase p.
func (d *Doc) PhraseSpan(p int) model.Span {
	return model.Span{Start: d.Tokens[d.Phrases[p].First].Start, End: d.Tokens[d.Phrases[p].Last-1].End}
}

const (
	premods  tagSet = 1<<Det | 1<<Poss | 1<<Num | 1<<Adj | 1<<Genitive
	initials tagSet = 1<<Det | 1<<Poss | 1<<Num | 1<<Adj | 1<<Noun | 1<<Plural | 1<<Name | 1<<Time | 1<<Symbol
)

// chunk finds the noun phrases of tokens [first, last).
func (d *Doc) chunk(first, last int) {
	d.sentencePhrases = append(d.sentencePhrases, int32(len(d.Phrases)))
	for i := first; i < last; {
		switch t := d.Tags[i]; {
		case t == Num && i == first && i+1 < last && strings.ContainsRune(d.Text(i), ':') && d.Tokens[i+1].Shape.Is(segment.Capital): // "09:02 The minister has quit": an entry's hour
			d.phrase(i, i+1, i)
			i++
		case t == Adj && i+1 < last && (d.Tags[i+1] == Name || d.Tags[i+1] == Plural || d.Tags[i+1] == Noun) && d.extraposes(i, first): // "It is unlikely Holm knew"
			i++
		case t == Pron || t == Obj:
			d.phrase(i, i+1, i)
			i++
		case initials.has(t) || (t == Part || t == Ger) && d.premodifies(i, first, last):
			i = d.phraseFrom(i, first, last)
		default:
			i++
		}
	}
}

// bodyNamed reports whether the name from token i on is a body's, which the noun
// before it in the phrase from begin on describes: "the opposition Freedom Party".
func (d *Doc) bodyNamed(i, begin, first, last int) bool {
	if d.Tags[begin] != Det || begin == first+1 && d.Tags[first] == Prep { // "At the rally Freedom Party aides …"
		return false
	}
	k := i
	for k+1 < last && (d.Tags[k+1] == Name || d.fold(k+1, "and") && k+2 < last && d.Tags[k+2] == Name) {
		k++
	}
	return k > i && d.Words[k].NounField() == lexicon.NounGroup && !(k+1 < last && (d.Tags[k+1] == Noun || d.Tags[k+1] == Plural))
}

// premodifies reports whether a participle stands before a noun as an
// adjective does.
func (d *Doc) premodifies(i, first, last int) bool {
	if i+1 >= last {
		return false
	}
	next := d.Tags[i+1]
	if next == Conj && i+3 < last && d.Tags[i] == Part && i > first && premods.has(d.Tags[i-1]) && (d.Tags[i+2] == Part || d.Tags[i+2] == Adj) && (d.Tags[i+3] == Noun || d.Tags[i+3] == Plural) {
		return true // "the burned and broken door"
	}
	if next != Noun && next != Plural && next != Adj && next != Name && next != Genitive && next != Num && !(next == Symbol && d.Tags[i] == Part && i > first && d.Tags[i-1] == Det) {
		return false
	}
	if i+2 < last && dayish.Has(d.Text(i+1)) && (d.Tags[i+2] == Time || d.Words[i+2].NounField() == lexicon.NounTime) {
		return false // "Unveiled last April, the chip"
	}
	if i == first {
		return d.Tags[i] == Part && next != Name
	}
	prev := d.Tags[i-1]
	if prev == Conj && d.Tags[i] == Part && i-1 > first && (d.Tags[i-2] == Part || d.Tags[i-2] == Adj) {
		return true
	}
	if premods.has(prev) || prev == Adv && i-1 > first && (premods.has(d.Tags[i-2]) || d.Tags[i-2] == Adv && i-2 > first && (d.Tags[i-3] == Genitive || d.Tags[i-3] == Det || d.Tags[i-3] == Poss)) {
		return true // "the most widely used drug"
	}
	if d.Tags[i] == Part && prev == Adv && i-1 > first && (next == Plural || next == Noun) && (d.Tags[i-2] == Prep || d.Tags[i-2] == Base || d.Tags[i-2] == Past || d.Tags[i-2] == Third) {
		return true // "discussed recently released polls"
	}
	if d.Tags[i] == Ger && (prev == Past || prev == Third || prev == Plain || prev == Base || prev == HaveFin) && next != Name && !catenative.Has(d.LemmaOf(i-1)) {
		return true // "faces increasing competition", but "stopped selling cars"
	}
	if d.Tags[i] == Part && (next == Noun || next == Plural) && (prev == Rel && d.fold(i-1, "whose") || d.enters(i-1)) {
		return true // "whose terraced gardens", "to enter damaged buildings"
	}
	if next == Num && prev == Conj && i+2 < last && d.Words[i+2].NounField() == lexicon.NounTime {
		return false // "was founded in 1971 and sold five years later"
	}
	return d.Tags[i] == Part && (prev == Prep || prev == Conj) && next != Adj
}

// catenative verbs take a gerund as their object.
var catenative = lexicon.Words(`begin start stop avoid deny keep consider continue finish risk try remember like love hate enjoy admit suggest recommend include involve
mean resume quit go see hear spend cease delay postpone imagine mind miss practise practice recall regret resent resist tolerate favor favour oppose support report
discuss propose prefer describe mention catch leave find watch feel`)

// behindDay reports whether the words from begin to token i are a day of a month behind
// “on”, so that the noun at i begins another phrase: "and on May 18 | water reached it",
// "On 9 May 1843 | sixty men left".
func (d *Doc) behindDay(begin, i, first int) bool {
	if begin <= first || i-begin < 2 || d.Tags[i-1] != Num || d.Tags[begin] != Time && d.Tags[begin] != Num || !d.fold(begin-1, "on") {
		return false
	}
	switch d.Tags[i] {
	case Noun, Plural, Adj:
	case Num:
		if d.Tokens[i].Len() == 4 && d.Tokens[i-1].Len() <= 2 {
			return false // "On May 9 1843"
		}
	default:
		return false
	}
	months, days := 0, 0
	for k := begin; k < i; k++ {
		switch {
		case d.Tags[k] == Time && !weekdays.Has(d.Text(k)):
			months++
		case d.Tags[k] == Num && d.Tokens[k].Len() <= 2:
			days++
		case d.Tags[k] == Num && d.Tokens[k].Len() == 4:
		default:
			return false
		}
	}
	return months == 1 && days == 1
}

func (d *Doc) phraseFrom(i, first, last int) int {
	begin, head := i, -1
	owner := -1 // the head before the last genitive
	det := false
scan:
	for ; i < last; i++ {
		t := d.Tags[i]
		if head == i-1 && d.behindDay(begin, i, first) {
			break
		}
		switch t {
		case Det, Poss:
			if i > begin && !(d.Tags[i-1] == Det && !det) && !(d.Tags[i-1] == Comma && head < 0) { // ", most durable"
				break scan
			}
			det = t == Det && i > begin
		case Adj:
			if head >= 0 && i+1 < last && dayish.Has(d.Text(i)) && (d.Tags[i+1] == Time || d.Words[i+1].NounField() == lexicon.NounTime) && (d.Tags[i-1] != Genitive || d.Tags[i-2] != Time) {
				break scan // "a request last week"
			}
			if head >= 0 && head == i-1 && d.Tags[head] == Num && d.rowOf(begin, i+1, last) { // "200 uniformed and mounted officers"
				head = -1
				continue
			}
			if head >= 0 && d.Tags[i-1] != Genitive {
				// "2020 presidential election", "US presidential election"
				k := i + 1
				if k+1 < last && d.Tags[k] == Adj && d.Tags[head] == Name {
					k++ // "Norda Group private medical company"
				}
				if !(k < last && d.Tags[head] == Num && d.describes(i+1, last)) && !(k < last && (d.Tags[k] == Noun || d.Tags[k] == Plural) && (d.Words[head].Person() >= 2 && d.Words[k].Person() >= 2 || d.Tags[head] == Name || d.Tags[head] == Num || d.Tags[head] == Noun && d.Tags[begin] == Det)) {
					break scan
				}
				head = -1
			}
		case Part, Ger:
			if head < 0 && t == Ger && i > begin && d.Tags[i-1] == Comma { // "a slow, limping walk"
				continue
			}
			if head < 0 && t == Part && i > begin && d.Tags[i-1] != Genitive && d.rowOf(begin, i+1, last) { // "a more measured, substantive speech"
				continue
			}
			if head >= 0 && head == i-1 && d.Tags[head] == Num && t == Part && d.rowOf(begin, i+1, last) { // "60 armed and riot police"
				head = -1
				continue
			}
			if head >= 0 && head == i-1 && d.Tags[head] == Num && t == Part && i+1 < last && (d.Tags[i+1] == Adj || d.Tags[i+1] == Name) && d.describes(i+1, last) { // "40 disused old mills", "900 retired Norwegian teachers"
				head = -1
				continue
			}
			if head >= 0 && d.Tags[i-1] != Genitive || !d.premodifies(i, first, last) {
				break scan
			}
		case Adv:
			if i == begin || head >= 0 || i+1 >= last || !(d.Tags[i+1] == Adj || d.Tags[i+1] == Part || d.Tags[i+1] == Num || d.doublyQualified(i, last) || d.Tags[i-1] == Genitive && (d.Tags[i+1] == Adv || d.Tags[i+1] == Ger) || d.Tags[i+1] == Ger && d.Tags[i-1] == Adv && i-2 > begin && d.Tags[i-2] == Genitive) {
				break scan
			}
		case Noun, Plural:
			if t == Plural && head >= 0 && head == i-1 && d.Tags[head] != Num && d.Tags[head] != Time && i+1 < last && d.Words[i].NounField() == lexicon.NounTime && (d.fold(i+1, "after") || d.fold(i+1, "before") || d.fold(i+1, "later") || d.fold(i+1, "earlier")) {
				break scan // "left town | weeks before the vote"
			}
			if t == Plural && d.actorBehind(begin, head, i, last) {
				break scan // "a fact sheet | ministers released"
			}
			if head >= 0 && d.Tags[head] == Plural && (t == Noun && !(head == i-1 && (d.Words[i].Person() >= 2 || d.fold(head, "police") || d.fold(head, "media") || d.fold(head, "data"))) || head == begin+1 && (d.fold(begin, "both") || d.fold(begin, "these") || d.fold(begin, "those") || d.fold(begin, "all"))) || t == Plural && d.yearBefore(begin, i, first, last) {
				break scan
			}
			head = i
		case Name:
			if head == begin && head == i-1 && d.fold(head, "one") && d.actsRightBehind(i, last) {
				break scan // "and one | Holm signed in May"
			}
			if d.yearBefore(begin, i, first, last) {
				break scan
			}
			if head >= 0 && (d.Tags[head] == Plural || d.Tags[head] == Time || d.Tags[head] == Noun && head == i-1 && d.Words[head].Person() < 2 && d.Words[head].NounField() != lexicon.NounGroup && d.Words[i].NounField() != lexicon.NounGroup && !d.bodyNamed(i, begin, first, last) && !d.Tokens[head].Shape.Is(segment.Capital)) && d.Tags[i-1] != Genitive {
				break scan
			}
			if head >= 0 && head == i-1 && (d.Tags[head] == Noun || d.Tags[head] == Plural) && d.Tags[begin] == Det && d.adjacentName(i, first, last) {
				break scan
			}
			head = i
		case Num:
			if head >= 0 && d.Tags[head] == Time && i+1 < last && (d.Tags[i+1] == Plural || d.Tags[i+1] == Noun && i+2 < last && d.Tags[i+2] == Plural) && (d.Tokens[i].Kind == segment.Word || d.Tokens[i].Len() > 2 && d.Tokens[i].Len() != 4 || strings.HasSuffix(d.Text(head), "day")) && d.Words[i+1].NounField() != lexicon.NounTime {
				break scan // "jailed in May two officers", "On Friday 40 men"
			}
			if head == i-1 && head == begin+1 && d.Tags[head] == Noun && d.Words[head].NounField() == lexicon.NounTime && (d.fold(begin, "this") || d.fold(begin, "last")) && i+1 < last && d.Tags[i+1] == Plural && d.Words[i+1].NounField() != lexicon.NounTime {
				break scan // "So far this year 40 journalists"
			}
			if head >= 0 && (d.Tags[head] == Noun || d.Tags[head] == Plural || d.Tags[head] == Name) && d.Tags[i-1] != Genitive && i+2 < last && (d.Tags[i+1] == Plural || d.Tags[i+1] == Noun || d.Tags[i+1] == Time) && d.Words[i+1].NounField() == lexicon.NounTime && (d.fold(i+2, "later") || d.fold(i+2, "earlier") || d.fold(i+2, "ago") || d.fold(i+2, "after") || d.fold(i+2, "before")) {
				break scan // "headed in a corner four minutes later"
			}
			if head == i-1 && head >= 0 && d.Tags[head] == Time && weekdays.Has(d.Text(head)) && i+1 < last && (d.Tokens[i].Len() > 2 && d.Tokens[i].Len() != 4 || d.Tags[i+1] == Noun || d.Tags[i+1] == Plural) && d.Words[i+1].NounField() != lexicon.NounTime {
				break scan // "reported on Sunday 222 dead"
			}
			head = i
		case Time:
			if head >= 0 && d.Tags[head] != Time && d.Tags[head] != Num && d.Tags[i-1] != Genitive {
				break scan
			}
			if i > begin && head < 0 && d.Tags[i-1] == Adj && !dayish.Has(d.Text(i-1)) && (i == begin+1 || d.fold(begin, "much") || d.fold(begin, "more") || d.fold(begin, "less")) {
				break scan // "is payable Monday", "remained wary yesterday"
			}
			head = i
		case Symbol:
			if head >= 0 && head == i-1 && d.Text(i) == "/" {
				head = -1 // "the latest Acme News/Lund Journal poll"
				continue
			}
			if head >= 0 && d.Tags[head] != Num {
				break scan
			}
		case Genitive:
			if head < 0 {
				break scan
			}
			if i+1 >= last || !(initials.has(d.Tags[i+1]) || d.Tags[i+1] == Part || d.Tags[i+1] == Ger || d.Tags[i+1] == Adv && i+2 < last && (d.Tags[i+2] == Adj || d.Tags[i+2] == Part || d.Tags[i+2] == Ger || d.Tags[i+2] == Adv && i+3 < last && (d.Tags[i+3] == Ger || d.Tags[i+3] == Adj || d.Tags[i+3] == Part))) || d.Tags[i+1] == Det {
				i++ // "the president's," alone
				break scan
			}
			owner, head = head, -1
		case Comma: // "his pro-Russian, anti-Western stance"
			if i > begin && i+2 < last && d.Tags[i-1] == Adj && head < 0 && d.Tags[i+1] == Adj && (d.Tags[i+2] == Noun || d.Tags[i+2] == Plural || d.Tags[i+2] == Adj) {
				continue
			}
			if i+3 < last && d.Tags[i-1] == Adj && head < 0 && d.Tags[i+1] == Adv && d.Tags[i+2] == Adj && (d.Tags[i+3] == Noun || d.Tags[i+3] == Plural) {
				continue // "intense, sometimes violent protests"
			}
			if i > begin && head < 0 && (d.Tags[i-1] == Adj || d.Tags[i-1] == Part) && d.rowOf(begin, i, last) {
				continue // "the strongest, most durable trade"
			}
			if head >= 0 && head == i-1 && d.Tags[head] == Num && i-2 > begin && d.Tags[begin] == Det && d.Tags[begin+1] == Symbol && d.describedOn(i, last) {
				head = -1 // "a $40 million, three-year contract"
				continue
			}
			if head >= 0 && head == i-1 && d.Tags[head] == Name && i+1 < last && d.Tags[i+1] == Name && (firmEnds.Has(d.Text(i+1)) || strings.HasSuffix(d.Text(i+1), "-based") && i+2 < last && (d.Tags[i+2] == Noun || d.Tags[i+2] == Name) && d.Tags[begin] == Det) {
				continue // "Halden Foods, Inc.", "the Austin, Texas-based firm"
			}
			if k := d.cityState(begin, i, last); head == i-1 && k > i {
				i = k // "a Dover, Del., hotel"
				continue
			}
			break scan
		case Conj:
			if i+2 < last && i > begin && (d.Tags[i-1] == Adj || d.Tags[i-1] == Part) && head < 0 && (d.Tags[i+1] == Adj || d.Tags[i+1] == Part) {
				continue
			}
			if i > begin && head < 0 && (d.Tags[i-1] == Adj || d.Tags[i-1] == Part) && d.rowOf(begin, i, last) { // "local and state officials"
				continue
			}
			if head == i-1 && i+2 < last && d.twoSorts(begin, i) {
				head = -1 // "the Democratic and Republican candidates"
				continue
			}
			break scan
		case Prep:
			if head < 0 || head != i-1 || !d.officeOf(i, last) {
				break scan
			}
			head = -1 // "Secretary of State Jane Holm"
			for i++; i+1 < last && (d.Tags[i+1] == Noun || d.Tags[i+1] == Plural); i++ {
			}
		default:
			break scan
		}
	}
	if head < 0 && owner >= 0 { // "wasn't Stein's first"
		d.phrase(begin, owner+2, owner)
		return max(i, owner+2)
	}
	if head < 0 {
		if k := i - 1; k > begin && d.Tags[begin] == Det && d.Tags[k] == Adj && i < last && (d.fold(i, "of") || d.Tags[i] == Prep && strings.HasSuffix(d.Text(k), "est")) { // "the last of the men"
			d.phrase(begin, i, k)
			return i
		}
		if k := i - 1; k > begin && (d.Tags[begin] == Det || d.Tags[begin] == Poss) && d.Tags[k] == Adj && d.aged(k) { // "the 20-year-old, who"
			d.phrase(begin, i, k)
			return i
		}
		if k := i - 1; d.Tags[begin] == Det && k == begin { // "this" alone stands for a noun
			d.phrase(begin, begin+1, begin)
		}
		if i == begin {
			return i + 1
		}
		return i
	}
	end := head + 1
	if end < i && d.Tags[end] == Genitive {
		end++
	}
	for end < i && (d.Tags[end] == Symbol) {
		end++
	}
	d.phrase(begin, end, head)
	return max(end, begin+1)
}

// weekdays are the days of a week.
var weekdays = lexicon.Words(`monday tuesday wednesday thursday friday saturday sunday`)

// actorBehind reports whether the plural at i, behind the noun in the singular that "a"
// stands before in the phrase from begin on, is who does what the past behind it tells.
func (d *Doc) actorBehind(begin, head, i, last int) bool {
	if head < 0 || head != i-1 || i+2 >= last || d.Tags[head] != Noun || !d.fold(begin, "a") && !d.fold(begin, "an") || d.Words[i].Person() < 2 || d.Tags[i+1] != Past && d.Tags[i+1] != Part {
		return false
	}
	for k := begin + 1; k < i; k++ {
		if several.Has(d.Text(k)) || d.Tags[k] == Num {
			return false
		}
	}
	return begin > 0 && (d.Tags[begin-1] == Prep || d.Tags[begin-1].IsVerb()) && d.Words[i+1].NeedsObject() >= 2 && d.objectMissing(i+2, last)
}

// actsRightBehind reports whether the name from token i on has a past without an object
// behind it.
func (d *Doc) actsRightBehind(i, last int) bool {
	for i+1 < last && d.Tags[i+1] == Name {
		i++
	}
	return i+2 < last && (d.Tags[i+1] == Past || d.Tags[i+1] == Part) && d.Words[i+1].NeedsObject() >= 2 && (d.objectMissing(i+2, last) || d.Tags[i+2] == Adv)
}

// firmEnds close the name of a firm, often behind a comma.
var firmEnds = lexicon.Words(`inc inc. ltd ltd. llc llp corp. plc`)

// aged reports whether token k tells somebody's age and can stand for him: "the
// 20-year-old".
func (d *Doc) aged(k int) bool { return strings.HasSuffix(d.Text(k), "-year-old") }

// dayish adjectives belong to the time behind them.
var dayish = lexicon.Words(`last next past early late mid this previous following coming earlier`)

// yearBefore reports whether the phrase that begins at begin is the year of an
// opening "In 2017" and token i begins the subject: "In 2017 prosecutors charged",
// "and in 2016 Mr. Berg moved".
func (d *Doc) yearBefore(begin, i, first, last int) bool {
	if i != begin+1 || begin == first || d.Tags[begin] != Num || d.Tokens[begin].Len() != 4 {
		return false
	}
	if begin > first+2 && d.fold(begin-1, "of") && d.Tags[first] == Prep && (d.Words[begin-2].NounField() == lexicon.NounTime || d.fold(begin-2, "half") || d.fold(begin-2, "quarter")) && !d.finiteBetween(first, begin) {
		return d.finiteBetween(i, min(i+8, last)) // "In the first months of 2016 sales fell"
	}
	if !d.fold(begin-1, "in") {
		return false
	}
	opens := begin == first+1 || d.Tags[begin-2] == Conj || d.Tags[begin-2] == Comma || d.Tags[begin-2] == Colon
	return opens && d.finiteBetween(i, min(i+8, last))
}

func (d *Doc) phrase(first, last, head int) {
	n := int32(len(d.Phrases))
	d.Phrases = append(d.Phrases, Phrase{First: first, Last: last, Head: head})
	for k := first; k < last; k++ {
		d.PhraseOf[k] = n
	}
}

// doublyQualified reports whether two adverbs from token i on, behind an article, qualify
// an adjective or a participle of a noun: "the most widely used drug".
func (d *Doc) doublyQualified(i, last int) bool {
	if d.Tags[i-1] != Det && d.Tags[i-1] != Poss || i+3 >= last || d.Tags[i+1] != Adv {
		return false
	}
	return (d.Tags[i+2] == Part || d.Tags[i+2] == Adj) && (d.Tags[i+3] == Noun || d.Tags[i+3] == Plural)
}
