// Package lexicon knows the English words that news is made of: which parts of
// speech a form can be, how often it is each, its lemma, and whether a noun
// names a happening.
//
// The open classes are derived from WordNet 3.0 as Debian's wordnet-base
// package ships it (go run ./model/lexicon/generate; licence in
// LICENSE.wordnet); strong verbs and closed classes are written by hand. The
// data is one file in the binary, asked where it lies (data.go) and never
// written, so any goroutine may call. It imports nothing of this module.
// Look-ups ignore ASCII case and allocate nothing.
package lexicon

import "strings"

// Word is everything the lexicon knows of one form, packed into bits. The zero
// Word is a form that it does not know.
type Word uint64

// What a form can be.
const (
	Noun         Word = 1 << iota // singular or mass noun
	NounPlural                    // plural form
	VerbBase                      // infinitive and plain present
	VerbThird                     // third person singular present
	VerbPast                      // simple past
	VerbPart                      // past participle
	VerbGerund                    // -ing form
	Adjective                     //
	Adverb                        //
	Derived                       // the noun is derived from a verb, or a verb from it ("election", "attack")
	Place                         // a named place
	PersonName                    // part of a person's name
	Organisation                  // a named group
	NameOnly                      // only ever written with a capital
	Comparative                   // -er or -est form of an adjective
)

// AnyVerb is every verb form.
const AnyVerb = VerbBase | VerbThird | VerbPast | VerbPart | VerbGerund

// AnyNoun is both noun forms.
const AnyNoun = Noun | NounPlural

const (
	nounShift      = 16 // 3 bits: how often the form's lemma is a noun in running text
	verbShift      = 19 // 3 bits
	adjShift       = 22 // 3 bits
	advShift       = 25 // 3 bits
	happeningShift = 28 // 2 bits
	nounFileShift  = 30 // 5 bits
	verbFileShift  = 35 // 4 bits
	personShift    = 39 // 2 bits: share of person senses
	sayingShift    = 41 // 2 bits: share of communication senses
	objectShift    = 43 // 2 bits: share of verb senses that need an object
)

// Is reports whether the form can be any of the classes in mask.
func (w Word) Is(mask Word) bool { return w&mask != 0 }

// NounWeight, VerbWeight, AdjWeight and AdvWeight say how often the form's
// lemma has that class in running text, 0 (never seen) to 7, doubling a step.
func (w Word) NounWeight() int { return int(w >> nounShift & 7) }

// VerbWeight: see NounWeight.
func (w Word) VerbWeight() int { return int(w >> verbShift & 7) }

// AdjWeight: see NounWeight.
func (w Word) AdjWeight() int { return int(w >> adjShift & 7) }

// AdvWeight: see NounWeight.
func (w Word) AdvWeight() int { return int(w >> advShift & 7) }

// Grammar returns w without what its senses mean: the parts of speech that the
// form can be, NameOnly and the weights.
func (w Word) Grammar() Word {
	const parts = Noun | NounPlural | AnyVerb | Adjective | Adverb | NameOnly
	return w & (parts | (1<<happeningShift - 1<<nounShift))
}

// Happening says how surely the noun names something that happens (an act, an
// event, a process, a phenomenon): 0 no sense of it does, 1 a rare one,
// 2 about half of its use, 3 mostly.
func (w Word) Happening() int { return int(w >> happeningShift & 3) }

// Person says how surely the noun names a person, 0 to 3.
func (w Word) Person() int { return int(w >> personShift & 3) }

// Saying says how surely the noun names something said or written, 0 to 3.
func (w Word) Saying() int { return int(w >> sayingShift & 3) }

// NeedsObject says how surely the verb needs an object, 0 to 3.
func (w Word) NeedsObject() int { return int(w >> objectShift & 3) }

// NounField is the lexicographer's field of the noun's commonest sense.
func (w Word) NounField() Field { return Field(w >> nounFileShift & 31) }

// VerbField is the lexicographer's field of the verb's commonest sense, offset
// so that it continues Field's verb part.
func (w Word) VerbField() Field {
	f := Field(w >> verbFileShift & 15)
	if f == 0 {
		return 0
	}
	return f + VerbBody - 1
}

