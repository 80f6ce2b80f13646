package grammar

import "strings"

// Class is a set of the parts that a word may play in expressions of time.
type Class uint64

// The classes. A word may be in several: "second" is a unit and an ordinal,
// "may" a month and an auxiliary.
const (
	Weekday      Class = 1 << iota // Val 1 = Monday … 7 = Sunday
	Month                          // Val 1–12
	Season                         // Val 1 spring, 2 summer, 3 autumn, 4 winter
	UnitWord                       // Val is a Unit
	DayPart                        // Val is a Part
	DayWord                        // today, yesterday: Val days from the anchor
	Cardinal                       // Val is the number
	Ordinal                        // Val is the number
	Last                           // last, past, previous …
	This                           // this, current
	Next                           // next, coming, following
	Det                            // the, a, an, that, those
	Possessive                     // its, his, her …
	Edge                           // early, mid, late, beginning, end: Val is a mod
	About                          // about, nearly, more than: Val is a mod
	VagueCount                     // several, few, some, many
	Adverb                         // daily, annually: Val is a Unit
	RefWord                        // now, recently, soon: Val −1 past, 0 present, 1 future
	HolidayWord                    // a word of a holiday's name
	Ago                            // ago, earlier, later, hence: Val is a direction
	Prep                           // on, in, since …: Val is a bound
	PastVerb                       // was, said, rose
	PresentVerb                    // is, has, says
	FutureVerb                     // will, shall, plans
	Every                          // every, each
	Zone                           // GMT, EST
	Meridiem                       // am, pm
	Ambiguous                      // a word that is more often something else
	Abbreviation                   // may be followed by a point that ends no sentence
	Trigger                        // rules are tried here
	Title                          // Mr, Judge: the capitalised word after it is a name
	Numeric                        // number nouns that forbid ("No.", "page", "flight")
	Scale                          // hundred, thousand, dozen: Val is the factor
	Fiscal                         // fiscal, financial, calendar
	Conj                           // and, or, to, through
	Century                        // millennium, century words handled as units too
	Aux                            // be, been, being, have
	Half                           // half, quarter as fraction
	Function                       // pronouns and the like: no noun begins with them
	Period                         // Q, H, FY: a digit makes them a quarter, a half, a fiscal year
	YearWord                       // nineteen, thousand: a year in words may begin
	Clock                          // clock, half, past: an hour in words may stand there
	Forward                        // scheduled, opens: puts dates ahead
	Edgy                           // a clause may begin
	Lasting                        // yearlong, daylong: Val is a Unit
)

// Word is a lexicon entry.
type Word struct {
	Text  string // lower case
	Class Class
	Val   int32 // what the class says; the first class's where there are several
	Alt   int32 // the value of a second class (an ordinal that is also a unit)
	// Value is TIMEX3 text or a second spelling that a rule needs.
	Value string
	rules []*Rule // those tried at it
}

// Is reports whether the word is in any of the classes.
func (w *Word) Is(c Class) bool { return w.Class&c != 0 }

// Lexicon finds a language's words by their bytes, whatever their case. A word
// is known by its letters packed into two numbers, so that a look-up compares
// no text.
type Lexicon struct {
	words []Word
	keys  []key
	slots []uint16 // index into words and keys, by hash; linear probing; 0 is empty
	shift uint
	sieve sieve
}

// key is a word's lower-case letters: the first eight, and the next eight.
type key struct{ head, tail uint64 }

// maxWord is the length of the longest word that a lexicon may hold.
const maxWord = 16

// NewLexicon builds the table. The same text twice adds up its classes; the
// first entry's values stay. Words longer than 16 letters are left out.
func NewLexicon(words []Word) *Lexicon {
	l := &Lexicon{words: make([]Word, 1, len(words)+1), keys: make([]key, 1, len(words)+1)}
	seen := map[string]int{}
	for _, w := range words {
		if i, ok := seen[w.Text]; ok {
			have := &l.words[i]
			have.Class |= w.Class
			if have.Alt == 0 {
				have.Alt = w.Val
			}
			if have.Value == "" {
				have.Value = w.Value
			}
			continue
		}
		if len(w.Text) > maxWord || w.Text == "" {
			continue
		}
		seen[w.Text] = len(l.words)
		l.words = append(l.words, w)
		l.keys = append(l.keys, pack(w.Text))
	}
	bits := uint(10)
	for 1<<bits < 8*len(l.words) {
		bits++
	}
	l.shift, l.slots = 64-bits, make([]uint16, 1<<bits)
	for i := 1; i < len(l.words); i++ {
		at := l.keys[i].hash(l.shift)
		for l.slots[at] != 0 {
			at = (at + 1) & uint64(len(l.slots)-1)
		}
		l.slots[at] = uint16(i)
		if l.words[i].Is(Trigger) {
			l.sieve.add(l.words[i].Text)
		}
	}
	return l
}

// pack makes a word's key; ASCII capitals become small letters.
func pack(s string) key {
	var k key
	for i := range min(len(s), 8) {
		k.head = k.head<<8 | uint64(s[i]|0x20)
	}
	for i := 8; i < len(s) && i < maxWord; i++ {
		k.tail = k.tail<<8 | uint64(s[i]|0x20)
	}
	return k
}

func (k key) hash(shift uint) uint64 {
	return (k.head ^ k.tail*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd >> shift
}

// Find returns the entry of a word, nil when there is none.
func (l *Lexicon) Find(s string) *Word {
	if len(s) > maxWord || s == "" {
		return nil
	}
	return l.find(pack(s))
}

func (l *Lexicon) find(k key) *Word {
	for at := k.hash(l.shift); l.slots[at] != 0; at = (at + 1) & uint64(len(l.slots)-1) {
		if i := l.slots[at]; l.keys[i] == k {
			return &l.words[i]
		}
	}
	return nil
}

// equalFold compares with lower-case ASCII text.
func equalFold(s, lower string) bool {
	for i := range len(s) {
		b := s[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		if b != lower[i] {
			return false
		}
	}
	return true
}

// List turns a space-separated list into entries of one class and value.
func List(c Class, val int32, words string) []Word {
	var out []Word
	for _, w := range strings.Fields(words) {
		out = append(out, Word{Text: w, Class: c, Val: val})
	}
	return out
}