// Field is a lexicographer file of WordNet (lexnames(5WN)), counted from 3 for
// nouns and from 29 for verbs as there; 0 is none.
type Field uint8

// The fields that the program asks for.
const (
	NounAct           Field = 4
	NounArtifact      Field = 6
	NounAttribute     Field = 7
	NounBody          Field = 8
	NounCognition     Field = 9
	NounCommunication Field = 10
	NounEvent         Field = 11
	NounFeeling       Field = 12
	NounGroup         Field = 14
	NounLocation      Field = 15
	NounPerson        Field = 18
	NounPhenomenon    Field = 19
	NounPossession    Field = 21
	NounProcess       Field = 22
	NounQuantity      Field = 23
	NounState         Field = 26
	NounTime          Field = 28
	VerbBody          Field = 29
	VerbChange        Field = 30
	VerbCognition     Field = 31
	VerbCommunication Field = 32
	VerbCompetition   Field = 33
	VerbConsumption   Field = 34
	VerbContact       Field = 35
	VerbCreation      Field = 36
	VerbEmotion       Field = 37
	VerbMotion        Field = 38
	VerbPerception    Field = 39
	VerbPossession    Field = 40
	VerbSocial        Field = 41
	VerbStative       Field = 42
	VerbWeather       Field = 43
)

// Look returns what is known of a form.
func Look(form string) Word { return Find(form).Word() }

// Hash returns the number that forms are found by: the same for all spellings
// of a form in ASCII upper and lower case. Callers that look the same words up
// again and again keep a cache of their own by it.
func Hash(form string) uint32 { return hash(form) }

// Lemma returns the lemma of a verb or plural noun form ("went" → "go"), the
// form in lower case where it is its own lemma, the form as it is where it is
// unknown.
func Lemma(form string) string {
	if f := Find(form); f >= 0 {
		return f.Lemma().String()
	}
	return form
}

// PastOf returns the simple past of a verb's lemma ("meet" → "met"), "" for a
// verb that is unknown or rare.
func PastOf(lemma string) string {
	if past := usualPasts[lemma]; past != "" {
		return past
	}
	past := Find(lemma).Past().String()
	if past == lemma && strings.HasSuffix(lemma, "ound") { // "wound" is its own verb beside the past of "wind"
		return lemma + "ed"
	}
	return past
}

// usualPasts are the pasts that news has of verbs which dictionaries give a rarer one
// first, or none.
var usualPasts = map[string]string{
	"work": "worked", "plead": "pleaded", "thrive": "thrived", "shave": "shaved", "melt": "melted", "clothe": "clothed", "dream": "dreamed",
	"learn": "learned", "burn": "burned", "lean": "leaned", "spell": "spelled", "spill": "spilled", "smell": "smelled", "spoil": "spoiled",
	"dive": "dived", "sneak": "sneaked", "benefit": "benefited", "focus": "focused", "target": "targeted", "profile": "profiled", "bind": "bound",
	"bear": "bore", "beset": "beset", "grind": "ground", "outbid": "outbid", "outsell": "outsold", "overdo": "overdid", "oversee": "oversaw",
	"oversleep": "overslept", "redo": "redid", "resell": "resold", "reset": "reset", "retell": "retold", "slay": "slew", "wind": "wound",
}

// Same reports whether a form is the lower-case word, without regard to ASCII
// case.
func Same(form, word string) bool { return equalFold(word, form) }

// equalFold reports whether the stored lower-case form is s without regard to
// ASCII case.
func equalFold(stored, s string) bool { return len(stored) == len(s) && sameLetters(stored, s) }

// sameLetters is equalFold of two forms of one length.
func sameLetters(stored, s string) bool {
	n := len(s)
	if n == 0 || n > maxEnds {
		for i := range n {
			if stored[i] != lower(s[i]) {
				return false
			}
		}
		return true
	}
	if stored[0] != lower(s[0]) { // as most are told apart
		return false
	}
	low, high := ends(s)
	wantLow, wantHigh := ends(stored)
	return lower8(low) == wantLow && lower8(high) == wantHigh
}
